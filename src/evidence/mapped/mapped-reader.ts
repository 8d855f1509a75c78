import { type DataFormat, parseData } from '../../documents/data.ts';
import type { LocatedValue, Problem } from '../../documents/located.ts';
import type { Outline } from '../../documents/outline.ts';
import { parseXml } from '../../documents/xml.ts';
import type { Assurance } from '../../dossier/fact.ts';
import {
  EMPTY_READING,
  type Head,
  type Reader,
  type ReaderRole,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { problemsOf } from '../statement.ts';
import { findAll, type MappedPath, type Names, top } from './paths.ts';
import { type MappedReading, readByMapping } from './reading.ts';
import { fieldsOf, type Mapping, type Source } from './rules.ts';

/** A format that is wholly described by data: how it is known, and which of its keys stand for which fields. */
export interface MappedFormat {
  readonly id: string;
  readonly title: string;
  readonly role: ReaderRole;
  readonly versions: readonly string[];
  /** Who writes it: a person (declared) or a tool (reported). */
  readonly assurance: Assurance;
  readonly recognise: (seen: Seen, head: Head) => Recognition | null;
  /** Version of the format a file states, null where it states none. */
  readonly version: (seen: Seen) => string | null;
  readonly mapping: Mapping;
  /** Reads the document in place of the mapping alone, where its elements name one another or hold another format. */
  readonly read?: (value: LocatedValue, source: Source, text: string) => PartialReading;
}

/** What such a reading gives; `status` where it is not the usual one. */
export interface PartialReading extends MappedReading {
  readonly warnings: readonly ReadProblem[];
  readonly status?: Reading['status'];
}

/** What a format is known by. */
export interface Seen {
  readonly form: Outline['form'];
  readonly path: string;
  /** Whether a path leads to something. */
  readonly has: (path: MappedPath) => boolean;
  /** How many of the paths lead to something. */
  readonly count: (paths: readonly MappedPath[]) => number;
  /** The first scalar a path leads to, as written; empty where there is none. */
  readonly text: (path: MappedPath) => string;
  /** Every scalar a path leads to. */
  readonly texts: (path: MappedPath) => readonly string[];
}

/** The structure of a document, for telling it apart from others. */
export function seen(outline: Outline, path: string, names: Names): Seen {
  const find = (at: MappedPath) => (outline.value === null ? [] : findAll(top(outline.value), at, names));
  const texts = (at: MappedPath): readonly string[] =>
    find(at).flatMap(({ value }) => (value.kind === 'scalar' ? [value.text.trim()] : []));
  return {
    form: outline.form,
    path,
    has: (at) => find(at).length > 0,
    count: (paths) => paths.filter((at) => find(at).length > 0).length,
    text: (at) => texts(at)[0] ?? '',
    texts,
  };
}

/** Makes a reader of a format that is described by data. */
export function mappedReader(format: MappedFormat): Reader {
  const { id, title, role, versions, mapping } = format;
  return {
    id,
    title,
    role,
    versions,
    fields: fieldsOf(mapping),
    recognise: (head) => format.recognise(seen(head.outline(), head.path, mapping.names), head),
    read: (document) => readMapped(document, format),
  };
}

function readMapped(
  document: SourceDocument,
  { title, assurance, mapping, version, read: custom }: MappedFormat,
): Reading {
  const parsed = parsedDocument(document);
  if (parsed.value === null) return parsed.reading;
  const { value, warnings } = parsed;
  const source = { path: document.path, format: title, assurance };
  const read: PartialReading = custom?.(value, source, document.wholeText()) ?? {
    ...readByMapping(value, mapping, source),
    warnings: [],
  };
  const nothing = read.facts.length + read.entries.length + read.records.length === 0;
  const whole = seen({ form: document.outline().form, value }, document.path, mapping.names);
  return {
    ...EMPTY_READING,
    ...read,
    status: read.status ?? (nothing ? 'empty' : 'parsed'),
    version: version(whole),
    warnings: [...warnings, ...read.warnings],
  };
}

/** A parsed document, or the reading that says why there is none. */
export type Parsed =
  | { readonly value: LocatedValue; readonly warnings: readonly ReadProblem[] }
  | { readonly value: null; readonly reading: Reading };

/** Parses a whole document; what is wrong with it is told with its place, and nothing of it is taken. */
export function parsedDocument(document: SourceDocument): Parsed {
  const { value, problems } = parseStructured(document);
  const warnings = problemsOf(problems, document.path);
  if (value !== null) return { value, warnings };
  const status = problems.some(({ code }) => code === 'empty') ? 'empty' : 'corrupt';
  return { value: null, reading: { ...EMPTY_READING, status, warnings } };
}

/** The whole document as JSON, YAML or XML, whichever its beginning is. */
function parseStructured(document: SourceDocument): ReturnType<typeof parseData> {
  const { form } = document.outline();
  const text = document.wholeText();
  if (form === 'xml') return parseXml(text);
  const format: DataFormat = form === 'json' ? 'json' : 'yaml';
  const { value, problems } = parseData(text, { format });
  return { value, problems: problems.filter(isNews) };
}

/** A number that is not finite becomes a record without a value, which the rules judge. */
const isNews = ({ code }: Problem): boolean => code !== 'non-finite';
