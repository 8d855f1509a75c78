import { READING } from '../safety/limits.ts';
import { firstInvalidUtf8, utf16Mark, utf16Message } from './bytes.ts';
import { checkNames } from './column-names.ts';
import { fieldView, type RecordLayout } from './csv-fields.ts';
import { byteKinds, type Delimiter, type RecordMarks, type RecordOutcome, scanRecord } from './csv-record.ts';
import type { Span } from './located.ts';
import { inPieces } from './pieces.ts';
import { type ProblemList, problemList } from './problems.ts';
import { type FieldView, pointAt, type RowHandlers, type RowSummary } from './rows.ts';

interface Scan {
  readonly layout: RecordLayout;
  readonly marks: RecordMarks;
  readonly fields: FieldView;
  readonly kinds: Uint8Array;
  readonly handlers: RowHandlers;
  readonly problems: ProblemList;
  /** Number of columns, or -1 before the header. */
  columns: number;
  records: number;
  refused: number;
  /** Line of an empty line that is an error only if more follows, or 0. */
  emptyLine: number;
  stopped: boolean;
}

/**
 * Reads a CSV file (RFC 4180, UTF-8, lines ended by CRLF or LF) piece by piece in memory bounded by its longest record.
 * Strict: records with too few or too many fields, misplaced quotes or bytes that are not UTF-8 are refused, each with
 * a located problem, and never patched up. Empty lines at the end are ignored.
 */
export function scanCsv(
  chunks: Iterable<Uint8Array>,
  handlers: RowHandlers,
  options: { readonly delimiter?: Delimiter } = {},
): RowSummary {
  const scan = newScan(handlers, options.delimiter ?? ',');
  inPieces(chunks, (bytes, isFirst, isLast) => scanPiece(scan, bytes, isFirst, isLast));
  if (scan.columns === -1 && !scan.stopped) {
    scan.problems.fatal('empty', 'The file is empty. A CSV file needs a line of column names and rows.', pointAt(1, 1));
  }
  return summary(scan);
}

function newScan(handlers: RowHandlers, delimiter: Delimiter): Scan {
  const layout: RecordLayout = {
    bytes: new Uint8Array(0),
    recordStart: 0,
    recordLine: 1,
    count: 0,
    starts: new Int32Array(READING.columns),
    ends: new Int32Array(READING.columns),
    flags: new Uint8Array(READING.columns),
  };
  const marks: RecordMarks = {
    next: 0,
    misplaced: -1,
    carriageReturn: -1,
    zero: -1,
    openQuote: -1,
    hasQuotes: false,
    hasHighBytes: false,
  };
  return {
    layout,
    marks,
    fields: fieldView(layout),
    kinds: byteKinds(delimiter),
    handlers,
    problems: problemList(),
    columns: -1,
    records: 0,
    refused: 0,
    emptyLine: 0,
    stopped: false,
  };
}

/** Reads all whole records of a piece and returns the offset of the first that is not whole, or -1 at the end. */
function scanPiece(scan: Scan, bytes: Uint8Array, isFirst: boolean, isLast: boolean): number {
  const { layout, marks, kinds } = scan;
  layout.bytes = bytes;
  layout.recordStart = isFirst ? startOfText(scan, bytes) : 0;
  while (!scan.stopped && layout.recordStart < bytes.length) {
    const outcome = scanRecord(layout, marks, kinds, isLast);
    if (outcome === 'record') {
      takeRecord(scan);
      layout.recordLine += marks.hasQuotes ? countLineFeeds(layout, marks.next) : 1;
      layout.recordStart = marks.next;
    } else {
      const isTooLong = bytes.length - layout.recordStart > READING.recordBytes;
      if (outcome === 'partial' && !isLast && !isTooLong) break;
      refuseFile(scan, outcome);
    }
  }
  return scan.stopped ? -1 : layout.recordStart;
}

