import { proportion } from '../rates/confusion.ts';
import type { Count } from './difference.ts';

/** Tables this much more probable than the one seen still count as no more probable: their probabilities differ by rounding alone. */
const ALIKE = 1e-7;

/**
 * Fisher's exact test of equal rates (1934), two-sided: the probability, with both margins held, of all tables that are no more probable than
 * the one seen. To report only: that two rates are not shown to differ is no evidence that they are alike. Linear in the
 * smaller margin. Null when a denominator is 0; throws a RangeError for what is no count.
 */
export function fisherExact(first: Count, second: Count): number | null {
  proportion(first.x, first.n);
  proportion(second.x, second.n);
  if (first.n === 0 || second.n === 0) return null;
  const hits = first.x + second.x;
  const lowest = Math.max(0, hits - second.n);
  const highest = Math.min(first.n, hits);
  // Terms relative to the table seen, each from its neighbour by the ratio of their probabilities: no factorial is formed.
  const ratio = (k: number): number => ((first.n - k) * (hits - k)) / ((k + 1) * (second.n - hits + k + 1));
  let all = 1;
  let extreme = 1;
  const add = (term: number): void => {
    all += term;
    if (term <= 1 + ALIKE) extreme += term;
  };
  let above = 1;
  for (let k = first.x; k < highest; k++) {
    above *= ratio(k);
    add(above);
  }
  let below = 1;
  for (let k = first.x; k > lowest; k--) {
    below /= ratio(k - 1);
    add(below);
  }
  return Math.min(1, extreme / all);
}
