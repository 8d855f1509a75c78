import { type Estimate, measured, notDefined, type UndefinedReason } from './estimate.ts';
import { clopperPearsonUpper, type Interval, wilsonLimits, zOfLevel } from './interval.ts';
import { compensatedSum } from './running-sum.ts';
import { tQuantile } from './special.ts';

/** x of n answers, with the standard errors that hold when the answers of one cluster (a patient, a prompt template) resemble each other. */
export interface ClusteredRate {
  readonly x: number;
  readonly n: number;
  readonly clusters: number;
  /** x / n with the Wilson interval of `effectiveN` answers. No interval with a single cluster. `no-rows` without answers. */
  readonly estimate: Estimate;
  /** Root of sum over clusters of (x_c - p n_c)^2, over n; null without answers. */
  readonly standardErrorCR0: number | null;
  /** The same with the factor clusters / (clusters - 1); null with fewer than two clusters. */
  readonly standardErrorCR1: number | null;
  /** CR1 variance over p (1 - p) / n. Null with fewer than two clusters, and where x is 0 or n: no event, no sign of clustering. */
  readonly designEffect: number | null;
  /**
   * Independent answers worth as much: n / designEffect, at most n. Where x is 0 or n, the number of clusters, which is
   * right if the answers within one were all alike: what cannot be estimated is taken at its worst. Null with fewer than two clusters.
   */
  readonly effectiveN: number | null;
}

/** An upper limit that the true rate stays below with confidence 1 - alpha, one-sided; `effectiveN` is the number of answers it rests on. */
export type UpperLimit =
  | { readonly ok: true; readonly upper: number; readonly alpha: number; readonly effectiveN: number }
  | { readonly ok: false; readonly reason: UndefinedReason };

interface ClusterSums {
  readonly events: Float64Array;
  readonly sizes: Float64Array;
}

function sumByCluster(values: Uint8Array, clusters: Uint32Array): ClusterSums {
  const places = new Map<number, number>();
  const events = new Float64Array(values.length);
  const sizes = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const code = clusters[row] ?? 0;
    let place = places.get(code);
    if (place === undefined) {
      place = places.size;
      places.set(code, place);
    }
    events[place] = (events[place] ?? 0) + (values[row] ?? 0);
    sizes[place] = (sizes[place] ?? 0) + 1;
  }
  return { events: events.subarray(0, places.size), sizes: sizes.subarray(0, places.size) };
}

function wilsonOfEffective(p: number, effectiveN: number | null, level: number): Interval | null {
  if (effectiveN === null) return null;
  return { ...wilsonLimits(p * effectiveN, effectiveN, zOfLevel(level)), level, method: 'wilson-effective-n' };
}

/**
 * The share of answers with a value of 1 and what the clusters make of its uncertainty (linearised variance of a ratio;
 * Miller 2024, arXiv 2411.00640, for evaluations of language models). Each answer in a cluster of its own is the case without
 * clusters. The order of rows and the numbers that stand for the clusters do not matter. Linear.
 * Throws a RangeError for lengths that differ or values other than 0 and 1.
 * @param values 1 where the answer is what is counted (correct, a hallucination, a successful attack, a refusal), else 0
 * @param clusters the cluster of each answer, any code
 */
