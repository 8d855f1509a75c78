import { readdirSync, readFileSync } from 'node:fs';
import zlib from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldView } from '../../src/documents/rows.ts';
import { columnNames } from '../../src/documents/scan-rows.ts';
import { READING } from '../../src/safety/limits.ts';
import {
  dataPage,
  dictionaryPage,
  type FileGiven,
  i32,
  i64,
  int32s,
  list,
  parquetFile,
  secondPage,
  struct,
  text,
} from './parquet-writer.ts';
import { numbers, parquetFixture, readRows, sourceOf, texts } from './read-rows.ts';

const ROWS = 200;
const range = (count: number) => Array.from({ length: count }, (_, index) => index);
const columnsOf = (fields: FieldView) => [texts(fields), numbers(fields)];

describe('values of Parquet files', () => {
  /** The three rows of the fixture, one column at a time. */
  const column = async (name: string) => {
    const { rows } = await readRows(
      parquetFixture('types.parquet'),
      (fields) => {
        const at = Object.keys(TYPES).indexOf(name);
        return [fields.text(at), fields.number(at)];
      },
      [name],
    );
    return rows;
  };
  const MISSING = ['', Number.NaN];
  const TYPES: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
    bool: [
      ['true', Number.NaN],
      ['false', Number.NaN],
    ],
    int8: [
      ['-1', -1],
      ['127', 127],
    ],
    int32: [
      ['-2147483648', -2147483648],
      ['2147483647', 2147483647],
    ],
    uint32: [
      ['0', 0],
      ['4294967295', 4294967295],
    ],
    // The second is beyond 2^53: a text that is exact, and no number.
    int64: [
      ['9007199254740991', 9007199254740991],
      ['9007199254740993', Number.NaN],
    ],
    uint64: [
      ['1', 1],
      ['18446744073709551615', Number.NaN],
    ],
    float16: [
      ['0.5', 0.5],
      ['NaN', Number.NaN],
    ],
    float32: [
      ['0.25', 0.25],
      ['Infinity', Number.NaN],
    ],
    float64: [
      ['0.1', 0.1],
      ['-Infinity', Number.NaN],
    ],
    decimal: [
      ['0.3', 0.3],
      ['-12.05', -12.05],
    ],
    wide_decimal: [
      ['0.3', 0.3],
      ['-12.05', -12.05],
    ],
    string: [
      ['F', Number.NaN],
      ['café 😀', Number.NaN],
    ],
    binary: [['F', Number.NaN]],
    category: [
      ['M', Number.NaN],
      ['F', Number.NaN],
    ],
    date: [
      ['2026-11-23', Number.NaN],
      ['1899-12-31', Number.NaN],
    ],
    millis: [
      ['2026-11-23T12:30:45.123', Number.NaN],
      ['1969-12-31T00:00:00.000', Number.NaN],
    ],
    micros: [
      ['2026-11-23T12:30:45.123456Z', Number.NaN],
      ['1969-12-31T23:59:59.999999Z', Number.NaN],
    ],
    nanos: [
      ['1970-01-01T00:00:01.000000001', Number.NaN],
      ['1969-12-31T23:59:59.999999999', Number.NaN],
    ],
  };

  it.each(Object.entries(TYPES))('%s', async (name, expected) => {
    expect(await column(name)).toEqual([...expected, MISSING]);
  });

  it('of a text that is not UTF-8 refuse the row', async () => {
    const result = await readRows(parquetFixture('not-utf8.parquet'), texts);
    expect(result).toMatchObject({ records: 2, refused: 1 });
    expect(result.problems).toMatchObject([{ code: 'invalid-utf8', span: { line: 2, column: 3 } }]);
    expect(result.problems[0]?.message).toContain('Row 2, column 3');
    expect(result.rows.map(([, , sex]) => sex)).toEqual(['F', 'M']);
    // Where nobody looks, it is in nobody's way.
    expect(await readRows(parquetFixture('not-utf8.parquet'), (fields) => fields.number(0), ['y_true'])).toMatchObject({
      rows: [0, 1, 1],
      problems: [],
    });
  });

  it.each(['1.0', '2.0'])('in several row groups of several pages, version %s', async (version) => {
    const { rows, header, problems } = await readRows(parquetFixture(`groups-${version}.parquet`), (fields, line) => [
      line,
      fields.number(0),
      ...texts(fields).slice(1),
      fields.span(2),
    ]);
    expect(header.names).toEqual(['number', 'text', 'few', 'flag', 'share']);
    expect(problems).toEqual([]);
    expect(rows).toEqual(
      range(ROWS).map((row) => [
        row + 1,
        row,
        row % 7 ? `text ${Math.floor(row / 3)}` : '',
        ['a', 'b', ''][row % 3],
        row % 5 === 0 ? '' : String(row % 2 === 0),
        String(row / 8),
        { line: row + 1, column: 3, endLine: row + 1, endColumn: 3 },
      ]),
    );
  });

  it('in encodings that are not the usual ones', async () => {
    const { rows, problems } = await readRows(parquetFixture('encodings.parquet'), texts);
    expect(problems).toEqual([]);
    expect(rows).toEqual(
      range(ROWS).map((row) => [
        String(row * row - 50),
        String(7 * row - 50),
        String(row).repeat(row % 4),
        `site-${Math.floor(row / 10)}-${row}`,
        String(row / 7),
        String(row),
      ]),
    );
  });

  const hasZstd = typeof zlib.zstdDecompressSync === 'function';

  it.each(['none', 'snappy', 'gzip', 'brotli', 'zstd', 'lz4'])('compressed with %s', async (codec) => {
    const { rows, problems } = await readRows(parquetFixture(`codec-${codec}.parquet`), (fields) => [
      fields.number(0),
      fields.number(1),
      fields.text(2),
    ]);
    if (codec === 'zstd' && !hasZstd) {
      expect(problems).toMatchObject([{ code: 'damaged', severity: 'fatal' }]);
      expect(problems[0]?.message).toContain('Node 22.15');
      return;
    }
    expect(problems).toEqual([]);
    expect(rows).toEqual(range(ROWS).map((row) => [row % 2, row / ROWS, row % 3 === 0 ? 'F' : 'M']));
  });

  it('are not looked at in columns that nobody asked for', async () => {
    const source = parquetFixture('nested.parquet');
    expect(columnNames(source)).toEqual(['list', 'score', 'struct', 'label']);
    const { rows, problems } = await readRows(source, (fields) => [fields.number(1), fields.number(3)], [
      'label',
      'score',
    ]);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      [0.1, 0],
      [0.2, 1],
      [0.3, 1],
    ]);
    await expect(readRows(source, (fields) => fields.text(0), ['label'])).rejects.toThrow('not asked for');
  });

  it.each([
    ['list', 1],
    ['struct', 3],
  ])('are refused in a column of a %s', async (name, position) => {
    const { records, problems } = await readRows(parquetFixture('nested.parquet'), texts, ['label', name]);
    expect(records).toBe(0);
    expect(problems).toMatchObject([{ code: 'nested-column', severity: 'fatal', span: { column: position } }]);
    expect(problems[0]?.message).toContain(`Column ${position} `);
  });

  it('are none in a file without rows', async () => {
    const { header, records, problems } = await readRows(parquetFixture('no-rows.parquet'), texts);
    expect(header.names).toEqual(['y_true', 'y_score', 'sex']);
    expect({ records, problems }).toEqual({ records: 0, problems: [] });
  });

  it('in two columns of one name are a problem', async () => {
    const { problems } = await readRows(parquetFixture('same-names.parquet'), texts);
    expect(problems).toMatchObject([{ code: 'duplicate-header', span: { line: 1, column: 2 } }]);
  });
});

