import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CheckRun, type CheckRunAnnotation, checkRunTitle, publishCheckRun } from '../../src/github/check-run.ts';
import { connect, type GitHubClient } from '../../src/github/client.ts';
import { accepted, type Call, forbidden, type GitHubServer, startGitHubServer } from '../e2e/support/github-server.ts';

const SHA = 'a'.repeat(40);

let server: GitHubServer;
let client: GitHubClient;

beforeAll(async () => {
  server = await startGitHubServer();
  process.env.GITHUB_API_URL = server.url;
  client = await connect('token-of-the-job');
});
beforeEach(() => server.use(accepted));
afterAll(() => server.close());

function annotations(count: number): readonly CheckRunAnnotation[] {
  return Array.from({ length: count }, (_, index) => ({
    path: 'MODEL_CARD.md',
    startLine: index + 1,
    endLine: index + 1,
    startColumn: 3,
    endColumn: 7,
    level: 'failure',
    title: 'Declared AUROC is not what the predictions give',
    message: `finding ${index}`,
  }));
}

const runOf = (changes: Partial<CheckRun> = {}): CheckRun => ({
  headSha: SHA,
  title: 'Fail: 1 block',
  summary: '# Fail',
  annotations: [],
  conclusion: 'failure',
  externalId: '1234/1',
  detailsUrl: 'https://github.com/acme/models/actions/runs/1234',
  ...changes,
});

const publish = (changes: Partial<CheckRun> = {}) => publishCheckRun(client, 'acme/models', runOf(changes));

interface Body {
  readonly status?: string;
  readonly conclusion?: string;
  readonly external_id?: string;
  readonly head_sha?: string;
  readonly output?: {
    readonly title: string;
    readonly summary: string;
    readonly annotations?: readonly SentAnnotation[];
  };
}
interface SentAnnotation {
  readonly annotation_level: string;
  readonly message: string;
  readonly title: string;
  readonly start_column?: number;
}

const bodyOf = (call: Call | undefined): Body => (call?.body ?? {}) as Body;
const sent = (): readonly SentAnnotation[] => server.calls.flatMap((call) => bodyOf(call).output?.annotations ?? []);
const last = (): Body => bodyOf(server.calls.at(-1));
const violations = (): readonly string[] => server.calls.flatMap((call) => call.violations);

describe('a check run', () => {
  it('is begun as in progress, filled in portions of 50 and then completed', async () => {
    for (const [count, portions] of [
      [0, []],
      [1, [1]],
      [51, [50, 1]],
      [120, [50, 50, 20]],
    ] as const) {
      server.use(accepted);
      const result = await publish({ annotations: annotations(count) });
      expect(result).toEqual({ published: true, url: 'https://github.com/acme/models/runs/4', incomplete: null });
      expect(violations()).toEqual([]);
      const [first, ...rest] = server.calls.map(bodyOf);
      expect(first).toMatchObject({ status: 'in_progress', head_sha: SHA, external_id: '1234/1' });
      expect(first?.conclusion).toBeUndefined();
      expect(rest.slice(0, -1).map((body) => body.output?.annotations?.length)).toEqual(portions);
      expect(rest.slice(0, -1).every((body) => body.conclusion === undefined)).toBe(true);
      expect(last()).toMatchObject({ status: 'completed', conclusion: 'failure', output: { summary: '# Fail' } });
      expect(sent().map((annotation) => annotation.message)).toEqual(annotations(count).map(({ message }) => message));
    }
  });

  it('goes to the address of the environment with the token of the job', async () => {
    await publish();
    expect(server.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /repos/acme/models/check-runs',
      'PATCH /repos/acme/models/check-runs/4',
    ]);
    expect(server.calls.every((call) => call.authorization === 'token token-of-the-job')).toBe(true);
  });

  it('of a second attempt is a new one', async () => {
    await publish({ externalId: '1234/1' });
    await publish({ externalId: '1234/2' });
    const created = server.calls.filter((call) => call.method === 'POST').map((call) => bodyOf(call).external_id);
    expect(created).toEqual(['1234/1', '1234/2']);
  });

  it('shows the worst annotations first and says how many it leaves out', async () => {
    const notices = annotations(600).map((annotation) => ({ ...annotation, level: 'notice' as const }));
    const result = await publish({ annotations: [...notices, ...annotations(3)] });
    expect(sent()).toHaveLength(500);
    expect(
      sent()
        .slice(0, 4)
        .map((one) => one.annotation_level),
    ).toEqual(['failure', 'failure', 'failure', 'notice']);
    expect(result).toMatchObject({ published: true, incomplete: expect.stringContaining('500 of 603 annotations') });
    expect(last().output?.summary).toMatch(/^> 500 of 603 annotations are shown/);
  });

  it('gives columns only to an annotation of one line', async () => {
    const [one] = annotations(1);
    if (one === undefined) throw new Error('no annotation');
    await publish({ annotations: [one, { ...one, endLine: 2 }] });
    expect(sent().map((annotation) => annotation.start_column)).toEqual([3, undefined]);
  });
});

