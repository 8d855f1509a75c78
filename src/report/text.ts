import { forLog, LINE_BREAK } from '../safety/escape.ts';
import { GROUPS_IN_ONE_ITEM, LISTED_IN_ONE_LINE, NOTES_TOLD_APART } from '../safety/limits.ts';
import { type Section, sectionsOf } from './composition.ts';
import { exitStatus } from './exit.ts';
import { type Item, itemPlace, itemsOf, shownOf } from './items.ts';
import { indented, spread, wrap } from './lines.ts';
import type { NextStep, Report } from './report.ts';
import { detailLines } from './text-details.ts';
import {
  brief,
  compositionLine,
  counted,
  DECISION_WORDS,
  firstSentence,
  placeOf,
  policyWords,
  VERDICT_WORDS,
} from './words.ts';

export interface TextOptions {
  /** Every finding with its reasons and numbers, passes included. */
  readonly verbose: boolean;
  /** Characters of a line. */
  readonly width: number;
  /** ANSI colours on the words of the verdict. */
  readonly color: boolean;
}

const PLAIN: TextOptions = { verbose: false, width: 100, color: false };

/** The report for a terminal or a log: what a person needs and no longer. Ends in `exit N`. */
export function renderText(report: Report, options: Partial<TextOptions> = {}): string {
  const { verbose, width, color } = { ...PLAIN, ...options };
  const lines = [
    ...wrap(`rmf-gate ${forLog(report.tool.version)} · policy ${brief(policyWords(report))}`, width, 2),
    '',
    ...(report.verdict === 'error' ? errorLines(report, width) : judgedLines(report, { width, verbose })),
    ...(verbose ? detailLines(report, width) : []),
    ...report.cannot_prove.flatMap((text) => wrap(forLog(text), width, 2)),
    `exit ${exitStatus(report)}`,
  ];
  // Wrapping can bring any word to the start of a line, so each line is made safe as a whole, too.
  return lines.map((line) => (color ? painted(forLog(line)) : forLog(line)).concat('\n')).join('');
}

function errorLines({ error, findings }: Report, width: number): readonly string[] {
  const [first = 'the reason is not known', ...rest] = (error?.message ?? '').split(LINE_BREAK).filter(Boolean);
  const place = error?.location == null ? [] : indented(forLog(placeOf(error.location)), width, 7);
  const made =
    findings.length === 0
      ? 'Nothing was judged'
      : `${counted(findings.length, 'finding was', 'findings were')} made before; the JSON report holds them`;
  return [
    ...wrap(`ERROR  could not judge: ${forLog(first)}`, width, 7),
    // Lines to paste, such as YAML, keep their form.
    ...rest.map((line) => `       ${forLog(line)}`),
    ...place,
    ...indented(`${made}. This blocks as a failure does: mend the cause above and run again.`, width, 7),
    '',
  ];
}

function judgedLines(report: Report, { width, verbose }: Pick<TextOptions, 'width' | 'verbose'>): readonly string[] {
  const sections = sectionsOf(report);
  const lines: string[] = [];
  const places = new Map<string, number>();
  let number = 0;
  for (const section of sections) {
    lines.push(...sectionHead(section, report, width), '');
    const items = itemsOf(section.findings);
    const notes = items.filter(({ decision }) => decision === 'notes');
    const told = notes.length > NOTES_TOLD_APART ? items.filter((item) => !notes.includes(item)) : items;
    for (const item of told) {
      if (item.decision === 'blocks' && item.ground !== 'undecided') {
        number += 1;
        for (const { rule } of item.findings) places.set(rule, places.get(rule) ?? number);
        lines.push(...blockingLines(item, String(number).padStart(2), width));
      } else if (item.decision === 'blocks') lines.push(...blockingLines(item, ' ?', width));
      else lines.push(...otherLines(item, width));
    }
    if (told.length < items.length) lines.push(` – ${counted(notes.length, 'note')} (--verbose tells them)`);
    if (items.length > 0) lines.push('');
  }
  return [
    ...lines,
    ...overallLines(report, sections, width),
    ...loosenedLines(report, width),
    ...unreadLines(report, width),
    ...(report.next_step === null
      ? []
      : nextStepLines(verbose ? report.next_step : shortened(report.next_step), places, width)),
  ];
}

function sectionHead({ system, composition, verdict }: Section, { request }: Report, width: number): readonly string[] {
  const word = VERDICT_WORDS[verdict];
  const hang = word.length + 2;
  const name = [system.id, system.version ?? ''].filter(Boolean).map(brief).join(' ');
  const notInScope = request.scope === 'changed' ? ' (only the systems that this change touches are in scope)' : '';
  const counts = verdict === 'not-judged' ? `no rule judged it${notInScope}` : compositionLine(composition);
  return [...wrap(`${word}  ${name}${tierWords(system.tier)}`, width, hang), ...indented(counts, width, hang)];
}

function tierWords(tier: Section['system']['tier']): string {
  if (tier === undefined) return '';
  const { judged, derived, declared, reasons } = tier;
  const because = reasons.length === 0 ? '' : `: ${reasons.map(brief).join(', ')}`;
  const asides = [
    ...(judged === derived ? [] : [`this change gives ${derived}`]),
    ...(declared === null || declared === judged ? [] : [`card says ${declared}`]),
  ];
  return ` · tier ${judged}${because}${asides.length === 0 ? '' : ` (${asides.join('; ')})`}`;
}

