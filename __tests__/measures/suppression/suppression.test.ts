import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  auditTable,
  type CountTable,
  complement,
  disclosedCells,
  isSmallCount,
  type Mask,
  mayShowRate,
  smallestShown,
  suppressTable,
} from '../../../src/measures/suppression/suppression.ts';
import { goldenJson } from '../golden.ts';

interface GoldenTable {
  readonly rows: readonly string[];
  readonly cols: readonly string[];
  readonly T: CountTable;
  readonly primary: Mask;
  readonly final_suppressed: Mask;
  readonly steps: readonly (readonly [string, string, string, string])[];
  readonly primary_only_solutions: number;
  readonly primary_only_recoverable: readonly string[];
  readonly final_solutions: number;
  readonly final_recoverable: readonly string[];
}

const golden: {
  readonly threshold: number;
  readonly tables: readonly GoldenTable[];
  readonly rates: readonly { readonly x: number; readonly n: number; readonly publish: 'show' | 'suppress' }[];
} = goldenJson('claims_suppression.json').suppression;

const SMALLEST = golden.threshold;

/** Every table of whole numbers with the same shown cells and margins, found by trying: the audit's own proof. */
function solutions(table: CountTable, hidden: Mask): number[][] {
  const cells = table.flatMap((row, r) =>
    row.flatMap((value, c) => (hidden[r]?.[c] === true ? [{ r, c, value }] : [])),
  );
  const rows = table.map((_, r) => cells.reduce((sum, cell) => sum + (cell.r === r ? cell.value : 0), 0));
  const cols = (table[0] ?? []).map((_, c) => cells.reduce((sum, cell) => sum + (cell.c === c ? cell.value : 0), 0));
  const found: number[][] = [];
  const values: number[] = [];
  const place = (index: number): void => {
    const cell = cells[index];
    if (cell === undefined) {
      if ([...rows, ...cols].every((left) => left === 0)) found.push([...values]);
      return;
    }
    const most = Math.min(rows[cell.r] ?? 0, cols[cell.c] ?? 0);
    for (let value = 0; value <= most; value++) {
      rows[cell.r] = (rows[cell.r] ?? 0) - value;
      cols[cell.c] = (cols[cell.c] ?? 0) - value;
      values.push(value);
      // The last cell of a row or column takes what is left.
      const rowDone = cells.slice(index + 1).every(({ r }) => r !== cell.r);
      const colDone = cells.slice(index + 1).every(({ c }) => c !== cell.c);
      if ((!rowDone || rows[cell.r] === 0) && (!colDone || cols[cell.c] === 0)) place(index + 1);
      values.pop();
      rows[cell.r] = (rows[cell.r] ?? 0) + value;
      cols[cell.c] = (cols[cell.c] ?? 0) + value;
    }
  };
  place(0);
  return found;
}

/** What all solutions say of each withheld cell. */
const rangesOf = (found: readonly number[][]): { lower: number; upper: number }[] =>
  (found[0] ?? []).map((_, index) => {
    const values = found.map((solution) => solution[index] ?? 0);
    return { lower: Math.min(...values), upper: Math.max(...values) };
  });

describe('the tables of the golden file', () => {
  test.each(golden.tables)('$rows by $cols', (given) => {
    const { primary, hidden, steps } = suppressTable(given.T, SMALLEST);
    expect(primary).toEqual(given.primary);
    expect(hidden).toEqual(given.final_suppressed);
    const named = steps.map(({ line, of, row, col }) => [
      line,
      line === 'row' ? given.rows[of] : given.cols[of],
      given.rows[row],
      given.cols[col],
    ]);
    expect(named).toEqual(given.steps);
  });

  test.each(golden.tables)('$rows by $cols: what can be recovered', (given) => {
    const name = ({ row, col }: { row: number; col: number }): string => `${row},${col}`;
    const { primary, hidden } = suppressTable(given.T, SMALLEST);
    expect(disclosedCells(given.T, primary).map(name)).toEqual(given.primary_only_recoverable);
    expect(disclosedCells(given.T, hidden).map(name)).toEqual(given.final_recoverable);
    for (const [mask, count] of [
      [primary, given.primary_only_solutions],
      [hidden, given.final_solutions],
    ] as const) {
      const all = solutions(given.T, mask);
      expect(all.length).toBe(count);
      expect(auditTable(given.T, mask).map(({ lower, upper }) => ({ lower, upper }))).toEqual(rangesOf(all));
    }
  });

  test.each(golden.rates)('$x of $n: $publish', ({ x, n, publish }) => {
    expect(mayShowRate(x, n, SMALLEST)).toBe(publish === 'show');
  });
});

