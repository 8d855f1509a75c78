import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { GateRequest } from '../../src/gate.ts';
import { gate } from '../../src/gate.ts';
import { exitStatus } from '../../src/report/exit.ts';
import { createRepository, temporaryFolder, writeFiles } from '../e2e/support/repository.ts';
import { runAction } from '../e2e/support/runner.ts';
import { completeFiles, DAY, everyOutput } from '../gate/complete-system.ts';

const ROOT = join(import.meta.dirname, '..', '..');

describe('attack 40: more rights than are needed, and a crash that turns green', () => {
  test('without a token the verdict is the same', async () => {
    const repository = createRepository();
    const sha = repository.commit(completeFiles());
    const payload = { before: sha, after: sha, ref: 'refs/heads/main' };
    const run = await runAction({ workspace: repository.path, event: 'push', payload, sha, inputs: { token: '' } });
    expect([run.status, run.outputs.verdict, run.calls]).toEqual([0, 'pass', []]);
  });

  test('whatever breaks inside is an error that blocks, without a trace of the program', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, completeFiles());
    // The caller hands over a day that is none: an error of ours, not of the repository.
    const request = { directory: folder, at: DAY, clock: 'given', scope: 'all', require: null, base: null, run: {} };
    const report = await gate(request as unknown as GateRequest);
    expect([report.verdict, exitStatus(report), report.findings]).toEqual(['error', 2, []]);
    expect(everyOutput(report)).not.toMatch(/\.ts:\d|node:|^\s+at /m);
  });

  test('nothing has to be installed to run the gate', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest.dependencies).toBeUndefined();
  });
});
