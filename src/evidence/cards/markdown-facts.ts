import type { Span } from '../../documents/located.ts';
import type { MarkdownDocument, MarkdownPair, MarkdownSection } from '../../documents/markdown-document.ts';
import { normaliseHeading } from '../../documents/markdown-text.ts';
import type { Place, Statement } from '../../dossier/fact.ts';
import { TIERS } from '../../dossier/fact.ts';
import { invalid, placeholder, placeOf, present, type Said, saidByText, statement } from '../statement.ts';
import { speaksOfOtherThings } from './markdown-context.ts';
import { HEADINGS, type Meaning, NAMES, TITLE_FORMS } from './markdown-schools.ts';

/** What the headings, names and title of a card state. */
export interface CardFacts {
  readonly facts: readonly Statement[];
  /** Field to the heading that stands for it. */
  readonly anchors: ReadonlyMap<string, Place>;
}

interface Card {
  readonly document: MarkdownDocument;
  readonly lines: readonly string[];
  readonly path: string;
  readonly format: string;
}

/** Reads the fields of a card. The first place that states a field by name is taken; sections add their own statement. */
export function cardFacts(document: MarkdownDocument, text: string, path: string, format: string): CardFacts {
  const card: Card = { document, lines: text.replace(/^\ufeff/, '').split('\n'), path, format };
  const anchors = new Map<string, Place>();
  document.sections.forEach((section) => {
    const meaning = HEADINGS.get(section.normalised);
    if (meaning !== undefined && !anchors.has(meaning.field)) anchors.set(meaning.field, placeOf(path, section.span));
  });
  const facts = [...titleFact(card), ...pairFacts(card), ...sectionFacts(card)];
  return { facts, anchors };
}

function state(card: Card, field: string, said: Said, raw: string, span: Span): Statement {
  return statement(field, said, { raw, place: placeOf(card.path, span), format: card.format, assurance: 'declared' });
}

/** "Model Card for X" names X. Any other title may be that of the repository. */
function titleFact(card: Card): readonly Statement[] {
  const section = card.document.sections.find(({ level }) => level === 1);
  if (section === undefined) return [];
  for (const form of TITLE_FORMS) {
    const name = form.exec(section.heading)?.[1]?.trim();
    if (name === undefined) continue;
    const said = /^\{[\w\s]{1,60}\}$|^model id$/i.test(name) ? placeholder : saidByText(name);
    return said === null ? [] : [state(card, 'name', said, name, section.span)];
  }
  return [];
}

function pairFacts(card: Card): readonly Statement[] {
  const seen = new Set<string>();
  return card.document.pairs.flatMap((pair): readonly Statement[] => {
    const meaning = NAMES.get(normaliseHeading(pair.key));
    if (meaning === undefined || seen.has(meaning.field)) return [];
    if (speaksOfOtherThings(card.document, pair.section)) return [];
    const said = isInstruction(card, pair) ? placeholder : saidByPair(meaning, pair.value);
    if (said === null) return [];
    seen.add(meaning.field);
    return [state(card, meaning.field, said, pair.value, pair.valueSpan)];
  });
}

/** An instruction in italics that fills the whole value, as in the NHS England template, is not yet an answer. */
function isInstruction(card: Card, { valueSpan, value }: MarkdownPair): boolean {
  if (value === '') return false;
  const line = card.lines[valueSpan.line - 1] ?? '';
  const before = line[valueSpan.column - 2];
  return before === '_' && line[valueSpan.endColumn - 1] === '_' && valueSpan.line === valueSpan.endLine;
}

