import { READING } from '../safety/limits.ts';
import { firstInvalidUtf8, utf16Mark, utf16Message } from './bytes.ts';
import { checkNames } from './column-names.ts';
import { notJson } from './json-grammar.ts';
import type { Span } from './located.ts';
import {
  columnAt,
  isNested,
  type LineFailure,
  type LineLayout,
  type LineMarks,
  lineView,
  nameSpans,
  newLayout,
  newMarks,
  scanLine,
} from './ndjson-record.ts';
import { inPieces } from './pieces.ts';
import { type ProblemList, problemList } from './problems.ts';
import { type FieldView, pointAt, type RowHandlers, type RowSummary } from './rows.ts';

interface Scan {
  readonly layout: LineLayout;
  readonly marks: LineMarks;
  readonly fields: FieldView;
  readonly handlers: RowHandlers;
  readonly problems: ProblemList;
  /** Columns that are looked at; null before the first record. */
  asked: readonly number[] | null;
  records: number;
  refused: number;
  /** Line of an empty line that is an error only if more follows, or 0. */
  emptyLine: number;
  stopped: boolean;
}

/**
 * Reads records of JSON, one object a line (NDJSON, JSON Lines; UTF-8, lines ended by LF or CRLF), piece by piece in
 * memory bounded by the longest line. The columns are the names of the first record. Later records may have them in any
 * order, and a name they leave out is a missing value, as is `null`. Strict: a line that is no object, a repeated name,
 * a name that the first record lacks, and a list or an object in a column that is asked for are refused, each with a
 * located problem. Empty lines at the end are ignored.
 */
export function scanNdjson(chunks: Iterable<Uint8Array>, handlers: RowHandlers): RowSummary {
  const layout = newLayout();
  const scan: Scan = {
    layout,
    marks: newMarks(),
    fields: lineView(layout),
    handlers,
    problems: problemList(),
    asked: null,
    records: 0,
    refused: 0,
    emptyLine: 0,
    stopped: false,
  };
  inPieces(chunks, (bytes, isFirst, isLast) => scanPiece(scan, bytes, isFirst, isLast));
  if (scan.asked === null && !scan.stopped) {
    const message = 'The file is empty. Every line of an NDJSON file is one JSON object.';
    scan.problems.fatal('empty', message, pointAt(1, 1));
  }
  return { records: scan.records, refused: scan.refused, problems: scan.problems.all() };
}

/** The names of the first record of a text, or null where its first line is not one JSON object. */
export function firstNames(bytes: Uint8Array): readonly string[] | null {
  if (!beginsObject(bytes)) return null;
  const layout = newLayout();
  const marks = newMarks();
  const end = bytes.indexOf(10);
  layout.bytes = bytes;
  layout.start = startOfText(bytes);
  layout.end = end === -1 ? bytes.length : end;
  scanLine(layout, marks);
  return marks.failedAt === -1 ? layout.keys.names : null;
}

/** Whether the first byte that is no white space opens an object. Nearly every other text ends here. */
function beginsObject(bytes: Uint8Array): boolean {
  let at = startOfText(bytes);
  while (bytes[at] === 32 || bytes[at] === 9) at++;
  return bytes[at] === 123;
}

