import { type Estimate, measured, notDefined, type UndefinedReason } from '../intervals/estimate.ts';
import { type Interval, type Limits, wald, zOfLevel } from '../intervals/interval.ts';
import { deviationOf, type Moments, meanEstimate, momentsOf } from '../intervals/moments.ts';
import { type Share, share } from '../intervals/share.ts';

/** Observed and predicted values of the same rows, in one unit, all finite. */
export interface RegressionRows {
  readonly observed: Float64Array;
  readonly predicted: Float64Array;
}

/** The range in which about `level` of the errors lie. */
export type LimitsOfAgreement =
  | ({ readonly ok: true; readonly level: number; readonly n: number } & Limits)
  | { readonly ok: false; readonly reason: UndefinedReason };

export interface RegressionMeasures {
  readonly n: number;
  /** Mean of predicted - observed, with a t interval; above 0 the model predicts too much. */
  readonly bias: Estimate;
  /** Standard deviation (n - 1) of predicted - observed. */
  readonly sdError: Estimate;
  /** bias +- z sd (Bland and Altman 1986). It describes patients: it is no interval for the bias. */
  readonly limitsOfAgreement: LimitsOfAgreement;
  /** Mean absolute error, with a t interval. */
  readonly mae: Estimate;
  /** Root of the mean squared error. Its interval is the root of MSE +- z se, cut at 0. */
  readonly rmse: Estimate;
  /** Standard error of the mean squared error, sd(error squared) / sqrt(n); in squared units. */
  readonly mseStandardError: Estimate;
  /** 1 - (sum of squared errors) / (sum of squares of the observed about their mean). 1 is perfect; below 0 the mean would predict better. */
  readonly rSquared: Estimate;
  /** Rows with |predicted - observed| at most 10 % of |observed| (P10), of those whose observed value is not 0. */
  readonly withinTenPercent: Share;
  /** Rows with an observed value of 0, where a percentage has no meaning. */
  readonly observedZero: number;
}

/** Differences between doubles are known to about this, relative to the values subtracted. */
const ROUNDING = 4 * Number.EPSILON;

/** A row at the limit in decimals (observed 0.3, predicted 0.33) is within it, although the doubles miss it by a rounding. */
const AT_THE_LIMIT = 1e-12;

function largest(values: Float64Array): number {
  let found = 0;
  for (let index = 0; index < values.length; index++) found = Math.max(found, Math.abs(values[index] ?? 0));
  return found;
}

/** The power of two that brings values into reach of being squared, so that dividing by it rounds nothing; 1 where all are 0. */
const scaleOf = (magnitude: number): number => (magnitude === 0 ? 1 : 2 ** Math.floor(Math.log2(magnitude)));

function checkRows({ observed, predicted }: RegressionRows): void {
  if (observed.length !== predicted.length) throw new RangeError('observed and predicted differ in length');
  if (!observed.every(Number.isFinite) || !predicted.every(Number.isFinite)) {
    throw new RangeError('observed and predicted values are finite');
  }
}

/** The value unless it left the range of doubles on the way: infinite, or 0 where the exact one is not. */
function inRange(value: number, n: number, interval: Interval | null, isZero = false): Estimate {
  if (!Number.isFinite(value) || (value === 0 && !isZero)) return notDefined('out-of-range');
  const lost = interval !== null && !(Number.isFinite(interval.lower) && Number.isFinite(interval.upper));
  return measured(value, n, lost ? null : interval);
}

function unscaled(estimate: Estimate, scale: number): Estimate {
  if (!estimate.ok) return estimate;
  const { value, n, interval } = estimate;
  const back = interval === null ? null : { ...interval, lower: interval.lower * scale, upper: interval.upper * scale };
  return inRange(value * scale, n, back, value === 0);
}

function withinTenPercent(rows: RegressionRows, level: number): { share: Share; observedZero: number } {
  let within = 0;
  let observedZero = 0;
  for (let row = 0; row < rows.observed.length; row++) {
    const size = Math.abs(rows.observed[row] ?? 0);
    if (size === 0) {
      observedZero++;
      continue;
    }
    const error = Math.abs((rows.predicted[row] ?? 0) - (rows.observed[row] ?? 0));
    if (error <= size * (0.1 + AT_THE_LIMIT)) within++;
  }
  const n = rows.observed.length - observedZero;
  return { share: share(within, n, level, observedZero === 0 ? 'no-rows' : 'zero-denominator'), observedZero };
}

