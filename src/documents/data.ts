import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { READING } from '../safety/limits.ts';
import { buildValue } from './data-builder.ts';
import { countNodes, notJson } from './json-grammar.ts';
import type { LocatedValue, Problem } from './located.ts';
import { type Positions, positionsOf } from './position.ts';
import { type ProblemList, problemList } from './problems.ts';

export type DataFormat = 'yaml' | 'json';

export interface ParsedData {
  /** Null where a fatal problem was found: half of an unsafe document must never be judged. */
  readonly value: LocatedValue | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads one YAML 1.2 or JSON document strictly, with the place of everything in it. Never throws. Refused are repeated
 * keys, anchors and aliases, merge keys, tags outside the core schema, keys that reach JavaScript's prototypes, several
 * documents, and whatever is too large or too deep (READING). NaN and infinities are values with a local problem.
 * A byte order mark is skipped and counts for no column.
 */
export function parseData(text: string, options: { readonly format: DataFormat }): ParsedData {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const positions = positionsOf(source);
  const problems = problemList();
  const events = isSmallEnough(source, options.format, problems, positions)
    ? readEvents(source, options.format, problems, positions)
    : null;
  const value = events && buildValue(events, source, options.format, problems, positions);
  return { value: problems.hasFatal() ? null : value, problems: problems.all() };
}

function isSmallEnough(source: string, format: DataFormat, problems: ProblemList, positions: Positions): boolean {
  const largest = format === 'json' ? READING.resultsBytes : READING.structuredBytes;
  const start = positions.span(0, 0);
  // A text never has fewer bytes than UTF-16 code units, so this refuses nothing that the limit in bytes allows.
  if (source.length > largest) {
    const message = `The file is longer than ${largest} characters, the most that is read of a ${format.toUpperCase()} file. Split it, or keep only what is needed.`;
    problems.fatal('too-large', message, start);
    return false;
  }
  // Events take far more memory than text, so they are counted before they are made. Every node takes two characters;
  // the smaller limit for YAML already keeps their number down.
  if (format === 'json' && source.length > 2 * READING.nodes && countNodes(source) > READING.nodes) {
    problems.fatal('too-many-values', `The file holds more than ${READING.nodes} values. Split it.`, start);
    return false;
  }
  return true;
}

function readEvents(
  source: string,
  format: DataFormat,
  problems: ProblemList,
  positions: Positions,
): readonly Event[] | null {
  try {
    const events = parseEvents(source, { maxDepth: READING.depth });
    if (events.length > 0) return events;
    problems.fatal('empty', 'The file is empty. Fill it in, or remove it.', positions.span(0, 0));
  } catch (error) {
    const offset = Math.min((error instanceof YAMLException && error.mark?.position) || 0, source.length);
    const { code, message } = describe(error, format, source[offset]);
    problems.fatal(code, message, positions.span(offset, Math.min(offset + 1, source.length)));
  }
  return null;
}

// js-yaml's own messages quote the file in places, so only these fixed parts are recognised.
const REASONS: readonly (readonly [start: string, code: string, message: string])[] = [
  ['nesting exceeded', 'too-deep', `Nested deeper than ${READING.depth} levels. Flatten the structure.`],
  ['tab characters', 'not-yaml', 'A tab is used as indentation, which YAML forbids. Use spaces.'],
  [
    'bad indentation',
    'not-yaml',
    'The indentation or a colon does not fit. Align the line with its neighbours; put text that holds ": " in quotes.',
  ],
  ['unexpected end', 'not-yaml', 'The file ends inside a quoted text or a bracket. Close it.'],
  ['missed comma', 'not-yaml', 'A comma is missing between two entries in brackets.'],
  [
    'unknown escape',
    'not-yaml',
    'A backslash stands before a character that it cannot escape. Double the backslash, or use single quotes.',
  ],
  ['undeclared tag', 'unsupported-tag', 'A tag with an undeclared prefix. Remove the tag.'],
  ['the stream contains non-printable', 'not-text', 'The text holds control characters. Save the file as plain text.'],
];

function describe(error: unknown, format: DataFormat, found: string | undefined): { code: string; message: string } {
  const reason = error instanceof YAMLException ? error.reason : '';
  const known = REASONS.find(([start]) => reason.startsWith(start));
  if (known && (format === 'yaml' || known[1] !== 'not-yaml')) return { code: known[1], message: known[2] };
  if (format === 'json') return { code: 'not-json', message: notJson(found) };
  return { code: 'not-yaml', message: 'This is not YAML here: check indentation, colons, quotes and brackets.' };
}
