import { compensatedSum, RunningSum } from '../numbers/running-sum.ts';
import { tQuantile } from '../numbers/special.ts';
import { type Estimate, measured, notDefined } from './estimate.ts';
import type { Interval } from './interval.ts';

/** Mean and summed squared deviation of n numbers. The mean of none is 0 and means nothing. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  /** Exactly 0 when all are alike. */
  readonly squares: number;
}

/** The moments of some values, in two passes. The values are finite, and their squares too. */
export function momentsOf(values: Float64Array): Moments {
  const n = values.length;
  const first = values[0] ?? 0;
  // The mean of equal values can miss them by a digit, and a spread of 1e-17 would then give an interval that passes anything.
  if (values.every((value) => value === first)) return { n, mean: first, squares: 0 };
  const mean = compensatedSum(values) / n;
  const squares = new RunningSum();
  for (let index = 0; index < n; index++) {
    const deviation = (values[index] ?? 0) - mean;
    squares.add(deviation * deviation);
  }
  return { n, mean, squares: squares.value() };
}

/** The moments of both sets of values together (Chan, Golub and LeVeque 1979). */
export function mergeMoments(a: Moments, b: Moments): Moments {
  const n = a.n + b.n;
  if (n === 0) return a;
  const step = b.mean - a.mean;
  const share = b.n / n;
  return { n, mean: a.mean + step * share, squares: a.squares + b.squares + step * step * a.n * share };
}

/** Variance, ddof 1; null for fewer than two values. */
export function varianceOf({ n, squares }: Moments): number | null {
  return n < 2 ? null : squares / (n - 1);
}

/** Variance of the mean of some values; null for fewer than two. */
export function varianceOfMean(values: Float64Array): number | null {
  const variance = varianceOf(momentsOf(values));
  return variance === null ? null : variance / values.length;
}

/** Standard deviation, ddof 1; null for fewer than two values. */
export function deviationOf(moments: Moments): number | null {
  const variance = varianceOf(moments);
  return variance === null ? null : Math.sqrt(variance);
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
  const found = momentsOf(values);
  const { n, mean } = found;
  if (n === 0) return notDefined('no-rows');
  const sd = deviationOf(found);
  return measured(mean, n, sd === null || !(sd > resolution) ? null : tInterval(mean, sd, n, level));
}
