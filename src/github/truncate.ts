import { truncateBytes } from '../safety/escape.ts';

/**
 * Shortens Markdown to what a surface of GitHub takes, counted in bytes of UTF-8, and says so in the first line: at the
 * end the note could fall into an element that the cut left open. Cuts between lines where it can and never inside a
 * character.
 *
 * @param limit bytes; more than the note takes
 * @param whole where all of it is found, for the note
 */
export function truncateMarkdown(text: string, limit: number, whole: string): string {
  const bytes = Buffer.byteLength(text);
  if (bytes <= limit) return text;
  const note = `> Shortened from ${bytes} bytes to the ${limit} that GitHub shows here. ${whole}\n\n`;
  const kept = truncateBytes(text, limit - Buffer.byteLength(note));
  const lineEnd = kept.lastIndexOf('\n');
  return note + (lineEnd > 0 ? kept.slice(0, lineEnd + 1) : kept);
}
