import type { ConfusionCounts, RateId } from '../confusion.ts';

/** Rates with sums of their own; the others are complements of these and have the same variance. */
export const CLUSTERED_RATES = [
  'sensitivity',
  'specificity',
  'ppv',
  'npv',
  'accuracy',
  'prevalence',
  'selection_rate',
] as const satisfies readonly RateId[];

export type ClusteredRate = (typeof CLUSTERED_RATES)[number];

/** Sums over patients with x of n of a rate each, n above 0. Whole numbers, so they merge exactly. */
export interface ClusterSums {
  readonly clusters: number;
  readonly sumX2: number;
  readonly sumXN: number;
  readonly sumN2: number;
}

/** The sums of each rate. */
export type ClusterTable = Readonly<Record<ClusteredRate, ClusterSums>>;

const NO_CLUSTERS: ClusterSums = { clusters: 0, sumX2: 0, sumXN: 0, sumN2: 0 };

const tableOf = (of: (rate: ClusteredRate) => ClusterSums): ClusterTable =>
  Object.fromEntries(CLUSTERED_RATES.map((rate) => [rate, of(rate)])) as unknown as ClusterTable;

/** The sums over no patients. */
export const EMPTY_CLUSTERS: ClusterTable = tableOf(() => NO_CLUSTERS);

/** x and n of a rate, as `rates` in confusion.ts has them. */
export function clusteredCount(rate: ClusteredRate, { tp, fp, fn, tn }: ConfusionCounts): { x: number; n: number } {
  switch (rate) {
    case 'sensitivity':
      return { x: tp, n: tp + fn };
    case 'specificity':
      return { x: tn, n: tn + fp };
    case 'ppv':
      return { x: tp, n: tp + fp };
    case 'npv':
      return { x: tn, n: tn + fn };
    case 'accuracy':
      return { x: tp + tn, n: tp + fp + fn + tn };
    case 'prevalence':
      return { x: tp + fn, n: tp + fp + fn + tn };
    case 'selection_rate':
      return { x: tp + fp, n: tp + fp + fn + tn };
  }
}

/** Sums over the confusion counts of each patient. */
export function sumClusters(patients: readonly ConfusionCounts[]): ClusterTable {
  return tableOf((rate) => {
    let clusters = 0;
    let sumX2 = 0;
    let sumXN = 0;
    let sumN2 = 0;
    for (const counts of patients) {
      const { x, n } = clusteredCount(rate, counts);
      if (n === 0) continue;
      clusters++;
      sumX2 += x * x;
      sumXN += x * n;
      sumN2 += n * n;
    }
    return { clusters, sumX2, sumXN, sumN2 };
  });
}

/** The sums over the patients of both; exact only when no patient is in both. */
export function mergeClusters(a: ClusterTable, b: ClusterTable): ClusterTable {
  return tableOf((rate) => ({
    clusters: a[rate].clusters + b[rate].clusters,
    sumX2: a[rate].sumX2 + b[rate].sumX2,
    sumXN: a[rate].sumXN + b[rate].sumXN,
    sumN2: a[rate].sumN2 + b[rate].sumN2,
  }));
}

/**
 * Variance of a rate p = x / n whose rows come in patients: sum (x_c - p n_c)^2 / n^2 (a ratio estimator; Rao and Scott
 * 1992), times G / (G - 1) for G patients. Worked out in whole numbers, because the three sums nearly cancel. Null for
 * fewer than two patients.
 */
export function clusteredVariance(x: number, n: number, sums: ClusterSums): number | null {
  if (sums.clusters < 2) return null;
  const total = BigInt(n);
  const success = BigInt(x);
  // n^2 times the sum of squared residuals.
  const squares =
    BigInt(sums.sumX2) * total * total -
    2n * success * total * BigInt(sums.sumXN) +
    success * success * BigInt(sums.sumN2);
  return (Number(squares) / n ** 4) * (sums.clusters / (sums.clusters - 1));
}
