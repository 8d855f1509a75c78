import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { completeFiles, findingsOf, judgeFiles } from '../gate/complete-system.ts';

const rule = (check: string): string => `id: HOSP-2-error
title: The error is too large
why: A large error harms.
fix: Improve the model.
kind: computed
references: { hospital-policy: ["2"] }
checks:
  - ${check}
limits:
  limit: { high: 0.8, moderate: 0.8, low: 0.8, stricter: higher, origin: house }
  alpha: { high: 0.025, moderate: 0.05, low: 0.05, stricter: lower, origin: convention }
enforce: { high: block, moderate: block, low: block }
waivable: true
examples: []
`;

const OWN = '.rmf-gate/rules/error.yaml';

describe('attack 17: a metric for which lower is better is held against a smallest value', () => {
  test.each(['brier', 'fpr', 'fnr', 'log_loss', 'made_up'])(
    'floor: %s is refused when the policy is loaded',
    async (metric) => {
      const own = rule(`floor: { metric: ${metric}, limit: limit, alpha: alpha }`);
      const report = await judgeFiles({ ...completeFiles(), [OWN]: own });
      expect([exitStatus(report), report.error?.location?.path, report.error?.location?.line]).toEqual([2, OWN, 8]);
    },
  );

  test('ceiling: sensitivity is refused as well', async () => {
    const own = rule('ceiling: { metric: sensitivity, limit: limit, alpha: alpha }');
    expect(exitStatus(await judgeFiles({ ...completeFiles(), [OWN]: own }))).toBe(2);
  });

  test('the same rule on a metric that it fits is taken', async () => {
    const own = rule('floor: { metric: specificity, limit: limit, alpha: alpha }');
    const report = await judgeFiles({ ...completeFiles(), [OWN]: own });
    expect(findingsOf(report, 'HOSP-2-error').map(({ outcome }) => outcome)).toEqual(['pass']);
  });
});
