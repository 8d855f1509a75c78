import { describe, expect, test } from 'vitest';
import {
  blocking,
  completeFiles,
  DAY,
  EQUAL,
  everyOutput,
  findingsOf,
  type Groups,
  groupOf,
  judgeChange,
  judgeFiles,
  POLICY,
  predictionsCsv,
  type Statements,
  sha256,
  weightsOf,
} from './complete-system.ts';

const RULE = 'RMF-MEASURE-2.4-drift';
const PATH = 'evaluation/production.csv';
/** Where the tool that counted them reports what the rows belong to. */
const METRICS = 'evaluation/production-metrics.json';

const DIGEST = `sha256:${sha256('synthetic records of October')}`;

/** The entries that declare what the system in use scored, bound to model and data as every result is. */
const inUse = (statements: Statements): unknown => {
  const [tested] = statements.evidence;
  const [, data] = statements.data;
  const { model_digest, evaluator } = tested ?? {};
  const production = {
    role: 'production',
    dataset: 'october-2026',
    dataset_digest: DIGEST,
    model_digest,
    created: '2026-11-20',
    evaluator,
  };
  return {
    ...statements,
    data: [...statements.data, { ...data, id: 'october-2026', role: 'production', digest: DIGEST }],
    evidence: [
      ...statements.evidence,
      { ...tested, ...production, path: PATH },
      { ...production, path: METRICS, kind: 'metrics' },
    ],
  };
};

/** The complete system with one month of production. */
function filesInUse(production: Groups, policy = POLICY): Record<string, string> {
  const predictions = predictionsCsv(production);
  const weights = 'synthetic weights';
  const metrics = {
    model_digest: `sha256:${sha256(weightsOf(weights))}`,
    dataset_digest: DIGEST,
    predictions_sha256: sha256(predictions),
    created: '2026-11-20',
  };
  const files = completeFiles({ change: inUse, policy, weights });
  return { ...files, [PATH]: predictions, [METRICS]: `${JSON.stringify({ ...metrics, auroc: 0.9 }, null, 2)}\n` };
}

const LIKE_TESTED: Groups = { F: groupOf(930, 100), M: groupOf(900, 100) };
const MOVED: Groups = {
  F: [
    { score: 0.9, positives: 900, negatives: 600 },
    { score: 0.1, positives: 100, negatives: 400 },
  ],
  M: [
    { score: 0.9, positives: 900, negatives: 600 },
    { score: 0.1, positives: 100, negatives: 400 },
  ],
};

describe('a system in use', () => {
  test('whose production is like its test has nothing to settle for it', async () => {
    const report = await judgeFiles(filesInUse(LIKE_TESTED));
    const [found, beside, ...others] = findingsOf(report, RULE);
    expect(others).toEqual([]);
    expect(beside).toMatchObject({ subject: METRICS, outcome: 'not-applicable', decision: 'ok' });
    expect(found).toMatchObject({ subject: PATH, outcome: 'pass', decision: 'ok', assurance: 'recomputed' });
    const before = await judgeFiles(completeFiles());
    expect(blocking(report).map(({ rule, subject }) => `${rule} ${subject}`)).toEqual(
      blocking(before).map(({ rule, subject }) => `${rule} ${subject}`),
    );
  });

  test('whose scores have moved is blocked at the column that holds them, beside the test results', async () => {
    const report = await judgeFiles(filesInUse(MOVED));
    const [found] = findingsOf(report, RULE);
    expect(found).toMatchObject({
      subject: PATH,
      outcome: 'fail',
      decision: 'blocks',
      location: { path: PATH, line: 1, column: 8, side: 'head' },
      statistics: { family: `${RULE} | sepsis | policy`, family_size: 5 },
    });
    expect(found?.observed.text).toMatch(
      /moved by 0\.\d\d standard deviations \(at least 0\.\d\d, one-sided 97\.5 %\)/,
    );
    expect(found?.required.origin).toContain('house default');
    expect(found?.inputs).toContain('rmf-system.yaml');
    expect(report.verdict).toBe('fail');
    expect(everyOutput(report)).toContain('standard deviations');
  });

  test('is judged the same by its test results, whatever production holds', async () => {
    const [bare, used] = [await judgeFiles(completeFiles()), await judgeFiles(filesInUse(MOVED))];
    const performance = (report: typeof bare) =>
      report.findings
        .filter(({ rule }) => /^RMF-MEASURE-2\.(1-sample|1-results|11|3)/.test(rule))
        .filter(({ subject }) => !subject.includes(METRICS))
        .map(({ rule, subject, outcome, observed }) => [rule, subject, outcome, observed.text]);
    expect(performance(used)).toEqual(performance(bare));
    expect(performance(bare).length).toBeGreaterThan(5);
  });

  test('loses no group of patients to a quiet month', async () => {
    const report = await judgeChange(filesInUse(LIKE_TESTED), filesInUse({ F: groupOf(930, 100) }), { at: DAY });
    expect(findingsOf(report, 'RMF-GOVERN-1.4-nothing-removed').map(({ outcome }) => outcome)).toEqual([
      'not-applicable',
    ]);
    expect(findingsOf(report, RULE)[0]?.outcome).toBe('fail');
  });

  test('cannot turn its test results into production without anybody seeing it', async () => {
    const relabelled = completeFiles({
      change: (statements) => ({
        ...statements,
        evidence: statements.evidence.map((entry) => ({ ...entry, role: 'production' })),
      }),
    });
    const report = await judgeChange(completeFiles(), relabelled);
    expect(findingsOf(report, 'RMF-GOVERN-1.4-nothing-removed').some(({ outcome }) => outcome === 'fail')).toBe(true);
    expect(findingsOf(report, 'RMF-MEASURE-2.11-sensitivity-gap').every(({ outcome }) => outcome !== 'pass')).toBe(
      true,
    );
  });
});

test('a system that is not in use waits for nothing', async () => {
  const report = await judgeFiles(completeFiles({ groups: EQUAL }));
  expect(findingsOf(report, RULE)).toMatchObject([{ outcome: 'not-applicable', decision: 'ok' }]);
});

test('a small group in production is told by nothing that leaves the gate', async () => {
  const few: Groups = { F: groupOf(930, 100), M: [{ score: 0.9, positives: 7, negatives: 0 }] };
  const [found] = findingsOf(await judgeFiles(filesInUse(few)), RULE);
  expect(found?.outcome).toBe('fail');
  const details = found?.details.map(({ text }) => text).join('; ');
  expect(details).toContain('the groups of sex: the numbers are withheld');
});
