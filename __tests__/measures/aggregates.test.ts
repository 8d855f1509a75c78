import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Aggregate,
  type AggregatePlan,
  aggregateRows,
  emptyAggregate,
  merge,
  SUM_IDS,
} from '../../src/measures/aggregates/aggregate.ts';
import { clusteredVariance, EMPTY_CLUSTERS, sumClusters } from '../../src/measures/aggregates/clusters.ts';
import { emptyHistogram, mergeHistograms, sparse } from '../../src/measures/aggregates/histogram.ts';
import { EMPTY_MOMENTS, mergeMoments, momentsOf, varianceOf } from '../../src/measures/aggregates/moments.ts';
import {
  brierOf,
  brierStandardError,
  clusteredStandardError,
  expectedBrierOf,
  observedToExpectedOf,
  ratesAt,
  scaledBrierOf,
  spiegelhalterOf,
} from '../../src/measures/aggregates/readings.ts';
import { EMPTY_SUM, mergeSums, sumOf, total } from '../../src/measures/aggregates/sums.ts';
import { rates } from '../../src/measures/confusion.ts';
import { countConfusion, type PredictionTable } from '../../src/measures/predictions.ts';
import { u53 } from '../../src/measures/random.ts';
import { binaryTable, expectNear, goldenJson } from './golden.ts';

const golden = goldenJson('golden.json');
const table = binaryTable();
const SEED = { seed: 20260101, numRuns: 60 };
const PLAN: AggregatePlan = { thresholds: [0.05, 0.2, 0.5], log2Bins: 8, clustered: false };

const tableOf = (score: readonly number[], label: readonly number[]): PredictionTable => ({
  rows: score.length,
  label: Uint8Array.from(label),
  score: Float64Array.from(score),
  prediction: null,
  groups: [],
});

function aggregated(
  of: PredictionTable,
  plan: AggregatePlan = PLAN,
  rows: Uint32Array | null = null,
  patients: Uint32Array | null = null,
): Aggregate {
  const result = aggregateRows(of, rows, plan, patients);
  if (!result.ok) throw new Error(result.reason);
  return result.aggregate;
}

/** The same whole numbers, and the same sums within 1e-12 relative. */
function expectSame(a: Aggregate, b: Aggregate): void {
  const exact = ({ sums: _, ...rest }: Aggregate) => rest;
  expect(exact(a)).toEqual(exact(b));
  for (const id of SUM_IDS) {
    const expected = total(b.sums[id]);
    expectNear(total(a.sums[id]), expected, 1e-12 * Math.abs(expected), id);
  }
}

describe('golden numbers of binary.csv', () => {
  const whole = aggregated(table);
  const { mergeable_sums: expected } = golden.streaming;

  it('has the sums', () => {
    expect([whole.n, whole.positives]).toEqual([expected.n, expected.sum_y]);
    for (const [id, name] of [
      ['sum_p', 'sum_p'],
      ['sum_p2', 'sum_p2'],
      ['sum_py', 'sum_py'],
      ['sum_squared_error', 'sum_sqerr'],
    ] as const) {
      expectNear(total(whole.sums[id]), expected[name], 1e-12 * expected[name], id);
    }
    expectNear((expectedBrierOf(whole) ?? 0) * whole.n, expected.sum_p1mp, 1e-9, 'sum of p (1 - p)');
  });

  it('has the calibration numbers', () => {
    const { brier, brier_se, brier_skill, spiegelhalter_z, o_e, o_e_log95 } = golden.binary.calibration;
    const result = brierOf(whole, 0.95);
    if (!result.ok) throw new Error(result.reason);
    expectNear(result.value, brier, 1e-12, 'Brier');
    expectNear(brierStandardError(whole), brier_se, 1e-12, 'standard error');
    expectNear(result.interval?.lower, brier - 1.959963984540054 * brier_se, 1e-10, 'lower');
    expectNear(result.interval?.upper, brier + 1.959963984540054 * brier_se, 1e-10, 'upper');
    expect(result.interval).toMatchObject({ level: 0.95, method: 'wald' });
    expect(scaledBrierOf(whole)).toMatchObject({ ok: true, n: 6000, interval: null });
    const scaled = scaledBrierOf(whole);
    expectNear(scaled.ok ? scaled.value : null, brier_skill, 1e-12, 'scaled Brier');
    const z = spiegelhalterOf(whole);
    expectNear(z.ok ? z.value : null, spiegelhalter_z, 1e-10, 'Spiegelhalter');
    const ratio = observedToExpectedOf(whole, 0.95);
    if (!ratio.ok) throw new Error(ratio.reason);
    expectNear(ratio.value, o_e, 1e-12, 'O:E');
    expectNear(ratio.lower, o_e_log95[0], 1e-10, 'O:E lower');
    expectNear(ratio.upper, o_e_log95[1], 1e-10, 'O:E upper');
  });

  it('has every rate, exactly', () => {
    PLAN.thresholds.forEach((threshold, index) => {
      const counts = countConfusion(table, null, threshold);
      if (counts === null) throw new Error('the table has scores');
      expect(whole.counts[index]).toEqual(counts);
      expect(ratesAt(whole, index)).toEqual(rates(counts));
    });
    expect(ratesAt(whole, 3)).toBeNull();
  });

  it('merges shards to the golden moments', () => {
    const { welford_shards: shards, welford_merged: merged, variance } = golden.streaming;
    const scores = [...(table.score ?? [])];
    const own = [0, 1, 2].map((shard) => momentsOf(scores.filter((_, row) => row % 3 === shard)));
    shards.forEach(([n, mean, squares]: number[], index: number) => {
      expect(own[index]?.n).toBe(n);
      expectNear(own[index]?.mean, mean ?? 0, 1e-12, 'mean of a shard');
      expectNear(own[index]?.squares, squares ?? 0, 1e-10, 'squares of a shard');
    });
    const all = own.reduce(mergeMoments, EMPTY_MOMENTS);
    expect(all.n).toBe(merged[0]);
    expectNear(all.mean, merged[1], 1e-12, 'mean');
    expectNear(all.squares, merged[2], 1e-10, 'squares');
    expectNear(varianceOf(all), variance, 1e-12, 'variance');
  });
});

