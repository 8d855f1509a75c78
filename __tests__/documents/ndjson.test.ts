import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelTable } from '../../src/documents/levels.ts';
import { scanNdjson } from '../../src/documents/ndjson.ts';
import type { FieldView } from '../../src/documents/rows.ts';
import { READING } from '../../src/safety/limits.ts';
import { numbers, readRows, sourceOf, texts } from './read-rows.ts';

const read = <T>(
  content: string | Uint8Array,
  take: (fields: FieldView, line: number) => T,
  asked?: readonly string[],
  size?: number,
) => readRows(sourceOf('rows.ndjson', content, size), take, asked);

const encode = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: readonly (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...encode(part)])));

describe('records of JSON', () => {
  it.each([
    ['LF', '{"a":1,"b":"x"}\n{"a":2,"b":"y"}\n'],
    ['CRLF', '{"a":1,"b":"x"}\r\n{"a":2,"b":"y"}\r\n'],
    ['no line end at the end', '{"a":1,"b":"x"}\n{"a":2,"b":"y"}'],
    ['a byte order mark', '\ufeff{"a":1,"b":"x"}\n{"a":2,"b":"y"}\n'],
    ['empty lines at the end', '{"a":1,"b":"x"}\n{"a":2,"b":"y"}\n\n \r\n\t\n'],
    ['white space', ' { "a" : 1 ,\t"b" : "x" } \n{"a":2,"b":"y"  }\n'],
    ['another order of names', '{"a":1,"b":"x"}\n{"b":"y","a":2}\n'],
    ['escaped names', '{"a":1,"b":"x"}\n{"\\u0061":2,"\\u0062":"y"}\n'],
  ])('%s', async (_, text) => {
    for (const size of [1, 2, 3, 7, 1000]) {
      const { header, rows, problems, records, refused } = await read(text, texts, undefined, size);
      expect(header.names).toEqual(['a', 'b']);
      expect(rows).toEqual([
        ['1', 'x'],
        ['2', 'y'],
      ]);
      expect({ problems, records, refused }).toEqual({ problems: [], records: 2, refused: 0 });
    }
  });

  it('have texts without their escapes, numbers as written, and truth values as texts', async () => {
    const text = '{"a":"\\"\\u00e9\\n","b":1.50,"c":true,"d":false,"e":null,"f":"é😀"}\n';
    const { rows } = await read(text, texts);
    expect(rows).toEqual([['"é\n', '1.50', 'true', 'false', '', 'é😀']]);
  });

  it('miss a value that is null or not there', async () => {
    const { rows } = await read('{"a":0,"b":0}\n{"b":null}\n{}\n', (fields) => [...texts(fields), ...numbers(fields)]);
    expect(rows.slice(1)).toEqual([
      ['', '', Number.NaN, Number.NaN],
      ['', '', Number.NaN, Number.NaN],
    ]);
  });

  it('are located at names and values, and at the line where a value is not there', async () => {
    const text = '{"é":"x", "b": -1}\n{"b":"😀y"}\n';
    const { rows, header } = await read(text, (fields, line) => [line, fields.span(0), fields.span(1)]);
    const span = (line: number, column: number, endColumn: number) => ({ line, column, endLine: line, endColumn });
    expect(header.spans).toEqual([span(1, 2, 5), span(1, 11, 14)]);
    expect(rows).toEqual([
      [1, span(1, 6, 9), span(1, 16, 18)],
      [2, span(2, 1, 1), span(2, 6, 11)],
    ]);
  });

  it('may hold lists and objects where nobody looks', async () => {
    const text = '{"a":1,"shap":[0.1,{"x":[]}],"b":{}}\n{"a":2,"shap":[],"b":{"c":1,"c":2}}\n';
    const { rows, problems } = await read(text, (fields) => fields.number(0), ['a']);
    expect(rows).toEqual([1, 2]);
    expect(problems).toEqual([]);
  });

  it('end where the reader says stop', () => {
    const seen: string[] = [];
    const summary = scanNdjson([encode('{"a":1}\n{"a":2}\n{"a":\n')], {
      onHeader: () => undefined,
      onRecord: (fields) => {
        seen.push(fields.text(0));
        return seen.length === 2 ? 'stop' : undefined;
      },
    });
    expect(seen).toEqual(['1', '2']);
    expect(summary).toEqual({ records: 2, refused: 0, problems: [] });
    const none = scanNdjson([encode('{"a":1}\n')], { onHeader: () => 'stop', onRecord: () => undefined });
    expect(none).toEqual({ records: 0, refused: 0, problems: [] });
  });

  it('give each value one level, however it is written', async () => {
    const table = levelTable();
    const text = '{"a":"F"}\n{"a":"\\u0046"}\n{"a":1}\n{"a":"1"}\n{"a":null}\n{}\n{"a":""}\n{"a":true}\n';
    const { rows } = await read(text, (fields) => table.codeOf(fields, 0));
    expect(rows).toEqual([0, 0, 1, 1, 2, 2, 2, 3]);
    expect(table.levels).toEqual(['F', '1', '', 'true']);
  });
});

