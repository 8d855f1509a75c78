import { selectionOf } from '../../documents/json-stream.ts';
import { type LocatedValue, lookup, type Path } from '../../documents/located.ts';
import { listZip, unpackEntry, type ZipEntry } from '../../documents/zip.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { ARTIFACTS } from '../../safety/limits.ts';
import { canonicalMetric } from '../metric-names.ts';
import {
  EMPTY_READING,
  type Head,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
  type ToolVerdict,
} from '../reader.ts';
import { placeOf, startOf } from '../statement.ts';
import { countAt, scalarAt, textAt } from './located-values.ts';
import { CREATED_FIELD, createdOn, detailsOf, label, recordOf } from './records.ts';
import { nothingIn, readSelected } from './result-reader.ts';

const TITLE = 'Inspect evaluation log';

const HEADER = 'header.json';
const STARTED = '_journal/start.json';

function recognise(head: Head): Recognition | null {
  if (isZip(head)) {
    const listed = listZip(head.slice, head.size);
    if ('problem' in listed) return null;
    const names = new Set(listed.entries.map(({ name }) => name));
    return names.has(STARTED) ? { strength: 3, because: 'it is an archive with the journal of an Inspect run' } : null;
  }
  const { form, value } = head.outline();
  if (form !== 'json' || value === null || countAt(value, ['version']) === null) return null;
  const isLog = textAt(value, ['status']) !== '' && textAt(value, ['eval', 'task']) !== '';
  const isOurs = textAt(value, ['eval', 'model']) !== '' && lookup(value, ['eval', 'dataset']) !== null;
  return isLog && isOurs
    ? { strength: 3, because: 'it states a task, its status and its model as Inspect does' }
    : null;
}

const isZip = ({ bytes }: Pick<Head, 'bytes'>): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** Prompts, answers and the texts of errors stand in the file and are never kept. */
const SELECTION = selectionOf(
  [
    'version',
    'status',
    'invalidated',
    'eval/created',
    'eval/task',
    'eval/task_version',
    'eval/model',
    'eval/dataset/name',
    'eval/dataset/samples',
    'eval/config/limit',
    'eval/config/epochs',
    'eval/packages/inspect_ai',
    'results/total_samples',
    'results/completed_samples',
    'results/scores[]/name',
    'results/scores[]/scorer',
    'results/scores[]/reducer',
    'results/scores[]/scored_samples',
    'results/scores[]/unscored_samples',
    'results/scores[]/metrics/*/name',
    'results/scores[]/metrics/*/value',
    'results/scores[]/metrics/*/params/group_key',
    'results/scores[]/metrics/*/params/metric/name',
  ],
  [
    ...['samples', 'plan', 'stats', 'error', 'location', 'etag', 'log_updates', 'tags', 'metadata'],
    ...['eval/*', 'eval/dataset/*', 'eval/config/*', 'eval/packages/*'],
    ...['params', 'metadata'].map((key) => `results/scores[]/${key}`),
    ...['options', 'metadata', 'group', 'params/*', 'params/metric/*'].map(
      (key) => `results/scores[]/metrics/*/${key}`,
    ),
  ],
);

function read(document: SourceDocument): Reading {
  if (!isZip(document)) return readLog(document);
  const { path, slice, size } = document;
  const refused = (code: string, message: string, status: Reading['status'] = 'corrupt'): Reading => ({
    ...EMPTY_READING,
    status,
    warnings: [{ code, message, place: startOf(path) }],
  });
  const listed = listZip(slice, size);
  if ('problem' in listed) return refused(listed.code, listed.problem);
  const odd = oddNames(listed.entries);
  if (odd !== null) return refused('odd-names', odd);
  const header = listed.entries.find(({ name }) => name === HEADER);
  if (header === undefined) {
    const toolVerdict = { said: 'incomplete', place: startOf(path) } as const;
    return nothingIn(path, 'incomplete', NO_HEADER, { toolVerdict });
  }
  const limits = { bytes: ARTIFACTS.evalHeaderBytes, ratio: ARTIFACTS.evalHeaderRatio };
  const unpacked = unpackEntry(slice, header, limits);
  if ('problem' in unpacked) {
    return refused(
      unpacked.code,
      `${unpacked.problem} ${AS_JSON}`,
      unpacked.code === 'zstd' ? 'unsupported' : 'corrupt',
    );
  }
  const reading = readLog({ path, chunks: () => [unpacked.bytes] });
  const warnings = reading.warnings.map((one) => ({ ...one, message: `In ${HEADER} of the archive: ${one.message}` }));
  return { ...reading, warnings };
}

