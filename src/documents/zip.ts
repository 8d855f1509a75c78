import zlib from 'node:zlib';
import { ARTIFACTS } from '../safety/limits.ts';

/** An entry of the central directory. Its name is text from the file: it is compared, and never used as a path. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  /** CRC-32 of the contents. */
  readonly checksum: number;
  /** Offset of the local header. */
  readonly offset: number;
}

export type ZipListing =
  | { readonly entries: readonly ZipEntry[] }
  | { readonly problem: string; readonly code: string };

/** Reads the bytes between two offsets; fewer where the file ends before. */
export type Slice = (start: number, end: number) => Uint8Array;

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LOCATOR_LENGTH = 20;
const RECORD_64_LENGTH = 56;
/** A comment of at most 65,535 bytes may follow the end record. */
const TAIL = END_LENGTH + 65_535;
/** Stands in a field of 32 bits for a value that the zip64 record holds. */
const ELSEWHERE = 0xffffffff;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;

const damaged = (what: string): ZipListing => ({
  code: 'not-zip',
  problem: `The zip archive is damaged: ${what}. Write the file again, or fetch it again.`,
});

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** 64 bits as a number; larger ones than a file can have become a number that no file reaches. */
const long = (data: DataView, at: number): number => data.getUint32(at, true) + data.getUint32(at + 4, true) * 2 ** 32;

/**
 * Lists a zip archive by its central directory, as every reader of models does; PyTorch writes the zip64 form.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 *
 * Readers differ in what they do where the records contradict each other: one counts entries and another bytes, one takes
 * the stated offset of the directory and another the place before the end record. What they would read differently is
 * refused.
 */
export function listZip(slice: Slice, size: number): ZipListing {
  const tailStart = Math.max(0, size - TAIL);
  const tail = slice(tailStart, size);
  const end = endRecord(tail);
  const data = view(tail);
  if (end === -1 || end + END_LENGTH + data.getUint16(end + 20, true) > tail.length) {
    return damaged('it has no whole end record');
  }
  let count = data.getUint16(end + 10, true);
  let length = data.getUint32(end + 12, true);
  let start = data.getUint32(end + 16, true);
  let records = tailStart + end;
  const locator = end - LOCATOR_LENGTH;
  if (locator >= 0 && data.getUint32(locator, true) === LOCATOR_64) {
    const at = long(data, locator + 8);
    const record = slice(at, at + RECORD_64_LENGTH);
    if (at + RECORD_64_LENGTH !== tailStart + locator || view(record).getUint32(0, true) !== END_64) {
      return damaged('its zip64 record is not where it should be');
    }
    count = long(view(record), 32);
    length = long(view(record), 40);
    start = long(view(record), 48);
    records = at;
  }
  if (count > ARTIFACTS.zipEntries || length > ARTIFACTS.zipDirectoryBytes) {
    return { code: 'too-large', problem: `The zip archive has more than ${ARTIFACTS.zipEntries} entries.` };
  }
  if (start + length !== records) return damaged('its directory does not lie before its end record');
  return entriesOf(slice(start, records), count);
}

/** Offset of the last end record, or -1. */
function endRecord(tail: Uint8Array): number {
  const data = view(tail);
  for (let at = tail.length - END_LENGTH; at >= 0; at--) {
    if (tail[at] === 0x50 && data.getUint32(at, true) === END) return at;
  }
  return -1;
}

function entriesOf(directory: Uint8Array, count: number): ZipListing {
  const data = view(directory);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at < directory.length) {
    if (at + CENTRAL_LENGTH > directory.length || data.getUint32(at, true) !== CENTRAL) {
      return damaged('an entry of its directory is missing');
    }
    const nameEnd = at + CENTRAL_LENGTH + data.getUint16(at + 28, true);
    const extraEnd = nameEnd + data.getUint16(at + 30, true);
    const next = extraEnd + data.getUint16(at + 32, true);
    if (next > directory.length) return damaged('an entry of its directory is cut off');
    const short = [data.getUint32(at + 24, true), data.getUint32(at + 20, true), data.getUint32(at + 42, true)];
    const [size = 0, compressedSize = 0, offset = 0] = inFull(data, nameEnd, extraEnd, short);
    const name = new TextDecoder().decode(directory.subarray(at + CENTRAL_LENGTH, nameEnd));
    const checksum = data.getUint32(at + 16, true);
    entries.push({ name, method: data.getUint16(at + 10, true), compressedSize, size, checksum, offset });
    at = next;
  }
  return entries.length === count ? { entries } : damaged('it states another number of entries than it has');
}

