import { type CsvHeader, scanCsv } from '../../documents/csv.ts';
import type { FieldView } from '../../documents/csv-fields.ts';
import type { Problem } from '../../documents/located.ts';
import type { ReadProblem, SourceDocument } from '../reader.ts';
import { placeOf, startOf } from '../statement.ts';
import { delimiterOf } from './prediction-columns.ts';
import type { ColumnCollector, Report } from './row-columns.ts';

/** Problems of rows that are listed one by one; the rest is counted. */
const LISTED = 20;

/** How to read the rows of one file, known once the header is. */
export interface TablePlan<Out> {
  readonly add: (fields: FieldView) => void;
  readonly finish: () => Out;
}

/** A plan, or what in the header keeps the rows from being read. */
export type Planned<Out> =
  | { readonly ok: true; readonly plan: TablePlan<Out> }
  | { readonly ok: false; readonly problems: readonly ReadProblem[] };

export type Scanned<Out> =
  | { readonly ok: true; readonly value: Out }
  | { readonly ok: false; readonly problems: readonly ReadProblem[] };

/** Columns that are collected side by side. */
export function planOf<Out>(columns: readonly ColumnCollector<unknown>[], finish: () => Out): TablePlan<Out> {
  return {
    add: (fields) => {
      for (const column of columns) column.add(fields);
    },
    finish,
  };
}

/**
 * Reads rows into columns. One problem in one row refuses the whole file: numbers computed without the rows that cannot
 * be read would be those of other patients.
 */
export function scanTable<Out>(
  document: SourceDocument,
  plan: (header: CsvHeader, report: Report) => Planned<Out>,
): Scanned<Out> {
  const { path } = document;
  const listed: ReadProblem[] = [];
  let total = 0;
  const report: Report = (code, message, span) => {
    total++;
    if (listed.length < LISTED) listed.push({ code, message, place: placeOf(path, span) });
  };
  const found: TablePlan<Out>[] = [];
  const summary = scanCsv(
    document.chunks(),
    {
      onHeader: (header) => {
        const planned = plan(header, report);
        if (!planned.ok) {
          total += planned.problems.length;
          listed.push(...planned.problems);
          return 'stop';
        }
        found.push(planned.plan);
        return undefined;
      },
      onRecord: (fields) => {
        found[0]?.add(fields);
        return undefined;
      },
    },
    { delimiter: delimiterOf(document.text) },
  );
  // A column without a name, as pandas writes its index, is in nobody's way.
  const structural = summary.problems.filter(({ code }) => code !== 'empty-header');
  total += Math.max(structural.length, summary.refused);
  listed.push(...structural.map((problem) => located(path, problem)));
  if (total === 0 && summary.records === 0) {
    total++;
    listed.push({ code: 'no-rows', message: 'The file names its columns and has no rows.', place: startOf(path) });
  }
  // Some problems show only when all rows are there, so the rows are finished before anything is decided.
  const value = found[0]?.finish();
  if (total > 0 || value === undefined) {
    return { ok: false, problems: firstOf(path, listed, total) };
  }
  return { ok: true, value };
}

const located = (path: string, { code, message, span }: Problem): ReadProblem => ({
  code,
  message,
  place: placeOf(path, span),
});

/** The problems that come first in the file, and how many there are besides. */
function firstOf(path: string, listed: readonly ReadProblem[], total: number): readonly ReadProblem[] {
  const first = [...listed]
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .slice(0, LISTED);
  const last = first.at(-1);
  if (last === undefined) {
    return [{ code: 'unreadable', message: 'The file could not be read.', place: startOf(path) }];
  }
  if (total <= first.length) return first;
  const message = `${total} problems in all; the first ${first.length} are listed. No row of the file is used until all are mended.`;
  return [...first, { code: 'more', message, place: last.place }];
}
