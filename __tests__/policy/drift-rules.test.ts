import { describe, expect, it } from 'vitest';
import { readRepositoryPolicy } from '../../src/pipeline/repository-policy.ts';
import { openMemory } from '../../src/workspace/memory.ts';

/** A rule of a hospital with these checks, as JSON, which is YAML. */
const ruleFile = (checks: readonly object[], about: object): string =>
  JSON.stringify({
    id: 'HOSPITAL-1-drift',
    title: 'The system has drifted',
    why: 'What was tested is no longer what is used.',
    fix: 'Look for what has changed.',
    kind: 'computed',
    references: { hospital: ['1'] },
    for: about,
    checks,
    limits: Object.fromEntries(
      ['by', 'alpha'].map((name) => [
        name,
        { high: 0.05, moderate: 0.05, low: 0.05, stricter: 'lower', origin: 'house' },
      ]),
    ),
    enforce: { high: 'block', moderate: 'block', low: 'notice' },
    waivable: true,
    examples: [{ name: 'none', outcome: 'not-evaluated', given: {} }],
  });

const load = (checks: readonly object[], each: string) =>
  readRepositoryPolicy(
    openMemory({
      '.rmf-gate/policy.yaml': 'packs: [nist-ai-rmf]\n',
      '.rmf-gate/rules/HOSPITAL-1-drift.yaml': ruleFile(checks, { each }),
    }),
  );

const DRIFT = { drift: { of: 'score', by: 'by', alpha: 'alpha' } };

describe('a rule with a check of drift', () => {
  it.each(['system', 'result'])('may be about each %s', async (each) => {
    const { policy } = await load([DRIFT], each);
    expect(policy.rules.some(({ id }) => id === 'HOSPITAL-1-drift')).toBe(true);
  });

  it('may be about nothing else', async () => {
    await expect(load([DRIFT], 'subgroup')).rejects.toThrow(
      'drift needs "for: { each: system }" or "for: { each: result }"',
    );
  });

  it('has it outside of every other check', async () => {
    await expect(load([{ all: [DRIFT] }], 'system')).rejects.toThrow(
      'drift is decided with its family and cannot stand inside all',
    );
  });

  it('names what may drift and limits of its own', async () => {
    await expect(load([{ drift: { of: 'weather', by: 'by', alpha: 'alpha' } }], 'system')).rejects.toThrow();
    await expect(load([{ drift: { of: 'score', by: 'bye', alpha: 'alpha' } }], 'system')).rejects.toThrow(
      'the limit "bye" is not defined',
    );
  });
});
