import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanEstimate, moments, tInterval } from '../../src/measures/moments.ts';
import { compensatedSum } from '../../src/measures/running-sum.ts';
import { share } from '../../src/measures/share.ts';
import { expectContains, RUNS } from './columns.ts';
import { expectNear } from './golden.ts';

const of = (...values: number[]) => Float64Array.from(values);

describe('compensatedSum', () => {
  it('keeps what plain addition loses, in any order', () => {
    expect(compensatedSum(of(1, 1e100, 1, -1e100))).toBe(2);
    expect(compensatedSum(of(1e100, 1, -1e100, 1))).toBe(2);
    expect(compensatedSum(of())).toBe(0);
    const tenths = new Float64Array(1_000_000).fill(0.1);
    expect(compensatedSum(tenths)).toBe(100_000);
  });

  it('is exact for whole numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 40), max: 2 ** 40 })), (values) => {
        expect(compensatedSum(Float64Array.from(values))).toBe(Number(values.reduce((sum, v) => sum + BigInt(v), 0n)));
      }),
      RUNS,
    );
  });
});

describe('moments', () => {
  it('are those of the textbook', () => {
    expect(moments(of(2, 4, 4, 4, 5, 5, 7, 9))).toEqual({ n: 8, mean: 5, sd: Math.sqrt(32 / 7) });
    expect(moments(of())).toBeNull();
    expect(moments(of(3))).toEqual({ n: 1, mean: 3, sd: null });
  });

  it('have a standard deviation of exactly 0 for equal values, whose mean would round', () => {
    expect(moments(of(0.1, 0.1, 0.1))).toEqual({ n: 3, mean: 0.1, sd: 0 });
    expect(moments(of(0.1, 0.1, 0.2))?.sd).toBeGreaterThan(0);
  });

  it('survive an offset that one-pass sums of squares do not', () => {
    expect(moments(of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16))).toEqual({ n: 4, mean: 1e9 + 10, sd: Math.sqrt(30) });
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

describe('share', () => {
  it('has x, n and a Wilson interval, or the reason that is given', () => {
    expect(share(3, 10, 0.9)).toMatchObject({
      x: 3,
      n: 10,
      estimate: { ok: true, value: 0.3, n: 10, interval: { level: 0.9, method: 'wilson' } },
    });
    expect(share(0, 0, 0.9)).toEqual({ x: 0, n: 0, estimate: { ok: false, reason: 'zero-denominator' } });
    expect(share(0, 0, 0.9, 'no-positives').estimate).toEqual({ ok: false, reason: 'no-positives' });
    expect(() => share(2, 1, 0.9)).toThrow(RangeError);
  });
});
