import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { READING } from '../../src/safety/limits.ts';
import { temporaryFolder, writeFiles } from '../e2e/support/repository.ts';
import { blocking, completeFiles, everyOutput, expectNoTrace, judgeFolder } from '../gate/complete-system.ts';

/** The complete system with one of its files grown by zeros that take no room on the disk. */
function folderWith(path: string, bytes: number): string {
  const folder = temporaryFolder();
  writeFiles(folder, completeFiles());
  truncateSync(join(folder, path), bytes);
  return folder;
}

describe('attack 24: a file that is larger than anything that should be read', () => {
  test.each([
    { path: 'rmf-system.yaml', bytes: READING.structuredBytes + 1 },
    { path: 'evaluation/metrics.json', bytes: READING.resultsBytes + 1 },
    { path: 'evaluation/predictions.csv', bytes: READING.resultsBytes + 1 },
  ])('$path', async ({ path, bytes }) => {
    const report = await judgeFolder(folderWith(path, bytes));
    expect(exitStatus(report)).toBe(1);
    const findings = blocking(report).filter(({ rule }) => rule === 'RMF-MEASURE-2.8-card-schema-valid');
    expect(findings.map(({ location }) => location?.path)).toEqual([path]);
    expectNoTrace(everyOutput(report));
  });
});
