import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { temporaryFolder } from '../e2e/support/repository.ts';
import { blocking, completeFiles, judgeChange, judgeFolder, POLICY } from '../gate/complete-system.ts';

const CARD = '# Model card\n\n## Intended use\n\nA synthetic model.\n';
const files = completeFiles();
const without = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, null]));

describe('attack 08: the card is deleted, moved or renamed so that nothing is found', () => {
  test('a system that is gone is a failure with its id', async () => {
    const report = await judgeChange(
      files,
      without(...Object.keys(files).filter((path) => !path.startsWith('.rmf-gate'))),
    );
    expect(exitStatus(report)).toBe(1);
    expect(blocking(report).map(({ system, subject }) => [system, subject])).toEqual([
      ['sepsis', 'system removed: sepsis (base 2.2.0, head gone)'],
    ]);
  });

  test('another id is another system: the old one is gone', async () => {
    const report = await judgeChange(files, completeFiles({ change: (s) => ({ ...s, id: 'sepsis-2' }) }));
    expect(blocking(report).map(({ subject }) => subject)).toEqual(['system removed: sepsis (base 2.2.0, head gone)']);
  });

  test('a file name that nothing looks for leaves weights without a card', async () => {
    const text = files['rmf-system.yaml'] ?? '';
    const report = await judgeChange(files, { ...without('rmf-system.yaml'), 'rmf-system.yaml.txt': text });
    expect(exitStatus(report)).toBe(1);
    expect(report.findings.map(({ subject }) => subject)).toContain('system removed: sepsis (base 2.2.0, head gone)');
    expect(report.systems.map(({ path }) => path)).toContain('model');
  });

  test('moved to another folder with its id, the system is found again and passes', async () => {
    const moved = completeFiles({ folder: 'systems/sepsis/', policy: null });
    const report = await judgeChange(files, {
      ...without(...Object.keys(files)),
      '.rmf-gate/policy.yaml': POLICY,
      ...moved,
    });
    expect([report.verdict, report.systems.map(({ path }) => path)]).toEqual(['pass', ['systems/sepsis']]);
  });

  test('an exclusion that would hide it is a failure, and base decides what is searched', async () => {
    const base = { 'a/MODEL_CARD.md': CARD, '.rmf-gate/policy.yaml': POLICY };
    const report = await judgeChange(base, { '.rmf-gate/policy.yaml': `${POLICY}exclude: ["a/**"]\n` });
    expect(exitStatus(report)).toBe(1);
    expect(report.systems.map(({ path }) => path)).toEqual(['a']);
    expect(blocking(report).map(({ subject }) => subject)).toContain(
      'exclusion added: a/** (base searched, head excluded)',
    );
  });

  test('no system anywhere is no pass', async () => {
    expect(exitStatus(await judgeFolder(temporaryFolder()))).toBe(2);
  });
});
