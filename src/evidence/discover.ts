import type { FileEntry, Workspace } from '../workspace/workspace.ts';
import { looksLikeWeights } from './artifacts/model-file.ts';
import { hasModelFrontMatter } from './cards/front-matter.ts';
import { isSystemFile } from './cards/system-file.ts';
import { matchesGlob } from './glob.ts';
import { folderOf, isInside, nameOf } from './paths.ts';
import { headOrProblem } from './read-document.ts';
import { recognise } from './registry.ts';

/** One system: its folder and what belongs to it. */
export interface SystemPlace {
  /** Where its system file or first card lies, relative to the judged folder; `.` for the folder itself. */
  readonly folder: string;
  /** Path of rmf-system.yaml, where there is one. */
  readonly systemFile: string | null;
  /** Paths of cards and model metadata, in the order of the listing. */
  readonly cards: readonly string[];
  /** Why it was taken for a system, in words. */
  readonly because: string;
  /**
   * Its files: those of the folder that belong to no system within it; where it is the only system of the repository
   * and no rmf-system.yaml draws a border, all files.
   */
  readonly files: readonly FileEntry[];
}

/** The systems of a workspace, and what was looked at and not taken. */
export interface Discovery {
  readonly systems: readonly SystemPlace[];
  readonly considered: readonly { readonly path: string; readonly reason: string }[];
}

const CARD_NAME = /^model[_-]?card\b[^/]*\.(md|markdown|ya?ml|json|txt)$/i;
const CARD_SUFFIX = /[._-]model[_-]?card\.(md|markdown|ya?ml|json|txt)$/i;

/** Folders of documentation: a card in one describes the system above it. */
const DOCUMENTATION = /^(docs?|documentation)$/i;

/** Folders whose files steer tools and judge nothing. */
const NOT_SEARCHED = ['.git', '.github', '.rmf-gate', 'node_modules'];

interface Candidate {
  readonly folder: string;
  readonly path: string;
  readonly because: string;
}

/**
 * Finds the systems: folders with rmf-system.yaml, model cards by name, READMEs with the front matter of a model card,
 * MLflow and MONAI metadata, cards in structured forms by what is in them, and last a repository whose root holds results and a README that reads like a card. Model
 * weights that belong to none of these are a system of their own, one without a card.
 *
 * @param exclude patterns of the policy, see matchesGlob; what they cover is neither searched nor read
 */
export function discover(workspace: Workspace, exclude: readonly string[]): Discovery {
  const considered: { path: string; reason: string }[] = [];
  const files = searched(workspace.list(), exclude, considered);
  const candidates = [...named(files), ...readmes(workspace, files)];
  candidates.push(...described(workspace, files, candidates));
  if (candidates.length === 0) candidates.push(...rootCard(workspace, files, considered));
  const folders = group(candidates, lonelyWeights(files, candidates, considered));
  return { systems: places(folders, files), considered };
}

function searched(
  listed: readonly FileEntry[],
  exclude: readonly string[],
  considered: { path: string; reason: string }[],
): readonly FileEntry[] {
  const excluded = new Map<string, number>();
  const kept = listed.filter(({ path, type }) => {
    if (path.split('/').some((part) => NOT_SEARCHED.includes(part))) return false;
    const pattern = exclude.find((one) => matchesGlob(one, path));
    if (pattern !== undefined) {
      excluded.set(pattern, (excluded.get(pattern) ?? 0) + 1);
      return false;
    }
    if (type === 'submodule') considered.push({ path, reason: 'a submodule, which is not searched' });
    if (type === 'symlink' && (isSystemFile(path) || isCardName(path))) {
      considered.push({ path, reason: 'a symbolic link, which is never followed' });
    }
    return true;
  });
  for (const [path, count] of excluded) considered.push({ path, reason: `excluded by the policy (${count} files)` });
  return kept;
}

/** Whether a file is called a model card. */
export const isCardName = (path: string): boolean => CARD_NAME.test(nameOf(path)) || CARD_SUFFIX.test(nameOf(path));

function named(files: readonly FileEntry[]): readonly Candidate[] {
  return files
    .filter(({ type }) => type === 'file')
    .flatMap(({ path }): readonly Candidate[] => {
      if (isSystemFile(path)) return [{ folder: folderOf(path), path, because: 'rmf-system.yaml' }];
      if (isCardName(path)) return [{ folder: cardFolder(path), path, because: 'a model card' }];
      if (nameOf(path) === 'MLmodel') return [{ folder: folderOf(path), path, because: 'an MLflow model' }];
      if (/(^|\/)configs\/metadata\.json$/.test(path)) {
        return [{ folder: folderOf(folderOf(path)), path, because: 'the metadata of a MONAI bundle' }];
      }
      return [];
    });
}

function cardFolder(path: string): string {
  const folder = folderOf(path);
  return DOCUMENTATION.test(nameOf(folder)) ? folderOf(folder) : folder;
}

function readmes(workspace: Workspace, files: readonly FileEntry[]): readonly Candidate[] {
  return files
    .filter(({ path, type }) => type === 'file' && /^readme\.(md|markdown)$/i.test(nameOf(path)))
    .filter(({ path, size }) => hasModelFrontMatter(headOrProblem(workspace, path, size).head.text))
    .map(({ path }) => ({ folder: cardFolder(path), path, because: 'a README with the front matter of a model card' }));
}

/** Whether the name of a file promises a card in a structured form. */
export const mayDescribe = (path: string): boolean => MAY_DESCRIBE.test(path);