describe('clustered variance', () => {
  const { accuracy_cluster_se_CR1: expected } = golden.llm;

  it('gives the golden standard error of llm.csv', () => {
    const rows = goldenCsv();
    const patients = Uint32Array.from(rows, (row) => Number(row.cluster));
    // A row is right when label and decision agree: score 1 for a correct answer, all labels 1.
    const correct = rows.map((row) => Number(row.correct));
    const plan = { thresholds: [0.5], log2Bins: 1, clustered: true };
    const whole = aggregated(tableOf(correct, new Array(rows.length).fill(1)), plan, null, patients);
    expectNear(clusteredStandardError(whole, 0, 'accuracy'), expected, 1e-12, 'accuracy');
    expectNear(clusteredStandardError(whole, 0, 'sensitivity'), expected, 1e-12, 'sensitivity');
    expectNear(
      (clusteredStandardError(whole, 0, 'accuracy') ?? 0) * Math.sqrt(59 / 60),
      golden.llm.accuracy_cluster_se_CR0,
      1e-12,
      'without the correction for few clusters',
    );
    expect(whole.clusters?.[0]?.accuracy.clusters).toBe(golden.llm.clusters);
    expect(clusteredStandardError(whole, 0, 'specificity')).toBeNull();
    expect(clusteredStandardError(whole, 1, 'accuracy')).toBeNull();
    expect(clusteredStandardError(aggregated(table), 0, 'accuracy')).toBeNull();
  });

  it('follows the formula for every rate', () => {
    const patients = [
      { tp: 3, fp: 1, fn: 0, tn: 2 },
      { tp: 0, fp: 2, fn: 2, tn: 5 },
      { tp: 0, fp: 0, fn: 0, tn: 4 },
    ];
    const sums = sumClusters(patients);
    expect(sums.sensitivity).toEqual({ clusters: 2, sumX2: 9, sumXN: 9, sumN2: 13 });
    expect(sums.specificity).toEqual({ clusters: 3, sumX2: 45, sumXN: 57, sumN2: 74 });
    expect(sums.ppv).toEqual({ clusters: 2, sumX2: 9, sumXN: 12, sumN2: 20 });
    expect(sums.npv).toEqual({ clusters: 3, sumX2: 45, sumXN: 55, sumN2: 69 });
    expect(sums.accuracy).toEqual({ clusters: 3, sumX2: 66, sumXN: 91, sumN2: 133 });
    expect(sums.prevalence).toEqual({ clusters: 3, sumX2: 13, sumXN: 36, sumN2: 133 });
    expect(sums.selection_rate).toEqual({ clusters: 3, sumX2: 20, sumXN: 42, sumN2: 133 });
    const p = 3 / 5;
    const residuals = (3 - 3 * p) ** 2 + (0 - 2 * p) ** 2;
    expectNear(clusteredVariance(3, 5, sums.sensitivity), (residuals / 25) * 2, 1e-15, 'sensitivity');
  });

  it('is 0 for patients who are alike, and null for one', () => {
    const alike = sumClusters(new Array(5).fill({ tp: 7, fp: 0, fn: 3, tn: 0 }));
    expect(clusteredVariance(35, 50, alike.sensitivity)).toBe(0);
    expect(clusteredVariance(7, 10, sumClusters([{ tp: 7, fp: 0, fn: 3, tn: 0 }]).sensitivity)).toBeNull();
    expect(clusteredVariance(0, 0, EMPTY_CLUSTERS.ppv)).toBeNull();
  });
});

