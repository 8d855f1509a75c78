import { describe, expect, it } from 'vitest';
import { evaluateExample } from '../../src/commands/policy-test.ts';
import type { Evaluation } from '../../src/policy/evaluate.ts';
import { ruleOf, textOf } from './support.ts';

const rule = ruleOf('RMF-MEASURE-2.5-uncertainty-reported');

const card = (table: string): string => `# Model card\n\n## Evaluation results\n\n${table}\n`;

const found = (table: string, more = {}): Promise<readonly Evaluation[]> =>
  evaluateExample(rule, { card: card(table), ...more });

const outcomes = async (table: string): Promise<readonly string[]> =>
  (await found(table)).map(({ outcome }) => outcome);

describe('the interval of a declared number', () => {
  it.each([
    '| Metric | Value |\n|---|---|\n| AUROC | 0.87 (95 % CI 0.84 to 0.90) |',
    '| Metric | Value | 95% CI |\n|---|---|---|\n| AUROC | 0.87 | [0.84, 0.90] |',
    '| Metric | Value | 99 % confidence interval |\n|---|---|---|\n| AUROC | 87 % | 84 - 90 |',
    '| Subgroup | AUROC (95 % CI) |\n|---|---|\n| Female | 0.87 (0.84 to 0.90) |',
  ])('is read with its level: %s', async (table) => {
    expect(await outcomes(table)).toEqual(['pass']);
  });

  it('has to hold the number, in the unit of the number', async () => {
    expect(await outcomes('| Metric | Value | 95% CI |\n|---|---|---|\n| AUROC | 0.91 | 0.84 - 0.90 |')).toEqual([
      'fail',
    ]);
    expect(await outcomes('| Metric | Value | 95% CI |\n|---|---|---|\n| AUROC | 0.81 | 0.84 - 0.90 |')).toEqual([
      'fail',
    ]);
  });

  it('belongs to no number where the row has several', async () => {
    const table = '| Metric | Training | Test | 95% CI |\n|---|---|---|---|\n| AUROC | 0.91 | 0.87 | 0.84 - 0.90 |';
    expect(await outcomes(table)).toEqual(['not-evaluated', 'not-evaluated']);
  });

  it('is missing in words', async () => {
    const [one] = await found('| Metric | Value |\n|---|---|\n| AUROC | 0.87 |');
    expect(one).toMatchObject({ outcome: 'not-evaluated', reason: 'missing' });
    expect(one === undefined ? '' : textOf(one)).toContain('no interval says how sure the declared number is');
  });

  it('counts for the same number where its format has no place for one, and for no other', async () => {
    const withIndex = (value: number) =>
      `---\nmodel-index:\n- name: m\n  results:\n  - task: { type: classification }\n    dataset: { name: d, type: d }\n    metrics:\n    - { type: auroc, value: ${value} }\n---\n${card('| Metric | Value |\n|---|---|\n| AUROC | 0.87 (95 % CI 0.84 to 0.90) |')}`;
    const of = async (value: number) =>
      (await evaluateExample(rule, { card: withIndex(value) })).map((one) => one.outcome);
    expect(await of(0.8702)).toEqual(['pass', 'pass']);
    expect((await of(0.93)).toSorted()).toEqual(['not-evaluated', 'pass']);
  });
});
