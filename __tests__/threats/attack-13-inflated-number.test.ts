import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import type { Finding, Report } from '../../src/report/report.ts';
import { blocking, completeFiles, everyOutput, judgeFiles } from '../gate/complete-system.ts';

const card = (claim: string): string => `# Model card\n\n## Performance\n\n${claim}\n`;

/** What blocks, but for the intervals that these cards do not state. */
const blockingNumbers = (report: Report): readonly Finding[] =>
  blocking(report).filter(({ rule }) => rule !== 'RMF-MEASURE-2.5-uncertainty-reported');

describe('attack 13: the card says more than the predictions give', () => {
  test.each([
    'On the test data the model reaches an AUROC of 0.97.',
    'AUC-ROC: 0.97',
    '- **AUROC**: 97%',
    '| Metric | Value |\n|---|---|\n| AUROC | 0.97 |',
    'Recall: 99 %',
    'AUROC of 0.97 (0.96 to 0.98)',
  ])('%s', async (claim) => {
    const report = await judgeFiles({ ...completeFiles(), 'MODEL_CARD.md': card(claim) });
    expect(exitStatus(report)).toBe(1);
    const [finding, ...others] = blockingNumbers(report);
    expect([finding?.rule, finding?.outcome, finding?.location?.path, others.length]).toEqual([
      'RMF-MEASURE-2.1-results-recomputable',
      'fail',
      'MODEL_CARD.md',
      0,
    ]);
    expect(everyOutput(report)).toMatch(/declared (0\.97|97%|99 %) · recomputed 0\.900/);
  });

  test('the number that the predictions give is no failure', async () => {
    const report = await judgeFiles({
      ...completeFiles(),
      'MODEL_CARD.md': card('AUROC of 0.90 (95 % CI 0.88 to 0.92)'),
    });
    expect(report.verdict).toBe('pass');
  });

  test('two cards: the honest one does not stand in for the other', async () => {
    const files = { 'MODEL_CARD.md': card('AUROC of 0.90'), 'docs/model-card.md': card('AUROC of 0.97') };
    const report = await judgeFiles({ ...completeFiles(), ...files });
    // Its claim fails, and it is where the two contradict each other.
    expect(blockingNumbers(report).map(({ location }) => location?.path)).toEqual([
      'docs/model-card.md',
      'docs/model-card.md',
    ]);
  });
});
