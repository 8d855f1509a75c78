import { createHash } from 'node:crypto';
import type { Statement } from '../dossier/fact.ts';
import type { FileEntry, Workspace } from '../workspace/workspace.ts';
import { isPlainModel } from './artifacts/loading.ts';
import { type FileDigest, modelDigest } from './artifacts/model-file.ts';
import { systemFileReader } from './cards/system-file.ts';
import { resolvePath } from './paths.ts';
import { headOf, type ReadDocument } from './read-document.ts';
import type { EntryStatement, ReadProblem } from './reader.ts';

export type { FileDigest };

const SYSTEM_FILE = systemFileReader.title;

/** What the files of artifacts turned out to be. */
export interface ArtifactFiles {
  /** Entry id to the digest of its file. */
  readonly digests: ReadonlyMap<string, FileDigest>;
  /** Ids of the entries of which a digest is stated, and whose file has every digest that is. */
  readonly confirmed: ReadonlySet<string>;
  /** Ids of the entries of which some stated digest is not that of the file. */
  readonly contradicted: ReadonlySet<string>;
  /** Ids of the entries whose file is text that holds data and no code. */
  readonly plain: ReadonlySet<string>;
  readonly problems: readonly ReadProblem[];
}

/**
 * Finds the file of each artifact and computes its digest; every digest that is stated of it, whoever states it, is held
 * against the file. An artifact that is kept elsewhere is known by what is stated.
 */
export function artifactFiles(
  workspace: Workspace,
  folder: string,
  entries: readonly EntryStatement[],
  documents: readonly ReadDocument[],
  all: ReadonlyMap<string, FileEntry>,
): ArtifactFiles {
  const digests = new Map<string, FileDigest>();
  const problems: ReadProblem[] = [];
  const confirmed = new Set<string>();
  const contradicting = new Set<string>();
  const plain = new Set<string>();
  const known = new Map(documents.map(({ file }) => [file.path, file.sha256]));
  for (const entry of entries.filter(({ kind }) => kind === 'artifact')) {
    const path = entry.statements.find(({ field, state }) => field === 'artifact.path' && state === 'present');
    if (path === undefined || typeof path.value !== 'string') continue;
    const stated = entry.statements.filter(({ field, state }) => field === 'artifact.digest' && state === 'present');
    const file = fileOf(entry.id, path, folder, all);
    if ('problem' in file) {
      // Weights that are kept elsewhere are known by their stated digest; tools name files that never lie in a repository.
      const elsewhere = file.code === 'missing-file' && (stated.length > 0 || path.format !== SYSTEM_FILE);
      if (!elsewhere) problems.push({ code: file.code, message: file.problem, place: path.place });
      continue;
    }
    const head = headOf(workspace, file.file.path, file.file.size);
    const digest = modelDigest(head, () => workspace.chunks(head.path), known.get(head.path));
    digests.set(entry.id, digest);
    const wrong = stated.flatMap((one) => contradicted(one, digest, () => workspace.chunks(head.path)));
    problems.push(...wrong);
    if (wrong.length > 0) contradicting.add(entry.id);
    if (digest.source === 'bytes' && isPlainModel(head, () => workspace.chunks(head.path))) plain.add(entry.id);
    if (stated.length > 0 && wrong.length === 0 && digest.source === 'bytes') confirmed.add(entry.id);
  }
  return { digests, confirmed, contradicted: contradicting, plain, problems };
}

/** The path as rmf-system.yaml writes it, or, for what other files name, the path from the judged folder. */
function fileOf(
  id: string,
  path: Statement,
  folder: string,
  all: ReadonlyMap<string, FileEntry>,
): ReturnType<typeof resolvePath> {
  const written = String(path.value);
  const isDeclared = path.format === SYSTEM_FILE;
  const direct = isDeclared ? resolvePath(written, folder, all) : resolvePath(id, '.', all);
  if (!('problem' in direct) || direct.code !== 'missing-file' || !isDeclared) return direct;
  const pointer = resolvePath(`${written}.dvc`, folder, all);
  return 'problem' in pointer ? direct : pointer;
}

/** A stated digest that is not that of the file; digests of different algorithms can be neither equal nor different. */
function contradicted(
  { value, place }: Statement,
  found: FileDigest,
  chunks: () => Iterable<Uint8Array>,
): readonly ReadProblem[] {
  const stated = String(value).toLowerCase();
  const algorithm = stated.slice(0, stated.indexOf(':'));
  const sameAlgorithm = found.digest.startsWith(`${algorithm}:`);
  // Of a pointer only the digest it holds is known. The md5 of a folder is that of DVC's list of its files.
  if (!sameAlgorithm && (found.source !== 'bytes' || stated.endsWith('.dir'))) return [];
  if (sameAlgorithm ? found.digest === stated : fits(algorithm, stated, chunks)) return [];
  const message = 'The digest stated is not that of the file. Correct it, or bring the file that was meant.';
  return [{ code: 'other-digest', message, place }];
}

/**
 * DVC before version 3 took the md5 of text with CRLF written as LF, and says so nowhere. An md5 tells which file is meant
 * and protects against nothing, so either reading may fit.
 */
function fits(algorithm: string, stated: string, chunks: () => Iterable<Uint8Array>): boolean {
  if (`${algorithm}:${hashOf(algorithm, chunks())}` === stated) return true;
  return algorithm === 'md5' && `md5:${hashOf('md5', withUnixLineEnds(chunks()))}` === stated;
}

function hashOf(algorithm: string, chunks: Iterable<Uint8Array>): string {
  const hash = createHash(algorithm === 'md5' ? 'md5' : 'sha256');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}

const CR = 13;
const LF = 10;

function* withUnixLineEnds(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let heldBack = false;
  for (const chunk of chunks) {
    const kept = new Uint8Array(chunk.length + 1);
    let length = 0;
    for (const byte of chunk) {
      if (heldBack && byte !== LF) kept[length++] = CR;
      heldBack = byte === CR;
      if (!heldBack) kept[length++] = byte;
    }
    yield kept.subarray(0, length);
  }
  if (heldBack) yield Uint8Array.of(CR);
}
