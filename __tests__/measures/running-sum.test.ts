import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelledScores } from '../../src/measures/labelled-scores.ts';
import { RunningSum } from '../../src/measures/running-sum.ts';
import { binaryTable } from './golden.ts';

const sumOf = (terms: Iterable<number>): number => {
  const sum = new RunningSum();
  for (const term of terms) sum.add(term);
  return sum.value();
};

describe('RunningSum', () => {
  it('keeps what each addition rounds away, whichever of the two is larger', () => {
    expect(sumOf([])).toBe(0);
    expect(sumOf([1, 1e100, 1, -1e100])).toBe(2);
    expect(sumOf([1e100, 1, -1e100, 1])).toBe(2);
    expect(sumOf([-1, -1e100, -1, 1e100])).toBe(-2);
    expect(sumOf(new Array(1_000_000).fill(0.1))).toBe(100_000);
  });

  it('gives whole numbers exactly and other numbers in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { maxLength: 50 }), (terms) => {
        const size = terms.reduce((all, term) => all + Math.abs(term), 0);
        expect(Math.abs(sumOf(terms) - sumOf(terms.toReversed()))).toBeLessThanOrEqual(1e-15 * size);
        const whole = terms.map(Math.round);
        expect(sumOf(whole)).toBe(whole.reduce((all, term) => all + term, 0));
      }),
      { seed: 20260103, numRuns: 100 },
    );
  });
});

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
