import { describe, expect, it } from 'vitest';
import { assembleFacts } from '../../src/dossier/assemble.ts';
import type { Statement } from '../../src/dossier/fact.ts';
import { textState } from '../../src/dossier/state.ts';

const stated = (field: string, changed: Partial<Statement>): Statement => ({
  field,
  state: 'present',
  value: null,
  raw: '',
  reason: '',
  place: { path: 'a', line: 1, column: 1, endLine: 1, endColumn: 1 },
  format: '',
  assurance: 'declared',
  ...changed,
});
const fact = (field: string, ...all: Partial<Statement>[]) =>
  assembleFacts(all.map((one) => stated(field, one))).get(field);

describe('assembleFacts', () => {
  it('lets the strongest statement decide and names those that contradict it', () => {
    const digest = fact('result.model_digest', { value: 'sha256:a' }, { value: 'sha256:b', assurance: 'reported' });
    expect(digest).toMatchObject({ value: 'sha256:b', conflicts: [{ value: 'sha256:a' }] });
  });

  it('compares values that are written in one way only', () => {
    expect(fact('version', { value: '2.1.0' }, { value: 'v2.1.0' })?.conflicts).toEqual([]);
    expect(fact('version', { value: '2.1.0' }, { value: '2.1.1' })?.conflicts).toHaveLength(1);
    expect(fact('governance.risk_tier', { value: 'low' }, { value: 'high' })?.conflicts).toHaveLength(1);
    expect(fact('name', { value: 'Sepsis alert' }, { value: 'Sepsis alert model' })?.conflicts).toEqual([]);
  });

  it('hides no placeholder-free value behind a placeholder, and no unreadable value behind a readable one', () => {
    expect(fact('version', { state: 'placeholder' }, { value: '1' })).toMatchObject({
      state: 'present',
      conflicts: [],
    });
    expect(fact('version', { value: '1' }, { state: 'invalid', reason: 'x' })).toMatchObject({
      state: 'present',
      conflicts: [{ state: 'invalid' }],
    });
    expect(fact('version', { state: 'invalid' }, { state: 'invalid' })?.conflicts).toEqual([]);
  });
});

describe('textState', () => {
  it.each([
    ['1.0.0 (Placeholder)', 'placeholder'],
    ['AUROC (to be finalized)', 'placeholder'],
    ['A placeholder token is shown.', 'present'],
    ['none', 'not_applicable'],
    ['\u200b', 'empty'],
    ['', 'empty'],
  ])('%j is %s', (text, state) => {
    expect(textState(text)).toBe(state);
  });
});
