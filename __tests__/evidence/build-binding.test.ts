import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/evidence/discover.ts';
import { readSystem } from '../../src/evidence/read-system.ts';
import { memoryWorkspace } from './memory-workspace.ts';

const hash = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex');
const MODEL = 'synthetic weights';
const METRICS = '{"auroc": 0.83}\n';
const DATA = 'd'.repeat(32);

const lock = (
  changed: { readonly model?: string; readonly metrics?: string; readonly data?: string } = {},
): string => `schema: '2.0'
stages:
  train:
    cmd: python train.py
    outs:
    - path: model/model.bin
      md5: ${changed.model ?? hash('md5', MODEL)}
  evaluate:
    cmd: python evaluate.py
    deps:
    - path: model/model.bin
      md5: ${changed.model ?? hash('md5', MODEL)}
    - path: data/test.csv
      md5: ${changed.data ?? DATA}
    outs:
    - path: evaluation/metrics.json
      md5: ${changed.metrics ?? hash('md5', METRICS)}
`;
const SYSTEM = `id: sepsis
artifacts:
  - path: model/model.bin
data:
  - {id: test-2026, role: test, digest: "md5:${DATA}"}
evidence:
  - {path: evaluation/metrics.json, kind: metrics, role: test, dataset: test-2026}
`;

async function result(files: Readonly<Record<string, string>> = {}) {
  const workspace = memoryWorkspace({
    'rmf-system.yaml': SYSTEM,
    'model/model.bin': MODEL,
    'evaluation/metrics.json': METRICS,
    'dvc.lock': lock(),
    ...files,
  });
  const [place] = discover(workspace, []).systems;
  if (place === undefined) throw new Error('No system was found');
  const { dossier } = await readSystem(workspace, place, { trust: [], groupNames: {} }, '2026-11-28');
  const fact = (field: string) => dossier.entries.result[0]?.facts.get(field);
  const shown = (field: string) => [fact(field)?.value, fact(field)?.assurance, fact(field)?.place.path];
  return { model: shown('result.model_digest'), data: shown('result.dataset_digest'), dossier };
}

describe('a record of builds', () => {
  it('ties results to the model and the data that the step used', async () => {
    const { model, data, dossier } = await result();
    expect(model).toEqual([`sha256:${hash('sha256', MODEL)}`, 'reported', 'dvc.lock']);
    expect(data).toEqual([`md5:${DATA}`, 'reported', 'dvc.lock']);
    expect(dossier.modelDigest).toBe(model[0]);
  });

  it('ties them to a model that DVC keeps elsewhere', async () => {
    const system = SYSTEM.replace('model/model.bin', `model/model.bin\n    digest: md5:${hash('md5', MODEL)}`);
    const { model, dossier } = await result({ 'rmf-system.yaml': system, 'model/model.bin': 'symlink' });
    expect(dossier.modelDigest).toBe(`md5:${hash('md5', MODEL)}`);
    expect(model[0]).toBe(dossier.modelDigest);
  });

  it.each([
    ['the results were edited afterwards', { 'evaluation/metrics.json': '{"auroc": 0.93}\n' }],
    ['the record is of other results', { 'dvc.lock': lock({ metrics: '0'.repeat(32) }) }],
    ['there is no record', { 'dvc.lock': "schema: '2.0'\nstages: {}\n" }],
  ])('says nothing where %s', async (_, files) => {
    expect(await result(files)).toMatchObject({
      model: [undefined, undefined, undefined],
      data: [undefined, undefined, undefined],
    });
  });

  it('does not tie results to another model or other data than those of the step', async () => {
    expect((await result({ 'model/model.bin': 'other weights' })).model[0]).toBeUndefined();
    expect((await result({ 'dvc.lock': lock({ model: '0'.repeat(32) }) })).model[0]).toBeUndefined();
    expect((await result({ 'dvc.lock': lock({ data: '0'.repeat(32) }) })).data[0]).toBeUndefined();
  });
});
