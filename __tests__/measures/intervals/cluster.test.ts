import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observedToExpected } from '../../../src/measures/calibration/calibration.ts';
import { clusteredObservedToExpected } from '../../../src/measures/calibration/cluster-calibration.ts';
import { effectiveCount, fewestToPass, noWorse } from '../../../src/measures/decisions/difference.ts';
import { ceiling, floor } from '../../../src/measures/decisions/floor.ts';
import {
  type ClusterSums,
  cautiousAgreement,
  cautiousDesignEffect,
  clusteredStandardError,
  clusterSums,
  complementOf,
  designEffect,
  effectiveCases,
  effectivePatients,
  effectiveRows,
  mergeClusterSums,
  patientsIn,
  sumPatients,
  tellingPatients,
  wilsonClustered,
} from '../../../src/measures/intervals/cluster.ts';
import { wilson } from '../../../src/measures/intervals/interval.ts';
import { columnsOf, expectNear, goldenJson } from '../golden.ts';

const RUNS = { seed: 20261127, numRuns: 100 };

/** Sums of patients given as [events, rows]. */
const sumsOf = (...patients: (readonly [number, number])[]): ClusterSums => {
  const codes = patients.flatMap(([, n], code) => Array.from({ length: n }, () => code));
  const events = patients.flatMap(([x, n]) => Array.from({ length: n }, (_, row) => (row < x ? 1 : 0)));
  return clusterSums(Uint32Array.from(codes), new Uint8Array(codes.length).fill(1), Uint8Array.from(events));
};

const patient = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => [Math.round(share * n), n] as const);
const patients = fc.array(patient, { minLength: 1, maxLength: 40 });

describe('golden llm.csv, items in clusters', () => {
  const golden = goldenJson('golden.json').llm;
  const column = columnsOf('llm.csv');
  const sums = clusterSums(
    Uint32Array.from(column('cluster'), Number),
    null,
    Uint8Array.from(column('correct'), Number),
  );

  it('standard errors, design effect, effective n and its Wilson interval', () => {
    expect([sums.x, sums.n, sums.clusters]).toEqual([golden.accuracy.x, golden.accuracy.n, golden.clusters]);
    expectNear(clusteredStandardError(sums, false), golden.accuracy_cluster_se_CR0, 1e-14, 'CR0');
    expectNear(clusteredStandardError(sums), golden.accuracy_cluster_se_CR1, 1e-14, 'CR1');
    const effect = designEffect(sums);
    expectNear(effect, golden.design_effect, 1e-12, 'design effect');
    expectNear(effectiveRows(sums), golden.effective_n, 1e-10, 'effective n');
    const interval = wilsonClustered(sums, 0.95);
    expectNear(interval?.lower, golden.accuracy_wilson95_effective_n[0], 1e-12, 'lower');
    expectNear(interval?.upper, golden.accuracy_wilson95_effective_n[1], 1e-12, 'upper');
    expect(interval).toMatchObject({ level: 0.95, method: 'wilson-effective-n' });
  });

  it('decides with no more cases than the design effect leaves', () => {
    expect(effectiveCases(sums, [sums])).toBeLessThanOrEqual(golden.effective_n);
  });
});