/** What is missing says itself what is required; more data is the only thing to do where nothing can be decided. */
function blockingLines(item: Item, mark: string, width: number): readonly string[] {
  const wrong = item.ground === 'wrong';
  const required = item.required === '' || !wrong ? '' : ` · required: ${brief(item.required)}`;
  const fix = item.fix === '' || item.ground === 'undecided' ? '' : ` · fix: ${brief(firstSentence(item.fix))}`;
  return [
    ...spread(`${mark} ${capital(brief(item.title))}`, forLog(itemPlace(item)), width, 3),
    ...indented(`${listed(item.found, item.kind)}${required}${fix}`, width, 3),
    ...togetherLines(item, width),
  ];
}

/** Notes are told in one line; what was let through for a time says why and until when. */
function otherLines(item: Item, width: number): readonly string[] {
  const left = ` – ${DECISION_WORDS[item.decision]}: ${brief(item.title)}`;
  const shown = item.decision === 'notes' ? [] : indented(listed(shownOf(item), item.kind), width, 3);
  const together = item.decision === 'notes' ? [] : togetherLines(item, width);
  return [...spread(left, forLog(itemPlace(item)), width, 3), ...shown, ...together];
}

const togetherLines = ({ together }: Item, width: number): readonly string[] =>
  together.flatMap((text) => indented(brief(text), width, 3));

/** Of several groups the gravest few; of rules that wait for one cause all that have room. */
function listed(texts: readonly string[], kind: Item['kind']): string {
  const most = kind === 'same-cause' ? LISTED_IN_ONE_LINE : GROUPS_IN_ONE_ITEM;
  const shown = texts.slice(0, most).map(brief).join('; ');
  const more = texts.length - most;
  return more > 0 ? `${shown}; and ${more} more` : shown;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The verdict of the whole, where it is not that of the one system above. */
function overallLines(report: Report, sections: readonly Section[], width: number): readonly string[] {
  const { verdict, composition, counts, request } = report;
  const refused =
    exitStatus(report) !== 0 && verdict === 'conditional'
      ? wrap('Refused: a full pass is required, and a conditional one is none.', width, 2)
      : [];
  const only = sections.length === 1 ? sections[0] : undefined;
  const word = VERDICT_WORDS[verdict];
  const scope =
    request.scope === 'changed' || sections.length === 0
      ? `${counts.systems_in_scope} of ${counts.systems_found} in scope`
      : '';
  if (only?.verdict === verdict) return [...refused, ...(refused.length > 0 ? [''] : [])];
  const text = [`${counted(counts.systems_found, 'system')}`, scope, compositionLine(composition)];
  return [...wrap(`${word}  ${text.filter(Boolean).join(' · ')}`, width, word.length + 2), ...refused, ''];
}

function loosenedLines({ policy }: Report, width: number): readonly string[] {
  const { loosened_by_head } = policy;
  if (loosened_by_head.length === 0) return [];
  return [
    ...wrap(
      `This change loosens the policy in ${counted(loosened_by_head.length, 'place')}; the stricter side is used:`,
      width,
      2,
    ),
    ...loosened_by_head.flatMap(({ rule, what, base, head }) =>
      indented(`${brief(rule)} ${brief(what)}: from ${brief(base)} to ${brief(head)}`, width, 3),
    ),
    '',
  ];
}

function unreadLines({ unread, limits_reached }: Report, width: number): readonly string[] {
  const lines = [
    ...(unread.length === 0
      ? []
      : wrap(`${counted(unread.length, 'file was', 'files were')} not read (--verbose says which and why)`, width, 2)),
    ...limits_reached.flatMap((limit) => wrap(`Limit reached: ${brief(limit)}`, width, 2)),
  ];
  return lines.length === 0 ? [] : [...lines, ''];
}

/** The part that fits where the whole is longer than a person reads. */
function shortened(step: NextStep): NextStep {
  const { part } = step;
  return part === undefined ? step : { ...step, ...part, part };
}

function nextStepLines(
  { rules, settles_rules, file, text, part }: NextStep,
  places: ReadonlyMap<string, number>,
  width: number,
): readonly string[] {
  const number = Math.min(...rules.map((rule) => places.get(rule) ?? Number.POSITIVE_INFINITY));
  const start = Number.isFinite(number) ? `Start with ${number}` : 'Start here';
  const settles = `settles ${counted(settles_rules, 'rule')}`;
  const explain = rules[0] === undefined ? '' : `rmf-gate explain ${forLog(rules[0])}`;
  const more =
    part === undefined || text !== part.text
      ? []
      : wrap(
          `${counted(part.more_lines, 'more line')} for ${counted(part.more_rules, 'rule')}: --verbose and the JSON report hold the whole.`,
          width,
          2,
        );
  return [
    ...spread(`${start}: paste this into ${forLog(file)}; it ${settles}`, explain, width, 2),
    '',
    ...text
      .trimEnd()
      .split(LINE_BREAK)
      .map((line) => (line === '' ? '' : `    ${forLog(line)}`)),
    '',
    ...(more.length === 0 ? [] : [...more, '']),
  ];
}

const COLORS = { red: 31, green: 32, yellow: 33 } as const;
const TONES: Readonly<Record<string, keyof typeof COLORS>> = {
  FAIL: 'red',
  ERROR: 'red',
  CONDITIONAL: 'yellow',
  'NOT JUDGED': 'yellow',
  PASS: 'green',
};

/** Only our own words stand at the start of a line: untrusted text is indented wherever it wraps. */
function painted(line: string): string {
  return line.replace(/^(?:FAIL|ERROR|CONDITIONAL|NOT JUDGED|PASS)(?= {2})/, (word) => {
    const tone = TONES[word];
    return tone === undefined ? word : `\x1b[1;${COLORS[tone]}m${word}\x1b[0m`;
  });
}
