import { forLog, shorten } from '../safety/escape.ts';
import { SHOWN_CHARACTERS } from '../safety/limits.ts';
import type { Ground, SectionVerdict } from './composition.ts';
import type { Composition, Decision, Finding, Location, Reason, Report, Verdict } from './report.ts';

/** Words for people, shared by the renderers. All are constants of ours. */

export const VERDICT_WORDS: Readonly<Record<Verdict | SectionVerdict, string>> = {
  pass: 'PASS',
  conditional: 'CONDITIONAL',
  fail: 'FAIL',
  error: 'ERROR',
  'not-judged': 'NOT JUDGED',
};

export const DECISION_WORDS: Readonly<Record<Decision, string>> = {
  blocks: 'blocks',
  warns: 'warning',
  notes: 'note',
  waived: 'waived',
  provisional: 'provisional',
  known: 'known before',
  upcoming: 'upcoming',
  ok: 'met',
};

export const GROUND_WORDS: Readonly<Record<Ground, string>> = {
  wrong: 'shown to be wrong',
  missing: 'missing',
  undecided: 'cannot be decided yet',
  met: 'met',
};

/** Why no answer was reached; never the bare id. */
export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  missing: 'not judged: missing',
  unreadable: 'not judged: cannot be read',
  unbound: 'not judged: not tied to this model',
  stale: 'not judged: out of date',
  'limit-not-set': 'not judged: nobody has set the limit',
  'tool-limit': 'not judged: beyond the limits of this tool',
  'too-few': 'cannot decide yet: too few',
  inconclusive: 'cannot decide yet: the interval contains the limit',
};

const METRIC_NAMES: Readonly<Record<string, string>> = {
  ppv: 'positive predictive value',
  npv: 'negative predictive value',
  fpr: 'false positive rate',
  fnr: 'false negative rate',
  auroc: 'AUROC (area under the ROC curve)',
  o_e: 'observed over expected events',
  n: 'patients',
};

export const metricName = (id: string): string =>
  Object.hasOwn(METRIC_NAMES, id) ? (METRIC_NAMES[id] ?? id) : id.replaceAll('_', ' ');

/** The title, with the reason where no answer was reached: without it the title of a rule reads as a finding of fact. */
export function headline({ title, outcome, reason }: Pick<Finding, 'title' | 'outcome' | 'reason'>): string {
  return outcome === 'not-evaluated' && reason !== null ? `${title} (${REASON_WORDS[reason]})` : title;
}

/** `MODEL_CARD.md:14:38`, and of which side where it is not the change's. */
export function placeOf(location: Location): string {
  const { path, line, column, side } = location;
  return `${path}:${line}:${column}${side === 'base' ? ' (base)' : ''}`;
}

/** "1 rule", "24 rules". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "24 rules: 10 block (3 shown to be wrong, 5 missing, 2 cannot be decided yet) · 14 met". */
export function compositionLine(composition: Composition): string {
  const { rules, blocks, shown_wrong, missing, undecided } = composition;
  const grounds = [
    some(shown_wrong, GROUND_WORDS.wrong),
    some(missing, GROUND_WORDS.missing),
    some(undecided, GROUND_WORDS.undecided),
  ].flat();
  const blocking = blocks === 0 ? [] : [`${counted(blocks, 'blocks', 'block')} (${grounds.join(', ')})`];
  const parts = [
    ...blocking,
    ...some(composition.warns, composition.warns === 1 ? 'warning' : 'warnings'),
    ...some(composition.notes, composition.notes === 1 ? 'note' : 'notes'),
    ...some(composition.waived, 'waived'),
    ...some(composition.provisional, 'provisional'),
    ...some(composition.known, 'known before'),
    ...some(composition.upcoming, 'upcoming'),
    `${composition.met} met`,
    ...some(notEnforced(composition), 'not enforced'),
  ];
  return `${counted(rules, 'rule')}: ${parts.join(' · ')}`;
}

/** Rules that were not met and that policy switched off. */
function notEnforced({ rules, blocks, warns, notes, waived, provisional, known, upcoming, met }: Composition): number {
  return Math.max(0, rules - blocks - warns - notes - waived - provisional - known - upcoming - met);
}

const some = (count: number, words: string): readonly string[] => (count === 0 ? [] : [`${count} ${words}`]);

/** "nist-ai-rmf, built in (this repository has set no limits of its own)". */
export function policyWords({ policy }: Report): string {
  return `${policy.origin}${policy.commit === null ? '' : `, at ${policy.commit.slice(0, 12)}`}`;
}

/** "at most 10 more missed per 100 (house default)": a limit and, shortly, whose it is. */
export function requiredWords({ required }: Pick<Finding, 'required'>): string {
  const origin = required.origin?.split(';')[0]?.trim() ?? '';
  return required.text === '' || origin === '' ? required.text : `${required.text} (${origin})`;
}

/** Where a line has room for one sentence: what to do comes first in every fix. */
export const firstSentence = (text: string): string => /^[\s\S]*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;

/** Untrusted text in a line of a log, shortened. */
export const brief = (text: string): string => shorten(forLog(text), SHOWN_CHARACTERS);
