import { type Estimate, measured, notDefined, type UndefinedReason } from '../intervals/estimate.ts';
import { compensatedSum } from '../numbers/running-sum.ts';
import type { ScoresByLabel } from '../rows/predictions.ts';
import { type RocCurve, rocCurve } from './roc.ts';

/** A number from 0 up to but not including 1 that depends on nothing but a row and a replicate, so that any order of work gives the same. */
export type CounterUniform = (row: number, replicate: number) => number;

/**
 * Area between the ROC curves of two groups, the integral of their absolute distance over the false positive rate
 * (ABROCA; Gardner, Brooks and Baker 2019). Exact for the piecewise linear curves, ties slanted; no grid.
 *
 * Report only, never a gate. It is 0 or more by construction, so chance can only add to it: two groups with one and
 * the same true curve have an ABROCA well above 0, the more so the smaller the smaller group. A limit on the raw value
 * would fail small groups for their size, and no interval around it can reach 0. It is read against permutedAbroca.
 *
 * @param first scores of one group, any order, finite
 * @param second scores of the other; the order of the two makes no difference
 * @returns 0 to 1, n being the rows of both, without an interval; `no-positives` or `no-negatives` when either group has none
 */
export function abroca(first: ScoresByLabel, second: ScoresByLabel): Estimate {
  const reason = withoutCurve(first) ?? withoutCurve(second);
  if (reason !== null) return notDefined(reason);
  return measured(areaBetween(rocCurve(first), rocCurve(second)), sizeOf(first) + sizeOf(second), null);
}

function withoutCurve({ positives, negatives }: ScoresByLabel): UndefinedReason | null {
  if (positives.length === 0) return 'no-positives';
  return negatives.length === 0 ? 'no-negatives' : null;
}

const sizeOf = ({ positives, negatives }: ScoresByLabel): number => positives.length + negatives.length;

/** The first corner from `corner` on whose successor lies further right: where the next slanted or level step begins. */
function stepFrom(curve: RocCurve, corner: number): number {
  let at = corner;
  while (at + 1 < curve.falsePositives.length && curve.falsePositives[at + 1] === curve.falsePositives[at]) at++;
  return at;
}

/**
 * Walks both curves at once from left to right, in stretches on which both are straight. Positions are counted in parts
 * of 1 / (negatives of the first x negatives of the second): whole numbers for both curves, so that corners at one
 * false positive rate meet exactly (while that product stays below 2^53, beyond it to rounding).
 */
function areaBetween(a: RocCurve, b: RocCurve): number {
  const whole = a.negatives * b.negatives;
  // Every stretch ends at a corner of one curve.
  const areas = new Float64Array(a.falsePositives.length + b.falsePositives.length);
  let stretch = 0;
  let cornerA = stepFrom(a, 0);
  let cornerB = stepFrom(b, 0);
  let left = 0;
  while (left < whole) {
    const endA = (a.falsePositives[cornerA + 1] ?? 0) * b.negatives;
    const endB = (b.falsePositives[cornerB + 1] ?? 0) * a.negatives;
    const right = Math.min(endA, endB);
    const before = heightAt(a, cornerA, left, b.negatives) - heightAt(b, cornerB, left, a.negatives);
    const after = heightAt(a, cornerA, right, b.negatives) - heightAt(b, cornerB, right, a.negatives);
    areas[stretch++] = ((right - left) / whole) * meanDistance(before, after);
    if (endA === right) cornerA = stepFrom(a, cornerA + 1);
    if (endB === right) cornerB = stepFrom(b, cornerB + 1);
    left = right;
  }
  return compensatedSum(areas);
}

/** The true positive rate at a position on the step that begins at `corner`; `parts` positions make one false positive. */
function heightAt(curve: RocCurve, corner: number, position: number, parts: number): number {
  const from = (curve.falsePositives[corner] ?? 0) * parts;
  const to = (curve.falsePositives[corner + 1] ?? 0) * parts;
  const low = curve.truePositives[corner] ?? 0;
  const high = curve.truePositives[corner + 1] ?? 0;
  return (low + (high - low) * ((position - from) / (to - from))) / curve.positives;
}

