import { isCount } from '../numbers/count.ts';
import type { PredictionTable, Selection } from './predictions.ts';

/** Outcomes and predicted probabilities side by side: row i has `label[i]` (1 for an event, else 0) and `score[i]`. */
export interface LabelledScores {
  readonly label: Uint8Array;
  readonly score: Float64Array;
}

/** The same as a histogram: `events[i]` and `nonEvents[i]` rows at the probability `score[i]`. Scores may repeat and need no order. */
export interface GroupedScores {
  readonly score: Float64Array;
  readonly events: ArrayLike<number>;
  readonly nonEvents: ArrayLike<number>;
}

/** The outcomes and scores of a selection, in its order. Null without scores. */
export function labelledScores(table: PredictionTable, selection: Selection): LabelledScores | null {
  const { label, score } = table;
  if (score === null) return null;
  if (selection === null) return { label, score };
  const size = selection.length;
  const labels = new Uint8Array(size);
  const scores = new Float64Array(size);
  for (let index = 0; index < size; index++) {
    const row = selection[index] ?? 0;
    labels[index] = label[row] ?? 0;
    scores[index] = score[row] ?? 0;
  }
  return { label: labels, score: scores };
}

/** Throws a RangeError when the columns differ in length: a row would have no outcome, and be taken for a non-event. */
export function checkPaired({ label, score }: LabelledScores): void {
  if (label.length !== score.length) throw new RangeError('every score needs its label: the columns differ in length');
}

/** Throws a RangeError unless every score has a count of events and of non-events, whole and not negative. */
export function checkGrouped({ score, events, nonEvents }: GroupedScores): void {
  if (events.length !== score.length || nonEvents.length !== score.length) {
    throw new RangeError('every score needs its two counts: the columns differ in length');
  }
  for (let index = 0; index < score.length; index++) {
    if (!isCount(events[index] ?? 0) || !isCount(nonEvents[index] ?? 0)) {
      throw new RangeError('events and non-events are whole counts from 0');
    }
  }
}
