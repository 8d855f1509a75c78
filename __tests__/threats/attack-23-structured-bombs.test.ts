import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { blocking, completeFiles, everyOutput, expectNoTrace, judgeFiles } from '../gate/complete-system.ts';

const VALID = 'RMF-MEASURE-2.8-card-schema-valid';
const files = completeFiles();

const aliases = [...'abcdefgh']
  .map(
    (name, index, all) =>
      `${name}: &${name} [${Array(9)
        .fill(index === 0 ? 'x' : `*${all[index - 1]}`)
        .join(',')}]`,
  )
  .join('\n');

const BOMBS = [
  { name: 'aliases', path: 'rmf-system.yaml', text: aliases },
  { name: 'a cycle', path: 'rmf-system.yaml', text: 'a: &a { b: *a }\n' },
  { name: 'aliases in the front of a card', path: 'MODEL_CARD.md', text: `---\n${aliases}\n---\n# Model card\n` },
  { name: 'brackets in YAML', path: 'rmf-system.yaml', text: `id: ${'['.repeat(200_000)}` },
  {
    name: 'indentation',
    path: 'rmf-system.yaml',
    text: Array.from({ length: 1_000 }, (_, n) => `${' '.repeat(n)}a:\n`).join(''),
  },
  { name: 'brackets in JSON', path: 'evaluation/metrics.json', text: '['.repeat(1_000_000) },
  { name: 'objects in JSON', path: 'evaluation/metrics.json', text: '{"a":'.repeat(200_000) },
  {
    name: 'many keys',
    path: 'rmf-system.yaml',
    text: Array.from({ length: 20_000 }, (_, n) => `k${n}: 1\n`).join(''),
  },
  { name: '5 MiB', path: 'rmf-system.yaml', text: `id: a\n#${'x'.repeat(5 << 20)}\n` },
] as const;

describe('attack 23: a small text that unfolds without end, or nests without end', () => {
  test.each(BOMBS)('$name is refused at once, as a problem of $path', async ({ path, text }) => {
    const started = performance.now();
    const report = await judgeFiles({ ...files, [path]: text });
    const taken = performance.now() - started;
    expect(exitStatus(report)).toBe(1);
    expect(
      blocking(report)
        .filter(({ rule }) => rule === VALID)
        .map(({ location }) => location?.path),
    ).toContain(path);
    expectNoTrace(everyOutput(report));
    expect(taken).toBeLessThan(10_000);
  });
});
