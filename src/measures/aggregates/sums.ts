/**
 * A sum with what rounding took from it (Knuth's two-sum, in Neumaier's arrangement of 1974): adding and merging in any
 * order gives the same value far within 1e-12, also where the terms cancel.
 */
export interface CompensatedSum {
  readonly sum: number;
  readonly rest: number;
}

/** What rounding takes from a + b. */
export function roundingError(a: number, b: number): number {
  const sum = a + b;
  const bPart = sum - a;
  return a - (sum - bPart) + (b - bPart);
}

/** The sum of no terms. */
export const EMPTY_SUM: CompensatedSum = { sum: 0, rest: 0 };

/** The sum of the terms of both. */
export function mergeSums(a: CompensatedSum, b: CompensatedSum): CompensatedSum {
  return { sum: a.sum + b.sum, rest: a.rest + b.rest + roundingError(a.sum, b.sum) };
}

/** The sum as one number. */
export function total({ sum, rest }: CompensatedSum): number {
  return sum + rest;
}

/** Compensated sum of some numbers. */
export function sumOf(values: Iterable<number>): CompensatedSum {
  let sum = 0;
  let rest = 0;
  for (const value of values) {
    rest += roundingError(sum, value);
    sum += value;
  }
  return { sum, rest };
}
