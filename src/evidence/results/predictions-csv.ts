import { type CsvHeader, scanCsv } from '../../documents/csv.ts';
import type { Delimiter } from '../../documents/csv-record.ts';
import type { Problem, Span } from '../../documents/located.ts';
import type { Place } from '../../dossier/fact.ts';
import {
  type DeclaredEvidence,
  EMPTY_READING,
  type Head,
  type PredictionRows,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { placeOf, startOf } from '../statement.ts';
import { findColumns, looksLikePredictions, type PredictionColumns } from './prediction-columns.ts';
import { type RowCollector, rowCollector } from './prediction-rows.ts';

/** Problems of rows that are listed one by one; the rest is counted. */
const LISTED = 20;

/** The separator of a CSV file, by its first line. */
export function delimiterOf(text: string): Delimiter {
  const line = text.slice(0, Math.max(0, text.search(/\r?\n|$/)));
  if (line.includes(',')) return ',';
  return line.includes(';') ? ';' : line.includes('\t') ? '\t' : ',';
}

/** Names of the columns as far as they can be told without reading the file. */
export function headerNames(text: string): readonly string[] {
  const line = text.replace(/^\ufeff/, '').slice(0, Math.max(0, text.search(/\r?\n|$/)));
  return line.split(delimiterOf(line)).map((name) => name.trim().replace(/^"|"$/g, ''));
}

/** The columns of a file and what collects its rows; known once the header is read. */
interface Found {
  readonly header: CsvHeader;
  readonly columns: PredictionColumns;
  readonly collector: RowCollector;
}

function recognise(head: Head, declared: DeclaredEvidence | null): Recognition | null {
  if (declared?.kind === 'predictions')
    return { strength: 3, because: 'rmf-system.yaml says that it holds predictions' };
  if (declared !== null && declared.kind !== null) return null;
  if (!/\.csv$/i.test(head.path) || !looksLikePredictions(headerNames(head.text))) return null;
  return { strength: 2, because: 'its columns are named like an outcome and a score' };
}

/**
 * Reads predictions row by row. One problem in one row refuses the whole file: numbers computed without the rows that
 * cannot be read would be those of other patients.
 */
function read(document: SourceDocument): Reading {
  const { path, declared } = document;
  const listed: ReadProblem[] = [];
  let total = 0;
  const report = (code: string, message: string, span: Span): void => {
    total++;
    if (listed.length < LISTED) listed.push({ code, message, place: placeOf(path, span) });
  };
  const found: Found[] = [];
  const summary = scanCsv(
    document.chunks(),
    {
      onHeader: (header) => {
        const { columns, problems } = findColumns(header, path, declared);
        total += problems.length;
        listed.push(...problems);
        if (problems.length > 0) return 'stop';
        found.push({ header, columns, collector: rowCollector(columns, declared, report) });
        return undefined;
      },
      onRecord: (fields) => {
        found[0]?.collector.add(fields);
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
  const [columns] = found;
  // Some problems show only when all rows are there, so the rows are finished before anything is decided.
  const collected = columns?.collector.finish();
  if (total > 0 || columns === undefined || collected === undefined) return corrupt(path, listed, total);
  return { ...EMPTY_READING, predictions: rowsOf(path, declared, columns, collected) };
}

const located = (path: string, { code, message, span }: Problem): ReadProblem => ({
  code,
  message,
  place: placeOf(path, span),
});

function corrupt(path: string, listed: readonly ReadProblem[], total: number): Reading {
  const first = [...listed]
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .slice(0, LISTED);
  const last = first.at(-1);
  const more: ReadProblem[] =
    last === undefined || total <= first.length
      ? []
      : [
          {
            code: 'more',
            message: `${total} problems in all; the first ${first.length} are listed. No row of the file is used until all are mended.`,
            place: last.place,
          },
        ];
  const warnings =
    first.length === 0
      ? [{ code: 'unreadable', message: 'The file could not be read.', place: startOf(path) }]
      : [...first, ...more];
  return { ...EMPTY_READING, status: 'corrupt', warnings };
}

function rowsOf(
  path: string,
  declared: DeclaredEvidence | null,
  { header, columns }: Found,
  collected: ReturnType<RowCollector['finish']>,
): PredictionRows {
  const places: Record<string, Place> = {};
  const put = (name: string, column: number): void => {
    const span = header.spans[column];
    if (span !== undefined) places[name] = placeOf(path, span);
  };
  put('label', columns.label);
  put('score', columns.score);
  put('prediction', columns.prediction);
  put('patient', columns.patient);
  for (const { attribute, column } of columns.groups) put(attribute, column);
  const threshold = declared?.threshold ?? null;
  const turned = declared?.higherMeansPositive === false;
  return {
    ...collected,
    polarity: isPolarityDeclared(declared, columns) ? 'declared' : 'by-convention',
    threshold: threshold === null || columns.score < 0 ? null : turned ? -threshold : threshold,
    columnPlaces: places,
  };
}

/**
 * Both must be stated: which outcome is the condition, and which end of the score speaks for it. A threshold states
 * the second, being the score at or above which the condition is called present; a decision column needs neither.
 */
function isPolarityDeclared(declared: DeclaredEvidence | null, columns: PredictionColumns): boolean {
  if (declared === null || declared.positive === null) return false;
  return columns.score < 0 || declared.higherMeansPositive !== null || declared.threshold !== null;
}

export const predictionsReader: Reader = {
  id: 'predictions-csv',
  title: 'Row-level predictions in CSV',
  role: 'result',
  versions: [],
  recognise,
  read,
  fields: [],
};
