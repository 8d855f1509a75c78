import type { LocatedValue } from '../../documents/located.ts';
import type { Place, Statement } from '../../dossier/fact.ts';
import type { EntryStatement } from '../reader.ts';
import { placeOf, present, statement } from '../statement.ts';
import { factAt, firstOfEach } from './facts.ts';
import { type Found, findAll, type Names, textAt } from './paths.ts';
import type { EntryRule, Source } from './rules.ts';

/** The elements that a document lists for one rule, each with what it says. */
export function entriesAt(
  root: Found,
  rule: EntryRule,
  names: Names,
  source: Source,
  used: Set<LocatedValue>,
  anchors: Map<string, Place>,
): readonly EntryStatement[] {
  return findAll(root, rule.at, names).flatMap((element): readonly EntryStatement[] => {
    const statements = firstOfEach([
      ...rule.facts.flatMap((fact) => factAt(element, fact, names, source, used)),
      ...(rule.also?.read(element, source, used) ?? []),
    ]);
    if (statements.length === 0) return [];
    if (!anchors.has(rule.kind)) anchors.set(rule.kind, placeOf(source.path, element.entry.key));
    const named = textAt(element, rule.id, names);
    const id = named ?? whereItStands(element.keys);
    const place = placeOf(source.path, element.value.span);
    const implied = impliedBy(element, rule, source).filter(
      ({ field }) => !statements.some((one) => one.field === field),
    );
    return [{ kind: rule.kind, id, place, statements: [...statements, ...implied] }];
  });
}

function impliedBy({ value, keys, entry }: Found, { implied = {} }: EntryRule, source: Source): readonly Statement[] {
  const raw = String(keys.at(-1) ?? '');
  const place = placeOf(source.path, typeof keys.at(-1) === 'number' ? value.span : entry.key);
  return Object.entries(implied).map(([field, value]) => statement(field, present(value), { ...source, raw, place }));
}

/** `data[1]`, as elements without a name are called in rmf-system.yaml too. */
function whereItStands(keys: Found['keys']): string {
  return keys.map((key, depth) => (typeof key === 'number' ? `[${key}]` : `${depth === 0 ? '' : '.'}${key}`)).join('');
}
