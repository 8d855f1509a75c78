import { describe, expect, test } from 'vitest';
import type { Finding, Report } from '../../src/report/report.ts';
import type { Files } from '../e2e/support/repository.ts';
import {
  completeFiles,
  findingsOf,
  type Groups,
  groupOf,
  judgeChange,
  judgeFiles,
  POLICY,
  predictionsCsv,
  type Statements,
} from './complete-system.ts';
import { plan, REGISTER, registerText } from './register.ts';

const GAP = 'RMF-MEASURE-2.11-sensitivity-gap';
const VALID = 'RMF-GOVERN-1.4-evidence-plan-valid';
const IN_USE = 'RMF-GOVERN-1.4-evidence-plan-in-use';

/** Two groups of 60 cases beside one of 600; 90 of 100 are found in each unless a test says otherwise. */
const SMALL: Groups = { F: groupOf(54, 6), X: groupOf(54, 6), M: groupOf(540, 60) };
const BOTH = [plan('sex=F'), plan('sex=X')];
const EVERY_SEX = POLICY.replace('sex: [F, M]', 'sex: []');

function filesWith(plans: readonly object[] | null, groups: Groups = SMALL, policy = EVERY_SEX): Files {
  const files = completeFiles({ groups, policy });
  return plans === null ? files : { ...files, [REGISTER]: registerText({ plans }) };
}

const gapOf = (report: Report, group = 'sex=F'): Finding | undefined => findingsOf(report, GAP, group)[0];
const decisionOf = async (files: Files, group = 'sex=F'): Promise<unknown> =>
  gapOf(await judgeFiles(files), group)?.decision;

describe('a group that cannot be judged yet', () => {
  test('blocks without a plan', async () => {
    const finding = gapOf(await judgeFiles(filesWith(null)));
    expect(finding).toMatchObject({ outcome: 'not-evaluated', decision: 'blocks', pooled: { outcome: 'pass' } });
  });

  test('is provisional with one, which is shown with its day, its safeguard and who approved it', async () => {
    const report = await judgeFiles(filesWith(BOTH));
    const finding = gapOf(report);
    expect(finding).toMatchObject({
      outcome: 'not-evaluated',
      decision: 'provisional',
      exception: {
        kind: 'provisional',
        id: 'P-sex=F',
        until: '2027-06-01',
        approved_by: 'Clinical safety office (clinical-safety)',
      },
    });
    expect(finding?.message).toContain('Nurses of these wards screen every patient by hand as well.');
    expect(gapOf(report, 'sex=X')?.decision).toBe('provisional');
    expect(report.composition.provisional).toBeGreaterThan(0);
    for (const rule of [VALID, IN_USE])
      expect(findingsOf(report, rule).map(({ outcome }) => outcome)).toEqual(['pass', 'pass']);
  });

  test('has a plan of its own: that of another group does not help', async () => {
    const report = await judgeFiles(filesWith([plan('sex=X')]));
    expect([gapOf(report)?.decision, gapOf(report, 'sex=X')?.decision]).toEqual(['blocks', 'provisional']);
  });

  test('blocks again on the day that the plan names', async () => {
    const before = await judgeFiles(filesWith(BOTH), { at: '2027-05-31' });
    const on = await judgeFiles(filesWith(BOTH), { at: '2027-06-01' });
    expect([gapOf(before)?.decision, gapOf(on)?.decision]).toEqual(['provisional', 'blocks']);
    expect(gapOf(on)?.message).toContain('The evidence plan P-sex=F does not cover this: its day has come.');
    expect(findingsOf(on, IN_USE).map(({ decision }) => decision)).toEqual(['warns', 'warns']);
  });
});

