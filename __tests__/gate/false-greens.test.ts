import { describe, expect, test } from 'vitest';
import { evaluateExample, exampleFiles } from '../../src/commands/policy-test.ts';
import { readSystems } from '../../src/pipeline/judge.ts';
import { builtIn } from '../../src/policy/built-in.ts';
import type { ExampleGiven } from '../../src/policy/rule.ts';
import { openMemory } from '../../src/workspace/memory.ts';

const rule = (id: string) => {
  const found = builtIn.rules.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no rule ${id}`);
  return found;
};

/** Rows of one score with so many of 100 cases found at the threshold 0.5. */
const rows = (found: number): string => {
  const lines = ['y_true,y_score,sex'];
  const add = (count: number, label: number, score: number) => {
    for (let row = 0; row < count; row++) lines.push(`${label},${score},${row % 2 === 0 ? 'F' : 'M'}`);
  };
  add(found * 5, 1, 0.9);
  add((100 - found) * 5, 1, 0.1);
  add(100, 0, 0.9);
  add(900, 0, 0.1);
  return `${lines.join('\n')}\n`;
};

const entry = (path: string, role: string) => ({
  path,
  kind: 'predictions',
  role,
  columns: { label: 'y_true', score: 'y_score', attributes: { sex: 'sex' } },
  positive: '1',
  higher_means_positive: true,
  threshold: 0.5,
});

const withFiles = (order: readonly ['good' | 'bad', 'good' | 'bad'], card = ''): ExampleGiven => ({
  tier: 'high',
  card,
  system: { model: { task: 'classification' }, evidence: order.map((name) => entry(`${name}.csv`, 'test')) },
  files: { 'good.csv': rows(95), 'bad.csv': rows(60) },
  policy: { limits: { 'RMF-MEASURE-2.3-operating-point': { sensitivity: 0.85, specificity: 0.8 } } },
});

describe('a good file beside a bad one', () => {
  test.each([[['good', 'bad']], [['bad', 'good']]] as const)('floors hold in each file: %j', async (order) => {
    const [found] = await evaluateExample(rule('RMF-MEASURE-2.3-operating-point'), withFiles(order));
    expect(found?.outcome).toBe('fail');
  });

  test.each([[['good', 'bad']], [['bad', 'good']]] as const)(
    'a declared number is true of each file: %j',
    async (order) => {
      const given = withFiles(order, '# Model card\n\n- **Sensitivity**: 0.950\n');
      const outcomes = (
        await evaluateExample(rule('RMF-MEASURE-2.1-results-recomputable'), {
          ...given,
          policy: {},
        })
      ).map(({ outcome }) => outcome);
      expect(outcomes).toEqual(['fail']);
    },
  );
});

describe('two systems with one id', () => {
  test('are both named with their folder and have a problem on record', async () => {
    const file = exampleFiles({ system: { id: 'sepsis' } })['rmf-system.yaml'] ?? '';
    const files = { '+decoy/rmf-system.yaml': file, 'models/rmf-system.yaml': file };
    const { systems } = await readSystems(openMemory(files), { exclude: [], trust: [], groupNames: {} }, '2026-12-01');
    expect(systems.map(({ dossier }) => dossier.id)).toEqual(['sepsis (+decoy)', 'sepsis (models)']);
    for (const { dossier } of systems) {
      const problems = dossier.entries.file.map(({ facts }) => facts.get('file.problems')?.value);
      expect(problems).toContain(1);
    }
  });
});

test('a file that is declared twice is judged at each of its thresholds, and neither answers for the other', async () => {
  const gap = rule('RMF-MEASURE-2.11-sensitivity-gap');
  const unequal = ['y_true,y_score,sex'];
  const add = (count: number, label: number, score: number, sex: string) => {
    for (let row = 0; row < count; row++) unequal.push(`${label},${score},${sex}`);
  };
  for (const [sex, found] of [
    ['F', 300],
    ['M', 450],
  ] as const) {
    add(found, 1, 0.9, sex);
    add(500 - found, 1, 0.1, sex);
    add(500, 0, 0.1, sex);
  }
  const evidence = [entry('rows.csv', 'test'), { ...entry('rows.csv', 'test'), threshold: 0.05 }];
  const given: ExampleGiven = {
    tier: 'high',
    system: { model: { task: 'classification' }, evidence },
    files: { 'rows.csv': `${unequal.join('\n')}\n` },
    policy: { 'required-subgroups': { sex: [] } },
  };
  const found = await evaluateExample(gap, given);
  const outcomes = Object.fromEntries(found.map(({ subject, outcome }) => [subject.id, outcome]));
  expect(outcomes).toEqual({
    'sex=F in rows.csv': 'fail',
    'sex=M in rows.csv': 'pass',
    'sex=F in rows.csv (evidence[1])': 'pass',
    'sex=M in rows.csv (evidence[1])': 'pass',
  });
});