describe('numbers of JSON', () => {
  it.each(['0', '-0', '1', '0.5', '-0.25', '1e3', '1.2E-05', '123456789012345678', '0.1234567890123456789'])(
    '%s',
    async (token) => expect((await read(`{"a":${token}}`, numbers)).rows).toEqual([[Number(token)]]),
  );

  it.each(['"0.9"', '"1"', 'true', 'null', '""', '1e400', '-1e400'])('%s is none', async (token) => {
    const { rows, problems } = await read(`{"a":${token}}`, numbers);
    expect(rows).toEqual([[Number.NaN]]);
    expect(problems).toEqual([]);
  });

  it.each(['.5', '5.', '01', '-', '+1', '1e', '1e+', '0x1F', '1_000', '--1', '1.2.3', '-.5'])(
    '%s is not JSON',
    async (token) => {
      const { rows, problems } = await read(`{"a":0}\n{"a":${token}}\n{"a":1}`, numbers);
      expect(rows).toEqual([[0], [1]]);
      expect(problems).toMatchObject([{ code: 'not-json', severity: 'local', span: { line: 2 } }]);
    },
  );
});

describe('problems of records', () => {
  it.each<[name: string, line: string | Uint8Array, code: string, column: number]>([
    ['a list', '[1]', 'not-an-object', 1],
    ['a number', ' 7', 'not-an-object', 2],
    ['a text', '"a"', 'not-an-object', 1],
    ['NaN', '{"a":NaN}', 'non-finite', 6],
    ['an infinity', '{"a":Infinity}', 'non-finite', 6],
    ['a negative infinity', '{"a":-Infinity}', 'non-finite', 6],
    ['a repeated name', '{"a":1,"a":2}', 'duplicate-key', 8],
    ['a name repeated under an escape', '{"a":1,"\\u0061":2}', 'duplicate-key', 8],
    ['a name that the first record lacks', '{"a":1,"c":2}', 'unknown-key', 8],
    ['a list in a column', '{"a":[1]}', 'nested-value', 6],
    ['an object in a column', '{"b":2,"a":{"x":1}}', 'nested-value', 12],
    ['something after the object', '{"a":1} x', 'not-json', 9],
    ['two objects', '{"a":1}{"a":2}', 'not-json', 8],
    ['a comma at the end', '{"a":1,}', 'not-json', 8],
    ['no colon', '{"a" 1}', 'not-json', 6],
    ['no comma', '{"a":1 "b":2}', 'not-json', 8],
    ['no quotes', '{a:1}', 'not-json', 2],
    ['single quotes', "{'a':1}", 'not-json', 2],
    ['a comment', '{"a":1} // x', 'not-json', 9],
    ['no value', '{"a":}', 'not-json', 6],
    ['a word', '{"a":True}', 'not-json', 6],
    ['half a word', '{"a":tru}', 'not-json', 6],
    ['no end', '{"a":1', 'not-json', 7],
    ['no end of a text', '{"a":"x}', 'not-json', 9],
    ['a tab inside a text', '{"a":"x\ty"}', 'not-json', 8],
    ['an unknown escape', '{"a":"\\x41"}', 'not-json', 6],
    ['a zero byte', '{"a":"\0"}', 'not-json', 7],
    ['a list without an end', '{"b":[1,2}', 'not-json', 10],
    ['an object inside without a colon', '{"b":{"x"}}', 'not-json', 10],
    ['bytes that are not UTF-8', bytes('{"a":"é', 0xfc, '"}'), 'invalid-utf8', 8],
    ['bytes that are not UTF-8, outside of a text', bytes('{"a":', 0xfc, '}'), 'invalid-utf8', 6],
    ['a value that is too long', `{"a":"${'x'.repeat(READING.fieldBytes + 1)}"}`, 'field-too-long', 6],
    ['nesting that is too deep', `{"b":${'['.repeat(READING.depth)}`, 'too-deep', 5 + READING.depth],
  ])('%s', async (_, line, code, column) => {
    const content = bytes('{"a":0,"b":0}\n', ...(typeof line === 'string' ? [line] : line), '\n{"a":3,"b":3}\n');
    const result = await read(content, (fields) => fields.number(0), ['a']);
    expect(result.problems).toMatchObject([{ code, severity: 'local', span: { line: 2, column } }]);
    expect(result).toMatchObject({ rows: [0, 3], records: 2, refused: 1 });
  });

  it.each<[name: string, content: string | Uint8Array, code: string, line: number]>([
    ['nothing', '', 'empty', 1],
    ['only empty lines', '\n \n', 'empty', 1],
    ['a first line that is no object', '[1]\n{"a":1}\n', 'not-an-object', 1],
    ['a first line with a repeated name', '{"a":1,"a":2}\n{"a":1}\n', 'duplicate-key', 1],
    ['UTF-16', bytes(0xff, 0xfe, '{', 0), 'utf-16', 1],
    ['a line that is too long', `{"a":1}\n{"a":"${'x'.repeat(READING.recordBytes)}"}\n`, 'row-too-long', 2],
    ['the same at the end', `{"a":1}\n{"a":"${'x'.repeat(READING.recordBytes)}`, 'row-too-long', 2],
    [
      'too many names',
      `{${Array.from({ length: READING.columns + 1 }, (_, index) => `"c${index}":1`).join()}}`,
      'too-many-columns',
      1,
    ],
  ])('%s ends the reading', async (_, content, code, line) => {
    const { problems } = await read(content, texts);
    expect(problems).toMatchObject([{ code, severity: 'fatal', span: { line } }]);
  });

  it('an empty line between records', async () => {
    const { rows, problems } = await read('{"a":1}\n\n{"a":2}\n', numbers);
    expect(rows).toEqual([[1], [2]]);
    expect(problems).toMatchObject([{ code: 'empty-line', span: { line: 2, column: 1 } }]);
  });

  it('a name that is empty', async () => {
    const { problems } = await read('{"":1,"a":2}\n', numbers);
    expect(problems).toMatchObject([{ code: 'empty-header', span: { line: 1, column: 2 } }]);
  });

  it('never quote the file', async () => {
    const { problems } = await read('{"a":1}\n{"SECRET":1}\n{"a":SECRET}\n{"a":{"SECRET":1}}\n', texts);
    expect(problems).toHaveLength(3);
    expect(JSON.stringify(problems)).not.toContain('SECRET');
  });
});

