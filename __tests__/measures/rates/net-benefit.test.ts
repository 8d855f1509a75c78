import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zOfLevel } from '../../../src/measures/intervals/interval.ts';
import { decisionCurve, netBenefit } from '../../../src/measures/rates/net-benefit.ts';
import { expectNear } from '../golden.ts';
import { goldenBinary, goldenOverall, scoresOf } from '../golden-groups.ts';

const golden = Object.entries(goldenBinary.net_benefit).map(([threshold, expected]) => ({
  threshold: Number(threshold),
  // biome-ignore lint/suspicious/noExplicitAny: a golden point
  expected: expected as any,
}));
const RUNS = { seed: 20260106, numRuns: 200 };
const count = fc.integer({ min: 0, max: 30 });
const someCounts = fc
  .record({ tp: count, fp: count, fn: count, tn: count })
  .filter(({ tp, fp, fn, tn }) => tp + fp + fn + tn > 0);
const someThreshold = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

function defined<T extends { readonly ok: boolean }>(result: T): Extract<T, { readonly ok: true }> {
  if (!result.ok) throw new Error('no value');
  return result as Extract<T, { readonly ok: true }>;
}

describe('decisionCurve', () => {
  it('has the golden points, in the order asked for', () => {
    const thresholds = golden.map((point) => point.threshold);
    const { points } = defined(decisionCurve(goldenOverall.scores, thresholds, 0.95));
    expect(points.map((point) => point.threshold)).toEqual(thresholds);
    for (const [index, { threshold, expected }] of golden.entries()) {
      const point = points[index];
      expectNear(point?.value, expected.net_benefit, 1e-13, `net benefit at ${threshold}`);
      expectNear(point?.standardError, expected.se_multinomial, 1e-13, `standard error at ${threshold}`);
      expectNear(point?.treatAll, expected.treat_all, 1e-13, `treat all at ${threshold}`);
      const standardised = point === undefined ? null : defined(point.standardised);
      expectNear(standardised?.value, expected.standardized_nb, 1e-13, `standardised at ${threshold}`);
      expect(standardised).toMatchObject({ n: 6000, interval: null });
      const { tp, fp } = expected;
      expect(point).toEqual(stripped(netBenefit({ tp, fp, fn: 1449 - tp, tn: 4551 - fp }, threshold, 0.95)));
    }
  });

  const scores = scoresOf([0.9, 0.5, 0.2], [0.5, 0.1, 0, 1]);

  it('flags a score at the threshold, in any order of rows and thresholds', () => {
    const { points } = defined(decisionCurve(scores, [0.9, 0.5, 0.51, 0.5], 0.95));
    const at = (tp: number, fp: number, threshold: number) =>
      stripped(netBenefit({ tp, fp, fn: 3 - tp, tn: 4 - fp }, threshold, 0.95));
    expect(points).toEqual([at(1, 1, 0.9), at(2, 2, 0.5), at(1, 1, 0.51), at(2, 2, 0.5)]);
    const reversed = scoresOf([...scores.positives].toReversed(), [...scores.negatives].toReversed());
    expect(decisionCurve(reversed, [0.9, 0.5, 0.51, 0.5], 0.95)).toEqual({ ok: true, points });
  });

  it('says why there is none', () => {
    expect(decisionCurve(scoresOf([], []), [0.5], 0.95)).toEqual({ ok: false, reason: 'no-rows' });
    const reason = { ok: false, reason: 'not-a-probability' };
    expect(decisionCurve(scoresOf([1.01, 0.5], [0.5]), [0.5], 0.95)).toEqual(reason);
    expect(decisionCurve(scoresOf([0.5], [0.5, -1e-300]), [0.5], 0.95)).toEqual(reason);
    expect(decisionCurve(scoresOf([0.5], [1e300]), [0.5], 0.95)).toEqual(reason);
    expect(decisionCurve(scoresOf([-0.1], [0.5]), [0.5], 0.95)).toEqual(reason);
    expect(decisionCurve(scoresOf([1], [0]), [0.5], 0.95)).toMatchObject({ ok: true });
    expect(decisionCurve(scoresOf([1], []), [0.5], 0.95)).toMatchObject({ ok: true });
    expect(decisionCurve(scoresOf([], [0]), [0.5], 0.95)).toMatchObject({ ok: true });
  });

  it('refuses a threshold that is no probability between 0 and 1, even without rows', () => {
    for (const threshold of [0, 1, -0.1, 1.1, Number.NaN]) {
      expect(() => decisionCurve(scores, [0.5, threshold], 0.95)).toThrow(RangeError);
      expect(() => decisionCurve(scoresOf([], []), [threshold], 0.95)).toThrow(RangeError);
    }
    expect(defined(decisionCurve(scores, [], 0.95)).points).toEqual([]);
  });
});

function stripped(result: ReturnType<typeof netBenefit>) {
  const { ok: _, ...point } = defined(result);
  return point;
}

