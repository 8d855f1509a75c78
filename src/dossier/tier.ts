import { type DerivedTier, type Fact, TIERS, type Tier } from './fact.ts';

/** One answer that raises the tier. */
interface Step {
  readonly field: string;
  readonly values: readonly string[];
  readonly tier: Tier;
  readonly because: string;
}

/**
 * The schemes, as data. The derived tier is the highest that any answer reaches.
 * IMDRF SaMD N12 (2014): significance of the information and state of the condition. 45 CFR 170.315(b)(11): decision role
 * and predictive interventions. FDA: a device. Regulation (EU) 2024/1689, Article 6: high-risk.
 */
const STEPS: readonly Step[] = [
  { field: 'intended_use.significance', values: ['treats-or-diagnoses'], tier: 'high', because: 'treats or diagnoses' },
  { field: 'intended_use.significance', values: ['drives'], tier: 'moderate', because: 'drives clinical management' },
  { field: 'intended_use.condition_seriousness', values: ['critical'], tier: 'high', because: 'critical condition' },
  { field: 'intended_use.condition_seriousness', values: ['serious'], tier: 'moderate', because: 'serious condition' },
  {
    field: 'intended_use.decision_role',
    values: ['replaces', 'autonomous'],
    tier: 'high',
    because: 'replaces a clinician or acts alone',
  },
  { field: 'intended_use.decision_role', values: ['augments'], tier: 'moderate', because: 'augments a decision' },
  {
    field: 'regulatory.fda_status',
    values: ['cleared-510k', 'de-novo', 'approved-pma', 'investigational'],
    tier: 'high',
    because: 'a device under FDA law',
  },
  { field: 'regulatory.eu_ai_class', values: ['high-risk'], tier: 'high', because: 'high-risk under EU law' },
  { field: 'regulatory.onc_dsi_type', values: ['predictive'], tier: 'moderate', because: 'a predictive intervention' },
];

/** The attributes that must be answered before a tier below high can be derived. */
const REQUIRED = [
  'intended_use.significance',
  'intended_use.condition_seriousness',
  'intended_use.decision_role',
] as const;

/** The higher of two tiers. */
export function higherTier(a: Tier, b: Tier): Tier {
  return TIERS.indexOf(a) >= TIERS.indexOf(b) ? a : b;
}

/**
 * Derives the tier from the facts. An attribute nobody answered means high: the tier is never lowered by silence.
 */
export function deriveTier(facts: ReadonlyMap<string, Fact>): DerivedTier {
  const answer = (field: string): string | null => {
    const fact = facts.get(field);
    return fact?.state === 'present' && typeof fact.value === 'string' ? fact.value : null;
  };
  const unanswered = REQUIRED.filter((field) => answer(field) === null);
  const reached = STEPS.filter((step) => step.values.includes(answer(step.field) ?? ''));
  let derived: Tier = unanswered.length > 0 ? 'high' : 'low';
  for (const step of reached) derived = higherTier(derived, step.tier);
  const reasons = reached.filter((step) => step.tier === derived).map((step) => step.because);
  if (unanswered.length > 0 && reasons.length === 0) reasons.push(`${unanswered.join(', ')} not answered`);
  if (reasons.length === 0) reasons.push('no answer raises it');
  const stated = answer('governance.risk_tier');
  const declared = TIERS.find((tier) => tier === stated) ?? null;
  return {
    declared,
    derived,
    judged: declared === null ? derived : higherTier(declared, derived),
    reasons,
    unanswered,
  };
}
