import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BrierSums,
  brier,
  brierSums,
  type LogLossSums,
  logLoss,
  logLossSums,
  meanDifference,
  mergeBrierSums,
  mergeLogLossSums,
  scaledBrier,
  spiegelhalter,
} from '../../../src/measures/calibration/brier.ts';
import type { Estimate } from '../../../src/measures/intervals/estimate.ts';
import { zOfLevel } from '../../../src/measures/intervals/interval.ts';
import type { LabelledScores } from '../../../src/measures/rows/labelled-scores.ts';
import { calibrationSets, reversed, rowsOf } from '../calibration-sets.ts';
import { expectNear, goldenJson } from '../golden.ts';

function sumsOf(rows: LabelledScores): BrierSums {
  const sums = brierSums(rows);
  if (sums === null) throw new Error('the scores are probabilities');
  return sums;
}

function lossOf(rows: LabelledScores): LogLossSums {
  const sums = logLossSums(rows);
  if (sums === null) throw new Error('the scores are probabilities');
  return sums;
}

const numberOf = (estimate: Estimate): number | null => (estimate.ok ? estimate.value : null);

const none: BrierSums = {
  n: 0,
  sumY: 0,
  sumP: 0,
  sumSquaredError: 0,
  sumFourthPower: 0,
  sumSpiegelhalter: 0,
  sumSpiegelhalterVariance: 0,
};

describe.each(calibrationSets())('golden: $name', ({ rows, expected }) => {
  it('has the golden numbers, from all rows and from thirds merged', () => {
    const third = (part: number): LabelledScores => ({
      label: rows.label.filter((_, row) => row % 3 === part),
      score: rows.score.filter((_, row) => row % 3 === part),
    });
    const parts = [0, 1, 2].map(third);
    for (const [sums, losses] of [
      [sumsOf(rows), lossOf(rows)],
      [sumsOf(reversed(rows)), lossOf(reversed(rows))],
      [mergeBrierSums(parts.map(sumsOf)), mergeLogLossSums(parts.map(lossOf))],
    ] as const) {
      expect([sums.n, sums.sumY, losses.n]).toEqual([expected.n, expected.events, expected.n]);
      expectNear(sums.sumP, expected.expected, 1e-9, 'expected');
      const score = brier(sums, 0.95);
      if (!score.ok) throw new Error(score.reason);
      expectNear(score.value, expected.brier, 1e-10, 'brier');
      expectNear(score.standardError, expected.brier_se, 1e-10, 'brier_se');
      const reach = zOfLevel(0.95) * expected.brier_se;
      expectNear(score.interval?.lower, Math.max(0, expected.brier - reach), 1e-10, 'lower');
      expectNear(score.interval?.upper, expected.brier + reach, 1e-10, 'upper');
      expectNear(numberOf(scaledBrier(sums)), expected.brier_skill, 1e-10, 'brier_skill');
      expectNear(numberOf(logLoss(losses)), expected.log_loss, 1e-10, 'log_loss');
      expectNear(numberOf(meanDifference(sums, 0.95)), expected.citl_mean_diff, 1e-10, 'citl_mean_diff');
      const test = spiegelhalter(sums);
      expectNear(test.ok ? test.z : null, expected.spiegelhalter_z, 1e-10, 'spiegelhalter_z');
    }
  });
});

it('golden: the mergeable sums', () => {
  const [overall] = calibrationSets();
  if (overall === undefined) throw new Error('there is one');
  const sums = sumsOf(overall.rows);
  const golden = goldenJson('golden.json').streaming.mergeable_sums;
  expect([sums.n, sums.sumY]).toEqual([golden.n, golden.sum_y]);
  expectNear(sums.sumP, golden.sum_p, 1e-10, 'sum_p');
  expectNear(sums.sumSquaredError, golden.sum_sqerr, 1e-10, 'sum_sqerr');
});

