import type { LocatedMapping, LocatedScalar, LocatedSequence, LocatedValue, Span } from '../../documents/located.ts';
import { textState } from '../../dossier/state.ts';
import { type FieldDefinition, type FieldKind, nearestName } from '../../dossier/vocabulary.ts';
import { invalid, notApplicable, placeholder, present, type Said } from '../statement.ts';

/** What a value of rmf-system.yaml says for its field, and the part of it that decides. */
export interface FieldValue {
  readonly said: Said;
  readonly raw: string;
  readonly span: Span;
}

const DIGEST = /^(sha256:[0-9a-f]{64}|md5:[0-9a-f]{32}(\.dir)?)$/;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const EXPECTED: Readonly<Record<FieldKind, string>> = {
  prose: 'a text',
  text: 'a text',
  version: 'a version in quotes',
  enum: 'one of the listed words',
  number: 'a number',
  date: 'a date such as 2026-01-31',
  boolean: 'true or false',
  digest: 'a digest such as sha256: followed by 64 hexadecimal digits',
  list: 'a list of texts',
  path: 'a path relative to rmf-system.yaml',
  map: 'a mapping of names to texts',
};

const EMPTY = invalid('The value is empty. Write a value, or remove the key.');

/**
 * Reads one value by the kind of its field. Nothing is coerced: a number in quotes is a text, `yes` is neither true nor
 * false. Null where the value states nothing at all (an empty list without a meaning of its own).
 */
export function readFieldValue(definition: FieldDefinition, value: LocatedValue): FieldValue | null {
  const reason = reasonOf(value);
  if (reason !== null) return reason;
  switch (value.kind) {
    case 'scalar':
      return { said: readScalar(definition, value), raw: value.text, span: value.span };
    case 'sequence':
      if (definition.kind === 'list') return readList(definition, value);
      return mismatch(definition.kind, 'a list', value.span);
    case 'mapping':
      return definition.kind === 'map' ? readMap(value) : mismatch(definition.kind, 'a mapping', value.span);
  }
}

const mismatch = (kind: FieldKind, found: string, span: Span): FieldValue => ({
  said: invalid(`Found ${found} where ${EXPECTED[kind]} is expected.`),
  raw: '',
  span,
});

/** `{not_applicable: "reason"}`, accepted for every field. Null where the value is something else. */
function reasonOf(value: LocatedValue): FieldValue | null {
  if (value.kind !== 'mapping' || value.entries.size !== 1) return null;
  const stated = value.entries.get('not_applicable')?.value;
  if (stated === undefined) return null;
  const given = stated.kind === 'scalar' && typeof stated.value === 'string' && textState(stated.value) === 'present';
  const text = stated.kind === 'scalar' ? stated.text : '';
  return {
    said: given
      ? notApplicable(text)
      : invalid('not_applicable needs a reason in words, for example {not_applicable: "the model has no score"}.'),
    raw: text,
    span: stated.span,
  };
}

function readScalar(definition: FieldDefinition, scalar: LocatedScalar): Said {
  const { kind } = definition;
  if (scalar.value === null) return EMPTY;
  if (scalar.nonFinite === true) return invalid('Found a number that is not finite (NaN or infinity).');
  if (kind === 'enum' && typeof scalar.value === 'string' && definition.values?.includes(scalar.value) === true) {
    return present(scalar.value);
  }
  if (scalar.ambiguous !== undefined && !scalar.quoted) {
    return invalid(
      `Programs read this value differently (older ones as ${scalar.ambiguous}). ` +
        (kind === 'number' || kind === 'boolean' ? `Write ${EXPECTED[kind]}, plainly.` : 'Write it in quotes.'),
    );
  }
  switch (kind) {
    case 'number':
      return typeof scalar.value === 'number' ? readNumber(definition, scalar.value) : notTyped(kind, scalar);
    case 'boolean':
      return typeof scalar.value === 'boolean' ? present(scalar.value) : notTyped(kind, scalar);
    default:
      return typeof scalar.value === 'string'
        ? readText(definition, scalar.value)
        : invalid(`Found a ${typeof scalar.value} where ${EXPECTED[kind]} is expected. Write it in quotes.`);
  }
}

