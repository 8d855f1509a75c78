import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../e2e/support/repository.ts';
import { completeFiles } from '../gate/complete-system.ts';
import { runCli } from '../support/cli.ts';

describe('attack 27: a pipe where a file belongs', () => {
  // As a process of its own: opening a pipe that nobody writes to would hang for ever.
  test.each([
    { path: 'evaluation/predictions.csv', status: 1 },
    { path: 'model/sepsis.safetensors', status: 1 },
    { path: 'rmf-system.yaml', status: 1 },
    { path: '.rmf-gate/policy.yaml', status: 2 },
  ])('$path', ({ path, status }) => {
    const folder = temporaryFolder();
    writeFiles(folder, { ...completeFiles(), 'MODEL_CARD.md': '# Model card\n' });
    rmSync(join(folder, path));
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    execFileSync('mkfifo', [join(folder, path)]);
    const started = performance.now();
    const run = runCli(['check', folder, '--at', '2026-12-01']);
    expect([run.status, run.stderr]).toEqual([status, '']);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
