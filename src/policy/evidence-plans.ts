import type { Tier } from '../dossier/fact.ts';
import { checkKind } from './checks/registry.ts';
import type { Evaluation } from './evaluate.ts';
import type { Check, EvidencePlan, Policy } from './rule.ts';
import type { JudgedSystem } from './subject.ts';
import { daysFrom, limitOf, samePerson } from './waivers.ts';

/** What becomes of an evidence plan on the day of judgement. Only one in use has effect. */
export const PLAN_STATUSES = [
  'in-use',
  'not-needed',
  'does-not-cover',
  'expired',
  'not-yet-approved',
  'too-long',
  'ends-before-it-begins',
  'not-by-clinical-safety',
  'approved-by-owner',
  'not-grown',
  'fewer-cases',
] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

export const PLAN_RULE = 'RMF-GOVERN-1.4-evidence-plan-valid';

/** Policy limits: 12 months, and 18 at a lower tier, where the policy in force does not hold the rule that sets them. */
const LONGEST_DAYS: Readonly<Record<Tier, number>> = { high: 366, moderate: 549, low: 549 };

/** What a plan does for one evaluation: it covers it, or the reasons why it cannot. */
export interface PlanAnswer {
  readonly plan: EvidencePlan;
  /** In words; empty where the plan covers the evaluation. */
  readonly against: readonly string[];
}

/** Plans of one system with what becomes of each, and what a plan says of an evaluation. */
export interface PlanLedger {
  readonly statuses: ReadonlyMap<EvidencePlan, PlanStatus>;
  readonly answerFor: (evaluation: Evaluation) => PlanAnswer | null;
}

/** What is known beside the evaluations of the system at head. */
export interface PlanContext {
  readonly system: JudgedSystem;
  readonly evaluations: readonly Evaluation[];
  /** Evaluations of base's system under the same policy; null where there is none. */
  readonly base: readonly Evaluation[] | null;
  /** Plans of the policy that this one replaces. */
  readonly earlierPlans: readonly EvidencePlan[];
  readonly policy: Policy;
  readonly at: string;
}

/**
 * Which groups that cannot be judged yet are accepted for a time (DESIGN, "provisional"). All must hold; nothing that was shown to be
 * wrong is ever covered.
 */
export function planLedger(context: PlanContext): PlanLedger {
  const { system, evaluations, policy } = context;
  const statuses = new Map<EvidencePlan, PlanStatus>();
  const answers = new Map<Evaluation, PlanAnswer>();
  for (const plan of policy.plans.filter((one) => one.system === system.dossier.id)) {
    const formal = formalStatus(plan, context);
    const meant = evaluations.filter((one) => groupOf(one) === plan.group && isUndecided(one));
    for (const evaluation of meant) {
      const against = formal === null ? reasonsAgainst(evaluation, context) : [STATUS_WORDS[formal]];
      // An older plan for the group, kept beside the one that follows it, takes nothing from that.
      if (answers.get(evaluation)?.against.length !== 0) answers.set(evaluation, { plan, against });
    }
    const covers = meant.some((one) => answers.get(one)?.against.length === 0);
    statuses.set(plan, formal ?? (meant.length === 0 ? 'not-needed' : covers ? 'in-use' : 'does-not-cover'));
  }
  return { statuses, answerFor: (evaluation) => answers.get(evaluation) ?? null };
}

/** The one group that an evaluation is about, as attribute=group; null for anything else. */
function groupOf({ subject }: Evaluation): string | null {
  const key = Object.entries(subject.group?.key ?? {});
  const [only] = key;
  return key.length === 1 && only !== undefined ? `${only[0]}=${only[1]}` : null;
}

const isUndecided = ({ outcome, reason }: Evaluation): boolean =>
  outcome === 'not-evaluated' && (reason === 'too-few' || reason === 'inconclusive');

const STATUS_WORDS: Readonly<Record<Exclude<PlanStatus, 'in-use' | 'not-needed' | 'does-not-cover'>, string>> = {
  expired: 'its day has come',
  'not-yet-approved': 'it is approved only on a later day',
  'too-long': 'it runs longer than a plan may',
  'ends-before-it-begins': 'it ends before it is approved',
  'not-by-clinical-safety': 'clinical safety has not approved it',
  'approved-by-owner': 'who collects the cases has approved it',
  'not-grown': 'it renews a plan and the cases have not grown',
  'fewer-cases': 'the test data hold fewer cases of the group than it states',
};

