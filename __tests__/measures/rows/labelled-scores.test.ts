import { describe, expect, it } from 'vitest';
import { labelledScores } from '../../../src/measures/rows/labelled-scores.ts';
import { binaryTable } from '../golden.ts';

describe('labelledScores', () => {
  const table = binaryTable();

  it('gives the rows of a selection in its order, and all rows without one', () => {
    expect(labelledScores(table, null)).toEqual({ label: table.label, score: table.score });
    const rows = labelledScores(table, Uint32Array.of(5, 2, 5));
    expect(rows?.score).toEqual(Float64Array.from([5, 2, 5], (row) => table.score?.[row] ?? 0));
    expect(rows?.label).toEqual(Uint8Array.from([5, 2, 5], (row) => table.label[row] ?? 0));
    expect(labelledScores(table, new Uint32Array(0))).toEqual({ label: new Uint8Array(0), score: new Float64Array(0) });
  });

  it('is null without scores', () => {
    expect(labelledScores({ ...table, score: null }, null)).toBeNull();
  });
});
