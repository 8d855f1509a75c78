import type { UndefinedReason } from '../intervals/estimate.ts';
import { type Interval, wald, zOfLevel } from '../intervals/interval.ts';
import { wholeCases } from '../intervals/sample-size.ts';
import { RunningSum } from '../numbers/running-sum.ts';
import { normalQuantile } from '../numbers/special.ts';
import { checkGrouped, checkPaired, type GroupedScores, type LabelledScores } from '../rows/labelled-scores.ts';

/** A coefficient of a logistic model, on the scale of log odds, with its Wald interval. */
export interface Coefficient {
  readonly value: number;
  /** From the inverse of the information at the maximum. */
  readonly standardError: number;
  readonly interval: Interval;
}

/** Rows and events a fit rests on. */
export interface FitSize {
  readonly n: number;
  readonly events: number;
}

type NoFit = { readonly ok: false; readonly reason: UndefinedReason };

export type CalibrationInTheLargeResult =
  | ({ readonly ok: true } & FitSize & { readonly intercept: Coefficient })
  | NoFit;

export type CalibrationSlopeResult =
  | ({ readonly ok: true } & FitSize & { readonly intercept: Coefficient; readonly slope: Coefficient })
  | NoFit;

/**
 * Calibration-in-the-large: alpha in logit P(event) = alpha + logit(score), the slope held at 1 (Cox 1958; Van Calster
 * 2019). 0 is perfect; above 0 the model predicts too little. n is every row.
 * Not defined without rows, without both outcomes, or with a score that is not strictly between 0 and 1.
 */
export function calibrationInTheLarge(rows: LabelledScores, level: number): CalibrationInTheLargeResult {
  return fitIntercept(fromRows(rows), level);
}

/** The same from a histogram. Exact when each bin holds one score; with bin centres in place of scores the error is that of their logits, greatest in the outermost bins. */
export function calibrationInTheLargeOfGroups(groups: GroupedScores, level: number): CalibrationInTheLargeResult {
  return fitIntercept(fromGroups(groups), level);
}

/**
 * Calibration intercept a and slope b in logit P(event) = a + b logit(score), by maximum likelihood (Cox 1958). b = 1 and
 * a = 0 are perfect; b below 1 means scores too extreme. Not defined in the cases of calibrationInTheLarge, nor when all
 * scores are alike (no-variation) or part the outcomes without overlap (separated): the slope has no finite maximum then.
 */
export function calibrationSlope(rows: LabelledScores, level: number): CalibrationSlopeResult {
  return fitLine(fromRows(rows), level);
}

/** The same from a histogram (see calibrationInTheLargeOfGroups). */
export function calibrationSlopeOfGroups(groups: GroupedScores, level: number): CalibrationSlopeResult {
  return fitLine(fromGroups(groups), level);
}

/**
 * Rows for an 80 % chance that the whole interval of the slope lies inside [low, high] when the truth is 1, with rows like
 * those of the fit: the standard error falls with the root of their number. Null when 1 is not inside, or out of reach.
 */
export function slopeCasesNeeded(
  { n, slope }: { readonly n: number; readonly slope: Pick<Coefficient, 'standardError'> },
  low: number,
  high: number,
  level: number,
): number | null {
  const room = Math.min(high - 1, 1 - low);
  if (!(room > 0)) return null;
  // 90 % on each side gives 80 % together.
  return wholeCases(n * (((zOfLevel(level) + normalQuantile(0.9)) * slope.standardError) / room) ** 2);
}

/** Rows to fit, in parallel columns; none of them has two counts of 0. */
interface Design extends FitSize {
  readonly logits: Float64Array;
  readonly ones: ArrayLike<number>;
  /** Null when each entry is one row, so that zeros are 1 - ones. */
  readonly zeros: ArrayLike<number> | null;
}

type DesignResult = Design | NoFit;

function logit(probability: number): number {
  return Math.log(probability) - Math.log1p(-probability);
}

/** Logits of the scores, or null when one has none. */
function logitsOf(scores: Float64Array): Float64Array | null {
  const logits = new Float64Array(scores.length);
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] ?? 0;
    if (!(score > 0 && score < 1)) return null;
    logits[index] = logit(score);
  }
  return logits;
}

function fromRows(rows: LabelledScores): DesignResult {
  checkPaired(rows);
  let events = 0;
  for (let index = 0; index < rows.label.length; index++) if (rows.label[index] === 1) events++;
  return design(rows.score, rows.label, null, rows.label.length, events);
}

function fromGroups(groups: GroupedScores): DesignResult {
  checkGrouped(groups);
  const size = groups.score.length;
  // An empty bin says nothing, so its score may be anything.
  const scores = new Float64Array(size);
  const ones = new Float64Array(size);
  const zeros = new Float64Array(size);
  let used = 0;
  let n = 0;
  let events = 0;
  for (let index = 0; index < size; index++) {
    const one = groups.events[index] ?? 0;
    const zero = groups.nonEvents[index] ?? 0;
    if (one + zero === 0) continue;
    scores[used] = groups.score[index] ?? 0;
    ones[used] = one;
    zeros[used] = zero;
    used++;
    n += one + zero;
    events += one;
  }
  return design(scores.subarray(0, used), ones, zeros, n, events);
}

