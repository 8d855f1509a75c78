import type { MetricRecord, RecordDetails } from '../../../dossier/fact.ts';
import { canonicalMetric, natureOf } from '../../metric-names.ts';
import { type About, detailsOf, type PerhapsDetails } from '../records.ts';

/** What a file says of all of its numbers. */
export interface Origin {
  readonly version: string | null;
  readonly created: string | null;
}

export const detailsIn = ({ version, created }: Origin, more: PerhapsDetails = {}): RecordDetails =>
  detailsOf({ ...more, created, tool: 'Evidently', toolVersion: version });

/** The two data sets that Evidently compares. Their numbers are never mixed. */
export const SIDES = [
  { key: 'current', role: 'production' },
  { key: 'reference', role: 'reference' },
] as const;
export type Side = (typeof SIDES)[number];

/** Evidently's names of the quality of a classifier, in all its shapes, and the metrics that they are. */
const CLASSIFICATION: Readonly<Record<string, string>> = {
  accuracy: 'accuracy',
  precision: 'ppv',
  recall: 'sensitivity',
  f1: 'f1',
  f1score: 'f1',
  roc_auc: 'auroc',
  rocauc: 'auroc',
  log_loss: 'log_loss',
  logloss: 'log_loss',
  tpr: 'sensitivity',
  tnr: 'specificity',
  fpr: 'fpr',
  fnr: 'fnr',
};

/** Over more than two classes Evidently averages these without weights. */
const AVERAGED = new Set(['ppv', 'sensitivity', 'f1', 'auroc']);

export const classificationMetric = (name: string): string | null => {
  const key = name.toLowerCase();
  return Object.hasOwn(CLASSIFICATION, key) ? (CLASSIFICATION[key] ?? null) : null;
};

/** @param binary whether the outcome has two classes; null where the file does not tell */
export function classification(
  name: string,
  metric: string,
  binary: boolean,
): Pick<About, 'kind' | 'better' | 'metric' | 'name' | 'scale'> & { readonly averaging: RecordDetails } {
  const averaging: RecordDetails = !binary && AVERAGED.has(metric) ? { averaging: 'macro' } : {};
  return { ...natureOf(metric), metric, name, scale: metric === 'log_loss' ? 'unknown' : 'fraction', averaging };
}

interface Error {
  readonly name: string;
  readonly better: MetricRecord['better'];
}

/** Errors of a predicted number, whose unit is that of the outcome. */
const REGRESSION: Readonly<Record<string, Error>> = {
  r2_score: { name: 'r2', better: 'higher' },
  r2score: { name: 'r2', better: 'higher' },
  rmse: { name: 'rmse', better: 'lower' },
  mean_error: { name: 'mean_error', better: 'near-zero' },
  meanerror: { name: 'mean_error', better: 'near-zero' },
  mean_abs_error: { name: 'mae', better: 'lower' },
  mae: { name: 'mae', better: 'lower' },
  mean_abs_perc_error: { name: 'mape', better: 'lower' },
  mape: { name: 'mape', better: 'lower' },
  abs_error_max: { name: 'max_error', better: 'lower' },
  absmaxerror: { name: 'max_error', better: 'lower' },
};

/** The canonical id where there is one; the kind and the better side Evidently's own definitions give. */
export function regression(name: string): Pick<About, 'kind' | 'better' | 'metric' | 'name' | 'scale'> | null {
  const key = name.toLowerCase();
  const error = Object.hasOwn(REGRESSION, key) ? REGRESSION[key] : undefined;
  if (error === undefined) return null;
  return { kind: 'performance', better: error.better, metric: canonicalMetric(error.name), name, scale: 'unknown' };
}

/** A part of the rows or cells, which less is better of. */
export const share = (name: string, metric: string | null = null): Omit<About, 'role'> => ({
  kind: 'data-quality',
  better: 'lower',
  metric,
  name,
  scale: 'fraction',
});

export const count = (name: string, better: MetricRecord['better'] = null): Omit<About, 'role'> => ({
  kind: 'data-quality',
  better,
  metric: null,
  name,
  scale: 'count',
});
