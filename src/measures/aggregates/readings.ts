import { type ObservedToExpectedResult, observedToExpected } from '../calibration.ts';
import { type Proportion, type RateId, rates } from '../confusion.ts';
import { type Estimate, measured, notDefined } from '../estimate.ts';
import { type Interval, zOfLevel } from '../interval.ts';
import type { Aggregate, SumId } from './aggregate.ts';
import { type ClusteredRate, clusteredCount, clusteredVariance } from './clusters.ts';
import { total } from './sums.ts';

const sumOf = (aggregate: Aggregate, id: SumId): number => total(aggregate.sums[id]);

/** Every rate at the threshold of the given index, exact; null when there is no such threshold. */
export function ratesAt(aggregate: Aggregate, index: number): Readonly<Record<RateId, Proportion>> | null {
  const counts = aggregate.counts[index];
  return counts === undefined ? null : rates(counts);
}

/** Observed over expected events (see calibration.ts), exact. */
export function observedToExpectedOf(aggregate: Aggregate, level: number): ObservedToExpectedResult {
  const expected = sumOf(aggregate, 'sum_p');
  return observedToExpected({ observed: aggregate.positives, expected, n: aggregate.n }, level);
}

/** Brier score (1950), 0 to 1, and its Wald interval from the variance (ddof 1) of the squared errors. No interval for one row, or where all errors are alike. */
export function brierOf(aggregate: Aggregate, level: number): Estimate {
  const { n } = aggregate;
  if (n === 0) return notDefined('no-rows');
  const value = sumOf(aggregate, 'sum_squared_error') / n;
  const standardError = brierStandardError(aggregate);
  if (standardError === null) return measured(value, n, null);
  const reach = zOfLevel(level) * standardError;
  const interval: Interval = {
    lower: Math.max(0, value - reach),
    upper: Math.min(1, value + reach),
    level,
    method: 'wald',
  };
  return measured(value, n, interval);
}

/** Standard error of the Brier score; null for fewer than two rows or without variation. */
export function brierStandardError(aggregate: Aggregate): number | null {
  const { n } = aggregate;
  const mean = sumOf(aggregate, 'sum_squared_error') / n;
  const variance = (sumOf(aggregate, 'sum_fourth_power_error') - n * mean * mean) / (n - 1);
  // Errors that are all alike leave the noise of the subtraction, of either sign.
  return n > 1 && variance > 1e-14 * mean * mean ? Math.sqrt(variance / n) : null;
}

/** Scaled Brier score 1 - Brier / (prevalence (1 - prevalence)): at most 1, and 0 for a model that knows the prevalence alone. No interval. */
export function scaledBrierOf(aggregate: Aggregate): Estimate {
  const { n, positives } = aggregate;
  if (n === 0) return notDefined('no-rows');
  if (positives === 0) return notDefined('no-positives');
  if (positives === n) return notDefined('no-negatives');
  const prevalence = positives / n;
  return measured(1 - sumOf(aggregate, 'sum_squared_error') / n / (prevalence * (1 - prevalence)), n, null);
}

/** Spiegelhalter's z (1986), standard normal when the scores are the true probabilities. Undefined when every score is 0, 1/2 or 1. */
export function spiegelhalterOf(aggregate: Aggregate): Estimate {
  const { n } = aggregate;
  if (n === 0) return notDefined('no-rows');
  const variance = sumOf(aggregate, 'sum_spiegelhalter_variance');
  if (!(variance > 0)) return notDefined('no-variation');
  return measured(sumOf(aggregate, 'sum_spiegelhalter') / Math.sqrt(variance), n, null);
}

/** Mean of p (1 - p): the Brier score to expect of scores that are the true probabilities. Null without rows. */
export function expectedBrierOf(aggregate: Aggregate): number | null {
  return aggregate.n === 0 ? null : (sumOf(aggregate, 'sum_p') - sumOf(aggregate, 'sum_p2')) / aggregate.n;
}

/**
 * Standard error of a rate at a threshold with the rows of a patient taken together. Null without sums over patients, for
 * an unknown threshold, or for fewer than two patients.
 */
export function clusteredStandardError(aggregate: Aggregate, index: number, rate: ClusteredRate): number | null {
  const counts = aggregate.counts[index];
  const sums = aggregate.clusters?.[index]?.[rate];
  if (counts === undefined || sums === undefined) return null;
  const { x, n } = clusteredCount(rate, counts);
  const variance = clusteredVariance(x, n, sums);
  return variance === null ? null : Math.sqrt(variance);
}
