import { isBlank } from './characters.ts';
import { parseData } from './data.ts';
import type { LocatedValue, Problem, Span } from './located.ts';

export interface FrontMatter {
  /** Null where it cannot be read; the problems say why. */
  readonly value: LocatedValue | null;
  /** From the opening to the closing line of dashes. Spans inside are those of the file. */
  readonly span: Span;
  readonly problems: readonly Problem[];
}

const KEY_LINE = /^[A-Za-z_][\w-]{0,80}\s*:(?:\s|$)/;

/**
 * The YAML block at the top of a Markdown file, as the Hugging Face Hub recognises it: the first line with anything
 * on it is "---", and a later line is "---" with nothing but blanks after it. Dashes further down are prose.
 * An opening without an end is front matter only if a "key:" line follows; then it is a fatal problem.
 */
export function readFrontMatter(lines: readonly string[]): FrontMatter | null {
  // A line of a character that cannot be seen is empty to whoever reads the file.
  const first = lines.findIndex((line) => !isBlank(line));
  const opening = lines[first];
  if (opening === undefined || opening.trimStart() !== '---') return null;
  const closing = lines.findIndex((line, index) => index > first && /^---[ \t]*$/.test(line));
  if (closing === -1) return unterminated(lines, first);
  const span = { line: first + 1, column: 1, endLine: closing + 1, endColumn: 4 };
  const yaml = lines.slice(first + 1, closing);
  // Empty lines stand in for what comes before, so that every span is one of the file.
  const { value, problems } = parseData(`${'\n'.repeat(first + 1)}${yaml.join('\n')}`, { format: 'yaml' });
  if (value === null || value.kind === 'mapping') return { value, span, problems };
  // Plain text between two rules of dashes is prose.
  if (value.kind === 'scalar') return null;
  const message =
    'The block between the lines of dashes is a list, not lines of "key: value". Write it so, or remove the dashes.';
  const problem: Problem = { code: 'front-matter-not-mapping', message, span: value.span, severity: 'fatal' };
  return { value: null, span, problems: [...problems, problem] };
}

function unterminated(lines: readonly string[], first: number): FrontMatter | null {
  if (!KEY_LINE.test(lines[first + 1] ?? '')) return null;
  const span = { line: first + 1, column: 1, endLine: first + 1, endColumn: (lines[first]?.length ?? 0) + 1 };
  const message = 'The block that begins with this line of dashes never ends. Close it with a line "---".';
  return { value: null, span, problems: [{ code: 'unterminated-front-matter', message, span, severity: 'fatal' }] };
}
