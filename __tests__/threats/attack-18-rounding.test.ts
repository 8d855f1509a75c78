import { describe, expect, test } from 'vitest';
import { completeFiles, findingsOf, groupOf, judgeFiles, POLICY } from '../gate/complete-system.ts';

const OPERATING = 'RMF-MEASURE-2.3-operating-point';
const CLAIMS = 'RMF-MEASURE-2.1-results-recomputable';

describe('attack 18: numbers at the edge of a limit', () => {
  test('0.7955 is not 0.80: nothing is rounded before it is compared, nor shown as the limit', async () => {
    const groups = { F: groupOf(1591, 409), M: groupOf(1591, 409) };
    const policy = POLICY.replace('sensitivity: 0.75', 'sensitivity: 0.80');
    const [finding] = findingsOf(await judgeFiles(completeFiles({ groups, policy })), OPERATING);
    expect(finding?.outcome).not.toBe('pass');
    expect(finding?.observed.value).toBe(0.7955);
    expect(finding?.decision).toBe('blocks');
  });

  test('a declared 0.8000 where the rows give 0.795 is too much, a declared 0.80 is what rounding makes of it', async () => {
    const files = completeFiles({ groups: { F: groupOf(159, 41), M: groupOf(159, 41) } });
    const declaring = async (number: string) => {
      const card = `# Model card\n\n## Performance\n\n- Sensitivity: ${number}\n`;
      const report = await judgeFiles({ ...files, 'MODEL_CARD.md': card });
      return findingsOf(report, CLAIMS).find(({ location }) => location?.path === 'MODEL_CARD.md')?.outcome;
    };
    expect([await declaring('0.8000'), await declaring('0.801'), await declaring('0.80')]).toEqual([
      'fail',
      'fail',
      'pass',
    ]);
  });

  test('a share of exactly the limit passes although binary fractions put it below', async () => {
    expect(0.64 / 2 / 0.4).toBeLessThan(0.8);
    // 320 of 1,000 rows where 40 of 100 patients belong to the group: 0.8 times their share.
    const groups = { F: groupOf(144, 16), M: groupOf(306, 34) };
    const shares = { F: 0.4, M: 0.6 } as const;
    const report = await judgeFiles(
      completeFiles({
        groups,
        policy: POLICY.replace('limits:\n', 'limits:\n  RMF-MAP-2.3-representativeness: { share_ratio: 0.8 }\n'),
        change: (s) => ({
          ...s,
          population: s.population.map((one) => ({ ...one, share: one.group === 'F' ? shares.F : shares.M })),
        }),
      }),
    );
    expect(findingsOf(report, 'RMF-MAP-2.3-representativeness').map(({ outcome }) => outcome)).toEqual([
      'pass',
      'pass',
    ]);
  });
});
