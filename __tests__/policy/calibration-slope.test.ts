import { describe, expect, it } from 'vitest';
import { givenRows, judged, ruleOf, textOf, times, withPatients } from './support.ts';

const rule = ruleOf('RMF-MEASURE-2.5-calibration');

/** As predicted where `right` of a thousand at 0.9 have the condition, and as few at 0.1 do not. */
const rowsOf = (right: number) => [
  ...times(right, { label: 1, score: 0.9 }),
  ...times(1000 - right, { label: 0, score: 0.9 }),
  ...times(1000 - right, { label: 1, score: 0.1 }),
  ...times(right, { label: 0, score: 0.1 }),
];

describe('the calibration slope', () => {
  it('fails risks that are too extreme though their sum is right, and says what the number means', async () => {
    const found = await judged(rule, givenRows(rowsOf(700), {}), 'system');
    expect(found.outcome).toBe('fail');
    // logit(0.7) over logit(0.9).
    expect(textOf(found)).toContain('calibration slope 0.39 (1 is right, less means that the predicted risks are too');
    expect(found.results.map(({ outcome }) => outcome)).toEqual(['fail', 'pass']);
  });

  it('is not decided by rows that repeat patients', async () => {
    const alone = await judged(rule, givenRows(rowsOf(900), {}), 'system');
    expect(alone.outcome).toBe('pass');
    const repeated = await judged(rule, givenRows(withPatients(rowsOf(900), 20), { patient: 'patient' }), 'system');
    expect(repeated).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
    expect(textOf(repeated)).toContain('rows needed');
  });

  it('shows no number of a group whose counts are withheld', async () => {
    const rows = [...times(5, { label: 1, score: 0.9 }), ...times(5, { label: 0, score: 0.2 })];
    const found = await judged(rule, givenRows([...rows, ...times(3, { label: 0, score: 0.9 })], {}), 'system');
    expect(textOf(found)).toContain('withheld');
    expect(textOf(found)).not.toMatch(/slope \d/);
  });
});

describe('a ratio that a rule bounds from below', () => {
  const selection = ruleOf('RMF-MEASURE-2.11-selection-ratio');
  const rows = (sex: string, chosen: number, of: number) => [
    ...times(chosen, { label: 1, score: 0.9, sex }),
    ...times(of - chosen, { label: 0, score: 0.1, sex }),
  ];
  const given = (women: number) =>
    givenRows([...rows('F', women, 1000), ...rows('M', 300, 1000)], { attributes: { sex: 'sex' } });

  it('says how many of 100 are chosen and what is required', async () => {
    const found = await judged(selection, given(150), 'sex=F');
    expect(found.outcome).toBe('fail');
    expect(textOf(found)).toMatch(/^flags 15 of 100 sex F, 30 of 100 others: 0\.50 times \(0\.4\d to 0\.\d\d\)/);
    expect(found.results[0]?.required.text).toBe('more than 0.8 times the rate of the others');
  });

  it('does not fail a group that is chosen more often', async () => {
    expect((await judged(selection, given(600), 'sex=F')).outcome).toBe('pass');
    expect((await judged(selection, given(600), 'sex=M')).outcome).toBe('fail');
  });

  it('says so where the limit bounds nothing, in place of a crash', async () => {
    const policy = { limits: { 'RMF-MEASURE-2.11-selection-ratio': { least: 1.25 } } };
    const found = await judged(selection, { ...given(300), policy }, 'sex=F');
    expect(found).toMatchObject({ outcome: 'not-evaluated', reason: 'limit-not-set' });
    expect(textOf(found)).toBe('the limit "least" lies between 0 and 1');
  });
});
