import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import type { Files } from '../e2e/support/repository.ts';
import {
  blocking,
  type CompleteOptions,
  completeFiles,
  findingsOf,
  type Groups,
  groupOf,
  judgeChange,
  POLICY,
  type Statements,
  thresholds,
} from './complete-system.ts';

const GAP = 'RMF-MEASURE-2.11-sensitivity-gap';
const REMOVED = 'RMF-GOVERN-1.4-nothing-removed';
const METHOD = 'RMF-MEASURE-2.1-method-unchanged';

const withoutMetrics = (statements: Statements): unknown => ({
  ...statements,
  evidence: statements.evidence.slice(0, 1),
});

/** Changes the entry of the predictions. */
function predictionsEntry(changes: Record<string, unknown>): (statements: Statements) => unknown {
  return (statements) => ({
    ...statements,
    evidence: statements.evidence.map((entry) => (entry.kind === 'predictions' ? { ...entry, ...changes } : entry)),
  });
}

describe('what a change takes away, or reads in another way', () => {
  const threeGroups: Groups = { F: groupOf(450, 50), M: groupOf(450, 50), X: groupOf(450, 50) };
  interface Case {
    readonly name: string;
    readonly base?: CompleteOptions;
    readonly head: Files;
    readonly rule: string;
    /** Part of the subject: what changed, with base and head. */
    readonly subject: string;
    readonly decision: 'blocks' | 'warns';
  }
  const second = completeFiles({
    folder: 'second/',
    policy: null,
    change: (statements) => ({ ...statements, id: 'second' }),
  });
  const cases: readonly Case[] = [
    {
      name: 'a lowered tier',
      head: completeFiles({
        change: (statements) => ({
          ...statements,
          governance: { ...statements.governance, risk_tier: 'low' },
          regulatory: { ...statements.regulatory, onc_dsi_type: 'none' },
          intended_use: {
            ...statements.intended_use,
            significance: 'informs',
            condition_seriousness: 'non-serious',
            decision_role: 'informs',
          },
        }),
      }),
      rule: REMOVED,
      subject: 'tier lowered: sepsis (base high, head low)',
      decision: 'blocks',
    },
    {
      name: 'a results file that is gone',
      head: { ...completeFiles({ change: withoutMetrics }), 'evaluation/metrics.json': null },
      rule: REMOVED,
      subject: 'result removed: evaluation/metrics.json (base present, head gone)',
      decision: 'blocks',
    },
    {
      name: 'a results entry that is gone while its file stays',
      head: completeFiles({ change: withoutMetrics }),
      rule: REMOVED,
      subject: 'result removed: evaluation/metrics.json (base test, head not stated)',
      decision: 'blocks',
    },
    {
      name: 'a group of patients that is gone',
      base: { groups: threeGroups },
      head: completeFiles(),
      rule: REMOVED,
      subject: 'subgroup removed: sex=X of evaluation/predictions.csv (base present, head gone)',
      decision: 'blocks',
    },
    {
      name: 'a group that the intended population no longer names',
      head: completeFiles({
        change: (statements) => ({ ...statements, population: statements.population.slice(0, 1) }),
      }),
      rule: REMOVED,
      subject: 'subgroup removed: sex=M of population (base present, head gone)',
      decision: 'blocks',
    },
    {
      name: 'an exclusion that only head has',
      head: { '.rmf-gate/policy.yaml': `${POLICY}exclude: ["evaluation/**"]\n` },
      rule: REMOVED,
      subject: 'exclusion added: evaluation/** (base searched, head excluded)',
      decision: 'blocks',
    },
    {
      name: 'results that are no longer test results',
      head: completeFiles({ change: predictionsEntry({ role: 'train' }) }),
      rule: REMOVED,
      subject: 'result removed: evaluation/predictions.csv (base test, head train)',
      decision: 'blocks',
    },
    {
      name: 'another threshold',
      head: completeFiles({ change: thresholds(0.4, 0.5) }),
      rule: METHOD,
      subject: 'threshold changed: evaluation/predictions.csv (base 0.5, head 0.4)',
      decision: 'warns',
    },
    {
      name: 'another threshold in use',
      head: completeFiles({ change: thresholds(0.5, 0.4) }),
      rule: METHOD,
      subject: 'threshold changed: deployment.threshold (base 0.5, head 0.4)',
      decision: 'warns',
    },
    {
      name: 'another outcome column',
      head: completeFiles({
        change: predictionsEntry({ columns: { label: 'sex', score: 'y_score', attributes: { sex: 'sex' } } }),
      }),
      rule: METHOD,
      subject: 'label changed: evaluation/predictions.csv (base y_true, head sex)',
      decision: 'warns',
    },
    {
      name: 'the other outcome as the condition',
      head: completeFiles({ change: predictionsEntry({ positive: '0' }) }),
      rule: METHOD,
      subject: 'positive changed: evaluation/predictions.csv (base 1, head 0)',
      decision: 'warns',
    },
    {
      name: 'the score turned round',
      head: completeFiles({ change: predictionsEntry({ higher_means_positive: false }) }),
      rule: METHOD,
      subject: 'positive changed: evaluation/predictions.csv (base true, head false)',
      decision: 'warns',
    },
    {
      name: 'another column of groups',
      head: completeFiles({
        change: predictionsEntry({ columns: { label: 'y_true', score: 'y_score', attributes: { sex: 'y_true' } } }),
      }),
      rule: METHOD,
      subject: 'group column changed: evaluation/predictions.csv (base sex=sex, head sex=y_true)',
      decision: 'warns',
    },
  ];
  test.each(cases)('$name', async ({ base = {}, head, rule, subject, decision }) => {
    const report = await judgeChange(completeFiles(base), head);
    const found = findingsOf(report, rule).filter((finding) => finding.subject === subject);
    expect(findingsOf(report, rule).map((finding) => finding.subject)).toContain(subject);
    expect(found[0]).toMatchObject({ outcome: 'fail', decision });
    if (decision === 'blocks') expect(exitStatus(report)).toBe(1);
  });

  test('a system that is gone', async () => {
    const gone = Object.fromEntries(Object.keys(second).map((path) => [path, null]));
    const report = await judgeChange({ ...completeFiles(), ...second }, gone);
    expect(exitStatus(report)).toBe(1);
    const [finding] = findingsOf(report, REMOVED, 'system removed: second (base 2.2.0, head gone)');
    expect(finding).toMatchObject({
      system: 'second',
      decision: 'blocks',
      location: { path: 'second/rmf-system.yaml', side: 'base' },
    });
  });

  test('the last system that is gone is no empty folder', async () => {
    const gone = Object.fromEntries(Object.keys(completeFiles({ policy: null })).map((path) => [path, null]));
    const report = await judgeChange(completeFiles(), gone);
    expect(exitStatus(report)).toBe(1);
    expect(blocking(report).map(({ subject }) => subject)).toEqual(['system removed: sepsis (base 2.2.0, head gone)']);
  });

  test("a lowered tier is judged at base's tier", async () => {
    const report = await judgeChange(completeFiles(), cases[0]?.head ?? {});
    expect(report.systems[0]?.tier).toMatchObject({ derived: 'low', judged: 'high' });
    expect(findingsOf(report, GAP, 'sex=F')[0]?.statistics?.alpha).toBe(0.025);
  });

  test('nothing is taken away: neither rule applies', async () => {
    const report = await judgeChange(completeFiles(), { 'README.md': 'A change.\n' });
    expect(report.verdict).toBe('pass');
    expect([REMOVED, METHOD].map((rule) => findingsOf(report, rule)[0]?.outcome)).toEqual([
      'not-applicable',
      'not-applicable',
    ]);
  });

  test('one results file that two systems use fails in both', async () => {
    const report = await judgeChange(completeFiles(), second);
    expect(exitStatus(report)).toBe(1);
    const borrowed = blocking(report).filter(({ observed }) => observed.text.includes('systems that use'));
    expect(new Set(borrowed.map(({ system }) => system))).toEqual(new Set(['sepsis', 'second']));
    expect(new Set(borrowed.map(({ subject }) => subject))).toEqual(
      new Set(['evaluation/predictions.csv', 'evaluation/metrics.json']),
    );
  });
});
