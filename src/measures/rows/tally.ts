import type { ConfusionCounts } from '../rates/confusion.ts';
import { flagsOf, type GroupKey, MISSING_LEVEL, type PredictionTable } from './predictions.ts';

/** What counting alone tells of a set of rows. Tallies of disjoint sets add up to the tally of their union. */
export interface Tally {
  readonly rows: number;
  /** Rows in which the condition is present. */
  readonly positives: number;
  /** Null where neither a threshold nor a decision column is there. */
  readonly counts: ConfusionCounts | null;
  /** Sum of the scores; null without scores. */
  readonly expected: number | null;
}

/** Tallies of every combination of groups of some attributes, from one pass over the rows. */
export interface Tallies {
  /** Rows with exactly these groups; a group that does not occur has an empty tally. */
  readonly group: (key: GroupKey) => Tally;
  /** All other rows whose group is known in each of the attributes. */
  readonly rest: (key: GroupKey) => Tally;
}

interface Sums {
  readonly flagged: [number, number];
  readonly cleared: [number, number];
  expected: number;
}

const empty = (): Sums => ({ flagged: [0, 0], cleared: [0, 0], expected: 0 });

/**
 * Counts the rows of a table by the groups of the named attributes; with none, all rows are one group.
 * A row without a known group in any of them is in no tally.
 *
 * @param threshold the score at or above which a row is flagged; null takes the decision column
 */
export function tallyBy(table: PredictionTable, attributes: readonly string[], threshold: number | null): Tallies {
  const columns = attributes.map((attribute) => table.groups.find((group) => group.attribute === attribute));
  const flags = flagsOf(table, threshold);
  const combinations = columns.reduce((product, column) => product * (column?.levels.length ?? 0), 1);
  const sums = Array.from({ length: combinations }, empty);
  const known = empty();
  for (let row = 0; row < table.rows; row++) {
    let code = 0;
    for (const column of columns) {
      const own = column?.codes[row] ?? MISSING_LEVEL;
      code = own === MISSING_LEVEL ? -1 : code < 0 ? -1 : code * (column?.levels.length ?? 0) + own;
    }
    const sum = sums[code];
    if (sum === undefined) continue;
    const label = table.label[row] === 1 ? 1 : 0;
    const score = table.score?.[row] ?? 0;
    for (const one of [sum, known]) {
      (flags(row) ? one.flagged : one.cleared)[label]++;
      one.expected += score;
    }
  }
  const find = (key: GroupKey): Sums => {
    let code = 0;
    for (const [index, column] of columns.entries()) {
      const level = column?.levels.indexOf(key[attributes[index] ?? ''] ?? '') ?? -1;
      code = level < 0 || code < 0 ? -1 : code * (column?.levels.length ?? 0) + level;
    }
    return sums[code] ?? empty();
  };
  const decided = threshold === null ? table.prediction !== null : table.score !== null;
  const tally = (plus: Sums, minus: Sums): Tally => tallyOf(plus, minus, decided, table.score !== null);
  return { group: (key) => tally(find(key), empty()), rest: (key) => tally(known, find(key)) };
}

function tallyOf(plus: Sums, minus: Sums, decided: boolean, scored: boolean): Tally {
  const tp = plus.flagged[1] - minus.flagged[1];
  const fp = plus.flagged[0] - minus.flagged[0];
  const fn = plus.cleared[1] - minus.cleared[1];
  const tn = plus.cleared[0] - minus.cleared[0];
  return {
    rows: tp + fp + fn + tn,
    positives: tp + fn,
    counts: decided ? { tp, fp, fn, tn } : null,
    expected: scored ? plus.expected - minus.expected : null,
  };
}
