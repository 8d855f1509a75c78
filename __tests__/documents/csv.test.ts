import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanCsv } from '../../src/documents/csv.ts';
import { levelTable } from '../../src/documents/levels.ts';
import type { Span } from '../../src/documents/located.ts';
import type { FieldView, RowHeader } from '../../src/documents/rows.ts';
import { READING } from '../../src/safety/limits.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const fixture = (name: string) => readFileSync(new URL(`../fixtures/bytes/${name}`, import.meta.url));

/** Pieces that share one buffer, as those of a file reader may. */
function* pieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  const buffer = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size);
    buffer.set(part);
    yield buffer.subarray(0, part.length);
  }
}

function read<T>(
  input: string | Uint8Array,
  take: (fields: FieldView, line: number) => T,
  size = 7,
  delimiter: ',' | ';' | '\t' = ',',
) {
  const bytes = typeof input === 'string' ? encode(input) : input;
  const rows: T[] = [];
  let header: RowHeader = { names: [], spans: [] };
  const onHeader = (found: RowHeader) => {
    header = found;
    return undefined;
  };
  const onRecord = (fields: FieldView, line: number) => {
    rows.push(take(fields, line));
    return undefined;
  };
  return { ...scanCsv(pieces(bytes, size), { onHeader, onRecord }, { delimiter }), rows, header };
}

const texts = (fields: FieldView) => Array.from({ length: fields.count }, (_, field) => fields.text(field));
const places = (span: Span) => [span.line, span.column, span.endLine, span.endColumn];

