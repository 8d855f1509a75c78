import { type ComparisonTest, noWorseAuroc } from '../decisions/difference.ts';
import { floorAuroc, type LimitTest } from '../decisions/floor.ts';
import { logitInterval, logitLower, logitUpper } from '../discrimination/auroc.ts';
import type { Interval } from '../intervals/interval.ts';
import { smallestAlpha } from '../numbers/inversion.ts';
import { aurocAtMiddle, type BoundedAurocResult, unionOf } from './bounds.ts';

/** The rounding of both ways to compute an AUROC and its standard error stays far below this, so that no verdict hangs on it. */
const ROUNDING = 1e-12;

/** What is known of an AUROC on the rows: its value, and one-sided limits that enclose those of every value and standard error within the bounds. */
interface OpenSide {
  readonly least: number;
  readonly most: number;
  readonly lower: (alpha: number) => number;
  readonly upper: (alpha: number) => number;
}

/**
 * Null when the rows might have no limits (AUROC 0 or 1, or no variance). A logit limit falls, or rises, with the standard
 * error, and over the AUROC a lower limit first rises and then falls: its slope has the sign of A(1 - A) + c(1 - 2A) with
 * c above 0, which changes once. So over the bounds a lower limit is least, and an upper one greatest, at an end.
 */
function openSide(result: BoundedAurocResult): OpenSide | null {
  if (!result.ok || result.standardErrorBounds === null) return null;
  const least = result.lower - ROUNDING;
  const most = result.upper + ROUNDING;
  const standardError = result.standardErrorBounds.upper * (1 + ROUNDING);
  if (!(least > 0 && most < 1 && result.standardErrorBounds.lower > ROUNDING)) return null;
  return {
    least,
    most,
    lower: (alpha) =>
      Math.min(logitLower(least, standardError, alpha) ?? 0, logitLower(most, standardError, alpha) ?? 0),
    upper: (alpha) =>
      Math.max(logitUpper(least, standardError, alpha) ?? 1, logitUpper(most, standardError, alpha) ?? 1),
  };
}

/** Two-sided interval that holds the logit DeLong interval of the rows, whatever they are within the bins; null when they might have none. */
export function aurocIntervalOf(result: BoundedAurocResult, level: number): Interval | null {
  const side = openSide(result);
  if (side === null || !result.ok) return null;
  const standardError = (result.standardErrorBounds?.upper ?? Number.NaN) * (1 + ROUNDING);
  return unionOf({ lower: side.least, upper: side.most }, [
    logitInterval(side.least, standardError, level),
    logitInterval(side.most, standardError, level),
  ]);
}

/**
 * `noWorseAuroc` for AUROCs from histograms. Each side takes the value within its bounds, and the limit, that are least
 * favourable to the answer in question, so that it passes or fails only if the rows would; what binning leaves open is
 * not decided. `lower` and `upper` enclose the limits of the rows; `difference` is at the middle of the bounds.
 */
export function noWorseBoundedAuroc(question: {
  readonly group: BoundedAurocResult;
  readonly rest: BoundedAurocResult;
  readonly margin: number;
  readonly alpha: number;
  readonly minimumEvents: number;
}): ComparisonTest {
  const { margin, alpha } = question;
  const middle = noWorseAuroc({
    ...question,
    group: aurocAtMiddle(question.group),
    rest: aurocAtMiddle(question.rest),
  });
  if (middle.reason === 'zero-denominator') return middle;
  const group = openSide(question.group);
  const rest = openSide(question.rest);
  if (group === null || rest === null) {
    return { ...middle, lower: null, upper: null, pPass: 1, pFail: 1, status: 'too-few', reason: 'degenerate' };
  }
  // A limit's distance from its value is taken from the far end of the bounds, which no value within them exceeds.
  const lowerAt = (level: number): number =>
    group.least - rest.most - Math.hypot(group.most - group.lower(level), rest.upper(level) - rest.least);
  const upperAt = (level: number): number =>
    group.most - rest.least + Math.hypot(group.upper(level) - group.least, rest.most - rest.lower(level));
  return {
    ...middle,
    lower: lowerAt(alpha),
    upper: upperAt(alpha),
    pPass: smallestAlpha((level) => lowerAt(level) + margin),
    pFail: smallestAlpha((level) => -margin - upperAt(level)),
  };
}

/** `floorAuroc` for an AUROC from a histogram: passes when the least lower limit within the bounds does, fails when the greatest upper limit does. */
export function floorBoundedAuroc(
  result: BoundedAurocResult,
  limit: number,
  alpha: number,
  minimumEvents: number,
): LimitTest {
  const middle = floorAuroc(aurocAtMiddle(result), limit, alpha, minimumEvents);
  const side = openSide(result);
  if (side === null) return { ...middle, lower: null, upper: null, outcome: 'too-few' };
  const lower = side.lower(alpha);
  const upper = side.upper(alpha);
  if (middle.outcome === 'too-few') return { ...middle, lower, upper };
  return { ...middle, lower, upper, outcome: lower >= limit ? 'pass' : upper < limit ? 'fail' : 'inconclusive' };
}
