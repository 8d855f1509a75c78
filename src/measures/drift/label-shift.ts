import type { Count } from '../decisions/difference.ts';
import { type AurocResult, logitInterval } from '../discrimination/auroc.ts';
import type { UndefinedReason } from '../intervals/estimate.ts';
import { type DifferenceInterval, lowerOfDifference, newcombe, upperOfDifference } from '../intervals/interval.ts';

/** Prevalence now less prevalence in the reference, Newcombe's interval. Null when a side has no rows. */
export function prevalenceDifference(reference: Count, current: Count, level: number): DifferenceInterval | null {
  return newcombe(current.x, current.n, reference.x, reference.n, level);
}

export type AurocChange =
  | {
      readonly ok: true;
      /** AUROC now less AUROC in the reference. */
      readonly difference: number;
      /** Null when one of them is 0 or 1 or has no variance. */
      readonly interval: DifferenceInterval | null;
    }
  | { readonly ok: false; readonly reason: Extract<UndefinedReason, 'no-positives' | 'no-negatives'> };

/** Change of AUROC between two sets of different patients: square and add on their logit DeLong limits. For a decision use `noWorseAuroc`. */
export function aurocChange(reference: AurocResult, current: AurocResult, level: number): AurocChange {
  if (!reference.ok) return { ok: false, reason: reference.reason };
  if (!current.ok) return { ok: false, reason: current.reason };
  const before = reference.estimate;
  const now = current.estimate;
  const difference = now.value - before.value;
  const limitsBefore = logitInterval(before.value, before.standardError, level);
  const limitsNow = logitInterval(now.value, now.standardError, level);
  if (limitsBefore === null || limitsNow === null) return { ok: true, difference, interval: null };
  const interval: DifferenceInterval = {
    difference,
    lower: lowerOfDifference(now.value, limitsNow.lower, before.value, limitsBefore.upper),
    upper: upperOfDifference(now.value, limitsNow.upper, before.value, limitsBefore.lower),
    level,
    method: 'delong-logit-square-and-add',
  };
  return { ok: true, difference, interval };
}
