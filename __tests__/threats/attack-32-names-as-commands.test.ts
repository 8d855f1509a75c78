import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { createRepository } from '../e2e/support/repository.ts';
import { completeFiles, judgeFolder } from '../gate/complete-system.ts';
import { runCli } from '../support/cli.ts';

const PAYLOADS = ['$(touch pwned)', '--upload-pack=touch pwned', '--output=pwned', 'HEAD:MODEL_CARD.md', '\n'];

describe('attack 32: a branch or an argument that is a command to a shell or to git', () => {
  test.each(PAYLOADS)('--base %j is refused and nothing is run', async (ref) => {
    const repository = createRepository();
    repository.commit({ 'MODEL_CARD.md': '# Model card\n' });
    const report = await judgeFolder(repository.path, { base: { kind: 'ref', ref } });
    expect([exitStatus(report), existsSync(join(repository.path, 'pwned'))]).toEqual([2, false]);
  });

  test('a branch whose name a shell would run is a branch', () => {
    const repository = createRepository();
    repository.commit(completeFiles());
    repository.branch('$(touch$IFSpwned);`id`', 'main');
    repository.commit({ 'README.md': 'A change.\n' });
    const run = runCli(['check', '.', '--base', '$(touch$IFSpwned);`id`', '--at', '2026-12-01'], {
      cwd: repository.path,
    });
    expect([run.status, existsSync(join(repository.path, 'pwned'))]).toEqual([0, false]);
  });
});
