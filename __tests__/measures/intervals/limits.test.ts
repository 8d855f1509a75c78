import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationCasesNeeded, inside, observedToExpected } from '../../../src/measures/calibration/calibration.ts';
import { ceiling, floor, floorAuroc } from '../../../src/measures/decisions/floor.ts';
import {
  auroc,
  logitInterval,
  logitLimit,
  logitLower,
  logitUpper,
  plannedStandardError,
} from '../../../src/measures/discrimination/auroc.ts';
import {
  clopperPearson,
  clopperPearsonLower,
  clopperPearsonUpper,
  katz,
  newcombe,
  wilson,
  zOfLevel,
} from '../../../src/measures/intervals/interval.ts';
import { SMALLEST_P, smallestAlpha } from '../../../src/measures/numbers/inversion.ts';
import { betaQuantile, normalCdf, normalQuantile } from '../../../src/measures/numbers/special.ts';
import { expectNear } from '../golden.ts';

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

describe('intervals at their edges', () => {
  it('are not there without a row, on either side', () => {
    expect(wilson(0, 0, 0.95)).toBeNull();
    expect(clopperPearson(0, 0, 0.95)).toBeNull();
    for (const between of [newcombe, katz]) {
      expect(between(0, 0, 5, 10, 0.95)).toBeNull();
      expect(between(5, 10, 0, 0, 0.95)).toBeNull();
    }
  });

  it('name their method and level', () => {
    expect(wilson(5, 10, 0.9)).toMatchObject({ level: 0.9, method: 'wilson' });
    expect(clopperPearson(5, 10, 0.9)).toMatchObject({ level: 0.9, method: 'clopper-pearson' });
    expect(newcombe(5, 10, 6, 10, 0.9)).toMatchObject({ level: 0.9, method: 'newcombe' });
    expect(katz(5, 10, 6, 10, 0.9)).toMatchObject({ level: 0.9, method: 'katz-log' });
  });

  it('of Wilson end at exactly 0 without an event and at exactly 1 without another', () => {
    for (let n = 1; n <= 200; n++) {
      expect(wilson(0, n, 0.95)?.lower).toBe(0);
      expect(wilson(n, n, 0.95)?.upper).toBe(1);
    }
  });
});

describe('how often smallestAlpha asks', () => {
  const asked = (slack: (alpha: number) => number): number => {
    let times = 0;
    smallestAlpha((alpha) => {
      times++;
      return slack(alpha);
    });
    return times;
  };
  const roots = [1e-14, 1e-10, 1e-6, 0.001, 0.01, 0.025, 0.05, 0.2, 0.4, 0.49];

  it('is ten times for a smooth slack, and forty for any', () => {
    for (const root of roots) {
      expect(asked((alpha) => Math.log(alpha / root))).toBeLessThanOrEqual(10);
      for (const rough of [
        (alpha: number) => (alpha > root ? 1 : -1),
        (alpha: number) => (alpha > root ? 1 : -1e-6),
        (alpha: number) => Math.cbrt(alpha - root),
        (alpha: number) => (alpha - root) ** 3,
      ]) {
        expect(asked(rough)).toBeLessThanOrEqual(40);
      }
    }
  });

  it('is ten times for limits of a rate, and once or twice where an end decides', () => {
    const slack = (alpha: number): number => clopperPearsonLower(80, 100, alpha) - 0.75;
    expect(asked(slack)).toBeLessThanOrEqual(10);
    expect(asked(() => -1)).toBe(1);
    expect(asked(() => 1)).toBe(2);
  });

  it('does not count a slack of exactly 0 as one that holds', () => {
    expect(smallestAlpha((alpha) => alpha - 0.5)).toBe(1);
    expect(smallestAlpha((alpha) => (alpha > 0.001 ? 1 : 0))).toBeGreaterThan(0.001);
    expectNear(
      smallestAlpha((alpha) => Math.max(0, alpha - 0.001)),
      0.001,
      1e-10,
      'edge',
    );
  });
});

