import type { MetricRecord, RecordDetails } from '../../dossier/fact.ts';
import { canonicalMetric, natureOf } from '../metric-names.ts';

/** What the key of a number in a home-grown file says of it. */
export interface NamedNumber extends Pick<MetricRecord, 'metric' | 'kind' | 'better'> {
  readonly details: RecordDetails;
  readonly role: string | null;
  /** Where the name itself says it; else the number is looked at. */
  readonly scale: MetricRecord['scale'] | null;
  /** Canonical id whose values it takes, also where it is not that metric: a mean over folds, an average over classes. */
  readonly valuesOf: string | null;
}

export const ROLES: Readonly<Record<string, string>> = {
  train: 'train',
  training: 'train',
  val: 'tune',
  valid: 'tune',
  validation: 'tune',
  dev: 'tune',
  tune: 'tune',
  tuning: 'tune',
  cv: 'tune',
  cross_validation: 'tune',
  test: 'test',
  testing: 'test',
  holdout: 'test',
  held_out: 'test',
  external: 'external',
  external_validation: 'external',
};

/** `test_auroc`, `auroc_test` and `test/auroc` state their role in the name. */
export function withoutRole(name: string): { readonly name: string; readonly role: string | null } {
  if (canonicalMetric(name) !== null) return { name, role: null };
  const parts = /^([a-z]+)[_/. -](.+)$/i.exec(name);
  const first = parts?.[1]?.toLowerCase() ?? '';
  if (parts?.[2] !== undefined && Object.hasOwn(ROLES, first)) return { name: parts[2], role: ROLES[first] ?? null };
  const last = /^(.+)[_/. -]([a-z]+)$/i.exec(name);
  const end = last?.[2]?.toLowerCase() ?? '';
  if (last?.[1] !== undefined && Object.hasOwn(ROLES, end)) return { name: last[1], role: ROLES[end] ?? null };
  return { name, role: null };
}

type Plain = Pick<NamedNumber, 'metric' | 'kind' | 'better' | 'scale'>;

const drift = (metric: string | null, scale: MetricRecord['scale'], better: MetricRecord['better']): Plain => ({
  metric,
  kind: 'drift',
  scale,
  better,
});

const PSI = drift('psi', 'distance', 'lower');

/**
 * Numbers about drift. A p value (small means drift) and a distance (large means drift) are never one metric; a bare
 * "drift score" says neither, so nobody can know which of its values are better.
 */
const DRIFT: Readonly<Record<string, Plain>> = {
  psi: PSI,
  population_stability_index: PSI,
  ks: drift('ks_statistic', 'distance', 'lower'),
  ks_stat: drift('ks_statistic', 'distance', 'lower'),
  ks_statistic: drift('ks_statistic', 'distance', 'lower'),
  ks_pvalue: drift('ks_pvalue', 'p-value', 'higher'),
  ks_p_value: drift('ks_pvalue', 'p-value', 'higher'),
  drift_share: drift('drift_share', 'fraction', 'lower'),
  share_of_drifted_columns: drift('drift_share', 'fraction', 'lower'),
  drift_score: drift(null, 'unknown', null),
};

/** Comparisons that are metrics of their own, by the names that Fairlearn gives them. */
const GROUP_COMPARISONS = /^(demographic_parity|equalized_odds|equal_opportunity)_(difference|diff|ratio)$/;

/** A comparison of groups of patients: of what, and how. */
export function compared(
  metric: string | null,
  comparator: 'largest-difference' | 'smallest-ratio',
): Pick<NamedNumber, 'metric' | 'kind' | 'better'> & { readonly details: RecordDetails } {
  return {
    metric,
    kind: 'fairness',
    better: comparator === 'smallest-ratio' ? 'near-one' : 'near-zero',
    details: { comparator },
  };
}

/** The comparator that a key states. A "disparity" is a difference to one person and a ratio to the next, so it is none. */
export function comparatorOf(key: string): 'largest-difference' | 'smallest-ratio' | null {
  if (/^(max_)?(difference|diff|gap|range|spread)s?$/.test(key)) return 'largest-difference';
  return /^(min_)?ratios?$/.test(key) ? 'smallest-ratio' : null;
}

