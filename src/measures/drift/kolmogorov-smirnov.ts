import type { UndefinedReason } from '../intervals/estimate.ts';
import type { Interval } from '../intervals/interval.ts';
import { combinedInverse, type SamplePair } from './sample.ts';

/** The largest difference between two empirical distribution functions, 0 to 1. */
export interface KolmogorovSmirnov {
  readonly d: number;
  readonly n: number;
  readonly m: number;
  /** D plus and minus the half-width, cut at 0 and 1. */
  readonly interval: Interval;
  readonly halfWidth: number;
  /** Asymptotic p of no difference at all. Reported only: with a million rows a shift of 0.01 SD is always "significant". */
  readonly pKolmogorov: number;
}

export type KolmogorovSmirnovResult =
  | ({ readonly ok: true } & KolmogorovSmirnov)
  | { readonly ok: false; readonly reason: Extract<UndefinedReason, 'no-rows'> };

/** sqrt(ln(1 / alpha) / 2) sqrt(1/n + 1/m): by how much one fixed difference of two shares exceeds the truth with probability at most alpha (Hoeffding 1963). */
export function hoeffdingReach(n: number, m: number, alpha: number): number {
  return Math.sqrt((-Math.log(alpha) / 2) * combinedInverse(n, m));
}

/**
 * Half-width of a band of two-sided `level` about D: sqrt(ln(2 / (1 - level)) / 2) sqrt(1/n + 1/m), the inequality of
 * Dvoretzky, Kiefer and Wolfowitz (1956) with Massart's constant (1990), for two samples.
 */
export function dkwHalfWidth(n: number, m: number, level: number): number {
  return hoeffdingReach(n, m, (1 - level) / 2);
}

/** P(K > x) for Kolmogorov's limiting distribution (1933). Two series, each used where it converges in a few terms. */
export function kolmogorovUpper(x: number): number {
  if (!(x > 0)) return 1;
  if (x < 1) {
    let below = 0;
    for (let k = 1; k <= 9; k += 2) below += Math.exp(-((k * Math.PI) ** 2) / (8 * x * x));
    return 1 - (Math.sqrt(2 * Math.PI) / x) * below;
  }
  let above = 0;
  for (let k = 1; k <= 6; k++) above += (k % 2 === 1 ? 1 : -1) * Math.exp(-2 * k * k * x * x);
  return 2 * above;
}

function largestDifference(reference: Float64Array, current: Float64Array): number {
  const n = reference.length;
  const m = current.length;
  let largest = 0;
  let inReference = 0;
  let inCurrent = 0;
  // Past the end of one sample the functions only come nearer.
  while (inReference < n && inCurrent < m) {
    const value = Math.min(reference[inReference] ?? 0, current[inCurrent] ?? 0);
    while (inReference < n && reference[inReference] === value) inReference++;
    while (inCurrent < m && current[inCurrent] === value) inCurrent++;
    largest = Math.max(largest, Math.abs(inReference / n - inCurrent / m));
  }
  return largest;
}

/** Kolmogorov-Smirnov distance of two samples; linear. Undefined when a side has no rows. */
export function kolmogorovSmirnov({ reference, current }: SamplePair, level: number): KolmogorovSmirnovResult {
  const n = reference.ascending.length;
  const m = current.ascending.length;
  if (n === 0 || m === 0) return { ok: false, reason: 'no-rows' };
  const d = largestDifference(reference.ascending, current.ascending);
  const halfWidth = dkwHalfWidth(n, m, level);
  return {
    ok: true,
    d,
    n,
    m,
    interval: { lower: Math.max(0, d - halfWidth), upper: Math.min(1, d + halfWidth), level, method: 'dkw' },
    halfWidth,
    pKolmogorov: kolmogorovUpper(d / Math.sqrt(combinedInverse(n, m))),
  };
}
