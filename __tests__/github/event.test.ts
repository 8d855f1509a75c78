import webhooks from '@octokit/webhooks-examples' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventPlan, planFromEvent } from '../../src/github/event.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const ZEROS = '0'.repeat(40);

const environment = (event: string) => ({
  GITHUB_EVENT_NAME: event,
  GITHUB_REPOSITORY: 'acme/models',
  GITHUB_SHA: A,
  GITHUB_RUN_ID: '1234',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_WORKFLOW: 'gate',
  GITHUB_ACTOR: 'octocat',
  GITHUB_SERVER_URL: 'https://github.com',
});

function planOf(
  event: string,
  payload: unknown,
  changes: Readonly<Record<string, string | undefined>> = {},
): EventPlan {
  const plan = planFromEvent({ ...environment(event), ...changes }, payload);
  if ('problem' in plan) throw new Error(plan.problem);
  return plan;
}

function problemOf(
  event: string,
  payload: unknown,
  changes: Readonly<Record<string, string | undefined>> = {},
): string {
  const plan = planFromEvent({ ...environment(event), ...changes }, payload);
  if (!('problem' in plan)) throw new Error(`Accepted: ${JSON.stringify(plan)}`);
  return plan.problem;
}

type Payload = Readonly<Record<string, unknown>>;

/** The payloads that GitHub documents for an event. */
function examples(event: string): readonly Payload[] {
  const all = webhooks as unknown as readonly { readonly name: string; readonly examples: readonly Payload[] }[];
  const found = all.find((webhook) => webhook.name === event)?.examples ?? [];
  if (found.length === 0) throw new Error(`No example of ${event}`);
  return found;
}

const pullRequest = (head: unknown, base: unknown, source: unknown = { full_name: 'acme/models' }) => ({
  pull_request: { head: { sha: head, repo: source }, base: { sha: base, repo: { full_name: 'acme/models' } } },
});

describe("GitHub's own examples", () => {
  it('of pull_request give head and base, and the check run belongs to the head', () => {
    for (const payload of examples('pull_request')) {
      const { head, base } = payload.pull_request as { head: { sha: string }; base: { sha: string } };
      const plan = planOf('pull_request', payload);
      expect(plan.base).toEqual({ kind: 'pull-request', head: head.sha, base: base.sha });
      expect(plan.checkRunSha).toBe(head.sha);
    }
  });

  it('of merge_group give the base commit, and the check run belongs to the head of the group', () => {
    for (const payload of examples('merge_group')) {
      const group = payload.merge_group as { head_sha: string; base_sha: string };
      const plan = planOf('merge_group', payload);
      expect(plan.base).toEqual({ kind: 'commit', commit: group.base_sha });
      expect(plan.checkRunSha).toBe(group.head_sha);
    }
  });

  it('of push are new refs, compared with the default branch, and deleted ones, where nothing can be judged', () => {
    for (const payload of examples('push')) {
      if (payload.before === ZEROS) {
        const plan = planOf('push', payload);
        expect([plan.base, plan.checkRunSha]).toEqual([{ kind: 'default-branch' }, payload.after]);
      } else {
        expect(payload.after).toBe(ZEROS);
        expect(problemOf('push', payload)).toContain('after');
      }
    }
  });
});

describe('the plan', () => {
  it('carries what the runner says of the run', () => {
    expect(planOf('push', { before: B, after: A })).toEqual({
      trigger: 'push',
      repository: 'acme/models',
      workflow: 'gate',
      runId: '1234',
      attempt: '2',
      actor: 'octocat',
      runUrl: 'https://github.com/acme/models/actions/runs/1234',
      checkRunSha: A,
      base: { kind: 'commit', commit: B },
      fork: false,
    });
  });

  it('takes the default branch for a new ref', () => {
    expect(planOf('push', { before: ZEROS, after: A }).base).toEqual({ kind: 'default-branch' });
  });

  it('of a schedule, a start by hand and any other event has no base and the commit of the runner', () => {
    for (const event of ['schedule', 'workflow_dispatch', 'workflow_run', 'release']) {
      for (const payload of [undefined, null, {}, pullRequest(B, B)]) {
        const plan = planOf(event, payload);
        expect([plan.base, plan.checkRunSha]).toEqual([{ kind: 'none' }, A]);
      }
    }
  });

  it('of a review is that of the pull request, so that a review is no way round the base', () => {
    for (const event of ['pull_request_review', 'pull_request_review_comment']) {
      expect(planOf(event, pullRequest(A, B)).base).toEqual({ kind: 'pull-request', head: A, base: B });
    }
  });

  it('knows a fork by its repository, and not by whether the repository was ever forked', () => {
    const fork = (source: unknown) => planOf('pull_request', pullRequest(A, B, source)).fork;
    expect(fork({ full_name: 'acme/models', fork: true })).toBe(false);
    expect(fork({ full_name: 'stranger/models', fork: true })).toBe(true);
    expect(fork(null)).toBe(true);
  });

  it('accepts the longer ids of SHA-256 repositories', () => {
    const long = 'c'.repeat(64);
    expect(planOf('pull_request', pullRequest(long, long)).checkRunSha).toBe(long);
  });

  it('leaves out what the runner did not set', () => {
    const plan = planOf('schedule', {}, { GITHUB_REPOSITORY: undefined, GITHUB_SHA: undefined, GITHUB_RUN_ID: 'x\n1' });
    expect([plan.repository, plan.checkRunSha, plan.runId, plan.runUrl]).toEqual([null, null, null, null]);
  });
});