describe('records', () => {
  it.each([
    ['LF', 'a,b\n1,2\n3,4\n'],
    ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['no line end at the end', 'a,b\n1,2\n3,4'],
    ['a carriage return at the end', 'a,b\r\n1,2\r\n3,4\r'],
    ['empty lines at the end', 'a,b\n1,2\n3,4\n\n\r\n'],
    ['a byte order mark', '\ufeffa,b\n1,2\n3,4\n'],
    ['quotes', '"a","b"\n"1","2"\n"3","4"'],
  ])('%s', (_, text) => {
    for (const size of [1, 2, 3, 5, 1000]) {
      const { header, rows, problems } = read(text, texts, size);
      expect(header.names).toEqual(['a', 'b']);
      expect(rows).toEqual([
        ['1', '2'],
        ['3', '4'],
      ]);
      expect(problems).toEqual([]);
    }
  });

  it('keep separators, quotes and line ends inside quotes', () => {
    const { rows } = read('a,b\n"x,y","he said ""no"""\n"line\r\ntwo",""\n', (fields, line) => [
      line,
      ...texts(fields),
    ]);
    expect(rows).toEqual([
      [2, 'x,y', 'he said "no"'],
      [3, 'line\r\ntwo', ''],
    ]);
  });

  it('are located with line and column', () => {
    const { rows } = read('a,b,c\n"x\ny",é😀,z\n1,2,3\n', (fields) =>
      [0, 1, 2].map((field) => places(fields.span(field))),
    );
    expect(rows).toEqual([
      [
        [2, 1, 3, 3],
        [3, 4, 3, 7],
        [3, 8, 3, 9],
      ],
      [
        [4, 1, 4, 2],
        [4, 3, 4, 4],
        [4, 5, 4, 6],
      ],
    ]);
  });

  it('of a file with a byte order mark and CRLF', () => {
    const { header, rows } = read(fixture('bom.csv'), texts);
    expect(header).toEqual({
      names: ['label', 'score'],
      spans: [
        { line: 1, column: 1, endLine: 1, endColumn: 6 },
        { line: 1, column: 7, endLine: 1, endColumn: 12 },
      ],
    });
    expect(rows).toEqual([['1', '0.5']]);
  });

  it('of one column may be empty', () => {
    expect(read('a\n1\n\n2\n', texts).rows).toEqual([['1'], [''], ['2']]);
  });

  it('with semicolons or tabs', () => {
    expect(read('a;b\n1,5;2\n', texts, 7, ';').rows).toEqual([['1,5', '2']]);
    expect(read('a\tb\n1\t2\n', texts, 7, '\t').rows).toEqual([['1', '2']]);
  });

  it('end where the reader says stop', () => {
    const seen: string[] = [];
    const onRecord = (fields: FieldView) => {
      seen.push(fields.text(0));
      return seen.length === 2 ? ('stop' as const) : undefined;
    };
    scanCsv(pieces(encode('a\n1\n2\n3\n'), 3), { onHeader: () => undefined, onRecord });
    expect(seen).toEqual(['1', '2']);
  });

  it('round-trip with quotes, separators and line ends, whatever the size of the pieces', () => {
    const field = fc.oneof(
      fc.string(),
      fc.constantFrom('', '"', '""', ',', '\n', '\r\n', 'é', '😀', '0.5', ' x '),
      fc.string({ unit: 'grapheme' }),
    );
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(field, { minLength: width, maxLength: width }), { maxLength: 5 }));
    const quoted = (text: string, always: boolean) =>
      always || /[",\r\n]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
    fc.assert(
      fc.property(
        table,
        fc.boolean(),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 40 }),
        (rows, always, end, size) => {
          const width = rows[0]?.length ?? 1;
          const names = Array.from({ length: width }, (_, index) => `c${index}`);
          const text = [names, ...rows].map((row) => row.map((one) => quoted(one, always)).join(',')).join(end);
          // A string with half a surrogate pair cannot be written as UTF-8.
          if (!text.isWellFormed()) return;
          const result = read(text, texts, size);
          expect(result.problems).toEqual([]);
          expect(result.rows).toEqual(rows.map((row) => row.map((one) => one)));
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('numbers', () => {
  it.each([
    '0',
    '1',
    '-1',
    '0.5',
    '.5',
    '5.',
    '007',
    '-0.25',
    '1e3',
    '1.2E-05',
    '0.1234567890123456789',
    '123456789012345678',
    '-.5e+2',
  ])('%s', (token) => expect(read(`a\n${token}\n`, (fields) => fields.number(0)).rows).toEqual([Number(token)]));

  it.each([
    '',
    '""',
    'NaN',
    'nan',
    'NA',
    'inf',
    'Infinity',
    '0.9%',
    '1_000',
    '0x1F',
    '1e400',
    '-',
    '.',
    '+1',
    '1e',
    ' 1',
    '1 ',
    '1.2.3',
    'true',
    '--1',
    '１',
  ])('%j is none', (token) =>
    expect(read(`a,b\n${token},\n`, (fields) => fields.number(0)).rows).toEqual([Number.NaN]),
  );

  it('are exactly what JavaScript reads', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat({ max: 12 }), (value, digits) => {
        for (const token of [String(value), value.toExponential(), (value % 1e6).toFixed(digits)]) {
          const [number] = read(`a\n"${token}"\n`, (fields) => fields.number(0)).rows;
          expect(number).toBe(Number(token));
        }
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});

describe('problems', () => {
  it.each<
    [
      name: string,
      text: string | Uint8Array,
      code: string,
      severity: string,
      line: number,
      column: number,
      rows: number,
    ]
  >([
    ['a field too few', 'a,b\n1\n2,3\n', 'ragged-row', 'local', 2, 2, 1],
    ['a field too many', 'a,b\n1,2,3\n4,5\n', 'ragged-row', 'local', 2, 5, 1],
    ['an empty line between rows', 'a,b\n1,2\n\n3,4\n', 'empty-line', 'local', 3, 1, 2],
    ['a repeated column', 'auc,b,auc\n1,2,3\n', 'duplicate-header', 'local', 1, 7, 1],
    ['a repeated column in quotes', 'auc,"auc"\n1,2\n', 'duplicate-header', 'local', 1, 5, 1],
    ['a column without a name', ',a\n0,1\n', 'empty-header', 'local', 1, 1, 1],
    ['a quote inside a field', 'a,b\n1,5" tube\n1,2\n', 'misplaced-quote', 'local', 2, 4, 1],
    ['text after a quote', 'a,b\n"1"x,2\n1,2\n', 'misplaced-quote', 'local', 2, 4, 1],
    ['a quote that never ends', 'a,b\n1,2\n1,"2\n3,4\n', 'unterminated-quote', 'fatal', 3, 3, 1],
    ['a lone carriage return', 'a,b\n1,\r2\n1,2\n', 'carriage-return', 'local', 2, 3, 1],
    [
      'bytes that are not UTF-8',
      Uint8Array.from([...encode('a,b\né,'), 0xfc, ...encode('\n1,2\n')]),
      'invalid-utf8',
      'local',
      2,
      3,
      1,
    ],
    [
      'the same inside quotes',
      Uint8Array.from([...encode('a\n"x'), 0xff, ...encode('"\n1\n')]),
      'invalid-utf8',
      'local',
      2,
      3,
      1,
    ],
    ['Latin-1', fixture('latin1.csv'), 'invalid-utf8', 'local', 2, 4, 0],
    [
      'bytes that are not UTF-8 in the names',
      Uint8Array.from([0xff, ...encode(',b\n1,2\n')]),
      'invalid-utf8',
      'fatal',
      1,
      1,
      0,
    ],
    ['a zero byte', 'a\n1\0\n2\n', 'not-text', 'fatal', 2, 2, 0],
    ['UTF-16', fixture('utf16le.md'), 'utf-16', 'fatal', 1, 1, 0],
    ['nothing', '', 'empty', 'fatal', 1, 1, 0],
    ['only a byte order mark', '\ufeff', 'empty', 'fatal', 1, 1, 0],
    ['too many columns', `${'a,'.repeat(READING.columns)}b\n`, 'too-many-columns', 'fatal', 1, 1, 0],
    ['a field that is too long', `a\n${'x'.repeat(READING.fieldBytes + 1)}\n`, 'field-too-long', 'fatal', 2, 1, 0],
    [
      'a row that is too long',
      `a,b\n${'x'.repeat(600_000)}${`,${'x'.repeat(600_000)}`.repeat(8)}`,
      'row-too-long',
      'fatal',
      2,
      1,
      0,
    ],
  ])('%s', (_, input, code, severity, line, column, rows) => {
    for (const size of code === 'row-too-long' ? [65_536] : [3, 65_536]) {
      const result = read(input, texts, size);
      expect(result.problems).toMatchObject([{ code, severity, span: { line, column } }]);
      expect(result.rows).toHaveLength(rows);
      expect(result.records).toBe(rows);
    }
  });

  it('count refused rows and never quote the file', () => {
    const { refused, problems } = read('a,b\nSECRET\nSE"CRET,1\n1,2\n"SECRET', texts);
    expect(refused).toBe(2);
    for (const { message } of problems) expect(message).not.toContain('SECRET');
  });

  it('list the first and count the rest', () => {
    const { problems, refused } = read(`a,b\n${'1\n'.repeat(500)}`, texts, 100);
    expect(problems).toHaveLength(READING.problems + 1);
    expect(refused).toBe(500);
  });

  it('2,000 mutations never throw, and every record is handed on or refused', () => {
    const sample = encode('id,sex,score\n1,"f",0.5\n2,"m ""x""",0.25\r\n3,é,1\n');
    const mutation = fc.record({
      at: fc.nat(),
      byte: fc.constantFrom(34, 44, 10, 13, 0, 0xff, 0xc3, 0x61),
      kind: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(mutation, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 50 }),
        (mutations, size) => {
          const bytes = [...sample];
          for (const { at, byte, kind } of mutations) bytes.splice(at % bytes.length, kind ? 0 : 1, byte);
          const whole = read(Uint8Array.from(bytes), texts, 10_000);
          expect(read(Uint8Array.from(bytes), texts, size)).toEqual(whole);
          for (const { span } of whole.problems) expect(Math.min(...places(span))).toBeGreaterThan(0);
        },
      ),
      { seed: 9, numRuns: 2000 },
    );
  });
});

describe('levelTable', () => {
  it('tells values of equal hash apart (known collisions of FNV-1a, 32 bit)', () => {
    const table = levelTable();
    const { rows } = read('word\ncostarring\nliquid\ndeclinate\nmacallums\n', (fields) => table.codeOf(fields, 0));
    expect(rows).toEqual([0, 1, 2, 3]);
  });

  it('gives every value one number, quoted or not', () => {
    const table = levelTable();
    const { rows } = read('sex\nf\nm\n"f"\n"a""b"\n""\n"a""b"\né\n', (fields) => table.codeOf(fields, 0), 5);
    expect(rows).toEqual([0, 1, 0, 2, 3, 2, 4]);
    expect(table.levels).toEqual(['f', 'm', 'a"b', '', 'é']);
  });

  it('tells many values apart', () => {
    const table = levelTable();
    const values = Array.from({ length: 5000 }, (_, index) => `site-${index * 7919}`);
    const { rows } = read(
      `site\n${values.join('\n')}\n${values.join('\n')}\n`,
      (fields) => table.codeOf(fields, 0),
      1000,
    );
    expect(new Set(rows).size).toBe(5000);
    expect(rows.slice(5000)).toEqual(rows.slice(0, 5000));
  });
});
