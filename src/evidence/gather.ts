import type { Place } from '../dossier/fact.ts';
import type { Trust } from '../dossier/trust.ts';
import { READING } from '../safety/limits.ts';
import type { FileEntry, Workspace } from '../workspace/workspace.ts';
import { artifactFiles, type FileDigest } from './artifact-digests.ts';
import type { DvcResult } from './artifacts/dvc-results.ts';
import { isPointer, looksLikeWeights } from './artifacts/model-file.ts';
import { readSystemFile, type StatedEvidence, systemFileReader } from './cards/system-file.ts';
import { mayDescribe, type SystemPlace } from './discover.ts';
import { mergeEntries } from './merge-entries.ts';
import { folderOf, nameOf, pathFrom, resolvePath } from './paths.ts';
import { absentMetrics, asMetrics, declaredByPipelines, whyAbsent, whyNoResults, whyNotRead } from './pipelines.ts';
import {
  damagedFile,
  documentOf,
  type FileRead,
  headOf,
  headOrProblem,
  type ReadDocument,
  readDocument,
  unknownFile,
} from './read-document.ts';
import type { DeclaredEvidence, EntryStatement, Reading, ReadProblem, Strength } from './reader.ts';
import { readers, recognise } from './registry.ts';
import { startOf } from './statement.ts';
import { withVerifiedSignatures } from './verified-documents.ts';

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
  /** Cards, data sheets and artifacts: every file that describes the system, its data or its model. */
  readonly documents: readonly ReadDocument[];
  readonly results: readonly ResultRead[];
  /** What the files give as elements of collections, one entry a thing, however many files speak of it. */
  readonly entries: readonly EntryStatement[];
  /** Entry id of an artifact to the digest found. */
  readonly artifactDigests: ReadonlyMap<string, FileDigest>;
  /** Ids of artifacts whose file has every digest that is stated of it. */
  readonly confirmedArtifacts: ReadonlySet<string>;
  /** Ids of artifacts of which some stated digest is not that of the file. */
  readonly contradictedArtifacts: ReadonlySet<string>;
  /** Ids of artifacts whose file is text that holds data and no code. */
  readonly plainArtifacts: ReadonlySet<string>;
  readonly files: readonly FileRead[];
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
}

const RESULT_EXTENSION = /\.(csv|tsv|ndjson|jsonl|parquet|json|ya?ml)$/i;

/** Extensions, and the one name without any, that descriptions of models, data and builds have. */
const DOCUMENT_NAME = /\.(xml|md|markdown|dvc|lock|sig|sigstore)$|(^|\/)MLmodel$/i;

/** Names that promise results: where no reader knows such a file, the report says so. */
const RESULT_NAME = /(metric|predict|result|evaluat|explan|shap|importance|fairness|bias|drift|performance)/i;

