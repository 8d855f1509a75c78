import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tQuantile } from '../../../src/measures/numbers/special.ts';
import { pick } from '../../../src/measures/rows/predictions.ts';
import { regression } from '../../../src/measures/tasks/regression.ts';
import { expectContains, expectEstimate, RUNS, shuffled, theValue } from '../estimates.ts';
import { columnsOf, expectNear, goldenJson, numbers } from '../golden.ts';

const golden = goldenJson('golden.json').regression;

const of = (observed: readonly number[], predicted: readonly number[], level = 0.95) =>
  regression({ observed: Float64Array.from(observed), predicted: Float64Array.from(predicted) }, level);
const undefinedBy = (reason: string) => ({ ok: false, reason });

const selections = [
  ['overall', golden.overall, undefined],
  ...['F', 'M'].map((sex) => [sex, golden.by_sex[sex], (row: Readonly<Record<string, string>>) => row.sex === sex]),
] as const;

describe.each(selections)('golden regression, %s', (_, expected, keep) => {
  const column = columnsOf('regression.csv', keep);
  const rows = { observed: numbers(column('y')), predicted: numbers(column('pred')) };
  const found = regression(rows, 0.95);

  it('has every number', () => {
    expect(found.n).toBe(expected.n);
    expectEstimate(found.bias, expected.bias, expected.bias_t95, 1e-12, 'bias');
    expectEstimate(found.sdError, expected.sd_error, null, 1e-12, 'sd');
    expectEstimate(found.mae, expected.mae, expected.mae_t95, 1e-12, 'MAE');
    expectNear(theValue(found.rmse), expected.rmse, 1e-12, 'RMSE');
    expectEstimate(found.mseStandardError, expected.mse_se, null, 1e-12, 'standard error of MSE');
    expectEstimate(found.rSquared, expected.r2, null, 1e-12, 'R2');
    expectNear(theValue(found.withinTenPercent.estimate), expected.p10_within_10pct, 1e-14, 'P10');
    if (!found.limitsOfAgreement.ok) throw new Error(found.limitsOfAgreement.reason);
    expectNear(found.limitsOfAgreement.lower, expected.loa95[0], 1e-12, 'lower limit of agreement');
    expectNear(found.limitsOfAgreement.upper, expected.loa95[1], 1e-12, 'upper limit of agreement');
    expect(found.limitsOfAgreement).toMatchObject({ n: expected.n, level: 0.95 });
    expect([found.bias, found.sdError, found.mae, found.rmse, found.rSquared]).toMatchObject(
      new Array(5).fill({ n: expected.n }),
    );
  });

  it('has the interval of RMSE from that of MSE', () => {
    const reach = 1.959963984540054 * expected.mse_se;
    const square = expected.rmse ** 2;
    const interval = [Math.sqrt(square - reach), Math.sqrt(square + reach)] as const;
    expectEstimate(found.rmse, expected.rmse, interval, 1e-12, 'RMSE');
    expect(found.rmse).toMatchObject({ interval: { level: 0.95, method: 'wald' } });
    expect(found.bias).toMatchObject({ interval: { level: 0.95, method: 't' } });
  });

  it('does not depend on the order of rows', () => {
    const order = shuffled(expected.n);
    const again = regression({ observed: pick(rows.observed, order), predicted: pick(rows.predicted, order) }, 0.95);
    for (const name of ['bias', 'sdError', 'mae', 'rmse', 'mseStandardError', 'rSquared'] as const) {
      expectNear(theValue(again[name]) / theValue(found[name]), 1, 1e-13, name);
    }
  });
});