/** Mean absolute value of a straight line from `before` to `after`: two triangles where it crosses 0. */
function meanDistance(before: number, after: number): number {
  const sum = Math.abs(before) + Math.abs(after);
  return before * after >= 0 ? sum / 2 : (before * before + after * after) / (2 * sum);
}

/** ABROCA against what chance alone makes of it. */
export type PermutedAbroca =
  | {
      readonly ok: true;
      readonly value: number;
      readonly replicates: number;
      /** Mean over the replicates: the ABROCA to expect of two groups of these sizes that do not differ. */
      readonly expectedByChance: number;
      /** Share of replicates, the observed one counted among them, that reach the observed value; never 0. */
      readonly p: number;
    }
  | { readonly ok: false; readonly reason: UndefinedReason };

/** Different sums of the same area part by less than this; counting them as reached errs to the larger p. */
const SAME_AREA = 1e-12;

/**
 * Permutation null of ABROCA: group membership is dealt anew among the rows of each label, so that both groups keep
 * their events and non-events, and a difference in prevalence alone is no difference. p = (1 + reached) / (1 + replicates).
 * It tests that scores of one label are exchangeable between the groups, which equal curves on shifted scores are not.
 * Report only, like ABROCA itself. Linear in rows for each replicate; the order of rows plays no part.
 *
 * @param uniform called with the place of a row among all rows of both groups (positives from the lowest score up, then
 * negatives) and the number of the replicate from 0
 * @param replicates whole, 1 or more, else a RangeError
 */
export function permutedAbroca(
  first: ScoresByLabel,
  second: ScoresByLabel,
  uniform: CounterUniform,
  replicates: number,
): PermutedAbroca {
  if (!(Number.isSafeInteger(replicates) && replicates >= 1)) {
    throw new RangeError('a permutation null needs at least one replicate');
  }
  const observed = abroca(first, second);
  if (!observed.ok) return observed;
  const positives = pool(first.positives, second.positives);
  const negatives = pool(first.negatives, second.negatives);
  const areas = new Float64Array(replicates);
  let reached = 0;
  for (let replicate = 0; replicate < replicates; replicate++) {
    const drawn = (row: number): number => uniform(row, replicate);
    const [firstPositives, secondPositives] = deal(positives, first.positives.length, drawn);
    const afterPositives = (row: number): number => drawn(positives.length + row);
    const [firstNegatives, secondNegatives] = deal(negatives, first.negatives.length, afterPositives);
    const value = areaBetween(
      rocCurve({ positives: firstPositives, negatives: firstNegatives }),
      rocCurve({ positives: secondPositives, negatives: secondNegatives }),
    );
    areas[replicate] = value;
    if (value >= observed.value - SAME_AREA) reached++;
  }
  return {
    ok: true,
    value: observed.value,
    replicates,
    expectedByChance: compensatedSum(areas) / replicates,
    p: (1 + reached) / (1 + replicates),
  };
}

/** Both groups' scores of one label, ascending. */
function pool(first: Float64Array, second: Float64Array): Float64Array {
  const pooled = new Float64Array(first.length + second.length);
  pooled.set(first);
  pooled.set(second, first.length);
  return pooled.sort();
}

/**
 * Deals scores to two groups, `size` of them to the first, every subset alike likely: row by row, with the chance of
 * places left over rows left (selection sampling; Fan, Muller and Rezucha 1962). Both stay in the order of `scores`.
 */
function deal(
  scores: Float64Array,
  size: number,
  drawn: (row: number) => number,
): readonly [Float64Array, Float64Array] {
  const first = new Float64Array(size);
  const second = new Float64Array(scores.length - size);
  let taken = 0;
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] ?? 0;
    if (drawn(row) * (scores.length - row) < size - taken) first[taken++] = score;
    else second[row - taken] = score;
  }
  if (taken !== size) throw new RangeError('a uniform number lies from 0 up to but not including 1');
  return [first, second];
}
