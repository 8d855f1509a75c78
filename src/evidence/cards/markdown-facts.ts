import type { Span } from '../../documents/located.ts';
import type {
  MarkdownCell,
  MarkdownDocument,
  MarkdownPair,
  MarkdownSection,
  MarkdownTable,
} from '../../documents/markdown-document.ts';
import { normaliseHeading } from '../../documents/markdown-text.ts';
import { BULLET, itemsOfText, sentencesOf } from '../../documents/sentences.ts';
import type { Place, Statement } from '../../dossier/fact.ts';
import { TIERS } from '../../dossier/fact.ts';
import { textState } from '../../dossier/state.ts';
import { fieldDefinition } from '../../dossier/vocabulary.ts';
import { canonicalMetric } from '../metric-names.ts';
import { invalid, placeholder, placeOf, present, type Said, saidByText, statement } from '../statement.ts';
import { speaksOfOtherThings } from './markdown-context.ts';
import type { Wording } from './markdown-schools.ts';

/** What the headings, names and title of a card state. */
export interface CardFacts {
  readonly facts: readonly Statement[];
  /** Field to the heading that stands for it. */
  readonly anchors: ReadonlyMap<string, Place>;
  /** Sections whose text was taken for what their heading states, by position. */
  readonly takenSections: ReadonlySet<number>;
  /** Pairs that stated something, by position. */
  readonly takenPairs: ReadonlySet<number>;
  /** Pairs whose name stands for a field and whose value states nothing of it, or something else than the first did. */
  readonly refusedPairs: ReadonlySet<number>;
  /** Sections that are filled in like a form: what stands below a name in them is no text of the section. */
  readonly formSections: ReadonlySet<number>;
}

interface Card {
  readonly document: MarkdownDocument;
  readonly lines: readonly string[];
  readonly path: string;
  readonly format: string;
  readonly wording: Wording;
  /** Section to its pairs and tables. */
  readonly pairs: ReadonlyMap<number, readonly number[]>;
  readonly tables: ReadonlyMap<number, readonly MarkdownTable[]>;
  /** What apartOf found, which several questions about a section need. */
  readonly apart: Map<number, Apart>;
}

/** Pairs of a section that are no part of its text, and their lines. */
interface Apart {
  readonly pairs: readonly MarkdownPair[];
  readonly lines: ReadonlySet<number>;
}

/**
 * Reads the fields of a card. Of a value that is written in one way, such as a version, the first place that states it by
 * name is taken; texts and sections each add their own statement.
 */
export function cardFacts(
  document: MarkdownDocument,
  text: string,
  path: string,
  format: string,
  wording: Wording,
): CardFacts {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const pairs = bySection(document.pairs.map((pair, position) => ({ section: pair.section, one: position })));
  const tables = bySection(document.tables.map((table) => ({ section: table.section, one: table })));
  const card: Card = { document, lines, path, format, wording, pairs, tables, apart: new Map() };
  const anchors = new Map<string, Place>();
  const takenSections = new Set<number>();
  const takenPairs = new Set<number>();
  document.sections.forEach((section) => {
    for (const field of headingOf(card, section).fields) {
      if (!anchors.has(field)) anchors.set(field, placeOf(path, section.span));
    }
  });
  const facts = [...titleFact(card), ...pairFacts(card, takenPairs), ...sectionFacts(card, takenSections)];
  const refusedPairs = new Set(
    document.pairs.flatMap((pair, position) =>
      takenPairs.has(position) || fieldsOfPair(card, pair).length === 0 ? [] : [position],
    ),
  );
  const formSections = new Set([...takenSections].filter((section) => isFilledForm(card, section)));
  return { facts, anchors, takenSections, takenPairs, refusedPairs, formSections };
}

function bySection<T>(
  all: readonly { readonly section: number; readonly one: T }[],
): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const { section, one } of all) {
    const known = found.get(section);
    if (known === undefined) found.set(section, [one]);
    else known.push(one);
  }
  return found;
}

function state(card: Card, field: string, said: Said, raw: string, span: Span): Statement {
  return statement(field, said, { raw, place: placeOf(card.path, span), format: card.format, assurance: 'declared' });
}

const NOTHING = { fields: [], unfinished: false } as const;

