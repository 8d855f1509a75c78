import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/documents/table.ts';

const read = (text: string) => readTable(new TextEncoder().encode(text));
const texts = (text: string) => {
  const { table, problems } = read(text);
  expect(problems).toEqual([]);
  return table === null ? null : [table.headers, ...table.rows].map((row) => row.map((cell) => cell.text));
};

describe('readTable', () => {
  it.each([
    ['commas', 'a,b\n1,"x, y"\n'],
    ['semicolons', 'a;b\n1;x, y\n'],
    ['tabs', 'a\tb\r\n1\tx, y\r\n'],
  ])('reads %s', (_, text) => {
    expect(texts(text)).toEqual([
      ['a', 'b'],
      ['1', 'x, y'],
    ]);
  });

  it('keeps columns without a name, with a name twice, and a byte order mark out of names', () => {
    expect(texts('\ufeff,m,m\n0,1,2\n')).toEqual([
      ['', 'm', 'm'],
      ['0', '1', '2'],
    ]);
  });

  it('gives every cell its place and takes no text for a number', () => {
    const { table } = read('group,auc\nF,0.9\n"M, x",0.8\n');
    expect(table?.rows[1]?.[1]).toEqual({
      kind: 'scalar',
      value: '0.8',
      text: '0.8',
      quoted: false,
      span: { line: 3, column: 8, endLine: 3, endColumn: 11 },
    });
  });

  it('refuses what is no table', () => {
    expect(read('')).toMatchObject({ table: null, problems: [{ code: 'empty' }] });
    expect(read('a,b\n"x')).toMatchObject({ table: null, problems: [{ code: 'unterminated-quote' }] });
    const ragged = read('a,b\n1,2,3\n4,5\n');
    expect(ragged.problems).toMatchObject([{ code: 'ragged-row' }]);
    expect(ragged.table?.rows).toHaveLength(1);
  });

  it('stops at a bounded number of cells', () => {
    const { table } = read(`a,b\n${'1,2\n'.repeat(300_000)}`);
    expect(table?.rows.length).toBeLessThan(251_000);
  });
});