/** Reads every file of a system: its system file, its cards, the evidence it declares, and results found beside them. */
export async function gather(workspace: Workspace, place: SystemPlace, trust: Trust): Promise<Gathered> {
  const all = new Map(workspace.list().map((file) => [file.path, file]));
  const unread: { path: string; reason: string }[] = [];
  const problems: ReadProblem[] = [];
  const system = place.systemFile === null ? null : await readSystem(workspace, place.systemFile, all);
  const cards = await inTurn(place.cards, (path) => readCard(workspace, path, all, unread));
  const stated = system?.evidence ?? [];
  const pipelines = await declaredByPipelines(workspace, place.files);
  const results = (await inTurn(stated, (one) => readStated(workspace, place, one, all, pipelines, problems))).flat();
  const taken = new Set([place.systemFile, ...place.cards, ...results.map(({ file }) => file.path)]);
  const found = await undeclared(workspace, place, taken, pipelines, unread);
  results.push(...found.results);
  unread.push(...absentMetrics(pipelines, all, taken));
  const documents = await withVerifiedSignatures(workspace, [...cards, ...found.documents], trust);
  const entries = mergeEntries(system?.reading.entries ?? [], documents, place.folder);
  const artifacts = artifactFiles(workspace, place.folder, entries, documents, all);
  // A path that leads nowhere is a problem of the file in which it is written.
  const systemFile = system === null ? [] : [{ ...system.file, problems: [...system.file.problems, ...problems] }];
  const files = withProblems(
    onePerPath([...systemFile, ...[...documents, ...results].map(({ file }) => file)]),
    artifacts.problems,
  );
  return {
    system: system?.reading ?? null,
    documents,
    results,
    entries,
    artifactDigests: artifacts.digests,
    confirmedArtifacts: artifacts.confirmed,
    contradictedArtifacts: artifacts.contradicted,
    plainArtifacts: artifacts.plain,
    files,
    unread,
  };
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

/** Problems found in comparing files, each at the file it is in. */
function withProblems(files: readonly FileRead[], problems: readonly ReadProblem[]): readonly FileRead[] {
  return files.map((file) => {
    const own = problems.filter(({ place }) => place.path === file.path);
    return own.length === 0 ? file : { ...file, problems: [...file.problems, ...own] };
  });
}

/** One after the other, so that no more than one file is in memory at a time. */
async function inTurn<T, U>(items: readonly T[], use: (item: T) => Promise<U>): Promise<U[]> {
  const done: U[] = [];
  for (const item of items) done.push(await use(item));
  return done;
}

/** Readers of files that describe; the system file is read by itself, results as evidence. */
const describing = readers.filter(({ role }) => role !== 'system' && role !== 'result');
const unstated = readers.filter(({ role }) => role !== 'system');
const ofResults = readers.filter(({ role }) => role === 'result');

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
  const { head, problem } = headOrProblem(workspace, path, all.get(path)?.size ?? 0);
  const document = documentOf(workspace, head, 'card', null);
  if (problem !== null) return unknownFile(document, 'card', problem);
  const found = recognise(head, null, describing);
  if (found.kind === 'reader') return readDocument(found.reader, document);
  const reason =
    found.kind === 'clash'
      ? found.message
      : 'There is no reader for this form of card yet. Write MODEL_CARD.md or rmf-system.yaml.';
  const damaged = damagedFile(document, 'card');
  if (damaged !== null) return damaged;
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
  pipelines: readonly DvcResult[],
  problems: ReadProblem[],
): Promise<readonly ResultRead[]> {
  if (stated.path === null) return [];
  const resolved = resolvePath(stated.path.text, place.folder, all);
  if ('problem' in resolved) {
    const path = pathFrom(place.folder, stated.path.text);
    const made =
      resolved.code === 'missing-file' ? pipelines.find((one) => one.path !== null && one.path === path) : undefined;
    const message = made === undefined ? resolved.problem : whyAbsent(made);
    problems.push({ code: resolved.code, message, place: stated.path.place });
    return [];
  }
  const head = headOf(workspace, resolved.file.path, resolved.file.size);
  const { declared } = stated;
  const unclear = stated.entry.statements.find(
    ({ field, state }) => HOW_TO_READ.test(field) && (state === 'invalid' || state === 'placeholder'),
  );
  const document = documentOf(workspace, head, 'result', declared);
  const found = recognise(head, declared, ofResults);
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

/** What lies in the folder of a system and nobody named. */
interface Undeclared {
  readonly results: readonly ResultRead[];
  readonly documents: readonly ReadDocument[];
}

async function undeclared(
  workspace: Workspace,
  place: SystemPlace,
  taken: ReadonlySet<string | null>,
  pipelines: readonly DvcResult[],
  unread: { path: string; reason: string }[],
): Promise<Undeclared> {
  // What is both is metrics, and where it is named first counts.
  const byWeight = [...pipelines.filter(isPlot), ...pipelines.filter((one) => !isPlot(one)).toReversed()];
  const ofPipeline = new Map(byWeight.map((one) => [one.path, one]));
  const candidates = place.files.filter(
    ({ path, type }) =>
      type === 'file' &&
      !taken.has(path) &&
      (mayBeEvidence(path, place.folder) || ofPipeline.get(path)?.kind === 'metrics'),
  );
  const results: ResultRead[] = [];
  const documents: ReadDocument[] = [];
  if (candidates.length > READING.undeclaredFiles) {
    unread.push({
      path: place.folder,
      reason: `More than ${READING.undeclaredFiles} files could be evidence; only those that are named are read.`,
    });
    return { results, documents };
  }
  for (const { path, size } of candidates) {
    const { head, problem } = headOrProblem(workspace, path, size);
    if (problem !== null) {
      unread.push({ path, reason: problem });
      continue;
    }
    const made = ofPipeline.get(path);
    const byContent = recognise(head, null, unstated);
    const isUnclear = byContent.kind !== 'reader' && made?.kind === 'metrics';
    const found = isUnclear ? recognise(head, asMetrics(made.place), ofResults) : byContent;
    if (found.kind !== 'reader') {
      const isCalledSo = RESULT_EXTENSION.test(path) && RESULT_NAME.test(nameOf(path));
      const promisesResults = isCalledSo || made?.kind === 'metrics';
      if (!promisesResults && !mayDescribe(path)) continue;
      const damaged = promisesResults ? null : damagedFile(documentOf(workspace, head, 'card', null), 'card');
      if (damaged !== null) documents.push(damaged);
      else {
        unread.push({ path, reason: found.kind === 'clash' ? found.message : whyUnknown(made) });
      }
      continue;
    }
    const { reader } = found;
    if (isText(path) && found.strength < leastStrength(path, place)) continue;
    if (reader.role === 'result' && size > READING.resultsBytes) {
      unread.push({ path, reason: 'a large results file that is not named under evidence' });
      continue;
    }
    if (isPointer(head) && RESULT_EXTENSION.test(path)) {
      unread.push({ path, reason: 'a Git LFS pointer, not the data; fetch it with "lfs: true" in the checkout step' });
    }
    const read = await readDocument(reader, documentOf(workspace, head, reader.role, null));
    if (reader.role !== 'result') documents.push(read);
    else if (isNoEvidence(read.reading)) {
      const isSilent = made?.kind === 'metrics' && read.reading.warnings.length === 0;
      unread.push({ path, reason: isSilent ? whyNotRead(made) : whyNoEvidence(read.reading) });
    } else {
      const named = made?.kind === 'metrics' ? made.place : startOf(path);
      results.push({ ...read, id: relativeTo(place.folder, path), declared: null, place: named });
    }
  }
  return { results, documents };
}

const isPlot = ({ kind }: DvcResult): boolean => kind === 'plot';

function whyUnknown(made: DvcResult | undefined): string {
  if (made === undefined) return 'no reader knows the form of this file';
  return isPlot(made) ? whyNoResults(made) : whyNotRead(made);
}

/** A file that nobody named and that shows nothing: a plot, a stub, a page. To say so of a file that is declared is a finding. */
function isNoEvidence({ status, records, predictions, explanation }: Reading): boolean {
  const holdsNothing = records.length === 0 && predictions === null && explanation === null;
  return holdsNothing && (status === 'empty' || status === 'unsupported');
}

const whyNoEvidence = ({ warnings }: Reading): string => warnings[0]?.message ?? 'it holds no results';

/** Whether a file is opened although nobody named it. */
function mayBeEvidence(path: string, folder: string): boolean {
  if (isText(path)) return folderOf(path) === folder || folderOf(folderOf(path)) === folder;
  return RESULT_EXTENSION.test(path) || DOCUMENT_NAME.test(path) || looksLikeWeights(path);
}

const isText = (path: string): boolean => /\.(md|markdown)$/i.test(path);

/**
 * How surely a Markdown file that nobody named must be a card to be read as one. A repository is full of text with
 * headings such as "Scope" and "Contact"; taken for a card, it would state a purpose that nobody stated. Only the README
 * of a system without any other card in Markdown is taken for what its headings say.
 */
function leastStrength(path: string, { cards }: SystemPlace): Strength {
  return /(^|\/)readme\.[a-z]+$/i.test(path) && !cards.some(isText) ? 1 : 2;
}

function relativeTo(folder: string, path: string): string {
  return folder !== '.' && folderOf(path).concat('/').startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}
