import { selectionOf } from '../../documents/json-stream.ts';
import { type LocatedScalar, type LocatedValue, lookup } from '../../documents/located.ts';
import type { Table } from '../../documents/table.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { READING } from '../../safety/limits.ts';
import { numberAt } from '../cards/number-text.ts';
import {
  EMPTY_READING,
  type Head,
  type Reader,
  type Reading,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { startOf } from '../statement.ts';
import { countAt, scalarAt, textAt } from './located-values.ts';
import { detailsOf, label, recordOf } from './records.ts';
import { nothingIn, readSelected } from './result-reader.ts';
import { tableIn } from './tables.ts';

const TITLE = 'HELM statistics';
const LEADERBOARD_TITLE = 'MedHELM leaderboard';

function recognise({ outline }: Head): Recognition | null {
  const { form, value } = outline();
  const [first] = form === 'json' && value?.kind === 'sequence' ? value.items : [];
  if (first === undefined) return null;
  if (isStat(first))
    return { strength: 3, because: 'it is a list of statistics with name, count and sum as HELM writes them' };
  const stats = lookup(first, ['stats']);
  const isPerInstance = textAt(first, ['instance_id']) !== '' && countAt(first, ['train_trial_index']) !== null;
  return isPerInstance && stats?.kind === 'sequence'
    ? { strength: 3, because: 'it is a list of statistics of single instances as HELM writes them' }
    : null;
}

const isStat = (value: LocatedValue): boolean =>
  textAt(value, ['name', 'name']) !== '' && countAt(value, ['count']) !== null && scalarAt(value, ['sum']) !== null;

const SELECTION = selectionOf(
  [
    '[]/instance_id',
    '[]/name/name',
    '[]/name/split',
    '[]/name/sub_split',
    '[]/name/perturbation/name',
    '[]/name/perturbation/robustness',
    '[]/name/perturbation/fairness',
    '[]/count',
    '[]/sum',
    '[]/mean',
  ],
  [
    ...['sum_squared', 'min', 'max', 'variance', 'stddev', 'name/perturbation/*'].map((key) => `[]/${key}`),
    ...['stats', 'trial_index', 'train_trial_index', 'perturbation'].map((key) => `[]/${key}`),
  ],
);

/** How the run went and what it cost; nothing of it says how good the answers are. */
const BOOKKEEPING =
  /^(num_|finish_reason_|inference_|training_|batch_size|prompt_truncated|estimated_|predicted_index|max_prob$)/;

const HIGHER = /(^|_)(exact_match|f1_score|rouge(_[l\d])?|bleu(_\d)?|accuracy|jury_score|win_rate|pass)(_|$|@)/;
const LOWER = /(^|_)(ece|error|toxic|toxicity)(_|$)/;

const ROLES: Readonly<Record<string, string>> = { test: 'test', valid: 'tune', train: 'train' };

function read(document: SourceDocument): Reading {
  const { path } = document;
  const selected = readSelected(document, SELECTION);
  if (selected.value === null) return selected.reading;
  const { value, warnings, notUnderstood } = selected;
  const items = value.kind === 'sequence' ? value.items : [];
  if (items.length > 0 && items.every((item) => lookup(item, ['instance_id']) !== null)) {
    return nothingIn(path, 'per-instance', PER_INSTANCE, { status: 'unsupported', warnings, notUnderstood });
  }
  const records = items.flatMap((item, position) => recordsOfItem(item, position, path));
  if (records.length === 0) return nothingIn(path, 'no-statistics', NOTHING, { warnings, notUnderstood });
  return { ...EMPTY_READING, status: warnings.length > 0 ? 'partial' : 'parsed', records, warnings, notUnderstood };
}

const PER_INSTANCE =
  'These are statistics of single instances, which are not summed up here. Commit the stats.json of the same run.';
const NOTHING =
  'No statistic about the answers was computed on anything (count 0), so this says nothing of the model. See whether the run had instances, and run it again.';

function recordsOfItem(item: LocatedValue, position: number, path: string): readonly MetricRecord[] {
  const name = label(textAt(item, ['name', 'name']));
  const mean = scalarAt(item, ['mean']);
  const count = countAt(item, ['count']);
  // None-valued fields are left out, so a statistic of nothing has no mean.
  if (name === '' || BOOKKEEPING.test(name) || mean === null || count === null || count === 0) return [];
  const perturbation = label(textAt(item, ['name', 'perturbation', 'name']));
  const isFairness = scalarAt(item, ['name', 'perturbation', 'fairness'])?.value === true;
  const kind =
    perturbation === ''
      ? /(^|_)ece(_|$)/.test(name)
        ? 'calibration'
        : 'performance'
      : isFairness
        ? 'fairness'
        : 'robustness';
  return [
    recordOf(mean, [position, 'mean'], path, {
      name,
      kind,
      better: HIGHER.test(name) ? 'higher' : LOWER.test(name) ? 'lower' : null,
      // `count` is of trials in some files and of instances in others, so it is no number of cases.
      n: null,
      role: ROLES[textAt(item, ['name', 'split'])] ?? null,
      details: detailsOf({ perturbation, dataset: label(textAt(item, ['name', 'sub_split'])), tool: 'HELM' }),
    }),
  ];
}

/** https://github.com/stanford-crfm/helm; `stats.json` of a run. */
export const helmReader: Reader = {
  id: 'helm',
  title: TITLE,
  role: 'result',
  versions: [],
  recognise,
  read,
  fields: [],
};

function recogniseLeaderboard({ text }: Head): Recognition | null {
  const line = (text.startsWith('\ufeff') ? text.slice(1) : text).split('\n', 1)[0] ?? '';
  const isOurs = /^"?Model"?,"?Mean win rate"?,/.test(line) && /,"?[^",]{1,80} - [^",]{1,80}/.test(line);
  return isOurs
    ? { strength: 3, because: 'its columns are a model, its mean win rate and tasks with their metrics' }
    : null;
}

function readLeaderboard(document: SourceDocument): Reading {
  const { path, size } = document;
  if (size > READING.structuredBytes) {
    const message = `The table has more than ${READING.structuredBytes} bytes. Keep the rows of your own model.`;
    return nothingIn(path, 'too-large', message, { status: 'unsupported' });
  }
  const read = tableIn(document);
  if (read.table === null) return read.reading;
  const { table, warnings } = read;
  const records = table.rows.flatMap((row) => rowRecords(row, table, path));
  if (records.length === 0) return nothingIn(path, 'no-scores', NO_SCORES, { warnings });
  const others = { code: 'leaderboard', message: LEADERBOARD, place: startOf(path) };
  return { ...EMPTY_READING, status: 'partial', records, warnings: [...warnings, others] };
}

const NO_SCORES = 'The table has no score of any model. Export the leaderboard again.';
const LEADERBOARD =
  'A leaderboard gives scores of published models without the number of cases. Beside it, commit the stats.json of the run with your own model.';

function rowRecords(row: readonly LocatedScalar[], table: Table, path: string): readonly MetricRecord[] {
  const model = label(row[0]?.text ?? '');
  return row.slice(1).flatMap((cell, column) => {
    const header = table.headers[column + 1]?.text.trim() ?? '';
    const number = numberAt(cell.text.trim(), 0);
    if (header === '' || number === null || cell.text.trim().slice(number.end) !== '') return [];
    const [task = '', metric] = header.split(' - ');
    return [
      recordOf(cell, [], path, {
        name: label(header) || 'a column with an unusual name',
        // How often a model does better than the others of the table says nothing of how good it is.
        better: metric === undefined ? null : 'higher',
        value: number.value,
        raw: number.raw,
        details: detailsOf({ dataset: metric === undefined ? '' : label(task), model, tool: 'MedHELM' }),
      }),
    ];
  });
}

export const medhelmReader: Reader = {
  id: 'medhelm-leaderboard',
  title: LEADERBOARD_TITLE,
  role: 'result',
  versions: [],
  recognise: recogniseLeaderboard,
  read: readLeaderboard,
  fields: [],
};
