import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, exploreFamily } from '../../../src/measures/decisions/family.ts';
import { fisherExact } from '../../../src/measures/decisions/fisher.ts';
import { expectNear } from '../golden.ts';

describe("Fisher's exact test", () => {
  it('is that of the lady tasting tea: 3 of 4 against 1 of 4', () => {
    // Tables with margins 4, 4, 4, 4 have probabilities 1, 16, 36, 16, 1 of 70.
    expectNear(fisherExact({ x: 3, n: 4 }, { x: 1, n: 4 }), 34 / 70, 1e-14, '3 of 4');
    expectNear(fisherExact({ x: 4, n: 4 }, { x: 0, n: 4 }), 2 / 70, 1e-14, '4 of 4');
    expect(fisherExact({ x: 2, n: 4 }, { x: 2, n: 4 })).toBe(1);
  });

  it('is 1 where nothing could differ, and nothing without rows', () => {
    expect(fisherExact({ x: 0, n: 5 }, { x: 0, n: 9 })).toBe(1);
    expect(fisherExact({ x: 5, n: 5 }, { x: 9, n: 9 })).toBe(1);
    expect(fisherExact({ x: 0, n: 0 }, { x: 1, n: 2 })).toBeNull();
    expect(fisherExact({ x: 1, n: 2 }, { x: 0, n: 0 })).toBeNull();
    expect(() => fisherExact({ x: 3, n: 2 }, { x: 0, n: 1 })).toThrow(RangeError);
  });

  it('is the sum over all tables with the same margins, whichever side comes first', () => {
    const choose = (n: number, k: number): number => {
      let ways = 1;
      for (let i = 0; i < k; i++) ways = (ways * (n - i)) / (i + 1);
      return ways;
    };
    const counts = fc.tuple(fc.nat(12), fc.nat(12), fc.nat(12), fc.nat(12));
    fc.assert(
      fc.property(counts, ([a, b, c, d]) => {
        fc.pre(a + b > 0 && c + d > 0);
        const ways = (x: number): number => choose(a + b, x) * choose(c + d, a + c - x);
        let all = 0;
        let extreme = 0;
        for (let x = 0; x <= a + c; x++) {
          if (x > a + b || a + c - x > c + d) continue;
          all += ways(x);
          if (ways(x) <= ways(a) * (1 + 1e-9)) extreme += ways(x);
        }
        const [first, second] = [
          { x: a, n: a + b },
          { x: c, n: c + d },
        ];
        expectNear(fisherExact(first, second), extreme / all, 1e-12, JSON.stringify([a, b, c, d]));
        expectNear(fisherExact(second, first), extreme / all, 1e-12, 'turned round');
      }),
      { seed: 20260104, numRuns: 200 },
    );
  });

  it('does not break on large counts', () => {
    const p = fisherExact({ x: 500_300, n: 1_000_000 }, { x: 499_700, n: 1_000_000 });
    // Nearly normal: z = 600 / sqrt(2e6 / 4) = 0.849 with the tables one apart, so two-sided about 0.396.
    expect(p).toBeGreaterThan(0.39);
    expect(p).toBeLessThan(0.4);
  });
});

describe('Benjamini and Hochberg', () => {
  it('adjusts in the order given', () => {
    const adjusted = benjaminiHochberg([0.01, 0.04, 0.03, 0.5]);
    for (const [index, p] of [0.04, 0.16 / 3, 0.16 / 3, 0.5].entries()) {
      expectNear(adjusted[index], p, 1e-15, String(index));
    }
    expect(benjaminiHochberg([])).toEqual([]);
    expect(benjaminiHochberg([0.3])).toEqual([0.3]);
    expect(() => benjaminiHochberg([1.1])).toThrow(RangeError);
  });

  it('of a family takes the p of a test that may not fail as 1, so that it lowers no other', () => {
    const adjusted = exploreFamily([
      { pPass: 1, pFail: 0.001, status: 'too-few', reason: 'few-events' },
      { pPass: 1, pFail: 0.04, status: 'ok' },
      { pPass: 1, pFail: 0.02, status: 'too-few', reason: 'below-minimum' },
    ]);
    for (const [index, p] of [1, 0.06, 0.06].entries()) expectNear(adjusted[index], p, 1e-15, String(index));
  });
});
