/**
 * Parts of one source line of Markdown with their exact columns, which markdown-it does not give.
 */

/** A piece of a line: `start` and `end` are offsets within it, blanks at both ends excluded. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface KeyAndValue {
  readonly key: Piece;
  readonly value: Piece;
}

const QUOTE_PREFIX = /^[\s>]*/;
const LIST_MARKER = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+\[[ xX]\])?(?:[ \t]+|$)/;
/** Keys are names, not sentences. The longest seen in real cards is a question of HTI-1 at 170 characters, in bold. */
const LONGEST_PLAIN_KEY = 80;

function piece(line: string, from: number, to: number): Piece {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(line[start] ?? '')) start++;
  while (end > start && /\s/.test(line[end - 1] ?? '')) end--;
  return { text: line.slice(start, end), start, end };
}

/** Offset at which the content of a line begins: after quote marks and, if wanted, list markers. */
export function contentStart(line: string, markers: 'with list markers' | 'quotes only'): number {
  let at = QUOTE_PREFIX.exec(line)?.[0].length ?? 0;
  for (let match = LIST_MARKER.exec(line.slice(at)); match && markers === 'with list markers'; ) {
    at += match[0].length;
    match = LIST_MARKER.exec(line.slice(at, at + 100));
  }
  return at;
}

/** The cells of a table row, as GitHub splits them: at every "|" without a backslash before it, even inside code. */
export function splitCells(line: string, from: number): readonly Piece[] {
  const whole = piece(line, from, line.length);
  let start = whole.start + (line[whole.start] === '|' ? 1 : 0);
  const cells: Piece[] = [];
  for (let at = start; at < whole.end; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === '|') {
      cells.push(piece(line, start, at));
      start = at + 1;
    }
  }
  if (start < whole.end) cells.push(piece(line, start, whole.end));
  return cells;
}

function colonAt(line: string, from: number): number {
  let at = from;
  while (line[at] === ' ' || line[at] === '\t') at++;
  return line[at] === ':' || line[at] === '\uff1a' ? at : -1;
}

/** `**Key**: value`, `**Key:** value`, and both with underscores. */
function boldKey(line: string, start: number, end: number): KeyAndValue | null {
  const marks = line.slice(start, start + 2);
  if (marks !== '**' && marks !== '__') return null;
  const close = line.indexOf(marks, start + 2);
  if (close === -1 || close >= end) return null;
  const inner = piece(line, start + 2, close);
  if (/[:\uff1a]$/.test(inner.text)) {
    return inner.text.length < 2
      ? null
      : { key: piece(line, inner.start, inner.end - 1), value: piece(line, close + 2, end) };
  }
  const colon = colonAt(line, close + 2);
  return colon === -1 || inner.text === '' ? null : { key: inner, value: piece(line, colon + 1, end) };
}

/** `Key: value` of a list item, where the key reads as a name. */
function plainKey(line: string, start: number, end: number): KeyAndValue | null {
  const colon = line.slice(start, start + LONGEST_PLAIN_KEY + 1).search(/:(?:\s|$)/);
  if (colon < 1) return null;
  const key = piece(line, start, start + colon);
  if (!/^[\p{L}\p{N}`]/u.test(key.text) || /[.!?;|[\]<>]\s?/.test(key.text.replace(/\.\d/g, ''))) return null;
  return { key, value: piece(line, start + colon + 1, end) };
}

/** The key and value that one line states, or null. A value may be empty. */
export function keyAndValue(line: string, isFirstOfListItem: boolean): KeyAndValue | null {
  const start = contentStart(line, isFirstOfListItem ? 'with list markers' : 'quotes only');
  const bold = boldKey(line, start, line.length);
  return bold ?? (isFirstOfListItem ? plainKey(line, start, line.length) : null);
}

/** The lines with HTML comments blanked out, columns unchanged. */
export function blankComments(lines: readonly string[]): readonly string[] {
  const text = lines.join('\n');
  let result = '';
  let at = 0;
  for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open + 4);
    if (close === -1) break;
    result += text.slice(at, open) + text.slice(open, close + 3).replace(/[^\n]/g, ' ');
    at = close + 3;
  }
  return (result + text.slice(at)).split('\n');
}