/** The fields that a heading stands for, and whether it says itself that its text is not finished. */
function headingOf(
  { wording }: Card,
  { normalised }: MarkdownSection,
): { readonly fields: readonly string[]; readonly unfinished: boolean } {
  // NVIDIA's template explains its headings in square brackets.
  const fields =
    wording.headings.get(normalised) ?? wording.headings.get(normalised.replace(/\s?\[[^\][]{1,200}\]$/, ''));
  if (fields !== undefined) return { fields, unfinished: false };
  const [, before = '', inside = ''] = /^([^()]{1,200})\(([^()]{1,80})\)$/.exec(normalised) ?? [];
  if (inside === '' || textState(inside) !== 'placeholder') return NOTHING;
  // "(fill with your results)" may be left standing above results; "(to be finalized)" speaks of the text itself.
  return { fields: wording.headings.get(before.trim()) ?? [], unfinished: !inside.startsWith('fill ') };
}

/** A question in the form in which names are compared: HTI-1's "What is the intended use ...?" asks for the use. */
export function normaliseName(name: string): string {
  return normaliseHeading(name)
    .replace(/^\(for gpai models\)\s*:?\s*/, '')
    .replace(/^(?:what (?:is|are) |description of )(?:the |a )?/, '')
    .replace(/(?:\s*\(e\.g\.,? [^()]{1,200}\))?[?.]{0,3}$/, '');
}

/** The fields that a name stands for. A question mark belongs to some names. */
function fieldsOfName({ wording }: Card, key: string): readonly string[] {
  return wording.names.get(normaliseHeading(key)) ?? wording.names.get(normaliseName(key)) ?? [];
}

function isForm({ wording }: Card, key: string): boolean {
  return wording.forms.has(normaliseHeading(key)) || wording.forms.has(normaliseName(key));
}

/** "Model Card for X" names X. Any other title may be that of the repository. */
function titleFact(card: Card): readonly Statement[] {
  const section = card.document.sections.find(({ level }) => level === 1);
  if (section === undefined) return [];
  for (const form of card.wording.titles) {
    const name = form.exec(section.heading)?.[1]?.trim();
    if (name === undefined) continue;
    const said = /^\{[\w\s]{1,60}\}$|^(?:model|dataset) (?:id|name)$/i.test(name) ? placeholder : saidByText(name);
    return said === null ? [] : [state(card, card.wording.name, said, name, section.span)];
  }
  return [];
}

/** Whether every place that speaks of a field may say something of its own, because texts are not compared. */
function isText(field: string): boolean {
  const kind = fieldDefinition(field)?.kind;
  return kind === 'prose' || kind === 'list';
}

function pairFacts(card: Card, taken: Set<number>): readonly Statement[] {
  const seen = new Map<string, string>();
  return card.document.pairs.flatMap((pair, position): readonly Statement[] =>
    fieldsOfPair(card, pair).flatMap((field): readonly Statement[] => {
      const before = isText(field) ? undefined : seen.get(field);
      if (before !== undefined) {
        if (before === pair.value) taken.add(position);
        return [];
      }
      const said = isInstruction(card, pair) ? placeholder : saidByPair(field, pair.value);
      if (said === null) return [];
      taken.add(position);
      seen.set(field, pair.value);
      return [state(card, field, said, pair.value, pair.valueSpan)];
    }),
  );
}

/** The fields that a pair states where it stands. */
function fieldsOfPair(card: Card, pair: MarkdownPair): readonly string[] {
  const fields = fieldsOfName(card, pair.key);
  if (fields.length === 0 || (!isForm(card, pair.key) && isItemOfList(card, pair.section))) return [];
  return fields.filter((field) => !speaksOfOtherThings(card.document, pair.section, field, card.wording));
}

/** Whether the section lists limits, uses and the like, so that a bold name in it opens an item. */
function isItemOfList(card: Card, position: number): boolean {
  for (let at: number | null = position; at !== null; at = card.document.sections[at]?.parent ?? null) {
    const section = card.document.sections[at];
    const fields = section === undefined ? [] : headingOf(card, section).fields;
    if (fields.length > 0) return fields.some((field) => fieldDefinition(field)?.kind === 'list');
  }
  return false;
}

/** An instruction in italics that fills the whole value, as in the NHS England template, is not yet an answer. */
function isInstruction(card: Card, { valueSpan, value }: Pick<MarkdownPair, 'value' | 'valueSpan'>): boolean {
  if (value === '') return false;
  const line = card.lines[valueSpan.line - 1] ?? '';
  const before = line[valueSpan.column - 2];
  return before === '_' && line[valueSpan.endColumn - 1] === '_' && valueSpan.line === valueSpan.endLine;
}