export function clusteredRate(values: Uint8Array, clusters: Uint32Array, level: number): ClusteredRate {
  if (values.length !== clusters.length) throw new RangeError('values and clusters differ in length');
  if (!values.every((value) => value <= 1)) throw new RangeError('a value is 0 or 1');
  const n = values.length;
  const { events, sizes } = sumByCluster(values, clusters);
  const count = sizes.length;
  const x = compensatedSum(events);
  const common = { x, n, clusters: count };
  if (n === 0) {
    const none = { standardErrorCR0: null, standardErrorCR1: null, designEffect: null, effectiveN: null };
    return { ...common, estimate: notDefined('no-rows'), ...none };
  }
  const p = x / n;
  // (x_c n - x n_c) / n: in whole numbers, so that clusters with exactly the common rate add exactly nothing.
  const squares = compensatedSum(events.map((event, place) => ((event * n - x * (sizes[place] ?? 0)) / n) ** 2));
  const standardErrorCR0 = Math.sqrt(squares) / n;
  if (count < 2) {
    const none = { standardErrorCR1: null, designEffect: null, effectiveN: null };
    return { ...common, estimate: measured(p, n, null), standardErrorCR0, ...none };
  }
  const standardErrorCR1 = Math.sqrt((squares * count) / (count - 1)) / n;
  const designEffect = x === 0 || x === n ? null : (standardErrorCR1 ** 2 * n) / (p * (1 - p));
  const effectiveN = designEffect === null ? count : n / Math.max(1, designEffect);
  const estimate = measured(p, n, wilsonOfEffective(p, effectiveN, level));
  return { ...common, estimate, standardErrorCR0, standardErrorCR1, designEffect, effectiveN };
}

/** The exact limit, n not necessarily whole. */
function upper(x: number, n: number, alpha: number): number {
  // The closed form 1 - alpha^(1/n), in full precision however large n is. 3 / n, the rule of three, is its neighbour at alpha 0.05.
  return x === 0 ? -Math.expm1(Math.log(alpha) / n) : clopperPearsonUpper(x, n, alpha);
}

function checkAlpha(alpha: number): void {
  if (!(alpha > 0 && alpha < 0.5)) throw new RangeError('alpha lies above 0 and below 0.5');
}

/**
 * One-sided exact upper limit of a rate of x in n independent answers (Clopper and Pearson 1934); without events it is
 * 1 - alpha^(1/n). `no-rows` where n is 0. Throws a RangeError for x and n that are no counts, or an alpha outside (0, 0.5).
 */
export function rateUpperLimit(x: number, n: number, alpha: number): UpperLimit {
  checkAlpha(alpha);
  if (!Number.isSafeInteger(x) || !Number.isSafeInteger(n) || x < 0 || x > n) {
    throw new RangeError('a rate needs whole counts with 0 <= x <= n');
  }
  return n === 0 ? { ok: false, reason: 'no-rows' } : { ok: true, upper: upper(x, n, alpha), alpha, effectiveN: n };
}

/**
 * One-sided upper limit of a clustered rate: Clopper and Pearson's with effective numbers for x and n (Korn and Graubard
 * 1998). Few clusters tell little of their own variance, so effectiveN is further multiplied by the square of t with n - 1
 * over t with clusters - 1 degrees of freedom.
 *
 * Without events the design effect cannot be seen, so only the clusters count: 1 - alpha^(1/clusters). No limit goes below
 * that one, or a model with one bad answer would pass where a model without any does not. With n in its place and no such
 * floor, 9 to 18 % of limits at alpha 0.05 were below the truth (simulated: 10 to 60 clusters, correlation 0.2 to 0.6);
 * as written 0 to 6 % were.
 *
 * `no-rows` without answers, `too-few-rows` with a single cluster. Throws a RangeError for an alpha outside (0, 0.5).
 */
export function clusteredUpperLimit(rate: ClusteredRate, alpha: number): UpperLimit {
  checkAlpha(alpha);
  const { x, n, clusters, designEffect, effectiveN } = rate;
  if (n === 0) return { ok: false, reason: 'no-rows' };
  if (effectiveN === null) return { ok: false, reason: 'too-few-rows' };
  if (x === n) return { ok: true, upper: 1, alpha, effectiveN };
  const least = { ok: true, upper: upper(0, clusters, alpha), alpha, effectiveN: clusters } as const;
  if (designEffect === null) return least;
  const few = tQuantile(alpha, n - 1) / tQuantile(alpha, clusters - 1);
  const adjusted = effectiveN * few * few;
  const limit = upper((x / n) * adjusted, adjusted, alpha);
  return limit < least.upper ? least : { ok: true, upper: limit, alpha, effectiveN: adjusted };
}
