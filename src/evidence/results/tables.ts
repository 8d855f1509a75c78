import type { LocatedMapping, LocatedScalar, LocatedSequence, LocatedValue, Path } from '../../documents/located.ts';
import { formatOf } from '../../documents/scan-rows.ts';
import { readTable, type Table } from '../../documents/table.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { EMPTY_READING, type Reading, type ReadProblem, type SourceDocument } from '../reader.ts';
import { problemsOf, startOf } from '../statement.ts';
import { type About, recordOf, writtenNumber } from './records.ts';

/** Small tables of results: from CSV, or from the JSON that pandas writes. */

/** A table of results, or the reading that says why there is none. */
type TableIn =
  | { readonly table: Table; readonly warnings: readonly ReadProblem[] }
  | { readonly table: null; readonly reading: Reading };

/** Reads a results file as CSV. Parquet and NDJSON have no cells that a person could look up by line. */
export function tableIn(document: Pick<SourceDocument, 'path' | 'bytes' | 'wholeText'>): TableIn {
  const { path, bytes } = document;
  if (formatOf({ path: '', bytes }) !== 'csv') {
    const message =
      'A table of results is read as CSV only, where a person can look up each number. Write it so: pandas.read_parquet("FILE").to_csv("results.csv"), or read_json("FILE", lines=True) where it is NDJSON.';
    const warnings = [{ code: 'not-csv', message, place: startOf(path) }];
    return { table: null, reading: { ...EMPTY_READING, status: 'unsupported', warnings } };
  }
  const { table, problems } = readTable(new TextEncoder().encode(document.wholeText()));
  const warnings = problemsOf(problems, path);
  return table === null
    ? { table: null, reading: { ...EMPTY_READING, status: 'corrupt', warnings } }
    : { table, warnings };
}

/** A cell of a table, wherever its file keeps it. */
export interface Cell {
  readonly scalar: LocatedScalar;
  /** Keys that lead to it; none in CSV. */
  readonly keys: Path;
}

/** A row of a table by the names of its columns; of two columns with one name the first. */
export type NamedRow = ReadonlyMap<string, Cell>;

/** The rows of a CSV table. */
export function rowsOfTable({ headers, rows }: Table): readonly NamedRow[] {
  return rows.map((cells) => {
    const row = new Map<string, Cell>();
    headers.forEach(({ text }, column) => {
      const scalar = cells[column];
      if (scalar !== undefined && !row.has(text)) row.set(text, { scalar, keys: [] });
    });
    return row;
  });
}

/**
 * The rows of a table that pandas wrote as JSON: `records` (a list of objects), `split` (`columns` and `data`), `table`
 * (records under `data`) or its default, an object of columns. Null where the value is none of these.
 */
export function rowsOfData(value: LocatedValue): readonly NamedRow[] | null {
  if (value.kind === 'sequence') return recordsIn(value, []);
  if (value.kind === 'scalar') return null;
  const columns = value.entries.get('columns')?.value;
  const data = value.entries.get('data')?.value;
  if (columns?.kind === 'sequence' && data?.kind === 'sequence') return splitRows(columns, data);
  if (value.entries.has('schema') && data?.kind === 'sequence') return recordsIn(data, ['data']);
  return columnRows(value);
}

function recordsIn(list: LocatedSequence, keys: readonly string[]): readonly NamedRow[] | null {
  const rows: NamedRow[] = [];
  for (const [position, item] of list.items.entries()) {
    if (item.kind !== 'mapping') return null;
    const row = new Map<string, Cell>();
    for (const [name, { value }] of item.entries) {
      if (value.kind === 'scalar') row.set(name, { scalar: value, keys: [...keys, position, name] });
    }
    rows.push(row);
  }
  return rows;
}

function splitRows(columns: LocatedSequence, data: LocatedSequence): readonly NamedRow[] {
  return data.items.map((item, position) => {
    const row = new Map<string, Cell>();
    columns.items.forEach((column, index) => {
      const cell = item.kind === 'sequence' ? item.items[index] : undefined;
      if (column.kind !== 'scalar' || cell?.kind !== 'scalar' || row.has(column.text)) return;
      row.set(column.text, { scalar: cell, keys: ['data', position, index] });
    });
    return row;
  });
}

function columnRows(columns: LocatedMapping): readonly NamedRow[] | null {
  const rows = new Map<string, Map<string, Cell>>();
  for (const [name, { value }] of columns.entries) {
    if (value.kind !== 'mapping') return null;
    for (const [index, { value: cell }] of value.entries) {
      if (cell.kind !== 'scalar') return null;
      const row = rows.get(index) ?? new Map<string, Cell>();
      rows.set(index, row);
      row.set(name, { scalar: cell, keys: [name, index] });
    }
  }
  return [...rows.values()];
}

// Not `\d+\.?\d*`, which a long text of digits would be tried with in every way there is to part it.
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const NOT_A_NUMBER = /^([+-]?(nan|inf|infinity)|n\/a|null|none)$/i;

type Written = Pick<MetricRecord, 'raw' | 'value'>;

/** What a text says as a number, null as value where the tool wrote that there is none; null where it is another text. */
export function numberInText(text: string): Written | null {
  const bare = text.trim();
  if (NOT_A_NUMBER.test(bare)) return { raw: text, value: null };
  const value = NUMBER.test(bare) ? Number(bare) : Number.NaN;
  return Number.isNaN(value) ? null : { raw: text, value: Number.isFinite(value) ? value : null };
}

/** What the scalar of a cell says as a number. In CSV every cell is a text; in JSON a text is no number, however it looks. */
export function numeric({ value, text, quoted }: LocatedScalar): Written | null {
  if (typeof value === 'number') return { raw: text, value: Number.isFinite(value) ? value : null };
  if (value === null) return { raw: text, value: null };
  return typeof value === 'string' && !quoted ? numberInText(text) : null;
}

/** The same below the name of a metric, where what is no number is one that is missing; a text of JSON keeps its quotes. */
export const written = (scalar: LocatedScalar): Written =>
  numeric(scalar) ?? { raw: scalar.quoted ? writtenNumber(scalar) : scalar.text, value: null };

/** The number in a cell; null where the cell is blank or holds something else. */
export const numberIn = (cell: Cell | undefined): Written | null => (cell === undefined ? null : numeric(cell.scalar));

/** The text of a cell; null where it is blank. */
export function textIn(cell: Cell | undefined): string | null {
  const text = cell === undefined || cell.scalar.value === null ? '' : cell.scalar.text.trim();
  return text === '' ? null : text;
}

/** A whole number of cases; null where the cell holds none. pandas writes 120.0 where a column had gaps. */
export function countIn(cell: Cell | undefined): number | null {
  const value = numberIn(cell)?.value ?? null;
  return value !== null && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** The record of one cell of a CSV table, whatever stands there: all numbers are texts, and no number is null. */
export const cellRecord = (cell: LocatedScalar, path: string, about: About): MetricRecord =>
  recordOf(cell, [], path, { ...about, raw: cell.text.trim(), value: numberInText(cell.text)?.value ?? null });
