import type { LocatedMapping, LocatedScalar } from '../../documents/located.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { metricScale, natureOf, writtenScale } from '../metric-names.ts';
import { SIZE_NAMES } from './group-matrix.ts';
import { intervalKey } from './group-records.ts';
import { finite } from './located-values.ts';
import type { Context } from './metric-keys.ts';
import { compared, type NamedNumber, namedNumber } from './named-number.ts';
import { detailsOf, recordOf } from './records.ts';

/** The record of a number in a home-grown file: what its name, the keys above it and the values beside it say. */

export const VALUE_KEYS = new Set(['value', 'estimate', 'point', 'overall', 'score']);

const THRESHOLDS = ['threshold', 'threshold_used', 'decision_threshold', 'operating_threshold'];
/** `X_test.shape` as people write it: rows and columns of the data it was tested on. */
const SHAPES = ['test_shape', 'x_test_shape', 'X_test_shape'];
const TEST_SIZES = ['n_test', 'test_samples', 'eval_samples'];

/** Names of sizes that also speak for what stands below; a "count" or "samples" further up may be of anything. */
const CASES_BELOW = ['n', 'n_samples', 'num_samples', 'sample_size', 'n_examples', 'num_examples'];

const MAY_BE_TEST: ReadonlySet<string | null> = new Set([null, 'test']);

const CURRENT_CASES = ['n_current_rows', 'n_current', 'current_rows'];

/** Metrics that are counted at a threshold. */
const AT_THRESHOLD =
  /^(sensitivity|specificity|ppv|npv|fpr|fnr|accuracy|balanced_accuracy|f1|mcc|youden_j|lr_plus|lr_minus|selection_rate)$/;

/** What a mapping states of all the numbers in it and below it. */
export const statedIn = (mapping: LocatedMapping, above: Context): Context => ({
  ...above,
  n: integerAt(mapping, CASES_BELOW) ?? testSizeIn(mapping) ?? above.n,
  currentCases: integerAt(mapping, CURRENT_CASES) ?? above.currentCases,
  threshold: thresholdIn(mapping) ?? above.threshold,
});

/** The record of a number under a key of `around`; null where its name is none of a result. */
export function recordOfNumber(
  name: string,
  scalar: LocatedScalar,
  context: Context,
  around: LocatedMapping,
  key: string,
  path: string,
): MetricRecord | null {
  const named = context.metric === null ? namedNumber(name) : belowMetric(context.metric.id);
  if (named === null) return null;
  const number = finite(scalar);
  const { averaging, comparator } = context;
  const comparison = comparator === null || named.kind === 'drift' ? null : compared(named.metric, comparator);
  const whole: NamedNumber = { ...named, ...comparison, ...(averaging === null ? {} : { metric: null }) };
  const own = intervalIn(around, key);
  // `overall_ci` is of the overall numbers, and of no difference between groups.
  const fairlearn = comparator === null ? context.intervals.get(intervalKey(name, context.subgroup)) : undefined;
  const interval = own ?? fairlearn ?? null;
  const threshold = thresholdIn(around) ?? context.threshold;
  const isThresholded = whole.kind !== 'fairness' && threshold !== null && AT_THRESHOLD.test(named.metric ?? '');
  const scale =
    comparator === 'smallest-ratio' ? 'unknown' : (named.scale ?? writtenScale(named.valuesOf, number, false));
  return recordOf(scalar, context.keys, path, {
    kind: whole.kind,
    better: whole.better,
    details: detailsOf({
      ...named.details,
      ...comparison?.details,
      ...(averaging === null ? {} : { averaging }),
      threshold: isThresholded ? threshold : null,
      feature: context.feature ?? context.attribute,
      level: own?.level ?? fairlearn?.level ?? null,
    }),
    metric: whole.metric,
    name: context.metric?.name ?? name,
    scale: isAmbiguousOne(number, named, around) ? 'unknown' : scale,
    subgroup: context.subgroup,
    n: comparison === null ? sizeOf(around, named, context) : null,
    interval: interval === null ? null : { lower: interval.lower, upper: interval.upper },
    role: whole.role ?? context.role,
  });
}

/** A number below the name of a metric, which its own key says nothing more of. */
const belowMetric = (metric: string): NamedNumber => ({
  ...natureOf(metric),
  metric,
  valuesOf: metric,
  scale: null,
  role: null,
  details: {},
});

