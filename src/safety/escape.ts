import { SHOWN_CHARACTERS } from './limits.ts';

/**
 * The one place where untrusted text is made safe, one function per context. Everything read from a repository is
 * untrusted: cards, group names, file names, branch names, and the messages that hold any of them.
 */

/** Control characters, bidirectional and zero-width marks, line separators and halves of characters. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const NAMED_CONTROLS: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Whether every character of a text can be seen: nothing is hidden, reordered or sent to a terminal. */
export const isVisible = (text: string): boolean => text.search(HIDDEN) === -1;

/** Shows what a reader would not see: ESC becomes `\x1b`, a right-to-left override `\u{202e}`, a line break `\n`. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    return NAMED_CONTROLS[character] ?? (code <= 0xff ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`);
  });
}

/**
 * Text for one line of a log or terminal. The runner of GitHub obeys `::command::` after any leading white space and
 * `##[command]` anywhere in a line (actions/runner ActionCommand.cs), so both are broken by a backslash. Applying it to its
 * own result changes nothing, so a line put together from safe parts can be made safe once more as a whole.
 */
export function forLog(text: string): string {
  return visible(text)
    .replaceAll('##[', '##\\[')
    .replace(/^(\s*)::/, '$1\\::');
}

/**
 * Untrusted text in GitHub Markdown, outside fenced blocks: a `<code>` element with every punctuation mark and symbol as
 * a numeric entity, of at most SHOWN_CHARACTERS characters. `<code>` alone keeps mentions and issue references dead; a
 * backslash or an entity alone does not. The `<wbr>` keeps an address of electronic mail from becoming a link, which
 * GitHub's parser makes after it has read the entities.
 */
export function forMarkdown(text: string): string {
  const entities = shorten(visible(text), SHOWN_CHARACTERS).replace(
    /[\p{P}\p{S}]/gu,
    (mark) => `&#${mark.codePointAt(0)};${mark === '@' ? '<wbr>' : ''}`,
  );
  return text === '' ? '' : `<code>${entities}</code>`;
}

/** Our own constant text in Markdown; escapes only what would break a table. Never for anything read from a repository. */
export function forMarkdownProse(text: string): string {
  return text.replaceAll('|', '&#124;').replace(/\s*[\r\n]+\s*/g, ' ');
}

/**
 * Untrusted lines in a fenced block of Markdown, under a fence longer than any run of backticks inside. The lines are made
 * safe for a log as well, where Markdown is printed on the command line.
 */
export function fencedForMarkdown(text: string): string {
  const lines = text.split(LINE_BREAK).map(forLog);
  const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [fence, ...lines, fence].join('\n');
}

/** Breaks of lines in a text that is shown as lines, such as text to paste. */
export const LINE_BREAK = /\r\n|\r|\n/;

/**
 * JSON text that is safe to print: what cannot be seen and what the runner of GitHub would obey become `\\u` escapes, which
 * stand for the same characters. Both occur inside strings only, as JSON allows neither outside of them.
 */
export function asJsonText(json: string): string {
  const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json
    .replace(HIDDEN, (character) => (character === '\n' ? character : character.replace(/[\s\S]/g, escaped)))
    .replaceAll('##[', `##${escaped('[')}`);
}

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const HTML_MARKS = /[&<>"']/g;
const escapeMarks = (text: string): string => text.replace(HTML_MARKS, (mark) => HTML_ENTITIES[mark] ?? mark);

/** Untrusted text between tags or inside a quoted attribute of HTML. */
export const forHtml = (text: string): string => escapeMarks(visible(text));

/**
 * One field of a CSV file. A field that a spreadsheet would take for a formula is prefixed by an apostrophe (OWASP, CSV
 * injection), also after white space and in the full-width forms that spreadsheets accept.
 */
export function forCsv(text: string): string {
  const shown = text.replace(HIDDEN, (character) => (character in NAMED_CONTROLS ? character : visible(character)));
  const field = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(shown) ? `'${shown}` : shown;
  return /[",;\r\n\t]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** Untrusted text between tags or inside a quoted attribute of XML 1.0, which cannot hold most control characters at all. */
export const forXml = (text: string): string => escapeMarks(visible(text).replace(/[\ufffe\uffff]/g, '\ufffd'));

/**
 * Shortens a text for people and says how much is left out. Cuts between words where it can and never inside a number:
 * 0.8 is not a shorter 0.834.
 *
 * @param most UTF-16 units of the result, at least 40
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const note = (left: number): string => `… (${left} more characters)`;
  const room = Math.max(0, most - note(text.length).length);
  const kept = endOfWords(text, room);
  return kept + note(text.length - kept.length);
}

function endOfWords(text: string, room: number): string {
  const cut = text.slice(0, room);
  const space = /\s/.test(text[room] ?? ' ') ? room : cut.search(/\s\S*$/);
  const words = space > room / 2 ? cut.slice(0, space) : cut.replace(/[\d.,+-]+$/, '').replace(/[\ud800-\udbff]$/, '');
  return words.trimEnd();
}

/**
 * Shortens a text to a number of bytes of UTF-8, between characters, and closes with a note of how many bytes were left
 * out. Where not even the note fits, the text is cut without it.
 */
export function truncateBytes(text: string, maxBytes: number): string {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length <= maxBytes) return bytes.toString('utf8');
  const note = (left: number): string => `… (${left} bytes left out)`;
  const room = maxBytes - Buffer.byteLength(note(bytes.length));
  const end = characterStart(bytes, room < 0 ? maxBytes : room);
  return bytes.subarray(0, end).toString('utf8') + (room < 0 ? '' : note(bytes.length - end));
}

function characterStart(bytes: Buffer, limit: number): number {
  let end = Math.max(0, limit);
  // Bytes of the form 10xxxxxx continue a character.
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return end;
}
