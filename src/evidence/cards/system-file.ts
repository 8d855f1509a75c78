import { confusableWith, hiddenCharacters } from '../../documents/characters.ts';
import { parseData } from '../../documents/data.ts';
import { type LocatedMapping, type LocatedValue, type Span, walkScalars } from '../../documents/located.ts';
import type { EntryKind, Place, Statement } from '../../dossier/fact.ts';
import { collections, fieldDefinition, nearestName, writableFields, writtenAs } from '../../dossier/vocabulary.ts';
import {
  type DeclaredEvidence,
  EMPTY_READING,
  type EntryStatement,
  type Reader,
  type Reading,
  type ReadProblem,
  type SourceDocument,
} from '../reader.ts';
import { placeOf, problemsOf, statement } from '../statement.ts';
import { readFieldValue } from './field-value.ts';

const FORMAT = 'rmf-system.yaml';

/** Whether a path names a system file. */
export function isSystemFile(path: string): boolean {
  return /(^|\/)rmf-system\.ya?ml$/.test(path);
}

/** The file as read, and how it says the evidence is to be read. */
export interface SystemFileReading {
  readonly reading: Reading;
  readonly evidence: readonly StatedEvidence[];
}

/** One entry of `evidence`: where the file is, as written, and how to read it. */
export interface StatedEvidence {
  readonly entry: EntryStatement;
  /** As written; null where no path is stated. */
  readonly path: { readonly text: string; readonly place: Place } | null;
  readonly declared: DeclaredEvidence;
}

/** Everything one file states. Grows while the file is walked. */
interface Walk {
  readonly path: string;
  readonly facts: Statement[];
  readonly entries: EntryStatement[];
  readonly evidence: StatedEvidence[];
  readonly warnings: ReadProblem[];
  readonly anchors: Map<string, Place>;
}

/** Names that may stand below each prefix; the collections' fields begin with their kind. */
const KNOWN_KEYS: ReadonlyMap<string, readonly string[]> = knownKeys();

function knownKeys(): ReadonlyMap<string, readonly string[]> {
  const below = new Map<string, Set<string>>([['', new Set([...collections.values()].map(({ key }) => key))]]);
  for (const field of writableFields()) {
    const parts = field.split('.');
    const inCollection = collections.has(parts[0] as EntryKind);
    for (let depth = inCollection ? 1 : 0; depth < parts.length; depth++) {
      const prefix = parts.slice(0, depth).join('.');
      const names = below.get(prefix) ?? new Set<string>();
      below.set(prefix, names.add(parts[depth] ?? ''));
    }
  }
  return new Map([...below].map(([prefix, names]) => [prefix, [...names]]));
}

/**
 * Reads rmf-system.yaml against its vocabulary. A text that cannot be parsed gives a corrupt reading with the located
 * problems; unknown keys are warnings, so that a misspelt field is never silently missing.
 */
export function readSystemFile(document: SourceDocument): SystemFileReading {
  const { path } = document;
  const { value, problems } = parseData(document.wholeText(), { format: 'yaml' });
  const warnings = problemsOf(problems, path);
  const walk: Walk = { path, facts: [], entries: [], evidence: [], warnings, anchors: new Map() };
  if (value === null) {
    const empty = problems.some(({ code }) => code === 'empty');
    return { reading: { ...EMPTY_READING, status: empty ? 'empty' : 'corrupt', warnings }, evidence: [] };
  }
  if (value.kind !== 'mapping') {
    warn(walk, 'not-a-mapping', 'The file must hold keys with values, such as "id: ...".', value.span);
    return { reading: { ...EMPTY_READING, status: 'corrupt', warnings }, evidence: [] };
  }
  readMapping(walk, value, '', walk.facts);
  warnOfHiddenCharacters(walk, value);
  const { facts, entries, anchors, evidence } = walk;
  return { reading: { ...EMPTY_READING, facts, entries, warnings, anchors }, evidence };
}

function warn(walk: Walk, code: string, message: string, span: Span): void {
  walk.warnings.push({ code, message, place: placeOf(walk.path, span) });
}

/** What is read must be what a reviewer sees: a direction mark can turn a sentence round on the screen. */
function warnOfHiddenCharacters(walk: Walk, value: LocatedValue): void {
  for (const { scalar } of walkScalars(value)) {
    const [first] = hiddenCharacters(scalar.text);
    if (first === undefined) continue;
    const message = `The value holds a character that cannot be seen (${first.codePoint}). Type the value again.`;
    warn(walk, 'hidden-character', message, scalar.span);
  }
}

function readMapping(walk: Walk, mapping: LocatedMapping, prefix: string, statements: Statement[]): void {
  const known = KNOWN_KEYS.get(prefix) ?? [];
  for (const [name, { key, value }] of mapping.entries) {
    if (!known.includes(name)) {
      warnOfUnknownKey(walk, name, prefix, known, key);
      continue;
    }
    const collection = prefix === '' ? [...collections].find(([, definition]) => definition.key === name) : undefined;
    if (collection !== undefined) {
      walk.anchors.set(collection[0], placeOf(walk.path, key));
      readCollection(walk, collection[0], name, value);
      continue;
    }
    const field = prefix === '' ? name : `${prefix}.${name}`;
    if (statements === walk.facts) walk.anchors.set(field, placeOf(walk.path, key));
    readField(walk, field, value, key, statements);
  }
}

