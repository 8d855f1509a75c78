import { READING } from '../safety/limits.ts';

/** For each character of the content, where in the source it begins and ends. */
export interface QuotedOffsets {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Where each character of a quoted YAML scalar stands in its source: what is needed to point into a JSON text that a tool
 * has put into one. Covers quotes, folded lines and the escapes that a JSON text brings about (YAML 1.2.2, 7.3.1 and
 * 7.3.2); null for anything else, so that nothing is pointed at by mistake.
 *
 * @param source the scalar with its quotes
 * @param text its content as the parser gives it, which the offsets must lead back to
 */
export function quotedOffsets(source: string, text: string): QuotedOffsets | null {
  const quote = source[0];
  if ((quote !== "'" && quote !== '"') || !source.endsWith(quote) || source.length < 2) return null;
  const starts: number[] = [];
  const ends: number[] = [];
  const end = source.length - 1;
  let content = '';
  const put = (character: string, from: number, to: number): void => {
    content += character;
    starts.push(from);
    ends.push(to);
  };
  for (let at = 1; at < end; ) {
    const character = source[at] ?? '';
    const fold = foldAt(source, at, end);
    if (fold !== null) {
      for (let i = 0; i < Math.max(1, fold.breaks - 1); i++) put(fold.breaks === 1 ? ' ' : '\n', at, fold.next);
      at = fold.next;
    } else if (quote === "'" && character === "'") {
      put("'", at, at + 2);
      at += 2;
    } else if (quote === '"' && character === '\\') {
      const escaped = source[at + 1] ?? '';
      if (!'"\\/ '.includes(escaped)) {
        const joined = continued(source, at, end);
        if (joined === -1) return null;
        at = joined;
      } else {
        put(escaped, at, at + 2);
        at += 2;
      }
    } else {
      put(character, at, at + 1);
      at++;
    }
  }
  return content === text ? { starts, ends } : null;
}

/** A line break with the blanks around it, where one begins here. */
function foldAt(source: string, from: number, end: number): { readonly breaks: number; readonly next: number } | null {
  if (!/[ \t\r\n]/.test(source[from] ?? '')) return null;
  let breaks = 0;
  let at = from;
  while (at < end && /[ \t\r\n]/.test(source[at] ?? '')) {
    if (source[at] === '\n') breaks++;
    at++;
  }
  return breaks === 0 ? null : { breaks, next: at };
}

/** Offset after a backslash that joins two lines and the blanks that begin the second; -1 where it joins none. */
function continued(source: string, from: number, end: number): number {
  const match = /^\\\r?\n[ \t]*/.exec(source.slice(from, Math.min(end, from + READING.foldCharacters)));
  return match === null ? -1 : from + match[0].length;
}
