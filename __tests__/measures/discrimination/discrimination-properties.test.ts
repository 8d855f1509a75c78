import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aurocBounds } from '../../../src/measures/claims/audits.ts';
import { auroc, logitInterval } from '../../../src/measures/discrimination/auroc.ts';
import { averagePrecision } from '../../../src/measures/discrimination/average-precision.ts';
import { rates } from '../../../src/measures/rates/confusion.ts';
import type { ScoresByLabel } from '../../../src/measures/rows/predictions.ts';
import { expectNear } from '../golden.ts';
import { allGoldenGroups, goldenOverall, scoresOf } from '../golden-groups.ts';

const RUNS = { seed: 20260107, numRuns: 200 };
const values = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 25 });
const someScores = fc.record({ positives: values, negatives: values });
const withKeys = fc.tuple(someScores, fc.infiniteStream(fc.nat(1_000_000)));

const estimateOf = (scores: ScoresByLabel) => {
  const result = auroc(scores);
  if (!result.ok) throw new Error(result.reason);
  return result.estimate;
};

/** Strictly increasing and, on small whole numbers, without two results alike. */
const RISING: readonly (readonly [string, (score: number) => number])[] = [
  ['shift and scale', (score) => 3 * score - 7],
  ['exponential', Math.exp],
  ['logistic', (score) => 1 / (1 + Math.exp(-score))],
  ['cube', (score) => score ** 3],
  ['as small as doubles go', (score) => score * 1e-300],
  ['as large as doubles go', (score) => score * 1e300],
];

describe('auroc', () => {
  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(withKeys, ([{ positives, negatives }, keys]) => {
        const shuffled = (scores: readonly number[]): number[] =>
          scores
            .map((score) => ({ score, key: keys.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ score }) => score);
        const result = estimateOf(scoresOf(positives, negatives));
        expect(estimateOf(scoresOf(shuffled(positives), shuffled(negatives)))).toEqual(result);
      }),
      RUNS,
    );
  });

  it.each(RISING)('does not depend on the scale of scores: %s', (_, rising) => {
    fc.assert(
      fc.property(someScores, ({ positives, negatives }) => {
        const moved = scoresOf(positives.map(rising), negatives.map(rising));
        expect(estimateOf(moved)).toEqual(estimateOf(scoresOf(positives, negatives)));
      }),
      RUNS,
    );
  });

  it('is 1 less itself, with the same standard error, when labels change places or scores turn round', () => {
    fc.assert(
      fc.property(someScores, ({ positives, negatives }) => {
        const result = estimateOf(scoresOf(positives, negatives));
        const turned = scoresOf(
          positives.map((score) => -score),
          negatives.map((score) => -score),
        );
        for (const other of [estimateOf(scoresOf(negatives, positives)), estimateOf(turned)]) {
          expectNear(other.value, 1 - result.value, 1e-14, 'value');
          if (result.standardError === null) expect(other.standardError).toBeNull();
          else expectNear(other.standardError, result.standardError, 1e-14, 'standard error');
        }
      }),
      RUNS,
    );
  });

  it('is one half when scores tell nothing, and in range at any number of ties', () => {
    fc.assert(
      fc.property(someScores, fc.integer({ min: 0, max: 2 }), ({ positives, negatives }, kinds) => {
        const coarse = (score: number) => (kinds === 0 ? 0 : Math.trunc(score / (7 - 3 * kinds)));
        const { value } = estimateOf(scoresOf(positives.map(coarse), negatives.map(coarse)));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        if (kinds === 0) expect(value).toBe(0.5);
      }),
      RUNS,
    );
  });
});

describe('logit intervals', () => {
  const levels = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99, 0.999);

  it('contain their estimate, lie inside 0 to 1 and grow with the level', () => {
    fc.assert(
      fc.property(someScores, levels, ({ positives, negatives }, level) => {
        const scores = scoresOf(positives, negatives);
        const { value, standardError } = estimateOf(scores);
        const precision = averagePrecision(scores, level);
        if (!precision.ok) throw new Error(precision.reason);
        const pairs = [
          { estimate: value, interval: logitInterval(value, standardError, level) },
          { estimate: precision.value, interval: precision.interval },
        ];
        for (const { estimate, interval } of pairs) {
          if (interval === null) continue;
          expect(interval.lower).toBeLessThan(estimate);
          expect(interval.upper).toBeGreaterThan(estimate);
          expect(interval.lower).toBeGreaterThanOrEqual(0);
          expect(interval.upper).toBeLessThanOrEqual(1);
        }
        const wider = logitInterval(value, standardError, level + (1 - level) / 2);
        const own = pairs[0]?.interval ?? null;
        expect(wider === null).toBe(own === null);
        expect(wider?.lower ?? 0).toBeLessThanOrEqual(own?.lower ?? 0);
        expect(wider?.upper ?? 1).toBeGreaterThanOrEqual(own?.upper ?? 1);
      }),
      RUNS,
    );
  });
});

describe('AUROC bounds from one operating point', () => {
  /** Every threshold there is: each score, and one above them all. */
  function expectBounds(scores: ScoresByLabel, thresholds: Iterable<number>): void {
    const { value } = estimateOf(scores);
    for (const threshold of thresholds) {
      let [tp, fp] = [0, 0];
      for (const score of scores.positives) if (score >= threshold) tp++;
      for (const score of scores.negatives) if (score >= threshold) fp++;
      const { sensitivity, fpr } = rates({
        tp,
        fp,
        fn: scores.positives.length - tp,
        tn: scores.negatives.length - fp,
      });
      if (sensitivity.value === null || fpr.value === null) throw new Error('both classes occur');
      const { lower, upper } = aurocBounds(sensitivity.value, fpr.value);
      expect(value, String(threshold)).toBeGreaterThanOrEqual(lower - 1e-14);
      expect(value, String(threshold)).toBeLessThanOrEqual(upper + 1e-14);
    }
  }

  it('contain the AUROC at every threshold', () => {
    fc.assert(
      fc.property(someScores, ({ positives, negatives }) => {
        const scores = scoresOf(positives, negatives);
        expectBounds(scores, new Set([...positives, ...negatives, 7]));
      }),
      RUNS,
    );
  });

  it('contain it in every golden group', () => {
    const hundredths = Array.from({ length: 21 }, (_, index) => index / 20);
    for (const { scores } of allGoldenGroups) expectBounds(scores, hundredths);
    expect(allGoldenGroups).toContain(goldenOverall);
  });

  it('are reached', () => {
    // All of a rate and none of the other at the best and the worst place that the point allows.
    expectNear(estimateOf(scoresOf([2, 2, 0, 0], [1, 1])).value, aurocBounds(0.5, 0).lower, 1e-15, 'least');
    expectNear(estimateOf(scoresOf([3, 1], [2, 0])).value, aurocBounds(0.5, 0.5).upper, 1e-15, 'greatest');
    expectNear(estimateOf(scoresOf([2, 0], [3, 1])).value, aurocBounds(0.5, 0.5).lower, 1e-15, 'least');
  });
});
