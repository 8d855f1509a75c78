import { READING } from '../safety/limits.ts';
import { firstInvalidUtf8, utf16Mark, utf16Message } from './bytes.ts';
import type { ParsedData } from './data.ts';
import { jsonLiteral, notJson } from './json-grammar.ts';
import type { LocatedEntry, LocatedScalar, LocatedValue, Path, Problem, Span } from './located.ts';
import { type ProblemList, problemList } from './problems.ts';

/**
 * Which parts of a document are kept: everything, only values that are no collection, or what stands under the keys of a
 * map: `[]` for the elements of a list, `*` for every key that the map does not name. Null keeps nothing.
 */
export type Selection = 'all' | 'scalars' | ReadonlyMap<string, Selection | null>;

/**
 * Keys divided by `/`, `[]` for every element of a list, `*` for every other key: `results/results[]/success`.
 *
 * @param leftAside what is known and not kept, so that it is not told as a key that nobody knows
 */
export function selectionOf(paths: readonly string[], leftAside: readonly string[] = []): Selection {
  type Tree = Map<string, Tree | 'all' | null>;
  const root: Tree = new Map();
  for (const [path, kept] of [
    ...leftAside.map((one) => [one, null] as const),
    ...paths.map((one) => [one, 'all'] as const),
  ]) {
    const steps = path.split('/').flatMap((part) => part.split(/(?=\[\])/));
    let at = root;
    steps.forEach((step, depth) => {
      const known = at.get(step);
      if (depth === steps.length - 1) at.set(step, kept);
      else if (known === undefined || known === 'all' || known === null) {
        const below: Tree = new Map();
        at.set(step, below);
        at = below;
      } else at = known;
    });
  }
  return root;
}

/** A key that a selection does not name, where it stands first; the same key of other elements of a list is not told again. */
export interface Unselected {
  readonly keys: Path;
  readonly span: Span;
}

/**
 * Reads one JSON document piece by piece and keeps only what is selected, each value with its place, in memory bounded by
 * what is kept (READING.streamedNodes). All of the document is checked, so nothing is taken from a text that is no JSON;
 * repeated keys are noticed where keys are looked at. What is kept reads as `parseData` reads it.
 */
export function streamJson(
  chunks: Iterable<Uint8Array>,
  selection: Selection,
  onUnselected?: (unselected: Unselected) => void,
): ParsedData {
  const problems = problemList();
  const scan = new JsonScan(chunks, problems, false, onUnselected);
  try {
    const value = scan.document(selection);
    return { value: problems.hasFatal() ? null : value, problems: problems.all() };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problems.fatal(error.code, error.message, error.span);
    return { value: null, problems: problems.all() };
  }
}

/**
 * The same for JSON Lines: one value a line, handed over one by one. A line that cannot be read is a local problem and the
 * next is read; only what is wrong with the text itself ends the reading.
 */
export function streamJsonLines(
  chunks: Iterable<Uint8Array>,
  selection: Selection,
  onRecord: (value: LocatedValue) => void,
  onUnselected?: (unselected: Unselected) => void,
): readonly Problem[] {
  const problems = problemList();
  const scan = new JsonScan(chunks, problems, true, onUnselected);
  try {
    for (;;) {
      try {
        const value = scan.line(selection);
        if (value === null) break;
        onRecord(value);
      } catch (error) {
        if (!(error instanceof Unreadable) || error.isFatal) throw error;
        problems.local(error.code, error.message, error.span);
        scan.nextLine();
      }
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problems.fatal(error.code, error.message, error.span);
  }
  return problems.all();
}

/** Thrown to leave the document where it can no longer be followed; caught above. */
class Unreadable extends Error {
  readonly code: string;
  readonly span: Span;
  /** Whether it spoils the whole text, and not only its line. */
  readonly isFatal: boolean;

  constructor(code: string, message: string, span: Span, isFatal = false) {
    super(message);
    this.code = code;
    this.span = span;
    this.isFatal = isFatal;
  }
}

const LINE_FEED = 10;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const END = -1;

// These name members that every JavaScript object inherits, so a lookup or a copy by such a key reaches the prototype.
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === LINE_FEED || code === 13;
const isHex = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);

/** A copy of its own: a part of a long text keeps all of it in memory. */
const ownCopy = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

interface Start {
  readonly line: number;
  readonly column: number;
}

