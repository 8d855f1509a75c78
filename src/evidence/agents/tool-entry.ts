import type { Place, Statement } from '../../dossier/fact.ts';
import type { EntryStatement } from '../reader.ts';
import { present, statement } from '../statement.ts';

/** What is said of a tool or server, by the name of the field without `tool.`. */
export interface SaidOfTool {
  readonly field: 'name' | 'server' | 'version' | 'annotated_effect' | 'newest_version';
  readonly value: string | boolean;
  /** As written; empty for what follows from how it is written. */
  readonly raw: string;
  readonly place: Place;
}

/** Names that can be nothing but a name: whoever writes a manifest may hide a sentence where a name is expected. */
const NAME = /^[\w@][\w.@/:-]{0,127}$/;

/** An entry for a tool, or for a server whose tools are not listed; known by its name, or by where it stands. */
export function toolEntry(
  name: string,
  position: string,
  place: Place,
  format: string,
  said: readonly SaidOfTool[],
): EntryStatement {
  const statements = said.map(
    ({ field, value, raw, place: at }): Statement =>
      statement(`tool.${field}`, present(value), { raw, place: at, format, assurance: 'reported' }),
  );
  return { kind: 'tool', id: NAME.test(name) ? name : position, place, statements };
}
