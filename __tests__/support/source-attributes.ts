import type { Example, Rule } from '../../src/policy/rule.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Source attributes of 45 CFR 170.315(b)(11)(iv)(B) that are about the whole intervention, and the key that answers each. */
const PREDICTIVE: Readonly<Record<string, string>> = {
  '(1)(i) developer': 'governance.developers',
  '(1)(i) contact': 'governance.contact',
  '(1)(ii)': 'governance.funding',
  '(1)(iii)': 'output.description',
  '(1)(iv)': 'output.type',
  '(2)(i)': 'intended_use.purpose',
  '(2)(ii)': 'intended_use.population',
  '(2)(iii)': 'intended_use.users',
  '(2)(iv)': 'intended_use.decision_role',
  '(3)(i)': 'intended_use.out_of_scope',
  '(3)(ii)': 'limitations',
  '(4)(ii)': 'regulatory.variables_used',
  '(4)(iv)': 'development.relevance',
  '(5)(i), (7)(ii)': 'fairness.assessment',
  '(5)(ii)': 'fairness.mitigations',
  '(6)(i), (6)(ii), (6)(iv), (7)(iii), (7)(iv)': 'evaluation.external_validation',
  '(7)(i)': 'evaluation.summary',
  '(7)(v)': 'evaluation.clinical_outcomes',
  '(8)(i), (8)(iii)': 'monitors',
  '(8)(ii), (8)(iv)': 'evaluation.local_validation',
  '(9)(i), (9)(ii)': 'monitoring.updates',
};

/** Those of (iv)(A). */
const EVIDENCE_BASED: Readonly<Record<string, string>> = {
  '(1)': 'regulatory.citation',
  '(2)': 'governance.developers',
  '(3)': 'governance.funding',
  '(4)': 'model.released',
  '(5) to (13)': 'regulatory.variables_used',
};

/** Rule to attribute to the key that answers it. */
export const SOURCE_ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'RMF-MEASURE-2.8-source-attributes-complete': PREDICTIVE,
  'RMF-MEASURE-2.8-source-attributes-evidence-based': EVIDENCE_BASED,
};

/** The same without the key at a path of names. */
function without(fields: Fields, [name = '', ...rest]: readonly string[]): Fields {
  const inner = fields[name];
  if (rest.length > 0) return { ...fields, [name]: without(inner as Fields, rest) };
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
}

/**
 * For each source attribute that a rule asks for the rule's passing example without the key that answers it. Nineteen
 * examples that differ in one key each are made here, so that the bundle need not carry them.
 */
export function attributeExamples(rule: Rule): readonly Example[] {
  const complete = rule.examples.find(({ outcome }) => outcome === 'pass')?.given.system ?? {};
  return Object.entries(SOURCE_ATTRIBUTES[rule.id] ?? {}).map(([attribute, key]) => ({
    name: `without attribute ${attribute}`,
    outcome: 'not-evaluated',
    reason: 'missing',
    given: { system: without(complete, key.split('.')) },
  }));
}
