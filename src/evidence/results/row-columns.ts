import { identifierTable } from '../../documents/identifiers.ts';
import { type LevelTable, levelTable } from '../../documents/levels.ts';
import type { Span } from '../../documents/located.ts';
import type { FieldView } from '../../documents/rows.ts';
import { isBlankGroup } from '../../dossier/state.ts';
import {
  type ClassColumn,
  type ClusterColumn,
  type GroupColumn,
  MISSING_LEVEL,
} from '../../measures/rows/predictions.ts';
import { READING } from '../../safety/limits.ts';

/** Takes what is wrong with a row; never with the value in the message. */
export type Report = (code: string, message: string, span: Span) => void;

/** What a collector may report: a problem of a row, wherever in the file that row stands. */
export const ROW_PROBLEMS: readonly string[] = [
  'blank-class',
  'blank-cluster',
  'negative',
  'not-a-count',
  'not-a-number',
  'outcome',
  'too-many-classes',
  'too-many-groups',
];

/** One column of the rows as they come in. A value that cannot be used is reported; the caller then uses none of the rows. */
export interface ColumnCollector<Out> {
  /** Its position in the file. */
  readonly column: number;
  readonly add: (fields: FieldView) => void;
  /** The whole column. What shows only when all rows are there is reported now. */
  readonly finish: () => Out;
}

const FIRST_CAPACITY = 65_536;

/** A space; the bytes below it are blank or control characters. */
const BLANK = 32;

interface Growing<Values> {
  readonly push: (value: number) => void;
  readonly values: () => Values;
}

