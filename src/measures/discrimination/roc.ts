import { ascending } from '../numbers/sorted.ts';
import type { ScoresByLabel } from '../rows/predictions.ts';

/** The corners of an empirical ROC curve as counts. Rows of one score are called together, so a tie of both labels is one slanted step. */
export interface RocCurve {
  readonly positives: number;
  readonly negatives: number;
  /** Of each corner the rows at or above its score, from none to all: one entry more than there are distinct scores. */
  readonly truePositives: Uint32Array;
  readonly falsePositives: Uint32Array;
}

/**
 * ROC corners from the highest score down, in any order of rows. Linear in scores already ascending, else n log n.
 * Throws a RangeError for a score that is not a number: it has no place in the order, and the walk would never end.
 */
export function rocCurve(scores: ScoresByLabel): RocCurve {
  const positives = ascending(scores.positives);
  const negatives = ascending(scores.negatives);
  const most = positives.length + negatives.length + 1;
  const truePositives = new Uint32Array(most);
  const falsePositives = new Uint32Array(most);
  let p = positives.length;
  let n = negatives.length;
  let corners = 1;
  while (p > 0 || n > 0) {
    const score = Math.max(
      p > 0 ? (positives[p - 1] ?? 0) : Number.NEGATIVE_INFINITY,
      n > 0 ? (negatives[n - 1] ?? 0) : Number.NEGATIVE_INFINITY,
    );
    if (Number.isNaN(score)) throw new RangeError('a score is not a number');
    while (p > 0 && positives[p - 1] === score) p--;
    while (n > 0 && negatives[n - 1] === score) n--;
    truePositives[corners] = positives.length - p;
    falsePositives[corners] = negatives.length - n;
    corners++;
  }
  return {
    positives: positives.length,
    negatives: negatives.length,
    truePositives: truePositives.subarray(0, corners),
    falsePositives: falsePositives.subarray(0, corners),
  };
}
