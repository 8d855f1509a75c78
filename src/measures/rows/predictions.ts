import type { ConfusionCounts } from '../rates/confusion.ts';

/** The code of a row whose value of an attribute is blank or unknown. */
export const MISSING_LEVEL = 65_535;

/** One attribute of the rows, such as sex: `codes[row]` is an index into `levels`, or MISSING_LEVEL. */
export interface GroupColumn {
  readonly attribute: string;
  readonly levels: readonly string[];
  readonly codes: Uint16Array;
}

/** One class by name for each row: `codes[row]` is an index into `levels`. */
export interface ClassColumn {
  readonly levels: readonly string[];
  readonly codes: Uint16Array;
}

/** Which rows belong to one patient: rows of one patient have one code, below `count`. */
export interface ClusterColumn {
  readonly codes: Uint32Array;
  readonly count: number;
}

/** Row-level predictions in columns, each `rows` long. Scores are finite: whoever reads the rows refuses others, since NaN would count as "not flagged". */
export interface PredictionTable {
  readonly rows: number;
  /** 1 for the condition being present, else 0. */
  readonly label: Uint8Array;
  readonly score: Float64Array | null;
  /** The decision itself, 0 or 1, where the file states it. */
  readonly prediction: Uint8Array | null;
  /** Which rows are of one patient, where the file says so; null takes every row for a patient of its own. */
  readonly patient: ClusterColumn | null;
  readonly groups: readonly GroupColumn[];
}

/** Row numbers, in any order; null means every row, in the order of the file. */
export type Selection = Uint32Array | null;

/** Attribute values that name a subgroup: one for a group, several for an intersection. */
export type GroupKey = Readonly<Record<string, string>>;

/** Positive and negative scores, apart. */
export interface ScoresByLabel {
  readonly positives: Float64Array;
  readonly negatives: Float64Array;
}

export interface GroupSizes {
  readonly groups: readonly { readonly value: string; readonly n: number }[];
  /** Rows whose value is blank or unknown, and their share of all rows (0 to 1; null when there are no rows). */
  readonly missing: number;
  readonly missingShare: number | null;
}

/** Bits of a digit of the radix sort, and digits of a double. */
const DIGIT_BITS = 16;
const DIGITS = 4;

/**
 * Every row from the lowest to the highest score, equal scores in the order of the file. Null without scores.
 *
 * Doubles sort as whole numbers do once the sign is turned round, so their four digits of 16 bits are sorted one after
 * the other, the lowest first: linear, where comparing takes ten times as long for a million rows.
 */
export function byScore({ rows, score }: Pick<PredictionTable, 'rows' | 'score'>): Selection {
  if (score === null) return null;
  const bits = sortableBits(score);
  let order = Uint32Array.from({ length: rows }, (_, row) => row);
  let next = new Uint32Array(rows);
  for (let digit = 0; digit < DIGITS; digit++) {
    const word = digit < DIGITS / 2 ? bits.low : bits.high;
    const shift = (digit % 2) * DIGIT_BITS;
    if (!sortByDigit(word, shift, order, next)) continue;
    [order, next] = [next, order];
  }
  return order;
}

/** The halves of numbers that order as the scores do: negative ones with every bit turned, others with the sign alone. */
function sortableBits(score: Float64Array): { readonly low: Uint32Array; readonly high: Uint32Array } {
  const view = new DataView(new ArrayBuffer(8));
  const low = new Uint32Array(score.length);
  const high = new Uint32Array(score.length);
  for (let row = 0; row < score.length; row++) {
    // Adding 0 makes -0 the same as 0, which it equals.
    view.setFloat64(0, (score[row] ?? 0) + 0);
    const upper = view.getUint32(0);
    const isNegative = upper >>> 31 === 1;
    high[row] = isNegative ? ~upper : upper ^ 0x80000000;
    low[row] = isNegative ? ~view.getUint32(4) : view.getUint32(4);
  }
  return { low, high };
}

/** A counting sort of `from` into `to` by one digit; false, and nothing done, where all digits are alike. */
function sortByDigit(word: Uint32Array, shift: number, from: Uint32Array, to: Uint32Array): boolean {
  const places = new Uint32Array(2 ** DIGIT_BITS);
  for (const value of word) places[(value >>> shift) & 0xffff] = (places[(value >>> shift) & 0xffff] ?? 0) + 1;
  let before = 0;
  for (let digit = 0; digit < places.length; digit++) {
    const count = places[digit] ?? 0;
    if (count === from.length) return false;
    places[digit] = before;
    before += count;
  }
  for (const row of from) {
    const digit = ((word[row] ?? 0) >>> shift) & 0xffff;
    const place = places[digit] ?? 0;
    to[place] = row;
    places[digit] = place + 1;
  }
  return true;
}

/** The same rows from the lowest to the highest score, so that groups of them need no sorting of their own. The table itself without scores. */
export function inScoreOrder(table: PredictionTable): PredictionTable {
  const order = byScore(table);
  if (order === null) return table;
  const { rows, label, score, prediction, patient, groups } = table;
  return {
    rows,
    label: pick(label, order),
    score: score === null ? null : pick(score, order),
    prediction: prediction === null ? null : pick(prediction, order),
    patient: patient === null ? null : { ...patient, codes: pick(patient.codes, order) },
    groups: groups.map((group) => ({ ...group, codes: pick(group.codes, order) })),
  };
}

/** Any rows with groups. */
export interface GroupedRows {
  readonly rows: number;
  readonly groups: readonly GroupColumn[];
}