describe('clusterSums', () => {
  const codes = Uint32Array.from([0, 2, 0, 1, 3, 2, 0, 3]);
  const counted = Uint8Array.from([1, 1, 1, 1, 0, 1, 1, 0]);
  const event = Uint8Array.from([1, 0, 1, 1, 1, 0, 0, 1]);

  it('adds up by hand: 2 of 3, 1 of 1, 0 of 2, and a patient without a counted row', () => {
    const expected = { x: 3, n: 6, clusters: 3, squares: 5, products: 7, sizes: 14, lone: 1, loneX: 1 };
    expect(clusterSums(codes, counted, event)).toEqual(expected);
    expect(sumPatients(Uint32Array.of(2, 1, 0, 0), Uint32Array.of(3, 1, 2, 0))).toEqual(expected);
    expect(clusterSums(codes, null, event)).toEqual(clusterSums(codes, new Uint8Array(8).fill(1), event));
  });

  it('looks at the selected rows only, in any order', () => {
    const expected = { x: 2, n: 3, clusters: 2, squares: 2, products: 3, sizes: 5, lone: 1, loneX: 1 };
    expect(clusterSums(codes, counted, event, Uint32Array.from([6, 4, 3, 0]))).toEqual(expected);
    expect(clusterSums(codes, counted, event, new Uint32Array(0))).toMatchObject({ n: 0, clusters: 0 });
  });

  it('refuses numbers of patients that no row could need', () => {
    expect(patientsIn(Uint32Array.from([2, 0, 1]))).toBe(3);
    expect(patientsIn(new Uint32Array(0))).toBe(0);
    expect(() => patientsIn(Uint32Array.from([0, 3, 1]))).toThrow(RangeError);
    expect(() => clusterSums(Uint32Array.from([4_294_967_295]), new Uint8Array(1), new Uint8Array(1))).toThrow(
      RangeError,
    );
  });

  it('is the same for any order of rows and numbering of patients, merges and turns over', () => {
    fc.assert(
      fc.property(patients, patients, (some, others) => {
        const together = sumsOf(...some, ...others);
        expect(mergeClusterSums(sumsOf(...some), sumsOf(...others))).toEqual(together);
        expect(sumsOf(...[...some, ...others].reverse())).toEqual(together);
        const turned = [...some, ...others].map(([x, n]) => [n - x, n] as const);
        expect(complementOf(together)).toEqual(sumsOf(...turned));
      }),
      RUNS,
    );
  });

  it('stays exact where one patient has a million rows', () => {
    const rows = 1_000_000;
    const every = new Uint8Array(rows).fill(1);
    const sums = clusterSums(new Uint32Array(rows), every, every.slice().fill(0, rows / 2));
    expect(sums).toMatchObject({ x: 500_000, n: rows, clusters: 1, squares: 2.5e11, products: 5e11, sizes: 1e12 });
    const doubled = mergeClusterSums(sums, sums);
    expect(clusteredStandardError(doubled)).toBe(0);
    expect(designEffect(doubled)).toBe(1);
  });
});

describe('variance with patients as units', () => {
  it('by hand: deviations 0.5, 0.5, -1 of 6 rows', () => {
    const sums = sumsOf([2, 3], [1, 1], [0, 2]);
    expectNear(clusteredStandardError(sums, false), Math.sqrt(0.25 + 0.25 + 1) / 6, 1e-15, 'CR0');
    expectNear(clusteredStandardError(sums), Math.sqrt(1.5 * 1.5) / 6, 1e-15, 'CR1');
    expectNear(designEffect(sums), 2.25 / 1.5, 1e-15, 'design effect');
  });

  it('is not known from one patient, and tells nothing without both outcomes', () => {
    expect(clusteredStandardError(sumsOf([1, 3]))).toBeNull();
    expect(clusteredStandardError(sumsOf())).toBeNull();
    expect(designEffect(sumsOf([1, 3]))).toBeNull();
    expect(clusteredStandardError(sumsOf([2, 2], [3, 3]))).toBe(0);
    expect(designEffect(sumsOf([2, 2], [3, 3]))).toBeNull();
    expect(designEffect(sumsOf([0, 2], [0, 3]))).toBeNull();
  });

  it('has a design effect of m G/(G-1) where the m rows of a patient agree, and never one below 1', () => {
    expectNear(designEffect(sumsOf([4, 4], [0, 4], [4, 4])), 4 * 1.5, 1e-12, 'agreeing rows');
    expect(designEffect(sumsOf([2, 4], [2, 4], [2, 4]))).toBe(1);
  });

  it('has a Wilson interval at the number of patients where the design effect is not known', () => {
    const none = wilsonClustered(sumsOf([0, 4], [0, 4]), 0.95);
    expect(none?.lower).toBe(0);
    expectNear(none?.upper, 1.959963984540054 ** 2 / (2 + 1.959963984540054 ** 2), 1e-12, 'two patients');
    expect(wilsonClustered(sumsOf(), 0.95)).toBeNull();
    expect(effectiveRows(sumsOf([0, 3], [0, 1]))).toBe(16 / 10);
    expect(effectiveRows(sumsOf([4, 4], [1, 1]))).toBe(25 / 17);
    expect(effectiveRows(sumsOf([1, 3]))).toBe(1);
  });

  it('is the plain interval with one row for each patient', () => {
    const sums = sumsOf([1, 1], [0, 1], [1, 1]);
    expect(effectiveRows(sums)).toBe(3);
    expect(wilsonClustered(sums, 0.9)).toEqual(wilson(2, 3, 0.9));
    expect(effectiveRows(sumsOf())).toBe(0);
  });

  it('an interval contains its estimate and is no narrower than that of independent rows', () => {
    fc.assert(
      fc.property(patients, (drawn) => {
        const sums = sumsOf(...drawn);
        const interval = wilsonClustered(sums, 0.95);
        const independent = wilsonClustered(
          { ...sums, clusters: sums.n, sizes: sums.n, squares: sums.x, products: sums.x },
          0.95,
        );
        if (interval === null || independent === null) throw new Error('there are rows');
        expect(interval.lower).toBeLessThanOrEqual(sums.x / sums.n);
        expect(interval.upper).toBeGreaterThanOrEqual(sums.x / sums.n);
        if (designEffect(sums) === null || sums.clusters < 3) return;
        const correction = sums.n / (sums.n - 1);
        expect(interval.upper - interval.lower).toBeGreaterThanOrEqual(
          (independent.upper - independent.lower) / correction,
        );
      }),
      RUNS,
    );
  });
});

