import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CalibrationInTheLargeResult,
  type CalibrationSlopeResult,
  calibrationInTheLarge,
  calibrationInTheLargeOfGroups,
  calibrationSlope,
  calibrationSlopeOfGroups,
} from '../../../src/measures/calibration/logistic-fit.ts';
import { zOfLevel } from '../../../src/measures/intervals/interval.ts';
import type { GroupedScores, LabelledScores } from '../../../src/measures/rows/labelled-scores.ts';
import { calibrationSets, reversed, rowsOf } from '../calibration-sets.ts';
import { expectNear } from '../golden.ts';

const SEED = { seed: 20260102, numRuns: 80 };
const logit = (p: number): number => Math.log(p) - Math.log1p(-p);
const expit = (x: number): number => 1 / (1 + Math.exp(-x));

function large(result: CalibrationInTheLargeResult) {
  if (!result.ok) throw new Error(result.reason);
  return result.intercept;
}

function line(result: CalibrationSlopeResult) {
  if (!result.ok) throw new Error(result.reason);
  return result;
}

/** One entry per distinct score. */
function grouped({ label, score }: LabelledScores): GroupedScores {
  const scores = [...new Set(score)].sort((a, b) => a - b);
  const events = new Float64Array(scores.length);
  const nonEvents = new Float64Array(scores.length);
  const place = new Map(scores.map((value, index) => [value, index]));
  label.forEach((one, row) => {
    const index = place.get(score[row] ?? 0) ?? 0;
    const counts = one === 1 ? events : nonEvents;
    counts[index] = (counts[index] ?? 0) + 1;
  });
  return { score: Float64Array.from(scores), events, nonEvents };
}

describe.each(calibrationSets())('golden: $name', ({ rows, expected }) => {
  it('has the golden fits, from rows, from rows in another order and from distinct scores', () => {
    for (const [inTheLarge, fit] of [
      [calibrationInTheLarge(rows, 0.95), calibrationSlope(rows, 0.95)],
      [calibrationInTheLarge(reversed(rows), 0.95), calibrationSlope(reversed(rows), 0.95)],
      [calibrationInTheLargeOfGroups(grouped(rows), 0.95), calibrationSlopeOfGroups(grouped(rows), 0.95)],
    ] as const) {
      expect(inTheLarge).toMatchObject({ ok: true, n: expected.n, events: expected.events });
      // Golden gives no fit for the smallest groups; one with overlap exists all the same.
      if (expected.calibration_slope === undefined) continue;
      const intercept = large(inTheLarge);
      expectNear(intercept.value, expected.calibration_in_the_large, 1e-9, 'calibration-in-the-large');
      expectNear(intercept.standardError, expected.citl_se, 1e-8, 'its standard error');
      expectNear(intercept.interval.lower, expected.citl95[0], 1e-8, 'its lower limit');
      expectNear(intercept.interval.upper, expected.citl95[1], 1e-8, 'its upper limit');
      const { slope, intercept: atZero } = line(fit);
      expect(fit).toMatchObject({ ok: true, n: expected.n, events: expected.events });
      expectNear(atZero.value, expected.calibration_intercept, 1e-9, 'intercept');
      expectNear(slope.value, expected.calibration_slope, 1e-9, 'slope');
      expectNear(slope.standardError, expected.slope_se, 1e-8, 'its standard error');
      expectNear(slope.interval.lower, expected.slope95[0], 1e-8, 'its lower limit');
      expectNear(slope.interval.upper, expected.slope95[1], 1e-8, 'its upper limit');
      expect(slope.interval).toMatchObject({ level: 0.95, method: 'wald' });
    }
  });
});

