import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { createRepository, writeFiles } from '../e2e/support/repository.ts';
import { blocking, completeFiles, everyOutput, judgeFiles, judgeFolder, sha256 } from '../gate/complete-system.ts';

const files = completeFiles();
const predictions = files['evaluation/predictions.csv'] ?? '';
const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(predictions)}\nsize ${predictions.length}\n`;

describe('attack 26: a pointer in place of the data', () => {
  test.each([
    { name: 'of Git LFS', pointer: lfs, says: 'Git LFS pointer' },
    { name: 'of Git LFS, with rows below it', pointer: `${lfs}1,0.9,F\n0,0.1,M\n`, says: 'Git LFS pointer' },
    {
      name: 'of DVC',
      pointer: `outs:\n- md5: ${'a'.repeat(32)}\n  path: predictions.csv\n`,
      says: 'no column of the name',
    },
  ])('$name', async ({ pointer, says }) => {
    const report = await judgeFiles({ ...files, 'evaluation/predictions.csv': pointer });
    expect(exitStatus(report)).toBe(1);
    const findings = blocking(report).filter(({ rule }) => rule === 'RMF-MEASURE-2.8-card-schema-valid');
    expect(findings.map(({ subject }) => subject)).toEqual(['evaluation/predictions.csv']);
    expect(findings[0]?.observed.text).toContain(says);
    // Nothing is measured in the text of a pointer.
    expect(report.findings.filter(({ subject, outcome }) => subject === 'sex=F' && outcome === 'pass')).toEqual([]);
  });

  test('evidence in a submodule is not read, and the path says why', async () => {
    const inner = createRepository();
    inner.commit({ 'predictions.csv': predictions });
    const outer = createRepository();
    writeFiles(
      outer.path,
      completeFiles({
        change: (s) => ({
          ...s,
          evidence: s.evidence.map((e) => (e.kind === 'predictions' ? { ...e, path: 'results/predictions.csv' } : e)),
        }),
      }),
    );
    execFileSync('git', ['clone', '--quiet', inner.path, join(outer.path, 'results')]);
    const report = await judgeFolder(outer.path);
    expect(exitStatus(report)).toBe(1);
    expect(everyOutput(report)).toContain('submodule');
  });
});
