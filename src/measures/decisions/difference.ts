import { type AurocResult, logitLower, logitUpper, plannedStandardError } from '../discrimination/auroc.ts';
import { type ClusteredAurocResult, independentClasses } from '../discrimination/cluster-auroc.ts';
import {
  clopperPearsonLower,
  clopperPearsonUpper,
  lowerOfDifference,
  upperOfDifference,
} from '../intervals/interval.ts';
import { fewestWithoutError, smallestSize, unluckyCount, unluckyValue, wholeCases } from '../intervals/sample-size.ts';
import { smallestAlpha } from '../numbers/inversion.ts';
import { proportion, type Worse } from '../rates/confusion.ts';

/** x of n. Whole counts, 0 <= x <= n; others throw a RangeError. */
export interface Count {
  readonly x: number;
  readonly n: number;
}

/** Why a group cannot be judged, or (below-minimum) cannot pass. */
export type TooFewReason =
  /** A denominator is 0, in the group or in the rest. */
  | 'zero-denominator'
  /** Too few to pass against others without a single error, so too few whatever their rate. A failure can still be shown. */
  | 'below-minimum'
  /** Fewer events, or non-events, than the interval needs to be trusted, in the group or in the rest. */
  | 'few-events'
  /** AUROC is 0 or 1 or has no variance, so it has no interval. */
  | 'degenerate';

/** What a comparison gives to the family that decides it (see family.ts). */
export interface ComparisonTest {
  /** Group minus the others; for a ratio test group over the others. Null when a denominator is 0. */
  readonly difference: number | null;
  /** Limits of it, each one-sided at alpha. Null when undefined. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Smallest alpha at which it passes or fails, 1 when none up to 0.5 does. Before Holm. */
  readonly pPass: number;
  readonly pFail: number;
  readonly status: 'ok' | 'too-few';
  readonly reason?: TooFewReason;
  /** For a test that does not pass: cases of the group (its n, for AUROC its events) for an 80 % chance to pass if it is truly no different, the others staying as they are. Null when the others are too few or the answer is out of reach. */
  readonly nNeeded: number | null;
  readonly method:
    | 'clopper-pearson-square-and-add'
    | 'delong-logit-square-and-add'
    | 'clopper-pearson-paired'
    | 'delong-logit-paired'
    | 'newcombe-tost'
    | 'katz-log';
  readonly alpha: number;
  /** Absolute difference, or for a ratio test the limit of the ratio. */
  readonly margin: number;
}

/** Throws a RangeError for a margin outside 0 to 1 or a one-sided alpha not above 0 and up to 0.5. */
export function checkQuestion(margin: number, alpha: number): void {
  if (!(margin >= 0 && margin <= 1)) throw new RangeError('a margin of a difference lies between 0 and 1');
  if (!(alpha > 0 && alpha <= 0.5)) throw new RangeError('alpha lies above 0 and is at most 0.5');
}

/** One side of a comparison: its value and its one-sided limits at any alpha. */
export interface Side {
  readonly value: number;
  readonly lower: (alpha: number) => number;
  readonly upper: (alpha: number) => number;
}

/** The value of the counts as they are, the limits of those they are worth. */
export const rateSide = (seen: Count, { x, n }: Count): Side => ({
  value: seen.x / seen.n,
  lower: (alpha) => clopperPearsonLower(x, n, alpha),
  upper: (alpha) => clopperPearsonUpper(x, n, alpha),
});

/**
 * x of n at the number of independent cases that n are worth, which need not be whole: rows of one patient repeat one
 * another. Throws a RangeError for more than n: clustering can only widen.
 */
export function effectiveCount(count: Count, cases: number | undefined): Count {
  if (cases === undefined || cases === count.n) return count;
  if (!(cases > 0 && cases < count.n)) throw new RangeError('effective cases lie above 0 and are at most n');
  return { x: (count.x / count.n) * cases, n: cases };
}

/** The independent cases that the rows of each side are worth (effectiveCases in cluster.ts). */
export interface EffectiveCases {
  readonly group: number;
  readonly rest: number;
}

/**
 * The limits at alpha, and the smallest alphas at which the deciding limit lies on the passing or failing side of the margin.
 * @param correlation of the two estimates; 0 where they share no rows
 */