function design(
  scores: Float64Array,
  ones: ArrayLike<number>,
  zeros: ArrayLike<number> | null,
  n: number,
  events: number,
): DesignResult {
  if (n === 0) return { ok: false, reason: 'no-rows' };
  const logits = logitsOf(scores);
  if (logits === null) return { ok: false, reason: 'not-a-probability' };
  if (events === 0) return { ok: false, reason: 'no-positives' };
  if (events === n) return { ok: false, reason: 'no-negatives' };
  return { logits, ones, zeros, n, events };
}

/** Log-likelihood of a line with its gradient and information, x being (logit - centre) / scale. */
interface Likelihood {
  readonly logLikelihood: number;
  readonly gradient: number;
  readonly gradientOfSlope: number;
  readonly weight: number;
  readonly weightedX: number;
  readonly weightedSquare: number;
}

/** x as a fit sees it: about 0 and of spread about 1, so that scores far from one half lose no digits. */
interface Scaling {
  readonly centre: number;
  readonly scale: number;
}

/** Rows whose terms are added plainly before the sum joins the others with what it lost: a compensated addition for each row would take most of the time. */
const BLOCK = 256;

function likelihood(design: Design, scaling: Scaling, intercept: number, slope: number): Likelihood {
  const sums = Array.from({ length: 6 }, () => new RunningSum());
  for (let start = 0; start < design.logits.length; start += BLOCK) {
    const terms = blockTerms(design, scaling, intercept, slope, start);
    for (const [index, sum] of sums.entries()) sum.add(terms[index] ?? 0);
  }
  const [logLikelihood = 0, gradient = 0, gradientOfSlope = 0, weight = 0, weightedX = 0, weightedSquare = 0] =
    sums.map((sum) => sum.value());
  return { logLikelihood, gradient, gradientOfSlope, weight, weightedX, weightedSquare };
}

/** The six sums over one block of rows, in the order of Likelihood. */
function blockTerms(
  { logits, ones, zeros }: Design,
  { centre, scale }: Scaling,
  intercept: number,
  slope: number,
  start: number,
): readonly number[] {
  let logLikelihood = 0;
  let gradient = 0;
  let gradientOfSlope = 0;
  let weight = 0;
  let weightedX = 0;
  let weightedSquare = 0;
  const end = Math.min(start + BLOCK, logits.length);
  for (let index = start; index < end; index++) {
    const x = ((logits[index] ?? 0) - centre) / scale;
    const one = ones[index] ?? 0;
    const zero = zeros === null ? 1 - one : (zeros[index] ?? 0);
    const eta = intercept + slope * x;
    // exp of a negative number alone: neither side of the curve overflows or loses its small probability.
    const decay = Math.exp(-Math.abs(eta));
    const larger = 1 / (1 + decay);
    const smaller = decay * larger;
    const unlikely = eta > 0 ? zero : one;
    const residual = eta > 0 ? one * smaller - zero * larger : one * larger - zero * smaller;
    const information = (one + zero) * larger * smaller;
    logLikelihood += -(one + zero) * Math.log1p(decay) - unlikely * Math.abs(eta);
    gradient += residual;
    gradientOfSlope += residual * x;
    weight += information;
    weightedX += information * x;
    weightedSquare += information * x * x;
  }
  return [logLikelihood, gradient, gradientOfSlope, weight, weightedX, weightedSquare];
}

/** Newton's step is about the error squared, so a step this small leaves nothing above rounding. */
const SMALL_STEP = 1e-9;

/** Far above what any fit with overlap was seen to need (a few dozen). */
const MOST_STEPS = 200;

/** The slope held at 1: one unknown, whose score function falls steadily, so Newton is kept within a bracket and cannot run away. */
function fitIntercept(found: DesignResult, level: number): CalibrationInTheLargeResult {
  if ('reason' in found) return found;
  const { logits, n, events } = found;
  const { least, most } = extremes(logits);
  const wanted = logit(events / n);
  // If every logit were the least, or the most, the intercept would be exactly this.
  let low = wanted - most;
  let high = wanted - least;
  // Logits as they are: the slope of 1 belongs to them.
  const plain = { centre: 0, scale: 1 };
  let intercept = (low + high) / 2;
  let at = likelihood(found, plain, intercept, 1);
  for (let step = 0; step < MOST_STEPS; step++) {
    if (at.gradient > 0) low = intercept;
    else high = intercept;
    const newton = intercept + at.gradient / at.weight;
    // A rounded step may end a digit outside the bracket; a runaway one ends far outside.
    const slack = 1e-12 * (1 + Math.abs(intercept));
    const next = newton >= low - slack && newton <= high + slack ? newton : (low + high) / 2;
    const moved = Math.abs(next - intercept);
    intercept = next;
    at = likelihood(found, plain, intercept, 1);
    if (moved <= SMALL_STEP) break;
  }
  return { ok: true, n, events, intercept: coefficient(intercept, 1 / Math.sqrt(at.weight), level) };
}

