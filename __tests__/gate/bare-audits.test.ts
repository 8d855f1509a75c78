import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/report/report.ts';
import { completeFiles, findingsOf, judgeFiles } from './complete-system.ts';

const RULE = 'RMF-MEASURE-2.1-results-recomputable';

/** What the rule on declared numbers says of a metrics file beside a card, with no predictions at all. */
async function bare(metrics: object): Promise<readonly Finding[]> {
  const report = await judgeFiles({
    'MODEL_CARD.md': '# Model card: synthetic\n\nA synthetic model.\n',
    'results/metrics.json': JSON.stringify(metrics, null, 2),
  });
  return findingsOf(report, RULE);
}

const failures = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ outcome }) => outcome === 'fail').map(({ observed }) => observed.text);

const byGroup = (overall: object, groups: readonly object[]) => ({ test: { ...overall, by_group: { sex: groups } } });

describe('a bare declaration is refuted by arithmetic alone', () => {
  it('where no whole number of patients gives a share', async () => {
    expect(failures(await bare({ test: { n: 50, accuracy: 0.87 } }))).toEqual([
      'declared 0.87: no whole number of 50 patients gives it',
    ]);
    expect(failures(await bare({ test: { n: 50, accuracy: 0.86 } }))).toEqual([]);
    // The count of a few patients is not repeated.
    expect(failures(await bare({ test: { n: 3, accuracy: 0.87 } }))).toEqual([
      'declared 0.87: no whole number of so few patients gives it',
    ]);
  });

  it('where the groups have more patients than there are', async () => {
    const groups = [
      { group: 'F', accuracy: 0.9, n: 600 },
      { group: 'M', accuracy: 0.9, n: 500 },
    ];
    const [text] = failures(await bare(byGroup({ n: 1000, accuracy: 0.9 }, groups)));
    expect(text).toMatch(/^declared 0\.9: by sex, .*1100.*1000/);
    const fitting = [groups[0] ?? {}, { ...groups[1], n: 400 }];
    expect(failures(await bare(byGroup({ n: 1000, accuracy: 0.9 }, fitting)))).toEqual([]);
  });

  it('where a mean lies outside of all its parts, or is weighted wrongly', async () => {
    const groups = (f: number, m: number) => [
      { group: 'F', accuracy: f, n: 600 },
      { group: 'M', accuracy: m, n: 400 },
    ];
    expect(failures(await bare(byGroup({ n: 1000, accuracy: 0.97 }, groups(0.81, 0.89))))).toEqual([
      expect.stringContaining('0.97 of all cases lies above the value of every group'),
    ]);
    // 0.6 * 0.81 + 0.4 * 0.89 = 0.842.
    expect(failures(await bare(byGroup({ n: 1000, accuracy: 0.87 }, groups(0.81, 0.89))))).toEqual([
      expect.stringContaining('0.87 for all cases with these sizes'),
    ]);
    expect(failures(await bare(byGroup({ n: 1000, accuracy: 0.84 }, groups(0.81, 0.89))))).toEqual([]);
    // Without sizes others may explain it; an area under a curve is no mean.
    const without = groups(0.8, 0.9).map(({ n: _, ...rest }) => rest);
    expect(failures(await bare(byGroup({ n: 1000, accuracy: 0.97 }, without)))).toEqual([]);
    const areas = groups(0.8, 0.9).map(({ accuracy: auroc, ...rest }) => ({ ...rest, auroc }));
    expect(failures(await bare(byGroup({ n: 1000, auroc: 0.97 }, areas)))).toEqual([]);
  });

  it('and what stands beside it of classes, averages and differences neither hides nor makes a contradiction', async () => {
    const row = (recall: number) => ({ precision: 0.5, recall, 'f1-score': 0.5, support: 500 });
    const beside = {
      classification_report: { 0: row(0.1), 1: row(0.2), 'macro avg': row(0.15) },
      by_group: { recall: { F: 0.9, M: 0.9 } },
      difference: { recall: 0.0 },
      recall_mean: 0.3,
      candidate_roc_auc: 0.1,
    };
    const impossible = { auroc: 0.601, recall: 0.901, specificity: 0.902 };
    const told = failures(await bare({ test: impossible }));
    expect(told.length).toBeGreaterThan(0);
    expect(failures(await bare({ test: { ...impossible, ...beside } }))).toEqual(told);
    expect(failures(await bare({ test: { ...impossible, auroc: 0.95, ...beside } }))).toEqual([]);
    // The cases of the test are not those of training.
    expect(
      failures(await bare({ test_shape: [50, 3], train_accuracy: 0.87, metrics: { val_accuracy: 0.87 } })),
    ).toEqual([]);
  });

  it('and does not repeat the size of a small group', async () => {
    const groups = [
      { group: 'F', accuracy: 0.8, n: 994 },
      { group: 'X', accuracy: 0.5, n: 6 },
    ];
    expect(failures(await bare(byGroup({ n: 1000, accuracy: 0.95 }, groups)))).toEqual([
      'declared 0.95: the numbers by sex contradict it',
    ]);
  });
});

describe('a declared interval', () => {
  const judged = async (interval: readonly [number, number]) => {
    const files = completeFiles();
    const path = 'evaluation/metrics.json';
    const metrics = { ...JSON.parse(files[path] ?? ''), auroc: 0.9, auroc_ci: interval };
    const report = await judgeFiles({ ...files, [path]: JSON.stringify(metrics, null, 2) });
    return findingsOf(report, RULE).filter(({ subject }) => subject.startsWith('auroc'));
  };

  it('that is much narrower than the rows give fails, with the one that they give', async () => {
    const [finding] = await judged([0.899, 0.901]);
    expect(finding).toMatchObject({ outcome: 'fail' });
    expect(finding?.observed.text).toMatch(/less than half as wide as these rows give \(0\.8\d\d to 0\.9\d\d\)$/);
  });

  it('of another method is no failure', async () => {
    expect(await judged([0.886, 0.914])).toMatchObject([{ outcome: 'pass' }]);
  });
});