const NO_HEADER =
  'The archive holds the start of a run and no results: the run was stopped, or is not finished. Run the evaluation to its end and commit that log.';
const AS_JSON = 'Write the log as JSON with: inspect log convert --to json.';

/** Names that lead out of the archive, and names that two entries have: readers differ in which one they take. */
function oddNames(entries: readonly ZipEntry[]): string | null {
  const names = new Set(entries.map(({ name }) => name));
  if (names.size < entries.length)
    return 'Two entries of the archive have one name, so it is not clear which is meant.';
  const leadsOut = entries.some(({ name }) => /^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)|\0/.test(name));
  return leadsOut ? 'An entry of the archive has a name that leads out of it. Inspect writes no such names.' : null;
}

/** The log as JSON. Of an archive the places are those in header.json. */
function readLog(document: Pick<SourceDocument, 'path' | 'chunks'>): Reading {
  const { path } = document;
  const selected = readSelected(document, SELECTION);
  if (selected.value === null) return selected.reading;
  const { value, warnings, notUnderstood } = selected;
  const reading = {
    notUnderstood,
    version: scalarAt(value, ['version'])?.text ?? null,
    binding: createdOn(scalarAt(value, ['eval', 'created']), path, TITLE),
    warnings,
  };
  const status = textAt(value, ['status']);
  if (status !== 'success') {
    const toolVerdict = verdictOf(value, status === 'error' ? 'error' : 'incomplete', path);
    return nothingIn(path, 'not-finished', NOT_FINISHED, { ...reading, toolVerdict });
  }
  const records = recordsOf(value, path);
  if (records.length === 0) return nothingIn(path, 'no-scores', NO_SCORES, reading);
  const limits = limitsOf(value, path);
  return {
    ...EMPTY_READING,
    ...reading,
    status: limits.length > 0 ? 'partial' : 'parsed',
    records,
    warnings: [...warnings, ...limits],
  };
}

const NOT_FINISHED =
  'The run did not end with success, so its numbers are not those of the evaluation. Run it to its end, such as with inspect eval-retry, and commit that log.';
const NO_SCORES =
  'The log has no scores, so it says nothing of the model. Run the task with a scorer, or score the log with inspect score.';

function verdictOf(value: LocatedValue, said: ToolVerdict['said'], path: string): ToolVerdict {
  const scalar = scalarAt(value, ['status']);
  return { said, place: scalar === null ? startOf(path) : placeOf(path, scalar.span) };
}

/** Metrics that say how sure the others are. */
const SPREAD = /^(bootstrap_)?(stderr|std|var)$/;

