import { decimalOf, decodeField } from './field-bytes.ts';
import type { FieldView } from './rows.ts';

/** Where the fields of a record lie. `end` and `start` exclude the quotes. */
export interface RecordLayout {
  bytes: Uint8Array;
  /** Offset and line of the record's first byte. */
  recordStart: number;
  recordLine: number;
  count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Bits: 1 quoted, 2 with doubled quotes. */
  readonly flags: Uint8Array;
}

export const QUOTED = 1;
export const ESCAPED = 2;

const QUOTE = 34;
/** A view on the record that `layout` describes at the time of each call. */
export function fieldView(layout: RecordLayout): FieldView {
  const start = (field: number): number => layout.starts[field] ?? 0;
  const end = (field: number): number => layout.ends[field] ?? 0;
  const has = (field: number, flag: number): boolean => ((layout.flags[field] ?? 0) & flag) !== 0;
  const position = (offset: number): { line: number; column: number } => {
    let line = layout.recordLine;
    let lineStart = layout.recordStart;
    for (let at = layout.recordStart; at < offset; at++) {
      if (layout.bytes[at] !== 10) continue;
      line++;
      lineStart = at + 1;
    }
    return { line, column: decodeField(layout.bytes, lineStart, offset).length + 1 };
  };
  return {
    get count() {
      return layout.count;
    },
    text: (field) => {
      const text = decodeField(layout.bytes, start(field), end(field));
      return has(field, ESCAPED) ? text.replaceAll('""', '"') : text;
    },
    number: (field) => decimalOf(layout.bytes, start(field), end(field)),
    // With doubled quotes the bytes are not the text.
    bytes: (field) => (has(field, ESCAPED) ? null : layout.bytes.subarray(start(field), end(field))),
    span: (field) => {
      const quotes = has(field, QUOTED) ? 1 : 0;
      const from = position(start(field) - quotes);
      const closing = layout.bytes[end(field)] === QUOTE ? quotes : 0;
      const to = position(end(field) + closing);
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
  };
}
