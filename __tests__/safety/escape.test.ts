import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fencedForMarkdown,
  forCsv,
  forHtml,
  forLog,
  forMarkdown,
  forMarkdownProse,
  forXml,
  isVisible,
  shorten,
  truncateBytes,
  visible,
} from '../../src/safety/escape.ts';
import { SHOWN_CHARACTERS } from '../../src/safety/limits.ts';
import { PAYLOADS } from './payloads.ts';

const SEEDED = { seed: 20_261_123, numRuns: 300 };
/** Any text, with what attackers use made frequent. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(':', '::', '#', '##', '[', '\n', '\t', ' ', '\u00a0', '\x1b', '\u202e', '`', '|', '\ud800', '@'),
      fc.constantFrom(...PAYLOADS),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** What the runner of GitHub obeys (actions/runner ActionCommand.cs). */
const isCommand = (line: string): boolean => /^\s*::/.test(line) || line.includes('##[');

describe('forLog', () => {
  it.each([
    ['\x1b[31m', '\\x1b[31m'],
    ['\x00\x7f\x9b', '\\x00\\x7f\\x9b'],
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['a\u202eb\u200bc\ufeff\u{e0041}\u2028', 'a\\u{202e}b\\u{200b}c\\u{feff}\\u{e0041}\\u{2028}'],
    ['\ud800', '\\u{d800}'],
    ['::add-mask::x', '\\::add-mask::x'],
    [' \u3000::x', ' \u3000\\::x'],
    ['a ##[group]x', 'a ##\\[group]x'],
    ['###[x', '###\\[x'],
    ['sensitivity 0.85 :: 95 % — naïve 日本語 😀', 'sensitivity 0.85 :: 95 % — naïve 日本語 😀'],
  ])('shows %j as %j', (text, shown) => expect(forLog(text)).toBe(shown));

  it('gives one line that the runner does not obey, and is its own fixed point', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = forLog(text);
        expect(isVisible(line)).toBe(true);
        expect(isCommand(line)).toBe(false);
        expect(forLog(line)).toBe(line);
      }),
      SEEDED,
    );
  });
});

describe('forMarkdown', () => {
  it('writes every mark as an entity inside code', () => {
    expect(forMarkdown('a|b `c` <d> #1 [x](y) 0.9')).toBe(
      '<code>a&#124;b &#96;c&#96; &#60;d&#62; &#35;1 &#91;x&#93;&#40;y&#41; 0&#46;9</code>',
    );
    expect(forMarkdown('')).toBe('');
  });

  it('leaves no address of electronic mail for the parser to link', () => {
    expect(forMarkdown('a@b.com')).toBe('<code>a&#64;<wbr>b&#46;com</code>');
  });

  it('holds nothing but letters, spaces and entities, of at most the characters that are shown', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const inner = forMarkdown(text).replace(/^<code>|<\/code>$/g, '');
        const unread = inner.replaceAll('&#64;<wbr>', '&#64;');
        expect(unread.replace(/&#\d+;/g, '')).not.toMatch(/[\p{P}\p{S}\p{Cc}\p{Cf}]/u);
        expect(unread.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).length).toBeLessThanOrEqual(
          SHOWN_CHARACTERS,
        );
      }),
      SEEDED,
    );
  });

  it('says how much is left out', () => {
    expect(forMarkdown('word '.repeat(100))).toMatch(/ word&#8230; &#40;326 more characters&#41;<\/code>$/);
  });
});

describe('forMarkdownProse', () => {
  it('keeps our own text in its cell', () => {
    expect(forMarkdownProse('a | b\n  c **d**')).toBe('a &#124; b c **d**');
  });
});

