import { describe, expect, it } from 'vitest';
import { measured, notDefined } from '../../../src/measures/intervals/estimate.ts';
import { betaCdf, betaQuantile, chiSquareCdf, tQuantile } from '../../../src/measures/numbers/special.ts';
import { expectNear } from '../golden.ts';

describe('special functions', () => {
  it('agree with exact values', () => {
    // P(Binomial(4, 0.3) >= 2) = 1 - 0.7^4 - 4 * 0.3 * 0.7^3.
    expectNear(betaCdf(0.3, 2, 3), 1 - 0.7 ** 4 - 4 * 0.3 * 0.7 ** 3, 1e-15, 'beta');
    expectNear(betaCdf(betaQuantile(0.025, 12, 10), 12, 10), 0.025, 1e-14, 'inverse');
    // With 1 degree of freedom t is Cauchy, with 2 a chi-squared variable is exponential.
    expectNear(tQuantile(0.975, 1), Math.tan(Math.PI * 0.475), 1e-12, 't');
    expectNear(chiSquareCdf(3, 2), 1 - Math.exp(-1.5), 1e-15, 'chi-squared');
  });
});

describe('an estimate', () => {
  it('says why it has no value', () => {
    expect(notDefined('no-rows')).toEqual({ ok: false, reason: 'no-rows' });
    expect(measured(0.5, 10, null)).toEqual({ ok: true, value: 0.5, n: 10, interval: null });
  });
});
