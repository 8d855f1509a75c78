import { WAITING_RULES_TOLD_APART } from '../safety/limits.ts';
import { bySeverity, type Ground, groundOf } from './composition.ts';
import type { Decision, Finding, Location } from './report.ts';
import { counted, headline, placeOf, requiredWords } from './words.ts';

/** What a person reads as one thing: a finding, or several with one cause. All texts are still untrusted. */
export interface Item {
  readonly decision: Decision;
  readonly ground: Ground;
  readonly title: string;
  readonly location: Location | null;
  /** What was found; several where several groups were judged, or the rules that wait. */
  readonly found: readonly string[];
  /** What was found of small groups taken together; told once for all of them. */
  readonly together: readonly string[];
  readonly required: string;
  readonly fix: string;
  readonly message: string;
  /** At least one. */
  readonly findings: readonly [Finding, ...Finding[]];
  readonly kind: 'one' | 'same-rule' | 'same-cause';
}

/**
 * Folds the findings of one system that are not ok, and orders them: worst decision first, shown to be wrong before
 * missing before undecided, then by place. The order does not depend on the order of the findings.
 */
export function itemsOf(findings: readonly Finding[]): readonly Item[] {
  const sorted = findings.filter(({ decision }) => decision !== 'ok').toSorted(byPlace);
  const unstated = sorted.filter((finding) => finding.blocked_by === undefined && waitsForLines(finding));
  const folded = new Set(rulesOf(unstated).length > WAITING_RULES_TOLD_APART ? unstated : []);
  const folds = new Map<string, Finding[]>();
  for (const finding of sorted) {
    const key = folded.has(finding) ? UNSTATED : foldKey(finding);
    const fold = folds.get(key);
    if (fold === undefined) folds.set(key, [finding]);
    else fold.push(finding);
  }
  return [...folds.values()].flatMap(([first, ...rest]) => (first === undefined ? [] : [itemOf([first, ...rest])]));
}

const UNSTATED = 'unstated';

const rulesOf = (findings: readonly Finding[]): readonly string[] => [...new Set(findings.map(({ rule }) => rule))];

/** Lines in the file of statements are all that the finding waits for. */
const waitsForLines = ({ reason, needs }: Finding): boolean =>
  (reason === 'missing' || reason === 'unbound') && needs.length > 0;

/** The parts of the file that the findings wait for, those first that most rules wait for. */
function partsWaitedFor(findings: readonly Finding[]): readonly string[] {
  const parts = new Map<string, Set<string>>();
  for (const { rule, needs } of findings) {
    for (const { field } of needs) {
      const part = /^[^.[]*/.exec(field)?.[0] ?? field;
      parts.set(part, (parts.get(part) ?? new Set()).add(rule));
    }
  }
  return [...parts]
    .toSorted(([a, rulesA], [b, rulesB]) => rulesB.size - rulesA.size || compareText(a, b))
    .map(([part, rules]) => `${part} (${counted(rules.size, 'rule')})`);
}

function byPlace(a: Finding, b: Finding): number {
  return (
    bySeverity(a, b) ||
    sizeOf(a) - sizeOf(b) ||
    Number(a.location === null) - Number(b.location === null) ||
    compareText(a.location?.path ?? '', b.location?.path ?? '') ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.subject, b.subject)
  );
}

/** A group before the groups inside it: `sex=F` before `sex=F and race=B`. */
const sizeOf = ({ subject }: Finding): number => subject.split(' and ').length;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function foldKey({ blocked_by, rule, decision, outcome, reason }: Finding): string {
  // Too few and inconclusive are one thing to a reader: more patients are needed.
  const ground = groundOf({ outcome, reason });
  return JSON.stringify(blocked_by === undefined ? [rule, decision, ground] : [blocked_by]);
}

function itemOf(findings: readonly [Finding, ...Finding[]]): Item {
  const [first] = findings;
  const rules = rulesOf(findings);
  const common = {
    decision: first.decision,
    ground: groundOf(first),
    location: first.location,
    together: [...new Set(findings.flatMap(({ pooled }) => pooled?.text ?? []))],
    required: requiredWords(first),
    fix: first.fix,
    message: first.message,
    findings,
  };
  const cause = first.blocked_by ?? unstatedIn(findings, rules);
  if (cause !== null && rules.length > 1) {
    const title = `${cause}: ${counted(rules.length, 'rule waits', 'rules wait')}`;
    const parts = findings.every(waitsForLines) ? partsWaitedFor(findings) : [];
    // Each rule has its own fix; what settles them together stands at the end of the report.
    return { ...common, kind: 'same-cause', title, found: parts.length > 1 ? parts : rules, required: '', fix: '' };
  }
  if (findings.length > 1) {
    const what = findings.every(({ subject }) => subject.includes('=')) ? 'groups' : 'findings';
    const title = headline({ ...first, title: `${first.title}, ${findings.length} ${what}` });
    const found = first.blocked_by === undefined ? findings.map(namingSubject) : [first.blocked_by];
    return { ...common, kind: 'same-rule', title, found: [...new Set(found)] };
  }
  return { ...common, kind: 'one', title: headline(first), found: [first.observed.text] };
}

/** Findings of several rules without a cause of their own are together because lines are missing. */
function unstatedIn([{ needs }]: readonly [Finding, ...Finding[]], rules: readonly string[]): string | null {
  const file = needs[0]?.file;
  return rules.length > 1 && file !== undefined ? `much is not stated in ${file}` : null;
}

/** A group is named `sex=F` as a subject and `sex F` in text. */
function namingSubject({ subject, observed: { text } }: Finding): string {
  return text.includes(subject) || text.includes(subject.replaceAll('=', ' ')) ? text : `${subject}: ${text}`;
}

/** What a line shows of an item: what was let through for a time says why and until when, in its message. */
export function shownOf({ decision, found, message }: Item): readonly string[] {
  return decision === 'blocks' || decision === 'warns' || decision === 'notes' ? found : [message];
}

export const itemPlace = ({ location }: Item): string => (location === null ? '' : placeOf(location));
