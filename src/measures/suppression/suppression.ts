import { changeable, type Feasible, feasibleRange, type HiddenCount } from './circulation.ts';

/** A table of counts, row by row. Its margins are published. */
export type CountTable = readonly (readonly number[])[];

/** For each cell of a table whether it is withheld. */
export type Mask = readonly (readonly boolean[])[];

/**
 * A count that could point to a person: above 0 and below `smallest`, which is 11 under the cell size suppression
 * policy of CMS (2024-01-26). Zero may be shown.
 */
export function isSmallCount(count: number, smallest: number): boolean {
  return count > 0 && count < smallest;
}

/** Whether a rate x of n may be shown: neither x, nor the rest of n, nor n is a small count. */
export function mayShowRate(x: number, n: number, smallest: number): boolean {
  return ![x, n - x, n].some((count) => isSmallCount(count, smallest));
}

/** One cell that was withheld to protect another, and the line that asked for it. */
export interface Complement {
  readonly line: 'row' | 'col';
  readonly of: number;
  readonly row: number;
  readonly col: number;
}

/** The index of the smallest size from `least` up that is not yet withheld, the last of equals; -1 where there is none. */
export function smallestShown(sizes: readonly number[], hidden: readonly boolean[], least = 1): number {
  let found = -1;
  sizes.forEach((size, index) => {
    if (size >= least && hidden[index] !== true && (found < 0 || size <= (sizes[found] ?? 0))) found = index;
  });
  return found;
}

/** The neighbour to withhold: the smallest positive one, or a zero where a line holds nothing else. */
function neighbour(sizes: readonly number[], hidden: readonly boolean[]): number {
  const positive = smallestShown(sizes, hidden);
  return positive < 0 ? smallestShown(sizes, hidden, 0) : positive;
}

/**
 * Complementary suppression: a row or column with exactly one withheld cell gives it away by its total, so its smallest
 * positive neighbour is withheld as well; rows first, then columns, until nothing changes. Needed, but not enough:
 * `auditTable` tells what can be recovered all the same.
 */
export function complement(
  table: CountTable,
  primary: Mask,
): { readonly hidden: Mask; readonly steps: readonly Complement[] } {
  const hidden = primary.map((row) => [...row]);
  const steps: Complement[] = [];
  const columns = Math.max(0, ...table.map((row) => row.length));
  const hide = (line: 'row' | 'col', of: number, row: number, col: number): boolean => {
    const flags = hidden[row];
    if (flags === undefined || row < 0 || col < 0) return false;
    flags[col] = true;
    steps.push({ line, of, row, col });
    return true;
  };
  for (let changed = true; changed; ) {
    changed = false;
    table.forEach((sizes, row) => {
      const flags = hidden[row] ?? [];
      if (flags.filter(Boolean).length !== 1) return;
      if (hide('row', row, row, neighbour(sizes, flags))) changed = true;
    });
    for (let col = 0; col < columns; col++) {
      const flags = hidden.map((row) => row[col] === true);
      if (flags.filter(Boolean).length !== 1) continue;
      const sizes = table.map((row) => row[col] ?? 0);
      if (hide('col', col, neighbour(sizes, flags), col)) changed = true;
    }
  }
  return { hidden, steps };
}

/** A two-way table as it may be published: small counts withheld, and others so that these do not follow. */
export function suppressTable(
  table: CountTable,
  smallest: number,
): { readonly primary: Mask; readonly hidden: Mask; readonly steps: readonly Complement[] } {
  const primary = table.map((row) => row.map((count) => isSmallCount(count, smallest)));
  return { primary, ...complement(table, primary) };
}

/** A withheld cell and what the published cells and margins leave possible for it. */
export interface AuditedCell extends Feasible {
  readonly row: number;
  readonly col: number;
  readonly value: number;
}

const EMPTY: readonly boolean[] = [];

/** Rows and columns of a table as the two sides of a network; what is published takes no part. */
function networkOf(table: CountTable, hidden: Mask) {
  const counts: (HiddenCount & { readonly row: number; readonly col: number })[] = [];
  table.forEach((cells, row) => {
    cells.forEach((value, col) => {
      if ((hidden[row] ?? EMPTY)[col] !== true) return;
      const to = table.length + col;
      counts.push({ from: row, to, value, lower: 0, upper: Number.POSITIVE_INFINITY, row, col });
    });
  });
  return { nodes: table.length + Math.max(0, ...table.map((row) => row.length)), counts };
}

/** The exact range of every withheld cell of a two-way table with margins. Each whole number in it is possible. */
export function auditTable(table: CountTable, hidden: Mask): readonly AuditedCell[] {
  const { nodes, counts } = networkOf(table, hidden);
  return counts.map(({ row, col, value }, edge) => ({ row, col, value, ...feasibleRange(nodes, counts, edge) }));
}

/**
 * The withheld cells that have only one possible value, so that whoever sees the rest knows them. Linear in the cells.
 * A count is taken as disclosed when it is certain: that it lies somewhere between 1 and 10 is what "fewer than 11" says.
 */
export function disclosedCells(table: CountTable, hidden: Mask): readonly { row: number; col: number }[] {
  const { nodes, counts } = networkOf(table, hidden);
  const free = changeable(nodes, counts);
  return counts.filter((_, edge) => free[edge] !== true).map(({ row, col }) => ({ row, col }));
}
