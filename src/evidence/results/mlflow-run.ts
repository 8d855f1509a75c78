import type { LocatedScalar } from '../../documents/located.ts';
import type { MetricRecord, Statement } from '../../dossier/fact.ts';
import { canonicalMetric, writtenScale } from '../metric-names.ts';
import { nameOf } from '../paths.ts';
import {
  type DeclaredEvidence,
  EMPTY_READING,
  type Head,
  type Reader,
  type Reading,
  type Recognition,
  type SourceDocument,
  type ToolVerdict,
} from '../reader.ts';
import { placeOf, present, startOf, statement } from '../statement.ts';
import { finite, scalarAt } from './located-values.ts';
import { withoutRole } from './named-number.ts';
import { detailsOf, problem, record } from './records.ts';
import { meansAnother, type ResultReading, resultReader } from './result-reader.ts';

const TITLE = 'MLflow metric';

/**
 * One metric in the file store of MLflow, `mlruns/<experiment>/<run>/metrics/<name>`: a line for each time it was logged,
 * with milliseconds, value and step; since version 3 also the name and digest of the data, and below `models/m-*`, where
 * the same number stands for a logged model, the run before them. A name may have blanks: the tool itself then refuses its file.
 * https://github.com/mlflow/mlflow/blob/master/mlflow/store/tracking/file_store.py
 */
export const mlflowMetricReader: Reader = {
  id: 'mlflow-metric',
  title: TITLE,
  role: 'result',
  versions: ['1', '2', '3'],
  fields: ['result.created'],
  recognise,
  read: readMetric,
};

const LINE =
  /^(\d{13}) (-?(?:\d{1,400}(?:\.\d{0,400})?(?:e[+-]?\d{1,3})?|inf|nan)) (-?\d{1,18})(?: [0-9a-f]{32})?(?: (\S.{0,499}) (\S{1,100}))?\r?$/;

function recognise(head: Head, declared: DeclaredEvidence | null): Recognition | null {
  if (meansAnother(head, declared)) return null;
  const lines = head.text.split('\n');
  // The last line is empty, or cut off where more follows than is seen here.
  const whole = lines.slice(0, -1);
  const last = lines.at(-1) ?? '';
  const rest = head.size > head.text.length ? '' : last;
  const all = rest === '' ? whole : [...whole, rest];
  return all.length > 0 && all.every((line) => LINE.test(line))
    ? { strength: 3, because: 'each of its lines is a time, a value and a step' }
    : null;
}

interface Logged {
  readonly time: string;
  readonly value: string;
  readonly step: number;
  readonly dataset: string | null;
  readonly line: number;
}

function readMetric(document: SourceDocument): Reading {
  const { path } = document;
  const text = document.wholeText();
  let last: Logged | null = null;
  for (const [position, line] of text.split('\n').entries()) {
    const [, time, value, step, dataset = null] = LINE.exec(line) ?? [];
    if (time === undefined || value === undefined || step === undefined) {
      if (line.trim() === '') continue;
      const place = { path, line: position + 1, column: 1, endLine: position + 1, endColumn: line.length + 1 };
      const message =
        'A line that is no logged value: milliseconds, value and step, divided by blanks. Let MLflow write the file again.';
      return { ...EMPTY_READING, status: 'corrupt', warnings: [problem('not-a-logged-value', message, place)] };
    }
    const logged = { time, value, step: Number(step), dataset, line: position + 1 };
    if (last === null || isLater(logged, last)) last = logged;
  }
  if (last === null) return { ...EMPTY_READING, status: 'empty' };
  const name = metricName(path);
  const record = recordOfLast(last, name, path);
  const warnings = [];
  if (name === null) {
    const message =
      'A metric of MLflow has the name of its file in the folder "metrics" of the run, and this file lies in none, so that nobody can say what was measured. Name it under evidence where MLflow wrote it, or export the run: mlflow runs describe --run-id RUN.';
    warnings.push(problem('no-metric-name', message, record.place));
  }
  return {
    ...EMPTY_READING,
    status: name === null ? 'partial' : 'parsed',
    records: [record],
    binding: [createdAt(last, path)],
    warnings,
  };
}

/** The latest value as MLflow itself takes it: by step, then time, then the greater value. */
function isLater(one: Logged, other: Logged): boolean {
  if (one.step !== other.step) return one.step > other.step;
  if (one.time !== other.time) return one.time > other.time;
  return !(Number(one.value) < Number(other.value));
}

