import type { Tier } from '../dossier/fact.ts';
import { nearestName } from '../dossier/vocabulary.ts';
import type { PolicyProblem } from './load-error.ts';
import { readGroupNames, type WrittenGroupNames } from './load-group-names.ts';
import { readSigners, type WrittenSigner } from './load-signers.ts';
import type { SchemaDocument } from './parse.ts';
import type {
  Enforcement,
  LimitSetting,
  LimitSettings,
  Pack,
  PackUse,
  PolicySettings,
  Rule,
  Standing,
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
export function loadPack(document: SchemaDocument, rules: readonly Rule[]): { pack: Pack; problems: PolicyProblem[] } {
  const written = document.value as {
    id: string;
    title: string;
    version: string;
    standing: Standing;
    'in-force-from'?: string;
    rules: string[];
    limits?: WrittenSettings;
    'required-attributes'?: string[];
  };
  const known = rules.map(({ id }) => id);
  const problems = written.rules.flatMap((id, index) =>
    known.includes(id) ? [] : [unknownRule(id, known, document, ['rules', String(index)])],
  );
  const limits = readSettings(written.limits, null, null);
  return {
    pack: {
      id: written.id,
      title: written.title,
      version: written.version,
      standing: written.standing,
      inForceFrom: written['in-force-from'] ?? null,
      rules: written.rules,
      limits,
      requiredAttributes: written['required-attributes'] ?? [],
    },
    problems: [...problems, ...settingProblems(limits, rules, document)],
  };
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
