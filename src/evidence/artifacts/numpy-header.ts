import { ARTIFACTS } from '../../safety/limits.ts';

/** `\x93NUMPY`, as latin-1. */
const MAGIC = '\x93NUMPY';

/**
 * Where the pickle begins in a `.npy` file whose elements are Python objects; null for any other array.
 * https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 */
export function objectsInArray(bytes: Uint8Array): number | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, ARTIFACTS.numpyHeaderBytes)).toString(
    'latin1',
  );
  if (!text.startsWith(MAGIC) || bytes.length < 12) return null;
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  // Version 1 has a length of two bytes, later ones of four.
  const isShort = bytes[6] === 1;
  const start = isShort ? 10 : 12;
  const length = isShort ? data.getUint16(8, true) : data.getUint32(8, true);
  const header = text.slice(start, start + length);
  return /'descr'\s*:\s*(?:'\|?O\d*'|\[.*'\|?O\d*')/.test(header) ? start + length : null;
}
