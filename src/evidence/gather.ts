import type { Place, Statement } from '../dossier/fact.ts';
import { READING } from '../safety/limits.ts';
import type { FileEntry, Workspace } from '../workspace/workspace.ts';
import { type FileDigest, modelDigest } from './artifacts/model-file.ts';
import { readSystemFile, type StatedEvidence, systemFileReader } from './cards/system-file.ts';
import type { SystemPlace } from './discover.ts';
import { folderOf, nameOf, resolvePath } from './paths.ts';
import { documentOf, type FileRead, headOf, type ReadDocument, readDocument, unknownFile } from './read-document.ts';
import type { DeclaredEvidence, EntryStatement, Reading, ReadProblem } from './reader.ts';
import { readers, recognise } from './registry.ts';
import { startOf } from './statement.ts';

/** A results file with the entry that names it; undeclared ones were found in the system's folder. */
export interface ResultRead extends ReadDocument {
  readonly id: string;
  readonly declared: DeclaredEvidence | null;
  /** Where the file is named; its own start where nobody names it. */
  readonly place: Place;
}

/** All that the files of one system say, before it is put together. */
export interface Gathered {
  readonly system: Reading | null;
  readonly cards: readonly ReadDocument[];
  readonly results: readonly ResultRead[];
  /** Entry id of an artifact to the digest found. */
  readonly artifactDigests: ReadonlyMap<string, FileDigest>;
  readonly files: readonly FileRead[];
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
}

/** Files that are looked into for results nobody declared; beyond these only declared ones are read. */
const UNDECLARED_CANDIDATES = 2_000;

const RESULT_EXTENSION = /\.(csv|tsv|ndjson|jsonl|parquet|json|ya?ml)$/i;

/** Names that promise results: where no reader knows such a file, the report says so. */
const RESULT_NAME = /(metric|predict|result|evaluat|explan|shap|importance|fairness|bias|drift|performance)/i;

/** Reads every file of a system: its system file, its cards, the evidence it declares, and results found beside them. */
export async function gather(workspace: Workspace, place: SystemPlace): Promise<Gathered> {
  const all = new Map(workspace.list().map((file) => [file.path, file]));
  const unread: { path: string; reason: string }[] = [];
  const problems: ReadProblem[] = [];
  const system = place.systemFile === null ? null : await readSystem(workspace, place.systemFile, all);
  const cards = await inTurn(place.cards, (path) => readCard(workspace, path, all, unread));
  const stated = system?.evidence ?? [];
  const results = (await inTurn(stated, (one) => readStated(workspace, place, one, all, problems))).flat();
  const artifacts = (system?.reading.entries ?? []).filter(({ kind }) => kind === 'artifact');
  const artifactDigests = digests(workspace, place, artifacts, all, problems);
  const taken = new Set([place.systemFile, ...place.cards, ...results.map(({ file }) => file.path)]);
  results.push(...(await undeclared(workspace, place, taken, unread)));
  // A path that leads nowhere is a problem of the file in which it is written.
  const systemFile = system === null ? [] : [{ ...system.file, problems: [...system.file.problems, ...problems] }];
  const files = onePerPath([...systemFile, ...[...cards, ...results].map(({ file }) => file)]);
  return { system: system?.reading ?? null, cards, results, artifactDigests, files, unread };
}

/** Fields that say how a file is read. Where one is unusable, reading by convention instead would be a guess. */
const HOW_TO_READ = /^result\.(kind|columns\..*|positive|higher_means_positive|threshold|metrics)$/;

/** Two entries of evidence may name one file; what was wrong with either reading is kept. */
function onePerPath(files: readonly FileRead[]): readonly FileRead[] {
  const byPath = new Map<string, FileRead>();
  for (const file of files) {
    const known = byPath.get(file.path);
    byPath.set(file.path, known === undefined ? file : { ...known, problems: [...known.problems, ...file.problems] });
  }
  return [...byPath.values()];
}

/** One after the other, so that no more than one file is in memory at a time. */
async function inTurn<T, U>(items: readonly T[], use: (item: T) => Promise<U>): Promise<U[]> {
  const done: U[] = [];
  for (const item of items) done.push(await use(item));
  return done;
}

type Listing = ReadonlyMap<string, FileEntry>;

async function readSystem(
  workspace: Workspace,
  path: string,
  all: Listing,
): Promise<ReadDocument & { readonly evidence: readonly StatedEvidence[] }> {
  let evidence: readonly StatedEvidence[] = [];
  const head = headOf(workspace, path, all.get(path)?.size ?? 0);
  const reader = {
    ...systemFileReader,
    read: (document: Parameters<typeof readSystemFile>[0]) => {
      const read = readSystemFile(document);
      evidence = read.evidence;
      return read.reading;
    },
  };
  const read = await readDocument(reader, documentOf(workspace, head, 'system', null));
  return { ...read, evidence };
}

async function readCard(
  workspace: Workspace,
  path: string,
  all: Listing,
  unread: { path: string; reason: string }[],
): Promise<ReadDocument> {
  const head = headOf(workspace, path, all.get(path)?.size ?? 0);
  const document = documentOf(workspace, head, 'card', null);
  const found = recognise(
    head,
    null,
    readers.filter(({ role }) => role === 'card'),
  );
  if (found.kind === 'reader') return readDocument(found.reader, document);
  const reason =
    found.kind === 'clash'
      ? found.message
      : 'There is no reader for this form of card yet. Write MODEL_CARD.md or rmf-system.yaml.';
  unread.push({ path, reason });
  // Metadata in a form without a reader is no fault of its author: what it would state is missing elsewhere, or is not.
  const unknown = unknownFile(document, 'card', reason);
  return found.kind === 'clash' ? unknown : { ...unknown, file: { ...unknown.file, problems: [] } };
}