describe('a small count', () => {
  test.each([
    [0, false],
    [1, true],
    [10, true],
    [11, false],
  ])('%i: %s', (count, small) => {
    expect(isSmallCount(count, 11)).toBe(small);
  });
});

describe('the smallest that is shown', () => {
  test('is positive, not withheld, and the last of equals', () => {
    expect(smallestShown([0, 4, 3, 3, 2], [false, false, false, false, true])).toBe(3);
    expect(smallestShown([0, 4], [false, true])).toBe(-1);
  });
});

describe('complementary suppression', () => {
  test('leaves a table with nothing withheld as it is', () => {
    const table = [
      [20, 30],
      [40, 50],
    ];
    expect(suppressTable(table, 11)).toEqual({
      primary: [
        [false, false],
        [false, false],
      ],
      hidden: [
        [false, false],
        [false, false],
      ],
      steps: [],
    });
  });

  test('takes a zero where a line has nothing else, and stops where it has no other cell', () => {
    const { hidden, steps } = complement([[5, 0, 0]], [[true, false, false]]);
    expect(hidden).toEqual([[true, false, true]]);
    expect(steps).toEqual([{ line: 'row', of: 0, row: 0, col: 2 }]);
    expect(complement([[5]], [[true]])).toEqual({ hidden: [[true]], steps: [] });
    expect(complement([], [])).toEqual({ hidden: [], steps: [] });
  });

  test('takes the only positive one of a line, wherever it stands, before a zero', () => {
    expect(complement([[20, 0, 5]], [[false, false, true]]).hidden).toEqual([[true, false, true]]);
    expect(complement([[20], [0], [5]], [[false], [false], [true]]).hidden).toEqual([[true], [false], [true]]);
  });

  test('does not protect two cells that only stand by each other: the audit finds them', () => {
    // Rows 0 and 1 share columns 0 and 1; the 0 of row 0 lets nothing move one way, and all the other.
    const table = [
      [0, 12],
      [3, 0],
    ];
    const all = [
      [true, true],
      [true, true],
    ];
    expect(auditTable(table, all)).toEqual([
      { row: 0, col: 0, value: 0, lower: 0, upper: 3 },
      { row: 0, col: 1, value: 12, lower: 9, upper: 12 },
      { row: 1, col: 0, value: 3, lower: 0, upper: 3 },
      { row: 1, col: 1, value: 0, lower: 0, upper: 3 },
    ]);
    const pinned = [
      [0, 12],
      [0, 3],
    ];
    expect(disclosedCells(pinned, all).length).toBe(4);
  });
});

const shape = fc.record({
  rows: fc.integer({ min: 1, max: 4 }),
  cols: fc.integer({ min: 1, max: 4 }),
  values: fc.array(fc.constantFrom(0, 0, 1, 2, 3, 4), { minLength: 16, maxLength: 16 }),
  flags: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
});

const built = ({ rows, cols, values, flags }: typeof shape extends fc.Arbitrary<infer T> ? T : never) => {
  const at = <T>(from: readonly T[], r: number, c: number): T => from[r * 4 + c] as T;
  const grid = <T>(from: readonly T[]): T[][] =>
    Array.from({ length: rows }, (_, r) => Array.from({ length: cols }, (__, c) => at(from, r, c)));
  return { table: grid(values), hidden: grid(flags) };
};

describe('the audit of any small table', () => {
  test('gives exactly the values that some table with the same shown cells and margins has', () => {
    fc.assert(
      fc.property(shape, (given) => {
        const { table, hidden } = built(given);
        const found = solutions(table, hidden);
        if (found.length > 3000) return;
        const ranges = rangesOf(found);
        expect(auditTable(table, hidden).map(({ lower, upper }) => ({ lower, upper }))).toEqual(ranges);
      }),
      { seed: 20261127, numRuns: 150 },
    );
  });

  test('finds by one pass what the ranges say: a cell is disclosed when its range is one value', () => {
    fc.assert(
      fc.property(shape, (given) => {
        const { table, hidden } = built(given);
        const single = auditTable(table, hidden).filter(({ lower, upper }) => lower === upper);
        expect(disclosedCells(table, hidden)).toEqual(single.map(({ row, col }) => ({ row, col })));
      }),
      { seed: 20261127, numRuns: 500 },
    );
  });

  test('takes a table of 300 by 300 within a second', () => {
    const table = Array.from({ length: 300 }, (_, r) => Array.from({ length: 300 }, (__, c) => (r * 7 + c * 3) % 5));
    const start = performance.now();
    expect(
      disclosedCells(
        table,
        table.map((row) => row.map(() => true)),
      ).length,
    ).toBe(0);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