describe('by hand', () => {
  // Errors 0.2, 0.5, 0.4, 0.1.
  const rows = rowsOf([0, 0.2], [1, 0.5], [1, 0.6], [0, 0.1]);
  const sums = sumsOf(rows);

  it('adds up the seven sums', () => {
    expect(sums.n).toBe(4);
    expect(sums.sumY).toBe(2);
    expectNear(sums.sumP, 1.4, 1e-15, 'p');
    expectNear(sums.sumSquaredError, 0.04 + 0.25 + 0.16 + 0.01, 1e-15, 'squares');
    expectNear(sums.sumFourthPower, 0.0016 + 0.0625 + 0.0256 + 0.0001, 1e-15, 'fourth powers');
    expectNear(sums.sumSpiegelhalter, -0.2 * 0.6 + 0 + 0.4 * -0.2 + -0.1 * 0.8, 1e-15, 'numerator');
    const variance = 0.36 * 0.16 + 0 + 0.04 * 0.24 + 0.64 * 0.09;
    expectNear(sums.sumSpiegelhalterVariance, variance, 1e-15, 'variance');
    expectNear(lossOf(rows).sum, -Math.log(0.8) - Math.log(0.5) - Math.log(0.6) - Math.log(0.9), 1e-15, 'log loss');
  });

  it('gives each measure with its n and interval', () => {
    const score = brier(sums, 0.9);
    if (!score.ok) throw new Error(score.reason);
    const squares = [0.04, 0.25, 0.16, 0.01];
    const variance = squares.reduce((sum, square) => sum + (square - 0.115) ** 2, 0) / 3;
    expectNear(score.value, 0.115, 1e-15, 'brier');
    expectNear(score.standardError, Math.sqrt(variance / 4), 1e-14, 'standard error');
    expect(score.n).toBe(4);
    expect(score.interval).toMatchObject({ level: 0.9, method: 'wald' });
    expectNear(score.interval?.upper, 0.115 + zOfLevel(0.9) * Math.sqrt(variance / 4), 1e-14, 'upper');

    expectNear(numberOf(scaledBrier(sums)), 1 - 0.115 / 0.25, 1e-15, 'scaled');
    expect(scaledBrier(sums)).toMatchObject({ n: 4, interval: null });
    expect(logLoss(lossOf(rows))).toMatchObject({ n: 4, interval: null });

    const difference = meanDifference(sums, 0.9);
    if (!difference.ok) throw new Error(difference.reason);
    const gaps = [-0.2, 0.5, 0.4, -0.1];
    const spread = gaps.reduce((sum, gap) => sum + (gap - 0.15) ** 2, 0) / 3;
    expectNear(difference.value, 0.15, 1e-15, 'mean difference');
    expectNear(difference.interval?.lower, 0.15 - zOfLevel(0.9) * Math.sqrt(spread / 4), 1e-14, 'lower');
    expectNear(difference.interval?.upper, 0.15 + zOfLevel(0.9) * Math.sqrt(spread / 4), 1e-14, 'upper');
    expect(difference).toMatchObject({ n: 4, interval: { level: 0.9, method: 'wald' } });
  });

  it('Spiegelhalter: twice the tail of its z, either way', () => {
    // z = 1.959964 has a two-sided p of 0.05.
    const at = (z: number) =>
      spiegelhalter({ ...none, n: 100, sumY: 50, sumP: 50, sumSpiegelhalter: z, sumSpiegelhalterVariance: 1 });
    for (const z of [1.959963984540054, -1.959963984540054]) {
      const test = at(z);
      expect(test).toMatchObject({ ok: true, z, n: 100 });
      expectNear(test.ok ? test.p : null, 0.05, 1e-12, 'p');
    }
    expect(at(0)).toMatchObject({ z: 0, p: 1 });
  });

  it('keeps intervals within what the value can be', () => {
    const low = brier(sumsOf(rowsOf([0, 0], [0, 0], [1, 0.5])), 0.999);
    expect(low.ok && low.interval?.lower).toBe(0);
    const high = brier(sumsOf(rowsOf([0, 1], [0, 1], [1, 0.5])), 0.999);
    expect(high.ok && high.interval?.upper).toBe(1);
    const wide = meanDifference(sumsOf(rowsOf([1, 0], [0, 1])), 0.999);
    expect(wide.ok && wide.interval).toMatchObject({ lower: -1, upper: 1 });
  });

  it('keeps the loss of a very small risk', () => {
    expectNear(numberOf(logLoss(lossOf(rowsOf([0, 1e-20])))), 1e-20, 1e-34, 'log loss');
    expectNear(numberOf(logLoss(lossOf(rowsOf([1, 1e-300])))), 300 * Math.LN10, 1e-10, 'log loss');
  });
});

