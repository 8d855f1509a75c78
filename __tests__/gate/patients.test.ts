import { describe, expect, it } from 'vitest';
import {
  blocking,
  completeFiles,
  EQUAL,
  everyOutput,
  findingsOf,
  judgeFiles,
  predictionsCsv,
} from './complete-system.ts';

const ROWS = predictionsCsv(EQUAL).trimEnd().split('\n');

/** The rows of the complete system with a patient for each run of rows; those of one run are alike. */
const withPatients = (each: number, name: string): string =>
  `${ROWS.map((line, index) => `${line},${index === 0 ? name : `P${Math.floor((index - 1) / each)}`}`).join('\n')}\n`;

describe('a system whose patients have ten rows each', () => {
  it('meets every rule as independent rows, and not as patients', async () => {
    const asRows = await judgeFiles(completeFiles({ predictions: withPatients(10, 'stay') }));
    expect(blocking(asRows)).toEqual([]);
    expect(asRows.verdict).toBe('pass');
    const byPatient = await judgeFiles(completeFiles({ predictions: withPatients(10, 'patient_id') }));
    expect(byPatient.verdict).toBe('fail');
    const [women] = findingsOf(byPatient, 'RMF-MEASURE-2.11-sensitivity-gap', 'sex=F');
    expect(women).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive', decision: 'blocks' });
    expect(women?.statistics?.n_effective).toBeLessThanOrEqual(50);
    const rules = [...new Set(blocking(byPatient).map(({ rule }) => rule))];
    expect(rules.toSorted()).toEqual(['RMF-MEASURE-2.11-false-positive-rate-gap', 'RMF-MEASURE-2.11-sensitivity-gap']);
    expect(everyOutput(byPatient)).toContain('independent cases, since patients have several rows');
  });

  it('is judged the same where the column is stated under another name', async () => {
    const stated = completeFiles({
      predictions: withPatients(10, 'stay'),
      change: (statements) => ({
        ...statements,
        evidence: statements.evidence.map((entry) =>
          'columns' in entry ? { ...entry, columns: { ...(entry.columns as object), patient: 'stay' } } : entry,
        ),
      }),
    });
    const [women] = findingsOf(await judgeFiles(stated), 'RMF-MEASURE-2.11-sensitivity-gap', 'sex=F');
    expect(women).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive', decision: 'blocks' });
  });
});
