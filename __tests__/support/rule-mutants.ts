import { evaluateExample, runExample } from '../../src/commands/policy-test.ts';
import { collections } from '../../src/dossier/vocabulary.ts';
import type { Check, Example, Limit, LimitValue, Rule } from '../../src/policy/rule.ts';

/** What was changed in a rule. */
export type Change = 'check' | 'value' | 'where' | 'trait' | 'limit';

/** A rule that asks for less, or differently. */
export interface Mutant {
  readonly rule: Rule;
  readonly change: Change;
  /** In words. */
  readonly what: string;
}

/** The tier is always known and one of these, so this stands for a check that was taken away where a list may not be empty. */
const ALWAYS: Check = {
  kind: 'one-of',
  args: { fact: 'tier.judged', values: ['low', 'moderate', 'high'] },
  found: null,
  required: null,
};

type Args = Readonly<Record<string, unknown>>;

/** Words of a check for a table: its kind and what it names. */
function inWords({ kind, args }: Check): string {
  if (Array.isArray(args)) return `${kind} of ${args.length}`;
  const { checks: _, ...rest } = args as Args;
  return `${kind} ${Object.entries(rest)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ')}`;
}

const innerOf = ({ kind, args }: Check): readonly Check[] => {
  if (kind === 'all' || kind === 'any') return args as readonly Check[];
  return kind === 'when' ? ((args as Args).checks as readonly Check[]) : [];
};

const withInner = (check: Check, inner: readonly Check[]): Check => ({
  ...check,
  args: check.kind === 'when' ? { ...(check.args as Args), checks: inner } : inner,
});

interface Variant {
  readonly checks: readonly Check[];
  readonly what: string;
}

/** Puts what `change` makes of one check in its place, for each check of a list and inside of it. */
function eachCheck(
  checks: readonly Check[],
  change: (
    check: Check,
    others: readonly Check[],
  ) => readonly { readonly now: readonly Check[]; readonly what: string }[],
): readonly Variant[] {
  return checks.flatMap((check, index) => {
    const [before, after] = [checks.slice(0, index), checks.slice(index + 1)];
    const own = change(check, [...before, ...after]).map(({ now, what }) => ({
      checks: [...before, ...now, ...after],
      what,
    }));
    const within = eachCheck(innerOf(check), change).map(({ checks: inner, what }) => ({
      checks: [...before, withInner(check, inner), ...after],
      what,
    }));
    return [...own, ...within];
  });
}

/** The rule without one of its checks, and with the checks of a `when` asked always. */
export function withoutOneCheck(rule: Rule): readonly Mutant[] {
  const variants = eachCheck(rule.checks, (check, others) => [
    { now: others.length === 0 ? [ALWAYS] : [], what: `without ${inWords(check)}` },
    ...(check.kind === 'when' ? [{ now: innerOf(check), what: `always what follows ${inWords(check)}` }] : []),
  ]);
  return variants.map(({ checks, what }) => ({ rule: { ...rule, checks }, change: 'check', what }));
}

/** Arguments that list what is accepted, refused or asked for. */
const LISTS = ['in', 'values'];

/** The rule with one value less in a list that a check or the choice of subjects names. */
export function withoutOneValue(rule: Rule): readonly Mutant[] {
  const variants = eachCheck(rule.checks, (check) => {
    if (Array.isArray(check.args)) return [];
    return LISTS.flatMap((name) => {
      const values = (check.args as Args)[name];
      if (!Array.isArray(values) || values.length < 2) return [];
      return values.map((value: unknown, index) => ({
        now: [{ ...check, args: { ...(check.args as Args), [name]: values.toSpliced(index, 1) } }],
        what: `without ${JSON.stringify(value)} in ${inWords(check)}`,
      }));
    });
  });
  const { where } = rule.for;
  const chosen = where === null || where.in.length < 2 ? [] : where.in;
  return [
    ...variants.map(({ checks, what }): Mutant => ({ rule: { ...rule, checks }, change: 'value', what })),
    ...chosen.map(
      (value, index): Mutant => ({
        rule: { ...rule, for: { ...rule.for, where: where && { ...where, in: chosen.toSpliced(index, 1) } } },
        change: 'value',
        what: `without ${JSON.stringify(value)} in the choice of subjects`,
      }),
    ),
  ];
}

