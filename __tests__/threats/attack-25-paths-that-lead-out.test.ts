import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { temporaryFolder, writeFiles } from '../e2e/support/repository.ts';
import {
  blocking,
  completeFiles,
  EQUAL,
  everyOutput,
  judgeFiles,
  judgeFolder,
  predictionsCsv,
} from '../gate/complete-system.ts';

const OUTSIDE = 'OUTSIDE-THE-JUDGED-FOLDER';

/** The statements with another path of the predictions. */
const reading = (path: string): Record<string, string> =>
  completeFiles({
    change: (s) => ({ ...s, evidence: s.evidence.map((e) => (e.kind === 'predictions' ? { ...e, path } : e)) }),
  });

describe('attack 25: a path that leads out of the judged folder', () => {
  test.each([
    // A step out that is swallowed would lead back to the file.
    '../evaluation/predictions.csv',
    'evaluation/../../outside/predictions.csv',
    '/etc/passwd',
    'C:\\Windows\\win.ini',
    'evaluation\\predictions.csv',
    '..\\outside\\predictions.csv',
    'evaluation/predictions.csv\u0000.txt',
    'Evaluation/Predictions.csv',
    'evaluation',
    '.',
    '',
  ])('%j', async (path) => {
    const report = await judgeFiles(reading(path));
    expect(exitStatus(report)).toBe(1);
    expect(blocking(report).map(({ location }) => location?.path)).toContain('rmf-system.yaml');
    expect(everyOutput(report)).not.toContain('root:');
  });

  test.each([
    {
      name: 'a link as predictions',
      link: 'evaluation/linked.csv',
      to: 'predictions.csv',
      path: 'evaluation/linked.csv',
    },
    { name: 'a link in the middle of the path', link: 'linked', to: '.', path: 'linked/predictions.csv' },
    { name: 'a link as card', link: 'MODEL_CARD.md', to: 'secret.md', path: null },
    { name: 'a link to itself', link: 'loop', to: null, path: 'loop/loop/predictions.csv' },
  ])('$name', async ({ link, to, path }) => {
    const outside = temporaryFolder();
    writeFiles(outside, {
      'predictions.csv': `${predictionsCsv(EQUAL)}${OUTSIDE},1,F\n`,
      'secret.md': `# Model card\n\n- **Version**: ${OUTSIDE}\n`,
    });
    const folder = temporaryFolder();
    writeFiles(folder, path === null ? completeFiles() : reading(path));
    symlinkSync(to === null ? '.' : join(outside, to), join(folder, link));
    const report = await judgeFolder(folder);
    expect(everyOutput(report)).not.toContain(OUTSIDE);
    expect(everyOutput(report)).toContain('symbolic link');
    // A card that is a link is not there at all, and the report says why; evidence that is a link is missing.
    expect(exitStatus(report)).toBe(path === null ? 0 : 1);
    if (path === null) expect(report.unread.map((one) => one.path)).toContain(link);
  });
});
