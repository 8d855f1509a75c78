import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import type { Report } from '../../src/report/report.ts';
import { type Call, forbidden, type GitHubServer, startGitHubServer } from './support/github-server.ts';
import { createRepository, type Repository, temporaryFolder, writeFiles } from './support/repository.ts';
import { type Result, runAction, type Scenario } from './support/runner.ts';

const CARD = `# Model card: sepsis early warning

Synthetic example; no person is described.

## Model details

- Version: 2.1.0

## Intended use

Alerts the ward team to adult inpatients at risk of sepsis.

## Performance

| Metric | Value |
| ------ | ----- |
| AUROC  | 0.91  |
`;
const LINE_OF_AUROC = CARD.split('\n').findIndex((line) => line.includes('0.91')) + 1;

/** 400 invented rows whose scores are spread over 0.8 and shifted by 0.1 for the cases: an AUROC of about 0.62. */
const PREDICTIONS = `y_true,y_score,sex\n${Array.from({ length: 400 }, (_, row) => {
  const positive = row % 4 === 0 ? 1 : 0;
  const score = (((row * 7919) % 1000) / 1000) * 0.8 + positive * 0.1;
  return `${positive},${score.toFixed(4)},${row % 8 < 4 ? 'female' : 'male'}\n`;
}).join('')}`;

const MODEL = { 'MODEL_CARD.md': CARD, 'predictions.csv': PREDICTIONS };

let repository: Repository;
let base: string;
let head: string;
let merge: string;
let workspace: string;
let server: GitHubServer;

beforeAll(() => {
  repository = createRepository();
  const fork = repository.commit({ 'README.md': '# Models\n' });
  repository.branch('add-model', fork);
  head = repository.commit(MODEL);
  repository.branch('main');
  base = repository.commit({ 'CONTRIBUTING.md': '# How to contribute\n' });
  merge = repository.mergeForPullRequest(7, base, head);
  workspace = repository.clone('refs/pull/7/merge', 2);
});
beforeEach(async () => {
  server = await startGitHubServer();
});
afterEach(() => server.close());

const payloadFor = (headSha: string, baseSha: string) => ({
  action: 'synchronize',
  number: 7,
  pull_request: {
    number: 7,
    head: { sha: headSha, ref: 'add-model', repo: { full_name: 'acme/models' } },
    base: { sha: baseSha, ref: 'main', repo: { full_name: 'acme/models' } },
  },
});

const run = (changes: Partial<Scenario> = {}): Promise<Result> =>
  runAction({ workspace, event: 'pull_request', payload: payloadFor(head, base), sha: merge, server, ...changes });

interface Body {
  readonly head_sha?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly external_id?: string;
  readonly output?: {
    readonly title: string;
    readonly summary: string;
    readonly annotations?: readonly { readonly path: string; readonly start_line: number; readonly message: string }[];
  };
}
const bodyOf = (call: Call | undefined): Body => (call?.body ?? {}) as Body;
const annotationsIn = (result: Result) => result.calls.flatMap((call) => bodyOf(call).output?.annotations ?? []);
const reportOf = (result: Result): Report => JSON.parse(readFileSync(result.outputs.report ?? '', 'utf8'));
/** The summary writes punctuation of what it read as entities. */
const withoutEntities = (markdown: string): string => markdown.replaceAll('&#46;', '.');
const logAnnotations = (result: Result) => result.stdout.match(/^::(?:error|warning) /gm) ?? [];

describe('a pull request whose card declares more than the predictions give', () => {
  it('is refused, with every annotation in the check run at the head of the pull request and none in the log', async () => {
    const result = await run();
    expect(result.stderr).toBe('');
    expect(result.status).toBe(1);
    expect(result.calls.flatMap((call) => call.violations)).toEqual([]);

    const [first] = result.calls;
    expect(bodyOf(first)).toMatchObject({ head_sha: head, status: 'in_progress', external_id: '1234/1' });
    expect(bodyOf(result.calls.at(-1))).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(bodyOf(result.calls.at(-1)).output?.title).toMatch(/^Fail: \d+ block/);

    const report = reportOf(result);
    expect(annotationsIn(result)).toHaveLength(annotationsOf(report, { directory: '' }).length);
    expect(
      annotationsIn(result).filter(
        ({ path, start_line, message }) =>
          path === 'MODEL_CARD.md' &&
          start_line === LINE_OF_AUROC &&
          message.includes('0.91') &&
          /0\.6\d/.test(message),
      ),
    ).toHaveLength(1);
    expect(logAnnotations(result)).toEqual([]);
  });

  it('writes the outputs, the report and the job summary', async () => {
    const result = await run();
    const report = reportOf(result);
    expect(result.outputs).toMatchObject({ verdict: 'fail', blocking: String(report.composition.blocks) });
    expect(report.composition.blocks).toBeGreaterThan(0);
    expect(report.verdict).toBe('fail');
    expect(report.run).toMatchObject({
      trigger: 'pull_request',
      repository: 'acme/models',
      run_id: '1234',
      attempt: '1',
    });
    expect(report.request).toMatchObject({ policy_commit: base, comparison_commit: base });
    expect(withoutEntities(result.summary)).toContain('0.91');
    expect(result.stdout).toMatch(/^FAIL /m);
  });
});

