import { type Estimate, measured, notDefined, type UndefinedReason } from '../intervals/estimate.ts';
import { type Interval, wald } from '../intervals/interval.ts';
import { isCount } from '../numbers/count.ts';
import { RunningSum } from '../numbers/running-sum.ts';
import { twoSided } from '../numbers/special.ts';
import { checkPaired, type LabelledScores } from '../rows/labelled-scores.ts';

/**
 * What the measures of this file need of a set of rows, y being the outcome (0 or 1) and p its predicted probability.
 * Sums of disjoint sets add up to the sums of their union.
 */
export interface BrierSums {
  readonly n: number;
  /** Events. */
  readonly sumY: number;
  /** Events expected. */
  readonly sumP: number;
  /** Sum of (p - y)^2. */
  readonly sumSquaredError: number;
  /** Sum of (p - y)^4. */
  readonly sumFourthPower: number;
  /** Sum of (y - p)(1 - 2p), Spiegelhalter's numerator. */
  readonly sumSpiegelhalter: number;
  /** Sum of (1 - 2p)^2 p (1 - p), its variance if the probabilities are true. */
  readonly sumSpiegelhalterVariance: number;
}

/** Sums for the log loss. They add up like BrierSums. */
export interface LogLossSums {
  readonly n: number;
  /** Sum of -ln(probability given to what happened) over the rows where that is not 0. */
  readonly sum: number;
  /** Rows in which something happened that had been given the probability 0: each alone makes the loss infinite. */
  readonly ruledOut: number;
}

const isProbability = (score: number): boolean => score >= 0 && score <= 1;

/** The sums of some rows; null when a score is not a probability from 0 to 1. */
export function brierSums(rows: LabelledScores): BrierSums | null {
  checkPaired(rows);
  const { label, score } = rows;
  let sumY = 0;
  const sumP = new RunningSum();
  const squared = new RunningSum();
  const fourth = new RunningSum();
  const spiegelhalter = new RunningSum();
  const variance = new RunningSum();
  for (let index = 0; index < score.length; index++) {
    const p = score[index] ?? 0;
    if (!isProbability(p)) return null;
    const y = label[index] === 1 ? 1 : 0;
    const lean = 1 - 2 * p;
    const square = (p - y) * (p - y);
    sumY += y;
    sumP.add(p);
    squared.add(square);
    fourth.add(square * square);
    spiegelhalter.add((y - p) * lean);
    variance.add(lean * lean * p * (1 - p));
  }
  return {
    n: score.length,
    sumY,
    sumP: sumP.value(),
    sumSquaredError: squared.value(),
    sumFourthPower: fourth.value(),
    sumSpiegelhalter: spiegelhalter.value(),
    sumSpiegelhalterVariance: variance.value(),
  };
}

/** The sums of all of them together, none given meaning no rows. The order of the parts does not show. */
export function mergeBrierSums(parts: readonly BrierSums[]): BrierSums {
  const total = (of: (part: BrierSums) => number): number => totalOf(parts.map(of));
  return {
    n: total(({ n }) => n),
    sumY: total(({ sumY }) => sumY),
    sumP: total(({ sumP }) => sumP),
    sumSquaredError: total(({ sumSquaredError }) => sumSquaredError),
    sumFourthPower: total(({ sumFourthPower }) => sumFourthPower),
    sumSpiegelhalter: total(({ sumSpiegelhalter }) => sumSpiegelhalter),
    sumSpiegelhalterVariance: total(({ sumSpiegelhalterVariance }) => sumSpiegelhalterVariance),
  };
}

/** The sums of some rows; null when a score is not a probability from 0 to 1. */
export function logLossSums(rows: LabelledScores): LogLossSums | null {
  checkPaired(rows);
  const { label, score } = rows;
  const sum = new RunningSum();
  let ruledOut = 0;
  for (let index = 0; index < score.length; index++) {
    const p = score[index] ?? 0;
    if (!isProbability(p)) return null;
    const event = label[index] === 1;
    if (p === (event ? 0 : 1)) ruledOut++;
    // log1p keeps the loss of a small risk, which the rounding of 1 - p would swallow.
    else sum.add(event ? -Math.log(p) : -Math.log1p(-p));
  }
  return { n: score.length, sum: sum.value(), ruledOut };
}

/** See mergeBrierSums. */
export function mergeLogLossSums(parts: readonly LogLossSums[]): LogLossSums {
  return {
    n: totalOf(parts.map(({ n }) => n)),
    sum: totalOf(parts.map(({ sum }) => sum)),
    ruledOut: totalOf(parts.map(({ ruledOut }) => ruledOut)),
  };
}

function totalOf(values: readonly number[]): number {
  const sum = new RunningSum();
  for (const value of values) sum.add(value);
  return sum.value();
}

/** Sums rounded in another tool may pass a limit by this share of n. */
const ROUNDING = 1e-9;

