import { normalQuantile } from '../numbers/special.ts';

/** The chance to pass that a "number needed" promises when the truth is as stated there. */
export const POWER = 0.8;

/** Larger answers are given as null: no evaluation collects them. */
const MOST_CASES = 10_000_000;

const Z_OF_POWER = normalQuantile(POWER);

/** A value so low that the observation exceeds it with 80 % chance: the count expected of n at a rate, less 0.84 standard deviations and half a case, which keeps the teeth of the exact power curve near or above 80 %. */
export function unluckyCount(n: number, rate: number): number {
  const spread = Z_OF_POWER * Math.sqrt(n * rate * (1 - rate));
  return rate === 1 ? n : Math.max(0, n * rate - spread - 0.5);
}

/** The same for an estimate that is roughly normal. */
export function unluckyValue(value: number, standardError: number): number {
  return value - Z_OF_POWER * standardError;
}

/**
 * The smallest n from `least` up for which `enough` holds, by doubling and halving; `enough` must stay true once true.
 * Null when no n up to ten million is enough.
 */
export function smallestSize(least: number, enough: (n: number) => boolean): number | null {
  const start = Math.max(1, Math.ceil(least));
  if (start > MOST_CASES) return null;
  if (enough(start)) return start;
  let short = start;
  let long = start;
  do {
    if (long >= MOST_CASES) return null;
    short = long;
    long = Math.min(MOST_CASES, long * 2);
  } while (!enough(long));
  while (long - short > 1) {
    const middle = Math.floor((short + long) / 2);
    if (enough(middle)) long = middle;
    else short = middle;
  }
  return long;
}

/** n as a whole number, or null when it is beyond reach or not a number. */
export function wholeCases(n: number): number | null {
  return n <= MOST_CASES ? Math.ceil(n) : null;
}

/** Below this n no lower limit at alpha can exceed `rate` (above 0), even without one error: alpha^(1/n) <= rate. Infinite for a rate of 1. */
export function fewestWithoutError(rate: number, alpha: number): number {
  if (rate >= 1) return Number.POSITIVE_INFINITY;
  return Math.floor(Math.log(alpha) / Math.log(rate)) + 1;
}
