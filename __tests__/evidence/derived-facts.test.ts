import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../src/dossier/fact.ts';
import { derivedFactsOf } from '../../src/evidence/derived-facts.ts';
import type { EntryStatement } from '../../src/evidence/reader.ts';

const PLACE = { path: 'rmf-system.yaml', line: 3, column: 5, endLine: 3, endColumn: 9 };

function entry(kind: EntryStatement['kind'], id: string, values: Readonly<Record<string, FactValue>>): EntryStatement {
  const statements = Object.entries(values).map(([name, value]) => ({
    field: `${kind}.${name}`,
    state: 'present' as const,
    value,
    raw: String(value),
    reason: '',
    place: PLACE,
    format: 'rmf-system.yaml',
    assurance: 'declared' as const,
  }));
  return { kind, id, place: PLACE, statements };
}

const derived = (
  one: EntryStatement,
  all: readonly EntryStatement[] = [one],
): Readonly<Record<string, FactValue | null>> =>
  Object.fromEntries(derivedFactsOf(one, all).map(({ field, value }) => [field, value]));

describe('an exact version', () => {
  it.each(['2026-03-01', '0613', 'v1.4.2', '8b-instruct-2026.03', 'sha-9f3c', 'maintenance-4', 'express 4'])(
    '%s',
    (version) => {
      expect(derived(entry('component', 'm', { version }))).toEqual({ 'component.pinned': true });
    },
  );

  it.each([
    'latest',
    'model:latest',
    '4-turbo-preview',
    'main',
    '^4.1',
    '1.x',
    '*',
    '>=2',
    'Stable',
    'v2-latest',
    '7',
    'v1',
    'prod',
  ])('%s is none', (version) => {
    expect(derived(entry('component', 'm', { version }))).toEqual({ 'component.pinned': false });
  });

  it('a major number alone, where a digest fixes the contents', () => {
    const digest = `sha256:${'1'.repeat(64)}`;
    expect(derived(entry('component', 'm', { version: '7', digest }))).toEqual({ 'component.pinned': true });
    expect(derived(entry('component', 'm', { version: 'latest', digest }))).toEqual({ 'component.pinned': false });
  });
});

describe('a relative drop', () => {
  const drop = (values: Readonly<Record<string, FactValue>>): FactValue | null | undefined =>
    derived(entry('perturbation', 'p', values))['perturbation.relative_drop'];

  it.each(['auroc', 'Accuracy', 'recall', 'Dice'])('of %s', (metric) => {
    expect(drop({ metric, clean: 0.8, attacked: 0.6 })).toBeCloseTo(0.25);
  });

  it('is none where the performance was 0 before', () => {
    expect(drop({ metric: 'auroc', clean: 0, attacked: 0 })).toBeUndefined();
  });

  it.each(['brier', 'fnr', 'o_e', 'error rate', ''])('is none of "%s", of which more may be worse', (metric) => {
    expect(drop({ metric, clean: 0.1, attacked: 0.5 })).toBeUndefined();
  });
});

it('counts ways of changing inputs once, however they are written', () => {
  const all = ['Gaussian noise', 'gaussian  noise', 'projected gradient descent'].map((attack, at) =>
    entry('perturbation', `p${at}`, { attack }),
  );
  const [first] = all;
  expect(first && derived(first, all)['perturbation.kinds']).toBe(2);
});

describe('a tool', () => {
  const manifest = (values: Readonly<Record<string, FactValue>>): EntryStatement['statements'] =>
    entry('tool', 't', values).statements.map((one) => ({
      ...one,
      format: 'MCP list of tools',
      assurance: 'reported',
    }));
  const declared = (values: Readonly<Record<string, FactValue>>, found: Readonly<Record<string, FactValue>> = {}) => {
    const own = entry('tool', 't', { name: 't', ...values });
    return derived({ ...own, statements: [...own.statements, ...manifest(found)] });
  };

  it('that only a manifest names is not declared', () => {
    expect(derived({ ...entry('tool', 't', {}), statements: manifest({ name: 't' }) })).toMatchObject({
      'tool.declared': false,
      'tool.understated': false,
      'tool.newest_version': false,
    });
    expect(declared({})['tool.declared']).toBe(true);
  });

  it.each([
    ['reads', 'reads', false],
    ['reads', 'changes', true],
    ['reads', 'destroys', true],
    ['drafts', 'changes', false],
    ['drafts', 'destroys', true],
    ['writes', 'destroys', false],
    ['deletes', 'reads', false],
  ])('stated to be "%s" and annotated "%s"', (effect, annotated, understated) => {
    expect(declared({ effect }, { annotated_effect: annotated })['tool.understated']).toBe(understated);
  });

  it('runs in the newest version where either file says so', () => {
    expect(declared({ version: 'latest' })['tool.newest_version']).toBe(true);
    expect(declared({ version: '1.4.0' }, { newest_version: true })['tool.newest_version']).toBe(true);
    expect(declared({ version: '1.4.0' })['tool.newest_version']).toBe(false);
  });

  it.each([
    '*',
    'orders:*',
    'All',
    'all patients',
    'full access',
    'everything',
    'admin',
    'every chart',
    'Unrestricted.',
  ])('may reach everything: %s', (scope) => expect(declared({ scope })['tool.unlimited_scope']).toBe(true));

  it.each([
    'Orders of the patient at hand.',
    'All orders of the patient at hand.',
    'fully signed letters',
    'allergies',
  ])('may not: %s', (scope) => expect(declared({ scope })['tool.unlimited_scope']).toBe(false));
});

it('the difference of two shares of missing values, whichever is larger', () => {
  expect(
    derived(entry('feature', 'lactate', { missing_train: 0.1, missing_test: 0.4 }))['feature.missing_difference'],
  ).toBeCloseTo(0.3);
});

it('the largest delta that hides one patient among all', () => {
  expect(derived(entry('privacy-method', 'dp', { training_patients: 20000 }))).toEqual({
    'privacy-method.largest_delta': 0.00005,
  });
});

it.each([
  ['reads', 'none', 'changes-nothing'],
  ['drafts', 'none', 'changes-nothing'],
  ['sends', 'human-each-time', 'acts-with-a-person'],
  ['orders', 'human-once', 'acts-with-a-person'],
  ['runs-code', 'none', 'acts-alone'],
])('a tool that %s, approved by %s: %s', (effect, approval, autonomy) => {
  expect(derived(entry('tool', 't', { name: 't', effect, approval }))['tool.autonomy']).toBe(autonomy);
  expect(derived(entry('tool', 't', { name: 't', effect: 'sends' }))['tool.autonomy']).toBeUndefined();
});

it('the roles in which one person decides, however the name is spaced', () => {
  const safety = entry('approval', 'clinical-safety', { role: 'clinical-safety', person: 'Safety office' });
  const privacy = entry('approval', 'privacy', { role: 'privacy', person: 'safety  Office' });
  const legal = entry('approval', 'legal', { role: 'legal', person: 'Counsel' });
  expect(derived(safety, [safety, privacy, legal])).toEqual({ 'approval.shared_with': ['privacy'] });
  expect(derived(legal, [safety, privacy, legal])).toEqual({ 'approval.shared_with': [] });
});
