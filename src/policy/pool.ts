import { decideFamily, type FamilyDecision } from '../measures/decisions/family.ts';
import type { PooledGroups } from '../report/report.ts';
import { LISTED_IN_ONE_LINE } from '../safety/limits.ts';
import type { CheckResult } from './checks/kind.ts';
import type { MeasuredSource } from './measured.ts';
import type { Subject } from './subject.ts';

/** A comparison of one subject, with how its family decided it. */
export interface DecidedTest {
  readonly id: string;
  /** Position of the check in its rule. */
  readonly check: number;
  readonly subject: Subject;
  readonly decision: FamilyDecision;
}

interface Small {
  readonly id: string;
  readonly subject: Subject;
  readonly value: string;
}

interface Pool {
  readonly check: number;
  readonly attribute: string;
  readonly source: MeasuredSource;
  readonly members: readonly [Small, ...Small[]];
}

/**
 * Groups of one attribute that are each too few are held together to the check that they could not be judged by, at the
 * same alpha and in no family: the answer is told beside their own and changes none (statistics.md, Small groups, pooled).
 * Only attributes that policy names are pooled; a group that only the results name could be made up.
 *
 * @param evaluate asks the check at a position of a subject of its own
 * @returns the answer for each test that was too few, by its id
 */
export function poolSmallGroups(
  tests: readonly DecidedTest[],
  evaluate: (check: number, subject: Subject) => CheckResult,
): ReadonlyMap<string, PooledGroups> {
  const found = new Map<string, PooledGroups>();
  for (const pool of poolsOf(tests)) {
    const result = evaluate(pool.check, subjectOf(pool));
    if (!('pending' in result)) continue;
    const { pending } = result;
    const [decision] = decideFamily([{ id: 'pool', test: pending }], pending.alpha);
    if (decision === undefined) continue;
    const told = toldOf(pool, decision);
    for (const { id } of pool.members) found.set(id, told);
  }
  return found;
}

function poolsOf(tests: readonly DecidedTest[]): readonly Pool[] {
  const pools: Pool[] = [];
  for (const { id, check, subject, decision } of tests) {
    const { group, level } = subject;
    const isSmall = decision.outcome === 'not-evaluated' && decision.reason === 'too-few';
    // What policy asks of one attribute has a key of one; combinations are a level of their own.
    const [named] = Object.entries(group?.key ?? {});
    const source = group?.source ?? null;
    if (!isSmall || level !== 'policy' || named === undefined || source === null) continue;
    const [attribute, value] = named;
    const own: Small = { id, subject, value };
    const at = pools.findIndex(
      (pool) => pool.check === check && pool.attribute === attribute && pool.source === source,
    );
    const before = pools[at];
    if (before === undefined) pools.push({ check, attribute, source, members: [own] });
    else pools[at] = { ...before, members: [...before.members, own] };
  }
  return pools;
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

function toldOf({ attribute, members }: Pool, decision: FamilyDecision): PooledGroups {
  const groups = members.map(({ value }) => `${attribute}=${value}`);
  const reason = decision.outcome === 'not-evaluated' ? decision.reason : null;
  return { groups, outcome: decision.outcome, reason, text: wordsOf(attribute, members, decision) };
}

/** No number of the groups together is told: with those of the others it could tell a small one. */
function wordsOf(attribute: string, members: Pool['members'], decision: FamilyDecision): string {
  const [only, ...more] = members;
  if (more.length === 0) {
    return `${attribute} ${only.value} is the only group with too few, so there is none to take it together with`;
  }
  const values = members.slice(0, LISTED_IN_ONE_LINE).map(({ value }) => value);
  const left = members.length - values.length;
  const names = `${attribute} ${values.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
  switch (decision.outcome) {
    case 'pass':
      return `taken together they pass (${names})`;
    case 'fail':
      return `taken together they fail (${names})`;
    case 'not-evaluated':
      return `taken together they do not pass either (${names})`;
  }
}
