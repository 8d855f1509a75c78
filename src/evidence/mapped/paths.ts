import type { LocatedEntry, LocatedMapping, LocatedScalar, LocatedValue, Span } from '../../documents/located.ts';
import { toPointer } from '../../documents/located.ts';
import { textState } from '../../dossier/state.ts';
import { READING } from '../../safety/limits.ts';

/**
 * Paths by which formats say where a value stands, written as text: keys divided by `/`, `[]` for every element of a
 * list (a single value counts as a list of one), `[key=value]` for the elements whose key has that value, `*` for every
 * key. `modelCard/considerations/useCases[]`, `components[type=machine-learning-model]/version`.
 */
export type MappedPath = string;

/** How names are compared. */
export type Names =
  /** As they are written. */
  | 'exact'
  /** JSON-LD: without the prefix or address before them, so that `rai:dataBiases` is `dataBiases`. */
  | 'local'
  /** What people write by hand: capitals, blanks, hyphens and underscores make no difference. */
  | 'loose';

/** A value that a path leads to. */
export interface Found {
  readonly value: LocatedValue;
  /** Keys and positions from the top. */
  readonly keys: readonly (string | number)[];
  /** The key it stands under. */
  readonly entry: LocatedEntry;
}

interface Step {
  readonly key: string;
  readonly each: boolean;
  readonly where: { readonly key: string; readonly value: string } | null;
}

const STEP = /^([^[\]]*)(?:\[(?:([^=\]]+)=([^\]]*))?\])?$/;

/** Paths are written in the program, so there are few, and each is used on every element of a document. */
const STEPS = new Map<MappedPath, readonly Step[]>();

function stepsOf(path: MappedPath): readonly Step[] {
  const known = STEPS.get(path);
  if (known !== undefined) return known;
  const steps = path === '' ? [] : path.split('/').map(stepOf);
  STEPS.set(path, steps);
  return steps;
}

function stepOf(part: string): Step {
  const [, key = '', name, value] = STEP.exec(part) ?? [];
  return { key, each: part.endsWith(']'), where: name === undefined ? null : { key: name, value: value ?? '' } };
}

/** A name in the form in which two are compared. */
export function comparableName(name: string, names: Names): string {
  switch (names) {
    case 'exact':
      return name;
    case 'local':
      return name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('/'), name.lastIndexOf('#')) + 1);
    case 'loose':
      return name
        .toLowerCase()
        .replace(/[\s_-]+/g, ' ')
        .trim();
  }
}

/** Every value that a path leads to, in the order of the document. */
export function findAll(from: Found, path: MappedPath, names: Names): readonly Found[] {
  let found: readonly Found[] = [from];
  for (const step of stepsOf(path)) found = found.flatMap((one) => next(one, step, names));
  return found;
}

function next(from: Found, { key, each, where }: Step, names: Names): readonly Found[] {
  const children = key === '' ? [from] : childrenOf(from, key, names);
  if (!each) return children;
  return children.flatMap(elements).filter(({ value }) => where === null || holds(value, where, names));
}

function childrenOf({ value, keys }: Found, key: string, names: Names): readonly Found[] {
  if (value.kind !== 'mapping') return [];
  const matching = key === '*' ? [...value.entries] : entriesNamed(value, key, names);
  return matching.map(([name, entry]) => ({ value: entry.value, keys: [...keys, name], entry }));
}

type Named = [string, LocatedEntry];

/** Entries of each mapping by comparable name: a format has dozens of paths, and a hostile file many thousands of keys. */
const byName = new WeakMap<LocatedMapping, Map<Names, ReadonlyMap<string, readonly Named[]>>>();

function entriesNamed(mapping: LocatedMapping, key: string, names: Names): readonly Named[] {
  if (names === 'exact') {
    const entry = mapping.entries.get(key);
    return entry === undefined ? [] : [[key, entry]];
  }
  const known = byName.get(mapping) ?? new Map<Names, ReadonlyMap<string, readonly Named[]>>();
  byName.set(mapping, known);
  const index = known.get(names) ?? indexed(mapping, names);
  known.set(names, index);
  return index.get(comparableName(key, names)) ?? [];
}

function indexed(mapping: LocatedMapping, names: Names): ReadonlyMap<string, readonly Named[]> {
  const index = new Map<string, Named[]>();
  for (const named of mapping.entries) {
    const name = comparableName(named[0], names);
    const same = index.get(name);
    if (same === undefined) index.set(name, [named]);
    else same.push(named);
  }
  return index;
}

/** A collection has no key of its own in a list, and its span may cover hundreds of lines: its beginning stands for it. */
function startOf({ kind, span }: LocatedValue): Span {
  return kind === 'scalar' ? span : { ...span, endLine: span.line, endColumn: span.column + 1 };
}

