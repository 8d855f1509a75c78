import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateRows } from '../../../src/measures/aggregates/aggregate.ts';
import {
  aurocAtMiddle,
  type BoundedAurocResult,
  boundedAuroc,
  boundedAveragePrecision,
  boundedKolmogorovSmirnov,
  unionOf,
} from '../../../src/measures/aggregates/bounds.ts';
import { emptyHistogram, type Histogram } from '../../../src/measures/aggregates/histogram.ts';
import { aurocIntervalOf, floorBoundedAuroc, noWorseBoundedAuroc } from '../../../src/measures/aggregates/verdicts.ts';
import { noWorseAuroc } from '../../../src/measures/decisions/difference.ts';
import { decideFamily } from '../../../src/measures/decisions/family.ts';
import { floorAuroc } from '../../../src/measures/decisions/floor.ts';
import {
  type AurocResult,
  auroc,
  logitInterval,
  logitLower,
  logitUpper,
} from '../../../src/measures/discrimination/auroc.ts';
import type { Interval } from '../../../src/measures/intervals/interval.ts';
import { u53 } from '../../../src/measures/numbers/random.ts';
import { normalQuantile } from '../../../src/measures/numbers/special.ts';
import {
  byScore,
  type PredictionTable,
  scoresByLabel,
  selectGroup,
  selectRest,
} from '../../../src/measures/rows/predictions.ts';
import { binaryTable, expectNear, goldenJson } from '../golden.ts';

const golden = goldenJson('golden.json');
const table = binaryTable();

const histogramOf = (positives: readonly number[], negatives: readonly number[]): Histogram => ({
  log2Bins: Math.max(1, Math.ceil(Math.log2(positives.length))),
  bins: Uint32Array.from(positives, (_, bin) => bin),
  positives: Float64Array.from(positives),
  negatives: Float64Array.from(negatives),
});

function binned(of: PredictionTable, log2Bins: number, rows: Uint32Array | null = null): Histogram {
  const result = aggregateRows(of, rows, { thresholds: [], log2Bins, clustered: false });
  if (!result.ok) throw new Error(result.reason);
  return result.aggregate.histogram;
}

function exactAuroc(of: PredictionTable, rows: Uint32Array | null = null): AurocResult {
  const scores = scoresByLabel(of, rows);
  if (scores === null) throw new Error('the table has scores');
  return auroc(scores);
}

const tableOf = (rows: readonly (readonly [number, number])[]): PredictionTable => ({
  rows: rows.length,
  label: Uint8Array.from(rows, ([, y]) => y),
  score: Float64Array.from(rows, ([p]) => p),
  prediction: null,
  patient: null,
  groups: [],
});