describe('effective cases', () => {
  it('draws the intraclass correlation towards 1 as three agreeing patients would', () => {
    expect(cautiousAgreement(0.2, 0)).toBe(1);
    expect(cautiousAgreement(-0.4, 3)).toBe(0.5);
    expect(cautiousAgreement(0.5, 3)).toBe(0.75);
    expect(cautiousAgreement(1.7, 5)).toBe(1);
    expectNear(cautiousAgreement(0.1, 297), (29.7 + 3) / 300, 1e-15, 'many patients');
  });

  it('has a design effect for decisions of no less than was seen, and of all rows alike where nothing was', () => {
    expect(cautiousDesignEffect(null, 4, 50)).toBe(4);
    expect(cautiousDesignEffect(5, 4, 50)).toBe(5);
    expect(cautiousDesignEffect(0.5, 4, 3)).toBe(1 + 3 * 0.5);
    expectNear(cautiousDesignEffect(2, 4, 9), 1 + (3 * (9 / 3 + 3)) / 12, 1e-15, 'drawn towards 1');
  });

  it('counts the patients that tell of agreement: several rows, and the rarer outcome', () => {
    expect(tellingPatients(sumsOf([4, 5], [4, 5], [5, 5]))).toBe(2);
    expect(tellingPatients(sumsOf([1, 5], [0, 5], [1, 5]))).toBe(2);
    expect(tellingPatients(sumsOf([2, 5], [4, 5], [5, 5]))).toBe(16 / 10);
    // Single rows are left out, whatever they show.
    expect(tellingPatients(sumsOf([4, 5], [5, 5], [0, 1], [0, 1], [1, 1]))).toBe(1);
    expect(tellingPatients(sumsOf([0, 1], [1, 1]))).toBe(0);
    expect(tellingPatients(sumsOf([5, 5], [5, 5], [0, 1]))).toBe(0);
    expect(tellingPatients(sumsOf([0, 5], [0, 5], [1, 1]))).toBe(0);
  });

  it('are all rows where each is of another patient, and none where there is none', () => {
    const singles = sumsOf([1, 1], [0, 1], [1, 1]);
    expect(effectiveCases(singles, [singles, sumsOf([3, 9], [9, 9])])).toBe(3);
    expect(effectiveCases(sumsOf(), [sumsOf()])).toBe(0);
    expect(effectivePatients(sumsOf())).toBe(0);
  });

  it('are the patients where nothing tells of agreement: no error on either side', () => {
    const perfect = sumsOf([10, 10], [10, 10], [10, 10]);
    expect(effectiveCases(perfect, [perfect, perfect])).toBe(3);
    const uneven = sumsOf([4, 4], [1, 1]);
    expectNear(effectiveCases(uneven, [uneven]), 25 / 17, 1e-12, 'uneven');
    expectNear(effectivePatients(uneven), 25 / 17, 1e-12, 'effective patients');
    // Errors in single rows say nothing of patients with several.
    expect(effectiveCases(perfect, [perfect, sumsOf([0, 1], [1, 1], [0, 1], [1, 1])])).toBe(3);
  });

  it('are one for one patient, however much the others tell', () => {
    const alone = sumsOf([35, 40]);
    const others = sumsOf(...Array.from({ length: 200 }, () => [4, 5] as const));
    expectNear(effectiveCases(alone, [alone, others]), 1, 1e-12, 'one patient');
  });

  it('by hand: no clustering seen, told by some of the patients', () => {
    // Each of 20 patients 3 of 4: deviations 0, so the estimate is negative and counts as 0; the errors are 20 of 20 patients.
    const own = sumsOf(...Array.from({ length: 20 }, () => [3, 4] as const));
    expectNear(effectiveCases(own, [own]), 80 / (1 + (3 * 3) / 23), 1e-12, 'own patients');
    // Fewer patients of its own than tell in all.
    const few = sumsOf(...Array.from({ length: 5 }, () => [3, 4] as const));
    expectNear(effectiveCases(few, [few, own]), 20 / (1 + (3 * 3) / 8), 1e-12, 'no more than its own');
    // Its own without an error: the others tell, up to its number of patients.
    const perfect = sumsOf(...Array.from({ length: 50 }, () => [4, 4] as const));
    expectNear(effectiveCases(perfect, [perfect, own]), 200 / (1 + (3 * 3) / 23), 1e-12, 'told by the others');
  });

  it('by hand: patients of both sides tell together', () => {
    // Five of 30 patients have one error in four rows; so have five of the rest's 30.
    const side = sumsOf(...Array.from({ length: 30 }, (_, index) => [index < 5 ? 3 : 4, 4] as const));
    const rate = 115 / 120;
    const deviations = 5 * (3 - 4 * rate) ** 2 + 25 * (4 - 4 * rate) ** 2;
    const independent = 120 * rate * (1 - rate);
    const estimate = ((deviations * 30) / 29 - independent) / (independent * 3);
    expect(estimate).toBeLessThan(0);
    expectNear(effectiveCases(side, [side, side]), 120 / (1 + (3 * 3) / 13), 1e-12, 'ten patients');
    expectNear(effectiveCases(side, [side]), 120 / (1 + (3 * 3) / 8), 1e-12, 'five patients');
  });

  it('by hand: an intraclass correlation of both sides together', () => {
    // Ten patients 4 of 4, ten 0 of 4: all rows agree. Deviations 20 * 4 = 80, corrected 20/19, against 20 independent.
    const own = sumsOf(...Array.from({ length: 20 }, (_, index) => [index % 2 === 0 ? 4 : 0, 4] as const));
    const even = sumsOf(...Array.from({ length: 20 }, () => [2, 4] as const));
    const pairs = 20 * 3 + 20 * 3;
    const estimate = ((80 * 20) / 19 - 20 - 20) / pairs;
    const telling = 10 + 20;
    const agreement = (20 * estimate + 3) / 23;
    expect(telling).toBeGreaterThan(20);
    expectNear(effectiveCases(even, [own, even]), 80 / (1 + 3 * agreement), 1e-12, 'the side that shows none');
    // The side that shows more than the estimate of both goes by its own design effect.
    expectNear(effectiveCases(own, [own, even]), 80 / ((80 * 20) / 19 / 20), 1e-12, 'the side that shows it');
  });

  it('lie above 0, at most at n, and fall when rows are repeated', () => {
    fc.assert(
      fc.property(patients, patients, (some, others) => {
        const [own, rest] = [sumsOf(...some), sumsOf(...others)];
        const cases = effectiveCases(own, [own, rest]);
        expect(cases).toBeGreaterThan(0);
        expect(cases).toBeLessThanOrEqual(own.n);
        const twice = sumsOf(...some.map(([x, n]) => [2 * x, 2 * n] as const));
        expect(effectiveCases(twice, [twice])).toBeLessThanOrEqual(own.n);
      }),
      RUNS,
    );
  });
});

