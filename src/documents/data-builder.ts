import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import { READING } from '../safety/limits.ts';
import { closingBracket, isJsonString, jsonLiteral, notJson, strayBetween } from './json-grammar.ts';
import type { LocatedEntry, LocatedScalar, LocatedValue, Span } from './located.ts';
import type { Positions } from './position.ts';
import type { ProblemList } from './problems.ts';
import { type ScalarEvent, scalarExtent } from './scalar-extent.ts';
import { type Resolved, resolvePlain, resolveTagged } from './yaml-scalar.ts';

type CollectionEvent = Extract<Event, { type: typeof EVENT_ID.MAPPING | typeof EVENT_ID.SEQUENCE }>;

interface MappingFrame {
  readonly kind: 'mapping';
  readonly start: number;
  readonly flow: boolean;
  readonly entries: Map<string, LocatedEntry>;
  /** The key whose value comes next. */
  key: { readonly name: string; readonly span: Span } | null;
}

interface SequenceFrame {
  readonly kind: 'sequence';
  readonly start: number;
  readonly flow: boolean;
  readonly items: LocatedValue[];
}

type Frame = MappingFrame | SequenceFrame;

/** Thrown to leave the walk at a problem after which nothing can be told apart any more; caught in buildValue. */
class Unreadable extends Error {}

// These name members that every JavaScript object inherits, so a lookup or a copy by such a key reaches the prototype.
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Walk {
  readonly source: string;
  readonly json: boolean;
  readonly problems: ProblemList;
  readonly positions: Positions;
  readonly frames: Frame[];
  root: LocatedValue | null;
  documents: number;
  nodes: number;
  /** Offset just past the last token. */
  cursor: number;
}

/** The value that a list of js-yaml events describes, or null after a fatal problem. */
export function buildValue(
  events: readonly Event[],
  source: string,
  format: 'yaml' | 'json',
  problems: ProblemList,
  positions: Positions,
): LocatedValue | null {
  const json = format === 'json';
  const walk: Walk = { source, json, problems, positions, frames: [], root: null, documents: 0, nodes: 0, cursor: 0 };
  try {
    for (const event of events) step(walk, event);
    const stray = json ? strayBetween(source, walk.cursor, source.length, '') : -1;
    if (stray !== -1) refuseJson(walk, stray);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return null;
  }
  return walk.root;
}

function step(walk: Walk, event: Event): void {
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      walk.documents++;
      if (walk.documents > 1) {
        const message = 'The file holds several documents, apart by "---". Keep one document in a file.';
        stop(walk, 'several-documents', message, walk.cursor);
      }
      if (event.directives.some((directive) => directive.kind === 'tag')) {
        stop(walk, 'unsupported-tag', 'The %TAG directive is not supported. Remove it and the tags.', 0);
      }
      return;
    case EVENT_ID.ALIAS:
      // An alias can stand for a structure millions of times its size, and hides what a reader would see.
      stop(walk, 'alias', 'An alias (*name) is not supported. Write the value out.', event.anchorStart - 1);
      return;
    case EVENT_ID.POP:
      close(walk);
      return;
    case EVENT_ID.SCALAR:
      scalar(walk, event);
      return;
    default:
      open(walk, event);
  }
}

function open(walk: Walk, event: CollectionEvent): void {
  const kind = event.type === EVENT_ID.MAPPING ? 'mapping' : 'sequence';
  const flow = event.style === COLLECTION_STYLE.FLOW;
  if (expectsKey(walk)) {
    const message =
      'A key is itself a mapping or a list; an unfilled template such as {{ name }} reads so. Fill it in, or put the key in quotes.';
    stop(walk, 'complex-key', message, event.start);
  }
  checkGap(walk, event.start);
  if (walk.json && walk.source[event.start] !== (kind === 'mapping' ? '{' : '[')) refuseJson(walk, event.start);
  checkProperties(walk, event, kind === 'mapping' ? '!!map' : '!!seq');
  countNode(walk, event.start);
  walk.cursor = flow ? event.start + 1 : event.start;
  const frame = { start: event.start, flow };
  walk.frames.push(
    kind === 'mapping' ? { ...frame, kind, entries: new Map(), key: null } : { ...frame, kind, items: [] },
  );
}