describe('regression by hand', () => {
  it('has its numbers', () => {
    // Errors 1, -1, 3; squares 1, 1, 9.
    const found = of([10, 20, 30], [11, 19, 33], 0.9);
    const t = tQuantile(0.95, 2);
    expectEstimate(found.bias, 1, [1 - (t * 2) / Math.sqrt(3), 1 + (t * 2) / Math.sqrt(3)], 1e-13, 'bias');
    expectEstimate(found.sdError, 2, null, 1e-15, 'sd');
    const sdAbsolute = Math.sqrt(4 / 3);
    const reach = (t * sdAbsolute) / Math.sqrt(3);
    expectEstimate(found.mae, 5 / 3, [5 / 3 - reach, 5 / 3 + reach], 1e-13, 'MAE');
    const mse = 11 / 3;
    const se = Math.sqrt(64 / 3 / 3);
    // MSE - 1.645 se is below 0.
    expectEstimate(found.rmse, Math.sqrt(mse), [0, Math.sqrt(mse + 1.6448536269514722 * se)], 1e-13, 'RMSE');
    expectEstimate(found.mseStandardError, se, null, 1e-14, 'se');
    expectEstimate(found.rSquared, 1 - 11 / 200, null, 1e-15, 'R2');
    expect(found.limitsOfAgreement).toMatchObject({ ok: true, level: 0.9 });
  });

  it('counts a row at 10 % as within, above not, and observed zeros apart', () => {
    const found = of([0.3, 50, -50, 50, 50, 0, -0, 70, 7], [0.33, 55, -45, 55.0001, 44.9999, 0, 1, 63, 7]);
    expect(found.withinTenPercent).toMatchObject({ x: 5, n: 7, estimate: { n: 7, interval: { method: 'wilson' } } });
    expect(found.observedZero).toBe(2);
    expectContains(found.withinTenPercent.estimate);
    expect(of([0, 0], [1, 2]).withinTenPercent).toEqual({ x: 0, n: 0, estimate: undefinedBy('zero-denominator') });
  });

  it('falls below 0 where the mean predicts better, and is 1 for perfect predictions', () => {
    expectNear(theValue(of([1, 2, 3], [3, 2, 1]).rSquared), -3, 1e-15, 'R2');
    expect(of([1, 2, 3], [2, 2, 2]).rSquared).toMatchObject({ ok: true, value: 0 });
    const perfect = of([1, 2, 4], [1, 2, 4]);
    expect(perfect.rSquared).toMatchObject({ ok: true, value: 1 });
    for (const estimate of [perfect.bias, perfect.sdError, perfect.mae, perfect.rmse, perfect.mseStandardError]) {
      expect(estimate).toEqual({ ok: true, value: 0, n: 3, interval: null });
    }
    expect(perfect.limitsOfAgreement).toEqual({ ok: true, level: 0.95, n: 3, lower: 0, upper: 0 });
  });
});

describe('regression without enough to tell', () => {
  it('says so without rows', () => {
    const reason = undefinedBy('no-rows');
    expect(of([], [])).toEqual({
      n: 0,
      bias: reason,
      sdError: reason,
      limitsOfAgreement: reason,
      mae: reason,
      rmse: reason,
      mseStandardError: reason,
      rSquared: reason,
      withinTenPercent: { x: 0, n: 0, estimate: reason },
      observedZero: 0,
    });
  });

  it('has values but no spread of one row', () => {
    const found = of([4], [7]);
    for (const estimate of [found.bias, found.mae, found.rmse]) {
      expect(estimate).toEqual({ ok: true, value: 3, n: 1, interval: null });
    }
    const reason = undefinedBy('too-few-rows');
    expect([found.sdError, found.limitsOfAgreement, found.mseStandardError, found.rSquared]).toEqual(
      new Array(4).fill(reason),
    );
  });

  it('has no R2 where all observed values are alike, though their mean rounds', () => {
    expect(of([0.1, 0.1, 0.1], [0.2, 0.1, 0.3]).rSquared).toEqual(undefinedBy('no-variation'));
    expect(of([0, 0], [1, 2]).rSquared).toEqual(undefinedBy('no-variation'));
  });

  it('has no interval where errors are all alike, or differ by rounding alone', () => {
    const same = of([1, 2, 3], [2, 3, 4]);
    expect(same.sdError).toMatchObject({ value: 0 });
    // 0.1 and 0.09999999999999998 in doubles.
    const rounded = of([0.1, 0.2, 0.7], [0.2, 0.3, 0.8]);
    expect(rounded.sdError).not.toMatchObject({ value: 0 });
    for (const found of [same, rounded]) {
      for (const estimate of [found.bias, found.mae, found.rmse]) expect(estimate).toMatchObject({ interval: null });
    }
    // Sizes alike, signs not: the bias has a spread.
    const signs = of([1, 2, 3], [2, 1, 4]);
    expect(signs.bias).not.toMatchObject({ interval: null });
    expect([signs.mae, signs.rmse]).toMatchObject([{ interval: null }, { interval: null }]);
    // Small beside the values, yet far above rounding.
    expect(of([1000, 1000, 1001], [1000, 1000 + 1e-9, 1001]).mae).not.toMatchObject({ interval: null });
  });

  it('refuses lengths that differ and values that are not finite', () => {
    expect(() => of([1], [1, 2])).toThrow('differ in length');
    for (const bad of [Number.NaN, Number.NEGATIVE_INFINITY]) {
      expect(() => of([bad], [1])).toThrow('finite');
      expect(() => of([1], [bad])).toThrow('finite');
    }
  });
});

