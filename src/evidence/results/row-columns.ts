import type { Span } from '../../documents/located.ts';
import type { FieldView } from '../../documents/rows.ts';

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

interface Growing<Values> {
  readonly push: (value: number) => void;
  readonly values: () => Values;
}

/** An array of numbers that doubles when it is full. */
export function growing<Values extends Float64Array | Uint32Array | Uint16Array | Uint8Array>(
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
