import { type ColumnChunk, type FileMetaData, parquetMetadata, type RowGroup } from 'hyparquet';
import { READING } from '../safety/limits.ts';
import { checkNames } from './column-names.ts';
import { CodecError } from './parquet-codecs.ts';
import { type FooterSource, type ParquetColumn, readFooter } from './parquet-footer.ts';
import { type Budget, type Page, ParquetError, readColumnChunk } from './parquet-pages.ts';
import { type ColumnElement, columnElement, INVALID_TEXT } from './parquet-values.ts';
import { type ProblemList, problemList } from './problems.ts';
import { type FieldView, pointAt, type RowHandlers, type RowSummary } from './rows.ts';

/** A column that is asked for, with the pages of the row group that is being read. */
interface Column {
  readonly position: number;
  readonly chunk: number;
  readonly element: ColumnElement;
  pages: readonly Page[];
  page: number;
  /** Row of the group at which the current page begins. */
  pageStart: number;
}

interface Scan {
  readonly source: FooterSource;
  readonly handlers: RowHandlers;
  readonly problems: ProblemList;
  /** Where the footer begins; no data lies beyond. */
  readonly end: number;
  readonly metadata: FileMetaData;
  readonly schema: readonly ParquetColumn[];
  /** Columns asked for, by their position in the header; null for those that are not. */
  columns: readonly (Column | null)[];
  records: number;
  refused: number;
}

/**
 * Reads a Parquet file row group by row group and of these only the columns that are asked for, in memory bounded by
 * the limits of READING. A row has no line: it is reported with its number from 1 as line and the position of its
 * column as column. Columns that hold lists or structures are refused where they are asked for. Whatever the file
 * states of lengths and counts is held against the bytes that are there, so that a damaged or hostile file ends in one
 * fatal problem.
 *
 * Decimals become the nearest double. A whole number beyond 2^53 is a text and no number. Dates and times are ISO texts.
 */
export function scanParquet(source: FooterSource, handlers: RowHandlers): RowSummary {
  const problems = problemList();
  const nothing = (code: string, message: string): RowSummary => {
    problems.fatal(code, message, pointAt(1, 1));
    return { records: 0, refused: 0, problems: problems.all() };
  };
  const footer = readFooter(source);
  if ('problem' in footer) return nothing('not-parquet', footer.problem);
  const metadata = metadataOf(footer.bytes);
  if (metadata === null) return nothing('not-parquet', DAMAGED);
  const { columns } = footer;
  if (columns.length > READING.columns) {
    return nothing('too-many-columns', `More than ${READING.columns} columns. Keep only the columns that are needed.`);
  }
  const names = columns.map(({ name }) => name);
  const spans = names.map((_, column) => pointAt(1, column + 1));
  checkNames(names, spans, problems);
  const scan: Scan = {
    source,
    handlers,
    problems,
    end: footer.start,
    metadata,
    schema: columns,
    columns: [],
    records: 0,
    refused: 0,
  };
  const asked = handlers.onHeader({ names, spans });
  if (asked !== 'stop' && areReadable(scan, asked ?? names.map((_, column) => column))) readGroups(scan);
  return { records: scan.records, refused: scan.refused, problems: problems.all() };
}

const DAMAGED = 'The Parquet file is damaged. Write or copy it again.';

function metadataOf(footer: Uint8Array): FileMetaData | null {
  try {
    // Statistics are not used, so that none of their texts is parsed.
    const nothing = (): undefined => undefined;
    return parquetMetadata(footer, {
      geoparquet: false,
      parsers: { jsonFromBytes: nothing, geometryFromBytes: nothing, geographyFromBytes: nothing },
    });
  } catch {
    return null;
  }
}

/** Notes the columns asked for; false where one of them cannot be read. */
function areReadable(scan: Scan, asked: readonly number[]): boolean {
  const columns: (Column | null)[] = scan.schema.map(() => null);
  for (const position of asked) {
    const column = scan.schema[position];
    const element = column === undefined ? undefined : scan.metadata.schema[column.element];
    if (column === undefined || element === undefined) continue;
    const readable = column.isFlat ? columnElement(element) : null;
    if (readable === null) {
      const what = column.isFlat ? 'bytes without a meaning that is known' : 'lists or structures';
      const message = `Column ${position + 1} holds ${what} where one value a row is needed. Write the value itself as a column.`;
      scan.problems.fatal('nested-column', message, pointAt(1, position + 1));
      return false;
    }
    columns[position] = { position, chunk: column.chunk, element: readable, pages: [], page: 0, pageStart: 0 };
  }
  scan.columns = columns;
  return true;
}