function goldenCsv(): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(new URL('../golden/llm.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const names = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [names[index] ?? '', cell])));
}

describe('merging', () => {
  const row = fc.record({
    p: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.05, 0.2, 0.5, 1, 1e-300)),
    y: fc.nat(1),
    shard: fc.nat(4),
    patient: fc.nat(7),
  });

  it('of any parts in any order is the whole', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), fc.nat(119), (rows, order) => {
        const of = tableOf(
          rows.map(({ p }) => p),
          rows.map(({ y }) => y),
        );
        const part = (shard: number) =>
          Uint32Array.from(rows.flatMap((one, index) => (one.shard === shard ? [index] : [])));
        const shards = [0, 1, 2, 3, 4].map((shard) => aggregated(of, PLAN, part(shard)));
        let left = order;
        const shuffled: Aggregate[] = [];
        for (let size = 5; size > 0; size--) {
          shuffled.push(...shards.splice(left % size, 1));
          left = Math.floor(left / size);
        }
        const [a, b, c, d, e] = shuffled as [Aggregate, Aggregate, Aggregate, Aggregate, Aggregate];
        const whole = aggregated(of);
        expectSame(merge(merge(merge(merge(a, b), c), d), e), whole);
        expectSame(merge(merge(a, merge(b, c)), merge(d, e)), whole);
        expectSame(merge(emptyAggregate(PLAN), whole), whole);
        expectSame(merge(whole, emptyAggregate(PLAN)), whole);
      }),
      SEED,
    );
  });

  it('keeps sums over patients when none is in two parts', () => {
    const plan = { ...PLAN, clustered: true };
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const of = tableOf(
          rows.map(({ p }) => p),
          rows.map(({ y }) => y),
        );
        const patients = Uint32Array.from(rows, ({ patient }) => patient * 1000);
        const part = (low: boolean) =>
          Uint32Array.from(rows.flatMap(({ patient }, index) => (patient < 4 === low ? [index] : [])));
        const merged = merge(aggregated(of, plan, part(true), patients), aggregated(of, plan, part(false), patients));
        expectSame(merged, aggregated(of, plan, null, patients));
        expectSame(merge(emptyAggregate(plan), merged), merged);
      }),
      SEED,
    );
  });

  it('does not depend on the order of a million rows of sizes far apart', () => {
    const terms = Array.from({ length: 20_000 }, (_, key) => (u53(9, key, 0) - 0.5) * 10 ** (30 * u53(9, key, 1) - 15));
    const forward = total(sumOf(terms));
    const backward = total(sumOf([...terms].reverse()));
    const parts = [0, 1, 2, 3].map((part) => sumOf(terms.filter((_, index) => index % 4 === part)));
    expectNear(backward, forward, 1e-12 * Math.abs(forward), 'backward');
    expectNear(total(parts.reduce(mergeSums, EMPTY_SUM)), forward, 1e-12 * Math.abs(forward), 'in parts');
    // Terms that cancel to one part in 10^20.
    expect(total(sumOf([1e20, 1, -1e20]))).toBe(1);
    expect(total(mergeSums(sumOf([1e20, 1]), sumOf([-1e20])))).toBe(1);
    expect(total(mergeSums(sumOf([1]), sumOf([1e20])))).toBe(1e20);
    expect(total(mergeSums(mergeSums(sumOf([1]), sumOf([1e20])), sumOf([-1e20])))).toBe(1);
  });

  it('refuses plans that differ', () => {
    const own = emptyAggregate(PLAN);
    for (const other of [
      { ...PLAN, log2Bins: 9 },
      { ...PLAN, thresholds: [0.05, 0.2] },
      { ...PLAN, thresholds: [0.05, 0.2, 0.6] },
      { ...PLAN, thresholds: [0.05, 0.2, 0.5, 0.6] },
      { ...PLAN, clustered: true },
    ]) {
      expect(() => merge(own, emptyAggregate(other))).toThrow(/different plans/);
    }
    expect(() => mergeHistograms(emptyHistogram(3), emptyHistogram(4))).toThrow(/different bins/);
  });
});

