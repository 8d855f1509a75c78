import type { Recomputed } from '../measures/claims/claims.ts';
import { logitInterval } from '../measures/discrimination/auroc.ts';
import type { Limits } from '../measures/intervals/interval.ts';
import { RATE_IDS, type RateId, rates } from '../measures/rates/confusion.ts';
import type { GroupNumbers } from './measured.ts';
import { intervalOf, type MeasuredRate } from './patients.ts';

/** The error of our own floating-point sums, far below any decimal that a card writes. */
const TOLERANCE = 1e-9;

const LEVEL = 0.95;

export type Recomputation =
  | {
      readonly ok: true;
      readonly exact: Recomputed;
      readonly value: number;
      readonly interval: Limits | null;
    }
  | { readonly ok: false; readonly reason: 'no-threshold' | 'no-score' | 'undefined' | 'not-supported' };

const isRate = (metric: string): metric is RateId => RATE_IDS.some((id) => id === metric);

/** Whether a higher value of the metric is better; null where only equality makes sense. */
export function higherIsBetter(metric: string): boolean | null {
  if (['sensitivity', 'specificity', 'ppv', 'npv', 'accuracy', 'auroc', 'f1', 'balanced_accuracy'].includes(metric)) {
    return true;
  }
  return ['fpr', 'fnr', 'fdr', 'false_omission_rate'].includes(metric) ? false : null;
}

/** Measures of the scores that no claim is held against, and that rules measure on their own. */
const OF_SCORES: readonly string[] = ['calibration_slope', 'calibration_intercept', 'average_precision'];

/** Whether the rows give the metric, whatever its value is. */
export function isMeasurable(metric: string, numbers: GroupNumbers): boolean {
  if (OF_SCORES.includes(metric)) return numbers.expected !== null;
  const recomputed = recompute(metric, numbers);
  return recomputed.ok || recomputed.reason === 'undefined';
}

/** One metric of a set of rows, for comparison with what somebody declared. */
export function recompute(metric: string, numbers: GroupNumbers): Recomputation {
  const { counts } = numbers;
  if (isRate(metric)) {
    const rate = numbers.rate(metric);
    return rate === null ? { ok: false, reason: 'no-threshold' } : share(rate);
  }
  switch (metric) {
    case 'auroc': {
      const auroc = numbers.auroc();
      if (auroc === null) return { ok: false, reason: 'no-score' };
      if (!auroc.ok) return { ok: false, reason: 'undefined' };
      const { value, standardError } = auroc.estimate;
      return float(value, logitInterval(value, standardError, LEVEL));
    }
    case 'f1': {
      if (counts === null) return { ok: false, reason: 'no-threshold' };
      const { tp, fp, fn } = counts;
      const denominator = 2 * tp + fp + fn;
      if (denominator === 0) return { ok: false, reason: 'undefined' };
      return { ...float((2 * tp) / denominator, null), exact: { x: 2 * tp, n: denominator } };
    }
    case 'balanced_accuracy': {
      if (counts === null) return { ok: false, reason: 'no-threshold' };
      const { sensitivity, specificity } = rates(counts);
      if (sensitivity.value === null || specificity.value === null) return { ok: false, reason: 'undefined' };
      return float((sensitivity.value + specificity.value) / 2, null);
    }
    case 'o_e': {
      const result = numbers.observedToExpected(LEVEL);
      if (result === null) return { ok: false, reason: 'no-score' };
      return result.ok ? float(result.value, result) : { ok: false, reason: 'undefined' };
    }
    default:
      return { ok: false, reason: 'not-supported' };
  }
}

function share(rate: MeasuredRate): Recomputation {
  const { x, n } = rate;
  if (n === 0) return { ok: false, reason: 'undefined' };
  return { ok: true, exact: { x, n }, value: x / n, interval: intervalOf(rate, LEVEL) };
}

function float(value: number, interval: Limits | null): Extract<Recomputation, { ok: true }> {
  return { ok: true, exact: { value, tolerance: TOLERANCE }, value, interval };
}