function formalStatus(
  plan: EvidencePlan,
  { system, evaluations, earlierPlans, policy, at }: PlanContext,
): keyof typeof STATUS_WORDS | null {
  const tier = system.dossier.tier.judged;
  const days = daysFrom(plan.approvedOn, plan.expected);
  if (plan.approvedBy.role !== 'clinical-safety') return 'not-by-clinical-safety';
  if (samePerson(plan.approvedBy.person, plan.owner)) return 'approved-by-owner';
  if (plan.approvedOn > at) return 'not-yet-approved';
  if (days <= 0) return 'ends-before-it-begins';
  if (days > limitOf(policy, PLAN_RULE, 'longest', tier, LONGEST_DAYS[tier])) return 'too-long';
  if (at >= plan.expected) return 'expired';
  if (!hasGrown(plan, earlierPlans)) return 'not-grown';
  const cases = evaluations.filter((one) => groupOf(one) === plan.group).map(casesOf);
  return cases.some((count) => count !== null && count < plan.casesNow) ? 'fewer-cases' : null;
}

/** A plan that is put off again and again is none: each new end has to be earned with cases, said or not. */
function hasGrown(plan: EvidencePlan, earlierPlans: readonly EvidencePlan[]): boolean {
  const silently = earlierPlans.filter(
    (earlier) => earlier.system === plan.system && earlier.group === plan.group && earlier.expected < plan.expected,
  );
  const before = [...silently.map(({ casesNow }) => casesNow), ...(plan.renews === null ? [] : [plan.renews.cases])];
  return before.every((cases) => plan.casesNow > cases);
}

function casesOf({ subject }: Evaluation): number | null {
  const value = subject.facts.get('subgroup.positives')?.value;
  return typeof value === 'number' ? value : null;
}

function reasonsAgainst(evaluation: Evaluation, { evaluations, base }: PlanContext): readonly string[] {
  const group = groupOf(evaluation);
  const ofGroup = (all: readonly Evaluation[]): readonly Evaluation[] => all.filter((one) => groupOf(one) === group);
  const before = base === null ? [] : ofGroup(base).filter(({ rule }) => rule.id === evaluation.rule.id);
  const [now, then] = [casesOf(evaluation), casesBefore(evaluation, before)];
  const held: readonly (readonly [boolean, string])[] = [
    [estimateKeeps(evaluation), 'what was measured of the group lies beyond the limit'],
    [!ofGroup(evaluations).some(({ outcome }) => outcome === 'fail'), 'another rule shows that the group is worse off'],
    [
      !evaluations.some((one) => one.outcome === 'fail' && hasFloor(one)),
      'the system does not reach a lowest value that policy sets',
    ],
    [poolsPass(evaluation, evaluations), 'the small groups taken together do not pass'],
    [!before.some(({ outcome }) => outcome === 'fail'), 'base was shown to be wrong for the group'],
    [now === null || then === null || now >= then, 'the group has fewer cases than at base'],
  ];
  return held.filter(([holds]) => !holds).map(([, words]) => words);
}

/** Of the group in the same file where base has it, since each file holds other patients; else in whichever names the group. */
function casesBefore({ subject }: Evaluation, before: readonly Evaluation[]): number | null {
  const same = before.filter((one) => one.subject.id === subject.id);
  return (same.length > 0 ? same : before).map(casesOf).find((cases) => cases !== null) ?? null;
}

/** A comparison says where its estimate lies; a count of patients that is too small has none. */
const estimateKeeps = ({ results, outcome }: Evaluation): boolean =>
  results
    .filter((result) => result.outcome === outcome)
    .every(({ estimateKeepsLimit }) => estimateKeepsLimit === undefined || estimateKeepsLimit === true);

const floors = ({ kind, args }: Check): boolean => kind === 'floor' || checkKind(kind).inner(args).some(floors);

const hasFloor = ({ rule }: Evaluation): boolean => rule.checks.some(floors);

/** Of the attribute of the group: the groups too few to be judged were taken together, and pass. */
function poolsPass({ rule, subject }: Evaluation, evaluations: readonly Evaluation[]): boolean {
  const [attribute] = Object.keys(subject.group?.key ?? {});
  const pools = evaluations
    .filter((one) => one.rule.id === rule.id && one.pooled !== null)
    .filter((one) => Object.keys(one.subject.group?.key ?? {})[0] === attribute);
  return pools.every(({ pooled }) => pooled?.outcome === 'pass');
}
