/** Real git repositories in a temporary folder, shaped as GitHub and actions/checkout shape them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';

export type Files = Readonly<Record<string, string | null>>;

export interface Repository {
  readonly path: string;
  /** Writes the files (null deletes one) and commits all; returns the commit's id. */
  readonly commit: (files: Files) => string;
  /** Starts a branch at a commit, or goes to the branch where it exists. */
  readonly branch: (name: string, at?: string) => void;
  /** Makes refs/pull/N/merge as GitHub does: first parent the tip of the base, second the head. Returns its id. */
  readonly mergeForPullRequest: (number: number, base: string, head: string) => string;
  /** A shallow clone of one ref into a new folder, as actions/checkout with this fetch-depth leaves it (0 is all of it). */
  readonly clone: (ref: string, depth: number) => string;
}

/** Nothing of the machine's own settings of git may decide a test. */
const ENVIRONMENT = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.invalid',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.invalid',
  GIT_AUTHOR_DATE: '2026-01-05T09:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-05T09:00:00Z',
};

/** Runs git in a folder; returns what it prints, without the last line end. */
function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, env: ENVIRONMENT, stdio: ['ignore', 'pipe', 'pipe'] })
    .toString('utf8')
    .trim();
}

const temporaryFolders: string[] = [];
// The workers of vitest are ended without their exit event, so each test file that loads this clears up after itself.
afterAll(() => {
  for (const folder of temporaryFolders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new temporary folder, removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rmf-gate-test-'));
  temporaryFolders.push(folder);
  return folder;
}

/** Writes files below a folder; null deletes one. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    if (text === null) {
      rmSync(path, { force: true });
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** An empty repository whose branch is `main`. */
export function createRepository(): Repository {
  const path = temporaryFolder();
  git(path, 'init', '--quiet', '--initial-branch=main');
  // GitHub serves the parents of a pull request's merge commit by their ids.
  git(path, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  return {
    path,
    commit: (files) => {
      writeFiles(path, files);
      git(path, 'add', '--all');
      git(path, 'commit', '--quiet', '--allow-empty', '--message', 'change');
      return git(path, 'rev-parse', 'HEAD');
    },
    branch: (name, at) => {
      git(path, 'checkout', '--quiet', ...(at === undefined ? [name] : ['-b', name, at]));
    },
    mergeForPullRequest: (number, base, head) => {
      git(path, 'checkout', '--quiet', '--detach', base);
      git(path, 'merge', '--quiet', '--no-ff', '--message', 'merge', head);
      const merge = git(path, 'rev-parse', 'HEAD');
      git(path, 'update-ref', `refs/pull/${number}/merge`, merge);
      git(path, 'checkout', '--quiet', 'main');
      return merge;
    },
    clone: (ref, depth) => {
      const workspace = temporaryFolder();
      git(workspace, 'init', '--quiet', '--initial-branch=main');
      git(workspace, 'remote', 'add', 'origin', pathToFileURL(path).href);
      const local = ref.startsWith('refs/pull/')
        ? ref.replace('refs/', 'refs/remotes/')
        : 'refs/remotes/origin/fetched';
      const depths = depth === 0 ? [] : [`--depth=${depth}`];
      git(workspace, 'fetch', '--quiet', '--no-tags', ...depths, 'origin', `+${ref}:${local}`);
      git(workspace, 'checkout', '--quiet', '--detach', local);
      return workspace;
    },
  };
}
