import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { artifactFiles } from '../../src/evidence/artifact-digests.ts';
import { discover } from '../../src/evidence/discover.ts';
import { mergeEntries } from '../../src/evidence/merge-entries.ts';
import type { ReadDocument } from '../../src/evidence/read-document.ts';
import { readSystem } from '../../src/evidence/read-system.ts';
import { EMPTY_READING, type EntryStatement } from '../../src/evidence/reader.ts';
import { present, startOf, statement } from '../../src/evidence/statement.ts';
import { WorkspaceError } from '../../src/workspace/workspace.ts';
import { memoryWorkspace } from './memory-workspace.ts';

async function read(files: Readonly<Record<string, string>>) {
  const workspace = memoryWorkspace(files);
  const { systems } = discover(workspace, []);
  const [place] = systems;
  if (place === undefined) throw new Error('No system was found');
  return { systems, place, ...(await readSystem(workspace, place, { trust: [], groupNames: {} }, '2026-11-28')) };
}

const problems = async (files: Readonly<Record<string, string>>): Promise<Record<string, string>> => {
  const { dossier } = await read(files);
  return Object.fromEntries(
    dossier.entries.file.flatMap((entry) => {
      const fact = entry.facts.get('file.problems');
      return fact === undefined || fact.value === 0 ? [] : [[entry.id, fact.reason]];
    }),
  );
};