describe('no worse, at effective cases', () => {
  const common = { worse: 'lower', margin: 0.1, alpha: 0.05 } as const;
  const group = { x: 80, n: 100 };
  const rest = { x: 400, n: 500 };

  it('is what it was where all cases count', () => {
    const plain = noWorse({ group, rest, ...common });
    expect(noWorse({ group, rest, ...common, effective: { group: 100, rest: 500 } })).toEqual(plain);
    expect(noWorse({ group, rest, ...common, effective: undefined })).toEqual(plain);
  });

  it('takes its limits from fewer cases, the difference from all', () => {
    const same = noWorse({ group, rest, ...common, effective: { group: 50, rest: 250 } });
    const whole = noWorse({ group: { x: 40, n: 50 }, rest: { x: 200, n: 250 }, ...common });
    for (const key of ['lower', 'upper', 'pPass', 'pFail'] as const) {
      expectNear(same[key], whole[key] ?? Number.NaN, 1e-9, key);
    }
    expect(same.nNeeded).toBe(2 * (whole.nNeeded ?? 0));
    const uneven = noWorse({ group: { x: 77, n: 100 }, rest, ...common, effective: { group: 50, rest: 250 } });
    expectNear(uneven.difference, -0.03, 1e-15, 'difference');
  });

  it('is too few by the effective cases', () => {
    const fewest = fewestToPass(0.1, 0.05);
    const perfect = { x: 100, n: 100 };
    const at = (cases: number) => noWorse({ group: perfect, rest, ...common, effective: { group: cases, rest: 500 } });
    expect(at(fewest - 0.01)).toMatchObject({ status: 'too-few', reason: 'below-minimum' });
    expect(at(fewest)).toMatchObject({ status: 'ok', nNeeded: null });
    expect(at(fewest).pPass).toBeLessThanOrEqual(0.05);
  });

  it('plans an empty group with patients like the rest, and says so in rows', () => {
    const test = noWorse({ group: { x: 0, n: 0 }, rest, ...common, effective: { group: 0, rest: 250 } });
    const plain = noWorse({ group: { x: 0, n: 0 }, rest: { x: 200, n: 250 }, ...common });
    expect(test).toMatchObject({ status: 'too-few', reason: 'zero-denominator' });
    expect(test.nNeeded).toBe(2 * (plain.nNeeded ?? 0));
    expect(noWorse({ group, rest: { x: 0, n: 0 }, ...common, effective: { group: 50, rest: 0 } }).nNeeded).toBeNull();
  });

  it('refuses more cases than there are rows, none, and what is no number', () => {
    for (const cases of [100.1, 0, -3, Number.NaN]) {
      expect(() => noWorse({ group, rest, ...common, effective: { group: cases, rest: 500 } })).toThrow(RangeError);
    }
    expect(effectiveCount({ x: 3, n: 3 }, 1.7)).toEqual({ x: 1.7, n: 1.7 });
    expect(effectiveCount({ x: 0, n: 3 }, 1.7)).toEqual({ x: 0, n: 1.7 });
  });

  it('only widens: fewer cases never help a group to pass or to fail', () => {
    fc.assert(
      fc.property(patients, patients, fc.constantFrom('lower', 'higher'), (some, others, worse) => {
        const [own, all] = [sumsOf(...some), sumsOf(...others)];
        const sides = [own, all];
        const effective = { group: effectiveCases(own, sides), rest: effectiveCases(all, sides) };
        const question = { group: own, rest: all, worse, margin: 0.1, alpha: 0.05 } as const;
        const [clustered, plain] = [noWorse({ ...question, effective }), noWorse(question)];
        expect(clustered.difference).toBe(plain.difference);
        expect(clustered.pPass).toBeGreaterThanOrEqual(plain.pPass - 1e-9);
        expect(clustered.pFail).toBeGreaterThanOrEqual(plain.pFail - 1e-9);
        expect(clustered.lower).toBeLessThanOrEqual((plain.lower ?? 0) + 1e-12);
        expect(clustered.upper).toBeGreaterThanOrEqual((plain.upper ?? 0) - 1e-12);
      }),
      { ...RUNS, numRuns: 40 },
    );
  });
});

