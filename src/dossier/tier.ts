import { tierSchemes } from '../generated/tiers.ts';
import { type DerivedTier, type Dossier, type Fact, TIERS, type Tier } from './fact.ts';

/** One answer that raises the tier. */
export interface TierStep {
  /** A field of the system, or of any entry of a list. */
  readonly fact: string;
  readonly in: readonly string[];
  readonly tier: Tier;
  readonly because: string;
}

/** policies/tiers.yaml: the attributes that have to be answered, and the sources that say what an answer means. */
export interface TierSchemes {
  readonly required: readonly string[];
  readonly schemes: readonly { readonly title: string; readonly steps: readonly TierStep[] }[];
}

/** The higher of two tiers. */
export function higherTier(a: Tier, b: Tier): Tier {
  return TIERS.indexOf(a) >= TIERS.indexOf(b) ? a : b;
}

/**
 * Derives the tier from the facts. An attribute nobody answered means high: the tier is never lowered by silence.
 */
export function deriveTier(facts: ReadonlyMap<string, Fact>, entries: Dossier['entries']): DerivedTier {
  const all = Object.values(entries).flat();
  // Of two files that answer differently neither lowers the tier; which of them is right is asked elsewhere.
  const answers = (field: string): readonly string[] =>
    [facts.get(field), ...all.map((entry) => entry.facts.get(field))]
      .flatMap((fact) => (fact === undefined ? [] : [fact, ...fact.conflicts]))
      .flatMap(({ state, value }) => (state === 'present' && typeof value === 'string' ? [value] : []));
  const unanswered = tierSchemes.required.filter((field) => answers(field).length === 0);
  const steps = tierSchemes.schemes.flatMap((scheme) => scheme.steps);
  const reached = steps.filter((step) => answers(step.fact).some((value) => step.in.includes(value)));
  let derived: Tier = unanswered.length > 0 ? 'high' : 'low';
  for (const step of reached) derived = higherTier(derived, step.tier);
  const reasons = reached.filter((step) => step.tier === derived).map((step) => step.because);
  if (unanswered.length > 0 && reasons.length === 0) reasons.push(`${unanswered.join(', ')} not answered`);
  if (reasons.length === 0) reasons.push('no answer raises it');
  const stated = answers('governance.risk_tier');
  const declared = TIERS.findLast((tier) => stated.includes(tier)) ?? null;
  return {
    declared,
    derived,
    judged: declared === null ? derived : higherTier(declared, derived),
    reasons,
    unanswered,
  };
}