describe('closed forms', () => {
  it('with one score, calibration-in-the-large is the difference of two logits', () => {
    const result = calibrationInTheLargeOfGroups({ score: Float64Array.of(0.2), events: [30], nonEvents: [70] }, 0.9);
    const intercept = large(result);
    expectNear(intercept.value, logit(0.3) - logit(0.2), 1e-13, 'value');
    expectNear(intercept.standardError, Math.sqrt(1 / 30 + 1 / 70), 1e-13, 'standard error');
    const reach = zOfLevel(0.9) * Math.sqrt(1 / 30 + 1 / 70);
    expectNear(intercept.interval.lower, intercept.value - reach, 1e-13, 'lower');
    expectNear(intercept.interval.upper, intercept.value + reach, 1e-13, 'upper');
    expect(intercept.interval).toMatchObject({ level: 0.9, method: 'wald' });
    expect(result).toMatchObject({ n: 100, events: 30 });
  });

  it.each([
    { scores: [0.1, 0.6], counts: [12, 88, 50, 50] },
    { scores: [0.6, 0.1], counts: [12, 88, 50, 50] },
    { scores: [1e-6, 3e-6], counts: [5, 995, 9, 991] },
    { scores: [1e-300, 0.999999], counts: [1, 7, 6, 2] },
  ])('with two scores $scores, the line goes through both observed rates', ({ scores, counts }) => {
    const [p1 = 0, p2 = 0] = scores;
    const [e1 = 0, z1 = 0, e2 = 0, z2 = 0] = counts;
    const result = calibrationSlopeOfGroups(
      { score: Float64Array.of(p1, p2), events: [e1, e2], nonEvents: [z1, z2] },
      0.95,
    );
    const { slope, intercept } = line(result);
    const [x1, x2] = [logit(p1), logit(p2)];
    const [y1, y2] = [Math.log(e1 / z1), Math.log(e2 / z2)];
    const [v1, v2] = [1 / e1 + 1 / z1, 1 / e2 + 1 / z2];
    const near = (actual: number, wanted: number, what: string): void =>
      expectNear(actual, wanted, 1e-10 * Math.max(1, Math.abs(wanted)), what);
    near(slope.value, (y2 - y1) / (x2 - x1), 'slope');
    near(slope.standardError, Math.sqrt(v1 + v2) / Math.abs(x2 - x1), 'its standard error');
    near(intercept.value, y1 - ((y2 - y1) / (x2 - x1)) * x1, 'intercept');
    near(intercept.standardError, Math.sqrt(x2 * x2 * v1 + x1 * x1 * v2) / Math.abs(x2 - x1), 'its standard error');
  });

  it('is 0, 0 and 1 where every rate is as predicted', () => {
    const groups = { score: Float64Array.of(0.1, 0.5, 0.75), events: [10, 50, 75], nonEvents: [90, 50, 25] };
    expectNear(large(calibrationInTheLargeOfGroups(groups, 0.95)).value, 0, 1e-12, 'in the large');
    const { slope, intercept } = line(calibrationSlopeOfGroups(groups, 0.95));
    expectNear(slope.value, 1, 1e-12, 'slope');
    expectNear(intercept.value, 0, 1e-12, 'intercept');
  });

  it('solves its equations: residuals add up to 0, also against the logits', () => {
    const rows = rowsOf([0, 0.1], [1, 0.15], [0, 0.4], [1, 0.5], [0, 0.7], [1, 0.9], [1, 0.99]);
    const { slope, intercept } = line(calibrationSlope(rows, 0.95));
    const shift = large(calibrationInTheLarge(rows, 0.95)).value;
    let sum = 0;
    let sumX = 0;
    let sumOffset = 0;
    rows.label.forEach((label, row) => {
      const x = logit(rows.score[row] ?? 0);
      sum += label - expit(intercept.value + slope.value * x);
      sumX += (label - expit(intercept.value + slope.value * x)) * x;
      sumOffset += label - expit(shift + x);
    });
    for (const residual of [sum, sumX, sumOffset]) expectNear(residual, 0, 1e-12, 'residual');
  });
});

