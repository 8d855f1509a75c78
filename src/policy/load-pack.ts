import type { Tier } from '../dossier/fact.ts';
import { nearestName } from '../dossier/vocabulary.ts';
import type { PolicyProblem } from './load-error.ts';
import { readGroupNames, type WrittenGroupNames } from './load-group-names.ts';
import { readSigners, type WrittenSigner } from './load-signers.ts';
import type { SchemaDocument } from './parse.ts';
import type {
  Binding,
  Enforcement,
  Framework,
  LimitSetting,
  LimitSettings,
  Pack,
  PackUse,
  PolicySettings,
  Rule,
} from './rule.ts';

type WrittenSetting =
  | number
  | string
  | (Partial<Record<Tier | 'value', number | string>> & { readonly owner?: string; readonly date?: string });

type WrittenSettings = Readonly<Record<string, Readonly<Record<string, WrittenSetting>>>>;

const EVERY_TIER = <T>(value: T): Readonly<Record<Tier, T>> => ({ high: value, moderate: value, low: value });

function readSettings(written: WrittenSettings | undefined, owner: string | null, date: string | null): LimitSettings {
  return Object.fromEntries(
    Object.entries(written ?? {}).map(([rule, limits]) => [
      rule,
      Object.fromEntries(Object.entries(limits).map(([name, setting]) => [name, readSetting(setting, owner, date)])),
    ]),
  );
}

function readSetting(setting: WrittenSetting, owner: string | null, date: string | null): LimitSetting {
  if (typeof setting !== 'object') return { values: EVERY_TIER(setting), owner, date };
  const { value, owner: own, date: ownDate } = setting;
  const values: Partial<Record<Tier, number | string>> = value === undefined ? {} : { ...EVERY_TIER(value) };
  for (const tier of ['high', 'moderate', 'low'] as const) {
    const given = setting[tier];
    if (given !== undefined) values[tier] = given;
  }
  return { values, owner: own ?? owner, date: ownDate ?? date };
}

/** A pack that its schema accepts; the rules and limits it names must exist. */
export function loadPack(
  document: SchemaDocument,
  rules: readonly Rule[],
  { frameworks = [], packs = [], digests = {} }: PackContext = {},
): { pack: Pack; problems: PolicyProblem[] } {
  const written = document.value as WrittenPack;
  const known = rules.map(({ id }) => id);
  const own = written.rules ?? [];
  const unknown = own.flatMap((id, index) =>
    known.includes(id) ? [] : [unknownRule(id, known, document, ['rules', String(index)])],
  );
  const limits = readSettings(written.limits, null, null);
  const extended = extendedPack(written, document, packs, digests);
  const framework = frameworks.find(({ id }) => id === written.framework);
  const noFramework =
    written.framework === undefined || framework !== undefined
      ? []
      : [{ message: `there is no framework "${written.framework}"`, place: document.placeOf(['framework']) }];
  const empty =
    written.rules === undefined && written.extends === undefined
      ? [{ message: 'a pack names its rules, or a built-in pack that it extends', place: document.placeOf(['id']) }]
      : [];
  const switchedOn = [...new Set([...extended.rules, ...own])].sort();
  return {
    pack: {
      id: written.id,
      title: written.title,
      version: written.version,
      enforce: written.enforce ?? extended.base?.enforce ?? 'block',
      binding: { ...extended.base?.binding, ...(framework === undefined ? {} : bindingOf(framework, rules, own)) },
      rules: switchedOn,
      limits: withLimits(extended.base?.limits ?? {}, limits),
      requiredAttributes: written['required-attributes'] ?? extended.base?.requiredAttributes ?? [],
    },
    problems: [...empty, ...unknown, ...noFramework, ...extended.problems, ...settingProblems(limits, rules, document)],
  };
}