describe('texts that are too long', () => {
  it('are counted in bytes and not cut inside a character', async () => {
    const summary = `# Fail\n${'🩺'.repeat(17_500)}`;
    expect(Buffer.byteLength(summary)).toBeGreaterThan(70_000);
    expect(await publish({ summary })).toMatchObject({ published: true, incomplete: null });
    const text = last().output?.summary ?? '';
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_535);
    expect(text).toMatch(/^> Shortened from 70007 bytes/);
    expect(text).not.toContain('\u{fffd}');
    expect(violations()).toEqual([]);
  });

  it('are cut between lines where there are lines, and use the room there is', async () => {
    const line = `${'é🩺x'.repeat(20)}\n`;
    await publish({ summary: line.repeat(1_000) });
    const text = last().output?.summary ?? '';
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_535);
    expect(Buffer.byteLength(text)).toBeGreaterThan(65_535 - 2 * Buffer.byteLength(line));
    expect(text.endsWith(line)).toBe(true);
  });

  it('stay whole at the limit', async () => {
    const summary = `${'🩺'.repeat(16_383)}abc`;
    expect(Buffer.byteLength(summary)).toBe(65_535);
    await publish({ summary });
    expect(last().output?.summary).toBe(summary);
  });

  it('of annotations are shortened', async () => {
    const [one] = annotations(1);
    if (one === undefined) throw new Error('no annotation');
    await publish({ annotations: [{ ...one, title: '🩺'.repeat(300), message: '🩺'.repeat(20_000) }] });
    const [annotation] = sent();
    expect(Buffer.byteLength(annotation?.message ?? '')).toBeLessThanOrEqual(64 * 1024);
    expect(Buffer.byteLength(annotation?.title ?? '')).toBeLessThanOrEqual(255);
    expect(annotation?.message).toMatch(/🩺… \(\d+ bytes left out\)$/u);
  });
});

describe('a failure to write', () => {
  it('for want of permission is told with the lines of the workflow', async () => {
    server.use(forbidden);
    const result = await publish({ annotations: annotations(3) });
    expect(result).toMatchObject({ published: false, reason: expect.stringContaining('checks: write') });
    expect(result).toMatchObject({ reason: expect.stringContaining('fork') });
    expect(server.calls).toHaveLength(1);
    server.use(() => ({ status: 404 }));
    expect(await publish()).toMatchObject({ published: false, reason: expect.stringContaining('checks: write') });
  });

  it('in the second portion still completes the check run, which then says what it does not show', async () => {
    server.use((call, index) => (index === 2 ? { status: 502 } : accepted(call, index)));
    const result = await publish({ annotations: annotations(120) });
    expect(result).toMatchObject({ published: true, incomplete: expect.stringContaining('50 of 120 annotations') });
    expect(server.calls).toHaveLength(4);
    expect(last()).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(last().output?.summary).toMatch(/^> 50 of 120 annotations are shown: GitHub answered with status 502/);
  });

  it('of the conclusion is tried a second time', async () => {
    server.use((call, index) => (index === 1 ? { hangUp: true } : accepted(call, index)));
    expect(await publish()).toMatchObject({ published: true });
    expect(server.calls).toHaveLength(3);
  });

  it('of the conclusion for good is not called published', async () => {
    server.use((call, index) => (index === 0 ? accepted(call, index) : { status: 500 }));
    expect(await publish()).toMatchObject({ published: false, reason: expect.stringContaining('stays in progress') });
  });

  it('for too many requests is not blamed on the permissions', async () => {
    server.use(() => ({ status: 403, headers: { 'retry-after': '60' } }));
    const result = await publish();
    expect(result).toMatchObject({ published: false, reason: expect.stringContaining('limits how much') });
    expect(JSON.stringify(result)).not.toContain('checks: write');
  });

  it('never throws, whatever the network does, and repeats nothing that the server said', async () => {
    const replies = [
      { hangUp: true },
      { status: 401 },
      { status: 422 },
      { status: 500, body: { message: 'said by the server' } },
    ];
    for (const reply of replies) {
      server.use(() => reply);
      const result = await publish();
      expect(result.published).toBe(false);
      expect(JSON.stringify(result)).not.toContain('said by the server');
    }
    server.use(() => ({ hangUp: true }));
    expect(await publish()).toMatchObject({ reason: expect.stringContaining('could not be reached') });
  });
});

describe('the title', () => {
  const composition = {
    ...{ rules: 24, blocks: 10, shown_wrong: 3, missing: 5, undecided: 2, warns: 0, notes: 0 },
    ...{ waived: 1, provisional: 2, known: 0, upcoming: 0, met: 14 },
  };
  const request = {
    ...{ at: '2026-01-05', directory: '.', scope: 'all' as const, require: null },
    ...{ policy_commit: null, comparison_commit: null, head_commit: null },
  };

  it('says conditional and never pass for what is conditional', () => {
    const title = checkRunTitle({ verdict: 'conditional', composition, request });
    expect(title).toMatch(/^Conditional, not a pass: .*1 waived, 2 provisional/);
    expect(checkRunTitle({ verdict: 'conditional', composition, request: { ...request, require: 'pass' } })).toContain(
      'refused',
    );
  });

  it('states the composition of a failure', () => {
    expect(checkRunTitle({ verdict: 'fail', composition, request })).toBe(
      'Fail: 10 block (3 shown to be wrong, 5 missing, 2 cannot be decided yet)',
    );
  });

  it('of an error claims nothing', () => {
    expect(checkRunTitle({ verdict: 'error', composition, request })).toBe('Error: could not judge');
  });
});
