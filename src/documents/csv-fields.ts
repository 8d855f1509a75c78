import type { Span } from './located.ts';

/**
 * The fields of one CSV record, read from the bytes on demand. One object serves all records of a file: what is needed
 * later must be copied out.
 */
export interface FieldView {
  /** Number of fields. */
  readonly count: number;
  /** The content, without the quotes around it and with doubled quotes as one. */
  text(field: number): string;
  /**
   * The number a field states, or NaN where it states none: empty, "NaN", "inf", "0.9%", "1,5", "0x1F", "1_000", blanks
   * around it, and numbers too large for a double are all none.
   */
  number(field: number): number;
  /** Whether the field was in quotes. */
  quoted(field: number): boolean;
  span(field: number): Span;
  /** The content as bytes, doubled quotes as written; valid until the next record. */
  bytes(field: number): Uint8Array;
  /** Whether the content holds doubled quotes, so that its bytes are not its text. */
  escaped(field: number): boolean;
}

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
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const DECIMAL = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of UTF-8 bytes. Short ASCII, nearly every field, is put together here: several times as fast as the decoder. */
function decode(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 24) return decoder.decode(bytes.subarray(start, end));
  let text = '';
  for (let at = start; at < end; at++) {
    const code = bytes[at] ?? 0;
    if (code >= 0x80) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(code);
  }
  return text;
}

/**
 * A plain decimal of at most 15 digits, exact: the digits as an integer and the power of ten are both exact doubles, so
 * their quotient is correctly rounded (Clinger 1990, the fast path). Everything else goes through Number.
 */
function parseDecimal(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 45;
  if (negative) at++;
  let digits = 0;
  let count = 0;
  let fraction = -1;
  for (; at < end; at++) {
    const code = bytes[at] ?? 0;
    if (code >= 48 && code <= 57) {
      digits = digits * 10 + (code - 48);
      count++;
      if (fraction >= 0) fraction++;
    } else if (code === 46 && fraction < 0) {
      fraction = 0;
    } else {
      return parseSlowly(bytes, start, end);
    }
  }
  if (count === 0) return Number.NaN;
  if (count > EXACT_DIGITS) return parseSlowly(bytes, start, end);
  const value = fraction > 0 ? digits / (POWERS_OF_TEN[fraction] ?? Number.NaN) : digits;
  return negative ? -value : value;
}

function parseSlowly(bytes: Uint8Array, start: number, end: number): number {
  // The longest decimal that a double prints as has 24 characters; 400 leaves room for any written out in full.
  if (end - start > 400) return Number.NaN;
  const text = decode(bytes, start, end);
  const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}

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
    return { line, column: decode(layout.bytes, lineStart, offset).length + 1 };
  };
  return {
    get count() {
      return layout.count;
    },
    text: (field) => {
      const text = decode(layout.bytes, start(field), end(field));
      return has(field, ESCAPED) ? text.replaceAll('""', '"') : text;
    },
    number: (field) => parseDecimal(layout.bytes, start(field), end(field)),
    quoted: (field) => has(field, QUOTED),
    escaped: (field) => has(field, ESCAPED),
    bytes: (field) => layout.bytes.subarray(start(field), end(field)),
    span: (field) => {
      const quotes = has(field, QUOTED) ? 1 : 0;
      const from = position(start(field) - quotes);
      const closing = layout.bytes[end(field)] === QUOTE ? quotes : 0;
      const to = position(end(field) + closing);
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
  };
}