const BUNDLE = (changed: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify(
    {
      schema: 'https://example.org/meta_schema_20240725.json',
      monai_version: '1.4.0',
      version: '0.2.0',
      name: 'Synthetic spleen outline',
      eval_metrics: { accuracy: 0.91 },
      network_data_format: {},
      ...changed,
    },
    null,
    1,
  );
const CARD = (text: string): string => `# Model card: Synthetic spleen outline\n\n${text}\n`;

describe('files of one system', () => {
  it('are read together, whatever their form', async () => {
    const { dossier, files } = await read({
      'MODEL_CARD.md': CARD('**Version**: 0.2.0'),
      'configs/metadata.json': BUNDLE(),
    });
    expect(files.map(({ path, format }) => [path, format])).toEqual([
      ['MODEL_CARD.md', 'Model card in Markdown'],
      ['configs/metadata.json', 'MONAI bundle metadata'],
    ]);
    expect(dossier.facts.get('version')?.statements).toHaveLength(2);
    expect(dossier.records).toMatchObject([{ metric: 'accuracy', raw: '0.91' }]);
  });

  it('contradict each other in sight of everyone: versions, and numbers of which none fits', async () => {
    const card = CARD('**Version**: 0.3.0\n\n## Results\n\nAccuracy of 0.88, AUROC of 0.9.');
    const found = await problems({ 'MODEL_CARD.md': card, 'configs/metadata.json': BUNDLE() });
    expect(Object.keys(found)).toEqual(['configs/metadata.json']);
    expect(found['configs/metadata.json']).toContain('version is stated differently in MODEL_CARD.md, line 3');
    expect(found['configs/metadata.json']).toContain('accuracy is 0.91 here and 0.88 in MODEL_CARD.md, line 7');
  });

  it.each([
    ['rounded', 'Accuracy of 0.9.'],
    ['cut off', 'Accuracy of 0.911.'],
    ['a percentage', 'Accuracy of 91%.'],
    ['one of several', 'Accuracy of 0.80 in fold one and accuracy of 0.91 in fold two.'],
    ['on other data', '### External validation\n\nAccuracy of 0.7.'],
    ['of a group', 'Accuracy of 0.7 in women.'],
    ['of another metric', 'Specificity of 0.7.'],
  ])('agree where the number is %s', async (_, text) => {
    expect(
      await problems({ 'MODEL_CARD.md': CARD(`## Results\n\n${text}`), 'configs/metadata.json': BUNDLE() }),
    ).toEqual({});
  });

  it.each([
    ['a neighbour', 'Accuracy of 0.92.'],
    ['a percentage', 'Accuracy of 90%.'],
    ['a digit more', 'Accuracy of 0.920.'],
  ])('disagree where the number is %s', async (_, text) => {
    const found = await problems({
      'MODEL_CARD.md': CARD(`## Results\n\n${text}`),
      'configs/metadata.json': BUNDLE(),
    });
    expect(Object.keys(found)).toEqual(['configs/metadata.json']);
  });

  it('do not include Markdown that only has headings of a card, unless it is the README of a system without another', async () => {
    const weak = '# Notes\n\n## Intended use\n\nThis text is about the project.\n\n## Limitations\n\nIt is short.\n';
    const { files } = await read({
      'MODEL_CARD.md': CARD('**Version**: 1.0.0'),
      'GOVERNANCE.md': weak,
      'README.md': weak,
      'docs/README.md': weak,
    });
    expect(files.map(({ path }) => path)).toEqual(['MODEL_CARD.md']);
    const bundle = await read({
      'configs/metadata.json': BUNDLE(),
      'docs/README.md': weak,
      'NOTES.md': weak,
    });
    expect(bundle.files.map(({ path }) => path)).toEqual(['configs/metadata.json', 'docs/README.md']);
  });
});

describe('systems in structured forms', () => {
  it('are found by what is in a file whose name only promises a card', () => {
    const files = { 'src/main.py': '', 'model/bundle-document.json': BUNDLE(), 'model/document.json': '{"a": 1}' };
    expect(discover(memoryWorkspace(files), []).systems).toMatchObject([
      {
        folder: 'model',
        because: 'a file in the form of MONAI bundle metadata',
        cards: ['model/bundle-document.json'],
      },
    ]);
  });

  it('belong to the system in whose folder they lie', async () => {
    const { systems } = await read({ 'MODEL_CARD.md': CARD(''), 'sub/bundle-document.json': BUNDLE() });
    expect(systems).toHaveLength(1);
  });
});

const source = (path: string) => ({
  raw: '',
  place: startOf(path),
  format: path === 'rmf-system.yaml' ? path : 'Format',
  assurance: 'reported' as const,
});
const entry = (
  kind: EntryStatement['kind'],
  id: string,
  path: string,
  facts: Readonly<Record<string, string>> = {},
): EntryStatement => ({
  kind,
  id,
  place: startOf(path),
  statements: Object.entries(facts).map(([field, value]) => statement(field, present(value), source(path))),
});
const document = (path: string, ...entries: readonly EntryStatement[]): ReadDocument => ({
  file: { path, role: 'dataset', format: '', read: 'parsed', sha256: 'f'.repeat(64), bytes: 1, problems: [] },
  reading: { ...EMPTY_READING, entries },
});

describe('mergeEntries', () => {
  const merged = (declared: readonly EntryStatement[], ...documents: readonly ReadDocument[]) =>
    mergeEntries(declared, documents, 'models/a').map(({ kind, id, statements }) => [kind, id, statements.length]);

  it('knows a data set by id or name, however it is spelt', () => {
    const declared = [entry('dataset', 'ward_stays', 'rmf-system.yaml', { 'dataset.name': 'Ward stays 2025' })];
    expect(
      merged(
        declared,
        document('a.json', entry('dataset', 'Ward-Stays', 'a.json', { 'dataset.url': 'x' })),
        document('b.json', entry('dataset', 'x', 'b.json', { 'dataset.name': 'ward stays 2025' })),
        document('c.json', entry('dataset', 'other', 'c.json', { 'dataset.url': 'x' })),
      ),
    ).toEqual([
      ['dataset', 'ward_stays', 3],
      ['dataset', 'other', 1],
    ]);
  });

  it('knows the only data set of a role, but not one of two', () => {
    const test = entry('dataset', 'a', 'rmf-system.yaml', { 'dataset.role': 'test' });
    const found = (id: string) => entry('dataset', id, 'x.json', { 'dataset.role': 'test' });
    expect(merged([test], document('x.json', found('q')))).toEqual([['dataset', 'a', 2]]);
    expect(merged([test], document('x.json', found('q'), found('r')))).toHaveLength(3);
    expect(
      merged(
        [test, entry('dataset', 'b', 'rmf-system.yaml', { 'dataset.role': 'test' })],
        document('x.json', found('q')),
      ),
    ).toHaveLength(3);
  });

  it('knows an artifact by where it lies', () => {
    const declared = [entry('artifact', 'model.pt', 'rmf-system.yaml', { 'artifact.path': '../b/model.pt' })];
    const found = entry('artifact', 'models/b/model.pt', 'x', { 'artifact.path': 'model.pt' });
    const other = entry('artifact', 'models/a/model.pt', 'x', { 'artifact.path': 'model.pt' });
    expect(merged(declared, document('x', found, other))).toEqual([
      ['artifact', 'model.pt', 2],
      ['artifact', 'models/a/model.pt', 1],
    ]);
  });
});

describe('artifactFiles', () => {
  const TEXT = 'synthetic weights';
  const hash = (algorithm: string): string => `${algorithm}:${createHash(algorithm).update(TEXT).digest('hex')}`;
  const check = (digest: string, files: Readonly<Record<string, string>> = { 'a/model.pt': TEXT }) => {
    const workspace = memoryWorkspace(files);
    const found = entry('artifact', 'a/model.pt', 'a/lock', { 'artifact.path': 'model.pt', 'artifact.digest': digest });
    const all = new Map(workspace.list().map((file) => [file.path, file]));
    const { digests, problems: told } = artifactFiles(workspace, 'a', [found], [], all);
    return [digests.get('a/model.pt')?.digest ?? null, told.map(({ code, place }) => `${place.path} ${code}`)];
  };

  it('holds every stated digest against the bytes, in its own algorithm', () => {
    expect(check(hash('sha256'))).toEqual([hash('sha256'), []]);
    expect(check(hash('md5'))).toEqual([hash('sha256'), []]);
    expect(check(`md5:${'0'.repeat(32)}`)).toEqual([hash('sha256'), ['a/lock other-digest']]);
    expect(check(`sha256:${'0'.repeat(64)}`)).toEqual([hash('sha256'), ['a/lock other-digest']]);
  });

  it('knows the md5 that old DVC takes of text, with the line ends of Unix', () => {
    const text = 'a\r\nb\rc\n\r\r\n\r';
    const unix = createHash('md5').update('a\nb\rc\n\r\n\r').digest('hex');
    expect(check(`md5:${unix}`, { 'a/model.pt': text })[1]).toEqual([]);
    const sha256 = createHash('sha256').update('a\nb\rc\n\r\n\r').digest('hex');
    expect(check(`sha256:${sha256}`, { 'a/model.pt': text })[1]).toEqual(['a/lock other-digest']);
  });

  it('knows what is kept elsewhere by its stated digest', () => {
    expect(check(hash('md5'), {})).toEqual([null, []]);
  });

  it('holds a pointer only against a digest of its own algorithm', () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid ${hash('sha256')}\nsize 17\n`;
    expect(check(hash('md5'), { 'a/model.pt': pointer })).toEqual([hash('sha256'), []]);
    expect(check(`sha256:${'0'.repeat(64)}`, { 'a/model.pt': pointer })).toEqual([
      hash('sha256'),
      ['a/lock other-digest'],
    ]);
  });

  it('expects a file only where rmf-system.yaml names it: tools name files that never lie in a repository', () => {
    const workspace = memoryWorkspace({});
    const codes = (path: string) =>
      artifactFiles(
        workspace,
        'a',
        [entry('artifact', 'a/m.pt', path, { 'artifact.path': 'm.pt' })],
        [],
        new Map(),
      ).problems.map(({ code }) => code);
    expect(codes('rmf-system.yaml')).toEqual(['missing-file']);
    expect(codes('MLmodel')).toEqual([]);
  });

  it('leaves the digest of a folder to DVC', () => {
    expect(check(`md5:${'0'.repeat(32)}.dir`)).toEqual([hash('sha256'), []]);
  });
});

describe('a name that is never opened', () => {
  const workspace = (files: Readonly<Record<string, string>>) => ({
    ...memoryWorkspace(files),
    head: (path: string, count: number) => {
      if (path.includes('\\')) throw new WorkspaceError('The path is written in a form that is not accepted.');
      return memoryWorkspace(files).head(path, count);
    },
  });

  it('is a problem of a card, and a file that was not read elsewhere', async () => {
    const odd = workspace({
      'MODEL_CARD.md': CARD(''),
      'b\\c.json': BUNDLE(),
      'a\\x.model_card.md': CARD(''),
      'a\\README.md': '---\nlicense: mit\n---\n',
    });
    const { systems } = discover(odd, []);
    const [place] = systems;
    if (place === undefined) throw new Error('No system was found');
    const { unread, dossier } = await readSystem(odd, place, { trust: [], groupNames: {} }, '2026-11-28');
    expect(unread.map(({ path }) => path)).toEqual(['a\\README.md', 'b\\c.json']);
    const card = dossier.entries.file.find(({ id }) => id === 'a\\x.model_card.md');
    expect(card?.facts.get('file.problems')?.reason).toContain('written in a form that is not accepted');
  });
});

describe('a file that is not what its name says', () => {
  const CUT = '{\n  "bomFormat": "CycloneDX",\n  "specVersion": "1.6",\n  "components": [\n';

  it('is a problem with its place, where the name promises a card', async () => {
    const found = await problems({
      'MODEL_CARD.md': CARD(''),
      'x.model_card.json': '{"model_details": {"name": "N"}\n',
      'a-bom.json': '{"a": 1,\n "b": }\n',
      'card.xml': '<card>\n<b></card>\n',
    });
    expect(Object.keys(found).sort()).toEqual(['a-bom.json', 'card.xml', 'x.model_card.json']);
    expect(found['a-bom.json']).toMatch(/^line 2: /);
    expect(found['card.xml']).toMatch(/^line 2: /);
    expect(found['x.model_card.json']).toMatch(/^line 2: /);
  });

  it('is known even when it is cut off', async () => {
    const found = await problems({ 'MODEL_CARD.md': CARD(''), 'a-bom.json': CUT });
    expect(Object.keys(found)).toEqual(['a-bom.json']);
  });

  it('is no problem where it is sound and nothing that the gate knows', async () => {
    const { unread, dossier } = await read({
      'MODEL_CARD.md': CARD(''),
      'bom.json': '{"a": 1}',
      'other.json': '{"a": }',
    });
    expect(unread.map(({ path }) => path)).toEqual(['bom.json']);
    expect(dossier.entries.file.map(({ id }) => id)).toEqual(['MODEL_CARD.md']);
  });
});

describe('a results file that shows nothing', () => {
  const STUB = '<?xml version="1.0"?><testsuites tests="0"/>';

  it('is not read where nobody declared it, and the reason is kept', async () => {
    const { unread, files } = await read({ 'MODEL_CARD.md': CARD(''), 'results.xml': STUB });
    expect(files.map(({ path }) => path)).toEqual(['MODEL_CARD.md']);
    expect(unread).toMatchObject([{ path: 'results.xml' }]);
    expect(unread[0]?.reason.length).toBeGreaterThan(20);
  });

  it('is a problem where it is declared as evidence', async () => {
    const system = 'id: x\nevidence:\n  - {path: results.xml, role: test}\n';
    const found = await problems({ 'rmf-system.yaml': system, 'results.xml': STUB });
    expect(Object.keys(found)).toContain('results.xml');
  });
});
