import type { Problem, Span } from './located.ts';

/** The columns of a table in their order. */
export interface RowHeader {
  readonly names: readonly string[];
  /** Where each name stands. A Parquet file has no lines: there the line is 1 and the column the position of the column. */
  readonly spans: readonly Span[];
}

/**
 * The fields of one record, read on demand. One object serves all records of a file: what is needed later must be
 * copied out.
 */
export interface FieldView {
  /** Number of fields. */
  readonly count: number;
  /** The content as text, without quotes and escapes; empty where the value is missing. */
  text(field: number): string;
  /**
   * The number a field states, or NaN where it states none: a missing value, NaN, an infinity, whatever is too large for
   * a double, "0.9%", "1,5", "0x1F", "1_000", blanks around it. In NDJSON and Parquet a text is never a number, however
   * it looks, and a whole number beyond 2^53 is none.
   */
  number(field: number): number;
  span(field: number): Span;
  /** The content as UTF-8, valid until the next record; null where only `text` gives it. */
  bytes(field: number): Uint8Array | null;
}

export interface RowHandlers {
  /**
   * Called once, before any record. Gives the positions of the columns that will be looked at; undefined means all of
   * them, `'stop'` ends the reading. A field that was not asked for need not be sound, and its view must not be used.
   */
  readonly onHeader: (header: RowHeader) => 'stop' | readonly number[] | undefined;
  /**
   * Called for every sound record. `fields` is valid only during the call; `line` is where the record begins, in a
   * Parquet file the number of the row from 1.
   */
  readonly onRecord: (fields: FieldView, line: number) => 'stop' | undefined;
}

export interface RowSummary {
  /** Records handed on. */
  readonly records: number;
  /** Records not handed on, each with a problem. */
  readonly refused: number;
  /** After a fatal problem the rest of the file was not read. */
  readonly problems: readonly Problem[];
}

/** A span of no width, for what has no extent of its own. */
export function pointAt(line: number, column: number): Span {
  return { line, column, endLine: line, endColumn: column };
}
