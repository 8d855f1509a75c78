import { describe, expect, it } from 'vitest';
import { builtIn } from '../../src/policy/built-in.ts';
import { enforcedOn } from '../../src/policy/postponed.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import type { Enforcement, Policy, Switch } from '../../src/policy/rule.ts';

const RULE = 'RULE-1';
const TODAY = '2026-12-01';

function enforced(switches: readonly Switch[], from: string | null = null, own: Enforcement = 'block', at = TODAY) {
  const policy: Policy = {
    ...resolvePolicy(builtIn, null, [], ''),
    switches: { [RULE]: switches },
    enforceFrom: from === null ? {} : { [RULE]: from },
  };
  return enforcedOn(own, RULE, policy, at);
}

const pack = (most: Switch['most'], from: string | null = null): Switch => ({ pack: most, most, from });
const AT_ONCE = { enforcement: 'block', upcoming: null };

describe('how far a rule is enforced on a day', () => {
  it('is what it says itself where no pack says less', () => {
    expect(enforced([])).toMatchObject(AT_ONCE);
    expect(enforced([pack('block')])).toMatchObject(AT_ONCE);
    expect(enforced([pack('block')], null, 'notice')).toMatchObject({ enforcement: 'notice', upcoming: null });
  });

  it('is at most what its pack is set to', () => {
    expect(enforced([pack('warn')])).toMatchObject({ enforcement: 'warn', upcoming: null });
    expect(enforced([pack('notice')], null, 'warn')).toMatchObject({ enforcement: 'notice', upcoming: null });
  });

  it('is what the strictest of its packs asks for', () => {
    expect(enforced([pack('warn'), pack('block')])).toMatchObject(AT_ONCE);
    expect(enforced([pack('block', '2027-01-15'), pack('block')])).toMatchObject(AT_ONCE);
    expect(enforced([pack('warn'), pack('block', '2027-01-15')])).toMatchObject({
      enforcement: 'block',
      upcoming: '2027-01-15',
    });
  });

  it('is upcoming from the first of the days that its packs name', () => {
    expect(enforced([pack('block', '2027-02-01'), pack('block', '2027-01-15')]).upcoming).toBe('2027-01-15');
  });

  it('warns until a law is near, then is upcoming, then blocks', () => {
    const law = [pack('block', '2027-12-02')];
    expect(enforced(law)).toMatchObject({ enforcement: 'warn', upcoming: null });
    expect(enforced(law, null, 'block', '2027-09-02')).toMatchObject({ enforcement: 'warn', upcoming: null });
    expect(enforced(law, null, 'block', '2027-09-03')).toMatchObject({ enforcement: 'block', upcoming: '2027-12-02' });
    expect(enforced(law, null, 'block', '2027-12-01')).toMatchObject({ enforcement: 'block', upcoming: '2027-12-02' });
    expect(enforced(law, null, 'block', '2027-12-02')).toMatchObject(AT_ONCE);
  });

  it('can be put off for one rule by 90 days and no longer', () => {
    expect(enforced([pack('block')], '2027-03-01')).toMatchObject({ enforcement: 'block', upcoming: '2027-03-01' });
    expect(enforced([pack('block')], '2027-03-02')).toMatchObject(AT_ONCE);
    expect(enforced([pack('block')], '2026-12-01')).toMatchObject(AT_ONCE);
    expect(enforced([], '2027-01-01')).toMatchObject({ enforcement: 'block', upcoming: '2027-01-01' });
  });

  it('says why it is less than the rule says', () => {
    expect(enforced([pack('block', '2027-12-02')]).because).toBe(
      'under the pack block the rule blocks from 2027-12-02 on',
    );
    expect(enforced([pack('warn')]).because).toBe('the pack warn asks for no more');
    expect(enforced([pack('block')], '2027-03-02').because).toContain('does not count');
    expect(enforced([pack('block')]).because).toBe('');
  });

  it('is upcoming until the later of two days', () => {
    expect(enforced([pack('block', '2027-02-01')], '2027-01-01')).toMatchObject({
      enforcement: 'block',
      upcoming: '2027-02-01',
    });
    expect(enforced([pack('block', '2027-01-01')], '2027-02-01')).toMatchObject({
      enforcement: 'block',
      upcoming: '2027-02-01',
    });
  });
});
