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
import { type ColumnCollector, growing, type Report } from './row-columns.ts';

/** A space; the bytes below it are blank or control characters. */
const BLANK = 32;

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
