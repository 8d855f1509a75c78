import type { LocatedMapping, LocatedScalar, LocatedValue } from '../../documents/located.ts';
import type { Table } from '../../documents/table.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
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
import { placeOf, startOf } from '../statement.ts';
import { bindingsInside } from './digests-inside.ts';
import { readMetricsData } from './metrics-data.ts';
import {
  holdsTextReport,
  isReportRow,
  MEASURES,
  type ReportRecords,
  type ReportRow,
  reportIn,
  reportRecords,
  textReports,
} from './report-records.ts';
import { tableIn } from './tables.ts';

/**
 * scikit-learn's `classification_report` in a file of its own: `output_dict=True` as JSON, the same through pandas as CSV
 * with classes in rows or in columns, or the text that it prints. A report inside a file of metrics is read by the same
 * code, see `metric-walk.ts`.
 */

const TITLE = 'scikit-learn classification report';

const COLUMNS = [...MEASURES, 'support'];

function recognise(head: Head, declared: DeclaredEvidence | null): Recognition | null {
  if (declared !== null && declared.kind !== null && declared.kind !== 'metrics') return null;
  // Who points at single numbers in a file of JSON is answered by the reader of metrics.
  if (declared !== null && Object.keys(declared.metrics).length > 0) return null;
  const { form, value } = head.outline();
  if (form === 'json') {
    const isReport = value !== null && isWholeReport(value);
    return isReport ? { strength: 3, because: 'its parts have precision, recall, f1-score and support' } : null;
  }
  const header = firstLine(head.text);
  if (/\.(csv|tsv)$/i.test(head.path) || /[,;\t]/.test(header)) {
    const isTable = layoutOf(namesIn(header)) !== null;
    return isTable ? { strength: 3, because: 'its columns are those of a classification report' } : null;
  }
  if (form !== 'text' || !/\.(txt|log|out)$|(^|\/)[^.]+$/i.test(head.path) || !holdsTextReport(head.text)) return null;
  return { strength: 3, because: 'it is the text of a classification report' };
}

/** A report, or several side by side and nothing else. */
function isWholeReport(value: LocatedValue): boolean {
  if (value.kind !== 'mapping') return false;
  if (reportIn(value, [], false) !== null) return true;
  const parts = [...value.entries.values()];
  return parts.length > 0 && parts.every((part) => reportIn(part.value, [], false) !== null);
}

const firstLine = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .split('\n', 1)[0]
    ?.trim() ?? '';

const namesIn = (line: string): readonly string[] =>
  line.split(/[,;\t]/).map((name) => name.trim().replace(/^"|"$/g, ''));

/** Whether classes are rows (`.T.to_csv()`) or columns (`.to_csv()`); null where neither. */
function layoutOf(names: readonly string[]): 'rows' | 'columns' | null {
  const [, ...rest] = names;
  if (rest.length === COLUMNS.length && COLUMNS.every((name) => rest.includes(name))) return 'rows';
  return rest.some((name) => /^(macro|weighted) avg$/.test(name)) ? 'columns' : null;
}

function read(document: SourceDocument): Reading {
  const { form } = document.outline();
  if (form === 'json') return readJson(document);
  return layoutOf(namesIn(firstLine(document.text))) === null ? readText(document) : readCsv(document);
}

function readJson(document: SourceDocument): Reading {
  const { value, walked, reading } = readMetricsData(document);
  if (value === null || walked === null) return reading;
  const several = severalReports(value, document.path);
  return {
    ...finish(document.path, walked.records, [...reading.warnings, ...walked.warnings, ...several]),
    notUnderstood: walked.left,
    binding: bindingsInside(value, document.path, TITLE),
  };
}

/** Reports of several models in one file: which of them is under review stands nowhere. */
function severalReports(value: LocatedValue, path: string): readonly ReadProblem[] {
  if (value.kind !== 'mapping' || reportIn(value, [], false) !== null || value.entries.size < 2) return [];
  const [first, ...others] = [...value.entries.values()];
  if (first === undefined) return [];
  const labels = ({ entries }: LocatedMapping): string =>
    JSON.stringify([...entries].filter(([, entry]) => isReportRow(entry.value)).map(([label]) => label));
  const own = first.value.kind === 'mapping' ? labels(first.value) : '';
  if (!others.every((other) => other.value.kind === 'mapping' && labels(other.value) === own)) return [];
  const message = `The file holds ${value.entries.size} reports on the same classes, and does not say which is of the model under review. Keep that one, or point at its numbers under metrics in rmf-system.yaml.`;
  return [{ code: 'several-reports', message, place: placeOf(path, first.key) }];
}

