import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { completeFiles, everyOutput, findingsOf, groupOf, judgeFiles } from '../gate/complete-system.ts';

describe('attack 19: a group of nine cases that are all found', () => {
  test('is too few to judge at every rule that measures it, and never a pass', async () => {
    const nine = [
      { score: 0.9, positives: 9, negatives: 0 },
      { score: 0.1, positives: 0, negatives: 9 },
    ];
    const report = await judgeFiles(completeFiles({ groups: { F: nine, M: groupOf(900, 100) } }));
    expect(exitStatus(report)).toBe(1);
    const findings = report.findings.filter(({ subject }) => subject === 'sex=F');
    expect(findings.length).toBeGreaterThanOrEqual(4);
    expect(findings.filter(({ outcome }) => outcome === 'pass')).toEqual([]);
    const [gap] = findingsOf(report, 'RMF-MEASURE-2.11-sensitivity-gap', 'sex=F');
    expect([gap?.reason, gap?.decision]).toEqual(['too-few', 'blocks']);
    // Nine patients are not counted out loud.
    expect(everyOutput(report)).not.toMatch(/\b9 (cases|patients|rows)\b/);
  });
});
