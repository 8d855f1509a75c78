import zlib from 'node:zlib';

/** A page that cannot be decompressed; the message says what to do. */
export class CodecError extends Error {
  override name = 'CodecError';
}

/** The first byte of a match length that stands for more than fits into half a byte (LZ4 block format). */
const MORE = 15;

/** From here on, the length of a literal stands in bytes of its own (Snappy). */
const LONG_LITERAL = 60;

/**
 * Decompresses a page to exactly the length that is stated, and never to more: whoever writes a file chooses how far it
 * expands. Node's own decoders stop at a length. Where Node has none, the decoders are here: those of packages follow a
 * page wherever it leads, one of them for ever.
 *
 * @throws CodecError where the codec is not read; any other error where the page is damaged
 */
export function decompress(codec: string, input: Uint8Array, length: number): Uint8Array {
  if (codec === 'UNCOMPRESSED' || length === 0) return input;
  const maxOutputLength = length;
  switch (codec) {
    case 'SNAPPY':
      return snappy(input, length);
    case 'GZIP':
      return zlib.gunzipSync(input, { maxOutputLength });
    case 'BROTLI':
      return zlib.brotliDecompressSync(input, { maxOutputLength });
    case 'ZSTD':
      // Node has it since 22.15.
      if (typeof zlib.zstdDecompressSync !== 'function') {
        throw new CodecError(
          'The file is compressed with zstd, for which Node 22.15 or later is needed. Run a later Node, or write the file with snappy or gzip.',
        );
      }
      return zlib.zstdDecompressSync(input, { maxOutputLength });
    case 'LZ4_RAW':
      return lz4(input, length);
    default:
      throw new CodecError('The file is compressed in a way that is not read. Write it with snappy, gzip or zstd.');
  }
}

/** One block of Snappy (google/snappy, format_description.txt). */
function snappy(input: Uint8Array, length: number): Uint8Array {
  const output = new Uint8Array(length);
  let from = 0;
  let to = 0;
  const wholeFrom = (bytes: number): number => {
    if (bytes > input.length - from) throw new RangeError('ends too early');
    let value = 0;
    for (let index = 0; index < bytes; index++) value += (input[from++] ?? 0) * 2 ** (8 * index);
    return value;
  };
  // The length after decompression, which the page states as well, in groups of seven bits.
  while (from < input.length && (input[from++] ?? 0) > 127);
  while (from < input.length) {
    const tag = input[from++] ?? 0;
    const half = tag >> 2;
    if ((tag & 3) === 0) {
      const literals = 1 + (half < LONG_LITERAL ? half : wholeFrom(half - LONG_LITERAL + 1));
      if (literals > input.length - from) throw new RangeError('ends too early');
      // `set` throws where the output is too short.
      output.set(input.subarray(from, from + literals), to);
      from += literals;
      to += literals;
      continue;
    }
    const isShort = (tag & 3) === 1;
    const copied = isShort ? 4 + (half & 7) : 1 + half;
    const offset = isShort ? (tag >> 5) * 256 + wholeFrom(1) : wholeFrom((tag & 3) === 2 ? 2 : 4);
    to = copy(output, to, offset, copied);
  }
  if (to !== length) throw new RangeError('another length');
  return output;
}

/** Repeats what was written before, which may overlap what is being written; gives the offset behind it. */
function copy(output: Uint8Array, to: number, offset: number, length: number): number {
  if (offset === 0 || offset > to || length > output.length - to) throw new RangeError('outside of the block');
  for (let at = to; at < to + length; at++) output[at] = output[at - offset] ?? 0;
  return to + length;
}

/** One LZ4 block (lz4/lz4, doc/lz4_Block_format.md). */
function lz4(input: Uint8Array, length: number): Uint8Array {
  const output = new Uint8Array(length);
  let from = 0;
  let to = 0;
  const lengthFrom = (half: number): number => {
    let total = half;
    if (half !== MORE) return total;
    for (;;) {
      const byte = input[from++];
      if (byte === undefined) throw new RangeError('ends too early');
      total += byte;
      if (byte !== 255) return total;
    }
  };
  while (from < input.length) {
    const token = input[from++] ?? 0;
    const literals = lengthFrom(token >> 4);
    // `set` throws where the output is too short, `subarray` gives less where the input is.
    output.set(input.subarray(from, from + literals), to);
    from += literals;
    to += literals;
    if (from >= input.length) break;
    const offset = (input[from] ?? 0) | ((input[from + 1] ?? 0) << 8);
    from += 2;
    to = copy(output, to, offset, lengthFrom(token & 15) + 4);
  }
  if (to !== length || from !== input.length) throw new RangeError('another length');
  return output;
}
