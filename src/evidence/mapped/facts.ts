import type { LocatedScalar, LocatedValue, Span } from '../../documents/located.ts';
import { itemsOfText } from '../../documents/sentences.ts';
import type { Place, Statement } from '../../dossier/fact.ts';
import { type FieldDefinition, fieldDefinition } from '../../dossier/vocabulary.ts';
import { isRealDay } from '../cards/field-value.ts';
import { placeholder, placeOf, present, type Said, saidByText, statement } from '../statement.ts';
import { asScalar, comparableName, elements, type Found, findAll, type Names, pathList } from './paths.ts';
import type { FactRule, Source } from './rules.ts';

/** What a document says for one field, below one of its values; nothing, or one statement. */
export function factAt(
  from: Found,
  rule: FactRule,
  names: Names,
  source: Source,
  used: Set<LocatedValue>,
  anchors: Map<string, Place> = new Map(),
): readonly Statement[] {
  const found = pathList(rule.at).map((path) => findAll(from, path, names));
  return statedBy(found, rule, source, used, anchors);
}

/** What values say for a field: the first group of them that says anything decides, a list takes what all of them say. */
export function statedBy(
  groups: readonly (readonly Found[])[],
  rule: Omit<FactRule, 'at'>,
  source: Source,
  used: Set<LocatedValue>,
  anchors: Map<string, Place>,
): readonly Statement[] {
  const definition = fieldDefinition(rule.field);
  if (definition === null) throw new Error(`The mapping names ${rule.field}, which is no field`);
  const taken: Taken[] = [];
  for (const group of groups) {
    const found = group.flatMap(leaves);
    for (const { entry } of found) {
      if (!anchors.has(rule.field)) anchors.set(rule.field, placeOf(source.path, entry.key));
    }
    // One by one: a call with a million arguments overflows the stack.
    for (const one of found) for (const said of take(one, rule, definition)) taken.push(said);
    if (definition.kind !== 'list' && rule.all !== true && taken.length > 0) break;
  }
  // An open part beside others is not what decides, and must not vanish either: it stays among what is not understood.
  const open = taken.every(({ said }) => said.state !== 'present');
  for (const { said, scalar, written } of taken) if (open || said.state === 'present') used.add(scalar).add(written);
  const combined = combine(taken, definition);
  if (combined === null) return [];
  const { said, raw, span } = combined;
  return [statement(rule.field, said, { ...source, raw, place: placeOf(source.path, span) })];
}

/** A scalar, or the scalars of a list of them; what has keys of its own is not one value. */
function leaves(found: Found): readonly (Found & { readonly value: LocatedScalar })[] {
  const { value } = found;
  const scalar = asScalar(value);
  if (scalar !== null) return [{ ...found, value: scalar }];
  if (value.kind !== 'sequence') return [];
  const items = elements(found).flatMap((element) => {
    const item = asScalar(element.value);
    return item === null ? [] : [{ ...element, value: item }];
  });
  return items.length === value.items.length ? items : [];
}

interface Taken {
  readonly said: Said;
  readonly scalar: LocatedScalar;
  /** The value as it stands in the document. */
  readonly written: LocatedValue;
  readonly span: Span;
}

/** What one scalar says for a field; nothing where it is empty, or a word that the format's rule does not know. */
function take(
  found: Found & { readonly value: LocatedScalar },
  rule: Omit<FactRule, 'at'>,
  definition: FieldDefinition,
): readonly Taken[] {
  const scalar = found.value;
  const said = saidByScalar(scalar, rule, definition, String(found.keys.at(-1) ?? ''));
  // A key with nothing after it was meant to be filled in; an empty text in quotes or an empty element says nothing.
  if (said === null) {
    return scalar.value === null && !scalar.quoted && scalar.text === ''
      ? [{ said: placeholder, scalar, written: found.entry.value, span: found.entry.key }]
      : [];
  }
  return [{ said, scalar, written: found.entry.value, span: scalar.span }];
}

function saidByScalar(
  scalar: LocatedScalar,
  rule: Omit<FactRule, 'at'>,
  { kind, values }: FieldDefinition,
  key: string,
): Said | null {
  const text = scalar.text.trim();
  for (const word of [text, text.toLowerCase()]) {
    const stated = rule.words !== undefined && Object.hasOwn(rule.words, word) ? rule.words[word] : undefined;
    if (stated !== undefined) return present(stated);
  }
  // The name of the key where its value should be is how templates and samples are filled.
  if (text !== '' && comparableName(text, 'loose') === comparableName(key, 'loose')) return placeholder;
  const open = scalar.value === null ? null : saidByText(text);
  if (open === null || open.state !== 'present') return open;
  switch (kind) {
    case 'number': {
      if (typeof scalar.value === 'number' && Number.isFinite(scalar.value)) return present(scalar.value);
      return rule.numeral === true && /^\d+(\.\d+)?$/.test(text) ? present(Number(text)) : null;
    }
    case 'boolean':
      return typeof scalar.value === 'boolean' ? present(scalar.value) : null;
    case 'enum':
      return values?.includes(text) === true ? present(text) : null;
    case 'date': {
      const day = dayOf(text);
      return day === null ? null : present(day);
    }
    case 'digest': {
      const digest = rule.algorithm !== undefined && !text.includes(':') ? `${rule.algorithm}:${text}` : text;
      return /^(sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(\.dir)?)$/i.test(digest) ? present(digest.toLowerCase()) : null;
    }
    default: {
      // "true" is no text: whether something was done does not say how.
      if (typeof scalar.value === 'boolean') return null;
      const before = rule.byKey === true ? `${key.replace(/_version$/, '')} ` : (rule.prefix ?? '');
      return before === '' ? open : present(`${before}${text}`);
    }
  }
}

/** The day of a date with or without a time of day; null where the text is none. */
export function dayOf(text: string): string | null {
  const day = text.slice(0, 10);
  return isRealDay(day) && /^(?=$|[T ])/.test(text.slice(10)) ? day : null;
}

/** One value out of what several places say. A list says "none" only where nothing else stands in it. */
function combine(
  taken: readonly Taken[],
  { kind }: FieldDefinition,
): { readonly said: Said; readonly raw: string; readonly span: Span } | null {
  const [first] = taken;
  if (first === undefined) return null;
  const stated = taken.filter(({ said }) => said.state === 'present');
  const raw = (of: readonly Taken[]): string => of.map(({ scalar }) => scalar.text.trim()).join('; ');
  const [deciding] = stated;
  if (deciding === undefined) return { said: first.said, raw: raw([first]), span: first.span };
  const texts = stated.map(({ said }) => String(said.value));
  if (kind === 'list') {
    // Prose where a list is meant has as many items as sentences, as in Markdown.
    const items = stated.length === 1 ? itemsOfText(texts[0] ?? '') : texts;
    return { said: present(items), raw: raw(stated), span: deciding.span };
  }
  if (kind === 'prose' || kind === 'text') {
    return { said: present(texts.join('; ')), raw: raw(stated), span: deciding.span };
  }
  return { said: deciding.said, raw: raw([deciding]), span: deciding.span };
}

/** Several rules may state one field, the better one first; the first that said something is taken. */
export function firstOfEach(facts: readonly Statement[]): readonly Statement[] {
  const byField = new Map<string, Statement>();
  for (const fact of facts) {
    const known = byField.get(fact.field);
    if (known === undefined || (known.state === 'placeholder' && fact.state === 'present'))
      byField.set(fact.field, fact);
  }
  return [...byField.values()];
}
