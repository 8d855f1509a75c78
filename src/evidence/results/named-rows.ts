import type { LocatedMapping, LocatedScalar, LocatedSequence, LocatedValue } from '../../documents/located.ts';
import { toPointer } from '../../documents/located.ts';
import type { Table } from '../../documents/table.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { placeOf } from '../statement.ts';

/** A cell of a table, wherever its file keeps it. */
export interface Cell {
  readonly scalar: LocatedScalar;
  /** JSON pointer; empty in CSV. */
  readonly pointer: string;
}

/** A row of a table by the names of its columns; of two columns with one name the first. */
export type NamedRow = ReadonlyMap<string, Cell>;

/** The rows of a CSV table. */
export function rowsOfTable({ headers, rows }: Table): readonly NamedRow[] {
  return rows.map((cells) => {
    const row = new Map<string, Cell>();
    headers.forEach(({ text }, column) => {
      const scalar = cells[column];
      if (scalar !== undefined && !row.has(text)) row.set(text, { scalar, pointer: '' });
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
      if (value.kind === 'scalar') row.set(name, { scalar: value, pointer: toPointer([...keys, position, name]) });
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
      row.set(column.text, { scalar: cell, pointer: toPointer(['data', position, index]) });
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
      row.set(name, { scalar: cell, pointer: toPointer([name, index]) });
    }
  }
  return [...rows.values()];
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const NOT_A_NUMBER = /^([+-]?(nan|inf|infinity)|n\/a|null|none)$/i;

/** A number as written: null as value where the tool wrote that there is none. */
export interface WrittenNumber {
  readonly raw: string;
  readonly value: number | null;
}

/** What a text says as a number; null where it is another text. */
export function numberInText(text: string): WrittenNumber | null {
  const bare = text.trim();
  if (NOT_A_NUMBER.test(bare)) return { raw: text, value: null };
  const value = NUMBER.test(bare) ? Number(bare) : Number.NaN;
  return Number.isNaN(value) ? null : { raw: text, value: Number.isFinite(value) ? value : null };
}

/** The number in a cell; null where the cell is blank or holds something else. A text in JSON is no number, however it looks. */
export function numberIn(cell: Cell | undefined): WrittenNumber | null {
  if (cell === undefined) return null;
  const { value, text, quoted } = cell.scalar;
  if (typeof value === 'number') return { raw: text, value: Number.isFinite(value) ? value : null };
  if (value === null) return { raw: text, value: null };
  return typeof value === 'string' && !quoted ? numberInText(text) : null;
}

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

/** What a reader of tables knows of a number beside its digits. */
export type About = Pick<MetricRecord, 'kind' | 'better' | 'metric' | 'name'> &
  Partial<Pick<MetricRecord, 'scale' | 'subgroup' | 'n' | 'details'>>;

/** A number of a tool that writes fractions and names no data. */
export function recordOfCell(
  { scalar, pointer }: Cell,
  { raw, value }: WrittenNumber,
  path: string,
  about: About,
): MetricRecord {
  return {
    scale: 'fraction',
    subgroup: {},
    n: null,
    details: {},
    ...about,
    raw,
    value,
    interval: null,
    role: null,
    pointer,
    place: placeOf(path, scalar.span),
    assurance: 'reported',
  };
}