describe('netBenefit', () => {
  it('is worked out by hand', () => {
    // At 0.2 a false positive weighs a quarter.
    const point = defined(netBenefit({ tp: 30, fp: 20, fn: 10, tn: 40 }, 0.2, 0.95));
    expectNear(point.value, 0.3 - 0.25 * 0.2, 1e-15, 'net benefit');
    expectNear(point.treatAll, 0.4 - 0.25 * 0.6, 1e-15, 'treat all');
    expectNear(point.overTreatAll.value, 0, 1e-15, 'over treating all');
    const standardised = defined(point.standardised);
    expectNear(standardised.value, 0.25 / 0.4, 1e-15, 'standardised');
    expectNear(point.standardError, Math.sqrt((0.3 + 0.0625 * 0.2 - 0.0625) / 100), 1e-15, 'standard error');
    expectNear(point.overTreatAll.standardError, Math.sqrt((0.0625 * 0.4 + 0.1) / 100), 1e-15, 'its standard error');
    const z = zOfLevel(0.95);
    expectNear(point.interval?.lower, 0.25 - z * point.standardError, 1e-15, 'lower');
    expectNear(point.interval?.upper, 0.25 + z * point.standardError, 1e-15, 'upper');
    expect(point.interval).toMatchObject({ level: 0.95, method: 'wald' });
    expect(point).toMatchObject({ threshold: 0.2, n: 100 });
  });

  it('is a mean over rows, and so is its advantage over treating everybody', () => {
    fc.assert(
      fc.property(someCounts, someThreshold, (counts, threshold) => {
        const { tp, fp, fn, tn } = counts;
        const n = tp + fp + fn + tn;
        const w = threshold / (1 - threshold);
        const meanOf = (rows: readonly (readonly [number, number])[]) => {
          const mean = rows.reduce((sum, [value, times]) => sum + value * times, 0) / n;
          const variance = rows.reduce((sum, [value, times]) => sum + (value - mean) ** 2 * times, 0) / n;
          return { mean, standardError: Math.sqrt(variance / n) };
        };
        const point = defined(netBenefit(counts, threshold, 0.95));
        const own = meanOf([
          [1, tp],
          [-w, fp],
          [0, fn + tn],
        ]);
        const over = meanOf([
          [w, tn],
          [-1, fn],
          [0, tp + fp],
        ]);
        const scale = 1 + w;
        expectNear(point.value, own.mean, 1e-13 * scale, 'net benefit');
        expectNear(point.standardError, own.standardError, 1e-7 * scale, 'standard error');
        expectNear(point.overTreatAll.value, over.mean, 1e-13 * scale, 'advantage');
        expectNear(point.overTreatAll.standardError, over.standardError, 1e-7 * scale, 'its standard error');
        expectNear(point.value - point.treatAll, point.overTreatAll.value, 1e-13 * scale, 'difference');
        for (const { value, interval, standardError } of [point, point.overTreatAll]) {
          expect(interval === null).toBe(standardError === 0);
          expect(interval?.lower ?? value).toBeLessThanOrEqual(value);
          expect(interval?.upper ?? value).toBeGreaterThanOrEqual(value);
        }
      }),
      RUNS,
    );
  });

  it('is the prevalence for a perfect model, 1 when standardised, and 0 when nobody is treated', () => {
    const perfect = defined(netBenefit({ tp: 3, fp: 0, fn: 0, tn: 9 }, 0.7, 0.95));
    expect(perfect.value).toBe(0.25);
    expect(perfect.standardised).toMatchObject({ ok: true, value: 1 });
    const nobody = defined(netBenefit({ tp: 0, fp: 0, fn: 3, tn: 9 }, 0.7, 0.95));
    expect(nobody).toMatchObject({ value: 0, standardError: 0, interval: null });
    const everybody = defined(netBenefit({ tp: 3, fp: 9, fn: 0, tn: 0 }, 0.7, 0.95));
    expect(everybody.value).toBe(everybody.treatAll);
    expect(everybody.overTreatAll).toEqual({ value: 0, standardError: 0, interval: null });
  });

  it('has no interval where rows are all alike, rather than one of rounding errors', () => {
    for (const threshold of [0.1, 0.3, 0.7]) {
      for (const alike of [
        { tp: 7, fp: 0 },
        { tp: 0, fp: 7 },
      ]) {
        expect(netBenefit({ ...alike, fn: 0, tn: 0 }, threshold, 0.95)).toMatchObject({
          standardError: 0,
          interval: null,
        });
      }
    }
  });

  it('says why there is none', () => {
    expect(netBenefit({ tp: 0, fp: 0, fn: 0, tn: 0 }, 0.5, 0.95)).toEqual({ ok: false, reason: 'no-rows' });
    const noEvents = defined(netBenefit({ tp: 0, fp: 1, fn: 0, tn: 3 }, 0.5, 0.95));
    expect(noEvents).toMatchObject({ value: -0.25, treatAll: -1, standardised: { ok: false, reason: 'no-positives' } });
  });

  it('refuses thresholds at or beyond 0 and 1, and what are no counts', () => {
    const counts = { tp: 1, fp: 1, fn: 1, tn: 1 };
    for (const threshold of [0, 1, -0.5, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => netBenefit(counts, threshold, 0.95)).toThrow(RangeError);
    }
    for (const name of ['tp', 'fp', 'fn', 'tn']) {
      expect(() => netBenefit({ ...counts, [name]: -1 }, 0.5, 0.95), name).toThrow(RangeError);
      expect(() => netBenefit({ ...counts, [name]: 0.5 }, 0.5, 0.95), name).toThrow(RangeError);
    }
  });

  it('stays finite next to 0 and 1 and at a million rows', () => {
    const counts = { tp: 250_000, fp: 250_000, fn: 250_000, tn: 250_000 };
    for (const threshold of [Number.MIN_VALUE, 1e-300, 1 - 2 ** -53]) {
      const point = defined(netBenefit(counts, threshold, 0.95));
      const numbers = [point.value, point.standardError, point.treatAll, point.overTreatAll.value];
      expect(numbers.every(Number.isFinite), String(threshold)).toBe(true);
    }
    const doubled = defined(netBenefit({ tp: 500_000, fp: 500_000, fn: 500_000, tn: 500_000 }, 0.2, 0.95));
    const point = defined(netBenefit(counts, 0.2, 0.95));
    expect(doubled.value).toBe(point.value);
    expectNear(doubled.standardError, point.standardError / Math.SQRT2, 1e-15, 'standard error');
  });
});
