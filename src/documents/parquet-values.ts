import type { SchemaElement } from 'hyparquet';
import { convert, DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { deltaBinaryUnpack, deltaByteArray, deltaLengthByteArray } from 'hyparquet/src/delta.js';
import { byteStreamSplit } from 'hyparquet/src/encoding.js';
import { readPlain } from 'hyparquet/src/plain.js';
import { READING } from '../safety/limits.ts';

/** Decoded values: numbers, bigints, truth values, texts, and INVALID_TEXT. */
export type Values = ArrayLike<unknown>;

/** Stands in place of a text that is not UTF-8. */
export const INVALID_TEXT = Symbol('bytes that are not UTF-8');

/** The schema of a flat column, in the terms of the library, with one way of saying what the values mean. */
export interface ColumnElement extends SchemaElement {
  readonly type: NonNullable<SchemaElement['type']>;
  /** Whether every row has a value, so that no levels are written. */
  readonly isRequired: boolean;
  readonly parsers: typeof DEFAULT_PARSERS;
}

/** Kinds of values that are neither numbers nor texts nor dates. */
const UNREADABLE = ['BSON', 'INTERVAL', 'GEOMETRY', 'GEOGRAPHY', 'VARIANT', 'FILE'];

/** The element of a column whose values can be read, null for one whose values cannot. */
export function columnElement(element: SchemaElement): ColumnElement | null {
  const { type, logical_type: logical } = element;
  if (type === undefined) return null;
  // Some writers state the meaning in the newer form alone; the library looks for the older one.
  const stated =
    logical?.type === 'DECIMAL'
      ? { ...element, converted_type: 'DECIMAL' as const, scale: logical.scale }
      : logical?.type === 'DATE'
        ? { ...element, converted_type: 'DATE' as const }
        : element;
  const kinds = [logical?.type, stated.converted_type];
  if (kinds.some((kind) => kind !== undefined && UNREADABLE.includes(kind))) return null;
  const isNamed = stated.converted_type === 'DECIMAL' || logical?.type === 'FLOAT16' || logical?.type === 'UUID';
  if (type === 'FIXED_LEN_BYTE_ARRAY' && !isNamed) return null;
  const zone = logical?.type === 'TIMESTAMP' && !logical.isAdjustedToUTC ? '' : 'Z';
  return { ...stated, type, isRequired: element.repetition_type === 'REQUIRED', parsers: parsersFor(zone) };
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(bytes: Uint8Array): string | typeof INVALID_TEXT {
  try {
    return decoder.decode(bytes);
  } catch {
    return INVALID_TEXT;
  }
}

/** Dates and times as ISO 8601 texts; the zone is named where the file says that it is UTC. */
function parsersFor(zone: string): typeof DEFAULT_PARSERS {
  const iso = (milliseconds: number, digits = ''): string => {
    const date = new Date(milliseconds);
    // Beyond the range of Date, a quarter of a million years away, the number itself is told apart as well.
    return Number.isNaN(date.getTime()) ? String(milliseconds) : `${date.toISOString().slice(0, -1)}${digits}${zone}`;
  };
  const finer = (value: bigint, perMillisecond: bigint, width: number): string => {
    const rest = ((value % perMillisecond) + perMillisecond) % perMillisecond;
    return iso(Number((value - rest) / perMillisecond), String(rest).padStart(width, '0'));
  };
  return {
    ...DEFAULT_PARSERS,
    dateFromDays: (days) => iso(days * 86_400_000).slice(0, 10),
    timestampFromMilliseconds: (value) => iso(Number(value)),
    timestampFromMicroseconds: (value) => finer(value, 1_000n, 3),
    timestampFromNanoseconds: (value) => finer(value, 1_000_000n, 6),
    stringFromBytes: textOf,
    jsonFromBytes: textOf,
  };
}

/** What the physical values of a column mean. */
export function convertValues(values: Values, element: ColumnElement): Values {
  return convert(values as Parameters<typeof convert>[0], {
    element,
    type: element.type,
    parsers: element.parsers,
    pathInSchema: [element.name],
    schemaPath: [],
    codec: 'UNCOMPRESSED',
  });
}

export function readDictionary(page: Uint8Array, element: ColumnElement, count: number): Values {
  return readPlain({ view: viewOf(page), offset: 0 }, element.type, count, element.type_length);
}

const PLAIN = 0;
const DELTA_BINARY_PACKED = 5;
const DELTA_LENGTH_BYTE_ARRAY = 6;
const DELTA_BYTE_ARRAY = 7;
const BYTE_STREAM_SPLIT = 9;

/**
 * Decodes the values of a page whose own memory `page` is.
 *
 * @throws whatever the library throws where a length inside the page leads out of it
 */
export function decodeValues(
  page: Uint8Array,
  from: number,
  encoding: number,
  element: ColumnElement,
  count: number,
): Values {
  const reader = { view: viewOf(page), offset: from };
  const { type, type_length: width } = element;
  switch (encoding) {
    case PLAIN:
      return readPlain(reader, type, count, width);
    case DELTA_BINARY_PACKED: {
      checkDelta(page, from);
      const values = type === 'INT32' ? new Int32Array(count) : new BigInt64Array(count);
      deltaBinaryUnpack(reader, count, values);
      return values;
    }
    case DELTA_LENGTH_BYTE_ARRAY: {
      checkDelta(page, from);
      const values = new Array<Uint8Array>(count);
      deltaLengthByteArray(reader, count, values);
      return values;
    }
    case DELTA_BYTE_ARRAY: {
      checkPrefixes(page, from, count);
      const values = new Array<Uint8Array>(count);
      deltaByteArray(reader, count, values);
      return values;
    }
    case BYTE_STREAM_SPLIT:
      if (count * bytesOf(element) > page.length - from) throw new RangeError('more values than bytes');
      return byteStreamSplit(reader, count, type, width);
    default:
      throw new RangeError('an encoding that is not read');
  }
}

const viewOf = (page: Uint8Array): DataView => new DataView(page.buffer, page.byteOffset, page.byteLength);

function bytesOf({ type, type_length: width = 0 }: ColumnElement): number {
  if (type === 'FIXED_LEN_BYTE_ARRAY') return width;
  return type === 'INT64' || type === 'DOUBLE' ? 8 : 4;
}

/** The library makes room for as many miniblocks as a block says that it has. */
function checkDelta(page: Uint8Array, from: number): void {
  let at = from;
  const next = (): number => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = page[at++] ?? 0;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    throw new RangeError('number too long');
  };
  const values = next();
  const miniblocks = next();
  if (miniblocks === 0 || miniblocks > READING.parquetMiniblocks || values % (miniblocks * 8) !== 0)
    throw new RangeError('no block of deltas');
}

/** A text of a few bytes can state a prefix of gigabytes, and the library makes it. No prefix is longer than what it is taken from. */
function checkPrefixes(page: Uint8Array, from: number, count: number): void {
  const reader = { view: viewOf(page), offset: from };
  const lengths = (): Int32Array => {
    checkDelta(page, reader.offset);
    const values = new Int32Array(count);
    deltaBinaryUnpack(reader, count, values);
    return values;
  };
  const prefixes = lengths();
  const suffixes = lengths();
  let before = 0;
  let total = 0;
  for (let index = 0; index < count; index++) {
    const prefix = prefixes[index] ?? 0;
    const suffix = suffixes[index] ?? 0;
    if (prefix < 0 || prefix > before || suffix < 0) throw new RangeError('a prefix longer than the text before');
    before = prefix + suffix;
    total += before;
    // Each text is at most as long as the page, and there may be as many as rows: the sum is what must stay small.
    if (total > READING.parquetGroupBytes) throw new RangeError('longer than is read');
  }
}
