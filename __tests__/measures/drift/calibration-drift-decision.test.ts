import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calibrationDrift,
  judgeCalibrationDrift,
  type PeriodCounts,
} from '../../../src/measures/drift/calibration-drift.ts';
import { SMALLEST_P } from '../../../src/measures/numbers/inversion.ts';
import { normalCdf, normalQuantile } from '../../../src/measures/numbers/special.ts';
import { expectNear } from '../golden.ts';

const period = (observed: number, expected: number, n: number): PeriodCounts => ({ observed, expected, n });

const judge = (current: PeriodCounts, reference: PeriodCounts, changed: object = {}) =>
  judgeCalibrationDrift({ current, reference, factor: 1.25, alpha: 0.025, minimumEvents: 10, ...changed });

describe('a change of calibration against a factor', () => {
  const reference = period(500, 500, 5000);

  it('has limits and p values from the log ratio, by hand', () => {
    const found = judge(period(110, 100, 1000), reference);
    const error = Math.sqrt((1 - 0.11) / 110 + (1 - 0.1) / 500);
    expectNear(found.ratio, 1.1, 1e-12, 'ratio');
    const z = -normalQuantile(0.025);
    expectNear(found.lower, 1.1 / Math.exp(z * error), 1e-12, 'lower');
    expectNear(found.upper, 1.1 * Math.exp(z * error), 1e-12, 'upper');
    expectNear(found.pPass, normalCdf(-(Math.log(1.25) - Math.log(1.1)) / error), 1e-12, 'pass');
    expect(found).toMatchObject({ pFail: 1, status: 'ok', alpha: 0.025 });
  });

  it('has the limits of the interval that is shown elsewhere', () => {
    const shown = calibrationDrift(period(110, 100, 1000), reference, 0.95);
    const found = judge(period(110, 100, 1000), reference);
    expect(shown).toMatchObject({ interval: { lower: expect.closeTo(found.lower ?? 0, 12) } });
  });

  it('passes and fails exactly where its interval lies inside and wholly outside', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 3000 }),
        fc.integer({ min: 10, max: 3000 }),
        fc.double({ min: 0.4, max: 2.5, noNaN: true }),
        fc.constantFrom(0.01, 0.025, 0.05, 0.2),
        (now, before, ratio, alpha) => {
          const found = judge(period(now, now / ratio, now * 8), period(before, before, before * 8), { alpha });
          const inside = (found.lower ?? 0) > 1 / 1.25 && (found.upper ?? 9) < 1.25;
          const outside = (found.lower ?? 0) > 1.25 || (found.upper ?? 9) < 1 / 1.25;
          expect(found.pPass < alpha).toBe(inside);
          expect(found.pFail < alpha).toBe(outside);
        },
      ),
      { seed: 20260111, numRuns: 200 },
    );
  });

  it('is the same for a change up and down', () => {
    const [up, down] = [judge(period(600, 400, 5000), reference), judge(period(600, 900, 5000), reference)];
    expectNear((up.ratio ?? 0) * (down.ratio ?? 0), 1, 1e-12, 'ratios');
    expectNear(up.pFail, down.pFail, 1e-12, 'p');
    expect(up.pPass).toBe(1);
  });

  it('never gives a p below the smallest', () => {
    expect(judge(period(5000, 100, 50_000), reference).pFail).toBe(SMALLEST_P);
    expect(judge(period(500_000, 500_000, 5e6), period(500_000, 500_000, 5e6)).pPass).toBe(SMALLEST_P);
  });

  it.each([
    [period(9, 9, 1000), reference],
    [reference, period(9, 9, 1000)],
    [period(991, 991, 1000), reference],
    [reference, period(991, 991, 1000)],
  ])('decides nothing with nine events or non-events on a side: %j against %j', (current, other) => {
    expect(judge(current, other)).toMatchObject({ status: 'too-few', reason: 'few-events' });
  });

  it('decides with ten', () => {
    expect(judge(period(10, 10, 1000), period(990, 990, 1000)).status).toBe('ok');
  });

  it.each([period(0, 9, 100), period(100, 9, 100), period(10, 0, 100), period(0, 0, 0)])(
    'is not defined for %j',
    (bad) => {
      const nothing = { ratio: null, lower: null, upper: null, pPass: 1, pFail: 1 };
      expect(judge(bad, reference)).toMatchObject({ ...nothing, status: 'too-few', reason: 'zero-denominator' });
      expect(judge(reference, bad)).toMatchObject({ ...nothing, status: 'too-few', reason: 'zero-denominator' });
    },
  );

  it('takes counts that are not whole, as rows of shared patients are worth', () => {
    const whole = judge(period(110, 100, 1000), reference);
    const halved = judge(period(55, 50, 500), reference);
    const worth = judge(period(110 * 0.5, 100 * 0.5, 1000 * 0.5), reference);
    expect(worth).toEqual(halved);
    expect(worth.ratio).toBe(whole.ratio);
    expect(worth.upper ?? 0).toBeGreaterThan(whole.upper ?? 9);
  });

  it('plans the rows that pass in four of five cases where nothing has changed', () => {
    const needed = judge(period(11, 11, 110), reference).nNeeded ?? 0;
    const z = normalQuantile(0.9) - normalQuantile(0.025);
    const left = (Math.log(1.25) / z) ** 2 - 0.9 / 500;
    expect(needed).toBe(Math.ceil(9 / left));
    expect(judge(period(11, 11, 110), period(100, 100, 1000)).nNeeded).toBeNull();
    expect(judge(reference, period(0, 10, 100)).nNeeded).toBeNull();
    expect(judge(reference, period(100, 10, 100)).nNeeded).toBeNull();
  });

  it('refuses factors and alphas that mean nothing', () => {
    for (const factor of [1, 0.8, 0, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => judge(reference, reference, { factor })).toThrow(RangeError);
    }
    for (const alpha of [0, -0.1, 0.51, Number.NaN]) {
      expect(() => judge(reference, reference, { alpha })).toThrow(RangeError);
    }
    expect(judge(reference, reference, { alpha: 0.5 }).status).toBe('ok');
  });
});
