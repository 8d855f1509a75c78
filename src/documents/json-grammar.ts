/**
 * What JSON (RFC 8259) forbids and YAML allows. js-yaml reads both; these checks look at the source between and
 * inside its tokens, so that a text is never read as JSON that no JSON reader accepts.
 */

import type { ScalarValue } from './yaml-scalar.ts';

// Linear: every repetition is closed by a character it cannot match itself.
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what RFC 8259 section 7 forbids inside strings.
const CONTROL = /[\x00-\x1f]/;

/** What Python's json module and others write in place of numbers that JSON cannot hold. */
const NON_FINITE = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

const LITERALS = new Map<string, ScalarValue>([['true', true], ['false', false], ['null', null], ...NON_FINITE]);

function skipSpace(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code === 32 || code === 9 || code === 10 || code === 13; ) {
    code = text.charCodeAt(++at);
  }
  return at;
}

/**
 * Checks that nothing but white space and one separator stands between two offsets.
 * Returns the offset of what does not belong there, or -1.
 */
export function strayBetween(text: string, from: number, to: number, separator: '' | ',' | ':'): number {
  let at = skipSpace(text, from);
  if (separator !== '') {
    if (text[at] !== separator) return at;
    at = skipSpace(text, at + 1);
  }
  return at === to ? -1 : at;
}

/** The offset just past the bracket that closes a collection, or the offset of what stands in its place, negated and less one. */
export function closingBracket(text: string, from: number, bracket: ']' | '}'): number {
  const at = skipSpace(text, from);
  return text[at] === bracket ? at + 1 : -at - 1;
}

/** The value of an unquoted token (numbers too large become an infinity), or undefined where JSON has none such. */
export function jsonLiteral(token: string): ScalarValue | undefined {
  return NUMBER.test(token) ? Number(token) : LITERALS.get(token);
}

/** Whether the source between two double quotes is a JSON string. */
export function isJsonString(source: string): boolean {
  if (CONTROL.test(source)) return false;
  return !source.includes('\\') || !source.replace(ESCAPE, '').includes('\\');
}

/** Words for what was found where JSON expects something else. */
export function notJson(found: string | undefined): string {
  if (found === undefined) return 'This is not JSON: the text ends too early. Close every bracket and quote.';
  if (found === '#' || found === '/') return 'This is not JSON: comments are not allowed. Remove the comment.';
  if (found === "'") return 'This is not JSON: text stands in double quotes. Replace the single quotes.';
  if (found === ',') return 'This is not JSON: a comma without a value after it. Remove the comma or add the value.';
  return 'This is not JSON: check commas, colons and brackets here, and put text and names in double quotes.';
}

/** The nodes of a JSON text at most, counted without parsing: what stands after an opening bracket or a comma. */
export function countNodes(text: string): number {
  let nodes = 1;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) quoted = !quoted;
    else if (quoted) at += code === 92 ? 1 : 0;
    else if (code === 44 || code === 91 || code === 123) nodes++;
  }
  return nodes;
}
