import type { AurocEstimate, AurocResult } from '../discrimination/auroc.ts';
import type { Interval, Limits } from '../intervals/interval.ts';
import type { Histogram } from './histogram.ts';

/** A measure that binning leaves open: the value on the rows lies between these, both included. */
export interface Bounded {
  readonly lower: number;
  readonly upper: number;
}

export type BoundedResult =
  | ({ readonly ok: true } & Bounded)
  | { readonly ok: false; readonly reason: 'no-positives' | 'no-negatives' };

/** AUROC from a histogram. */
export interface BoundedAuroc extends Bounded {
  /** Halfway, where scores of one bin are taken as equal: exact when the scores were rounded to the bins before. */
  readonly middle: number;
  readonly halfWidth: number;
  /** DeLong's standard error at `middle`; null when a class has one row only. */
  readonly standardError: number | null;
  /** Between these lies the standard error on the rows. Null with `standardError`. */
  readonly standardErrorBounds: Bounded | null;
  readonly events: number;
  readonly nonEvents: number;
  readonly occupiedBins: number;
}

export type BoundedAurocResult =
  | ({ readonly ok: true } & BoundedAuroc)
  | { readonly ok: false; readonly reason: 'no-positives' | 'no-negatives' };

const sumCounts = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);

function missingClass(events: number, nonEvents: number): 'no-positives' | 'no-negatives' | null {
  return events === 0 ? 'no-positives' : nonEvents === 0 ? 'no-negatives' : null;
}

/**
 * Shares of the pairs of a positive and a negative that are in order, and that share a bin. Above 2^53 pairs they are
 * counted as BigInt: a double would drop single pairs, and its sums could exceed their total.
 */
function pairShares(histogram: Histogram, events: number, nonEvents: number): { ordered: number; tied: number } {
  const { positives, negatives } = histogram;
  if (events * nonEvents <= Number.MAX_SAFE_INTEGER) {
    let below = 0;
    let ordered = 0;
    let tied = 0;
    for (let index = 0; index < positives.length; index++) {
      const p = positives[index] ?? 0;
      const n = negatives[index] ?? 0;
      ordered += p * below;
      tied += p * n;
      below += n;
    }
    return { ordered: ordered / (events * nonEvents), tied: tied / (events * nonEvents) };
  }
  let below = 0n;
  let ordered = 0n;
  let tied = 0n;
  for (let index = 0; index < positives.length; index++) {
    const p = BigInt(positives[index] ?? 0);
    const n = BigInt(negatives[index] ?? 0);
    ordered += p * below;
    tied += p * n;
    below += n;
  }
  const pairs = Number(BigInt(events) * BigInt(nonEvents));
  return { ordered: Number(ordered) / pairs, tied: Number(tied) / pairs };
}

/**
 * DeLong's standard error with scores of one bin taken as equal, and how far it may be from that of the rows. Within a
 * bin the placement of a row is known up to half the share of the other class in that bin; a standard deviation is a
 * norm, so it changes by no more than the norm of that uncertainty (triangle inequality).
 */
function delongOfBins(
  { positives, negatives }: Histogram,
  events: number,
  nonEvents: number,
  middle: number,
): { standardError: number; slack: number } {
  let ofPositives = 0;
  let ofNegatives = 0;
  let slackOfPositives = 0;
  let slackOfNegatives = 0;
  let positivesUpTo = 0;
  let negativesBelow = 0;
  for (let index = 0; index < positives.length; index++) {
    const p = positives[index] ?? 0;
    const n = negatives[index] ?? 0;
    positivesUpTo += p;
    ofPositives += p * ((negativesBelow + n / 2) / nonEvents - middle) ** 2;
    ofNegatives += n * ((events - positivesUpTo + p / 2) / events - middle) ** 2;
    slackOfPositives += p * (n / (2 * nonEvents)) ** 2;
    slackOfNegatives += n * (p / (2 * events)) ** 2;
    negativesBelow += n;
  }
  const norm = (a: number, b: number): number => Math.sqrt(a / (events - 1) / events + b / (nonEvents - 1) / nonEvents);
  return {
    standardError: norm(ofPositives, ofNegatives),
    slack: norm(slackOfPositives, slackOfNegatives),
  };
}

