import type { ConfusionCounts } from '../confusion.ts';
import type { PredictionTable, Selection } from '../predictions.ts';
import { type ClusterTable, EMPTY_CLUSTERS, mergeClusters, sumClusters } from './clusters.ts';
import { checkLog2Bins, emptyHistogram, type Histogram, mergeHistograms, sparse } from './histogram.ts';
import { type CompensatedSum, EMPTY_SUM, mergeSums, roundingError } from './sums.ts';

/** Sums over rows with label y and score p, as files name them. */
export const SUM_IDS = [
  /** p */
  'sum_p',
  /** p^2 */
  'sum_p2',
  /** p y */
  'sum_py',
  /** (p - y)^2, the squared error */
  'sum_squared_error',
  /** (p - y)^4 */
  'sum_fourth_power_error',
  /** (y - p)(1 - 2p), the numerator of Spiegelhalter's z */
  'sum_spiegelhalter',
  /** (1 - 2p)^2 p (1 - p), the variance of it */
  'sum_spiegelhalter_variance',
] as const;

export type SumId = (typeof SUM_IDS)[number];

/** What is counted: aggregates merge only under the same plan. */
export interface AggregatePlan {
  /** Ascending, none twice. A row is flagged when its score is at or above one. */
  readonly thresholds: readonly number[];
  /** K of the 2^K bins of the histogram, 1 to 20. */
  readonly log2Bins: number;
  /** Whether sums over patients are kept. */
  readonly clustered: boolean;
}

/** All that is kept of a set of rows. Aggregates of disjoint sets merge to the aggregate of their union. */
export interface Aggregate {
  readonly plan: AggregatePlan;
  readonly n: number;
  /** Rows in which the condition is present. */
  readonly positives: number;
  /** One for each threshold. */
  readonly counts: readonly ConfusionCounts[];
  readonly sums: Readonly<Record<SumId, CompensatedSum>>;
  readonly histogram: Histogram;
  /** One for each threshold; null unless the plan is clustered. */
  readonly clusters: readonly ClusterTable[] | null;
}

export type AggregateResult =
  | { readonly ok: true; readonly aggregate: Aggregate }
  | { readonly ok: false; readonly reason: 'no-score' | 'not-a-probability' };

/** Throws a RangeError for thresholds that are not finite and ascending, or for a number of bins out of range. */
export function checkPlan({ thresholds, log2Bins }: AggregatePlan): void {
  checkLog2Bins(log2Bins);
  const ascending = thresholds.every(
    (threshold, index) => Number.isFinite(threshold) && !(threshold <= (thresholds[index - 1] ?? -Infinity)),
  );
  if (!ascending) throw new RangeError('thresholds are finite and ascend');
}

const NO_ROWS: ConfusionCounts = { tp: 0, fp: 0, fn: 0, tn: 0 };

const sumsOf = (of: (id: SumId, index: number) => CompensatedSum): Readonly<Record<SumId, CompensatedSum>> =>
  Object.fromEntries(SUM_IDS.map((id, index) => [id, of(id, index)])) as Record<SumId, CompensatedSum>;

/** The aggregate of no rows: merging it changes nothing. */
export function emptyAggregate(plan: AggregatePlan): Aggregate {
  checkPlan(plan);
  return {
    plan,
    n: 0,
    positives: 0,
    counts: plan.thresholds.map(() => NO_ROWS),
    sums: sumsOf(() => EMPTY_SUM),
    histogram: emptyHistogram(plan.log2Bins),
    clusters: plan.clustered ? plan.thresholds.map(() => EMPTY_CLUSTERS) : null,
  };
}

const samePlan = (a: AggregatePlan, b: AggregatePlan): boolean =>
  a.log2Bins === b.log2Bins &&
  a.clustered === b.clustered &&
  a.thresholds.length === b.thresholds.length &&
  a.thresholds.every((threshold, index) => threshold === b.thresholds[index]);

/**
 * The aggregate of the rows of both, which must have none in common. Counts are exact; sums are the same in any order of
 * merging within 1e-12. Throws a RangeError when the plans differ. With patients, none may have rows in both.
 */
export function merge(a: Aggregate, b: Aggregate): Aggregate {
  if (!samePlan(a.plan, b.plan)) throw new RangeError('aggregates of different plans cannot be merged');
  return {
    plan: a.plan,
    n: a.n + b.n,
    positives: a.positives + b.positives,
    counts: a.counts.map((counts, index) => addCounts(counts, b.counts[index] ?? NO_ROWS)),
    sums: sumsOf((id) => mergeSums(a.sums[id], b.sums[id])),
    histogram: mergeHistograms(a.histogram, b.histogram),
    clusters:
      a.clusters === null
        ? null
        : a.clusters.map((table, index) => mergeClusters(table, b.clusters?.[index] ?? EMPTY_CLUSTERS)),
  };
}

function addCounts(a: ConfusionCounts, b: ConfusionCounts): ConfusionCounts {
  return { tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn, tn: a.tn + b.tn };
}

