import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { blocking, completeFiles, judgeFiles } from '../gate/complete-system.ts';

describe('attack 12: a second model lives on the results of the first', () => {
  test('one results file that two systems use fails in both', async () => {
    const second = completeFiles({ folder: 'b/', policy: null, change: (s) => ({ ...s, id: 'second' }) });
    const report = await judgeFiles({ ...completeFiles({ folder: 'a/' }), ...second });
    expect(exitStatus(report)).toBe(1);
    const findings = blocking(report).filter(({ rule }) => rule === 'RMF-MEASURE-2.1-evidence-bound');
    expect(findings.map(({ system, outcome }) => [system, outcome])).toEqual([
      ['second', 'fail'],
      ['second', 'fail'],
      ['sepsis', 'fail'],
      ['sepsis', 'fail'],
    ]);
  });
});
