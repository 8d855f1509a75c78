import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/dossier/fact.ts';
import { discover } from '../../src/evidence/discover.ts';
import { readSystem, type SystemEvidence } from '../../src/evidence/read-system.ts';
import { openFolder } from '../../src/workspace/folder.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { memoryWorkspace } from './memory-workspace.ts';

async function only(workspace: Workspace): Promise<SystemEvidence> {
  const [place, ...others] = discover(workspace, []).systems;
  if (place === undefined || others.length > 0) throw new Error('The test needs exactly one system');
  return readSystem(workspace, place, { trust: [], groupNames: {} }, '2026-11-23');
}
const system = (files: Parameters<typeof memoryWorkspace>[0]) => only(memoryWorkspace(files));
const value = (entry: Entry | undefined, field: string) => entry?.facts.get(field)?.value;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const ROWS = 'y_true,y_score,sex\n1,0.9,F\n0,0.1,F\n0,0.2,M\n1,0.7,M\n0,0.3,M\n0,0.3,M\n';
const MODEL = 'synthetic weights';
const FILE = `id: sepsis
version: "2.1.0"
data:
  - id: test-2026
    digest: sha256:${'d'.repeat(64)}
population:
  - {attribute: sex, group: F, share: 0.5}
  - {attribute: sex, group: X, share: 0.1}
features:
  - {name: lactate, sensitive: none}
  - {name: patient_age, sensitive: none}
  - {name: age_of_device, sensitive: none, justification: "the age of the monitor, not of the patient"}
artifacts:
  - path: model.bin
evidence:
  - {path: out/predictions.csv, kind: predictions, role: test, dataset: test-2026, created: 2026-10-14, model_digest: "sha256:${'b'.repeat(64)}"}
  - {path: out/shap.json, kind: explanation}
`;
const METRICS = JSON.stringify({ auroc: 0.9, model_sha256: sha256(MODEL), predictions_sha256: sha256(ROWS) });
const SHAP = JSON.stringify([
  { feature: 'zip_code', importance: 0.5 },
  { feature: 'lactate', importance: -0.9 },
]);
const FILES = {
  'rmf-system.yaml': FILE,
  'MODEL_CARD.md':
    '# Model card: Sepsis\n\n**Version:** 2.2.0\n\n## Limitations\n\nTODO\n\n## Results\n\nAUROC of 0.95 on the test set.\n',
  'model.bin': MODEL,
  'out/predictions.csv': ROWS,
  'out/metrics.json': METRICS,
  'out/shap.json': SHAP,
};

