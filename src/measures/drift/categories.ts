import { type DifferenceInterval, newcombe } from '../intervals/interval.ts';
import type { CountPair } from './divergence.ts';

/** A category on one side only. Its name is the caller's: `index` points into the counts. */
export interface OneSidedCategory {
  readonly index: number;
  /** Rows on the side where it occurs, and their share there. */
  readonly count: number;
  readonly share: number;
  /** Probability that the other side would show none of it by chance if it held the same share. Large for a rare category and few rows. */
  readonly chanceOfNone: number;
}

export interface CategoryChanges {
  /** Occur now and not in the reference: the model has never seen them. */
  readonly added: readonly OneSidedCategory[];
  /** Occur in the reference and not now. */
  readonly vanished: readonly OneSidedCategory[];
}

function onlyIn(own: readonly number[], other: readonly number[]): OneSidedCategory[] {
  const rows = own.reduce((sum, count) => sum + count, 0);
  const otherRows = other.reduce((sum, count) => sum + count, 0);
  return own.flatMap((count, index) => {
    if (count === 0 || (other[index] ?? 0) > 0) return [];
    const share = count / rows;
    return [{ index, count, share, chanceOfNone: share === 1 ? Number(otherRows === 0) : (1 - share) ** otherRows }];
  });
}

/** New and vanished categories. A new one is a hard finding whatever its share: no margin applies to what a model cannot know. */
export function categoryChanges({ reference, current }: CountPair): CategoryChanges {
  return { added: onlyIn(current, reference), vanished: onlyIn(reference, current) };
}

/** Missing values among all rows of one side. */
export interface MissingCount {
  readonly missing: number;
  readonly rows: number;
}

/** Missing rate now less that of the reference, Newcombe's interval. Null when a side has no rows. */
export function missingRateDifference(
  reference: MissingCount,
  current: MissingCount,
  level: number,
): DifferenceInterval | null {
  return newcombe(current.missing, current.rows, reference.missing, reference.rows, level);
}
