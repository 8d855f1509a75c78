import type { LocatedScalar } from '../../documents/located.ts';
import type { Statement } from '../../dossier/fact.ts';
import { READING } from '../../safety/limits.ts';
import { type Found, findAll } from '../mapped/paths.ts';
import type { EntryStatement, Head } from '../reader.ts';
import { placeOf } from '../statement.ts';

/** The first scalar a path leads to; null where there is none or it says nothing. */
export function scalarAt(from: Found, path: string): LocatedScalar | null {
  for (const { value } of findAll(from, path, 'exact')) {
    if (value.kind === 'scalar' && value.value !== null && value.text.trim() !== '') return value;
  }
  return null;
}

/** The text of that scalar, empty where there is none. */
export function textAt(from: Found, path: string): string {
  return scalarAt(from, path)?.text.trim() ?? '';
}

/**
 * Whether a file too long for its beginning to show everything says something further on: in a bill of materials the
 * model may come after thousands of packages.
 */
export function saysAnywhere({ text, size, slice }: Head, pattern: RegExp): boolean {
  if (pattern.test(text)) return true;
  if (size <= READING.headCharacters || size > READING.structuredBytes) return false;
  return pattern.test(Buffer.from(slice(0, size)).toString('latin1'));
}

/** An element of a collection out of what was said of it; null where nothing was. */
export function entryOf(
  kind: EntryStatement['kind'],
  id: string,
  from: Found,
  path: string,
  statements: readonly Statement[],
): EntryStatement | null {
  return statements.length === 0 ? null : { kind, id, place: placeOf(path, from.value.span), statements };
}

/** The same entries with ids of their own: two elements may have one name. */
export function uniqueIds(entries: readonly EntryStatement[]): readonly EntryStatement[] {
  const times = new Map<string, number>();
  return entries.map((entry) => {
    const seen = (times.get(entry.id) ?? 0) + 1;
    times.set(entry.id, seen);
    return seen === 1 ? entry : { ...entry, id: `${entry.id} (${seen})` };
  });
}
