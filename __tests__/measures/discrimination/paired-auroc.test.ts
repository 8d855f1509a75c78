import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auroc } from '../../../src/measures/discrimination/auroc.ts';
import { type PairedScores, pairedAuroc } from '../../../src/measures/discrimination/paired-auroc.ts';
import { unpairedAuroc } from '../../../src/measures/discrimination/unpaired-auroc.ts';
import { discordantPairs, mcnemar } from '../../../src/measures/rates/mcnemar.ts';
import { columnsOf, expectNear, goldenJson, numbers } from '../golden.ts';
import { GOLDEN_ATTRIBUTES, goldenBinary, goldenGroups, scoresOf } from '../golden-groups.ts';

const golden = goldenJson('golden.json').paired;
const RUNS = { seed: 20260103, numRuns: 100 };

const column = columnsOf('paired.csv');
const paired: PairedScores = {
  label: Uint8Array.from(column('label'), Number),
  first: numbers(column('score_new')),
  second: numbers(column('score_old')),
};

const scoresFrom = (rows: readonly (readonly [number, number, number])[]): PairedScores => ({
  label: Uint8Array.from(rows, ([label]) => label),
  first: Float64Array.from(rows, ([, first]) => first),
  second: Float64Array.from(rows, ([, , second]) => second),
});

const score = fc.integer({ min: 0, max: 6 });
const someRows = fc
  .array(fc.tuple(fc.constantFrom(0, 1), score, score), { minLength: 2, maxLength: 40 })
  .filter((rows) => new Set(rows.map(([label]) => label)).size === 2);

/** One AUROC of these rows by the existing measure. */
const aurocOf = (rows: readonly (readonly [number, number, number])[], column: 1 | 2) => {
  const pick = (wanted: number) => rows.filter(([label]) => label === wanted).map((row) => row[column]);
  const result = auroc(scoresOf(pick(1), pick(0)));
  if (!result.ok) throw new Error(result.reason);
  return result.estimate;
};

