import { describe, expect, it } from 'vitest';
import { builtIn } from '../../src/policy/built-in.ts';
import { PolicyError } from '../../src/policy/load-error.ts';
import { enforcedOn } from '../../src/policy/postponed.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import type { Pack, Policy } from '../../src/policy/rule.ts';

const file = (path: string, text: string) => ({ path: `.rmf-gate/${path}`, bytes: new TextEncoder().encode(text) });
const policyOf = (packs: string, ...others: readonly ReturnType<typeof file>[]): Policy =>
  readPolicy([file('policy.yaml', `packs: ${packs}\n`), ...others], builtIn);

function mistakes(packs: string, ...others: readonly ReturnType<typeof file>[]): readonly string[] {
  try {
    policyOf(packs, ...others);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.problems.map(({ message, place: { path, line } }) => `${path}:${line} ${message}`);
  }
}

function packOf(id: string): Pack {
  const pack = builtIn.packs.find((one) => one.id === id);
  if (pack === undefined) throw new Error(`There is no pack ${id}`);
  return pack;
}

/** Rules that serve one law or one kind of product; their packs switch them on. */
const FOR_ONE_REGIME = /source-attributes|pccp-conformance|basis-reviewable|patient-disclosure/;

describe('the built-in packs', () => {
  const ids = builtIn.packs.map(({ id }) => id);

  it('are one for each regime', () => {
    expect(ids).toEqual([
      'chai-joint-commission',
      'eu-ai-act',
      'fda',
      'hipaa',
      'iso-42001',
      'nist-ai-600-1',
      'nist-ai-rmf',
      'onc-hti-1',
      'owasp-llm',
      'section-1557',
      'us-states',
    ]);
  });

  it.each(ids.filter((id) => id !== 'nist-ai-rmf'))('%s switches on every rule that cites its framework', (id) => {
    const citing = builtIn.rules.filter(({ references }) => references[id] !== undefined).map((rule) => rule.id);
    expect(packOf(id).rules).toEqual(citing.toSorted());
  });

  it('leave no rule that no pack switches on', () => {
    const switchedOn = new Set(builtIn.packs.flatMap(({ rules }) => rules));
    expect(builtIn.rules.map(({ id }) => id).filter((id) => !switchedOn.has(id))).toEqual([]);
  });

  it('by default are all rules but those of one regime', () => {
    const missing = builtIn.rules.map(({ id }) => id).filter((id) => !packOf('nist-ai-rmf').rules.includes(id));
    expect(missing.filter((id) => !FOR_ONE_REGIME.test(id))).toEqual([]);
    expect(packOf('nist-ai-rmf').rules.filter((id) => FOR_ONE_REGIME.test(id))).toEqual([]);
  });
});

describe('what is no law yet never blocks by default', () => {
  const RULE = 'RMF-MAP-5.1-hazard-analysis';
  const on = (packs: string, at: string, rule = RULE) => enforcedOn('block', rule, policyOf(packs), at).enforcement;

  it('a law that is adopted warns until its day', () => {
    expect(packOf('eu-ai-act').binding[RULE]).toEqual({ most: 'block', from: '2027-12-02' });
    expect(on('[eu-ai-act]', '2026-12-01')).toBe('warn');
    expect(on('[eu-ai-act]', '2027-12-02')).toBe('block');
  });

  it('unless another pack asks for it, or the owners of the policy do', () => {
    expect(on('[eu-ai-act, nist-ai-rmf]', '2026-12-01')).toBe('block');
    expect(on('[{ id: eu-ai-act, enforce: block }]', '2026-12-01')).toBe('block');
    expect(on('[{ id: nist-ai-rmf, enforce: notice }]', '2026-12-01')).toBe('notice');
    expect(on('[{ id: nist-ai-rmf, from: 2027-06-01 }]', '2026-12-01')).toBe('warn');
  });

  it('blocks from the day that the owners of the policy name', () => {
    const rule = 'RMF-MAP-1.1-patient-disclosure';
    const packs = '[{ id: us-states, from: 2026-12-01 }]';
    expect([on(packs, '2026-08-01', rule), on(packs, '2026-12-01', rule)]).toEqual(['warn', 'block']);
    expect(on('[{ id: us-states, enforce: warn, from: 2026-12-01 }]', '2026-12-01', rule)).toBe('warn');
  });

  it('a rule of which only a draft or a proposal asks warns', () => {
    const drafts = Object.entries(packOf('fda').binding).filter(([, { most }]) => most === 'warn');
    expect(drafts.length).toBeGreaterThan(0);
    for (const [rule] of drafts) expect(on('[fda]', '2026-12-01', rule)).toBe('warn');
    expect(packOf('hipaa').binding['RMF-GOVERN-1.6-inventory-entry']).toEqual({ most: 'warn', from: null });
  });

  it('laws that were read in summaries warn until somebody confirms them', () => {
    expect(on('[us-states]', '2026-12-01', 'RMF-MAP-1.1-patient-disclosure')).toBe('warn');
    expect(on('[{ id: us-states, enforce: block }]', '2026-12-01', 'RMF-MAP-1.1-patient-disclosure')).toBe('block');
  });
});

