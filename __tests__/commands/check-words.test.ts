import { describe, expect, it } from 'vitest';
import { checksInWords, valuesInWords, wordedKinds } from '../../src/commands/check-words.ts';
import { leavingOut } from '../../src/commands/left-out.ts';
import { removals } from '../../src/commands/unneeded-checks.ts';
import { builtIn } from '../../src/policy/built-in.ts';
import { checkKindIds } from '../../src/policy/checks/registry.ts';
import type { Check } from '../../src/policy/rule.ts';

const check = (kind: string, args: unknown): Check => ({ kind, args, found: null, required: null });

describe('a check in words', () => {
  it('has a sentence for every kind, and for no other', () => {
    expect([...wordedKinds].sort()).toEqual([...checkKindIds].sort());
  });

  it('shows in every built-in rule each limit but the chance of error, and nothing that is undefined', () => {
    for (const rule of builtIn.rules) {
      const text = JSON.stringify(checksInWords(rule));
      expect(text, rule.id).not.toMatch(/undefined|\[object|NaN/);
      for (const [name, limit] of Object.entries(rule.limits)) {
        if (name !== 'alpha')
          expect(text, `${rule.id} ${name}`).toContain(JSON.stringify(valuesInWords(limit)).slice(1, -1));
      }
    }
  });

  it('tells the tiers of a limit apart where they differ', () => {
    const limit = { stricter: 'lower', origin: 'house', unit: 'days', setBy: null } as const;
    expect(valuesInWords({ ...limit, values: { high: 90, moderate: 90, low: 90 } })).toBe('90 (days)');
    expect(valuesInWords({ ...limit, unit: null, values: { high: 90, moderate: 180, low: 180 } })).toBe(
      '90 at high, 180 at moderate and low',
    );
    expect(valuesInWords({ ...limit, values: { high: null, moderate: 1, low: null } })).toBe(
      'not set at high and low, 1 at moderate (days)',
    );
  });
});

describe('taking away one check', () => {
  const stated = (fact: string): Check => check('present', { fact });

  it('takes each away once, inside others too, and never leaves a list empty', () => {
    const [a, b, c] = [stated('model.type'), stated('model.task'), stated('model.name')];
    const when = check('when', { fact: 'tier.judged', in: ['high'], checks: [check('any', [a, b])] });
    expect(removals([c, when])).toEqual([
      { removed: c, rest: [when] },
      { removed: when, rest: [c] },
      { removed: a, rest: [c, { ...when, args: { fact: 'tier.judged', in: ['high'], checks: [check('any', [b])] } }] },
      { removed: b, rest: [c, { ...when, args: { fact: 'tier.judged', in: ['high'], checks: [check('any', [a])] } }] },
    ]);
    expect(removals([a])).toEqual([]);
  });
});

describe('leaving out a field', () => {
  const given = {
    tier: 'high',
    system: {
      oversight: { stop: 'a', who: 'b' },
      data: [
        { id: '1', n: 2 },
        { id: '2', n: 3 },
      ],
      name: 'x',
    },
  } as const;

  it('leaves out that field alone, of every entry of a list', () => {
    expect(leavingOut(given, 'oversight.stop')?.system).toEqual({ ...given.system, oversight: { who: 'b' } });
    expect(leavingOut(given, 'data[].n')?.system).toEqual({ ...given.system, data: [{ id: '1' }, { id: '2' }] });
    expect(leavingOut(given, 'data')?.system).toEqual({ oversight: given.system.oversight, name: 'x' });
    expect(leavingOut(given, 'data')?.tier).toBe('high');
  });

  it.each(['oversight.override', 'name.x', 'data[].source', 'missing', 'data.n', ''])('finds no %j', (field) => {
    expect(leavingOut(given, field)).toBeNull();
  });
});
