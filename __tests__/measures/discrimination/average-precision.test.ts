import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averagePrecision } from '../../../src/measures/discrimination/average-precision.ts';
import { rocCurve } from '../../../src/measures/discrimination/roc.ts';
import { expectNear } from '../golden.ts';
import { allGoldenGroups, scoresOf } from '../golden-groups.ts';

const RUNS = { seed: 20260102, numRuns: 100 };
const values = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 25 });

/** Straight from the definition: for every distinct score, all rows at or above it. */
function byDefinition(positives: readonly number[], negatives: readonly number[]): number {
  let sum = 0;
  let recall = 0;
  for (const score of [...new Set([...positives, ...negatives])].sort((a, b) => b - a)) {
    const tp = positives.filter((value) => value >= score).length;
    const fp = negatives.filter((value) => value >= score).length;
    sum += (tp / positives.length - recall) * (tp / (tp + fp));
    recall = tp / positives.length;
  }
  return sum;
}

describe('averagePrecision', () => {
  const described = allGoldenGroups.filter(({ expected }) => !expected.discrimination.insufficient);

  it.each(described)('is the golden value of $name, with its interval', ({ scores, counts, expected }) => {
    const result = averagePrecision(scores, 0.95);
    if (!result.ok) throw new Error(result.reason);
    const { average_precision, average_precision_logit95_boyd } = expected.discrimination;
    expectNear(result.value, average_precision, 1e-12, 'average precision');
    expectNear(result.interval?.lower, average_precision_logit95_boyd[0], 1e-10, 'lower');
    expectNear(result.interval?.upper, average_precision_logit95_boyd[1], 1e-10, 'upper');
    expect(result.n).toBe(counts.tp + counts.fp + counts.fn + counts.tn);
    expect(result.interval).toMatchObject({ level: 0.95, method: 'boyd-logit' });
  });

  it('covers every golden group but the one with a single event', () => {
    expect(allGoldenGroups.length - described.length).toBe(1);
  });

  it('is what the definition gives, in any order of rows, inside its interval', () => {
    fc.assert(
      fc.property(values, values, (positives, negatives) => {
        const result = averagePrecision(scoresOf(positives, negatives), 0.9);
        if (!result.ok) throw new Error(result.reason);
        expect(result.value).toBeCloseTo(byDefinition(positives, negatives), 12);
        const reversed = averagePrecision(scoresOf(positives.toReversed(), negatives.toReversed()), 0.9);
        expect(reversed).toEqual(result);
        expect(result.interval === null).toBe(result.value === 1);
        expect(result.interval?.lower ?? 1).toBeLessThanOrEqual(result.value);
        expect(result.interval?.upper ?? 1).toBeGreaterThanOrEqual(result.value);
      }),
      RUNS,
    );
  });

  it('takes steps and no trapezoid', () => {
    // Recall 1/2 at precision 1, then recall 1 at precision 2/3; the trapezoid would give 11/12.
    expect(averagePrecision(scoresOf([4, 2], [3]), 0.95)).toMatchObject({ ok: true, value: (1 + 2 / 3) / 2, n: 3 });
  });

  it('is the prevalence when all scores are alike', () => {
    expect(averagePrecision(scoresOf([5], [5, 5, 5]), 0.95)).toMatchObject({ ok: true, value: 0.25, n: 4 });
  });

  it('is exactly 1 for a perfect ranking, without an interval', () => {
    const positives = Array.from({ length: 49 }, (_, index) => 1 + index);
    expect(averagePrecision(scoresOf(positives, [0]), 0.95)).toEqual({ ok: true, value: 1, n: 50, interval: null });
  });

  it('reads extreme scores', () => {
    const extreme = scoresOf([1e300, 1e-300, -1e300], [0, -1e-300]);
    expect(averagePrecision(extreme, 0.95)).toMatchObject({ ok: true, value: (1 + 1 + 3 / 5) / 3 });
    expect(averagePrecision(scoresOf([0], [-0]), 0.95)).toMatchObject({ ok: true, value: 0.5 });
  });

  it('has a wider interval at a higher level and with fewer events', () => {
    const width = (level: number, times: number): number => {
      const copies = <T>(array: readonly T[]): T[] => Array.from({ length: times }, () => array).flat();
      const result = averagePrecision(scoresOf(copies([4, 2, 1]), copies([3, 2, 0])), level);
      return result.ok && result.interval !== null ? result.interval.upper - result.interval.lower : Number.NaN;
    };
    expect(width(0.99, 10)).toBeGreaterThan(width(0.95, 10));
    expect(width(0.95, 10)).toBeGreaterThan(width(0.95, 40));
  });

  it('says why there is none', () => {
    expect(averagePrecision(scoresOf([], []), 0.95)).toEqual({ ok: false, reason: 'no-rows' });
    expect(averagePrecision(scoresOf([], [1]), 0.95)).toEqual({ ok: false, reason: 'no-positives' });
    expect(averagePrecision(scoresOf([1], []), 0.95)).toEqual({ ok: false, reason: 'no-negatives' });
  });

  it('keeps its digits at a million rows', () => {
    const rows = 500_000;
    const positives = Float64Array.from({ length: rows }, (_, index) => 2 * index + 1);
    const negatives = Float64Array.from({ length: rows }, (_, index) => 2 * index);
    const result = averagePrecision({ positives, negatives }, 0.95);
    // Each positive, the k-th from above, has k - 1 negatives above it: the mean of k / (2k - 1) is 1/2 + sum of 1 / (2k - 1) over 2n.
    let odd = 0;
    for (let k = rows; k >= 1; k--) odd += 1 / (2 * k - 1);
    expectNear(result.ok ? result.value : null, 0.5 + odd / (2 * rows), 1e-14, 'average precision');
  });
});

describe('rocCurve', () => {
  it('has a corner at every distinct score, none left out and none twice', () => {
    const curve = rocCurve(scoresOf([3, 1, 2, 2], [2, 0, 0]));
    expect([...curve.truePositives]).toEqual([0, 1, 3, 4, 4]);
    expect([...curve.falsePositives]).toEqual([0, 0, 1, 1, 3]);
    expect(curve).toMatchObject({ positives: 4, negatives: 3 });
  });

  it('leaves its input as it was', () => {
    const scores = scoresOf([3, 1, 2], [1, 0]);
    rocCurve(scores);
    expect([...scores.positives]).toEqual([3, 1, 2]);
    expect([...scores.negatives]).toEqual([1, 0]);
  });

  it('refuses a score that is not a number instead of walking for ever', () => {
    expect(() => rocCurve(scoresOf([1, Number.NaN, 2], [0]))).toThrow(RangeError);
    expect(() => rocCurve(scoresOf([1], [Number.NaN, 3]))).toThrow(RangeError);
  });

  it('is a single corner without rows, and has one side only without a label', () => {
    expect([...rocCurve(scoresOf([], [])).truePositives]).toEqual([0]);
    expect([...rocCurve(scoresOf([-1, -2], [])).truePositives]).toEqual([0, 1, 2]);
    expect([...rocCurve(scoresOf([], [-1, -2])).falsePositives]).toEqual([0, 1, 2]);
  });
});
