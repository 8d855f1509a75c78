import { parseData } from './data.ts';
import type { LocatedEntry, LocatedMapping, LocatedScalar, LocatedValue, Span } from './located.ts';
import { blankComments } from './markdown-lines.ts';

/**
 * What the beginning of a file shows of its structure, for telling formats apart by content. Nothing is judged by it:
 * the file itself is read strictly afterwards, or refused with the place of the mistake.
 */
export interface Outline {
  readonly form: 'json' | 'ndjson' | 'yaml' | 'xml' | 'text';
  /** As much of the document as the beginning holds; for NDJSON its first record; null for text. */
  readonly value: LocatedValue | null;
}

const TEXT: Outline = { form: 'text', value: null };

/** @param text the beginning of a file, @param whole whether it is all of it */
export function outlineOf(text: string, whole: boolean): Outline {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const first = source.trimStart();
  if (first.startsWith('{') || first.startsWith('[')) return jsonOutline(source, whole);
  if (first.startsWith('<')) return xmlOutline(first);
  return yamlOutline(source, whole);
}

function jsonOutline(source: string, whole: boolean): Outline {
  const value = whole ? parseData(source, { format: 'json' }).value : null;
  if (value !== null) return { form: 'json', value };
  const lineEnd = source.indexOf('\n');
  if (lineEnd > 0 && /^\s*\{/.test(source.slice(lineEnd + 1))) {
    const record = parseData(source.slice(0, lineEnd), { format: 'json' }).value;
    if (record !== null) return { form: 'ndjson', value: record };
  }
  const mended = parseData(closeBrackets(source), { format: 'json' }).value;
  return mended === null ? shallow('json', source, JSON_KEY) : { form: 'json', value: mended };
}

/** The text up to the last comma outside of quotes, with every bracket closed that is open there. */
function closeBrackets(source: string): string {
  const { comma, end } = scanBrackets(source);
  if (end !== null) return source.slice(0, end);
  const { open } = scanBrackets(source.slice(0, comma));
  return source.slice(0, comma) + open.reverse().join('');
}

/** The closing marks of the brackets open at the end of a text, its last comma outside of quotes, and where its first value ends. */
function scanBrackets(source: string): {
  readonly open: string[];
  readonly comma: number;
  readonly end: number | null;
} {
  const open: string[] = [];
  let comma = 0;
  let inText = false;
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (inText) {
      if (character === '\\') at++;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '{') open.push('}');
    else if (character === '[') open.push(']');
    else if (character === '}' || character === ']') {
      open.pop();
      if (open.length === 0) return { open, comma, end: at + 1 };
    } else if (character === ',') comma = at;
  }
  return { open, comma, end: null };
}

const JSON_KEY = /^[ \t]{0,8}"([^"\\\n]{1,100})"\s*:/gm;
const YAML_KEY = /^([A-Za-z_$@][^:#\n]{0,80}):(?=\s|$)/gm;

/** Names of keys alone, where the text cannot be read as what it looks like: templates that are not filled in, mistakes. */
function shallow(form: 'json' | 'yaml', source: string, key: RegExp): Outline {
  const span: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const nothing: LocatedScalar = { kind: 'scalar', value: null, text: '', quoted: false, span };
  const entries = new Map<string, LocatedEntry>();
  for (const [, name = ''] of source.matchAll(key)) entries.set(name.trim(), { key: span, value: nothing });
  return entries.size === 0 ? TEXT : { form, value: { kind: 'mapping', entries, span } };
}

/** The first element of a document, by its name and namespace; the rest is read by whoever knows it. */
function xmlOutline(first: string): Outline {
  const element = /<([A-Za-z_][\w.-]{0,80}:)?([A-Za-z_][\w.-]{0,80})(\s[^<>]{0,2000})?\/?>/.exec(
    blankComments(first.split('\n')).join('\n'),
  );
  // A Markdown card may begin with HTML.
  if (element === null || (!first.startsWith('<?xml') && !/xmlns/.test(element[3] ?? ''))) return TEXT;
  const span: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const scalar = (text: string): LocatedScalar => ({ kind: 'scalar', value: text, text, quoted: true, span });
  const attributes = [...(element[3] ?? '').matchAll(/([\w:.-]{1,80})\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const inner: LocatedMapping = {
    kind: 'mapping',
    span,
    entries: new Map(
      attributes.map(([, name = '', double, single]) => [
        `@${name}`,
        { key: span, value: scalar(double ?? single ?? '') },
      ]),
    ),
  };
  return {
    form: 'xml',
    value: { kind: 'mapping', span, entries: new Map([[element[2] ?? '', { key: span, value: inner }]]) },
  };
}

function yamlOutline(source: string, whole: boolean): Outline {
  // The first line that says anything must read like YAML; prose and tables are not worth a parser's time.
  const first = source.split('\n', 200).find((line) => !/^\s*(#|%|---\s*$|$)/.test(line.trimEnd()));
  if (first === undefined || !/^(- |-$|["'A-Za-z_$@][^:]{0,80}:(\s|$))/.test(first.trimEnd())) return TEXT;
  if (/^---\s/.test(source.trimStart()) && /^---[ \t]*\r?$/m.test(source.trimStart().slice(3))) return TEXT;
  // A cut at the end of a line is sound unless it parts a quoted text or brackets; the last key at the margin always is.
  const cuts = whole ? [source.length] : [source.lastIndexOf('\n') + 1, lastTopLevelKey(source)];
  const value = firstParsed(cuts.map((cut) => source.slice(0, cut)));
  if (value === null) return shallow('yaml', source, YAML_KEY);
  return value.kind === 'scalar' ? TEXT : { form: 'yaml', value };
}

function firstParsed(texts: readonly string[]): LocatedValue | null {
  for (const text of texts) {
    const { value } = parseData(text, { format: 'yaml' });
    if (value !== null) return value;
  }
  return null;
}

/** Where the last key without indentation begins: what stands before it is complete. */
function lastTopLevelKey(source: string): number {
  let last = 0;
  for (const { index } of source.matchAll(/^[^\s#-]/gm)) last = index;
  return last;
}