describe('undefined, with its reason', () => {
  it('no rows', () => {
    expect(sumsOf(rowsOf())).toEqual(none);
    expect(mergeBrierSums([])).toEqual(none);
    const noRows = { ok: false, reason: 'no-rows' };
    expect(brier(none, 0.95)).toEqual(noRows);
    expect(scaledBrier(none)).toEqual(noRows);
    expect(spiegelhalter(none)).toEqual(noRows);
    expect(meanDifference(none, 0.95)).toEqual(noRows);
    expect(logLoss(lossOf(rowsOf()))).toEqual(noRows);
    expect(mergeLogLossSums([])).toEqual({ n: 0, sum: 0, ruledOut: 0 });
  });

  it.each([-0.001, 1.001, Number.NaN, Number.POSITIVE_INFINITY])('a score of %s is no probability', (score) => {
    expect(brierSums(rowsOf([1, 0.5], [0, score]))).toBeNull();
    expect(logLossSums(rowsOf([1, 0.5], [0, score]))).toBeNull();
  });

  it('0 and 1 are probabilities', () => {
    expect(sumsOf(rowsOf([0, 0], [1, 1]))).toMatchObject({ n: 2, sumP: 1, sumSquaredError: 0 });
  });

  it('one class has no scaled Brier score', () => {
    expect(scaledBrier(sumsOf(rowsOf([0, 0.2], [0, 0.3])))).toEqual({ ok: false, reason: 'no-positives' });
    expect(scaledBrier(sumsOf(rowsOf([1, 0.2], [1, 0.3])))).toEqual({ ok: false, reason: 'no-negatives' });
  });

  it('what was called impossible and happened has an infinite loss, and no clipping hides it', () => {
    const ruledOut = { ok: false, reason: 'not-a-probability' };
    expect(logLoss(lossOf(rowsOf([1, 0], [0, 0.5])))).toEqual(ruledOut);
    expect(logLoss(lossOf(rowsOf([0, 1], [0, 0.5])))).toEqual(ruledOut);
    expect(lossOf(rowsOf([0, 1], [1, 0], [0, 0], [1, 1]))).toEqual({ n: 4, sum: 0, ruledOut: 2 });
    expect(mergeLogLossSums([lossOf(rowsOf([0, 1])), lossOf(rowsOf([1, 0]))]).ruledOut).toBe(2);
    expect(logLoss(lossOf(rowsOf([0, 0], [1, 1])))).toEqual({ ok: true, value: 0, n: 2, interval: null });
  });

  it('Spiegelhalter has no variance when every probability is 0, one half or 1', () => {
    expect(spiegelhalter(sumsOf(rowsOf([0, 0.5], [1, 1], [1, 0])))).toEqual({ ok: false, reason: 'no-variation' });
    const tiny = { ...none, n: 2, sumSpiegelhalter: 1, sumSpiegelhalterVariance: Number.MIN_VALUE };
    expect(spiegelhalter(tiny)).toMatchObject({ ok: true, p: 0 });
  });

  it('one row, or errors all alike, have a value but no interval', () => {
    expect(brier(sumsOf(rowsOf([1, 0.7])), 0.95)).toMatchObject({
      ok: true,
      n: 1,
      standardError: null,
      interval: null,
    });
    expect(meanDifference(sumsOf(rowsOf([1, 0.7])), 0.95)).toMatchObject({ ok: true, n: 1, interval: null });
    const alike = sumsOf(rowsOf(...Array.from({ length: 1000 }, () => [1, 0.9] as const)));
    expect(brier(alike, 0.95)).toMatchObject({ ok: true, standardError: null, interval: null });
    expect(meanDifference(alike, 0.95)).toMatchObject({ ok: true, interval: null });
    expect(brier(sumsOf(rowsOf([1, 0.9], [1, 0.8])), 0.95)).toMatchObject({ ok: true, n: 2 });
    expect(brier(sumsOf(rowsOf([1, 0.9], [1, 0.8])), 0.95)).not.toMatchObject({ interval: null });
  });

  it('refuses sums that no rows can have', () => {
    const sums = sumsOf(rowsOf([0, 0.2], [1, 0.5], [1, 0.6], [0, 0.1]));
    const impossible: readonly Partial<BrierSums>[] = [
      { n: 4.5 },
      { n: -1, sumY: 0 },
      { sumY: -1 },
      { sumY: 5 },
      { sumY: 1.5 },
      { sumP: -0.1 },
      { sumP: 4.1 },
      { sumP: Number.NaN },
      { sumSquaredError: -0.1 },
      { sumSquaredError: 4.1, sumFourthPower: 4.1 },
      { sumFourthPower: 0.47 },
      { sumFourthPower: 0.05 },
      { sumSpiegelhalter: 4.1 },
      { sumSpiegelhalter: -4.1 },
      { sumSpiegelhalterVariance: -0.1 },
      { sumSpiegelhalterVariance: 0.26 },
    ];
    for (const part of impossible) {
      const broken = { ...sums, ...part };
      expect(() => brier(broken, 0.95), JSON.stringify(part)).toThrow(RangeError);
      expect(() => scaledBrier(broken)).toThrow(RangeError);
      expect(() => spiegelhalter(broken)).toThrow(RangeError);
      expect(() => meanDifference(broken, 0.95)).toThrow(RangeError);
    }
    expect(brier({ ...sums, sumFourthPower: 0.46 }, 0.95).ok).toBe(true);
    expect(brier(sumsOf(rowsOf([0, 1], [1, 0])), 0.95)).toMatchObject({ value: 1, interval: null });
    expect(() => brierSums({ label: Uint8Array.of(1), score: Float64Array.of(0.5, 0.6) })).toThrow(RangeError);
    expect(() => logLossSums({ label: Uint8Array.of(1), score: Float64Array.of(0.5, 0.6) })).toThrow(RangeError);
  });
});