/** Names of files in which forms of card without a name of their own are kept. Only these are looked into. */
const MAY_DESCRIBE = /\.xml$|[^/]*(card|bom|spdx|cdx|bioimage|rdf|document)[^/]*\.(json|ya?ml)$/i;

/**
 * Cards in structured forms, known by what is in them. Inside the folder of another card they belong to its system,
 * where they are read with everything else.
 */
function described(
  workspace: Workspace,
  files: readonly FileEntry[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  return files
    .filter(({ path, type }) => type === 'file' && mayDescribe(path) && !isCardName(path))
    .filter(({ path }) => !candidates.some(({ folder }) => isInside(path, folder)))
    .flatMap(({ path, size }): readonly Candidate[] => {
      const found = recognise(headOrProblem(workspace, path, size).head, null);
      if (found.kind !== 'reader' || found.reader.role !== 'card' || found.strength < 2) return [];
      return [{ folder: cardFolder(path), path, because: `a file in the form of ${found.reader.title}` }];
    });
}

/** A repository without any sign above: the README at its root is the card if it reads like one and there are results. */
function rootCard(
  workspace: Workspace,
  files: readonly FileEntry[],
  considered: { path: string; reason: string }[],
): readonly Candidate[] {
  const readme = files.find(({ path, type }) => type === 'file' && /^readme\.(md|markdown)$/i.test(path));
  if (readme === undefined) return [];
  const readsLikeCard = /^#{1,6} .{0,80}(model card|intended use)/im.test(
    headOrProblem(workspace, readme.path, readme.size).head.text,
  );
  const results = files.some(({ path }) =>
    /(predictions?|metrics|results?|evaluation)[^/]*\.(csv|tsv|ndjson|jsonl|parquet|json|ya?ml)$/i.test(path),
  );
  if (readsLikeCard && results) return [{ folder: '.', path: readme.path, because: 'results and a card at the root' }];
  const reason = readsLikeCard
    ? 'reads like a model card, but there are no results'
    : 'does not read like a model card';
  considered.push({ path: readme.path, reason });
  return [];
}

/** Weights outside every system: each folder of them is a system that lacks a card. */
function lonelyWeights(
  files: readonly FileEntry[],
  candidates: readonly Candidate[],
  considered: { path: string; reason: string }[],
): readonly Candidate[] {
  // The only system of a repository owns the whole of it, so its weights may lie in any folder.
  if (soleCardFolder(candidates) !== null) return [];
  const lonely = files.filter(
    ({ path, type }) =>
      type === 'file' && looksLikeWeights(path) && !candidates.some(({ folder }) => isInside(path, folder)),
  );
  const byFolder = new Map(lonely.map(({ path }) => [folderOf(path), path]));
  return [...byFolder].map(([folder, path]) => {
    considered.push({ path, reason: 'model weights with no card' });
    return { folder, path, because: 'model weights with no card' };
  });
}

/** The one folder of all cards where no rmf-system.yaml draws a border, else null. */
function soleCardFolder(candidates: readonly Candidate[]): string | null {
  const folders = new Set(candidates.map(({ folder }) => folder));
  const [only] = folders;
  if (folders.size !== 1 || only === undefined) return null;
  return candidates.some(({ path }) => isSystemFile(path)) ? null : only;
}

interface Found {
  /** Where its first card lies. */
  readonly folder: string;
  /** The folder whose files are its own. */
  readonly reach: string;
  readonly candidates: readonly Candidate[];
}

function group(candidates: readonly Candidate[], weights: readonly Candidate[]): readonly Found[] {
  const sole = soleCardFolder([...candidates, ...weights]);
  const byFolder = new Map<string, Candidate[]>();
  for (const candidate of [...candidates, ...weights]) {
    const known = byFolder.get(candidate.folder);
    if (known === undefined) byFolder.set(candidate.folder, [candidate]);
    else known.push(candidate);
  }
  return [...byFolder]
    .map(([folder, found]) => ({
      folder,
      reach: sole === null || weights.length > 0 ? folder : '.',
      candidates: found,
    }))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/** Each file belongs to the innermost system whose folder holds it. */
function places(found: readonly Found[], files: readonly FileEntry[]): readonly SystemPlace[] {
  const innermostFirst = [...found].sort((a, b) => depth(b.reach) - depth(a.reach));
  const owned = new Map<string, FileEntry[]>(found.map(({ folder }) => [folder, []]));
  const byReach = new Map(innermostFirst.map((system) => [system.reach, system]));
  for (const file of files) {
    const owner = ownerOf(file.path, byReach);
    if (owner !== null) owned.get(owner.folder)?.push(file);
  }
  return found.map(({ folder, candidates }) => {
    const systemFile = candidates.find(({ path }) => isSystemFile(path))?.path ?? null;
    const cards = candidates
      .filter(({ path }) => !isSystemFile(path) && !looksLikeWeights(path))
      .map(({ path }) => path);
    const because = [...new Set(candidates.map((one) => one.because))].join(' and ');
    return { folder, systemFile, cards, because, files: owned.get(folder) ?? [] };
  });
}

const depth = (folder: string): number => (folder === '.' ? 0 : folder.split('/').length);

/** Climbs from the file to the root, so that the work does not grow with the number of systems. */
function ownerOf(path: string, byReach: ReadonlyMap<string, Found>): Found | null {
  let folder = folderOf(path);
  for (;;) {
    const owner = byReach.get(folder);
    if (owner !== undefined) return owner;
    if (folder === '.') return null;
    folder = folderOf(folder);
  }
}