function close(walk: Walk): void {
  const frame = walk.frames.pop();
  if (!frame) return;
  if (frame.flow) walk.cursor = flowEnd(walk, frame.kind === 'mapping' ? '}' : ']');
  const span = walk.positions.span(frame.start, walk.cursor);
  place(
    walk,
    frame.kind === 'mapping'
      ? { kind: 'mapping', entries: frame.entries, span }
      : { kind: 'sequence', items: frame.items, span },
  );
}

/** Offset just past the closing bracket. */
function flowEnd(walk: Walk, bracket: ']' | '}'): number {
  if (walk.json) {
    const end = closingBracket(walk.source, walk.cursor, bracket);
    return end < 0 ? refuseJson(walk, -end - 1) : end;
  }
  // A pair written inside a list without braces ("[a: 1]") is a mapping that has no bracket of its own.
  const match = /^(?:[\s,]|#.*)*/.exec(walk.source.slice(walk.cursor, walk.cursor + READING.lineCharacters));
  const at = walk.cursor + (match?.[0].length ?? 0);
  return walk.source[at] === bracket ? at + 1 : walk.cursor;
}

function scalar(walk: Walk, event: ScalarEvent): void {
  const { source, positions } = walk;
  const isKey = expectsKey(walk);
  const [start, end] = scalarExtent(walk.source, event, walk.cursor);
  checkGap(walk, start);
  checkProperties(walk, event, null);
  const text = getScalarValue(source, event);
  const quoted = event.style !== SCALAR_STYLE.PLAIN;
  const missing = event.valueStart === -1;
  if (walk.json) checkJsonToken(walk, event, isKey);
  walk.cursor = Math.max(walk.cursor, end);
  const frame = walk.frames.at(-1);
  if (isKey && frame?.kind === 'mapping') {
    frame.key = { name: text, span: positions.span(start, end) };
    checkKey(walk, frame, frame.key, quoted);
    return;
  }
  countNode(walk, start);
  // Nothing written: reported at the key, where something should follow.
  const span = missing && frame?.kind === 'mapping' && frame.key ? frame.key.span : positions.span(start, end);
  const tag = event.tagStart === -1 ? null : source.slice(event.tagStart, event.tagEnd);
  place(walk, locate(walk, { text, quoted, tag, span }));
}

function locate(
  walk: Walk,
  written: { readonly text: string; readonly quoted: boolean; readonly tag: string | null; readonly span: Span },
): LocatedScalar {
  const { text, quoted, span } = written;
  const resolved = resolve(walk, written);
  const base = { kind: 'scalar', ...resolved, text, quoted, span } as const;
  if (typeof resolved.value !== 'number' || Number.isFinite(resolved.value)) return base;
  const message =
    'The number is not finite (NaN, an infinity, or too large). It satisfies no limit. Write the measured number, or leave the entry out and say why.';
  walk.problems.local('non-finite', message, span);
  return { ...base, nonFinite: true };
}

function resolve(
  walk: Walk,
  written: { readonly text: string; readonly quoted: boolean; readonly tag: string | null; readonly span: Span },
): Resolved {
  const { text, quoted, tag, span } = written;
  if (tag !== null) {
    const tagged = resolveTagged(tag, text);
    if (tagged) return tagged;
    const message = 'The tag (!name) before this value is not supported or does not fit it. Remove the tag.';
    walk.problems.fatal('unsupported-tag', message, span);
  }
  if (quoted) return { value: text };
  return walk.json ? { value: jsonLiteral(text) ?? null } : resolvePlain(text);
}

function expectsKey(walk: Walk): boolean {
  const frame = walk.frames.at(-1);
  return frame?.kind === 'mapping' && frame.key === null;
}

function place(walk: Walk, value: LocatedValue): void {
  const frame = walk.frames.at(-1);
  if (!frame) {
    if (value.kind === 'scalar' && value.text === '' && !value.quoted) {
      walk.problems.fatal('empty', 'The file holds no value. Fill it in, or remove it.', value.span);
    }
    walk.root = value;
  } else if (frame.kind === 'sequence') {
    frame.items.push(value);
  } else if (frame.key) {
    frame.entries.set(frame.key.name, { key: frame.key.span, value });
    frame.key = null;
  }
}

function checkKey(walk: Walk, frame: MappingFrame, key: { name: string; span: Span }, quoted: boolean): void {
  const { problems } = walk;
  if (frame.entries.has(key.name)) {
    const message = 'This key occurs twice in the same mapping, and readers differ in which one they take. Remove one.';
    problems.fatal('duplicate-key', message, key.span);
  }
  if (FORBIDDEN_KEYS.has(key.name)) {
    problems.fatal('forbidden-key', 'This key is reserved by programming languages. Rename it.', key.span);
  }
  if (key.name === '<<' && !quoted && !walk.json) {
    const message = 'A merge key (<<) is not supported: readers differ in whether it merges. Write the fields out.';
    problems.fatal('merge-key', message, key.span);
  }
}

/** Anchors, and tags other than the one a collection has anyway. The tags of scalars are judged with their text. */
function checkProperties(walk: Walk, event: ScalarEvent | CollectionEvent, harmless: '!!map' | '!!seq' | null): void {
  if (event.anchorStart !== -1) {
    stop(
      walk,
      'alias',
      'An anchor (&name) is not supported. Write the value out where it is used.',
      event.anchorStart - 1,
    );
  }
  if (harmless === null || event.tagStart === -1) return;
  if (walk.source.slice(event.tagStart, event.tagEnd) !== harmless) {
    stop(walk, 'unsupported-tag', 'The tag (!name) before this value is not supported. Remove it.', event.tagStart);
  }
}

function countNode(walk: Walk, start: number): void {
  walk.nodes++;
  if (walk.nodes > READING.nodes) {
    stop(walk, 'too-many-values', `The file holds more than ${READING.nodes} values. Split it.`, start);
  }
}

/** JSON only: what stands between the last token and this one. */
function checkGap(walk: Walk, start: number): void {
  if (!walk.json) return;
  const stray = strayBetween(walk.source, walk.cursor, start, separatorBefore(walk.frames.at(-1)));
  if (stray !== -1) refuseJson(walk, stray);
}

function separatorBefore(frame: Frame | undefined): '' | ',' | ':' {
  if (!frame) return '';
  if (frame.kind === 'mapping' && frame.key) return ':';
  return (frame.kind === 'mapping' ? frame.entries.size : frame.items.length) > 0 ? ',' : '';
}

function checkJsonToken(walk: Walk, event: ScalarEvent, isKey: boolean): void {
  const { source } = walk;
  const { valueStart, valueEnd, style } = event;
  if (valueStart === -1) refuseJson(walk, walk.cursor);
  const token = source.slice(valueStart, valueEnd);
  const fits =
    style === SCALAR_STYLE.DOUBLE_QUOTED
      ? isJsonString(token)
      : !isKey && style === SCALAR_STYLE.PLAIN && jsonLiteral(token) !== undefined;
  if (!fits) refuseJson(walk, style === SCALAR_STYLE.SINGLE_QUOTED ? valueStart - 1 : valueStart);
}

function refuseJson(walk: Walk, offset: number): never {
  return stop(walk, 'not-json', notJson(walk.source[offset]), offset);
}

function stop(walk: Walk, code: string, message: string, offset: number): never {
  const end = Math.min(offset + 1, walk.source.length);
  walk.problems.fatal(code, message, walk.positions.span(Math.min(offset, end), end));
  throw new Unreadable(code);
}
