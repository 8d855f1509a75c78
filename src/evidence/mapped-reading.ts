import type { LocatedScalar, LocatedValue, Span } from '../documents/located.ts';
import { toPointer } from '../documents/located.ts';
import type { Assurance, EntryKind, FactValue, MetricRecord, Place, Statement } from '../dossier/fact.ts';
import { type FieldDefinition, fieldDefinition } from '../dossier/vocabulary.ts';
import { isRealDay } from './cards/field-value.ts';
import { attributeOfGroup, roleInWords } from './cards/markdown-context.ts';
import { numberAt } from './cards/number-text.ts';
import {
  asScalar,
  comparableName,
  elements,
  type Found,
  findAll,
  type MappedPath,
  type Names,
  top,
  unusedParts,
} from './mapping.ts';
import { canonicalMetric, writtenScale } from './metric-names.ts';
import type { EntryStatement, NotUnderstood } from './reader.ts';
import { withoutRole } from './results/metric-walk.ts';
import { placeholder, placeOf, present, type Said, saidByText, statement } from './statement.ts';

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

export interface MappedReading {
  readonly facts: readonly Statement[];
  readonly entries: readonly EntryStatement[];
  readonly records: readonly MetricRecord[];
  readonly notUnderstood: readonly NotUnderstood[];
  readonly anchors: ReadonlyMap<string, Place>;
}

/** Every field that a mapping can state; for the coverage table. */
export function fieldsOf({ facts, entries = [] }: Mapping): readonly string[] {
  const ruled = [...facts, ...entries.flatMap((entry) => entry.facts)].map(({ field }) => field);
  const others = entries.flatMap(({ implied, also }) => [...Object.keys(implied ?? {}), ...(also?.fields ?? [])]);
  return [...new Set([...ruled, ...others])];
}

/** What a reading has used of a document, and where it met each field; one for all parts of a document. */
export interface Ledger {
  readonly used: Set<LocatedValue>;
  readonly anchors: Map<string, Place>;
}

export const newLedger = (): Ledger => ({ used: new Set(), anchors: new Map() });

/** Reads a document by a mapping. Values are taken as they are written; nothing is coerced, and what is left is listed. */
export function readByMapping(value: LocatedValue, mapping: Mapping, source: Source): MappedReading {
  const ledger = newLedger();
  const part = readPart(top(value), mapping, source, ledger);
  return { ...part, notUnderstood: leftOver(value, ledger, source), anchors: ledger.anchors };
}

/** Reads one part of a document by a mapping whose paths begin there: for formats whose elements name one another. */
export function readPart(
  from: Found,
  mapping: Mapping,
  source: Source,
  { used, anchors }: Ledger,
): Pick<MappedReading, 'facts' | 'entries' | 'records'> {
  const facts = mapping.facts.flatMap((rule) => factAt(from, rule, mapping.names, source, used, anchors));
  const entries = (mapping.entries ?? []).flatMap((rule) =>
    entriesAt(from, rule, mapping.names, source, used, anchors),
  );
  const records = (mapping.records ?? []).flatMap((rule) => recordsAt(from, rule, mapping.names, source, used));
  for (const path of mapping.settings ?? []) {
    for (const found of findAll(from, path, mapping.names)) used.add(found.value);
  }
  return { facts: firstOfEach(facts), entries, records };
}

