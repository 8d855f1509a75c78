import { parseMarkdown } from '../../documents/markdown.ts';
import { normaliseHeading } from '../../documents/markdown-text.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import {
  EMPTY_READING,
  type Head,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { placeOf } from '../statement.ts';
import { hasModelFrontMatter } from './front-matter.ts';
import { cardFacts } from './markdown-facts.ts';
import { proseRecords } from './markdown-prose.ts';
import { HEADINGS, NAMES } from './markdown-schools.ts';
import { tableRecords } from './markdown-tables.ts';
import { frontMatterFacts, modelIndexRecords } from './model-index.ts';

const TITLE = 'Model card in Markdown';

/** Headings of cards that state no field of the dossier, and still show that a text is a card. */
const CARD_HEADINGS = new Set([
  'model details',
  'model description',
  'training data',
  'evaluation data',
  'ethical considerations',
  'quantitative analyses',
  'training details',
  'device information',
  'performance metrics',
  'fairness & bias analysis',
]);

function recognise(head: Head): Recognition | null {
  if (!/(\.(md|markdown|txt)|(^|\/)[^./]+)$/i.test(head.path)) return null;
  if (/model[_-]?card[^/]*$/i.test(head.path)) return { strength: 3, because: 'its name says that it is a model card' };
  if (hasModelFrontMatter(head.text))
    return { strength: 2, because: 'it begins with the front matter of a model card' };
  const headings = [...head.text.matchAll(/^#{1,6}[ \t]+(.{1,200})$/gm)].map((match) =>
    normaliseHeading(match[1] ?? ''),
  );
  if (headings.some((heading) => /\bmodel card\b/.test(heading)))
    return { strength: 2, because: 'its title says model card' };
  const known = headings.filter((heading) => HEADINGS.has(heading) || CARD_HEADINGS.has(heading));
  return new Set(known).size >= 2 ? { strength: 1, because: 'it has headings of model cards' } : null;
}

/**
 * Reads a model card: front matter, headings, bold names, tables and sentences. Every school of headings is data
 * (markdown-schools.ts); a Hugging Face card is a Markdown card with front matter.
 */
function read(document: SourceDocument): Reading {
  const { path } = document;
  const text = document.wholeText();
  const markdown = parseMarkdown(text);
  const front = markdown.frontMatter;
  const problems = [...(front?.problems ?? []), ...markdown.problems];
  const warnings: ReadProblem[] = problems.map(({ code, message, span }) => ({
    code,
    message,
    place: placeOf(path, span),
  }));
  const fatal = problems.some(({ severity }) => severity === 'fatal');
  const { facts, anchors } = cardFacts(markdown, text, path, TITLE);
  const fromFront = front?.value == null ? [] : frontMatterFacts(front.value, path, TITLE);
  const records = unique([
    ...(front?.value == null ? [] : modelIndexRecords(front.value, path)),
    ...tableRecords(markdown, path),
    ...proseRecords(markdown, text, path),
  ]);
  const empty = facts.length + fromFront.length + records.length === 0;
  return {
    ...EMPTY_READING,
    status: fatal ? 'partial' : empty ? 'empty' : 'parsed',
    facts: [...fromFront, ...facts],
    records,
    warnings,
    anchors,
  };
}

/** One number is one record, in the order of the file. */
function unique(records: readonly MetricRecord[]): readonly MetricRecord[] {
  const byPlace = new Map<string, MetricRecord>();
  for (const record of records) {
    const key = `${record.place.line}:${record.place.column}`;
    if (!byPlace.has(key)) byPlace.set(key, record);
  }
  return [...byPlace.values()].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

export const markdownCardReader: Reader = {
  id: 'markdown-card',
  title: TITLE,
  role: 'card',
  versions: [],
  recognise,
  read,
  fields: [...new Set([...[...HEADINGS.values(), ...NAMES.values()].map(({ field }) => field), 'model.task'])],
};
