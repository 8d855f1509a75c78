import { type Selection, streamJson, type Unselected } from '../../documents/json-stream.ts';
import { type LocatedScalar, type LocatedValue, lookup, type Path, toPointer } from '../../documents/located.ts';
import type { MetricRecord, RecordDetails, Statement } from '../../dossier/fact.ts';
import { READING } from '../../safety/limits.ts';
import { isRealDay } from '../cards/field-value.ts';
import { natureOf } from '../metric-names.ts';
import { EMPTY_READING, type NotUnderstood, type Reading, type ReadProblem, type SourceDocument } from '../reader.ts';
import { placeOf, present, startOf, statement } from '../statement.ts';

/** What readers of language model evaluations share: numbers and short names out of a document of which only some is kept. */

/** The selected parts of a document; a reading that says why where there are none. */
type Selected =
  | {
      readonly value: LocatedValue;
      readonly warnings: readonly ReadProblem[];
      readonly notUnderstood: readonly NotUnderstood[];
    }
  | { readonly value: null; readonly reading: Reading };

/** Reads a file of any size and keeps what is selected. */
export function readSelected(document: Pick<SourceDocument, 'path' | 'chunks'>, selection: Selection): Selected {
  const unknown = unknownKeys(document.path);
  const { value, problems } = streamJson(document.chunks(), selection, unknown.note);
  const warnings = problems
    // A number that is not finite becomes a record without a value, which the rules judge.
    .filter(({ code }) => code !== 'non-finite')
    .map(({ code, message, span }) => ({ code, message, place: placeOf(document.path, span) }));
  if (value !== null) return { value, warnings, notUnderstood: unknown.found };
  const codes = new Set(problems.map(({ code }) => code));
  const status = codes.has('empty')
    ? 'empty'
    : codes.has('too-large') || codes.has('too-many-values') || codes.has('too-long')
      ? 'unsupported'
      : 'corrupt';
  return { value: null, reading: { ...EMPTY_READING, status, warnings } };
}

/** Notes keys that the reader of a format does not know; as many as problems are listed. */
export function unknownKeys(path: string): {
  readonly note: (unselected: Unselected) => void;
  readonly found: readonly NotUnderstood[];
} {
  const found: NotUnderstood[] = [];
  const note = ({ keys, span }: Unselected): void => {
    if (found.length < READING.problems) found.push({ what: toPointer(keys), place: placeOf(path, span) });
  };
  return { note, found };
}

/** The scalar at a path that is not null. */
export function scalarAt(value: LocatedValue, path: Path): LocatedScalar | null {
  const found = lookup(value, path);
  return found?.kind === 'scalar' && found.value !== null ? found : null;
}

/** The text at a path; empty where none stands there. */
export function textAt(value: LocatedValue, path: Path): string {
  const scalar = scalarAt(value, path);
  return typeof scalar?.value === 'string' ? scalar.text : '';
}

/** The count at a path: a whole number that is not negative. */
export function countAt(value: LocatedValue, path: Path): number | null {
  const number = scalarAt(value, path)?.value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

/** Characters of a name that is kept. */
const LONGEST_LABEL = 120;

/**
 * A name of a model, a task or an attack, as far as it is one: addresses, paths of somebody's machine and free text are
 * left out.
 */
export function label(text: string): string {
  const name = text.trim();
  const isName = name.length <= LONGEST_LABEL && /^[\w@][\w .:,@/+()=-]*$/.test(name);
  return isName && !/:\/\/|^[A-Za-z]:[\\/]|^(file|home|Users)\b[:/]/.test(name) ? name : '';
}

/** What is said of a number beside its place. */
export type About = Partial<Omit<MetricRecord, 'pointer' | 'place' | 'assurance'>> & { readonly name: string };

/** Details without those that the file does not state. */
export function detailsOf(
  details: { readonly [Key in keyof RecordDetails]: RecordDetails[Key] | '' | null | undefined },
): RecordDetails {
  return Object.fromEntries(
    Object.entries(details).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  );
}

/** A number as a file states it. */
export function stated(scalar: LocatedScalar, keys: Path, path: string, about: About): MetricRecord {
  const value = typeof scalar.value === 'number' && Number.isFinite(scalar.value) ? scalar.value : null;
  return {
    ...natureOf(about.metric ?? null),
    metric: null,
    scale: 'unknown',
    subgroup: {},
    n: null,
    interval: null,
    role: null,
    details: {},
    raw: scalar.text,
    value,
    ...about,
    pointer: toPointer(keys),
    place: placeOf(path, scalar.span),
    assurance: 'reported',
  };
}

/** A number that was counted in the file. */
export function counted(count: number, at: LocatedScalar, keys: Path, path: string, about: About): MetricRecord {
  const record = stated(at, keys, path, { ...about, raw: String(count), value: count, scale: 'count' });
  return { ...record, details: { ...record.details, counted: true } };
}

/** The day a file says it was made on, from ISO 8601; null where it states none. */
export function createdOn(scalar: LocatedScalar | null, path: string, format: string): readonly Statement[] {
  const day = scalar?.text.slice(0, 10) ?? '';
  if (scalar === null || !isRealDay(day) || !/^(|[T ].{1,40})$/.test(scalar.text.slice(10))) return [];
  const source = { raw: scalar.text, place: placeOf(path, scalar.span), format, assurance: 'reported' as const };
  return [statement('result.created', present(day), source)];
}

export const CREATED_FIELD = 'result.created';

/** A reading without a single number that could be evidence, with why and what to do. */
export function nothingIn(path: string, code: string, message: string, about: Partial<Reading> = {}): Reading {
  return {
    ...EMPTY_READING,
    status: 'empty',
    ...about,
    records: [],
    warnings: [...(about.warnings ?? []), { code, message, place: startOf(path) }],
  };
}
