import { selectionOf, streamJsonLines } from '../../documents/json-stream.ts';
import type { LocatedScalar } from '../../documents/located.ts';
import { columnNames, formatOf } from '../../documents/scan-rows.ts';
import type { Table } from '../../documents/table.ts';
import { type Found, top } from '../mapped/paths.ts';
import {
  type DeclaredEvidence,
  EMPTY_READING,
  type Head,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { problemsOf, startOf } from '../statement.ts';
import { child, children, has, items, textOf } from './located-values.ts';
import { type Case, countCases, placeAt, type Sheet, use } from './records.ts';
import { isForAnother, trackedReader } from './result-reader.ts';
import { tableIn } from './tables.ts';

const TITLE = 'pandera failure cases';
const DETAILS = { details: { tool: 'pandera' } } as const;

/** The columns of `SchemaErrors.failure_cases` that no other table has together. */
const COLUMNS = ['schema_context', 'check', 'failure_case'];

/** The three forms in JSON: rows, columns, and the report of a lazy validation. */
function recogniseData(root: Found): Recognition | null {
  const known = (because: string): Recognition => ({ strength: 3, because });
  if (has(items(root)[0] ?? null, ...COLUMNS))
    return known('its rows have a schema context, a check and a failure case');
  if (has(root, ...COLUMNS) && child(root, 'check')?.value.kind === 'mapping')
    return known('its columns are a schema context, a check and a failure case');
  const first = lazyEntries(root)[0] ?? null;
  return has(first, 'schema', 'column', 'check', 'error')
    ? known('it lists failed checks below SCHEMA and DATA')
    : null;
}

const lazyEntries = (root: Found): readonly Found[] =>
  ['SCHEMA', 'DATA'].flatMap((part) => children(child(root, part)).flatMap(([, entries]) => items(entries)));

function readData(root: Found, sheet: Sheet): Partial<Reading> {
  const lazy = lazyEntries(root);
  const rows = items(root);
  const cases = lazy.length > 0 ? casesIn(lazy) : rows.length > 0 ? casesIn(rows) : casesInColumns(root);
  // Failure cases are values of patients, and so is what messages quote.
  if (root.value.kind === 'sequence') use(sheet, ...rows);
  else use(sheet, ...['SCHEMA', 'DATA', ...COLUMNS, 'column', 'check_number', 'index'].map((key) => child(root, key)));
  // In the lazy report an entry is a check that failed, however many rows failed it.
  const name = lazy.length > 0 ? 'failed checks' : 'failure cases';
  const records = countCases(cases, { name, ...DETAILS }, sheet);
  const [first] = cases;
  if (first === undefined) return { ...nothing(sheet.path), records };
  return { records, toolVerdict: { said: 'failed', place: placeAt(first.named, sheet) } };
}

const casesIn = (rows: readonly Found[]): readonly Case[] =>
  rows.flatMap((row): readonly Case[] => {
    const named = child(row, 'check');
    return named === null ? [] : [{ named, feature: textOf(child(row, 'column')) }];
  });

const casesInColumns = (root: Found): readonly Case[] =>
  children(child(root, 'check')).map(([row, named]) => ({ named, feature: textOf(child(root, 'column', row)) }));

/** The tool writes no file where all is well, so an empty one does not show that anything was validated. */
function nothing(path: string): Pick<Reading, 'status' | 'toolVerdict' | 'warnings'> {
  const message =
    'A list of failure cases without any does not show that data were validated. Keep the result of a validation that says how many rows it looked at, such as one of Great Expectations or Frictionless.';
  const warning: ReadProblem = { code: 'no-failure-cases', message, place: startOf(path) };
  return { status: 'empty', toolVerdict: { said: 'incomplete', place: startOf(path) }, warnings: [warning] };
}

const dataReader = trackedReader({
  id: 'pandera',
  title: TITLE,
  versions: [],
  fields: [],
  recognise: recogniseData,
  read: readData,
});

function recognise(head: Head, declared: DeclaredEvidence | null): Recognition | null {
  const inData = dataReader.recognise(head, declared);
  if (inData !== null || isForAnother(declared)) return inData;
  const names = columnNames(head);
  return COLUMNS.every((name) => names.includes(name))
    ? { strength: 3, because: 'its columns are a schema context, a check and a failure case' }
    : null;
}

function read(document: SourceDocument): Reading | Promise<Reading> {
  if (dataReader.recognise(document, null) !== null) return dataReader.read(document);
  if (formatOf(document) === 'ndjson') return readLines(document);
  const small = tableIn(document);
  return small.table === null ? small.reading : readCases(casesInTable(small.table), small.warnings, document.path);
}

/** Values of patients are not even kept. */
const SELECTION = selectionOf(['check', 'column']);

/** `failure_cases.to_json(orient="records", lines=True)`: one row a line. */
function readLines({ path, wholeText }: SourceDocument): Reading {
  const cases: Case[] = [];
  const problems = streamJsonLines([new TextEncoder().encode(wholeText())], SELECTION, (line) => {
    cases.push(...casesIn([top(line)]));
  });
  return readCases(cases, problemsOf(problems, path), path);
}

function readCases(cases: readonly Case[], warnings: readonly ReadProblem[], path: string): Reading {
  const sheet: Sheet = { path, format: TITLE, used: new Set() };
  const [first] = cases;
  if (first === undefined) {
    const empty = nothing(path);
    return { ...EMPTY_READING, ...empty, warnings: [...warnings, ...empty.warnings] };
  }
  return {
    ...EMPTY_READING,
    status: warnings.length > 0 ? 'partial' : 'parsed',
    records: countCases(cases, { name: 'failure cases', ...DETAILS }, sheet).map((record) => ({
      ...record,
      pointer: '',
    })),
    toolVerdict: { said: 'failed', place: placeAt(first.named, sheet) },
    warnings,
  };
}

function casesInTable({ headers, rows }: Table): readonly Case[] {
  const at = (name: string): number => headers.findIndex(({ text }) => text === name);
  const [check, column] = [at('check'), at('column')];
  return rows.flatMap((row): readonly Case[] => {
    const cell = row[check];
    const feature = row[column]?.text ?? '';
    return cell === undefined ? [] : [{ named: foundCell(cell), feature: feature === '' ? null : feature }];
  });
}

const foundCell = (cell: LocatedScalar): Found => ({ value: cell, keys: [], entry: { key: cell.span, value: cell } });

export const panderaReader: Reader = {
  id: 'pandera',
  title: TITLE,
  role: 'result',
  versions: [],
  recognise,
  read,
  fields: [],
};