describe('boundedAuroc', () => {
  it.each(Object.entries(golden.streaming.hist_auroc))('has the golden numbers of %s bins', (bins, numbers) => {
    // biome-ignore lint/suspicious/noExplicitAny: the golden files have many shapes
    const expected = numbers as any;
    const result = boundedAuroc(binned(table, Number(bins.slice(2))));
    if (!result.ok) throw new Error(result.reason);
    expectNear(result.lower, expected.auc_lower, 1e-12, 'lower');
    expectNear(result.middle, expected.auc_mid, 1e-12, 'middle');
    expectNear(result.upper, expected.auc_upper, 1e-12, 'upper');
    expectNear(result.halfWidth, expected.half_width, 1e-12, 'half width');
    expectNear(result.standardError, expected.delong_se_from_histogram, 1e-12, 'standard error');
    expect(result.occupiedBins).toBe(expected.occupied_bins);
    const { auroc: value, delong_se: standardError } = golden.binary.discrimination;
    expectNear(Math.abs(result.middle - value), expected.abs_error_mid, 1e-12, 'error of the middle');
    expect(result.lower <= value && value <= result.upper).toBe(true);
    expect(result.standardErrorBounds?.lower).toBeLessThanOrEqual(standardError);
    expect(result.standardErrorBounds?.upper).toBeGreaterThanOrEqual(standardError);
    expect([result.events, result.nonEvents]).toEqual([1449, 4551]);
  });

  it('can be worked out by hand', () => {
    const result = boundedAuroc(histogramOf([1, 2], [3, 2]));
    // Of 15 pairs, 2 x 3 are in order, 1 x 3 + 2 x 2 share a bin.
    expect(result).toMatchObject({ lower: 6 / 15, upper: 13 / 15, middle: 9.5 / 15, halfWidth: 3.5 / 15 });
    if (!result.ok) throw new Error(result.reason);
    const a = 9.5 / 15;
    const ofPositives = (0.3 - a) ** 2 + 2 * (0.8 - a) ** 2;
    const ofNegatives = 3 * (2.5 / 3 - a) ** 2 + 2 * (1 / 3 - a) ** 2;
    const standardError = Math.sqrt(ofPositives / 2 / 3 + ofNegatives / 4 / 5);
    expectNear(result.standardError, standardError, 1e-15, 'standard error');
    const slack = Math.sqrt((0.3 ** 2 + 2 * 0.2 ** 2) / 2 / 3 + (3 * (1 / 6) ** 2 + 2 * (1 / 3) ** 2) / 4 / 5);
    expectNear(result.standardErrorBounds?.lower, Math.max(0, standardError - slack), 1e-15, 'least');
    expectNear(result.standardErrorBounds?.upper, standardError + slack, 1e-15, 'most');
  });

  it('counts more than 2^53 pairs exactly', () => {
    const large = 2 ** 27 + 1;
    const odd = boundedAuroc(histogramOf([0, large, 0, 1], [large, 0, 1, 0]));
    if (!odd.ok) throw new Error(odd.reason);
    // large^2 + large + 1 of (large + 1)^2 pairs are in order: a double cannot tell the two apart by one.
    const pairs = BigInt(large + 1) ** 2n;
    expect(odd.lower).toBe(Number(pairs - BigInt(large)) / Number(pairs));
    expect(odd.upper).toBe(odd.lower);
    const tied = boundedAuroc(histogramOf([large], [large]));
    expect(tied).toMatchObject({ lower: 0, upper: 1, middle: 0.5 });
    const small = boundedAuroc(histogramOf([2, 1e6], [1e6, 3]));
    const scaled = boundedAuroc(histogramOf([2e3, 1e9], [1e9, 3e3]));
    if (!small.ok || !scaled.ok) throw new Error('both have positives and negatives');
    expectNear(scaled.lower, small.lower, 1e-15, 'lower');
    expectNear(scaled.upper, small.upper, 1e-15, 'upper');
    expect(scaled.upper).toBeLessThanOrEqual(1);
  });

  it('says what is missing', () => {
    expect(boundedAuroc(emptyHistogram(3))).toEqual({ ok: false, reason: 'no-positives' });
    expect(boundedAuroc(histogramOf([0, 0], [1, 2]))).toEqual({ ok: false, reason: 'no-positives' });
    expect(boundedAuroc(histogramOf([1, 2], [0, 0]))).toEqual({ ok: false, reason: 'no-negatives' });
    for (const one of [histogramOf([1, 0], [1, 2]), histogramOf([1, 2], [1, 0])]) {
      expect(boundedAuroc(one)).toMatchObject({ ok: true, standardError: null, standardErrorBounds: null });
    }
    expect(boundedAuroc(histogramOf([1, 1], [1, 1])).ok).toBe(true);
    expect(aurocAtMiddle(boundedAuroc(emptyHistogram(3)))).toEqual({ ok: false, reason: 'no-positives' });
  });

  it('is exact when scores lie on the grid', () => {
    const rows = Array.from({ length: 300 }, (_, key): [number, number] => [
      Math.floor(u53(1, key, 0) * 16) / 16,
      u53(1, key, 1) < 0.4 ? 1 : 0,
    ]);
    const result = boundedAuroc(binned(tableOf(rows), 4));
    const exact = exactAuroc(tableOf(rows));
    if (!result.ok || !exact.ok) throw new Error('both have positives and negatives');
    expectNear(result.middle, exact.estimate.value, 1e-13, 'AUROC');
    expectNear(result.standardError, exact.estimate.standardError ?? 0, 1e-13, 'standard error');
  });
});

/** Rows whose scores crowd, tie and lie on edges of bins. */
const rowsOf = (minLength: number, maxLength: number) =>
  fc.array(
    fc.tuple(
      fc.oneof(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(0, 0.24, 0.25, 0.26, 0.5, 0.51, 0.52, 0.75, 1),
      ),
      fc.nat(1),
    ),
    { minLength, maxLength },
  );
