import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Aggregate,
  type AggregatePlan,
  aggregateRows,
  emptyAggregate,
  merge,
  SUM_IDS,
} from '../../../src/measures/aggregates/aggregate.ts';
import { EMPTY_CLUSTERS, sumClusters } from '../../../src/measures/aggregates/clusters.ts';
import { emptyHistogram, mergeHistograms, sparse } from '../../../src/measures/aggregates/histogram.ts';
import {
  brierSumsOf,
  clusterSumsAt,
  expectedBrierOf,
  observedToExpectedOf,
  ratesAt,
} from '../../../src/measures/aggregates/readings.ts';
import {
  brier,
  brierSums,
  meanDifference,
  scaledBrier,
  spiegelhalter,
} from '../../../src/measures/calibration/brier.ts';
import { clusteredStandardError, clusterSums, wilsonClustered } from '../../../src/measures/intervals/cluster.ts';
import { rates } from '../../../src/measures/rates/confusion.ts';
import { countConfusion, type PredictionTable } from '../../../src/measures/rows/predictions.ts';
import { binaryTable, columnsOf, expectNear, goldenJson } from '../golden.ts';

const golden = goldenJson('golden.json');
const table = binaryTable();
const SEED = { seed: 20260101, numRuns: 60 };
const PLAN: AggregatePlan = { thresholds: [0.05, 0.2, 0.5], log2Bins: 8, clustered: false };

const tableOf = (
  score: readonly number[],
  label: readonly number[],
  patients: readonly number[] | null = null,
): PredictionTable => ({
  rows: score.length,
  label: Uint8Array.from(label),
  score: Float64Array.from(score),
  prediction: null,
  patient: patients === null ? null : { codes: Uint32Array.from(patients), count: Math.max(0, ...patients) + 1 },
  groups: [],
});

function aggregated(of: PredictionTable, plan: AggregatePlan = PLAN, rows: Uint32Array | null = null): Aggregate {
  const result = aggregateRows(of, rows, plan);
  if (!result.ok) throw new Error(result.reason);
  return result.aggregate;
}

/** The same whole numbers, and the same sums within 1e-12 relative. */
function expectSame(a: Aggregate, b: Aggregate): void {
  const exact = ({ sums: _, ...rest }: Aggregate) => rest;
  expect(exact(a)).toEqual(exact(b));
  for (const id of SUM_IDS) {
    // Spiegelhalter's sum cancels; its terms are at most 1.
    const size = id === 'sum_spiegelhalter' ? a.n : Math.abs(b.sums[id]);
    expectNear(a.sums[id], b.sums[id], 1e-12 * size, id);
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
      expectNear(whole.sums[id], expected[name], 1e-12 * expected[name], id);
    }
    expectNear((expectedBrierOf(whole) ?? 0) * whole.n, expected.sum_p1mp, 1e-9, 'sum of p (1 - p)');
  });

  it('has the calibration numbers', () => {
    const { brier: score, brier_se, brier_skill, spiegelhalter_z, o_e, o_e_log95 } = golden.binary.calibration;
    const sums = brierSumsOf(whole);
    const result = brier(sums, 0.95);
    if (!result.ok) throw new Error(result.reason);
    expectNear(result.value, score, 1e-12, 'Brier');
    expectNear(result.standardError, brier_se, 1e-12, 'standard error');
    const scaled = scaledBrier(sums);
    expectNear(scaled.ok ? scaled.value : null, brier_skill, 1e-12, 'scaled Brier');
    const found = spiegelhalter(sums);
    expectNear(found.ok ? found.z : null, spiegelhalter_z, 1e-10, 'Spiegelhalter');
    expect(meanDifference(sums, 0.95)).toMatchObject({ ok: true, value: (sums.sumY - sums.sumP) / 6000 });
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
});

