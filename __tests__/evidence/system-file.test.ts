import { describe, expect, it } from 'vitest';
import { systemFileReader } from '../../src/evidence/cards/system-file.ts';
import { readOne } from './read-one.ts';

const read = (text: string) => readOne(systemFileReader, 'rmf-system.yaml', text);
const fact = async (text: string, field: string) => (await read(text)).facts.find((one) => one.field === field);

// Attack 16: no literal is taken for a number it is not. `true` is what YAML 1.1 makes of yes, 511 of 0777.
const NOT_NUMBERS = [
  '.nan',
  '.NaN',
  '.inf',
  '-.inf',
  'NaN',
  'Infinity',
  '-0',
  '-0.0',
  'null',
  '~',
  '""',
  '"0.9"',
  "'0.9'",
  '"90%"',
  '90%',
  'true',
  'yes',
  '0777',
  '1_000',
  '12:30:45',
  '[0.3]',
  '{value: 0.3}',
  '1e400',
  '0,3',
];

describe('a number', () => {
  it.each(NOT_NUMBERS)('is not %s', async (literal) => {
    const threshold = await fact(`id: a\ndeployment:\n  threshold: ${literal}\n`, 'deployment.threshold');
    expect(threshold?.state).not.toBe('present');
    expect(threshold?.value).toBeNull();
    expect(threshold?.state === 'placeholder' || threshold?.reason !== '').toBe(true);
    expect(threshold?.place.line).toBe(3);
  });

  it.each(['0.3', '0', '1e-3', '-2.5'])('is %s', async (literal) => {
    const threshold = await fact(`deployment:\n  threshold: ${literal}\n`, 'deployment.threshold');
    expect(threshold).toMatchObject({ state: 'present', value: Number(literal), raw: literal });
  });
});

describe('texts and versions', () => {
  it.each([
    ['version: 1.10', 'version', 'invalid'],
    ['version: "1.10"', 'version', 'present'],
    ['version: TBD', 'version', 'placeholder'],
    ['name: yes', 'name', 'invalid'],
    ['name: "yes"', 'name', 'present'],
    ['name: 2026', 'name', 'invalid'],
    ['name: "\\u200b"', 'name', 'invalid'],
    ['name: N/A', 'name', 'not_applicable'],
    ['name:', 'name', 'invalid'],
  ])('%s', async (text, field, state) => {
    expect((await fact(`${text}\n`, field))?.state).toBe(state);
  });

  it('keeps the digits of a version that was written as a number', async () => {
    expect(await fact('version: 1.10\n', 'version')).toMatchObject({
      raw: '1.10',
      place: { line: 1, column: 10, endColumn: 14 },
    });
  });
});

describe('other kinds', () => {
  it('takes the word none for a value where the list of values has it', async () => {
    const [entry] = (await read('features:\n  - name: lactate\n    sensitive: none\n')).entries;
    expect(entry?.statements.find(({ field }) => field === 'feature.sensitive')).toMatchObject({
      state: 'present',
      value: 'none',
    });
  });

  it('knows the days of the calendar', async () => {
    const checked = async (day: string) => (await fact(`split:\n  checked: ${day}\n`, 'split.checked'))?.state;
    expect([
      await checked('2026-02-28'),
      await checked('2026-02-29'),
      await checked('2024-02-29'),
      await checked('28.02.2026'),
      await checked('2026-13-01'),
    ]).toEqual(['present', 'invalid', 'present', 'invalid', 'invalid']);
  });

  it('gives an empty list its meaning, and no meaning where it has none', async () => {
    expect(await fact('model:\n  foundation_models: []\n', 'model.foundation_models')).toMatchObject({
      state: 'not_applicable',
      reason: 'the system is built on no foundation model',
    });
    expect(await fact('limitations: []\n', 'limitations')).toBeUndefined();
  });

  it('reports an open item of a list at the item', async () => {
    expect(await fact('limitations:\n  - Not tested in children.\n  - TODO\n', 'limitations')).toMatchObject({
      state: 'placeholder',
      value: null,
      place: { line: 3, column: 5 },
    });
  });

  it('accepts not_applicable with a reason, for any field, and no other way', async () => {
    const state = async (value: string) => (await fact(`version: ${value}\n`, 'version'))?.state;
    expect(await state('{not_applicable: "never released on its own"}')).toBe('not_applicable');
    expect(await state('{not_applicable: ""}')).toBe('invalid');
    expect(await state('{not_applicable: N/A}')).toBe('invalid');
    expect(await state('{not_applicable: true}')).toBe('invalid');
    expect(await state('{not_applicable: "a reason", more: b}')).toBe('invalid');
  });
});

describe('keys', () => {
  it('suggests the key that was meant', async () => {
    const [warning] = (await read('intended_use:\n  pupose: a\n')).warnings;
    expect(warning).toMatchObject({ code: 'unknown-key', place: { line: 2, column: 3 } });
    expect(warning?.message).toContain('Did you mean purpose?');
  });

  // Attack 21: a Cyrillic letter, a zero-width space and full-width letters.
  it.each(['v\u0435rsion', 'ver\u200bsion', '\uff56ersion'])(
    'refuses a key that only looks like a known one',
    async (key) => {
      expect((await read(`${key}: "1"\n`)).warnings.map(({ code }) => code)).toContain('confusable-key');
    },
  );

  it('reports a direction mark inside a value', async () => {
    expect((await read('name: "a\u202eb"\n')).warnings).toMatchObject([
      { code: 'hidden-character', place: { line: 1, column: 7 } },
    ]);
  });

  it.each(['id: a\nid: b\n', 'a: &x 1\nb: *x\n', '__proto__: {a: 1}\n', 'id: [\n', '- a\n'])(
    'is corrupt: %j',
    async (text) => {
      const { status, facts, warnings } = await read(text);
      expect(status).toBe('corrupt');
      expect(facts).toEqual([]);
      expect(warnings.length).toBeGreaterThan(0);
    },
  );

  it('anchors every key, so that what is absent is reported nearby', async () => {
    const { anchors } = await read('governance:\n  roles:\n    privacy: a\ndata: []\n');
    expect([...anchors].map(([field, { line }]) => [field, line])).toEqual([
      ['governance', 1],
      ['governance.roles', 2],
      ['governance.roles.privacy', 3],
      ['dataset', 4],
    ]);
  });
});
