import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseData } from '../../src/documents/data.ts';
import { type Selection, selectionOf, streamJson, streamJsonLines } from '../../src/documents/json-stream.ts';
import { type LocatedValue, lookup, toPlain } from '../../src/documents/located.ts';
import { READING } from '../../src/safety/limits.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The bytes in pieces that end anywhere, in the middle of a character too. */
function piecesOf(bytes: Uint8Array, sizes: readonly number[]): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = Math.max(1, sizes[turn % Math.max(1, sizes.length)] ?? bytes.length);
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  return pieces;
}

const stream = (text: string, selection: Selection = 'all', sizes: readonly number[] = []) =>
  streamJson(piecesOf(bytesOf(text), sizes), selection);

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const key = fc.string({ unit: 'binary', maxLength: 6 }).filter((name) => !FORBIDDEN.has(name) && name.isWellFormed());
const text = fc.string({ unit: 'binary', maxLength: 12 }).filter((one) => one.isWellFormed());
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5 }),
  ),
})).value;
const written = fc
  .tuple(json, fc.constantFrom(0, 1, 4), fc.boolean())
  .map(([value, indent, mark]) => (mark ? '\ufeff' : '') + JSON.stringify(value, null, indent));
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
const SEED = 20261128;

describe('streamJson', () => {
  it('keeps the values that JSON.parse gives, wherever the pieces end', () => {
    fc.assert(
      fc.property(written, sizes, (source, parts) => {
        const { value, problems } = stream(source, 'all', parts);
        expect(problems).toEqual([]);
        const plain: unknown = value === null ? undefined : toPlain(value);
        expect(JSON.stringify(plain)).toBe(JSON.stringify(JSON.parse(source.replace(/^\ufeff/, ''))));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('gives every value the place that parseData gives it', () => {
    fc.assert(
      fc.property(written, sizes, (source, parts) => {
        expect(stream(source, 'all', parts).value).toEqual(parseData(source, { format: 'json' }).value);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('refuses what JSON.parse refuses, apart from NaN and infinities', () => {
    const broken = fc
      .tuple(written, fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '{', '[', ':', '\\', '1', 'x', '\n', ' '))
      .map(([source, at, put]) => {
        const cut = at % (source.length + 1);
        return source.slice(0, cut) + put + source.slice(cut + 1);
      })
      .filter((source) => source.isWellFormed());
    fc.assert(
      fc.property(broken, sizes, (source, parts) => {
        const { value, problems } = stream(source, 'all', parts);
        let isJson = true;
        try {
          JSON.parse(source.replace(/^\ufeff/, ''));
        } catch {
          isJson = false;
        }
        const otherwise = problems.some(({ code }) => code === 'duplicate-key' || code === 'forbidden-key');
        if (!otherwise) expect(value !== null).toBe(isJson);
        // What is not kept is checked all the same.
        const skipped = streamJson(piecesOf(bytesOf(`{"a":${source.replace(/^\ufeff/, '')}}`), parts), new Map());
        if (isJson) expect(skipped.value).not.toBeNull();
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('keeps only what is selected, and the positions of elements', () => {
    const source = '{"a": 1, "b": {"c": [{"d": 2, "e": "long"}, 7, {"d": 3}], "f": 4}, "g": [5]}';
    const { value } = stream(source, selectionOf(['a', 'b/c[]/d']));
    expect(value === null ? null : toPlain(value)).toEqual({ a: 1, b: { c: [{ d: 2 }, null, { d: 3 }] } });
    const found = value === null ? null : lookup(value, ['b', 'c', 2, 'd']);
    expect(found?.span).toEqual({ line: 1, column: 54, endLine: 1, endColumn: 55 });
  });

  it('keeps every other key under a star, and values that are no collection', () => {
    const selection: Selection = new Map<string, Selection | null>([
      ['texts', null],
      ['*', 'scalars'],
    ]);
    const { value } = stream('{"x": 1, "texts": "no", "y": "two", "z": {"a": 1}, "l": [1]}', selection);
    expect(value === null ? null : toPlain(value)).toEqual({ x: 1, y: 'two' });
  });

  it('takes NaN and infinities as values with a problem of their own', () => {
    const { value, problems } = stream('{"a": NaN, "b": -Infinity, "c": 1e999}');
    expect(value === null ? null : toPlain(value)).toEqual({ a: Number.NaN, b: -Infinity, c: Infinity });
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual(
      Array.from({ length: 3 }, () => ['non-finite', 'local']),
    );
    expect(stream('{"a": NaN}', new Map()).problems).toEqual([]);
  });

  it.each([
    ['', 'empty', '1:1'],
    ['{"a": 1', 'not-json', '1:8'],
    ['{"a":\n tru}', 'not-json', '2:2'],
    ['{"a": 1} x', 'not-json', '1:10'],
    ['{"a": 1, "a": 2}', 'duplicate-key', '1:10'],
    ['{"__proto__": 1}', 'forbidden-key', '1:2'],
    ['{"a": "\\x"}', 'not-json', '1:9'],
    ['{"é": "tab\there"}', 'not-json', '1:11'],
    [`${'['.repeat(65)}${']'.repeat(65)}`, 'too-deep', '1:65'],
  ])('says where %j is wrong', (source, code, at) => {
    const { value, problems } = stream(source);
    expect(value).toBeNull();
    expect(problems.map((one) => [one.code, `${one.span.line}:${one.span.column}`])).toEqual([[code, at]]);
  });

  it('says where a byte is not UTF-8, also at the end of a piece', () => {
    const bytes = new Uint8Array([...bytesOf('{"é":\n"'), 0xc3, 0x28, ...bytesOf('"}')]);
    for (const size of [1, 3, 9, 100]) {
      const { problems } = streamJson(piecesOf(bytes, [size]), 'all');
      expect(problems.map((one) => [one.code, `${one.span.line}:${one.span.column}`])).toEqual([
        ['invalid-utf8', '2:2'],
      ]);
    }
    const cut = streamJson([new Uint8Array([0x22, 0xe2, 0x82])], 'all');
    expect(cut.problems.map(({ code }) => code)).toEqual(['invalid-utf8']);
  });

  it('refuses more values than are held, and reads any number that is not kept', () => {
    const many = `{"a": [${'1,'.repeat(READING.streamedNodes)}1]}`;
    expect(stream(many).problems.map(({ code }) => code)).toEqual(['too-many-values']);
    expect(stream(many, new Map()).value).not.toBeNull();
  });

  it('refuses a text that is too long to keep, and passes over one that is not kept', () => {
    const long = `{"a": "${'x'.repeat(READING.fieldBytes + 1)}"}`;
    expect(stream(long, 'all', [70_000]).problems.map(({ code }) => code)).toEqual(['too-long']);
    expect(stream(long, new Map(), [70_000]).problems).toEqual([]);
  });
});

describe('keys that a selection does not name', () => {
  const selection = selectionOf(['list[]/kept', 'named/*/value', 'deep/a'], ['list[]/known', 'texts', 'deep/*']);
  const unselected = (text: string): readonly unknown[] => {
    const found: unknown[] = [];
    streamJson(piecesOf(bytesOf(text), [5]), selection, ({ keys, span }) => found.push([keys.join('/'), span.column]));
    return found;
  };

  it('are told once, where they stand first, with nothing of what stands below', () => {
    expect(unselected('{"list":[{"kept":1},{"kept":2,"new":{"more":1}},{"new":2}],"other":[{"a":1}]}')).toEqual([
      ['list/1/new', 31],
      ['other', 60],
    ]);
  });

  it('are not those that are known, nor those of a collection that is kept by whatever key', () => {
    expect(unselected('{"texts":{"a":1},"list":[{"known":{"b":1}}],"deep":{"a":{"c":1},"z":1}}')).toEqual([]);
    expect(unselected('{"named":{"x":{"value":1},"y":{"value":2,"unit":"%"}}}')).toEqual([['named/y/unit', 42]]);
  });

  it('are those of each line from its own beginning, also after one that cannot be read', () => {
    const found: unknown[] = [];
    const text = '{"a":1,"b":[{"c":\n{"a":1,"d":2}\n{"d":3}\n';
    streamJsonLines(
      [bytesOf(text)],
      selectionOf(['a', 'b[]/x']),
      () => {},
      ({ keys, span }) => found.push([keys, span.line]),
    );
    expect(found).toEqual([
      [['b', 0, 'c'], 1],
      [['d'], 2],
    ]);
  });

  it('are so many at most that a hostile file fills no memory', () => {
    const many = JSON.stringify(Object.fromEntries(Array.from({ length: 9_000 }, (_, at) => [`k${at}`, 1])));
    expect(unselected(many)).toHaveLength(READING.columns);
  });
});

describe('streamJsonLines', () => {
  const lines = (source: string, parts: readonly number[] = []) => {
    const records: LocatedValue[] = [];
    const problems = streamJsonLines(piecesOf(bytesOf(source), parts), selectionOf(['a']), (one) => records.push(one));
    return { records, problems };
  };

  it('reads line by line, with places, and goes on after a line that cannot be read', () => {
    for (const size of [1, 4, 1000]) {
      const { records, problems } = lines('{"a": 1, "b": "é"}\r\n\n{"a": \n{"b": 1} {"a": 2}\n{"a": 3}', [size]);
      expect(records.map(toPlain)).toEqual([{ a: 1 }, { a: 3 }]);
      expect(records.map(({ span }) => span.line)).toEqual([1, 5]);
      expect(problems.map(({ code, span }) => [code, span.line, span.column])).toEqual([
        ['not-json', 3, 7],
        ['not-json', 4, 10],
      ]);
    }
  });

  it('tells a last line that is cut off', () => {
    const { records, problems } = lines('{"a": 1}\n{"a": "unfinis');
    expect(records.length).toBe(1);
    expect(problems.map(({ code, span }) => [code, span.line])).toEqual([['not-json', 2]]);
  });
});
