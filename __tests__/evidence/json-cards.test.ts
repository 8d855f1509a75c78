import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adHocCardReader } from '../../src/evidence/cards/ad-hoc-card.ts';
import { bridge2aiReader } from '../../src/evidence/cards/bridge2ai.ts';
import { mitchellCardReader } from '../../src/evidence/cards/mitchell-card.ts';
import { modelCardToolkitReader } from '../../src/evidence/cards/model-card-toolkit.ts';
import { monaiBundleReader } from '../../src/evidence/cards/monai-bundle.ts';
import { headOf } from '../../src/evidence/read-document.ts';
import { readers, recognise } from '../../src/evidence/registry.ts';
import { memoryWorkspace } from './memory-workspace.ts';
import { readOne } from './read-one.ts';

const root = join(import.meta.dirname, '..', 'fixtures', 'evidence');
const FOLDERS = [
  'monai-bundle',
  'model-card-toolkit',
  'bridge2ai',
  'mitchell-card',
  'ad-hoc-card',
  'bioimageio',
  'radiotherapy-card',
  'medperf',
];

const textOf = (name: string): string => readFileSync(join(root, name), 'utf8');

const recognised = (path: string, text: string) =>
  recognise(headOf(memoryWorkspace({ [path]: text }), path, new TextEncoder().encode(text).length), null);

const formatOf = (path: string, text: string): string => {
  const found = recognised(path, text);
  return found.kind === 'reader' ? found.reader.id : found.kind;
};

describe('cards in JSON and YAML are known by content alone', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => !name.endsWith('.expected.json'))
      .map((name) => `${folder}/${name}`),
  );

  it.each(files)('%s, whatever it is called', (file) => {
    const expected: { format: string | null } = JSON.parse(textOf(`${file}.expected.json`));
    const found = recognised('somewhere/file', textOf(file));
    expect(found.kind === 'reader' ? found.reader.title : null).toBe(expected.format);
  });

  it('bridge2ai takes its own files from the toolkit and no others', () => {
    const plain = 'model_details: {name: N}\nconsiderations: {users: [U], out_of_scope_uses: [O]}\n';
    expect(formatOf('card.yaml', plain)).toBe('model-card-toolkit');
    expect(formatOf('card.yaml', `${plain}bias_model: B\n`)).toBe('bridge2ai');
    expect(modelCardToolkitReader.fields.every((field) => bridge2aiReader.fields.includes(field))).toBe(true);
  });
});