describe('pairedAuroc', () => {
  it('is the golden comparison', () => {
    const result = pairedAuroc(paired, 0.95);
    if (!result.ok || !result.test.ok) throw new Error('both classes occur');
    expectNear(result.first, golden.auroc_new, 1e-12, 'first');
    expectNear(result.second, golden.auroc_old, 1e-12, 'second');
    expectNear(result.difference, golden.difference, 1e-12, 'difference');
    expectNear(result.test.standardError, golden.se, 1e-10, 'standard error');
    expectNear(result.test.z, golden.z, 1e-10, 'z');
    expectNear(result.test.p / golden.p, 1, 1e-9, 'p, relative');
    expectNear(result.test.interval.lower, golden.ci95[0], 1e-10, 'lower');
    expectNear(result.test.interval.upper, golden.ci95[1], 1e-10, 'upper');
    expect(result.test.interval).toMatchObject({ level: 0.95, method: 'delong', difference: result.difference });
    expect([result.events, result.nonEvents]).toEqual([1449, 4551]);
  });

  it('has the AUROCs of the two models, the covariance form of DeLong, and its mirror when they change places', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const result = pairedAuroc(scoresFrom(rows), 0.9);
        if (!result.ok) throw new Error(result.reason);
        const first = aurocOf(rows, 1);
        const second = aurocOf(rows, 2);
        expect(result.first).toBeCloseTo(first.value, 12);
        expect(result.second).toBeCloseTo(second.value, 12);
        expect(result.difference).toBeCloseTo(first.value - second.value, 12);
        const mirrored = pairedAuroc(scoresFrom(rows.map(([label, one, two]) => [label, two, one])), 0.9);
        if (!mirrored.ok) throw new Error(mirrored.reason);
        expect(mirrored.difference + result.difference).toBe(0);
        if (!result.test.ok || !mirrored.test.ok) {
          expect(mirrored.test).toEqual(result.test);
          return;
        }
        expect(mirrored.test.standardError).toBe(result.test.standardError);
        expect(mirrored.test.p).toBe(result.test.p);
        expect(result.test.interval.lower).toBeLessThan(result.difference);
        expect(result.test.interval.upper).toBeGreaterThan(result.difference);
        // The standard error of a difference lies between those of full correlation either way.
        const [one, two] = [first.standardError ?? 0, second.standardError ?? 0];
        expect(result.test.standardError).toBeLessThanOrEqual(one + two + 1e-12);
        expect(result.test.standardError).toBeGreaterThanOrEqual(Math.abs(one - two) - 1e-12);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of rows', () => {
    const order = Array.from({ length: paired.label.length }, (_, row) => (row * 3607) % paired.label.length);
    expect(new Set(order).size).toBe(paired.label.length);
    const shuffled = {
      label: Uint8Array.from(order, (row) => paired.label[row] ?? 0),
      first: Float64Array.from(order, (row) => paired.first[row] ?? 0),
      second: Float64Array.from(order, (row) => paired.second[row] ?? 0),
    };
    const [one, other] = [pairedAuroc(paired, 0.95), pairedAuroc(shuffled, 0.95)];
    if (!one.ok || !one.test.ok || !other.ok || !other.test.ok) throw new Error('both classes occur');
    expect(other.difference).toBe(one.difference);
    expect(Math.abs(other.test.standardError / one.test.standardError - 1)).toBeLessThan(1e-14);
  });

  it('is worked out by hand for four rows', () => {
    // Share of negatives below each positive: 1, 1/2 by the first model and 1/2, 1/2 by the second.
    // Share of positives above each negative: 1/2, 1 by the first model and 0, 1 by the second.
    const rows = [
      [1, 4, 3],
      [1, 2, 3],
      [0, 3, 4],
      [0, 1, 2],
    ] as const;
    const result = pairedAuroc(scoresFrom(rows), 0.95);
    expect(result).toMatchObject({ ok: true, first: 0.75, second: 0.5, difference: 0.25, events: 2, nonEvents: 2 });
    const test = result.ok && result.test.ok ? result.test : null;
    // Differences of 1/2, 0 for either label: a variance of 1/8 each, halved and added.
    expectNear(test?.standardError, Math.sqrt(1 / 8), 1e-15, 'standard error');
    expectNear(test?.z, 0.25 / Math.sqrt(1 / 8), 1e-15, 'z');
  });

  it('gives values but no test to a single event or non-event', () => {
    const test = { ok: false, reason: 'too-few-rows' };
    const single = [
      [1, 2, 1],
      [0, 1, 1],
      [0, 3, 0],
    ] as const;
    expect(pairedAuroc(scoresFrom(single), 0.95)).toEqual({
      ok: true,
      events: 1,
      nonEvents: 2,
      first: 0.5,
      second: 0.75,
      difference: -0.25,
      test,
    });
    const inverted = single.map(([label, one, two]) => [1 - label, one, two] as const);
    expect(pairedAuroc(scoresFrom(inverted), 0.95)).toMatchObject({ ok: true, events: 2, nonEvents: 1, test });
  });

  it('gives no test to a model against itself, nor where one is perfect or wholly wrong', () => {
    const test = { ok: false, reason: 'no-variation' };
    const itself = { ...paired, second: paired.first };
    expect(pairedAuroc(itself, 0.95)).toMatchObject({ difference: 0, test });
    const perfect = [
      [1, 9, 3],
      [1, 8, 1],
      [0, 1, 2],
      [0, 0, 1],
    ] as const;
    expect(pairedAuroc(scoresFrom(perfect), 0.95)).toMatchObject({ first: 1, test });
    const swapped = perfect.map(([label, one, two]) => [label, two, one] as const);
    expect(pairedAuroc(scoresFrom(swapped), 0.95)).toMatchObject({ second: 1, test });
    const wrong = perfect.map(([label, one, two]) => [label, -one, two] as const);
    expect(pairedAuroc(scoresFrom(wrong), 0.95)).toMatchObject({ first: 0, test });
  });

  it('tests a model against one that gives everybody the same score', () => {
    const constant = { ...paired, second: new Float64Array(paired.label.length) };
    const result = pairedAuroc(constant, 0.95);
    if (!result.ok || !result.test.ok) throw new Error('the first model varies');
    expect(result.second).toBe(0.5);
    expectNear(result.test.standardError, goldenBinary.discrimination.delong_se, 1e-10, 'standard error of one AUROC');
  });

  it('says why there is none, and refuses columns of other lengths', () => {
    expect(pairedAuroc(scoresFrom([]), 0.95)).toEqual({ ok: false, reason: 'no-rows' });
    expect(pairedAuroc(scoresFrom([[0, 1, 1]]), 0.95)).toEqual({ ok: false, reason: 'no-positives' });
    expect(pairedAuroc(scoresFrom([[1, 1, 1]]), 0.95)).toEqual({ ok: false, reason: 'no-negatives' });
    const short = new Float64Array(1);
    expect(() => pairedAuroc({ ...paired, first: short }, 0.95)).toThrow(RangeError);
    expect(() => pairedAuroc({ ...paired, second: short }, 0.95)).toThrow(RangeError);
  });
});

