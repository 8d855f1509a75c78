import { type ConfusionCounts, rates } from '../rates/confusion.ts';
import { type GroupKey, type PredictionTable, selectGroup } from '../rows/predictions.ts';
import { type Aggregate, type AggregatePlan, aggregateRows, NO_ROWS, type SumId } from './aggregate.ts';
import { byRate, type ClusteredRateId, type ClusterTable } from './clusters.ts';

/** Confusion counts at one threshold. */
export interface FileCounts extends ConfusionCounts {
  readonly threshold: number;
}

/** Sums over patients of one rate: ClusterSums without x and n, which the counts already say. */
export interface FileClusterSums {
  readonly clusters: number;
  readonly sum_x2: number;
  readonly sum_xn: number;
  readonly sum_n2: number;
  readonly lone: number;
  readonly lone_x: number;
}

export type FileClusterTable = Readonly<Record<ClusteredRateId, FileClusterSums>>;

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
  readonly clusters?: readonly FileClusterTable[];
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
    sums,
    histogram: {
      bin: [...histogram.bins],
      positives: [...histogram.positives],
      negatives: [...histogram.negatives],
    },
  };
  return clusters === null ? slice : { ...slice, clusters: clusters.map(fileClusters) };
}

function fileClusters(table: ClusterTable): FileClusterTable {
  return byRate((rate) => {
    const { clusters, squares, products, sizes, lone, loneX } = table[rate];
    return { clusters, sum_x2: squares, sum_xn: products, sum_n2: sizes, lone, lone_x: loneX };
  });
}

function clustersOf(table: FileClusterTable, counts: ConfusionCounts): ClusterTable {
  const all = rates(counts);
  return byRate((rate) => {
    const { clusters, sum_x2, sum_xn, sum_n2, lone, lone_x } = table[rate];
    const { x, n } = all[rate];
    return { x, n, clusters, squares: sum_x2, products: sum_xn, sizes: sum_n2, lone, loneX: lone_x };
  });
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
    sums,
    histogram: {
      log2Bins,
      bins: Uint32Array.from(histogram.bin),
      positives: Float64Array.from(histogram.positives),
      negatives: Float64Array.from(histogram.negatives),
    },
    clusters:
      clusters === undefined ? null : clusters.map((table, index) => clustersOf(table, counts[index] ?? NO_ROWS)),
  };
}

/**
 * Aggregates a table whole and by every value, or combination of values, of the named attributes, in the form of the
 * file. Null when a score is missing or not a probability.
 * @param attributeSets such as [['sex'], ['race'], ['sex', 'race']]; combinations without rows are left out
 */
export function slicesOf(
  table: PredictionTable,
  attributeSets: readonly (readonly string[])[],
  plan: AggregatePlan,
): FileSlice[] | null {
  const slices: FileSlice[] = [];
  for (const by of [{}, ...attributeSets.flatMap((attributes) => combinations(table, attributes))]) {
    const selection = Object.keys(by).length === 0 ? null : selectGroup(table, by);
    if (selection !== null && selection.length === 0) continue;
    const result = aggregateRows(table, selection, plan);
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
