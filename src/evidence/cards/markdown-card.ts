import { parseMarkdown } from '../../documents/markdown.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { readByMapping } from '../mapped/reading.ts';
import { fieldsOf } from '../mapped/rules.ts';
import {
  EMPTY_READING,
  type Head,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { problemsOf } from '../statement.ts';
import { hasModelFrontMatter } from './front-matter.ts';
import { FRONT_MATTER } from './hugging-face-front-matter.ts';
import { cardFacts } from './markdown-facts.ts';
import { proseRecords } from './markdown-prose.ts';
import { notUnderstoodIn } from './markdown-rest.ts';
import { MODEL_CARDS, SCHOOLS } from './markdown-schools.ts';
import { datasetCardBecause, headingsOf, isNamedModelCard, markdownHead, namesOf } from './markdown-signs.ts';
import { tableRecords } from './markdown-tables.ts';

const TITLE = 'Model card in Markdown';

/** So many headings that only one school has leave no doubt whose card it is. */
const SURE = 4;

/** Fields whose headings other texts have as well, and which beside a heading that only cards have show a card. */
const OF_CARDS = /^(limitations$|intended_use\.out_of_scope$|fairness\.|evaluation\.|development\.\w+_data$)/;

function recognise(head: Head): Recognition | null {
  const text = markdownHead(head);
  if (text === null) return null;
  if (isNamedModelCard(head.path)) return { strength: 3, because: 'its name says that it is a model card' };
  if (datasetCardBecause(text) !== null) return null;
  if (hasModelFrontMatter(text)) return { strength: 2, because: 'it begins with the front matter of a model card' };
  const headings = headingsOf(text);
  if ([...headings].some((one) => /\bmodel card\b/.test(one))) {
    return { strength: 2, because: 'its title says model card' };
  }
  const names = namesOf(text);
  for (const school of SCHOOLS) {
    const { title, marks, form, signature } = school;
    const isSigned =
      signature !== undefined && names.has(signature) && count(Object.values(school.names).flat(), names) > 0;
    if (isSigned || (form && count(marks, headings) >= SURE)) {
      return { strength: 2, because: `it is written as in ${title}` };
    }
  }
  const marks = count([...MODEL_CARDS.marks], headings);
  const others = [...headings].filter((one) => MODEL_CARDS.headings.get(one)?.some((field) => OF_CARDS.test(field)));
  return marks > 0 && new Set([...others, ...[...headings].filter((one) => MODEL_CARDS.marks.has(one))]).size >= 2
    ? { strength: 1, because: 'it has headings of model cards' }
    : null;
}

const count = (wanted: readonly string[], found: ReadonlySet<string>): number =>
  wanted.filter((one) => found.has(one)).length;

/**
 * Reads a model card: front matter, headings, bold names, tables and sentences. Every school of headings is data
 * (schools/); a Hugging Face card is a Markdown card with front matter.
 */
function read(document: SourceDocument): Reading {
  const { path } = document;
  const text = document.wholeText();
  const markdown = parseMarkdown(text);
  const front = markdown.frontMatter;
  const problems = [...(front?.problems ?? []), ...markdown.problems];
  const warnings: ReadProblem[] = problemsOf(problems, path);
  const fatal = problems.some(({ severity }) => severity === 'fatal');
  const source = { path, format: TITLE, assurance: 'declared' } as const;
  const fromFront = front?.value == null ? null : readByMapping(front.value, FRONT_MATTER, source);
  const taken = cardFacts(markdown, text, path, TITLE, MODEL_CARDS);
  const fromText = [...tableRecords(markdown, path), ...proseRecords(markdown, text, path)];
  const records = unique([...(fromFront?.records ?? []), ...fromText]);
  const facts = [...(fromFront?.facts ?? []), ...taken.facts];
  const rest = notUnderstoodIn(markdown, taken, fromText, path, MODEL_CARDS);
  return {
    ...EMPTY_READING,
    status: fatal ? 'partial' : facts.length + records.length === 0 ? 'empty' : 'parsed',
    facts,
    records,
    warnings,
    notUnderstood: [...(fromFront?.notUnderstood ?? []), ...rest],
    anchors: new Map([...(fromFront?.anchors ?? []), ...taken.anchors]),
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
  fields: [
    ...new Set([
      ...fieldsOf(FRONT_MATTER),
      ...[...MODEL_CARDS.headings.values(), ...MODEL_CARDS.names.values()].flat(),
    ]),
  ],
};
