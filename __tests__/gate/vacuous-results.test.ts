import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readers } from '../../src/evidence/registry.ts';
import { temporaryFolder, writeFiles } from '../e2e/support/repository.ts';
import { completeFiles, findingsOf, judgeFolder } from './complete-system.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'evidence');
const EXPECTED = '.expected.json';
const RESULTS = new Set(readers.filter(({ role }) => role === 'result').map(({ title }) => title));

interface Expected {
  readonly format: string | null;
  readonly status: string;
  readonly records: readonly unknown[];
}

/** Results that show nothing: empty, stubbed, aborted, or in a form that is not parsed. */
const vacuous = readdirSync(FIXTURES, { recursive: true })
  .map((name) => String(name).split(sep).join('/'))
  .filter((name) => name.endsWith(EXPECTED))
  .filter((name) => {
    const { format, status, records }: Expected = JSON.parse(readFileSync(join(FIXTURES, name), 'utf8'));
    return RESULTS.has(format ?? '') && records.length === 0 && (status === 'empty' || status === 'unsupported');
  })
  .map((name) => name.slice(0, -EXPECTED.length));

/** The complete system with every one of the files among its evidence; `declared` adds an entry for each. */
async function judge(declared: boolean) {
  const paths = vacuous.map((name) => `evaluation/${dirname(name)}-${basename(name)}`);
  const change = (statements: { readonly evidence: readonly object[] }) => ({
    ...statements,
    evidence: [...statements.evidence, ...(declared ? paths.map((path) => ({ path, role: 'test' })) : [])],
  });
  const folder = temporaryFolder();
  writeFiles(folder, completeFiles({ change }));
  mkdirSync(join(folder, 'evaluation'), { recursive: true });
  vacuous.forEach((name, index) => {
    copyFileSync(join(FIXTURES, name), join(folder, paths[index] ?? ''));
  });
  return { paths, report: await judgeFolder(folder) };
}

describe('results that show nothing', () => {
  test('there are many kinds of them', () => expect(vacuous.length).toBeGreaterThan(30));

  test('are each a failure with a reason where they are declared as evidence', async () => {
    const { paths, report } = await judge(true);
    expect(report.verdict).toBe('fail');
    for (const path of paths) {
      const [finding] = findingsOf(report, 'RMF-MEASURE-2.8-card-schema-valid', path);
      expect([path, finding?.outcome]).toEqual([path, 'fail']);
      expect(finding?.observed.text.length, path).toBeGreaterThan(40);
    }
  });

  test('add nothing to what passes, and take nothing away, where nobody declared them', async () => {
    const { paths, report } = await judge(false);
    expect(report.verdict).toBe('pass');
    const read = new Set(report.inputs.map(({ path }) => path));
    expect(paths.filter((path) => read.has(path))).toEqual([]);
  });
});
