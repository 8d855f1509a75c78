import { countBelow, cutsOfSorted } from '../numbers/sorted.ts';
import type { Sample } from './sample.ts';

/**
 * Counts of one feature in bins whose edges were frozen before: bin k holds the x with exactly k edges below them, so an
 * x equal to an edge lies under it. Counts of disjoint sets of rows add up to the counts of their union.
 */
export interface BinCounts {
  readonly edges: readonly number[];
  /** One more than edges. Whole numbers. */
  readonly counts: readonly number[];
}

/**
 * Edges between bins of equal reference mass: quantiles of type 7, to be frozen with the model. Ties may make two edges
 * one, and an edge at the highest value would part off nobody; both are left out, so that every bin holds reference rows.
 * Empty when all values are alike or there are none. @param bins 10 for deciles
 */
export function quantileEdges(reference: Sample, bins: number): number[] {
  if (!(Number.isInteger(bins) && bins >= 2)) throw new RangeError('quantile edges part at least two bins');
  return cutsOfSorted(reference.ascending, bins);
}

function checkEdges(edges: readonly number[]): void {
  for (let index = 0; index < edges.length; index++) {
    if (!((edges[index] ?? Number.NaN) > (edges[index - 1] ?? Number.NEGATIVE_INFINITY))) {
      throw new RangeError('edges of bins are numbers and ascend');
    }
  }
}

/** Counts values, in any order, one pass. A value that is not a number, or edges that do not ascend, throw a RangeError. */
export function countBins(values: Float64Array, edges: readonly number[]): BinCounts {
  checkEdges(edges);
  const frozen = Float64Array.from(edges);
  const counts = new Array<number>(edges.length + 1).fill(0);
  for (const value of values) {
    if (Number.isNaN(value)) throw new RangeError('a value of a numeric feature is a number');
    const bin = countBelow(frozen, value);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { edges, counts };
}

function checkSame(first: BinCounts, second: BinCounts): void {
  const alike = first.edges.length === second.edges.length && first.edges.every((edge, k) => edge === second.edges[k]);
  if (!alike || first.counts.length !== second.counts.length || first.counts.length !== first.edges.length + 1) {
    throw new RangeError('counts in bins of other edges cannot be taken together');
  }
}

/** The counts of both sets of rows together. Other edges throw a RangeError. */
export function mergeBins(first: BinCounts, second: BinCounts): BinCounts {
  checkSame(first, second);
  return { edges: first.edges, counts: first.counts.map((count, k) => count + (second.counts[k] ?? 0)) };
}

/**
 * Bounds of the Kolmogorov-Smirnov distance that the counts leave open; null when a side has no rows. At an edge both
 * distribution functions are known; inside a bin they may part by the mass of one of them, so the width is at most the
 * largest bin's mass.
 */
export function kolmogorovSmirnovBounds(
  reference: BinCounts,
  current: BinCounts,
): { readonly atLeast: number; readonly atMost: number } | null {
  checkSame(reference, current);
  const total = ({ counts }: BinCounts): number => counts.reduce((sum, count) => sum + count, 0);
  const n = total(reference);
  const m = total(current);
  if (n === 0 || m === 0) return null;
  let atLeast = 0;
  let atMost = 0;
  let inReference = 0;
  let inCurrent = 0;
  for (let bin = 0; bin < reference.counts.length; bin++) {
    const referenceBefore = inReference / n;
    const currentBefore = inCurrent / m;
    inReference += reference.counts[bin] ?? 0;
    inCurrent += current.counts[bin] ?? 0;
    atLeast = Math.max(atLeast, Math.abs(inReference / n - inCurrent / m));
    atMost = Math.max(atMost, inReference / n - currentBefore, inCurrent / m - referenceBefore);
  }
  return { atLeast, atMost };
}
