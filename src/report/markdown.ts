import { fencedForMarkdown, forMarkdown, forMarkdownProse, truncateBytes } from '../safety/escape.ts';
import { GITHUB, LISTED_IN_ONE_LINE } from '../safety/limits.ts';
import { type Section, type SectionVerdict, sectionsOf } from './composition.ts';
import { exitStatus } from './exit.ts';
import { type Item, itemPlace, itemsOf, shownOf } from './items.ts';
import type { NextStep, Report, SubgroupTable, Verdict } from './report.ts';
import { compositionLine, counted, DECISION_WORDS, GROUND_WORDS, metricName, placeOf, policyWords } from './words.ts';

/** Constant, so that nothing in a repository can dress the heading; `conditional` is never called a pass. */
const HEADINGS: Readonly<Record<Verdict, string>> = {
  pass: 'pass',
  conditional: 'conditional, not a pass',
  fail: 'fail',
  error: 'error, could not judge',
};

const SECTION_WORDS: Readonly<Record<SectionVerdict, string>> = { ...HEADINGS, 'not-judged': 'not judged' };

/** The job summary: GitHub Markdown of at most GITHUB.summaryBytes bytes; what does not fit is left out whole and said so. */
export function renderMarkdown(report: Report): string {
  const { verdict, composition } = report;
  const refused = verdict === 'conditional' && exitStatus(report) !== 0;
  const head = [
    `# rmf-gate: ${HEADINGS[verdict]}\n`,
    `\n${verdict === 'error' ? 'Nothing here is a pass.' : `${compositionLine(composition)}.`}`,
    refused ? ' Refused: a full pass is required.' : '',
    ` Policy ${forMarkdown(policyWords(report))}\n`,
  ].join('');
  const sections = verdict === 'error' ? [] : sectionsOf(report);
  return assembled([
    head,
    ...errorParts(report),
    ...(report.next_step === null ? [] : [nextStepPart(report.next_step)]),
    ...sections.flatMap(sectionParts),
    ...sections.flatMap(({ system }) => (system.tables ?? []).map((table) => tablePart(table, system.id))),
    ...loosenedParts(report),
    ...countParts(report, sections),
    ...report.cannot_prove.map((text) => `\n${forMarkdown(text)}\n`),
  ]);
}

/** Each part ends where the text may end: no part leaves an element, a fence or a table row open. */
function assembled(parts: readonly string[]): string {
  const note = (left: number): string =>
    `\n\n> Shortened: ${counted(left, 'part does', 'parts do')} not fit here. The JSON report holds everything.\n`;
  const sizes = parts.map((part) => Buffer.byteLength(part));
  if (sizes.reduce((sum, size) => sum + size, 0) <= GITHUB.summaryBytes) return parts.join('');
  let room = GITHUB.summaryBytes - Buffer.byteLength(note(parts.length));
  const fitting = sizes.findIndex((size) => {
    room -= size;
    return room < 0;
  });
  return truncateBytes(parts.slice(0, fitting).join('') + note(parts.length - fitting), GITHUB.summaryBytes);
}

function errorParts({ verdict, error }: Report): readonly string[] {
  if (verdict !== 'error') return [];
  const place = error?.location == null ? '' : `\nAt ${forMarkdown(placeOf(error.location))}\n`;
  const message = fencedForMarkdown(error?.message ?? 'the reason is not known');
  return [`\n${message}\n${place}\nThis blocks as a failure does: mend the cause above and run again.\n`];
}

function nextStepPart({ settles_rules, file, rules, text }: NextStep): string {
  const explain = rules[0] === undefined ? '' : ` Why: ${forMarkdown(`rmf-gate explain ${rules[0]}`)}`;
  const settles = `it settles ${counted(settles_rules, 'rule')}.`;
  return `\nStart here: paste this into ${forMarkdown(file)}; ${settles}${explain}\n\n${fencedForMarkdown(text.trimEnd())}\n`;
}

