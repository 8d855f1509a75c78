import type { ConfusionCounts } from '../rates/confusion.ts';
import { ceiling, floor, type LimitTest } from './floor.ts';

/** Whether acting on the model is shown to do more good than treating everybody and than treating nobody. */
export interface UsefulTest {
  readonly outcome: LimitTest['outcome'];
  /** The share with the condition among those flagged, against the threshold from below: against treating nobody. */
  readonly flagged: LimitTest;
  /** The share with the condition among those not flagged, against the threshold from above: against treating everybody. */
  readonly cleared: LimitTest;
}

/**
 * Is the net benefit at threshold probability t above that of both defaults? The net benefit tp/n - w fp/n with
 * w = t / (1 - t) is above 0 exactly where tp / (tp + fp) > t, and above that of treating everybody exactly where
 * fn / (fn + tn) < t. So both signs are those of a share against the threshold, and one-sided Clopper-Pearson limits keep
 * their level at every size; a normal interval of the net benefit lets false passes reach 17 % at a nominal 5 %
 * (bench/net-benefit.md).
 *
 * Pass: both shares lie on their side at alpha (intersection-union, no correction). Fail: either lies on the other at
 * alpha / 2, since a useless score may fail both ways.
 *
 * @param threshold above 0 and below 1, else a RangeError
 * @param alpha one-sided, up to 0.5
 * @param worth where rows share patients: the independent cases that those flagged, and those not, are worth
 */
export function useful(
  { tp, fp, fn, tn }: ConfusionCounts,
  threshold: number,
  alpha: number,
  worth: { readonly flagged?: number | undefined; readonly cleared?: number | undefined } = {},
): UsefulTest {
  if (!(threshold > 0 && threshold < 1)) throw new RangeError('a threshold probability lies above 0 and below 1');
  const at = (level: number) => ({
    flagged: floor(tp, tp + fp, threshold, level, worth.flagged),
    cleared: ceiling(fn, fn + tn, threshold, level, worth.cleared),
  });
  const { flagged, cleared } = at(alpha);
  const halved = at(alpha / 2);
  return { outcome: outcomeOf([flagged, cleared], [halved.flagged, halved.cleared]), flagged, cleared };
}

function outcomeOf(passing: readonly LimitTest[], failing: readonly LimitTest[]): LimitTest['outcome'] {
  if (failing.some(({ outcome }) => outcome === 'fail')) return 'fail';
  if (passing.every(({ outcome }) => outcome === 'pass')) return 'pass';
  return passing.some(({ outcome }) => outcome === 'too-few') ? 'too-few' : 'inconclusive';
}
