import type { Estimate, UndefinedReason } from '../../measures/intervals/estimate.ts';
import { type Interval, type IntervalMethod, wilson } from '../../measures/intervals/interval.ts';
import type { Share } from '../../measures/intervals/share.ts';
import type { Proportion } from '../../measures/rates/confusion.ts';
import type { GroupKey } from '../../measures/rows/predictions.ts';
import type { Comparison } from './comparisons.ts';
import type { TaskId } from './task-ids.ts';

/** Why a metric has no value, or (no-interval) no interval. */
export type MetricStatus = 'ok' | UndefinedReason | 'no-interval';

export interface MeasuredMetric {
  /** Null where undefined, never 0 or 1. */
  readonly value: number | null;
  /** Counts of a rate, x of n. Where the metric is no share x is null and n the rows it rests on. */
  readonly x: number | null;
  readonly n: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly level: number;
  readonly method: IntervalMethod | null;
  readonly status: MetricStatus;
}

/** Metric id to what was measured. */
export type Metrics = Readonly<Record<string, MeasuredMetric>>;

export interface Subgroup {
  readonly by: GroupKey;
  readonly n: number;
  readonly metrics: Metrics;
}

/** The answer of `measure`. Published as JSON: fields may be added, never renamed. */
export interface Measurement {
  readonly task: TaskId;
  readonly n: number;
  /** Patients, where rows of one patient are counted together; null where every row stands for itself. */
  readonly clusters: number | null;
  readonly metrics: Metrics;
  readonly subgroups: readonly Subgroup[];
  readonly comparisons: readonly Comparison[];
  /** Attribute to the number of rows whose group is blank or unknown; these are in no subgroup and in no rest. */
  readonly unknown: Readonly<Record<string, number>>;
}

/** How a metric is told to people. */
export interface MetricDefinition {
  readonly id: string;
  /** What the number before it says, for people who do not know the metric by name. */
  readonly meaning: string;
  /** Its name above a column; the id where none is given. */
  readonly title?: string;
  /** A rate is a count per hundred; a number has its decimals. */
  readonly shown: 'rate' | 'number';
  /** The metric never has an interval, so its absence needs no words. */
  readonly plain?: true;
}

const limitsOf = (interval: Interval | null, level: number) => ({
  lower: interval?.lower ?? null,
  upper: interval?.upper ?? null,
  level,
  method: interval?.method ?? null,
});

/** A rate with its Wilson interval. */
export function rateMetric(rate: Proportion, level: number): MeasuredMetric {
  return intervalMetric(rate, wilson(rate.x, rate.n, level), level);
}

/** A rate with an interval that is there wherever the rate is. */
export function intervalMetric({ x, n, value }: Proportion, interval: Interval | null, level: number): MeasuredMetric {
  return { value, x, n, ...limitsOf(interval, level), status: interval === null ? 'zero-denominator' : 'ok' };
}

/** A rate that a measure gives together with its interval. */
export function shareMetric({ x, n, estimate }: Share, level: number): MeasuredMetric {
  return { ...estimateMetric(estimate, n, level), x, n };
}

/** A metric that is no share of counted rows. `n` is told where it is undefined too. */
export function estimateMetric(estimate: Estimate, n: number, level: number): MeasuredMetric {
  if (!estimate.ok) return undefinedMetric(estimate.reason, n, level);
  const { value, interval } = estimate;
  const status = interval === null ? 'no-interval' : 'ok';
  return { value, x: null, n: estimate.n, ...limitsOf(interval, level), status };
}

export const undefinedMetric = (status: UndefinedReason, n: number | null, level: number): MeasuredMetric => ({
  value: null,
  x: null,
  n,
  ...limitsOf(null, level),
  status,
});
