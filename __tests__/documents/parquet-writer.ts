/** Writes Parquet files by hand, so that a test can let each length and count in them say what it likes. */

/** A field of a Thrift structure: its type in the compact protocol and its bytes. */
interface Encoded {
  readonly type: number;
  readonly bytes: readonly number[];
}

const varint = (value: number | bigint): number[] => {
  let left = BigInt.asUintN(64, BigInt(value));
  const bytes: number[] = [];
  for (; left > 127n; left >>= 7n) bytes.push(Number(left & 127n) | 128);
  return [...bytes, Number(left)];
};
const zigZag = (value: number | bigint): number[] => varint((BigInt(value) << 1n) ^ (BigInt(value) >> 63n));
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

export const i32 = (value: number): Encoded => ({ type: 5, bytes: zigZag(value) });
export const i64 = (value: number | bigint): Encoded => ({ type: 6, bytes: zigZag(value) });
export const text = (value: string): Encoded => ({ type: 8, bytes: [...varint(utf8(value).length), ...utf8(value)] });

export function struct(fields: Readonly<Record<number, Encoded | undefined>>): Encoded {
  let last = 0;
  const bytes = Object.entries(fields).flatMap(([id, field]) => {
    if (field === undefined) return [];
    const delta = Number(id) - last;
    last = Number(id);
    return [(delta << 4) | field.type, ...field.bytes];
  });
  return { type: 12, bytes: [...bytes, 0] };
}

/** A list; `size` states another length than it has. */
export function list(items: readonly Encoded[], size = items.length): Encoded {
  return { type: 9, bytes: [0xf0 | (items[0]?.type ?? 12), ...varint(size), ...items.flatMap(({ bytes }) => bytes)] };
}

export interface PageGiven {
  /** Fields of the page header, over those that fit the body. */
  readonly header?: Readonly<Record<number, Encoded>>;
  readonly body: readonly number[];
}

/** A data page of version 1; `count` is what its header says. */
export const dataPage = (count: number, body: readonly number[], encoding = 0): PageGiven => ({
  header: { 1: i32(0), 5: struct({ 1: i32(count), 2: i32(encoding), 3: i32(3), 4: i32(3) }) },
  body,
});

export const dictionaryPage = (count: number, body: readonly number[]): PageGiven => ({
  header: { 1: i32(2), 7: struct({ 1: i32(count), 2: i32(0) }) },
  body,
});

/** A data page of version 2 without repetition levels. */
export const secondPage = (count: number, levels: number, body: readonly number[], encoding = 0): PageGiven => ({
  header: {
    1: i32(3),
    8: struct({ 1: i32(count), 2: i32(0), 3: i32(count), 4: i32(encoding), 5: i32(levels), 6: i32(0) }),
  },
  body,
});

export interface FileGiven {
  /** Rows of the one row group; of the file unless `fileRows` says otherwise. */
  readonly rows: number;
  readonly fileRows?: number;
  readonly pages: readonly PageGiven[];
  /** Physical type: 1 INT32, 2 INT64, 5 DOUBLE, 6 BYTE_ARRAY. */
  readonly type?: number;
  /** 0 required, 1 optional, 2 repeated. */
  readonly repetition?: number;
  /** 0 none, 1 snappy, 2 gzip, 4 brotli, 6 zstd, 7 LZ4_RAW. */
  readonly codec?: number;
  /** Fields of the schema element, the column's metadata, the chunk and the file, over those that fit. */
  readonly element?: Readonly<Record<number, Encoded>>;
  readonly meta?: Readonly<Record<number, Encoded>>;
  readonly chunk?: Readonly<Record<number, Encoded>>;
  readonly file?: Readonly<Record<number, Encoded>>;
  readonly magic?: string;
}

/** A file of one column named `a`. */
export function parquetFile(given: FileGiven): Uint8Array {
  const { rows, pages, type = 1, repetition = 0, codec = 0, magic = 'PAR1' } = given;
  const data = pages.flatMap(({ header, body }) => [
    ...struct({ 2: i32(body.length), 3: i32(body.length), ...header }).bytes,
    ...body,
  ]);
  const meta = struct({
    1: i32(type),
    2: list([i32(0)]),
    3: list([text('a')]),
    4: i32(codec),
    5: i64(rows),
    6: i64(data.length),
    7: i64(data.length),
    9: i64(4),
    ...given.meta,
  });
  const footer = struct({
    1: i32(1),
    2: list([
      struct({ 4: text('schema'), 5: i32(1) }),
      struct({ 1: i32(type), 3: i32(repetition), 4: text('a'), ...given.element }),
    ]),
    3: i64(given.fileRows ?? rows),
    4: list([struct({ 1: list([struct({ 2: i64(4), 3: meta, ...given.chunk })]), 2: i64(data.length), 3: i64(rows) })]),
    ...given.file,
  }).bytes;
  const length = [0, 8, 16, 24].map((shift) => (footer.length >> shift) & 255);
  return Uint8Array.from([...utf8('PAR1'), ...data, ...footer, ...length, ...utf8(magic)]);
}

/** Little-endian bytes of whole numbers of 32 bits. */
export const int32s = (...values: readonly number[]): number[] => [...new Uint8Array(Int32Array.from(values).buffer)];
