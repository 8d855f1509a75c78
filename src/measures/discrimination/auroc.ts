import { type Interval, zOfLevel } from '../intervals/interval.ts';
import { ascending } from '../numbers/sorted.ts';
import { normalQuantile } from '../numbers/special.ts';
import type { ScoresByLabel } from '../rows/predictions.ts';

/** Area under the ROC curve with its DeLong standard error. */
export interface AurocEstimate {
  /** 0 to 1. */
  readonly value: number;
  /** Null when a class has one row only: its variance does not exist. */
  readonly standardError: number | null;
  readonly events: number;
  readonly nonEvents: number;
}

export type AurocResult =
  | { readonly ok: true; readonly estimate: AurocEstimate }
  | { readonly ok: false; readonly reason: 'no-positives' | 'no-negatives' };

/**
 * Mean and summed squared deviation of the share of `others` below each of `values`, ties counting half (the placement
 * values of DeLong 1988). Both ascending. Welford's update keeps it exact enough at any size.
 */
function placements(values: Float64Array, others: Float64Array): { mean: number; squares: number } {
  let mean = 0;
  let squares = 0;
  let below = 0;
  let upTo = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0;
    while (below < others.length && (others[below] ?? 0) < value) below++;
    if (upTo < below) upTo = below;
    while (upTo < others.length && (others[upTo] ?? 0) === value) upTo++;
    const placement = (below + upTo) / (2 * others.length);
    const step = placement - mean;
    mean += step / (index + 1);
    squares += step * (placement - mean);
  }
  return { mean, squares };
}

/** AUROC and its standard error (DeLong 1988 in the merged form of Sun and Xu 2014, ddof 1). Linear in scores already ascending, else n log n. */
export function auroc(scores: ScoresByLabel): AurocResult {
  const positives = ascending(scores.positives);
  const negatives = ascending(scores.negatives);
  const events = positives.length;
  const nonEvents = negatives.length;
  if (events === 0) return { ok: false, reason: 'no-positives' };
  if (nonEvents === 0) return { ok: false, reason: 'no-negatives' };
  const ofPositives = placements(positives, negatives);
  const ofNegatives = placements(negatives, positives);
  const standardError =
    events < 2 || nonEvents < 2
      ? null
      : Math.sqrt(ofPositives.squares / (events - 1) / events + ofNegatives.squares / (nonEvents - 1) / nonEvents);
  return { ok: true, estimate: { value: ofPositives.mean, standardError, events, nonEvents } };
}

/**
 * The limit z standard errors from the value on the logit scale; negative z goes down. Null when the value is 0 or 1 or
 * the standard error is 0 or missing: DeLong's variance is then degenerate, and an interval of no width would pass anything.
 */
export function logitLimit(value: number, standardError: number | null, z: number): number | null {
  if (standardError === null || !(standardError > 0) || !(value > 0 && value < 1)) return null;
  const logit = Math.log(value / (1 - value));
  return 1 / (1 + Math.exp(-(logit + (z * standardError) / (value * (1 - value)))));
}

/** Two-sided logit DeLong interval; null when degenerate (see logitLimit). */
export function logitInterval(value: number, standardError: number | null, level: number): Interval | null {
  const z = zOfLevel(level);
  const lower = logitLimit(value, standardError, -z);
  const upper = logitLimit(value, standardError, z);
  return lower === null || upper === null ? null : { lower, upper, level, method: 'delong-logit' };
}

/** One-sided lower limit at alpha; null when degenerate. */
export function logitLower(value: number, standardError: number | null, alpha: number): number | null {
  return logitLimit(value, standardError, normalQuantile(alpha));
}

/** One-sided upper limit at alpha; null when degenerate. */
export function logitUpper(value: number, standardError: number | null, alpha: number): number | null {
  return logitLimit(value, standardError, -normalQuantile(alpha));
}

/**
 * Standard error to expect of an AUROC, for planning only (Hanley and McNeil 1982).
 * At value 1 it is 0: planning must not rest on it there.
 */
export function plannedStandardError(value: number, events: number, nonEvents: number): number {
  const twoPositives = value / (2 - value);
  const twoNegatives = (2 * value * value) / (1 + value);
  const variance =
    value * (1 - value) +
    (events - 1) * (twoPositives - value * value) +
    (nonEvents - 1) * (twoNegatives - value * value);
  return Math.sqrt(variance / (events * nonEvents));
}
