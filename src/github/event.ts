/**
 * What the event that started the workflow says about the change: which commit is judged, against which base, and where a
 * check run belongs. The payload is data that others wrote, so every field may be missing or of any type.
 */

/** What the event knows of the base, before anything is looked up in the clone. */
type BaseRequest =
  | { readonly kind: 'none' }
  | { readonly kind: 'pull-request'; readonly head: string; readonly base: string }
  | { readonly kind: 'commit'; readonly commit: string }
  | { readonly kind: 'default-branch' }
  | { readonly kind: 'ref'; readonly ref: string };

export interface EventPlan {
  /** Name of the event, for example `pull_request`. */
  readonly trigger: string;
  /** owner/name. */
  readonly repository: string | null;
  readonly workflow: string | null;
  readonly runId: string | null;
  readonly attempt: string | null;
  readonly actor: string | null;
  /** Address of the workflow run in a browser. */
  readonly runUrl: string | null;
  /** The commit a check run is shown at; for a pull request its head, because the merge commit is shown nowhere. */
  readonly checkRunSha: string | null;
  readonly base: BaseRequest;
  /** The change comes from another repository, so that the token can write nothing. */
  readonly fork: boolean;
}

/** An event from which nothing can be judged, with what to do about it. */
export interface EventProblem {
  readonly problem: string;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Change = Pick<EventPlan, 'base' | 'checkRunSha' | 'fork'>;

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const NO_COMMIT = /^0+$/;
const REPOSITORY = /^(?!\.{1,2}\/)[A-Za-z0-9_.-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9_.-]{1,100}$/;
const NUMBER = /^[0-9]{1,20}$/;
const EVENT_NAME = /^[a-z_]{1,50}$/;

const TRIGGERS = `on:
  pull_request:
  merge_group:
  push:
    branches: [main]`;

/** Events that bring a pull request and check out its merge with the base. Judged alike, so that none is a way round the base. */
const PULL_REQUEST_EVENTS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);

/**
 * Reads the event. Nothing is opened or fetched.
 *
 * @param environment the runner's variables (GITHUB_EVENT_NAME, GITHUB_SHA, GITHUB_REPOSITORY, ...)
 * @param payload the parsed content of GITHUB_EVENT_PATH; for scheduled runs it may be empty
 * @returns the plan, or the problem in words with the workflow lines that mend it
 */
export function planFromEvent(environment: Environment, payload: unknown): EventPlan | EventProblem {
  const trigger = environment.GITHUB_EVENT_NAME;
  if (trigger === undefined || !EVENT_NAME.test(trigger)) {
    return problem(
      'GITHUB_EVENT_NAME is missing or is not the name of an event. Run the gate as a step of a workflow.',
    );
  }
  const repository = environment.GITHUB_REPOSITORY || null;
  if (repository !== null && !REPOSITORY.test(repository)) {
    return problem('GITHUB_REPOSITORY does not have the form owner/name. Run the gate as a step of a workflow.');
  }
  const change = changeOf(trigger, environment, payload, repository);
  if ('problem' in change) return change;
  const runId = matching(environment.GITHUB_RUN_ID, NUMBER);
  return {
    trigger,
    repository,
    workflow: environment.GITHUB_WORKFLOW || null,
    runId,
    attempt: matching(environment.GITHUB_RUN_ATTEMPT, NUMBER),
    actor: environment.GITHUB_ACTOR || null,
    runUrl: runUrl(environment.GITHUB_SERVER_URL, repository, runId),
    ...change,
  };
}

function changeOf(
  trigger: string,
  environment: Environment,
  payload: unknown,
  repository: string | null,
): Change | EventProblem {
  if (PULL_REQUEST_EVENTS.has(trigger)) return pullRequest(trigger, payload, repository);
  switch (trigger) {
    case 'pull_request_target':
      return problem(
        'The event pull_request_target checks out the default branch and not the change, so a verdict would be about the ' +
          `wrong files. GitHub is closing this event for public repositories. Use pull_request:\n${TRIGGERS}`,
      );
    case 'merge_group':
      return mergeGroup(payload);
    case 'push':
      return push(payload);
    default:
      return {
        base: { kind: 'none' },
        checkRunSha: matching(environment.GITHUB_SHA, COMMIT),
        fork: false,
      };
  }
}

function pullRequest(trigger: string, payload: unknown, repository: string | null): Change | EventProblem {
  const head = commitAt(payload, ['pull_request', 'head', 'sha']);
  const base = commitAt(payload, ['pull_request', 'base', 'sha']);
  if (head === null) return missingCommit(trigger, 'pull_request.head.sha');
  if (base === null) return missingCommit(trigger, 'pull_request.base.sha');
  // Not head.repo.fork: that says the repository was forked once, also for its own branches. A deleted fork leaves null.
  const source = valueAt(payload, ['pull_request', 'head', 'repo', 'full_name']);
  const target = valueAt(payload, ['pull_request', 'base', 'repo', 'full_name']) ?? repository;
  return { base: { kind: 'pull-request', head, base }, checkRunSha: head, fork: source !== target };
}

function mergeGroup(payload: unknown): Change | EventProblem {
  const head = commitAt(payload, ['merge_group', 'head_sha']);
  const commit = commitAt(payload, ['merge_group', 'base_sha']);
  if (head === null) return missingCommit('merge_group', 'merge_group.head_sha');
  if (commit === null) return missingCommit('merge_group', 'merge_group.base_sha');
  return { base: { kind: 'commit', commit }, checkRunSha: head, fork: false };
}

function push(payload: unknown): Change | EventProblem {
  const after = commitAt(payload, ['after']);
  const before = valueAt(payload, ['before']);
  if (after === null) return missingCommit('push', 'after');
  if (typeof before !== 'string' || !COMMIT.test(before)) return missingCommit('push', 'before');
  // GitHub writes zeros for a branch or tag that is new.
  const base: BaseRequest = NO_COMMIT.test(before) ? { kind: 'default-branch' } : { kind: 'commit', commit: before };
  return { base, checkRunSha: after, fork: false };
}

function missingCommit(trigger: string, field: string): EventProblem {
  return problem(
    `The payload of the event ${trigger} has no commit id in ${field}, so what is judged and against what is unknown. ` +
      `Start the workflow with GitHub's own events and leave GITHUB_EVENT_PATH as the runner sets it:\n${TRIGGERS}`,
  );
}

function commitAt(payload: unknown, path: readonly string[]): string | null {
  const value = valueAt(payload, path);
  return typeof value === 'string' && COMMIT.test(value) && !NO_COMMIT.test(value) ? value : null;
}

/** Own properties only: `constructor` and its kind are not fields of a payload. */
function valueAt(payload: unknown, path: readonly string[]): unknown {
  let value = payload;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

function runUrl(server: string | undefined, repository: string | null, runId: string | null): string | null {
  if (server === undefined || repository === null || runId === null || !URL.canParse(server)) return null;
  const { origin, protocol } = new URL(server);
  return protocol === 'https:' || protocol === 'http:' ? `${origin}/${repository}/actions/runs/${runId}` : null;
}

const matching = (text: string | undefined, pattern: RegExp): string | null =>
  text !== undefined && pattern.test(text) ? text : null;

const problem = (text: string): EventProblem => ({ problem: text });