describe('counts from which full Newton steps run away, though the outcomes overlap', () => {
  it.each([
    { score: [0.99991, 0.000241, 0.995158], events: [15, 17, 4], nonEvents: [0, 0, 4074] },
    { score: [0.017371, 0.999085, 0.103056, 0.00792], events: [0, 59, 8, 0], nonEvents: [680, 14, 11, 1252] },
    { score: [0.999998, 0.031932, 0.999999], events: [0, 2, 73], nonEvents: [0, 3588, 61] },
    { score: [0.992267, 0.000067, 0.793202], events: [0, 2, 10], nonEvents: [5, 2218, 0] },
  ])('$score', ({ score, events, nonEvents }) => {
    const { slope, intercept } = line(
      calibrationSlopeOfGroups({ score: Float64Array.from(score), events, nonEvents }, 0.95),
    );
    let sum = 0;
    let sumX = 0;
    for (const [index, p] of score.entries()) {
      const n = (events[index] ?? 0) + (nonEvents[index] ?? 0);
      const residual = (events[index] ?? 0) - n * expit(intercept.value + slope.value * logit(p));
      sum += residual;
      sumX += residual * logit(p);
    }
    expectNear(sum, 0, 1e-9, 'residuals');
    expectNear(sumX, 0, 1e-8, 'residuals against the logits');
  });
});

describe('undefined, with its reason', () => {
  const both = (rows: LabelledScores) => [calibrationInTheLarge(rows, 0.95), calibrationSlope(rows, 0.95)];

  it('no rows, also when every bin is empty', () => {
    for (const result of both(rowsOf())) expect(result).toEqual({ ok: false, reason: 'no-rows' });
    const empty = { score: Float64Array.of(0, 0.5), events: [0, 0], nonEvents: [0, 0] };
    expect(calibrationSlopeOfGroups(empty, 0.95)).toEqual({ ok: false, reason: 'no-rows' });
    expect(calibrationInTheLargeOfGroups(empty, 0.95)).toEqual({ ok: false, reason: 'no-rows' });
  });

  it.each([0, 1, -0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY])('a score of %s has no logit', (score) => {
    for (const result of both(rowsOf([0, 0.2], [1, score], [0, 0.7], [1, 0.4]))) {
      expect(result).toEqual({ ok: false, reason: 'not-a-probability' });
    }
  });

  it('scores as near to 0 and 1 as a double can be have one', () => {
    const rows = rowsOf([1, Number.MIN_VALUE], [0, 0.4], [1, 0.6], [0, 1 - Number.EPSILON / 2]);
    for (const result of both(rows)) expect(result.ok).toBe(true);
    expect(line(calibrationSlope(rows, 0.95)).slope.value).toBeLessThan(0);
  });

  it('an empty bin at 0 or 1 does no harm', () => {
    const groups = { score: Float64Array.of(0, 0.3, 0.6, 1), events: [0, 2, 3, 0], nonEvents: [0, 4, 1, 0] };
    expect(line(calibrationSlopeOfGroups(groups, 0.95))).toMatchObject({ n: 10, events: 5 });
  });

  it('one class', () => {
    for (const result of both(rowsOf([0, 0.2], [0, 0.4])))
      expect(result).toEqual({ ok: false, reason: 'no-positives' });
    for (const result of both(rowsOf([1, 0.2], [1, 0.4])))
      expect(result).toEqual({ ok: false, reason: 'no-negatives' });
    for (const result of both(rowsOf([1, 0.2]))) expect(result).toEqual({ ok: false, reason: 'no-negatives' });
  });

  it('scores all alike leave no slope, but calibration-in-the-large', () => {
    const rows = rowsOf([0, 0.3], [1, 0.3], [0, 0.3]);
    expect(calibrationSlope(rows, 0.95)).toEqual({ ok: false, reason: 'no-variation' });
    expectNear(large(calibrationInTheLarge(rows, 0.95)).value, logit(1 / 3) - logit(0.3), 1e-13, 'in the large');
  });

  it('separation, upwards and downwards, apart or touching', () => {
    const separated = { ok: false, reason: 'separated' };
    expect(calibrationSlope(rowsOf([0, 0.1], [0, 0.2], [1, 0.3], [1, 0.4]), 0.95)).toEqual(separated);
    expect(calibrationSlope(rowsOf([1, 0.1], [1, 0.2], [0, 0.3], [0, 0.4]), 0.95)).toEqual(separated);
    expect(calibrationSlope(rowsOf([0, 0.1], [0, 0.2], [1, 0.2], [1, 0.4]), 0.95)).toEqual(separated);
    expect(calibrationSlope(rowsOf([1, 0.1], [1, 0.2], [0, 0.2], [0, 0.4]), 0.95)).toEqual(separated);
    expect(calibrationSlope(rowsOf([0, 0.3], [0, 0.3], [1, 0.7], [1, 0.7]), 0.95)).toEqual(separated);
    expect(calibrationSlope(rowsOf([1, 0.3], [1, 0.3], [0, 0.7], [0, 0.7]), 0.95)).toEqual(separated);
    const touching = { score: Float64Array.of(0.2, 0.3, 0.4), events: [0, 3, 9], nonEvents: [9, 4, 0] };
    expect(calibrationSlopeOfGroups(touching, 0.95)).toEqual(separated);
    expect(calibrationInTheLargeOfGroups(touching, 0.95).ok).toBe(true);
  });

  it('the least overlap is enough', () => {
    const thin = rowsOf([0, 0.1], [1, 0.5], [0, 0.5 + Number.EPSILON], [1, 0.9]);
    const { slope } = line(calibrationSlope(thin, 0.95));
    expect(slope.value).toBeGreaterThan(1);
    expect(Number.isFinite(slope.standardError)).toBe(true);
    const twoByTwo = rowsOf([0, 0.2], [1, 0.2], [0, 0.4], [1, 0.4]);
    expectNear(line(calibrationSlope(twoByTwo, 0.95)).slope.value, 0, 1e-12, 'slope');
  });

  it('refuses columns that do not match and counts that are none', () => {
    const short = { label: Uint8Array.of(1), score: Float64Array.of(0.5, 0.6) };
    expect(() => calibrationSlope(short, 0.95)).toThrow(RangeError);
    expect(() => calibrationInTheLarge(short, 0.95)).toThrow(RangeError);
    const groups = (events: number[], nonEvents: number[]) => ({ score: Float64Array.of(0.5), events, nonEvents });
    for (const bad of [-1, 0.5, Number.NaN, 2 ** 53]) {
      expect(() => calibrationSlopeOfGroups(groups([bad], [1]), 0.95)).toThrow(RangeError);
      expect(() => calibrationInTheLargeOfGroups(groups([1], [bad]), 0.95)).toThrow(RangeError);
    }
    expect(() => calibrationSlopeOfGroups(groups([1, 1], [1]), 0.95)).toThrow(RangeError);
    expect(() => calibrationSlopeOfGroups(groups([1], [1, 1]), 0.95)).toThrow(RangeError);
  });
});

