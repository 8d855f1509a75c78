import type { Assurance, Place, Tier, Trait } from '../dossier/fact.ts';
import { fieldDefinition } from '../dossier/vocabulary.ts';
import { decideFamily, type FamilyDecision } from '../measures/decisions/family.ts';
import type { Outcome, PooledGroups, Reason } from '../report/report.ts';
import type { AppliedLimit, CheckContext, CheckResult, Decided, NeededField, Pending } from './checks/kind.ts';
import { checkKind } from './checks/registry.ts';
import { weakestOf } from './checks/result.ts';
import { measureSource } from './measured.ts';
import { type DecidedTest, poolSmallGroups } from './pool.ts';
import { enforcedOn } from './postponed.ts';
import type { Check, Enforcement, Policy, Rule } from './rule.ts';
import { type JudgedSystem, type Subject, type SubjectContext, subjectsOf } from './subject.ts';

/** What one rule found for one subject. */
export interface Evaluation {
  readonly rule: Rule;
  readonly subject: Subject;
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  /** Results of the checks, the deciding ones first. */
  readonly results: readonly Decided[];
  readonly needs: readonly NeededField[];
  readonly cause: string | null;
  readonly assurance: Assurance;
  readonly place: Place | null;
  readonly enforcement: Enforcement;
  /** Where the subject is a group that is too few: all such groups of its attribute together. */
  readonly pooled: PooledGroups | null;
}

/** A rule that was not held against a system, and why. */
export interface NotApplied {
  readonly rule: Rule;
  readonly reason: string;
}

export interface SystemEvaluation {
  readonly evaluations: readonly Evaluation[];
  readonly notApplied: readonly NotApplied[];
}

/**
 * Holds every rule of a policy against one system.
 *
 * @param at the day of judgement, YYYY-MM-DD
 */
export function evaluateSystem(system: JudgedSystem, policy: Policy, at: string): SystemEvaluation {
  const all: SubjectContext = { system, policy, sources: system.predictions.map(measureSource) };
  const base = baseOf(system);
  const evaluations: Evaluation[] = [];
  const notApplied: NotApplied[] = [];
  const waiting = new Map<string, string[]>();
  const isAskedFor = unknownTraitsAskedFor(system, policy, at);
  for (const rule of policy.rules) {
    const enforcement = enforcementOf(rule, system);
    const without = rule.traits.map((id) => traitOf(system, id)).find((trait) => trait?.value === 'no');
    const unknown = rule.traits.filter((id) => traitOf(system, id)?.value === 'unknown' && isAskedFor(id));
    if (without !== undefined) {
      notApplied.push({ rule, reason: `the system is not "${without.id}": ${without.because}` });
    } else if (enforcement === 'off') {
      notApplied.push({ rule, reason: `switched off at tier ${system.dossier.tier.judged}` });
    } else if (unknown.length > 0) {
      notApplied.push({ rule, reason: `waits until it is known whether the system is ${unknown.join(' and ')}` });
      for (const id of unknown) waiting.set(id, [...(waiting.get(id) ?? []), rule.id]);
    } else evaluations.push(...evaluateRule(rule, all, base, at, enforcement));
  }
  return { evaluations: evaluations.map((one) => namingWaiting(one, waiting)), notApplied };
}

const traitOf = ({ dossier }: JudgedSystem, id: string): Trait | undefined =>
  dossier.traits.find((trait) => trait.id === id);

/**
 * Whether a trait that is unknown blocks on this day, so that rules may wait for it. Not where its rule only warns or is announced for
 * later, nor where somebody asked to let it through: then nothing else would stand in place of the rules that wait.
 */
