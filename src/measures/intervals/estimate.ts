import type { Interval } from './interval.ts';

/** Why a measure has no value. A closed list: each is printed in words. */
export type UndefinedReason =
  | 'no-rows'
  /** A rate of nobody. */
  | 'zero-denominator'
  /** The condition occurs in no row, or in every row. */
  | 'no-positives'
  | 'no-negatives'
  /** O:E: no event, only events, or a sum of predictions of 0. */
  | 'no-events'
  | 'all-events'
  | 'nothing-expected'
  /** Neither a threshold nor a column of decisions says which rows are called positive. */
  | 'no-threshold'
  | 'no-score'
  /** A score lies outside 0 to 1, or is 0 or 1 where its logit is needed. */
  | 'not-a-probability'
  /** A variance needs at least two rows, cases or clusters. */
  | 'too-few-rows'
  /** All values are alike, so that a slope, a correlation or a share of variance has nothing to explain. */
  | 'no-variation'
  /** A logistic fit runs away: the scores part the outcomes without overlap. */
  | 'separated'
  /** Survival: no pair of cases can be put in order. */
  | 'no-comparable-pairs'
  /** The result is too large or too small for a double (above 1.8e308, or below 5e-324 without being 0). */
  | 'out-of-range';

/** A measured number with what it rests on, or why there is none. An undefined measure is never 0 or 1. */
export type Estimate =
  | {
      readonly ok: true;
      readonly value: number;
      /** Rows, cases or pairs the value rests on, as its own docstring says. */
      readonly n: number;
      /** Null where no interval exists or none can be trusted. */
      readonly interval: Interval | null;
    }
  | { readonly ok: false; readonly reason: UndefinedReason };

/** A value with its interval. */
export const measured = (value: number, n: number, interval: Interval | null): Estimate => ({
  ok: true,
  value,
  n,
  interval,
});

/** No value, and why. */
export const notDefined = (reason: UndefinedReason): Estimate => ({ ok: false, reason });
