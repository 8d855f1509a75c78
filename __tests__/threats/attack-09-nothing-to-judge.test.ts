import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { completeFiles, findingsOf, groupOf, judgeFiles, POLICY, type Statements } from '../gate/complete-system.ts';

const GAP = 'RMF-MEASURE-2.11-sensitivity-gap';

const attributes =
  (value: unknown) =>
  (statements: Statements): unknown => ({
    ...statements,
    evidence: statements.evidence.map((entry) =>
      'columns' in entry ? { ...entry, columns: { label: 'y_true', score: 'y_score', attributes: value } } : entry,
    ),
  });

/** The rows without a column that could be found by its usual name. */
const unnamed = completeFiles()['evaluation/predictions.csv']?.replace('y_true,y_score,sex', 'y_true,y_score,column');

describe('attack 09: evidence or groups are taken away, so that "all of none" would hold', () => {
  test.each([[{}], [[]], [null], [undefined], ['']])('attributes: %j', async (value) => {
    const predictions = unnamed ?? '';
    const report = await judgeFiles(completeFiles({ predictions, change: attributes(value) }));
    expect(exitStatus(report)).toBe(1);
    const findings = findingsOf(report, GAP);
    expect(findings.map(({ subject }) => subject)).toEqual(['sex=F', 'sex=M']);
    expect(findings.filter(({ outcome }) => outcome !== 'not-evaluated')).toEqual([]);
  });

  test.each([
    { name: 'evidence', change: (s: Statements) => ({ ...s, evidence: [] }), rule: 'RMF-MEASURE-2.1-evidence-bound' },
    { name: 'data', change: (s: Statements) => ({ ...s, data: [] }), rule: 'RMF-MAP-2.3-data-provenance' },
    { name: 'features', change: (s: Statements) => ({ ...s, features: [] }), rule: 'RMF-MAP-2.1-inputs-listed' },
    {
      name: 'population',
      change: (s: Statements) => ({ ...s, population: [] }),
      rule: 'RMF-MAP-2.3-representativeness',
    },
  ])('$name: []', async ({ name, change, rule }) => {
    const files = completeFiles({ change });
    // Results that nobody declares are found by their names; here there are none at all.
    const left = Object.entries(files).filter(([path]) => name !== 'evidence' || !path.startsWith('evaluation/'));
    const report = await judgeFiles(Object.fromEntries(left));
    const findings = findingsOf(report, rule);
    expect(findings.map(({ outcome, reason, decision }) => [outcome, reason, decision])).toEqual([
      ['not-evaluated', 'missing', 'blocks'],
    ]);
  });

  test('a policy that requires an attribute and names no group asks for every group there is', async () => {
    const policy = POLICY.replace('sex: [F, M]', 'sex: []');
    const predictions = unnamed ?? '';
    const report = await judgeFiles(completeFiles({ policy, predictions, change: attributes({}) }));
    expect(findingsOf(report, GAP).map(({ outcome, decision }) => [outcome, decision])).toEqual([
      ['not-evaluated', 'blocks'],
    ]);
  });

  test('every group too small to judge', async () => {
    const groups = { F: groupOf(9, 1), M: groupOf(9, 1) };
    const report = await judgeFiles(completeFiles({ groups }));
    expect(findingsOf(report, GAP).map(({ reason, decision }) => [reason, decision])).toEqual([
      ['too-few', 'blocks'],
      ['too-few', 'blocks'],
    ]);
  });
});
