import type { Found } from '../mapped/paths.ts';
import type { Reading, ReadProblem, Recognition } from '../reader.ts';
import { booleanOf, child, countOf, has, items, textOf } from './located-values.ts';
import { type Case, countCases, detailsOf, placeAt, problemAt, recordAt, type Sheet, use } from './records.ts';
import { trackedReader } from './result-reader.ts';

/** `frictionless validate --json`; version 4 states its version and calls the type of an error its code. */
function recognise(root: Found): Recognition | null {
  const isReport =
    booleanOf(child(root, 'valid')) !== null && has(root, 'stats') && child(root, 'tasks')?.value.kind === 'sequence';
  const first = items(child(root, 'tasks'))[0] ?? null;
  const isTask = first === null ? has(child(root, 'stats'), 'tasks', 'errors') : has(first, 'valid', 'errors', 'stats');
  return isReport && isTask
    ? { strength: 3, because: 'it says whether tasks are valid, with statistics and errors' }
    : null;
}

/** Errors after which no cell was looked at: the data were not found, or not understood as a table. */
const NOT_READ =
  /^(error|(scheme|format|encoding|compression|source|resource|package|dialect|schema|checklist|report|inquiry|pipeline|detector|metadata|file|hash-count|byte-count)-error)$/;

const typeOf = (error: Found): Found | null => child(error, 'type') ?? child(error, 'code');

function read(root: Found, sheet: Sheet): Partial<Reading> {
  const tasks = items(child(root, 'tasks'));
  const version = textOf(child(root, 'version'));
  use(
    sheet,
    ...['valid', 'version', 'time', 'stats', 'errors', 'warnings', 'tasks', 'name', 'title', 'description'].map((key) =>
      child(root, key),
    ),
  );
  const records = tasks.flatMap((task) => recordsOfTask(task, version, sheet));
  const errors = [...items(child(root, 'errors')), ...tasks.flatMap((task) => items(child(task, 'errors')))];
  const unread = errors.filter((error) => NOT_READ.test(textOf(typeOf(error)) ?? ''));
  const hollow = tasks.filter((task) => (countOf(child(task, 'stats', 'rows')) ?? 0) === 0);
  const cut = tasks.filter(
    (task) => items(child(task, 'warnings')).length > 0 || booleanOf(child(task, 'partial')) === true,
  );
  const isEmpty = hollow.length === tasks.length;
  const warnings = [...hollowWarning(root, tasks, hollow, sheet), ...cutWarning(cut, tasks.length, sheet)];
  return {
    version,
    records: isEmpty && unread.length === errors.length ? [] : records,
    status: isEmpty ? 'empty' : hollow.length + cut.length > 0 ? 'partial' : 'parsed',
    toolVerdict: verdictOf(root, errors, unread, isEmpty, sheet),
    warnings,
  };
}

function hollowWarning(
  root: Found,
  tasks: readonly Found[],
  hollow: readonly Found[],
  sheet: Sheet,
): readonly ReadProblem[] {
  const [first] = hollow;
  if (tasks.length > 0 && first === undefined) return [];
  const message =
    tasks.length === 0
      ? 'No table was validated, so "valid" says nothing. Name the data, and validate again.'
      : `${hollow.length} of ${tasks.length} tables have no row that was looked at, so their validity says nothing. Check that the data are there, and validate again.`;
  return [problemAt(child(first ?? root, 'stats') ?? root, 'no-rows', message, sheet)];
}

function cutWarning(cut: readonly Found[], all: number, sheet: Sheet): readonly ReadProblem[] {
  const [first] = cut;
  if (first === undefined) return [];
  const message = `${cut.length} of ${all} tables were not validated to the end: the tool says so in its warnings. Raise its limits, and validate again.`;
  return [problemAt(child(first, 'warnings') ?? first, 'not-to-the-end', message, sheet)];
}

function verdictOf(
  root: Found,
  errors: readonly Found[],
  unread: readonly Found[],
  isEmpty: boolean,
  sheet: Sheet,
): Reading['toolVerdict'] {
  const valid = child(root, 'valid');
  const place = placeAt(valid ?? root, sheet);
  const said = booleanOf(valid);
  if (unread.length > 0 && unread.length === errors.length) return { said: 'error', place };
  if (said === false || errors.length > 0) return { said: 'failed', place };
  return said === null ? null : { said: isEmpty ? 'incomplete' : 'passed', place };
}

function recordsOfTask(task: Found, version: string | null, sheet: Sheet) {
  const dataset = textOf(child(task, 'name')) ?? textOf(child(task, 'resource', 'name'));
  const details = detailsOf({ dataset, tool: 'Frictionless', toolVersion: version });
  const n = countOf(child(task, 'stats', 'rows'));
  const cases = items(child(task, 'errors')).flatMap((error): readonly Case[] => {
    const named = typeOf(error);
    // A label stands for its column; cells and messages hold what was wrong in it.
    return named === null ? [] : [{ named, feature: textOf(child(error, 'fieldName')) }];
  });
  return [
    ...recordAt(
      child(task, 'stats', 'errors'),
      { kind: 'data-quality', better: 'lower', metric: null, name: 'errors', scale: 'count', n, details },
      sheet,
    ),
    ...countCases(cases, { name: 'errors of this type', n, details }, sheet),
  ];
}

export const frictionlessReader = trackedReader({
  id: 'frictionless',
  title: 'Frictionless validation report',
  versions: ['4', '5'],
  fields: [],
  recognise,
  read,
});