export function judgeSides(
  group: Side,
  rest: Side,
  worse: Worse,
  margin: number,
  alpha: number,
  correlation = 0,
): Pick<ComparisonTest, 'pPass' | 'pFail'> & {
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
} {
  const lowerAt = (level: number) =>
    lowerOfDifference(group.value, group.lower(level), rest.value, rest.upper(level), correlation);
  const upperAt = (level: number) =>
    upperOfDifference(group.value, group.upper(level), rest.value, rest.lower(level), correlation);
  const passSlack = (level: number) => (worse === 'lower' ? lowerAt(level) + margin : margin - upperAt(level));
  const failSlack = (level: number) => (worse === 'lower' ? -margin - upperAt(level) : lowerAt(level) - margin);
  const difference = group.value - rest.value;
  // The estimate lies between the limits at every alpha up to 0.5, so it alone excludes one of the two searches.
  const inside = worse === 'lower' ? difference > -margin : difference < margin;
  return {
    difference,
    lower: lowerAt(alpha),
    upper: upperAt(alpha),
    pPass: inside ? smallestAlpha(passSlack) : 1,
    pFail: inside ? 1 : smallestAlpha(failSlack),
  };
}

const UNDEFINED = { difference: null, lower: null, upper: null, pPass: 1, pFail: 1, nNeeded: null } as const;

/** The fewest cases of a group that could pass at all: 29 at alpha 0.05 and 36 at 0.025 for a margin of 0.10. */
export function fewestToPass(margin: number, alpha: number): number {
  return fewestWithoutError(1 - margin, alpha);
}

/** Rows that are worth so many independent cases, where `rows` are worth `worth`. Null stays null, as does what is out of reach. */
export function rowsWorth(cases: number | null, rows: number, worth: number): number | null {
  return cases === null || worth === rows ? cases : wholeCases((cases * rows) / worth);
}

/**
 * Cases for an 80 % chance to pass when the group's rate is truly the rest's. The rest enters with its own limit as it
 * stands; the group with the limits of the count that it exceeds with 80 % chance. Exact limits, normal count:
 * against full enumeration it is off by a few cases.
 */
function rateCasesNeeded(rest: Count, worse: Worse, margin: number, alpha: number): number | null {
  // A higher-is-worse rate is judged as its complement; limits and margins mirror exactly.
  const x = worse === 'lower' ? rest.x : rest.n - rest.x;
  const rate = x / rest.n;
  const excess = clopperPearsonUpper(x, rest.n, alpha) - rate;
  if (excess >= margin) return null;
  return smallestSize(fewestToPass(margin, alpha), (n) => {
    const count = unluckyCount(n, rate);
    const value = count / n;
    return lowerOfDifference(value, clopperPearsonLower(count, n, alpha), rate, rate + excess) > -margin;
  });
}

/**
 * Is the group's rate not worse than the rest's by the margin or more? Square-and-add on one-sided Clopper-Pearson
 * limits, because Newcombe lets false passes reach 8.8 % when one side is small and the other's rate near 1.
 * @param margin absolute difference, 0 to 1
 * @param alpha one-sided, up to 0.5
 * @param effective where rows share patients: the limits, and what is too few, follow these sizes; the difference stays
 * that of the counts, and cases needed are rows of patients like those of the group
 */
export function noWorse(question: {
  readonly group: Count;
  readonly rest: Count;
  readonly worse: Worse;
  readonly margin: number;
  readonly alpha: number;
  readonly effective?: EffectiveCases | undefined;
}): ComparisonTest {
  const { group, rest, worse, margin, alpha, effective } = question;
  checkQuestion(margin, alpha);
  proportion(group.x, group.n);
  proportion(rest.x, rest.n);
  const common = { method: 'clopper-pearson-square-and-add', alpha, margin } as const;
  const groupWorth = effectiveCount(group, effective?.group);
  const restWorth = effectiveCount(rest, effective?.rest);
  const needed = (): number | null => {
    if (rest.n === 0) return null;
    const cases = rateCasesNeeded(restWorth, worse, margin, alpha);
    // A group without a row is planned with patients like the rest's.
    return group.n === 0 ? rowsWorth(cases, rest.n, restWorth.n) : rowsWorth(cases, group.n, groupWorth.n);
  };
  if (group.n === 0 || rest.n === 0) {
    return { ...UNDEFINED, ...common, status: 'too-few', reason: 'zero-denominator', nNeeded: needed() };
  }
  const judged = judgeSides(rateSide(group, groupWorth), rateSide(rest, restWorth), worse, margin, alpha);
  const tooFew = groupWorth.n < fewestToPass(margin, alpha);
  // Finding the number takes longer than the test itself, and a group that passes needs no more.
  const result = { ...judged, nNeeded: tooFew || judged.pPass > alpha ? needed() : null, ...common };
  return tooFew ? { ...result, status: 'too-few', reason: 'below-minimum' } : { ...result, status: 'ok' };
}