function unknownTraitsAskedFor(system: JudgedSystem, policy: Policy, at: string): (trait: string) => boolean {
  const asking = policy.rules.filter((rule) => {
    if (rule.for.each !== 'trait' || rule.for.where !== null) return false;
    const { enforcement, upcoming } = enforcedOn(enforcementOf(rule, system), rule.id, policy, at);
    return enforcement === 'block' && upcoming === null;
  });
  const isWaived = (rule: Rule, trait: string): boolean =>
    policy.waivers.some((one) => one.rule === rule.id && one.system === system.dossier.id && one.subject === trait);
  return (trait) => asking.some((rule) => !isWaived(rule, trait));
}

/**
 * The finding on an unknown trait names the rules that wait for it, so that one answer is asked for and not one for each
 * rule. They wait only where that finding blocks; elsewhere they stay in force, or silence would switch them off.
 */
function namingWaiting(evaluation: Evaluation, waiting: ReadonlyMap<string, readonly string[]>): Evaluation {
  const rules = evaluation.subject.kind === 'trait' ? waiting.get(evaluation.subject.id) : undefined;
  if (rules === undefined) return evaluation;
  const words = `; ${rules.length} ${rules.length === 1 ? 'rule waits' : 'rules wait'}: ${rules.join(', ')}`;
  const results = evaluation.results.map((result) => ({
    ...result,
    observed: { ...result.observed, text: `${result.observed.text}${words}` },
  }));
  return { ...evaluation, results };
}

function enforcementOf(rule: Rule, { dossier }: JudgedSystem): Enforcement {
  const tier = dossier.tier.judged;
  const softer = rule.enforceWithout;
  const trait = dossier.traits.find(({ id }) => id === softer?.trait);
  return softer !== null && trait?.value === 'no' ? softer.enforce[tier] : rule.enforce[tier];
}

function evaluateRule(
  rule: Rule,
  all: SubjectContext,
  base: CheckContext['base'],
  at: string,
  enforcement: Enforcement,
): readonly Evaluation[] {
  const { system, policy, sources } = all;
  const subjects = subjectsOf(rule, all);
  if (subjects.length === 0) return [emptyCollection(rule, system, enforcement)];
  const context = (subject: Subject): CheckContext => {
    const own: CheckContext = {
      dossier: system.dossier,
      subject,
      sources,
      base,
      requiredAttributes: Object.keys(policy.requiredSubgroups),
      at,
      limit: (name) => appliedLimit(rule, name, system.dossier.tier.judged),
      inner: (check) => runCheck(check, own),
    };
    return own;
  };
  const raw = subjects.map((subject) => ({
    subject,
    results: rule.checks.map((check) => runCheck(check, context(subject))),
  }));
  const families = decideFamilies(rule, raw);
  const tests = raw.flatMap(({ subject, results }, position) =>
    results.flatMap((result, check): readonly DecidedTest[] => {
      const id = testId(position, check, ONLY_PART);
      const own = families.get(id);
      if (own !== undefined) {
        const reason = own.outcome === 'not-evaluated' ? own.reason : null;
        return [{ id, check, subject, decision: { outcome: own.outcome, reason } }];
      }
      // What has an estimate is measured, and can be measured of several groups together; a number of patients cannot.
      return 'outcome' in result && result.estimateKeepsLimit !== undefined
        ? [{ id, check, subject, decision: result }]
        : [];
    }),
  );
  const pools = poolSmallGroups(tests, (index, subject) => runCheck(checkAt(rule, index), context(subject)));
  return raw.map(({ subject, results }, position) => {
    const decided = results.map((result, index) =>
      finish(result, (part) => families.get(testId(position, index, part))),
    );
    const pooled = results.flatMap((_, index) => pools.get(testId(position, index, ONLY_PART)) ?? []);
    return { ...combine(rule, subject, decided, enforcement), pooled: worstPool(pooled) };
  });
}

/** What is measured of base; sources are measured once however often they are asked for. */
const baseOf = ({ before }: JudgedSystem): CheckContext['base'] =>
  before == null ? null : { modelDigest: before.dossier.modelDigest, sources: before.predictions.map(measureSource) };

function checkAt(rule: Rule, index: number): Check {
  const check = rule.checks[index];
  if (check === undefined) throw new Error(`${rule.id} has no check ${index}`);
  return check;
}

