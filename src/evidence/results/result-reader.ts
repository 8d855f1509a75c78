import { type Selection, streamJson, type Unselected } from '../../documents/json-stream.ts';
import { type LocatedValue, toPointer } from '../../documents/located.ts';
import { READING } from '../../safety/limits.ts';
import { parsedDocument, type Seen, seen } from '../mapped/mapped-reader.ts';
import { type Found, top, unusedParts } from '../mapped/paths.ts';
import {
  type DeclaredEvidence,
  EMPTY_READING,
  type Head,
  type NotUnderstood,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { placeOf, problemsOf, startOf } from '../statement.ts';
import type { Sheet } from './records.ts';

/** How a document becomes the reading of a tool's results, around what the adapter of the tool makes of its values. */

interface Format {
  readonly id: string;
  readonly title: string;
  readonly versions: readonly string[];
  /** Fields of the dossier that it can state. */
  readonly fields?: readonly string[];
}

/** What a results file of one tool gives; the rest of a reading is empty. */
export type ResultReading = Partial<Reading> & Pick<Reading, 'status'>;

/** The results of one tool in JSON, YAML or XML. */
interface ResultFormat extends Format {
  readonly recognise: (seen: Seen, head: Head) => Recognition | null;
  readonly read: (value: LocatedValue, path: string, text: string) => ResultReading;
}

/** Makes a reader of a tool's results. What cannot be parsed is told with its place, and nothing of it is taken. */
export function resultReader({ recognise, read, ...format }: ResultFormat): Reader {
  return {
    ...shared(format),
    recognise: (head, declared) =>
      meansAnother(head, declared) ? null : recognise(seen(head.outline(), head.path, 'exact'), head),
    read: (document) => {
      const parsed = parsedDocument(document);
      if (parsed.value === null) return parsed.reading;
      const { value, warnings } = parsed;
      const found = read(value, document.path, document.wholeText());
      return { ...EMPTY_READING, ...found, warnings: [...warnings, ...(found.warnings ?? [])] };
    },
  };
}

/** The results of one tool in JSON, of which everything that is not used is told. */
interface TrackedFormat extends Format {
  readonly recognise: (root: Found, head: Head) => Recognition | null;
  readonly read: (root: Found, sheet: Sheet) => Partial<Reading>;
}

/** Makes a reader of such results. Whatever `read` leaves unused is listed as not understood. */
export function trackedReader({ recognise, read, ...format }: TrackedFormat): Reader {
  return {
    ...shared(format),
    recognise: (head, declared) => {
      if (isForAnother(declared)) return null;
      const { form, value } = head.outline();
      return form === 'json' && value !== null ? recognise(top(value), head) : null;
    },
    read: (document) => {
      const parsed = parsedDocument(document);
      if (parsed.value === null) return parsed.reading;
      const { value, warnings } = parsed;
      return trackedReading(value, document.path, format.title, read, warnings);
    },
  };
}

const shared = ({ id, title, versions, fields = [] }: Format) =>
  ({ id, title, role: 'result', versions, fields }) as const;

/** The reading of a parsed document, with what was left of it. */
export function trackedReading(
  value: LocatedValue,
  path: string,
  format: string,
  read: TrackedFormat['read'],
  warnings: readonly ReadProblem[],
): Reading {
  const sheet: Sheet = { path, format, used: new Set() };
  const reading = read(top(value), sheet);
  return {
    ...EMPTY_READING,
    ...reading,
    status: reading.status ?? ((reading.records ?? []).length === 0 ? 'empty' : 'parsed'),
    warnings: [...warnings, ...(reading.warnings ?? [])],
    notUnderstood:
      reading.notUnderstood ??
      unusedParts(value, sheet.used).map(({ what, entry }) => ({ what, place: placeOf(path, entry.key) })),
  };
}

/** Whether rmf-system.yaml says that a file is read in another way: as rows, as a ranking, or by pointers to its numbers. */
export function meansAnother({ path }: Pick<Head, 'path'>, declared: DeclaredEvidence | null): boolean {
  const kind = declared?.kind ?? null;
  return kind !== null && (kind !== 'metrics' || /\.(json|ya?ml)$/i.test(path));
}

/** The same for formats that are read as what they are also where rmf-system.yaml says no more than that they hold metrics. */
export function isForAnother(declared: DeclaredEvidence | null): boolean {
  if (declared === null || declared.kind === null) return false;
  return declared.kind !== 'metrics' || Object.keys(declared.metrics).length > 0;
}

/** The selected parts of a document; a reading that says why where there are none. */
type Selected =
  | {
      readonly value: LocatedValue;
      readonly warnings: readonly ReadProblem[];
      readonly notUnderstood: readonly NotUnderstood[];
    }
  | { readonly value: null; readonly reading: Reading };

/** Reads a JSON file of any size and keeps what is selected. */
export function readSelected(document: Pick<SourceDocument, 'path' | 'chunks'>, selection: Selection): Selected {
  const unknown = unknownKeys(document.path);
  const { value, problems } = streamJson(document.chunks(), selection, unknown.note);
  // A number that is not finite becomes a record without a value, which the rules judge.
  const warnings = problemsOf(
    problems.filter(({ code }) => code !== 'non-finite'),
    document.path,
  );
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