describe('one system', () => {
  it('joins what its files say and shows where they contradict each other', async () => {
    const { dossier, files } = await system(FILES);
    expect(dossier).toMatchObject({
      id: 'sepsis',
      version: '2.1.0',
      folder: '.',
      home: { path: 'rmf-system.yaml', line: 1 },
    });
    const version = dossier.facts.get('version');
    expect(version?.conflicts).toMatchObject([
      { value: '2.2.0', place: { path: 'MODEL_CARD.md', line: 3, column: 14 } },
    ]);
    expect(dossier.facts.get('limitations')).toMatchObject({
      state: 'placeholder',
      place: { path: 'MODEL_CARD.md', line: 7 },
    });
    expect(dossier.records.map(({ metric, place }) => `${metric} @ ${place.path}:${place.line}`)).toEqual([
      'auroc @ MODEL_CARD.md:11',
      'auroc @ out/metrics.json:1',
    ]);
    expect(files.map(({ path, role }) => `${role} ${path}`)).toEqual([
      'system rmf-system.yaml',
      'card MODEL_CARD.md',
      'result out/predictions.csv',
      'result out/shap.json',
      'result out/metrics.json',
    ]);
    expect(files.find(({ path }) => path === 'out/predictions.csv')?.sha256).toBe(sha256(ROWS));
  });

  it('binds predictions through the metrics file that names their digest, above what is declared', async () => {
    const { dossier, predictions } = await system(FILES);
    expect(dossier.modelDigest).toBe(`sha256:${sha256(MODEL)}`);
    expect(dossier.facts.get('model.digest')?.assurance).toBe('recomputed');
    const result = dossier.entries.result.find(({ id }) => id === 'out/predictions.csv');
    const digest = result?.facts.get('result.model_digest');
    expect(digest).toMatchObject({ value: dossier.modelDigest, assurance: 'reported' });
    expect(digest?.conflicts).toMatchObject([{ value: `sha256:${'b'.repeat(64)}`, assurance: 'declared' }]);
    expect(value(result, 'result.age_days')).toBe(40);
    expect(value(result, 'result.declared_data_digest')).toBe(`sha256:${'d'.repeat(64)}`);
    expect(predictions).toMatchObject([{ result: 'out/predictions.csv', role: 'test' }]);
  });

  it('does not bind predictions that were changed after the metrics were written', async () => {
    const { dossier } = await system({ ...FILES, 'out/predictions.csv': ROWS.replace('0.9', '0.8') });
    const result = dossier.entries.result.find(({ id }) => id === 'out/predictions.csv');
    expect(result?.facts.get('result.model_digest')).toMatchObject({ assurance: 'declared' });
  });

  it('compares the groups of the test data with the population', async () => {
    const [f, x] = (await system(FILES)).dossier.entries['population-group'];
    expect(value(f, 'population-group.share_ratio')).toBeCloseTo(2 / 6 / 0.5, 12);
    expect(value(x, 'population-group.share_ratio')).toBe(0);
  });

  it('lets the name of a feature speak against "sensitive: none", until it is explained', async () => {
    const [lactate, age, device] = (await system(FILES)).dossier.entries.feature;
    expect(lactate?.facts.get('feature.sensitive')).toMatchObject({ value: 'none', conflicts: [] });
    expect(age?.facts.get('feature.sensitive')?.conflicts).toMatchObject([{ value: 'age' }]);
    expect(device?.facts.get('feature.sensitive')).toMatchObject({ value: 'none', conflicts: [] });
  });

  it('holds an explanation against the declared inputs', async () => {
    const [explanation] = (await system(FILES)).dossier.entries.explanation;
    expect(value(explanation, 'explanation.features')).toEqual(['lactate', 'zip_code']);
    expect(value(explanation, 'explanation.undeclared_features')).toEqual(['zip_code']);
    expect(value(explanation, 'explanation.unjustified_top_features')).toEqual(['zip_code']);
  });

  it('lists a file once that two entries name', async () => {
    const twice = `${FILE}  - {path: ./out/predictions.csv, kind: predictions, columns: {score: risk}}\n`;
    const { files, predictions } = await system({ ...FILES, 'rmf-system.yaml': twice });
    const listed = files.filter(({ path }) => path === 'out/predictions.csv');
    expect(listed).toHaveLength(1);
    expect(listed[0]?.problems.map(({ code }) => code)).toEqual(['missing-column']);
    expect(predictions).toHaveLength(1);
  });

  it('refuses results whose reading is not declared clearly', async () => {
    const text = FILE.replace('role: test,', 'role: test, positive: 1,');
    const { predictions, files } = await system({ ...FILES, 'rmf-system.yaml': text });
    expect(predictions).toEqual([]);
    expect(files.find(({ path }) => path === 'out/predictions.csv')).toMatchObject({ read: 'unsupported' });
  });

  it('reads the digest of a pointer instead of hashing it', async () => {
    const oid = 'c'.repeat(64);
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 99\n`;
    const { dossier } = await system({ ...FILES, 'model.bin': pointer });
    expect(dossier.facts.get('model.digest')).toMatchObject({ value: `sha256:${oid}`, assurance: 'reported' });
  });

  it('names what it cannot read', async () => {
    const { unread, dossier } = await system({ 'model_card.yaml': 'model: a\n', 'results.json': '[1, 2]' });
    expect(unread.map(({ path }) => path)).toEqual(['model_card.yaml', 'results.json']);
    expect(value(dossier.entries.file[0], 'file.problems')).toBe(0);
    expect(dossier.entries.trait.map(({ id }) => id)).toContain('classification');
  });
});

describe('rows in other forms than CSV', () => {
  it('are read where they are named and where they are found', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rmf-gate-'));
    try {
      const fixtures = join(import.meta.dirname, '..', 'fixtures', 'evidence');
      writeFileSync(
        join(folder, 'rmf-system.yaml'),
        'id: a\nevidence:\n  - {path: named.bin, kind: predictions, role: test, positive: "1", threshold: 0.5}\n',
      );
      copyFileSync(join(fixtures, 'predictions-parquet', 'predictions.parquet'), join(folder, 'named.bin'));
      copyFileSync(join(fixtures, 'predictions-parquet', 'predictions.parquet'), join(folder, 'found.parquet'));
      copyFileSync(join(fixtures, 'predictions-ndjson', 'predictions.ndjson'), join(folder, 'found.jsonl'));
      copyFileSync(join(fixtures, 'predictions-ndjson', 'only-looks-like-it.ndjson'), join(folder, 'events.ndjson'));
      const { predictions, files } = await only(openFolder(folder));
      expect(predictions.map(({ path, rows }) => [path, rows.table.rows, rows.polarity])).toEqual([
        ['named.bin', 200, 'declared'],
        ['found.jsonl', 3, 'by-convention'],
        ['found.parquet', 200, 'by-convention'],
      ]);
      expect(files.flatMap(({ problems }) => problems)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('hostile paths', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  /** A real folder beside which a secret lies. */
  function folderWith(path: string, prepare: (folder: string) => void = () => undefined): Promise<SystemEvidence> {
    const outer = mkdtempSync(join(tmpdir(), 'rmf-gate-'));
    folders.push(outer);
    const folder = join(outer, 'repository');
    mkdirSync(join(folder, 'results'), { recursive: true });
    writeFileSync(join(outer, 'secret.csv'), 'y_true,y_score\n1,0.123456\n');
    writeFileSync(
      join(folder, 'rmf-system.yaml'),
      `id: a\nevidence:\n  - path: ${JSON.stringify(path)}\n    kind: predictions\n`,
    );
    prepare(folder);
    return only(openFolder(folder));
  }

  it.each([
    ['../secret.csv', 'outside'],
    ['results/../../secret.csv', 'outside'],
    ['/etc/passwd', 'absolute-path'],
    ['C:\\secret.csv', 'absolute-path'],
    ['..\\secret.csv', 'odd-path'],
    ['results\u0000/a.csv', 'odd-path'],
    ['missing.csv', 'missing-file'],
    ['results', 'missing-file'],
  ])('%j is refused: %s', async (path, code) => {
    const { predictions, files } = await folderWith(path, (folder) =>
      writeFileSync(join(folder, 'results', 'note.txt'), ''),
    );
    expect(predictions).toEqual([]);
    expect(files).toHaveLength(1);
    expect(files[0]?.problems.map((problem) => [problem.code, problem.place.line])).toContainEqual([code, 3]);
  });

  it.each([
    ['link.csv', (folder: string) => symlinkSync(join(dirname(folder), 'secret.csv'), join(folder, 'link.csv'))],
    ['linked/secret.csv', (folder: string) => symlinkSync(dirname(folder), join(folder, 'linked'))],
  ])('%s leads through a link and is refused', async (path, prepare) => {
    const { predictions, files } = await folderWith(path, prepare);
    expect(predictions).toEqual([]);
    expect(files[0]?.problems.map(({ code }) => code)).toEqual(['symlink']);
    expect(JSON.stringify(files)).not.toContain('0.123456');
  });

  it('a named pipe is refused at once', async () => {
    const { files } = await folderWith('pipe.csv', (folder) => execFileSync('mkfifo', [join(folder, 'pipe.csv')]));
    expect(files[0]?.problems.map(({ code }) => code)).toEqual(['special']);
  });

  it('a submodule is refused', async () => {
    const workspace = memoryWorkspace({
      'rmf-system.yaml': 'id: a\nevidence:\n  - path: sub/p.csv\n    kind: predictions\n',
      sub: 'submodule',
    });
    expect((await only(workspace)).files[0]?.problems.map(({ code }) => code)).toEqual(['submodule']);
  });
});
