import type { ComparisonTest } from './difference.ts';

/** What deciding needs of a test; every ComparisonTest is one. */
export type FamilyTest = Pick<ComparisonTest, 'pPass' | 'pFail' | 'status' | 'reason'>;

export type FamilyOutcome =
  | { readonly outcome: 'pass' | 'fail' }
  | { readonly outcome: 'not-evaluated'; readonly reason: 'too-few' | 'inconclusive' };

/** One decided test, with the p_fail that was compared with alpha. */
export type FamilyDecision = FamilyOutcome & {
  readonly id: string;
  readonly adjustedPFail: number;
  /** Whether that is this test's own p_fail times a whole number, or 1; else it is that of a test with a smaller one. */
  readonly adjustedAlone: boolean;
  readonly familySize: number;
};

/** Holm's step-down adjustment (1979), in the order given. Values outside 0 to 1 throw a RangeError. */
export function holm(pValues: readonly number[]): number[] {
  return stepDown(pValues).map(({ adjusted }) => adjusted);
}

function stepDown(pValues: readonly number[]): readonly { readonly adjusted: number; readonly alone: boolean }[] {
  checkPValues(pValues);
  const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const steps = pValues.map((p) => ({ adjusted: p, alone: true }));
  let highest = 0;
  order.forEach(({ p, index }, rank) => {
    const own = Math.min(1, (pValues.length - rank) * p);
    highest = Math.max(highest, own);
    steps[index] = { adjusted: highest, alone: own === highest || highest === 1 };
  });
  return steps;
}

/**
 * Benjamini and Hochberg's adjustment (1995), in the order given: it bounds the share of false alarms, not the chance of
 * one, so it is for looking through many groups and decides nothing. Values outside 0 to 1 throw a RangeError.
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  checkPValues(pValues);
  const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
  const adjusted = new Array<number>(pValues.length);
  let lowest = 1;
  order.forEach(({ p, index }, rank) => {
    lowest = Math.min(lowest, (p * pValues.length) / (pValues.length - rank));
    adjusted[index] = lowest;
  });
  return adjusted;
}

function checkPValues(pValues: readonly number[]): void {
  if (!pValues.every((p) => p >= 0 && p <= 1)) throw new RangeError('a p value lies between 0 and 1');
}

/** A group too small to pass may still be shown to fail: its limits hold at any size. Where they do not, or do not exist, it may not. */
export function mayFail({ status, reason }: FamilyTest): boolean {
  return status === 'ok' || reason === 'below-minimum';
}

/** What enters an adjustment. A small p on limits that do not hold would also lower the adjusted p of the others. */
const pFailOf = (test: FamilyTest): number => (mayFail(test) ? test.pFail : 1);

/** Benjamini and Hochberg's adjustment of the p_fail of a family, for looking through it. A test that may not fail counts as 1. */
export function exploreFamily(tests: readonly FamilyTest[]): number[] {
  return benjaminiHochberg(tests.map(pFailOf));
}

function decide(test: FamilyTest, adjustedPFail: number, alpha: number): FamilyOutcome {
  if (mayFail(test) && adjustedPFail <= alpha) return { outcome: 'fail' };
  if (test.status === 'too-few') return { outcome: 'not-evaluated', reason: 'too-few' };
  if (test.pPass <= alpha) return { outcome: 'pass' };
  return { outcome: 'not-evaluated', reason: 'inconclusive' };
}

/**
 * Decides the tests of one family together (one rule, one system, one level). A pass is not corrected: all required
 * groups must pass, and that intersection-union test keeps its level (Berger 1982). A failure is Holm-adjusted, because
 * one failing group fails the rule. No test can do both: the limits enclose the estimate, and the margin lies on one side.
 */
export function decideFamily(
  tests: readonly { readonly id: string; readonly test: FamilyTest }[],
  alpha: number,
): FamilyDecision[] {
  if (!(alpha > 0 && alpha <= 0.5)) throw new RangeError('alpha lies above 0 and is at most 0.5');
  const steps = stepDown(tests.map(({ test }) => pFailOf(test)));
  return tests.map(({ id, test }, index) => {
    const { adjusted: adjustedPFail, alone: adjustedAlone } = steps[index] ?? { adjusted: 1, alone: true };
    return { id, ...decide(test, adjustedPFail, alpha), adjustedPFail, adjustedAlone, familySize: tests.length };
  });
}
