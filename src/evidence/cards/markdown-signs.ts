import { utf16Mark } from '../../documents/bytes.ts';
import { normaliseHeading } from '../../documents/markdown-text.ts';
import type { Head } from '../reader.ts';
import { frontMatterOf } from './front-matter.ts';
import { HUGGING_FACE_DATASET } from './schools/hugging-face-dataset.ts';

/**
 * The beginning of a file that may be Markdown, for telling what it is; null where it is something else. A file without
 * an extension is one unless it reads as data: a comment in YAML looks like a heading.
 */
export function markdownHead(head: Head): string | null {
  const hasExtension = /\.(md|markdown)$/i.test(head.path);
  if (!hasExtension && !/(\.txt|(^|\/)[^./]+)$/i.test(head.path)) return null;
  // A file in UTF-16 is known for what it is, so that its reader can say what is wrong with it.
  const mark = utf16Mark(head.bytes);
  if (mark !== null) return new TextDecoder(mark).decode(head.bytes);
  return hasExtension || readsAsText(head) ? head.text : null;
}

/** A text with lines such as "COVID: 0.99" has the keys of YAML, but not so that YAML could be read. */
function readsAsText({ outline, text }: Head): boolean {
  const { form, value } = outline();
  if (form === 'text') return true;
  if (form !== 'yaml' || value?.kind !== 'mapping') return false;
  const isEmpty = [...value.entries.values()].every(
    (entry) => entry.value.kind === 'scalar' && entry.value.value === null,
  );
  return isEmpty && (text.match(/^#{2,6} \S/gm)?.length ?? 0) >= 2;
}

/** The headings of a text, in the form in which they are compared. */
export function headingsOf(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#{1,6}[ \t]+(.{1,200})$/gm)];
  return new Set(headings.map((match) => normaliseHeading((match[1] ?? '').replace(/<br ?\/?>/gi, ''))));
}

/** First cells of the rows of tables, and bold names, in the form in which they are compared. */
export function namesOf(text: string): ReadonlySet<string> {
  const rows = [...text.matchAll(/^[ \t]{0,3}\|?([^|\n]{1,400})\|/gm)];
  return new Set(rows.map((match) => normaliseHeading(match[1] ?? '')));
}

/** Whether a file is named as the card of a model, which decides whatever is in it. */
export function isNamedModelCard(path: string): boolean {
  return /model[_-]?card[^/]*$/i.test(path);
}

/** So many headings of the template of data set cards leave no doubt. */
const SURE_OF_DATASET = 3;

/** Why a text is the card of a data set and not of a model; null where it is not. */
export function datasetCardBecause(text: string): string | null {
  const front = frontMatterOf(text);
  if (front === 'model') return null;
  if (front === 'dataset') return 'it begins with the front matter of a data set card';
  const headings = headingsOf(text);
  if ([...headings].some((heading) => /^data ?set card\b/.test(heading))) return 'its title says data set card';
  const known = HUGGING_FACE_DATASET.marks.filter((mark) => headings.has(mark));
  return known.length >= SURE_OF_DATASET ? 'it has the headings of a data set card' : null;
}
