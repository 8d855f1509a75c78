import { type ClusterSums, complementOf, mergeClusterSums, sumPatients } from '../intervals/cluster.ts';
import { type ConfusionCounts, type RateId, rates } from '../rates/confusion.ts';

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

/** Sums over the confusion counts of each patient. */
export function sumClusters(patients: readonly ConfusionCounts[]): ClusterTable {
  const ofPatients = patients.map(rates);
  return byRate((rate) =>
    sumPatients(
      Uint32Array.from(ofPatients, (one) => one[rate].x),
      Uint32Array.from(ofPatients, (one) => one[rate].n),
    ),
  );
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
