import { READING } from '../safety/limits.ts';
import { decimalOf, decodeField } from './field-bytes.ts';
import { isJsonString } from './json-grammar.ts';
import type { Span } from './located.ts';
import { type FieldView, pointAt } from './rows.ts';

/** What a value of a record is. */
const NUMBER = 0;
const TEXT = 1;
const ESCAPED_TEXT = 2;
/** `true` and `false`, which are texts to whoever reads rows. */
const BOOLEAN = 3;
const NULL = 4;
const NESTED = 5;

/** The names of the columns: those of the first record, in its order. */
export interface Keys {
  readonly names: string[];
  /** As written, so that a record with its keys in the usual order needs no text for them. */
  readonly written: Uint8Array[];
  readonly byName: Map<string, number>;
  /** Offset of the quote before each name in the first record, while that is read. */
  readonly places: number[];
}

/** One line and where its values lie. */
export interface LineLayout {
  bytes: Uint8Array;
  /** Offsets of the first byte and of the line end. */
  start: number;
  end: number;
  line: number;
  readonly keys: Keys;
  /** Whether the line names the columns: the first record does. */
  namesColumns: boolean;
  readonly kinds: Uint8Array;
  /** Extent of each value, without the quotes of a text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Number of the line in which a column was last seen; a column with another number is missing in this one. */
  readonly seen: Float64Array;
}

export type LineFailure =
  | 'not-json'
  | 'not-an-object'
  | 'non-finite'
  | 'too-deep'
  | 'duplicate-key'
  | 'unknown-key'
  | 'too-many-columns';

/** What scanning one line came to: -1, or where and why it is no record. */
export interface LineMarks {
  failedAt: number;
  failure: LineFailure;
  /** Whether any byte is outside ASCII, so that the line must be checked for UTF-8. */
  hasHighBytes: boolean;
  /** Whether the last string that was scanned holds an escape. */
  hasEscape: boolean;
}

const QUOTE = 34;
const COMMA = 44;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

const LITERALS = ['true', 'false', 'null'].map((word) => new TextEncoder().encode(word));
/** What Python's json module and others write in place of numbers that JSON cannot hold. */
const NON_FINITE = ['NaN', 'Infinity', '-Infinity'].map((word) => new TextEncoder().encode(word));

export function newLayout(): LineLayout {
  return {
    bytes: new Uint8Array(0),
    start: 0,
    end: 0,
    line: 1,
    keys: { names: [], written: [], byName: new Map(), places: [] },
    namesColumns: true,
    kinds: new Uint8Array(READING.columns),
    starts: new Int32Array(READING.columns),
    ends: new Int32Array(READING.columns),
    seen: new Float64Array(READING.columns),
  };
}

export function newMarks(): LineMarks {
  return { failedAt: -1, failure: 'not-json', hasHighBytes: false, hasEscape: false };
}

/** Finds the values of the one object that a line must be (RFC 8259) and writes them into `layout`. */
export function scanLine(layout: LineLayout, marks: LineMarks): void {
  const { bytes, end } = layout;
  marks.failedAt = -1;
  marks.hasHighBytes = false;
  let at = skipSpace(bytes, layout.start, end);
  if (bytes[at] !== OPEN_OBJECT) {
    fail(marks, at, 'not-an-object');
    return;
  }
  at = skipSpace(bytes, at + 1, end);
  // Keys mostly come in the order of the first record, so the next column is tried first.
  let next = 0;
  if (bytes[at] === CLOSE_OBJECT) at++;
  else {
    for (;;) {
      const key = at;
      at = skipString(layout, marks, key);
      if (at === -1) return;
      const column = columnOf(layout, marks, key, at - 1, next);
      if (column === -1) return;
      next = column + 1;
      at = skipSpace(bytes, at, end);
      if (bytes[at] !== COLON) {
        fail(marks, at, 'not-json');
        return;
      }
      at = takeValue(layout, marks, skipSpace(bytes, at + 1, end), column);
      if (at === -1) return;
      at = skipSpace(bytes, at, end);
      if (bytes[at] === CLOSE_OBJECT && at < end) {
        at++;
        break;
      }
      if (bytes[at] !== COMMA) {
        fail(marks, at, 'not-json');
        return;
      }
      at = skipSpace(bytes, at + 1, end);
    }
  }
  at = skipSpace(bytes, at, end);
  if (at < end) fail(marks, at, 'not-json');
}

