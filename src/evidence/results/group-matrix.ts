import type { LocatedMapping, LocatedSequence, LocatedValue, Path, Span } from '../../documents/located.ts';
import type { Table } from '../../documents/table.ts';
import { READING } from '../../safety/limits.ts';
import { canonicalMetric } from '../metric-names.ts';
import type { Cell } from './tables.ts';

/**
 * A table of groups and metrics, whichever way pandas or a person wrote it: the rows are groups, the columns metrics,
 * numbers of cases, and the attributes that name the groups.
 */
export interface GroupMatrix {
  readonly columns: readonly string[];
  readonly rows: readonly GroupRow[];
}

export interface GroupRow {
  /** The name in the index; null where the groups stand in columns. Several parts where it is an intersection. */
  readonly label: readonly string[] | null;
  readonly cells: readonly (Cell | null)[];
  readonly span: Span;
}

/** Why a table cannot be read, though it is one. */
export type Unclear = 'both-ways' | 'no-names' | 'no-groups';

/**
 * Names for the number of cases of a group. `count` is Fairlearn's. Patients are no cases where one has several, and rows may
 * be those of training as well: a share that is held against them would be called impossible.
 */
export const SIZE_NAMES: readonly string[] = [
  'n',
  'n_samples',
  'num_samples',
  'samples',
  'count',
  'size',
  'group_size',
  'sample_size',
  'n_examples',
  'num_examples',
  'examples',
];

/** A name without the spelling differences that carry no meaning. */
export const bareName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

export const isSizeName = (name: string): boolean => SIZE_NAMES.includes(bareName(name));
export const isMetricName = (name: string): boolean => canonicalMetric(name) !== null;
const isMeasured = (name: string): boolean => isMetricName(name) || isSizeName(name);

/** Reads a value as a table of groups; null where it is none, a reason where it is one that cannot be told. */
export function matrixIn(value: LocatedValue, keys: Path): GroupMatrix | Unclear | null {
  if (value.kind === 'sequence') return fromRecords(value, keys);
  if (value.kind !== 'mapping') return null;
  const split = fromSplit(value, keys);
  return split ?? fromNested(value, keys);
}

/** `{metric: {group: v}}`, which pandas writes unless told otherwise, or `{group: {metric: v}}`. */
function fromNested(value: LocatedMapping, keys: Path): GroupMatrix | Unclear | null {
  const outer = [...value.entries.keys()];
  const inner = new Set<string>();
  for (const { value: child } of value.entries.values()) {
    if (child.kind !== 'mapping') return null;
    for (const [name, { value: cell }] of child.entries) {
      if (cell.kind !== 'scalar') return null;
      inner.add(name);
    }
  }
  if (outer.length === 0 || inner.size === 0 || outer.length * inner.size > READING.tableCells) return null;
  const [above, below] = [outer.some(isMetricName), [...inner].some(isMetricName)];
  if (above && below) return 'both-ways';
  if (!above && !below) return null;
  const rowNames = above ? [...inner] : outer;
  const columns = above ? outer : [...inner];
  const at = (row: string, column: string): Cell | null => {
    const path = above ? [column, row] : [row, column];
    const [first = '', second = ''] = path;
    const child = value.entries.get(first)?.value;
    const scalar = child?.kind === 'mapping' ? child.entries.get(second)?.value : undefined;
    return scalar?.kind === 'scalar' ? { scalar, keys: [...keys, first, second] } : null;
  };
  // `reset_index()` leaves numbers in the index and the groups in columns of their own.
  const isNumbered = rowNames.every((name, position) => name === String(position));
  return withGroups(
    columns,
    rowNames.map((name) => {
      const cells = columns.map((column) => at(name, column));
      const label = isNumbered ? null : labelParts(name);
      const span = cells.find((cell) => cell !== null)?.scalar.span ?? value.span;
      return { label, cells, span };
    }),
    isNumbered ? rowNames : null,
  );
}

/** `{columns: [...], index: [...], data: [[...]]}`; the names of an index of several levels are lists. */
function fromSplit(value: LocatedMapping, keys: Path): GroupMatrix | Unclear | null {
  const list = (name: string): LocatedSequence | null => {
    const found = value.entries.get(name)?.value;
    return found?.kind === 'sequence' ? found : null;
  };
  const [columns, index, data] = [list('columns'), list('index'), list('data')];
  if (columns === null || data === null) return null;
  const names = columns.items.map((item) => textOf(item));
  if (!names.every((name) => name !== null) || !names.some((name) => name !== null && isMetricName(name))) return null;
  const labels = index?.items.map(partsOf) ?? [];
  const isNumbered = index === null || labels.every((parts, at) => parts?.length === 1 && parts[0] === String(at));
  const rows = data.items.flatMap((item, position): readonly GroupRow[] => {
    if (item.kind !== 'sequence') return [];
    const cells = item.items.map((scalar, column): Cell | null =>
      scalar.kind === 'scalar' ? { scalar, keys: [...keys, 'data', position, column] } : null,
    );
    return [{ label: isNumbered ? null : (labels[position] ?? null), cells, span: item.span }];
  });
  return withGroups(
    names.map((name) => name ?? ''),
    rows,
    null,
  );
}