describe('floors at effective cases', () => {
  it('decide as so many independent cases would, and count cases needed in rows', () => {
    const clustered = floor(190, 200, 0.9, 0.05, 100);
    const whole = floor(95, 100, 0.9, 0.05);
    expect(clustered).toMatchObject({ value: 0.95, outcome: 'inconclusive' });
    expect(floor(190, 200, 0.9, 0.05).outcome).toBe('pass');
    expectNear(clustered.lower, whole.lower ?? 0, 1e-12, 'lower');
    expectNear(clustered.upper, whole.upper ?? 0, 1e-12, 'upper');
    expect(clustered.nNeeded).toBe(2 * (whole.nNeeded ?? 0));
    expect(floor(190, 200, 0.9, 0.05, 200)).toEqual(floor(190, 200, 0.9, 0.05));
  });

  it('are too few by the effective cases', () => {
    expect(floor(590, 590, 0.95, 0.05, 58).outcome).toBe('too-few');
    expect(floor(590, 590, 0.95, 0.05, 59).outcome).toBe('pass');
    expect(floor(0, 0, 0.95, 0.05, 0)).toMatchObject({ value: null, outcome: 'too-few' });
    expect(() => floor(5, 9, 0.95, 0.05, 10)).toThrow(RangeError);
  });

  it('have a mirror', () => {
    const top = ceiling(10, 200, 0.1, 0.05, 100);
    const whole = ceiling(5, 100, 0.1, 0.05);
    expectNear(top.lower, whole.lower ?? 0, 1e-12, 'lower');
    expectNear(top.upper, whole.upper ?? 0, 1e-12, 'upper');
    expect(top).toMatchObject({ value: 0.05, outcome: whole.outcome, nNeeded: 2 * (whole.nNeeded ?? 0) });
  });
});

