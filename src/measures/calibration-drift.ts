import { observedToExpected } from './calibration.ts';
import { type Interval, zOfLevel } from './interval.ts';

/** Events, the sum of the predicted probabilities, and rows of one period. */
export interface PeriodCounts {
  readonly observed: number;
  readonly expected: number;
  readonly n: number;
}

export type CalibrationDriftResult =
  | {
      readonly ok: true;
      /** O:E now over O:E then. 1 is no drift; above 1 the model has come to predict too little. */
      readonly ratio: number;
      /** Of its logarithm. */
      readonly standardError: number;
      readonly interval: Interval;
      readonly current: number;
      readonly reference: number;
    }
  | {
      readonly ok: false;
      readonly period: 'current' | 'reference';
      readonly reason: 'no-rows' | 'no-events' | 'all-events' | 'nothing-expected';
    };

/**
 * Has calibration changed between two periods, or two sets of different patients? The ratio of two O:E with
 * exp(ln ratio +- z sqrt((1 - rate_c) / O_c + (1 - rate_r) / O_r)): by the delta method the variance of the log of either
 * O:E (see observedToExpected), and the sets share no rows, so they add. Hold the interval against a margin with `inside`;
 * a test of "no change" would only measure how many rows there are. Not defined where either O:E is not.
 */
export function calibrationDrift(
  current: PeriodCounts,
  reference: PeriodCounts,
  level: number,
): CalibrationDriftResult {
  const now = observedToExpected(current, level);
  if (!now.ok) return { ok: false, period: 'current', reason: now.reason };
  const then = observedToExpected(reference, level);
  if (!then.ok) return { ok: false, period: 'reference', reason: then.reason };
  const ratio = now.value / then.value;
  const standardError = Math.sqrt(logVariance(current) + logVariance(reference));
  const reach = Math.exp(zOfLevel(level) * standardError);
  const interval = { lower: ratio / reach, upper: ratio * reach, level, method: 'log' } as const;
  return { ok: true, ratio, standardError, interval, current: now.value, reference: then.value };
}

function logVariance({ observed, n }: PeriodCounts): number {
  return (1 - observed / n) / observed;
}