const SEED = { seed: 20260101, numRuns: 150 };

function averagePrecision(of: PredictionTable): number | null {
  const scores = [...new Set(of.score ?? [])].sort((a, b) => b - a);
  const events = of.label.reduce((sum, y) => sum + y, 0);
  let found = 0;
  let flagged = 0;
  let area = 0;
  for (const score of scores) {
    let own = 0;
    for (let row = 0; row < of.rows; row++) {
      if (of.score?.[row] !== score) continue;
      flagged++;
      own += of.label[row] ?? 0;
    }
    found += own;
    area += (own / events) * (found / flagged);
  }
  return events === 0 ? null : area;
}

function kolmogorovSmirnov(of: PredictionTable): number {
  const share = (label: number, limit: number): number => {
    const scores = [...(of.score ?? [])].filter((_, row) => of.label[row] === label);
    return scores.filter((score) => score <= limit).length / scores.length;
  };
  return Math.max(...[...(of.score ?? [])].map((limit) => Math.abs(share(1, limit) - share(0, limit))));
}

describe('the bounds hold what the rows give', () => {
  it('for AUROC, its standard error, average precision and the Kolmogorov-Smirnov distance, at any number of bins', () => {
    fc.assert(
      fc.property(rowsOf(1, 40), fc.constantFrom(1, 2, 4, 16), (rows, log2Bins) => {
        const of = tableOf(rows);
        const histogram = binned(of, log2Bins);
        const exact = exactAuroc(of);
        const result = boundedAuroc(histogram);
        expect(result.ok).toBe(exact.ok);
        const precision = averagePrecision(of);
        const boundedPrecision = boundedAveragePrecision(histogram);
        expect(boundedPrecision.ok).toBe(precision !== null);
        if (boundedPrecision.ok && precision !== null) {
          expect(boundedPrecision.lower).toBeLessThanOrEqual(precision + 1e-12);
          expect(boundedPrecision.upper).toBeGreaterThanOrEqual(precision - 1e-12);
        }
        const distance = boundedKolmogorovSmirnov(histogram);
        expect(distance.ok).toBe(exact.ok);
        if (!result.ok || !exact.ok || !distance.ok) return;
        expect(result.lower).toBeLessThanOrEqual(exact.estimate.value + 1e-12);
        expect(result.upper).toBeGreaterThanOrEqual(exact.estimate.value - 1e-12);
        const { standardError } = exact.estimate;
        expect(result.standardErrorBounds === null).toBe(standardError === null);
        if (standardError !== null && result.standardErrorBounds !== null) {
          expect(result.standardErrorBounds.lower).toBeLessThanOrEqual(standardError + 1e-12);
          expect(result.standardErrorBounds.upper).toBeGreaterThanOrEqual(standardError - 1e-12);
        }
        expect(distance.lower).toBeLessThanOrEqual(kolmogorovSmirnov(of) + 1e-12);
        expect(distance.upper).toBeGreaterThanOrEqual(kolmogorovSmirnov(of) - 1e-12);
      }),
      SEED,
    );
  });
});

describe('boundedAveragePrecision', () => {
  it('can be worked out by hand', () => {
    const result = boundedAveragePrecision(histogramOf([2, 1], [1, 1]));
    if (!result.ok) throw new Error(result.reason);
    // Best: the positive of the upper bin first, then both of the lower bin at one score. Worst: each after all negatives.
    expectNear(result.upper, (1 / 1 + 2 * (3 / 4)) / 3, 1e-15, 'upper');
    expectNear(result.lower, (1 / 2 + 2 / 4 + 3 / 5) / 3, 1e-15, 'lower');
  });

  it('holds the golden value closely', () => {
    const { average_precision: expected } = golden.binary.discrimination;
    const result = boundedAveragePrecision(binned(table, 16));
    if (!result.ok) throw new Error(result.reason);
    expect(result.lower).toBeLessThanOrEqual(expected);
    expect(result.upper).toBeGreaterThanOrEqual(expected);
    expect(result.upper - result.lower).toBeLessThan(1e-3);
  });

  it('has a lower bound near the sum for many positives in one bin', () => {
    const sum = (count: number, others: number): number => {
      let whole = 0;
      for (let j = 1; j <= count; j++) whole += j / (j + others);
      return whole / count;
    };
    for (const [count, others] of [
      [64, 3],
      [65, 3],
      [1_000, 1],
      [5_000, 20_000],
    ] as const) {
      const result = boundedAveragePrecision(histogramOf([count], [others]));
      if (!result.ok) throw new Error(result.reason);
      expect(result.lower).toBeLessThanOrEqual(sum(count, others) + 1e-15);
      expectNear(result.lower, sum(count, others), count > 64 ? 2e-4 : 1e-15, `${count} of ${others}`);
      expect(result.upper).toBe(1);
    }
  });

  it('is 1 without negatives, and undefined without positives', () => {
    expect(boundedAveragePrecision(histogramOf([3, 4], [0, 0]))).toEqual({ ok: true, lower: 1, upper: 1 });
    expect(boundedAveragePrecision(histogramOf([0], [4]))).toEqual({ ok: false, reason: 'no-positives' });
  });
});

