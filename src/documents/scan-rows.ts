import { scanCsv } from './csv.ts';
import type { Delimiter } from './csv-record.ts';
import { firstNames, scanNdjson } from './ndjson.ts';
import { hasParquetMagic, parquetNames } from './parquet-footer.ts';
import type { RowHandlers, RowSummary } from './rows.ts';
import { scanSplit, splitNames } from './split-table.ts';

/** A file of rows. Nothing of it is opened here: the bytes are handed over. */
export interface RowSource {
  readonly path: string;
  /** Size in bytes. */
  readonly size: number;
  /** The first bytes, enough to hold the names of the columns. */
  readonly bytes: Uint8Array;
  /** All bytes, piece by piece. */
  readonly chunks: () => Iterable<Uint8Array>;
  /** The bytes between two offsets; fewer where the file ends before. */
  readonly slice: (start: number, end: number) => Uint8Array;
}

/** `split` is a table in one JSON object, as pandas and MLflow write it. */
export type RowFormat = 'csv' | 'ndjson' | 'parquet' | 'split';

const EXTENSIONS: ReadonlyMap<string, RowFormat> = new Map([
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['ndjson', 'ndjson'],
  ['jsonl', 'ndjson'],
  ['parquet', 'parquet'],
]);

/** Whether the name of a file promises rows. */
export function isNamedLikeRows(path: string): boolean {
  return formatByName(path) !== null;
}

function formatByName(path: string): RowFormat | null {
  return EXTENSIONS.get(/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '') ?? null;
}

/** The format of a file of rows: by what it begins with, then by its name, else CSV, which every text could be. */
export function formatOf({ path, bytes }: Pick<RowSource, 'path' | 'bytes'>): RowFormat {
  if (hasParquetMagic(bytes)) return 'parquet';
  // In one line such a table is a record of NDJSON too, one of two lists, from which nobody could read anything.
  if (splitNames(bytes) !== null) return 'split';
  if (firstNames(bytes) !== null) return 'ndjson';
  return formatByName(path) ?? 'csv';
}

/** The first line as text, without its end. */
function firstLine(bytes: Uint8Array): string {
  const feed = bytes.indexOf(10);
  return new TextDecoder().decode(feed === -1 ? bytes : bytes.subarray(0, feed)).replace(/\r$/, '');
}

/** The separator of a CSV file, by its first line. */
function delimiterOf(line: string): Delimiter {
  if (line.includes(',')) return ',';
  return line.includes(';') ? ';' : line.includes('\t') ? '\t' : ',';
}

/** Names of the columns as far as they can be told without reading the file; none where they cannot. */
export function columnNames(source: Omit<RowSource, 'chunks'>): readonly string[] {
  switch (formatOf(source)) {
    case 'parquet':
      return parquetNames(source);
    case 'ndjson':
      return firstNames(source.bytes) ?? [];
    case 'split':
      return splitNames(source.bytes) ?? [];
    case 'csv': {
      const line = firstLine(source.bytes);
      return line.split(delimiterOf(line)).map((name) => name.trim().replace(/^"|"$/g, ''));
    }
  }
}

/**
 * Reads a table row by row: CSV, TSV and CSV with semicolons, NDJSON, Parquet, a table in JSON, whichever the file is.
 * The reader of Parquet is loaded only for a Parquet file.
 */
export async function scanRows(source: RowSource, handlers: RowHandlers): Promise<RowSummary> {
  switch (formatOf(source)) {
    case 'parquet': {
      const { scanParquet } = await import('./parquet.ts');
      return scanParquet(source, handlers);
    }
    case 'ndjson':
      return scanNdjson(source.chunks(), handlers);
    case 'split':
      return scanSplit(source.chunks(), handlers);
    case 'csv':
      return scanCsv(source.chunks(), handlers, { delimiter: delimiterOf(firstLine(source.bytes)) });
  }
}
