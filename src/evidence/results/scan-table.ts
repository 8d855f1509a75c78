import type { Span } from '../../documents/located.ts';
import type { FieldView, RowHeader } from '../../documents/rows.ts';
import { formatOf, scanRows } from '../../documents/scan-rows.ts';
import { READING } from '../../safety/limits.ts';
import type { ReadProblem, SourceDocument } from '../reader.ts';
import { placeOf, problemsOf, startOf } from '../statement.ts';
import { type RepeatedRows, repeatedRows, rowNumberColumn } from './repeated-rows.ts';
import type { ColumnCollector, Report } from './row-columns.ts';

/** How to read the rows of one file, known once the header is. */
export interface TablePlan<Out> {
  /** Positions of the columns that are looked at. */
  readonly columns: readonly number[];
  readonly add: (fields: FieldView) => void;
  readonly finish: () => Out;
}

/** A plan, or what in the header keeps the rows from being read. */
export type Planned<Out> =
  | { readonly ok: true; readonly plan: TablePlan<Out> }
  | { readonly ok: false; readonly problems: readonly ReadProblem[] };

export type Scanned<Out> =
  | { readonly ok: true; readonly value: Out; readonly warnings: readonly ReadProblem[] }
  | { readonly ok: false; readonly problems: readonly ReadProblem[] };

/** Columns that are collected side by side. */
export function planOf<Out>(columns: readonly ColumnCollector<unknown>[], finish: () => Out): TablePlan<Out> {
  return {
    columns: columns.map(({ column }) => column),
    add: (fields) => {
      for (const column of columns) column.add(fields);
    },
    finish,
  };
}

/** The rows of one file while they are read. */
interface Scanning<Out> {
  readonly plan: TablePlan<Out>;
  /** Null where no column numbers the rows. */
  readonly repeated: RepeatedRows | null;
}

/**
 * Reads rows into columns. One problem in one row refuses the whole file: numbers computed without the rows that cannot
 * be read would be those of other patients.
 */
export async function scanTable<Out>(
  document: SourceDocument,
  planFor: (header: RowHeader, report: Report) => Planned<Out>,
): Promise<Scanned<Out>> {
  const { path } = document;
  const listed: ReadProblem[] = [];
  let total = 0;
  // A Parquet file has no lines that somebody could look up.
  const hasLines = formatOf(document) !== 'parquet';
  const located = (code: string, message: string, span: Span): ReadProblem => ({
    code,
    message: hasLines ? message : `Row ${span.line}, column ${span.column}: ${message}`,
    place: placeOf(path, span),
  });
  const report: Report = (code, message, span) => {
    total++;
    if (listed.length < READING.rowProblems) listed.push(located(code, message, span));
  };
  const found: Scanning<Out>[] = [];
  const summary = await scanRows(document, {
    onHeader: (header) => {
      const planned = planFor(header, report);
      if (!planned.ok) {
        total += planned.problems.length;
        listed.push(...planned.problems);
        return 'stop';
      }
      const { plan } = planned;
      const number = rowNumberColumn(header.names, plan.columns);
      found.push({ plan, repeated: number < 0 ? null : repeatedRows(number) });
      return number < 0 ? plan.columns : [...plan.columns, number];
    },
    onRecord: (fields) => {
      const [scanning] = found;
      scanning?.plan.add(fields);
      scanning?.repeated?.add(fields);
      return undefined;
    },
  });
  // A column without a name, as pandas writes its index, is in nobody's way.
  const structural = summary.problems.filter(({ code }) => code !== 'empty-header');
  total += Math.max(structural.length, summary.refused);
  listed.push(...problemsOf(structural, path));
  if (total === 0 && summary.records === 0) {
    total++;
    listed.push({ code: 'no-rows', message: 'The file names its columns and has no rows.', place: startOf(path) });
  }
  const [scanning] = found;
  // Some problems show only when all rows are there, so the rows are finished before anything is decided.
  const value = scanning?.plan.finish();
  if (total > 0 || value === undefined) return { ok: false, problems: firstOf(path, listed, total) };
  // Rows that are there twice are used all the same: which one is too many is not known.
  const repeated = scanning?.repeated?.found() ?? null;
  return { ok: true, value, warnings: repeated === null ? [] : [located('repeated-row', REPEATED, repeated)] };
}

/** Rows that are there twice count twice in every number. */
const REPEATED =
  'An earlier row has the same row number, so rows may be there twice. Remove repeated rows, or number them anew.';

/** The problems that come first in the file, and how many there are besides. */
function firstOf(path: string, listed: readonly ReadProblem[], total: number): readonly ReadProblem[] {
  const first = [...listed]
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .slice(0, READING.rowProblems);
  const last = first.at(-1);
  if (last === undefined) {
    return [{ code: 'unreadable', message: 'The file could not be read.', place: startOf(path) }];
  }
  if (total <= first.length) return first;
  const message = `${total} problems in all; the first ${first.length} are listed. No row of the file is used until all are mended.`;
  return [...first, { code: 'more', message, place: last.place }];
}