/** The rule for every entry of its kind. */
export function withoutWhere(rule: Rule): readonly Mutant[] {
  if (rule.for.where === null) return [];
  return [{ rule: { ...rule, for: { ...rule.for, where: null } }, change: 'where', what: 'for every entry' }];
}

/** The rule for systems that lack one of its traits, too. */
export const withoutOneTrait = (rule: Rule): readonly Mutant[] =>
  rule.traits.map((trait) => ({
    rule: { ...rule, traits: rule.traits.filter((other) => other !== trait) },
    change: 'trait',
    what: `without the trait ${trait}`,
  }));

/** One step for a whole number that is not a share, a tenth of the distance to 0 for any other. */
function looser(value: LimitValue, { stricter }: Limit): LimitValue {
  if (typeof value !== 'number') return value;
  const step = Number.isInteger(value) ? 1 : Math.abs(value) / 10;
  return stricter === 'higher' ? value - step : value + step;
}

/** The rule with one of its limits a step looser, at one tier. */
export function withLooserLimit(rule: Rule): readonly Mutant[] {
  return Object.entries(rule.limits).flatMap(([name, limit]) =>
    (['high', 'moderate', 'low'] as const).flatMap((tier): readonly Mutant[] => {
      const value = looser(limit.values[tier], limit);
      if (value === limit.values[tier]) return [];
      const values = { ...limit.values, [tier]: value };
      return [
        {
          rule: { ...rule, limits: { ...rule.limits, [name]: { ...limit, values } } },
          change: 'limit',
          what: `${name} at ${tier} risk ${value} in place of ${limit.values[tier]}`,
        },
      ];
    }),
  );
}

const everyCheck = (checks: readonly Check[]): readonly Check[] =>
  checks.flatMap((check) => [check, ...everyCheck(innerOf(check))]);

/** The lists that a rule asks to be complete, as keys of rmf-system.yaml. */
function completeLists(rule: Rule): readonly (readonly string[])[] {
  return everyCheck(rule.checks).flatMap(({ kind, args }) => {
    const names = kind === 'includes' || kind === 'covers' ? String((args as Args).fact).split('.') : [];
    const key = [...collections].find(([entry]) => entry === names[0])?.[1].key;
    if (key !== undefined) return [[key]];
    return kind === 'includes' ? [names] : [];
  });
}

/** The values of a tree without one item of the list at a path, for each item. */
function withoutOneItem(tree: unknown, [head, ...rest]: readonly string[]): readonly unknown[] {
  if (head === undefined) return Array.isArray(tree) ? tree.map((_, index) => tree.toSpliced(index, 1)) : [];
  const inner = (tree as Args | undefined)?.[head];
  return withoutOneItem(inner, rest).map((less) => ({ ...(tree as Args), [head]: less }));
}

/**
 * The passing examples of a rule, each without one item of a list that the rule asks to be complete, with what they then
 * give; a rule that asked for less would still let them pass.
 */
export async function itemExamples(rule: Rule): Promise<readonly Example[]> {
  const examples = rule.examples
    .filter(({ outcome }) => outcome === 'pass')
    .flatMap(({ name, given }) =>
      completeLists(rule)
        .flatMap((path) =>
          withoutOneItem(given.system, path).map((system): Example['given'] => ({ ...given, system: system as Args })),
        )
        .map((less, index) => ({ name: `${name}, without item ${index + 1}`, given: less })),
    );
  const found: Example[] = [];
  for (const { name, given } of examples) {
    const outcomes = (await evaluateExample(rule, given)).map(({ outcome }) => outcome);
    const outcome = (['fail', 'not-evaluated', 'pass'] as const).find((one) => outcomes.includes(one));
    found.push({ name, given, outcome: outcome ?? 'not-applicable' });
  }
  return found;
}

/** Whether one of the examples goes wrong. */
export async function isNoticed({ rule }: Mutant, examples: readonly Example[]): Promise<boolean> {
  for (const example of examples) if (!(await runExample(rule, example)).ok) return true;
  return false;
}