/** What the value of a pair says. Null where it is no value of the field, so that it is listed and not guessed at. */
function saidByPair(field: string, value: string): Said | null {
  const said = saidByText(value);
  // A name with nothing after it was meant to be filled in.
  if (said === null) return placeholder;
  if (said.state !== 'present') return said;
  const definition = fieldDefinition(field);
  switch (definition?.kind) {
    case 'list':
      return present([value.trim()]);
    case 'version': {
      // "2.1.0 (October 2026)" and "v2.1.0 \" state 2.1.0.
      const version = /^v?\d+(?:\.\d+){0,3}[\w.+-]*(?=$|[\s(,;\\])/.exec(value)?.[0];
      return version === undefined ? said : present(version);
    }
    case 'enum':
      return field === 'governance.risk_tier' ? saidByTier(value) : saidByWord(value, definition.values ?? []);
    case 'number':
      return /^\d+(?:\.\d+)?$/.test(value) ? present(Number(value)) : invalid('Not a plain number, such as 0.3.');
    default:
      return said;
  }
}

function saidByTier(value: string): Said | null {
  // "Medium" is the everyday word for the middle tier.
  const word = /^(low|moderate|medium|high)(?: risk)?(?=$|[\s(,;.:])/i.exec(value)?.[1]?.toLowerCase();
  const tier = TIERS.find((one) => one === (word === 'medium' ? 'moderate' : word));
  return tier === undefined ? null : present(tier);
}

/** A listed word that opens the answer, where no other listed word follows: "Informs or replaces" states neither. */
function saidByWord(value: string, words: readonly string[]): Said | null {
  const text = value.toLowerCase();
  const word = words.find((one) => text === one || (text.startsWith(one) && /^[\s.,;:(]/.test(text.slice(one.length))));
  const others = words.filter((one) => one !== word && one !== 'other' && text.includes(one.replace(/s$/, '')));
  return word === undefined || others.length > 0 ? null : present(word);
}

function sectionFacts(card: Card, taken: Set<number>): readonly Statement[] {
  const { sections } = card.document;
  return sections.flatMap((section, position): readonly Statement[] => {
    const { fields, unfinished } = headingOf(card, section);
    const own = fields.filter((field) => !speaksOfOtherThings(card.document, position, field, card.wording));
    if (own.length === 0) return [];
    const parts = partsOf(card, position);
    for (const part of parts) taken.add(part);
    const found = textsOf(card, parts);
    return own.flatMap((field): readonly Statement[] => {
      // What stands below a name of the field says it better than the rest of the section.
      if (fieldDefinition(field)?.kind === 'text' && statedByName(card, parts, field)) return [];
      const said = unfinished ? placeholder : saidBySection(card, field, position, parts, found);
      const span = found[0]?.span ?? section.span;
      const raw = found.map(({ text }) => text).join('\n');
      return said === null ? [] : [state(card, field, said, raw, span)];
    });
  });
}

function statedByName(card: Card, parts: readonly number[], field: string): boolean {
  const pairs = parts.flatMap((part) => card.pairs.get(part) ?? []);
  return pairs.some((position) => {
    const pair = card.document.pairs[position];
    return pair !== undefined && pair.value !== '' && fieldsOfPair(card, pair).includes(field);
  });
}

/** Text of one part of a section, with its items where it is a list. */
interface PartText {
  readonly text: string;
  readonly items: readonly string[];
  readonly span: Span;
}

function saidBySection(
  card: Card,
  field: string,
  position: number,
  parts: readonly number[],
  found: readonly PartText[],
): Said | null {
  if (found.length === 0) {
    // A part of the section may state the field under a heading or name of its own, and numbers speak for themselves.
    const { sections } = card.document;
    const stated = below(sections, position).some(
      (part) => headingOf(card, sections[part] ?? EMPTY_SECTION).fields.length > 0,
    );
    return stated || parts.some((part) => holdsNamesOrNumbers(card, part) || showsSomething(card, part))
      ? null
      : placeholder;
  }
  if (parts.every((part) => isAllInstruction(card, part))) return placeholder;
  const raw = found.map(({ text }) => text).join('\n');
  const said = saidByText(raw);
  if (said?.state !== 'present') return said;
  switch (fieldDefinition(field)?.kind) {
    case 'prose':
    case 'text':
      return said;
    case 'list':
      return present(found.flatMap(({ items }) => items));
    default:
      return raw.includes('\n') ? null : saidByPair(field, raw);
  }
}

const EMPTY_SECTION: MarkdownSection = {
  level: 0,
  heading: '',
  normalised: '',
  span: { line: 1, column: 1, endLine: 1, endColumn: 1 },
  bodySpan: null,
  text: '',
  textSpan: null,
  parent: null,
};

function holdsNamesOrNumbers(card: Card, position: number): boolean {
  return (
    pairsApart(card, position).length > 0 || (card.tables.get(position) ?? []).some((table) => isTableOfMetrics(table))
  );
}

/** Whether a figure or code stands in a section: it says nothing that can be read, and is no slot left empty either. */
function showsSomething(card: Card, position: number): boolean {
  const section = card.document.sections[position];
  return (
    section !== undefined &&
    bodyLines(card, section).some(({ line }) => /!\[|<img\b|<svg\b|^\s*(?:```|~~~)/i.test(line))
  );
}

function isTableOfMetrics({ headers, rows }: MarkdownTable): boolean {
  return [...headers, ...rows.flatMap((row) => row.slice(0, 1))].some(({ text }) => canonicalMetric(text) !== null);
}

/** What the parts of a section say, without what names in them state of other fields. */
function textsOf(card: Card, parts: readonly number[]): readonly PartText[] {
  return parts.flatMap((position): readonly PartText[] => {
    const section = card.document.sections[position];
    if (section === undefined) return [];
    const text = withoutBoilerplate(card, textWithout(section.text, pairsApart(card, position)));
    const span = firstLine(card, section, position);
    const prose = text === '' || span === null ? [] : [{ text, items: itemsOf(card, section, position, text), span }];
    const tables = (card.tables.get(position) ?? []).filter((table) => !isTableOfMetrics(table));
    return [...prose, ...tables.flatMap((table) => tableText(card, table, linesApart(card, position)))];
  });
}

function withoutBoilerplate({ wording }: Card, text: string): string {
  const isBoilerplate = (sentence: string): boolean => wording.boilerplate.some((one) => one.test(sentence));
  return text
    .split('\n')
    .map((line) =>
      sentencesOf(line)
        .filter((sentence) => !isBoilerplate(sentence))
        .join(' '),
    )
    .join('\n')
    .trim();
}

/** Whether most names of a section are those of a form. A question that is not known is then none of its text. */
function isFilledForm(card: Card, position: number): boolean {
  const pairs = card.pairs.get(position) ?? [];
  const known = pairs.filter((index) => isForm(card, card.document.pairs[index]?.key ?? ''));
  return known.length * 2 > pairs.length;
}

/** The pairs of a section that state a field of their own, are known to state none, or are answers of a form. */
function apartOf(card: Card, position: number): Apart {
  const known = card.apart.get(position);
  if (known !== undefined) return known;
  const all = isFilledForm(card, position);
  const pairs = (card.pairs.get(position) ?? []).flatMap((index): readonly MarkdownPair[] => {
    const pair = card.document.pairs[index];
    if (pair === undefined) return [];
    const isSilent = card.wording.silent.has(normaliseHeading(pair.key));
    return all || isSilent || fieldsOfPair(card, pair).length > 0 ? [pair] : [];
  });
  const lines = new Set<number>();
  for (const { keySpan, valueSpan } of pairs) {
    for (let line = keySpan.line; line <= valueSpan.endLine; line++) lines.add(line);
  }
  const apart = { pairs, lines };
  card.apart.set(position, apart);
  return apart;
}

const pairsApart = (card: Card, position: number): readonly MarkdownPair[] => apartOf(card, position).pairs;
const linesApart = (card: Card, position: number): ReadonlySet<number> => apartOf(card, position).lines;

/** Text as it reads without markup, less the lines of some of its pairs. */
export function textWithout(text: string, pairs: readonly MarkdownPair[]): string {
  if (pairs.length === 0) return text;
  const keys = new Set(pairs.map(({ key }) => key));
  const values = new Set(pairs.flatMap(({ value }) => value.split('\n')));
  const opensPair = (line: string): boolean => {
    const colon = line.search(/[:\uff1a]/);
    if (colon < 0) return false;
    const next = line.slice(colon + 1).search(/[:\uff1a]/);
    return keys.has(line.slice(0, colon).trim()) || (next >= 0 && keys.has(line.slice(0, colon + 1 + next).trim()));
  };
  return text
    .split('\n')
    .filter((line) => !values.has(line.trim()) && !opensPair(line))
    .join('\n')
    .trim();
}

/** Where the text of a section begins that is its own. */
function firstLine(card: Card, section: MarkdownSection, position: number): Span | null {
  const { textSpan, bodySpan } = section;
  const apart = linesApart(card, position);
  const isOwn = (line: number): boolean =>
    !apart.has(line) && withoutBoilerplate(card, withoutMarkup(card.lines[line - 1] ?? '')) !== '';
  if (textSpan === null || bodySpan === null || isOwn(textSpan.line)) return textSpan;
  for (let line = textSpan.line + 1; line <= bodySpan.endLine; line++) {
    if (!isOwn(line)) continue;
    const text = card.lines[line - 1] ?? '';
    const column = text.length - text.trimStart().length + 1;
    return { line, column, endLine: line, endColumn: text.trimEnd().length + 1 };
  }
  return textSpan;
}

/** The rows of a table as text, each an item; nothing of a template whose cells wait for their values. */
function tableText(card: Card, { rows }: MarkdownTable, apart: ReadonlySet<number>): readonly PartText[] {
  const filled = rows.filter(
    (row) => !apart.has(row[0]?.span.line ?? 0) && row.slice(1).some((cell) => !isOpenCell(card, cell)),
  );
  const first = filled[0]?.[0];
  if (first === undefined) return [];
  const items = filled.map((row) =>
    row
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(', '),
  );
  return [{ text: items.join('\n'), items, span: first.span }];
}

function isOpenCell(card: Card, { text, span }: MarkdownCell): boolean {
  if (text === '' || /^0(\.0+)?\s?%?$|^x+\s?%$/i.test(text) || textState(text) === 'placeholder') return true;
  return isInstruction(card, { value: text, valueSpan: span });
}

/** A section with the parts of it that have no meaning of their own: "Limitations" is also what its parts say. */
function partsOf(card: Card, position: number): readonly number[] {
  const { sections } = card.document;
  return [position, ...below(sections, position).filter((part) => !meansSomething(card, part, position))];
}

/** The parts of a section, of any depth. They follow it directly, so the first section that is none of them ends the search. */
function below(sections: readonly MarkdownSection[], position: number): readonly number[] {
  const level = sections[position]?.level ?? 0;
  const parts: number[] = [];
  for (let at = position + 1; (sections[at]?.level ?? 0) > level; at++) parts.push(at);
  return parts;
}

/** Whether the section, or one between it and the ancestor, has a heading with a meaning of its own. */
function meansSomething(card: Card, position: number, ancestor: number): boolean {
  for (let at: number | null = position; at !== null && at !== ancestor; ) {
    const section: MarkdownSection | undefined = card.document.sections[at];
    if (section === undefined) return false;
    const { apart, silent } = card.wording;
    if (headingOf(card, section).fields.length > 0 || [apart, silent].some((one) => one.has(section.normalised))) {
      return true;
    }
    at = section.parent;
  }
  return false;
}

function bodyLines(
  card: Card,
  { bodySpan }: MarkdownSection,
): readonly { readonly line: string; readonly at: number }[] {
  if (bodySpan === null) return [];
  return card.lines
    .slice(bodySpan.line - 1, bodySpan.endLine)
    .map((line, index) => ({ line, at: bodySpan.line + index }));
}

/** An empty line, a sentence in italics with or without a name or list marker before it, a name without a value, a table. */
const INSTRUCTION =
  /^\s*(?:(?:[-*+]|\d{1,3}[.)])\s+)?(?:(?:\*\*[^*]{1,100}\*\*:?\s*)?_[^_].{0,2000}_|\*\*[^*]{1,100}(?::\*\*|\*\*:))?\s*$|^\s*[|<]/;

/** Whether nothing but instructions of a template stands in a section; its tables are judged by their cells. */
function isAllInstruction(card: Card, position: number): boolean {
  const section = card.document.sections[position];
  if (section === undefined) return true;
  const tables = card.tables.get(position) ?? [];
  if (tables.some((table) => tableText(card, table, new Set()).length > 0)) return false;
  return bodyLines(card, section).every(({ line }) => INSTRUCTION.test(line));
}

/** One item a bullet; a section without bullets gives its sentences. */
function itemsOf(card: Card, section: MarkdownSection, position: number, text: string): readonly string[] {
  const apart = linesApart(card, position);
  const bullets = bodyLines(card, section).filter(({ line, at }) => BULLET.test(line) && !apart.has(at));
  if (bullets.length > 0) {
    return bullets.map(({ line }) => withoutMarkup(line.replace(BULLET, ''))).filter((item) => item !== '');
  }
  return itemsOfText(text.replaceAll('\n', ' '));
}

function withoutMarkup(text: string): string {
  return text
    .replace(/\[([^\]]{0,300})\]\([^)]{0,500}\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .trim();
}
