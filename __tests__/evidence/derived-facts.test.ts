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

  it.each(['latest', 'model:latest', '4-turbo-preview', 'main', '^4.1', '1.x', '*', '>=2', 'Stable', 'v2-latest'])(
    '%s is none',
    (version) => {
      expect(derived(entry('component', 'm', { version }))).toEqual({ 'component.pinned': false });
    },
  );
});

it('a relative drop, none where the performance was 0 before', () => {
  expect(derived(entry('perturbation', 'p', { clean: 0.8, attacked: 0.6 }))['perturbation.relative_drop']).toBeCloseTo(
    0.25,
  );
  expect(derived(entry('perturbation', 'p', { clean: 0, attacked: 0 }))).toEqual({});
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

it('the roles in which one person decides, however the name is spaced', () => {
  const safety = entry('approval', 'clinical-safety', { role: 'clinical-safety', person: 'Safety office' });
  const privacy = entry('approval', 'privacy', { role: 'privacy', person: 'safety  Office' });
  const legal = entry('approval', 'legal', { role: 'legal', person: 'Counsel' });
  expect(derived(safety, [safety, privacy, legal])).toEqual({ 'approval.shared_with': ['privacy'] });
  expect(derived(legal, [safety, privacy, legal])).toEqual({ 'approval.shared_with': [] });
});