function readField(walk: Walk, field: string, value: LocatedValue, key: Span, statements: Statement[]): void {
  const definition = fieldDefinition(field);
  if (definition === null) {
    if (value.kind === 'mapping') readMapping(walk, value, field, statements);
    else if (value.kind !== 'scalar' || value.value !== null) {
      warn(walk, 'not-a-mapping', `${writtenAs(field)} must hold keys of its own, each on its own line.`, value.span);
    }
    return;
  }
  const read = readFieldValue(definition, value);
  if (read === null) return;
  // An empty value has no characters to point at, so its key is shown.
  const empty = read.span.line === read.span.endLine && read.span.column === read.span.endColumn;
  const place = placeOf(walk.path, empty ? key : read.span);
  statements.push(statement(field, read.said, { raw: read.raw, place, format: FORMAT, assurance: 'declared' }));
}

function warnOfUnknownKey(walk: Walk, name: string, prefix: string, known: readonly string[], key: Span): void {
  const double = confusableWith(name, known);
  if (double !== null) {
    const message = `A key looks like ${double} and is written with other characters. Type the key again.`;
    warn(walk, 'confusable-key', message, key);
    return;
  }
  const near = nearestName(name, known);
  const where = prefix === '' ? 'at the top' : `below ${writtenAs(prefix)}`;
  const advice = near === null ? 'See schemas/system.schema.json for the keys there are.' : `Did you mean ${near}?`;
  warn(walk, 'unknown-key', `A key that is not known ${where}, so what it holds is not read. ${advice}`, key);
}

function readCollection(walk: Walk, kind: EntryKind, key: string, value: LocatedValue): void {
  if (value.kind !== 'sequence') {
    if (value.kind === 'scalar' && value.value === null) return;
    warn(walk, 'not-a-list', `${key} must be a list: each element begins with a hyphen.`, value.span);
    return;
  }
  const taken = new Set<string>();
  value.items.forEach((item, position) => {
    if (item.kind !== 'mapping') {
      warn(walk, 'not-a-mapping', `Each element of ${key} must hold keys with values.`, item.span);
      return;
    }
    const statements: Statement[] = [];
    readMapping(walk, item, kind, statements);
    const id = entryId(walk, kind, key, position, statements, item, taken);
    const entry: EntryStatement = { kind, id, place: placeOf(walk.path, item.span), statements };
    walk.entries.push(entry);
    if (kind === 'result') walk.evidence.push(statedEvidence(entry, item));
  });
}

/** The id an element states, made unique; one that states none is named by its position. */
function entryId(
  walk: Walk,
  kind: EntryKind,
  key: string,
  position: number,
  statements: readonly Statement[],
  item: LocatedMapping,
  taken: Set<string>,
): string {
  const idField = collections.get(kind)?.id ?? 'id';
  const stated = presentText(statements, `${kind}.${idField}`);
  let id = stated ?? `${key}[${position}]`;
  if (stated === null) {
    warn(
      walk,
      'no-id',
      `An element of ${key} has no usable ${idField}. Write one, so that findings can name it.`,
      item.span,
    );
  } else if (taken.has(id)) {
    // Two attributes may share a group name such as "other"; that is no mistake.
    const attribute = presentText(statements, `${kind}.attribute`);
    const qualified = attribute === null ? id : `${attribute} ${id}`;
    if (taken.has(qualified)) {
      const message = `Two elements of ${key} have the same ${idField}. Each needs its own.`;
      warn(walk, 'duplicate-id', message, item.entries.get(idField)?.value.span ?? item.span);
      id = `${id} (${key}[${position}])`;
    } else id = qualified;
  }
  taken.add(id);
  return id;
}

function presentText(statements: readonly Statement[], field: string): string | null {
  const found = statements.find((one) => one.field === field && one.state === 'present');
  return typeof found?.value === 'string' ? found.value : null;
}

function statedEvidence(entry: EntryStatement, item: LocatedMapping): StatedEvidence {
  const value = (name: string) =>
    entry.statements.find(({ field, state }) => field === `result.${name}` && state === 'present')?.value ?? null;
  const text = (name: string): string | null => {
    const found = value(name);
    return typeof found === 'string' ? found : null;
  };
  const pairs = (name: string): Readonly<Record<string, string>> => {
    const found = value(name);
    if (!Array.isArray(found)) return {};
    return Object.fromEntries(
      found.map((pair: string) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
    );
  };
  const pathStatement = entry.statements.find(({ field, state }) => field === 'result.path' && state === 'present');
  const threshold = value('threshold');
  const higher = value('higher_means_positive');
  const kind = text('kind');
  return {
    entry,
    path: typeof pathStatement?.value === 'string' ? { text: pathStatement.value, place: pathStatement.place } : null,
    declared: {
      id: entry.id,
      kind: kind === 'predictions' || kind === 'metrics' || kind === 'explanation' ? kind : null,
      columns: {
        label: text('columns.label'),
        score: text('columns.score'),
        prediction: text('columns.prediction'),
        patient: text('columns.patient'),
        attributes: pairs('columns.attributes'),
      },
      positive: text('positive'),
      higherMeansPositive: typeof higher === 'boolean' ? higher : null,
      threshold: typeof threshold === 'number' ? threshold : null,
      metrics: pairs('metrics'),
      role: text('role'),
      place: { ...entry.place, ...keySpan(item, entry.place) },
    },
  };
}

/** The path is what a reader of a message looks for; an entry without one is shown as a whole. */
function keySpan(item: LocatedMapping, whole: Place): Omit<Place, 'path'> {
  const { line, column, endLine, endColumn } = item.entries.get('path')?.value.span ?? whole;
  return { line, column, endLine, endColumn };
}

export const systemFileReader: Reader = {
  id: 'rmf-system',
  title: FORMAT,
  role: 'system',
  versions: ['1'],
  recognise: (head) => (isSystemFile(head.path) ? { strength: 3, because: 'its name is rmf-system.yaml' } : null),
  read: (document) => readSystemFile(document).reading,
  fields: writableFields(),
};
