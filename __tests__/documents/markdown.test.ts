import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/documents/bytes.ts';
import { lookup, type Span } from '../../src/documents/located.ts';
import { parseMarkdown } from '../../src/documents/markdown.ts';
import { normaliseHeading, stripHtml } from '../../src/documents/markdown-text.ts';
import { READING } from '../../src/safety/limits.ts';

const fixture = (name: string): string => {
  const decoded = decodeText(readFileSync(new URL(`../fixtures/bytes/${name}`, import.meta.url)));
  if ('problem' in decoded) throw new Error(name);
  return decoded.text;
};

const start = ({ line, column }: Span) => [line, column];
const pairsOf = (text: string) => parseMarkdown(text).pairs.map(({ key, value }) => [key, value]);

/** The source at a span of one line. */
const at = (text: string, span: Span) => text.split('\n')[span.line - 1]?.slice(span.column - 1, span.endColumn - 1);

describe('front matter', () => {
  it('has places of the file, with CRLF too', () => {
    const { frontMatter, title, pairs } = parseMarkdown(fixture('front-matter-crlf.md'));
    expect(frontMatter?.problems).toEqual([]);
    expect(frontMatter?.span).toEqual({ line: 1, column: 1, endLine: 5, endColumn: 4 });
    const metric = frontMatter?.value && lookup(frontMatter.value, ['metrics', 0]);
    expect(metric).toMatchObject({ value: 'auroc', span: { line: 4, column: 3, endLine: 4, endColumn: 8 } });
    expect(title).toBe('Synthetic sepsis card');
    expect(pairs).toMatchObject([{ key: 'Version', value: '1.10', valueSpan: { line: 9, column: 14, endColumn: 18 } }]);
  });

  it('may hold tabs inside a folded text', () => {
    const { frontMatter } = parseMarkdown(fixture('folded-tabs.md'));
    expect(frontMatter?.problems).toEqual([]);
    expect(frontMatter?.value?.kind).toBe('mapping');
  });

  it('may stand after a line that only looks empty', () => {
    expect(parseMarkdown('\u200b\n---\na: 1\n---\n').frontMatter?.span.line).toBe(2);
  });

  it('may stand after empty lines', () => {
    expect(parseMarkdown('\n\n---\na: 1\n---\n').frontMatter?.span.line).toBe(3);
  });

  it.each([
    ['no closing line', '---\nlicense: mit\n# Title\n', 'unterminated-front-matter', 1],
    ['a list', '---\n- a\n- b\n---\n', 'front-matter-not-mapping', 2],
    ['a repeated key', '---\na: 1\na: 2\n---\n', 'duplicate-key', 3],
    ['an unfilled template', '---\n{{ card_data }}\n---\n', 'complex-key', 2],
    ['tabs as indentation', '---\na:\n\tb: 1\n---\n', 'not-yaml', 3],
  ])('is refused with %s', (_, text, code, line) => {
    const { frontMatter } = parseMarkdown(text);
    expect(frontMatter?.value).toBeNull();
    expect(frontMatter?.problems[0]).toMatchObject({ code, severity: 'fatal', span: { line } });
  });

  it.each([
    ['a rule of dashes in prose', 'text\n\n---\na: 1\n---\n'],
    ['a heading underlined with dashes', 'Title\n---\na: 1\n---\n'],
    ['pasted output', '--- Average Precision (AP): 0.9 ---\n'],
    ['prose between two rules', '---\nprose here\n---\n'],
    ['a rule that nothing follows', '---\n\nprose\n'],
    ['four dashes', '----\na: 1\n----\n'],
  ])('is not %s', (_, text) => {
    const { frontMatter, sections } = parseMarkdown(text);
    expect(frontMatter).toBeNull();
    expect(sections.map((section) => section.heading + section.text).join('')).not.toBe('');
  });
});

