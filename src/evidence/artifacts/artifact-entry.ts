import type { Assurance, Place } from '../../dossier/fact.ts';
import type { EntryStatement } from '../reader.ts';
import { present, type Said, statement } from '../statement.ts';

/** What is said of an artifact, by the name of the field without `artifact.`. */
export interface SaidOfArtifact {
  readonly field: string;
  readonly said: Said;
  readonly raw: string;
  readonly place: Place;
}

/** Something that is said at one place. */
export function saying(field: string, value: Parameters<typeof present>[0], raw: string, place: Place): SaidOfArtifact {
  return { field, said: present(value), raw, place };
}

/** An entry for one artifact. `id` is its path from the judged folder. */
export function artifactEntry(
  id: string,
  place: Place,
  source: { readonly format: string; readonly assurance: Assurance },
  said: readonly SaidOfArtifact[],
): EntryStatement {
  const statements = said.map((one) =>
    statement(`artifact.${one.field}`, one.said, { ...source, raw: one.raw, place: one.place }),
  );
  return { kind: 'artifact', id, place, statements };
}
