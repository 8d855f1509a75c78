import type { RowHeader } from '../../documents/rows.ts';
import type { ReadProblem, SourceDocument } from '../../evidence/reader.ts';
import { groupColumn } from '../../evidence/results/level-columns.ts';
import { columnCalled } from '../../evidence/results/prediction-columns.ts';
import type { ColumnCollector, Report } from '../../evidence/results/row-columns.ts';
import { planOf, scanTable } from '../../evidence/results/scan-table.ts';
import { startOf } from '../../evidence/statement.ts';
import {
  type GroupColumn,
  type GroupKey,
  type Selection,
  selectGroup,
  selectRest,
} from '../../measures/rows/predictions.ts';
import { columnsOfBy } from './columns.ts';
import { groupsOfTable } from './groups.ts';
import type { MeasureOptions } from './options.ts';
import type { Asking, MeasuredRows, TaskRows } from './task.ts';

/** A column that a task reads. */
export interface Wanted {
  /** The option that names it; null where only its usual names are known. */
  readonly option: 'label' | 'score' | 'prediction' | 'time' | 'event' | 'risk' | 'cluster' | null;
  /** What it holds, for messages, as "outcome". */
  readonly what: string;
  /** Names under which it is looked for, the one of the golden files first. */
  readonly usual: readonly string[];
}

/** The position of a wanted column, or -1. Columns that the caller names have been found to be there. */
export function positionOf(header: RowHeader, { option, usual }: Wanted, options: MeasureOptions): number {
  const named = option === null ? undefined : options[option];
  return named === undefined ? columnCalled(header.names, usual) : header.names.indexOf(named);
}

/** A problem of the header: a column that the task cannot do without. */
export function withoutColumn(path: string, { option, what, usual }: Wanted): ReadProblem {
  const how = option === null ? 'Rename the column that holds it.' : `Name it with --${option}.`;
  const message = `No column for the ${what} was found (looked for ${usual.join(', ')}). ${how}`;
  return { code: 'missing-column', message, place: startOf(path) };
}

/** What a task collects from one file, or what it misses in the header. */
export type Collecting<Columns> =
  | { readonly ok: true; readonly collectors: readonly ColumnCollector<unknown>[]; readonly finish: () => Columns }
  | { readonly ok: false; readonly problems: readonly ReadProblem[] };

/** Columns and groups of one file. */
export interface Table<Columns> {
  readonly columns: Columns;
  readonly groups: readonly GroupColumn[];
}

export type LoadedTable<Columns> =
  | ({ readonly ok: true; readonly warnings: readonly ReadProblem[] } & Table<Columns>)
  | { readonly ok: false; readonly problems: readonly ReadProblem[] };

/** Reads the columns of a task and those of --by in one pass. */
export async function loadTable<Columns>(
  document: SourceDocument,
  { options }: Asking,
  collect: (header: RowHeader, report: Report) => Collecting<Columns>,
): Promise<LoadedTable<Columns>> {
  const scanned = await scanTable<Table<Columns>>(document, (header, report) => {
    const collecting = collect(header, report);
    if (!collecting.ok) return collecting;
    const groups = columnsOfBy(options, header).map((column) =>
      groupColumn(column, header.names.indexOf(column), report),
    );
    const plan = planOf([...collecting.collectors, ...groups], () => ({
      columns: collecting.finish(),
      groups: groups.map((group) => group.finish()),
    }));
    return { ok: true, plan };
  });
  return scanned.ok ? { ok: true, ...scanned.value, warnings: scanned.warnings } : scanned;
}

/** Rows measured by selecting them: what a task does with the rows of one group it does with all of them. */
export function rowsBySelection(
  rows: number,
  groups: readonly GroupColumn[],
  measure: (selection: Selection) => MeasuredRows,
  told: Omit<TaskRows, 'n' | 'keys' | 'attributes' | 'unknown' | 'overall' | 'group' | 'rest'>,
): TaskRows {
  const grouped = { rows, groups };
  const known = new Map<string, MeasuredRows>();
  const once = (side: 'group' | 'rest', key: GroupKey, select: typeof selectGroup): MeasuredRows => {
    const name = JSON.stringify([side, key]);
    const before = known.get(name);
    if (before !== undefined) return before;
    const measured = measure(select(grouped, key));
    known.set(name, measured);
    return measured;
  };
  return {
    ...told,
    ...groupsOfTable(grouped),
    overall: () => measure(null),
    group: (key) => once('group', key, selectGroup),
    rest: (key) => once('rest', key, selectRest),
  };
}
