import { describe, expect, it } from 'vitest';
import { lookup, toPlain } from '../../src/documents/located.ts';
import { parseXml } from '../../src/documents/xml.ts';

const plain = (text: string): unknown => {
  const { value, problems } = parseXml(text);
  expect(problems).toEqual([]);
  return value === null ? null : JSON.parse(JSON.stringify(toPlain(value)));
};
const place = (text: string, ...path: string[]): string => {
  const { value } = parseXml(text);
  const found = value === null ? null : lookup(value, path);
  return found === null ? '' : `${found.span.line}:${found.span.column}-${found.span.endLine}:${found.span.endColumn}`;
};

describe('parseXml', () => {
  it('makes scalars of text, mappings of children, lists of repeated ones', () => {
    expect(plain('<a><b>1</b><c>x</c><c>y</c><d/></a>')).toEqual({ a: { b: '1', c: ['x', 'y'], d: '' } });
  });

  it('keeps attributes, the namespace of the root and text beside children apart', () => {
    expect(plain('<p:a xmlns:p="urn:p" xmlns="urn:x" k="v">text<p:b p:z="1">2</p:b></p:a>')).toEqual({
      a: { '@xmlns': 'urn:x', '@k': 'v', b: { '@z': '1', '#text': '2' }, '#text': 'text' },
    });
  });

  it('reads the five entities, character references and CDATA as what they stand for', () => {
    expect(plain('<a>&lt;&amp;&gt;&quot;&apos;&#x41;<![CDATA[<b>]]></a>')).toEqual({ a: `<&>"'A<b>` });
  });

  it('points at the text of an element, without the blanks around it', () => {
    const text = '<?xml version="1.0"?>\r\n<a>\r\n  <!-- </b> -->\r\n  <b>\r\n    one\r\n    two </b>\r\n</a>\r\n';
    expect(place(text, 'a', 'b')).toBe('5:5-6:8');
    expect(place('\ufeff<a><b>x</b></a>', 'a', 'b')).toBe('1:7-1:8');
  });

  it('points at the name of an element with nothing in it', () => {
    expect(place('<a>\n <empty/></a>', 'a', 'empty')).toBe('2:3-2:8');
    expect(place('<a>\n <empty> </empty></a>', 'a', 'empty')).toBe('2:3-2:8');
  });

  it('keeps names that are members of every object', () => {
    expect(plain('<a><constructor>1</constructor><toString>2</toString></a>')).toEqual({
      a: { constructor: '1', toString: '2' },
    });
  });

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]>\n<a>&x;</a>', 'doctype', 1],
    ['a document type that would fetch a file', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'doctype', 1],
    ['a document type further down', '<?xml version="1.0"?>\n\n<!DOCTYPE a\n[\n]>\n<a/>', 'doctype', 3],
    ['an entity that nobody declared', '<a>\n&x;</a>', 'bare-ampersand', 2],
    ['an element that is not closed', '<a>\n<b></a>', 'not-xml', 2],
    ['a second root', '<a/>\n<b/>', 'not-xml', 2],
    ['nothing', '', 'not-xml', 1],
    ['text alone', 'Model card', 'not-xml', 1],
    ['a bare ampersand', '<a>\n\nx & y\n\n<b/></a>', 'bare-ampersand', 3],
    ['a tag that is not closed after an entity', '<a>x &amp; y\n<b></a>', 'not-xml', 2],
    ['a repeated attribute', '<a b="1" b="2"/>', 'not-xml', 1],
    ['an undeclared prefix or not, half a tag', '<a><b', 'not-xml', 1],
  ])('refuses %s, with its line', (_, text, code, line) => {
    const { value, problems } = parseXml(text);
    expect(value).toBeNull();
    expect(problems).toMatchObject([{ code, severity: 'fatal', span: { line } }]);
  });

  it('refuses what is nested too deeply', () => {
    const { problems } = parseXml('<a>'.repeat(65) + '</a>'.repeat(65));
    expect(problems).toMatchObject([{ code: 'too-deep' }]);
    expect(parseXml('<a>'.repeat(64) + '</a>'.repeat(64)).problems).toEqual([]);
  });

  it('never shows words of the file in a problem', () => {
    const [problem] = parseXml('<a><secret-name></a>').problems;
    expect(problem?.message).not.toContain('secret');
  });
});
