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
  'not-two-values',
  'outcome',
  'several-models',
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
      report('outcome', neither(what), fields.span(column));
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
        ? blankOutcome(what)
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

/** Values of a column that are told apart and no more, and what they would be as numbers. */
interface ToldApart {
  /** 0 and 1 where there are no more than two values and none is blank, else null. */
  readonly codes: Uint8Array | null;
  /** Null where one of the values is no number. */
  readonly numbers: Float64Array | null;
  /** Whether a value is 0 or 1. */
  readonly hasUsual: boolean;
  /** Where blank values and those other than 0 and 1 stand: the first ones, and how many there are. */
  readonly others: { readonly spans: readonly Span[]; readonly count: number };
  /** Where blank values alone stand. */
  readonly blanks: { readonly spans: readonly Span[]; readonly count: number };
  /** Where a third value stands. */
  readonly third: Span | null;
  /** Whether all values that are there are one and the same. */
  readonly isOne: boolean;
}

/** Problems of this many rows are told one by one; the caller lists no more. */
const TOLD = 20;

function spanList() {
  const spans: Span[] = [];
  let count = 0;
  return {
    add: (fields: FieldView, column: number): void => {
      count++;
      if (spans.length < TOLD) spans.push(fields.span(column));
    },
    all: () => ({ spans, count }),
  };
}

/** Reads a column of which nobody says what its values mean. */
function toldApart(column: number): ColumnCollector<ToldApart> {
  const levels: string[] = [];
  const codes = growing((length) => new Uint8Array(length));
  const numbers = growing((length) => new Float64Array(length));
  const others = spanList();
  const blanks = spanList();
  let third: Span | null = null;
  let isNumeric = true;
  let hasUsual = false;
  return {
    column,
    add: (fields) => {
      const value = fields.number(column);
      // "1" and "1.0" are one value: pandas turns whole numbers into fractions where a column has gaps.
      const level = Number.isNaN(value) ? fields.text(column) : String(value);
      const isBlank = Number.isNaN(value) && isBlankGroup(level);
      if (Number.isNaN(value)) isNumeric = false;
      if (value === 0 || value === 1) hasUsual = true;
      else others.add(fields, column);
      if (isBlank) blanks.add(fields, column);
      let code = levels.indexOf(level);
      if (code < 0 && !isBlank && levels.length < 2) code = levels.push(level) - 1;
      if (code < 0 && !isBlank) third ??= fields.span(column);
      codes.push(Math.max(code, 0));
      numbers.push(value);
    },
    finish: () => ({
      codes: third === null && blanks.all().count === 0 ? inOrder(codes.values(), levels, isNumeric) : null,
      numbers: isNumeric ? numbers.values() : null,
      hasUsual,
      others: others.all(),
      blanks: blanks.all(),
      third,
      isOne: levels.length < 2,
    }),
  };
}

/** 0 stays 0 and 1 stays 1; of other values the order decides, which is no statement of what they mean. */
function inOrder(codes: Uint8Array, levels: readonly string[], isNumeric: boolean): Uint8Array {
  const [first = '', second] = levels;
  if (second === undefined) return codes.fill(first === '1' ? 1 : 0);
  const isTurned = isNumeric ? Number(first) > Number(second) : first > second;
  if (isTurned) for (let row = 0; row < codes.length; row++) codes[row] = 1 - (codes[row] ?? 0);
  return codes;
}

/**
 * Outcomes of which nobody says which value is the condition: 0 and 1, or any two values, coded in an order that means
 * nothing. What is computed from them must hold for either.
 *
 * @param certain whether other values beside 0 and 1 are mistakes in rows, or show that the column is none of outcomes
 */
export function unnamedOutcomeColumn(
  column: number,
  what: string,
  report: Report,
  certain: boolean,
): ColumnCollector<Uint8Array> {
  const values = toldApart(column);
  return {
    ...values,
    finish: () => {
      const { codes, hasUsual, others, blanks, third, isOne } = values.finish();
      const tell = (message: string, { spans, count }: ToldApart['others']): void => {
        for (let told = 0; told < count; told++) {
          const span = spans[Math.min(told, spans.length - 1)];
          if (span !== undefined) report('outcome', message, span);
        }
      };
      // One word throughout does not even tell the two values apart.
      if (certain && (third === null ? isOne : hasUsual)) tell(neither(what), others);
      else if (third !== null) report('not-two-values', moreThanTwo(what), third);
      else tell(blankOutcome(what), blanks);
      return codes ?? new Uint8Array(0);
    },
  };
}

const FIRST: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 };

const neither = (what: string): string =>
  `The ${what} is neither 0 nor 1. Correct the row, or state under "positive" in rmf-system.yaml which value means that the condition is present.`;

const blankOutcome = (what: string): string => `The ${what} is blank or unknown. Correct or remove the row.`;

const moreThanTwo = (what: string): string =>
  `The ${what} has more than two values. State under "positive" in rmf-system.yaml which value means that the condition is present, and write every other as one value.`;

/** Decisions where there are two values, scores where there are more and all are numbers. */
export type PerhapsDecisions =
  | { readonly kind: 'decisions'; readonly values: Uint8Array }
  | { readonly kind: 'scores'; readonly values: Float64Array }
  | { readonly kind: 'neither'; readonly where: Span };

/** A column called like a decision, in a file of which nobody says anything. */
export function perhapsDecisionColumn(column: number): ColumnCollector<PerhapsDecisions> {
  const values = toldApart(column);
  return {
    ...values,
    finish: () => {
      const { codes, numbers, blanks, third } = values.finish();
      if (codes !== null) return { kind: 'decisions', values: codes };
      if (numbers !== null) return { kind: 'scores', values: numbers };
      return { kind: 'neither', where: blanks.spans[0] ?? third ?? FIRST };
    },
  };
}

/** Reports rows of another model than the first row's. */
export function oneModelColumn(column: number, report: Report): ColumnCollector<null> {
  let first: string | null = null;
  let isReported = false;
  return {
    column,
    add: (fields) => {
      if (isReported) return;
      const model = fields.text(column);
      first ??= model;
      if (model === first) return;
      isReported = true;
      const message = 'The rows are of several models. Write a file for each, and name the one of the model as used.';
      report('several-models', message, fields.span(column));
    },
    finish: () => null,
  };
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
