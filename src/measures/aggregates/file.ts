import type { ConfusionCounts } from '../confusion.ts';
import { type GroupKey, type PredictionTable, selectGroup } from '../predictions.ts';
import { type Aggregate, type AggregatePlan, aggregateRows, SUM_IDS, type SumId } from './aggregate.ts';
import { CLUSTERED_RATES, type ClusteredRate, type ClusterTable } from './clusters.ts';
import { total } from './sums.ts';

/** Confusion counts at one threshold. */
export interface FileCounts extends ConfusionCounts {
  readonly threshold: number;
}

/** Sums over patients of one rate (see clusters.ts). */
export interface FileClusterSums {
  readonly clusters: number;
  readonly sum_x2: number;
  readonly sum_xn: number;
  readonly sum_n2: number;
}

/** Beside each other: a bin, its positives and its negatives; empty bins are left out. */
export interface FileHistogram {
  readonly bin: readonly number[];
  readonly positives: readonly number[];
  readonly negatives: readonly number[];
}

/** The aggregate of the rows with some values of some attributes; with none, of all rows. */
export interface FileSlice {
  readonly by: GroupKey;
  readonly n: number;
  readonly positives: number;
  readonly counts: readonly FileCounts[];
  readonly sums: Readonly<Record<SumId, number>>;
  readonly histogram: FileHistogram;
  /** One for each threshold; absent when rows are not grouped by patient. */
  readonly clusters?: readonly Readonly<Record<ClusteredRate, FileClusterSums>>[];
}

/** An aggregates file in the form of schemas/aggregates.schema.json. */
export interface AggregatesFile {
  readonly schema: 'rmf-gate/aggregates/1';
  readonly engine: string;
  readonly query_sha256: string;
  readonly evaluation_set_sha256: string;
  readonly model_digest: string;
  readonly n: number;
  readonly thresholds: readonly number[];
  /** How many bins, a power of two. */
  readonly bins: number;
  readonly attributes: readonly string[];
  readonly slices: readonly FileSlice[];
}

/** An aggregate in the form of the file. */
export function sliceOf(by: GroupKey, aggregate: Aggregate): FileSlice {
  const { plan, n, positives, counts, sums, histogram, clusters } = aggregate;
  const slice: FileSlice = {
    by,
    n,
    positives,
    counts: counts.map((one, index) => ({ threshold: plan.thresholds[index] ?? 0, ...one })),
    sums: Object.fromEntries(SUM_IDS.map((id) => [id, total(sums[id])])) as Record<SumId, number>,
    histogram: {
      bin: [...histogram.bins],
      positives: [...histogram.positives],
      negatives: [...histogram.negatives],
    },
  };
  return clusters === null ? slice : { ...slice, clusters: clusters.map(fileClusters) };
}

function fileClusters(table: ClusterTable): Readonly<Record<ClusteredRate, FileClusterSums>> {
  return Object.fromEntries(
    CLUSTERED_RATES.map((rate) => {
      const { clusters, sumX2, sumXN, sumN2 } = table[rate];
      return [rate, { clusters, sum_x2: sumX2, sum_xn: sumXN, sum_n2: sumN2 }];
    }),
  ) as Record<ClusteredRate, FileClusterSums>;
}

function clustersOf(file: Readonly<Record<ClusteredRate, FileClusterSums>>): ClusterTable {
  return Object.fromEntries(
    CLUSTERED_RATES.map((rate) => {
      const { clusters, sum_x2, sum_xn, sum_n2 } = file[rate];
      return [rate, { clusters, sumX2: sum_x2, sumXN: sum_xn, sumN2: sum_n2 }];
    }),
  ) as Record<ClusteredRate, ClusterTable[ClusteredRate]>;
}

/** The aggregate of a slice. The file must be one that checkAggregates has nothing to say against. */
export function aggregateOf({ thresholds, bins }: AggregatesFile, slice: FileSlice): Aggregate {
  const { n, positives, counts, sums, histogram, clusters } = slice;
  const log2Bins = Math.log2(bins);
  return {
    plan: { thresholds, log2Bins, clustered: clusters !== undefined },
    n,
    positives,
    counts: counts.map(({ tp, fp, fn, tn }) => ({ tp, fp, fn, tn })),
    sums: Object.fromEntries(SUM_IDS.map((id) => [id, { sum: sums[id], rest: 0 }])) as unknown as Aggregate['sums'],
    histogram: {
      log2Bins,
      bins: Uint32Array.from(histogram.bin),
      positives: Float64Array.from(histogram.positives),
      negatives: Float64Array.from(histogram.negatives),
    },
    clusters: clusters === undefined ? null : clusters.map(clustersOf),
  };
}

/**
 * Aggregates a table whole and by every value, or combination of values, of the named attributes, in the form of the
 * file. Null when a score is missing or not a probability.
 * @param attributeSets such as [['sex'], ['race'], ['sex', 'race']]; combinations without rows are left out
 * @param patients see aggregateRows
 */
export function slicesOf(
  table: PredictionTable,
  attributeSets: readonly (readonly string[])[],
  plan: AggregatePlan,
  patients: Uint32Array | null = null,
): FileSlice[] | null {
  const slices: FileSlice[] = [];
  for (const by of [{}, ...attributeSets.flatMap((attributes) => combinations(table, attributes))]) {
    const selection = Object.keys(by).length === 0 ? null : selectGroup(table, by);
    if (selection !== null && selection.length === 0) continue;
    const result = aggregateRows(table, selection, plan, patients);
    if (!result.ok) return null;
    slices.push(sliceOf(by, result.aggregate));
  }
  return slices;
}

function combinations(table: PredictionTable, attributes: readonly string[]): GroupKey[] {
  return attributes.reduce<GroupKey[]>(
    (keys, attribute) => {
      const levels = table.groups.find((group) => group.attribute === attribute)?.levels ?? [];
      return keys.flatMap((key) => levels.map((level) => ({ ...key, [attribute]: level })));
    },
    [{}],
  );
}
