import { type Estimate, measured, notDefined } from '../intervals/estimate.ts';
import { type Interval, wald } from '../intervals/interval.ts';
import { ascending, countBelow } from '../numbers/sorted.ts';
import type { ScoresByLabel } from '../rows/predictions.ts';
import { type ConfusionCounts, proportion } from './confusion.ts';

/** A mean over rows with its standard error; the interval is null where the standard error is 0, as one of no width would pass anything. */
export interface MeanBenefit {
  readonly value: number;
  readonly standardError: number;
  readonly interval: Interval | null;
}

/** Net benefit at one threshold probability, in true positives per row. Treating nobody has a net benefit of 0. */
export interface NetBenefit extends MeanBenefit {
  /** The threshold probability: at t a false positive is held to weigh t / (1 - t) true positives. */
  readonly threshold: number;
  readonly n: number;
  /** Net benefit of treating everybody. */
  readonly treatAll: number;
  /** Net benefit less that of treating everybody on the same rows. Above 0 where the model is better than no model that treats. */
  readonly overTreatAll: MeanBenefit;
  /** Net benefit over the prevalence: 1 for a perfect model, without an interval. `no-positives` without events. */
  readonly standardised: Estimate;
}

export type NetBenefitResult =
  | ({ readonly ok: true } & NetBenefit)
  | { readonly ok: false; readonly reason: 'no-rows' };

/**
 * Net benefit at threshold probability t (Vickers and Elkin 2006): tp / n - w fp / n with w = t / (1 - t). Its variance is
 * that of a mean of n rows that are 1, -w or 0: (tp / n + w^2 fp / n - NB^2) / n, with a Wald interval. The advantage over
 * treating everybody is a mean too, of rows that are w (true negative), -1 (false negative) or 0, with its own variance:
 * the two strategies share their rows, so the separate intervals say nothing of it.
 *
 * The interval is a normal approximation: with few true or false positives it is too narrow, and a bootstrap is better.
 *
 * @param counts at that threshold: whole, else a RangeError
 * @param threshold above 0 and below 1, else a RangeError
 * @param level of the two-sided intervals
 * @returns up to the prevalence, and without bound below; `no-rows` without rows
 */
export function netBenefit(counts: ConfusionCounts, threshold: number, level: number): NetBenefitResult {
  const { tp, fp, fn, tn } = counts;
  checkThreshold(threshold);
  // Both throw for what is no count.
  proportion(tp, tp + fn);
  proportion(fp, fp + tn);
  const { n } = proportion(tp, tp + fp + fn + tn);
  return n === 0 ? { ok: false, reason: 'no-rows' } : { ok: true, ...benefitAt(counts, n, threshold, level) };
}

function benefitAt({ tp, fp, fn, tn }: ConfusionCounts, n: number, threshold: number, level: number): NetBenefit {
  const events = tp + fn;
  const weight = threshold / (1 - threshold);
  return {
    ...meanBenefit({ gains: tp, gain: 1, losses: fp, loss: weight }, n, level),
    threshold,
    n,
    treatAll: events / n - weight * ((fp + tn) / n),
    overTreatAll: meanBenefit({ gains: tn, gain: weight, losses: fn, loss: 1 }, n, level),
    standardised: events === 0 ? notDefined('no-positives') : measured(tp / events - weight * (fp / events), n, null),
  };
}

function checkThreshold(threshold: number): void {
  if (!(threshold > 0 && threshold < 1)) throw new RangeError('a threshold probability lies above 0 and below 1');
}

interface Weighed {
  readonly gains: number;
  readonly gain: number;
  readonly losses: number;
  readonly loss: number;
}

function meanBenefit({ gains, gain, losses, loss }: Weighed, n: number, level: number): MeanBenefit {
  const value = gain * (gains / n) - loss * (losses / n);
  // The variance of the docstring, term by term without a difference: rows all alike then give exactly 0, not a rounding error.
  const variance =
    gain * gain * (gains / n) * ((n - gains) / n) +
    loss * loss * (losses / n) * ((n - losses) / n) +
    2 * gain * loss * (gains / n) * (losses / n);
  const standardError = Math.sqrt(variance / n);
  return { value, standardError, interval: standardError > 0 ? wald(value, standardError, level) : null };
}

export type DecisionCurve =
  | { readonly ok: true; readonly points: readonly NetBenefit[] }
  | { readonly ok: false; readonly reason: 'no-rows' | 'not-a-probability' };

/**
 * Net benefit at each of several thresholds, in the order given; a row is flagged when its score is at or above the
 * threshold. n log n once, then a search for each threshold.
 *
 * @param scores probabilities in any order: the threshold is a probability, so a score outside 0 to 1 makes the whole curve `not-a-probability`
 * @param thresholds each above 0 and below 1, else a RangeError
 */
export function decisionCurve(scores: ScoresByLabel, thresholds: readonly number[], level: number): DecisionCurve {
  for (const threshold of thresholds) checkThreshold(threshold);
  const positives = ascending(scores.positives);
  const negatives = ascending(scores.negatives);
  if (positives.length + negatives.length === 0) return { ok: false, reason: 'no-rows' };
  if (!(probabilities(positives) && probabilities(negatives))) return { ok: false, reason: 'not-a-probability' };
  const n = positives.length + negatives.length;
  const points = thresholds.map((threshold) => {
    const fn = countBelow(positives, threshold);
    const tn = countBelow(negatives, threshold);
    return benefitAt({ tp: positives.length - fn, fp: negatives.length - tn, fn, tn }, n, threshold, level);
  });
  return { ok: true, points };
}

/** Of ascending values the ends tell for all. */
function probabilities(values: Float64Array): boolean {
  return (values[0] ?? 0) >= 0 && (values[values.length - 1] ?? 1) <= 1;
}