describe('a problem', () => {
  it('of pull_request_target says what to use', () => {
    const problem = problemOf('pull_request_target', pullRequest(A, B));
    expect(problem).toContain('Use pull_request');
    expect(problem).toContain('merge_group:');
  });

  it('names the missing field and the lines of the workflow', () => {
    const cases: readonly (readonly [string, unknown, string])[] = [
      ['pull_request', {}, 'pull_request.head.sha'],
      ['pull_request', pullRequest(A, undefined), 'pull_request.base.sha'],
      ['merge_group', { merge_group: { head_sha: A } }, 'merge_group.base_sha'],
      ['merge_group', { merge_group: [] }, 'merge_group.head_sha'],
      ['push', { after: A }, 'before'],
      ['push', 'text', 'after'],
    ];
    for (const [event, payload, field] of cases) {
      const problem = problemOf(event, payload);
      expect(problem).toContain(field);
      expect(problem).toContain('on:\n  pull_request:');
    }
  });

  // Attack 32: what stands where a commit id belongs could become an argument of git.
  it('is every commit id of another form, and it is not repeated', () => {
    const hostile = [
      '--upload-pack=touch pwn',
      '$(touch pwn)',
      A.toUpperCase(),
      `${A}\n`,
      A.slice(1),
      `${A}a`,
      ZEROS,
      7,
      null,
      [A],
      { 0: A },
    ];
    for (const value of hostile) {
      expect(problemOf('pull_request', pullRequest(value, B))).not.toContain('pwn');
      expect(problemOf('pull_request', pullRequest(A, value))).not.toContain('pwn');
      expect(problemOf('push', { before: B, after: value })).not.toContain('pwn');
      expect(problemOf('merge_group', { merge_group: { head_sha: A, base_sha: value } })).not.toContain('pwn');
    }
  });

  it('is a repository that is not owner/name', () => {
    for (const name of [
      'models',
      'acme/models/x',
      '../models',
      'acme/..',
      'acme/mo dels',
      'acme/models\n',
      '/models',
    ]) {
      expect(problemOf('push', { before: B, after: A }, { GITHUB_REPOSITORY: name })).toContain('owner/name');
    }
  });

  it('is a field that the payload has only from its prototype', () => {
    expect(problemOf('push', Object.create({ before: B, after: A }))).toContain('after');
  });

  it('is a missing name of the event', () => {
    expect(problemOf('', {})).toContain('GITHUB_EVENT_NAME');
    expect(problemOf('push', {}, { GITHUB_EVENT_NAME: undefined })).toContain('GITHUB_EVENT_NAME');
  });
});

it('never throws and never lets through a commit id of another form, whatever the payload', () => {
  const commit = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
  fc.assert(
    fc.property(
      fc.constantFrom('pull_request', 'merge_group', 'push', 'schedule'),
      fc.oneof(
        fc.jsonValue(),
        fc.record({ before: fc.jsonValue(), after: fc.oneof(fc.constant(A), fc.jsonValue()) }),
        fc
          .tuple(fc.oneof(fc.constant(A), fc.jsonValue()), fc.jsonValue(), fc.jsonValue())
          .map((parts) => pullRequest(...parts)),
      ),
      (event, payload) => {
        const plan = planFromEvent(environment(event), payload);
        if ('problem' in plan) return;
        const { base } = plan;
        const ids = base.kind === 'pull-request' ? [base.head, base.base] : base.kind === 'commit' ? [base.commit] : [];
        for (const id of [plan.checkRunSha ?? A, ...ids]) expect(id).toMatch(commit);
      },
    ),
    { seed: 20260105, numRuns: 300 },
  );
});
