import { betaQuantile, normalQuantile } from '../numbers/special.ts';

/** How an interval came about; the names are part of the JSON of `measure`. */
export type IntervalMethod =
  | 'wilson'
  | 'wilson-effective-n'
  | 'clopper-pearson'
  | 'newcombe'
  | 'katz-log'
  | 'delong'
  | 'delong-logit'
  | 'obuchowski-logit'
  | 'boyd-logit'
  | 'log'
  | 'wald'
  | 't'
  | 'jackknife'
  | 'jackknife-logit'
  | 'bca'
  | 'percentile'
  | 'dkw'
  | 'hoeffding'
  | 'noncentral-chi-squared'
  | 'kantorovich-dual'
  | 'delong-logit-square-and-add';

/** A two-sided interval at `level` (0.95 leaves 2.5 % on each side). */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly level: number;
  readonly method: IntervalMethod;
}

/** Two limits whose meaning (two-sided, one-sided) the function returning them states. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

export interface DifferenceInterval extends Interval {
  readonly difference: number;
}

export interface RatioInterval extends Interval {
  readonly ratio: number;
  /** True when a zero count made us add one half to every count; then `ratio` is the adjusted one. */
  readonly halfCorrected: boolean;
}

/** The z that leaves (1 - level) / 2 in each tail. */
export function zOfLevel(level: number): number {
  return -normalQuantile((1 - level) / 2);
}

/** value +- z standard errors. */
export function wald(value: number, standardError: number, level: number): Interval {
  const reach = zOfLevel(level) * standardError;
  return { lower: value - reach, upper: value + reach, level, method: 'wald' };
}

/** Wilson score limits of x of n at a given z, n above 0. */
export function wilsonLimits(x: number, n: number, z: number): Limits {
  const p = x / n;
  const denominator = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / denominator;
  const half = (z / denominator) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return { lower: x === 0 ? 0 : Math.max(0, centre - half), upper: x === n ? 1 : Math.min(1, centre + half) };
}

/** Wilson score interval of x of n, for reporting a proportion; null when n is 0. */
export function wilson(x: number, n: number, level: number): Interval | null {
  return n === 0 ? null : { ...wilsonLimits(x, n, zOfLevel(level)), level, method: 'wilson' };
}

/** One-sided Clopper-Pearson lower limit: the rate at which x or more of n would be seen with probability alpha. 0 when x is 0, also when n is. */
export function clopperPearsonLower(x: number, n: number, alpha: number): number {
  return x === 0 ? 0 : betaQuantile(alpha, x, n - x + 1);
}

/** One-sided Clopper-Pearson upper limit. 1 when x is n, also when both are 0. */
export function clopperPearsonUpper(x: number, n: number, alpha: number): number {
  // The survival form: betaQuantile(1 - alpha, x + 1, n - x) would lose an alpha below 1e-16 altogether.
  return x === n ? 1 : 1 - betaQuantile(alpha, n - x, x + 1);
}

/** Exact two-sided interval of x of n; null when n is 0. */
export function clopperPearson(x: number, n: number, level: number): Interval | null {
  if (n === 0) return null;
  const tail = (1 - level) / 2;
  const lower = clopperPearsonLower(x, n, tail);
  return { lower, upper: clopperPearsonUpper(x, n, tail), level, method: 'clopper-pearson' };
}

/**
 * How far a limit of a difference lies from it, by those of its two sides (square and add). What correlated sides have in
 * common cancels (Zou 2007).
 */
function reachOfDifference(first: number, second: number, correlation: number): number {
  if (correlation === 0) return Math.hypot(first, second);
  // Rounding may leave a hair below 0 where all of it cancels.
  return Math.sqrt(Math.max(0, first * first + second * second - 2 * correlation * first * second));
}

/**
 * A lower limit of first - second from a lower limit of the first and an upper one of the second (square and add: Zou and Donner 2008; Newcombe 1998, method 10).
 * @param correlation of the two estimates, -1 to 1; 0 where they share no rows
 */
export function lowerOfDifference(
  first: number,
  lower: number,
  second: number,
  upper: number,
  correlation = 0,
): number {
  return first - second - reachOfDifference(first - lower, upper - second, correlation);
}

/** An upper limit of first - second from an upper limit of the first and a lower one of the second. */
export function upperOfDifference(
  first: number,
  upper: number,
  second: number,
  lower: number,
  correlation = 0,
): number {
  return first - second + reachOfDifference(upper - first, second - lower, correlation);
}

/** Newcombe limits of x1/n1 - x2/n2 at a given z; n1 and n2 above 0. */
export function newcombeLimits(x1: number, n1: number, x2: number, n2: number, z: number): Limits {
  const first = wilsonLimits(x1, n1, z);
  const second = wilsonLimits(x2, n2, z);
  return {
    lower: lowerOfDifference(x1 / n1, first.lower, x2 / n2, second.upper),
    upper: upperOfDifference(x1 / n1, first.upper, x2 / n2, second.lower),
  };
}

/** Newcombe hybrid score interval (1998, method 10) of x1/n1 - x2/n2; null when a denominator is 0. */
export function newcombe(x1: number, n1: number, x2: number, n2: number, level: number): DifferenceInterval | null {
  if (n1 === 0 || n2 === 0) return null;
  const limits = newcombeLimits(x1, n1, x2, n2, zOfLevel(level));
  return { difference: x1 / n1 - x2 / n2, ...limits, level, method: 'newcombe' };
}

/** ln of the ratio of two rates with its standard error; counts may carry a half correction. All above 0. */
export function logRatio(x1: number, n1: number, x2: number, n2: number): { value: number; standardError: number } {
  return { value: Math.log(x1 / n1 / (x2 / n2)), standardError: Math.sqrt(1 / x1 - 1 / n1 + 1 / x2 - 1 / n2) };
}

/** Katz log interval of (x1/n1) / (x2/n2). A zero count adds one half to every count, and the result says so; null when a denominator is 0. */
export function katz(x1: number, n1: number, x2: number, n2: number, level: number): RatioInterval | null {
  if (n1 === 0 || n2 === 0) return null;
  const halfCorrected = x1 === 0 || x2 === 0;
  const half = halfCorrected ? 0.5 : 0;
  const { value, standardError } = logRatio(x1 + half, n1 + half, x2 + half, n2 + half);
  const reach = zOfLevel(level) * standardError;
  return {
    ratio: Math.exp(value),
    lower: Math.exp(value - reach),
    upper: Math.exp(value + reach),
    level,
    method: 'katz-log',
    halfCorrected,
  };
}