describe('aggregateRows', () => {
  it('puts every score into its bin, 1 into the last, and flags at the threshold', () => {
    const of = tableOf([0, 0.25, 0.2499999999, 0.5, 0.9999, 1, 1], [1, 0, 1, 1, 0, 1, 0]);
    const one = aggregated(of, { thresholds: [0.25, 0.5], log2Bins: 2, clustered: false });
    expect([...one.histogram.bins]).toEqual([0, 1, 2, 3]);
    expect([...one.histogram.positives]).toEqual([2, 0, 1, 1]);
    expect([...one.histogram.negatives]).toEqual([0, 1, 0, 2]);
    expect(one.counts).toEqual([
      { tp: 2, fp: 3, fn: 2, tn: 0 },
      { tp: 2, fp: 2, fn: 2, tn: 1 },
    ]);
    expect(one).toMatchObject({ n: 7, positives: 4, clusters: null });
  });

  it('has the sums of the formulas', () => {
    const [p, q] = [0.3, 0.9];
    const { sums } = aggregated(tableOf([p, q], [1, 0]));
    const expected = {
      sum_p: p + q,
      sum_p2: p ** 2 + q ** 2,
      sum_py: p,
      sum_squared_error: (1 - p) ** 2 + q ** 2,
      sum_fourth_power_error: (1 - p) ** 4 + q ** 4,
      sum_spiegelhalter: (1 - p) * (1 - 2 * p) - q * (1 - 2 * q),
      sum_spiegelhalter_variance: (1 - 2 * p) ** 2 * p * (1 - p) + (1 - 2 * q) ** 2 * q * (1 - q),
    };
    for (const id of SUM_IDS) expectNear(total(sums[id]), expected[id], 1e-15, id);
  });

  it('is null without scores, or where one is no probability', () => {
    expect(aggregateRows({ ...table, score: null }, null, PLAN)).toEqual({ ok: false, reason: 'no-score' });
    for (const bad of [-1e-300, 1.0000001, Number.NaN, Number.POSITIVE_INFINITY]) {
      const of = tableOf([0.5, bad], [0, 1]);
      expect(aggregateRows(of, null, PLAN)).toEqual({ ok: false, reason: 'not-a-probability' });
      expect(aggregateRows(of, Uint32Array.of(0), PLAN).ok).toBe(true);
    }
  });

  it('refuses a plan that counts nothing well', () => {
    for (const log2Bins of [0, 21, 2.5, Number.NaN]) {
      expect(() => emptyAggregate({ ...PLAN, log2Bins })).toThrow(/bins/);
    }
    for (const thresholds of [[0.5, 0.2], [0.2, 0.2], [Number.NaN], [Number.POSITIVE_INFINITY]]) {
      expect(() => aggregateRows(table, null, { ...PLAN, thresholds })).toThrow(/thresholds/);
    }
    expect(() => aggregateRows(table, null, { ...PLAN, clustered: true })).toThrow(/patient/);
    expect(emptyAggregate({ ...PLAN, log2Bins: 1, thresholds: [] }).counts).toEqual([]);
    expect(emptyAggregate({ ...PLAN, log2Bins: 20 }).histogram.log2Bins).toBe(20);
  });

  it('loses nothing of small scores beside large ones', () => {
    const small = new Array(1000).fill(1e-17);
    const zeros = new Array(1001).fill(0);
    // Added one by one to 1, each would be rounded away.
    for (const scores of [
      [1, ...small],
      [...small, 1],
    ]) {
      expect(total(aggregated(tableOf(scores, zeros)).sums.sum_p)).toBe(1 + 1e-14);
    }
  });

  it('counts no rows as no rows', () => {
    expectSame(aggregated(table, PLAN, new Uint32Array(0)), emptyAggregate(PLAN));
  });

  it('takes a million rows in one pass into 2^16 bins', () => {
    const rows = 1_000_000;
    const score = new Float64Array(rows);
    const label = new Uint8Array(rows);
    for (let index = 0; index < rows; index++) {
      score[index] = (index % 65_536) / 65_536;
      label[index] = index % 3 === 0 ? 1 : 0;
    }
    const started = performance.now();
    const one = aggregated({ ...tableOf([], []), rows, score, label }, { ...PLAN, log2Bins: 16 });
    // A guard against a pass for every bin, wide enough for a busy machine: it takes 0.3 s.
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(one.histogram.bins).toHaveLength(65_536);
    expect(one.positives).toBe(333_334);
    expect(one.counts[2]?.tp).toBe(
      label.reduce((sum, y, row) => sum + (y === 1 && (score[row] ?? 0) >= 0.5 ? 1 : 0), 0),
    );
  });
});

