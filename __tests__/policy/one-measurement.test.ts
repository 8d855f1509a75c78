import { describe, expect, it } from 'vitest';
import { evaluateExample } from '../../src/commands/policy-test.ts';
import { builtIn } from '../../src/policy/built-in.ts';

const rule = builtIn.rules.find(({ id }) => id === 'RMF-MEASURE-2.1-results-recomputable');

/** 90 of 100 decisions are right, whichever value is the condition. */
const PREDICTIONS = `y_true,y_pred\n${'1,1\n0,0\n'.repeat(45)}${'1,0\n0,1\n'.repeat(5)}`;

const outcomes = async (...rows: string[]): Promise<readonly string[]> => {
  if (rule === undefined) throw new Error('The rule is gone');
  const header =
    'Description,Accuracy,Disparate Impact,Statistical Parity Difference,True Positive Rate Ratio,Theil Index';
  const given = {
    tier: 'high',
    card: '# Model card\n',
    system: { model: { task: 'classification' } },
    files: { 'fairness.csv': `${[header, ...rows].join('\n')}\n`, 'predictions.csv': PREDICTIONS },
  } as const;
  return (await evaluateExample(rule, given)).map(({ outcome }) => outcome);
};

describe('an operating point is put together from numbers of one measurement', () => {
  it('to which a ratio that bears the name of a rate does not belong', async () => {
    // No reading of any rows gives a sensitivity of 1.2.
    expect(await outcomes('first,0.9,1.0,0.0,1.2,0.2')).toEqual(['not-evaluated']);
  });

  it('nor the number of another model', async () => {
    expect(await outcomes('better,0.99,1.0,0.0,1.0,0.2', 'this one,0.9,1.0,0.0,1.0,0.2')).toEqual([
      'fail',
      'not-evaluated',
    ]);
  });
});
