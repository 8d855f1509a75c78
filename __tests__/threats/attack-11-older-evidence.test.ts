import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import {
  blocking,
  completeFiles,
  DAY,
  findingsOf,
  judgeChange,
  judgeFiles,
  sha256,
  weightsOf,
} from '../gate/complete-system.ts';

const BOUND = 'RMF-MEASURE-2.1-evidence-bound';

function pointer(name: string): string {
  const content = weightsOf(name);
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(content)}\nsize ${content.length}\n`;
}

const files = { ...completeFiles(), 'model/sepsis.safetensors': pointer('synthetic weights') };

describe('attack 11: the results belong to another model or another time', () => {
  test('a pointer to the model that was tested is bound', async () => {
    expect((await judgeFiles(files)).verdict).toBe('pass');
  });

  test('only the object id of the Git LFS pointer changes: every result is unbound', async () => {
    const report = await judgeChange(files, { 'model/sepsis.safetensors': pointer('other weights') });
    expect(exitStatus(report)).toBe(1);
    const [was, is] = ['synthetic weights', 'other weights'].map((name) => sha256(weightsOf(name)).slice(0, 12));
    expect(blocking(report).map(({ rule, subject, outcome }) => [rule, subject, outcome])).toEqual([
      // Nobody decided on this model, and nothing says that it is another.
      ...['clinical-safety', 'executive', 'privacy', 'security'].map((role) => [
        'RMF-MANAGE-1.1-go-decision',
        role,
        'fail',
      ]),
      ['RMF-MANAGE-4.2-change-record', `model changed: sepsis (base sha256:${was}, head sha256:${is})`, 'fail'],
      [BOUND, 'evaluation/metrics.json', 'fail'],
      [BOUND, 'evaluation/predictions.csv', 'fail'],
      // The digest that is stated is that of the model before.
      ['RMF-MEASURE-2.7-artifact-integrity', 'model/sepsis.safetensors', 'fail'],
      ['RMF-MEASURE-2.8-card-schema-valid', 'rmf-system.yaml', 'fail'],
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
    expect(blocking(report).map(({ rule, location }) => [rule, location?.path])).toEqual([
      ['RMF-MEASURE-2.7-artifact-integrity', 'rmf-system.yaml'],
      ['RMF-MEASURE-2.8-card-schema-valid', 'rmf-system.yaml'],
    ]);
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