/** An array of numbers that doubles when it is full. */
function growing<Values extends Float64Array | Uint32Array | Uint16Array | Uint8Array>(
  make: (length: number) => Values,
): Growing<Values> {
  let values = make(FIRST_CAPACITY);
  let length = 0;
  return {
    push: (value) => {
      if (length === values.length) {
        const larger = make(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    // A copy of its own length, so that the room for growth is given back.
    values: () => values.slice(0, length) as Values,
  };
}

/** Finite numbers. `what` names the column in messages, as "score". */
export function numberColumn(column: number, what: string, report: Report): ColumnCollector<Float64Array> {
  const numbers = growing((length) => new Float64Array(length));
  return {
    column,
    add: (fields) => {
      const value = fields.number(column);
      if (Number.isNaN(value)) {
        const message = `The ${what} is not a plain finite number such as 0.25: it is blank, NaN, a text, or has a percent sign or a decimal comma. Correct or remove the row.`;
        report('not-a-number', message, fields.span(column));
      }
      numbers.push(value);
    },
    finish: numbers.values,
  };
}

/** Numbers of things: whole, 0 or above. */
export function countColumn(column: number, what: string, report: Report): ColumnCollector<Float64Array> {
  const numbers = growing((length) => new Float64Array(length));
  return {
    column,
    add: (fields) => {
      const value = fields.number(column);
      if (!Number.isSafeInteger(value) || value < 0) {
        const message = `The ${what} is not a whole number, 0 or above. Correct or remove the row.`;
        report('not-a-count', message, fields.span(column));
      }
      numbers.push(value);
    },
    finish: numbers.values,
  };
}

/** Finite numbers, 0 or above, as counts, costs or days. */
export function amountColumn(column: number, what: string, report: Report): ColumnCollector<Float64Array> {
  const numbers = numberColumn(column, what, report);
  return {
    ...numbers,
    add: (fields) => {
      if (fields.number(column) < 0) {
        report('negative', `The ${what} lies below 0. Correct or remove the row.`, fields.span(column));
      }
      numbers.add(fields);
    },
  };
}

/** Reads 0 or 1 from a field. */
export type OutcomeReader = (fields: FieldView, column: number, what: string) => 0 | 1;

/** A reader shared by the columns of one file, so that they all mean the same by the other value. Without a positive value only the numbers 0 and 1 are understood. */
export function outcomeReader(positive: string | null, report: Report): OutcomeReader {
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

/** Outcomes or decisions: 1 where the condition is present, else 0. */
export function outcomeColumn(column: number, what: string, read: OutcomeReader): ColumnCollector<Uint8Array> {
  const outcomes = growing((length) => new Uint8Array(length));
  return { column, add: (fields) => outcomes.push(read(fields, column, what)), finish: outcomes.values };
}

/** Outcomes as far as they are known: a blank one is 0 and counted. */
export function knownOutcomeColumn(
  column: number,
  what: string,
  read: OutcomeReader,
): ColumnCollector<{ readonly values: Uint8Array; readonly unknown: number }> {
  const outcomes = growing((length) => new Uint8Array(length));
  let unknown = 0;
  return {
    column,
    add: (fields) => {
      const isUnknown = isBlankGroup(fields.text(column));
      if (isUnknown) unknown++;
      outcomes.push(isUnknown ? 0 : read(fields, column, what));
    },
    finish: () => ({ values: outcomes.values(), unknown }),
  };
}

/** The code of a row in which the question of an outcome was not asked. */
export const NOT_ASKED = 255;

/** Outcomes of which some are not asked for in every row, as an attack that only some prompts try: 0, 1, or blank or -1 where not asked. */
export function askedOutcomeColumn(column: number, what: string, report: Report): ColumnCollector<Uint8Array> {
  const outcomes = growing((length) => new Uint8Array(length));
  return {
    column,
    add: (fields) => {
      const value = fields.number(column);
      if (value === 0 || value === 1) outcomes.push(value);
      else {
        if (value !== -1 && !isBlankGroup(fields.text(column))) {
          const message = `The ${what} is neither 0 nor 1, nor blank or -1 for "not asked". Correct or remove the row.`;
          report('outcome', message, fields.span(column));
        }
        outcomes.push(NOT_ASKED);
      }
    },
    finish: outcomes.values,
  };
}

/** Codes of a column with few different values, and where the first stands. Stops at the limit of groups; `onLevel` sees every new value once. */
function levelCodes(
  column: number,
  tooMany: (span: Span) => void,
  onLevel: (level: string, span: Span) => void = () => {},
) {
  const levels: LevelTable = levelTable();
  const codes = growing((length) => new Uint16Array(length));
  let first: Span | null = null;
  let isOver = false;
  return {
    levels: levels.levels,
    first: () => first,
    isOver: () => isOver,
    add: (fields: FieldView): void => {
      if (isOver) return;
      first ??= fields.span(column);
      const known = levels.levels.length;
      const code = levels.codeOf(fields, column);
      if (code >= READING.groupLevels) {
        isOver = true;
        tooMany(fields.span(column));
      } else if (code === known) onLevel(levels.levels[code] ?? '', fields.span(column));
      codes.push(code);
    },
    values: codes.values,
  };
}

/** Classes by name, none of them blank: what a classifier of several classes was right about. */
export function classColumn(column: number, what: string, report: Report): ColumnCollector<ClassColumn> {
  const tooMany = (span: Span): void => {
    const message = `The column for the ${what} has more than ${READING.groupLevels} different values, so it is no class. Name another column.`;
    report('too-many-classes', message, span);
  };
  const levels = levelCodes(column, tooMany, (level, span) => {
    if (!isBlankGroup(level)) return;
    report('blank-class', `The ${what} is blank or unknown. Correct or remove the row.`, span);
  });
  return { column, add: levels.add, finish: () => ({ levels: levels.levels, codes: levels.values() }) };
}

/** Groups of patients; blank and unknown values become the missing level. */
export function groupColumn(attribute: string, column: number, report: Report): ColumnCollector<GroupColumn> {
  const tooMany = (span: Span): void => {
    const message = `The column for ${attribute} has more than ${READING.groupLevels} different values, so it looks like an identifier and not a group. Name another column.`;
    report('too-many-groups', message, span);
  };
  const levels = levelCodes(column, tooMany);
  return {
    column,
    add: levels.add,
    finish: () => {
      const codes = levels.values();
      const first = levels.first();
      if (!levels.isOver() && first !== null && looksLikeIdentifier(levels.levels.length, codes.length)) {
        const message = `The column for ${attribute} has ${levels.levels.length} different values in ${codes.length} rows, so it looks like an identifier and not a group. Name another column.`;
        report('too-many-groups', message, first);
      }
      return withoutBlanks(attribute, levels.levels, codes);
    },
  };
}

/** Names of groups are shown to people; a column with a name for every few rows names patients. */
function looksLikeIdentifier(levels: number, rows: number): boolean {
  return levels > READING.groupsOfAnySize && rows < levels * READING.rowsOfOneGroup;
}

/** Blank values become the missing level; the others keep their order of appearance. */
function withoutBlanks(attribute: string, all: readonly string[], codes: Uint16Array): GroupColumn {
  const levels: string[] = [];
  const renumbered = all.map((level) => (isBlankGroup(level) ? MISSING_LEVEL : levels.push(level) - 1));
  for (let row = 0; row < codes.length; row++) codes[row] = renumbered[codes[row] ?? 0] ?? MISSING_LEVEL;
  return { attribute, levels, codes };
}

/** Which rows belong to one patient. A row without one is reported: it could be anybody's. */
export function clusterColumn(column: number, what: string, report: Report): ColumnCollector<ClusterColumn> {
  const identifiers = identifierTable();
  const codes = growing((length) => new Uint32Array(length));
  return {
    column,
    add: (fields) => {
      const bytes = fields.bytes(column);
      // Making a text of every identifier would cost more than all else.
      const mayBeBlank = bytes === null || bytes.length === 0 || (bytes[0] ?? 0) <= BLANK;
      if (mayBeBlank && fields.text(column).trim() === '') {
        const message = `The ${what} is blank, so nobody can tell which rows belong together. Correct or remove the row.`;
        report('blank-cluster', message, fields.span(column));
      }
      codes.push(identifiers.codeOf(fields, column));
    },
    finish: () => ({ codes: codes.values(), count: identifiers.count }),
  };
}

/** A column of any kind: numbers throughout, or categories. */
export interface FeatureColumn {
  /** The numbers of its rows where every value that is there is one, NaN where it is missing; null for categories. */
  readonly numbers: Float64Array | null;
  /** Categories by name; null for numbers, and where there are too many different texts to be categories. */
  readonly categories: GroupColumn | null;
  /** 1 where the value is blank or unknown. */
  readonly missing: Uint8Array;
}

/** A column whose kind its values tell. Nothing in it is a problem: texts that name everybody are no categories, and the caller says so. */
export function featureColumn(name: string, column: number): ColumnCollector<FeatureColumn> {
  const numbers = growing((length) => new Float64Array(length));
  const missing = growing((length) => new Uint8Array(length));
  const levels = levelCodes(column, () => {});
  let isNumeric = true;
  return {
    column,
    add: (fields) => {
      const value = fields.number(column);
      const isMissing = Number.isNaN(value) && isBlankGroup(fields.text(column));
      if (Number.isNaN(value) && !isMissing) isNumeric = false;
      numbers.push(value);
      missing.push(isMissing ? 1 : 0);
      levels.add(fields);
    },
    finish: () => {
      const all = missing.values();
      const isCategory = !isNumeric && !levels.isOver() && !looksLikeIdentifier(levels.levels.length, all.length);
      return {
        numbers: isNumeric ? numbers.values() : null,
        categories: isCategory ? withoutBlanks(name, levels.levels, levels.values()) : null,
        missing: all,
      };
    },
  };
}
