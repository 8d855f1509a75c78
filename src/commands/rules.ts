import type { Tier } from '../dossier/fact.ts';
import { traitDefinitions } from '../dossier/traits.ts';
import { builtIn } from '../policy/built-in.ts';
import type { Rule } from '../policy/rule.ts';
import { type Answer, answer, counted, unknownName } from './answer.ts';
import { knownRulesOf } from './known-rules.ts';
import { enforcementInWords } from './rule-words.ts';

/** Which rules to list; all that are given must hold. */
export interface RuleFilters {
  readonly framework?: string;
  readonly trait?: string;
  readonly tier?: Tier;
  readonly pack?: string;
}

/** Lists the rules, those of a folder's own policy too. */
export async function listRules(directory: string, filters: RuleFilters, format: 'text' | 'json'): Promise<Answer> {
  const { rules, problem } = await knownRulesOf(directory);
  if (problem !== '') return answer(`${problem}\n`, 2);
  const unknown = unknownFilter(filters, rules);
  if (unknown !== null) return answer(`${unknown}\n`, 2);
  const listed = rules.filter((rule) => matches(rule, filters));
  if (listed.length === 0) return answer(`No rule ${filtersInWords(filters)}.\n`, 2);
  return answer(format === 'json' ? asJson(listed) : asText(listed, filters.tier ?? null), 0);
}

function unknownFilter({ framework, trait, pack }: RuleFilters, rules: readonly Rule[]): string | null {
  const check = (what: string, name: string | undefined, known: readonly string[]): string | null =>
    name === undefined || known.includes(name)
      ? null
      : unknownName(what, name, known, `Known are ${known.join(', ')}.`);
  const cited = rules.flatMap(({ references }) => Object.keys(references));
  const frameworks = [...new Set([...builtIn.frameworks.map(({ id }) => id), ...cited])];
  return (
    check('framework', framework, frameworks) ??
    check(
      'trait',
      trait,
      traitDefinitions.map(({ id }) => id),
    ) ??
    check(
      'pack',
      pack,
      builtIn.packs.map(({ id }) => id),
    )
  );
}

function matches(rule: Rule, { framework, trait, tier, pack }: RuleFilters): boolean {
  const packed = builtIn.packs.find(({ id }) => id === pack)?.rules ?? [];
  return (
    (framework === undefined || Object.hasOwn(rule.references, framework)) &&
    (trait === undefined || rule.traits.includes(trait)) &&
    (tier === undefined || rule.enforce[tier] !== 'off') &&
    (pack === undefined || packed.includes(rule.id))
  );
}

function filtersInWords({ framework, trait, tier, pack }: RuleFilters): string {
  return [
    ...(framework === undefined ? [] : [`cites ${framework}`]),
    ...(trait === undefined ? [] : [`is only for systems with the trait ${trait}`]),
    ...(tier === undefined ? [] : [`does anything at tier ${tier}`]),
    ...(pack === undefined ? [] : [`is in the pack ${pack}`]),
  ].join(' and ');
}

function asText(rules: readonly Rule[], tier: Tier | null): string {
  const lines = rules.map((rule) => {
    const does = tier === null ? enforcementInWords(rule.enforce) : rule.enforce[tier];
    return `${rule.id}\n  ${rule.title} (${does})${rule.place === null ? '' : `, your own: ${rule.place.path}`}`;
  });
  return `${lines.join('\n')}\n${counted(rules.length, 'rule')}\n`;
}

function asJson(rules: readonly Rule[]): string {
  const listed = rules.map(({ id, title, kind, traits, enforce, waivable, references, place, ...rule }) => ({
    id,
    title,
    kind,
    each: rule.for.each,
    traits,
    enforce,
    waivable,
    references,
    path: place?.path ?? null,
  }));
  return `${JSON.stringify({ rules: listed }, null, 2)}\n`;
}
