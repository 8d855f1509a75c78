import type { LocatedScalar, LocatedValue, Path } from '../../documents/located.ts';
import { lookup, nearest, toPointer } from '../../documents/located.ts';
import type { MetricRecord, Place, RecordDetails } from '../../dossier/fact.ts';
import { parsedDocument, type Seen, seen } from '../mapped/mapped-reader.ts';
import { natureOf } from '../metric-names.ts';
import {
  type DeclaredEvidence,
  EMPTY_READING,
  type Head,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
} from '../reader.ts';
import { placeOf } from '../statement.ts';
import { scalarAt } from './stated.ts';

/** What a results file of one tool gives; the rest of a reading is empty. */
export type ResultReading = Partial<Reading> & Pick<Reading, 'status'>;

/** The results of one tool in JSON, YAML or XML. */
export interface ResultFormat {
  readonly id: string;
  readonly title: string;
  readonly versions: readonly string[];
  readonly fields?: readonly string[];
  readonly recognise: (seen: Seen, head: Head) => Recognition | null;
  readonly read: (value: LocatedValue, path: string, text: string) => ResultReading;
}

/** Makes a reader of a tool's results. What cannot be parsed is told with its place, and nothing of it is taken. */
export function resultReader({ id, title, versions, fields = [], recognise, read }: ResultFormat): Reader {
  return {
    id,
    title,
    role: 'result',
    versions,
    fields,
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

/** Whether rmf-system.yaml says that a file is read in another way: as rows, as a ranking, or by pointers to its numbers. */
export function meansAnother({ path }: Pick<Head, 'path'>, declared: DeclaredEvidence | null): boolean {
  const kind = declared?.kind ?? null;
  return kind !== null && (kind !== 'metrics' || /\.(json|ya?ml)$/i.test(path));
}

/** The elements of a list below a document; none where there is no list. */
export function itemsAt(value: LocatedValue, path: Path): readonly LocatedValue[] {
  const found = lookup(value, path);
  return found?.kind === 'sequence' ? found.items : [];
}

/** A finite number; null for everything else, also a number in quotes. */
export const numberOf = (scalar: LocatedScalar | null): number | null =>
  typeof scalar?.value === 'number' && Number.isFinite(scalar.value) ? scalar.value : null;

/** A text with something in it. */
export function textOf(value: LocatedValue, path: Path): string | null {
  const text = scalarAt(value, path)?.text.trim() ?? '';
  return text === '' ? null : text;
}

/** Where to tell something about a path, whether or not it leads anywhere. */
export const placeAt = (value: LocatedValue, path: Path, file: string): Place =>
  placeOf(file, nearest(value, path).span);

/** What a record says beside its number. */
interface About {
  readonly metric: string | null;
  readonly name: string;
  readonly scale: MetricRecord['scale'];
  readonly pointer: string;
  readonly place: Place;
  readonly n?: number | null;
  readonly role?: string | null;
  readonly details?: RecordDetails;
}

/** A number of a tool. `raw` is as written, empty where it was counted. */
export function toolRecord(raw: string, value: number | null, about: About): MetricRecord {
  const { metric, name, scale, pointer, place, n = null, role = null, details = {} } = about;
  return {
    ...natureOf(metric),
    metric,
    name,
    raw,
    value,
    scale,
    subgroup: {},
    n,
    interval: null,
    role,
    pointer,
    place,
    assurance: 'reported',
    details,
  };
}

/** Where a scalar stands, for a record of it. */
export const at = (path: Path, scalar: LocatedScalar, file: string): Pick<About, 'pointer' | 'place'> => ({
  pointer: toPointer(path),
  place: placeOf(file, scalar.span),
});

export const problem = (code: string, message: string, place: Place): ReadProblem => ({ code, message, place });
