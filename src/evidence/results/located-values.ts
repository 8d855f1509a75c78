import { type LocatedScalar, type LocatedValue, lookup, type Path } from '../../documents/located.ts';
import { elements, type Found } from '../mapped/paths.ts';

/**
 * What stands in a parsed document. By its path below a value (`…At`), or step by step (`child`, `items`, `…Of`), where
 * each value found keeps its keys: for files whose elements name one another.
 */

/** A finite number; null for everything else, also a number in quotes. */
export const finite = (value: LocatedValue | null | undefined): number | null =>
  value?.kind === 'scalar' && typeof value.value === 'number' && Number.isFinite(value.value) ? value.value : null;

/** A number of cases: whole and not negative, also where it is written as 53.0. */
export function whole(value: LocatedValue | null | undefined): number | null {
  const number = finite(value);
  return number !== null && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

/** The scalar at a path that is not null. */
export function scalarAt(value: LocatedValue, path: Path): LocatedScalar | null {
  const found = lookup(value, path);
  return found?.kind === 'scalar' && found.value !== null ? found : null;
}

export const numberAt = (value: LocatedValue, path: Path): number | null => finite(lookup(value, path));

export const countAt = (value: LocatedValue, path: Path): number | null => whole(lookup(value, path));

/** The text at a path; empty where none stands there. */
export function textAt(value: LocatedValue, path: Path): string {
  const scalar = scalarAt(value, path);
  return typeof scalar?.value === 'string' ? scalar.text : '';
}

/** What is written at a path, text or not, without blanks around it; null where nothing is. */
export function writtenAt(value: LocatedValue, path: Path): string | null {
  const text = scalarAt(value, path)?.text.trim() ?? '';
  return text === '' ? null : text;
}

/** The elements of a list at a path; none where there is no list. */
export function itemsAt(value: LocatedValue, path: Path): readonly LocatedValue[] {
  const found = lookup(value, path);
  return found?.kind === 'sequence' ? found.items : [];
}

/** The value under a key, and under a key of that; null where there is none. */
export function child(found: Found | null, ...keys: readonly string[]): Found | null {
  return keys.reduce<Found | null>((at, key) => {
    const entry = at?.value.kind === 'mapping' ? at.value.entries.get(key) : undefined;
    return at === null || entry === undefined ? null : { value: entry.value, keys: [...at.keys, key], entry };
  }, found);
}

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

/** Null where there is none, or something else than a text. */
export function textOf(found: Found | null): string | null {
  const value = found?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : null;
}

export const numberOf = (found: Found | null): number | null => finite(found?.value);

export const countOf = (found: Found | null): number | null => whole(found?.value);

export function booleanOf(found: Found | null): boolean | null {
  const value = found?.value;
  return value?.kind === 'scalar' && typeof value.value === 'boolean' ? value.value : null;
}
