import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auroc } from '../../src/measures/auroc.ts';
import { calibrationCasesNeeded, inside, observedToExpected } from '../../src/measures/calibration.ts';
import { ceiling, floor, floorAuroc } from '../../src/measures/floor.ts';
import {
  clopperPearson,
  clopperPearsonLower,
  clopperPearsonUpper,
  katz,
  newcombe,
  wilson,
} from '../../src/measures/interval.ts';
import { SMALLEST_P, smallestAlpha } from '../../src/measures/inversion.ts';
import { betaQuantile, normalCdf, normalQuantile } from '../../src/measures/special.ts';
import { expectNear } from './golden.ts';

const count = fc
  .tuple(fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => ({ n, x: Math.round(share * n) }));
const RUNS = { seed: 20260101, numRuns: 100 };

describe('intervals', () => {
  it('contain their estimate and stay in 0 to 1', () => {
    fc.assert(
      fc.property(count, fc.constantFrom(0.8, 0.9, 0.95, 0.999), ({ x, n }, level) => {
        for (const interval of [wilson(x, n, level), clopperPearson(x, n, level)]) {
          expect(interval?.lower).toBeGreaterThanOrEqual(0);
          expect(interval?.lower).toBeLessThanOrEqual(x / n);
          expect(interval?.upper).toBeGreaterThanOrEqual(x / n);
          expect(interval?.upper).toBeLessThanOrEqual(1);
        }
      }),
      RUNS,
    );
  });

  it('of differences and ratios contain theirs', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        const difference = newcombe(a.x, a.n, b.x, b.n, 0.95);
        expect(difference?.lower).toBeLessThanOrEqual(difference?.difference ?? Number.NaN);
        expect(difference?.upper).toBeGreaterThanOrEqual(difference?.difference ?? Number.NaN);
        const ratio = katz(a.x, a.n, b.x, b.n, 0.95);
        expect(ratio?.lower).toBeLessThanOrEqual(ratio?.ratio ?? Number.NaN);
        expect(ratio?.upper).toBeGreaterThanOrEqual(ratio?.ratio ?? Number.NaN);
        expect(ratio?.halfCorrected).toBe(a.x === 0 || b.x === 0);
      }),
      RUNS,
    );
  });

  it('without errors follow the closed forms, far into the tail', () => {
    for (const alpha of [0.05, 1e-6, 1e-18]) {
      expectNear(clopperPearsonLower(100, 100, alpha), alpha ** (1 / 100), 1e-12, 'lower');
      expectNear(clopperPearsonUpper(0, 100, alpha), 1 - alpha ** (1 / 100), 1e-12, 'upper');
    }
    expect([clopperPearsonLower(0, 0, 0.05), clopperPearsonUpper(0, 0, 0.05)]).toEqual([0, 1]);
  });
});

describe('special functions', () => {
  it('invert the normal distribution in both tails', () => {
    for (const p of [1e-15, 1e-9, 0.025, 0.5, 0.975]) expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 9);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalQuantile(1e-15)).toBeCloseTo(-7.941345326170997, 12);
  });

  it('invert the beta distribution, by exact binomial tails', () => {
    const atLeast = (x: number, n: number, p: number): number => {
      let term = (1 - p) ** n;
      let below = 0;
      for (let k = 0; k < x; k++) {
        below += term;
        term *= ((n - k) / (k + 1)) * (p / (1 - p));
      }
      return 1 - below;
    };
    for (const [x, n] of [
      [1, 5],
      [12, 21],
      [25, 29],
      [70, 100],
    ] as const) {
      for (const alpha of [0.5, 0.05, 0.001]) {
        expectNear(atLeast(x, n, betaQuantile(alpha, x, n - x + 1)), alpha, 1e-12, `${x} of ${n}`);
      }
    }
  });
});

describe('smallestAlpha', () => {
  it('finds a root to 1e-10, on the side where the condition holds', () => {
    for (const root of [0.49, 0.3, 0.05, 1e-4, 1e-9]) {
      for (const shape of [
        (a: number) => a - root,
        (a: number) => Math.cbrt(a - root),
        (a: number) => Math.log(a / root),
      ]) {
        const alpha = smallestAlpha(shape);
        expectNear(alpha, root, 1e-10, `${root}`);
        expect(shape(alpha)).toBeGreaterThan(0);
      }
    }
  });

  it('is 1 when it never holds, also for NaN, and the smallest p when it always does', () => {
    expect(smallestAlpha(() => -1)).toBe(1);
    expect(smallestAlpha(() => Number.NaN)).toBe(1);
    expect(smallestAlpha(() => 1)).toBe(SMALLEST_P);
  });
});

