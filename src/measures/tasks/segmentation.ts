import { type Estimate, measured, notDefined } from '../intervals/estimate.ts';
import { deviationOf, meanEstimate, momentsOf } from '../intervals/moments.ts';
import { type Share, share } from '../intervals/share.ts';
import { isCount } from '../numbers/count.ts';
import { compensatedSum } from '../numbers/running-sum.ts';

/** Voxels (or pixels) of each case, in whole counts: in both masks, in the prediction only, in the truth only. */
export interface SegmentationCases {
  readonly tp: Float64Array;
  readonly fp: Float64Array;
  readonly fn: Float64Array;
}

export interface SegmentationMeasures {
  /** All cases, those without any voxel included. */
  readonly cases: number;
  /** Nothing to find and nothing marked: Dice is 0/0. In no measure below, and never dropped without being counted here. */
  readonly bothEmpty: number;
  /** Nothing to find but something marked: Dice 0, in every measure below. */
  readonly emptyTruth: number;
  /** Mean Dice over the cases, with a t interval cut to 0 to 1. */
  readonly meanDice: Estimate;
  readonly medianDice: Estimate;
  /** Standard deviation (n - 1) of Dice between cases. */
  readonly sdDice: Estimate;
  /** Dice of all voxels together: large structures outweigh small ones. */
  readonly pooledDice: Estimate;
  /** Mean intersection over union of the cases, IoU = Dice / (2 - Dice), with a t interval cut to 0 to 1. */
  readonly meanIou: Estimate;
  /** Cases whose Dice reaches the threshold. */
  readonly reaching: Share;
}

function checkCounts({ tp, fp, fn }: SegmentationCases): void {
  if (fp.length !== tp.length || fn.length !== tp.length) throw new RangeError('tp, fp and fn differ in length');
  for (const counts of [tp, fp, fn]) {
    if (!counts.every(isCount)) {
      throw new RangeError('voxels are whole counts, 0 or more');
    }
  }
}

/** The middle value, or the mean of the middle two; undefined without values. */
function median(values: Float64Array): number | undefined {
  const sorted = values.slice().sort();
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}

function withinUnit(estimate: Estimate): Estimate {
  if (!estimate.ok || estimate.interval === null) return estimate;
  const { interval } = estimate;
  return {
    ...estimate,
    interval: { ...interval, lower: Math.max(0, interval.lower), upper: Math.min(1, interval.upper) },
  };
}

/**
 * Overlap of predicted and true masks, case by case: Dice = 2 TP / (2 TP + FP + FN) (Dice 1945). The case is the unit, so
 * the intervals hold for cases of different patients. Every n but that of `cases` leaves out the cases where both masks
 * are empty. Where none remains: `no-rows` without cases, `zero-denominator` with empty ones only; a standard deviation
 * needs two (`too-few-rows`). All Dice alike: no t interval. Throws a RangeError for lengths that differ or no counts.
 * @param threshold the Dice from which a case counts as reaching, 0 to 1
 */
export function segmentation(input: SegmentationCases, level: number, threshold = 0.7): SegmentationMeasures {
  checkCounts(input);
  const { tp, fp, fn } = input;
  const cases = tp.length;
  const diceOf = new Float64Array(cases);
  const iouOf = new Float64Array(cases);
  let n = 0;
  let emptyTruth = 0;
  let reaching = 0;
  for (let index = 0; index < cases; index++) {
    const both = tp[index] ?? 0;
    const either = both + (fp[index] ?? 0) + (fn[index] ?? 0);
    if (either === 0) continue;
    const dice = (2 * both) / (both + either);
    diceOf[n] = dice;
    iouOf[n] = both / either;
    n++;
    if (both + (fn[index] ?? 0) === 0) emptyTruth++;
    if (dice >= threshold) reaching++;
  }
  const dice = diceOf.subarray(0, n);
  const none = notDefined(cases === 0 ? 'no-rows' : 'zero-denominator');
  const middle = median(dice);
  const sd = deviationOf(momentsOf(dice));
  const overlap = 2 * compensatedSum(tp);
  return {
    cases,
    bothEmpty: cases - n,
    emptyTruth,
    meanDice: n === 0 ? none : withinUnit(meanEstimate(dice, level)),
    medianDice: middle === undefined ? none : measured(middle, n, null),
    sdDice: n === 0 ? none : sd === null ? notDefined('too-few-rows') : measured(sd, n, null),
    pooledDice: n === 0 ? none : measured(overlap / (overlap + compensatedSum(fp) + compensatedSum(fn)), n, null),
    meanIou: n === 0 ? none : withinUnit(meanEstimate(iouOf.subarray(0, n), level)),
    reaching: share(reaching, n, level, cases === 0 ? 'no-rows' : 'zero-denominator'),
  };
}