describe('floor and ceiling at the limit itself', () => {
  it('pass where the lower limit is the floor, and do not fail where the upper one is', () => {
    expect(floor(90, 100, clopperPearsonLower(90, 100, 0.05), 0.05).outcome).toBe('pass');
    expect(floor(90, 100, clopperPearsonUpper(90, 100, 0.05), 0.05).outcome).toBe('inconclusive');
  });

  it('are not too few where n of n would just pass', () => {
    const limit = clopperPearsonLower(40, 40, 0.05);
    expect(floor(39, 40, limit, 0.05).outcome).toBe('inconclusive');
    expect(floor(38, 39, limit, 0.05).outcome).toBe('too-few');
  });

  it('plan no cases for a floor of 0, nor for a value at or below the floor', () => {
    for (const limit of [0, 0.5, 0.6]) expect(floor(5, 10, limit, 0.05).nNeeded).toBeNull();
  });

  it('have no limits without a row', () => {
    const nothing = { value: null, lower: null, upper: null, outcome: 'too-few', nNeeded: null } as const;
    expect(floor(0, 0, 0.9, 0.05)).toEqual({ ...nothing, method: 'clopper-pearson', alpha: 0.05, limit: 0.9 });
    expect(ceiling(0, 0, 0.1, 0.05)).toEqual({ ...nothing, method: 'clopper-pearson', alpha: 0.05, limit: 0.1 });
  });
});

describe('floorAuroc at the limit itself, and its plan', () => {
  const scores = (positives: number, negatives: number, shift = 0.4) => ({
    positives: Float64Array.from({ length: positives }, (_, row) => row / positives + shift),
    negatives: Float64Array.from({ length: negatives }, (_, row) => row / negatives),
  });

  it('passes where the lower limit is the floor, and does not fail where the upper one is', () => {
    const result = auroc(scores(200, 200));
    if (!result.ok) throw new Error('both classes are there');
    const { value, standardError } = result.estimate;
    expect(floorAuroc(result, logitLower(value, standardError, 0.05) ?? 0, 0.05, 50).outcome).toBe('pass');
    expect(floorAuroc(result, logitUpper(value, standardError, 0.05) ?? 1, 0.05, 50).outcome).toBe('inconclusive');
  });

  it('counts the rarer class, whichever it is', () => {
    for (const [events, nonEvents, outcome] of [
      [49, 400, 'too-few'],
      [400, 49, 'too-few'],
      [50, 400, 'pass'],
      [400, 50, 'pass'],
    ] as const) {
      expect(floorAuroc(auroc(scores(events, nonEvents)), 0.6, 0.05, 50).outcome).toBe(outcome);
    }
  });

  it('plans at least the minimum of either class, and fewer events where more others stand beside each', () => {
    const plan = (events: number, nonEvents: number, limit: number, minimum: number) =>
      floorAuroc(auroc(scores(events, nonEvents)), limit, 0.05, minimum).nNeeded ?? Number.NaN;
    expect(plan(40, 10, 0.5, 300)).toBe(1200);
    expect(plan(10, 40, 0.5, 300)).toBe(300);
    expect(plan(200, 800, 0.78, 10)).toBeLessThan(plan(200, 200, 0.78, 10));
    expect(plan(200, 200, 0.78, 10)).toBeLessThan(plan(800, 200, 0.78, 10));
  });
});

describe('the logit limits of an AUROC', () => {
  it('do not exist without variance or at 0 and 1', () => {
    for (const standardError of [null, 0, -0.1, Number.NaN]) expect(logitLimit(0.8, standardError, 1)).toBeNull();
    for (const value of [0, 1, -0.1, 1.1, Number.NaN]) expect(logitLimit(value, 0.1, 1)).toBeNull();
    expect(logitInterval(0.8, 0, 0.95)).toBeNull();
    expect(logitInterval(1, 0.1, 0.95)).toBeNull();
  });

  it('follow the closed form', () => {
    const reach = (zOfLevel(0.95) * 0.05) / 0.16;
    const at = (logit: number) => 1 / (1 + Math.exp(-logit));
    const interval = logitInterval(0.8, 0.05, 0.95);
    expectNear(interval?.lower, at(Math.log(4) - reach), 1e-14, 'lower');
    expectNear(interval?.upper, at(Math.log(4) + reach), 1e-14, 'upper');
    expect(interval).toMatchObject({ level: 0.95, method: 'delong-logit' });
  });

  it('are planned by Hanley and McNeil, worked by hand', () => {
    // 0.8 with 50 and 100: Q1 = 2/3, Q2 = 32/45, variance (0.16 + 49 (2/3 - 0.64) + 99 (32/45 - 0.64)) / 5000.
    const variance = (0.16 + 49 * (2 / 3 - 0.64) + 99 * (32 / 45 - 0.64)) / 5000;
    expectNear(plannedStandardError(0.8, 50, 100), Math.sqrt(variance), 1e-15, 'planned');
    expect(plannedStandardError(1, 50, 100)).toBe(0);
  });
});
