import { describe, expect, it } from 'vitest';
import { toPlain } from '../../src/documents/located.ts';
import { outlineOf } from '../../src/documents/outline.ts';

const outline = (text: string, whole = true): unknown => {
  const { form, value } = outlineOf(text, whole);
  return [form, value === null ? null : JSON.parse(JSON.stringify(toPlain(value)))];
};

describe('outlineOf', () => {
  it('reads whole documents', () => {
    expect(outline('{"a": {"b": 1}}')).toEqual(['json', { a: { b: 1 } }]);
    expect(outline('\ufeff  [1, 2]')).toEqual(['json', [1, 2]]);
    expect(outline('# note\na:\n  b: 1\n')).toEqual(['yaml', { a: { b: 1 } }]);
    expect(outline('%YAML 1.2\n---\na: 1\n')).toEqual(['yaml', { a: 1 }]);
    expect(outline('- a: 1\n')).toEqual(['yaml', [{ a: 1 }]]);
  });

  it('reads the first record of NDJSON', () => {
    expect(outline('{"a": 1}\n{"a": 2}\n')).toEqual(['ndjson', { a: 1 }]);
  });

  it('reads as much of a cut JSON text as is complete', () => {
    expect(outline('{"a": 1, "b": {"c": "x, }", "d": [1, 2, 3', false)).toEqual([
      'json',
      { a: 1, b: { c: 'x, }', d: [1, 2] } },
    ]);
    expect(outline('{"a": "not fini', false)).toEqual(['text', null]);
  });

  it('reads as much of a cut YAML text as is complete', () => {
    expect(outline('a: 1\nb:\n  c: 2\nd:\n  - "x', false)).toEqual(['yaml', { a: 1, b: { c: 2 }, d: null }]);
    expect(outline('a: 1\nb:\n  c: 2\nd:\n  - "x\n    y', false)).toEqual(['yaml', { a: 1, b: { c: 2 } }]);
    expect(outline('a: 1\nb:\n  c:\n    d: 2\n    e: 3\n  f: [1,', false)).toEqual([
      'yaml',
      { a: 1, b: { c: { d: 2, e: 3 } } },
    ]);
  });

  it('takes the names of keys where a text has mistakes', () => {
    expect(outline('a: 1\na: 2\nimage: {{ name }}\n')).toEqual(['yaml', { a: null, image: null }]);
    expect(outline('{\n  "a": 1,\n  "b": oops\n}')).toEqual(['json', { a: null, b: null }]);
  });

  it('reads name and attributes of the first XML element', () => {
    expect(outline('<?xml version="1.0"?>\n<!-- <no> -->\n<p:card xmlns="urn:x" n=\'1\'><a/></p:card>')).toEqual([
      'xml',
      { card: { '@xmlns': 'urn:x', '@n': '1' } },
    ]);
  });

  it.each([
    ['prose', 'A model card.\n\nIt predicts: sepsis.\n'],
    ['Markdown', '# Title\n\n**Version**: 1\n'],
    ['front matter', '---\nlicense: mit\n---\n\n# Card\n'],
    ['HTML at the top of a card', '<p align="center">x</p>\n'],
    ['a table', 'label,score\n1,0.2\n'],
    ['nothing', ''],
  ])('leaves %s alone', (_, text) => expect(outline(text)).toEqual(['text', null]));

  it('takes no longer for hostile beginnings', () => {
    const started = process.cpuUsage();
    for (const piece of ['<!--', '{"a":', '[', ',[', '[1,', '"', 'a: ', '- ', '<a ', '\n---'])
      outlineOf(piece.repeat(20_000), false);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
  });
});
