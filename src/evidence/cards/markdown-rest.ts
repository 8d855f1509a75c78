import type { Span } from '../../documents/located.ts';
import type { MarkdownDocument, MarkdownPair } from '../../documents/markdown-document.ts';
import { normaliseHeading } from '../../documents/markdown-text.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { READING } from '../../safety/limits.ts';
import { canonicalMetric } from '../metric-names.ts';
import type { NotUnderstood } from '../reader.ts';
import { placeOf } from '../statement.ts';
import { type CardFacts, textWithout } from './markdown-facts.ts';
import type { Wording } from './markdown-schools.ts';

/** Text before the first heading has no name of its own. */
const OPENING = 'text before the first heading';

/** What one section holds that was not read. */
interface Part {
  /** Taken as a whole, or known to state nothing. */
  readonly understood: boolean;
  /** Whether it, or a section below it, was read at least in part. */
  touched: boolean;
  /** Whether text or pairs that were not read stand in it or below it. */
  holds: boolean;
  /** Text, or a table, beside the pairs. */
  readonly prose: boolean;
  /** Names that stand for nothing, or whose value was not taken. */
  readonly names: readonly MarkdownPair[];
}

/**
 * The parts of a card that state nothing the gate knows, each as high up as it goes: a section of which nothing was
 * read, text below a heading that no school knows, and bold names or rows of a section that was read in part. What stands
 * in a section that was taken as a whole is part of its text.
 */
export function notUnderstoodIn(
  document: MarkdownDocument,
  taken: CardFacts,
  records: readonly MetricRecord[],
  path: string,
  wording: Wording,
): readonly NotUnderstood[] {
  const { sections } = document;
  const parts = partsOf(document, taken, new Set(records.map(({ place }) => place.line)), wording);
  // Parts stand after what they are part of.
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at];
    const above = parts[sections[at]?.parent ?? -1];
    if (part === undefined || above === undefined) continue;
    above.touched ||= part.touched;
    above.holds ||= part.holds;
  }
  const found: NotUnderstood[] = [];
  const list = (what: string, span: Span): void => {
    if (found.length < READING.problems) found.push({ what, place: placeOf(path, span) });
  };
  const whole = new Set<number | null>();
  sections.forEach(({ heading, span, textSpan, parent }, at) => {
    const part = parts[at];
    if (part === undefined) return;
    if (whole.has(parent)) {
      whole.add(at);
      return;
    }
    const untouched = !part.touched && part.holds;
    if (untouched) whole.add(at);
    if (untouched || part.prose) {
      if (heading !== '') list(heading, span);
      else list(OPENING, textSpan ?? span);
    }
    if (!untouched) for (const { key, keySpan } of part.names) list(key, keySpan);
  });
  return found;
}

function partsOf(
  document: MarkdownDocument,
  taken: CardFacts,
  recordLines: ReadonlySet<number>,
  wording: Wording,
): readonly Part[] {
  const { sections } = document;
  const pairs: number[][] = sections.map(() => []);
  document.pairs.forEach(({ section }, position) => {
    pairs[section]?.push(position);
  });
  const tables: boolean[] = sections.map(() => false);
  for (const { section, headers, rows } of document.tables) {
    // Rows of two cells are pairs.
    const read = headers.length === 2 || rows.some((row) => recordLines.has(row[0]?.span.line ?? 0));
    if (!read && rows.length > 0) tables[section] = true;
  }
  return sections.map((section, at): Part => {
    const own = pairs[at] ?? [];
    const understood = taken.takenSections.has(at) || isSilent(document, at, wording);
    const isText = understood && !taken.formSections.has(at);
    const names = own.flatMap((position, index): readonly MarkdownPair[] => {
      const pair = document.pairs[position];
      if (pair === undefined || taken.takenPairs.has(position)) return [];
      if (taken.refusedPairs.has(position)) return [pair];
      const isKnown = wording.silent.has(normaliseHeading(pair.key)) || canonicalMetric(pair.key) !== null;
      const isRead = recordLines.has(pair.valueSpan.line) || isPartOfRead(document, taken, own, index);
      return isText || isKnown || isRead ? [] : [pair];
    });
    const measured = holdsLine(section.bodySpan, recordLines);
    const text = textWithout(
      section.text,
      own.flatMap((position) => document.pairs[position] ?? []),
    );
    const prose = !understood && !measured && (text !== '' || tables[at] === true);
    const touched = understood || measured || own.some((position) => taken.takenPairs.has(position));
    return { understood, touched, holds: prose || names.length > 0, prose, names };
  });
}

/** Whether a pair is an answer within a pair that was read, or holds one. */
function isPartOfRead(
  { pairs }: MarkdownDocument,
  { takenPairs }: CardFacts,
  own: readonly number[],
  index: number,
): boolean {
  const pair = pairs[own[index] ?? -1];
  if (pair === undefined) return false;
  for (let before = index - 1; before >= Math.max(0, index - READING.nestedPairs); before--) {
    const outer = pairs[own[before] ?? -1];
    if (outer !== undefined && outer.valueSpan.endLine >= pair.keySpan.line && takenPairs.has(own[before] ?? -1))
      return true;
  }
  for (let after = index + 1; after < Math.min(own.length, index + READING.nestedPairs); after++) {
    const inner = pairs[own[after] ?? -1];
    if (inner === undefined || inner.keySpan.line > pair.valueSpan.endLine) return false;
    if (takenPairs.has(own[after] ?? -1)) return true;
  }
  return false;
}

function isSilent({ sections }: MarkdownDocument, position: number, wording: Wording): boolean {
  for (let at: number | null = position; at !== null; at = sections[at]?.parent ?? null) {
    if (wording.silent.has(sections[at]?.normalised ?? '')) return true;
  }
  return false;
}

function holdsLine(span: Span | null, lines: ReadonlySet<number>): boolean {
  for (let line = span?.line ?? 1; line <= (span?.endLine ?? 0); line++) if (lines.has(line)) return true;
  return false;
}
