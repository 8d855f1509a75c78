import { decodeText } from '../documents/bytes.ts';
import { type ParsedData, parseData } from '../documents/data.ts';
import { type Outline, outlineOf } from '../documents/outline.ts';
import { parseXml } from '../documents/xml.ts';
import type { Place } from '../dossier/fact.ts';
import { READING } from '../safety/limits.ts';
import { type Workspace, WorkspaceError } from '../workspace/workspace.ts';
import { isPointer, sha256 } from './artifacts/model-file.ts';
import {
  type DeclaredEvidence,
  EMPTY_READING,
  type Head,
  type Reader,
  type Reading,
  type ReadProblem,
  type SourceDocument,
} from './reader.ts';
import { placeOf, problemsOf, startOf } from './statement.ts';

/** One file as it was read, for the list of inputs and for findings about the file itself. */
export interface FileRead {
  readonly path: string;
  readonly role: Reader['role'];
  /** Title of the format; empty where no reader knows the file. */
  readonly format: string;
  readonly read: Reading['status'];
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  readonly bytes: number;
  readonly problems: readonly ReadProblem[];
}

/** A document with what reading it gave. */
export interface ReadDocument {
  readonly file: FileRead;
  readonly reading: Reading;
}

/** A problem that concerns the whole file. */
class FileProblem extends Error {
  override name = 'FileProblem';
  readonly code: string;
  readonly status: Reading['status'];
  /** Null where the whole file is the problem. */
  readonly place: Place | null;

  constructor(code: string, message: string, status: Reading['status'] = 'corrupt', place: Place | null = null) {
    super(message);
    this.code = code;
    this.status = status;
    this.place = place;
  }
}

/** What a reader sees of a file first. Bytes that are not text become marks, which no reader takes for its own. */
export function headOf(workspace: Workspace, path: string, size: number): Head {
  return headWith(workspace, path, size, workspace.head(path, READING.headCharacters));
}

/** The same for a file that need not be readable: its name may be one that is never opened, or it may be gone. */
export function headOrProblem(
  workspace: Workspace,
  path: string,
  size: number,
): { readonly head: Head; readonly problem: string | null } {
  try {
    return { head: headOf(workspace, path, size), problem: null };
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error;
    return { head: headWith(workspace, path, size, new Uint8Array()), problem: error.message };
  }
}

function headWith(workspace: Workspace, path: string, size: number, bytes: Uint8Array): Head {
  const slice = (start: number, end: number): Uint8Array => workspace.slice(path, start, end);
  const text = new TextDecoder().decode(bytes);
  let outline: Outline | null = null;
  return {
    path,
    size,
    bytes,
    text,
    slice,
    outline: () => {
      outline ??= outlineOf(text, size <= READING.headCharacters);
      return outline;
    },
  };
}

/** A file as a document. Its text is refused where it is too large to hold or not UTF-8. */
export function documentOf(
  workspace: Workspace,
  head: Head,
  role: Reader['role'],
  declared: DeclaredEvidence | null,
): SourceDocument {
  const limit = role === 'result' ? READING.resultsBytes : READING.structuredBytes;
  return {
    ...head,
    declared,
    wholeText: () => {
      if (head.size > limit) {
        const message = `The file has more than ${limit / 1024 / 1024} MiB, more than is read of such a file.`;
        throw new FileProblem('too-large', message, 'unsupported');
      }
      const decoded = decodeText(workspace.read(head.path));
      if ('problem' in decoded) {
        const { message, span } = decoded.problem;
        throw new FileProblem('not-text', message, 'corrupt', placeOf(head.path, span));
      }
      return decoded.text;
    },
    chunks: () => workspace.chunks(head.path),
  };
}

/** Reads a document with its reader and never throws: whatever goes wrong becomes a problem of the file. */
export async function readDocument(reader: Reader, document: SourceDocument): Promise<ReadDocument> {
  const reading = await attempt(async () => {
    // A reader of artifacts is asked what a file is, not what is in it.
    if (reader.role !== 'artifact' && isPointer(document)) {
      throw new FileProblem(
        'pointer',
        'The file is a Git LFS pointer, not the data. Fetch the data with "lfs: true" in the checkout step.',
      );
    }
    return withinLimits(await reader.read(document));
  }, document.path);
  return { reading, file: recordOf(document, reader.role, reader.title, reading) };
}

/** Each declared number is held against all others of its file, so a file of nothing but numbers would take for ever. */
function withinLimits(reading: Reading): Reading {
  const beyond = reading.records[READING.declaredNumbers];
  if (beyond === undefined) return reading;
  const message = `The file declares ${reading.records.length} numbers, more than the ${READING.declaredNumbers} that are read of one file. Split it, or name the numbers that count under evidence.`;
  return {
    ...reading,
    status: 'partial',
    records: reading.records.slice(0, READING.declaredNumbers),
    warnings: [...reading.warnings, { code: 'too-many-numbers', message, place: beyond.place }],
  };
}

/** The record of a file that no reader knows. */
export function unknownFile(document: SourceDocument, role: Reader['role'], problem: string): ReadDocument {
  const reading = refused(new FileProblem('unknown-format', problem, 'unsupported'), document.path);
  return { reading, file: recordOf(document, role, '', reading) };
}

/**
 * The record of a file that no reader knows because it is not even what its name says: JSON, YAML or XML with mistakes.
 * Null where it can be parsed, or its name says nothing.
 */
export function damagedFile(document: SourceDocument, role: Reader['role']): ReadDocument | null {
  const { path } = document;
  const parse = PARSERS.find(([name]) => name.test(path))?.[1];
  if (parse === undefined) return null;
  let reading: Reading;
  try {
    const { value, problems } = parse(document.wholeText());
    if (value !== null) return null;
    const warnings = problemsOf(problems, path);
    reading = { ...EMPTY_READING, status: 'corrupt', warnings };
  } catch (error) {
    reading = refused(error, path);
  }
  return { reading, file: recordOf(document, role, '', reading) };
}

const PARSERS: readonly (readonly [RegExp, (text: string) => ParsedData])[] = [
  [/\.json$/i, (text) => parseData(text, { format: 'json' })],
  [/\.ya?ml$/i, (text) => parseData(text, { format: 'yaml' })],
  [/\.xml$/i, parseXml],
];

async function attempt(read: () => Promise<Reading>, path: string): Promise<Reading> {
  try {
    return await read();
  } catch (error) {
    return refused(error, path);
  }
}

/** A reading that says only why there is none. Messages of libraries may quote the file, so only our own are shown. */
function refused(error: unknown, path: string): Reading {
  const message =
    error instanceof FileProblem || error instanceof WorkspaceError ? error.message : 'The file could not be read.';
  const [code, status] =
    error instanceof FileProblem ? ([error.code, error.status] as const) : (['unreadable', 'corrupt'] as const);
  const place = (error instanceof FileProblem ? error.place : null) ?? startOf(path);
  return { ...EMPTY_READING, status, warnings: [{ code, message, place }] };
}

function recordOf(document: SourceDocument, role: Reader['role'], format: string, reading: Reading): FileRead {
  const { path, size: bytes } = document;
  return { path, role, format, read: reading.status, sha256: digest(document), bytes, problems: reading.warnings };
}

/** A file that vanished between listing and reading has no digest; its reading already says that it could not be read. */
function digest(document: SourceDocument): string {
  try {
    return sha256(document.chunks());
  } catch {
    return '';
  }
}
