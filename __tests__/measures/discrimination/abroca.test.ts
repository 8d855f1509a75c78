import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abroca, type CounterUniform, permutedAbroca } from '../../../src/measures/discrimination/abroca.ts';
import { auroc } from '../../../src/measures/discrimination/auroc.ts';
import { compensatedSum } from '../../../src/measures/numbers/running-sum.ts';
import type { ScoresByLabel } from '../../../src/measures/rows/predictions.ts';
import { expectNear } from '../golden.ts';
import { GOLDEN_ATTRIBUTES, goldenBinary, goldenGroups, scoresOf } from '../golden-groups.ts';

const RUNS = { seed: 20260104, numRuns: 100 };
const values = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 15 });
const someScores = fc.tuple(values, values).map(([positives, negatives]) => scoresOf(positives, negatives));

/** A small counter-based generator, enough for tests. */
const uniform: CounterUniform = (row, replicate) => {
  let state = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(replicate + 1, 0x85ebca77);
  for (const factor of [0x7feb352d, 0x846ca68b]) state = Math.imul(state ^ (state >>> 16), factor);
  return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
};

const areaOf = (first: ScoresByLabel, second: ScoresByLabel): number => {
  const result = abroca(first, second);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};

const aurocOf = (scores: ScoresByLabel): number => {
  const result = auroc(scores);
  if (!result.ok) throw new Error(result.reason);
  return result.estimate.value;
};

