import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { createRepository } from '../e2e/support/repository.ts';
import { completeFiles, judgeFolder } from '../gate/complete-system.ts';

describe('attack 38: another commit is judged than the one that is shown', () => {
  test('a merge commit of another head than the event names is exit 2; of that head it is judged and named', async () => {
    const repository = createRepository();
    const base = repository.commit(completeFiles());
    repository.branch('change', base);
    const head = repository.commit({ 'README.md': 'A change.\n' });
    repository.mergeForPullRequest(1, 'main', 'change');
    const clone = repository.clone('refs/pull/1/merge', 2);
    repository.branch('change');
    const moved = repository.commit({ 'README.md': 'Another change.\n' });
    const judged = await judgeFolder(clone, { base: { kind: 'pull-request', head, base } });
    expect([judged.verdict, judged.run.base_sha, judged.policy.commit]).toEqual(['pass', base, base]);
    expect(judged.run.head_sha).toMatch(/^[0-9a-f]{40}$/);
    const refused = await judgeFolder(clone, { base: { kind: 'pull-request', head: moved, base } });
    expect([exitStatus(refused), refused.findings]).toEqual([2, []]);
  });
});