/** Limits of a pack with others over them, tier by tier: what is not set anew stays. */
function withLimits(base: LimitSettings, over: LimitSettings): LimitSettings {
  const rules = Object.entries(over).map(([rule, own]) => {
    const before = base[rule] ?? {};
    const limits = Object.entries(own).map(([name, setting]) => {
      const values = { ...before[name]?.values, ...setting.values };
      return [name, { ...setting, values }] as const;
    });
    return [rule, { ...before, ...Object.fromEntries(limits) }] as const;
  });
  return { ...base, ...Object.fromEntries(rules) };
}

/** What a pack may rest on: frameworks where it is compiled, built-in packs and their digests where an organisation extends one. */
interface PackContext {
  readonly frameworks?: readonly Framework[];
  readonly packs?: readonly Pack[];
  readonly digests?: Readonly<Record<string, string>>;
}

interface WrittenPack {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly framework?: string;
  readonly enforce?: 'warn' | 'notice';
  readonly extends?: { readonly pack: string; readonly digest: string };
  readonly without?: Readonly<Record<string, string>>;
  readonly rules?: readonly string[];
  readonly limits?: WrittenSettings;
  readonly 'required-attributes'?: readonly string[];
}

/** The pack that another begins with, and what of its rules is left. At another digest than the one that was looked at it is refused. */
function extendedPack(
  { extends: source, without = {} }: WrittenPack,
  document: SchemaDocument,
  packs: readonly Pack[],
  digests: Readonly<Record<string, string>>,
): { readonly base: Pack | null; readonly rules: readonly string[]; readonly problems: readonly PolicyProblem[] } {
  if (source === undefined) return { base: null, rules: [], problems: [] };
  const base = packs.find(({ id }) => id === source.pack) ?? null;
  if (base === null) {
    const near = nearestName(
      source.pack,
      packs.map(({ id }) => id),
    );
    const message = `there is no built-in pack "${source.pack}"${near === null ? '' : `; did you mean "${near}"?`}`;
    return { base, rules: [], problems: [{ message, place: document.placeOf(['extends', 'pack']) }] };
  }
  const now = digests[source.pack] ?? '';
  const moved =
    now === source.digest
      ? []
      : [
          {
            message: `the pack ${source.pack} is another than the one that was extended: its digest is ${now}. See what changed in it, then write this digest`,
            place: document.placeOf(['extends', 'digest']),
          },
        ];
  const strange = Object.keys(without)
    .filter((id) => !base.rules.includes(id))
    .map((id) => unknownRule(id, base.rules, document, ['without', id]));
  return { base, rules: base.rules.filter((id) => without[id] === undefined), problems: [...moved, ...strange] };
}

/**
 * How far the rules bind by what they examine of a framework. What is in force or, of a voluntary source, was chosen binds at once; what is adopted binds
 * from its day; a draft or a proposal warns.
 */
function bindingOf(
  { id: framework, requirements }: Framework,
  rules: readonly Rule[],
  own: readonly string[],
): Readonly<Record<string, Binding>> {
  const found: Record<string, Binding> = {};
  for (const rule of rules.filter(({ id }) => own.includes(id))) {
    const examined = requirements.filter(({ id }) => rule.references[framework]?.includes(id));
    const binding = examined.filter(({ standing }) => standing === 'in-force' || standing === 'voluntary');
    const days = binding.map(({ inForceFrom }) => inForceFrom);
    if (examined.length > 0 && binding.length === 0) found[rule.id] = { most: 'warn', from: null };
    else if (binding.length > 0 && !days.includes(null)) {
      const first = days.flatMap((day) => day ?? []).toSorted()[0];
      if (first !== undefined) found[rule.id] = { most: 'block', from: first };
    }
  }
  return found;
}

/**
 * .rmf-gate/policy.yaml as its schema accepts it; everything it names must exist.
 *
 * @param trustFiles path below .rmf-gate/ to text, of the keys and trusted roots there are
 */
