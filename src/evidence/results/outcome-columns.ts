import type { Span } from '../../documents/located.ts';
import type { FieldView } from '../../documents/rows.ts';
import { isBlankGroup } from '../../dossier/state.ts';
import { READING } from '../../safety/limits.ts';
import { type ColumnCollector, growing, type Report } from './row-columns.ts';

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

function spanList() {
  const spans: Span[] = [];
  let count = 0;
  return {
    add: (fields: FieldView, column: number): void => {
      count++;
      if (spans.length < READING.rowProblems) spans.push(fields.span(column));
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
