import type { Tier } from '../dossier/fact.ts';
import { nearestName } from '../dossier/vocabulary.ts';
import type { PolicyProblem } from './load-error.ts';
import { readGroupNames, type WrittenGroupNames } from './load-group-names.ts';
import { readSigners, type WrittenSigner } from './load-signers.ts';
import type { SchemaDocument } from './parse.ts';
import type { Enforcement, LimitSetting, LimitSettings, Pack, PolicySettings, Rule } from './rule.ts';

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
    packs: string[];
    owner?: string;
    date?: string;
    limits?: WrittenSettings;
    enforce?: Record<string, Enforcement | Record<Tier, Enforcement>>;
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
  const unknownPacks = written.packs.flatMap((id, index) => {
    if (packs.includes(id)) return [];
    const near = nearestName(id, packs);
    const hint = near === null ? `; known are ${packs.join(', ')}` : `; did you mean "${near}"?`;
    return [{ message: `there is no pack "${id}"${hint}`, place: document.placeOf(['packs', String(index)]) }];
  });
  const unknownEnforced = Object.keys(written.enforce ?? {}).flatMap((id) =>
    known.includes(id) ? [] : [unknownRule(id, known, document, ['enforce', id])],
  );
  return {
    settings: {
      packs: written.packs,
      owner: written.owner ?? null,
      date: written.date ?? null,
      limits,
      enforce: Object.fromEntries(
        Object.entries(written.enforce ?? {}).map(([id, value]) => [
          id,
          typeof value === 'string' ? EVERY_TIER(value) : value,
        ]),
      ),
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