describe("a rule of an organisation's own", () => {
  const rule = `id: HOSP-1-fallback
title: The ward does not know how long it can do without the system
why: When the system is down and nobody has planned for it, patients wait.
fix: State the hours that can be bridged.
kind: declared
references: { hospital-policy: ['7'] }
checks:
  - at-least: { fact: operations.fallback.longest_outage_hours, limit: hours }
limits:
  hours: { high: 24, moderate: 8, low: 8, stricter: higher, origin: house, unit: hours }
enforce: { high: block, moderate: block, low: notice }
waivable: true
examples: []
`;

  it('has limits that the organisation has set, where it has set them', () => {
    const policy = policyOf('[nist-ai-rmf]', file('rules/fallback.yaml', rule));
    const own = policy.rules.find(({ id }) => id === 'HOSP-1-fallback');
    expect(own?.limits.hours?.setBy).toEqual({ owner: null, date: null, where: '.rmf-gate/rules/fallback.yaml' });
    const builtInOne = policy.rules.find(({ id }) => id === 'RMF-MEASURE-2.11-sensitivity-gap');
    expect(builtInOne?.limits.margin?.setBy).toBeNull();
  });

  it('has checks of one kind each; the second of two would be read by nobody', () => {
    const two = rule.replace('limit: hours }', 'limit: hours }\n    present: { fact: version }');
    expect(mistakes('[nist-ai-rmf]', file('rules/fallback.yaml', two))).toEqual([
      expect.stringMatching(/fallback.yaml:8 a check names one kind, and here are at-least and present/),
    ]);
  });
});

describe('a pack of an organisation', () => {
  const DIGEST = builtIn.digests['nist-ai-rmf'] ?? '';
  const own = (lines: string) =>
    file('packs/hospital.yaml', `id: hospital\ntitle: The hospital's own\nversion: 1.0.0\n${lines}`);
  const extending = `extends: { pack: nist-ai-rmf, digest: '${DIGEST}' }\n`;
  const LEFT_OUT = 'RMF-MAP-2.2-limitations-documented';

  it('begins with a built-in one at its digest, leaves rules out with a reason, and adds others', () => {
    const policy = policyOf(
      '[hospital]',
      own(
        `${extending}without:\n  ${LEFT_OUT}: The wards keep this in the inventory.\nrules: [RMF-MANAGE-4.1-pccp-conformance]\n`,
      ),
    );
    const ids = policy.rules.map(({ id }) => id);
    expect(ids).not.toContain(LEFT_OUT);
    expect(ids).toContain('RMF-MANAGE-4.1-pccp-conformance');
    expect(ids.length).toBe(packOf('nist-ai-rmf').rules.length);
    expect(policy.packs).toEqual([{ id: 'hospital', version: '1.0.0', digest: expect.stringMatching(/^sha256:/) }]);
    expect(Object.keys(policy.requiredSubgroups)).toEqual(['sex', 'age', 'race']);
  });

  it('is refused when the built-in one is another than the one that was looked at', () => {
    const [message] = mistakes(
      '[hospital]',
      own(`extends: { pack: nist-ai-rmf, digest: 'sha256:${'0'.repeat(64)}' }\n`),
    );
    expect(message).toContain(`.rmf-gate/packs/hospital.yaml:4 the pack nist-ai-rmf is another`);
    expect(message).toContain(DIGEST);
  });

  it('is refused where two files give one id: nobody could tell which of them counts', () => {
    const text = `id: hospital\ntitle: Another\nversion: 1.0.0\nrules: [${LEFT_OUT}]\n`;
    expect(mistakes('[hospital]', own(extending), file('packs/other.yaml', text))).toEqual([
      '.rmf-gate/packs/other.yaml:1 there is another pack "hospital"; give each an id of its own',
    ]);
  });

  it('keeps the limits of the one that it extends, but for those that it sets itself', () => {
    const rule = 'RMF-MEASURE-2.3-operating-point';
    const base: Pack = {
      ...packOf('nist-ai-rmf'),
      limits: {
        [rule]: {
          sensitivity: { values: { high: 0.9, moderate: 0.85 }, owner: null, date: null },
          specificity: { values: { high: 0.8 }, owner: null, date: null },
        },
      },
    };
    const library = { ...builtIn, packs: builtIn.packs.map((pack) => (pack.id === base.id ? base : pack)) };
    const text = own(`${extending}limits:\n  ${rule}: { sensitivity: { moderate: 0.88 } }\n`);
    const policy = readPolicy([file('policy.yaml', 'packs: [hospital]\n'), text], library);
    const limits = policy.rules.find(({ id }) => id === rule)?.limits;
    expect(limits?.sensitivity?.values).toMatchObject({ high: 0.9, moderate: 0.88 });
    expect(limits?.specificity?.values).toMatchObject({ high: 0.8 });
  });

  it.each([
    [
      'no such pack',
      `extends: { pack: nist-ai-rfm, digest: '${DIGEST}' }\n`,
      /no built-in pack "nist-ai-rfm"; did you mean "nist-ai-rmf"/,
    ],
    [
      'a rule that is not in it',
      `${extending}without: { RMF-MANAGE-4.1-pccp-conformance: It is no device at all. }\n`,
      /there is no rule/,
    ],
    ['no reason', `${extending}without: { ${LEFT_OUT}: no }\n`, /./],
    ['nothing at all', '', /names its rules, or a built-in pack/],
    ['a key that is misspelt', `${extending}withuot: {}\n`, /withuot/],
    ['the id of a built-in pack', extending, /there is a built-in pack "fda"/],
  ])('is refused with its place for %s', (name, lines, message) => {
    const text = name.startsWith('the id')
      ? file('packs/fda.yaml', `id: fda\ntitle: Ours\nversion: '1'\n${lines}`)
      : own(lines);
    expect(mistakes('[nist-ai-rmf]', text)).toEqual([expect.stringMatching(message)]);
  });
});
