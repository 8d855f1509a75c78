import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { READING } from '../safety/limits.ts';
import { type FileEntry, type Workspace, WorkspaceError } from './workspace.ts';

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * Runs git on local objects only. Settings of the repository that could start a program or reach the network
 * (hooks, file-system monitors, lazy fetching of missing objects) are switched off, because the repository is not trusted.
 */
function git(directory: string, args: readonly string[]): Buffer {
  return execFileSync('git', ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args], {
    cwd: resolve(directory),
    maxBuffer: READING.resultsBytes * 4,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
  });
}

function tryGit(directory: string, args: readonly string[]): string | null {
  try {
    return git(directory, args).toString('utf8').trim();
  } catch {
    return null;
  }
}

/** The full id of the commit that a name stands for, or null where it is not here. */
export function resolveCommit(directory: string, name: string): string | null {
  const commit = tryGit(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  return commit !== null && COMMIT.test(commit) ? commit : null;
}

/** Parents of a commit, in order; a parent that a shallow clone cut off is not among them. */
export function parentsOf(directory: string, commit: string): readonly string[] {
  const line = tryGit(directory, ['rev-list', '--parents', '-n', '1', '--end-of-options', commit]);
  return line === null ? [] : line.split(' ').slice(1);
}

/** The best common ancestor of two commits, or null where the history here does not reach it. */
export function mergeBase(directory: string, a: string, b: string): string | null {
  return tryGit(directory, ['merge-base', '--end-of-options', a, b]);
}

/** The commit of the default branch as the remote names it, or null. */
export function defaultBranch(directory: string): string | null {
  return resolveCommit(directory, 'refs/remotes/origin/HEAD') ?? resolveCommit(directory, 'refs/remotes/origin/main');
}

/** What is checked out around the judged folder. */
export interface Checkout {
  /** The commit that the folder shows; null where files differ from it, or where there is no repository. */
  readonly commit: string | null;
  /** The judged folder as a path from the root of its repository; `.` for the root, or outside of any repository. */
  readonly folder: string;
}

/** Finds the checked-out commit. A folder with changes of its own is at no commit. */
export function checkoutOf(directory: string): Checkout {
  const prefix = tryGit(directory, ['rev-parse', '--show-prefix']);
  if (prefix === null) return { commit: null, folder: '.' };
  const status = tryGit(directory, ['status', '--porcelain=v2', '--branch', '--', '.']) ?? '';
  const lines = status.split('\n');
  const commit = lines.find((line) => line.startsWith('# branch.oid '))?.slice('# branch.oid '.length) ?? '';
  const unchanged = lines.every((line) => line.startsWith('#') || line === '');
  return { commit: unchanged && COMMIT.test(commit) ? commit : null, folder: prefix.replace(/\/$/, '') || '.' };
}

/**
 * Opens the judged folder as it was at a commit. Nothing is checked out; bytes come from the object store.
 *
 * @param directory the judged folder, anywhere inside the repository
 * @throws WorkspaceError where the commit or the folder is not in the repository
 */
export function openCommit(directory: string, commit: string): Workspace {
  if (!COMMIT.test(commit) || resolveCommit(directory, commit) === null) {
    throw new WorkspaceError(`The commit ${COMMIT.test(commit) ? commit : 'asked for'} is not in this clone.`);
  }
  const prefix = tryGit(directory, ['rev-parse', '--show-prefix']) ?? '';
  const files = listCommit(directory, commit);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const entryOf = (path: string): FileEntry => {
    const entry = byPath.get(path);
    if (entry === undefined) throw new WorkspaceError('The file does not exist at this commit.', true);
    if (entry.type !== 'file') throw new WorkspaceError(`The path is a ${entry.type}, which is never followed.`);
    return entry;
  };
  const read = (path: string): Uint8Array =>
    git(directory, ['cat-file', 'blob', `${commit}:${prefix}${entryOf(path).path}`]);
  // Git hands out whole files only, and whoever reads slices reads several of one file.
  let last: { readonly path: string; readonly bytes: Uint8Array } | null = null;
  const sliced = (path: string): Uint8Array => {
    if (last?.path !== path) last = { path, bytes: read(path) };
    return last.bytes;
  };
  return {
    kind: 'commit',
    commit,
    list: () => files,
    size: (path) => entryOf(path).size,
    head: (path, bytes) => read(path).subarray(0, bytes),
    slice: (path, start, end) => sliced(path).subarray(start, end),
    read,
    *chunks(path) {
      yield read(path);
    },
  };
}

const TYPES: Readonly<Record<string, FileEntry['type']>> = {
  '100644': 'file',
  '100755': 'file',
  '120000': 'symlink',
  '160000': 'submodule',
};

/** Names and sizes of the files of a commit. Sizes are asked of the files themselves, so one that is not here shows at once. */
function listing(directory: string, commit: string): string {
  try {
    // ls-tree without --full-tree lists the folder it is run in, with paths relative to it.
    return git(directory, ['ls-tree', '-r', '-l', '-z', commit]).toString('utf8');
  } catch {
    throw new WorkspaceError(
      `Files of the commit ${commit} are not in this clone, as after a checkout with "filter" or "sparse-checkout". ` +
        'Remove these lines from the checkout step of the workflow.',
    );
  }
}

function listCommit(directory: string, commit: string): readonly FileEntry[] {
  return listing(directory, commit)
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', , , size = '0'] = line.slice(0, tab).split(/\s+/);
      const type = TYPES[mode] ?? 'special';
      return { path: line.slice(tab + 1), size: type === 'file' ? Number(size) || 0 : 0, type };
    })
    .filter((entry) => !entry.path.split('/').includes('node_modules'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Files of the judged folder that differ between a commit and the folder as it is now, relative to the folder. */
export function changedFiles(directory: string, commit: string): readonly string[] {
  const listed = (args: readonly string[]): readonly string[] =>
    git(directory, args)
      .toString('utf8')
      .split('\0')
      .filter((path) => path !== '');
  return [
    ...listed(['diff', '--name-only', '--no-renames', '--relative', '-z', commit, '--', '.']),
    ...listed(['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
  ];
}
