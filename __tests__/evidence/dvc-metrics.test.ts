import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/evidence/discover.ts';
import { readSystem } from '../../src/evidence/read-system.ts';
import { memoryWorkspace } from './memory-workspace.ts';

const MODEL = 'synthetic weights';
const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

const PIPELINE = `stages:
  evaluate:
    cmd: python evaluate.py
    metrics:
    - out/cached.json
    - out/kept.json:
        cache: false
  score:
    cmd: python score.py
    wdir: late
    metrics:
    - numbers.json: {cache: false}
    plots:
    - curve-results.csv
  each:
    foreach: [a, b]
    do:
      cmd: python each.py
      metrics:
      - "out/\${item}.json"
metrics:
- out/cached.json
- elsewhere.json
`;

async function read(files: Readonly<Record<string, string>>, evidence = '') {
  const workspace = memoryWorkspace({
    'rmf-system.yaml': `id: sepsis\nartifacts:\n  - path: model.bin\n${evidence}`,
    'model.bin': MODEL,
    'dvc.yaml': PIPELINE,
    ...files,
  });
  const [place] = discover(workspace, []).systems;
  if (place === undefined) throw new Error('No system was found');
  const system = await readSystem(workspace, place, { trust: [], groupNames: {} }, '2026-11-28');
  const reasons = Object.fromEntries(system.unread.map(({ path, reason }) => [path, reason]));
  return { ...system, reasons, results: system.dossier.entries.result };
}

describe('metrics that dvc.yaml declares', () => {
  it('says of each that is not in the repository where it is declared and what to do', async () => {
    const { reasons, files } = await read({});
    expect(Object.keys(reasons).sort()).toEqual([
      'dvc.yaml',
      'elsewhere.json',
      'late/numbers.json',
      'out/cached.json',
      'out/kept.json',
    ]);
    expect(reasons['out/cached.json']).toMatch(/^dvc\.yaml \(line 5\) .*its cache.*"cache: false".*dvc metrics show/);
    expect(reasons['out/kept.json']).toMatch(/line 6\).*out of DVC's cache.*dvc repro/);
    expect(reasons['late/numbers.json']).toMatch(/line 12\).*out of DVC's cache/);
    expect(reasons['elsewhere.json']).toMatch(/line 23\).*Commit it/);
    expect(reasons['dvc.yaml']).toMatch(/line 20\).*variable/);
    // Nobody counts on them, so that they are no mistake of the repository.
    expect(files.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('says the same, as a problem, where rmf-system.yaml counts on one', async () => {
    const { files } = await read({}, 'evidence:\n  - {path: out/cached.json, kind: metrics, role: test}\n');
    const [problem, ...others] = files.flatMap(({ problems }) => problems);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'missing-file', place: { path: 'rmf-system.yaml', line: 5 } });
    expect(problem?.message).toContain('dvc.yaml (line 5)');
  });

  it('reads what is there as results, tied to the model by dvc.lock', async () => {
    const text = '{"test": {"loss": 0.4, "auroc": 0.8125}}\n';
    const lock = `schema: '2.0'
stages:
  train:
    cmd: python train.py
    outs: [{path: model.bin, md5: ${md5(MODEL)}}]
  evaluate:
    cmd: python evaluate.py
    deps: [{path: model.bin, md5: ${md5(MODEL)}}]
    outs: [{path: out/cached.json, md5: ${md5(text)}}]
`;
    const { reasons, results } = await read({ 'out/cached.json': text, 'dvc.lock': lock });
    expect(reasons['out/cached.json']).toBeUndefined();
    expect(results.map(({ id }) => id)).toEqual(['out/cached.json']);
    expect(results[0]?.facts.get('result.model_digest')).toMatchObject({ assurance: 'reported' });
  });

  it('reads one whose text alone would not be taken for metrics', async () => {
    const nested = await read({ 'out/kept.json': '{"psi": [{"value": 0.1}]}\n' });
    expect(nested.results.map(({ id }) => id)).toEqual(['out/kept.json']);
    const { reasons, results } = await read({ 'out/kept.json': '{"loss": 0.4}\n' });
    expect(results).toEqual([]);
    expect(reasons['out/kept.json']).toMatch(/line 6\).*no metric with a known name.*under evidence/);
    const broken = await read({ 'out/kept.json': '{"auroc": 0.8,' });
    expect(broken.files.find(({ path }) => path === 'out/kept.json')?.read).toBe('corrupt');
  });

  it('does not call a plot results', async () => {
    const { reasons } = await read({ 'late/curve-results.csv': 'step,loss\n1,0.4\n' });
    expect(reasons['late/curve-results.csv']).toMatch(/line 14\) declares a plot here.*no results/);
    // Pictures are plots as well, and nobody takes them for results.
    const picture = {
      'dvc.yaml': 'plots:\n- roc.png\nmetrics:\n- numbers.json\n',
      'roc.png': 'PNG',
      'numbers.json': '{"f1": 1}',
    };
    expect((await read(picture)).reasons).toEqual({});
  });

  it('takes what is named as both for metrics, and reads a form of its own as little as any other', async () => {
    const both = 'plots:\n- a.toml\nstages:\n  s:\n    cmd: x\n    plots: [a.toml]\n    metrics: [a.toml]\n';
    const { reasons } = await read({ 'dvc.yaml': both, 'a.toml': 'auroc = 0.8\n' });
    expect(reasons['a.toml']).toMatch(/line 7\) declares metrics here.*JSON or YAML/);
  });
});