function numberAt(mapping: LocatedMapping, keys: readonly string[]): number | null {
  for (const key of keys) {
    const number = finite(mapping.entries.get(key)?.value);
    if (number !== null) return number;
  }
  return null;
}

const thresholdIn = (mapping: LocatedMapping): number | null => numberAt(mapping, THRESHOLDS);

/** The cases that a number is of, as far as what stands beside and above it says. */
function sizeOf(around: LocatedMapping, { kind, role }: NamedNumber, context: Context): number | null {
  // Cases that drift was looked for in are those of today, not those they are held against.
  const current = kind === 'drift' ? (integerAt(around, CURRENT_CASES) ?? context.currentCases) : null;
  const beside = current ?? sizeIn(around);
  // "train_accuracy" is not of the cases of the test, nor of those that a key further up states.
  if (beside !== null || (role !== null && role !== 'test') || !MAY_BE_TEST.has(context.role)) return beside;
  return testSizeIn(around) ?? (role === null ? context.n : null);
}

function integerAt(mapping: LocatedMapping, keys: readonly string[]): number | null {
  for (const key of keys) {
    const number = finite(mapping.entries.get(key)?.value);
    if (number !== null && Number.isSafeInteger(number)) return number;
  }
  return null;
}

const sizeIn = (mapping: LocatedMapping): number | null => integerAt(mapping, SIZE_NAMES);

function testSizeIn(mapping: LocatedMapping): number | null {
  const stated = integerAt(mapping, TEST_SIZES);
  if (stated !== null) return stated;
  for (const key of SHAPES) {
    const shape = mapping.entries.get(key)?.value;
    const rows = shape?.kind === 'sequence' && shape.items.length === 2 ? finite(shape.items[0]) : null;
    if (rows !== null && Number.isSafeInteger(rows)) return rows;
  }
  return null;
}

/** A 1 beside 88.2 may be 1 % or 100 %. */
function isAmbiguousOne(number: number | null, { valuesOf }: NamedNumber, around: LocatedMapping): boolean {
  if (number !== 1 || valuesOf === null || metricScale(valuesOf) !== 'fraction') return false;
  return [...around.entries].some(([key, { value }]) => {
    if (value.kind !== 'scalar' || typeof value.value !== 'number') return false;
    const other = namedNumber(key)?.valuesOf ?? null;
    return other !== null && metricScale(other) === 'fraction' && value.value > 1 && value.value <= 100;
  });
}

/** Keys of a list of two limits, after the name of the metric, and the level that they state. */
const INTERVAL_KEYS: readonly (readonly [string, number | null])[] = [
  ['ci', null],
  ['ci95', 0.95],
  ['ci_95', 0.95],
  ['95ci', 0.95],
  ['confidence_interval', null],
  ['wilson', null],
  ['wilson_ci', null],
  ['wilson_95', 0.95],
  ['wilson_ci95', 0.95],
];

const LIMITS = [
  ['ci_lower', 'ci_upper'],
  ['lower', 'upper'],
  ['ci_low', 'ci_high'],
] as const;

function intervalIn(
  mapping: LocatedMapping,
  key: string,
): (NonNullable<MetricRecord['interval']> & { readonly level: number | null }) | null {
  const text = (name: string): string | null => {
    const value = mapping.entries.get(name)?.value;
    return value?.kind === 'scalar' && typeof value.value === 'number' ? value.text : null;
  };
  for (const prefix of VALUE_KEYS.has(key) ? ['', `${key}_`] : [`${key}_`]) {
    for (const [name, level] of INTERVAL_KEYS) {
      const list = mapping.entries.get(`${prefix}${name}`)?.value;
      if (list?.kind !== 'sequence' || list.items.length !== 2) continue;
      const [lower, upper] = list.items;
      if (lower?.kind === 'scalar' && upper?.kind === 'scalar') return { lower: lower.text, upper: upper.text, level };
    }
    for (const [low, high] of LIMITS) {
      const lower = text(`${prefix}${low}`);
      const upper = text(`${prefix}${high}`);
      if (lower !== null && upper !== null) return { lower, upper, level: null };
    }
  }
  return null;
}