/** A rule may compare in several ways; the worst answer is the one to tell. */
function worstPool(pools: readonly PooledGroups[]): PooledGroups | null {
  const outcome = WORST_FIRST.find((candidate) => pools.some((pool) => pool.outcome === candidate));
  return pools.find((pool) => pool.outcome === outcome) ?? null;
}

function runCheck(check: Check, context: CheckContext): CheckResult {
  const result = checkKind(check.kind).evaluate(check.args, context);
  if (check.required === null && check.found === null) return result;
  const reword = (decided: Decided): Decided => {
    const words = {
      subject: context.subject.label,
      found: decided.observed.text,
      required: decided.required.text,
    } as const;
    const fill = (template: string | null, own: keyof typeof words): string =>
      (template ?? `{${own}}`).replace(/\{(subject|found|required)\}/g, (_, name: keyof typeof words) => words[name]);
    return {
      ...decided,
      observed: { ...decided.observed, text: fill(check.found, 'found') },
      required: { ...decided.required, text: fill(check.required, 'required') },
    };
  };
  if ('parts' in result) return { parts: result.parts, join: (parts) => reword(result.join(parts)) };
  if (!('pending' in result)) return reword(result);
  return { ...result, finish: (decision) => reword(result.finish(decision)) };
}

function appliedLimit(rule: Rule, name: string, tier: Tier): AppliedLimit {
  const limit = rule.limits[name];
  if (limit === undefined) throw new Error(`${rule.id} names the limit "${name}" and does not define it`);
  return { value: limit.values[tier], stricter: limit.stricter, origin: originInWords(limit) };
}

/** Whose number it is. */
export function originInWords({ setBy, origin }: Rule['limits'][string]): string {
  if (setBy !== null) {
    const owner = setBy.owner === null ? '' : ` by ${setBy.owner}`;
    const date = setBy.date === null ? '' : ` on ${setBy.date}`;
    return `set in ${setBy.where}${owner}${date}`;
  }
  switch (origin) {
    case 'text':
      return 'taken from the text of the requirement';
    case 'literature':
      return 'from the literature; nobody in your organisation has set this limit';
    case 'convention':
      return 'convention; nobody in your organisation has set this limit';
    case 'house':
      return 'house default; nobody in your organisation has set this limit';
  }
}

/** Of a check that is not a joint one. */
const ONLY_PART = 0;

/** By the position of the subject: what a file calls a group must never hand the answer of one to another. */
const testId = (subject: number, check: number, part: number): string => `${check} ${part} ${subject}`;

/** One family is one rule, one system, one level; no family dilutes another (statistics.md, Families). */
function decideFamilies(
  rule: Rule,
  raw: readonly { readonly subject: Subject; readonly results: readonly CheckResult[] }[],
): ReadonlyMap<string, FamilyDecision> {
  const families = new Map<string, { id: string; test: Pending['pending'] }[]>();
  for (const [position, { subject, results }] of raw.entries()) {
    results.forEach((result, index) => {
      partsOf(result).forEach((part, number) => {
        if (!('pending' in part)) return;
        const family = `${part.family ?? index} ${subject.level}`;
        const tests = families.get(family) ?? [];
        tests.push({ id: testId(position, index, number), test: part.pending });
        families.set(family, tests);
      });
    });
  }
  const decisions = new Map<string, FamilyDecision>();
  for (const tests of families.values()) {
    const alpha = tests[0]?.test.alpha;
    if (alpha === undefined) throw new Error(`${rule.id} has a family without tests`);
    for (const decision of decideFamily(tests, alpha)) decisions.set(decision.id, decision);
  }
  return decisions;
}

const partsOf = (result: CheckResult): readonly (Decided | Pending)[] => ('parts' in result ? result.parts : [result]);

