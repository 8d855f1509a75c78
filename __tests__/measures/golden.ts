import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { type GroupColumn, MISSING_LEVEL, type PredictionTable } from '../../src/measures/rows/predictions.ts';

const read = (name: string): string => readFileSync(new URL(`../golden/${name}`, import.meta.url), 'utf8');

/** A golden file; its shape is that of golden/README, so the tests name what they read. */
// biome-ignore lint/suspicious/noExplicitAny: the golden files have many shapes, each used once
export const goldenJson = (name: string): any => JSON.parse(read(name));

/** Columns of an unquoted golden CSV by name, for the rows that `keep` keeps. */
export function columnsOf(
  name: string,
  keep: (row: Readonly<Record<string, string>>) => boolean = () => true,
): (column: string) => string[] {
  const [header = '', ...lines] = read(name).trim().split('\n');
  const names = header.trim().split(',');
  const rows = lines
    .map((line) =>
      Object.fromEntries(
        line
          .trim()
          .split(',')
          .map((cell, index) => [names[index] ?? '', cell]),
      ),
    )
    .filter(keep);
  return (column) => rows.map((row) => row[column] ?? '');
}

export const numbers = (cells: readonly string[]): Float64Array => Float64Array.from(cells, Number);

/** golden/binary.csv as a table: synthetic, our own, unquoted. */
export function binaryTable(): PredictionTable {
  const column = columnsOf('binary.csv');
  const label = Uint8Array.from(column('label'), Number);
  return {
    rows: label.length,
    label,
    score: numbers(column('score')),
    prediction: null,
    patient: null,
    groups: ['race', 'sex', 'age', 'site'].map((attribute) => groupColumn(attribute, column(attribute))),
  };
}

export function groupColumn(attribute: string, values: readonly string[]): GroupColumn {
  const levels = [...new Set(values.filter((value) => value !== ''))].sort();
  const codes = Uint16Array.from(values, (value) => (value === '' ? MISSING_LEVEL : levels.indexOf(value)));
  return { attribute, levels, codes };
}

/** Within an absolute tolerance; unlike toBeCloseTo it says both numbers in full and refuses null. */
export function expectNear(actual: number | null | undefined, expected: number, tolerance: number, what: string): void {
  const near = typeof actual === 'number' && Math.abs(actual - expected) <= tolerance;
  expect(near, `${what}: ${actual} is not ${expected} within ${tolerance}`).toBe(true);
}