function fail(marks: LineMarks, at: number, failure: LineFailure): -1 {
  marks.failedAt = at;
  marks.failure = failure;
  return -1;
}

function skipSpace(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = bytes[at] as number;
    if (code !== 32 && code !== 9 && code !== 13) break;
    at++;
  }
  return at;
}

/** The column that a key names, between the offsets of its quotes; -1 where it must not stand here. */
function columnOf(layout: LineLayout, marks: LineMarks, from: number, to: number, next: number): number {
  const { bytes, keys, seen, line } = layout;
  let column = next < keys.written.length && isWritten(bytes, from + 1, to, keys.written[next]) ? next : -1;
  if (column === -1) {
    const source = decodeField(bytes, from + 1, to);
    const name: string = marks.hasEscape ? JSON.parse(`"${source}"`) : source;
    column = keys.byName.get(name) ?? -1;
    if (column === -1) {
      if (!layout.namesColumns) return fail(marks, from, 'unknown-key');
      column = keys.names.length;
      if (column === READING.columns) return fail(marks, from, 'too-many-columns');
      keys.byName.set(name, column);
      keys.names.push(name);
      keys.written.push(bytes.slice(from + 1, to));
      keys.places.push(from);
    }
  }
  if (seen[column] === line) return fail(marks, from, 'duplicate-key');
  seen[column] = line;
  return column;
}

function isWritten(bytes: Uint8Array, from: number, to: number, written: Uint8Array | undefined): boolean {
  if (written === undefined || to - from !== written.length) return false;
  for (let at = 0; at < written.length; at++) if (bytes[from + at] !== written[at]) return false;
  return true;
}

/** Notes the value that begins at an offset; gives the offset just past it, or -1. */
function takeValue(layout: LineLayout, marks: LineMarks, from: number, column: number): number {
  const { bytes, kinds, starts, ends } = layout;
  const first = bytes[from];
  const to = skipValue(layout, marks, from, 1);
  if (to === -1) return -1;
  const isText = first === QUOTE;
  starts[column] = isText ? from + 1 : from;
  ends[column] = isText ? to - 1 : to;
  kinds[column] = isText ? (marks.hasEscape ? ESCAPED_TEXT : TEXT) : kindOf(first ?? 0);
  return to;
}

/** By the first byte of a value that is sound and no text. */
function kindOf(first: number): number {
  if (first === OPEN_OBJECT || first === OPEN_LIST) return NESTED;
  if (first === 110) return NULL;
  return first === MINUS || first <= NINE ? NUMBER : BOOLEAN;
}

function skipValue(layout: LineLayout, marks: LineMarks, from: number, depth: number): number {
  const { bytes, end } = layout;
  const first = from < end ? (bytes[from] as number) : -1;
  if (first === QUOTE) return skipString(layout, marks, from);
  if (first === OPEN_OBJECT || first === OPEN_LIST) return skipNested(layout, marks, from, depth);
  if (first === MINUS || (first >= ZERO && first <= NINE)) return skipNumber(layout, marks, from);
  for (const literal of LITERALS) {
    if (isWritten(bytes, from, Math.min(end, from + literal.length), literal)) return from + literal.length;
  }
  return fail(marks, from, isNonFinite(bytes, from, end) ? 'non-finite' : 'not-json');
}

function isNonFinite(bytes: Uint8Array, from: number, end: number): boolean {
  return NON_FINITE.some((word) => isWritten(bytes, from, Math.min(end, from + word.length), word));
}

/** From the opening quote; gives the offset just past the closing one, or -1. */
function skipString(layout: LineLayout, marks: LineMarks, from: number): number {
  const { bytes, end } = layout;
  marks.hasEscape = false;
  if (from >= end || bytes[from] !== QUOTE) return fail(marks, from, 'not-json');
  for (let at = from + 1; at < end; at++) {
    const code = bytes[at] as number;
    if (code === QUOTE) {
      if (marks.hasEscape && !isJsonString(decodeField(bytes, from + 1, at))) return fail(marks, from, 'not-json');
      return at + 1;
    }
    if (code === BACKSLASH) {
      marks.hasEscape = true;
      at++;
    } else if (code < 32) return fail(marks, at, 'not-json');
    else if (code >= 0x80) marks.hasHighBytes = true;
  }
  return fail(marks, end, 'not-json');
}

