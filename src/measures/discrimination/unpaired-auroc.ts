import type { UndefinedReason } from '../intervals/estimate.ts';
import type { AurocResult } from './auroc.ts';
import { type AurocDifference, type DifferenceTest, testDifference } from './paired-auroc.ts';

export type UnpairedAurocResult =
  | ({ readonly ok: true } & AurocDifference)
  | { readonly ok: false; readonly reason: Extract<UndefinedReason, 'no-positives' | 'no-negatives'> };

/**
 * Difference of the AUROCs of two groups without common rows: the variances of DeLong (1988) add up. For reading; the
 * gate decides on logit limits (noWorseAuroc), because this interval is too narrow near an AUROC of 1.
 *
 * @param level of the two-sided interval of the difference
 * @returns the first minus the second, -1 to 1; the reason of whichever AUROC does not exist, the first's before the second's
 */
export function unpairedAuroc(first: AurocResult, second: AurocResult, level: number): UnpairedAurocResult {
  if (!first.ok) return { ok: false, reason: first.reason };
  if (!second.ok) return { ok: false, reason: second.reason };
  const difference = first.estimate.value - second.estimate.value;
  const test = testOf(difference, first.estimate.standardError, second.estimate.standardError, level);
  return { ok: true, first: first.estimate.value, second: second.estimate.value, difference, test };
}

/** A side without variance is one where too few rows were seen, so it makes the whole difference one without. */
function testOf(difference: number, first: number | null, second: number | null, level: number): DifferenceTest {
  if (first === null || second === null) return { ok: false, reason: 'too-few-rows' };
  if (!(first > 0 && second > 0)) return { ok: false, reason: 'no-variation' };
  return testDifference(difference, Math.hypot(first, second), level);
}
