import { describe, expect, it } from 'vitest';
import { joinPolicies } from '../../src/policy/finding.ts';
import type { Decision, Finding } from '../../src/report/report.ts';
import { completeFiles, judgeFiles } from '../gate/complete-system.ts';

const report = await judgeFiles(completeFiles());
const [first] = report.findings;
if (first === undefined) throw new Error('There are findings');
const finding = (decision: Decision, observed: string): Finding => ({
  ...first,
  decision,
  observed: { text: observed },
});

describe('what two policies say of two numbers of one name on one line', () => {
  it('keeps what head alone refuses of the first', () => {
    const base = [finding('ok', '0.90'), finding('ok', '0.99')];
    const head = [finding('blocks', '0.90'), finding('ok', '0.99')];
    expect(joinPolicies(base, head).map(({ decision, policy, observed }) => [decision, policy, observed.text])).toEqual(
      [
        ['blocks', 'head', '0.90'],
        ['ok', 'both', '0.99'],
      ],
    );
  });
});