function skipNumber(layout: LineLayout, marks: LineMarks, from: number): number {
  const { bytes, end } = layout;
  let at = bytes[from] === MINUS ? from + 1 : from;
  const whole = at;
  at = skipDigits(bytes, at, end);
  if (at === whole) return fail(marks, from, isNonFinite(bytes, from, end) ? 'non-finite' : 'not-json');
  if (bytes[whole] === ZERO && at > whole + 1) return fail(marks, whole, 'not-json');
  if (at < end && bytes[at] === POINT) {
    const fraction = at + 1;
    at = skipDigits(bytes, fraction, end);
    if (at === fraction) return fail(marks, at, 'not-json');
  }
  if (at < end && ((bytes[at] as number) | 32) === 101) {
    at++;
    if (at < end && (bytes[at] === MINUS || bytes[at] === 43)) at++;
    const exponent = at;
    at = skipDigits(bytes, exponent, end);
    if (at === exponent) return fail(marks, at, 'not-json');
  }
  return at;
}

function skipDigits(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && (bytes[at] as number) >= ZERO && (bytes[at] as number) <= NINE) at++;
  return at;
}

/** A list or an object inside a record. Nothing of it is used, so that its keys may repeat; its grammar is held. */
function skipNested(layout: LineLayout, marks: LineMarks, from: number, depth: number): number {
  const { bytes, end } = layout;
  if (depth === READING.depth) return fail(marks, from, 'too-deep');
  const isObject = bytes[from] === OPEN_OBJECT;
  // In ASCII each closing bracket stands two after its opening one.
  const close = (bytes[from] as number) + 2;
  let at = skipSpace(bytes, from + 1, end);
  if (at < end && bytes[at] === close) return at + 1;
  for (;;) {
    if (isObject) {
      at = skipString(layout, marks, at);
      if (at === -1) return -1;
      at = skipSpace(bytes, at, end);
      if (at >= end || bytes[at] !== COLON) return fail(marks, at, 'not-json');
      at = skipSpace(bytes, at + 1, end);
    }
    at = skipValue(layout, marks, at, depth + 1);
    if (at === -1) return -1;
    at = skipSpace(bytes, at, end);
    if (at < end && bytes[at] === close) return at + 1;
    if (at >= end || bytes[at] !== COMMA) return fail(marks, at, 'not-json');
    at = skipSpace(bytes, at + 1, end);
  }
}

/** Whether a column holds a list or an object in this line. */
export function isNested(layout: LineLayout, column: number): boolean {
  return layout.seen[column] === layout.line && layout.kinds[column] === NESTED;
}

/** A view on the line that `layout` describes at the time of each call. */
export function lineView(layout: LineLayout): FieldView {
  const nothing = new Uint8Array(0);
  const start = (field: number): number => layout.starts[field] ?? 0;
  const end = (field: number): number => layout.ends[field] ?? 0;
  const kindIn = (field: number): number => (layout.seen[field] === layout.line ? (layout.kinds[field] ?? NULL) : NULL);
  return {
    get count() {
      return layout.keys.names.length;
    },
    text: (field) => {
      const kind = kindIn(field);
      if (kind === NULL) return '';
      const source = decodeField(layout.bytes, start(field), end(field));
      return kind === ESCAPED_TEXT ? JSON.parse(`"${source}"`) : source;
    },
    number: (field) => (kindIn(field) === NUMBER ? decimalOf(layout.bytes, start(field), end(field)) : Number.NaN),
    bytes: (field) => {
      const kind = kindIn(field);
      if (kind === ESCAPED_TEXT) return null;
      return kind === NULL ? nothing : layout.bytes.subarray(start(field), end(field));
    },
    span: (field) => {
      // A value that is not there is reported at its line.
      if (layout.seen[field] !== layout.line) return pointAt(layout.line, 1);
      const kind = layout.kinds[field];
      const quotes = kind === TEXT || kind === ESCAPED_TEXT ? 1 : 0;
      const from = columnAt(layout, start(field) - quotes);
      const to = columnAt(layout, end(field) + quotes);
      return { line: layout.line, column: from, endLine: layout.line, endColumn: to };
    },
  };
}

/** Where the first record names its columns, quotes included. */
export function nameSpans(layout: LineLayout): readonly Span[] {
  const { keys, line } = layout;
  return keys.places.map((from, column) => {
    const to = from + (keys.written[column]?.length ?? 0) + 2;
    return { line, column: columnAt(layout, from), endLine: line, endColumn: columnAt(layout, to) };
  });
}

/** 1-based, in UTF-16 code units. */
export function columnAt(layout: LineLayout, offset: number): number {
  return decodeField(layout.bytes, layout.start, offset).length + 1;
}
