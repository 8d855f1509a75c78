import { decideFamily } from '../measures/decisions/family.ts';
import type { PooledGroups, Reason } from '../report/report.ts';
import { FEWEST_EVENTS, LISTED_IN_ONE_LINE } from '../safety/limits.ts';
import type { CheckResult, Decided } from './checks/kind.ts';
import type { MeasuredSource } from './measured.ts';
import type { Subject } from './subject.ts';

/** A comparison of one subject, with how its family decided it. */
export interface DecidedTest {
  readonly id: string;
  /** Position of the check in its rule. */
  readonly check: number;
  readonly subject: Subject;
  readonly decision: DecidedOutcome;
}

type DecidedOutcome = Pick<Decided, 'outcome' | 'reason'>;

interface Small {
  readonly id: string;
  readonly subject: Subject;
  readonly value: string;
  /** Whether it could not be decided alone. */
  readonly isOpen: boolean;
}

interface Pool {
  readonly check: number;
  readonly attribute: string;
  readonly source: MeasuredSource;
  readonly members: readonly [Small, ...Small[]];
}

/**
 * The small groups of one attribute are held together to the check that some of them could not be judged by, at the same
 * alpha and in no family: the answer is told beside their own and changes none (statistics.md, Small groups, pooled).
 * Only attributes that policy names are pooled; a group that only the results name could be made up.
 *
 * @param evaluate asks the check at a position of a subject of its own
 * @returns the answer for each test that could not be decided, by its id
 */
export function poolSmallGroups(
  tests: readonly DecidedTest[],
  evaluate: (check: number, subject: Subject) => CheckResult,
): ReadonlyMap<string, PooledGroups> {
  const found = new Map<string, PooledGroups>();
  for (const pool of poolsOf(tests)) {
    const decision = decidedAlone(evaluate(pool.check, subjectOf(pool)));
    if (decision === null) continue;
    const told = toldOf(pool, decision);
    for (const { id, isOpen } of pool.members) if (isOpen) found.set(id, told);
  }
  return found;
}

/** A comparison is decided in no family; what is held to limits of its own is decided already. */
function decidedAlone(result: CheckResult): DecidedOutcome | null {
  if ('parts' in result) return null;
  if (!('pending' in result)) return result;
  const { pending } = result;
  const [decision] = decideFamily([{ id: 'pool', test: pending }], pending.alpha);
  if (decision === undefined) return null;
  return { outcome: decision.outcome, reason: decision.outcome === 'not-evaluated' ? decision.reason : null };
}

function poolsOf(tests: readonly DecidedTest[]): readonly Pool[] {
  const pools: Pool[] = [];
  for (const { id, check, subject, decision } of tests) {
    const { group, level } = subject;
    // What policy asks of one attribute has a key of one; combinations are a level of their own.
    const [named] = Object.entries(group?.key ?? {});
    const source = group?.source ?? null;
    if (!isSmall(subject, decision) || level !== 'policy' || named === undefined || source === null) continue;
    const [attribute, value] = named;
    const isOpen = decision.outcome === 'not-evaluated' && UNDECIDED.includes(decision.reason);
    const own: Small = { id, subject, value, isOpen };
    const at = pools.findIndex(
      (pool) => pool.check === check && pool.attribute === attribute && pool.source === source,
    );
    const before = pools[at];
    if (before === undefined) pools.push({ check, attribute, source, members: [own] });
    else pools[at] = { ...before, members: [...before.members, own] };
  }
  return pools.filter(({ members }) => members.some(({ isOpen }) => isOpen));
}

const UNDECIDED: readonly (Reason | null)[] = ['too-few', 'inconclusive'];

/**
 * Groups are small by the number of their cases alone. Taking together those that did badly would let chance choose, and the others of their
 * size, which say as much about what small groups can expect, would be left out.
 */
function isSmall({ facts }: Subject, { reason }: DecidedOutcome): boolean {
  const cases = facts.get('subgroup.positives')?.value;
  // What is rare can be too few in a group of any number of cases.
  return reason === 'too-few' || (typeof cases === 'number' && cases < FEWEST_EVENTS.judgedAlone);
}

/** The groups together, as a subject of the check. Nothing of it is shown but the outcome. */
function subjectOf({ attribute, source, members }: Pool): Subject {
  const values = members.map(({ value }) => value);
  const name = values.join(' or ');
  return {
    ...members[0].subject,
    id: `${attribute}=${name}`,
    label: `${attribute} ${name}`,
    facts: new Map(),
    withheld: new Map(),
    group: { key: { [attribute]: name }, source, absence: null, together: values },
  };
}

function toldOf({ attribute, members }: Pool, decision: DecidedOutcome): PooledGroups {
  const groups = members.map(({ value }) => `${attribute}=${value}`);
  return { groups, outcome: decision.outcome, reason: decision.reason, text: wordsOf(attribute, members, decision) };
}

/** No number of the groups together is told: with those of the others it could tell a small one. */
function wordsOf(attribute: string, members: Pool['members'], decision: DecidedOutcome): string {
  const [only, ...more] = members;
  if (more.length === 0) {
    return `${attribute} ${only.value} is the only small group, so there is none to take it together with`;
  }
  const values = members.slice(0, LISTED_IN_ONE_LINE).map(({ value }) => value);
  const left = members.length - values.length;
  const names = `${attribute} ${values.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
  switch (decision.outcome) {
    case 'pass':
      return `taken together they pass (${names})`;
    case 'fail':
      return `taken together they fail (${names})`;
    case 'not-applicable':
    case 'not-evaluated':
      return `taken together they do not pass either (${names})`;
  }
}