/** `[{race: ..., recall: ...}, ...]`. A list of lists holds no names at all. */
function fromRecords(value: LocatedSequence, keys: Path): GroupMatrix | Unclear | null {
  const items = value.items;
  if (items.length === 0) return null;
  if (items.every((item) => item.kind === 'sequence' && item.items.every(({ kind }) => kind === 'scalar')))
    return 'no-names';
  const columns = new Set<string>();
  for (const item of items) {
    if (item.kind !== 'mapping') return null;
    for (const [name, { value: cell }] of item.entries) {
      if (cell.kind !== 'scalar') return null;
      columns.add(name);
    }
  }
  if (![...columns].some(isMetricName)) return null;
  // Rows that share no column make a table far larger than the file.
  if (columns.size * items.length > READING.tableCells) return null;
  const names = [...columns];
  const rows = items.flatMap((item, position): readonly GroupRow[] => {
    if (item.kind !== 'mapping') return [];
    const cells = names.map((name): Cell | null => {
      const scalar = item.entries.get(name)?.value;
      return scalar?.kind === 'scalar' ? { scalar, keys: [...keys, position, name] } : null;
    });
    return [{ label: null, cells, span: item.span }];
  });
  return withGroups(names, rows, null);
}

/** A table whose first columns are the attributes. */
export function fromTable({ headers, rows }: Table): GroupMatrix | Unclear {
  const [first] = headers;
  return withGroups(
    headers.map(({ text }) => text.trim()),
    rows.map((cells) => ({
      label: null,
      cells: cells.map((scalar) => ({ scalar, keys: [] })),
      span: cells[0]?.span ?? first?.span ?? { line: 1, column: 1, endLine: 1, endColumn: 1 },
    })),
    null,
  );
}

/** @param numbers the index where it only numbers the rows, which a group of that name cannot be told from */
function withGroups(
  columns: readonly string[],
  rows: readonly GroupRow[],
  numbers: readonly string[] | null,
): GroupMatrix | Unclear {
  const matrix = { columns, rows };
  if (rows.every(({ label }) => label !== null) || groupColumns(matrix).length > 0) return matrix;
  // A column-major table without attributes: "0" and "1" are the groups.
  return numbers === null
    ? 'no-groups'
    : { columns, rows: rows.map((row, position) => ({ ...row, label: [numbers[position] ?? ''] })) };
}

/** Columns that say what kind of thing the group of a row is. */
export const ATTRIBUTE_COLUMN = /^(attribute|attribute_name|group_type|sensitive_feature|dimension)$/;
export const GROUP_COLUMN = /^(group|group_name|subgroup|attribute_value|group_value|slice)$/;

/** Columns without a name that number the rows, as `reset_index().to_csv()` writes them. */
export function numberings({ columns, rows }: GroupMatrix): readonly number[] {
  return columns.flatMap((name, column) =>
    name === '' && rows.every(({ cells }, position) => cells[column]?.scalar.text === String(position)) ? [column] : [],
  );
}

/** Positions of the columns that name groups: those before the first number whose name is of no metric. */
export function groupColumns({ columns, rows }: GroupMatrix): readonly number[] {
  const isText = (column: number): boolean =>
    rows.every(({ cells }) => {
      const value = cells[column]?.scalar;
      return value === undefined || typeof value.value === 'string' || typeof value.value === 'boolean';
    });
  const numbers = numberings({ columns, rows });
  const firstMeasured = columns.findIndex(isMeasured);
  return columns.flatMap((name, column) => {
    if (isMeasured(name) || numbers.includes(column)) return [];
    const isNamed = ATTRIBUTE_COLUMN.test(bareName(name)) || GROUP_COLUMN.test(bareName(name));
    return isNamed || (isText(column) && column < firstMeasured) ? [column] : [];
  });
}

/** The group of a row by attribute, its names as written; empty for the row of all. */
export function groupOf(matrix: GroupMatrix, row: GroupRow, attribute: string): Readonly<Record<string, string>> {
  const text = (column: number | undefined): string =>
    column === undefined ? '' : (row.cells[column]?.scalar.text ?? '');
  if (row.label !== null) {
    const { label } = row;
    if (label.length === 1) return isOverall(label[0] ?? '') ? {} : { [attribute]: label[0] ?? '' };
    return Object.fromEntries(label.map((part, position) => [`${attribute} ${position + 1}`, part]));
  }
  const columns = groupColumns(matrix);
  const kind = columns.find((column) => ATTRIBUTE_COLUMN.test(bareName(matrix.columns[column] ?? '')));
  const group = columns.find((column) => GROUP_COLUMN.test(bareName(matrix.columns[column] ?? '')));
  if (kind !== undefined && group !== undefined) {
    return isOverall(text(group)) ? {} : { [text(kind)]: text(group) };
  }
  if (columns.length > 0 && columns.every((column) => isOverall(text(column)))) return {};
  return Object.fromEntries(
    columns.map((column) => {
      const name = matrix.columns[column] ?? '';
      return [GROUP_COLUMN.test(bareName(name)) || name === '' ? attribute : name, text(column)];
    }),
  );
}

export const isOverall = (name: string): boolean => /^(overall|all|total)$/i.test(name.trim());

/** The parts of a name; Python writes those of an intersection as `('Asian', 'Female')`. */
export function labelParts(name: string): readonly string[] {
  const inside = /^\((.{1,400})\)$/.exec(name)?.[1];
  if (inside === undefined || !/^['"\d]/.test(inside)) return [name];
  const parts: string[] = [];
  const part = /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([^'",\s][^,]*))\s*(?:,|$)/y;
  while (part.lastIndex < inside.length) {
    const match = part.exec(inside);
    if (match === null) return [name];
    parts.push((match[1] ?? match[2] ?? match[3] ?? '').replace(/\\(.)/g, '$1').trim());
  }
  return parts.length > 1 ? parts : [name];
}

const textOf = (value: LocatedValue): string | null =>
  value.kind === 'scalar' && value.value !== null ? value.text : null;

function partsOf(value: LocatedValue): readonly string[] | null {
  if (value.kind === 'scalar') return value.value === null ? null : labelParts(value.text);
  if (value.kind !== 'sequence') return null;
  const parts = value.items.map(textOf);
  return parts.every((part) => part !== null) ? parts.map((part) => part ?? '') : null;
}
