import { type ClusterSums, complementOf, mergeClusterSums, sumPatients } from '../intervals/cluster.ts';
import type { ConfusionCounts, RateId } from '../rates/confusion.ts';

/** Rates with sums of their own; the others are complements of these. */
export const CLUSTERED_RATES = [
  'sensitivity',
  'specificity',
  'ppv',
  'npv',
  'accuracy',
  'prevalence',
  'selection_rate',
] as const satisfies readonly RateId[];

export type ClusteredRateId = (typeof CLUSTERED_RATES)[number];

/** The sums of each rate. */
export type ClusterTable = Readonly<Record<ClusteredRateId, ClusterSums>>;

/** One value for each of these rates. */
export const byRate = <Value>(of: (rate: ClusteredRateId) => Value): Readonly<Record<ClusteredRateId, Value>> =>
  Object.fromEntries(CLUSTERED_RATES.map((rate) => [rate, of(rate)])) as Record<ClusteredRateId, Value>;

/** x and n of a rate, as `rates` in confusion.ts has them. */
export function clusteredCount(rate: ClusteredRateId, { tp, fp, fn, tn }: ConfusionCounts): { x: number; n: number } {
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
  const events = new Uint32Array(patients.length);
  const rows = new Uint32Array(patients.length);
  return byRate((rate) => {
    for (const [patient, counts] of patients.entries()) {
      const { x, n } = clusteredCount(rate, counts);
      events[patient] = x;
      rows[patient] = n;
    }
    return sumPatients(events, rows);
  });
}

/** The sums over no patients. */
export const EMPTY_CLUSTERS: ClusterTable = sumClusters([]);

/** The sums over the patients of both; exact only when no patient is in both. */
export function mergeClusters(a: ClusterTable, b: ClusterTable): ClusterTable {
  return byRate((rate) => mergeClusterSums(a[rate], b[rate]));
}

const COMPLEMENTS: Readonly<Record<Exclude<RateId, ClusteredRateId>, ClusteredRateId>> = {
  fpr: 'specificity',
  fnr: 'sensitivity',
  fdr: 'ppv',
  false_omission_rate: 'npv',
};

/** The sums of any rate. */
export function sumsOfRate(table: ClusterTable, rate: RateId): ClusterSums {
  switch (rate) {
    case 'fpr':
    case 'fnr':
    case 'fdr':
    case 'false_omission_rate':
      return complementOf(table[COMPLEMENTS[rate]]);
    default:
      return table[rate];
  }
}