/** The code that marks a row of the group, for each named attribute. Null when one does not occur; a value that does not occur matches no row. */
function conditions(table: GroupedRows, key: GroupKey) {
  const found: { readonly codes: Uint16Array; readonly wanted: number }[] = [];
  for (const [attribute, value] of Object.entries(key)) {
    const column = table.groups.find((group) => group.attribute === attribute);
    if (column === undefined) return null;
    const wanted = column.levels.indexOf(value);
    found.push({ codes: column.codes, wanted: wanted < 0 ? MISSING_LEVEL + 1 : wanted });
  }
  return found.length === 0 ? null : found;
}

/**
 * The rows with all the named values, and all other rows with a known value of every named attribute, both in the order
 * of `within`. Both are empty when an attribute does not occur; a value that does not occur has no rows but a rest.
 */
export function partition(table: GroupedRows, key: GroupKey, within: Selection = null) {
  const named = conditions(table, key);
  const size = named === null ? 0 : within === null ? table.rows : within.length;
  const group = new Uint32Array(size);
  const rest = new Uint32Array(size);
  let inGroup = 0;
  let inRest = 0;
  for (let index = 0; named !== null && index < size; index++) {
    const row = within === null ? index : (within[index] ?? 0);
    let known = true;
    let member = true;
    for (const { codes, wanted } of named) {
      const code = codes[row] ?? MISSING_LEVEL;
      if (code === MISSING_LEVEL) known = false;
      if (code !== wanted) member = false;
    }
    if (!known) continue;
    if (member) group[inGroup++] = row;
    else rest[inRest++] = row;
  }
  return { group: group.subarray(0, inGroup), rest: rest.subarray(0, inRest) };
}

/** The rows with all the named values (see partition). */
export function selectGroup(table: GroupedRows, key: GroupKey, within: Selection = null): Uint32Array {
  return partition(table, key, within).group;
}

/** All other rows with a known value of every named attribute (see partition). */
export function selectRest(table: GroupedRows, key: GroupKey, within: Selection = null): Uint32Array {
  return partition(table, key, within).rest;
}

/** The values of a selection, in its order; the whole column itself where every row is selected. */
export function pick<Values extends Float64Array | Uint32Array | Uint16Array | Uint8Array>(
  values: Values,
  selection: Selection,
): Values {
  if (selection === null) return values;
  const picked = values.slice(0, selection.length);
  for (let index = 0; index < selection.length; index++) picked[index] = values[selection[index] ?? 0] ?? 0;
  return picked as Values;
}

/** Whether a row is flagged: at or above the threshold, or without one as the decision column says. */
export function flagsOf({ score, prediction }: PredictionTable, threshold: number | null): (row: number) => boolean {
  return threshold === null
    ? (row) => prediction?.[row] === 1
    : (row) => (score?.[row] ?? Number.NEGATIVE_INFINITY) >= threshold;
}

function tally(
  rows: number,
  label: Uint8Array,
  selection: Selection,
  flagged: (row: number) => boolean,
): ConfusionCounts {
  let tp = 0;
  let fp = 0;
  let positives = 0;
  const size = selection === null ? rows : selection.length;
  for (let index = 0; index < size; index++) {
    const row = selection === null ? index : (selection[index] ?? 0);
    const positive = label[row] === 1;
    if (positive) positives++;
    if (flagged(row)) {
      if (positive) tp++;
      else fp++;
    }
  }
  return { tp, fp, fn: positives - tp, tn: size - positives - fp };
}

/**
 * Confusion counts of a selection. With a threshold, a row is flagged when its score is at or above it; without one
 * (null) the prediction column decides. Null when the column this needs is not there.
 */
export function countConfusion(
  table: PredictionTable,
  selection: Selection,
  threshold: number | null,
): ConfusionCounts | null {
  const { rows, label, score, prediction } = table;
  const isDecided = threshold === null ? prediction !== null : score !== null && Number.isFinite(threshold);
  return isDecided ? tally(rows, label, selection, flagsOf(table, threshold)) : null;
}

type Scored = Pick<PredictionTable, 'label' | 'score'>;

/** The scores of a selection, in its order, apart by label. Null without scores. */
export function scoresByLabel(rows: Scored & { readonly score: Float64Array }, selection?: Selection): ScoresByLabel;
export function scoresByLabel(rows: Scored, selection?: Selection): ScoresByLabel | null;
export function scoresByLabel({ label, score }: Scored, selection: Selection = null): ScoresByLabel | null {
  if (score === null) return null;
  const size = selection === null ? score.length : selection.length;
  const positives = new Float64Array(size);
  const negatives = new Float64Array(size);
  let p = 0;
  let n = 0;
  for (let index = 0; index < size; index++) {
    const row = selection === null ? index : (selection[index] ?? 0);
    const value = score[row] ?? 0;
    if (label[row] === 1) positives[p++] = value;
    else negatives[n++] = value;
  }
  return { positives: positives.subarray(0, p), negatives: negatives.subarray(0, n) };
}

/** The values of an attribute with their numbers of rows, in the order of its levels, none left out. Null when there is no such attribute. */
export function groupsOf(table: GroupedRows, attribute: string): GroupSizes | null {
  const column = table.groups.find((group) => group.attribute === attribute);
  if (column === undefined) return null;
  const sizes = new Array<number>(column.levels.length).fill(0);
  let missing = 0;
  for (const code of column.codes) {
    const size = sizes[code];
    if (size === undefined) missing++;
    else sizes[code] = size + 1;
  }
  return {
    groups: column.levels.map((value, code) => ({ value, n: sizes[code] ?? 0 })),
    missing,
    missingShare: table.rows === 0 ? null : missing / table.rows,
  };
}
