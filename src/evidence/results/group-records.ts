import type { LocatedMapping, LocatedScalar, LocatedValue } from '../../documents/located.ts';
import { toPointer } from '../../documents/located.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { writtenScale } from '../metric-names.ts';
import type { NotUnderstood, ReadProblem } from '../reader.ts';
import { placeOf } from '../statement.ts';
import {
  type GroupMatrix,
  groupColumns,
  groupOf,
  isSizeName,
  matrixIn,
  numberings,
  type Unclear,
} from './group-matrix.ts';
import { namedNumber } from './named-number.ts';
import { recordOf } from './records.ts';
import { type Cell, countIn, written } from './tables.ts';

/** Where a table of groups stands. */
export interface GroupContext {
  readonly path: string;
  readonly role: string | null;
  readonly subgroup: Readonly<Record<string, string>>;
  /** Attribute of groups whose attribute nobody names. */
  readonly attribute: string;
  /** Interval of a metric in a group, from a table beside this one. */
  readonly intervals: ReadonlyMap<string, Interval>;
}

export interface Interval {
  readonly lower: string;
  readonly upper: string;
  readonly level: number | null;
}

export interface GroupRecords {
  readonly records: readonly MetricRecord[];
  readonly left: readonly NotUnderstood[];
}

export const NO_INTERVALS: ReadonlyMap<string, Interval> = new Map();

/** One record for each cell below the name of a metric. */
export function groupRecords(matrix: GroupMatrix, context: GroupContext): GroupRecords {
  const naming = new Set([...groupColumns(matrix), ...numberings(matrix)]);
  const records: MetricRecord[] = [];
  const left: NotUnderstood[] = [];
  const unknown = new Set<number>();
  for (const row of matrix.rows) {
    const subgroup = { ...context.subgroup, ...groupOf(matrix, row, context.attribute) };
    const n = sizeIn(matrix, row.cells);
    matrix.columns.forEach((name, column) => {
      const cell = row.cells[column];
      if (cell == null || naming.has(column) || isSizeName(name)) return;
      const record = recordBelow(name, cell, n, subgroup, context);
      if (record !== null) records.push(record);
      else if (!unknown.has(column)) {
        unknown.add(column);
        const what = cell.keys.length === 0 ? name : toPointer(cell.keys);
        left.push({ what, place: placeOf(context.path, cell.scalar.span) });
      }
    });
  }
  return { records, left };
}

function recordBelow(
  name: string,
  { scalar, keys }: Cell,
  n: number | null,
  subgroup: Readonly<Record<string, string>>,
  context: GroupContext,
): MetricRecord | null {
  const named = namedNumber(name);
  if (named === null) return null;
  const { raw, value } = written(scalar);
  const interval = context.intervals.get(intervalKey(name, subgroup)) ?? null;
  const { metric, kind, better, details, valuesOf } = named;
  return recordOf(scalar, keys, context.path, {
    raw,
    value,
    kind,
    better,
    metric,
    details: interval === null || interval.level === null ? details : { ...details, level: interval.level },
    name,
    scale: named.scale ?? writtenScale(valuesOf, value, false),
    subgroup,
    n,
    interval: interval === null ? null : { lower: interval.lower, upper: interval.upper },
    role: named.role ?? context.role,
  });
}

/** Sizes are counts, which pandas writes as 3696.0. */
function sizeIn({ columns }: GroupMatrix, cells: readonly (Cell | null)[]): number | null {
  return countIn(cells[columns.findIndex(isSizeName)] ?? undefined);
}

export const intervalKey = (name: string, subgroup: Readonly<Record<string, string>>): string =>
  JSON.stringify([name, Object.entries(subgroup).sort()]);

/**
 * Intervals of `by_group_ci` and `overall_ci`, which Fairlearn gives as one table for each of `ci_quantiles`. Where these
 * are not written, two tables are the lower and the upper limit of a level that nobody states; any other number of them
 * cannot be told.
 */
export function intervalsBeside(mapping: LocatedMapping, context: GroupContext): ReadonlyMap<string, Interval> {
  const at = (name: string): readonly LocatedValue[] => {
    const list = mapping.entries.get(name)?.value;
    return list?.kind === 'sequence' ? list.items : [];
  };
  const quantiles = (at('ci_quantiles').length > 0 ? at('ci_quantiles') : at('quantiles')).map((item) =>
    item.kind === 'scalar' ? written(item).value : null,
  );
  const found = new Map<string, Interval>();
  for (const key of ['by_group_ci', 'overall_ci']) {
    const tables = at(key);
    const limits = outermost(tables.length, quantiles);
    const low = tables[limits?.low ?? -1];
    const high = tables[limits?.high ?? -1];
    if (limits === null || low === undefined || high === undefined) continue;
    const lower = numbersBelow(low, context);
    const upper = numbersBelow(high, context);
    for (const [name, scalar] of lower) {
      const other = upper.get(name);
      if (other !== undefined) found.set(name, { lower: scalar.text, upper: other.text, level: limits.level });
    }
  }
  return found;
}

function outermost(
  count: number,
  quantiles: readonly (number | null)[],
): { readonly low: number; readonly high: number; readonly level: number | null } | null {
  const numbers = quantiles.flatMap((one) => (one === null ? [] : [one]));
  if (numbers.length === count && count > 1) {
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    // 0.975 - 0.025 is not 0.95 in binary fractions.
    const level = Number((most - least).toFixed(9));
    return { low: numbers.indexOf(least), high: numbers.indexOf(most), level };
  }
  return quantiles.length === 0 && count === 2 ? { low: 0, high: 1, level: null } : null;
}

function numbersBelow(value: LocatedValue, context: GroupContext): ReadonlyMap<string, LocatedScalar> {
  const found = new Map<string, LocatedScalar>();
  const matrix = matrixIn(value, []);
  if (matrix !== null && typeof matrix !== 'string') {
    for (const row of matrix.rows) {
      const subgroup = { ...context.subgroup, ...groupOf(matrix, row, context.attribute) };
      matrix.columns.forEach((name, column) => {
        const cell = row.cells[column];
        if (cell != null) found.set(intervalKey(name, subgroup), cell.scalar);
      });
    }
  } else if (value.kind === 'mapping') {
    for (const [name, { value: cell }] of value.entries) {
      if (cell.kind === 'scalar') found.set(intervalKey(name, context.subgroup), cell);
    }
  }
  return found;
}

/** Why a table of groups is not read, and how to write one that is. */
export function unclearTable(unclear: Unclear, place: ReadProblem['place']): ReadProblem {
  return { code: `groups-${unclear}`, message: UNCLEAR[unclear], place };
}

const AS_CSV = 'by_group.reset_index().to_csv(..., index=False)';
const HOW = `Write it with by_group.to_json(orient="index") below a key by_group, or with ${AS_CSV}.`;

const UNCLEAR: Readonly<Record<Unclear, string>> = {
  'both-ways': `Groups and metrics cannot be told apart here, because both have names of metrics. Rename the groups, or write it with ${AS_CSV}, whose first columns name the attributes.`,
  'no-names': `These are numbers without the names of groups and metrics, as orient="values" writes them. ${HOW}`,
  'no-groups': `These are metrics of groups without the names of the groups, as orient="records" writes them. ${HOW}`,
};