/** AUROC between its bounds: pairs of one bin count 0 in the lower and 1 in the upper. Linear in bins. */
export function boundedAuroc(histogram: Histogram): BoundedAurocResult {
  const events = sumCounts(histogram.positives);
  const nonEvents = sumCounts(histogram.negatives);
  const reason = missingClass(events, nonEvents);
  if (reason !== null) return { ok: false, reason };
  const { ordered, tied } = pairShares(histogram, events, nonEvents);
  const middle = ordered + tied / 2;
  const known = events > 1 && nonEvents > 1;
  const { standardError, slack } = known
    ? delongOfBins(histogram, events, nonEvents, middle)
    : { standardError: null, slack: 0 };
  return {
    ok: true,
    lower: ordered,
    upper: Math.min(1, ordered + tied),
    middle,
    halfWidth: tied / 2,
    standardError,
    standardErrorBounds:
      standardError === null ? null : { lower: Math.max(0, standardError - slack), upper: standardError + slack },
    events,
    nonEvents,
    occupiedBins: histogram.bins.length,
  };
}

/** The form in which difference.ts and floor.ts take an AUROC, at `middle`. */
export function aurocAtMiddle(result: BoundedAurocResult): AurocResult {
  if (!result.ok) return result;
  const { middle: value, standardError, events, nonEvents } = result;
  const estimate: AurocEstimate = { value, standardError, events, nonEvents };
  return { ok: true, estimate };
}

/** Sums of up to this many terms are added one by one; longer ones have a bound good to 1 in 10^5. */
const FEW = 64;

/** At most the sum of (a + j) / (a + j + others) over j from 1 to count: precisions of positives that come one by one after the negatives of their bin. */
function leastPrecisions(a: number, count: number, others: number): number {
  if (count <= FEW) {
    let sum = 0;
    for (let j = 1; j <= count; j++) sum += (a + j) / (a + j + others);
    return sum;
  }
  // 1 / x is convex, so each term is at most its mean over the unit interval around it (Hermite and Hadamard).
  const start = a + others + 0.5;
  return count - others * Math.log1p(count / start);
}

/**
 * Average precision between its bounds. At best the positives of a bin share one score above its negatives, at worst
 * each comes alone and below them: nothing else can put a positive among more positives and fewer negatives, or fewer and more.
 */
export function boundedAveragePrecision(histogram: Histogram): BoundedResult {
  const { positives, negatives } = histogram;
  const events = sumCounts(positives);
  const nonEvents = sumCounts(negatives);
  if (events === 0) return { ok: false, reason: 'no-positives' };
  let lower = 0;
  let upper = 0;
  let found = 0;
  let falseAlarms = 0;
  for (let index = positives.length - 1; index >= 0; index--) {
    const p = positives[index] ?? 0;
    const n = negatives[index] ?? 0;
    if (p > 0) {
      lower += leastPrecisions(found, p, falseAlarms + n);
      upper += (p * (found + p)) / (found + p + falseAlarms);
    }
    found += p;
    falseAlarms += n;
  }
  return nonEvents === 0
    ? { ok: true, lower: 1, upper: 1 }
    : { ok: true, lower: lower / events, upper: Math.min(1, upper / events) };
}

/**
 * Kolmogorov-Smirnov distance between the scores of positives and negatives, 0 to 1, between its bounds: it is at least
 * the largest seen at an edge of bins, and within a bin at most what all of one class before the other would give.
 */
export function boundedKolmogorovSmirnov({ positives, negatives }: Histogram): BoundedResult {
  const events = sumCounts(positives);
  const nonEvents = sumCounts(negatives);
  const reason = missingClass(events, nonEvents);
  if (reason !== null) return { ok: false, reason };
  let lower = 0;
  let upper = 0;
  let positivesBelow = 0;
  let negativesBelow = 0;
  const gap = (p: number, n: number): number => Math.abs(p / events - n / nonEvents);
  for (let index = 0; index < positives.length; index++) {
    const positivesUpTo = positivesBelow + (positives[index] ?? 0);
    const negativesUpTo = negativesBelow + (negatives[index] ?? 0);
    upper = Math.max(upper, gap(positivesUpTo, negativesBelow), gap(positivesBelow, negativesUpTo));
    positivesBelow = positivesUpTo;
    negativesBelow = negativesUpTo;
    lower = Math.max(lower, gap(positivesBelow, negativesBelow));
  }
  return { ok: true, lower, upper };
}

/**
 * The interval of a measure that binning leaves open: the smallest that holds its bounds and every interval given, which
 * are those at the values in question. Null when one of these is: an approximation never adds certainty.
 */
export function unionOf(bounds: Limits, intervals: readonly (Interval | null)[]): Interval | null {
  const known = intervals.filter((interval) => interval !== null);
  const [first] = known;
  if (first === undefined || known.length < intervals.length) return null;
  return {
    ...first,
    lower: Math.min(bounds.lower, ...known.map(({ lower }) => lower)),
    upper: Math.max(bounds.upper, ...known.map(({ upper }) => upper)),
  };
}
