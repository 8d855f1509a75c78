import { brierSums } from '../calibration/brier.ts';
import { RunningSum } from '../numbers/running-sum.ts';
import { countUpTo } from '../numbers/sorted.ts';
import type { ConfusionCounts } from '../rates/confusion.ts';
import { type LabelledScores, labelledScores } from '../rows/labelled-scores.ts';
import { type PredictionTable, pick, type Selection } from '../rows/predictions.ts';
import { type ClusterTable, EMPTY_CLUSTERS, mergeClusters, sumClusters } from './clusters.ts';
import { checkLog2Bins, emptyHistogram, type Histogram, mergeHistograms, sparse } from './histogram.ts';

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
  readonly sums: Readonly<Record<SumId, number>>;
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

export const NO_ROWS: ConfusionCounts = { tp: 0, fp: 0, fn: 0, tn: 0 };

const sumsOf = (of: (id: SumId) => number): Readonly<Record<SumId, number>> =>
  Object.fromEntries(SUM_IDS.map((id) => [id, of(id)])) as Record<SumId, number>;

/** The aggregate of no rows: merging it changes nothing. */
export function emptyAggregate(plan: AggregatePlan): Aggregate {
  checkPlan(plan);
  return {
    plan,
    n: 0,
    positives: 0,
    counts: plan.thresholds.map(() => NO_ROWS),
    sums: sumsOf(() => 0),
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
 * The aggregate of the rows of both, which must have none in common. Counts are exact; each merging rounds a sum once, by at
 * most 1.2e-16 of it. Throws a RangeError when the plans differ. With patients, none may have rows in both.
 */
export function merge(a: Aggregate, b: Aggregate): Aggregate {
  if (!samePlan(a.plan, b.plan)) throw new RangeError('aggregates of different plans cannot be merged');
  return {
    plan: a.plan,
    n: a.n + b.n,
    positives: a.positives + b.positives,
    counts: a.counts.map((counts, index) => addCounts(counts, b.counts[index] ?? NO_ROWS)),
    sums: sumsOf((id) => a.sums[id] + b.sums[id]),
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

/** Sums over the patients of some rows at each threshold. @param codes the patient of each row, below `patients` */
function clusterTables(
  { label, score }: LabelledScores,
  thresholds: readonly number[],
  codes: Uint32Array,
  patients: number,
): ClusterTable[] {
  // A place for each patient of these rows, counted from 1: most groups hold few of all patients.
  const placeOf = new Uint32Array(patients);
  const places = new Uint32Array(label.length);
  let last = 0;
  for (let row = 0; row < label.length; row++) {
    const code = codes[row] ?? 0;
    if (placeOf[code] === 0) placeOf[code] = ++last;
    places[row] = (placeOf[code] ?? 0) - 1;
  }
  return thresholds.map((threshold) => {
    // Cells of each patient: 2 for a positive, 1 for a flag.
    const cells = new Uint32Array(4 * last);
    for (let row = 0; row < label.length; row++) {
      const cell = (label[row] === 1 ? 2 : 0) + ((score[row] ?? 0) >= threshold ? 1 : 0);
      const place = 4 * (places[row] ?? 0) + cell;
      cells[place] = (cells[place] ?? 0) + 1;
    }
    return sumClusters(
      Array.from({ length: last }, (_, patient) => {
        const [tn = 0, fp = 0, fn = 0, tp = 0] = cells.subarray(4 * patient, 4 * patient + 4);
        return { tp, fp, fn, tn };
      }),
    );
  });
}

/**
 * Aggregates the rows of a selection, linear in rows. Undefined without scores, and when one of the selected scores is not
 * a number from 0 to 1: it has no bin, and no error. A clustered plan needs the patient of each row, else a RangeError.
 */
export function aggregateRows(table: PredictionTable, selection: Selection, plan: AggregatePlan): AggregateResult {
  checkPlan(plan);
  const { patient } = table;
  if (plan.clustered && patient === null) throw new RangeError('a clustered plan needs the patient of each row');
  const rows = labelledScores(table, selection);
  if (rows === null) return { ok: false, reason: 'no-score' };
  const own = brierSums(rows);
  if (own === null) return { ok: false, reason: 'not-a-probability' };
  const { label, score } = rows;
  const bins = 2 ** plan.log2Bins;
  const binsOf = [new Float64Array(bins), new Float64Array(bins)] as const;
  const thresholds = Float64Array.from(plan.thresholds);
  const metOf = [new Float64Array(thresholds.length + 1), new Float64Array(thresholds.length + 1)] as const;
  const p2 = new RunningSum();
  const py = new RunningSum();
  for (let row = 0; row < score.length; row++) {
    const p = score[row] ?? 0;
    const y = label[row] === 1 ? 1 : 0;
    const bin = Math.min(Math.floor(p * bins), bins - 1);
    const counts = binsOf[y];
    counts[bin] = (counts[bin] ?? 0) + 1;
    const met = countUpTo(thresholds, p);
    const ofLabel = metOf[y];
    ofLabel[met] = (ofLabel[met] ?? 0) + 1;
    p2.add(p * p);
    py.add(p * y);
  }
  return {
    ok: true,
    aggregate: {
      plan,
      n: own.n,
      positives: own.sumY,
      counts: countsFromMet(metOf[1], metOf[0]),
      sums: {
        sum_p: own.sumP,
        sum_p2: p2.value(),
        sum_py: py.value(),
        sum_squared_error: own.sumSquaredError,
        sum_fourth_power_error: own.sumFourthPower,
        sum_spiegelhalter: own.sumSpiegelhalter,
        sum_spiegelhalter_variance: own.sumSpiegelhalterVariance,
      },
      histogram: sparse(plan.log2Bins, binsOf[1], binsOf[0]),
      clusters:
        plan.clustered && patient !== null
          ? clusterTables(rows, plan.thresholds, pick(patient.codes, selection), patient.count)
          : null,
    },
  };
}