describe('regression at the ends of the range', () => {
  const observed = [10, 20, 31, 40];
  const predicted = [11, 19, 34, 38];

  it('has the same numbers in any unit', () => {
    const usual = of(observed, predicted);
    for (const power of [-1000, -30, 30, 1000]) {
      const unit = 2 ** power;
      const found = of(
        observed.map((value) => value * unit),
        predicted.map((value) => value * unit),
      );
      for (const name of ['bias', 'sdError', 'mae', 'rmse'] as const) {
        expectNear(theValue(found[name]) / unit, theValue(usual[name]), 1e-14, name);
        expect(found[name]).not.toMatchObject({ interval: name === 'sdError' ? undefined : null });
        expectContains(found[name]);
      }
      expectNear(theValue(found.rSquared), theValue(usual.rSquared), 1e-15, 'R2');
      expect(found.withinTenPercent).toEqual(usual.withinTenPercent);
      if (Math.abs(power) === 1000) expect(found.mseStandardError).toEqual(undefinedBy('out-of-range'));
      else expectNear(theValue(found.mseStandardError) / unit / unit, theValue(usual.mseStandardError), 1e-13, 'se');
    }
  });

  it('gives a reason for errors, limits and ratios beyond a double', () => {
    const far = of([-1.7e308, 1, 2], [1.7e308, 1, 2]);
    const reason = undefinedBy('out-of-range');
    expect([
      far.bias,
      far.sdError,
      far.limitsOfAgreement,
      far.mae,
      far.rmse,
      far.mseStandardError,
      far.rSquared,
    ]).toEqual(new Array(7).fill(reason));
    expect(far.withinTenPercent).toMatchObject({ x: 2, n: 3 });
    const edge = of([0, 0], [1.7e308, -1.7e308]);
    expect(edge.limitsOfAgreement).toEqual(reason);
    expect(edge.bias).toEqual({ ok: true, value: 0, n: 2, interval: null });
    expect(of([1e-300, 2e-300], [1, 2]).rSquared).toEqual(reason);
  });
});

describe('any regression', () => {
  it('keeps what its measures owe each other', () => {
    const value = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 40 }), (pairs) => {
        const found = of(
          pairs.map(([y]) => y),
          pairs.map(([, p]) => p),
        );
        const n = pairs.length;
        for (const estimate of [found.bias, found.mae, found.rmse, found.withinTenPercent.estimate]) {
          expectContains(estimate);
        }
        const [bias, sd, mae, rmse] = [found.bias, found.sdError, found.mae, found.rmse].map(theValue);
        expectNear(
          (rmse ?? 0) ** 2,
          (bias ?? 0) ** 2 + ((sd ?? 0) ** 2 * (n - 1)) / n,
          1e-6,
          'MSE is bias and variance',
        );
        expect(Math.abs(bias ?? 0)).toBeLessThanOrEqual((mae ?? 0) * (1 + 1e-12));
        expect(mae).toBeLessThanOrEqual((rmse ?? 0) * (1 + 1e-12));
        const turned = of(
          pairs.map(([, p]) => p),
          pairs.map(([y]) => y),
        );
        expect(theValue(turned.bias)).toBeCloseTo(-(bias ?? 0), 10);
        expect(theValue(turned.mae)).toBeCloseTo(mae ?? 0, 10);
      }),
      RUNS,
    );
  });
});
