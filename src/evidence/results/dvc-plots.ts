import type { LocatedValue } from '../../documents/located.ts';
import type { Recognition } from '../reader.ts';
import { startOf } from '../statement.ts';
import { problem } from './records.ts';
import { resultReader } from './result-reader.ts';

/** What the points of a curve, or the pairs of a confusion matrix, are made of: as DVCLive writes them for scikit-learn. */
const POINTS: readonly (readonly string[])[] = [
  ['fpr', 'tpr', 'threshold'],
  ['fpr', 'tpr', 'thresholds'],
  ['precision', 'recall', 'threshold'],
  ['fpr', 'fnr', 'threshold'],
  ['prob_true', 'prob_pred'],
  ['actual', 'predicted'],
];

/**
 * Plots of DVC: curves, whose points are no results. A precision of 0.31 at threshold 0 says nothing about the model as it
 * is used. https://dvc.org/doc/dvclive/live/log_sklearn_plot
 */
export const dvcPlotsReader = resultReader({
  id: 'dvc-plots',
  title: 'DVC plot',
  versions: [],
  recognise: ({ form }, head): Recognition | null => {
    const { value } = head.outline();
    return form === 'json' && value !== null && isPlot(value)
      ? { strength: 3, because: 'it holds the points of a curve and nothing else' }
      : null;
  },
  read: (_, path) => {
    const message =
      'These are the points of a plot, and no measured number. Write the numbers beside it: live.log_metric(...) of DVCLive writes dvclive/metrics.json.';
    return { status: 'empty', warnings: [problem('plot-not-metrics', message, startOf(path))] };
  },
});

function isPlot(value: LocatedValue): boolean {
  if (value.kind === 'sequence') return isCurve(value);
  return (
    value.kind === 'mapping' && value.entries.size > 0 && [...value.entries.values()].every((one) => isCurve(one.value))
  );
}

/** Its first point has all parts of one kind of curve, so that a list of results with precision and recall is none. */
function isCurve(value: LocatedValue): boolean {
  if (value.kind !== 'sequence') return false;
  const [first] = value.items;
  const names = POINTS.find((one) => first?.kind === 'mapping' && one.every((key) => first.entries.has(key)));
  return names !== undefined && value.items.every((point) => isPoint(point, names));
}

/** Where a long file is cut off, its last point may lack some of its parts. */
function isPoint(value: LocatedValue, names: readonly string[]): boolean {
  return value.kind === 'mapping' && [...value.entries.keys()].every((key) => names.includes(key));
}
