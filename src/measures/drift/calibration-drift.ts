import { observedToExpected } from '../calibration/calibration.ts';
import type { FamilyTest } from '../decisions/family.ts';
import { type Interval, zOfLevel } from '../intervals/interval.ts';
import { POWER, wholeCases } from '../intervals/sample-size.ts';
import { SMALLEST_P } from '../numbers/inversion.ts';
import { normalCdf, normalQuantile } from '../numbers/special.ts';

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

/** Has O:E moved by the factor or more, either way? Its limits with what a family of tests needs. */
export interface CalibrationDriftTest extends FamilyTest {
  readonly ratio: number | null;
  /** Limits of the ratio, each one-sided at alpha. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Rows of the current period for an 80 % chance to pass if nothing has changed. Null when the reference is too small or the answer out of reach. */
  readonly nNeeded: number | null;
  readonly alpha: number;
}

/**
 * Passes when the whole interval at level 1 - 2 alpha lies inside 1 / factor to factor, fails when it lies wholly outside.
 * The counts may be those that rows sharing patients are worth, which need not be whole. With fewer than `minimumEvents`
 * events or non-events on either side the log interval is not to be trusted and nothing is decided.
 * @param factor the largest change that is accepted, above 1
 * @param alpha one-sided, above 0 and up to 0.5; others throw a RangeError
 */
export function judgeCalibrationDrift(question: {
  readonly current: PeriodCounts;
  readonly reference: PeriodCounts;
  readonly factor: number;
  readonly alpha: number;
  readonly minimumEvents: number;
}): CalibrationDriftTest {
  const { current, reference, factor, alpha, minimumEvents } = question;
  if (!(factor > 1 && Number.isFinite(factor))) throw new RangeError('a factor of change lies above 1');
  if (!(alpha > 0 && alpha <= 0.5)) throw new RangeError('alpha lies above 0 and is at most 0.5');
  const room = Math.log(factor);
  const nNeeded = rowsNeeded(reference, room, alpha);
  const found = calibrationDrift(current, reference, 1 - alpha);
  if (!found.ok) {
    const nothing = { ratio: null, lower: null, upper: null, pPass: 1, pFail: 1 } as const;
    return { ...nothing, nNeeded, alpha, status: 'too-few', reason: 'zero-denominator' };
  }
  const { ratio, standardError } = found;
  const reach = Math.exp(-normalQuantile(alpha) * standardError);
  // How many standard errors the ratio lies inside of the nearer edge.
  const z = (room - Math.abs(Math.log(ratio))) / standardError;
  const result = {
    ratio,
    lower: ratio / reach,
    upper: ratio * reach,
    pPass: z > 0 ? Math.max(SMALLEST_P, normalCdf(-z)) : 1,
    pFail: z < 0 ? Math.max(SMALLEST_P, normalCdf(z)) : 1,
    nNeeded,
    alpha,
  };
  const fewest = Math.min(...[current, reference].flatMap(({ observed, n }) => [observed, n - observed]));
  return fewest < minimumEvents ? { ...result, status: 'too-few', reason: 'few-events' } : { ...result, status: 'ok' };
}

/** Both sides of the interval needing 90 % for 80 % together, the event share of the reference staying as it is. */
function rowsNeeded({ observed, n }: PeriodCounts, room: number, alpha: number): number | null {
  if (!(observed > 0 && observed < n)) return null;
  const z = normalQuantile(1 - (1 - POWER) / 2) - normalQuantile(alpha);
  const left = (room / z) ** 2 - logVariance({ observed, expected: observed, n });
  return left > 0 ? wholeCases((n - observed) / observed / left) : null;
}
