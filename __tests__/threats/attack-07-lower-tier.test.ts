import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { blocking, completeFiles, judgeChange, judgeFiles, type Statements } from '../gate/complete-system.ts';

const harmless = (statements: Statements): unknown => ({
  ...statements,
  governance: { ...statements.governance, risk_tier: 'low' },
  regulatory: { ...statements.regulatory, onc_dsi_type: 'none' },
  intended_use: {
    ...statements.intended_use,
    significance: 'informs',
    condition_seriousness: 'non-serious',
    decision_role: 'informs',
  },
});

describe('attack 07: the change makes the system sound harmless, so that less is asked of it', () => {
  test('the lower tier is a failure that nobody can waive away, and the system is judged at the old one', async () => {
    const report = await judgeChange(completeFiles(), completeFiles({ change: harmless }));
    expect(exitStatus(report)).toBe(1);
    expect(blocking(report).map(({ subject }) => subject)).toEqual([
      'tier lowered: sepsis (base high, head low)',
      'trait dropped: certified-decision-support (base its type is predictive, head its type is none)',
    ]);
    expect(report.systems[0]?.tier).toMatchObject({ declared: 'low', derived: 'low', judged: 'high' });
  });

  test('declaring a tier below the one that the use gives fails without any base', async () => {
    const declared = completeFiles({ change: (s) => ({ ...s, governance: { ...s.governance, risk_tier: 'low' } }) });
    const report = await judgeFiles(declared);
    expect(blocking(report).map(({ rule }) => rule)).toEqual(['RMF-GOVERN-1.3-risk-tier-not-understated']);
  });

  test('a question of the intended use left open means the highest tier', async () => {
    const { 'rmf-system.yaml': _, ...rest } = completeFiles();
    const open = completeFiles({ change: (s) => ({ ...s, governance: {}, intended_use: {} }) });
    const report = await judgeFiles({ ...rest, 'rmf-system.yaml': open['rmf-system.yaml'] ?? '' });
    expect(report.systems[0]?.tier).toMatchObject({ derived: 'high', judged: 'high' });
    expect(exitStatus(report)).toBe(1);
  });

  test('a task that switches rules off is a trait that was dropped', async () => {
    const report = await judgeChange(
      completeFiles({ change: (s) => ({ ...s, intended_use: { ...s.intended_use, use: 'alarm' } }) }),
      completeFiles({ change: (s) => ({ ...s, intended_use: { ...s.intended_use, use: 'screening' } }) }),
    );
    expect(blocking(report).map(({ subject }) => subject)).toContainEqual(
      expect.stringMatching(/^trait dropped: false-alarms-harm/),
    );
  });
});
