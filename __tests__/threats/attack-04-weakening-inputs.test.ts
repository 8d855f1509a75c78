import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { temporaryFolder, writeFiles } from '../e2e/support/repository.ts';
import { completeFiles, judgeChange, judgeFiles, POLICY } from '../gate/complete-system.ts';
import { runCli } from '../support/cli.ts';

const CARD = { 'MODEL_CARD.md': '# Model card\n\n## Intended use\n\nA synthetic model.\n' };

describe('attack 04: the change hands the gate inputs that weaken it', () => {
  test.each([
    ['--fail-on', 'none'],
    ['--policy', './empty'],
    ['--require', 'nothing'],
  ])('there is no %s %s', (...args) => {
    const folder = temporaryFolder();
    writeFiles(folder, CARD);
    expect(runCli(['check', folder, ...args]).status).toBe(2);
  });

  test('the Action has no input that could name a policy or switch the exit status off', () => {
    const text = readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8');
    const { inputs } = load(text) as { inputs: Record<string, unknown> };
    expect(Object.keys(inputs).sort()).toEqual(['directory', 'require', 'scope', 'token']);
  });

  test('the narrower scope does not hide a change of the policy', async () => {
    const base = { ...CARD, '.rmf-gate/policy.yaml': POLICY };
    const report = await judgeChange(base, { '.rmf-gate/policy.yaml': `${POLICY}# looser\n` }, { scope: 'changed' });
    expect([exitStatus(report), report.request.scope, report.counts.systems_in_scope]).toEqual([1, 'changed', 1]);
  });

  test('no combination of inputs makes a failing system pass', async () => {
    for (const scope of ['all', 'changed'] as const) {
      for (const require of [null, 'pass'] as const) {
        expect(exitStatus(await judgeFiles(CARD, { scope, require }))).toBe(1);
        expect(exitStatus(await judgeFiles(completeFiles(), { scope, require }))).toBe(0);
      }
    }
  });
});