function rSquared(observed: Float64Array, meanSquare: number, scaleOfErrors: number): Estimate {
  const n = observed.length;
  if (n < 2) return notDefined('too-few-rows');
  const scale = scaleOf(largest(observed));
  const { squares: total } = momentsOf(observed.map((value) => value / scale));
  if (total === 0) return notDefined('no-variation');
  const ratio = scaleOfErrors / scale;
  return inRange(1 - ((meanSquare * n) / total) * ratio * ratio, n, null, true);
}

/** The measures that rest on the errors. These are divided by a power of two first, so that no square overflows or vanishes. */
function ofErrors(errors: Float64Array, magnitude: number, level: number) {
  const n = errors.length;
  const scale = scaleOf(largest(errors));
  const scaled = errors.map((error) => error / scale);
  const resolution = (ROUNDING * magnitude) / scale;
  const error = momentsOf(scaled);
  const square = momentsOf(scaled.map((value) => value * value));
  const sdError = deviationOf(error);
  const sdSquare = deviationOf(square);
  const se = sdSquare === null ? null : sdSquare / Math.sqrt(n);
  const ofSquares = wald(square.mean, se ?? 0, level);
  const rmseInterval: Interval = {
    ...ofSquares,
    lower: Math.sqrt(Math.max(0, ofSquares.lower)),
    upper: Math.sqrt(ofSquares.upper),
  };
  const spread = sdSquare !== null && sdSquare > 2 * largest(scaled) * resolution;
  return {
    scale,
    meanSquare: square.mean,
    bias: unscaled(meanEstimate(scaled, level, resolution), scale),
    sdError: sdError === null ? notDefined('too-few-rows') : unscaled(measured(sdError, n, null), scale),
    limitsOfAgreement: agreement(error, scale, level),
    mae: unscaled(meanEstimate(scaled.map(Math.abs), level, resolution), scale),
    rmse: unscaled(measured(Math.sqrt(square.mean), n, spread ? rmseInterval : null), scale),
    mseStandardError: se === null ? notDefined('too-few-rows') : inRange(se * scale * scale, n, null, se === 0),
  };
}

function agreement(error: Moments, scale: number, level: number): LimitsOfAgreement {
  const { n, mean } = error;
  const sd = deviationOf(error);
  if (sd === null) return { ok: false, reason: 'too-few-rows' };
  const reach = zOfLevel(level) * sd;
  const lower = (mean - reach) * scale;
  const upper = (mean + reach) * scale;
  if (!Number.isFinite(lower) || !Number.isFinite(upper)) return { ok: false, reason: 'out-of-range' };
  return { ok: true, level, n, lower, upper };
}

function undefinedMeasures(reason: UndefinedReason) {
  const none = notDefined(reason);
  return {
    bias: none,
    sdError: none,
    limitsOfAgreement: { ok: false, reason },
    mae: none,
    rmse: none,
    mseStandardError: none,
    rSquared: none,
  } as const;
}

/**
 * How far predicted values lie from observed ones. The row is the unit, so the intervals hold for independent rows.
 * Undefined: everything without rows (`no-rows`); what needs a spread with one row (`too-few-rows`); R2 where all observed
 * values are alike (`no-variation`); P10 where all are 0 (`zero-denominator`); what exceeds a double (`out-of-range`).
 * Errors that are all alike up to rounding give no t or RMSE interval. Throws a RangeError for lengths that differ or
 * values that are not finite.
 */
export function regression(rows: RegressionRows, level: number): RegressionMeasures {
  checkRows(rows);
  const { observed, predicted } = rows;
  const n = observed.length;
  const { share: within, observedZero } = withinTenPercent(rows, level);
  const common = { n, withinTenPercent: within, observedZero };
  if (n === 0) return { ...common, ...undefinedMeasures('no-rows') };
  const errors = predicted.map((value, row) => value - (observed[row] ?? 0));
  if (!errors.every(Number.isFinite)) return { ...common, ...undefinedMeasures('out-of-range') };
  const { scale, meanSquare, ...measures } = ofErrors(errors, Math.max(largest(observed), largest(predicted)), level);
  return { ...common, ...measures, rSquared: rSquared(observed, meanSquare, scale) };
}
