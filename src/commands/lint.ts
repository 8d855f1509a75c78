import type { Place } from '../dossier/fact.ts';
import { LONGEST_NOTICE_DAYS } from '../policy/postponed.ts';
import type { Rule } from '../policy/rule.ts';
import { daysFrom } from '../policy/waivers.ts';
import { type Answer, answer, counted } from './answer.ts';
import { type KnownRules, knownRulesOf } from './known-rules.ts';
import { textProblems } from './plain-words.ts';
import { rulesToTest, runExample, unprovenOutcomes } from './policy-test.ts';
import { unneededChecks } from './unneeded-checks.ts';

/** Something wrong with a policy that loads, or something its owner should know. Only problems change the exit status. */
interface Remark {
  readonly kind: 'problem' | 'note';
  /** Where it is written; null for what is built in. */
  readonly place: Place | null;
  /** Id of a rule, waiver or plan. */
  readonly about: string;
  readonly text: string;
}

/**
 * What is wrong with a folder's own rules and policy although they load; of the built-in rules where it has none.
 *
 * @param at the day by which dates are judged, YYYY-MM-DD
 * @returns exit status 0 where nothing is, 1 where something is, 2 where the policy does not load
 */
export async function lintPolicy(directory: string, at: string): Promise<Answer> {
  const known = await knownRulesOf(directory);
  if (known.problem !== '') return answer(`${known.problem}\n`, 2);
  const rules = rulesToTest(known);
  const remarks = [
    ...(await Promise.all(rules.map(ruleProblems))).flat(),
    ...limitRemarks(known),
    ...dateProblems(known, at),
  ];
  const problems = remarks.filter(({ kind }) => kind === 'problem');
  const notes = remarks.length - problems.length;
  const lines = [
    ...[...remarks].sort((a, b) => (a.kind === b.kind ? 0 : a.kind === 'problem' ? -1 : 1)).map(remarkLine),
    `${counted(problems.length, 'problem')} and ${counted(notes, 'note')}; ${counted(rules.length, 'rule')} looked at`,
  ];
  return answer(`${lines.join('\n')}\n`, problems.length === 0 ? 0 : 1);
}

function remarkLine({ kind, place, about, text }: Remark): string {
  const where = place === null ? '' : `${place.path}:${place.line}:${place.column} `;
  return `${where}${kind === 'note' ? 'note: ' : ''}${about}: ${text}`;
}

const of = ({ id, place }: Rule): Pick<Remark, 'place' | 'about'> => ({ about: id, place });

async function ruleProblems(rule: Rule): Promise<readonly Remark[]> {
  const texts = [...textProblems(rule), ...(await exampleProblems(rule))];
  return texts.map((text) => ({ kind: 'problem', ...of(rule), text }));
}

async function exampleProblems(rule: Rule): Promise<readonly string[]> {
  if (rule.examples.length === 0) return ['has no examples; a rule without examples proves nothing'];
  const results = await Promise.all(rule.examples.map((example) => runExample(rule, example)));
  const wrong = results.filter(({ ok }) => !ok).map(({ example, problem }) => `the example "${example}" ${problem}`);
  const unproven = unprovenOutcomes(rule).map((outcome) => `no example shows the outcome ${outcome}`);
  if (wrong.length > 0) return [...wrong, ...unproven];
  const unneeded = (await unneededChecks(rule)).map(
    (check) => `no example would notice if this check were gone: ${check}`,
  );
  return [...unproven, ...unneeded];
}

/** Limits of the rules in force that nobody has set, or that the organisation has not made its own. */
function limitRemarks({ policy, adopted }: KnownRules): readonly Remark[] {
  if (policy === null) return [];
  return policy.rules.flatMap((rule) => [...unsetLimits(rule, adopted), ...houseLimits(rule)]);
}

/** Without a policy of one's own nobody could have set them, so that they are no mistake. */
function unsetLimits(rule: Rule, adopted: boolean): readonly Remark[] {
  return Object.entries(rule.limits).flatMap(([name, { values }]): readonly Remark[] => {
    const unset = Object.entries(values).flatMap(([tier, value]) => (value === null ? [tier] : []));
    if (unset.length === 0) return [];
    const tiers = unset.length === Object.keys(values).length ? '' : ` for tier ${unset.join(' and ')}`;
    const text = `nobody has set the limit ${name}${tiers}, so that the rule cannot be evaluated; set it under limits in .rmf-gate/policy.yaml`;
    return [{ kind: adopted ? 'problem' : 'note', ...of(rule), text }];
  });
}

/** Limits that are a default of this tool, and that no policy has set. */
function houseLimits(rule: Rule): readonly Remark[] {
  const names = Object.entries(rule.limits)
    .filter(([, { origin, setBy, values }]) => origin === 'house' && setBy === null && values.high !== null)
    .map(([name]) => name);
  if (names.length === 0) return [];
  const what = names.length === 1 ? 'limit is a house default' : 'limits are house defaults';
  const text = `the ${what} that nobody in your organisation has set: ${names.join(', ')}`;
  return [{ kind: 'note', ...of(rule), text }];
}

/** Whoever has to renew a waiver or end a plan is told so many days before (policy limit). */
const NEAR_DAYS = 30;

/** What ends soon or has ended, and rules that policy postpones for longer than counts. */
function dateProblems({ policy }: KnownRules, at: string): readonly Remark[] {
  if (policy === null) return [];
  const { waivers, plans, enforceFrom } = policy;
  const ending = [
    ...waivers.map(({ id, place, expires }) => ({ about: `waiver ${id}`, place, day: expires })),
    ...plans.map(({ id, place, expected }) => ({ about: `evidence plan ${id}`, place, day: expected })),
  ].flatMap(({ about, place, day }): readonly Remark[] => {
    const days = daysFrom(at, day);
    if (days > NEAR_DAYS) return [];
    const text =
      days <= 0
        ? `ended on ${day} and lets nothing through; remove it or decide anew`
        : `ends on ${day}, in ${counted(days, 'day')}`;
    return [{ kind: 'problem', about, place, text }];
  });
  const postponed = Object.entries(enforceFrom).flatMap(([about, day]): readonly Remark[] => {
    const days = daysFrom(at, day);
    if (days <= LONGEST_NOTICE_DAYS) return [];
    const text = `enforce-from is ${day}, in ${counted(days, 'day')}; more than ${LONGEST_NOTICE_DAYS} days ahead do not count, so that the rule blocks at once`;
    return [{ kind: 'problem', about, place: null, text }];
  });
  return [...ending, ...postponed];
}
