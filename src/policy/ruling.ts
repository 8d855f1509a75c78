import type { Decision, Exception } from '../report/report.ts';
import { decide } from './decide.ts';
import type { Evaluation } from './evaluate.ts';
import { type PlanContext, type PlanLedger, planLedger } from './evidence-plans.ts';
import { enforcedOn } from './postponed.ts';
import type { EvidencePlan, Waiver } from './rule.ts';
import { type WaiverLedger, waiverLedger } from './waivers.ts';

/** What policy makes of an evaluation, and what lets it through where something does. */
export interface Ruling {
  readonly decision: Decision;
  readonly exception: Exception | null;
  /** What is to be said beside: why a plan for the group does not help, why the rule does less than it says. Sentences, or empty. */
  readonly note: string;
}

/** Rulings on the evaluations of one system under one policy, and what became of the register's entries about it. */
export interface Rulings {
  readonly of: (evaluation: Evaluation) => Ruling;
  readonly waivers: WaiverLedger;
  readonly plans: PlanLedger;
}

/**
 * Decides every evaluation of a system: what its outcome and the enforcement of its rule on the day make of it, then what lets it through:
 * a plan for the evidence, a waiver, or a day that is still to come.
 */
export function rulingsOn(context: PlanContext): Rulings {
  const { system, evaluations, policy, at } = context;
  const { judged } = system.dossier.tier;
  const plain = new Map(
    evaluations.map((evaluation) => {
      const { rule, outcome, reason, enforcement, subject } = evaluation;
      const enforced = enforcedOn(enforcement, rule.id, policy, at);
      const decision = decide(outcome, reason, enforced.enforcement, judged, subject.required);
      const because = decision === 'ok' ? '' : enforced.because;
      return [evaluation, { decision, upcoming: decision === 'blocks' ? enforced.upcoming : null, because }];
    }),
  );
  const plans = planLedger(context);
  const planned = (evaluation: Evaluation): EvidencePlan | null => {
    const answer = plain.get(evaluation)?.decision === 'blocks' ? plans.answerFor(evaluation) : null;
    return answer?.against.length === 0 ? answer.plan : null;
  };
  const refused = (evaluation: Evaluation): boolean => {
    const decision = plain.get(evaluation)?.decision;
    return (decision === 'blocks' || decision === 'warns') && planned(evaluation) === null;
  };
  const waivers = waiverLedger(system, evaluations, refused, policy, at);
  const rule = (evaluation: Evaluation): Ruling => {
    const { decision, upcoming, because } = plain.get(evaluation) ?? {
      decision: 'blocks',
      upcoming: null,
      because: '',
    };
    const plan = planned(evaluation);
    if (plan !== null) return { decision: 'provisional', exception: exceptionOfPlan(plan), note: '' };
    const waiver = waivers.covering(evaluation);
    if (waiver !== null) return { decision: 'waived', exception: exceptionOfWaiver(waiver), note: '' };
    if (upcoming !== null) return { decision: 'upcoming', exception: exceptionOfDay(upcoming), note: '' };
    const answer = decision === 'blocks' ? plans.answerFor(evaluation) : null;
    const against =
      answer === null ? '' : `The evidence plan ${answer.plan.id} does not cover this: ${answer.against.join('; ')}.`;
    return { decision, exception: null, note: [sentence(because), against].filter(Boolean).join(' ') };
  };
  return { of: rule, waivers, plans };
}

const sentence = (words: string): string => (words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`);

const approver = ({ approvedBy }: Waiver | EvidencePlan): string => `${approvedBy.person} (${approvedBy.role})`;

function exceptionOfWaiver(waiver: Waiver): Exception {
  const controls = waiver.compensatingControls.join('; ');
  return {
    kind: 'waived',
    id: waiver.id,
    until: waiver.expires,
    approved_by: approver(waiver),
    text: `Accepted until ${waiver.expires} by ${approver(waiver)} on ${waiver.approvedOn}, waiver ${waiver.id}: ${waiver.reason} Meanwhile: ${controls} What is left: ${waiver.residualRisk}`,
  };
}

function exceptionOfPlan(plan: EvidencePlan): Exception {
  return {
    kind: 'provisional',
    id: plan.id,
    until: plan.expected,
    approved_by: approver(plan),
    text: `Cannot be decided yet; accepted until ${plan.expected} by ${approver(plan)} on ${plan.approvedOn}, evidence plan ${plan.id} of ${plan.owner}: ${plan.casesNeeded} cases are to be there by then. Meanwhile: ${plan.safeguard}`,
  };
}

function exceptionOfDay(day: string): Exception {
  return { kind: 'upcoming', id: null, until: day, approved_by: null, text: `Blocks from ${day} on.` };
}