describe('readings that are undefined', () => {
  const empty = emptyAggregate(PLAN);

  it('say why', () => {
    for (const reading of [brierOf(empty, 0.95), scaledBrierOf(empty), spiegelhalterOf(empty)]) {
      expect(reading).toEqual({ ok: false, reason: 'no-rows' });
    }
    expect(observedToExpectedOf(empty, 0.95)).toEqual({ ok: false, reason: 'no-rows' });
    expect(expectedBrierOf(empty)).toBeNull();
    expect(scaledBrierOf(aggregated(tableOf([0.2, 0.4], [0, 0])))).toEqual({ ok: false, reason: 'no-positives' });
    expect(scaledBrierOf(aggregated(tableOf([0.2, 0.4], [1, 1])))).toEqual({ ok: false, reason: 'no-negatives' });
    expect(spiegelhalterOf(aggregated(tableOf([0, 0.5, 1], [1, 1, 0])))).toEqual({ ok: false, reason: 'no-variation' });
  });

  it('have no interval for one row, or for errors that are all alike', () => {
    expect(brierOf(aggregated(tableOf([0.2], [0])), 0.95)).toMatchObject({ ok: true, n: 1, interval: null });
    const alike = aggregated(tableOf(new Array(50).fill(0.3), new Array(50).fill(0)));
    expect(brierStandardError(alike)).toBeNull();
    expect(brierOf(alike, 0.95)).toMatchObject({ ok: true, interval: null });
    const two = brierOf(aggregated(tableOf([0, 1], [0, 0])), 0.95);
    expect(two).toMatchObject({ ok: true, value: 0.5, interval: { lower: 0, upper: 1 } });
    const wide = brierOf(aggregated(tableOf([0.9, 0.1, 0.2], [0, 0, 0])), 0.5);
    expect(
      wide.ok && wide.interval !== null && wide.interval.lower < wide.value && wide.interval.upper > wide.value,
    ).toBe(true);
  });
});

describe('moments', () => {
  it('of one or no number have no variance', () => {
    expect(varianceOf(EMPTY_MOMENTS)).toBeNull();
    expect(varianceOf(momentsOf([4]))).toBeNull();
    expect(varianceOf(momentsOf([4, 6]))).toBe(2);
    expect(mergeMoments(EMPTY_MOMENTS, EMPTY_MOMENTS)).toEqual(EMPTY_MOMENTS);
    expect(mergeMoments(momentsOf([4]), EMPTY_MOMENTS)).toEqual({ n: 1, mean: 4, squares: 0 });
  });

  it('merge in any order to the same within 1e-12', () => {
    const numbers = fc.array(fc.double({ min: 1e6, max: 1e6 + 1, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(numbers, numbers, numbers, (a, b, c) => {
        const [x, y, z] = [a, b, c].map(momentsOf) as [
          typeof EMPTY_MOMENTS,
          typeof EMPTY_MOMENTS,
          typeof EMPTY_MOMENTS,
        ];
        const one = mergeMoments(mergeMoments(x, y), z);
        const other = mergeMoments(mergeMoments(z, x), y);
        expect(one.n).toBe(a.length + b.length + c.length);
        expectNear(other.mean, one.mean, 1e-12 * one.mean, 'mean');
        expectNear(other.squares, one.squares, 1e-8, 'squares, with a mean a million times the spread');
      }),
      SEED,
    );
  });
});

describe('sparse', () => {
  it('leaves out empty bins only', () => {
    const one = sparse(2, Float64Array.of(0, 2, 0, 0), Float64Array.of(0, 0, 0, 5));
    expect([...one.bins]).toEqual([1, 3]);
    expect([...one.positives]).toEqual([2, 0]);
    expect([...one.negatives]).toEqual([0, 5]);
    const merged = mergeHistograms(one, sparse(2, Float64Array.of(1, 1, 0, 0), Float64Array.of(0, 3, 0, 0)));
    expect([[...merged.bins], [...merged.positives], [...merged.negatives]]).toEqual([
      [0, 1, 3],
      [1, 3, 0],
      [0, 3, 5],
    ]);
  });
});