describe('boundedKolmogorovSmirnov', () => {
  it('can be worked out by hand', () => {
    const result = boundedKolmogorovSmirnov(histogramOf([1, 3], [3, 1]));
    // At the inner edge 1/4 and 3/4; within a bin 3/4 against 0 and 1/4 against 1.
    expect(result).toEqual({ ok: true, lower: 0.5, upper: 0.75 });
    expect(boundedKolmogorovSmirnov(histogramOf([4, 0], [0, 2]))).toEqual({ ok: true, lower: 1, upper: 1 });
    expect(boundedKolmogorovSmirnov(histogramOf([1], [1]))).toEqual({ ok: true, lower: 0, upper: 1 });
  });

  it('says what is missing', () => {
    expect(boundedKolmogorovSmirnov(histogramOf([0], [1]))).toEqual({ ok: false, reason: 'no-positives' });
    expect(boundedKolmogorovSmirnov(histogramOf([1], [0]))).toEqual({ ok: false, reason: 'no-negatives' });
  });
});

describe('unionOf', () => {
  const interval = (lower: number, upper: number): Interval => ({ lower, upper, level: 0.95, method: 'wald' });

  it('holds the bounds and every interval', () => {
    expect(unionOf({ lower: 0.4, upper: 0.5 }, [interval(0.3, 0.45), interval(0.35, 0.6)])).toEqual(interval(0.3, 0.6));
    expect(unionOf({ lower: 0.1, upper: 0.9 }, [interval(0.3, 0.45)])).toEqual(interval(0.1, 0.9));
  });

  it('is null where one interval is, and without any', () => {
    expect(unionOf({ lower: 0, upper: 1 }, [interval(0.3, 0.6), null])).toBeNull();
    expect(unionOf({ lower: 0, upper: 1 }, [])).toBeNull();
  });
});

/** Rows with normal scores of the given separation, squeezed towards `centre` so that they crowd in few bins. */
function simulated(rows: number, separation: number, seed: number, spread = 0.15): PredictionTable {
  return tableOf(
    Array.from({ length: rows }, (_, key): [number, number] => {
      const y = u53(seed, key, 0) < 0.4 ? 1 : 0;
      const z = normalQuantile(Math.max(1e-9, u53(seed, key, 1)));
      return [1 / (1 + Math.exp(-spread * 6 * (z + y * separation))), y];
    }),
  );
}