/** Throws a RangeError for sums that no rows can have: they may come from a file, and an impossible sum must not become a number. */
function check(sums: BrierSums): void {
  const { n, sumY, sumP, sumSquaredError, sumFourthPower, sumSpiegelhalter, sumSpiegelhalterVariance } = sums;
  if (!isCount(n) || !isCount(sumY) || sumY > n) {
    throw new RangeError('the sums need whole counts with 0 <= events <= n');
  }
  const slack = ROUNDING * n;
  const within = (value: number, low: number, high: number): boolean => value >= low - slack && value <= high + slack;
  const possible =
    within(sumP, 0, n) &&
    within(sumSquaredError, 0, n) &&
    // Errors are at most 1, so their fourth powers add up to no more than their squares, and (Cauchy) to no less than the square's mean.
    within(sumFourthPower, n === 0 ? 0 : (sumSquaredError * sumSquaredError) / n, sumSquaredError) &&
    within(sumSpiegelhalter, -n, n) &&
    within(sumSpiegelhalterVariance, 0, n / 16);
  if (!possible) throw new RangeError('no outcomes and probabilities have these sums');
}

/** A spread below this share of what it is taken from is rounding: equal errors do not subtract to exactly 0. */
const RESOLUTION = 1e-13;

/** sqrt(squares / (n - 1) / n), or null for one row or no spread: an interval of no width would pass anything. */
function standardErrorOfMean(squares: number, total: number, n: number): number | null {
  return n < 2 || !(squares > RESOLUTION * total) ? null : Math.sqrt(squares / (n - 1) / n);
}

function waldWithin(low: number, value: number, standardError: number | null, level: number): Interval | null {
  if (standardError === null) return null;
  const interval = wald(value, standardError, level);
  return { ...interval, lower: Math.max(low, interval.lower), upper: Math.min(1, interval.upper) };
}

export type BrierResult =
  | {
      readonly ok: true;
      /** Mean of (p - y)^2, 0 to 1; lower is better. */
      readonly value: number;
      readonly n: number;
      /** sd / sqrt(n) with n - 1; null for one row, or when all errors are equally large. */
      readonly standardError: number | null;
      /** Wald, cut at 0 and 1; null with the standard error. */
      readonly interval: Interval | null;
    }
  | { readonly ok: false; readonly reason: UndefinedReason };

/** Brier score (Brier 1950). Not defined without rows. */
export function brier(sums: BrierSums, level: number): BrierResult {
  check(sums);
  const { n, sumSquaredError, sumFourthPower } = sums;
  if (n === 0) return { ok: false, reason: 'no-rows' };
  const value = sumSquaredError / n;
  const standardError = standardErrorOfMean(sumFourthPower - value * sumSquaredError, sumFourthPower, n);
  return { ok: true, value, n, standardError, interval: waldWithin(0, value, standardError, level) };
}

/**
 * Scaled Brier score (brier_skill), 1 - Brier / (prevalence (1 - prevalence)): 1 is perfect, 0 no better than predicting
 * the prevalence for everybody, below 0 worse (Steyerberg 2010). No interval. Not defined without rows or both outcomes.
 */
export function scaledBrier(sums: BrierSums): Estimate {
  check(sums);
  const { n, sumY, sumSquaredError } = sums;
  if (n === 0) return notDefined('no-rows');
  if (sumY === 0) return notDefined('no-positives');
  if (sumY === n) return notDefined('no-negatives');
  return measured(1 - sumSquaredError / ((sumY * (n - sumY)) / n), n, null);
}

/**
 * Mean of -ln(probability given to what happened), from 0 up; lower is better. No interval. Not defined without rows, or
 * when something happened whose probability had been called 0 (not-a-probability): no clipping makes that finite by the choice of a number.
 */
export function logLoss({ n, sum, ruledOut }: LogLossSums): Estimate {
  if (n === 0) return notDefined('no-rows');
  if (ruledOut > 0) return notDefined('not-a-probability');
  return measured(sum / n, n, null);
}

export type SpiegelhalterResult =
  | {
      readonly ok: true;
      /** Standard normal if the probabilities are true. Above 0: worse than they claim, below 0: better. */
      readonly z: number;
      /** Two-sided. */
      readonly p: number;
      readonly n: number;
    }
  | { readonly ok: false; readonly reason: UndefinedReason };

/**
 * Spiegelhalter's test of calibration (1986). Report only: with enough rows it rejects every model, however small the
 * miscalibration. Not defined without rows, or when every probability is 0, one half or 1, where it has no variance.
 */
export function spiegelhalter(sums: BrierSums): SpiegelhalterResult {
  check(sums);
  const { n, sumSpiegelhalter, sumSpiegelhalterVariance } = sums;
  if (n === 0) return { ok: false, reason: 'no-rows' };
  if (!(sumSpiegelhalterVariance > 0)) return { ok: false, reason: 'no-variation' };
  const z = sumSpiegelhalter / Math.sqrt(sumSpiegelhalterVariance);
  if (!Number.isFinite(z)) return { ok: false, reason: 'no-variation' };
  return { ok: true, z, p: twoSided(z), n };
}

/**
 * Observed minus expected event rate, mean(y) - mean(p), -1 to 1 (citl_mean_diff): above 0 the model predicts too little.
 * The Wald interval takes the spread of y - p from its rows, without assuming the probabilities true; null as for brier.
 */
export function meanDifference(sums: BrierSums, level: number): Estimate {
  check(sums);
  const { n, sumY, sumP, sumSquaredError } = sums;
  if (n === 0) return notDefined('no-rows');
  const value = (sumY - sumP) / n;
  const standardError = standardErrorOfMean(sumSquaredError - n * value * value, sumSquaredError, n);
  return measured(value, n, waldWithin(-1, value, standardError, level));
}
