import { describe, expect, it } from 'vitest';
import { evaluateExample } from '../../src/commands/policy-test.ts';
import { builtIn } from '../../src/policy/built-in.ts';
import type { ExampleGiven } from '../../src/policy/rule.ts';

/** Everything that one rule of the bundle says about an example, with the outcome of the subject. */
async function said(id: string, given: ExampleGiven, subject: string): Promise<{ outcome: string; text: string }> {
  const rule = builtIn.rules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}`);
  const found = (await evaluateExample(rule, given)).find((evaluation) => evaluation.subject.id === subject);
  if (found === undefined) throw new Error(`There is no subject ${subject}`);
  const figures = found.results.map(({ observed }) => `${observed.text} ${observed.value ?? ''}`);
  return { outcome: found.outcome, text: figures.join('; ') };
}

const rows = (women: number, men: number): ExampleGiven['predictions'] => ({
  sex: {
    F: [{ score: 0.7, positives: women, negatives: 0 }],
    M: [{ score: 0.7, positives: men, negatives: 200 }],
  },
});

describe('numbers of patients from 1 to 10', () => {
  it('are withheld where the cases of a group are counted', async () => {
    const { outcome, text } = await said('RMF-MEASURE-2.11-subgroup-coverage', { predictions: rows(7, 60) }, 'sex=F');
    expect(outcome).toBe('not-evaluated');
    expect(text).toContain('fewer than 11');
    expect(text).not.toMatch(/\b7\b/);
  });

  it('are shown from 11 on', async () => {
    const { text } = await said('RMF-MEASURE-2.11-subgroup-coverage', { predictions: rows(12, 60) }, 'sex=F');
    expect(text).toMatch(/\b12\b/);
  });

  it('are withheld where the cases of a file are counted', async () => {
    const given = { predictions: rows(4, 5) };
    const { outcome, text } = await said('RMF-MEASURE-2.1-sample-size', given, 'evaluation/predictions.csv');
    expect(outcome).toBe('fail');
    expect(text).not.toMatch(/: 9\b/);
  });

  it('do not show through a share', async () => {
    const system = { population: [{ attribute: 'sex', group: 'F', share: 0.5, source: 'admissions of 2025' }] };
    const few = await said('RMF-MAP-2.3-representativeness', { system, predictions: rows(8, 192) }, 'F');
    expect(few.outcome).toBe('fail');
    expect(few.text).not.toContain('0.04');
    const enough = await said('RMF-MAP-2.3-representativeness', { system, predictions: rows(100, 100) }, 'F');
    expect(enough.text).toContain('0.500');
  });
});