/** The zip64 field holds, in this order, whichever of the sizes and the offset do not fit into 32 bits. */
function inFull(data: DataView, from: number, to: number, short: readonly number[]): readonly number[] {
  for (let at = from; at + 4 <= to; at += 4 + data.getUint16(at + 2, true)) {
    if (data.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    return short.map((one) => {
      if (one !== ELSEWHERE || value + 8 > to) return one;
      value += 8;
      return long(data, value - 8);
    });
  }
  return short;
}

/** Where the contents of an entry lie, as they are stored; null where there is no local header. */
export function contentsOf(slice: Slice, entry: ZipEntry): { readonly start: number; readonly end: number } | null {
  const header = slice(entry.offset, entry.offset + LOCAL_LENGTH);
  if (header.length < LOCAL_LENGTH) return null;
  const data = view(header);
  if (data.getUint32(0, true) !== LOCAL) return null;
  const start = entry.offset + LOCAL_LENGTH + data.getUint16(26, true) + data.getUint16(28, true);
  return { start, end: start + entry.compressedSize };
}

type Unpacked = { readonly bytes: Uint8Array } | { readonly problem: string; readonly code: string };

/** Bounds on one entry that is unpacked into memory. */
interface UnpackLimits {
  readonly bytes: number;
  /** How many times its packed length an entry may have. */
  readonly ratio: number;
}

/**
 * The contents of one entry: stored, deflated, or packed with Zstandard where this version of Node.js can unpack it. An
 * entry whose local header or contents contradict the directory is refused: one reader would show other contents than
 * another.
 */
export function unpackEntry(slice: Slice, entry: ZipEntry, limits: UnpackLimits): Unpacked {
  const refused = (code: string, problem: string): Unpacked => ({ code, problem });
  if (entry.size > limits.bytes || entry.size > entry.compressedSize * limits.ratio) {
    return refused('too-large', `An entry of the archive unpacks to ${entry.size} bytes, more than is read.`);
  }
  const place = contentsOf(slice, entry);
  const header = slice(entry.offset, entry.offset + LOCAL_LENGTH);
  if (place === null || !agrees(slice, header, entry)) {
    return refused('contradiction', 'An entry of the archive is described differently in two places. Write it again.');
  }
  const packed = slice(place.start, place.end);
  if (packed.length !== entry.compressedSize) {
    return refused('truncated', 'An entry of the archive is cut off. Fetch the file again.');
  }
  if (entry.method === ZSTD && zstd === undefined) {
    return refused('zstd', `The archive is packed with Zstandard, which Node.js ${process.version} cannot unpack.`);
  }
  const bytes = inflated(packed, entry, limits.bytes);
  if (bytes === null || bytes.length !== entry.size || zlib.crc32(bytes) !== entry.checksum) {
    return refused('not-decompressed', 'An entry of the archive cannot be unpacked to what its directory states.');
  }
  return { bytes };
}

const STORED = 0;
const DEFLATED = 8;
/** APPNOTE 4.4.5: 93, Zstandard. */
const ZSTD = 93;

/** From Node.js 22.15 and 23.8 on. */
const zstd: typeof zlib.zstdDecompressSync | undefined = zlib.zstdDecompressSync;

function inflated(packed: Uint8Array, { method, size }: ZipEntry, most: number): Uint8Array | null {
  const options = { maxOutputLength: Math.min(most, size) + 1 };
  try {
    if (method === STORED) return packed;
    if (method === DEFLATED) return zlib.inflateRawSync(packed, options);
    return method === ZSTD && zstd !== undefined ? zstd(packed, options) : null;
  } catch {
    return null;
  }
}

/** Bit 3 of the flags: the sizes follow the contents, and are 0 in the local header. */
const SIZES_FOLLOW = 8;

function agrees(slice: Slice, header: Uint8Array, entry: ZipEntry): boolean {
  const local = view(header);
  const nameLength = local.getUint16(26, true);
  const nameStart = entry.offset + LOCAL_LENGTH;
  const name = new TextDecoder().decode(slice(nameStart, nameStart + nameLength));
  const sizesFollow = (local.getUint16(6, true) & SIZES_FOLLOW) !== 0;
  const packed = local.getUint32(18, true);
  const size = local.getUint32(22, true);
  const sizesAgree =
    (packed === entry.compressedSize || packed === ELSEWHERE) && (size === entry.size || size === ELSEWHERE);
  return name === entry.name && local.getUint16(8, true) === entry.method && (sizesFollow || sizesAgree);
}
