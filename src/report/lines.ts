/** Lines of plain text. Lengths are characters; no word and no number is ever cut. */

const length = (text: string): number => [...text].length;

/** A number stays with its percent sign. */
const WORD_BREAK = / (?!%)/;

/**
 * Breaks a text between words, so that no line is wider than `width` unless one word is.
 *
 * @param hang spaces before every line but the first
 */
export function wrap(text: string, width: number, hang: number): readonly string[] {
  const margin = ' '.repeat(hang);
  const lines: string[] = [];
  let line: string | null = null;
  for (const word of text.split(WORD_BREAK)) {
    if (line === null) line = word;
    else if (length(line) + 1 + length(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = margin + word;
    }
  }
  return line === null ? lines : [...lines, line];
}

/** Wrapped, with every line indented. */
export function indented(text: string, width: number, indent: number): readonly string[] {
  const margin = ' '.repeat(indent);
  return wrap(text, width - indent, 0).map((line) => margin + line);
}

/** One text at the left and one at the right; the right one goes to a line of its own where there is no room. */
export function spread(left: string, right: string, width: number, hang: number): readonly string[] {
  if (right === '') return wrap(left, width, hang);
  const gap = width - length(left) - length(right);
  if (gap >= 2) return [left + ' '.repeat(gap) + right];
  const lines = wrap(left, width, hang);
  const last = lines.at(-1) ?? '';
  const room = width - length(last) - length(right);
  if (lines.length > 1 && room >= 2) return [...lines.slice(0, -1), last + ' '.repeat(room) + right];
  return [...lines, ' '.repeat(hang) + right];
}