describe('whatever is in the file', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );

  it('is what JSON.parse makes of it', async () => {
    const table = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }).chain((names) =>
      fc.record({
        names: fc.constant(names),
        rows: fc.array(fc.array(value, { minLength: names.length, maxLength: names.length }), { minLength: 1 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async ({ names, rows }, size) => {
        const lines = rows.map((row) => JSON.stringify(Object.fromEntries(names.map((name, at) => [name, row[at]]))));
        const result = await read(
          `${lines.join('\n')}\n`,
          (fields) => [texts(fields), numbers(fields)],
          undefined,
          size,
        );
        // Names such as "1" come first in an object, whatever the order in which they are given.
        const order = Object.keys(JSON.parse(lines[0] ?? '{}'));
        expect(result.header.names).toEqual(order);
        expect(result.rows).toEqual(
          lines.map((line) => {
            const record: Record<string, unknown> = JSON.parse(line);
            const inOrder = order.map((name) => record[name]);
            return [
              inOrder.map((one) => (one === null ? '' : String(one))),
              inOrder.map((one) => (typeof one === 'number' ? one : Number.NaN)),
            ];
          }),
        );
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('is accepted only where JSON.parse accepts it', async () => {
    const sample = '{"a":"x\\n","b":-1.5e3,"c":[true,null,{"d":"é"}]}';
    const mutation = fc.record({
      at: fc.nat(),
      byte: fc.constantFrom(...encode('{}[]",:\\ 0-.eE+ntf\r\n')),
      kind: fc.nat(2),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
        const mutated = [...encode(sample)];
        for (const { at, byte, kind } of mutations) mutated.splice(at % mutated.length, kind === 0 ? 0 : 1, byte);
        const text = new TextDecoder().decode(Uint8Array.from(mutated));
        if (text.includes('\n') || text.includes('\ufffd')) return;
        const { records } = await read(text, texts, []);
        let parsed: unknown = null;
        try {
          parsed = JSON.parse(text);
        } catch {
          // Not JSON: nothing may be read of it.
        }
        const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
        // Repeated names are the one thing that is refused and JSON.parse lets pass.
        if (records === 1) expect(isObject).toBe(true);
        else if (isObject)
          expect(text.match(/"(?:a|b|c|d)"/g)?.length).not.toBe(new Set(text.match(/"(?:a|b|c|d)"/g)).size);
      }),
      { seed: 12, numRuns: 3000 },
    );
  });
});