/**
 * The name of the metric: the path below `metrics`, since a slash in a name becomes a folder. A file outside of such a
 * folder was moved, and "f1" may have been "macro/f1".
 */
function metricName(path: string): string | null {
  const below = /(?:^|\/)[0-9a-f]{32}\/metrics\/(.+)$/.exec(path) ?? /^(?:.*?\/)?metrics\/(.+)$/.exec(path);
  return below?.[1] ?? null;
}

const LOGGED_MODEL = /(?:^|\/)(m-[0-9a-f]{32})\/metrics\/./;

function recordOfLast(logged: Logged, name: string | null, path: string): MetricRecord {
  const { name: bare, role } = withoutRole(name ?? '');
  const metric = name === null ? null : canonicalMetric(bare);
  const number = Number(logged.value);
  const value = Number.isFinite(number) ? number : null;
  const column = logged.time.length + 2;
  const [, model] = LOGGED_MODEL.exec(path) ?? [];
  return record({
    metric,
    name: name ?? nameOf(path),
    raw: logged.value,
    value,
    scale: writtenScale(metric, value, false),
    role,
    pointer: '',
    place: { path, line: logged.line, column, endLine: logged.line, endColumn: column + logged.value.length },
    details: detailsOf({ created: logged.time, dataset: logged.dataset, model, tool: 'MLflow' }),
  });
}

function createdAt({ time, line }: Logged, path: string): Statement {
  const place = { path, line, column: 1, endLine: line, endColumn: time.length + 1 };
  return statement('result.created', present(dayOfMilliseconds(time)), {
    raw: time,
    place,
    format: TITLE,
    assurance: 'reported',
  });
}

const dayOfMilliseconds = (time: string): string => new Date(Number(time)).toISOString().slice(0, 10);

const RUN_TITLE = 'MLflow run';

/** States of a run in the file store: numbers of the protocol, or their names. */
const FINISHED = ['3', 'FINISHED'];
const FAILED = ['4', 'FAILED', '5', 'KILLED'];

/**
 * `meta.yaml` of a run: when it ran, and whether it came to its end. Paths, names and users in it are not shown. That of
 * an experiment is another file, and no evidence.
 */
export const mlflowRunReader = resultReader({
  id: 'mlflow-run',
  title: RUN_TITLE,
  versions: ['1', '2', '3'],
  fields: ['result.created'],
  recognise: ({ form, has }) =>
    form === 'yaml' && (has('run_id') || has('run_uuid')) && ['artifact_uri', 'lifecycle_stage', 'status'].every(has)
      ? { strength: 3, because: 'it has the id, the state and the artifacts of a run' }
      : null,
  read: (value, path): ResultReading => {
    const status = scalarAt(value, ['status']);
    const end = scalarAt(value, ['end_time']);
    const place = status === null ? startOf(path) : placeOf(path, status.span);
    const verdict = verdictOf(status?.text ?? '', place);
    if (verdict !== null || end === null) {
      const message =
        'The run did not come to its end, so that its numbers may be those of a part of the work. Run it again, and use the numbers of a run that has finished.';
      const toolVerdict = verdict ?? { said: 'incomplete', place };
      return { status: 'partial', toolVerdict, warnings: [problem('run-not-finished', message, place)] };
    }
    const deleted = scalarAt(value, ['lifecycle_stage']);
    if (deleted?.text === 'deleted') {
      const message = 'The run was deleted, so that its numbers are those of nothing that is in use. Name another run.';
      const toolVerdict = { said: 'incomplete', place: placeOf(path, deleted.span) } as const;
      return { status: 'partial', toolVerdict, warnings: [problem('run-deleted', message, toolVerdict.place)] };
    }
    return { status: 'parsed', binding: endedOn(end, path) };
  },
});

function verdictOf(status: string, place: ToolVerdict['place']): ToolVerdict | null {
  if (FINISHED.includes(status)) return null;
  return { said: FAILED.includes(status) ? 'error' : 'incomplete', place };
}

function endedOn(end: LocatedScalar, path: string): readonly Statement[] {
  if (finite(end) === null || !/^\d{13}$/.test(end.text)) return [];
  const place = placeOf(path, end.span);
  const source = { raw: end.text, place, format: RUN_TITLE, assurance: 'reported' as const };
  return [statement('result.created', present(dayOfMilliseconds(end.text)), source)];
}