export type Averaging = NonNullable<RecordDetails['averaging']>;

const AVERAGING: Readonly<Record<string, Averaging>> = {
  macro: 'macro',
  micro: 'micro',
  weighted: 'weighted',
  samples: 'samples',
};

/** The average over classes that a key states: `macro`, `weighted avg`. */
export function averagingOf(key: string): Averaging | null {
  const bare = key.toLowerCase().replace(/[\s_-](avg|average)$/, '');
  return Object.hasOwn(AVERAGING, bare) ? (AVERAGING[bare] ?? null) : null;
}

/** Models that a name tells apart without saying which of them is under review. */
const MODELS = /^(candidate|challenger|champion|production|current|previous|new|old|baseline|reference)_(.+)$/;

/**
 * What the name of a number says; null for a name that is none of a result. Every form is written out: a part of a name
 * that is not listed makes another number of it.
 */
export function namedNumber(key: string): NamedNumber | null {
  const { name, role } = withoutRole(key);
  const of = (plain: Plain, valuesOf: string | null, details: RecordDetails = {}): NamedNumber => ({
    ...plain,
    valuesOf,
    details,
    role,
  });
  const normal = name.toLowerCase().replace(/[\s-]+/g, '_');
  // Before the names of metrics: a tool may know the same name as a difference with a sign.
  const groups = GROUP_COMPARISONS.exec(normal);
  if (groups !== null) {
    const isRatio = groups[2] === 'ratio';
    const comparison = compared(
      `${groups[1]}_${isRatio ? 'ratio' : 'difference'}`,
      isRatio ? 'smallest-ratio' : 'largest-difference',
    );
    return { ...comparison, scale: 'fraction', valuesOf: null, role };
  }
  const percent = /^(.+?)_?(_pct|_percent|_percentage|%|\(%\))$/.exec(normal)?.[1];
  const whole = canonicalMetric(percent?.replace(/_$/, '') ?? name);
  if (whole !== null) {
    return of({ ...natureOf(whole), metric: whole, scale: percent === undefined ? null : 'percent' }, whole);
  }
  const known = Object.hasOwn(DRIFT, normal) ? DRIFT[normal] : undefined;
  if (known !== undefined) return of(known, null);
  if (normal.startsWith('psi_')) return of(PSI, null);
  return partOf(normal, of);
}

/** A known metric with one more word that makes another number of it. */
function partOf(
  normal: string,
  of: (plain: Plain, valuesOf: string | null, details?: RecordDetails) => NamedNumber,
): NamedNumber | null {
  const [, start = '', rest = ''] = /^([a-z]+)_(.+)$/.exec(normal) ?? [];
  const [, front = '', end = ''] = /^(.+)_([a-z]+)$/.exec(normal) ?? [];
  for (const [word, metric] of [
    [start, canonicalMetric(rest)],
    [end, canonicalMetric(front)],
  ] as const) {
    if (metric === null) continue;
    const averaging = averagingOf(word);
    const nature = { ...natureOf(metric), metric: null, scale: null };
    if (averaging !== null) return of(nature, metric, { averaging });
    // The mean over folds is the result of a procedure, and of no one model: predictions cannot give it again.
    if (word === 'mean' || word === 'avg') return { ...of(nature, metric), role: 'tune' };
    if (word === 'std' || word === 'sd') return { ...of({ ...nature, better: 'lower' }, null), role: 'tune' };
    const comparator = word === end ? comparatorOf(word) : null;
    if (comparator !== null) return { ...of({ ...nature, scale: 'unknown' }, null), ...compared(metric, comparator) };
  }
  const atThreshold = canonicalMetric(/^(.+)_at_thr(eshold)?$/.exec(normal)?.[1] ?? '');
  if (atThreshold !== null) return of({ ...natureOf(atThreshold), metric: atThreshold, scale: null }, atThreshold);
  const model = MODELS.exec(normal);
  const ofModel = canonicalMetric(model?.[2] ?? '');
  if (model?.[1] !== undefined && ofModel !== null) {
    return of({ ...natureOf(ofModel), metric: null, scale: null }, ofModel, { model: model[1] });
  }
  return null;
}
