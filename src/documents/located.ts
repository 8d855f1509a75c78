/**
 * Values together with the place of the file that states them: what every reader of a document hands on.
 */

/**
 * 1-based; the end is just past the last character. Columns count UTF-16 code units, as editors and the language
 * server protocol do; lines end at a line feed, as git counts them.
 */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Something in a document that cannot be taken as it stands. */
export interface Problem {
  readonly code: string;
  /** What is wrong and what to write instead. Never quotes the text of the file, which may identify a person. */
  readonly message: string;
  readonly span: Span;
  /** `fatal`: nothing of the document can be relied on. `local`: only what stands at the span. */
  readonly severity: 'fatal' | 'local';
}

export interface LocatedScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** The content without quotes: what a version such as 1.10 or an identifier beyond 2^53 must be read from. */
  readonly text: string;
  /** Whether it was written as text beyond doubt: in quotes or as a block. */
  readonly quoted: boolean;
  /** Quotes and the block indicator included. */
  readonly span: Span;
  /** What a YAML 1.1 reader such as PyYAML makes of this plain scalar, where that differs: "true", "511 (octal)". */
  readonly ambiguous?: string;
  /** The value is NaN or an infinity; a problem says so too. */
  readonly nonFinite?: true;
}

export interface LocatedEntry {
  readonly key: Span;
  readonly value: LocatedValue;
}

export interface LocatedMapping {
  readonly kind: 'mapping';
  readonly entries: ReadonlyMap<string, LocatedEntry>;
  readonly span: Span;
}

export interface LocatedSequence {
  readonly kind: 'sequence';
  readonly items: readonly LocatedValue[];
  readonly span: Span;
}

export type LocatedValue = LocatedScalar | LocatedMapping | LocatedSequence;

/** Keys of mappings and, as numbers or decimal text, positions in sequences. */
export type Path = readonly (string | number)[];

export interface Nearest {
  /** The value where it exists and is a scalar, otherwise the key of the deepest part of the path that exists. */
  readonly span: Span;
  /** How many parts of the path exist; all of them when equal to its length. */
  readonly depth: number;
}

// Decimal without leading zeros (RFC 6901 section 4), so that "01" names no item.
const INDEX = /^(?:0|[1-9]\d{0,15})$/;

function child(value: LocatedValue, part: string | number): LocatedEntry | undefined {
  if (value.kind === 'mapping') return value.entries.get(String(part));
  if (value.kind === 'scalar' || !INDEX.test(String(part))) return undefined;
  const item = value.items[Number(part)];
  return item && { key: item.span, value: item };
}

/** The value at a path, or null where there is none. */
export function lookup(value: LocatedValue, path: Path): LocatedValue | null {
  let at = value;
  for (const part of path) {
    const next = child(at, part);
    if (!next) return null;
    at = next.value;
  }
  return at;
}

/**
 * Where to report on a path, existing or not. A collection is reported at its key, since its own span may cover
 * hundreds of lines.
 */
export function nearest(value: LocatedValue, path: Path): Nearest {
  let at = value;
  let key = { ...value.span, endLine: value.span.line, endColumn: value.span.column };
  let depth = 0;
  for (const part of path) {
    const next = child(at, part);
    if (!next) break;
    at = next.value;
    key = next.key;
    depth++;
  }
  return { span: at.kind === 'scalar' && depth === path.length ? at.span : key, depth };
}

/** Plain data. Objects have no prototype, so that no inherited member is ever taken for a stated one. */
export function toPlain(value: LocatedValue): unknown {
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'sequence') return value.items.map(toPlain);
  const plain: Record<string, unknown> = Object.create(null);
  for (const [key, entry] of value.entries) plain[key] = toPlain(entry.value);
  return plain;
}

/** A path as JSON pointer (RFC 6901). */
export function toPointer(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The parts of a JSON pointer (RFC 6901), or null where the text is none. */
export function fromPointer(pointer: string): readonly string[] | null {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return null;
  // ~1 before ~0: the other order would turn "~01" into "/" (RFC 6901 section 4).
  const plain = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');
  return pointer.slice(1).split('/').map(plain);
}

/** Every scalar with its path and, inside a mapping, the span of its key; in the order of the document. */
export function* walkScalars(
  value: LocatedValue,
  path: Path = [],
  key: Span | null = null,
): Generator<{ readonly path: Path; readonly key: Span | null; readonly scalar: LocatedScalar }> {
  if (value.kind === 'scalar') {
    yield { path, key, scalar: value };
  } else if (value.kind === 'mapping') {
    for (const [name, entry] of value.entries) yield* walkScalars(entry.value, [...path, name], entry.key);
  } else {
    for (const [position, item] of value.items.entries()) yield* walkScalars(item, [...path, position]);
  }
}