function sectionParts({ system, findings, composition, verdict }: Section): readonly string[] {
  const name = forMarkdown([system.id, system.version ?? ''].filter(Boolean).join(' '));
  const counts = verdict === 'not-judged' ? 'No rule judged it' : compositionLine(composition);
  const head = `\n## ${name}: ${SECTION_WORDS[verdict]}\n\n${counts}.${tierWords(system.tier)}\n`;
  const items = itemsOf(findings);
  if (items.length === 0) return [head];
  return [
    head,
    `\n${row(['Decision', 'Finding', 'Where', 'Found', 'Required', 'What to do'])}${row(Array(6).fill('---'))}`,
    ...items.map(itemRow),
  ];
}

function tierWords(tier: Section['system']['tier']): string {
  if (tier === undefined) return '';
  const because = tier.reasons.length === 0 ? '' : `: ${forMarkdown(tier.reasons.join(', '))}`;
  const card = tier.declared === null || tier.declared === tier.judged ? '' : ` (card says ${tier.declared})`;
  return ` Tier ${tier.judged}${because}${card}`;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

function itemRow(item: Item): string {
  const ground = item.decision === 'blocks' ? `: ${GROUND_WORDS[item.ground]}` : '';
  return row([
    forMarkdownProse(`${DECISION_WORDS[item.decision]}${ground}`),
    forMarkdown(item.title),
    forMarkdown(itemPlace(item)),
    [listed(shownOf(item)), ...item.together.map(forMarkdown)].join('<br>'),
    forMarkdown(item.required),
    forMarkdown(item.fix),
  ]);
}

function listed(texts: readonly string[]): string {
  const more = texts.length - LISTED_IN_ONE_LINE;
  const shown = texts.slice(0, LISTED_IN_ONE_LINE).map(forMarkdown);
  return [...shown, ...(more > 0 ? [`and ${more} more in the JSON report`] : [])].join('<br>');
}

function tablePart({ attribute, source, rows }: SubgroupTable, system: string): string {
  const metrics = [...new Set(rows.flatMap((entry) => Object.keys(entry.metrics)))];
  const heads = [
    forMarkdown(attribute),
    'Patients',
    'With the condition',
    ...metrics.map((id) => forMarkdown(metricName(id))),
  ];
  const body = rows.map(({ group, n, positives, metrics: own }) =>
    row(
      [group, n, positives, ...metrics.map((id) => (Object.hasOwn(own, id) ? (own[id] ?? '') : ''))].map(forMarkdown),
    ),
  );
  // Inside <summary> Markdown is not read, and entities are.
  const summary = `<summary>${forMarkdown(system)} by ${forMarkdown(attribute)}, from ${forMarkdown(source)}</summary>`;
  return `\n<details>${summary}\n\n${row(heads)}${row(heads.map(() => '---'))}${body.join('')}\n</details>\n`;
}

function loosenedParts({ policy }: Report): readonly string[] {
  const { loosened_by_head } = policy;
  if (loosened_by_head.length === 0) return [];
  return [
    '\nThis change loosens the policy; the stricter side is used:\n\n',
    ...loosened_by_head.map(
      ({ rule, what, base, head }) => `- ${forMarkdown(`${rule} ${what}: from ${base} to ${head}`)}\n`,
    ),
  ];
}

function countParts(
  { verdict, counts, inputs, unread, not_applied, limits_reached }: Report,
  sections: readonly Section[],
): readonly string[] {
  if (verdict === 'error') return [];
  const facts = [
    `${counts.systems_in_scope} of ${counted(counts.systems_found, 'system')} in scope`,
    `${counted(counts.rules, 'rule')} on ${counted(counts.subjects, 'subject')}`,
    `${counted(inputs.length, 'file')} read, ${unread.length} not read`,
    `${counted(not_applied.length, 'rule')} did not apply`,
    ...(sections.length === 0 ? ['nothing was judged'] : []),
  ];
  return [`\n${facts.join(' · ')}.\n`, ...limits_reached.map((limit) => `\nLimit reached: ${forMarkdown(limit)}\n`)];
}