describe('sections', () => {
  it('know level, parent, heading, body and text', () => {
    const text =
      '# Card\n\nintro\n\n## Uses\n### Direct\n\n**bold** and [link](http://x) `code`\n- item\n\n## Last ##\n';
    const { sections, title } = parseMarkdown(text);
    expect(title).toBe('Card');
    expect(sections.map(({ level, heading, parent, text: own }) => [level, heading, parent, own])).toEqual([
      [0, '', null, ''],
      [1, 'Card', null, 'intro'],
      [2, 'Uses', 1, ''],
      [3, 'Direct', 2, 'bold and link code\nitem'],
      [2, 'Last', 1, ''],
    ]);
    expect(sections.map(({ span }) => at(text, span)).slice(1)).toEqual(['Card', 'Uses', 'Direct', 'Last']);
    expect(sections[2]?.bodySpan).toBeNull();
    expect(sections[3]?.bodySpan).toEqual({ line: 8, column: 1, endLine: 9, endColumn: 7 });
    expect(sections[3]?.textSpan).toEqual({ line: 8, column: 1, endLine: 8, endColumn: 37 });
  });

  it('take underlined headings, and no heading from code, comments or quoted output', () => {
    const text = 'Title\n=====\n\nSub\n---\n\n```\n# code\n```\n\n<!--\n# hidden\n-->\n\n--- AP ---\n';
    expect(parseMarkdown(text).sections.map(({ level, heading }) => [level, heading])).toEqual([
      [0, ''],
      [1, 'Title'],
      [2, 'Sub'],
    ]);
  });

  it('have no text where a reader sees none', () => {
    const body = '\u200b\n\n&#x200B;\n\n<!-- say something -->\n\n<p></p>\n\n```\ncode\n```\n';
    const section = parseMarkdown(`# Risks\n\n${body}`).sections[1];
    expect(section).toMatchObject({ text: '', textSpan: null });
    expect(section?.bodySpan).not.toBeNull();
  });

  it('find the first line of text after a comment and inside HTML', () => {
    expect(parseMarkdown('# A\n<!-- x\ny -->\n\n<div>\n<b>Text</b>\n</div>\n').sections[1]).toMatchObject({
      text: 'Text',
      textSpan: { line: 6 },
    });
  });

  it.each([
    ['1. Intended Use:', 'intended use'],
    ['2.3 Training Data', 'training data'],
    ['🩺 Uses [optional]', 'uses'],
    ['Model Description (optional):', 'model description'],
    ['A. Scope', 'scope'],
    ['30 day mortality', '30 day mortality'],
    ['Patient’s  View', "patient's view"],
    ['⚠️ Bias, Risks, and Limitations', 'bias, risks, and limitations'],
  ])('normalise %s', (heading, expected) => expect(normaliseHeading(heading)).toBe(expected));
});

describe('pairs', () => {
  it.each<[string, string[][]]>([
    ['**Version**: 1.0.0', [['Version', '1.0.0']]],
    ['**Version:** 1.0.0', [['Version', '1.0.0']]],
    ['* **Developer:** Ward 5', [['Developer', 'Ward 5']]],
    ['- **License** : `mit`', [['License', 'mit']]],
    ['- Key: value', [['Key', 'value']]],
    ['> __Owner__: [Ward](http://x)', [['Owner', 'Ward']]],
    ['1. [x] Reviewed by: safety', [['Reviewed by', 'safety']]],
    [
      '**A**: 1\n**B**: 2',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    ['**A**: first\nsecond', [['A', 'first\nsecond']]],
    ['**A:**', [['A', '']]],
    ['**A:** <!-- to do -->', [['A', '']]],
    ['- **A**: \u200b', [['A', '']]],
    ['17. **For whom?**:\n    - Adults\n    - Wards', [['For whom?', 'Adults\nWards']]],
    ['**For whom?**:\n\n- Adults', [['For whom?', 'Adults']]],
    ['**A**: <!-- **B**: 2 --> 3', [['A', '3']]],
    ['**NOT** for children', []],
    ['Note: this is prose', []],
    ['- see this. Then: prose', []],
    ['- https://example.org', []],
    ['```\n**A**: 1\n- B: 2\n```', []],
    ['<!--\n**A**: 1\n-->', []],
    ['    **A**: 1', []],
  ])('of %j', (text, expected) => expect(pairsOf(text)).toEqual(expected));

  it('take the list below a name for its answer, also where an item reads like a pair', () => {
    const pairs = (text: string): unknown => parseMarkdown(text).pairs.map(({ key, value }) => [key, value]);
    expect(pairs('**History:**\n- v1.0.0 (2026): first\n- second\n')).toEqual([
      ['History', 'v1.0.0 (2026): first\nsecond'],
      ['v1.0.0 (2026)', 'first'],
    ]);
    // The next question of a numbered list is no answer.
    expect(pairs('1. **One**:\n   - a\n2. **Two**:\n   - **b**: c\n   - d\n')).toEqual([
      ['One', 'a'],
      ['Two', 'b: c\nd'],
      ['b', 'c'],
    ]);
  });

  it('have exact places', () => {
    const text = '  * **Developer:** see [Ward 5](http://x)\n**AUROC**:  `0.91`\n';
    const { pairs } = parseMarkdown(text);
    expect(pairs.map(({ keySpan }) => at(text, keySpan))).toEqual(['Developer', 'AUROC']);
    expect(pairs.map(({ valueSpan }) => at(text, valueSpan))).toEqual(['see [Ward 5](http://x)', '0.91']);
  });

  it('know their section', () => {
    expect(parseMarkdown('# A\n\n**K**: 1\n\n# B\n\n**K**: 2\n').pairs.map(({ section }) => section)).toEqual([1, 2]);
  });
});

describe('tables', () => {
  it('without leading pipes', () => {
    const text = 'Field | Response\n---|---\nIntended users | Clinicians\nAge \\| sex | **yes**\n';
    const { tables, pairs } = parseMarkdown(text);
    expect(tables[0]?.headers.map((cell) => cell.text)).toEqual(['Field', 'Response']);
    expect(tables[0]?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['Intended users', 'Clinicians'],
      ['Age | sex', 'yes'],
    ]);
    expect(pairs.map(({ key, value, valueSpan }) => [key, value, ...start(valueSpan)])).toEqual([
      ['Intended users', 'Clinicians', 3, 18],
      ['Age | sex', 'yes', 4, 16],
    ]);
  });

  it('without headings', () => {
    expect(pairsOf('| | |\n|--|--|\n| **Version** | 1.0 |\n| **Owner:** | |\n')).toEqual([
      ['Version', '1.0'],
      ['Owner', ''],
    ]);
  });

  it('whose first row is a pair like the others', () => {
    expect(pairsOf('| **Name** | sepsis |\n|--|--|\n| **Version** | 1.0 |\n')).toEqual([
      ['Name', 'sepsis'],
      ['Version', '1.0'],
    ]);
  });

  it('of three columns are no pairs, and no cell of the file is lost', () => {
    const text =
      '# R\n\n| Group | n | AUROC |\n|:--|--:|--|\n| women | 45,123 | 0.91 |\n| men | 7 | 0.9 | extra |\n| few |\n';
    const { tables, pairs } = parseMarkdown(text);
    expect(pairs).toEqual([]);
    expect(tables[0]?.section).toBe(1);
    expect(tables[0]?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['women', '45,123', '0.91'],
      ['men', '7', '0.9', 'extra'],
      ['few'],
    ]);
    for (const cell of tables[0]?.rows.flat() ?? []) expect(at(text, cell.span)).toBe(cell.text);
  });

  it('inside a quote or a list item', () => {
    expect(parseMarkdown('> | a | b |\n> |--|--|\n> | 1 | 2 |\n').pairs).toMatchObject([
      { key: '1', valueSpan: { column: 9 } },
    ]);
    expect(parseMarkdown('- | a | b |\n  |--|--|\n  | 1 | 2 |\n').tables[0]?.headers).toMatchObject([
      { span: { column: 5 } },
      {},
    ]);
  });

  it('in code are none', () => expect(parseMarkdown('```\n| a | b |\n|--|--|\n| 1 | 2 |\n```\n').tables).toEqual([]));
});

