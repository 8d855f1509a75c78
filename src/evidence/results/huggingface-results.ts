import type { LocatedMapping, LocatedScalar, LocatedValue } from '../../documents/located.ts';
import type { MetricRecord, RecordDetails } from '../../dossier/fact.ts';
import { canonicalMetric, writtenScale } from '../metric-names.ts';
import type { NotUnderstood, ReadProblem } from '../reader.ts';
import { placeOf } from '../statement.ts';
import { finite, numberAt, scalarAt, writtenAt } from './located-values.ts';
import { withoutRole } from './named-number.ts';
import { createdOn, detailsOf, nearestPlace, problem, recordOf } from './records.ts';
import { type ResultReading, resultReader } from './result-reader.ts';

/** What the Trainer evaluates on: the data for tuning, or those it was called with under another prefix. */
const PREFIXES = ['eval', 'test', 'predict'] as const;

/** What the Trainer adds to the numbers it was told to compute. A loss is what is trained on, and no score. */
const OF_TRAINER =
  /^(loss|runtime|(samples|steps|tokens)_per_second|samples|steps|model_preparation_time|mem_.*|jit_compilation_time)$/;

/**
 * `eval_results.json` and `all_results.json` of the Trainer of Hugging Face (trainer.save_metrics).
 * https://github.com/huggingface/transformers/blob/main/src/transformers/trainer_pt_utils.py
 */
export const trainerReader = resultReader({
  id: 'hugging-face-trainer',
  title: 'Hugging Face Trainer results',
  versions: ['4', '5'],
  recognise: ({ form, has }) =>
    form === 'json' && PREFIXES.some((one) => has(`${one}_runtime`) && has(`${one}_samples_per_second`))
      ? { strength: 3, because: 'it holds the numbers and the time of an evaluation' }
      : null,
  read: readTrainer,
});

function readTrainer(value: LocatedValue, path: string): ResultReading {
  if (value.kind !== 'mapping') return { status: 'empty' };
  const records = PREFIXES.flatMap((prefix) => numbersUnder(value, prefix, path));
  const left = [...value.entries].filter(
    ([key]) => !/^(eval|test|predict|train)_/.test(key) && !/^(epoch|total_flos|step|perplexity)$/.test(key),
  );
  const warnings: ReadProblem[] = [];
  const [prefix = 'eval'] = PREFIXES.filter((one) => scalarAt(value, [`${one}_runtime`]) !== null);
  const n = scalarAt(value, [`${prefix}_samples`]);
  if (finite(n) === 0) {
    const message =
      'The evaluation had no sample, so that its numbers are those of nothing. Evaluate on data that are not empty.';
    return {
      status: 'empty',
      warnings: [problem('no-samples', message, nearestPlace(value, [`${prefix}_samples`], path))],
    };
  }
  if (records.length === 0) {
    const message =
      'The Trainer wrote the loss and the time and no score: it was given no compute_metrics. Give it one that returns accuracy, recall and what else counts, and evaluate again.';
    warnings.push(problem('only-loss', message, nearestPlace(value, [`${prefix}_loss`], path)));
  }
  return {
    status: records.length === 0 ? 'empty' : 'parsed',
    records,
    warnings,
    notUnderstood: parts(left, path),
  };
}

function numbersUnder(value: LocatedMapping, prefix: (typeof PREFIXES)[number], path: string): readonly MetricRecord[] {
  if (!value.entries.has(`${prefix}_runtime`)) return [];
  const n = numberAt(value, [`${prefix}_samples`]);
  return [...value.entries].flatMap(([key, { value: found }]): readonly MetricRecord[] => {
    const name = key.startsWith(`${prefix}_`) ? key.slice(prefix.length + 1) : '';
    if (name === '' || OF_TRAINER.test(name) || found.kind !== 'scalar') return [];
    if (typeof found.value !== 'number' && found.value !== null) return [];
    // Nothing says on which data "eval" was measured; the Trainer's own use is tuning, that of its scripts is any.
    const role = prefix === 'eval' ? null : 'test';
    return [numberIn(key, name, found, path, { n: n !== null && Number.isInteger(n) ? n : null, role })];
  });
}

function numberIn(
  key: string,
  name: string,
  scalar: LocatedScalar,
  path: string,
  rest: { readonly n?: number | null; readonly role?: string | null; readonly details?: RecordDetails },
): MetricRecord {
  const metric = canonicalMetric(name);
  const value = finite(scalar);
  const scale = writtenScale(metric, value, false);
  return recordOf(scalar, [key], path, { metric, name: key, scale, ...rest });
}

const parts = (
  left: LocatedMapping['entries'] | Iterable<[string, { key: LocatedScalar['span'] }]>,
  path: string,
): readonly NotUnderstood[] =>
  [...left].map(([key, { key: span }]) => ({
    what: `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    place: placeOf(path, span),
  }));

const EVALUATE_TITLE = 'Hugging Face evaluate results';

/**
 * `evaluate.save(folder, **results)`. Whatever a team passes on stands beside the results, also settings of the training,
 * so that only names of known metrics are taken.
 * https://github.com/huggingface/evaluate/blob/main/src/evaluate/saving.py
 */
export const evaluateReader = resultReader({
  id: 'hugging-face-evaluate',
  title: EVALUATE_TITLE,
  versions: ['0.3', '0.4'],
  fields: ['result.created'],
  recognise: ({ form, has }) =>
    form === 'json' && ['_timestamp', '_git_commit_hash', '_evaluate_version'].every(has)
      ? { strength: 3, because: 'it has the time, the commit and the version that evaluate writes' }
      : null,
  read: (value, path): ResultReading => {
    if (value.kind !== 'mapping') return { status: 'empty' };
    const created = scalarAt(value, ['_timestamp']);
    const details = detailsOf({
      tool: 'evaluate',
      toolVersion: writtenAt(value, ['_evaluate_version']),
      created: created?.text ?? null,
    });
    const records: MetricRecord[] = [];
    const left: [string, { key: LocatedScalar['span'] }][] = [];
    for (const [key, entry] of value.entries) {
      if (key.startsWith('_')) continue;
      const { name, role } = withoutRole(key);
      const { value: found } = entry;
      const isNumber = found.kind === 'scalar' && (typeof found.value === 'number' || found.value === null);
      if (isNumber && canonicalMetric(name) !== null) records.push(numberIn(key, name, found, path, { role, details }));
      else left.push([key, entry]);
    }
    const warnings: ReadProblem[] = [];
    if (records.length === 0) {
      const message =
        'No number with the name of a known metric is here, such as accuracy or recall. Save what compute() returned: evaluate.save("results/", **results).';
      warnings.push(problem('no-metrics', message, nearestPlace(value, ['_timestamp'], path)));
    }
    return {
      status: records.length === 0 ? 'empty' : 'parsed',
      version: writtenAt(value, ['_evaluate_version']),
      records,
      binding: createdOn(created, path, EVALUATE_TITLE),
      warnings,
      notUnderstood: parts(left, path),
    };
  },
});
