import { SaxesParser } from 'saxes';
import { READING } from '../safety/limits.ts';
import type { ParsedData } from './data.ts';
import type { LocatedEntry, LocatedScalar, LocatedValue } from './located.ts';
import { type Positions, positionsOf } from './position.ts';
import { type ProblemList, problemList } from './problems.ts';

/** An element that is still open. */
interface OpenElement {
  readonly name: string;
  readonly start: number;
  /** Offset just past the opening tag. */
  readonly contentStart: number;
  readonly children: Map<string, LocatedEntry[]>;
  text: string;
}

/**
 * Reads one XML document strictly, with the place of everything in it. Never throws. There is no DTD, so no entity but
 * the five of XML itself, and nothing is fetched.
 *
 * An element of nothing but text is a scalar, any other a mapping of its children by local name: repeated children are
 * a sequence, attributes begin with `@`, text beside children is `#text`. The document is a mapping of its one root.
 * Names lose their prefix; the namespace of the root is its `@xmlns`.
 */
export function parseXml(text: string): ParsedData {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const positions = positionsOf(source);
  const problems = problemList();
  const value = readElements(source, positions, problems);
  return { value: problems.hasFatal() ? null : value, problems: problems.all() };
}

/** Thrown to stop the parser at the first problem: what follows it cannot be relied on. */
class Stop extends Error {
  override name = 'Stop';
}

function readElements(source: string, positions: Positions, problems: ProblemList): LocatedValue | null {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  let root: LocatedEntry | null = null;
  let rootName = '';
  let nodes = 0;

  const refuse = (code: string, message: string, offset = parser.position - 1): never => {
    const at = Math.max(0, Math.min(offset, source.length - 1));
    problems.fatal(code, message, positions.span(at, Math.min(at + 1, source.length)));
    throw new Stop();
  };
  const count = (): void => {
    if (++nodes > READING.nodes)
      refuse('too-many-values', `The file holds more than ${READING.nodes} values. Split it.`);
  };

  parser.on('doctype', () =>
    refuse(
      'doctype',
      'The file has a DOCTYPE. Document types and entities are not read, because they can make a program fetch files or fill its memory. Remove it.',
      source.indexOf('<!DOCTYPE'),
    ),
  );
  // Messages of the library may quote the file, so only our own are shown.
  parser.on('error', () => {
    const ampersand = bareAmpersand(source, parser.position);
    if (ampersand !== null) {
      refuse('bare-ampersand', 'A "&" stands alone or names an entity that XML does not have. Write &amp;.', ampersand);
    }
    refuse('not-xml', 'This is not XML here: check that every element is closed, and write < as &lt;.');
  });
  parser.on('opentag', (tag) => {
    count();
    if (open.length >= READING.depth) {
      refuse('too-deep', `Nested deeper than ${READING.depth} levels. Flatten the structure.`);
    }
    const start = source.lastIndexOf('<', parser.position - 1);
    const children = new Map<string, LocatedEntry[]>();
    const span = positions.span(start, parser.position);
    for (const [name, attribute] of Object.entries(tag.attributes)) {
      count();
      if (/^xmlns:|^xml:/.test(name)) continue;
      const scalar: LocatedScalar = { kind: 'scalar', value: attribute, text: attribute, quoted: true, span };
      children.set(`@${localName(name)}`, [{ key: span, value: scalar }]);
    }
    open.push({ name: localName(tag.name), start, contentStart: parser.position, children, text: '' });
  });
  const addText = (piece: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element === undefined) return;
    const entry = closed(element, source, parser.position, positions);
    const parent = open.at(-1);
    if (parent === undefined) {
      root = entry;
      rootName = element.name;
    } else {
      const known = parent.children.get(element.name);
      if (known === undefined) parent.children.set(element.name, [entry]);
      else known.push(entry);
    }
  });

  try {
    parser.write(source).close();
  } catch (error) {
    if (!(error instanceof Stop)) problems.fatal('not-xml', 'This is not XML.', positions.span(0, 0));
    return null;
  }
  if (root === null) return null;
  return { kind: 'mapping', entries: new Map([[rootName, root]]), span: positions.span(0, source.length) };
}

/** The last "&" before an offset that begins none of the five entities; the parser notices it only where it gives up. */
function bareAmpersand(source: string, before: number): number | null {
  const at = source.lastIndexOf('&', before - 1);
  if (at === -1) return null;
  return /^&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});/.test(source.slice(at, at + 12)) ? null : at;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function closed(element: OpenElement, source: string, end: number, positions: Positions): LocatedEntry {
  const { name, start, contentStart, children, text } = element;
  const key = positions.span(start + 1, start + 1 + name.length);
  const contentEnd = Math.max(contentStart, source.lastIndexOf('</', end - 1));
  const raw = source.slice(contentStart, contentEnd);
  const lead = raw.length - raw.trimStart().length;
  const span = raw.trim() === '' ? key : positions.span(contentStart + lead, contentStart + lead + raw.trim().length);
  const own: LocatedScalar = { kind: 'scalar', value: text, text: text.trim(), quoted: true, span };
  if (children.size === 0) return { key, value: own };
  const entries = new Map<string, LocatedEntry>();
  for (const [child, found] of children) {
    const [first] = found;
    if (first === undefined) continue;
    entries.set(
      child,
      found.length === 1
        ? first
        : { key: first.key, value: { kind: 'sequence', items: found.map((one) => one.value), span: first.key } },
    );
  }
  if (text.trim() !== '') entries.set('#text', { key, value: own });
  return { key, value: { kind: 'mapping', entries, span } };
}
