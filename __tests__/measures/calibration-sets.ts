import { type LabelledScores, labelledScores } from '../../src/measures/rows/labelled-scores.ts';
import { selectGroup } from '../../src/measures/rows/predictions.ts';
import { binaryTable, columnsOf, goldenJson, numbers } from './golden.ts';

export interface CalibrationSet {
  readonly name: string;
  readonly rows: LabelledScores;
  // biome-ignore lint/suspicious/noExplicitAny: one golden entry
  readonly expected: any;
}

function driftRows(period: string): LabelledScores {
  const column = columnsOf('drift.csv', ({ set }) => set === period);
  return { label: Uint8Array.from(column('label'), Number), score: numbers(column('score')) };
}

/** Every selection for which golden.json has calibration: all rows of binary.csv, its groups and intersections, and both periods of drift.csv. */
export function calibrationSets(): CalibrationSet[] {
  const { binary, drift } = goldenJson('golden.json');
  const table = binaryTable();
  const rowsOf = (key: Readonly<Record<string, string>> | null): LabelledScores => {
    const rows = labelledScores(table, key === null ? null : selectGroup(table, key));
    if (rows === null) throw new Error('the table has scores');
    return rows;
  };
  const groups = Object.entries<Record<string, unknown>>(binary.calibration_by).flatMap(([attribute, values]) =>
    Object.entries(values).map(([value, expected]) => {
      const parts = value.split('|');
      const key = Object.fromEntries(attribute.split('_').map((name, index) => [name, parts[index] ?? '']));
      return { name: `${attribute} ${value}`, rows: rowsOf(key), expected };
    }),
  );
  return [
    { name: 'binary overall', rows: rowsOf(null), expected: binary.calibration },
    ...groups,
    { name: 'drift reference', rows: driftRows('ref'), expected: drift.calibration_ref },
    { name: 'drift current', rows: driftRows('cur'), expected: drift.calibration_cur },
  ];
}

/** Rows in another order. */
export function reversed({ label, score }: LabelledScores): LabelledScores {
  return { label: label.slice().reverse(), score: score.slice().reverse() };
}

/** Rows written out: an outcome and a score each. */
export function rowsOf(...rows: readonly (readonly [0 | 1, number])[]): LabelledScores {
  return { label: Uint8Array.from(rows, ([label]) => label), score: Float64Array.from(rows, ([, score]) => score) };
}
