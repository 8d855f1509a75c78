import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateReport } from '../../src/generated/validate-report.ts';
import type { Validator } from '../../src/policy/parse.ts';
import type { Report } from '../../src/report/report.ts';
import { createRepository, temporaryFolder, writeFiles } from '../e2e/support/repository.ts';
import { runCli } from '../support/cli.ts';
import { completeFiles, DAY, groupOf, judgeFiles, judgeFolder, withMargin } from './complete-system.ts';

const CARD = '# Model card: Sepsis early warning\n\nSynthetic.\n\n## Performance\n\n- **AUROC**: 0.90\n';
const RULE = `id: HOSP-1-enough-data
title: A data set has too few patients for this hospital
why: Small data sets have misled this hospital before.
fix: Collect more patients.
kind: declared
references: { hospital-policy: ["4"] }
for: { each: dataset }
checks:
  - at-least: { fact: dataset.n, limit: fewest }
limits:
  fewest: { high: 1500, moderate: 1500, low: 1500, stricter: higher, origin: house }
enforce: { high: block, moderate: block, low: block }
waivable: true
examples: []
`;

const files = { ...completeFiles(), 'MODEL_CARD.md': CARD, '.rmf-gate/rules/enough-data.yaml': RULE };

const withoutRun = ({ run: _, ...rest }: Report): Omit<Report, 'run'> => rest;

const folderWith = (contents: Record<string, string>): string => {
  const folder = temporaryFolder();
  writeFiles(folder, contents);
  return folder;
};

function checkJson(folder: string, node?: string): Report {
  const run = runCli(['check', folder, '--at', DAY, '--format', 'json'], node === undefined ? {} : { node });
  return JSON.parse(run.stdout) as Report;
}

describe('the same inputs', () => {
  test('give the same bytes in any folder, whatever started the run', async () => {
    const run = { trigger: 'push', repository: 'a/b', workflow: 'w', run_id: '1', attempt: '1', actor: 'someone' };
    const first = await judgeFolder(folderWith(files));
    const second = await judgeFolder(folderWith(files), { clock: 'system', run });
    expect(JSON.stringify(withoutRun(first))).toBe(JSON.stringify(withoutRun(second)));
    expect(first.run).not.toEqual(second.run);
  });

  test('give the same bytes on the Node that runs the tests and on Node 24', () => {
    const reports = [undefined, process.env.NODE24].map((node) => checkJson(folderWith(files), node));
    const [own, other] = reports.map((report) => JSON.stringify(withoutRun(report)));
    expect(own).toBe(other);
  });

  test('do not depend on the order in which files were written', async () => {
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    const [a, b] = await Promise.all([judgeFiles(files), judgeFiles(reversed)]);
    expect(a.report_digest).toBe(b.report_digest);
  });
});

describe('the digest', () => {
  test('changes with the day of judgement', async () => {
    const [a, b] = await Promise.all([judgeFiles(files), judgeFiles(files, { at: '2026-12-02' })]);
    expect(a.report_digest).not.toBe(b.report_digest);
  });

  test('changes with one byte of any input', async () => {
    const folder = folderWith(files);
    const before = await judgeFolder(folder);
    const paths = before.inputs.map(({ path }) => path);
    expect(paths).toEqual([
      '.rmf-gate/policy.yaml',
      '.rmf-gate/rules/enough-data.yaml',
      'MODEL_CARD.md',
      'evaluation/metrics.json',
      'evaluation/predictions.csv',
      'model/sepsis.safetensors',
      'rmf-system.yaml',
      'security/grype.json',
    ]);
    for (const path of paths) {
      const bytes = readFileSync(join(folder, path));
      const changed = Buffer.from(bytes);
      changed[changed.length - 2] = (changed[changed.length - 2] ?? 0) ^ 1;
      writeFileSync(join(folder, path), changed);
      const after = await judgeFolder(folder);
      writeFileSync(join(folder, path), bytes);
      expect([path, after.report_digest]).not.toEqual([path, before.report_digest]);
    }
    expect((await judgeFolder(folder)).report_digest).toBe(before.report_digest);
  });

  test('is found again from the report and the commits alone', async () => {
    const repository = createRepository();
    const base = repository.commit(completeFiles({ folder: 'ai/', policy: null }));
    repository.branch('change', base);
    const head = repository.commit({
      ...completeFiles({ folder: 'ai/', policy: null, groups: { F: groupOf(400, 100), M: groupOf(450, 50) } }),
      'ai/.rmf-gate/policy.yaml': withMargin(0.04),
    });
    repository.mergeForPullRequest(7, 'main', 'change');
    const clone = repository.clone('refs/pull/7/merge', 2);
    const report = await judgeFolder(join(clone, 'ai'), { base: { kind: 'pull-request', head, base } });
    expect(report.verdict).toBe('fail');
    expect(report.request).toMatchObject({ directory: 'ai', policy_commit: base });

    const { request } = report;
    const elsewhere = repository.clone('refs/pull/7/merge', 0);
    const again = await judgeFolder(join(elsewhere, request.directory), {
      at: request.at,
      scope: request.scope,
      require: request.require,
      base: { kind: 'ref', ref: request.policy_commit ?? '' },
    });
    expect(again.request.head_commit).toBe(request.head_commit);
    expect(again.report_digest).toBe(report.report_digest);
  });
});

describe('the form of the report', () => {
  const cases: readonly { name: string; report: () => Promise<Report> }[] = [
    { name: 'a pass', report: () => judgeFiles(files) },
    { name: 'a fail', report: () => judgeFiles({ 'MODEL_CARD.md': CARD }) },
    { name: 'an error', report: () => judgeFiles({}) },
    { name: 'an error of policy', report: () => judgeFiles({ ...files, '.rmf-gate/policy.yaml': 'packs: [x]\n' }) },
    {
      name: 'a comparison',
      report: async () => {
        const repository = createRepository();
        const ref = repository.commit(files);
        repository.commit({ '.rmf-gate/policy.yaml': withMargin(0.2) });
        return judgeFolder(repository.path, { base: { kind: 'ref', ref } });
      },
    },
  ];
  test.each(cases)('$name is as the schema says', async ({ report }) => {
    const plain: unknown = JSON.parse(JSON.stringify(await report()));
    const validate: Validator = validateReport;
    expect([validate(plain), validate.errors ?? []]).toEqual([true, []]);
  });
});