describe('O:E of rows that patients share', () => {
  const drawn = fc.array(
    fc.record({
      label: fc.integer({ min: 0, max: 1 }),
      score: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      code: fc.integer({ min: 0, max: 7 }),
    }),
    { minLength: 8, maxLength: 60 },
  );
  const columns = (rows: readonly { label: number; score: number; code: number }[]) => ({
    codes: Uint32Array.from(rows, ({ code }) => code),
    label: Uint8Array.from(rows, ({ label }) => label),
    score: Float64Array.from(rows, ({ score }) => score),
  });

  it('by hand: rows in pairs that agree double the variance, and more where few patients tell', () => {
    const label = [1, 0, 0, 1, 0, 0, 0, 1, 0, 0];
    const score = [0.5, 0.2, 0.1, 0.4, 0.3, 0.2, 0.1, 0.6, 0.3, 0.1];
    const rows = label.flatMap((y, code) => [0, 1].map(() => ({ label: y, score: score[code] ?? 0, code })));
    const result = clusteredObservedToExpected(columns(rows));
    const plain = observedToExpected({ observed: 6, expected: 5.6, n: 20 });
    if (!result.ok || !plain.ok) throw new Error('there are events');
    expectNear(result.designEffect, 2 * (10 / 9), 1e-12, 'design effect');
    expect(result.clusters).toBe(10);
    const reach = Math.log(plain.upper / plain.value) * Math.sqrt(result.designEffect);
    expectNear(result.value, 6 / 5.6, 1e-12, 'value');
    expectNear(result.lower, result.value * Math.exp(-reach), 1e-12, 'lower');
    expectNear(result.upper, result.value * Math.exp(reach), 1e-12, 'upper');
    expect(result).toMatchObject({ level: 0.95, method: 'log', observed: 6, n: 20 });
  });

  it('by hand: no clustering seen among four patients of two rows', () => {
    // Each patient has one event at 0.5 and one non-event at 0.5, so that patients do not deviate at all.
    const rows = [0, 1, 2, 3].flatMap((code) => [0, 1].map((label) => ({ label, score: 0.5, code })));
    const result = clusteredObservedToExpected(columns(rows), null, 0.9);
    if (!result.ok) throw new Error('there are events');
    expectNear(result.designEffect, 1 + 3 / 7, 1e-12, 'design effect');
    expect(result.level).toBe(0.9);
  });

  it('by hand: two patients of ten rows, one all events and one none', () => {
    // Residuals of half a row: 2 x 5^2 over patients, 20 x 0.5^2 over rows, times 2 / (2 - 1).
    const rows = [1, 0].flatMap((label, code) => Array.from({ length: 10 }, () => ({ label, score: 0.5, code })));
    expect(clusteredObservedToExpected(columns(rows))).toMatchObject({ value: 1, designEffect: 20, clusters: 2 });
  });

  it('takes rows that deviate in nothing as alike: they tell of no clustering, nor of none', () => {
    const rows = [0, 1].flatMap((code) => [
      { label: 1, score: 0.5, code },
      { label: 0, score: 0, code },
    ]);
    expect(clusteredObservedToExpected(columns(rows))).toMatchObject({ value: 2, designEffect: 2, clusters: 2 });
  });

  it('goes by one patient alone as by one row', () => {
    const rows = [1, 0, 0, 0].map((label) => ({ label, score: 0.25, code: 0 }));
    expect(clusteredObservedToExpected(columns(rows))).toMatchObject({ ok: true, designEffect: 4, clusters: 1 });
  });

  it('is that of rows where each is of another patient, and undefined where that is', () => {
    const rows = [1, 0, 0, 1].map((label, code) => ({ label, score: 0.3, code }));
    const plain = observedToExpected({ observed: 2, expected: 1.2, n: 4 });
    expect(clusteredObservedToExpected(columns(rows))).toEqual({ ...plain, designEffect: 1, clusters: 4 });
    const reasonOf = (labels: number[], score: number) => {
      const result = clusteredObservedToExpected(columns(labels.map((label) => ({ label, score, code: 0 }))));
      return result.ok ? 'ok' : result.reason;
    };
    expect(reasonOf([], 0.3)).toBe('no-rows');
    expect(reasonOf([0, 0], 0.3)).toBe('no-events');
    expect(reasonOf([1, 1], 0.3)).toBe('all-events');
    expect(reasonOf([1, 0], 0)).toBe('nothing-expected');
  });

  it('changes with neither the order of rows nor the numbers of patients, and never narrows', () => {
    fc.assert(
      fc.property(drawn, (rows) => {
        const result = clusteredObservedToExpected(columns(rows));
        const turned = rows.toReversed().map((row) => ({ ...row, code: 7 - row.code }));
        const other = clusteredObservedToExpected(columns(turned));
        expect(other.ok).toBe(result.ok);
        if (!result.ok || !other.ok) return;
        expectNear(other.designEffect / result.designEffect, 1, 1e-12, 'design effect');
        expectNear(other.lower / result.lower, 1, 1e-12, 'lower');
        const { observed, expected, n } = result;
        const plain = observedToExpected({ observed, expected, n });
        if (!plain.ok) throw new Error('it was defined');
        expect(result.designEffect).toBeGreaterThanOrEqual(1);
        expect(result.lower).toBeLessThanOrEqual(plain.lower * (1 + 1e-12));
        expect(result.upper).toBeGreaterThanOrEqual(plain.upper * (1 - 1e-12));
        if (rows.length < 16) return;
        const chosen = Uint32Array.from(rows.keys()).filter((row) => row % 2 === 0);
        const half = clusteredObservedToExpected(columns(rows.filter((_, row) => row % 2 === 0)));
        expect(clusteredObservedToExpected(columns(rows), chosen)).toEqual(half);
      }),
      RUNS,
    );
  });
});