/** A side of an AUROC by its logit limits; null where it has none. */
export function aurocSide(value: number, standardError: number | null): Side | null {
  if (logitLower(value, standardError, 0.5) === null) return null;
  return {
    value,
    lower: (alpha) => logitLower(value, standardError, alpha) ?? 0,
    upper: (alpha) => logitUpper(value, standardError, alpha) ?? 1,
  };
}

/** Events of the group for an 80 % chance to pass at the rest's AUROC, its non-events growing in proportion. */
function eventsNeeded(
  rest: Side,
  nonEventsPerEvent: number,
  margin: number,
  alpha: number,
  minimumEvents: number,
): number | null {
  const excess = rest.upper(alpha) - rest.value;
  if (excess >= margin) return null;
  const least = Math.max(minimumEvents, minimumEvents / nonEventsPerEvent);
  return smallestSize(least, (events) => {
    const standardError = plannedStandardError(rest.value, events, events * nonEventsPerEvent);
    const value = unluckyValue(rest.value, standardError);
    const lower = logitLower(value, standardError, alpha);
    return lower !== null && lowerOfDifference(value, lower, rest.value, rest.value + excess) > -margin;
  });
}

/**
 * The same question for AUROC, on one-sided logit DeLong limits. With fewer than `minimumEvents` events or non-events
 * on either side the limits are not to be trusted, so the numbers are given but neither a pass nor a failure is.
 * Where rows share patients the results of `clusteredAuroc` bring their own standard errors, and their independent
 * events and non-events are those that must not be few.
 */
export function noWorseAuroc(question: {
  readonly group: AurocResult | ClusteredAurocResult;
  readonly rest: AurocResult | ClusteredAurocResult;
  readonly margin: number;
  readonly alpha: number;
  readonly minimumEvents: number;
}): ComparisonTest {
  const { group, rest, margin, alpha, minimumEvents } = question;
  checkQuestion(margin, alpha);
  const common = { method: 'delong-logit-square-and-add', alpha, margin } as const;
  const restSide = rest.ok ? aurocSide(rest.estimate.value, rest.estimate.standardError) : null;
  const pattern = group.ok ? group.estimate : rest.ok ? rest.estimate : null;
  const worth = pattern === null ? null : independentClasses(pattern);
  const nNeeded =
    restSide === null || pattern === null || worth === null
      ? null
      : rowsWorth(
          eventsNeeded(restSide, worth.nonEvents / worth.events, margin, alpha, minimumEvents),
          pattern.events,
          worth.events,
        );
  if (!group.ok || !rest.ok) {
    return { ...UNDEFINED, ...common, status: 'too-few', reason: 'zero-denominator', nNeeded };
  }
  const groupSide = aurocSide(group.estimate.value, group.estimate.standardError);
  if (groupSide === null || restSide === null) {
    const difference = group.estimate.value - rest.estimate.value;
    return { ...UNDEFINED, ...common, difference, status: 'too-few', reason: 'degenerate', nNeeded };
  }
  const result = { ...judgeSides(groupSide, restSide, 'lower', margin, alpha), nNeeded, ...common };
  const g = independentClasses(group.estimate);
  const r = independentClasses(rest.estimate);
  return Math.min(g.events, g.nonEvents, r.events, r.nonEvents) < minimumEvents
    ? { ...result, status: 'too-few', reason: 'few-events' }
    : { ...result, status: 'ok' };
}
