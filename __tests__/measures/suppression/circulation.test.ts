import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeable, feasibleRange, type HiddenCount } from '../../../src/measures/suppression/circulation.ts';

const count = (from: number, to: number, value: number, lower = 0, upper = Number.POSITIVE_INFINITY): HiddenCount => ({
  from,
  to,
  value,
  lower,
  upper,
});

/** The ranges by trying every whole number within the bounds: what flows into a node less what flows out stays as it is. */
function tried(nodes: number, counts: readonly HiddenCount[]): readonly { lower: number; upper: number }[] {
  const balance = (values: readonly number[]): string => {
    const sums = Array<number>(nodes).fill(0);
    counts.forEach(({ from, to }, edge) => {
      sums[from] = (sums[from] ?? 0) - (values[edge] ?? 0);
      sums[to] = (sums[to] ?? 0) + (values[edge] ?? 0);
    });
    return sums.join(' ');
  };
  const wanted = balance(counts.map(({ value }) => value));
  const ranges = counts.map(({ value }) => ({ lower: value, upper: value }));
  const values: number[] = [];
  const place = (edge: number): void => {
    const own = counts[edge];
    if (own === undefined) {
      if (balance(values) !== wanted) return;
      values.forEach((value, index) => {
        const range = ranges[index];
        if (range === undefined) return;
        range.lower = Math.min(range.lower, value);
        range.upper = Math.max(range.upper, value);
      });
      return;
    }
    for (let value = own.lower; value <= own.upper; value++) {
      values.push(value);
      place(edge + 1);
      values.pop();
    }
  };
  place(0);
  return ranges;
}

const NODES = 4;
const bounded = fc
  .record({
    from: fc.nat(NODES - 1),
    step: fc.integer({ min: 1, max: NODES - 1 }),
    lower: fc.nat(2),
    below: fc.nat(2),
    above: fc.nat(2),
  })
  .map(({ from, step, lower, below, above }) =>
    count(from, (from + step) % NODES, lower + below, lower, lower + below + above),
  );
const network = fc.array(bounded, { minLength: 1, maxLength: 6 });

describe('counts of which the sums at every node are known', () => {
  test('have the ranges that trying every whole number gives', () => {
    fc.assert(
      fc.property(network, (counts) => {
        expect(counts.map((_, edge) => feasibleRange(NODES, counts, edge))).toEqual(tried(NODES, counts));
      }),
      { seed: 20261127, numRuns: 100 },
    );
  });

  test('can change where their range is more than one value', () => {
    fc.assert(
      fc.property(network, (counts) => {
        expect(changeable(NODES, counts)).toEqual(tried(NODES, counts).map(({ lower, upper }) => lower < upper));
      }),
      { seed: 20261127, numRuns: 150 },
    );
  });

  test('one alone cannot change, nor two that do not meet', () => {
    expect(changeable(2, [count(0, 1, 5)])).toEqual([false]);
    expect(changeable(4, [count(0, 1, 5), count(2, 3, 5)])).toEqual([false, false]);
    expect(changeable(0, [])).toEqual([]);
  });

  test('two side by side at their least cannot change, though both ends lead to a part that is closed', () => {
    const ways = [count(0, 1, 0), count(2, 1, 0), count(3, 1, 0), count(2, 3, 0), count(2, 3, 0)];
    expect(changeable(4, ways)).toEqual([false, false, false, false, false]);
    expect(ways.map((_, edge) => feasibleRange(4, ways, edge))).toEqual(ways.map(() => ({ lower: 0, upper: 0 })));
  });

  test('two side by side share their sum, within their bounds', () => {
    const counts = [count(0, 1, 5), count(0, 1, 7)];
    expect(changeable(2, counts)).toEqual([true, true]);
    expect(feasibleRange(2, counts, 0)).toEqual({ lower: 0, upper: 12 });
    expect(feasibleRange(2, [count(0, 1, 5), count(0, 1, 7, 4, 9)], 0)).toEqual({ lower: 3, upper: 8 });
    expect(changeable(2, [count(0, 1, 10, 1, 10), count(0, 1, 10, 1, 10)])).toEqual([false, false]);
  });

  test('may be without a bound', () => {
    const round = [count(0, 1, 5), count(1, 0, 5)];
    expect(feasibleRange(2, round, 0)).toEqual({ lower: 0, upper: Number.POSITIVE_INFINITY });
    expect(changeable(2, round)).toEqual([true, true]);
  });

  test('a count that is not there is refused', () => {
    expect(() => feasibleRange(2, [], 0)).toThrow(RangeError);
  });

  test('a ring of 10,000 is no matter of depth', () => {
    const size = 10_000;
    const ring = Array.from({ length: size }, (_, node) => count(node, (node + 1) % size, 1));
    expect(changeable(size, ring).every(Boolean)).toBe(true);
    expect(changeable(size, ring.slice(1)).some(Boolean)).toBe(false);
  });
});