class JsonScan {
  readonly #texts: Iterator<string>;
  readonly #problems: ProblemList;
  /** Whether a value ends with its line. */
  readonly #inLines: boolean;
  #text = '';
  #at = 0;
  #line = 1;
  /** Offset at which the line begins; below 0 where it began in an earlier piece. */
  #lineStart = 0;
  #nodes = 0;
  readonly #onUnselected: ((unselected: Unselected) => void) | undefined;
  /** Keys that lead to the collection that is read, as far as the selection follows them. */
  readonly #keys: (string | number)[] = [];
  readonly #told = new Set<string>();

  constructor(
    chunks: Iterable<Uint8Array>,
    problems: ProblemList,
    inLines: boolean,
    onUnselected?: (unselected: Unselected) => void,
  ) {
    this.#onUnselected = onUnselected;
    this.#texts = textsOf(chunks, (code, message, columns) => {
      const { line, column } = this.#here();
      const span = { line, column, endLine: line, endColumn: column + columns };
      return new Unreadable(code, message, span, true);
    });
    this.#problems = problems;
    this.#inLines = inLines;
  }

  document(selection: Selection): LocatedValue | null {
    this.#skipSpace(true);
    if (this.#code() === END) this.#fail('empty', 'The file is empty. Fill it in, or remove it.');
    const value = this.#value(selection, 1);
    this.#skipSpace(true);
    if (this.#code() !== END) this.#notJson();
    return value;
  }

  /** The value of the next line that has one; null at the end. */
  line(selection: Selection): LocatedValue | null {
    this.#skipSpace(true);
    if (this.#code() === END) return null;
    this.#nodes = 0;
    // A line that could not be read was left in the middle.
    this.#keys.length = 0;
    const value = this.#value(selection, 1);
    this.#skipSpace(false);
    const next = this.#code();
    if (next !== END && next !== LINE_FEED) this.#notJson();
    return value;
  }

  /** Leaves the rest of a line that cannot be read. */
  nextLine(): void {
    for (;;) {
      const feed = this.#text.indexOf('\n', this.#at);
      if (feed !== -1) {
        this.#at = feed;
        return;
      }
      this.#at = this.#text.length;
      if (this.#code() === END) return;
    }
  }

  #more(): boolean {
    const { value, done } = this.#texts.next();
    if (done === true) return false;
    this.#lineStart -= this.#text.length;
    this.#text = value;
    this.#at = 0;
    return true;
  }

  /** The next character, or END. */
  #code(): number {
    while (this.#at >= this.#text.length) if (!this.#more()) return END;
    return this.#text.charCodeAt(this.#at);
  }

  #here(): Start {
    return { line: this.#line, column: this.#at - this.#lineStart + 1 };
  }

  #from({ line, column }: Start): Span {
    const end = this.#here();
    return { line, column, endLine: end.line, endColumn: end.column };
  }

  #fail(code: string, message: string, span?: Span): never {
    const { line, column } = this.#here();
    const isEnd = this.#at >= this.#text.length || this.#text.charCodeAt(this.#at) === LINE_FEED;
    throw new Unreadable(
      code,
      message,
      span ?? { line, column, endLine: line, endColumn: isEnd ? column : column + 1 },
    );
  }

  #notJson(): never {
    const code = this.#code();
    return this.#fail('not-json', notJson(code === END ? undefined : String.fromCharCode(code)));
  }

  #skipSpace(overLines: boolean): void {
    for (let code = this.#code(); isSpace(code); code = this.#code()) {
      if (code === LINE_FEED) {
        if (!overLines) return;
        this.#line++;
        this.#lineStart = this.#at + 1;
      }
      this.#at++;
    }
  }

  #value(selection: Selection | null, depth: number): LocatedValue | null {
    this.#skipSpace(!this.#inLines);
    const code = this.#code();
    if (code === OPEN_OBJECT || code === OPEN_LIST) {
      if (depth > READING.depth) {
        this.#fail('too-deep', `Nested deeper than ${READING.depth} levels. Flatten the structure.`);
      }
      const inside = selection === 'scalars' ? null : selection;
      if (selection !== null) this.#count();
      return code === OPEN_OBJECT ? this.#object(inside, depth) : this.#list(inside, depth);
    }
    const start = this.#here();
    if (selection !== null) this.#count();
    const isKept = selection === 'all' || selection === 'scalars';
    const scalar = code === QUOTE ? this.#quoted(isKept, start) : this.#plain(start);
    if (selection === null) return null;
    // Where something else was asked for it is known that a value stands here, and not which.
    if (!isKept) return { kind: 'scalar', value: null, text: '', quoted: false, span: this.#from(start) };
    if (scalar.nonFinite === true) {
      const message =
        'The number is not finite (NaN, an infinity, or too large). It satisfies no limit. Write the measured number, or leave the entry out and say why.';
      this.#problems.local('non-finite', message, scalar.span);
    }
    return scalar;
  }

  #count(): void {
    this.#nodes++;
    if (this.#nodes > READING.streamedNodes) {
      this.#fail(
        'too-many-values',
        `More than ${READING.streamedNodes} values of the file would be needed. Export fewer tests to a file, or split it.`,
      );
    }
  }

  #object(selection: Exclude<Selection, 'scalars'> | null, depth: number): LocatedValue | null {
    const start = this.#here();
    const entries = new Map<string, LocatedEntry>();
    const names = new Set<string>();
    this.#at++;
    this.#skipSpace(!this.#inLines);
    if (this.#code() === CLOSE_OBJECT) this.#at++;
    else {
      for (;;) {
        this.#skipSpace(!this.#inLines);
        if (this.#code() !== QUOTE) this.#notJson();
        const keyStart = this.#here();
        const name = this.#string(selection !== null);
        const key = this.#from(keyStart);
        if (selection !== null) this.#checkKey(name, names, key);
        this.#skipSpace(!this.#inLines);
        if (this.#code() !== COLON) this.#notJson();
        this.#at++;
        this.#keys.push(name);
        if (selection instanceof Map && !selection.has(name) && !selection.has('*')) this.#tell(key);
        const value = this.#value(below(selection, name), depth + 1);
        this.#keys.pop();
        if (value !== null) entries.set(name, { key, value });
        if (this.#isLast(CLOSE_OBJECT)) break;
      }
    }
    return selection === null ? null : { kind: 'mapping', entries, span: this.#from(start) };
  }

  #list(selection: Exclude<Selection, 'scalars'> | null, depth: number): LocatedValue | null {
    const start = this.#here();
    const items: LocatedValue[] = [];
    const inside = below(selection, '[]');
    this.#at++;
    this.#skipSpace(!this.#inLines);
    if (this.#code() === CLOSE_LIST) this.#at++;
    else {
      do {
        this.#keys.push(items.length);
        const value = this.#value(inside, depth + 1);
        this.#keys.pop();
        if (value !== null) items.push(value);
      } while (!this.#isLast(CLOSE_LIST));
    }
    return selection === null ? null : { kind: 'sequence', items, span: this.#from(start) };
  }

  /** Whether a collection ends here; if not, the comma is taken. */
  #isLast(bracket: number): boolean {
    this.#skipSpace(!this.#inLines);
    const code = this.#code();
    if (code !== bracket && code !== COMMA) this.#notJson();
    this.#at++;
    return code === bracket;
  }

  #tell(span: Span): void {
    if (this.#onUnselected === undefined || this.#told.size >= READING.columns) return;
    const everywhere = JSON.stringify(this.#keys.map((key) => (typeof key === 'number' ? 0 : key)));
    if (this.#told.has(everywhere)) return;
    this.#told.add(everywhere);
    this.#onUnselected({ keys: [...this.#keys], span });
  }

  #checkKey(name: string, names: Set<string>, span: Span): void {
    this.#count();
    if (names.has(name)) {
      this.#fail(
        'duplicate-key',
        'This key occurs twice in the same mapping, and readers differ in which one they take. Remove one.',
        span,
      );
    }
    if (FORBIDDEN_KEYS.has(name)) {
      this.#fail('forbidden-key', 'This key is reserved by programming languages. Rename it.', span);
    }
    names.add(name);
  }

  #quoted(isKept: boolean, start: Start): LocatedScalar {
    const text = this.#string(isKept);
    return { kind: 'scalar', value: text, text, quoted: true, span: this.#from(start) };
  }

  /** The content of a text in quotes; empty where it is not kept. */
  #string(isKept: boolean): string {
    const start = this.#here();
    let written = '';
    let hasEscape = false;
    /** Characters of an escape that are still to come: -1 for the one after the backslash. */
    let pending = 0;
    let from = ++this.#at;
    for (;;) {
      if (this.#at >= this.#text.length) {
        if (isKept) written += this.#text.slice(from);
        if (this.#code() === END) this.#notJson();
        from = 0;
      }
      // The hot path: nearly all bytes of a large file stand in texts that are passed over.
      if (pending === 0) this.#at = endOfPlainText(this.#text, this.#at);
      if (this.#at >= this.#text.length) continue;
      const code = this.#text.charCodeAt(this.#at);
      if (pending === -1) {
        if (code === 117) pending = 4;
        else if ('"\\/bfnrt'.includes(String.fromCharCode(code))) pending = 0;
        else this.#notJson();
      } else if (pending > 0) {
        if (!isHex(code)) this.#notJson();
        pending--;
      } else if (code === QUOTE) break;
      else if (code === BACKSLASH) {
        pending = -1;
        hasEscape = true;
      } else if (code < 32) this.#notJson();
      this.#at++;
      if (isKept && written.length > READING.fieldBytes) this.#tooLong(start);
    }
    if (isKept) written += this.#text.slice(from, this.#at);
    this.#at++;
    if (written.length > READING.fieldBytes) this.#tooLong(start);
    if (!isKept) return '';
    return hasEscape ? String(JSON.parse(`"${written}"`)) : ownCopy(written);
  }

  #tooLong({ line, column }: Start): never {
    const message = `A text that would be needed is longer than ${READING.fieldBytes} characters. Shorten it.`;
    return this.#fail('too-long', message, { line, column, endLine: line, endColumn: column + 1 });
  }

  #plain(start: Start): LocatedScalar {
    let token = '';
    for (let code = this.#code(); !isDelimiter(code); code = this.#code()) {
      if (token.length === READING.numberCharacters) break;
      token += String.fromCharCode(code);
      this.#at++;
    }
    const value = token.length < READING.numberCharacters ? jsonLiteral(token) : undefined;
    const span = this.#from(start);
    if (value === undefined) {
      // Reported where it begins, as a token may be long; it stands on one line.
      const found = token === '' ? this.#code() : token.charCodeAt(0);
      const message = notJson(found === END ? undefined : String.fromCharCode(found));
      if (token === '') this.#fail('not-json', message);
      this.#fail('not-json', message, { ...span, endColumn: span.column + 1 });
    }
    const base = { kind: 'scalar', value, text: token, quoted: false, span } as const;
    return typeof value === 'number' && !Number.isFinite(value) ? { ...base, nonFinite: true } : base;
  }
}

/** Offset of the next quote, backslash or control character. */
function endOfPlainText(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE || code === BACKSLASH || code < 32) break;
  }
  return at;
}

function isDelimiter(code: number): boolean {
  return (
    code === END ||
    isSpace(code) ||
    code === COMMA ||
    code === COLON ||
    code === CLOSE_OBJECT ||
    code === CLOSE_LIST ||
    code === OPEN_OBJECT ||
    code === OPEN_LIST ||
    code === QUOTE
  );
}

function below(selection: Exclude<Selection, 'scalars'> | null, name: string): Selection | null {
  if (selection === null || selection === 'all') return selection;
  const own = selection.get(name);
  if (own !== undefined) return own;
  return name === '[]' ? null : (selection.get('*') ?? null);
}

/** The text of UTF-8 bytes, piece by piece, without a byte order mark; each piece ends with a whole character. */
function* textsOf(
  chunks: Iterable<Uint8Array>,
  problem: (code: string, message: string, columns: number) => Unreadable,
): Generator<string, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = new Uint8Array(0);
  let isFirst = true;
  let total = 0;
  for (const chunk of chunks) {
    total += chunk.length;
    if (total > READING.streamedBytes) {
      const message = `The file has more than ${READING.streamedBytes / 1024 / 1024} MiB, more than is read of such a file. Split it.`;
      throw problem('too-large', message, 0);
    }
    const bytes = new Uint8Array(rest.length + chunk.length);
    bytes.set(rest);
    bytes.set(chunk, rest.length);
    const end = endOfCharacters(bytes);
    rest = bytes.slice(end);
    if (end === 0) continue;
    const encoding = isFirst ? utf16Mark(bytes) : null;
    if (encoding !== null) throw problem('utf-16', utf16Message(encoding), 0);
    const whole = bytes.subarray(0, end);
    let text: string;
    try {
      text = decoder.decode(whole);
    } catch {
      yield decoder.decode(whole.subarray(0, firstInvalidUtf8(whole)));
      throw problem('invalid-utf8', NOT_UTF_8, 1);
    }
    yield isFirst && text.startsWith('\ufeff') ? text.slice(1) : text;
    isFirst = false;
  }
  if (rest.length > 0) throw problem('invalid-utf8', NOT_UTF_8, 1);
  return undefined;
}

const NOT_UTF_8 = 'A byte here is not UTF-8; the file may be Latin-1 or Windows-1252. Save it again as UTF-8.';

/** Offset after the last character that is whole; a sequence that is not sound counts as whole, for the decoder to refuse. */
function endOfCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