function recordsOf(value: LocatedValue, path: string): readonly MetricRecord[] {
  const scores = lookup(value, ['results', 'scores']);
  if (scores?.kind !== 'sequence') return [];
  const shared = {
    dataset: label(textAt(value, ['eval', 'dataset', 'name'])) || label(textAt(value, ['eval', 'task'])),
    model: label(textAt(value, ['eval', 'model'])),
    tool: 'Inspect',
    toolVersion: label(textAt(value, ['eval', 'packages', 'inspect_ai'])),
  };
  const epochs = countAt(value, ['eval', 'config', 'epochs']) ?? 1;
  // Completed samples count every epoch, which is not another case.
  const completed = epochs > 1 ? null : countAt(value, ['results', 'completed_samples']);
  return scores.items.flatMap((score, position) => {
    const metrics = lookup(score, ['metrics']);
    if (metrics?.kind !== 'mapping') return [];
    const names = [...metrics.entries].map(([key, { value: metric }]) => textAt(metric, ['name']) || key);
    const hasError = names.some((name) => /stderr$/.test(name));
    const means = names.filter((name) => !SPREAD.test(name));
    const scored = countAt(score, ['scored_samples']);
    const details = detailsOf({
      ...shared,
      judge: label(textAt(score, ['name'])) || label(textAt(score, ['scorer'])),
      excluded: countAt(score, ['unscored_samples']),
      // Of several metrics nobody can say which one the error is of.
      intervalFrom: hasError && means.length === 1 ? 'standard-error' : null,
    });
    if (scored === 0) return [];
    return [...metrics.entries].flatMap(([key, { value: metric }]) => {
      const scalar = scalarAt(metric, ['value']);
      // A metric by groups of samples is written under the name of the group.
      const attribute = label(textAt(metric, ['params', 'group_key']));
      const ofGroups = attribute === '' ? '' : textAt(metric, ['params', 'metric', 'name']);
      const isGroup = ofGroups !== '' && key !== 'all';
      const name = label(ofGroups || textAt(metric, ['name']) || key);
      const keys: Path = ['results', 'scores', position, 'metrics', key, 'value'];
      if (scalar === null || name === '' || SPREAD.test(name)) return [];
      // Other metrics of Inspect have the names that their authors gave them: "f1" is one over words of an answer.
      const known = name === 'accuracy' ? canonicalMetric(name) : null;
      const isShare = known !== null && typeof scalar.value === 'number' && scalar.value >= 0 && scalar.value <= 1;
      return [
        recordOf(scalar, keys, path, {
          name,
          metric: known,
          scale: isShare ? 'fraction' : 'unknown',
          // What is scored is all of them; how many a group has is not recordOf.
          n: isGroup ? null : (scored ?? completed),
          subgroup: isGroup ? { [attribute]: key } : {},
          details,
        }),
      ];
    });
  });
}

const SUBSET =
  'Only some samples of the data set were evaluated (limit), so the score is not that of the data set. Run the task without --limit.';
const UNCOMPLETED =
  'Not all samples were completed, so the score is of those that were. See why the others failed, and run inspect eval-retry.';
const INVALIDATED = 'Somebody marked samples of this log as invalid. Run the evaluation again.';

function limitsOf(value: LocatedValue, path: string): readonly ReadProblem[] {
  const found: ReadProblem[] = [];
  const add = (code: string, message: string, at: Path): void => {
    const scalar = scalarAt(value, at);
    found.push({ code, message, place: scalar === null ? startOf(path) : placeOf(path, scalar.span) });
  };
  const limit = lookup(value, ['eval', 'config', 'limit']);
  const number = countAt(value, ['eval', 'config', 'limit']);
  const samples = countAt(value, ['eval', 'dataset', 'samples']);
  const isLimited = limit !== null && (limit.kind !== 'scalar' || limit.value !== null);
  if (isLimited && (number === null || samples === null || number < samples)) {
    add('subset', SUBSET, ['eval', 'config', 'limit']);
  }
  const [total, completed] = [
    countAt(value, ['results', 'total_samples']),
    countAt(value, ['results', 'completed_samples']),
  ];
  if (total !== null && completed !== null && completed < total) {
    add('uncompleted', UNCOMPLETED, ['results', 'completed_samples']);
  }
  if (scalarAt(value, ['invalidated'])?.value === true) add('invalidated', INVALIDATED, ['invalidated']);
  return found;
}

/** https://inspect.aisi.org.uk/eval-logs.html */
export const inspectReader: Reader = {
  id: 'inspect',
  title: TITLE,
  role: 'result',
  versions: ['2'],
  recognise,
  read,
  fields: [CREATED_FIELD],
};
