import { type Estimate, measured, notDefined } from '../intervals/estimate.ts';
import { type Interval, zOfLevel } from '../intervals/interval.ts';
import { compensatedSum } from '../numbers/running-sum.ts';
import type { ScoresByLabel } from '../rows/predictions.ts';
import { logitLimit } from './auroc.ts';
import { rocCurve } from './roc.ts';

/**
 * Average precision, the area under the precision-recall steps: the sum over distinct scores, from the highest down, of
 * the rise in recall times the precision there. Never the trapezoid, which joins points that no threshold reaches and
 * so flatters (Davis and Goadrich 2006).
 *
 * A model without skill has the prevalence as its average precision, not one half. So it is printed with the prevalence
 * and never compared across groups of other prevalence: a gap would speak of the groups and not of the model.
 *
 * @param scores finite, in any order
 * @param level of the two-sided logit interval of Boyd, Eng and Page (2013), standard error of the logit
 * 1 / sqrt(positives AP (1 - AP)); the interval is null at a value of 1, where that formula has no width
 * @returns above 0 and up to 1, n being all rows; `no-rows`, `no-positives` or, as every ranking then has the value 1, `no-negatives`
 */
export function averagePrecision(scores: ScoresByLabel, level: number): Estimate {
  const events = scores.positives.length;
  const rows = events + scores.negatives.length;
  if (rows === 0) return notDefined('no-rows');
  if (events === 0) return notDefined('no-positives');
  if (events === rows) return notDefined('no-negatives');
  const { truePositives, falsePositives } = rocCurve(scores);
  const terms = new Float64Array(truePositives.length);
  let before = 0;
  for (let corner = 1; corner < truePositives.length; corner++) {
    const found = truePositives[corner] ?? 0;
    // Dividing by the positives only at the end leaves a perfect ranking at exactly 1.
    terms[corner] = ((found - before) * found) / (found + (falsePositives[corner] ?? 0));
    before = found;
  }
  const value = compensatedSum(terms) / events;
  return measured(value, rows, boydInterval(value, events, level));
}

/** In the logit form of AUROC's limits, a standard error of sqrt(AP (1 - AP) / positives) is Boyd's. */
function boydInterval(value: number, events: number, level: number): Interval | null {
  const standardError = Math.sqrt((value * (1 - value)) / events);
  const z = zOfLevel(level);
  const lower = logitLimit(value, standardError, -z);
  const upper = logitLimit(value, standardError, z);
  return lower === null || upper === null ? null : { lower, upper, level, method: 'boyd-logit' };
}
