import { logitInterval } from '../measures/auroc.ts';
import { observedToExpected } from '../measures/calibration.ts';
import { type Proportion, proportion, RATE_IDS, type RateId, rates } from '../measures/confusion.ts';
import { type Interval, type IntervalMethod, wilson } from '../measures/interval.ts';
import { type GroupKey, groupsOf } from '../measures/predictions.ts';
import type { GroupNumbers, MeasuredSource } from '../policy/measured.ts';
import { type Comparison, comparisonsOf } from './measure-comparisons.ts';
import type { Question } from './measure-options.ts';

export const METRIC_IDS = [...RATE_IDS, 'auroc', 'o_e'] as const;
export type MetricId = (typeof METRIC_IDS)[number];

/** Why a metric has no value, or (no-interval) no interval. */
export type MetricStatus =
  | 'ok'
  /** Neither a threshold nor a column of decisions says which rows are called positive. */
  | 'no-threshold'
  | 'no-score'
  | 'zero-denominator'
  | 'no-positives'
  | 'no-negatives'
  /** The AUROC is 0 or 1, or a class has one row: its variance does not exist. */
  | 'no-interval'
  /** A score of the file lies outside 0 to 1, so that their sum is no expected number of cases. */
  | 'not-a-probability'
  | 'no-rows'
  | 'no-events'
  | 'all-events'
  | 'nothing-expected';

export interface MeasuredMetric {
  /** 0 to 1; for o_e 0 and above. Null where undefined, never 0 or 1. */
  readonly value: number | null;
  /** Counts of a rate, x of n. AUROC and O:E are no shares: x is null and n the rows. */
  readonly x: number | null;
  readonly n: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly level: number;
  readonly method: IntervalMethod | null;
  readonly status: MetricStatus;
}

export type Metrics = Readonly<Record<MetricId, MeasuredMetric>>;

export interface Subgroup {
  readonly by: GroupKey;
  readonly n: number;
  readonly metrics: Metrics;
}

/** The answer of `measure`. Published as JSON: fields may be added, never renamed. */
export interface Measurement {
  readonly task: 'binary';
  readonly n: number;
  readonly metrics: Metrics;
  readonly subgroups: readonly Subgroup[];
  readonly comparisons: readonly Comparison[];
  /** Attribute to the number of rows whose group is blank or unknown; these are in no subgroup and in no rest. */
  readonly unknown: Readonly<Record<string, number>>;
}

/** Every metric of all rows and of each subgroup, and the comparisons of the subgroups. Attributes must be columns of the rows. */
export function measure(source: MeasuredSource, question: Question): Measurement {
  const { table } = source.predictions.rows;
  const areProbabilities = table.score?.every((score) => score >= 0 && score <= 1) ?? false;
  const metrics = (numbers: GroupNumbers): Metrics => metricsOf(numbers, areProbabilities, question.level);
  const keys: readonly GroupKey[] = question.attributes.flatMap((attribute) =>
    (groupsOf(table, attribute)?.groups ?? [])
      .map(({ value }) => value)
      .sort()
      .map((value) => ({ [attribute]: value })),
  );
  return {
    task: 'binary',
    n: table.rows,
    metrics: metrics(source.overall()),
    subgroups: keys.map((by) => {
      const numbers = source.group(by);
      return { by, n: numbers.n, metrics: metrics(numbers) };
    }),
    comparisons: comparisonsOf(source, keys, question),
    unknown: Object.fromEntries(
      question.attributes.map((attribute) => [attribute, groupsOf(table, attribute)?.missing ?? 0]),
    ),
  };
}

function metricsOf(numbers: GroupNumbers, areProbabilities: boolean, level: number): Metrics {
  return {
    ...ratesOf(numbers, level),
    auroc: aurocOf(numbers, level),
    o_e: observedToExpectedOf(numbers, areProbabilities, level),
  };
}

function ratesOf({ n, positives, counts }: GroupNumbers, level: number): Readonly<Record<RateId, MeasuredMetric>> {
  if (counts !== null) {
    const all = rates(counts);
    return eachRate((id) => rateMetric(all[id], level));
  }
  // The share of rows with the condition is the one rate that needs no decision of the model.
  const prevalence = rateMetric(proportion(positives, n), level);
  return { ...eachRate(() => undefinedMetric('no-threshold', null, level)), prevalence };
}

function eachRate(metric: (id: RateId) => MeasuredMetric): Readonly<Record<RateId, MeasuredMetric>> {
  return {
    sensitivity: metric('sensitivity'),
    specificity: metric('specificity'),
    ppv: metric('ppv'),
    npv: metric('npv'),
    fpr: metric('fpr'),
    fnr: metric('fnr'),
    fdr: metric('fdr'),
    false_omission_rate: metric('false_omission_rate'),
    accuracy: metric('accuracy'),
    prevalence: metric('prevalence'),
    selection_rate: metric('selection_rate'),
  };
}

function rateMetric({ x, n, value }: Proportion, level: number): MeasuredMetric {
  const interval = wilson(x, n, level);
  return { value, x, n, ...limitsOf(interval, level), status: interval === null ? 'zero-denominator' : 'ok' };
}

function aurocOf(numbers: GroupNumbers, level: number): MeasuredMetric {
  const { n } = numbers;
  const auroc = numbers.auroc();
  if (auroc === null) return undefinedMetric('no-score', n, level);
  if (!auroc.ok) return undefinedMetric(auroc.reason, n, level);
  const { value, standardError } = auroc.estimate;
  const interval = logitInterval(value, standardError, level);
  return { value, x: null, n, ...limitsOf(interval, level), status: interval === null ? 'no-interval' : 'ok' };
}

function observedToExpectedOf(
  { n, positives, expected }: GroupNumbers,
  areProbabilities: boolean,
  level: number,
): MeasuredMetric {
  if (expected === null) return undefinedMetric('no-score', n, level);
  if (!areProbabilities) return undefinedMetric('not-a-probability', n, level);
  const result = observedToExpected({ observed: positives, expected, n }, level);
  if (!result.ok) return undefinedMetric(result.reason, n, level);
  return { value: result.value, x: null, n, ...limitsOf(result, level), status: 'ok' };
}

const limitsOf = (interval: Interval | null, level: number) => ({
  lower: interval?.lower ?? null,
  upper: interval?.upper ?? null,
  level,
  method: interval?.method ?? null,
});

const undefinedMetric = (status: MetricStatus, n: number | null, level: number): MeasuredMetric => ({
  value: null,
  x: null,
  n,
  ...limitsOf(null, level),
  status,
});
