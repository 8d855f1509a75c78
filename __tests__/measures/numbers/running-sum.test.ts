import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compensatedSum, RunningSum } from '../../../src/measures/numbers/running-sum.ts';

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

describe('compensatedSum', () => {
  it('is that of the values one after the other', () => {
    expect(compensatedSum(Float64Array.of())).toBe(0);
    expect(compensatedSum(Float64Array.of(1, 1e100, 1, -1e100))).toBe(2);
    expect(compensatedSum(new Float64Array(1_000_000).fill(0.1))).toBe(100_000);
  });
});
