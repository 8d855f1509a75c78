import { READING } from '../safety/limits.ts';
import { decompress } from './parquet-codecs.ts';
import { type ColumnElement, convertValues, decodeValues, readDictionary, type Values } from './parquet-values.ts';
import { countIn, readStruct, structIn, type ThriftStruct } from './thrift.ts';

/** A damaged file. The message is ours and shown to people. */
export class ParquetError extends Error {
  override name = 'ParquetError';
}

/** Bytes that may still be decompressed for a row group. */
export interface Budget {
  bytes: number;
}

/** Values of a run of rows, null where there is none. */
export interface Page {
  readonly values: Values;
  readonly count: number;
}

const DATA_PAGE = 0;
const DICTIONARY_PAGE = 2;
const DATA_PAGE_V2 = 3;
const damaged = (): ParquetError =>
  new ParquetError('A page of the Parquet file is damaged. Write or copy the file again.');

/** One page as its header describes it. */
interface RawPage {
  readonly header: ThriftStruct;
  readonly type: number | null;
  readonly bytes: Uint8Array;
  /** Length after decompression. */
  readonly length: number;
}

/**
 * Decodes a column chunk of a flat column. Every length and count is held against what is there before anything of that
 * size is made.
 *
 * @param bytes the chunk as it lies in the file
 * @param rows number of rows of the row group
 */
export function readColumnChunk(
  bytes: Uint8Array,
  codec: string,
  element: ColumnElement,
  rows: number,
  budget: Budget,
): readonly Page[] {
  const pages: Page[] = [];
  let dictionary: Values | null = null;
  let left = rows;
  for (let at = 0; left > 0; ) {
    const { page, next } = pageAt(bytes, at, budget);
    at = next;
    if (page.type === DICTIONARY_PAGE) {
      if (dictionary !== null || pages.length > 0) throw damaged();
      dictionary = dictionaryOf(page, codec, element);
      continue;
    }
    const values =
      page.type === DATA_PAGE_V2
        ? secondVersion(page, codec, element, left, dictionary)
        : firstVersion(page, codec, element, left, dictionary);
    left -= values.count;
    if (values.count > 0) pages.push(values);
  }
  return pages;
}

function pageAt(bytes: Uint8Array, at: number, budget: Budget): { readonly page: RawPage; readonly next: number } {
  const { value: header, end } = readStruct(bytes, at, READING.parquetHeaderValues);
  const length = countIn(header, 2);
  const compressed = countIn(header, 3);
  if (length === null || compressed === null || compressed > bytes.length - end) throw damaged();
  budget.bytes -= length;
  if (budget.bytes < 0) {
    const limit = READING.parquetGroupBytes / 1024 / 1024;
    throw new ParquetError(
      `The columns that are needed take more than ${limit} MiB in one row group. Write smaller row groups (row_group_size).`,
    );
  }
  const next = end + compressed;
  return { page: { header, type: countIn(header, 1), bytes: bytes.subarray(end, next), length }, next };
}

/** In memory of its own, so that no length inside a page reaches beyond it. */
function unpack(codec: string, bytes: Uint8Array, length: number): Uint8Array {
  const page = decompress(codec, bytes, length);
  if (page.length !== length) throw damaged();
  return page.byteLength === page.buffer.byteLength ? page : new Uint8Array(page);
}

function dictionaryOf({ header, bytes, length }: RawPage, codec: string, element: ColumnElement): Values {
  const count = countIn(structIn(header, 7) ?? header, 1);
  // A value takes one bit at least.
  if (structIn(header, 7) === null || count === null || count > length * 8) throw damaged();
  return convertValues(readDictionary(unpack(codec, bytes, length), element, count), element);
}

/** Data page, version 1: the levels lie inside what is compressed, after their length. */
function firstVersion(
  { header, type, bytes, length }: RawPage,
  codec: string,
  element: ColumnElement,
  left: number,
  dictionary: Values | null,
): Page {
  const about = structIn(header, 5);
  const count = about && countIn(about, 1);
  const encoding = about && countIn(about, 2);
  if (type !== DATA_PAGE || count === null || encoding === null || count > left) throw damaged();
  const page = unpack(codec, bytes, length);
  if (element.isRequired) return { values: valuesOf(page, 0, encoding, element, count, dictionary), count };
  if (page.length < 4) throw damaged();
  const from = 4 + new DataView(page.buffer, page.byteOffset, 4).getUint32(0, true);
  if (from > page.length) throw damaged();
  const present = readRuns(page, 4, from, 1, count);
  const values = valuesOf(page, from, encoding, element, countOnes(present), dictionary);
  return { values: spread(values, present), count };
}

