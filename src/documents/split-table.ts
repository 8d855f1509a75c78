import { READING } from '../safety/limits.ts';
import { decodeText } from './bytes.ts';
import { checkNames } from './column-names.ts';
import { parseData } from './data.ts';
import { type LocatedScalar, type LocatedSequence, type LocatedValue, lookup } from './located.ts';
import { type ProblemList, problemList } from './problems.ts';
import { type FieldView, pointAt, type RowHandlers, type RowSummary } from './rows.ts';

/** One text in quotes, and what may stand between two of them. */
const NAMES = String.raw`(?:"(?:[^"\\]|\\.)*"\s*(?:,\s*)?)*`;
const BEGINNING = new RegExp(
  String.raw`^\ufeff?\s*\{\s*"columns"\s*:\s*(\[\s*${NAMES}\])\s*,\s*(?:"index"\s*:\s*\[[^\]]*\]\s*,\s*)?"data"\s*:\s*\[\s*[[\]]`,
);

/** Every file is asked, and nearly all end here. */
const FIRST_KEY = /^\ufeff?\s*\{\s*"columns"/;

/**
 * The names of the columns where a text begins as pandas writes a table in its orientation "split": an object of columns,
 * perhaps an index, and data row by row. MLflow keeps its tables so. Null for every other text.
 */
export function splitNames(bytes: Uint8Array): readonly string[] | null {
  if (!FIRST_KEY.test(new TextDecoder().decode(bytes.subarray(0, 64)))) return null;
  const [, list] = BEGINNING.exec(new TextDecoder().decode(bytes)) ?? [];
  if (list === undefined) return null;
  try {
    const names: unknown = JSON.parse(list);
    return Array.isArray(names) ? names.map(String) : null;
  } catch {
    return null;
  }
}

/**
 * Reads such a table. It is one JSON value, so it is held in memory whole, which READING.resultsBytes bounds. Strict as
 * the other formats are: a row of another length, and a list or an object in a column that is asked for, are refused.
 */
export function scanSplit(chunks: Iterable<Uint8Array>, handlers: RowHandlers): RowSummary {
  const problems = problemList();
  const value = parsed(chunks, problems);
  const columns = value === null ? null : lookup(value, ['columns']);
  const data = value === null ? null : lookup(value, ['data']);
  if (columns?.kind !== 'sequence' || data?.kind !== 'sequence') {
    if (value !== null) problems.fatal('no-table', NO_TABLE, value.span);
    return { records: 0, refused: 0, problems: problems.all() };
  }
  const names = columns.items.map((item) => (item.kind === 'scalar' ? item.text : ''));
  const spans = columns.items.map(({ span }) => span);
  checkNames(names, spans, problems);
  const asked = handlers.onHeader({ names, spans });
  if (asked === 'stop') return { records: 0, refused: 0, problems: problems.all() };
  return rowsOf(data, names.length, asked ?? names.map((_, column) => column), handlers, problems);
}

const NO_TABLE = 'This is no table of columns and data. Write it with DataFrame.to_csv or to_json(orient="split").';

function parsed(chunks: Iterable<Uint8Array>, problems: ProblemList): LocatedValue | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (const chunk of chunks) {
    size += chunk.length;
    if (size > READING.resultsBytes) {
      const message = `A table in JSON of more than ${READING.resultsBytes / 1024 / 1024} MiB is not read. Write it as CSV: DataFrame.to_csv.`;
      problems.fatal('too-large', message, pointAt(1, 1));
      return null;
    }
    // The next piece may come in the same buffer.
    parts.push(chunk.slice());
  }
  const decoded = decodeText(Buffer.concat(parts));
  if ('problem' in decoded) {
    const { code, message, span } = decoded.problem;
    problems.fatal(code, message, span);
    return null;
  }
  const { value, problems: found } = parseData(decoded.text, { format: 'json' });
  for (const { severity, code, message, span } of found) {
    // What is not finite is no number in its field, which matters only where it is asked for.
    if (code !== 'non-finite') problems[severity](code, message, span);
  }
  return value;
}

function rowsOf(
  data: LocatedSequence,
  width: number,
  asked: readonly number[],
  handlers: RowHandlers,
  problems: ProblemList,
): RowSummary {
  let row: readonly LocatedValue[] = [];
  const fields = viewOf(width, (field) => row[field]);
  let records = 0;
  let refused = 0;
  const refuse = (code: string, message: string, span: LocatedValue['span']): void => {
    refused++;
    problems.local(code, message, span);
  };
  for (const item of data.items) {
    if (item.kind !== 'sequence' || item.items.length !== width) {
      refuse(
        'ragged-row',
        `This row is no list of ${width} values, one for each column. Write the table again.`,
        item.span,
      );
      continue;
    }
    row = item.items;
    const nested = asked.map((column) => row[column]).find((value) => value !== undefined && value.kind !== 'scalar');
    if (nested !== undefined) {
      const message = 'A list or an object stands where one value is needed. Write the value itself.';
      refuse('nested-value', message, nested.span);
      continue;
    }
    records++;
    if (handlers.onRecord(fields, item.span.line) === 'stop') break;
  }
  return { records, refused, problems: problems.all() };
}

function viewOf(count: number, valueAt: (field: number) => LocatedValue | undefined): FieldView {
  const scalar = (field: number): LocatedScalar | null => {
    const value = valueAt(field);
    return value?.kind === 'scalar' && value.value !== null ? value : null;
  };
  return {
    count,
    text: (field) => scalar(field)?.text ?? '',
    number: (field) => {
      const found = scalar(field);
      if (typeof found?.value !== 'number' || !Number.isFinite(found.value)) return Number.NaN;
      return /^-?\d+$/.test(found.text) && !Number.isSafeInteger(found.value) ? Number.NaN : found.value;
    },
    bytes: () => null,
    span: (field) => valueAt(field)?.span ?? pointAt(1, 1),
  };
}