describe('line ends and byte order marks', () => {
  it.each(['bioimageio/bioimageio.yaml', 'monai-bundle/metadata.json', 'ad-hoc-card/card.yaml'])(
    '%s reads the same with those of Windows',
    async (file) => {
      const text = textOf(file);
      const found = recognised(file, text);
      if (found.kind !== 'reader') throw new Error('The fixture is not recognised');
      const places = async (written: string) => {
        const { facts, entries, records } = await readOne(found.reader, file, written);
        const statements = [...facts, ...entries.flatMap((entry) => entry.statements), ...records];
        return statements.map(({ raw, place }) => [raw, place.line, place.column]);
      };
      expect(await places(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(await places(text));
    },
  );
});

describe('a card of nobody’s format', () => {
  const metrics = '"auroc": 0.9, "recall": 0.8';

  it('is a card where it says more of a model than its name', () => {
    expect(formatOf('a.json', `{"model_name": "M", ${metrics}}`)).toBe('metrics-file');
    expect(formatOf('a.json', `{"model_name": "M", "version": "1", "dataset": "D", ${metrics}}`)).toBe('metrics-file');
    expect(formatOf('a.json', `{"model_name": "M", "version": "1", "dataset": "D", "task": "T", ${metrics}}`)).toBe(
      'ad-hoc-card',
    );
    expect(formatOf('a.json', `{"name": "M", "intended_use": "I", "limitations": "L", ${metrics}}`)).toBe(
      'ad-hoc-card',
    );
    expect(formatOf('a.json', `{"model": {"modelName": "M"}, "intendedUse": "I"}`)).toBe('ad-hoc-card');
  });

  it('may be called one', () => {
    expect(formatOf('model_card.json', `{"model_name": "M", ${metrics}}`)).toBe('ad-hoc-card');
  });

  it.each([
    ['package.json', '{"name": "n", "version": "1.0.0", "license": "MIT", "scope": "s", "maintainers": ["m"]}'],
    ['tsconfig.json', '{"compilerOptions": {"outDir": "lib"}}'],
    ['config.yaml', 'model_name: unet\nlearning_rate: 0.1\nepochs: 10\n'],
    ['action.yml', 'name: n\ndescription: d\ninputs: {a: {}}\noutputs: {b: {}}\nruns: {using: node24}\n'],
    ['CITATION.cff', 'cff-version: 1.2.0\ntitle: t\nversion: 1.0.0\nlicense: MIT\ncontact: [{name: n}]\n'],
    ['compose.yaml', 'services: {a: {image: example.org/a}}\n'],
    ['openapi.yaml', 'openapi: 3.1.0\ninfo: {title: t, version: "1"}\npaths: {}\n'],
    ['policy.yaml', 'name: house\nversion: "1"\nrules: [{id: a, limit: 0.8}]\n'],
  ])('is not %s', (path, text) => {
    expect(formatOf(path, text)).toBe('unknown');
  });

  it('takes nothing for the model that is said of something else', async () => {
    const text =
      '{"model_name": "M", "version": {"name": "2"}, "data": {"name": "D", "version": "9"}, "intended_use": "I"}';
    const { facts, notUnderstood } = await readOne(adHocCardReader, 'a.json', text);
    expect(facts.map(({ field, value }) => [field, value])).toEqual([
      ['name', 'M'],
      ['version', '2'],
      ['intended_use.purpose', 'I'],
    ]);
    expect(notUnderstood.map(({ what }) => what)).toEqual(['/data']);
  });

  it('looks for the model in no part of an answer', async () => {
    const text = '{"model_name": "M", "limitations": {"metadata": {"version": "9"}, "of time": "L"}}';
    const { facts } = await readOne(adHocCardReader, 'a.json', text);
    expect(facts.map(({ field, value }) => [field, value])).toEqual([
      ['name', 'M'],
      ['limitations', ['9', 'L']],
    ]);
  });

  it('prefers the name of the model to the name of the card', async () => {
    const { facts } = await readOne(adHocCardReader, 'a.yaml', 'name: Card\nmodel_name: M\nlimitations: L\n');
    expect(facts.find(({ field }) => field === 'name')?.value).toBe('M');
  });

  it('declares its numbers, and leaves none out that it read', async () => {
    const text =
      '{"model_name": "M", "auroc": "0.91 (0.88-0.93)", "recall": "good", "sensitivity_ci": [0.7, 0.9], "n": 12}';
    const { records, notUnderstood } = await readOne(adHocCardReader, 'model_card.json', text);
    expect(records).toMatchObject([
      { metric: 'auroc', raw: '0.91', value: 0.91, interval: { lower: '0.88', upper: '0.93' }, assurance: 'declared' },
    ]);
    expect(notUnderstood.map(({ what }) => what)).toEqual(['/recall', '/sensitivity_ci']);
  });
});

describe('the Model Card Toolkit', () => {
  const version = async (text: string) => (await readOne(modelCardToolkitReader, 'card.json', text)).version;

  it('is of the version it states, or of that whose shape it has', async () => {
    expect(await version('{"schema_version": "0.0.2", "model_details": {"license": "MIT"}}')).toBe('0.0.2');
    expect(await version('{"model_details": {"license": "MIT"}, "considerations": {}}')).toBe('0.0.1');
    expect(await version('{"model_details": {}, "model_parameters": {"data": {"eval": {}}}}')).toBe('0.0.1');
    expect(await version('{"model_details": {"licenses": []}, "considerations": {}}')).toBe('0.0.2');
    expect(await version('{"model_details": {"name": "N"}, "considerations": {}}')).toBeNull();
  });

  it('lists what it has no field for, and no pictures', async () => {
    const { notUnderstood } = await readOne(
      modelCardToolkitReader,
      'card.json',
      textOf('model-card-toolkit/full.0.0.2.json'),
    );
    expect(notUnderstood.map(({ what }) => what)).toEqual([
      '/model_details/documentation',
      '/model_details/path',
      '/quantitative_analysis/performance_metrics/0/threshold',
      '/quantitative_analysis/performance_metrics/3',
      '/quantitative_analysis/performance_metrics/4',
      '/considerations/limitations/1',
    ]);
  });

  it('loses no time with pictures, nor sight of what stands behind them', async () => {
    const image = 'iVBORw0KGgo'.repeat(300_000);
    const graphics = `{"collection": [{"name": "P", "image": "${image}"}]}`;
    const text = `{"model_details": {"name": "N"}, "model_parameters": {"data": [{"graphics": ${graphics}, "name": "D"}]}, "considerations": {"users": [{"description": "U"}]}}`;
    expect(formatOf('card.json', text)).toBe('model-card-toolkit');
    const started = process.cpuUsage();
    const { facts, entries, notUnderstood } = await readOne(modelCardToolkitReader, 'card.json', text);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(3);
    expect(facts.map(({ field }) => field)).toEqual(['name', 'intended_use.users']);
    expect(entries.map(({ id }) => id)).toEqual(['D']);
    expect(notUnderstood).toEqual([]);
  });
});

describe('MONAI bundles', () => {
  it('state no licence by a copyright notice, and no result by a description', async () => {
    const { facts, notUnderstood } = await readOne(
      monaiBundleReader,
      'metadata.json',
      '{"monai_version": "1.4.0", "schema": "meta_schema_20240725", "copyright": "C", "description": "D", "data_type": "jpeg"}',
    );
    expect(facts.map(({ field, value }) => [field, value])).toEqual([
      ['description', 'D'],
      ['model.software', ['monai 1.4.0']],
    ]);
    expect(notUnderstood.map(({ what }) => what)).toEqual(['/copyright']);
  });
});

describe('hostile files', () => {
  const manyKeys = `{"model_name": "M", "model_details": {"name": "N"}, "monai_version": "1", "considerations": {}, ${Array.from({ length: 150_000 }, (_, at) => `"Key ${at}": ${at}`).join(', ')}}`;

  it.each(
    [adHocCardReader, mitchellCardReader, bridge2aiReader, monaiBundleReader].map(
      (reader) => [reader.id, reader] as const,
    ),
  )(
    '%s reads a hundred thousand keys in a moment',
    async (_, reader) => {
      const started = process.cpuUsage();
      const { status } = await readOne(reader, 'card.json', manyKeys);
      expect(status).not.toBe('corrupt');
      expect(process.cpuUsage(started).user / 1e6).toBeLessThan(10);
    },
    60_000,
  );

  it('reads a list of half a million items', async () => {
    const text = `{"model_name": "M", "limitations": [${Array.from({ length: 500_000 }, () => '"l"').join(',')}]}`;
    const { status, warnings } = await readOne(adHocCardReader, 'card.json', text);
    expect([status, warnings]).toEqual(['parsed', []]);
  }, 60_000);

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"model_details": []}',
    'weights: &a {b: *a}',
    '\u0000',
    '{"type": "model", "format_version": {}}',
  ])('nothing is thrown at %j', async (text) => {
    for (const reader of readers.filter(({ role }) => role !== 'system')) {
      const { status } = await readOne(reader, 'file.json', text);
      expect(['parsed', 'partial', 'empty', 'unsupported', 'corrupt']).toContain(status);
    }
  });
});
