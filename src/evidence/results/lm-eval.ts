import { selectionOf, streamJsonLines } from '../../documents/json-stream.ts';
import {
  type LocatedMapping,
  type LocatedScalar,
  type LocatedValue,
  lookup,
  type Path,
  toPointer,
} from '../../documents/located.ts';
import type { MetricRecord, Statement } from '../../dossier/fact.ts';
import { natureOf, writtenScale } from '../metric-names.ts';
import {
  EMPTY_READING,
  type Head,
  type NotUnderstood,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { placeOf, present, problemsOf, startOf, statement } from '../statement.ts';
import { countAt, finite, scalarAt, textAt } from './located-values.ts';
import { CREATED_FIELD, counted, detailsOf, label, recordOf } from './records.ts';
import { nothingIn, readSelected } from './result-reader.ts';

const TITLE = 'lm-evaluation-harness results';
const SAMPLES_TITLE = 'lm-evaluation-harness samples';

/** `acc,none`: metric and filter, from 0.4 on. */
const METRIC_KEY = /^([^,\s][^,]{0,80}),([^,]{1,80})$/;
const STDERR = /_stderr$/;

function recognise({ outline }: Head): Recognition | null {
  const { form, value } = outline();
  const results = value === null ? null : lookup(value, ['results']);
  if (form !== 'json' || value === null || results?.kind !== 'mapping') return null;
  const tasks = [...results.entries.values()].flatMap(({ value: one }) => (one.kind === 'mapping' ? [one] : []));
  const keys = tasks.flatMap((task) => [...task.entries.keys()]);
  const hasNewKeys = keys.some((key) => METRIC_KEY.test(key));
  // Long lists of tasks put what follows the results beyond the beginning of the file.
  if (hasNewKeys && keys.some((key) => STDERR.test(key.replace(/,.*/, '')) || key === 'alias')) {
    return { strength: 3, because: 'it has metrics with filters by task, as lm-eval writes them' };
  }
  const isOld = keys.some((key) => STDERR.test(key)) && lookup(value, ['versions'])?.kind === 'mapping';
  if (isOld && lookup(value, ['config', 'num_fewshot']) !== null) {
    return { strength: 3, because: 'it has results, versions and shots as lm-eval 0.3 writes them' };
  }
  const isNew = lookup(value, ['n-shot'])?.kind === 'mapping' && lookup(value, ['versions'])?.kind === 'mapping';
  return isNew ? { strength: 3, because: 'it has results, versions and shots as lm-eval writes them' } : null;
}

/** Prompts of tasks (`configs`) and the machine (`pretty_env_info`) stand in the file and are not looked at. */
const SELECTION = selectionOf(
  [
    'results',
    'groups',
    'versions',
    'n-shot/-',
    'higher_is_better',
    'n-samples',
    'config/model',
    'config/model_args',
    'config/limit',
    'date',
    'model_name',
    'lm_eval_version',
  ],
  [
    ...['configs', 'config/*', 'n-shot/*', 'group_subtasks', 'task_hashes', 'model_source', 'model_name_sanitized'],
    ...['git_hash', 'upper_git_hash', 'transformers_version', 'pretty_env_info', 'start_time', 'end_time'],
    ...['tokenizer_pad_token', 'tokenizer_eos_token', 'tokenizer_bos_token', 'eot_token_id', 'max_length'],
    ...['system_instruction', 'system_instruction_sha', 'fewshot_as_multiturn', 'chat_template', 'chat_template_sha'],
    'total_evaluation_time_seconds',
  ],
);

/**
 * Metrics whose meaning is beyond doubt. Apart stay `acc_norm` (by the length of the answer), `f1` (over words in most
 * tasks), and `brier_score`, the sum over all choices: of two choices it is twice the Brier score.
 */
const KNOWN: Readonly<Record<string, string>> = { acc: 'accuracy', mcc: 'mcc' };

function read(document: SourceDocument): Reading {
  const { path } = document;
  const selected = readSelected(document, SELECTION);
  if (selected.value === null) return selected.reading;
  const { value, warnings } = selected;
  const notUnderstood = [...selected.notUnderstood, ...otherNumbers(value, path)];
  const isNew = lookup(value, ['n-shot']) !== null || lookup(value, ['n-samples']) !== null;
  const reading = { version: isNew ? '0.4' : '0.3', binding: createdAt(value, path), warnings, notUnderstood };
  const records = recordsOf(value, path);
  if (records.length === 0) return nothingIn(path, 'no-results', NO_RESULTS, reading);
  const subsets = subsetsOf(value, path);
  const whole = warnings.length === 0 && subsets.length === 0;
  return {
    ...EMPTY_READING,
    ...reading,
    status: whole ? 'parsed' : 'partial',
    records,
    warnings: [...warnings, ...subsets],
  };
}

const NO_RESULTS =
  'The file has no metric of any task, so it says nothing of the model. Run lm_eval with tasks and --output_path, and commit that file.';

/** `date` is in seconds since 1970. `start_time` and `end_time` are those of a clock that began with the machine. */
function createdAt(value: LocatedValue, path: string): readonly Statement[] {
  const scalar = scalarAt(value, ['date']);
  if (typeof scalar?.value !== 'number' || scalar.value < 1e9 || scalar.value > 1e10) return [];
  const day = new Date(scalar.value * 1000).toISOString().slice(0, 10);
  const source = { raw: scalar.text, place: placeOf(path, scalar.span), format: TITLE, assurance: 'reported' as const };
  return [statement(CREATED_FIELD, present(day), source)];
}

function modelOf(value: LocatedValue): string {
  const recordOf = textAt(value, ['model_name']);
  const [, pretrained = ''] = /(?:^|,)(?:pretrained|model)=([^,]+)/.exec(textAt(value, ['config', 'model_args'])) ?? [];
  return label(recordOf) || label(pretrained);
}

function recordsOf(value: LocatedValue, path: string): readonly MetricRecord[] {
  const shared = { model: modelOf(value), tool: 'lm-eval', toolVersion: label(textAt(value, ['lm_eval_version'])) };
  const results = lookup(value, ['results']);
  const tasks = results?.kind === 'mapping' ? [...results.entries.keys()] : [];
  // Groups stand among the results too; only a file that was cut may have them here alone.
  const groups = lookup(value, ['groups']);
  const others = groups?.kind === 'mapping' ? [...groups.entries.keys()].filter((one) => !tasks.includes(one)) : [];
  return [
    ...tasks.flatMap((task) => taskRecords(value, ['results', task], path, shared)),
    ...others.flatMap((task) => taskRecords(value, ['groups', task], path, shared)),
  ];
}

function taskRecords(value: LocatedValue, at: Path, path: string, shared: object): readonly MetricRecord[] {
  const task = lookup(value, at);
  if (task?.kind !== 'mapping') return [];
  const name = String(at[1] ?? '');
  const n = countAt(value, ['n-samples', name, 'effective']) ?? countAt(task, ['sample_len']);
  // A score of nothing is none.
  if (n === 0) return [];
  return [...task.entries].flatMap(([key, { value: scalar }]): readonly MetricRecord[] => {
    if (scalar.kind !== 'scalar' || !isMetric(key, scalar)) return [];
    const [metric, filter] = key.split(',');
    const known = metric !== undefined && Object.hasOwn(KNOWN, metric) ? (KNOWN[metric] ?? null) : null;
    const number = finite(scalar);
    const nature = natureOf(known);
    return [
      recordOf(scalar, [...at, key], path, {
        name: label(key) || 'a metric with an unusual name',
        metric: known,
        // "N/A" stands in quotes, and is the tool's own word for no number.
        raw: scalar.text,
        better: directionOf(value, name, metric ?? key) ?? nature.better,
        scale: writtenScale(known, number, false),
        n,
        details: detailsOf({
          ...shared,
          dataset: label(name),
          revision: label(scalarAt(value, ['versions', name])?.text ?? ''),
          intervalFrom: hasError(task, metric ?? key, filter) ? 'standard-error' : null,
        }),
      }),
    ];
  });
}

const NO_METRIC = /^(alias|name|sample_len|sample_count|samples?|\s*)$/;

/** Keys that are no metrics: texts, names, counts of samples, and standard errors, which are beside their metric. */
function isMetric(key: string, scalar: LocatedScalar): boolean {
  const [name = ''] = key.split(',');
  if (STDERR.test(name) || NO_METRIC.test(name)) return false;
  return typeof scalar.value === 'number' || (METRIC_KEY.test(key) && scalar.text === 'N/A');
}

/** Some metrics are lists, or one number for each class. */
function otherNumbers(value: LocatedValue, path: string): readonly NotUnderstood[] {
  const results = lookup(value, ['results']);
  if (results?.kind !== 'mapping') return [];
  return [...results.entries].flatMap(([task, { value: one }]) =>
    one.kind !== 'mapping'
      ? []
      : [...one.entries].flatMap(([key, entry]) =>
          entry.value.kind === 'scalar' || NO_METRIC.test(key)
            ? []
            : [{ what: toPointer(['results', task, key]), place: placeOf(path, entry.key) }],
        ),
  );
}

function hasError(task: LocatedMapping, metric: string, filter: string | undefined): boolean {
  const key = filter === undefined ? `${metric}_stderr` : `${metric}_stderr,${filter}`;
  const value = task.entries.get(key)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'number';
}

/** What the file says of the direction; null where it says nothing, or its tasks differ. */
function directionOf(value: LocatedValue, task: string, metric: string): MetricRecord['better'] {
  const higher = scalarAt(value, ['higher_is_better', task, metric])?.value;
  return typeof higher === 'boolean' ? (higher ? 'higher' : 'lower') : null;
}

const SUBSET =
  'Only the first samples of the task were evaluated (--limit), so the score is not that of the benchmark. Run lm_eval without --limit.';

function subsetsOf(value: LocatedValue, path: string): readonly ReadProblem[] {
  const counts = lookup(value, ['n-samples']);
  const found: ReadProblem[] = [];
  if (counts?.kind === 'mapping') {
    for (const [task] of counts.entries) {
      const effective = scalarAt(value, ['n-samples', task, 'effective']);
      const original = countAt(value, ['n-samples', task, 'original']);
      const number = countAt(value, ['n-samples', task, 'effective']);
      if (effective !== null && number !== null && original !== null && number < original) {
        found.push({ code: 'subset', message: SUBSET, place: placeOf(path, effective.span) });
      }
    }
    if (counts.entries.size > 0) return found;
  }
  // Before 0.4.2 only the limit is recordOf.
  const limit = scalarAt(value, ['config', 'limit']);
  return limit === null ? found : [{ code: 'subset', message: SUBSET, place: placeOf(path, limit.span) }];
}

/** https://github.com/EleutherAI/lm-evaluation-harness */
export const lmEvalReader: Reader = {
  id: 'lm-eval',
  title: TITLE,
  role: 'result',
  versions: ['0.3', '0.4'],
  recognise,
  read,
  fields: [CREATED_FIELD],
};

const SAMPLE_KEYS = ['doc_id', 'doc', 'target', 'arguments', 'resps', 'filtered_resps'];

function recogniseSamples({ outline }: Head): Recognition | null {
  const { form, value } = outline();
  if (value?.kind !== 'mapping' || (form !== 'ndjson' && form !== 'json')) return null;
  if (!SAMPLE_KEYS.every((key) => value.entries.has(key))) return null;
  return { strength: 3, because: 'its lines are samples of a task as lm-eval logs them' };
}

interface Tally {
  readonly name: string;
  readonly at: LocatedScalar;
  readonly key: string;
  n: number;
  ones: number;
  /** Whether every sample has 0 or 1. */
  isBinary: boolean;
}

/** The samples of one task, one a line. Only metrics of 0 and 1 are counted; the questions and answers are never kept. */
function readSamples({ path, chunks }: SourceDocument): Reading {
  const tallies = new Map<string, Tally>();
  const selection = new Map([
    ...['doc', 'target', 'arguments', 'resps', 'filtered_resps'].map((key) => [key, null] as const),
    ['metrics', 'all'] as const,
    ['*', 'scalars'] as const,
  ]);
  const problems = streamJsonLines(chunks(), selection, (line) => takeSample(line, tallies));
  const warnings = problemsOf(problems, path);
  const records = [...tallies.values()].flatMap(({ name, at, key, n, ones, isBinary }) =>
    isBinary
      ? [counted(ones, at, [key], path, { name, better: 'higher', n, details: detailsOf({ tool: 'lm-eval' }) })]
      : [],
  );
  const only = { code: 'samples-only', message: SAMPLES_ONLY, place: startOf(path) };
  return {
    ...EMPTY_READING,
    status: records.length === 0 ? 'empty' : 'partial',
    records,
    warnings: [...warnings, only],
  };
}

const SAMPLES_ONLY =
  'Samples do not say of which task and model they are, nor whether they are all of them. Commit the results file of the same run (results_*.json) as the evidence.';

function takeSample(line: LocatedValue, tallies: Map<string, Tally>): void {
  const metrics = lookup(line, ['metrics']);
  if (metrics?.kind !== 'sequence') return;
  const filter = textAt(line, ['filter']);
  for (const { kind, ...metric } of metrics.items) {
    const key = kind === 'scalar' && 'text' in metric ? metric.text : '';
    const scalar = scalarAt(line, [key]);
    const name = label(filter === '' ? key : `${key},${filter}`);
    if (scalar === null || name === '') continue;
    const tally = tallies.get(name) ?? { name, at: scalar, key, n: 0, ones: 0, isBinary: true };
    tallies.set(name, tally);
    tally.n++;
    if (scalar.value === 1 || scalar.value === true) tally.ones++;
    else if (scalar.value !== 0 && scalar.value !== false) tally.isBinary = false;
  }
}

export const lmEvalSamplesReader: Reader = {
  id: 'lm-eval-samples',
  title: SAMPLES_TITLE,
  role: 'result',
  versions: [],
  recognise: recogniseSamples,
  read: readSamples,
  fields: [],
};
