import { describe, expect, it } from 'vitest';
import { discover } from '../../src/evidence/discover.ts';
import { matchesGlob } from '../../src/evidence/glob.ts';
import { memoryWorkspace } from './memory-workspace.ts';

const found = (files: Parameters<typeof memoryWorkspace>[0], exclude: readonly string[] = []) =>
  discover(memoryWorkspace(files), exclude);
const HF = '---\nlibrary_name: sklearn\n---\n# A model\n';

describe('discover', () => {
  it('finds the systems of a monorepo, each with its own files', () => {
    const { systems } = found({
      'README.md': '# Models of the hospital\n',
      'models/sepsis/rmf-system.yaml': 'id: sepsis\n',
      'models/sepsis/MODEL_CARD.md': '# Model card\n',
      'models/sepsis/evaluation/predictions.csv': 'y_true,y_score\n',
      'models/sepsis/nested/model_card.yaml': 'a: 1\n',
      'models/sepsis/nested/metrics.json': '{}',
      'models/readmission/README.md': HF,
      'models/ct/configs/metadata.json': '{}',
      'models/los/MLmodel': 'flavors: {}\n',
      'data/README.md': '---\ndataset_info: {}\nlicense: mit\n---\n# Data\n',
    });
    expect(systems.map(({ folder, systemFile, cards }) => [folder, systemFile, cards])).toEqual([
      ['models/ct', null, ['models/ct/configs/metadata.json']],
      ['models/los', null, ['models/los/MLmodel']],
      ['models/readmission', null, ['models/readmission/README.md']],
      ['models/sepsis', 'models/sepsis/rmf-system.yaml', ['models/sepsis/MODEL_CARD.md']],
      ['models/sepsis/nested', null, ['models/sepsis/nested/model_card.yaml']],
    ]);
    const files = Object.fromEntries(systems.map((one) => [one.folder, one.files.map(({ path }) => path)]));
    expect(files['models/sepsis']).not.toContain('models/sepsis/nested/metrics.json');
    expect(files['models/sepsis']).toContain('models/sepsis/evaluation/predictions.csv');
    expect(files['models/sepsis/nested']).toContain('models/sepsis/nested/metrics.json');
  });

  it('gives the only card of a repository all its files', () => {
    const { systems } = found({
      'docs/model-card.md': '# Model card\n',
      'weights/model.pkl': 'x',
      'out/metrics.json': '{}',
    });
    expect(systems).toHaveLength(1);
    expect(systems[0]).toMatchObject({ folder: '.', cards: ['docs/model-card.md'] });
    expect(systems[0]?.files).toHaveLength(3);
  });

  it('takes a README that reads like a card only where there are results', () => {
    const readme = '# Sepsis\n\n## Intended use\n\nAlerts nurses.\n';
    expect(found({ 'README.md': readme, 'results/metrics.json': '{}' }).systems).toMatchObject([
      { folder: '.', cards: ['README.md'] },
    ]);
    const without = found({ 'README.md': readme });
    expect(without.systems).toEqual([]);
    expect(without.considered).toMatchObject([{ path: 'README.md' }]);
  });

  it('reports weights that have no card as a system without one', () => {
    const { systems, considered } = found({
      'a/MODEL_CARD.md': '# Model card\n',
      'b/MODEL_CARD.md': '# Model card\n',
      'a/model.onnx': 'x',
      'c/net.safetensors': 'x',
      'c/cache.bin': 'x',
    });
    expect(systems.map(({ folder, cards }) => [folder, cards.length])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 0],
    ]);
    expect(considered).toContainEqual({ path: 'c/net.safetensors', reason: 'model weights with no card' });
  });

  it('searches neither tools, submodules and links, nor what policy excludes, and says so', () => {
    const { systems, considered } = found(
      {
        '.rmf-gate/rmf-system.yaml': 'id: x\n',
        'node_modules/a/MODEL_CARD.md': '# Model card\n',
        vendor: 'submodule',
        'link/MODEL_CARD.md': 'symlink',
        'examples/old/MODEL_CARD.md': '# Model card\n',
      },
      ['examples/**'],
    );
    expect(systems).toEqual([]);
    expect(considered.map(({ path }) => path).sort()).toEqual(['examples/**', 'link/MODEL_CARD.md', 'vendor']);
  });

  it('finds nothing in an empty repository', () => {
    expect(found({}).systems).toEqual([]);
    expect(found({ 'package.json': '{}', 'src/a.ts': '' }).systems).toEqual([]);
  });
});

describe('matchesGlob', () => {
  it.each([
    ['examples', 'examples/a/b.csv', true],
    ['examples/**', 'examples/a/b.csv', true],
    ['examples/*', 'examples/a/b.csv', true],
    ['**/old', 'a/b/old/c', true],
    ['**/*.csv', 'a/b/c.csv', true],
    ['a/**/c', 'a/c', true],
    ['a/?.csv', 'a/b.csv', true],
    ['example', 'examples/a', false],
    ['*.csv', 'a/b.csv', false],
    ['a/**/d', 'a/b/c', false],
    ['', 'a', false],
  ])('%s on %s: %s', (pattern, path, matches) => {
    expect(matchesGlob(pattern, path)).toBe(matches);
  });

  it('is not slowed down by a hostile pattern', () => {
    const started = performance.now();
    expect(matchesGlob(`${'*a'.repeat(200)}/${'**/'.repeat(200)}b`, `${'a'.repeat(2000)}/${'a/'.repeat(200)}c`)).toBe(
      false,
    );
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
