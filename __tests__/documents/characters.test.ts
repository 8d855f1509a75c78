import { describe, expect, it } from 'vitest';
import { confusableWith, hiddenCharacters, isBlank, trimVisible } from '../../src/documents/characters.ts';

// Threat 21: keys that look like "auc" or "cutoff" and are not.
describe('confusableWith', () => {
  it.each([
    ['\u0430uc', 'auc'],
    ['au\u200bc', 'auc'],
    ['au\u00adc', 'auc'],
    ['\uff41\uff55\uff43', 'auc'],
    ['\u202eauc', 'auc'],
    ['cuto\ufb00', 'cutoff'],
    ['\u03b1u\u0441', 'auc'],
    ['\u0410UC', 'auc'],
  ])('%j looks like %s', (key, known) => expect(confusableWith(key, ['auc', 'cutoff'])).toBe(known));

  it.each(['auc', 'AUC', 'aucs', 'größe', '指標', ''])('%j looks like none', (key) => {
    expect(confusableWith(key, ['auc', 'cutoff'])).toBeNull();
  });
});

describe('hiddenCharacters', () => {
  it.each([
    ['a\u202eb', [{ offset: 1, codePoint: 'U+202E' }]],
    [
      '\u2066x\u2069',
      [
        { offset: 0, codePoint: 'U+2066' },
        { offset: 2, codePoint: 'U+2069' },
      ],
    ],
    ['so\u00adft', [{ offset: 2, codePoint: 'U+00AD' }]],
    ['x\ufeff', [{ offset: 1, codePoint: 'U+FEFF' }]],
    ['a\u200db', [{ offset: 1, codePoint: 'U+200D' }]],
  ])('%j', (text, expected) => expect(hiddenCharacters(text)).toEqual(expected));

  it.each(['plain', 'Größe 90 % – ok', '👩‍⚕️ and 👨🏽‍⚕️', '👨‍👩‍👧'])('nothing hidden in %s', (text) => {
    expect(hiddenCharacters(text)).toEqual([]);
  });
});

describe('what a reader sees', () => {
  it.each(['', ' \t\n', '\u200b', '\u200b \ufeff\u00ad'])('%j is blank', (text) => expect(isBlank(text)).toBe(true));
  it('a letter is not blank', () => expect(isBlank('\u200ba')).toBe(false));
  it('trims zero-width characters at both ends only', () =>
    expect(trimVisible('\u200b a\u200bb \u200b')).toBe('a\u200bb'));
  it('trims a long run of blanks quickly', () => {
    const start = performance.now();
    trimVisible(`a${' '.repeat(1_000_000)}b`);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
