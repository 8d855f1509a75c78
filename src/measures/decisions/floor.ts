import { type AurocResult, logitLower, logitUpper, plannedStandardError } from '../discrimination/auroc.ts';
import { type ClusteredAurocResult, independentClasses } from '../discrimination/cluster-auroc.ts';
import { clopperPearsonLower, clopperPearsonUpper } from '../intervals/interval.ts';
import { fewestWithoutError, smallestSize, unluckyCount, unluckyValue } from '../intervals/sample-size.ts';
import { proportion } from '../rates/confusion.ts';
import { effectiveCount, rowsWorth } from './difference.ts';

/** Whether a value is shown to respect a limit. */
export interface LimitTest {
  /** Null when the denominator is 0. */
  readonly value: number | null;
  /** One-sided limits at alpha; null when undefined. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly outcome: 'pass' | 'fail' | 'too-few' | 'inconclusive';
  /** Cases (for AUROC, events) for an 80 % chance to pass if the truth is the observed value. Null when that value does not respect the limit, or out of reach. */
  readonly nNeeded: number | null;
  readonly method: 'clopper-pearson' | 'delong-logit';
  readonly alpha: number;
  readonly limit: number;
}

function floorCasesNeeded(rate: number, limit: number, alpha: number): number | null {
  if (!(rate > limit) || limit <= 0) return null;
  return smallestSize(
    fewestWithoutError(limit, alpha),
    (n) => clopperPearsonLower(unluckyCount(n, rate), n, alpha) >= limit,
  );
}

/**
 * Is x of n at least `limit` (0 to 1)? Pass when the one-sided Clopper-Pearson lower limit is, fail when the upper limit
 * is below. `too-few` when n is 0 or so small that n of n would not pass either.
 * @param cases where rows share patients: the independent cases that n are worth (effectiveCases in cluster.ts). The
 * limits, and what is too few, follow these; cases needed are rows of patients like these
 */
export function floor(x: number, n: number, limit: number, alpha: number, cases?: number): LimitTest {
  const { value } = proportion(x, n);
  const common = { method: 'clopper-pearson', alpha, limit } as const;
  const worth = effectiveCount({ x, n }, cases);
  if (value === null) return { value, lower: null, upper: null, outcome: 'too-few', nNeeded: null, ...common };
  const lower = clopperPearsonLower(worth.x, worth.n, alpha);
  const upper = clopperPearsonUpper(worth.x, worth.n, alpha);
  const outcome =
    lower >= limit
      ? 'pass'
      : upper < limit
        ? 'fail'
        : clopperPearsonLower(worth.n, worth.n, alpha) < limit
          ? 'too-few'
          : 'inconclusive';
  const nNeeded = rowsWorth(floorCasesNeeded(value, limit, alpha), n, worth.n);
  return { value, lower, upper, outcome, nNeeded, ...common };
}

/** Is x of n at most `limit` (0 to 1)? The mirror of `floor`: pass when the upper limit is, fail when the lower is above. */
export function ceiling(x: number, n: number, limit: number, alpha: number, cases?: number): LimitTest {
  const mirrored = floor(n - x, n, 1 - limit, alpha, cases);
  const { value } = proportion(x, n);
  if (value === null) return { ...mirrored, limit };
  const worth = effectiveCount({ x, n }, cases);
  return {
    ...mirrored,
    value,
    lower: clopperPearsonLower(worth.x, worth.n, alpha),
    upper: clopperPearsonUpper(worth.x, worth.n, alpha),
    limit,
  };
}

function floorEventsNeeded(
  value: number,
  nonEventsPerEvent: number,
  limit: number,
  alpha: number,
  minimumEvents: number,
): number | null {
  if (!(value > limit && value < 1)) return null;
  return smallestSize(Math.max(minimumEvents, minimumEvents / nonEventsPerEvent), (events) => {
    const standardError = plannedStandardError(value, events, events * nonEventsPerEvent);
    const lower = logitLower(unluckyValue(value, standardError), standardError, alpha);
    return lower !== null && lower >= limit;
  });
}

/**
 * Is the AUROC at least `limit`? One-sided logit DeLong limits. Fewer than `minimumEvents` events or non-events, or no
 * variance (AUROC 0 or 1), is `too-few`: at 10 events the interval covers 89 % instead of 95 %. A result of
 * `clusteredAuroc` brings its own standard error, and its independent events and non-events are those that must not be few.
 */
export function floorAuroc(
  result: AurocResult | ClusteredAurocResult,
  limit: number,
  alpha: number,
  minimumEvents: number,
): LimitTest {
  const common = { method: 'delong-logit', alpha, limit } as const;
  if (!result.ok) return { value: null, lower: null, upper: null, outcome: 'too-few', nNeeded: null, ...common };
  const { value, standardError } = result.estimate;
  const { events, nonEvents } = independentClasses(result.estimate);
  const lower = logitLower(value, standardError, alpha);
  const upper = logitUpper(value, standardError, alpha);
  const needed = floorEventsNeeded(value, nonEvents / events, limit, alpha, minimumEvents);
  const nNeeded = rowsWorth(needed, result.estimate.events, events);
  if (lower === null || upper === null || Math.min(events, nonEvents) < minimumEvents) {
    return { value, lower, upper, outcome: 'too-few', nNeeded, ...common };
  }
  const outcome = lower >= limit ? 'pass' : upper < limit ? 'fail' : 'inconclusive';
  return { value, lower, upper, outcome, nNeeded, ...common };
}