function startOfText(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function scanPiece(scan: Scan, bytes: Uint8Array, isFirst: boolean, isLast: boolean): number {
  const { layout } = scan;
  layout.bytes = bytes;
  let at = isFirst ? startOfText(bytes) : 0;
  const encoding = isFirst ? utf16Mark(bytes) : null;
  if (encoding) stop(scan, 'utf-16', utf16Message(encoding), pointAt(1, 1));
  while (!scan.stopped && at < bytes.length) {
    const feed = bytes.indexOf(10, at);
    const end = feed === -1 ? bytes.length : feed;
    layout.start = at;
    layout.end = end;
    if (end - at > READING.recordBytes) {
      const message = `This line is longer than ${READING.recordBytes} bytes. Write one JSON object a line.`;
      stop(scan, 'row-too-long', message, pointAt(layout.line, 1));
      break;
    }
    if (feed === -1 && !isLast) break;
    takeLine(scan);
    layout.line++;
    at = end + 1;
  }
  return scan.stopped ? -1 : Math.min(at, bytes.length);
}

/** The hot path: every line comes through here. */
function takeLine(scan: Scan): void {
  const { layout, marks, problems, handlers } = scan;
  if (isBlank(layout)) {
    scan.emptyLine ||= layout.line;
    return;
  }
  if (scan.emptyLine !== 0) {
    problems.local('empty-line', 'An empty line between records. Remove it.', pointAt(scan.emptyLine, 1));
    scan.emptyLine = 0;
  }
  scanLine(layout, marks);
  if (marks.hasHighBytes || marks.failedAt !== -1) {
    const invalid = firstInvalidUtf8(layout.bytes.subarray(layout.start, layout.end));
    if (invalid !== -1) {
      const message = 'A byte here is not UTF-8; the file may be Latin-1 or Windows-1252. Save it again as UTF-8.';
      refuse(scan, 'invalid-utf8', message, byteAt(layout, layout.start + invalid));
      return;
    }
  }
  if (marks.failedAt !== -1) {
    refuse(scan, marks.failure, messageOf(layout, marks), byteAt(layout, marks.failedAt));
    return;
  }
  if (scan.asked === null) takeNames(scan);
  if (scan.stopped || !isSound(scan)) return;
  if (scan.records === READING.predictionRows) {
    const message = `More than ${READING.predictionRows} rows. Split the file, or aggregate it.`;
    stop(scan, 'too-many-rows', message, pointAt(layout.line, 1));
    return;
  }
  scan.records++;
  scan.stopped = handlers.onRecord(scan.fields, layout.line) === 'stop';
}

function isBlank({ bytes, start, end }: LineLayout): boolean {
  let at = start;
  while (at < end && (bytes[at] === 13 || bytes[at] === 32 || bytes[at] === 9)) at++;
  return at === end;
}

/** The first record names the columns and is the first row too. */
function takeNames(scan: Scan): void {
  const { layout, handlers, problems } = scan;
  const { names } = layout.keys;
  layout.namesColumns = false;
  const spans = nameSpans(layout);
  checkNames(names, spans, problems);
  const asked = handlers.onHeader({ names, spans });
  if (asked === 'stop') scan.stopped = true;
  scan.asked = asked === 'stop' || asked === undefined ? names.map((_, column) => column) : asked;
}

function isSound(scan: Scan): boolean {
  const { layout, fields } = scan;
  for (const column of scan.asked ?? []) {
    if (isNested(layout, column)) {
      const message = 'A list or an object stands where one value is needed. Write the value itself.';
      refuse(scan, 'nested-value', message, fields.span(column));
      return false;
    }
    if (
      layout.seen[column] === layout.line &&
      (layout.ends[column] ?? 0) - (layout.starts[column] ?? 0) > READING.fieldBytes
    ) {
      const message = `A value is longer than ${READING.fieldBytes} bytes. Shorten it.`;
      refuse(scan, 'field-too-long', message, fields.span(column));
      return false;
    }
  }
  return true;
}

const MESSAGES: Readonly<Record<Exclude<LineFailure, 'not-json'>, string>> = {
  'not-an-object': 'This line is not one JSON object such as {"label": 1, "score": 0.25}. Write one object a line.',
  'non-finite': 'NaN and infinities are not JSON. Write a finite number, or null where the value is not known.',
  'too-deep': `Nested deeper than ${READING.depth} levels. Flatten the structure.`,
  'duplicate-key': 'This name stands twice in one record, so it is not clear which value is meant. Remove one.',
  'unknown-key':
    'The first record has no value of this name. Give the first record every name, with null where nothing is known.',
  'too-many-columns': `More than ${READING.columns} names in one record. Keep only those that are needed.`,
};

function messageOf(layout: LineLayout, { failure, failedAt }: LineMarks): string {
  if (failure !== 'not-json') return MESSAGES[failure];
  const found = failedAt < layout.end ? String.fromCharCode(layout.bytes[failedAt] ?? 0) : undefined;
  return `${notJson(found)} Every line is one JSON object.`;
}

function refuse(scan: Scan, code: string, message: string, span: Span): void {
  // Without names every later record would be one of unknown columns.
  if (scan.asked === null) {
    stop(scan, code, message, span);
    return;
  }
  scan.refused++;
  scan.problems.local(code, message, span);
}

function stop(scan: Scan, code: string, message: string, span: Span): void {
  scan.problems.fatal(code, message, span);
  scan.stopped = true;
}

/** Where a record ends too early, no character follows that could be shown. */
function byteAt(layout: LineLayout, offset: number): Span {
  const column = columnAt(layout, offset);
  return { line: layout.line, column, endLine: layout.line, endColumn: column + (offset < layout.end ? 1 : 0) };
}