export function loadSettings(
  document: SchemaDocument,
  rules: readonly Rule[],
  packs: readonly string[],
  trustFiles: ReadonlyMap<string, string>,
): { settings: PolicySettings; problems: PolicyProblem[] } {
  const written = document.value as {
    packs: (string | { id: string; enforce?: 'block' | 'warn' | 'notice'; from?: string })[];
    owner?: string;
    date?: string;
    limits?: WrittenSettings;
    enforce?: Record<string, Enforcement | Record<Tier, Enforcement>>;
    'enforce-from'?: Record<string, string>;
    'required-subgroups'?: Record<string, string[]>;
    'required-intersections'?: [string, string][];
    exclude?: string[];
    signers?: readonly WrittenSigner[];
    'group-names'?: WrittenGroupNames;
  };
  const groups = readGroupNames(written['group-names'] ?? {}, document);
  const signers = readSigners(written.signers ?? [], trustFiles, document);
  const known = rules.map(({ id }) => id);
  const limits = readSettings(written.limits, written.owner ?? null, written.date ?? null);
  const uses = written.packs.map((use): PackUse => {
    if (typeof use === 'string') return { id: use, enforce: null, from: null };
    return { id: use.id, enforce: use.enforce ?? null, from: use.from ?? null };
  });
  const unknownPacks = uses.flatMap(({ id }, index) => {
    if (packs.includes(id)) return [];
    const near = nearestName(id, packs);
    const hint = near === null ? `; known are ${packs.join(', ')}` : `; did you mean "${near}"?`;
    return [{ message: `there is no pack "${id}"${hint}`, place: document.placeOf(['packs', String(index)]) }];
  });
  const unknownEnforced = (['enforce', 'enforce-from'] as const).flatMap((key) =>
    Object.keys(written[key] ?? {}).flatMap((id) =>
      known.includes(id) ? [] : [unknownRule(id, known, document, [key, id])],
    ),
  );
  return {
    settings: {
      packs: uses,
      owner: written.owner ?? null,
      date: written.date ?? null,
      limits,
      enforce: Object.fromEntries(
        Object.entries(written.enforce ?? {}).map(([id, value]) => [
          id,
          typeof value === 'string' ? EVERY_TIER(value) : value,
        ]),
      ),
      enforceFrom: written['enforce-from'] ?? {},
      requiredSubgroups: written['required-subgroups'] ?? null,
      requiredIntersections: written['required-intersections'] ?? [],
      exclude: written.exclude ?? [],
      trust: signers.trust,
      groupNames: groups.groupNames,
    },
    problems: [
      ...signers.problems,
      ...groups.problems,
      ...unknownPacks,
      ...unknownEnforced,
      ...settingProblems(limits, rules, document),
    ],
  };
}

function unknownRule(
  id: string,
  known: readonly string[],
  document: SchemaDocument,
  segments: readonly string[],
): PolicyProblem {
  const near = nearestName(id, known);
  return {
    message: `there is no rule "${id}"${near === null ? '' : `; did you mean "${near}"?`}`,
    place: document.placeOf(segments),
  };
}

function settingProblems(limits: LimitSettings, rules: readonly Rule[], document: SchemaDocument): PolicyProblem[] {
  return Object.entries(limits).flatMap(([id, settings]) => {
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined) {
      return [
        unknownRule(
          id,
          rules.map((candidate) => candidate.id),
          document,
          ['limits', id],
        ),
      ];
    }
    return Object.entries(settings).flatMap(([name, setting]): PolicyProblem[] => {
      const place = document.placeOf(['limits', id, name]);
      const limit = rule.limits[name];
      if (limit === undefined) {
        const near = nearestName(name, Object.keys(rule.limits));
        const hint = near === null ? `; it has ${Object.keys(rule.limits).join(', ')}` : `; did you mean "${near}"?`;
        return [{ message: `${id} has no limit "${name}"${hint}`, place }];
      }
      const expected = Object.values(limit.values).find((value) => value !== null);
      const wrong = Object.values(setting.values).some(
        (value) => expected !== undefined && typeof value !== typeof expected,
      );
      return wrong ? [{ message: `the limit "${name}" of ${id} is a ${typeof expected}`, place }] : [];
    });
  });
}
