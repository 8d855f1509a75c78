import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/dossier/fact.ts';
import { discover } from '../../src/evidence/discover.ts';
import { readSystem } from '../../src/evidence/read-system.ts';
import { memoryWorkspace } from './memory-workspace.ts';

type Files = Parameters<typeof memoryWorkspace>[0];

const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const md5 = (text: string): string => `md5:${createHash('md5').update(text).digest('hex')}`;
const pointer = (digest: string): string => `version https://git-lfs.github.com/spec/v1\noid ${digest}\nsize 482304\n`;

async function artifacts(files: Files, listed: Readonly<Record<string, string | null>> = {}) {
  const list = Object.entries(listed).map(([path, digest]) => ({ path, ...(digest === null ? {} : { digest }) }));
  const workspace = memoryWorkspace({ 'rmf-system.yaml': JSON.stringify({ id: 'a', artifacts: list }), ...files });
  const [place] = discover(workspace, []).systems;
  if (place === undefined) throw new Error('no system');
  const { dossier } = await readSystem(workspace, place, { trust: [], groupNames: {} }, '2026-12-01');
  return dossier.entries.artifact;
}

const of = (entries: readonly Entry[], id: string, name: string) => {
  const fact = entries.find((entry) => entry.id === id)?.facts.get(`artifact.${name}`);
  return fact?.state === 'present' ? fact.value : fact?.reason;
};

describe('whether the stated digest holds', () => {
  const holds = async (file: string | null, digest: string | null): Promise<unknown> =>
    of(
      await artifacts(file === null ? {} : { 'model.json': file }, { 'model.json': digest }),
      'model.json',
      'digest_holds',
    );

  it.each([
    ['of the file', '{}', sha256('{}'), true],
    ['of the file, in another algorithm', '{}', md5('{}'), true],
    ['of another file', '{}', sha256('[]'), false],
    ['of the file that a pointer names', pointer(sha256('{}')), sha256('{}'), true],
    ['of another file than the pointer names', pointer(sha256('{}')), sha256('[]'), false],
    [
      'in another algorithm than the pointer',
      pointer(sha256('{}')),
      md5('{}'),
      'the pointer gives a digest of another algorithm than the one that is stated',
    ],
    ['of a file that is not here', null, sha256('{}'), 'neither the file nor a pointer to it is here'],
    ['that nobody states', '{}', null, 'no digest of the file is stated'],
  ])('%s', async (_, file, digest, expected) => expect(await holds(file, digest)).toBe(expected));
});

describe('what loading a file can do', () => {
  const loading = async (path: string, file: string): Promise<unknown> =>
    of(await artifacts({ [path]: file }, { [path]: null }), path, 'loading');

  it.each([
    ['JSON', 'model.json', '{"trees": []}', 'runs-nothing'],
    ['trees of LightGBM', 'model.txt', 'tree\nversion=v4\n', 'runs-nothing'],
    ['a pickle followed to its end', 'model.pkl', 'ccollections\nOrderedDict\n(tR.', 'nothing-dangerous'],
    ['a pickle that runs a command', 'model.pkl', "cos\nsystem\n(S'x'\ntR.", 'dangerous'],
    ['a pointer by its name', 'model.safetensors', pointer(sha256('a')), 'runs-nothing-by-name'],
  ])('%s', async (_, path, file, expected) => expect(await loading(path, file)).toBe(expected));

  it.each([
    ['JSON that calls Python', 'model.json', '{"py/object": "os.system"}'],
    ['YAML', 'model.yaml', 'trees: []\n'],
    ['any other form', 'model.rds', 'synthetic'],
    ['a pointer to a pickle', 'model.pkl', pointer(sha256('a'))],
    ['a pickle that ends too early', 'model.pkl', 'ccollections\nOrderedDict\n(tR'],
  ])('is not known of %s', async (_, path, file) =>
    expect(await loading(path, file)).toMatch(/^(it is not known|the file)/),
  );

  it('is not known by the name of a file that is here', async () => {
    expect(await loading('model.onnx', 'no model at all')).toMatch(/^it is not known/);
  });
});

it('knows files of the model from others that a build names', async () => {
  const outs = ['data.csv', 'model/weights.bin'].map((path) => `- md5: ${'a'.repeat(32)}\n  path: ${path}\n`);
  const entries = await artifacts(
    {
      'data.csv.dvc': `outs:\n${outs[0]}`,
      'w.dvc': `outs:\n${outs[1]}`,
    },
    { 'config.json': null },
  );
  const isModel = Object.fromEntries(entries.map(({ id }) => [id, of(entries, id, 'is_model')]));
  expect(isModel).toEqual({
    'config.json': true,
    'data.csv': false,
    'model/weights.bin': true,
  });
});

it('says of an unsigned file that it has no signature', async () => {
  const entries = await artifacts({ 'model.json': '{}' }, { 'model.json': null });
  expect(of(entries, 'model.json', 'signature')).toBe('none');
});