function readCsv(document: SourceDocument): Reading {
  const { path } = document;
  const read = tableIn(document);
  if (read.table === null) return read.reading;
  const { table, warnings } = read;
  const layout = layoutOf(table.headers.map(({ text }) => text.trim()));
  const rows = layout === 'columns' ? rowsFromColumns(table) : rowsFromLines(table);
  const found = reportRecords({ rows, accuracy: null }, { path, role: null, subgroup: {}, pointer: 'none' });
  return finish(path, found.records, [...warnings, ...found.warnings]);
}

function rowsFromLines({ headers, rows }: Table): readonly ReportRow[] {
  return rows.map(([label, ...cells]) => ({
    label: label?.text ?? '',
    cells: cellsBy(headers.slice(1), cells),
    keys: [],
  }));
}

function rowsFromColumns({ headers, rows }: Table): readonly ReportRow[] {
  return headers.slice(1).map(({ text }, position) => ({
    label: text,
    cells: new Map(
      rows.flatMap(([name, ...cells]): [string, LocatedScalar][] => {
        const cell = cells[position];
        return name === undefined || cell === undefined ? [] : [[name.text, cell]];
      }),
    ),
    keys: [],
  }));
}

const cellsBy = (headers: readonly LocatedScalar[], cells: readonly LocatedScalar[]): ReportRow['cells'] =>
  new Map(
    headers.flatMap(({ text }, column): [string, LocatedScalar][] => {
      const cell = cells[column];
      return cell === undefined ? [] : [[text.trim(), cell]];
    }),
  );

function readText(document: SourceDocument): Reading {
  const { path } = document;
  const text = document.wholeText().replace(/^\ufeff/, '');
  const starts = lineStarts(text);
  const spanAt = (start: number, end: number) => {
    const { line, column } = starts(start);
    return { line, column, endLine: line, endColumn: column + end - start };
  };
  const found: ReportRecords[] = [];
  const warnings: ReadProblem[] = [];
  for (const { report, unread } of textReports(text, spanAt, [])) {
    found.push(reportRecords(report, { path, role: null, subgroup: {}, pointer: 'none' }));
    for (const span of unread) {
      const message =
        'This line stands inside a classification report and is none of its lines. Print the report alone.';
      warnings.push({ code: 'not-a-line-of-a-report', message, place: placeOf(path, span) });
    }
  }
  warnings.push(...found.flatMap((one) => one.warnings));
  return finish(
    path,
    found.flatMap(({ records }) => records),
    warnings,
  );
}

/** Line and column of offsets that are asked for in rising order. */
function lineStarts(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', start); next !== -1 && next < offset; next = text.indexOf('\n', start)) {
      line++;
      start = next + 1;
    }
    return { line, column: offset - start + 1 };
  };
}

/** Nothing was measured on no cases at all. */
function finish(path: string, records: readonly MetricRecord[], warnings: readonly ReadProblem[]): Reading {
  const measured = records.filter(({ n }) => n !== 0);
  if (measured.length > 0) {
    return { ...EMPTY_READING, status: warnings.length > 0 ? 'partial' : 'parsed', records, warnings };
  }
  const message =
    'The report holds no class with any case, so nothing was measured. Run classification_report on the test data, and write it with output_dict=True as JSON.';
  return {
    ...EMPTY_READING,
    status: 'empty',
    records,
    warnings: [...warnings, { code: 'no-cases', message, place: startOf(path) }],
  };
}

export const classificationReportReader: Reader = {
  id: 'classification-report',
  title: TITLE,
  role: 'result',
  versions: ['0.20 to 1.9'],
  recognise,
  read,
  fields: ['result.model_digest', 'result.dataset_digest', 'result.created'],
};
