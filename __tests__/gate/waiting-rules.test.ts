import { describe, expect, test } from 'vitest';
import { completeFiles, findingsOf, judgeFiles, POLICY, type Statements } from './complete-system.ts';
import { digestOf, REGISTER, registerText, waiver } from './register.ts';

const SETTLED = 'RMF-MAP-2.1-traits-settled';
/** A rule about systems whose score is a probability. */
const WAITS = 'RMF-MEASURE-2.5-calibration';

/** Nobody says whether the score is a probability. */
const change = (statements: Statements): unknown => ({ ...statements, output: undefined });
const files = (policy = POLICY) => completeFiles({ change, policy });
const subject = 'probability-output';

describe('a rule waits for a property that nobody states', () => {
  test('while the finding on the property blocks', async () => {
    const report = await judgeFiles(files());
    expect(findingsOf(report, SETTLED, subject)).toMatchObject([{ decision: 'blocks' }]);
    expect(findingsOf(report, WAITS)).toEqual([]);
  });

  test.each([
    ['is announced for a later day', `${POLICY}enforce-from: { ${SETTLED}: 2027-01-15 }\n`, 'upcoming'],
    [
      'only warns, as its pack does',
      POLICY.replace('[nist-ai-rmf]', '[{ id: nist-ai-rmf, enforce: warn }, nist-ai-600-1]'),
      'warns',
    ],
  ])('and stays in force where that finding %s', async (_, policy, decision) => {
    const report = await judgeFiles(files(policy));
    expect(findingsOf(report, SETTLED, subject)).toMatchObject([{ decision }]);
    expect(findingsOf(report, WAITS)).not.toEqual([]);
  });

  test('and stays in force where that finding is waived', async () => {
    const digest = digestOf(await judgeFiles(files()), SETTLED, subject);
    const waivers = [waiver(digest, { rule: SETTLED, subject })];
    const report = await judgeFiles({ ...files(), [REGISTER]: registerText({ waivers }) });
    expect(findingsOf(report, SETTLED, subject)).toMatchObject([{ decision: 'waived' }]);
    expect(findingsOf(report, WAITS)).not.toEqual([]);
  });
});
