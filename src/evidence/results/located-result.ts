import type { LocatedScalar, LocatedValue } from '../../documents/located.ts';
import { toPointer } from '../../documents/located.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { isRealDay } from '../cards/field-value.ts';
import { parsedDocument } from '../mapped/mapped-reader.ts';
import { elements, type Found, top, unusedParts } from '../mapped/paths.ts';
import {
  type DeclaredEvidence,
  EMPTY_READING,
  type Head,
  type NotUnderstood,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
} from '../reader.ts';
import { placeOf, present, statement } from '../statement.ts';
import { writtenNumber } from './metric-walk.ts';

/** One result file while it is read: its path, and which of its values were understood. */
export interface Sheet {
  readonly path: string;
  readonly format: string;
  readonly used: Set<LocatedValue>;
}

/** A JSON format of results that is read by code, because its elements name one another or one key decides about others. */
interface LocatedFormat {
  readonly id: string;
  readonly title: string;
  readonly versions: readonly string[];
  /** Fields of the dossier that it can state. */
  readonly fields: readonly string[];
  readonly recognise: (root: Found, head: Head) => Recognition | null;
  readonly read: (root: Found, sheet: Sheet) => Partial<Reading>;
}

/** Makes a reader of such a format. Whatever `read` leaves unused is listed as not understood. */
export function locatedReader(format: LocatedFormat): Reader {
  const { id, title, versions, fields, recognise, read } = format;
  return {
    id,
    title,
    role: 'result',
    versions,
    fields,
    recognise: (head, declared) => {
      if (isForAnother(declared)) return null;
      const { form, value } = head.outline();
      return form === 'json' && value !== null ? recognise(top(value), head) : null;
    },
    read: (document) => {
      const parsed = parsedDocument(document);
      if (parsed.value === null) return parsed.reading;
      const { value, warnings } = parsed;
      return wholeReading(value, document.path, title, read, warnings);
    },
  };
}

/** The reading of a parsed document, with what was left of it. */
export function wholeReading(
  value: LocatedValue,
  path: string,
  format: string,
  read: LocatedFormat['read'],
  warnings: readonly ReadProblem[],
): Reading {
  const sheet: Sheet = { path, format, used: new Set() };
  const reading = read(top(value), sheet);
  return {
    ...EMPTY_READING,
    ...reading,
    status: reading.status ?? ((reading.records ?? []).length === 0 ? 'empty' : 'parsed'),
    warnings: [...warnings, ...(reading.warnings ?? [])],
    notUnderstood: reading.notUnderstood ?? leftIn(value, sheet),
  };
}

/** Whether the system file says of a file that it is something else, or points at its numbers itself. */
export function isForAnother(declared: DeclaredEvidence | null): boolean {
  if (declared === null || declared.kind === null) return false;
  return declared.kind !== 'metrics' || Object.keys(declared.metrics).length > 0;
}

/** What nothing was used of. */
function leftIn(value: LocatedValue, { path, used }: Sheet): readonly NotUnderstood[] {
  return unusedParts(value, used).map(({ what, entry }) => ({ what, place: placeOf(path, entry.key) }));
}

/** The value under a key; null where there is none. */
export function child(found: Found | null, ...keys: readonly string[]): Found | null {
  let at = found;
  for (const key of keys) {
    const entry: ReturnType<typeof entryOf> = at === null ? undefined : entryOf(at, key);
    if (at === null || entry === undefined) return null;
    at = { value: entry.value, keys: [...at.keys, key], entry };
  }
  return at;
}

const entryOf = ({ value }: Found, key: string) => (value.kind === 'mapping' ? value.entries.get(key) : undefined);

/** Every value of a mapping with its key. */
export function children(found: Found | null): readonly (readonly [string, Found])[] {
  if (found?.value.kind !== 'mapping') return [];
  const { keys } = found;
  return [...found.value.entries].map(([name, entry]) => [name, { value: entry.value, keys: [...keys, name], entry }]);
}

/** The elements of a list; none where it is no list. */
export function items(found: Found | null): readonly Found[] {
  return found?.value.kind === 'sequence' ? elements(found) : [];
}

