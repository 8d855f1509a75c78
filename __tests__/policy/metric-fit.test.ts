import { describe, expect, it } from 'vitest';
import { fieldDefinition } from '../../src/dossier/vocabulary.ts';
import { canonicalMetric } from '../../src/evidence/metric-names.ts';
import { needsOfUse, RARE_NEED } from '../../src/policy/metrics-for-use.ts';
import { givenRows, judged, ruleOf, textOf, times } from './support.ts';

const rule = ruleOf('RMF-MEASURE-2.13-metric-fit');

const card = (...metrics: string[]): string =>
  `# Model card\n\n## Evaluation results\n\n| Metric | Value |\n|---|---|\n${metrics.map((one) => `| ${one} | 0.9 |`).join('\n')}\n`;

const stated = (use: string, ...metrics: string[]) =>
  judged(
    rule,
    { system: { model: { task: 'classification' }, intended_use: { use } }, card: card(...metrics) },
    'system',
  );

describe('the numbers that a use asks for', () => {
  const uses = fieldDefinition('intended_use.use')?.values ?? [];

  it('are there for every use of care, under names that are metrics', () => {
    expect(uses.filter((use) => needsOfUse(use).length === 0)).toEqual(['administrative']);
    const names = [...uses.flatMap(needsOfUse), RARE_NEED].flatMap(({ anyOf }) => anyOf);
    expect(names.filter((name) => canonicalMetric(name) !== name)).toEqual([]);
  });

  it('are named in words with the reason', async () => {
    const found = await stated('rule-out', 'Sensitivity');
    expect(found).toMatchObject({ outcome: 'not-evaluated', reason: 'missing' });
    expect(textOf(found)).toBe(
      'neither declared nor to be computed: how many of those who are cleared are free of the condition ' +
        '(negative predictive value), since whoever is cleared is not looked at again',
    );
  });

  it.each([
    ['screening', ['Sensitivity', 'NPV']],
    ['diagnosis', ['Specificity', 'PPV']],
    ['risk-score', ['AUROC', 'Calibration slope']],
    ['monitoring', ['Sensitivity', 'PPV']],
  ])('are enough in %s', async (use, metrics) => {
    expect((await stated(use, ...metrics)).outcome).toBe('pass');
    expect((await stated(use, 'Accuracy', ...metrics.slice(1))).outcome).toBe('not-evaluated');
  });

  it('are none that accuracy could stand for', async () => {
    const found = await stated('administrative', 'Accuracy');
    expect(found.outcome).toBe('fail');
    expect((await stated('administrative', 'Accuracy', 'AUROC')).outcome).toBe('not-applicable');
  });

  it('need a threshold where rows have to give them', async () => {
    const rows = [...times(40, { label: 1, score: 0.9 }), ...times(60, { label: 0, score: 0.1 })];
    const given = givenRows(rows, {}, { system: { intended_use: { use: 'screening' } } });
    expect((await judged(rule, given, 'system')).outcome).toBe('pass');
    const evidence = ((given.system?.evidence as readonly Record<string, unknown>[] | undefined) ?? []).map(
      ({ threshold: _, ...one }) => one,
    );
    const without = { ...given, system: { ...given.system, evidence } };
    const found = await judged(rule, without, 'system');
    expect(found).toMatchObject({ outcome: 'not-evaluated', reason: 'missing' });
    expect(found.needs).toContainEqual({ field: 'result.threshold', entry: 'rows.csv' });
  });

  it('are asked of every group where something is allocated', async () => {
    const rows = [...times(40, { label: 1, score: 0.9, sex: 'F' }), ...times(60, { label: 0, score: 0.1, sex: 'M' })];
    const system = { intended_use: { use: 'allocation' } };
    const by = givenRows(rows, { attributes: { sex: 'sex' } }, { system });
    expect((await judged(rule, by, 'system')).outcome).toBe('pass');
    const without = await judged(
      rule,
      givenRows(
        rows.map(({ sex: _, ...row }) => row),
        {},
        { system },
      ),
      'system',
    );
    expect(textOf(without)).toContain('how many of each group of patients are chosen');
  });
});
