import type { FieldView } from '../../documents/csv-fields.ts';
import { type LevelTable, levelTable } from '../../documents/csv-levels.ts';
import type { Span } from '../../documents/located.ts';
import { isBlankGroup } from '../../dossier/state.ts';
import { type GroupColumn, MISSING_LEVEL, type PredictionTable } from '../../measures/predictions.ts';
import { READING } from '../../safety/limits.ts';
import type { DeclaredEvidence } from '../reader.ts';
import type { PredictionColumns } from './prediction-columns.ts';

/** Takes what is wrong with a row; never with the value in the message. */
export type Report = (code: string, message: string, span: Span) => void;

/** Rows as they come in, in columns that grow. */
export interface RowCollector {
  readonly add: (fields: FieldView) => void;
  readonly finish: () => { readonly table: PredictionTable; readonly unknownShare: Readonly<Record<string, number>> };
}

const FIRST_CAPACITY = 65_536;

/** Collects rows into a table. A row with a problem is reported; the caller then uses none of the rows. */
export function rowCollector(
  columns: PredictionColumns,
  declared: DeclaredEvidence | null,
  report: Report,
): RowCollector {
  const outcome = outcomeReader(declared?.positive ?? null, report);
  // The measures take a higher score for a likelier condition; the sign turns the other convention round exactly.
  const sign = declared?.higherMeansPositive === false ? -1 : 1;
  const groups = columns.groups.map(({ attribute, column }) => ({
    attribute,
    column,
    levels: levelTable(),
    codes: new Uint16Array(FIRST_CAPACITY),
    tooMany: false,
    first: null as Span | null,
  }));
  let label = new Uint8Array(FIRST_CAPACITY);
  let score = columns.score < 0 ? null : new Float64Array(FIRST_CAPACITY);
  let prediction = columns.prediction < 0 ? null : new Uint8Array(FIRST_CAPACITY);
  let rows = 0;

  const grow = (): void => {
    const size = label.length * 2;
    const bytes = (from: Uint8Array): Uint8Array<ArrayBuffer> => {
      const to = new Uint8Array(size);
      to.set(from);
      return to;
    };
    label = bytes(label);
    if (prediction !== null) prediction = bytes(prediction);
    if (score !== null) {
      const larger = new Float64Array(size);
      larger.set(score);
      score = larger;
    }
    for (const group of groups) {
      const larger = new Uint16Array(size);
      larger.set(group.codes);
      group.codes = larger;
    }
  };

  const add = (fields: FieldView): void => {
    if (rows === label.length) grow();
    label[rows] = outcome(fields, columns.label, 'outcome');
    if (prediction !== null) prediction[rows] = outcome(fields, columns.prediction, 'decision');
    if (score !== null) {
      const value = fields.number(columns.score);
      if (Number.isNaN(value)) {
        const message =
          'The score is not a plain finite number such as 0.25: it is blank, NaN, a text, or has a percent sign or a decimal comma. Correct or remove the row.';
        report('not-a-number', message, fields.span(columns.score));
      }
      score[rows] = sign * value;
    }
    for (const group of groups) {
      if (group.tooMany) continue;
      group.first ??= fields.span(group.column);
      const code = group.levels.codeOf(fields, group.column);
      if (code >= READING.groupLevels) {
        group.tooMany = true;
        const message = `The column for ${group.attribute} has more than ${READING.groupLevels} different values, so it looks like an identifier and not a group. Name another column.`;
        report('too-many-groups', message, fields.span(group.column));
      }
      group.codes[rows] = code;
    }
    rows++;
  };

  return {
    add,
    finish: () => {
      for (const { attribute, levels, first, tooMany } of groups) {
        if (tooMany || first === null || !looksLikeIdentifier(levels.levels.length, rows)) continue;
        const message = `The column for ${attribute} has ${levels.levels.length} different values in ${rows} rows, so it looks like an identifier and not a group. Name another column.`;
        report('too-many-groups', message, first);
      }
      const finished = groups.map(({ attribute, levels, codes }) =>
        groupColumn(attribute, levels, codes.slice(0, rows)),
      );
      return {
        table: {
          rows,
          label: label.slice(0, rows),
          score: score === null ? null : score.slice(0, rows),
          prediction: prediction === null ? null : prediction.slice(0, rows),
          groups: finished,
        },
        unknownShare: Object.fromEntries(finished.map(({ attribute, codes }) => [attribute, shareMissing(codes)])),
      };
    },
  };
}

/** Reads 0 or 1 from a field. Without a declared positive value only the numbers 0 and 1 are understood. */
function outcomeReader(
  positive: string | null,
  report: Report,
): (fields: FieldView, column: number, what: string) => 0 | 1 {
  if (positive === null) {
    return (fields, column, what) => {
      const value = fields.number(column);
      if (value === 0) return 0;
      if (value === 1) return 1;
      const message = `The ${what} is neither 0 nor 1. Correct the row, or state under "positive" in rmf-system.yaml which value means that the condition is present.`;
      report('outcome', message, fields.span(column));
      return 0;
    };
  }
  let negative: string | null = null;
  return (fields, column, what) => {
    const text = fields.text(column);
    if (text === positive) return 1;
    if (negative === null && !isBlankGroup(text)) negative = text;
    if (text !== negative) {
      const message = isBlankGroup(text)
        ? `The ${what} is blank or unknown. Correct or remove the row.`
        : `The ${what} is neither the declared positive value nor the one other value. Correct the row, or "positive" in rmf-system.yaml.`;
      report('outcome', message, fields.span(column));
    }
    return 0;
  };
}

/** Names of groups are shown to people; a column with a name for every few rows names patients. */
function looksLikeIdentifier(levels: number, rows: number): boolean {
  return levels > READING.groupsOfAnySize && rows < levels * READING.rowsOfOneGroup;
}

/** Blank values become the missing level; the others keep their order of appearance. */
function groupColumn(attribute: string, table: LevelTable, codes: Uint16Array): GroupColumn {
  const levels: string[] = [];
  const renumbered = table.levels.map((level) => (isBlankGroup(level) ? MISSING_LEVEL : levels.push(level) - 1));
  for (let row = 0; row < codes.length; row++) codes[row] = renumbered[codes[row] ?? 0] ?? MISSING_LEVEL;
  return { attribute, levels, codes };
}

function shareMissing(codes: Uint16Array): number {
  let missing = 0;
  for (const code of codes) if (code === MISSING_LEVEL) missing++;
  return codes.length === 0 ? 0 : missing / codes.length;
}
