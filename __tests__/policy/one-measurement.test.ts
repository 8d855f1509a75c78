import { describe, expect, it } from 'vitest';
import { evaluateExample } from '../../src/commands/policy-test.ts';
import { builtIn } from '../../src/policy/built-in.ts';

const rule = builtIn.rules.find(({ id }) => id === 'RMF-MEASURE-2.1-results-recomputable');

const HEADER =
  'Description,Accuracy,Disparate Impact,Statistical Parity Difference,True Positive Rate Difference,Theil Index';

const outcomes = async (csv: string, card: string): Promise<readonly string[]> => {
  if (rule === undefined) throw new Error('The rule is gone');
  const given = {
    tier: 'high',
    card,
    system: { model: { task: 'classification' } },
    files: { 'fairness.csv': csv },
  } as const;
  return (await evaluateExample(rule, given)).map(({ outcome }) => outcome);
};

describe('numbers of several models in one file', () => {
  it('do not contradict each other', async () => {
    const csv = `${HEADER}\nfirst,0.9,1.0,0.0,-0.1,0.2\nsecond,0.5,0.8,-0.2,0.1,0.1\n`;
    expect(await outcomes(csv, '# Model card\n')).toEqual(['not-evaluated', 'not-evaluated']);
  });

  it('with a difference that bears the name of a rate: the difference is no claim', async () => {
    const csv = `${HEADER}\nfirst,0.9,1.0,0.0,-0.1,0.2\n`;
    expect(await outcomes(csv, '# Model card\n')).toEqual(['not-evaluated']);
  });
});
