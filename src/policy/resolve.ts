import { createHash } from 'node:crypto';
import type { Tier } from '../dossier/fact.ts';
import { DEFAULT_PACK, type PolicyLibrary } from './built-in.ts';
import type {
  EvidencePlan,
  Limit,
  LimitSetting,
  LimitSettings,
  Pack,
  PackUse,
  Policy,
  PolicySettings,
  Rule,
  Switch,
  Waiver,
} from './rule.ts';

const TIERS: readonly Tier[] = ['high', 'moderate', 'low'];

const POLICY_FILE = '.rmf-gate/policy.yaml';

/**
 * The policy in force: the rules its packs switch on and the organisation's own, with each limit from the rule, then the
 * pack, then the policy file.
 *
 * @param settings what .rmf-gate/policy.yaml sets; null where there is none
 * @param ownRules rules of .rmf-gate/rules/
 * @param digest of the files of .rmf-gate/; empty where there are none
 */
export function resolvePolicy(
  library: PolicyLibrary,
  settings: PolicySettings | null,
  ownRules: readonly Rule[],
  digest: string,
): Policy {
  const uses = settings?.packs ?? [{ id: DEFAULT_PACK, enforce: null, from: null }];
  const packIds = uses.map(({ id }) => id);
  const packs = packIds.flatMap((id) => library.packs.filter((pack) => pack.id === id));
  const switchedOn = new Set(packs.flatMap((pack) => pack.rules));
  const rules = [...library.rules.filter(({ id }) => switchedOn.has(id)), ...ownRules.map(withOwnLimits)].map(
    (rule) => {
      const packed = packs.reduce((changed, pack) => withSettings(changed, pack.limits, `pack ${pack.id}`), rule);
      const set = settings === null ? packed : withSettings(packed, settings.limits, POLICY_FILE);
      const enforce = settings?.enforce[rule.id];
      return enforce === undefined ? set : { ...set, enforce, enforceWithout: null };
    },
  );
  const attributes = Object.fromEntries(packs.flatMap((pack) => pack.requiredAttributes).map((name) => [name, []]));
  const packDigests = packIds.map((id) => library.digests[id] ?? '');
  return {
    origin: originInWords(packIds, settings, ownRules),
    digest: `sha256:${createHash('sha256')
      .update([...packDigests, digest].join('\n'))
      .digest('hex')}`,
    packs: packs.map(({ id, version }) => ({ id, version, digest: library.digests[id] ?? '' })),
    rules,
    switches: switchesOf(rules, uses, packs),
    enforceFrom: settings?.enforceFrom ?? {},
    waivers: [],
    plans: [],
    traitsAsked: [
      ...new Set(rules.flatMap(({ traits, enforceWithout }) => [...traits, enforceWithout?.trait ?? []].flat())),
    ],
    requiredSubgroups: settings?.requiredSubgroups ?? attributes,
    requiredIntersections: settings?.requiredIntersections ?? [],
    exclude: settings?.exclude ?? [],
    trust: settings?.trust ?? [],
    groupNames: settings?.groupNames ?? {},
    setBy: settings === null ? [] : settingsInWords(settings, rules),
  };
}

const LESS = ['notice', 'warn', 'block'] as const;

const lesser = (a: Switch['most'], b: Switch['most']): Switch['most'] => (LESS.indexOf(a) <= LESS.indexOf(b) ? a : b);

/** What binds nobody yet warns at most, unless the owners of the policy want more of it. */
function switchesOf(
  rules: readonly Rule[],
  uses: readonly PackUse[],
  packs: readonly Pack[],
): Readonly<Record<string, readonly Switch[]>> {
  const switchOf = (rule: string, use: PackUse): readonly Switch[] =>
    packs
      .filter((pack) => pack.id === use.id && pack.rules.includes(rule))
      .map((pack) => {
        const bound = pack.binding[rule] ?? { most: 'block', from: null };
        // A day from which the rules block, said by the owners, is a wish for more than a warning.
        const own = use.from === null ? lesser(pack.enforce, bound.most) : 'block';
        return {
          pack: pack.id,
          most: use.enforce ?? own,
          from: use.from ?? (use.enforce === null ? bound.from : null),
        };
      });
  return Object.fromEntries(rules.map(({ id }) => [id, uses.flatMap((use) => switchOf(id, use))]));
}

function originInWords(packs: readonly string[], settings: PolicySettings | null, own: readonly Rule[]): string {
  const names = packs.join(' + ');
  const limits = Object.values(settings?.limits ?? {}).flatMap((ofRule) => Object.keys(ofRule)).length;
  const set = `${limits === 0 ? 'no' : limits} ${limits === 1 ? 'limit' : 'limits'}`;
  const rules = own.length === 0 ? '' : ` and ${own.length} ${own.length === 1 ? 'rule' : 'rules'}`;
  return `${names}, built in (this repository has set ${set}${rules} of its own)`;
}

/** The limits of an organisation's own rule are its own, whatever they rest on. */
function withOwnLimits(rule: Rule): Rule {
  const setBy = { owner: null, date: null, where: rule.place?.path ?? 'a rule of its own' };
  const limits = Object.entries(rule.limits).map(([name, limit]) => [
    name,
    limit.origin === 'house' ? { ...limit, setBy } : limit,
  ]);
  return { ...rule, limits: Object.fromEntries(limits) };
}

function withSettings(rule: Rule, settings: LimitSettings, where: string): Rule {
  const own = settings[rule.id];
  if (own === undefined) return rule;
  const limits = Object.fromEntries(
    Object.entries(rule.limits).map(([name, limit]) => {
      const setting = own[name];
      return [name, setting === undefined ? limit : withSetting(limit, setting, where)];
    }),
  );
  return { ...rule, limits };
}

