import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { blocking, completeFiles, DAY, findingsOf, judgeChange, judgeFiles, sha256 } from '../gate/complete-system.ts';

const BOUND = 'RMF-MEASURE-2.1-evidence-bound';

const pointer = (content: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(content)}\nsize ${content.length}\n`;

const files = { ...completeFiles(), 'model/sepsis.safetensors': pointer('synthetic weights') };

describe('attack 11: the results belong to another model or another time', () => {
  test('a pointer to the model that was tested is bound', async () => {
    expect((await judgeFiles(files)).verdict).toBe('pass');
  });

  test('only the object id of the Git LFS pointer changes: every result is unbound', async () => {
    const report = await judgeChange(files, { 'model/sepsis.safetensors': pointer('other weights') });
    expect(exitStatus(report)).toBe(1);
    expect(blocking(report).map(({ rule, subject, outcome }) => [rule, subject, outcome])).toEqual([
      [BOUND, 'evaluation/metrics.json', 'fail'],
      [BOUND, 'evaluation/predictions.csv', 'fail'],
      // The predictions are still those of the model before, so they tell nothing of this one.
      ['RMF-MEASURE-2.5-no-regression', 'system', 'not-evaluated'],
      ['RMF-MEASURE-2.5-no-regression-in-groups', 'sex=F', 'not-evaluated'],
      ['RMF-MEASURE-2.5-no-regression-in-groups', 'sex=M', 'not-evaluated'],
    ]);
  });

  test('more than a pointer is no pointer: its own bytes count', async () => {
    const weights = `${pointer('synthetic weights')}and other weights\n`;
    const report = await judgeFiles({ ...files, 'model/sepsis.safetensors': weights });
    expect(findingsOf(report, BOUND).map(({ outcome }) => outcome)).toEqual(['fail', 'fail']);
  });

  test('a stated digest of the model that is not that of its file', async () => {
    const artifacts = [{ path: 'model/sepsis.safetensors', digest: `sha256:${sha256('other weights')}` }];
    const report = await judgeFiles(completeFiles({ change: (statements) => ({ ...statements, artifacts }) }));
    expect(exitStatus(report)).toBe(1);
    expect(blocking(report).map(({ location }) => location?.path)).toEqual(['rmf-system.yaml']);
  });

  test.each(['2027-01-15', '2025-12-01'])(
    'judged on %s, the results of 2026-10-15 are too old or not yet made',
    async (at) => {
      expect(findingsOf(await judgeFiles(files, { at }), BOUND).map(({ decision }) => decision)).toEqual(
        at < DAY ? ['blocks', 'blocks'] : ['ok', 'ok'],
      );
      expect(exitStatus(await judgeFiles(files, { at: '2027-10-15' }))).toBe(1);
    },
  );
});
