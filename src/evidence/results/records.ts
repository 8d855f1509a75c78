import { type LocatedScalar, type LocatedValue, nearest, type Path, toPointer } from '../../documents/located.ts';
import type { MetricRecord, Place, RecordDetails, Statement } from '../../dossier/fact.ts';
import { READING } from '../../safety/limits.ts';
import { isRealDay } from '../cards/field-value.ts';
import type { Found } from '../mapped/paths.ts';
import { natureOf } from '../metric-names.ts';
import type { Reading, ReadProblem } from '../reader.ts';
import { placeOf, present, statement } from '../statement.ts';
import { finite, textOf } from './located-values.ts';

/** What is made of the values of a results file: records of numbers, details, problems, each with its place. */

/** One result file while it is read: its path, and which of its values were understood. */
export interface Sheet {
  readonly path: string;
  readonly format: string;
  readonly used: Set<LocatedValue>;
}

/** Marks values as understood although no record comes of them. */
export function use({ used }: Sheet, ...found: readonly (Found | null)[]): void {
  for (const one of found) if (one !== null) used.add(one.value);
}

type Where = Pick<MetricRecord, 'pointer' | 'place'>;
type Written = Pick<MetricRecord, 'raw' | 'value'>;

/** What an adapter says of a number. What it is about and which values are better follows from `metric` unless said. */
export type About = Pick<MetricRecord, 'name'> & Partial<Omit<MetricRecord, keyof Where | 'name' | 'assurance'>>;

/**
 * A number of a tool. `raw` is as written, empty where it was counted. Field by field: a file may have hundreds of thousands
 * of numbers, and Node 20 takes 20 times as long to spread objects into one another.
 */
export function record(about: About & Written & Where): MetricRecord {
  return recordAs(about, about.raw, about.value, about.pointer, about.place);
}

/** The number that a scalar is. */
export const recordOf = (scalar: LocatedScalar, keys: Path, path: string, about: About): MetricRecord =>
  recordAs(
    about,
    about.raw ?? writtenNumber(scalar),
    about.value === undefined ? finite(scalar) : about.value,
    toPointer(keys),
    placeOf(path, scalar.span),
  );

function recordAs(about: About, raw: string, value: number | null, pointer: string, place: Place): MetricRecord {
  const { metric = null, name, scale = 'unknown', subgroup = {}, n = null, interval = null, role = null } = about;
  const nature = natureOf(metric);
  const { kind = nature.kind, better = nature.better, details = {} } = about;
  return {
    kind,
    better,
    metric,
    name,
    raw,
    value,
    scale,
    subgroup,
    n,
    interval,
    role,
    pointer,
    place,
    assurance: 'reported',
    details,
  };
}

/** A number as it is written. A text keeps its quotes, so that "0.9" or "90%" is not read as the number it looks like. */
export function writtenNumber({ value, text }: LocatedScalar): string {
  return typeof value === 'string' ? JSON.stringify(text) : text;
}

/** Words in which tools write that there is no number. */
const NO_NUMBER = /^(nan|[-+]?inf(inity)?|n\/?a|none|null|)$/i;

/** The record of one number; none where there is no number and no word for "none" either: texts are never repeated. */
export function recordAt(found: Found | null, about: About, { path, used }: Sheet): readonly MetricRecord[] {
  if (found?.value.kind !== 'scalar') return [];
  const scalar = found.value;
  const { value } = scalar;
  const isNumber = typeof value === 'number' || value === null;
  if (!isNumber && !(typeof value === 'string' && NO_NUMBER.test(value.trim()))) return [];
  used.add(scalar);
  return [recordOf(scalar, found.keys, path, about)];
}

/** A number that was counted in the file, at the first of what was counted. */
export function counted(count: number, at: LocatedScalar, keys: Path, path: string, about: About): MetricRecord {
  const details = { ...about.details, counted: true } as const;
  return recordOf(at, keys, path, { ...about, raw: String(count), value: count, scale: 'count', details });
}