it('a million rows lose no digits, in any order and in any parts', () => {
  const n = 1_000_000;
  const score = Float64Array.from({ length: n }, (_, row) => (row % 1000) / 1000);
  const label = Uint8Array.from({ length: n }, (_, row) => (row % 7 === 0 ? 1 : 0));
  const forwards = sumsOf({ label, score });
  expectNear(forwards.sumP, 499_500, 1e-9, 'p');
  const half = n / 2;
  const parts = [
    { label: label.subarray(half), score: score.subarray(half) },
    { label: label.subarray(0, half), score: score.subarray(0, half) },
  ];
  const merged = mergeBrierSums(parts.map(sumsOf));
  for (const key of Object.keys(forwards) as (keyof BrierSums)[]) {
    expectNear(merged[key], forwards[key], 1e-13 * Math.max(1, Math.abs(forwards[key])), key);
  }
});

it('any rows have intervals that hold their value', () => {
  const rows = fc.array(fc.tuple(fc.constantFrom<0 | 1>(0, 1), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(rows, (pairs) => {
      const sums = sumsOf(rowsOf(...pairs));
      for (const found of [brier(sums, 0.95), meanDifference(sums, 0.95)]) {
        if (!found.ok) throw new Error(found.reason);
        expect(Number.isFinite(found.value)).toBe(true);
        if (found.interval === null) continue;
        expect(found.interval.lower <= found.value && found.value <= found.interval.upper).toBe(true);
        expect(found.interval.upper).toBeGreaterThan(found.interval.lower);
      }
      const scaled = numberOf(scaledBrier(sums));
      if (scaled !== null) expect(scaled).toBeLessThanOrEqual(1);
      const test = spiegelhalter(sums);
      if (test.ok) expect(Number.isFinite(test.z) && test.p >= 0 && test.p <= 1).toBe(true);
    }),
    { seed: 20260104, numRuns: 200 },
  );
});