describe('abroca', () => {
  describe.each(GOLDEN_ATTRIBUTES)('by %s', (attribute) => {
    const { reference, abroca_vs_reference: expected } = goldenBinary.disparity[attribute];
    const groups = goldenGroups(attribute);
    const against = groups.find(({ group }) => group === reference);

    it.each(groups.filter(({ group }) => expected[group] !== undefined))('is the golden area of $group', (one) => {
      if (against === undefined) throw new Error('the reference is a group');
      const result = abroca(one.scores, against.scores);
      expectNear(result.ok ? result.value : null, expected[one.group].abroca, 1e-13, 'abroca');
      const rows = one.expected.n + against.expected.n;
      expect(result).toMatchObject({ n: rows, interval: null });
    });
  });

  it('lies between the difference of the AUROCs and 1, whichever group is named first', () => {
    fc.assert(
      fc.property(someScores, someScores, (first, second) => {
        const value = areaOf(first, second);
        expect(value).toBeGreaterThanOrEqual(Math.abs(aurocOf(first) - aurocOf(second)) - 1e-12);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
        expect(areaOf(second, first)).toBe(value);
        expect(areaOf(first, first)).toBe(0);
      }),
      RUNS,
    );
  });

  it('obeys the triangle inequality, and a mirror of both curves leaves it', () => {
    const mirrored = ({ positives, negatives }: ScoresByLabel) =>
      scoresOf(
        [...negatives].map((x) => -x),
        [...positives].map((x) => -x),
      );
    fc.assert(
      fc.property(someScores, someScores, someScores, (a, b, c) => {
        expect(areaOf(a, c)).toBeLessThanOrEqual(areaOf(a, b) + areaOf(b, c) + 1e-12);
        // Turning label and score round mirrors the curve in the falling diagonal, which keeps areas.
        expect(areaOf(mirrored(a), mirrored(b))).toBeCloseTo(areaOf(a, b), 12);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of rows, nor on the scale of either score', () => {
    fc.assert(
      fc.property(someScores, someScores, (first, second) => {
        const reversed = scoresOf([...first.positives].toReversed(), [...first.negatives].toReversed());
        const scaled = scoresOf([...second.positives].map(Math.exp), [...second.negatives].map(Math.exp));
        expect(areaOf(reversed, scaled)).toBe(areaOf(first, second));
      }),
      RUNS,
    );
  });

  it('is worked out by hand', () => {
    const perfect = scoresOf([1], [0]);
    const useless = scoresOf([0], [0]);
    const wrong = scoresOf([0], [1]);
    expect(areaOf(perfect, wrong)).toBe(1);
    expect(areaOf(perfect, useless)).toBe(0.5);
    expect(areaOf(useless, wrong)).toBe(0.5);
    // Half of the positives first, then all negatives: level at 1/2 against the diagonal, two triangles of 1/8.
    expect(areaOf(scoresOf([2, 0], [1]), useless)).toBe(0.25);
    // Level at 1/3 instead: the crossing is at 1/3, so 1/18 below it and 2/9 above.
    expect(areaOf(scoresOf([2, 0, 0], [1]), useless)).toBeCloseTo(1 / 18 + 2 / 9, 15);
    // Level steps alone, crossing in a jump: 2/3 against 1/2 for half the width, then 2/3 against 1.
    expect(areaOf(scoresOf([3, 3, 0], [1, 1]), scoresOf([5, 1], [3, 0]))).toBeCloseTo(1 / 12 + 1 / 6, 15);
  });

  it('meets corners at one false positive rate that no two doubles agree on', () => {
    const [small, large] = [3, 49];
    const ladder = (size: number) => Array.from({ length: size }, (_, index) => index);
    const diagonal = (size: number) => scoresOf(ladder(size), ladder(size));
    expect(areaOf(diagonal(small), diagonal(large))).toBeLessThan(1e-15);
  });

  it('reads extreme scores', () => {
    expect(areaOf(scoresOf([1e300], [-1e300]), scoresOf([1e-300], [0]))).toBe(0);
    expect(areaOf(scoresOf([-0], [0]), scoresOf([1], [1]))).toBe(0);
  });

  it('says why there is none', () => {
    const some = scoresOf([1], [0]);
    expect(abroca(scoresOf([], [0]), some)).toEqual({ ok: false, reason: 'no-positives' });
    expect(abroca(some, scoresOf([], [0]))).toEqual({ ok: false, reason: 'no-positives' });
    expect(abroca(scoresOf([1], []), some)).toEqual({ ok: false, reason: 'no-negatives' });
    expect(abroca(some, scoresOf([1], []))).toEqual({ ok: false, reason: 'no-negatives' });
  });

  it('holds at a million rows', () => {
    const ladder = (size: number, step: number) => Float64Array.from({ length: size }, (_, index) => index * step);
    const first = { positives: ladder(250_000, 2), negatives: ladder(249_999, 2) };
    const second = { positives: Float64Array.of(1), negatives: ladder(499_999, 2) };
    // One positive between the lowest two of 499,999 negatives: level at 0 up to 499,998 of them, then at 1.
    const value = areaOf(first, second);
    expectNear(value, aurocOf(first) - aurocOf(second), 1e-5, 'abroca');
    expect(value).toBeGreaterThan(0.49);
  });
});

describe('permutedAbroca', () => {
  const noise = (size: number, shift: number, from: number) =>
    Array.from({ length: size }, (_, row) => shift + uniform(from + row, 1_000_000));
  const first = scoresOf(noise(30, 0.3, 0), noise(40, 0, 100));
  const second = scoresOf(noise(20, 0.3, 200), noise(50, 0, 300));
  const reversed = scoresOf(noise(20, -0.9, 200), noise(50, 0, 300));

  it('expects of equal groups what it sees, and does not find them unlike', () => {
    const result = permutedAbroca(first, second, uniform, 200);
    if (!result.ok) throw new Error(result.reason);
    expect(result.value).toBe(areaOf(first, second));
    expect(result.replicates).toBe(200);
    expect(result.p).toBeGreaterThan(0.05);
    // What chance alone makes of two equal groups of these sizes is far from 0.
    expect(result.expectedByChance).toBeGreaterThan(0.05);
    expect(result.expectedByChance).toBeLessThan(0.15);
  });

  it('finds groups of opposite curves unlike, with the smallest p there is', () => {
    const result = permutedAbroca(first, reversed, uniform, 99);
    expect(result).toMatchObject({ ok: true, p: 0.01 });
  });

  it('gives one answer for one generator in any order of rows', () => {
    const shuffled = (scores: ScoresByLabel) =>
      scoresOf([...scores.positives].toReversed(), [...scores.negatives].toReversed());
    const result = permutedAbroca(first, second, uniform, 20);
    expect(permutedAbroca(shuffled(first), shuffled(second), uniform, 20)).toEqual(result);
    expect(permutedAbroca(first, second, (row, replicate) => uniform(row, replicate + 1), 20)).not.toEqual(result);
  });

  it('keeps the events and non-events of both groups, and numbers every row once in each replicate', () => {
    const asked: string[] = [];
    const counting: CounterUniform = (row, replicate) => {
      asked.push(`${row} ${replicate}`);
      return uniform(row, replicate);
    };
    permutedAbroca(scoresOf([1, 2], [0]), scoresOf([3], [4, 5, 6]), counting, 2);
    expect(asked).toEqual([0, 1].flatMap((replicate) => [0, 1, 2, 3, 4, 5, 6].map((row) => `${row} ${replicate}`)));
  });

  it('deals every subset alike often', () => {
    // One positive against two: the dealt value tells which of three scores the first group got (above, between, below the negatives).
    const seen = new Map<number, number>();
    const one = scoresOf([5], [1, 3]);
    const other = scoresOf([2, 0], [1, 3]);
    const replicates = 3000;
    for (let replicate = 0; replicate < replicates; replicate++) {
      const result = permutedAbroca(one, other, (row) => uniform(row, replicate), 1);
      if (!result.ok) throw new Error(result.reason);
      const value = Math.round(result.expectedByChance * 1e6);
      seen.set(value, (seen.get(value) ?? 0) + 1);
    }
    // Negatives are 1, 1, 3, 3 and can part in six ways; the expected shares are enumerated with every pair of subsets.
    const expected = new Map<number, number>();
    const positives = [0, 2, 5];
    const negatives = [1, 1, 3, 3];
    for (let p = 0; p < 3; p++) {
      for (let i = 0; i < 4; i++) {
        for (let j = i + 1; j < 4; j++) {
          const part = (keep: boolean) =>
            scoresOf(
              positives.filter((_, index) => (index === p) === keep),
              negatives.filter((_, index) => (index === i || index === j) === keep),
            );
          const value = Math.round(areaOf(part(true), part(false)) * 1e6);
          expected.set(value, (expected.get(value) ?? 0) + 1 / 18);
        }
      }
    }
    expect([...seen.keys()].sort()).toEqual([...expected.keys()].sort());
    for (const [value, share] of expected)
      expectNear((seen.get(value) ?? 0) / replicates, share, 0.035, `share of ${value}`);
  });

  it('counts the observed among the replicates, and equal ones as reached', () => {
    const same = scoresOf([1], [0]);
    expect(permutedAbroca(same, same, uniform, 4)).toEqual({
      ok: true,
      value: 0,
      replicates: 4,
      expectedByChance: 0,
      p: 1,
    });
  });

  it('has no value where the area has none', () => {
    expect(permutedAbroca(scoresOf([], [0]), first, uniform, 5)).toEqual({ ok: false, reason: 'no-positives' });
  });

  it('refuses to do without replicates, and a generator that leaves its range', () => {
    for (const replicates of [0, -1, 1.5, Number.NaN]) {
      expect(() => permutedAbroca(first, second, uniform, replicates)).toThrow(/replicate/);
    }
    expect(permutedAbroca(first, second, uniform, 1)).toMatchObject({ replicates: 1 });
    expect(() => permutedAbroca(first, second, () => 1, 1)).toThrow(/uniform/);
    expect(() => permutedAbroca(first, second, () => Number.NaN, 1)).toThrow(/uniform/);
    expect(() => permutedAbroca(first, second, () => -1, 1)).toThrow(/uniform/);
  });
});

describe('compensatedSum', () => {
  it('keeps what plain addition loses, on either side', () => {
    expect(compensatedSum(Float64Array.of(1, 1e100, 1, -1e100))).toBe(2);
    expect(compensatedSum(Float64Array.of(1e100, 1, -1e100))).toBe(1);
    expect(compensatedSum(Float64Array.of(-1e16, 1, 1e16))).toBe(1);
    expect(compensatedSum(Float64Array.of(1, -1e16, 1e16))).toBe(1);
    expect(compensatedSum(new Float64Array(0))).toBe(0);
    expect(compensatedSum(new Float64Array(1_000_000).fill(0.1))).toBe(100_000);
  });
});
