import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { blocking, completeFiles, findingsOf, groupOf, judgeFiles } from '../gate/complete-system.ts';

const GAP = 'RMF-MEASURE-2.11-sensitivity-gap';
const good = groupOf(450, 50);

describe('attack 10: only groups that do well are reported', () => {
  test.each(['other', 'O', 'F ', 'mixed'])(
    'a bad group under the name "%s" fails although no policy names it',
    async (name) => {
      const report = await judgeFiles(completeFiles({ groups: { F: good, M: good, [name]: groupOf(40, 60) } }));
      expect(exitStatus(report)).toBe(1);
      expect(findingsOf(report, GAP, `sex=${name}`).map(({ outcome, decision }) => [outcome, decision])).toEqual([
        ['fail', 'blocks'],
      ]);
    },
  );

  test('a required group that is missing, or goes by another name, is asked for by its name', async () => {
    const report = await judgeFiles(completeFiles({ groups: { Female: good, M: good } }));
    expect(findingsOf(report, GAP, 'sex=F').map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['not-evaluated', 'missing'],
    ]);
    expect(blocking(report).map(({ rule }) => rule)).toContain('RMF-MAP-2.3-representativeness');
  });
});
