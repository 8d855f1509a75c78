import { describe, expect, it } from 'vitest';
import { givenRows, judged, ruleOf, textOf, times, withPatients } from './support.ts';

const rule = ruleOf('RMF-MEASURE-2.5-clinical-utility');

const rowsOf = (tp: number, fp: number, fn: number, tn: number) => [
  ...times(tp, { label: 1, score: 0.9 }),
  ...times(fp, { label: 0, score: 0.9 }),
  ...times(fn, { label: 1, score: 0.1 }),
  ...times(tn, { label: 0, score: 0.1 }),
];

describe('net benefit', () => {
  it('is told beside what treating everybody would give', async () => {
    const found = await judged(rule, givenRows(rowsOf(160, 40, 40, 360), {}), 'system');
    expect(found.outcome).toBe('pass');
    expect(textOf(found)).toBe(
      'at the threshold 0.5 of rows.csv: net benefit 20.0 for 100 patients, -33.3 if all were treated and 0 if none; ' +
        '80 of 100 flagged have the condition (at least 75, more than 50 asked), ' +
        '10 of 100 not flagged (at most 13, less than 50 asked)',
    );
  });

  it('says how many more patients would tell', async () => {
    const found = await judged(rule, givenRows(rowsOf(22, 18, 40, 360), {}), 'system');
    expect(found).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
    expect(textOf(found)).toMatch(/; about \d+ flagged patients needed$/);
  });

  it('is not decided by rows that repeat patients', async () => {
    const rows = rowsOf(120, 80, 40, 360);
    expect((await judged(rule, givenRows(rows, {}), 'system')).outcome).toBe('pass');
    const repeated = givenRows(withPatients(rows, 20), { patient: 'patient' });
    expect((await judged(rule, repeated, 'system')).outcome).toBe('not-evaluated');
  });

  it('shows nothing of few patients', async () => {
    const found = await judged(rule, givenRows(rowsOf(160, 4, 40, 360), {}), 'system');
    expect(textOf(found)).toBe('patients: the numbers are withheld');
    expect(found.results[0]?.statistics).toMatchObject({ estimate: null, n: null, suppressed: true });
  });
});