/** The elements of a list; a single value counts as a list of one. */
export function elements(found: Found): readonly Found[] {
  const { value, keys } = found;
  if (value.kind !== 'sequence') return [found];
  return value.items.map((item, position) => ({
    value: item,
    keys: [...keys, position],
    entry: { key: startOf(item), value: item },
  }));
}

function holds(value: LocatedValue, where: { readonly key: string; readonly value: string }, names: Names): boolean {
  if (value.kind !== 'mapping') return false;
  for (const [name, entry] of value.entries) {
    if (comparableName(name, names) !== comparableName(where.key, names)) continue;
    const texts = entry.value.kind === 'sequence' ? entry.value.items : [entry.value];
    if (
      texts.some(
        (one) => one.kind === 'scalar' && comparableName(one.text, names) === comparableName(where.value, names),
      )
    )
      return true;
  }
  return false;
}

/** The document as the start of every path. */
export function top(value: LocatedValue): Found {
  return { value, keys: [], entry: { key: value.span, value } };
}

/**
 * A scalar; also `{licence}`, the slot of a template that nobody filled in, which YAML takes for a mapping with one key
 * and nothing after it. Null for what has keys or elements of its own.
 */
export function asScalar(value: LocatedValue): LocatedScalar | null {
  if (value.kind === 'scalar') return value;
  if (value.kind !== 'mapping' || value.entries.size !== 1) return null;
  const [[name, { key, value: inner }] = ['', { key: value.span, value }]] = value.entries;
  const isBare = inner.kind === 'scalar' && inner.value === null && !inner.quoted && inner.text === '';
  const inBraces = key.line === value.span.line && key.column > value.span.column;
  if (!isBare || !inBraces || !/^[a-z_][a-z0-9_]{0,59}$/.test(name)) return null;
  const text = `{${name}}`;
  return { kind: 'scalar', value: text, text, quoted: false, span: value.span };
}

/** Every scalar below a value, with itself where it is one. */
export function* scalarsBelow(found: Found): Generator<Found & { readonly value: LocatedScalar }> {
  const { value, keys } = found;
  if (value.kind === 'scalar') yield { ...found, value };
  else if (value.kind === 'mapping') {
    for (const [name, entry] of value.entries)
      yield* scalarsBelow({ value: entry.value, keys: [...keys, name], entry });
  } else for (const element of elements(found)) yield* scalarsBelow(element);
}

/**
 * The parts of a document in which nothing was used, each as high up as it goes: what a reader did not understand.
 * Empty values are left out, and the list ends at READING.problems.
 */
export function unusedParts(
  root: LocatedValue,
  used: ReadonlySet<LocatedValue>,
): readonly { what: string; entry: LocatedEntry }[] {
  const parts: { what: string; entry: LocatedEntry }[] = [];
  const touched = new Map<LocatedValue, boolean>();
  const isTouched = (value: LocatedValue): boolean => {
    const known = touched.get(value);
    if (known !== undefined) return known;
    const answer = used.has(value) || childValues(value).some(isTouched);
    touched.set(value, answer);
    return answer;
  };
  const visit = (found: Found): void => {
    if (parts.length >= READING.problems || used.has(found.value)) return;
    if (found.keys.length > 0 && !isTouched(found.value)) {
      if (!isEmpty(found.value)) parts.push({ what: toPointer(found.keys), entry: found.entry });
      return;
    }
    const { value, keys } = found;
    if (value.kind === 'mapping') {
      for (const [name, entry] of value.entries) visit({ value: entry.value, keys: [...keys, name], entry });
    } else if (value.kind === 'sequence') elements(found).forEach(visit);
  };
  visit(top(root));
  return parts;
}

function childValues(value: LocatedValue): readonly LocatedValue[] {
  if (value.kind === 'mapping') return [...value.entries.values()].map((entry) => entry.value);
  return value.kind === 'sequence' ? value.items : [];
}

function isEmpty(value: LocatedValue): boolean {
  if (value.kind === 'scalar') return value.value === null || textState(value.text) === 'empty';
  return childValues(value).every(isEmpty);
}

/** One path or several, as a list. */
export const pathList = (paths: MappedPath | readonly MappedPath[]): readonly MappedPath[] =>
  typeof paths === 'string' ? [paths] : paths;

/** The first text that any of the paths leads to; null where all are empty. */
export function textAt(from: Found, paths: MappedPath | readonly MappedPath[], names: Names): string | null {
  for (const path of pathList(paths)) {
    for (const { value } of findAll(from, path, names)) {
      if (value.kind === 'scalar' && value.value !== null && value.text.trim() !== '') return value.text.trim();
    }
  }
  return null;
}
