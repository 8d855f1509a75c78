import { derivedFact } from '../dossier/assemble.ts';
import type { Entry, Fact } from '../dossier/fact.ts';
import type { PlanLedger } from './evidence-plans.ts';
import type { EvidencePlan, Policy, Waiver } from './rule.ts';
import type { JudgedSystem } from './subject.ts';
import { daysFrom, type WaiverLedger } from './waivers.ts';

type Registered = 'waiver' | 'evidence-plan';

function entryOf(kind: Registered, entry: Waiver | EvidencePlan, status: string): Entry {
  const { id, place, approvedOn } = entry;
  const days = daysFrom(approvedOn, 'expires' in entry ? entry.expires : entry.expected);
  const facts = [derivedFact(`${kind}.status`, status, place), derivedFact(`${kind}.days`, days, place)];
  return { kind, id, place, facts: new Map(facts.map((fact): [string, Fact] => [fact.field, fact])) };
}

/** The system with what became of the waivers and plans about it, for the rules that judge those. */
export function withRegister(system: JudgedSystem, waivers: WaiverLedger, plans: PlanLedger): JudgedSystem {
  const { dossier } = system;
  const entries = {
    ...dossier.entries,
    waiver: [...waivers.statuses].map(([waiver, status]) => entryOf('waiver', waiver, status)),
    'evidence-plan': [...plans.statuses].map(([plan, status]) => entryOf('evidence-plan', plan, status)),
  };
  return { ...system, dossier: { ...dossier, entries } };
}

const ABOUT: readonly string[] = ['waiver', 'evidence-plan'] satisfies readonly Registered[];

/** The rules about the register alone, or all others: what became of its entries is known only after the others are decided. */
export function rulesAboutRegister(policy: Policy, wanted: boolean): Policy {
  return { ...policy, rules: policy.rules.filter((rule) => ABOUT.includes(rule.for.each) === wanted) };
}