describe('verdicts from histograms', () => {
  const outcome = (test: Parameters<typeof decideFamily>[0][number]['test'], alpha: number): string =>
    decideFamily([{ id: 'one', test }], alpha)[0]?.outcome ?? '';
  const seen = new Map<string, number>();
  const count = (key: string): void => {
    seen.set(key, (seen.get(key) ?? 0) + 1);
  };

  it('pass or fail only where the rows do', () => {
    const question = fc.record({
      sizes: fc.tuple(fc.integer({ min: 4, max: 400 }), fc.integer({ min: 4, max: 400 })),
      separations: fc.tuple(
        fc.double({ min: -0.5, max: 4, noNaN: true }),
        fc.double({ min: -0.5, max: 4, noNaN: true }),
      ),
      seed: fc.nat(1e6),
      log2Bins: fc.constantFrom(1, 3, 5, 8, 12),
      margin: fc.constantFrom(0, 0.02, 0.05, 0.1, 0.3),
      alpha: fc.constantFrom(0.025, 0.05, 0.4),
      limit: fc.constantFrom(0.5, 0.7, 0.9, 0.99),
      minimumEvents: fc.constantFrom(2, 10, 50),
    });
    fc.assert(
      fc.property(question, ({ sizes, separations, seed, log2Bins, margin, alpha, limit, minimumEvents }) => {
        const group = simulated(sizes[0], separations[0], seed);
        const rest = simulated(sizes[1], separations[1], seed + 1);
        const [groupBins, restBins] = [group, rest].map((of) => boundedAuroc(binned(of, log2Bins)));
        if (groupBins === undefined || restBins === undefined) throw new Error('two of two');
        const common = { margin, alpha, minimumEvents };
        const exact = noWorseAuroc({ ...common, group: exactAuroc(group), rest: exactAuroc(rest) });
        const bounded = noWorseBoundedAuroc({ ...common, group: groupBins, rest: restBins });
        const decided = outcome(bounded, alpha);
        count(decided);
        if (decided !== 'not-evaluated') expect(outcome(exact, alpha)).toBe(decided);
        expect(bounded.pPass).toBeGreaterThanOrEqual(exact.pPass - 1e-9);
        expect(bounded.pFail).toBeGreaterThanOrEqual(exact.pFail - 1e-9);
        if (bounded.lower !== null && bounded.upper !== null) {
          expect(bounded.lower).toBeLessThanOrEqual((exact.lower ?? Number.NaN) + 1e-12);
          expect(bounded.upper).toBeGreaterThanOrEqual((exact.upper ?? Number.NaN) - 1e-12);
        }
        const exactFloor = floorAuroc(exactAuroc(group), limit, alpha, minimumEvents);
        const boundedFloor = floorBoundedAuroc(groupBins, limit, alpha, minimumEvents);
        count(`floor ${boundedFloor.outcome}`);
        if (boundedFloor.outcome === 'pass' || boundedFloor.outcome === 'fail') {
          expect(exactFloor.outcome).toBe(boundedFloor.outcome);
        }
        const own = exactAuroc(group);
        const interval = aurocIntervalOf(groupBins, 0.95);
        if (interval !== null && own.ok) {
          const inner = logitInterval(own.estimate.value, own.estimate.standardError, 0.95);
          expect(interval.lower).toBeLessThanOrEqual(inner?.lower ?? Number.NaN);
          expect(interval.upper).toBeGreaterThanOrEqual(inner?.upper ?? Number.NaN);
        }
      }),
      { seed: 20260101, numRuns: 250 },
    );
    // Every answer was reached, or nothing was tried.
    for (const key of [
      'pass',
      'fail',
      'not-evaluated',
      'floor pass',
      'floor fail',
      'floor inconclusive',
      'floor too-few',
    ]) {
      expect(seen.get(key), key).toBeGreaterThan(3);
    }
  });

  it('agree with the golden decisions at 2^16 bins', () => {
    const order = byScore(table);
    const expected = goldenJson('no_worse.json').binary;
    for (const value of ['F', 'M']) {
      const key = { sex: value };
      const [group, rest] = [selectGroup(table, key, order), selectRest(table, key, order)].map((rows) =>
        boundedAuroc(binned(table, 16, rows)),
      );
      if (group === undefined || rest === undefined) throw new Error('two of two');
      const test = noWorseBoundedAuroc({ group, rest, margin: 0.05, alpha: 0.05, minimumEvents: 50 });
      const number = expected.sex[value].auroc;
      expectNear(test.difference, number.difference, 1e-4, 'difference');
      expectNear(test.lower, number['lower_0.05'], 2e-3, 'lower');
      expectNear(test.upper, number['upper_0.05'], 2e-3, 'upper');
      expect(test.lower).toBeLessThanOrEqual(number['lower_0.05']);
      expect(test.upper).toBeGreaterThanOrEqual(number['upper_0.05']);
      expect(test).toMatchObject({ status: 'ok', method: 'delong-logit-square-and-add', margin: 0.05, alpha: 0.05 });
      expect(test.pPass).toBeGreaterThanOrEqual(number.p_pass);
      expectNear(test.pPass, number.p_pass, 0.01, 'p_pass');
    }
  });

  it('use the limits of the rows when every bin holds one class', () => {
    const bins = Array.from({ length: 64 }, (_, bin) => bin);
    const isPositive = (bin: number): boolean => u53(3, bin, 0) < 0.2 + bin / 110;
    const histogram = histogramOf(
      bins.map((bin) => (isPositive(bin) ? 3 : 0)),
      bins.map((bin) => (isPositive(bin) ? 0 : 3)),
    );
    const bounded = boundedAuroc(histogram);
    const exact = aurocAtMiddle(bounded);
    const common = { margin: 0.2, alpha: 0.05, minimumEvents: 10 };
    const own = noWorseBoundedAuroc({ ...common, group: bounded, rest: bounded });
    const expected = noWorseAuroc({ ...common, group: exact, rest: exact });
    expectNear(own.lower, expected.lower ?? Number.NaN, 1e-10, 'lower');
    expectNear(own.upper, expected.upper ?? Number.NaN, 1e-10, 'upper');
    expectNear(own.pPass, expected.pPass, 1e-8, 'p_pass');
    expect(own.nNeeded).toBe(expected.nNeeded);
    for (const limit of [0.5, 0.6, 0.7, 0.8, 0.9]) {
      const floor = floorBoundedAuroc(bounded, limit, 0.05, 10);
      expect(floor.outcome).toBe(floorAuroc(exact, limit, 0.05, 10).outcome);
      expect(floor).toMatchObject({ limit, alpha: 0.05, method: 'delong-logit' });
    }
    const interval = aurocIntervalOf(bounded, 0.9);
    const inner = exact.ok ? logitInterval(exact.estimate.value, exact.estimate.standardError, 0.9) : null;
    expectNear(interval?.lower, inner?.lower ?? Number.NaN, 1e-10, 'interval lower');
    expectNear(interval?.upper, inner?.upper ?? Number.NaN, 1e-10, 'interval upper');
    expect(interval?.level).toBe(0.9);
  });

  const open = (lower: number, upper: number, least: number, most: number): BoundedAurocResult => ({
    ok: true,
    lower,
    upper,
    middle: (lower + upper) / 2,
    halfWidth: (upper - lower) / 2,
    standardError: (least + most) / 2,
    standardErrorBounds: { lower: least, upper: most },
    events: 100,
    nonEvents: 100,
    occupiedBins: 9,
  });

  it('take the end of the bounds that is least favourable, which near 1 is the upper one', () => {
    // With a standard error of 0.05 a lower limit falls as the AUROC nears 1.
    const high = floorBoundedAuroc(open(0.9, 0.99, 0.04, 0.05), 0.7, 0.025, 50);
    expectNear(high.lower, logitLower(0.99, 0.05, 0.025) ?? Number.NaN, 1e-9, 'lower near 1');
    expect(logitLower(0.9, 0.05, 0.025)).toBeGreaterThan(0.7);
    expect(high.outcome).toBe('inconclusive');
    const low = floorBoundedAuroc(open(0.01, 0.1, 0.04, 0.05), 0.3, 0.025, 50);
    expectNear(low.upper, logitUpper(0.01, 0.05, 0.025) ?? Number.NaN, 1e-9, 'upper near 0');
    expect(logitUpper(0.1, 0.05, 0.025)).toBeLessThan(0.3);
    expect(low.outcome).toBe('inconclusive');
    const middle = floorBoundedAuroc(open(0.7, 0.75, 0.01, 0.02), 0.5, 0.025, 50);
    expectNear(middle.lower, logitLower(0.7, 0.02, 0.025) ?? Number.NaN, 1e-9, 'lower in the middle');
    expectNear(middle.upper, logitUpper(0.75, 0.02, 0.025) ?? Number.NaN, 1e-9, 'upper in the middle');
  });

  it('add up the least favourable of both sides', () => {
    const group = open(0.7, 0.74, 0.01, 0.03);
    const rest = open(0.8, 0.83, 0.01, 0.02);
    const test = noWorseBoundedAuroc({ group, rest, margin: 0.05, alpha: 0.05, minimumEvents: 50 });
    const limit = (value: number, error: number, side: typeof logitLower) => side(value, error, 0.05) ?? Number.NaN;
    const groupDown = 0.74 - limit(0.7, 0.03, logitLower);
    const groupUp = limit(0.74, 0.03, logitUpper) - 0.7;
    const restDown = 0.83 - limit(0.8, 0.02, logitLower);
    const restUp = limit(0.83, 0.02, logitUpper) - 0.8;
    expectNear(test.lower, 0.7 - 0.83 - Math.hypot(groupDown, restUp), 1e-9, 'lower');
    expectNear(test.upper, 0.74 - 0.8 + Math.hypot(groupUp, restDown), 1e-9, 'upper');
    expectNear(test.difference, 0.72 - 0.815, 1e-12, 'difference');
    expect(test).toMatchObject({ status: 'ok', pPass: 1 });
  });

  it('decide at the limit itself as the rows would', () => {
    const side = open(0.7, 0.74, 0.01, 0.03);
    const { lower, upper } = floorBoundedAuroc(side, 0.7, 0.05, 50);
    expect(floorBoundedAuroc(side, lower ?? Number.NaN, 0.05, 50).outcome).toBe('pass');
    expect(floorBoundedAuroc(side, upper ?? Number.NaN, 0.05, 50).outcome).toBe('inconclusive');
  });

  it('are too few when the AUROC of the rows might be 0 or 1', () => {
    for (const side of [open(0.9, 1, 0.04, 0.05), open(0, 0.1, 0.04, 0.05), open(0, 1, 0.04, 0.05)]) {
      expect(floorBoundedAuroc(side, 0.5, 0.05, 50)).toMatchObject({ lower: null, upper: null, outcome: 'too-few' });
    }
  });

  it('are too few when the rows might have no variance at all', () => {
    const open0 = open(0.7, 0.74, 0, 0.03);
    expect(floorBoundedAuroc(open0, 0.5, 0.05, 50).outcome).toBe('too-few');
    expect(floorBoundedAuroc(open(0.7, 0.74, 1e-6, 0.03), 0.5, 0.05, 50).outcome).toBe('pass');
    const test = noWorseBoundedAuroc({ group: open0, rest: open0, margin: 0.3, alpha: 0.05, minimumEvents: 50 });
    expect(test).toMatchObject({ status: 'too-few', reason: 'degenerate', pPass: 1, pFail: 1 });
  });

  it('are too few where the rows might be without variance, without a class, or short of events', () => {
    const good = boundedAuroc(binned(simulated(400, 1, 7), 12));
    const perfect = boundedAuroc(histogramOf([0, 100], [100, 0]));
    const maybePerfect = boundedAuroc(histogramOf([0, 5, 95], [95, 5, 0]));
    const maybeWorst = boundedAuroc(histogramOf([95, 5, 0], [0, 5, 95]));
    const flat = boundedAuroc(histogramOf([100], [100]));
    const single = boundedAuroc(histogramOf([0, 1], [50, 50]));
    const common = { margin: 0.3, alpha: 0.05, minimumEvents: 1 };
    for (const one of [perfect, maybePerfect, maybeWorst, flat, single]) {
      for (const sides of [
        { group: one, rest: good },
        { group: good, rest: one },
      ]) {
        const test = noWorseBoundedAuroc({ ...common, ...sides });
        expect(test).toMatchObject({ status: 'too-few', reason: 'degenerate', pPass: 1, pFail: 1, lower: null });
      }
      expect(floorBoundedAuroc(one, 0.5, 0.05, 1)).toMatchObject({ outcome: 'too-few', lower: null, upper: null });
      expect(aurocIntervalOf(one, 0.95)).toBeNull();
    }
    const none = boundedAuroc(emptyHistogram(2));
    const without = noWorseBoundedAuroc({ ...common, group: none, rest: good });
    expect(without).toMatchObject({ status: 'too-few', reason: 'zero-denominator', difference: null });
    expect(floorBoundedAuroc(none, 0.5, 0.05, 1)).toMatchObject({ outcome: 'too-few', value: null });
    expect(aurocIntervalOf(none, 0.95)).toBeNull();
    const short = noWorseBoundedAuroc({ ...common, group: good, rest: good, minimumEvents: 10_000 });
    expect(short).toMatchObject({ status: 'too-few', reason: 'few-events' });
    expect(short.lower).not.toBeNull();
    const shortFloor = floorBoundedAuroc(good, 0.5, 0.05, 10_000);
    expect(shortFloor.outcome).toBe('too-few');
    expect(shortFloor.lower).toBeGreaterThan(0.5);
    expect(() => noWorseBoundedAuroc({ ...common, group: good, rest: good, margin: 2 })).toThrow(RangeError);
  });
});
