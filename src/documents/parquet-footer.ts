import { READING } from '../safety/limits.ts';
import { countIn, readStruct, structsIn, ThriftError, type ThriftStruct, textIn } from './thrift.ts';

/** What of a file of rows is needed to read its footer. */
export interface FooterSource {
  readonly size: number;
  readonly slice: (start: number, end: number) => Uint8Array;
}

/** A column at the top level of the schema. */
export interface ParquetColumn {
  readonly name: string;
  /** Position among the elements of the schema. */
  readonly element: number;
  /** Position among the chunks of a row group; of the first, where the column holds several. */
  readonly chunk: number;
  /** Whether it holds one value a row. */
  readonly isFlat: boolean;
}

export type Footer =
  | {
      /** The footer with its length and the closing magic, as it ends the file. */
      readonly bytes: Uint8Array;
      /** Where it begins, so that nothing else of the file lies beyond. */
      readonly start: number;
      readonly columns: readonly ParquetColumn[];
    }
  | { readonly problem: string };

const MAGIC = [0x50, 0x41, 0x52, 0x31];
const ENCRYPTED_MAGIC = [0x50, 0x41, 0x52, 0x45];
/** Length of the footer (four bytes) and magic. */
const TAIL = 8;
const REPEATED = 2;

const holds = (bytes: Uint8Array, at: number, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[at + index] === byte);

/** Whether a file begins as a Parquet file does. */
export function hasParquetMagic(bytes: Uint8Array): boolean {
  return holds(bytes, 0, MAGIC) || holds(bytes, 0, ENCRYPTED_MAGIC);
}

/** Names of the columns, none where the footer cannot be read. */
export function parquetNames(source: FooterSource): readonly string[] {
  const footer = readFooter(source);
  return 'problem' in footer ? [] : footer.columns.map(({ name }) => name);
}

/** Reads the footer with every count held against the bytes that are there. */
export function readFooter(source: FooterSource): Footer {
  const { size } = source;
  const ends = size < TAIL + MAGIC.length ? new Uint8Array(0) : source.slice(size - TAIL, size);
  if (holds(ends, 4, ENCRYPTED_MAGIC))
    return { problem: 'The Parquet file is encrypted. Write it without encryption.' };
  if (!holds(source.slice(0, 4), 0, MAGIC) || !holds(ends, 4, MAGIC)) {
    return {
      problem: 'The file is no whole Parquet file: it does not begin and end with PAR1. Write or copy it again.',
    };
  }
  const length = new DataView(ends.buffer, ends.byteOffset, TAIL).getUint32(0, true);
  const start = size - TAIL - length;
  if (start < MAGIC.length) return { problem: DAMAGED };
  if (length > READING.parquetFooterBytes) {
    const message = `The footer of the Parquet file is longer than ${READING.parquetFooterBytes} bytes. Write fewer columns or larger row groups.`;
    return { problem: message };
  }
  const bytes = source.slice(start, size);
  try {
    const { value } = readStruct(bytes.subarray(0, length), 0, READING.nodes);
    const columns = columnsOf(structsIn(value, 2) ?? []);
    return columns === null ? { problem: DAMAGED } : { bytes, start, columns };
  } catch (error) {
    if (error instanceof ThriftError) return { problem: DAMAGED };
    throw error;
  }
}

const DAMAGED = 'The footer of the Parquet file is damaged. Write or copy the file again.';

/** The schema is a tree written out in depth-first order, each element with the number of its children. */
function columnsOf(elements: readonly ThriftStruct[]): readonly ParquetColumn[] | null {
  const children = (at: number): number => countIn(elements[at] ?? { fields: new Map() }, 5) ?? 0;
  const columns: ParquetColumn[] = [];
  let at = 1;
  let chunk = 0;
  while (at < elements.length) {
    const element = at;
    const first = chunk;
    for (let open = 1; open > 0; open--) {
      if (at >= elements.length) return null;
      open += children(at);
      if (children(at) === 0) chunk++;
      at++;
    }
    const struct = elements[element];
    const name = struct === undefined ? null : textIn(struct, 4);
    if (struct === undefined || name === null) return null;
    columns.push({ name, element, chunk: first, isFlat: children(element) === 0 && countIn(struct, 3) !== REPEATED });
  }
  return elements.length > 0 && columns.length === children(0) ? columns : null;
}
