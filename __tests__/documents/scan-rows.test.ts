import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnNames, formatOf, isNamedLikeRows } from '../../src/documents/scan-rows.ts';
import { parquetFixture, readRows, sourceOf, texts } from './read-rows.ts';

const parquet = parquetFixture('codec-none.parquet');

describe('the format of rows', () => {
  it.each([
    ['a.csv', 'a,b\n1,2\n', 'csv'],
    ['a.txt', 'a,b\n1,2\n', 'csv'],
    ['a.csv', '{"a":1}\n', 'ndjson'],
    ['a', ' {"a":1}\n{"a"', 'ndjson'],
    ['a.jsonl', '\ufeff{"a":1}', 'ndjson'],
    ['a.JSONL', '[1]\n', 'ndjson'],
    ['a.ndjson', '', 'ndjson'],
    // A column may be named by an opening brace; an object that goes on over several lines is no record.
    ['a.csv', '{,b\n1,2\n', 'csv'],
    ['a.json', '{\n"a": 1\n}\n', 'csv'],
    ['a.csv', 'PAR1', 'parquet'],
    ['a.csv', 'PARE', 'parquet'],
    ['a.parquet', 'a,b\n', 'parquet'],
    ['a.json', '{"columns":["a","b"],"data":[[1,2]]}', 'split'],
    ['a', '{\n "columns" : [ "a \\"b\\"", "]" ],\n "index":[0],\n "data": []}', 'split'],
    // A record of NDJSON whose first column is called so, and a table without rows of its own.
    ['a.ndjson', '{"columns":[1,2],"data":[[1]]}', 'ndjson'],
    ['a.ndjson', '{"columns":["a"],"data":{"a":1}}', 'ndjson'],
  ])('%s of %j is %s', (path, text, format) => {
    expect(formatOf(sourceOf(path, text))).toBe(format);
  });

  it('is promised by a name', () => {
    expect(['a.csv', 'b/a.TSV', 'a.ndjson', 'a.jsonl', 'a.parquet'].every(isNamedLikeRows)).toBe(true);
    expect(['a.json', 'csv', 'a.csv.gz', 'a.parquet/b', 'a.constructor'].some(isNamedLikeRows)).toBe(false);
  });
});

describe('the names of columns', () => {
  it.each([
    ['a.csv', 'a,b;c\td\n', ['a', 'b;c\td']],
    ['a.csv', '\ufeffa;"b"\r\n1\n', ['a', 'b']],
    ['a.tsv', 'a\t "b" \n', ['a', 'b']],
    ['a.csv', 'a', ['a']],
    ['a.csv', '', ['']],
    ['a.ndjson', '{"y":1,"\\u0062":[2]}\n{"c":1}', ['y', 'b']],
    ['a.ndjson', '[1]', []],
    ['a.parquet', 'PAR1', []],
    ['a.json', '{"columns":["y","\\u0062"],"data":[]}', ['y', 'b']],
  ])('of %s with %j are %j', (path, text, names) => {
    expect(columnNames(sourceOf(path, text))).toEqual(names);
  });

  it('of a Parquet file stand at its end', () => {
    expect(columnNames(parquet)).toEqual(['y_true', 'y_score', 'sex']);
  });
});

describe('a table in one JSON object', () => {
  const table = '{"columns":["y","s","more"],\n"data":[[1,0.5,{"a":1}],\n[null,"x",NaN],[0,"a\\n",true]]}';

  it('gives its cells with their places', async () => {
    const { header, rows, problems, records } = await readRows(
      sourceOf('a.json', table, 7),
      (fields, line) => [
        fields.text(0),
        fields.number(0),
        fields.number(1),
        fields.text(1),
        line,
        fields.span(1).column,
      ],
      ['y', 's'],
    );
    expect(header).toMatchObject({ names: ['y', 's', 'more'], spans: [{ line: 1, column: 13 }, {}, {}] });
    expect(rows).toEqual([
      ['1', 1, 0.5, '0.5', 2, 12],
      ['', Number.NaN, Number.NaN, 'x', 3, 7],
      ['0', 0, Number.NaN, 'a\n', 3, 19],
    ]);
    expect([problems, records]).toEqual([[], 3]);
  });

  it('has every row that cannot be used refused at its place', async () => {
    const { rows, problems, refused } = await readRows(
      sourceOf('a.json', '{"columns":["y","y"],"data":[[1],[1,[2]],{"y":1},[1,2]]}'),
      texts,
    );
    expect([rows, refused]).toEqual([[['1', '2']], 3]);
    expect(problems.map(({ code, span }) => [code, span.column])).toEqual([
      ['duplicate-header', 17],
      ['ragged-row', 30],
      ['nested-value', 37],
      ['ragged-row', 42],
    ]);
  });

  it.each([
    ['{"columns":["y"],"data":[[1]', 'not-json'],
    ['{"columns":["y"],"data":[[1]],"data":[]}', 'duplicate-key'],
    [Buffer.from('{"columns":["y"],"data":[["\xff"]]}', 'latin1'), 'invalid-utf8'],
  ])('is not half believed: %s', async (text, code) => {
    const { rows, problems } = await readRows(sourceOf('a.json', text), texts);
    expect([rows, problems[0]?.code, problems[0]?.severity]).toEqual([[], code, 'fatal']);
  });

  it('names no beginning that takes long', () => {
    const hostile = `{"columns":[${'"a" '.repeat(15_000)}`;
    const start = performance.now();
    expect(formatOf(sourceOf('a.json', hostile))).not.toBe('split');
    expect(formatOf(sourceOf('a.json', `{"columns":[${' '.repeat(60_000)}`))).not.toBe('split');
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('one table in every format', () => {
  it('is the same', async () => {
    const { rows } = await readRows(parquet, texts);
    const named = rows.map(([label, score, sex]) => ({ y_true: Number(label), y_score: Number(score), sex }));
    const lines = named.map((row) => JSON.stringify(row));
    for (const separator of [',', ';', '\t']) {
      const csv = [['y_true', 'y_score', 'sex'], ...rows].map((row) => row.join(separator)).join('\n');
      expect((await readRows(sourceOf('a.csv', csv), texts)).rows).toEqual(rows);
    }
    expect((await readRows(sourceOf('a.ndjson', lines.join('\n')), texts)).rows).toEqual(rows);
  });
});

describe('arbitrary bytes', () => {
  it('never throw, and every record is handed on or refused', async () => {
    const begin = fc.constantFrom('', 'PAR1', '{"a":1}\n', '{', 'a,b\n', '\ufeff', '"');
    await fc.assert(
      fc.asyncProperty(
        begin,
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('', 'PAR1', '\n', '}'),
        fc.constantFrom('a.csv', 'a.ndjson', 'a.parquet', 'a'),
        fc.integer({ min: 1, max: 60 }),
        async (start, middle, end, path, size) => {
          const encode = (text: string) => new TextEncoder().encode(text);
          const bytes = Uint8Array.from([...encode(start), ...middle, ...encode(end)]);
          const result = await readRows(sourceOf(path, bytes, size), texts);
          expect(result.rows).toHaveLength(result.records);
          expect(result.refused === 0 || result.problems.length > 0).toBe(true);
          expect(await readRows(sourceOf(path, bytes), texts)).toEqual(result);
          for (const { span } of result.problems) {
            expect(Math.min(span.line, span.column, span.endLine, span.endColumn)).toBeGreaterThan(0);
          }
        },
      ),
      { seed: 14, numRuns: 700 },
    );
  });
});