describe('fencedForMarkdown', () => {
  it('fences with more backticks than any line holds', () => {
    expect(fencedForMarkdown('a: 1\n  b: 2')).toBe('```\na: 1\n  b: 2\n```');
    expect(fencedForMarkdown('x\r\n`````\ry')).toBe('``````\nx\n`````\ny\n``````');
    expect(fencedForMarkdown(' ::x\na ##[b]')).toBe('```\n \\::x\na ##\\[b]\n```');
    expect(fencedForMarkdown('\x1b\u2028')).toBe('```\n\\x1b\\u{2028}\n```');
  });
});

describe('forHtml', () => {
  it('cannot leave its text or its attribute', () => {
    expect(forHtml(`<b a="1" b='2'>&amp;\x1b\u202e`)).toBe(
      '&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;\\x1b\\u{202e}',
    );
    for (const payload of PAYLOADS) expect(forHtml(payload)).not.toMatch(/[<>"']/);
  });
});

describe('forCsv', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['\uff1d1', "'\uff1d1"],
    ['\tx', '"\'\tx"'],
    ['\rx', '"\'\rx"'],
    ['=HYPERLINK("a";"b")', '"\'=HYPERLINK(""a"";""b"")"'],
    ['a,b', '"a,b"'],
    ['a\nb', '"a\nb"'],
    ['\x1b[31m', '\\x1b[31m'],
    ['sex=F', 'sex=F'],
    ['0.91', '0.91'],
    ['', ''],
  ])('writes %j as %j', (text, field) => expect(forCsv(text)).toBe(field));
});

describe('forXml', () => {
  it('holds only what XML 1.0 can', () => {
    expect(forXml('<a b="c">&\x00\x1b\ud800\uffff\'')).toBe(
      '&lt;a b=&quot;c&quot;&gt;&amp;\\x00\\x1b\\u{d800}\ufffd&#39;',
    );
    fc.assert(
      fc.property(anyText, (text) => {
        expect(forXml(text)).toMatch(/^[\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
      }),
      SEEDED,
    );
  });
});

describe('shorten', () => {
  it('leaves a text that fits', () => expect(shorten('0.834', 40)).toBe('0.834'));

  it('cuts between words', () => {
    expect(shorten('recomputed to 0.834567 where 0.91 was declared', 40)).toBe('recomputed to… (33 more characters)');
  });

  it('never ends inside a number, and counts what it leaves out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 120 }),
        fc.stringMatching(/^[a-c]{0,60}0\.[0-9]{130,200}$/),
        (most, text) => {
          const short = shorten(text, most);
          const [kept = '', note = ''] = short.split('… ');
          expect(short.length).toBeLessThanOrEqual(most);
          expect(kept).not.toMatch(/[\d.]$/);
          expect(note).toBe(`(${text.length - kept.length} more characters)`);
        },
      ),
      SEEDED,
    );
  });

  it('never ends inside a character', () => {
    for (let most = 40; most < 60; most++) expect(visible(shorten('😀'.repeat(50), most))).not.toContain('\\u');
  });
});

describe('truncateBytes', () => {
  it('leaves a text that fits to the byte', () => {
    expect(truncateBytes('é'.repeat(10), 20)).toBe('é'.repeat(10));
  });

  it('cuts between characters of four bytes and says how many bytes are left out', () => {
    const text = '😀'.repeat(100);
    for (let limit = 40; limit < 60; limit++) {
      const short = truncateBytes(text, limit);
      expect(Buffer.byteLength(short)).toBeLessThanOrEqual(limit);
      const [kept = '', note = ''] = short.split('… ');
      expect(text.startsWith(kept)).toBe(true);
      expect(kept).not.toBe('');
      expect(note).toBe(`(${400 - Buffer.byteLength(kept)} bytes left out)`);
    }
  });

  it('keeps the limit even where the note does not fit', () => {
    for (let limit = 0; limit < 30; limit++) {
      const short = truncateBytes('😀'.repeat(100), limit);
      expect(Buffer.byteLength(short)).toBeLessThanOrEqual(limit);
      expect(short).not.toContain('\ufffd');
    }
  });
});