function finish(result: CheckResult, decisionOf: (part: number) => FamilyDecision | undefined): Decided {
  const parts = partsOf(result).map((part, number): Decided => {
    if (!('pending' in part)) return part;
    const decision = decisionOf(number);
    if (decision === undefined) throw new Error('A comparison was not decided with its family');
    return part.finish(decision);
  });
  if ('parts' in result) return result.join(parts);
  const [only] = parts;
  if (only === undefined) throw new Error('A check without a result');
  return only;
}

/** Kleene's conjunction: a failure decides; then what is not known; a check that does not apply says nothing. */
const WORST_FIRST: readonly Outcome[] = ['fail', 'not-evaluated', 'pass', 'not-applicable'];

/** Of several reasons the one that somebody can act on first. */
const REASON_ORDER: readonly Reason[] = [
  'unreadable',
  'missing',
  'unbound',
  'stale',
  'limit-not-set',
  'tool-limit',
  'too-few',
  'inconclusive',
];

function combine(rule: Rule, subject: Subject, results: readonly Decided[], enforcement: Enforcement): Evaluation {
  const outcome = WORST_FIRST.find((candidate) => results.some((result) => result.outcome === candidate));
  if (outcome === undefined) throw new Error(`${rule.id} has no checks`);
  const deciding = results.filter((result) => result.outcome === outcome);
  const reason = REASON_ORDER.find((candidate) => deciding.some((result) => result.reason === candidate)) ?? null;
  const first = deciding.find((result) => result.reason === reason) ?? deciding[0];
  const causes = new Set(deciding.map(({ cause }) => cause));
  return {
    rule,
    subject,
    outcome,
    reason: outcome === 'not-evaluated' ? reason : null,
    results: [...deciding, ...results.filter((result) => result.outcome !== outcome)],
    needs: results
      .filter(({ outcome: own }) => own === 'fail' || own === 'not-evaluated')
      .flatMap(({ needs }) => needs),
    cause: causes.size === 1 ? (first?.cause ?? null) : null,
    assurance: weakestOf(deciding),
    place: first?.place ?? subject.place,
    enforcement,
    pooled: null,
  };
}

/** Nothing to judge is never a pass: evidence is missing, unless the rule says why it does not apply. */
function emptyCollection(rule: Rule, system: JudgedSystem, enforcement: Enforcement): Evaluation {
  const { dossier } = system;
  const { each, where, whenEmpty } = rule.for;
  const name = each.replace('-', ' ');
  const subject: Subject = {
    kind: each,
    id: `no ${each}`,
    label: `no ${each}`,
    place: dossier.home,
    facts: new Map(),
    withheld: new Map(),
    group: null,
    record: null,
    required: true,
    level: 'policy',
  };
  const common = { related: [], cause: null, assurance: 'declared', statistics: null, place: dossier.home } as const;
  const result: Decided =
    whenEmpty !== null
      ? {
          ...common,
          outcome: 'not-applicable',
          reason: null,
          observed: { text: whenEmpty },
          required: { text: 'nothing' },
          needs: [],
        }
      : {
          ...common,
          outcome: 'not-evaluated',
          reason: 'missing',
          observed: { text: where === null ? `no ${name} is stated` : `no ${name} is stated that the rule is about` },
          required: { text: `at least one${where === null ? '' : ' such'} ${name}` },
          needs: neededOfEmpty(rule),
        };
  return combine(rule, subject, [result], enforcement);
}

/** Every field of the missing entry that the rule's checks ask for. */
function neededOfEmpty(rule: Rule): readonly NeededField[] {
  const fields = new Set(rule.checks.flatMap(fieldsOf).map((field) => fieldDefinition(field)?.settledBy ?? field));
  return [...fields].filter((field) => field.startsWith(`${rule.for.each}.`)).map((field) => ({ field, entry: null }));
}

/** Every dossier field that a check names, inside combinations too. */
export function fieldsOf(check: Check): readonly string[] {
  const kind = checkKind(check.kind);
  return [...kind.fields(check.args), ...kind.inner(check.args).flatMap(fieldsOf)];
}