describe('sums over patients', () => {
  it('give the golden standard errors and interval of llm.csv', () => {
    const column = columnsOf('llm.csv');
    const patients = column('cluster').map(Number);
    // A row is right when label and decision agree: score 1 for a correct answer, all labels 1.
    const of = tableOf(column('correct').map(Number), new Array(patients.length).fill(1), patients);
    const whole = aggregated(of, { thresholds: [0.5], log2Bins: 1, clustered: true });
    for (const rate of ['accuracy', 'sensitivity'] as const) {
      const sums = clusterSumsAt(whole, 0, rate);
      if (sums === null) throw new Error('there are sums');
      expect(sums.clusters).toBe(golden.llm.clusters);
      expectNear(clusteredStandardError(sums), golden.llm.accuracy_cluster_se_CR1, 1e-14, rate);
      expectNear(clusteredStandardError(sums, false), golden.llm.accuracy_cluster_se_CR0, 1e-14, rate);
      expectNear(wilsonClustered(sums, 0.95)?.lower, golden.llm.accuracy_wilson95_effective_n[0], 1e-12, rate);
    }
    expect(clusterSumsAt(whole, 0, 'specificity')).toMatchObject({ n: 0, clusters: 0 });
    expect(clusterSumsAt(whole, 1, 'accuracy')).toBeNull();
    expect(clusterSumsAt(aggregated(table), 0, 'accuracy')).toBeNull();
  });

  it('are those of cluster.ts for every rate, in all rows and in some', () => {
    const patients = Array.from({ length: table.rows }, (_, row) => (row * 7) % 2500);
    const of = { ...table, patient: { codes: Uint32Array.from(patients), count: 2500 } };
    const flagged = Uint8Array.from(table.score ?? [], (score) => (score >= 0.2 ? 1 : 0));
    const cleared = flagged.map((flag) => 1 - flag);
    const negative = table.label.map((label) => 1 - label);
    const right = flagged.map((flag, row) => (flag === table.label[row] ? 1 : 0));
    const some = Uint32Array.from({ length: 2000 }, (_, index) => 3 * index + 1);
    const plan = { ...PLAN, thresholds: [0.2], clustered: true };
    for (const rows of [null, some]) {
      const own = aggregated(of, plan, rows).clusters?.[0];
      const sums = (counted: Uint8Array | null, event: Uint8Array) =>
        clusterSums(of.patient.codes, counted, event, rows);
      expect(own).toEqual({
        sensitivity: sums(table.label, flagged),
        specificity: sums(negative, cleared),
        ppv: sums(flagged, table.label),
        npv: sums(cleared, negative),
        accuracy: sums(null, right),
        prevalence: sums(null, table.label),
        selection_rate: sums(null, flagged),
      });
      const whole = aggregated(of, plan, rows);
      expect(clusterSumsAt(whole, 0, 'sensitivity')).toEqual(sums(table.label, flagged));
      expect(clusterSumsAt(whole, 0, 'fnr')).toEqual(sums(table.label, cleared));
      expect(clusterSumsAt(whole, 0, 'fpr')).toEqual(sums(negative, flagged));
      expect(clusterSumsAt(whole, 0, 'fdr')).toEqual(sums(flagged, negative));
      expect(clusterSumsAt(whole, 0, 'false_omission_rate')).toEqual(sums(cleared, table.label));
    }
  });

  it('leave out patients without a row that counts', () => {
    const sums = sumClusters([
      { tp: 3, fp: 1, fn: 0, tn: 2 },
      { tp: 0, fp: 1, fn: 1, tn: 5 },
      { tp: 0, fp: 0, fn: 0, tn: 4 },
    ]);
    const expected = { x: 3, n: 4, clusters: 2, squares: 9, products: 9, sizes: 10, lone: 1, loneX: 0 };
    expect(sums.sensitivity).toEqual(expected);
    expect(sums.ppv).toEqual({ x: 3, n: 5, clusters: 2, squares: 9, products: 12, sizes: 17, lone: 1, loneX: 0 });
    expect(EMPTY_CLUSTERS.ppv).toMatchObject({ x: 0, n: 0, clusters: 0, lone: 0 });
  });
});

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
          rows.map(({ patient }) => patient),
        );
        const part = (low: boolean) =>
          Uint32Array.from(rows.flatMap(({ patient }, index) => (patient < 4 === low ? [index] : [])));
        const merged = merge(aggregated(of, plan, part(true)), aggregated(of, plan, part(false)));
        expectSame(merged, aggregated(of, plan));
        expectSame(merge(emptyAggregate(plan), merged), merged);
      }),
      SEED,
    );
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

  it('has the sums of brier.ts, of p^2 and of p y', () => {
    const [p, q] = [0.3, 0.9];
    const own = aggregated(tableOf([p, q], [1, 0]));
    expect(brierSumsOf(own)).toEqual(brierSums({ label: Uint8Array.of(1, 0), score: Float64Array.of(p, q) }));
    expectNear(own.sums.sum_p2, p ** 2 + q ** 2, 1e-15, 'p^2');
    expect(own.sums.sum_py).toBe(p);
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
      expect(aggregated(tableOf(scores, zeros)).sums.sum_p).toBe(1 + 1e-14);
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

describe('readings of no rows', () => {
  it('say why there are none', () => {
    const empty = emptyAggregate(PLAN);
    expect(brier(brierSumsOf(empty), 0.95)).toEqual({ ok: false, reason: 'no-rows' });
    expect(observedToExpectedOf(empty, 0.95)).toEqual({ ok: false, reason: 'no-rows' });
    expect(expectedBrierOf(empty)).toBeNull();
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

describe('a histogram of no scores', () => {
  it('has 2^1 to 2^20 bins', () => {
    for (const log2Bins of [1, 20]) expect(emptyHistogram(log2Bins)).toMatchObject({ log2Bins });
    for (const log2Bins of [0, 21, 3.5, Number.NaN]) expect(() => emptyHistogram(log2Bins)).toThrow(RangeError);
  });
});