const scores = fc.integer({ min: -40, max: 40 }).map((x) => expit(x / 4));
const tables = fc
  .array(fc.tuple(fc.constantFrom<0 | 1>(0, 1), scores), { minLength: 4, maxLength: 40 })
  .map((rows) => rowsOf(...rows));

describe('properties', () => {
  it('any rows give finite numbers within their interval, or a reason', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const inTheLarge = calibrationInTheLarge(rows, 0.95);
        const fit = calibrationSlope(rows, 0.95);
        const found = [...(inTheLarge.ok ? [inTheLarge.intercept] : []), ...(fit.ok ? [fit.intercept, fit.slope] : [])];
        for (const { value, standardError, interval } of found) {
          expect(Number.isFinite(value) && standardError > 0 && Number.isFinite(standardError)).toBe(true);
          expect(interval.lower <= value && value <= interval.upper).toBe(true);
        }
        if (!fit.ok && fit.reason === 'separated') {
          const of = (label: number) => [...rows.score].filter((_, row) => rows.label[row] === label);
          const [ones, zeros] = [of(1), of(0)];
          const parted = Math.max(...zeros) <= Math.min(...ones) || Math.max(...ones) <= Math.min(...zeros);
          expect(parted).toBe(true);
        }
      }),
      { ...SEED, numRuns: 400 },
    );
  });

  it('the order of rows, and counting them instead, change nothing', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const fits = [
          calibrationSlope(rows, 0.95),
          calibrationSlope(reversed(rows), 0.95),
          calibrationSlopeOfGroups(grouped(rows), 0.95),
        ];
        const [first, ...others] = fits;
        for (const other of others) {
          if (first?.ok !== true || !other.ok) {
            expect(other).toEqual(first);
            continue;
          }
          const tolerance = 1e-12 * (1 + Math.abs(first.slope.value));
          expectNear(other.slope.value, first.slope.value, tolerance, 'slope');
          expectNear(other.slope.standardError, first.slope.standardError, tolerance, 'standard error');
        }
      }),
      SEED,
    );
  });

  it('naming the other outcome turns the sign of the intercepts and keeps the slope', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const mirrored = { label: rows.label.map((one) => 1 - one), score: rows.score.map((p) => 1 - p) };
        const [a, b] = [calibrationSlope(rows, 0.95), calibrationSlope(mirrored, 0.95)];
        expect(b.ok).toBe(a.ok);
        if (!a.ok || !b.ok) return;
        const size = 1 + Math.abs(a.slope.value) + Math.abs(a.intercept.value);
        expectNear(b.slope.value, a.slope.value, 1e-8 * size, 'slope');
        expectNear(b.intercept.value, -a.intercept.value, 1e-8 * size, 'intercept');
      }),
      SEED,
    );
  });

  it('a thousand million times the rows give the same fit with a standard error that much smaller', () => {
    const small = { score: Float64Array.of(0.1, 0.3, 0.8), events: [2, 3, 5], nonEvents: [9, 4, 2] };
    const many = {
      score: small.score,
      events: small.events.map((n) => n * 1e9),
      nonEvents: small.nonEvents.map((n) => n * 1e9),
    };
    const [a, b] = [line(calibrationSlopeOfGroups(small, 0.95)), line(calibrationSlopeOfGroups(many, 0.95))];
    expectNear(b.slope.value, a.slope.value, 1e-12, 'slope');
    expectNear(b.slope.standardError * Math.sqrt(1e9), a.slope.standardError, 1e-10, 'standard error');
    expect(b.n).toBe(25e9);
  });

  it('scores that all sit far from one half lose no digits', () => {
    const groups = (shift: number) => ({
      score: Float64Array.of(...[0, 0.5, 1].map((x) => expit(x - shift))),
      events: [2, 3, 5],
      nonEvents: [9, 4, 2],
    });
    const [near, far] = [
      line(calibrationSlopeOfGroups(groups(0), 0.95)),
      line(calibrationSlopeOfGroups(groups(600), 0.95)),
    ];
    expectNear(far.slope.value, near.slope.value, 1e-9, 'slope');
    expectNear(far.slope.standardError, near.slope.standardError, 1e-9, 'standard error');
    expectNear(far.intercept.value, near.intercept.value + 600 * near.slope.value, 1e-6, 'intercept');
  });

  it('bin centres come near the fit of the scores themselves', () => {
    const [overall] = calibrationSets();
    if (overall === undefined) throw new Error('there is one');
    const bins = 2 ** 16;
    const { label, score } = overall.rows;
    const histogram = {
      score: Float64Array.from({ length: bins }, (_, bin) => (bin + 0.5) / bins),
      events: new Float64Array(bins),
      nonEvents: new Float64Array(bins),
    };
    label.forEach((one, row) => {
      const bin = Math.floor((score[row] ?? 0) * bins);
      const counts = one === 1 ? histogram.events : histogram.nonEvents;
      counts[bin] = (counts[bin] ?? 0) + 1;
    });
    const { slope } = line(calibrationSlopeOfGroups(histogram, 0.95));
    expectNear(slope.value, overall.expected.calibration_slope, 1e-6, 'slope');
    const intercept = large(calibrationInTheLargeOfGroups(histogram, 0.95));
    expectNear(intercept.value, overall.expected.calibration_in_the_large, 1e-5, 'in the large');
  });
});
