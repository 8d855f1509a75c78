import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { asYaml } from '../../src/documents/yaml-text.ts';

describe('a value as YAML', () => {
  it('is read back as the same value, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        // JSON has no negative zero.
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(load(asYaml(plain), { schema: CORE_SCHEMA })).toEqual(plain);
      }),
      { numRuns: 2000 },
    );
  });

  const texts = [
    'yes',
    'n',
    'NULL',
    '1.10',
    '.5',
    'a: b',
    'a:b',
    'a #b',
    'a#b',
    '- a',
    '',
    ' a',
    'a ',
    'a\nb',
    "it's",
    '2026-01-01',
    'a, b',
    '[x]',
    'A: ',
    '{',
    'é',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    'sha256:11',
    '0x1f',
    '~',
    '?',
    'True',
    'a\u0085b',
  ];
  it.each(texts)('keeps %j a text, in a list too', (text) => {
    const value = { text, list: [text], [text]: [{ text }] };
    expect(load(asYaml(value), { schema: CORE_SCHEMA })).toEqual(value);
  });

  it('looks as people write it', () => {
    const value = {
      id: 'a',
      n: 1,
      version: '2.1.0',
      day: '2026-01-01',
      groups: ['F', 'M'],
      data: [{ id: 'x', none: [] }],
    };
    expect(asYaml(value)).toBe(
      'id: a\nn: 1\nversion: "2.1.0"\nday: 2026-01-01\ngroups: [F, M]\ndata:\n  - id: x\n    none: []\n',
    );
  });
});
