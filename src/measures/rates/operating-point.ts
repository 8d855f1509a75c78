import { type Estimate, measured, notDefined, type UndefinedReason } from '../intervals/estimate.ts';
import { type ConfusionCounts, proportion } from './confusion.ts';

/** Measures of one confusion matrix that are no proportion, in the names of golden files and JSON output. */
export const OPERATING_POINT_IDS = ['balanced_accuracy', 'youden_j', 'lr_plus', 'lr_minus', 'f1', 'mcc'] as const;

export type OperatingPointId = (typeof OPERATING_POINT_IDS)[number];

/**
 * Combined measures of one threshold. n is all rows, none carries an interval (the bootstrap of the caller gives one).
 * Throws a RangeError for counts that are not whole, or whose sum is beyond 2^53.
 *
 * - balanced_accuracy: (sensitivity + specificity) / 2, 0 to 1.
 * - youden_j: sensitivity + specificity - 1 (Youden 1950), -1 to 1.
 * - lr_plus: sensitivity / (1 - specificity), 0 up; `zero-denominator` without a false positive, where it would be infinite or 0 / 0.
 * - lr_minus: (1 - sensitivity) / specificity, 0 up; `zero-denominator` without a true negative.
 * - f1: 2 tp / (2 tp + fp + fn), 0 to 1. Where nobody is flagged it is 0, since events were missed and saying nothing would hide it.
 * - mcc: correlation of label and decision (Matthews 1975), -1 to 1; `no-variation` when all rows are decided alike.
 *
 * All are `no-rows` without rows, and without events `no-positives`, F1 too: it rests on a sensitivity that does not exist,
 * and 0 would call a group ill served that has nobody to serve. Without non-events all but F1 are `no-negatives`.
 */
export function operatingPoint(counts: ConfusionCounts): Readonly<Record<OperatingPointId, Estimate>> {
  const { tp, fp, fn, tn } = counts;
  const rows = proportion(tp, tp + fp + fn + tn).n;
  const sensitivity = proportion(tp, tp + fn).value;
  const specificity = proportion(tn, tn + fp).value;
  if (rows === 0) return all(notDefined('no-rows'));
  if (sensitivity === null) return all(notDefined('no-positives'));
  const f1 = measured((2 * tp) / (2 * tp + fp + fn), rows, null);
  if (specificity === null) return { ...all(notDefined('no-negatives')), f1 };
  return {
    balanced_accuracy: measured((sensitivity + specificity) / 2, rows, null),
    youden_j: measured(sensitivity + specificity - 1, rows, null),
    // Written over counts: 1 - specificity has lost digits where false positives are rare.
    lr_plus: quotient(sensitivity, fp / (fp + tn), rows),
    lr_minus: quotient(fn / (tp + fn), specificity, rows),
    f1,
    mcc: matthews(counts, rows),
  };
}

const all = (estimate: Estimate): Readonly<Record<OperatingPointId, Estimate>> => ({
  balanced_accuracy: estimate,
  youden_j: estimate,
  lr_plus: estimate,
  lr_minus: estimate,
  f1: estimate,
  mcc: estimate,
});

function quotient(numerator: number, denominator: number, rows: number): Estimate {
  const reason: UndefinedReason = 'zero-denominator';
  return denominator === 0 ? notDefined(reason) : measured(numerator / denominator, rows, null);
}

/** The two products nearly cancel for a weak model and pass 2^53 from 95 million rows of each on, so they are taken exactly. */
function matthews({ tp, fp, fn, tn }: ConfusionCounts, rows: number): Estimate {
  const flagged = tp + fp;
  if (flagged === 0 || flagged === rows) return notDefined('no-variation');
  const covariance = Number(BigInt(tp) * BigInt(tn) - BigInt(fp) * BigInt(fn));
  const spread = BigInt(tp + fn) * BigInt(fp + tn) * BigInt(flagged) * BigInt(rows - flagged);
  const value = covariance / Math.sqrt(Number(spread));
  // Rounding of numbers this large can end a unit beyond 1.
  return measured(Math.max(-1, Math.min(1, value)), rows, null);
}
