import { defaultBranch, mergeBase, parentsOf, resolveCommit } from './git.ts';
import { WorkspaceError } from './workspace.ts';

/** What the caller knows of the base, before anything is looked up in the clone. */
export type BaseRequest =
  | { readonly kind: 'none' }
  /** A pull request: its head and the tip of the branch it would be merged into. */
  | { readonly kind: 'pull-request'; readonly head: string; readonly base: string }
  | { readonly kind: 'commit'; readonly commit: string }
  | { readonly kind: 'default-branch' }
  | { readonly kind: 'ref'; readonly ref: string };

/** Where the trusted policy comes from and what the change is compared with; full commit ids. */
export interface Base {
  readonly policy: string;
  readonly comparison: string;
}

const FETCH_DEPTH = `      - uses: actions/checkout@v7
        with:
          fetch-depth: 2`;

const FULL_HISTORY = `      - uses: actions/checkout@v7
        with:
          fetch-depth: 0`;

/**
 * Finds the base commits in the local clone. Nothing is fetched: a commit that is needed and missing is an error that
 * says which lines of the workflow bring it.
 *
 * @throws WorkspaceError where the base is asked for and not here, or the checked-out commit is not the one of the event
 */
export function resolveBase(directory: string, request: BaseRequest): Base | null {
  switch (request.kind) {
    case 'none':
      return null;
    case 'pull-request':
      return pullRequestBase(directory, request.head, request.base);
    case 'commit':
      return sameCommit(need(directory, request.commit, `The commit ${request.commit} to compare with`, FULL_HISTORY));
    case 'default-branch': {
      const commit = defaultBranch(directory);
      if (commit === null) throw missing('The default branch to compare with', FULL_HISTORY);
      return sameCommit(commit);
    }
    case 'ref': {
      const policy = need(directory, request.ref, 'The commit given with --base', FULL_HISTORY);
      return { policy, comparison: commonAncestor(directory, policy) };
    }
  }
}

/**
 * On pull_request, GitHub checks out a merge commit: its first parent is the tip of the base branch, its second the head
 * of the pull request. Anything else that is checked out must at least be that head.
 */
function pullRequestBase(directory: string, head: string, base: string): Base {
  const checkedOut = need(directory, 'HEAD', 'The checked-out commit', FETCH_DEPTH);
  const [first, second] = parentsOf(directory, checkedOut);
  if (second === head && first !== undefined) {
    return sameCommit(need(directory, first, 'The base of the pull request', FETCH_DEPTH));
  }
  if (checkedOut !== head) {
    if (second === undefined && resolveCommit(directory, head) === null) {
      throw missing('The parents of the checked-out merge commit', FETCH_DEPTH);
    }
    throw new WorkspaceError(
      `The checked-out commit ${checkedOut} is not the head ${head} of the pull request, nor its merge with the base. ` +
        `The gate judges what would be merged. Check out the event's own commit:\n${FETCH_DEPTH}`,
    );
  }
  const policy = need(directory, base, 'The base of the pull request', FULL_HISTORY);
  return { policy, comparison: commonAncestor(directory, policy) };
}

const sameCommit = (commit: string): Base => ({ policy: commit, comparison: commit });

function need(directory: string, name: string, what: string, yaml: string): string {
  const commit = resolveCommit(directory, name);
  if (commit === null) throw missing(what, yaml);
  return commit;
}

function commonAncestor(directory: string, policy: string): string {
  const ancestor = mergeBase(directory, 'HEAD', policy);
  if (ancestor === null) throw missing('The common ancestor of the checked-out commit and the base', FULL_HISTORY);
  return ancestor;
}

function missing(what: string, yaml: string): WorkspaceError {
  return new WorkspaceError(`${what} is not in this clone. Bring it with these lines of the workflow:\n${yaml}`);
}