describe('the verdict stands and the findings are in the log', () => {
  const expectVerdict = (result: Result): void => {
    expect(result.stderr).toBe('');
    expect(result.status).toBe(1);
    expect(result.outputs.verdict).toBe('fail');
    expect(withoutEntities(result.summary)).toContain('0.91');
    expect(logAnnotations(result).length).toBeGreaterThan(0);
    expect(result.stdout.match(/^::notice::/gm)).toHaveLength(1);
  };

  it('where the token may not write check runs, with one notice that says why', async () => {
    server.use(forbidden);
    const result = await run();
    expectVerdict(result);
    expect(result.calls).toHaveLength(1);
    expect(result.stdout).toMatch(/^::notice::.*403.*checks: write/m);
  });

  // Attack 40: no token is needed to judge.
  it('without a token', async () => {
    const result = await run({ inputs: { token: '' } });
    expectVerdict(result);
    expect(result.calls).toEqual([]);
  });

  it('where the API cannot be reached', async () => {
    await server.close();
    expectVerdict(await run());
  });
});

describe('what cannot be judged is red', () => {
  const expectError = (result: Result, because: RegExp): void => {
    expect(result.status).toBe(2);
    expect(result.outputs.verdict).toBe('error');
    expect(result.stdout).toMatch(because);
    expect(result.stdout + result.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
    expect(result.calls).toEqual([]);
  };

  // Attack 38: the event is about another commit than the one that is here.
  it('as a checkout that is not the commit of the event', async () => {
    expectError(await run({ workspace: repository.clone('refs/heads/main', 2) }), /check/i);
    expectError(await run({ payload: payloadFor('f'.repeat(40), base) }), /f{40}/);
  });

  it('as a checkout without the parents of the merge commit, with the lines that bring them', async () => {
    expectError(await run({ workspace: repository.clone('refs/pull/7/merge', 1) }), /fetch-depth: 2/);
  });

  it('as an event that checks out the wrong files', async () => {
    expectError(await run({ event: 'pull_request_target' }), /^::error::rmf-gate: .*Use pull_request/m);
  });

  it('as an event that cannot be read, which is not quoted', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'event.json': '{ "record": 123-45-6780' });
    const result = await run({ environment: { GITHUB_EVENT_PATH: `${folder}/event.json` } });
    expectError(result, /^::error::rmf-gate: .*GITHUB_EVENT_PATH/m);
    expect(result.stdout + result.stderr).not.toContain('123-45');
  });

  it('as an input of another value', async () => {
    expectError(await run({ inputs: { scope: 'none' } }), /^::error::rmf-gate: The input scope/m);
    expectError(await run({ inputs: { require: 'fail' } }), /^::error::rmf-gate: The input require/m);
  });

  it('as a folder outside the workspace or not there', async () => {
    for (const directory of ['..', '/etc', '../../etc', 'missing']) {
      expectError(
        await run({ inputs: { directory } }),
        /^::error::rmf-gate: The (?:input directory leads out|folder given)/m,
      );
    }
  });
});

describe('other events', () => {
  it('a merge queue is judged against the base of the group and shown at its head', async () => {
    const payload = { action: 'checks_requested', merge_group: { head_sha: merge, base_sha: base } };
    const result = await run({ event: 'merge_group', payload });
    expect(result.status).toBe(1);
    expect(reportOf(result).request.policy_commit).toBe(base);
    expect(bodyOf(result.calls[0]).head_sha).toBe(merge);
  });

  it('a schedule needs no payload and has no base', async () => {
    const result = await run({ event: 'schedule', payload: {} });
    expect(result.status).toBe(1);
    expect(reportOf(result).request.policy_commit).toBeNull();
    expect(bodyOf(result.calls[0]).head_sha).toBe(merge);
  });

  it('a commit that was not judged gets no check run', async () => {
    const result = await run({ event: 'workflow_dispatch', payload: {}, sha: base });
    expect(result.status).toBe(1);
    expect(result.calls).toEqual([]);
    expect(result.stdout).toMatch(/^::notice::.*not the commit of the event/m);
  });
});

// Attacks 30 and 31: what a change contains must not speak to the runner.
it('lets no card and no file name give the runner a command', async () => {
  const hostile = `x\n::add-mask::fail\n ::stop-commands::t\n##[add-matcher]m.json`;
  const branch = createRepository();
  const first = branch.commit({ 'README.md': '# Models\n' });
  branch.branch('hostile', first);
  const last = branch.commit({
    'MODEL_CARD.md': CARD.replace('2.1.0', `"${hostile}"`).replace(
      'sepsis early warning',
      'a ##[stop-commands]t ::error::owned',
    ),
    'predictions.csv': PREDICTIONS.replaceAll('female', '::warning::owned'),
    'a,line=99::warning::owned\n::notice::x.csv': PREDICTIONS,
  });
  const merged = branch.mergeForPullRequest(7, first, last);
  server.use(forbidden);
  const result = await run({
    workspace: branch.clone('refs/pull/7/merge', 2),
    payload: payloadFor(last, first),
    sha: merged,
  });
  expect([result.status, result.outputs.verdict, result.stderr]).toEqual([1, 'fail', '']);
  expect(logAnnotations(result).length).toBeGreaterThan(0);
  expect(result.stdout).not.toContain('##[');
  expect(result.stdout).not.toMatch(/^\s*::(?!(?:error|warning|notice)[ :])/m);
  expect(result.stdout).not.toMatch(/^\s*::\w+::(?:x|owned)/m);
});