/** Reads a file that was written by hand and gives what came of it. */
async function outcome(given: FileGiven): Promise<{ rows: readonly unknown[]; codes: readonly string[] }> {
  const { rows, problems } = await readRows(sourceOf('a.parquet', parquetFile(given)), columnsOf);
  return { rows, codes: problems.map(({ code }) => code) };
}

const THREE = { rows: 3, pages: [dataPage(3, int32s(5, 6, 7))] };
/** Length and one run of three ones: no value is missing. */
const ALL_PRESENT = [2, 0, 0, 0, 6, 1];

describe('files that are written by hand', () => {
  it('are read where they are sound', async () => {
    const expected = { rows: [5, 6, 7].map((value) => [[String(value)], [value]]), codes: [] };
    expect(await outcome(THREE)).toEqual(expected);
    expect(
      await outcome({ rows: 3, repetition: 1, pages: [dataPage(3, [...ALL_PRESENT, ...int32s(5, 6, 7)])] }),
    ).toEqual(expected);
    expect(
      await outcome({ rows: 3, pages: [dataPage(1, int32s(5)), dataPage(0, []), dataPage(2, int32s(6, 7))] }),
    ).toEqual(expected);
    expect(await outcome({ rows: 3, pages: [secondPage(3, 0, int32s(5, 6, 7))] })).toEqual(expected);
    expect(await outcome({ rows: 3, repetition: 1, pages: [secondPage(3, 2, [6, 1, ...int32s(5, 6, 7)])] })).toEqual(
      expected,
    );
    // One bit-packed group of indices, two bits each: 2, 0, 1.
    const indices = [2, 3, 0b010010, 0];
    expect(await outcome({ rows: 3, pages: [dictionaryPage(3, int32s(6, 7, 5)), dataPage(3, indices, 8)] })).toEqual(
      expected,
    );
  });

  it('have decimals and dates by the newer form of their meaning alone', async () => {
    const decimal = struct({ 5: struct({ 1: i32(2), 2: i32(9) }) });
    expect((await outcome({ ...THREE, element: { 10: decimal } })).rows[0]).toEqual([['0.05'], [0.05]]);
    expect((await outcome({ ...THREE, element: { 10: struct({ 6: struct({}) }) } })).rows[0]).toEqual([
      ['1970-01-06'],
      [Number.NaN],
    ]);
  });

  const zeros = (count: number) => new Array<number>(count).fill(0);
  const BOMB = zlib.gzipSync(new Uint8Array(50_000_000));

  it.each<[name: string, given: FileGiven]>([
    ['fewer rows than stated', { rows: 4, pages: [dataPage(3, int32s(5, 6, 7))] }],
    ['another number of rows in the file', { ...THREE, fileRows: 4 }],
    ['a negative number of rows', { ...THREE, rows: -3 }],
    ['more values in a page than rows', { rows: 2, pages: [dataPage(3, int32s(5, 6, 7))] }],
    ['more values than the page holds', { rows: 4, pages: [dataPage(4, int32s(5, 6, 7))] }],
    ['a page of 2^31 - 1 values', { rows: 3, pages: [dataPage(2 ** 31 - 1, int32s(5))] }],
    ['more rows in a group than are read', { rows: READING.parquetGroupRows + 1, pages: [] }],
    ['a negative number of values', { rows: 3, pages: [dataPage(-1, int32s(5))] }],
    ['no pages', { rows: 3, pages: [] }],
    [
      'a page that reaches beyond the chunk',
      { rows: 3, pages: [{ ...dataPage(3, int32s(5, 6, 7)), header: { ...dataPage(3, []).header, 3: i32(400) } }] },
    ],
    [
      'a page of negative length',
      { rows: 3, pages: [{ ...dataPage(3, int32s(5, 6, 7)), header: { ...dataPage(3, []).header, 3: i32(-1) } }] },
    ],
    [
      'a page of another length than stated',
      { rows: 3, pages: [{ ...dataPage(3, int32s(5, 6, 7)), header: { ...dataPage(3, []).header, 2: i32(400) } }] },
    ],
    [
      'a page of 2 GiB',
      {
        rows: 3,
        pages: [{ ...dataPage(3, int32s(5, 6, 7)), header: { ...dataPage(3, []).header, 2: i32(2 ** 31 - 1) } }],
      },
    ],
    [
      'a page that is none of data',
      { rows: 3, pages: [{ ...dataPage(3, int32s(5, 6, 7)), header: { ...dataPage(3, []).header, 1: i32(1) } }] },
    ],
    ['a page of an unknown encoding', { rows: 3, pages: [dataPage(3, int32s(5, 6, 7), 4)] }],
    ['indices without a dictionary', { rows: 3, pages: [dataPage(3, [2, 6, 0], 8)] }],
    [
      'an index beyond the dictionary',
      { rows: 3, pages: [dictionaryPage(2, int32s(5, 6)), dataPage(3, [2, 6, 2], 8)] },
    ],
    ['indices of 255 bits', { rows: 3, pages: [dictionaryPage(2, int32s(5, 6)), dataPage(3, [255, 6, 2], 8)] }],
    [
      'a dictionary of 2^31 - 1 values',
      { rows: 3, pages: [dictionaryPage(2 ** 31 - 1, int32s(5)), dataPage(3, [2, 6, 0], 8)] },
    ],
    [
      'two dictionaries',
      { rows: 3, pages: [dictionaryPage(1, int32s(5)), dictionaryPage(1, int32s(5)), dataPage(3, [2, 6, 0], 8)] },
    ],
    ['a run that says 2', { rows: 3, repetition: 1, pages: [dataPage(3, [2, 0, 0, 0, 6, 2, ...int32s(5, 6, 7)])] }],
    ['levels that reach beyond the page', { rows: 3, repetition: 1, pages: [dataPage(3, [200, 0, 0, 0, 6, 1])] }],
    [
      'levels that end too early',
      { rows: 3, repetition: 1, pages: [dataPage(3, [2, 0, 0, 0, 2, 1, ...int32s(5, 6, 7)])] },
    ],
    ['bits that end too early', { rows: 3, repetition: 1, pages: [dataPage(3, [1, 0, 0, 0, 3])] }],
    ['levels longer than their page, version 2', { rows: 3, repetition: 1, pages: [secondPage(3, 200, [6, 1])] }],
    ['texts that reach beyond the page', { rows: 1, type: 6, pages: [dataPage(1, [...int32s(400), 65])] }],
    ['a text of 4 GiB', { rows: 1, type: 6, pages: [dataPage(1, [...int32s(-1), 65])] }],
    // Block of 128 values in 2^28 miniblocks; a first text that takes 2^30 bytes of none before it.
    [
      'deltas of 2^28 miniblocks',
      { rows: 3, pages: [dataPage(3, [128, 1, 128, 128, 128, 128, 1, 3, 0, ...zeros(40)], 5)] },
    ],
    ['deltas of no miniblocks', { rows: 3, pages: [dataPage(3, [128, 1, 0, 3, 0, ...zeros(40)], 5)] }],
    [
      'a prefix of nothing',
      { rows: 1, type: 6, pages: [dataPage(1, [128, 1, 4, 1, ...[128, 128, 128, 128, 8], 128, 1, 4, 1, 2, 65], 7)] },
    ],
    [
      'a page that unpacks to more than stated',
      { rows: 3, codec: 2, pages: [{ ...dataPage(3, [...BOMB]), header: { ...dataPage(3, []).header, 2: i32(12) } }] },
    ],
    ['a page that is not packed as stated', { rows: 3, codec: 2, pages: [dataPage(3, int32s(5, 6, 7))] }],
    // A literal whose length of 32 bits is negative to whoever reads it as signed: a loop without end.
    [
      'snappy of a negative length',
      { rows: 3, codec: 1, pages: [dataPage(3, [12, 252, 250, 255, 255, 255, 1, 2, 3, 4, 5])] },
    ],
    ['snappy that copies from before its start', { rows: 3, codec: 1, pages: [dataPage(3, [12, 0, 5, 1, 9])] }],
    ['snappy that copies beyond its end', { rows: 3, codec: 1, pages: [dataPage(3, [12, 0, 5, 254, 1, 0])] }],
    ['snappy that ends inside an offset', { rows: 3, codec: 1, pages: [dataPage(3, [12, 0, 5, 254, 1])] }],
    [
      'snappy of another length',
      {
        rows: 3,
        codec: 1,
        pages: [{ ...dataPage(3, [2, 4, 5, 6]), header: { ...dataPage(3, []).header, 2: i32(12) } }],
      },
    ],
    ['snappy that is none', { rows: 3, codec: 1, pages: [dataPage(3, [12, 255, 255, 255, 255])] }],
    [
      'LZ4 that copies from before its start',
      {
        rows: 3,
        codec: 7,
        pages: [{ ...dataPage(3, [0x10, 5, 9, 0, 0]), header: { ...dataPage(3, []).header, 2: i32(12) } }],
      },
    ],
    [
      'LZ4 that copies beyond its end',
      {
        rows: 3,
        codec: 7,
        pages: [
          {
            ...dataPage(3, [0x1f, 5, 1, 0, ...new Array<number>(100).fill(255), 0]),
            header: { ...dataPage(3, []).header, 2: i32(12) },
          },
        ],
      },
    ],
    [
      'LZ4 that ends inside a length',
      {
        rows: 3,
        codec: 7,
        pages: [{ ...dataPage(3, [0xf0, 255, 255]), header: { ...dataPage(3, []).header, 2: i32(12) } }],
      },
    ],
    ['a codec that is not read', { ...THREE, codec: 3 }],
    ['an offset beyond the file', { ...THREE, meta: { 9: i64(10_000) } }],
    ['an offset of 2^62', { ...THREE, meta: { 9: i64(2n ** 62n) } }],
    ['an offset inside the magic', { ...THREE, meta: { 9: i64(0) } }],
    ['a length of 2^62', { ...THREE, meta: { 7: i64(2n ** 62n) } }],
    ['a negative length', { ...THREE, meta: { 7: i64(-1) } }],
    ['another type in the chunk', { ...THREE, meta: { 1: i32(2) } }],
    ['another column in the chunk', { ...THREE, meta: { 3: list([text('b')]) } }],
    ['data in another file', { ...THREE, chunk: { 1: text('/etc/passwd') } }],
    ['an encrypted column', { ...THREE, chunk: { 8: struct({}) } }],
  ])('%s: one fatal problem, and no row is handed on', async (_, given) => {
    expect(await outcome(given)).toEqual({ rows: [], codes: ['damaged'] });
  });

  it.each([READING.predictionRows + 1, 2 ** 31, 2 ** 53 - 1])(
    'with %i rows are refused before one is read',
    async (rows) => {
      expect(await outcome({ rows, pages: [] })).toEqual({ rows: [], codes: ['too-many-rows'] });
    },
  );

  it.each<[name: string, given: FileGiven]>([
    ['a repeated column', { ...THREE, repetition: 2 }],
    ['bytes of a fixed length', { ...THREE, element: { 1: i32(7), 2: i32(4) } }],
    ['a column without a type', { ...THREE, element: { 1: i32(99) } }],
    ['an interval', { ...THREE, element: { 6: i32(21) } }],
  ])('%s is refused by its position', async (_, given) => {
    expect(await outcome(given)).toEqual({ rows: [], codes: ['nested-column'] });
  });

  it.each<[name: string, given: FileGiven]>([
    ['a list of 2^31 - 1 elements', { ...THREE, file: { 2: list([], 2 ** 31 - 1) } }],
    ['a list of more elements than bytes', { ...THREE, file: { 4: list([], 10_000) } }],
    ['no schema', { ...THREE, file: { 2: list([]) } }],
    ['a schema that lacks its columns', { ...THREE, file: { 2: list([struct({ 4: text('schema'), 5: i32(3) })]) } }],
    ['a schema of one element that claims 2^31 - 1', { ...THREE, element: { 5: i32(2 ** 31 - 1) } }],
    ['a schema in which there is no number', { ...THREE, file: { 2: list([i32(1)]) } }],
    ['no row groups', { ...THREE, file: { 4: i32(1) } }],
    ['an encrypted file', { ...THREE, magic: 'PARE' }],
    ['no magic at the end', { ...THREE, magic: 'PAR2' }],
  ])('%s is no Parquet file', async (_, given) => {
    expect(await outcome(given)).toEqual({ rows: [], codes: ['not-parquet'] });
  });

  it('nested without end are no Parquet file', async () => {
    let deep = struct({});
    for (let depth = 0; depth < 300; depth++) deep = { type: 12, bytes: [0x1c, ...deep.bytes, 0] };
    const footer = [...deep.bytes];
    const length = int32s(footer.length);
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('PAR1'),
      ...footer,
      ...length,
      ...new TextEncoder().encode('PAR1'),
    ]);
    const { problems } = await readRows(sourceOf('a.parquet', bytes), texts);
    expect(problems).toMatchObject([{ code: 'not-parquet', severity: 'fatal' }]);
  });

  it.each([0, 4, 8, 11, 12])('of %i bytes are no Parquet file', async (size) => {
    const bytes = new TextEncoder().encode('PAR1PAR1PAR1').subarray(0, size);
    const { problems } = await readRows(sourceOf('a.parquet', bytes), texts);
    expect(problems).toMatchObject([{ code: 'not-parquet', severity: 'fatal', span: { line: 1, column: 1 } }]);
  });

  it('whose footer is longer than is read', async () => {
    const bytes = new Uint8Array(READING.parquetFooterBytes + 100);
    bytes.set(new TextEncoder().encode('PAR1'));
    bytes.set([...int32s(READING.parquetFooterBytes + 1), ...new TextEncoder().encode('PAR1')], bytes.length - 8);
    const { problems } = await readRows(sourceOf('a.parquet', bytes), texts);
    expect(problems[0]?.message).toContain(String(READING.parquetFooterBytes));
  });

  it('a truncated file is none, wherever it ends', async () => {
    const whole = readFileSync(new URL('../fixtures/parquet/groups-1.0.parquet', import.meta.url));
    for (let end = 0; end < whole.length; end += 97) {
      const { records, problems } = await readRows(
        sourceOf('a.parquet', new Uint8Array(whole.subarray(0, end))),
        texts,
      );
      expect(records).toBe(0);
      expect(problems.map(({ code }) => code)).toEqual(['not-parquet']);
    }
  });
});

describe('mutated Parquet files', () => {
  const names = readdirSync(new URL('../fixtures/parquet/', import.meta.url));
  const files = names.map(
    (name) => new Uint8Array(readFileSync(new URL(`../fixtures/parquet/${name}`, import.meta.url))),
  );

  it('never throw, never hang, and never give a record that is not counted', async () => {
    const mutation = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      byte: fc.integer({ min: 0, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        async (file, mutations) => {
          const bytes = file.slice();
          for (const { at, byte } of mutations) bytes[Math.floor(at * (bytes.length - 1))] = byte;
          const { records, refused, rows, problems } = await readRows(sourceOf('a.parquet', bytes), texts);
          expect(rows).toHaveLength(records);
          expect(problems.length > 0 || refused === 0).toBe(true);
          expect(records + refused).toBeLessThanOrEqual(ROWS);
        },
      ),
      { seed: 13, numRuns: 1000 },
    );
  }, 60_000);
});