async function readStated(
  workspace: Workspace,
  place: SystemPlace,
  stated: StatedEvidence,
  all: Listing,
  problems: ReadProblem[],
): Promise<readonly ResultRead[]> {
  if (stated.path === null) return [];
  const resolved = resolvePath(stated.path.text, place.folder, all);
  if ('problem' in resolved) {
    problems.push({ code: resolved.code, message: resolved.problem, place: stated.path.place });
    return [];
  }
  const head = headOf(workspace, resolved.file.path, resolved.file.size);
  const { declared } = stated;
  const unclear = stated.entry.statements.find(
    ({ field, state }) => HOW_TO_READ.test(field) && (state === 'invalid' || state === 'placeholder'),
  );
  const document = documentOf(workspace, head, 'result', declared);
  const found = recognise(
    head,
    declared,
    readers.filter(({ role }) => role === 'result'),
  );
  const read =
    unclear !== undefined
      ? unknownFile(
          document,
          'result',
          `It is not read, because rmf-system.yaml (line ${unclear.place.line}) does not say clearly how.`,
        )
      : found.kind === 'reader'
        ? await readDocument(found.reader, document)
        : unknownFile(
            document,
            'result',
            found.kind === 'clash'
              ? found.message
              : 'No reader knows the form of this file. State its kind and columns.',
          );
  return [{ ...read, id: stated.entry.id, declared, place: stated.path.place }];
}

function digests(
  workspace: Workspace,
  place: SystemPlace,
  artifacts: readonly EntryStatement[],
  all: Listing,
  problems: ReadProblem[],
): ReadonlyMap<string, FileDigest> {
  const found = new Map<string, FileDigest>();
  for (const artifact of artifacts) {
    const path = stated(artifact, 'artifact.path');
    if (path === undefined || typeof path.value !== 'string') continue;
    const direct = resolvePath(path.value, place.folder, all);
    const resolved =
      'problem' in direct && direct.code === 'missing-file'
        ? resolvePath(`${path.value}.dvc`, place.folder, all)
        : direct;
    if ('problem' in resolved) {
      // Weights that are kept elsewhere are known by their stated digest.
      const elsewhere = resolved.code === 'missing-file' && stated(artifact, 'artifact.digest') !== undefined;
      const reported = 'problem' in direct ? direct : resolved;
      if (!elsewhere) problems.push({ code: reported.code, message: reported.problem, place: path.place });
      continue;
    }
    const { file } = resolved;
    const digest = modelDigest(headOf(workspace, file.path, file.size), () => workspace.chunks(file.path));
    found.set(artifact.id, digest);
    const declared = stated(artifact, 'artifact.digest');
    if (declared !== undefined && contradicts(String(declared.value), digest.digest)) {
      const message = 'The digest stated is not that of the file. Correct it, or bring the file that was meant.';
      problems.push({ code: 'other-digest', message, place: declared.place });
    }
  }
  return found;
}

/** Digests of different algorithms can be neither equal nor different. */
function contradicts(declared: string, found: string): boolean {
  const algorithm = (digest: string): string => digest.slice(0, digest.indexOf(':'));
  return algorithm(declared) === algorithm(found) && declared.toLowerCase() !== found;
}

function stated(entry: EntryStatement, field: string): Statement | undefined {
  return entry.statements.find((one) => one.field === field && one.state === 'present');
}

async function undeclared(
  workspace: Workspace,
  place: SystemPlace,
  taken: ReadonlySet<string | null>,
  unread: { path: string; reason: string }[],
): Promise<readonly ResultRead[]> {
  const candidates = place.files.filter(
    ({ path, type }) => type === 'file' && RESULT_EXTENSION.test(path) && !taken.has(path),
  );
  if (candidates.length > UNDECLARED_CANDIDATES) {
    unread.push({
      path: place.folder,
      reason: `More than ${UNDECLARED_CANDIDATES} files could hold results; only those named under evidence are read.`,
    });
    return [];
  }
  const results = readers.filter(({ role }) => role === 'result');
  const read = await inTurn(candidates, async ({ path, size }): Promise<readonly ResultRead[]> => {
    const head = headOf(workspace, path, size);
    const found = recognise(head, null, results);
    if (found.kind !== 'reader') {
      if (RESULT_NAME.test(nameOf(path))) {
        unread.push({ path, reason: found.kind === 'clash' ? found.message : 'no reader knows the form of this file' });
      }
      return [];
    }
    if (size > READING.resultsBytes) {
      unread.push({ path, reason: 'a large results file that is not named under evidence' });
      return [];
    }
    const document = await readDocument(found.reader, documentOf(workspace, head, 'result', null));
    return [{ ...document, id: relativeTo(place.folder, path), declared: null, place: startOf(path) }];
  });
  return read.flat();
}

function relativeTo(folder: string, path: string): string {
  return folder !== '.' && folderOf(path).concat('/').startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}
