import { parseData } from './data.ts';
import type { LocatedEntry, LocatedScalar, LocatedValue, Problem, Span } from './located.ts';
import { lineStarts, positionsOf } from './position.ts';

/** A text with what is needed to find a place in it. */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
}

export function linesOf(text: string): Lines {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  return { text: source, starts: lineStarts(source) };
}

/** What stands in the quotes; null where it is no JSON. */
interface Unquoted {
  readonly value: LocatedValue | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads JSON that stands in a text of JSON, as a tool leaves it that dumps what was dumped before. Everything in it gets
 * its true place in the file: a digit is never written as an escape, so a number can be pointed at through the quotes.
 *
 * @param around the text in which the scalar has its span
 * @param within changes the inner document while its places are still its own: for texts inside of it
 */
export function readQuotedJson(
  scalar: LocatedScalar,
  around: Lines,
  within: (value: LocatedValue, lines: Lines) => LocatedValue = (value) => value,
): Unquoted {
  const from = offsetOf(around, scalar.span.line, scalar.span.column);
  const token = around.text.slice(from, offsetOf(around, scalar.span.endLine, scalar.span.endColumn));
  const { text, offsets } = unescaped(token);
  if (text !== scalar.text) return { value: null, problems: [] };
  const { value, problems } = parseData(text, { format: 'json' });
  const inner = linesOf(text);
  const positions = positionsOf(around.text);
  const outward = (span: Span): Span => {
    const start = offsets[offsetOf(inner, span.line, span.column)] ?? 0;
    const end = offsets[offsetOf(inner, span.endLine, span.endColumn)] ?? token.length;
    return positions.span(from + start, from + end);
  };
  return {
    value: value === null ? null : moved(within(value, inner), outward),
    problems: problems.map((problem) => ({ ...problem, span: outward(problem.span) })),
  };
}

/**
 * Places of characters inside a text of JSON, whose escapes take more characters than what they stand for. Null for a text
 * that is not written in double quotes on one line.
 */
export function spansInQuoted(
  { span, text }: LocatedScalar,
  around: Lines,
): ((start: number, end: number) => Span) | null {
  const { line, column, endLine, endColumn } = span;
  const token = around.text.slice(offsetOf(around, line, column), offsetOf(around, endLine, endColumn));
  if (endLine !== line || !token.startsWith('"')) return null;
  const { offsets } = unescaped(token);
  const columnAt = (offset: number): number => column + (offsets[Math.min(offset, text.length)] ?? token.length);
  return (start, end) => ({ line, column: columnAt(start), endLine: line, endColumn: columnAt(end) });
}

function offsetOf({ starts, text }: Lines, line: number, column: number): number {
  return Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
}

const SHORT: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** The content of a JSON text in quotes, and for each of its characters where it stands in the quoted form. */
function unescaped(token: string): { readonly text: string; readonly offsets: Uint32Array } {
  const offsets = new Uint32Array(token.length + 1);
  const parts: string[] = [];
  let length = 0;
  let plainFrom = 1;
  let at = 1;
  while (at < token.length - 1) {
    offsets[length++] = at;
    if (token[at] !== '\\') {
      at++;
      continue;
    }
    parts.push(token.slice(plainFrom, at));
    const code = token[at + 1] ?? '';
    const isUnicode = code === 'u';
    parts.push(
      isUnicode ? String.fromCharCode(Number.parseInt(token.slice(at + 2, at + 6), 16)) : (SHORT[code] ?? code),
    );
    at += isUnicode ? 6 : 2;
    plainFrom = at;
  }
  offsets[length] = at;
  parts.push(token.slice(plainFrom, Math.max(plainFrom, token.length - 1)));
  return { text: parts.join(''), offsets };
}

/** The same value with every span moved. */
function moved(value: LocatedValue, move: (span: Span) => Span): LocatedValue {
  const span = move(value.span);
  if (value.kind === 'scalar') return { ...value, span };
  if (value.kind === 'sequence') return { ...value, span, items: value.items.map((item) => moved(item, move)) };
  const entries = [...value.entries].map(([name, entry]): [string, LocatedEntry] => [
    name,
    { key: move(entry.key), value: moved(entry.value, move) },
  ]);
  return { ...value, span, entries: new Map(entries) };
}