/** Data page, version 2: the levels come first and are never compressed. */
function secondVersion(
  { header, bytes, length }: RawPage,
  codec: string,
  element: ColumnElement,
  left: number,
  dictionary: Values | null,
): Page {
  const about = structIn(header, 8);
  if (about === null) throw damaged();
  const count = countIn(about, 1);
  const encoding = countIn(about, 4);
  const levels = countIn(about, 5);
  if (count === null || encoding === null || levels === null || count > left) throw damaged();
  // Flat columns have no repetition levels.
  if (countIn(about, 6) !== 0 || levels > bytes.length || levels > length) throw damaged();
  const isPacked = about.fields.get(7) !== false;
  const page = unpack(isPacked ? codec : 'UNCOMPRESSED', bytes.subarray(levels), length - levels);
  if (element.isRequired) return { values: valuesOf(page, 0, encoding, element, count, dictionary), count };
  const present = readRuns(bytes, 0, levels, 1, count);
  return { values: spread(valuesOf(page, 0, encoding, element, countOnes(present), dictionary), present), count };
}

const PLAIN_DICTIONARY = 2;
const RLE = 3;
const RLE_DICTIONARY = 8;

function valuesOf(
  page: Uint8Array,
  from: number,
  encoding: number,
  element: ColumnElement,
  count: number,
  dictionary: Values | null,
): Values {
  if (count === 0) return [];
  if (encoding === PLAIN_DICTIONARY || encoding === RLE_DICTIONARY) {
    const width = page[from];
    if (dictionary === null || width === undefined || width > READING.parquetIndexBits) throw damaged();
    return lookUp(dictionary, readRuns(page, from + 1, page.length, width, count));
  }
  if (encoding === RLE) {
    if (element.type !== 'BOOLEAN') throw damaged();
    return Array.from(readRuns(page, from + 4, page.length, 1, count), (bit) => bit === 1);
  }
  return convertValues(decodeValues(page, from, encoding, element, count), element);
}

function lookUp(dictionary: Values, indices: Uint32Array): Values {
  const values = new Array<unknown>(indices.length);
  for (let index = 0; index < indices.length; index++) {
    const position = indices[index] as number;
    if (position >= dictionary.length) throw damaged();
    values[index] = dictionary[position];
  }
  return values;
}

function countOnes(levels: Uint32Array): number {
  let ones = 0;
  for (const level of levels) ones += level;
  return ones;
}

/** Puts null where a level says that there is no value. */
function spread(values: Values, present: Uint32Array): Values {
  if (values.length === present.length) return values;
  const all = new Array<unknown>(present.length);
  let next = 0;
  for (let row = 0; row < present.length; row++) all[row] = present[row] === 1 ? values[next++] : null;
  return all;
}

/**
 * Whole numbers in runs and bit-packed groups (apache/parquet-format, Encodings.md, "RLE"). A run is never followed
 * further than the count that is asked for.
 */
export function readRuns(bytes: Uint8Array, from: number, to: number, width: number, count: number): Uint32Array {
  const values = new Uint32Array(count);
  const mask = 2 ** width - 1;
  let at = from;
  let seen = 0;
  while (seen < count) {
    let head = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = at < to && shift < 35 ? (bytes[at++] as number) : -1;
      if (byte === -1) throw damaged();
      head += (byte & 127) * 2 ** shift;
      if (byte < 128) break;
    }
    const length = Math.floor(head / 2);
    if (head % 2 === 0) {
      let value = 0;
      for (let shift = 0; shift < width; shift += 8) {
        if (at >= to) throw damaged();
        value |= (bytes[at++] as number) << shift;
      }
      if (value > mask) throw damaged();
      const end = Math.min(count, seen + length);
      values.fill(value, seen, end);
      seen = end;
    } else {
      const end = Math.min(count, seen + length * 8);
      let held = 0;
      let bits = 0;
      for (; seen < end; seen++) {
        while (bits < width) {
          if (at >= to) throw damaged();
          held |= (bytes[at++] as number) << bits;
          bits += 8;
        }
        values[seen] = held & mask;
        held >>>= width;
        bits -= width;
      }
    }
  }
  return values;
}