describe('stripHtml', () => {
  it.each([
    ['a <b>c</b> d', 'a c d'],
    ['a<br>b', 'a b'],
    ['1 < 2', '1 < 2'],
    ['a <!-- b > c --> d', 'a  d'],
    ['a <!-- open', 'a '],
    ['<img src="x"', ''],
  ])('%s', (html, expected) => expect(stripHtml(html)).toBe(expected));
});

describe('limits', () => {
  it('reports a line that is too long and reads the others', () => {
    const { problems, title } = parseMarkdown(`# T\n\n![](data:${'A'.repeat(READING.lineCharacters)})\n`);
    expect(problems).toMatchObject([{ code: 'long-line', severity: 'local', span: { line: 3 } }]);
    expect(title).toBe('T');
  });

  it('refuses a file that is too large', () => {
    expect(parseMarkdown('a\n'.repeat(READING.structuredBytes)).problems).toMatchObject([
      { code: 'too-large', severity: 'fatal' },
    ]);
  });

  it('counts lines as git does at a lone carriage return', () => {
    expect(parseMarkdown('a\rb\n\n# T\n').sections[1]?.span.line).toBe(3);
  });

  it.each([
    ['<', 19_000],
    ['**a', 6_000],
    ['- ', 9_000],
    ['[', 19_000],
    ['![](x', 3_900],
    ['`a``b', 3_900],
    ['<!--', 4_900],
    ['_a', 9_900],
    ['a: ', 6_000],
    ['|', 19_000],
  ])('reads %j, %i times, quickly', (piece, times) => {
    const begin = performance.now();
    parseMarkdown(`${piece.repeat(times)}\n`.repeat(5));
    expect(performance.now() - begin).toBeLessThan(10_000);
  });

  it('2,000 mutations of a card never throw', () => {
    const sample =
      '---\na: 1\n---\n# T\n\n**K**: v <!-- c -->\n\n| a | b |\n|--|--|\n| 1 | 2 |\n\n- x: y\n\n```\nz\n```\n';
    const piece = fc.constantFrom(
      '|',
      '\n',
      '#',
      '---\n',
      '<!--',
      '-->',
      '**',
      '`',
      '```\n',
      '\t',
      '\r',
      '\0',
      '\ufeff',
      '[',
      '](',
      '> ',
      ':',
      '\\',
    );
    const edit = fc.record({ at: fc.nat({ max: sample.length }), piece, drop: fc.nat({ max: 5 }) });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const text = edits.reduce(
          (all, { at: place, piece: more, drop }) => all.slice(0, place) + more + all.slice(place + drop),
          sample,
        );
        const { sections, pairs, tables } = parseMarkdown(text);
        const lines = text.split('\n').length;
        for (const { valueSpan, section } of pairs) {
          expect(valueSpan.line).toBeLessThanOrEqual(lines);
          expect(section).toBeLessThan(sections.length);
        }
        for (const { headers } of tables) expect(headers.length).toBeGreaterThan(0);
      }),
      { seed: 6, numRuns: 2000 },
    );
  });
});
