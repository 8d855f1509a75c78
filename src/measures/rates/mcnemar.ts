import { betaCdf } from '../numbers/special.ts';
import type { Selection } from '../rows/predictions.ts';
import { proportion } from './confusion.ts';

/** Rows on which two sets of decisions differ. */
export interface DiscordantPairs {
  /** The first says yes, the second no. */
  readonly b: number;
  /** The first says no, the second yes. */
  readonly c: number;
}

export interface McNemarTest extends DiscordantPairs {
  /** Exact, two-sided. */
  readonly p: number;
}

/**
 * Counts the rows of a selection on which two sets of decisions (0 or 1, row by row) differ. Among rows with the
 * condition it compares two sensitivities, among rows without it two specificities, among all rows two selection rates.
 */
export function discordantPairs(first: Uint8Array, second: Uint8Array, selection: Selection): DiscordantPairs {
  if (first.length !== second.length) throw new RangeError('paired decisions need one of each in every row');
  const size = selection === null ? first.length : selection.length;
  let b = 0;
  let c = 0;
  for (let index = 0; index < size; index++) {
    const row = selection === null ? index : (selection[index] ?? 0);
    const yes = first[row] === 1;
    if (yes === (second[row] === 1)) continue;
    if (yes) b++;
    else c++;
  }
  return { b, c };
}

/**
 * McNemar's test (1947) in its exact form: under no difference each discordant row falls to either side like a fair
 * coin, so p is twice the binomial tail, at most 1. With no discordant row nothing speaks against equality and p is 1,
 * which shows no equality either. Throws a RangeError for counts that are not whole.
 */
export function mcnemar({ b, c }: DiscordantPairs): McNemarTest {
  const discordant = proportion(b, b + c).n;
  const fewer = Math.min(b, c);
  // P(X <= k) of n fair coins is the Beta(n - k, k + 1) distribution function at one half; at k = n it is 1.
  const tail = fewer === discordant ? 1 : betaCdf(0.5, discordant - fewer, fewer + 1);
  return { b, c, p: Math.min(1, 2 * tail) };
}
