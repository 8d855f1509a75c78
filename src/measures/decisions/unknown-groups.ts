import { proportion, type Worse } from '../rates/confusion.ts';
import type { ComparisonTest, Count } from './difference.ts';
import { mayFail } from './family.ts';

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

/** Whether more than the allowed share of rows has no known group, so that a verdict must hold under every assignment of them. No rows: false. */
export function tooManyUnknown(unknown: number, rows: number, most: number): boolean {
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

/**
 * A test whose verdict holds wherever the rows of unknown group belong: its p values are the largest of those of the known
 * rows and of the two extreme assignments. What is too few under an assignment passes or fails under none. Numbers to show
 * stay those of the known rows. For a question of two sides both extremes must fail on the same one, or an assignment
 * between them would not.
 * @param extremes the same question under both assignments; null where no bound is known, which leaves neither a pass nor a failure
 */
export function underEveryAssignment(
  known: ComparisonTest,
  extremes: readonly [ComparisonTest, ComparisonTest] | null,
): ComparisonTest {
  if (extremes === null) return { ...known, pPass: 1, pFail: 1 };
  const all = [known, ...extremes];
  const sides = new Set(all.map(({ difference }) => Math.sign(difference ?? 0)));
  const isSplit = known.method === 'newcombe-tost' && sides.size > 1;
  return {
    ...known,
    pPass: Math.max(...all.map((test) => (test.status === 'ok' ? test.pPass : 1))),
    pFail: isSplit ? 1 : Math.max(...all.map((test) => (mayFail(test) ? test.pFail : 1))),
  };
}

/** Whether the known rows alone give a pass or a failure at alpha that some assignment of the others takes away. */
export function couldChange(known: ComparisonTest, everywhere: ComparisonTest): boolean {
  const { alpha } = known;
  const passed = known.status === 'ok' && known.pPass <= alpha && everywhere.pPass > alpha;
  return passed || (mayFail(known) && known.pFail <= alpha && everywhere.pFail > known.pFail);
}