export const has = (found: Found | null, ...keys: readonly string[]): boolean =>
  keys.every((key) => child(found, key) !== null);

/** The text under a key; null where there is none, or something else than a text. */
export function textOf(found: Found | null): string | null {
  const value = found?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : null;
}

export function numberOf(found: Found | null): number | null {
  const value = found?.value;
  return value?.kind === 'scalar' && typeof value.value === 'number' && Number.isFinite(value.value)
    ? value.value
    : null;
}

/** A number of cases: whole and not negative, also where it is written as 53.0. */
export function countOf(found: Found | null): number | null {
  const number = numberOf(found);
  return number !== null && Number.isInteger(number) && number >= 0 ? number : null;
}

export function booleanOf(found: Found | null): boolean | null {
  const value = found?.value;
  return value?.kind === 'scalar' && typeof value.value === 'boolean' ? value.value : null;
}

/** Marks values as understood although no record comes of them. */
export function use({ used }: Sheet, ...found: readonly (Found | null)[]): void {
  for (const one of found) if (one !== null) used.add(one.value);
}

/** What an adapter says of a number. */
export type About = Pick<MetricRecord, 'kind' | 'better' | 'metric' | 'name' | 'scale'> &
  Partial<Pick<MetricRecord, 'n' | 'role' | 'details' | 'subgroup' | 'interval'>>;

/** Words in which tools write that there is no number. */
const NO_NUMBER = /^(nan|[-+]?inf(inity)?|n\/?a|none|null|)$/i;

/** The record of one number; none where there is no number and no word for "none" either: texts are never repeated. */
export function recordAt(found: Found | null, about: About, sheet: Sheet): readonly MetricRecord[] {
  if (found?.value.kind !== 'scalar') return [];
  const scalar = found.value;
  const { value } = scalar;
  const isNumber = typeof value === 'number' || value === null;
  if (!isNumber && !(typeof value === 'string' && NO_NUMBER.test(value.trim()))) return [];
  sheet.used.add(scalar);
  return [recordOf(scalar, toPointer(found.keys), about, sheet.path)];
}

/** The record of a scalar, with its place. */
export function recordOf(scalar: LocatedScalar, pointer: string, about: About, path: string): MetricRecord {
  const { value } = scalar;
  return {
    subgroup: {},
    n: null,
    interval: null,
    role: null,
    details: {},
    ...about,
    raw: writtenNumber(scalar),
    value: typeof value === 'number' && Number.isFinite(value) ? value : null,
    pointer,
    place: placeOf(path, scalar.span),
    assurance: 'reported',
  };
}

/** When the tool ran, as a statement and as written; a form that is not ISO 8601 states no day. */
export function createdAt(
  found: Found | null,
  sheet: Sheet,
): Pick<Reading, 'binding'> & { readonly created: string | null } {
  const text = textOf(found);
  if (text === null || found?.value.kind !== 'scalar') return { binding: [], created: null };
  sheet.used.add(found.value);
  const day = text.slice(0, 10);
  if (!isRealDay(day) || !/^(|[T ].{1,40})$/.test(text.slice(10))) return { binding: [], created: text };
  const source = {
    raw: text,
    place: placeOf(sheet.path, found.value.span),
    format: sheet.format,
    assurance: 'reported' as const,
  };
  return { binding: [statement('result.created', present(day), source)], created: text };
}

/** A warning at a value. */
export function problemAt(found: Found, code: string, message: string, { path }: Sheet): ReadProblem {
  const { value, entry } = found;
  return { code, message, place: placeOf(path, value.kind === 'scalar' ? value.span : startOfKey(found, entry.key)) };
}

/** The document as a whole has no key: its first character stands for it. */
function startOfKey({ keys }: Found, key: Found['entry']['key']): Found['entry']['key'] {
  return keys.length > 0 ? key : { ...key, endLine: key.line, endColumn: key.column + 1 };
}

export const placeAt = (found: Found, sheet: Sheet) => problemAt(found, '', '', sheet).place;
