import { READING } from '../safety/limits.ts';
import { ESCAPED, QUOTED, type RecordLayout } from './csv-fields.ts';

export type Delimiter = ',' | ';' | '\t';

/** What scanning from the start of one record came to. */
export type RecordOutcome =
  /** A whole record; `next` is where the following one starts. */
  | 'record'
  /** The bytes end before the record does. */
  | 'partial'
  | 'too-many-columns'
  | 'field-too-long';

/** What else was seen in a record: offset of the first byte of each kind, or -1. */
export interface RecordMarks {
  next: number;
  /** A quote that stands inside an unquoted field, or text after a closing quote. */
  misplaced: number;
  /** A carriage return that ends no line. */
  carriageReturn: number;
  /** A byte of value zero. */
  zero: number;
  /** Opening quote whose closing quote was not found. */
  openQuote: number;
  hasQuotes: boolean;
  /** Whether any byte is outside ASCII, so that the record must be checked for UTF-8. */
  hasHighBytes: boolean;
}

const ORDINARY = 0;
const END_OF_FIELD = 1;
const LINE_FEED = 2;
const CARRIAGE_RETURN = 3;
const QUOTE = 4;
const HIGH = 5;
const ZERO = 6;

const LF = 10;
const QUOTE_BYTE = 34;

/** One table look-up for each byte is what makes the unquoted path fast. */
export function byteKinds(delimiter: Delimiter): Uint8Array {
  const kinds = new Uint8Array(256).fill(ORDINARY);
  kinds.fill(HIGH, 128);
  kinds[0] = ZERO;
  kinds[LF] = LINE_FEED;
  kinds[13] = CARRIAGE_RETURN;
  kinds[QUOTE_BYTE] = QUOTE;
  kinds[delimiter.charCodeAt(0)] = END_OF_FIELD;
  return kinds;
}

/**
 * Finds the fields of the record at `layout.recordStart` (RFC 4180) and writes them into `layout`. What stands at
 * misplaced quotes is kept as written and marked; the caller refuses the record.
 */
export function scanRecord(
  layout: RecordLayout,
  marks: RecordMarks,
  kinds: Uint8Array,
  isLast: boolean,
): RecordOutcome {
  const { bytes, starts, ends, flags } = layout;
  const limit = bytes.length;
  let at = layout.recordStart;
  let count = 0;
  marks.misplaced = marks.carriageReturn = marks.zero = marks.openQuote = -1;
  marks.hasQuotes = marks.hasHighBytes = false;
  for (;;) {
    if (count === READING.columns) return 'too-many-columns';
    let fieldEnd = -1;
    let flag = 0;
    let fieldStart = at;
    if (bytes[at] === QUOTE_BYTE) {
      marks.hasQuotes = true;
      flag = QUOTED;
      fieldStart = at + 1;
      let close = bytes.indexOf(QUOTE_BYTE, at + 1);
      while (close !== -1 && bytes[close + 1] === QUOTE_BYTE) {
        flag |= ESCAPED;
        close = bytes.indexOf(QUOTE_BYTE, close + 2);
      }
      if (close === -1) {
        marks.openQuote = at;
        return 'partial';
      }
      // Bytes outside ASCII and zeros are not looked for here, so a quoted record is always checked for both.
      marks.hasHighBytes = true;
      // Should this quote be the last byte, nothing follows yet and the record is partial below: it may be half of a doubled one.
      fieldEnd = close;
      at = close + 1;
    }
    let kind = END_OF_FIELD;
    // The inner loop of the unquoted path, kept apart from the next one for speed alone.
    if (fieldEnd === -1) while (at < limit && kinds[bytes[at] as number] === ORDINARY) at++;
    for (; at < limit; at++) {
      kind = kinds[bytes[at] ?? 0] ?? ORDINARY;
      if (kind === ORDINARY && fieldEnd === -1) continue;
      if (kind === END_OF_FIELD || kind === LINE_FEED) break;
      if (kind === CARRIAGE_RETURN) {
        if (bytes[at + 1] === LF || at + 1 === limit) break;
        if (marks.carriageReturn === -1) marks.carriageReturn = at;
      } else if (kind === HIGH) marks.hasHighBytes = true;
      else if (kind === ZERO && marks.zero === -1) marks.zero = at;
      if ((kind === QUOTE || fieldEnd !== -1) && marks.misplaced === -1) marks.misplaced = at;
    }
    const end = fieldEnd === -1 ? at : fieldEnd;
    if (end - fieldStart > READING.fieldBytes) return 'field-too-long';
    starts[count] = fieldStart;
    ends[count] = end;
    flags[count] = flag;
    count++;
    if (at >= limit || (kind === CARRIAGE_RETURN && at + 1 === limit)) {
      if (!isLast) return 'partial';
      layout.count = count;
      marks.next = limit;
      return 'record';
    }
    if (kind !== END_OF_FIELD) {
      layout.count = count;
      marks.next = at + (kind === CARRIAGE_RETURN ? 2 : 1);
      return 'record';
    }
    at++;
  }
}
