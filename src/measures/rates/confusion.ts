import { isCount } from '../numbers/count.ts';

/** How the rows of one selection fall: true and false positives and negatives. */
export interface ConfusionCounts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

/** x of n; the value is null, never 0 or 1, when n is 0. */
export interface Proportion {
  readonly x: number;
  readonly n: number;
  readonly value: number | null;
}

/** Metric ids as golden files, JSON output and policy write them. `for` is taken as a word by too many languages. */
export const RATE_IDS = [
  'sensitivity',
  'specificity',
  'ppv',
  'npv',
  'fpr',
  'fnr',
  'fdr',
  'false_omission_rate',
  'accuracy',
  'prevalence',
  'selection_rate',
] as const;

export type RateId = (typeof RATE_IDS)[number];

/** x of n as a proportion. Throws a RangeError when these are not whole counts with x at most n: no rate can be made of them. */
export function proportion(x: number, n: number): Proportion {
  if (!isCount(x) || !isCount(n) || x > n) {
    throw new RangeError('a proportion needs whole counts with 0 <= x <= n');
  }
  return { x, n, value: n === 0 ? null : x / n };
}

/** Every rate of one confusion matrix. */
export function rates({ tp, fp, fn, tn }: ConfusionCounts): Readonly<Record<RateId, Proportion>> {
  const total = tp + fp + fn + tn;
  return {
    sensitivity: proportion(tp, tp + fn),
    specificity: proportion(tn, tn + fp),
    ppv: proportion(tp, tp + fp),
    npv: proportion(tn, tn + fn),
    fpr: proportion(fp, fp + tn),
    fnr: proportion(fn, fn + tp),
    fdr: proportion(fp, fp + tp),
    false_omission_rate: proportion(fn, fn + tn),
    accuracy: proportion(tp + tn, total),
    prevalence: proportion(tp + fn, total),
    selection_rate: proportion(tp + fp, total),
  };
}

/** In which direction a measure is worse for the patient. */
export type Worse = 'lower' | 'higher';

const WORSE: Readonly<Record<RateId | 'auroc', Worse | null>> = {
  sensitivity: 'lower',
  specificity: 'lower',
  ppv: 'lower',
  npv: 'lower',
  accuracy: 'lower',
  auroc: 'lower',
  fpr: 'higher',
  fnr: 'higher',
  fdr: 'higher',
  false_omission_rate: 'higher',
  // More or fewer patients flagged, or ill, is no harm by itself: policy must say which it means.
  prevalence: null,
  selection_rate: null,
};

/** Whether a lower or a higher value of the metric is worse; null when neither is by itself. */
export function worseIs(metric: RateId | 'auroc'): Worse | null {
  return WORSE[metric];
}
