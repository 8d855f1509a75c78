import { type GroupColumn, MISSING_LEVEL, type PredictionTable } from '../measures/rows/predictions.ts';
import type { MeasuredSource } from './measured.ts';

type Rows = MeasuredSource['predictions']['rows'];

/** Whether two files hold the same rows with the same scores. Outcomes that were left out do not make other rows of them. */
export function sameRows({ table: a }: Rows, { table: b, unknownOutcomes }: Rows): boolean {
  return (
    a.rows === b.rows &&
    sameValues(a.score, b.score) &&
    sameValues(a.prediction, b.prediction) &&
    (unknownOutcomes > 0 || sameValues(a.label, b.label))
  );
}

/**
 * Whether row i of one file is the patient of row i of the other, so that two models can be compared patient by patient.
 * No file says so. It is taken to be so where as many rows have the same outcomes, the same groups and the same runs of
 * rows of one patient in the same order, and outcomes change at least half as often along the file as they would in
 * rows in any order (Wald and Wolfowitz 1940): in rows sorted by outcome or by group, other patients would look the same.
 * Rows of one patient that follow one another count once, since their outcomes are alike in any order.
 */
export function samePatients(a: PredictionTable, b: PredictionTable): boolean {
  return (
    a.rows === b.rows &&
    sameValues(a.label, b.label) &&
    sameValues(a.patient?.codes ?? null, b.patient?.codes ?? null) &&
    sameGroups(a, b) &&
    isMixed(a)
  );
}

function isMixed({ label, patient }: PredictionTable): boolean {
  const codes = patient?.codes ?? null;
  let patients = 0;
  let events = 0;
  let changes = 0;
  let before: number | undefined;
  for (let row = 0; row < label.length; row++) {
    if (codes !== null && row > 0 && codes[row] === codes[row - 1]) continue;
    const own = label[row];
    patients++;
    if (own === 1) events++;
    if (before !== undefined && own !== before) changes++;
    before = own;
  }
  const expected = (2 * events * (patients - events)) / patients;
  return changes > 0 && changes >= expected / 2;
}

/** Of attributes that both files hold; a file may leave one out. */
function sameGroups(a: PredictionTable, b: PredictionTable): boolean {
  return a.groups.every((column) => {
    const other = b.groups.find(({ attribute }) => attribute === column.attribute);
    return other === undefined || sameLevels(column, other);
  });
}

function sameLevels(a: GroupColumn, b: GroupColumn): boolean {
  const name = ({ levels, codes }: GroupColumn, row: number): string | null => {
    const code = codes[row] ?? MISSING_LEVEL;
    return code === MISSING_LEVEL ? null : (levels[code] ?? null);
  };
  for (let row = 0; row < a.codes.length; row++) if (name(a, row) !== name(b, row)) return false;
  return true;
}

type Values = Float64Array | Uint8Array | Uint32Array | null;

function sameValues(a: Values, b: Values): boolean {
  if (a === null || b === null) return a === b;
  if (a.length !== b.length) return false;
  for (let row = 0; row < a.length; row++) if (a[row] !== b[row]) return false;
  return true;
}