describe('floor', () => {
  it('passes, fails and stays open by the exact limit', () => {
    expect(floor(190, 200, 0.9, 0.05).outcome).toBe('pass');
    expect(floor(160, 200, 0.9, 0.05).outcome).toBe('fail');
    expect(floor(182, 200, 0.9, 0.05).outcome).toBe('inconclusive');
    expect(floor(0, 0, 0.9, 0.05)).toMatchObject({ value: null, lower: null, outcome: 'too-few', nNeeded: null });
  });

  it('needs 59 without an error for 95 %, 299 for 99 %, and can fail on fewer', () => {
    expect(floor(58, 58, 0.95, 0.05).outcome).toBe('too-few');
    expect(floor(59, 59, 0.95, 0.05).outcome).toBe('pass');
    expect(floor(298, 298, 0.99, 0.05).outcome).toBe('too-few');
    expect(floor(299, 299, 0.99, 0.05).outcome).toBe('pass');
    expect(floor(2, 20, 0.95, 0.05).outcome).toBe('fail');
  });

  it('states cases needed that give about 80 % power, by enumeration', () => {
    for (const [rate, limit] of [
      [0.9, 0.8],
      [0.95, 0.9],
      [0.9, 0.85],
    ] as const) {
      const n = floor(rate * 1000, 1000, limit, 0.05).nNeeded ?? 0;
      let probability = (1 - rate) ** n;
      let power = 0;
      for (let x = 0; x <= n; x++) {
        if (floor(x, n, limit, 0.05).outcome === 'pass') power += probability;
        probability *= ((n - x) / (x + 1)) * (rate / (1 - rate));
      }
      expect(power).toBeGreaterThan(0.78);
      expect(power).toBeLessThan(0.84);
    }
    expect(floor(70, 100, 0.8, 0.05).nNeeded).toBeNull();
  });

  it('has a mirror in ceiling', () => {
    fc.assert(
      fc.property(count, fc.double({ min: 0.01, max: 0.99, noNaN: true }), ({ x, n }, limit) => {
        const { lower, upper, outcome } = ceiling(x, n, limit, 0.05);
        if (lower === null || upper === null) throw new Error('n is above 0');
        expect(outcome === 'pass').toBe(upper <= limit);
        expect(outcome === 'fail').toBe(lower > limit);
      }),
      RUNS,
    );
    expect(ceiling(0, 0, 0.1, 0.05)).toMatchObject({ value: null, outcome: 'too-few', limit: 0.1 });
  });
});

describe('floorAuroc', () => {
  const scores = (n: number, overlap: number) => ({
    negatives: Float64Array.from({ length: n }, (_, index) => index),
    positives: Float64Array.from({ length: n }, (_, index) => index + n * (1 - overlap) + 0.5),
  });

  it('decides by the logit DeLong limit', () => {
    const result = auroc(scores(200, 0.5));
    expect(floorAuroc(result, 0.7, 0.05, 50).outcome).toBe('pass');
    expect(floorAuroc(result, 0.95, 0.05, 50).outcome).toBe('fail');
    expect(floorAuroc(result, 0.87, 0.05, 50)).toMatchObject({ outcome: 'inconclusive', nNeeded: expect.any(Number) });
  });

  it('never passes on few events or without variance', () => {
    expect(floorAuroc(auroc(scores(49, 0.5)), 0.5, 0.05, 50).outcome).toBe('too-few');
    expect(floorAuroc(auroc(scores(100, 0)), 0.5, 0.05, 50)).toMatchObject({ value: 1, outcome: 'too-few' });
    const oneClass = auroc({ positives: new Float64Array(3), negatives: new Float64Array(0) });
    expect(floorAuroc(oneClass, 0.5, 0.05, 50)).toMatchObject({ value: null, outcome: 'too-few' });
  });
});

describe('calibration', () => {
  it('decides by the whole interval', () => {
    expect(inside({ lower: 0.85, upper: 1.2 }, 0.8, 1.25)).toBe('pass');
    expect(inside({ lower: 1.6, upper: 2.05 }, 0.8, 1.25)).toBe('fail');
    expect(inside({ lower: 0.7, upper: 1.3 }, 0.8, 1.25)).toBe('inconclusive');
    expect(inside({ lower: Number.NaN, upper: 1 }, 0.8, 1.25)).toBe('inconclusive');
  });

  it('says why it is undefined, and has no interval of no width', () => {
    const reason = (observed: number, expected: number, n: number) => {
      const result = observedToExpected({ observed, expected, n });
      return result.ok ? 'ok' : result.reason;
    };
    expect(reason(0, 3, 10)).toBe('no-events');
    expect(reason(10, 9.5, 10)).toBe('all-events');
    expect(reason(3, 0, 10)).toBe('nothing-expected');
    expect(reason(3, Number.NaN, 10)).toBe('nothing-expected');
    expect(reason(0, 0, 0)).toBe('no-rows');
  });

  it('asks for as many cases as make a perfect model pass in four of five', () => {
    const n = calibrationCasesNeeded(0.2, 0.8, 1.25) ?? 0;
    const events = 0.2 * n;
    const standardError = Math.sqrt((1 - 0.2) / events);
    const room = (Math.log(1.25) - normalQuantile(0.975) * standardError) / standardError;
    expect(2 * normalCdf(room) - 1).toBeCloseTo(0.8, 2);
    expect(calibrationCasesNeeded(0, 0.8, 1.25)).toBeNull();
    expect(calibrationCasesNeeded(0.2, 1.05, 1.25)).toBeNull();
  });
});
