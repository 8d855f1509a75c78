import type { Span } from '../../documents/located.ts';
import type { FieldView } from '../../documents/rows.ts';

/**
 * Names of columns that number rows and nothing else. Neither `id`, `encounter_id` nor `sample_id` is among them: a
 * patient, a stay or a sample may well have several rows.
 */
const ROW_NUMBERS = ['row_id', 'rowid', 'row', 'row_number', 'row_index', 'prediction_id', 'observation_id'];

/** Position of the column that numbers the rows, or -1. A column that is used for something else is none. */
export function rowNumberColumn(names: readonly string[], used: readonly number[]): number {
  return names.findIndex((name, column) => ROW_NUMBERS.includes(name.trim().toLowerCase()) && !used.includes(column));
}

/** Looks for a row that is there twice. */
export interface RepeatedRows {
  readonly add: (fields: FieldView) => void;
  /** Where the first row is whose number was there before; null where there is none. */
  readonly found: () => Span | null;
}

const FIRST_CAPACITY = 65_536;

/**
 * Keeps a hash of 53 bits of each number in an open table: a set of texts would take ten times the memory, and one of
 * Node's sets holds no more than 2^24. Among 20 million different numbers, two share a hash in 2 files of 100.
 */
export function repeatedRows(column: number): RepeatedRows {
  // Hashes are 1 or more, so that 0 marks a place that is free.
  let table = new Float64Array(2 * FIRST_CAPACITY);
  let size = 0;
  let first: Span | null = null;

  const insert = (into: Float64Array, hash: number): boolean => {
    let at = hash % into.length;
    while (into[at] !== 0) {
      if (into[at] === hash) return false;
      at = at + 1 === into.length ? 0 : at + 1;
    }
    into[at] = hash;
    return true;
  };
  const grow = (): void => {
    const larger = new Float64Array(table.length * 2);
    for (const hash of table) if (hash !== 0) insert(larger, hash);
    table = larger;
  };

  return {
    add: (fields) => {
      const text = fields.text(column);
      // Where there is no number, nothing can be told.
      if (text === '') return;
      if (insert(table, hashOf(text))) {
        size++;
        if (2 * size > table.length) grow();
        return;
      }
      first ??= fields.span(column);
    },
    found: () => first,
  };
}

/** Two rounds of FNV-1a with different beginnings, put together to a whole number from 1 to 2^53 - 1. */
function hashOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return ((high >>> 0) & 0x1fffff) * 0x100000000 + (low >>> 0) || 1;
}