function saidByPair({ as }: Meaning, value: string): Said | null {
  const said = saidByText(value);
  // A name with nothing after it was meant to be filled in.
  if (said === null) return placeholder;
  if (said.state !== 'present') return said;
  switch (as) {
    case 'text':
      return said;
    case 'list':
      return present([value.trim()]);
    case 'version': {
      // "2.1.0 (October 2026)" and "v2.1.0 \" state 2.1.0.
      const version = /^v?\d+(?:\.\d+){0,3}[\w.+-]*(?=$|[\s(,;\\])/.exec(value)?.[0];
      return version === undefined ? said : present(version);
    }
    case 'tier': {
      // "Medium" is the everyday word for the middle tier.
      const word = /^(low|moderate|medium|high)(?: risk)?(?=$|[\s(,;.:])/i.exec(value)?.[1]?.toLowerCase();
      const tier = TIERS.find((one) => one === (word === 'medium' ? 'moderate' : word));
      return tier === undefined ? null : present(tier);
    }
    case 'number':
      return /^\d+(?:\.\d+)?$/.test(value) ? present(Number(value)) : invalid('Not a plain number, such as 0.3.');
  }
}

function sectionFacts(card: Card): readonly Statement[] {
  const { sections } = card.document;
  return sections.flatMap((section, position): readonly Statement[] => {
    const meaning = HEADINGS.get(section.normalised);
    if (meaning === undefined || speaksOfOtherThings(card.document, position)) return [];
    const parts = partsOf(sections, position);
    const withText = parts.filter(({ text }) => text !== '');
    const span = withText[0]?.textSpan;
    if (span === undefined || span === null) {
      // A part of the section may state the field under a heading of its own.
      const stated = below(sections, position).some((part) => HEADINGS.has(part.normalised));
      return stated ? [] : [state(card, meaning.field, placeholder, '', section.span)];
    }
    const raw = withText.map(({ text }) => text).join('\n');
    const said = parts.every((part) => isAllInstruction(card, part)) ? placeholder : saidByText(raw);
    if (said === null) return [];
    const list = meaning.as === 'list' && said.state === 'present';
    return [
      state(card, meaning.field, list ? present(withText.flatMap((part) => itemsOf(card, part))) : said, raw, span),
    ];
  });
}

/** A section with the parts of it that have no meaning of their own: "Limitations" is also what its parts say. */
function partsOf(sections: readonly MarkdownSection[], position: number): readonly MarkdownSection[] {
  const own = sections[position];
  if (own === undefined) return [];
  return [own, ...below(sections, position).filter((part) => !meansSomething(sections, part, position))];
}

/** The parts of a section, of any depth. They follow it directly, so the first section that is none of them ends the search. */
function below(sections: readonly MarkdownSection[], position: number): readonly MarkdownSection[] {
  const level = sections[position]?.level ?? 0;
  let end = position + 1;
  while ((sections[end]?.level ?? 0) > level) end++;
  return sections.slice(position + 1, end);
}

/** Whether the section, or one between it and the ancestor, has a heading with a meaning of its own. */
function meansSomething(sections: readonly MarkdownSection[], section: MarkdownSection, ancestor: number): boolean {
  if (HEADINGS.has(section.normalised)) return true;
  for (let at = section.parent; at !== null && at !== ancestor; at = sections[at]?.parent ?? null) {
    if (HEADINGS.has(sections[at]?.normalised ?? '')) return true;
  }
  return false;
}

function bodyLines(card: Card, { bodySpan }: MarkdownSection): readonly string[] {
  return bodySpan === null ? [] : card.lines.slice(bodySpan.line - 1, bodySpan.endLine);
}

function isAllInstruction(card: Card, section: MarkdownSection): boolean {
  return bodyLines(card, section).every((line) =>
    /^\s*$|^\s*(\*\*[^*]{1,100}\*\*:?\s*)?_[^_].{0,2000}_\s*$|^\s*[|<]/.test(line),
  );
}

const BULLET = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;

/** One item a bullet; a section without bullets gives its sentences. */
function itemsOf(card: Card, section: MarkdownSection): readonly string[] {
  const bullets = bodyLines(card, section).filter((line) => BULLET.test(line));
  if (bullets.length > 0)
    return bullets.map((line) => withoutMarkup(line.replace(BULLET, ''))).filter((item) => item !== '');
  return section.text
    .replaceAll('\n', ' ')
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function withoutMarkup(text: string): string {
  return text
    .replace(/\[([^\]]{0,300})\]\([^)]{0,500}\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .trim();
}