/** How many of some ascending thresholds are at most the score. */
function thresholdsMet(thresholds: Float64Array, score: number): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((thresholds[middle] ?? 0) <= score) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Confusion counts at each threshold from the rows of each label that meet exactly 0, 1, 2, ... of the thresholds. */
function countsFromMet(positivesMet: Float64Array, negativesMet: Float64Array): ConfusionCounts[] {
  const total = (met: Float64Array): number => met.reduce((sum, count) => sum + count, 0);
  let fn = 0;
  let tn = 0;
  const positives = total(positivesMet);
  const negatives = total(negativesMet);
  return Array.from({ length: positivesMet.length - 1 }, (_, index) => {
    fn += positivesMet[index] ?? 0;
    tn += negativesMet[index] ?? 0;
    return { tp: positives - fn, fp: negatives - tn, fn, tn };
  });
}

/** Sums over the patients of a selection at each threshold. */
function clusterTables(
  { rows, label, score }: PredictionTable,
  selection: Selection,
  thresholds: readonly number[],
  patients: Uint32Array,
): ClusterTable[] {
  const size = selection?.length ?? rows;
  const dense = new Map<number, number>();
  const unitOf = new Uint32Array(size);
  for (let index = 0; index < size; index++) {
    const patient = patients[selection?.[index] ?? index] ?? 0;
    const unit = dense.get(patient) ?? dense.size;
    dense.set(patient, unit);
    unitOf[index] = unit;
  }
  return thresholds.map((threshold) => {
    // Cells of each patient: 2 for a positive, 1 for a flag.
    const cells = new Uint32Array(4 * dense.size);
    for (let index = 0; index < size; index++) {
      const row = selection?.[index] ?? index;
      const cell = (label[row] === 1 ? 2 : 0) + ((score?.[row] ?? 0) >= threshold ? 1 : 0);
      const place = 4 * (unitOf[index] ?? 0) + cell;
      cells[place] = (cells[place] ?? 0) + 1;
    }
    return sumClusters(
      Array.from({ length: dense.size }, (_, unit) => {
        const [tn = 0, fp = 0, fn = 0, tp = 0] = cells.subarray(4 * unit, 4 * unit + 4);
        return { tp, fp, fn, tn };
      }),
    );
  });
}

/**
 * Aggregates the rows of a selection in one pass, linear in rows. Undefined without scores, and when one of the selected
 * scores is not a number from 0 to 1: it has no bin, and no error.
 * @param patients a patient code for each row of the table; needed for a clustered plan, else a RangeError
 */
export function aggregateRows(
  table: PredictionTable,
  selection: Selection,
  plan: AggregatePlan,
  patients: Uint32Array | null = null,
): AggregateResult {
  checkPlan(plan);
  if (plan.clustered && patients === null) throw new RangeError('a clustered plan needs the patient of each row');
  const { label, score } = table;
  if (score === null) return { ok: false, reason: 'no-score' };
  const bins = 2 ** plan.log2Bins;
  const binsOf = [new Float64Array(bins), new Float64Array(bins)] as const;
  const thresholds = Float64Array.from(plan.thresholds);
  const metOf = [new Float64Array(thresholds.length + 1), new Float64Array(thresholds.length + 1)] as const;
  const sums = new Float64Array(SUM_IDS.length);
  const rests = new Float64Array(SUM_IDS.length);
  const terms = new Float64Array(SUM_IDS.length);
  const size = selection?.length ?? table.rows;
  let positives = 0;
  for (let index = 0; index < size; index++) {
    const row = selection === null ? index : (selection[index] ?? 0);
    const p = score[row] ?? Number.NaN;
    if (!(p >= 0 && p <= 1)) return { ok: false, reason: 'not-a-probability' };
    const y = label[row] === 1 ? 1 : 0;
    positives += y;
    const bin = Math.min(Math.floor(p * bins), bins - 1);
    const counts = binsOf[y];
    counts[bin] = (counts[bin] ?? 0) + 1;
    const met = thresholdsMet(thresholds, p);
    const ofLabel = metOf[y];
    ofLabel[met] = (ofLabel[met] ?? 0) + 1;

    const error = p - y;
    const lean = 1 - 2 * p;
    terms[0] = p;
    terms[1] = p * p;
    terms[2] = p * y;
    terms[3] = error * error;
    terms[4] = error * error * (error * error);
    terms[5] = -error * lean;
    terms[6] = lean * lean * p * (1 - p);
    for (let term = 0; term < terms.length; term++) {
      const sum = sums[term] ?? 0;
      const value = terms[term] ?? 0;
      rests[term] = (rests[term] ?? 0) + roundingError(sum, value);
      sums[term] = sum + value;
    }
  }
  return {
    ok: true,
    aggregate: {
      plan,
      n: size,
      positives,
      counts: countsFromMet(metOf[1], metOf[0]),
      sums: sumsOf((_, index) => ({ sum: sums[index] ?? 0, rest: rests[index] ?? 0 })),
      histogram: sparse(plan.log2Bins, binsOf[1], binsOf[0]),
      clusters: plan.clustered && patients !== null ? clusterTables(table, selection, plan.thresholds, patients) : null,
    },
  };
}
