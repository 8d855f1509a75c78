/** What the scripts that write documentation share. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

export const read = (path) => readFileSync(join(root, path), 'utf8');
export const schema = (path) => JSON.parse(read(join('schemas', path)));

/** The schema of every kind of check, by name. */
export const checkSchemas = readdirSync(join(root, 'schemas', 'checks'))
  .sort()
  .map((name) => schema(join('checks', name)));

/** "A field." as "a field". */
export const lowered = (sentence) => `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;

/** First line of a page that no hand writes. */
export const generatedFrom = (source, script) =>
  `<!-- Generated from ${source} by scripts/${script}. Do not edit. -->\n\n`;

/** Text of ours in Markdown, where no mark in it is meant as one. */
export const prose = (text) => text.replace(/[*<[\]\\]/g, '\\$&');

export const code = (text) => `\`${text}\``;
