import type { EntryKind } from '../dossier/fact.ts';
import { pathFrom } from './paths.ts';
import type { ReadDocument } from './read-document.ts';
import type { EntryStatement } from './reader.ts';

/**
 * One entry for each data set, artifact or input that the files of a system speak of. What rmf-system.yaml lists comes
 * first and keeps its names; what other files say of the same thing is added to it, and the rest follows.
 *
 * Artifacts are the same where their path is, other things where their id or name is. A data set is also the same where
 * both sides have just one of its role: two files seldom call the test data by one name. A server of tools that a file
 * names without them is joined with each of its tools.
 *
 * @param folder the folder of the system, which paths in rmf-system.yaml are relative to
 */
export function mergeEntries(
  declared: readonly EntryStatement[],
  documents: readonly ReadDocument[],
  folder: string,
): readonly EntryStatement[] {
  const merged: EntryStatement[] = [...declared];
  const keys: (readonly string[])[] = declared.map((entry) => keysOf(entry, declaredPath(entry, folder)));
  for (const { reading } of documents) {
    for (const found of reading.entries) {
      const offered = toolsOfServer(found, merged);
      if (offered.length > 0) {
        for (const at of offered) merged[at] = joined(merged[at] ?? found, found);
        continue;
      }
      const own = keysOf(found, found.kind === 'artifact' ? found.id : null);
      const at = merged.findIndex(
        (known, position) =>
          known.kind === found.kind &&
          (own.some((key) => keys[position]?.includes(key)) || soleOfRole(known, found, declared, reading.entries)),
      );
      const known = merged[at];
      if (known === undefined) {
        merged.push(found);
        keys.push(own);
      } else {
        merged[at] = joined(known, found);
        keys[at] = [...(keys[at] ?? []), ...own];
      }
    }
  }
  return merged;
}

const joined = (known: EntryStatement, found: EntryStatement): EntryStatement => ({
  ...known,
  statements: [...known.statements, ...found.statements],
});

/**
 * The tools that a server offers which a file names without its tools: what is said of the server holds for each of them.
 * Positions in `merged`; none where the entry is no such server, or nobody states a tool of it.
 */
function toolsOfServer(found: EntryStatement, merged: readonly EntryStatement[]): readonly number[] {
  const server = found.kind === 'tool' ? textOf(found, 'tool.server') : null;
  if (server === null || textOf(found, 'tool.name') !== null) return [];
  return merged.flatMap((known, at) => {
    const other = known.kind === 'tool' && textOf(known, 'tool.name') !== null ? textOf(known, 'tool.server') : null;
    return other !== null && comparable(other) === comparable(server) ? [at] : [];
  });
}

/** The fields, besides the id, that name an element of each collection. */
const NAMES: Partial<Readonly<Record<EntryKind, string>>> = {
  dataset: 'dataset.name',
  feature: 'feature.name',
  tool: 'tool.name',
};

function keysOf(entry: EntryStatement, path: string | null): readonly string[] {
  if (path !== null) return [path];
  const name = textOf(entry, NAMES[entry.kind] ?? '');
  return [entry.id, ...(name === null ? [] : [name])].map(comparable);
}

const comparable = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();

function declaredPath(entry: EntryStatement, folder: string): string | null {
  if (entry.kind !== 'artifact') return null;
  const written = textOf(entry, 'artifact.path');
  return (written === null ? null : pathFrom(folder, written)) ?? entry.id;
}

function textOf(entry: EntryStatement, field: string): string | null {
  const found = entry.statements.find((one) => one.field === field && one.state === 'present');
  return typeof found?.value === 'string' ? found.value : null;
}

function soleOfRole(
  known: EntryStatement,
  found: EntryStatement,
  declared: readonly EntryStatement[],
  beside: readonly EntryStatement[],
): boolean {
  if (found.kind !== 'dataset' || !declared.includes(known)) return false;
  const role = textOf(found, 'dataset.role');
  const only = (entries: readonly EntryStatement[], entry: EntryStatement): boolean =>
    entries
      .filter((one) => one.kind === 'dataset' && textOf(one, 'dataset.role') === role)
      .every((one) => one === entry);
  return role !== null && textOf(known, 'dataset.role') === role && only(declared, known) && only(beside, found);
}
