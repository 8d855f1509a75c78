import { ENTRY_KINDS, type EntryKind } from '../../dossier/fact.ts';
import { fieldDefinition, nameInText } from '../../dossier/vocabulary.ts';
import { type CheckKind, PLAIN } from './kind.ts';
import { notEvaluated, pass, weakestOf } from './result.ts';

interface Args {
  readonly fact: string;
  readonly values: readonly string[];
}

const kindOf = (field: string): EntryKind | undefined => ENTRY_KINDS.find((kind) => field.startsWith(`${kind}.`));

/** Each of the values is that of some entry, so that none was forgotten. What nobody lists is missing, not refuted. */
export const covers: CheckKind<Args> = {
  ...PLAIN,
  id: 'covers',
  // The field belongs to entries, whatever the rule is about; `problem` looks it up.
  fields: () => [],
  problem: ({ fact, values }) => {
    const definition = fieldDefinition(fact);
    if (definition === null || kindOf(fact) === undefined) return `"${fact}" is not a field of entries`;
    const wrong = values.find((value) => definition.values !== undefined && !definition.values.includes(value));
    return wrong === undefined
      ? null
      : `${fact} can never be "${wrong}"; it is one of ${definition.values?.join(', ')}`;
  },
  reaches: ['pass', 'missing'],
  evaluate: ({ fact: field, values }, { dossier }) => {
    const kind = kindOf(field);
    const facts = (kind === undefined ? [] : dossier.entries[kind]).flatMap(({ facts: own }) => own.get(field) ?? []);
    const stated = facts.filter(({ state, conflicts }) => state === 'present' && conflicts.length === 0);
    const name = nameInText(field);
    const required = { text: `${name} names ${values.join(', ')}` };
    const missing = values.filter((value) => !stated.some((one) => one.value === value));
    const place = (kind === undefined ? undefined : dossier.anchors.get(kind)) ?? dossier.home;
    return missing.length === 0
      ? pass({ text: `${name} names all of them`, value: values.length }, required, place, {
          assurance: weakestOf(stated),
        })
      : notEvaluated('missing', { text: `${name} does not name ${missing.join(', ')}` }, required, place, {
          needs: [{ field, entry: null }],
        });
  },
};