/** A text where a number, or true or false, is expected: it may still say that the value is open. */
function notTyped(kind: 'number' | 'boolean', scalar: LocatedScalar): Said {
  if (typeof scalar.value !== 'string') {
    return invalid(`Found a ${typeof scalar.value} where ${EXPECTED[kind]} is expected.`);
  }
  const open = openText(scalar.value);
  if (open !== null) return open;
  const advice = /^\s*[\d.,]+\s*%\s*$/.test(scalar.value)
    ? 'Write it as a fraction, without the sign.'
    : 'Remove the quotes or words.';
  return invalid(
    `Found a text where ${EXPECTED[kind]} is expected. ${kind === 'number' ? advice : 'Write true or false.'}`,
  );
}

function readNumber(definition: FieldDefinition, value: number): Said {
  if (!Number.isFinite(value)) return invalid('Found a number that is not finite (NaN or infinity).');
  if (Object.is(value, -0)) return invalid('Found minus zero. Write 0.');
  const { minimum, maximum } = definition;
  if (minimum !== undefined && value < minimum) return invalid(`The number is below ${minimum}.`);
  if (maximum !== undefined && value > maximum) {
    return invalid(`The number is above ${maximum}.${maximum === 1 ? ' Write a fraction, not a percentage.' : ''}`);
  }
  return present(value);
}

/** Empty, placeholder or "not applicable"; null where the text says something. */
function openText(text: string): Said | null {
  switch (textState(text)) {
    case 'empty':
      return EMPTY;
    case 'placeholder':
      return placeholder;
    case 'not_applicable':
      return notApplicable('');
    default:
      return null;
  }
}

function readText(definition: FieldDefinition, text: string): Said {
  const open = openText(text);
  if (open !== null) return open;
  switch (definition.kind) {
    case 'enum': {
      const values = definition.values ?? [];
      const near = nearestName(text.toLowerCase(), values);
      return invalid(`Not one of ${values.join(', ')}.${near === null ? '' : ` Did you mean ${near}?`}`);
    }
    case 'date':
      return isRealDay(text) ? present(text) : invalid('Not a day of the calendar written as YYYY-MM-DD.');
    case 'digest':
      return DIGEST.test(text) ? present(text) : invalid(`Not ${EXPECTED.digest}, in lower case.`);
    case 'list':
      return invalid('Found one text where a list is expected. Write each item on its own line after a hyphen.');
    case 'map':
      return invalid(`Found a text where ${EXPECTED.map} is expected.`);
    default:
      return present(text.trim());
  }
}

/** Whether a text is a day that exists, written YYYY-MM-DD; 2026-02-30 is not. */
export function isRealDay(text: string): boolean {
  const parts = ISO_DAY.exec(text);
  if (parts === null) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** One open item makes the whole list open, and is where that is reported: the rest of the list must not hide it. */
function readList(definition: FieldDefinition, list: LocatedSequence): FieldValue | null {
  if (list.items.length === 0) {
    if (definition.emptyMeans === undefined) return null;
    return { said: notApplicable(definition.emptyMeans), raw: '[]', span: list.span };
  }
  const texts: string[] = [];
  const nothing: LocatedScalar[] = [];
  for (const item of list.items) {
    if (item.kind !== 'scalar' || typeof item.value !== 'string') {
      const said =
        item.kind === 'scalar' && item.value === null
          ? EMPTY
          : invalid('Every item of the list must be a text; write it in quotes.');
      return { said, raw: item.kind === 'scalar' ? item.text : '', span: item.span };
    }
    const open = openText(item.value);
    if (open?.state === 'not_applicable') nothing.push(item);
    else if (open !== null) return { said: open, raw: item.text, span: item.span };
    texts.push(item.value.trim());
  }
  const [first] = nothing;
  if (first === undefined) return { said: present(texts), raw: texts.join('; '), span: list.span };
  return nothing.length === list.items.length
    ? { said: notApplicable(definition.emptyMeans ?? ''), raw: first.text, span: first.span }
    : {
        said: invalid('The list says "none" among other items. Remove one or the other.'),
        raw: first.text,
        span: first.span,
      };
}

/** Facts hold no mappings, so each pair becomes one text, `name=value`. */
function readMap(map: LocatedMapping): FieldValue | null {
  if (map.entries.size === 0) return null;
  const pairs: string[] = [];
  for (const [name, { value }] of map.entries) {
    if (value.kind !== 'scalar' || typeof value.value !== 'string') {
      return {
        said: invalid('Every value of the mapping must be a text; write it in quotes.'),
        raw: '',
        span: value.span,
      };
    }
    const open = openText(value.value);
    if (open !== null) return { said: open, raw: value.text, span: value.span };
    pairs.push(`${name}=${value.value}`);
  }
  return { said: present(pairs), raw: pairs.join('; '), span: map.span };
}
