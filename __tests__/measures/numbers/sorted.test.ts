import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ascending,
  countBelow,
  countUpTo,
  cutsOfSorted,
  quantileOfSorted,
  twiceBelow,
} from '../../../src/measures/numbers/sorted.ts';
import { RUNS } from '../estimates.ts';

describe('ascending', () => {
  it('sorts a copy, and gives back what is in order', () => {
    const values = Float64Array.of(3, 1, 2);
    expect(ascending(values)).toEqual(Float64Array.of(1, 2, 3));
    expect(values).toEqual(Float64Array.of(3, 1, 2));
    for (const sorted of [Float64Array.of(), Float64Array.of(1), Float64Array.of(1, 1, 2)]) {
      expect(ascending(sorted)).toBe(sorted);
    }
  });
});

describe('counts in ascending values', () => {
  it('are those of a walk through all of them, ties and values outside among them', () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 });
    fc.assert(
      fc.property(values, fc.integer({ min: -1, max: 10 }), (some, value) => {
        const sorted = Float64Array.from(some).sort();
        const below = some.filter((one) => one < value).length;
        const upTo = some.filter((one) => one <= value).length;
        expect(countBelow(sorted, value)).toBe(below);
        expect(countUpTo(sorted, value)).toBe(upTo);
        for (let from = 0; from <= upTo; from++) expect(countUpTo(sorted, value, from)).toBe(upTo);
        expect(twiceBelow(sorted, value)).toBe(below + upTo);
      }),
      RUNS,
    );
  });
});

describe('quantileOfSorted', () => {
  it('interpolates as type 7', () => {
    const sorted = Float64Array.from([1, 2, 4, 8]);
    expect(quantileOfSorted(sorted, 0)).toBe(1);
    expect(quantileOfSorted(sorted, 1)).toBe(8);
    expect(quantileOfSorted(sorted, 0.5)).toBe(3);
    expect(quantileOfSorted(sorted, 0.9)).toBeCloseTo(6.8, 12);
    expect(quantileOfSorted(Float64Array.of(5), 0.3)).toBe(5);
  });
});

describe('cutsOfSorted', () => {
  it('leaves out a cut that is there already, and one that would part off nobody', () => {
    expect(cutsOfSorted(Float64Array.of(1, 2, 3, 4, 5), 2)).toEqual([3]);
    expect(cutsOfSorted(Float64Array.of(0, 0, 0, 0, 0, 0, 1, 2, 3, 3), 4)).toEqual([0, 1.75]);
    expect(cutsOfSorted(Float64Array.of(0, 1, 1, 1, 1), 4)).toEqual([]);
    expect(cutsOfSorted(Float64Array.of(), 10)).toEqual([]);
    expect(cutsOfSorted(Float64Array.of(1, 2), 1)).toEqual([]);
  });
});