function extremes(values: Float64Array): { readonly least: number; readonly most: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

/** Why a line has no finite maximum likelihood; null when it has one. Exact for one score (Albert and Anderson 1984): it has one when the outcomes overlap from both ends. */
function obstacle({ logits, ones, zeros }: Design): UndefinedReason | null {
  let leastOne = Number.POSITIVE_INFINITY;
  let mostOne = Number.NEGATIVE_INFINITY;
  let leastZero = Number.POSITIVE_INFINITY;
  let mostZero = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < logits.length; index++) {
    const x = logits[index] ?? 0;
    const one = ones[index] ?? 0;
    if (one > 0) {
      leastOne = Math.min(leastOne, x);
      mostOne = Math.max(mostOne, x);
    }
    if (zeros === null ? one === 0 : (zeros[index] ?? 0) > 0) {
      leastZero = Math.min(leastZero, x);
      mostZero = Math.max(mostZero, x);
    }
  }
  if (Math.min(leastOne, leastZero) === Math.max(mostOne, mostZero)) return 'no-variation';
  // Touching at one score is enough for the slope to run away, hence not only below.
  return mostZero <= leastOne || mostOne <= leastZero ? 'separated' : null;
}

function scalingOf({ logits, ones, zeros, n }: Design): Scaling {
  const sum = new RunningSum();
  const squares = new RunningSum();
  const rowsAt = (index: number): number => (zeros === null ? 1 : (ones[index] ?? 0) + (zeros[index] ?? 0));
  for (let index = 0; index < logits.length; index++) sum.add(rowsAt(index) * (logits[index] ?? 0));
  const centre = sum.value() / n;
  for (let index = 0; index < logits.length; index++) {
    squares.add(rowsAt(index) * ((logits[index] ?? 0) - centre) ** 2);
  }
  return { centre, scale: Math.sqrt(squares.value() / n) };
}

/** What is left of the information about the slope when the intercept is not known. */
function ownInformation({ weight, weightedX, weightedSquare }: Likelihood): number {
  return weightedSquare - (weightedX * weightedX) / weight;
}

function fitLine(found: DesignResult, level: number): CalibrationSlopeResult {
  if ('reason' in found) return found;
  const reason = obstacle(found);
  if (reason !== null) return { ok: false, reason };
  const { n, events } = found;
  const scaling = scalingOf(found);
  // A flat line at the overall rate: there the information is full, however extreme the scores are.
  let intercept = logit(events / n);
  let slope = 0;
  let at = likelihood(found, scaling, intercept, slope);
  let settled = false;
  for (let step = 0; step < MOST_STEPS && !settled; step++) {
    const slopeStep = (at.gradientOfSlope - (at.weightedX / at.weight) * at.gradient) / ownInformation(at);
    const interceptStep = (at.gradient - at.weightedX * slopeStep) / at.weight;
    if (!Number.isFinite(slopeStep) || !Number.isFinite(interceptStep)) break;
    // Full steps can overshoot where the curve is flat. Halved until the likelihood does not fall, they cannot.
    let share = 1;
    let next = likelihood(found, scaling, intercept + interceptStep, slope + slopeStep);
    const floor = at.logLikelihood - 1e-12 * Math.abs(at.logLikelihood);
    while (!(next.logLikelihood >= floor) && share > 1e-6) {
      share /= 2;
      next = likelihood(found, scaling, intercept + share * interceptStep, slope + share * slopeStep);
    }
    intercept += share * interceptStep;
    slope += share * slopeStep;
    at = next;
    settled =
      share === 1 &&
      Math.abs(slopeStep) <= SMALL_STEP * (1 + Math.abs(slope)) &&
      Math.abs(interceptStep) <= SMALL_STEP * (1 + Math.abs(intercept));
  }
  const information = ownInformation(at);
  // An overlap too thin for doubles is as good as none.
  if (!settled || !(information > 0)) return { ok: false, reason: 'separated' };

  // Back from x to the logit: slope b / scale, intercept a - centre b / scale, the latter with the covariance -mean / information.
  const { centre, scale } = scaling;
  const meanX = at.weightedX / at.weight;
  const shift = meanX + centre / scale;
  return {
    ok: true,
    n,
    events,
    intercept: coefficient(
      intercept - (centre / scale) * slope,
      Math.sqrt(1 / at.weight + (shift * shift) / information),
      level,
    ),
    slope: coefficient(slope / scale, 1 / Math.sqrt(information) / scale, level),
  };
}

function coefficient(value: number, standardError: number, level: number): Coefficient {
  return { value, standardError, interval: wald(value, standardError, level) };
}
