import { expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { completeFiles, findingsOf, judgeFiles, type Statements } from '../gate/complete-system.ts';
import { digestOf, REGISTER, registerText, WAIVED_RULE, waiver } from '../gate/register.ts';

const without = (statements: Statements): unknown => ({ ...statements, limitations: undefined });
const FILES = completeFiles({ change: without });
const digest = digestOf(await judgeFiles(FILES));

const judged = (changes: Readonly<Record<string, unknown>>, at: string, files = FILES): Promise<Report> =>
  judgeFiles({ ...files, [REGISTER]: registerText({ waivers: [waiver(digest, changes)] }) }, { at });

const blocks = (report: Report): boolean =>
  report.verdict === 'fail' && findingsOf(report, WAIVED_RULE).every(({ decision }) => decision === 'blocks');

test('attack 6: a waiver that is out of date, without end, or for something else lets nothing through', async () => {
  // It holds through the last day before its end, and not a moment longer; days are those of UTC.
  expect((await judged({ expires: '2026-12-10' }, '2026-12-09')).verdict).toBe('conditional');
  expect(blocks(await judged({ expires: '2026-12-10' }, '2026-12-10'))).toBe(true);
  expect(blocks(await judged({ expires: '9999-12-31' }, '2026-12-01'))).toBe(true);
  expect(blocks(await judged({ system: 'another' }, '2026-12-01'))).toBe(true);
  const retrained = completeFiles({ change: without, weights: 'other synthetic weights' });
  expect(blocks(await judged({}, '2026-12-01', retrained))).toBe(true);
});