describe('no plan lets through', () => {
  test('a group that is shown to be worse off, nor the others of its size', async () => {
    const groups = { ...SMALL, F: groupOf(20, 40), X: groupOf(51, 9) };
    const report = await judgeFiles(filesWith(BOTH, groups));
    expect(gapOf(report)).toMatchObject({ outcome: 'fail', decision: 'blocks' });
    expect(gapOf(report, 'sex=X')?.decision).toBe('blocks');
    expect(gapOf(report, 'sex=X')?.message).toContain('the small groups taken together do not pass');
  });

  test('a group of which what was measured lies beyond the limit', async () => {
    const groups = { ...SMALL, F: groupOf(47, 13) };
    const report = await judgeFiles(filesWith(BOTH, groups));
    expect(gapOf(report)).toMatchObject({ outcome: 'not-evaluated', decision: 'blocks' });
    expect(gapOf(report)?.message).toContain('what was measured of the group lies beyond the limit');
  });

  test('a group that another rule shows to be worse off', async () => {
    // As many cases are found, and a third of the women without the condition is flagged.
    const [found, missed] = groupOf(54, 6);
    if (found === undefined || missed === undefined) throw new Error('A group has two strata');
    const alarms = [
      { ...found, negatives: 300 },
      { ...missed, negatives: 600 },
    ];
    const report = await judgeFiles(filesWith(BOTH, { ...SMALL, F: alarms }));
    expect(findingsOf(report, 'RMF-MEASURE-2.11-false-positive-rate-gap', 'sex=F')).toMatchObject([
      { outcome: 'fail' },
    ]);
    expect(gapOf(report)?.decision).toBe('blocks');
    expect(gapOf(report)?.message).toContain('another rule shows that the group is worse off');
  });

  test('anything where the system does not reach a lowest value that policy sets', async () => {
    const strict = EVERY_SEX.replace('sensitivity: 0.75', 'sensitivity: 0.97');
    const report = await judgeFiles(filesWith(BOTH, SMALL, strict));
    expect(findingsOf(report, 'RMF-MEASURE-2.3-operating-point')).toMatchObject([
      { outcome: 'fail', decision: 'blocks' },
    ]);
    expect(gapOf(report)?.decision).toBe('blocks');
  });

  test('anything where that value is asked for under a condition', async () => {
    const rule = `id: OWN-floor
title: The model finds too few cases
why: A missed case is treated late, and somebody is harmed by it.
fix: Improve the model until it finds more of the cases.
kind: computed
references: { own-policy: ['1'] }
checks:
  - when:
      fact: model.task
      in: [classification]
      then:
        - floor: { metric: sensitivity, limit: minimum, alpha: alpha }
limits:
  minimum: { high: 0.97, moderate: 0.97, low: 0.97, stricter: higher, origin: house }
  alpha: { high: 0.05, moderate: 0.05, low: 0.05, stricter: lower, origin: house }
enforce: { high: warn, moderate: warn, low: warn }
waivable: false
examples:
  - { name: nothing is stated, outcome: not-evaluated, reason: missing, given: { system: {} } }
`;
    const report = await judgeFiles({ ...filesWith(BOTH), '.rmf-gate/rules/own.yaml': rule });
    expect(report.error).toBeUndefined();
    expect(findingsOf(report, 'OWN-floor')).toMatchObject([{ outcome: 'fail' }]);
    expect(gapOf(report)?.decision).toBe('blocks');
  });

  test('a group that is alone with so few cases', async () => {
    expect(await decisionOf(filesWith([plan('sex=F')], { F: groupOf(27, 3), M: groupOf(540, 60) }))).toBe('blocks');
  });

  test('an intersection or a rule about something else', async () => {
    const report = await judgeFiles(filesWith([...BOTH, plan('sex=F and sex=X')]));
    const provisional = report.findings.filter(({ decision }) => decision === 'provisional');
    expect(provisional.every(({ subject }) => subject === 'sex=F' || subject === 'sex=X')).toBe(true);
  });
});

describe('a plan meets conditions', () => {
  test.each([
    ['clinical safety approved it', { 'approved-by': { person: 'Head of medicine', role: 'executive' } }],
    ['its owner did not approve it', { owner: 'clinical safety  office' }],
    ['it is approved already', { 'approved-on': '2026-12-02' }],
    ['it ends within a year', { expected: '2027-11-15' }],
    ['it ends after it begins', { expected: '2026-10-01' }],
    ['the cases it states are there', { 'cases-now': 61 }],
    ['it follows another with more cases', { 'cases-now': 60, renews: { ended: '2026-10-01', cases: 60 } }],
  ])('%s', async (_, changes) => {
    const report = await judgeFiles(filesWith([plan('sex=F', changes), plan('sex=X')]));
    expect(gapOf(report)?.decision).toBe('blocks');
    expect(findingsOf(report, VALID, 'P-sex=F')).toMatchObject([{ outcome: 'fail', decision: 'blocks' }]);
  });

  test('and may last longer at a lower tier', async () => {
    const changed = [plan('sex=F', { expected: '2028-04-01' }), plan('sex=X')];
    const files = completeFiles({
      groups: SMALL,
      policy: EVERY_SEX,
      change: (statements) => ({
        ...statements,
        intended_use: { ...statements.intended_use, condition_seriousness: 'serious' },
        governance: { ...statements.governance, risk_tier: 'moderate' },
      }),
    });
    const report = await judgeFiles({ ...files, [REGISTER]: registerText({ plans: changed }) });
    expect(report.systems[0]?.tier.judged).toBe('moderate');
    expect(findingsOf(report, VALID, 'P-sex=F')).toMatchObject([{ outcome: 'pass' }]);
  });

  test.each([
    ['before', (old: object, now: object) => [old, now, plan('sex=X')]],
    ['after', (old: object, now: object) => [now, old, plan('sex=X')]],
  ])('and an ended one that stands %s the one that follows it changes nothing', async (_, order) => {
    const old = plan('sex=F', { id: 'P-old', 'approved-on': '2026-03-01', expected: '2026-10-01' });
    const now = plan('sex=F', { id: 'P-new', renews: { ended: '2026-10-01', cases: 1 }, 'cases-now': 60 });
    const finding = gapOf(await judgeFiles(filesWith(order(old, now))));
    expect(finding).toMatchObject({ decision: 'provisional', exception: { id: 'P-new' } });
  });

  test('covers nobody: a warning', async () => {
    const report = await judgeFiles(filesWith([...BOTH, plan('sex=Q')]));
    expect(findingsOf(report, IN_USE, 'P-sex=Q')).toMatchObject([{ outcome: 'fail', decision: 'warns' }]);
  });
});

