import { type Interval, type Limits, zOfLevel } from '../intervals/interval.ts';
import { wholeCases } from '../intervals/sample-size.ts';
import { normalQuantile } from '../numbers/special.ts';

/** Observed over expected events, with its log interval. 1 is perfect; above 1 the model predicts too little. */
export interface ObservedToExpected extends Interval {
  readonly value: number;
  readonly observed: number;
  readonly expected: number;
  readonly n: number;
}

export type ObservedToExpectedResult =
  | ({ readonly ok: true } & ObservedToExpected)
  | {
      readonly ok: false;
      /** `all-events`: every row is an event, so the formula's variance is 0 and an interval of no width would pass anything. */
      readonly reason: 'no-rows' | 'no-events' | 'all-events' | 'nothing-expected';
    };

/**
 * O:E = observed / expected with exp(ln OE +- z sqrt((1 - observed/n) / observed)).
 * @param observed whole number of events among n rows
 * @param expected sum of the predicted probabilities of these rows
 */
export function observedToExpected(
  { observed, expected, n }: { readonly observed: number; readonly expected: number; readonly n: number },
  level = 0.95,
): ObservedToExpectedResult {
  if (n === 0) return { ok: false, reason: 'no-rows' };
  if (!(expected > 0 && Number.isFinite(expected))) return { ok: false, reason: 'nothing-expected' };
  if (observed === 0) return { ok: false, reason: 'no-events' };
  if (observed === n) return { ok: false, reason: 'all-events' };
  const value = observed / expected;
  const reach = Math.exp(zOfLevel(level) * Math.sqrt((1 - observed / n) / observed));
  return { ok: true, value, lower: value / reach, upper: value * reach, level, method: 'log', observed, expected, n };
}

/** Where a whole interval lies: inside [low, high], wholly outside, or across an edge. NaN is inconclusive. */
export function inside({ lower, upper }: Limits, low: number, high: number): 'pass' | 'fail' | 'inconclusive' {
  if (lower >= low && upper <= high) return 'pass';
  if (upper < low || lower > high) return 'fail';
  return 'inconclusive';
}

/**
 * Rows for an 80 % chance that the whole interval at `level` lies inside [low, high] when the truth is O:E 1.
 * Null when 1 is not inside, when no row or every row is an event, or when out of reach.
 * @param eventShare events over rows, 0 to 1
 */
export function calibrationCasesNeeded(eventShare: number, low: number, high: number, level = 0.95): number | null {
  const room = Math.min(Math.log(high), -Math.log(low));
  if (!(room > 0 && eventShare > 0 && eventShare < 1)) return null;
  // 90 % on each side gives 80 % together.
  const z = zOfLevel(level) + normalQuantile(0.9);
  return wholeCases(((1 - eventShare) / eventShare) * (z / room) ** 2);
}
