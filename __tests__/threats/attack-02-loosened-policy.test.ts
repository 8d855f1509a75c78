import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { blocking, completeFiles, groupOf, judgeChange, POLICY } from '../gate/complete-system.ts';

describe('attack 02: a change loosens the policy and adds a model that needs it', () => {
  test("base's limit decides, and the report names base's policy and what head moved", async () => {
    // 50 of 100 found: well below the floor of 0.75, well above one of 0.20.
    const groups = { F: groupOf(250, 250), M: groupOf(250, 250) };
    const base = completeFiles();
    const unchanged = await judgeChange(base, { 'README.md': 'A change.\n' });
    const head = completeFiles({ groups, policy: POLICY.replace('sensitivity: 0.75', 'sensitivity: 0.20') });
    const report = await judgeChange(base, head);
    expect([exitStatus(unchanged), exitStatus(report)]).toEqual([0, 1]);
    expect(blocking(report)).toContainEqual(
      expect.objectContaining({ rule: 'RMF-MEASURE-2.3-operating-point', outcome: 'fail', policy: 'base' }),
    );
    expect(report.policy.digest).toBe(unchanged.policy.digest);
    expect(report.policy.loosened_by_head.map(({ base, head }) => [base, head])).toContainEqual(['0.75', '0.2']);
  });
});