/** One case of something that went wrong, by the text that names it. */
export interface Case {
  /** The text of the file that says what it is a case of: a check, a type of error. */
  readonly named: Found;
  readonly feature: string | null;
}

/**
 * How many cases there are of each kind and column. No such number stands in the file: the text that names the kind is
 * what is written, at its first case, and the value is counted. The cases themselves are those of patients.
 */
export function countCases(cases: readonly Case[], about: About, { path, used }: Sheet): readonly MetricRecord[] {
  const counts = new Map<string, { readonly first: Case; readonly scalar: LocatedScalar; n: number }>();
  for (const one of cases) {
    const { value } = one.named;
    if (value.kind !== 'scalar') continue;
    used.add(value);
    const key = JSON.stringify([value.text, one.feature]);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { first: one, scalar: value, n: 1 });
    else known.n++;
  }
  const shared = { ...about, kind: 'data-quality', better: 'lower', scale: 'count' } as const;
  return [...counts.values()].map(({ first: { named, feature }, scalar, n }) => {
    const details = detailsOf({ feature, ...about.details });
    return recordOf(scalar, named.keys, path, { ...shared, raw: scalar.text, value: n, details });
  });
}

/** Details, of which a file may state any or not. */
export type PerhapsDetails = { readonly [Key in keyof RecordDetails]: RecordDetails[Key] | '' | null | undefined };

/** Details without those that the file does not state. */
export function detailsOf(details: PerhapsDetails): RecordDetails {
  return Object.fromEntries(
    Object.entries(details).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  );
}

/**
 * A name of a model, a task or an attack, as far as it is one: addresses, paths of somebody's machine and free text are
 * left out.
 */
export function label(text: string): string {
  const name = text.trim();
  const isName = name.length <= READING.labelCharacters && /^[\w@][\w .:,@/+()=-]*$/.test(name);
  return isName && !/:\/\/|^[A-Za-z]:[\\/]|^(file|home|Users)\b[:/]/.test(name) ? name : '';
}

export const CREATED_FIELD = 'result.created';

/** The day a file says it was made on, from ISO 8601; null where it states none. */
export function createdOn(scalar: LocatedScalar | null, path: string, format: string): readonly Statement[] {
  const day = scalar?.text.slice(0, 10) ?? '';
  if (scalar === null || !isRealDay(day) || !/^(|[T ].{1,40})$/.test(scalar.text.slice(10))) return [];
  const source = { raw: scalar.text, place: placeOf(path, scalar.span), format, assurance: 'reported' as const };
  return [statement(CREATED_FIELD, present(day), source)];
}

/** When the tool ran, as a statement and as written; a form that is not ISO 8601 states no day. */
export function createdAt(
  found: Found | null,
  { path, format, used }: Sheet,
): Pick<Reading, 'binding'> & { readonly created: string | null } {
  const created = textOf(found);
  if (created === null || found?.value.kind !== 'scalar') return { binding: [], created: null };
  used.add(found.value);
  return { binding: createdOn(found.value, path, format), created };
}

export const problem = (code: string, message: string, place: Place): ReadProblem => ({ code, message, place });

/** A warning at a value. */
export const problemAt = (found: Found, code: string, message: string, sheet: Sheet): ReadProblem =>
  problem(code, message, placeAt(found, sheet));

/** A scalar, or the key of what it holds; the document as a whole has no key, and its first character stands for it. */
export function placeAt({ value, keys, entry: { key } }: Found, { path }: Sheet): Place {
  if (value.kind === 'scalar') return placeOf(path, value.span);
  return placeOf(path, keys.length > 0 ? key : { ...key, endLine: key.line, endColumn: key.column + 1 });
}

/** Where to tell something about a path, whether or not it leads anywhere. */
export const nearestPlace = (value: LocatedValue, keys: Path, path: string): Place =>
  placeOf(path, nearest(value, keys).span);
