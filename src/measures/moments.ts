import { type Estimate, measured, notDefined } from './estimate.ts';
import type { Interval } from './interval.ts';
import { compensatedSum } from './running-sum.ts';
import { tQuantile } from './special.ts';

/** Mean and standard deviation (n - 1) of some values. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  /** Null for a single value; exactly 0 when all are alike. */
  readonly sd: number | null;
}

/** Mean and standard deviation in two passes; null without values. The values are finite, and their squares too. */
export function moments(values: Float64Array): Moments | null {
  const n = values.length;
  const first = values[0];
  if (first === undefined) return null;
  // The mean of equal values can miss them by a digit, and a spread of 1e-17 would then give an interval that passes anything.
  if (values.every((value) => value === first)) return { n, mean: first, sd: n === 1 ? null : 0 };
  const mean = compensatedSum(values) / n;
  const squares = compensatedSum(values.map((value) => (value - mean) ** 2));
  return { n, mean, sd: Math.sqrt(squares / (n - 1)) };
}

/** mean +- t sd / sqrt(n), with n - 1 degrees of freedom; n at least 2. */
export function tInterval(mean: number, sd: number, n: number, level: number): Interval {
  const reach = (-tQuantile((1 - level) / 2, n - 1) * sd) / Math.sqrt(n);
  return { lower: mean - reach, upper: mean + reach, level, method: 't' };
}

/**
 * The mean of some values with its t interval; n is their number. No interval for a single value, nor where the standard
 * deviation is not above `resolution`: values that differ by rounding alone say nothing of their spread, and an interval
 * of no width would pass anything.
 */
export function meanEstimate(values: Float64Array, level: number, resolution = 0): Estimate {
  const found = moments(values);
  if (found === null) return notDefined('no-rows');
  const { mean, sd, n } = found;
  return measured(mean, n, sd === null || !(sd > resolution) ? null : tInterval(mean, sd, n, level));
}
