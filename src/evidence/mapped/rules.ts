import type { LocatedValue } from '../../documents/located.ts';
import type { Assurance, EntryKind, FactValue, Statement } from '../../dossier/fact.ts';
import type { Found, MappedPath, Names } from './paths.ts';

/** Where a format states a field of the dossier. */
export interface FactRule {
  readonly field: string;
  /** The first of these paths that leads to something decides; a list takes what all of them lead to. */
  readonly at: MappedPath | readonly MappedPath[];
  /** Words of the format and what they state; a word that is not here states nothing and is reported as not understood. */
  readonly words?: Readonly<Record<string, FactValue>>;
  /** Put before a digest that stands without its algorithm. */
  readonly algorithm?: 'sha256' | 'md5';
  /** Where the format writes numbers as text by its own schema. */
  readonly numeral?: boolean;
  /** Put before the text, where the text alone would not say what it is: the name of a package before its version. */
  readonly prefix?: string;
  /** Puts the key before the text, without `_version` at its end: versions of packages, which the keys name. */
  readonly byKey?: true;
  /** Takes what all paths lead to although the field is no list: parts of one answer under keys of their own. */
  readonly all?: true;
}

/** Where a format lists elements of a collection. */
export interface EntryRule {
  readonly kind: EntryKind;
  readonly at: MappedPath;
  /** Paths within the element, of which the first that holds a text names it; else its number in the list does. */
  readonly id: MappedPath | readonly MappedPath[];
  readonly facts: readonly FactRule[];
  /** What an element states by standing where it stands, unless it says otherwise: data under `train` were trained on. */
  readonly implied?: Readonly<Record<string, FactValue>>;
  /** What paths cannot say of an element: statements that need several of its values together, and their fields. */
  readonly also?: {
    readonly fields: readonly string[];
    readonly read: (element: Found, source: Source, used: Set<LocatedValue>) => readonly Statement[];
  };
}

/** Where a format states measured numbers: one element a number. */
export interface RecordRule {
  /** Where numbers stand in groups that share their data: the path of the group, which `at`, `on` and `group` begin at. */
  readonly of?: MappedPath;
  readonly at: MappedPath;
  /** Paths within the element; `name` defaults to the key of the element. */
  readonly name?: MappedPath | readonly MappedPath[];
  /** How many keys, down to that of the element, make the name where `name` is not given; 1 unless said. */
  readonly namingKeys?: number;
  readonly value: MappedPath;
  /** `%` or `percent` where the number is one. */
  readonly unit?: MappedPath;
  readonly lower?: MappedPath;
  readonly upper?: MappedPath;
  /** The group it was measured in. */
  readonly slice?: MappedPath;
  /** A name that may be that of a group or of anything else; taken only where it is one of a known group. */
  readonly group?: MappedPath;
  readonly n?: MappedPath;
  /** The data it was measured on, in words; the first path that holds a text decides. */
  readonly on?: MappedPath | readonly MappedPath[];
}

/** A format whose keys stand for fields: everything there is to know of it, as data. */
export interface Mapping {
  readonly names: Names;
  readonly facts: readonly FactRule[];
  readonly entries?: readonly EntryRule[];
  readonly records?: readonly RecordRule[];
  /** Keys that are understood and state nothing of the dossier. */
  readonly settings?: readonly MappedPath[];
}

export interface Source {
  readonly path: string;
  readonly format: string;
  readonly assurance: Assurance;
}

/** Every field that a mapping can state; for the coverage table. */
export function fieldsOf({ facts, entries = [] }: Mapping): readonly string[] {
  const ruled = [...facts, ...entries.flatMap((entry) => entry.facts)].map(({ field }) => field);
  const others = entries.flatMap(({ implied, also }) => [...Object.keys(implied ?? {}), ...(also?.fields ?? [])]);
  return [...new Set([...ruled, ...others])];
}
