import type { LocatedValue } from '../../documents/located.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import type { ReadProblem } from '../reader.ts';
import { scalarAt, writtenAt } from './located-values.ts';
import { detailsOf, nearestPlace, problem, recordOf } from './records.ts';
import { type ResultReading, resultReader } from './result-reader.ts';

const TITLE = 'RobustBench entry';

/**
 * Numbers of an entry. Left out is `reported`, what the authors said before the model was attacked by the benchmark;
 * `external` is a stronger attack by somebody else, so that it counts as a robust accuracy too.
 */
const NUMBERS: readonly (readonly [key: string, metric: string])[] = [
  ['clean_acc', 'accuracy'],
  ['autoattack_acc', 'robust_accuracy'],
  ['external', 'robust_accuracy'],
  ['corruptions_acc', 'corruption_accuracy'],
  ['corruptions_acc_3dcc', 'corruption_accuracy'],
  ['corruptions_mce', 'mean_corruption_error'],
  ['corruptions_mce_3dcc', 'mean_corruption_error'],
];

const MEASURED = ['autoattack_acc', 'corruptions_acc', 'corruptions_mce'];

/**
 * `model_info/<dataset>/<threat model>/<model>.json` of RobustBench, and files a team writes in its form.
 * https://github.com/RobustBench/robustbench/tree/master/model_info
 */
export const robustbenchReader = resultReader({
  id: 'robustbench',
  title: TITLE,
  versions: [],
  recognise: ({ form, has, count }) =>
    form === 'json' && has('clean_acc') && has('eps') && has('dataset') && count(MEASURED) > 0
      ? { strength: 3, because: 'it has a clean and a robust accuracy with the size of the attack' }
      : null,
  read,
});

function read(value: LocatedValue, path: string): ResultReading {
  const details = detailsOf({
    tool: 'RobustBench',
    dataset: writtenAt(value, ['dataset']),
    model: writtenAt(value, ['architecture']),
  });
  const size = sizeOfAttack(value);
  const records = NUMBERS.flatMap(([key, metric]): readonly MetricRecord[] => {
    const scalar = scalarAt(value, [key]);
    // Percentages in quotes are the form of the benchmark itself.
    if (scalar === null || !/^\d{1,3}(\.\d+)?$/.test(scalar.text.trim())) return [];
    const isAttack = metric === 'robust_accuracy' && size !== null;
    return [
      recordOf(scalar, [key], path, {
        metric,
        raw: scalar.text.trim(),
        value: Number(scalar.text),
        // Without the size of the attack the number says nothing.
        name: isAttack ? `${key} (eps ${size})` : key,
        scale: 'percent',
        details,
      }),
    ];
  });
  const isRobust = ({ kind }: MetricRecord): boolean => kind === 'robustness';
  const warnings = [...unreliable(value, path), ...(records.some(isRobust) ? sizeMissing(value, size, path) : [])];
  if (!records.some(isRobust)) {
    const message =
      'The entry has no number under attack, only places for it. Run the benchmark and write what it returns: robustbench.eval.benchmark(model, dataset=..., threat_model=..., eps=...).';
    return {
      status: 'empty',
      warnings: [...warnings, problem('no-robust-accuracy', message, nearestPlace(value, ['autoattack_acc'], path))],
    };
  }
  return { status: warnings.length > 0 ? 'partial' : 'parsed', records, warnings };
}

/** `8/255`, `0.5`; null for the word null, as corruptions have it, and everything else. */
function sizeOfAttack(value: LocatedValue): string | null {
  const text = writtenAt(value, ['eps']) ?? '';
  return /^\d{1,4}(\.\d{1,6})?(\/\d{1,4})?$/.test(text) ? text : null;
}

function sizeMissing(value: LocatedValue, size: string | null, path: string): readonly ReadProblem[] {
  if (size !== null || scalarAt(value, ['autoattack_acc']) === null) return [];
  const message = 'A robust accuracy without the size of the attack says nothing. Write eps, such as 8/255.';
  return [problem('no-eps', message, nearestPlace(value, ['eps'], path))];
}

function unreliable(value: LocatedValue, path: string): readonly ReadProblem[] {
  if (scalarAt(value, ['unreliable'])?.value !== true) return [];
  const message =
    'The benchmark itself calls this robust accuracy unreliable: the attack may have failed for other reasons than that the model is robust. Attack it with a method made for it, and write that number.';
  return [problem('unreliable', message, nearestPlace(value, ['unreliable'], path))];
}
