import { proportion, type Worse } from './confusion.ts';
import type { Count } from './difference.ts';

/** Counts of a group and of the rest after the rows of unknown group have been given to one or the other. */
export interface Assigned {
  readonly group: Count;
  readonly rest: Count;
}

/** The two assignments that decide whether unknown groups could change a verdict. */
export interface UnknownGroupBounds {
  /** Makes the group look as bad as it can: a pass stands only if this passes too. */
  readonly leastFavourable: Assigned;
  /** Makes the group look as good as it can: a failure stands only if this fails too. */
  readonly mostFavourable: Assigned;
}

/** The share of rows of unknown group above which a verdict must hold under every assignment of them. */
export const MOST_UNKNOWN_SHARE = 0.05;

/** Whether more than the allowed share of rows has no known group. No rows: false. */
export function tooManyUnknown(unknown: number, rows: number, most: number = MOST_UNKNOWN_SHARE): boolean {
  return rows > 0 && unknown / rows > most;
}

/**
 * Bounds over all assignments of rows of unknown group to the group or to the rest, for the no-worse question (Manski
 * 2003). Each count is x of n, such as true positives of positives, so `unknown` holds x rows of one outcome and n - x of the
 * other. The extremes give all rows of the bad outcome to the group and all others to the rest, or the reverse: among
 * all (x + 1)(n - x + 1) assignments these have the lowest and the highest deciding limit (enumerated in the tests).
 *
 * A rate whose denominator is itself a decision (predictive values) takes the counts of flagged rows in the same way.
 * A group or rest without rows stays without a verdict even where an assignment would give it some: judge the known counts first.
 */
export function unknownGroupBounds(question: {
  readonly group: Count;
  readonly rest: Count;
  readonly unknown: Count;
  readonly worse: Worse;
}): UnknownGroupBounds {
  const { group, rest, unknown, worse } = question;
  for (const { x, n } of [group, rest, unknown]) proportion(x, n);
  const others = unknown.n - unknown.x;
  const allXToGroup: Assigned = {
    group: { x: group.x + unknown.x, n: group.n + unknown.x },
    rest: { x: rest.x, n: rest.n + others },
  };
  const allXToRest: Assigned = {
    group: { x: group.x, n: group.n + others },
    rest: { x: rest.x + unknown.x, n: rest.n + unknown.x },
  };
  return worse === 'lower'
    ? { leastFavourable: allXToRest, mostFavourable: allXToGroup }
    : { leastFavourable: allXToGroup, mostFavourable: allXToRest };
}
