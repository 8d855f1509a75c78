import { momentsOf, varianceOf } from '../intervals/moments.ts';
import { RunningSum } from '../numbers/running-sum.ts';
import { quantileOfSorted } from '../numbers/sorted.ts';

/** Values of one numeric feature, lowest first. Made by `sampleOf` alone, so that no measure meets values out of order. */
export interface Sample {
  readonly ascending: Float64Array;
}

/** A current sample beside the reference it is held against. */
export interface SamplePair {
  readonly reference: Sample;
  readonly current: Sample;
}

/**
 * Sorts a copy of the values; n log n. Every sum over a sample then runs in the same order, whatever the order of the rows.
 * Throws a RangeError for a value that is not finite: missing values are counted apart (categories.ts), never measured.
 */
export function sampleOf(values: Float64Array): Sample {
  for (const value of values) {
    if (!Number.isFinite(value)) throw new RangeError('a value of a numeric feature is finite');
  }
  return { ascending: values.slice().sort() };
}

/** Quantile of type 7. Null without values. `level` 0 to 1. */
export function quantile({ ascending }: Sample, level: number): number | null {
  return ascending.length === 0 ? null : quantileOfSorted(ascending, level);
}

/** How values are distributed, on a scale with another zero: central moments, each divided by n; `variance` by n - 1. */
export interface Shape {
  readonly n: number;
  readonly mean: number;
  /** Null for fewer than two values. */
  readonly variance: number | null;
  readonly second: number;
  readonly third: number;
  readonly fourth: number;
}

/**
 * The shape of value * scale - origin for a sample with at least one value. Two passes, and an origin among the values, so
 * that a large mean beside a small spread costs no digits.
 */
export function shapeOf({ ascending }: Sample, scale: number, origin: number): Shape {
  const values = ascending.map((value) => value * scale - origin);
  const found = momentsOf(values);
  const { n, mean } = found;
  const cubes = new RunningSum();
  const fourths = new RunningSum();
  for (const value of values) {
    const deviation = value - mean;
    const square = deviation * deviation;
    cubes.add(square * deviation);
    fourths.add(square * square);
  }
  return {
    n,
    mean,
    variance: varianceOf(found),
    second: found.squares / n,
    third: cubes.value() / n,
    fourth: fourths.value() / n,
  };
}

/** A power of two that brings both samples near 1, so that no square overflows or vanishes and no digit changes. */
export function commonScale({ reference, current }: SamplePair): number {
  let largest = 0;
  for (const { ascending } of [reference, current]) {
    largest = Math.max(largest, Math.abs(ascending[0] ?? 0), Math.abs(ascending[ascending.length - 1] ?? 0));
  }
  if (largest === 0) return 1;
  // Beyond 2^1000 either way the power itself would leave the doubles.
  return 2 ** -Math.max(-1000, Math.min(1000, Math.floor(Math.log2(largest))));
}

/** 1/n + 1/m: how much two samples of n and m together vary, in units of one row's variance. */
export function combinedInverse(n: number, m: number): number {
  return 1 / n + 1 / m;
}
