import MarkdownIt, { type Env, type Token } from 'markdown-it';
import { READING } from '../safety/limits.ts';
import { isBlank, trimVisible } from './characters.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { Span } from './located.ts';
import type {
  MarkdownCell,
  MarkdownDocument,
  MarkdownPair,
  MarkdownSection,
  MarkdownTable,
} from './markdown-document.ts';
import { blankComments, contentStart, keyAndValue, type Piece, splitCells } from './markdown-lines.ts';
import { normaliseHeading, stripHtml, visibleText } from './markdown-text.ts';
import { type ProblemList, problemList } from './problems.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface Walk {
  readonly lines: readonly string[];
  /** What markdown-it remembers between blocks: the targets of reference links. */
  readonly environment: Env;
  readonly sections: Writable<MarkdownSection>[];
  readonly pairs: Writable<MarkdownPair>[];
  readonly tables: MarkdownTable[];
  /** A pair that ended with its colon, for which the list after it is the value: a question and its answers. */
  unanswered: { readonly pair: Writable<MarkdownPair>; readonly depth: number } | null;
}

// html: tags and comments must be told from text. Nothing is ever rendered.
const markdown = new MarkdownIt({ html: true });

/**
 * Reads Markdown as GitHub does (CommonMark and pipe tables), with the place of every heading, key, value and cell.
 * Code blocks and HTML comments say nothing. Never throws.
 * The module loads markdown-it, about 25 ms: import it only where a Markdown file was found.
 */
export function parseMarkdown(text: string): MarkdownDocument {
  const problems = problemList();
  const whole = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (whole.length > READING.structuredBytes) {
    const message = `The file is longer than ${READING.structuredBytes} characters, the most that is read of a Markdown file. Split it.`;
    problems.fatal('too-large', message, lineSpan([], 1));
    return { frontMatter: null, title: null, sections: [], pairs: [], tables: [], problems: problems.all() };
  }
  const original = whole.split('\n').map((line) => line.replace(/\r$/, ''));
  const frontMatter = readFrontMatter(original);
  const lines = proseLines(original, frontMatter, problems);
  const walk: Walk = { lines, environment: {}, sections: [preamble()], pairs: [], tables: [], unanswered: null };
  readBlocks(walk, markdown.parse(lines.join('\n'), walk.environment));
  finishSections(walk);
  const title = walk.sections.find((section) => section.level === 1)?.heading ?? null;
  const { sections, pairs, tables } = walk;
  return { frontMatter, title, sections, pairs, tables, problems: problems.all() };
}

/** The lines that are prose; the others are emptied, so that line numbers stay those of the file. */
function proseLines(original: readonly string[], frontMatter: FrontMatter | null, problems: ProblemList): string[] {
  const isFrontMatter = frontMatter?.value != null || (frontMatter?.problems.length ?? 0) > 0;
  const after = frontMatter && isFrontMatter ? frontMatter.span.endLine : 0;
  return original.map((line, index) => {
    if (index < after) return '';
    if (line.length > READING.lineCharacters) {
      const message = `This line is longer than ${READING.lineCharacters} characters and was not read. Break it into shorter lines.`;
      problems.local('long-line', message, lineSpan(original, index + 1));
      return '';
    }
    // markdown-it ends a line at a lone carriage return, git and editors do not; the line numbers must agree.
    return line.replaceAll('\r', ' ');
  });
}

function preamble(): MarkdownSection {
  const span = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { level: 0, heading: '', normalised: '', span, bodySpan: null, text: '', textSpan: null, parent: null };
}

function readBlocks(walk: Walk, tokens: readonly Token[]): void {
  let listDepth = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) return;
    if (/^(?:bullet|ordered)_list_/.test(token.type)) listDepth += token.nesting;
    if (token.type === 'heading_open') {
      startSection(walk, token, tokens[at + 1]);
      at += 2;
    } else if (token.type === 'table_open') {
      at = readTable(walk, tokens, at);
    } else if (token.type === 'inline') {
      readProse(walk, token, tokens[at - 2]?.type === 'list_item_open' ? listDepth : 0);
    } else if (token.type === 'html_block') {
      addText(walk, stripHtml(token.content), token.map);
    }
  }
}