describe('plans and the two sides of a change', () => {
  test('one that the change brings is pending', async () => {
    const report = await judgeChange(filesWith(null), filesWith(BOTH));
    expect(gapOf(report)).toMatchObject({ decision: 'blocks', policy: 'base' });
    expect(report.policy.loosened_by_head.map(({ what }) => what)).toEqual(['P-sex=F', 'P-sex=X']);
  });

  test('one that base holds counts', async () => {
    expect(gapOf(await judgeChange(filesWith(BOTH), filesWith(BOTH)))?.decision).toBe('provisional');
  });

  test('not for a group that base was shown to be wrong for', async () => {
    const wrong = filesWith(BOTH, { ...SMALL, F: groupOf(20, 40) });
    const report = await judgeChange(wrong, filesWith(BOTH));
    expect(gapOf(report)?.decision).toBe('blocks');
    expect(gapOf(report)?.message).toContain('base was shown to be wrong for the group');
  });

  test('not for a group that has lost cases', async () => {
    const more = filesWith(BOTH, { ...SMALL, F: groupOf(63, 7) });
    const report = await judgeChange(more, filesWith(BOTH));
    expect(gapOf(report)?.message).toContain('the group has fewer cases than at base');
    expect(gapOf(report)?.decision).toBe('blocks');
  });

  test('in two files of results each group is held against that of its own file', async () => {
    const external = predictionsCsv({ F: groupOf(45, 5), X: groupOf(45, 5), M: groupOf(540, 60) });
    const change = (statements: Statements): unknown => {
      const { dataset_digest: _, ...first } = statements.evidence[0] ?? {};
      const second = { ...first, path: 'evaluation/external.csv', role: 'external', dataset: 'external-2026' };
      return { ...statements, evidence: [...statements.evidence, second] };
    };
    const files = {
      ...completeFiles({ groups: SMALL, policy: EVERY_SEX, change }),
      'evaluation/external.csv': external,
      [REGISTER]: registerText({ plans: BOTH }),
    };
    const found = (report: Report) =>
      report.findings.filter(({ rule, subject }) => rule === GAP && /^sex=F/.test(subject));
    const report = await judgeChange(files, files);
    expect(found(report).map(({ subject }) => subject)).toEqual([
      'sex=F in evaluation/external.csv',
      'sex=F in evaluation/predictions.csv',
    ]);
    for (const { message } of found(report)) expect(message).not.toContain('fewer cases than at base');
    expect(found(report).map(({ decision }) => decision)).toEqual(['provisional', 'provisional']);
  });

  test('one that is put off without more cases is refused, though it does not say that it follows another', async () => {
    const later = [plan('sex=F', { expected: '2027-09-01' }), plan('sex=X')];
    const report = await judgeChange(filesWith(BOTH), filesWith(later));
    expect(findingsOf(report, VALID, 'P-sex=F')).toMatchObject([
      { outcome: 'fail', decision: 'blocks', policy: 'head' },
    ]);
    const grown = [plan('sex=F', { expected: '2027-09-01', 'cases-now': 40 }), plan('sex=X')];
    expect(findingsOf(await judgeChange(filesWith(BOTH), filesWith(grown)), VALID, 'P-sex=F')).toMatchObject([
      { outcome: 'pass' },
    ]);
  });
});