function readGroups(scan: Scan): void {
  const { metadata, problems } = scan;
  const rows = metadata.row_groups.map(({ num_rows }) => Number(num_rows));
  const total = rows.reduce((sum, count) => sum + count, 0);
  if (rows.some((count) => !Number.isSafeInteger(count) || count < 0) || total !== Number(metadata.num_rows)) {
    problems.fatal('damaged', DAMAGED, pointAt(1, 1));
    return;
  }
  if (total > READING.predictionRows) {
    const message = `More than ${READING.predictionRows} rows. Split the file, or aggregate it.`;
    problems.fatal('too-many-rows', message, pointAt(1, 1));
    return;
  }
  let before = 0;
  for (const [index, group] of metadata.row_groups.entries()) {
    const count = rows[index] ?? 0;
    try {
      loadGroup(scan, group, count);
    } catch (error) {
      const isOurs = error instanceof ParquetError || error instanceof CodecError;
      problems.fatal('damaged', isOurs ? error.message : DAMAGED, pointAt(before + 1, 1));
      return;
    }
    if (!handOn(scan, before, count)) return;
    before += count;
  }
}

function loadGroup(scan: Scan, group: RowGroup, rows: number): void {
  if (rows > READING.parquetGroupRows) {
    throw new ParquetError(
      `A row group has more than ${READING.parquetGroupRows} rows. Write smaller row groups (row_group_size).`,
    );
  }
  const budget: Budget = { bytes: READING.parquetGroupBytes };
  for (const column of scan.columns) {
    if (column === null) continue;
    const chunk = group.columns[column.chunk];
    column.pages = rows === 0 || chunk === undefined ? [] : pagesOf(scan, chunk, column, rows, budget);
    if (rows > 0 && column.pages.length === 0) throw new ParquetError(DAMAGED);
    column.page = 0;
    column.pageStart = 0;
  }
}

function pagesOf(scan: Scan, chunk: ColumnChunk, column: Column, rows: number, budget: Budget): readonly Page[] {
  const about = chunk.meta_data;
  if (chunk.file_path) throw new ParquetError('The Parquet file keeps its data in other files. Write one file.');
  if (chunk.crypto_metadata || about === undefined)
    throw new ParquetError('The Parquet file is encrypted. Write it without encryption.');
  if (about.type !== column.element.type || about.path_in_schema[0] !== column.element.name)
    throw new ParquetError(DAMAGED);
  const data = Number(about.data_page_offset);
  const dictionary = Number(about.dictionary_page_offset ?? 0);
  // Some writers state 0 where there is no dictionary, and some no offset where there is one: it then comes first.
  const start = dictionary > 0 && dictionary < data ? dictionary : data;
  const length = Number(about.total_compressed_size);
  if (!(start >= 4 && length >= 0 && start + length <= scan.end)) throw new ParquetError(DAMAGED);
  if (length > READING.parquetGroupBytes) {
    const limit = READING.parquetGroupBytes / 1024 / 1024;
    throw new ParquetError(
      `A column takes more than ${limit} MiB in one row group. Write smaller row groups (row_group_size).`,
    );
  }
  return readColumnChunk(scan.source.slice(start, start + length), about.codec, column.element, rows, budget);
}

/** Hands the rows of the loaded group on; false where the reading ends here. */
function handOn(scan: Scan, before: number, rows: number): boolean {
  const { handlers, problems } = scan;
  const row = { number: 0 };
  const values = scan.columns.map(() => null as unknown);
  const view = rowView(scan.columns, values, row);
  const columns = scan.columns.filter((column) => column !== null);
  for (let index = 0; index < rows; index++) {
    row.number = before + index + 1;
    let invalid: Column | null = null;
    for (const column of columns) {
      const value = valueAt(column, index);
      values[column.position] = value;
      if (value === INVALID_TEXT) invalid = column;
    }
    if (invalid !== null) {
      scan.refused++;
      const message = `Row ${row.number}, column ${invalid.position + 1}: The text is not UTF-8. Write it again as UTF-8.`;
      problems.local('invalid-utf8', message, view.span(invalid.position));
      continue;
    }
    scan.records++;
    if (handlers.onRecord(view, row.number) === 'stop') return false;
  }
  return true;
}

function valueAt(column: Column, index: number): unknown {
  let page = column.pages[column.page];
  while (page !== undefined && index - column.pageStart >= page.count) {
    column.pageStart += page.count;
    column.page++;
    page = column.pages[column.page];
  }
  return page?.values[index - column.pageStart];
}

function rowView(
  columns: readonly (Column | null)[],
  values: readonly unknown[],
  row: { readonly number: number },
): FieldView {
  const asked = (field: number): unknown => {
    // Without this, a column that nobody asked for would read as missing in every row.
    if (columns[field] == null) throw new Error(`Column ${field} was not asked for`);
    return values[field];
  };
  return {
    count: columns.length,
    text: (field) => {
      const value = asked(field);
      return value == null ? '' : String(value);
    },
    number: (field) => {
      const value = asked(field);
      if (typeof value === 'number') return Number.isFinite(value) ? value : Number.NaN;
      if (typeof value !== 'bigint') return Number.NaN;
      const number = Number(value);
      return Number.isSafeInteger(number) ? number : Number.NaN;
    },
    span: (field) => pointAt(row.number, field + 1),
    bytes: () => null,
  };
}