function withSetting(limit: Limit, { values, owner, date }: LimitSetting, where: string): Limit {
  return { ...limit, values: { ...limit.values, ...values }, setBy: { owner, date, where } };
}

function settingsInWords(settings: PolicySettings, rules: readonly Rule[]): Policy['setBy'] {
  return rules.flatMap((rule) =>
    Object.entries(settings.limits[rule.id] ?? {}).map(([limit, setting]) => ({
      rule: rule.id,
      limit,
      value: TIERS.map((tier) => `${tier} ${setting.values[tier] ?? rule.limits[limit]?.values[tier]}`).join(', '),
      owner: setting.owner,
      date: setting.date,
      origin: POLICY_FILE,
    })),
  );
}

const ENFORCEMENT = ['off', 'notice', 'warn', 'block'] as const;

/** What head's policy makes easier to pass than base's, rule by rule. */
export function loosenedByHead(
  base: Policy,
  head: Policy,
): readonly { readonly rule: string; readonly what: string; readonly base: string; readonly head: string }[] {
  const found: { rule: string; what: string; base: string; head: string }[] = [];
  for (const rule of base.rules) {
    const other = head.rules.find(({ id }) => id === rule.id);
    if (other === undefined) {
      found.push({ rule: rule.id, what: 'the rule', base: 'in force', head: 'gone' });
      continue;
    }
    for (const tier of TIERS) {
      const [before, after] = [rule.enforce[tier], other.enforce[tier]];
      if (ENFORCEMENT.indexOf(after) < ENFORCEMENT.indexOf(before)) {
        found.push({ rule: rule.id, what: `enforcement at tier ${tier}`, base: before, head: after });
      }
    }
    for (const [name, limit] of Object.entries(rule.limits)) {
      for (const tier of TIERS) {
        const [before, after] = [limit.values[tier], other.limits[name]?.values[tier] ?? null];
        if (isLooser(before, after, limit.stricter)) {
          found.push({ rule: rule.id, what: `${name} at tier ${tier}`, base: String(before), head: String(after) });
        }
      }
    }
    if (!same([rule.checks, rule.for], [other.checks, other.for])) {
      found.push({ rule: rule.id, what: 'the checks', base: 'as they were', head: 'changed' });
    }
    if (!same([rule.traits, rule.enforceWithout], [other.traits, other.enforceWithout])) {
      found.push({ rule: rule.id, what: 'the traits', base: 'as they were', head: 'changed' });
    }
  }
  for (const [attribute, groups] of Object.entries(base.requiredSubgroups)) {
    const after = head.requiredSubgroups[attribute];
    const lost = after === undefined ? ['every group'] : groups.filter((group) => !after.includes(group));
    if (after === undefined || (after.length > 0 && lost.length > 0)) {
      found.push({ rule: 'required-subgroups', what: attribute, base: 'required', head: `without ${lost.join(', ')}` });
    }
  }
  const kept = head.requiredIntersections.map((pair) => pair.toSorted().join(' and '));
  for (const pair of base.requiredIntersections.map((one) => one.toSorted().join(' and '))) {
    if (!kept.includes(pair))
      found.push({ rule: 'required-intersections', what: pair, base: 'required', head: 'gone' });
  }
  for (const path of head.exclude.filter((pattern) => !base.exclude.includes(pattern))) {
    found.push({ rule: 'exclude', what: path, base: 'searched', head: 'excluded' });
  }
  for (const [rule, date] of Object.entries(head.enforceFrom)) {
    const before = base.enforceFrom[rule];
    if (before === undefined || before < date) {
      found.push({ rule, what: 'the day from which it blocks', base: before ?? 'at once', head: date });
    }
  }
  for (const rule of base.rules) {
    const [before, after] = [base.switches[rule.id] ?? [], head.switches[rule.id] ?? []];
    const inHead = head.rules.some(({ id }) => id === rule.id);
    if (inHead && !same(before, after)) {
      found.push({
        rule: rule.id,
        what: 'the packs that enforce it',
        base: packsInWords(before),
        head: packsInWords(after),
      });
    }
  }
  for (const [what, earlier, later] of [
    ['waiver', base.waivers, head.waivers],
    ['evidence plan', base.plans, head.plans],
  ] as const) {
    for (const entry of later.filter((one) => !earlier.some((known) => sameEntry(known, one)))) {
      found.push({ rule: what, what: entry.id, base: 'not in force', head: 'pending until it is merged' });
    }
  }
  if (!same(base.groupNames, head.groupNames)) {
    found.push({ rule: 'group-names', what: 'which names are one group', base: 'as they were', head: 'changed' });
  }
  if (head.trust.some((signer) => !base.trust.some((known) => same(known, signer)))) {
    found.push({ rule: 'signers', what: 'whose signatures are believed', base: 'as they were', head: 'more' });
  }
  return found;
}

const packsInWords = (switches: readonly Switch[]): string =>
  switches.map(({ pack, most, from }) => `${pack}: ${most}${from === null ? '' : ` from ${from}`}`).join(', ') ||
  'none';

/** The same entry of the register, wherever in its file it stands. */
export function sameEntry(a: Waiver | EvidencePlan, b: Waiver | EvidencePlan): boolean {
  return same({ ...a, place: null }, { ...b, place: null });
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function isLooser(base: number | string | null, head: number | string | null, stricter: 'higher' | 'lower'): boolean {
  if (base === head || base === null) return false;
  if (head === null) return true;
  if (typeof base === 'number' && typeof head === 'number') return stricter === 'higher' ? head < base : head > base;
  return true;
}
