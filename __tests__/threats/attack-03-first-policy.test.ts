import { describe, expect, test } from 'vitest';
import { builtIn } from '../../src/policy/built-in.ts';
import { exitStatus } from '../../src/report/exit.ts';
import { blocking, judgeChange } from '../gate/complete-system.ts';

const CARD = '# Model card\n\n## Intended use\n\nA synthetic model.\n';

describe('attack 03: the change brings the first policy, and it asks for nothing', () => {
  const [kept = ''] = builtIn.rules.map(({ id }) => id);
  const off = builtIn.rules.map(({ id }) => `  ${id}: off`).join('\n');

  test.each([
    { name: 'every rule off', policy: `packs: [nist-ai-rmf]\nenforce:\n${off}\n` },
    {
      name: 'every rule but one off',
      policy: `packs: [nist-ai-rmf]\nenforce:\n${off.replace(`  ${kept}: off\n`, '')}\n`,
    },
  ])('the built-in pack judges beside it: $name', async ({ policy }) => {
    const report = await judgeChange(
      { 'README.md': 'Nothing yet.\n' },
      { 'MODEL_CARD.md': CARD, '.rmf-gate/policy.yaml': policy },
    );
    expect(exitStatus(report)).toBe(1);
    expect(blocking(report).length).toBeGreaterThan(5);
    expect(report.policy.origin).toMatch(/built in/);
    expect(report.policy.loosened_by_head.length).toBeGreaterThan(5);
  });

  test('a policy without packs is no policy', async () => {
    const report = await judgeChange(
      { 'README.md': 'Nothing yet.\n' },
      { 'MODEL_CARD.md': CARD, '.rmf-gate/policy.yaml': 'packs: []\n' },
    );
    expect(exitStatus(report)).not.toBe(0);
  });
});
