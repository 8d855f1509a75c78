import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/documents/bytes.ts';
import { type DataFormat, parseData } from '../../src/documents/data.ts';
import { type LocatedScalar, lookup, type Span, toPlain, walkScalars } from '../../src/documents/located.ts';
import { READING } from '../../src/safety/limits.ts';

const yaml = (text: string) => parseData(text, { format: 'yaml' });
const json = (text: string) => parseData(text, { format: 'json' });

function scalarAt(text: string, path: readonly (string | number)[], format: DataFormat = 'yaml'): LocatedScalar {
  const { value } = parseData(text, { format });
  const found = value && lookup(value, path);
  if (found?.kind !== 'scalar') throw new Error(`no scalar in ${text}`);
  return found;
}

const places = (span: Span) => [span.line, span.column, span.endLine, span.endColumn];

function slice(text: string, span: Span): string {
  const lines = text.split('\n');
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, column - 1);
  return text.slice(offset(span.line, span.column), offset(span.endLine, span.endColumn));
}

/** Threat 23: about 300 bytes with 63 aliases that stand for tens of millions of values. */
const ALIAS_BOMB = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh']
  .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]\n`)
  .join('')}`;

describe('what makes a document unsafe', () => {
  it.each<[name: string, text: string, format: DataFormat, code: string, line: number, column: number]>([
    ['a repeated key', 'auc: 0.5\nauc: 0.9', 'yaml', 'duplicate-key', 2, 1],
    ['a number and a text as the same key', '1: a\n"1": b', 'yaml', 'duplicate-key', 2, 1],
    ['a repeated key in JSON', '{"auc":0.5,"auc":0.9}', 'json', 'duplicate-key', 1, 12],
    ['an anchor', 'a: &x 1', 'yaml', 'alias', 1, 4],
    ['an alias', 'a: 1\nb: *x', 'yaml', 'alias', 2, 4],
    ['a merge key', 'a: 1\n<<: {b: 1}', 'yaml', 'merge-key', 2, 1],
    ['an unknown tag', 'a: !foo 3', 'yaml', 'unsupported-tag', 1, 9],
    ['a tag of Python', 'a: !!python/object:os.system {}', 'yaml', 'unsupported-tag', 1, 4],
    ['a tag that does not fit', 'a: !!int abc', 'yaml', 'unsupported-tag', 1, 10],
    ['a redefined tag prefix', '%TAG !! tag:example.org,2026:\n---\na: !!str b', 'yaml', 'unsupported-tag', 1, 1],
    ['__proto__', 'a:\n  __proto__: {polluted: 1}', 'yaml', 'forbidden-key', 2, 3],
    ['constructor', '{"a": {"constructor": 1}}', 'json', 'forbidden-key', 1, 8],
    ['prototype', 'prototype: 1', 'yaml', 'forbidden-key', 1, 1],
    ['an unfilled template', '{{ card_data }}', 'yaml', 'complex-key', 1, 2],
    ['a mapping as key', '? {a: b}\n: c', 'yaml', 'complex-key', 1, 3],
    ['several documents', 'a: 1\n---\nb: 2', 'yaml', 'several-documents', 1, 5],
    ['nothing', '', 'yaml', 'empty', 1, 1],
    ['only a comment', '# none\n', 'yaml', 'empty', 1, 1],
    ['only dashes', '---\n', 'yaml', 'empty', 1, 1],
    ['nothing in JSON', ' \n', 'json', 'empty', 1, 1],
    ['tabs as indentation', 'a:\n\t- b', 'yaml', 'not-yaml', 2, 1],
    ['a missing quote', 'a: "x', 'yaml', 'not-yaml', 1, 6],
    ['a second colon', 'a: b: c', 'yaml', 'not-yaml', 1, 5],
  ])('%s', (_, text, format, code, line, column) => {
    const { value, problems } = parseData(text, { format });
    expect(value).toBeNull();
    expect(problems[0]).toMatchObject({ code, severity: 'fatal', span: { line, column } });
  });

  it('leaves the prototype of objects alone', () => {
    yaml('__proto__: {polluted: 1}');
    json('{"constructor": {"prototype": {"polluted": 1}}}');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each<[string, string, DataFormat, string]>([
    ['alias bomb', ALIAS_BOMB, 'yaml', 'alias'],
    ['200,000 opening brackets', '['.repeat(200_000), 'yaml', 'too-deep'],
    ['200,000 opening brackets in JSON', '['.repeat(200_000), 'json', 'too-deep'],
    ['a million levels', `${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}`, 'json', 'too-deep'],
    ['too many values', `[${'1,'.repeat(READING.nodes)}1]`, 'json', 'too-many-values'],
    ['too long', `a: ${'x'.repeat(READING.structuredBytes)}`, 'yaml', 'too-large'],
  ])('refuses quickly: %s', (_, text, format, code) => {
    const start = performance.now();
    const { value, problems } = parseData(text, { format });
    expect(value).toBeNull();
    expect(problems[0]?.code).toBe(code);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('reads 64 levels and not 65', () => {
    expect(json(`${'['.repeat(READING.depth - 1)}${']'.repeat(READING.depth - 1)}`).value).not.toBeNull();
    expect(json(`${'['.repeat(READING.depth + 1)}${']'.repeat(READING.depth + 1)}`).value).toBeNull();
  });

  it('lists every repeated key, and counts those beyond the limit', () => {
    const { problems } = yaml(Array.from({ length: READING.problems + 20 }, () => 'a: 1').join('\n'));
    expect(problems).toHaveLength(READING.problems + 1);
    expect(problems.at(-1)).toMatchObject({ code: 'more', severity: 'fatal' });
    expect(problems.at(-1)?.message).toMatch(/^19 more/);
  });

  it.each([
    'a: "SECRET',
    'SECRET: *SECRET',
    '!SECRET!x SECRET',
    'a: !SECRET b',
    '{"SECRET": tru}',
    "{'SECRET': 1}",
    '{"SECRET":1,"SECRET":2}',
  ])('never quotes the file: %s', (text) => {
    for (const format of ['yaml', 'json'] as const) {
      for (const { message } of parseData(text, { format }).problems) expect(message).not.toContain('SECRET');
    }
  });
});

describe('JSON', () => {
  it.each([
    ['a trailing comma', '{"a":1,}', 1, 7],
    ['a trailing comma in a list', '[1,\n]', 1, 3],
    ['single quotes', "{'a':1}", 1, 2],
    ['a name without quotes', '{a:1}', 1, 2],
    ['text without quotes', '{"a": yes}', 1, 7],
    ['two numbers without a comma', '[1 2]', 1, 2],
    ['two entries without a comma', '{"a":1 "b":2}', 1, 6],
    ['a name without a value', '{"a"}', 1, 5],
    ['a comment', '[1,2]\n\n# c', 3, 1],
    ['a comment of two slashes', '// c\n[1]', 1, 1],
    ['a leading zero', '{"a":01}', 1, 6],
    ['a leading point', '{"a":.5}', 1, 6],
    ['a plus', '[+1]', 1, 2],
    ['a hexadecimal number', '[0x1F]', 1, 2],
    ['an escape that only YAML has', '["\\x41"]', 1, 3],
    ['a line break in a text', '["x\ny"]', 1, 3],
    ['a document marker', '--- {}', 1, 1],
    ['YAML', 'a: 1', 1, 1],
    ['a tag', '!!str "a"', 1, 1],
    ['a pair in a list', '["a":1]', 1, 2],
    ['a second value', '{"a":1}{"b":2}', 1, 8],
    ['nan in small letters', '[nan]', 1, 2],
    ["YAML's infinity", '[.inf]', 1, 2],
  ])('refuses %s', (_, text, line, column) => {
    const { value, problems } = json(text);
    expect(value).toBeNull();
    expect(problems).toMatchObject([{ code: 'not-json', severity: 'fatal', span: { line, column } }]);
  });

  it('gives the same value as JSON.parse, and the source of every number', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 1, '\t', '\r\n'), (compact, indent) => {
        const expected = JSON.parse(compact);
        const text =
          indent === '\r\n'
            ? JSON.stringify(expected, null, 1).replaceAll('\n', '\r\n')
            : JSON.stringify(expected, null, indent);
        const { value, problems } = json(text);
        if (/"(?:__proto__|constructor|prototype)"\s*:/.test(text)) return;
        expect(problems).toEqual([]);
        if (value === null) throw new Error('not read');
        // -0 and 0 are one number.
        expect(JSON.stringify(toPlain(value))).toBe(JSON.stringify(expected));
        for (const { scalar } of walkScalars(value)) {
          expect(JSON.stringify(JSON.parse(slice(text, scalar.span)))).toBe(JSON.stringify(scalar.value));
        }
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  it('reads characters that YAML treats as line ends, and any white space between tokens', () => {
    const text = '{"a"\n\t:\r\n"\u0085\u2028\u007f\\u2029\\/"\n,"":[\n]\n}\n';
    const { value } = json(text);
    expect(value && { ...(toPlain(value) as object) }).toEqual(JSON.parse(text));
  });

  it('keeps "<<" as an ordinary name', () => expect(scalarAt('{"<<": 1}', ['<<'], 'json').value).toBe(1));
});

describe('numbers', () => {
  it.each<[string, DataFormat, number]>([
    ['NaN', 'json', Number.NaN],
    ['Infinity', 'json', Number.POSITIVE_INFINITY],
    ['-Infinity', 'json', Number.NEGATIVE_INFINITY],
    ['1e400', 'json', Number.POSITIVE_INFINITY],
    ['.nan', 'yaml', Number.NaN],
    ['-.inf', 'yaml', Number.NEGATIVE_INFINITY],
    ['1e400', 'yaml', Number.POSITIVE_INFINITY],
  ])('%s in %s is not finite, and the rest stays readable', (token, format, value) => {
    const parsed = parseData(`{"a": ${token}, "b": 1}`, { format });
    expect(parsed.problems).toMatchObject([
      { code: 'non-finite', severity: 'local', span: { column: 7, endColumn: 7 + token.length } },
    ]);
    expect(scalarAt(`{"a": ${token}, "b": 1}`, ['a'], format)).toMatchObject({ value, nonFinite: true });
    expect(scalarAt(`{"a": ${token}, "b": 1}`, ['b'], format).value).toBe(1);
  });

  it('keep their text where the value cannot hold it', () => {
    expect(scalarAt('version: 1.10', ['version'])).toMatchObject({ value: 1.1, text: '1.10', quoted: false });
    expect(scalarAt('{"id": 12345678901234567890}', ['id'], 'json').text).toBe('12345678901234567890');
  });

  it.each(['"0.9"', "'0.9'", '0.9%', '90 %', '1,000', '0,9', 'NaN', '|\n  0.9'])('%s is text in YAML', (token) => {
    expect(typeof scalarAt(`a: ${token}`, ['a']).value).toBe('string');
  });

  it('takes time in proportion to their length', () => {
    const start = performance.now();
    for (const digits of ['1', '1_', '1:', '0.']) yaml(`a: ${digits.repeat(500_000)}`);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('scalars that YAML 1.1 reads otherwise', () => {
  // What PyYAML 6 makes of each; y and n follow the YAML 1.1 type repository, which PyYAML does not.
  it.each([
    ['yes', 'true'],
    ['No', 'false'],
    ['on', 'true'],
    ['OFF', 'false'],
    ['y', 'true'],
    ['n', 'false'],
    ['0777', '511 (octal)'],
    ['12:30:45', '45045 (base 60)'],
    ['1_000', '1000'],
    ['0b11', '3 (binary)'],
    ['0o17', 'text'],
    ['08', 'text'],
  ])('%s', (token, ambiguous) => expect(scalarAt(`a: ${token}`, ['a'])).toMatchObject({ text: token, ambiguous }));

  it.each([
    'true',
    'False',
    '~',
    'null',
    '1',
    '-1.5',
    '1e-3',
    '1.0e+3',
    '2026-11-23',
    '0x1F',
    'nope',
    '.5',
    '"yes"',
    "'0777'",
  ])('%s is not ambiguous', (token) => expect(scalarAt(`a: ${token}`, ['a']).ambiguous).toBeUndefined());

  it('says nothing of JSON', () => expect(scalarAt('["yes"]', [0], 'json').ambiguous).toBeUndefined());
});

describe('places', () => {
  const TEXT = [
    'name:   sepsis  # comment',
    'text: | # comment > with an arrow',
    '  one',
    '  two',
    '',
    'folded:',
    '  >-',
    '  three',
    '  four',
    '\'quoted key\': "x\\ty"',
    'missing:',
    'flow: {a: [1, 22 ], b: {}}',
    'long: several',
    '  lines',
    'end: 1',
    '',
  ].join('\n');

  it.each<[(string | number)[], number[]]>([
    [['name'], [1, 9, 1, 15]],
    [['text'], [2, 7, 4, 6]],
    [['folded'], [7, 3, 9, 7]],
    [['quoted key'], [10, 15, 10, 21]],
    [['missing'], [11, 1, 11, 8]],
    [
      ['flow', 'a', 1],
      [12, 15, 12, 17],
    ],
    [['long'], [13, 7, 14, 8]],
    [['end'], [15, 6, 15, 7]],
  ])('of the value at %j', (path, expected) => {
    expect(places(scalarAt(TEXT, path).span)).toEqual(expected);
    expect(places(scalarAt(TEXT.replaceAll('\n', '\r\n'), path).span)).toEqual(expected);
  });

  it('of flow collections, brackets included, and of keys', () => {
    const { value } = yaml(TEXT);
    const flow = value?.kind === 'mapping' ? value.entries.get('flow') : undefined;
    expect(places(flow?.value.span as Span)).toEqual([12, 7, 12, 27]);
    const quoted = value?.kind === 'mapping' ? value.entries.get('quoted key') : undefined;
    expect(places(quoted?.key as Span)).toEqual([10, 1, 10, 13]);
  });

  it('counts tabs and surrogate pairs as editors do', () => {
    expect(places(scalarAt('{"a":\t1,\r\n\t"😀": 2}', ['😀'], 'json').span)).toEqual([2, 8, 2, 9]);
  });

  it('does not count a byte order mark', () => {
    const decoded = decodeText(readFileSync(new URL('../fixtures/bytes/bom-crlf.yaml', import.meta.url)));
    const text = 'text' in decoded ? decoded.text : '';
    expect(places(scalarAt(text, ['auc']).span)).toEqual([3, 6, 3, 10]);
    expect(places(scalarAt('\ufeffauc: 1', ['auc']).span)).toEqual([1, 6, 1, 7]);
  });
});

describe('YAML', () => {
  it('takes core tags', () => {
    expect(scalarAt('a: !!str 3', ['a']).value).toBe('3');
    expect(scalarAt('a: !!float "0.5"', ['a']).value).toBe(0.5);
    expect(yaml('a: !!seq [1]').problems).toEqual([]);
  });

  it('takes a directive and document markers around one document', () => {
    expect(scalarAt('%YAML 1.2\n---\na: 1\n...\n', ['a']).value).toBe(1);
  });

  it('round-trips random values', () => {
    const key = fc.string().filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        fc.constant(null),
        tie('list'),
        tie('map'),
      ),
      list: fc.array(tie('tree'), { maxLength: 4 }),
      map: fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
    }));
    fc.assert(
      fc.property(tree, fc.boolean(), (expected, flow) => {
        const text = dump(expected, flow ? { flowLevel: 1, noRefs: true } : { noRefs: true });
        const { value, problems } = yaml(text);
        expect(problems).toEqual([]);
        expect(value && JSON.stringify(toPlain(value))).toBe(JSON.stringify(expected));
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});

describe('hostile bytes', () => {
  const SAMPLES = [
    '{"metrics": [{"name": "auroc", "value": 0.91, "ci": [0.88, 0.93]}], "note": "a\\u00e9\\n", "x": null}',
    'model:\n  name: "sepsis"\n  text: |\n    one\n    two\n  list: [1, {a: b}]\n  date: 2026-11-23\n? q\n: - r\n',
  ];

  it('2,000 mutations of documents never throw, stay located, and finish quickly', () => {
    const start = performance.now();
    const mutation = fc.record({
      at: fc.nat(),
      byte: fc.nat({ max: 255 }),
      kind: fc.constantFrom('set', 'insert', 'delete'),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...SAMPLES),
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        (sample, mutations) => {
          const bytes = [...new TextEncoder().encode(sample)];
          for (const { at, byte, kind } of mutations) {
            bytes.splice(at % bytes.length, kind === 'insert' ? 0 : 1, ...(kind === 'delete' ? [] : [byte]));
          }
          const decoded = decodeText(Uint8Array.from(bytes));
          if ('problem' in decoded) {
            expect(decoded.problem.span.line).toBeGreaterThan(0);
            return;
          }
          for (const format of ['yaml', 'json'] as const) {
            const { value, problems } = parseData(decoded.text, { format });
            expect(value === null).toBe(problems.some((problem) => problem.severity === 'fatal'));
            for (const { span } of problems) expect(Math.min(...places(span))).toBeGreaterThan(0);
            if (format === 'json' && value !== null && problems.length === 0) JSON.parse(decoded.text);
          }
        },
      ),
      { seed: 4, numRuns: 2000 },
    );
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
