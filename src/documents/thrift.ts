import { READING } from '../safety/limits.ts';
/**
 * Thrift's compact protocol (apache/thrift, doc/specs/thrift-compact-protocol.md), as far as Parquet uses it, read with
 * bounds on everything: a count is never trusted further than the bytes that are there.
 */

export type ThriftValue = boolean | number | bigint | Uint8Array | readonly ThriftValue[] | ThriftStruct;

/** Fields by their number. */
export interface ThriftStruct {
  readonly fields: ReadonlyMap<number, ThriftValue>;
}

/** A structure that is no Thrift, or more of it than is read. */
export class ThriftError extends Error {
  override name = 'ThriftError';
}

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
  values: number;
}

/**
 * Reads the structure that begins at an offset.
 *
 * @param most values that are read at most
 * @throws ThriftError where the bytes are not one
 */
export function readStruct(
  bytes: Uint8Array,
  at: number,
  most: number,
): { readonly value: ThriftStruct; readonly end: number } {
  const cursor = { bytes, at, values: most };
  const value = structAt(cursor, 0);
  return { value, end: cursor.at };
}

function structAt(cursor: Cursor, depth: number): ThriftStruct {
  if (depth === READING.thriftDepth) throw new ThriftError('too deep');
  const fields = new Map<number, ThriftValue>();
  let id = 0;
  for (;;) {
    const head = byteAt(cursor);
    const type = head & 15;
    if (type === 0) return { fields };
    id = head >> 4 === 0 ? Number(zigZag(cursor)) : id + (head >> 4);
    fields.set(id, type === 1 || type === 2 ? type === 1 : valueAt(cursor, type, depth));
  }
}

function valueAt(cursor: Cursor, type: number, depth: number): ThriftValue {
  if (--cursor.values < 0) throw new ThriftError('too many values');
  switch (type) {
    // Inside a list a truth value takes a byte of its own.
    case 1:
    case 2:
      return byteAt(cursor) === 1;
    case 3:
      return (byteAt(cursor) << 24) >> 24;
    case 4:
    case 5:
      return Number(zigZag(cursor));
    case 6:
      return zigZag(cursor);
    case 7:
      return doubleAt(cursor);
    case 8:
      return take(cursor, length(cursor));
    case 9:
    case 10:
      return listAt(cursor, depth);
    case 12:
      return structAt(cursor, depth + 1);
    default:
      throw new ThriftError('unknown type');
  }
}

function listAt(cursor: Cursor, depth: number): readonly ThriftValue[] {
  if (depth === READING.thriftDepth) throw new ThriftError('too deep');
  const head = byteAt(cursor);
  const size = head >> 4 === 15 ? length(cursor) : head >> 4;
  // Every element takes at least one byte.
  if (size > cursor.bytes.length - cursor.at) throw new ThriftError('list longer than the bytes');
  const values: ThriftValue[] = [];
  for (let index = 0; index < size; index++) values.push(valueAt(cursor, head & 15, depth + 1));
  return values;
}

function byteAt(cursor: Cursor): number {
  const byte = cursor.bytes[cursor.at++];
  if (byte === undefined) throw new ThriftError('ends too early');
  return byte;
}

function doubleAt(cursor: Cursor): number {
  const bytes = take(cursor, 8);
  return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true);
}

function take(cursor: Cursor, count: number): Uint8Array {
  if (count > cursor.bytes.length - cursor.at) throw new ThriftError('ends too early');
  const start = cursor.at;
  cursor.at += count;
  return cursor.bytes.subarray(start, cursor.at);
}

function length(cursor: Cursor): number {
  return Number(varint(cursor));
}

function zigZag(cursor: Cursor): bigint {
  const value = varint(cursor);
  return (value >> 1n) ^ -(value & 1n);
}

function varint(cursor: Cursor): bigint {
  let low = 0;
  // Six groups of 7 bits stay below 2^53; longer ones are rare.
  for (let group = 0; group < 6; group++) {
    const byte = byteAt(cursor);
    low += (byte & 127) * 2 ** (7 * group);
    if (byte < 128) return BigInt(low);
  }
  let value = BigInt(low);
  for (let shift = 42n; shift < 70n; shift += 7n) {
    const byte = byteAt(cursor);
    value |= BigInt(byte & 127) << shift;
    if (byte < 128) return value;
  }
  throw new ThriftError('number too long');
}

/** A whole number of a structure, or null where it has none that is at least 0 and exact. */
export function countIn(struct: ThriftStruct, field: number): number | null {
  const value = struct.fields.get(field);
  if (typeof value !== 'number' && typeof value !== 'bigint') return null;
  const number = Number(value);
  return number >= 0 && Number.isSafeInteger(number) ? number : null;
}

export function structIn(struct: ThriftStruct, field: number): ThriftStruct | null {
  const value = struct.fields.get(field);
  return typeof value === 'object' && 'fields' in value ? value : null;
}

export function structsIn(struct: ThriftStruct, field: number): readonly ThriftStruct[] | null {
  const value = struct.fields.get(field);
  if (!Array.isArray(value)) return null;
  const structs = value.filter((one): one is ThriftStruct => typeof one === 'object' && 'fields' in one);
  return structs.length === value.length ? structs : null;
}

export function textIn(struct: ThriftStruct, field: number): string | null {
  const value = struct.fields.get(field);
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : null;
}
