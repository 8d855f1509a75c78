import { type ClusterSums, clusterSums, effectiveRows, wilsonClustered } from '../intervals/cluster.ts';
import { measured, notDefined, type UndefinedReason } from '../intervals/estimate.ts';
import { clopperPearsonUpper } from '../intervals/interval.ts';
import type { Share } from '../intervals/share.ts';
import { tQuantile } from '../numbers/special.ts';
import { proportion } from '../rates/confusion.ts';
import type { Selection } from '../rows/predictions.ts';

/** x of n answers, with an interval that holds when the answers of one cluster (a patient, a prompt template) resemble each other. */
export interface ClusteredRate extends Share {
  readonly sums: ClusterSums;
}

/** An upper limit that the true rate stays below with confidence 1 - alpha, one-sided; `effectiveN` is the number of answers it rests on. */
export type UpperLimit =
  | { readonly ok: true; readonly upper: number; readonly alpha: number; readonly effectiveN: number }
  | { readonly ok: false; readonly reason: UndefinedReason };

/**
 * The share of answers with a value of 1 and its `wilsonClustered` interval (linearised variance of a ratio; Miller 2024,
 * arXiv 2411.00640, for evaluations of language models). Linear. Undefined as a share is. Throws a RangeError for lengths
 * that differ or, in a row looked at, a value other than 0 and 1.
 * @param values 1 where the answer is what is counted (correct, a hallucination, a successful attack, a refusal), else 0
 * @param codes the cluster of each answer, numbered from 0 (see clusterSums); all different where answers are independent
 * @param rows the answers to look at, such as those that were asked for; null for all
 */
export function clusteredRate(
  values: Uint8Array,
  codes: Uint32Array,
  level: number,
  rows: Selection = null,
): ClusteredRate {
  if (values.length !== codes.length) throw new RangeError('values and clusters differ in length');
  const size = rows?.length ?? values.length;
  for (let index = 0; index < size; index++) {
    if ((values[rows === null ? index : (rows[index] ?? 0)] ?? 0) > 1) throw new RangeError('a value is 0 or 1');
  }
  const sums = clusterSums(codes, null, values, rows);
  const { x, n } = sums;
  const estimate = n === 0 ? notDefined('zero-denominator') : measured(x / n, n, wilsonClustered(sums, level));
  return { x, n, estimate, sums };
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
  const { value } = proportion(x, n);
  return value === null
    ? { ok: false, reason: 'no-rows' }
    : { ok: true, upper: upper(x, n, alpha), alpha, effectiveN: n };
}

/**
 * One-sided upper limit of a clustered rate: Clopper and Pearson's with effective numbers for x and n (Korn and Graubard
 * 1998). Few clusters tell little of their own variance, so the effective n is further multiplied by the square of t with
 * n - 1 over t with clusters - 1 degrees of freedom. With one answer for each cluster it is `rateUpperLimit`.
 *
 * Without events the design effect cannot be seen, so only the clusters count: 1 - alpha^(1/clusters). Unlike in an
 * interval (`effectiveRows`) their sizes do not matter: were all answers of a cluster alike, the chance of no event would be
 * (1 - p)^clusters whatever the sizes. No limit goes below that one, or a model with one bad answer would pass where a
 * model without any does not. With n in its place and no such floor, 9 to 18 % of limits at alpha 0.05 were below the
 * truth (simulated: 10 to 60 clusters, correlation 0.2 to 0.6); as written 0 to 6 % were.
 *
 * `no-rows` without answers, `too-few-rows` with a single cluster. Throws a RangeError for an alpha outside (0, 0.5).
 */
export function clusteredUpperLimit(sums: ClusterSums, alpha: number): UpperLimit {
  checkAlpha(alpha);
  const { x, n, clusters } = sums;
  if (sums.sizes === n) return rateUpperLimit(x, n, alpha);
  if (clusters < 2) return { ok: false, reason: 'too-few-rows' };
  if (x === n) return { ok: true, upper: 1, alpha, effectiveN: clusters };
  const least = { ok: true, upper: upper(0, clusters, alpha), alpha, effectiveN: clusters } as const;
  if (x === 0) return least;
  const few = tQuantile(alpha, n - 1) / tQuantile(alpha, clusters - 1);
  const adjusted = effectiveRows(sums) * few * few;
  const limit = upper((x / n) * adjusted, adjusted, alpha);
  return limit < least.upper ? least : { ok: true, upper: limit, alpha, effectiveN: adjusted };
}