describe('unpairedAuroc', () => {
  describe.each(GOLDEN_ATTRIBUTES)('by %s', (attribute) => {
    const { reference, abroca_vs_reference: expected } = goldenBinary.disparity[attribute];
    const groups = goldenGroups(attribute);
    const against = groups.find(({ group }) => group === reference);

    it.each(groups.filter(({ group }) => group !== reference))('is the golden difference of $group', (one) => {
      if (against === undefined) throw new Error('the reference is a group');
      const result = unpairedAuroc(auroc(one.scores), auroc(against.scores), 0.95);
      if (!result.ok) throw new Error(result.reason);
      const wanted = expected[one.group];
      if (wanted === undefined) {
        expect(one.expected.discrimination).toEqual({ insufficient: true });
        expect(result.test).toEqual({ ok: false, reason: 'too-few-rows' });
        return;
      }
      if (!result.test.ok) throw new Error(result.test.reason);
      expectNear(result.difference, wanted.auroc_difference, 1e-12, 'difference');
      expectNear(result.test.standardError, wanted.auroc_difference_se, 1e-10, 'standard error');
      expectNear(result.test.interval.lower, wanted.auroc_difference95[0], 1e-10, 'lower');
      expectNear(result.test.interval.upper, wanted.auroc_difference95[1], 1e-10, 'upper');
      expectNear(result.first - result.second, result.difference, 1e-15, 'first less second');
    });
  });

  const usual = auroc(scoresOf([3, 1], [2, 0]));

  it('has no test where either side has no variance, and no value where either has no AUROC', () => {
    const perfect = auroc(scoresOf([3, 2], [1, 0]));
    const single = auroc(scoresOf([3], [1, 4]));
    const none = { ok: false, reason: 'no-variation' };
    expect(unpairedAuroc(perfect, usual, 0.95)).toMatchObject({ ok: true, difference: 0.25, test: none });
    expect(unpairedAuroc(usual, perfect, 0.95)).toMatchObject({ ok: true, difference: -0.25, test: none });
    const few = { ok: false, reason: 'too-few-rows' };
    expect(unpairedAuroc(single, usual, 0.95)).toMatchObject({ first: 0.5, second: 0.75, test: few });
    expect(unpairedAuroc(usual, single, 0.95)).toMatchObject({ first: 0.75, second: 0.5, test: few });
    const noPositives = auroc(scoresOf([], [1]));
    const noNegatives = auroc(scoresOf([1], []));
    expect(unpairedAuroc(noPositives, noNegatives, 0.95)).toEqual({ ok: false, reason: 'no-positives' });
    expect(unpairedAuroc(usual, noNegatives, 0.95)).toEqual({ ok: false, reason: 'no-negatives' });
  });
});

describe('discordantPairs', () => {
  it('are the golden ones among events, at the threshold of the golden file', () => {
    const decide = (scores: Float64Array): Uint8Array =>
      Uint8Array.from(scores, (value) => (value >= goldenBinary.threshold ? 1 : 0));
    const events = Uint32Array.from([...paired.label.keys()].filter((row) => paired.label[row] === 1));
    const pairs = discordantPairs(decide(paired.first), decide(paired.second), events);
    expect(pairs).toEqual({ b: golden.sens_mcnemar.b, c: golden.sens_mcnemar.c });
    const result = mcnemar(pairs);
    expect(result).toMatchObject(pairs);
    expectNear(result.p, golden.sens_mcnemar.exact_p, 1e-12, 'exact p');
  });

  it('count all rows without a selection', () => {
    const first = Uint8Array.from([1, 1, 0, 0, 1]);
    const second = Uint8Array.from([1, 0, 1, 0, 0]);
    expect(discordantPairs(first, second, null)).toEqual({ b: 2, c: 1 });
    expect(discordantPairs(first, second, Uint32Array.from([2, 3]))).toEqual({ b: 0, c: 1 });
    expect(discordantPairs(first, second, new Uint32Array(0))).toEqual({ b: 0, c: 0 });
    expect(() => discordantPairs(first, new Uint8Array(4), null)).toThrow(RangeError);
  });
});

describe('mcnemar', () => {
  /** Twice the tail, in whole numbers. */
  function enumerated(b: number, c: number): number {
    const n = b + c;
    let choose = 1n;
    let tail = 0n;
    for (let k = 0; k <= Math.min(b, c); k++) {
      tail += choose;
      choose = (choose * BigInt(n - k)) / BigInt(k + 1);
    }
    const scale = 10n ** 30n;
    return Math.min(1, Number((2n * tail * scale) / 2n ** BigInt(n)) / 1e30);
  }

  it('is twice the exact binomial tail, alike in both directions', () => {
    for (let b = 0; b <= 24; b++) {
      for (let c = 0; c <= 24; c++) {
        const { p } = mcnemar({ b, c });
        expectNear(p, enumerated(b, c), 1e-13, `${b} against ${c}`);
        expect(mcnemar({ b: c, c: b }).p).toBe(p);
      }
    }
  });

  it('is 1 without discordant rows and with as many on either side', () => {
    expect(mcnemar({ b: 0, c: 0 })).toEqual({ b: 0, c: 0, p: 1 });
    expect(mcnemar({ b: 7, c: 7 }).p).toBe(1);
    expect(mcnemar({ b: 1, c: 0 }).p).toBe(1);
  });

  it('keeps its digits far in the tail and in large counts', () => {
    expectNear(mcnemar({ b: 0, c: 100 }).p / 2 ** -99, 1, 1e-12, '0 against 100, relative');
    expectNear(mcnemar({ b: 4900, c: 5100 }).p, enumerated(4900, 5100), 1e-11, '4,900 against 5,100');
    const p = mcnemar({ b: 499_000, c: 501_000 }).p;
    // Two standard deviations with the continuity correction: 2 (1 - Phi(1.999)).
    expectNear(p, 0.0456081, 1e-6, 'a million discordant rows');
  });

  it('refuses counts that are not whole', () => {
    expect(() => mcnemar({ b: 0.5, c: 1 })).toThrow(RangeError);
    expect(() => mcnemar({ b: 1, c: -1 })).toThrow(RangeError);
    expect(() => mcnemar({ b: Number.NaN, c: 1 })).toThrow(RangeError);
  });
});
