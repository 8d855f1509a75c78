import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deviationOf,
  type Moments,
  meanEstimate,
  mergeMoments,
  momentsOf,
  tInterval,
  varianceOf,
  varianceOfMean,
} from '../../../src/measures/intervals/moments.ts';
import { expectContains, RUNS } from '../estimates.ts';
import { binaryTable, expectNear, goldenJson } from '../golden.ts';

const of = (...values: number[]) => Float64Array.from(values);

describe('moments', () => {
  it('are those of the textbook', () => {
    const found = momentsOf(of(2, 4, 4, 4, 5, 5, 7, 9));
    expect(found).toEqual({ n: 8, mean: 5, squares: 32 });
    expect(varianceOf(found)).toBe(32 / 7);
    expect(deviationOf(found)).toBe(Math.sqrt(32 / 7));
    expect(varianceOfMean(of(4, 6))).toBe(1);
  });

  it('of one or no value have no variance', () => {
    expect(momentsOf(of())).toEqual({ n: 0, mean: 0, squares: 0 });
    expect(momentsOf(of(3))).toEqual({ n: 1, mean: 3, squares: 0 });
    for (const values of [of(), of(3)]) {
      expect(varianceOf(momentsOf(values))).toBeNull();
      expect(deviationOf(momentsOf(values))).toBeNull();
      expect(varianceOfMean(values)).toBeNull();
    }
  });

  it('have a spread of exactly 0 for equal values, whose mean would round', () => {
    expect(momentsOf(of(0.1, 0.1, 0.1))).toEqual({ n: 3, mean: 0.1, squares: 0 });
    expect(momentsOf(of(0.1, 0.1, 0.2)).squares).toBeGreaterThan(0);
  });

  it('survive an offset that one-pass sums of squares do not', () => {
    expect(momentsOf(of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16))).toEqual({ n: 4, mean: 1e9 + 10, squares: 90 });
  });

  it('of shards merge to the golden ones', () => {
    const { welford_shards: shards, welford_merged: merged, variance } = goldenJson('golden.json').streaming;
    const score = binaryTable().score ?? of();
    const own = [0, 1, 2].map((shard) => momentsOf(score.filter((_, row) => row % 3 === shard)));
    shards.forEach(([n, mean, squares]: number[], index: number) => {
      expect(own[index]?.n).toBe(n);
      expectNear(own[index]?.mean, mean ?? 0, 1e-12, 'mean of a shard');
      expectNear(own[index]?.squares, squares ?? 0, 1e-10, 'squares of a shard');
    });
    const all = own.reduce(mergeMoments);
    expect(all.n).toBe(merged[0]);
    expectNear(all.mean, merged[1], 1e-12, 'mean');
    expectNear(all.squares, merged[2], 1e-10, 'squares');
    expectNear(varianceOf(all), variance, 1e-12, 'variance');
  });

  it('merge with none to themselves', () => {
    const none = momentsOf(of());
    expect(mergeMoments(none, none)).toEqual(none);
    expect(mergeMoments(momentsOf(of(4)), none)).toEqual({ n: 1, mean: 4, squares: 0 });
    expect(mergeMoments(none, momentsOf(of(4)))).toEqual({ n: 1, mean: 4, squares: 0 });
  });

  it('merge in any order to the same, which is that of all values', () => {
    const numbers = fc.array(fc.double({ min: 1e6, max: 1e6 + 1, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(numbers, numbers, numbers, (a, b, c) => {
        const [x, y, z] = [a, b, c].map((values) => momentsOf(of(...values))) as [Moments, Moments, Moments];
        const one = mergeMoments(mergeMoments(x, y), z);
        for (const other of [mergeMoments(mergeMoments(z, x), y), momentsOf(of(...a, ...b, ...c))]) {
          expect(one.n).toBe(other.n);
          expectNear(other.mean, one.mean, 1e-12 * one.mean, 'mean');
          expectNear(other.squares, one.squares, 1e-8, 'squares, with a mean a million times the spread');
        }
      }),
      RUNS,
    );
  });
});

describe('a mean with its t interval', () => {
  it('has the quantiles of the tables', () => {
    // t 0.975 with 1, 9 and a million degrees of freedom.
    for (const [n, t] of [
      [2, 12.706204736174698],
      [10, 2.262157162798205],
      [1_000_001, 1.959966356814107],
    ] as const) {
      const { lower, upper } = tInterval(5, Math.sqrt(n), n, 0.95);
      expectNear(upper - 5, t, 1e-11 * t, `t of ${n}`);
      expectNear(5 - lower, t, 1e-11 * t, `t of ${n}`);
    }
    expect(tInterval(5, 1, 9, 0.9)).toMatchObject({ level: 0.9, method: 't' });
  });

  it('has none without a spread above the resolution', () => {
    expect(meanEstimate(of(), 0.95)).toEqual({ ok: false, reason: 'no-rows' });
    expect(meanEstimate(of(2), 0.95)).toEqual({ ok: true, value: 2, n: 1, interval: null });
    expect(meanEstimate(of(2, 2), 0.95)).toEqual({ ok: true, value: 2, n: 2, interval: null });
    const sd = Math.SQRT1_2;
    expect(meanEstimate(of(2, 3), 0.95, sd)).toMatchObject({ value: 2.5, interval: null });
    expect(meanEstimate(of(2, 3), 0.95, sd - 1e-9)).toMatchObject({ value: 2.5, n: 2, interval: { method: 't' } });
  });

  it('contains it', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        expectContains(meanEstimate(Float64Array.from(values), 0.99));
      }),
      RUNS,
    );
  });
});
