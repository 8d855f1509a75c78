import type { LocatedScalar } from '../../documents/located.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { type About, recordOf } from './located-result.ts';

const NUMBER = /^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$/;

/** The number in a cell; null for an empty cell, NaN and whatever else is no plain finite number. */
export function cellNumber(cell: LocatedScalar | undefined): number | null {
  const text = cell?.text.trim() ?? '';
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

/** The record of one cell of a table: there all numbers are written as text. */
export function cellRecord(cell: LocatedScalar, about: About, path: string): MetricRecord {
  return { ...recordOf(cell, '', about, path), raw: cell.text.trim(), value: cellNumber(cell) };
}