/** The parts of a document that no reading used. */
export function leftOver(value: LocatedValue, { used }: Ledger, source: Source): readonly NotUnderstood[] {
  return unusedParts(value, used).map(({ what, entry }) => ({ what, place: placeOf(source.path, entry.key) }));
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

const list = (paths: MappedPath | readonly MappedPath[]): readonly MappedPath[] =>
  typeof paths === 'string' ? [paths] : paths;

/** What a document says for one field, below one of its values; nothing, or one statement. */
export function factAt(
  from: Found,
  rule: FactRule,
  names: Names,
  source: Source,
  used: Set<LocatedValue>,
  anchors: Map<string, Place> = new Map(),
): readonly Statement[] {
  const found = list(rule.at).map((path) => findAll(from, path, names));
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
  if (kind === 'list') return { said: present(texts), raw: raw(stated), span: deciding.span };
  if (kind === 'prose' || kind === 'text') {
    return { said: present(texts.join('; ')), raw: raw(stated), span: deciding.span };
  }
  return { said: deciding.said, raw: raw([deciding]), span: deciding.span };
}

function entriesAt(
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

function textAt(from: Found, paths: MappedPath | readonly MappedPath[], names: Names): string | null {
  for (const path of list(paths)) {
    for (const { value } of findAll(from, path, names)) {
      if (value.kind === 'scalar' && value.value !== null && value.text.trim() !== '') return value.text.trim();
    }
  }
  return null;
}

function recordsAt(
  root: Found,
  rule: RecordRule,
  names: Names,
  source: Source,
  used: Set<LocatedValue>,
): readonly MetricRecord[] {
  const groups = rule.of === undefined ? [root] : findAll(root, rule.of, names);
  const found = groups.flatMap((group) => findAll(group, rule.at, names).map((element) => ({ group, element })));
  return found.flatMap(({ group, element }): readonly MetricRecord[] => {
    // What a group shares stands beside its elements.
    const shared = rule.of === undefined ? element : group;
    const at = (path: MappedPath | undefined, from: Found = element): Found | null =>
      path === undefined ? null : (findAll(from, path, names)[0] ?? null);
    const scalarAt = (path: MappedPath | undefined, from: Found = element): LocatedScalar | null => {
      const value = at(path, from)?.value;
      return value?.kind === 'scalar' && value.value !== null ? value : null;
    };
    const value = scalarAt(rule.value);
    if (value === null) return [];
    const ownKeys = element.keys.slice(-(rule.namingKeys ?? 1)).join('_');
    const written = list(rule.name ?? []).flatMap((path) => textAt(element, path, names) ?? []);
    const [name = rule.name === undefined ? ownKeys : '', ...otherNames] = written;
    if (name === '') return [];
    const perhaps = scalarAt(rule.group, shared)?.text.trim() ?? '';
    const record = recordOf(name, value, {
      otherNames,
      lower: scalarAt(rule.lower),
      upper: scalarAt(rule.upper),
      slice: scalarAt(rule.slice)?.text.trim() ?? (attributeOfGroup(perhaps) === null ? '' : perhaps),
      n: scalarAt(rule.n),
      on: textAt(shared, rule.on ?? [], names) ?? '',
      unit: scalarAt(rule.unit)?.text.trim() ?? '',
    });
    if (record === null) return [];
    const { lower, upper, slice, n, unit } = rule;
    for (const path of [rule.value, lower, upper, slice, n, unit, ...list(rule.name ?? [])]) {
      for (const { value: seen } of findFrom(element, path, names)) used.add(seen);
    }
    for (const path of [rule.group, ...list(rule.on ?? [])]) {
      for (const { value: seen } of findFrom(shared, path, names)) used.add(seen);
    }
    const { keys } = at(rule.value) ?? element;
    return [
      { ...record, pointer: toPointer(keys), place: placeOf(source.path, value.span), assurance: source.assurance },
    ];
  });
}

const findFrom = (from: Found, path: MappedPath | undefined, names: Names): readonly Found[] =>
  path === undefined ? [] : findAll(from, path, names);

/** An average over classes is another number than the one its type names. */
const AVERAGED = /\b(macro|micro|weighted|samples)\b/i;

/** A slice that is a part of the data and no group of patients: "held-out test split (n=900)". */
const DATA_SLICE =
  /^((held|hold)[- ]?out|internal|external|independent)?\s?(test|testing|validation|training|evaluation)?\s?(set|split|data|dataset|data set|cohort)?(\s?\(n\s?=\s?[\d,]{1,12}\))?$/i;

/** A number as a format writes it, with or without quotes and percent sign; null where the text is no single number. */
export function recordOf(
  name: string,
  scalar: LocatedScalar,
  about: {
    /** Names beside the first, such as a type beside a title. */
    readonly otherNames?: readonly string[];
    readonly lower: LocatedScalar | null;
    readonly upper: LocatedScalar | null;
    readonly slice: string;
    readonly n: LocatedScalar | null;
    readonly on: string;
    readonly unit?: string;
  },
): Omit<MetricRecord, 'pointer' | 'place' | 'assurance'> | null {
  const text = scalar.text.trim();
  const number = numberAt(text, 0);
  if (number === null || (number.interval === null && text.slice(number.end).trim() !== '')) return null;
  const { otherNames = [], lower, upper, slice, n, on, unit = '' } = about;
  // "val_accuracy" is the accuracy on data for tuning.
  const named = withoutRole(name);
  const all = [named.name, ...otherNames.map((one) => withoutRole(one).name)];
  const averaged = all.some((one) => AVERAGED.test(one));
  const metric = averaged ? null : (all.map(canonicalMetric).find((one) => one !== null) ?? null);
  const isData = slice !== '' && DATA_SLICE.test(slice);
  const isGroup = slice !== '' && !isData && !/^(overall|all|total|none|n\/a)$/i.test(slice);
  return {
    metric,
    name,
    raw: number.raw,
    value: number.value,
    scale: writtenScale(metric, number.value, number.percent || /^(%|percent)$/i.test(unit)),
    subgroup: isGroup ? { [attributeOfGroup(slice) ?? 'group']: slice } : {},
    n: typeof n?.value === 'number' && Number.isInteger(n.value) ? n.value : null,
    interval: boundsOf(lower, upper) ?? number.interval,
    role: roleInWords(isData ? slice : on) ?? named.role,
  };
}

/** Both bounds as written; null where one is missing or no number, as in a template. */
function boundsOf(lower: LocatedScalar | null, upper: LocatedScalar | null): MetricRecord['interval'] {
  const [low, high] = [lower?.text.trim() ?? '', upper?.text.trim() ?? ''];
  const isNumber = (text: string): boolean => /^[-+−]?\d+(\.\d+)?( ?%)?$/.test(text);
  return isNumber(low) && isNumber(high) ? { lower: low, upper: high } : null;
}