function startOfText(scan: Scan, bytes: Uint8Array): number {
  const encoding = utf16Mark(bytes);
  if (encoding) stop(scan, 'utf-16', utf16Message(encoding), pointAt(1, 1));
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function countLineFeeds(layout: RecordLayout, end: number): number {
  let count = 0;
  for (let at = layout.bytes.indexOf(10, layout.recordStart); at !== -1 && at < end; ) {
    count++;
    at = layout.bytes.indexOf(10, at + 1);
  }
  return count;
}

/** The hot path: every record comes through here. */
function takeRecord(scan: Scan): void {
  const { layout, marks } = scan;
  const isEmpty = layout.count === 1 && layout.starts[0] === layout.ends[0] && layout.flags[0] === 0;
  if (isEmpty && scan.columns !== 1) {
    scan.emptyLine ||= layout.recordLine;
    return;
  }
  const isSuspect = marks.hasHighBytes || marks.misplaced !== -1 || marks.carriageReturn !== -1 || marks.zero !== -1;
  if (scan.emptyLine !== 0) reportEmptyLine(scan);
  if (isSuspect && !hasSoundBytes(scan)) return;
  if (scan.columns === -1) takeHeader(scan);
  else if (layout.count !== scan.columns) refuseRagged(scan);
  else if (scan.records === READING.predictionRows) {
    stop(
      scan,
      'too-many-rows',
      `More than ${READING.predictionRows} rows. Split the file, or aggregate it.`,
      here(scan),
    );
  } else {
    scan.records++;
    scan.stopped = scan.handlers.onRecord(scan.fields, layout.recordLine) === 'stop';
  }
}

function reportEmptyLine(scan: Scan): void {
  const message = 'An empty line between rows. Remove it.';
  scan.problems.local('empty-line', message, pointAt(scan.emptyLine, 1));
  scan.emptyLine = 0;
}

function hasSoundBytes(scan: Scan): boolean {
  const { layout, marks } = scan;
  const record = layout.bytes.subarray(layout.recordStart, marks.next);
  const zero = record.indexOf(0);
  if (zero !== -1) {
    const message = 'A byte of value zero: this is not a text file in UTF-8. Save it again as UTF-8.';
    stop(scan, 'not-text', message, spanAt(scan, layout.recordStart + zero));
    return false;
  }
  const invalid = firstInvalidUtf8(record);
  if (invalid !== -1) {
    const message = 'A byte here is not UTF-8; the file may be Latin-1 or Windows-1252. Save it again as UTF-8.';
    refuse(scan, 'invalid-utf8', message, spanAt(scan, layout.recordStart + invalid));
  } else if (marks.misplaced !== -1) {
    const message =
      'A double quote inside an unquoted field, or text after a closing quote. Put the whole field in quotes and double each quote inside it.';
    refuse(scan, 'misplaced-quote', message, spanAt(scan, marks.misplaced));
  } else if (marks.carriageReturn !== -1) {
    const message = 'A carriage return that ends no line. End lines with a line feed, or put the field in quotes.';
    refuse(scan, 'carriage-return', message, spanAt(scan, marks.carriageReturn));
  } else {
    return true;
  }
  return false;
}

function takeHeader(scan: Scan): void {
  const { layout, fields, problems } = scan;
  const names = Array.from({ length: layout.count }, (_, field) => fields.text(field));
  const spans = names.map((_, field) => fields.span(field));
  checkNames(names, spans, problems);
  scan.columns = layout.count;
  scan.stopped = scan.handlers.onHeader({ names, spans }) === 'stop';
}

function refuseRagged(scan: Scan): void {
  const { layout, fields, columns } = scan;
  const message = `This row has ${layout.count} fields where the first line names ${columns} columns. Add what is missing, or put a field that holds the separator in quotes.`;
  const last = fields.span(layout.count - 1);
  const end = { ...last, line: last.endLine, column: last.endColumn };
  refuse(scan, 'ragged-row', message, layout.count > columns ? fields.span(columns) : end);
}

function refuseFile(scan: Scan, outcome: RecordOutcome): void {
  const { layout, marks } = scan;
  if (outcome === 'too-many-columns') {
    stop(scan, outcome, `More than ${READING.columns} columns. Keep only the columns that are needed.`, here(scan));
  } else if (marks.openQuote !== -1) {
    const message = 'A quoted field that begins here never ends, or is far too long. Close the quote.';
    stop(scan, 'unterminated-quote', message, spanAt(scan, marks.openQuote));
  } else if (outcome === 'field-too-long') {
    stop(scan, outcome, `A field of this row is longer than ${READING.fieldBytes} bytes. Shorten it.`, here(scan));
  } else {
    const message = `This row is longer than ${READING.recordBytes} bytes. Check that lines end with a line feed.`;
    stop(scan, 'row-too-long', message, spanAt(scan, layout.recordStart));
  }
}

function refuse(scan: Scan, code: string, message: string, span: Span): void {
  // Without the line of names every field would be taken for another.
  if (scan.columns === -1) {
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

function summary(scan: Scan): RowSummary {
  return { records: scan.records, refused: scan.refused, problems: scan.problems.all() };
}

function here(scan: Scan): Span {
  return pointAt(scan.layout.recordLine, 1);
}

/** The place of one byte of the current record. */
function spanAt(scan: Scan, offset: number): Span {
  const { layout } = scan;
  const before = layout.bytes.subarray(layout.recordStart, offset);
  const lastFeed = before.lastIndexOf(10);
  const line = layout.recordLine + (lastFeed === -1 ? 0 : countLineFeeds(layout, offset));
  const column = new TextDecoder('utf-8', { ignoreBOM: true }).decode(before.subarray(lastFeed + 1)).length + 1;
  return { line, column, endLine: line, endColumn: column + 1 };
}