function startSection(walk: Walk, open: Token, inline: Token | undefined): void {
  const level = Number(open.tag.slice(1));
  const heading = trimVisible(visibleText(inline?.children ?? null)).replaceAll('\n', ' ');
  const first = open.map?.[0] ?? 0;
  const source = walk.lines[first] ?? '';
  const from = contentStart(source, 'with list markers');
  const marks = /^#{1,6}[ \t]*/.exec(open.markup.startsWith('#') ? source.slice(from) : '')?.[0].length ?? 0;
  const start = from + marks;
  const end = Math.max(
    start,
    start +
      source
        .slice(start)
        .trimEnd()
        .replace(/[ \t]#+$/, '')
        .trimEnd().length,
  );
  const parent = parentOf(walk, level);
  walk.unanswered = null;
  walk.sections.push({
    level,
    heading,
    normalised: normaliseHeading(heading),
    span: { line: first + 1, column: start + 1, endLine: first + 1, endColumn: end + 1 },
    // Where the body begins; finishSections sets where it ends.
    bodySpan: lineSpan(walk.lines, (open.map?.[1] ?? first + 1) + 1),
    text: '',
    textSpan: null,
    parent,
  });
}

/**
 * The last section above with a lower level. Climbing from parent to parent takes at most six steps; looking through all
 * sections would take hours in a card of headings only.
 */
function parentOf(walk: Walk, level: number): number | null {
  let at: number | null = walk.sections.length - 1;
  while (at !== null && (walk.sections[at]?.level ?? 0) >= level) at = walk.sections[at]?.parent ?? null;
  return at === null || walk.sections[at]?.level === 0 ? null : at;
}

function finishSections(walk: Walk): void {
  for (const [position, section] of walk.sections.entries()) {
    const next = walk.sections[position + 1];
    let first = section.bodySpan?.line ?? 1;
    let last = next ? next.span.line - 1 : walk.lines.length;
    while (first <= last && isBlank(walk.lines[first - 1] ?? '')) first++;
    while (last >= first && isBlank(walk.lines[last - 1] ?? '')) last--;
    const end = lineSpan(walk.lines, last);
    section.bodySpan =
      first > last ? null : { ...lineSpan(walk.lines, first), endLine: last, endColumn: end.endColumn };
    section.text = trimVisible(section.text);
  }
}

/** @param depth of the lists whose item the text begins; 0 for text that begins none */
function readProse(walk: Walk, inline: Token, depth: number): void {
  addText(walk, visibleText(inline.children), inline.map);
  const [first, end] = inline.map ?? [0, 0];
  // The item that follows at the depth of a question is the next question, and no answer.
  const answered = walk.unanswered !== null && depth > walk.unanswered.depth ? walk.unanswered : null;
  walk.unanswered = null;
  const lines = blankComments(walk.lines.slice(first, end));
  let current: Writable<MarkdownPair> | null = null;
  for (const [index, line] of lines.entries()) {
    const found = keyAndValue(line, depth > 0 && index === 0);
    if (found) {
      // An answer may read like a pair of its own: "- v1.0.0 (2026-10-01): first release" below "**History:**".
      if (answered && index === 0) extendPair(walk, answered.pair, first + index + 1, line, 'with list markers');
      current = addPair(walk, first + index + 1, found.key, found.value);
    } else if (current) {
      // A value that runs on over the next line.
      extendPair(walk, current, first + index + 1, line);
    } else if (answered) {
      extendPair(walk, answered.pair, first + index + 1, line, 'with list markers');
    }
  }
  walk.unanswered = current?.value === '' ? { pair: current, depth } : answered;
}

function addPair(walk: Walk, line: number, key: Piece, value: Piece): Writable<MarkdownPair> {
  const keySpan = pieceSpan(line, key);
  const text = plain(walk, value.text);
  const valueSpan = text === '' ? keySpan : valuePlace(line, value, text);
  const pair = { key: plain(walk, key.text), value: text, keySpan, valueSpan, section: walk.sections.length - 1 };
  walk.pairs.push(pair);
  return pair;
}

function extendPair(
  walk: Walk,
  pair: Writable<MarkdownPair>,
  line: number,
  source: string,
  markers: 'with list markers' | 'quotes only' = 'quotes only',
): void {
  const start = contentStart(source, markers);
  const end = source.trimEnd().length;
  const text = plain(walk, source.slice(start, end));
  if (text === '') return;
  const place = pieceSpan(line, { text, start, end });
  pair.valueSpan = pair.value === '' ? place : { ...pair.valueSpan, endLine: line, endColumn: place.endColumn };
  pair.value = pair.value === '' ? text : `${pair.value}\n${text}`;
}

/** Reads a table and returns the position of its last token. */
function readTable(walk: Walk, tokens: readonly Token[], open: number): number {
  const rows: (readonly MarkdownCell[])[] = [];
  const pieces: (readonly Piece[])[] = [];
  let at = open;
  for (; tokens[at] && tokens[at]?.type !== 'table_close'; at++) {
    const token = tokens[at];
    if (token?.type !== 'tr_open' || !token.map) continue;
    const line = token.map[0];
    const source = walk.lines[line] ?? '';
    // Only the first row can share its line with the marker of the list item that holds the table.
    const cells = splitCells(source, contentStart(source, rows.length === 0 ? 'with list markers' : 'quotes only'));
    pieces.push(cells);
    rows.push(cells.map((cell) => readCell(walk, line + 1, cell)));
  }
  const [headers = [], ...body] = rows;
  walk.unanswered = null;
  walk.tables.push({ headers, rows: body, section: walk.sections.length - 1 });
  if (headers.length === 2) addRowPairs(walk, rows, pieces[0] ?? []);
  return at;
}

/** The first row is a heading, unless it is written like the others: a bold name and a value that is not bold. */
function addRowPairs(walk: Walk, rows: readonly (readonly MarkdownCell[])[], header: readonly Piece[]): void {
  const isBold = (cell: Piece | undefined): boolean => /^(?:\*\*|__)/.test(cell?.text ?? '');
  const skipped = isBold(header[0]) && header[1]?.text !== '' && !isBold(header[1]) ? 0 : 1;
  for (const [key, value] of rows.slice(skipped)) {
    if (!key || key.text === '') continue;
    walk.pairs.push({
      key: trimVisible(key.text.replace(/:$/, '')),
      value: value?.text ?? '',
      keySpan: key.span,
      valueSpan: value && value.text !== '' ? value.span : key.span,
      section: walk.sections.length - 1,
    });
  }
}

function readCell(walk: Walk, line: number, cell: Piece): MarkdownCell {
  const text = plain(walk, cell.text.replaceAll('\\|', '|'));
  return { text, span: valuePlace(line, cell, text) };
}

/** Where the visible text stands inside its markup; the whole piece where markup parts it. */
function valuePlace(line: number, value: Piece, text: string): Span {
  const inside = value.text.indexOf(text);
  const start = value.start + Math.max(0, inside);
  return pieceSpan(line, { text, start, end: inside === -1 ? value.end : start + text.length });
}

function plain(walk: Walk, source: string): string {
  const [inline] = markdown.parseInline(source, walk.environment);
  return trimVisible(visibleText(inline?.children ?? null));
}

function addText(walk: Walk, text: string, map: readonly number[] | null): void {
  const section = walk.sections.at(-1);
  if (!section || isBlank(text)) return;
  section.text = section.text === '' ? text : `${section.text}\n${text}`;
  section.textSpan ??= lineSpan(walk.lines, firstTextLine(walk, map));
}

/** The first line of a block with visible text: a block of HTML may begin with a comment. */
function firstTextLine(walk: Walk, map: readonly number[] | null): number {
  const [first = 0, end = first + 1] = map ?? [];
  const lines = blankComments(walk.lines.slice(first, end)).map(stripHtml);
  return (
    first +
    1 +
    Math.max(
      0,
      lines.findIndex((line) => !isBlank(line)),
    )
  );
}

function pieceSpan(line: number, { start, end }: Piece): Span {
  return { line, column: start + 1, endLine: line, endColumn: end + 1 };
}

/** A line without the blanks at both ends. */
function lineSpan(lines: readonly string[], line: number): Span {
  const text = lines[line - 1] ?? '';
  const start = text.length - text.trimStart().length;
  return { line, column: start + 1, endLine: line, endColumn: Math.max(start, text.trimEnd().length) + 1 };
}
