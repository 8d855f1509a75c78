import { expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { renderText } from '../../src/report/text.ts';
import { completeFiles, findingsOf, judgeChange, judgeFiles, type Statements } from '../gate/complete-system.ts';
import { digestOf, REGISTER, registerText, WAIVED_RULE, waiver } from '../gate/register.ts';

const without = (statements: Statements): unknown => ({ ...statements, limitations: undefined });

test('attack 5: a change that brings its own waiver is judged without it, and shows it as pending', async () => {
  const good = completeFiles();
  const bad = completeFiles({ change: without });
  const register = { [REGISTER]: registerText({ waivers: [waiver(digestOf(await judgeFiles(bad)))] }) };

  const report = await judgeChange(good, { ...bad, ...register });
  expect(exitStatus(report)).toBe(1);
  expect(findingsOf(report, WAIVED_RULE)).toMatchObject([{ decision: 'blocks', policy: 'base' }]);
  expect(report.policy.loosened_by_head).toContainEqual({
    rule: 'waiver',
    what: 'W-1',
    base: 'not in force',
    head: 'pending until it is merged',
  });
  expect(renderText(report, { width: 200 })).toContain('pending until it is merged');

  // Once the owners of the policy have merged it, it counts, and is shown as an accepted risk.
  const merged = await judgeChange({ ...good, ...register }, { ...bad, ...register });
  expect([exitStatus(merged), merged.verdict]).toEqual([0, 'conditional']);
  expect(findingsOf(merged, WAIVED_RULE)).toMatchObject([{ decision: 'waived' }]);
});
