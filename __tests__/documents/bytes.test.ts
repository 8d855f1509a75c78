import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, firstInvalidUtf8 } from '../../src/documents/bytes.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/bytes/${name}`, import.meta.url));

describe('decodeText', () => {
  it.each([
    ['utf16le.md', 'utf-16', 1, 1, /UTF-16LE.*UTF-8/],
    ['utf16be.md', 'utf-16', 1, 1, /UTF-16BE.*UTF-8/],
    ['latin1.yaml', 'invalid-utf8', 3, 9, /Latin-1/],
    ['nul.json', 'not-text', 2, 8, /zero/],
  ])('%s is refused with its place', (name, code, line, column, words) => {
    const decoded = decodeText(fixture(name));
    expect(decoded).toMatchObject({ problem: { code, severity: 'fatal', span: { line, column } } });
    expect('problem' in decoded && decoded.problem.message).toMatch(words);
  });

  it('strips a byte order mark', () => {
    expect(decodeText(fixture('bom-crlf.yaml'))).toEqual({ text: '# synthetic\r\nname: sepsis\r\nauc: 0.91\r\n' });
  });

  it('counts the column in characters, not bytes', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('a\né😀'), 0xff]);
    expect(decodeText(bytes)).toMatchObject({ problem: { span: { line: 2, column: 4 } } });
  });
});

describe('firstInvalidUtf8', () => {
  it.each([
    ['an overlong slash', [0xc0, 0xaf], 0],
    ['an overlong three bytes', [0x61, 0xe0, 0x80, 0xaf], 1],
    ['a surrogate', [0xed, 0xa0, 0x80], 0],
    ['above U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a sequence cut off', [0x61, 0xe2, 0x82], 1],
    ['a lone continuation', [0x80], 0],
  ])('finds %s', (_, bytes, offset) => expect(firstInvalidUtf8(Uint8Array.from(bytes))).toBe(offset));

  it('agrees with the platform on random bytes', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    const isValid = (bytes: Uint8Array) => {
      try {
        strict.decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    const interesting = fc.constantFrom(
      0x41,
      0x7f,
      0x80,
      0x8f,
      0x90,
      0x9f,
      0xa0,
      0xbf,
      0xc1,
      0xc2,
      0xdf,
      0xe0,
      0xe1,
      0xed,
      0xef,
      0xf0,
      0xf4,
      0xf5,
    );
    fc.assert(
      fc.property(fc.array(interesting, { maxLength: 6 }), (list) => {
        const bytes = Uint8Array.from(list);
        expect(firstInvalidUtf8(bytes) === -1).toBe(isValid(bytes));
      }),
      { seed: 5, numRuns: 2000 },
    );
  });
});
