import { fieldDefinition, isDerived, nameInText, writtenAs } from '../dossier/vocabulary.ts';
import { checkKind } from '../policy/checks/registry.ts';
import type { Check, Limit, Rule } from '../policy/rule.ts';

/** A check as a sentence, with the checks inside it. */
export interface CheckWords {
  readonly text: string;
  readonly inner: readonly CheckWords[];
}

type Args = Readonly<Record<string, unknown>>;

/** What a sentence about a check may name. */
interface Speaker {
  /** A field as it is written in rmf-system.yaml, or what it is where the gate derives it. */
  readonly field: (name: unknown) => string;
  /** The same at the beginning of a sentence. */
  readonly opening: (name: unknown) => string;
  /** A limit with its value for each tier. */
  readonly limit: (name: unknown) => string;
  /** A measured value. */
  readonly metric: (name: unknown) => string;
  readonly values: (values: unknown) => string;
}

const METRICS: Readonly<Record<string, string>> = {
  sensitivity: 'the share of patients with the condition that is found (sensitivity)',
  specificity: 'the share of patients without the condition that is rightly cleared (specificity)',
  ppv: 'the share of flagged patients who have the condition (positive predictive value)',
  npv: 'the share of patients not flagged who do not have the condition (negative predictive value)',
  fpr: 'the share of patients without the condition who raise a false alarm (false positive rate)',
  fnr: 'the share of patients with the condition that is missed (false negative rate)',
  accuracy: 'the share of patients for whom the system is right (accuracy)',
  prevalence: 'the share of patients who have the condition (prevalence)',
  selection_rate: 'the share of patients that is flagged',
  auroc: 'how well the score puts patients with the condition above those without (area under the ROC curve)',
  calibration_slope: 'the slope that says whether predicted risks are too extreme (calibration slope)',
  o_e: 'observed over expected events: events seen for each event predicted',
};

/** A measured value in words; what a tool reports goes by its own name. */
export function metricInWords(metric: string): string {
  return METRICS[metric] ?? metric.replaceAll('_', ' ');
}

/** "0.1", or "90 at high, 180 at moderate and low", with the unit. */
export function valuesInWords({ values, unit }: Limit): string {
  const tiers = Object.entries(values);
  const parts = [...new Set(Object.values(values))].map((value) => {
    const same = tiers.filter(([, other]) => other === value).map(([tier]) => tier);
    const shown = value === null ? 'not set' : String(value);
    return same.length === tiers.length ? shown : `${shown} at ${same.join(' and ')}`;
  });
  return `${parts.join(', ')}${unit === null ? '' : ` (${unit})`}`;
}

const DRIFT: Readonly<Record<string, string>> = {
  score: 'The scores in use are spread as those of the test',
  prevalence: 'The condition is as frequent in use as in the test',
  calibration: 'Predicted risks fit the events seen in use as they did in the test',
  auroc: 'The score ranks patients in use as well as in the test',
  groups: 'The groups of patients in use are as large as in the test',
};

const sure = 'even allowing for chance';

const several = (values: unknown): boolean => Array.isArray(values) && values.length > 1;

/** One sentence for each kind of check. */
const SENTENCES: Readonly<Record<string, (args: Args, say: Speaker) => string>> = {
  present: ({ fact, characters }, { limit, opening }) =>
    `${opening(fact)} is stated${characters === undefined ? '' : `, in at least ${limit(characters)}`}`,
  'one-of': ({ fact, values: among }, { opening, values }) =>
    `${opening(fact)} is ${several(among) ? 'one of ' : ''}${values(among)}`,
  'not-one-of': ({ fact, values: among }, { opening, values }) =>
    `${opening(fact)} is stated and is ${several(among) ? 'none of' : 'not'} ${values(among)}`,
  equals: ({ fact, value, other }, { field, opening, values }) =>
    other === undefined
      ? `${opening(fact)}${isDerived(String(fact)) ? ':' : ' is'} ${values([value])}`
      : `${opening(fact)} is the same as ${field(other)}`,
  differs: ({ fact, from }, { field, opening }) => `${opening(fact)} differs from ${field(from)}`,
  'at-least': ({ fact, limit: name, other, else: otherwise }, { field, limit, opening }) =>
    `${opening(fact)}: at least ${other === undefined ? limit(name) : field(other)}${
      otherwise === undefined ? '' : '; less is too few to judge'
    }`,
  'at-most': ({ fact, limit: name, other }, { field, limit, opening }) =>
    `${opening(fact)}: at most ${other === undefined ? limit(name) : field(other)}`,
  'subset-of': ({ fact, of }, { field }) => `Everything in ${field(fact)} is also in ${field(of)}`,
  includes: ({ fact, values: wanted }, { opening, values }) => `${opening(fact)} names ${values(wanted)}`,
  covers: ({ fact, values: wanted }, { field, values }) =>
    `Among the entries ${field(fact)} is once each ${values(wanted)}`,
  share: ({ fact, of, cases, ...bounds }, { field, limit, opening }) =>
    [
      `${opening(fact)}, as a share of ${field(of)}, is ${sure},`,
      ...('at-most' in bounds ? [`at most ${limit(bounds['at-most'])}`] : []),
      ...('at-least' in bounds ? [`at least ${limit(bounds['at-least'])}`] : []),
      ...(cases === undefined ? [] : [`and rests on at least ${limit(cases)}`]),
    ].join(' '),
  reported: ({ metric: name, cases, ...bounds }, { metric, limit }) =>
    [
      `In every results file of a tool that has it, "${metric(name)}" is`,
      ...('at-most' in bounds ? [`at most ${limit(bounds['at-most'])}`] : []),
      ...('at-least' in bounds ? [`at least ${limit(bounds['at-least'])}`] : []),
      ...(cases === undefined ? [] : [`and rests on at least ${limit(cases)}`]),
    ].join(' '),
  digest: ({ fact, equals, assurance }, { field, limit, opening }) =>
    `${opening(fact)} equals ${field(equals)}${
      assurance === undefined ? '' : `, and how it is known is at least: ${limit(assurance)}`
    }`,
  'not-older-than': ({ fact, days }, { limit, opening }) =>
    `${opening(fact)} lies before the day of judgement by at most ${limit(days)}`,
  'not-after': ({ fact, than }, { field, opening }) =>
    `${opening(fact)} is not after ${than === undefined ? 'the day of judgement' : field(than)}`,
  matches: ({ fact, pattern }, { opening }) => `${opening(fact)} has the form ${String(pattern)}`,
  'no-worse': ({ metric: name, by }, { metric, limit }) =>
    `Measured from the predictions: ${metric(name)} is in the group, ${sure}, not worse than in all other patients by ${limit(by)} or more`,
  equivalent: ({ metric: name, to, by }, { metric, limit }) =>
    `Measured from the predictions: ${metric(name)} differs, ${sure}, by less than ${limit(by)} between the group and ${String(to)}`,
  ratio: ({ metric: name, limit: times, events, ...bounds }, { metric, limit }) =>
    [
      `Measured from the predictions: ${metric(name)} in the group, held against that of all other patients, is, ${sure},`,
      ...(times === undefined ? [] : [`not so many times worse: ${limit(times)}`]),
      ...('at-most' in bounds ? [`at most so many times as large: ${limit(bounds['at-most'])}`] : []),
      ...('at-least' in bounds ? [`at least so many times as large: ${limit(bounds['at-least'])}`] : []),
      `(counted on either side: at least ${limit(events)})`,
    ].join(' '),
  floor: ({ metric: name, limit: least }, { metric, limit }) =>
    `Measured from the predictions: ${metric(name)} is, ${sure}, at least ${limit(least)}`,
  ceiling: ({ metric: name, limit: most }, { metric, limit }) =>
    `Measured from the predictions: ${metric(name)} is, ${sure}, at most ${limit(most)}`,
  inside: ({ metric: name, low, high }, { metric, limit }) =>
    `Measured from the predictions: ${metric(name)}; its whole interval lies between ${limit(low)} and ${limit(high)}`,
  claim: ({ materiality }, { limit }) =>
    `The declared number is the one that the predictions give; a difference counts from ${limit(materiality)}. Declared numbers that contradict each other fail without predictions too`,
  drift: ({ of, by }, { limit }) =>
    `${DRIFT[String(of)] ?? `Results in use (${String(of)}) are those of the test`}, ${sure}, within ${limit(by)}`,
  'holds-up': ({ metric: name, against, by }, { metric, limit }) =>
    `Measured from the predictions: ${metric(name)} is, ${sure}, not worse than ${
      against === 'base' ? 'that of the earlier version' : 'in the test results'
    } by ${limit(by)} or more`,
  'metric-fit': ({ rare }, { limit }) =>
    `The numbers that show the harm of the stated use are declared, or the predictions give them, and accuracy is not declared alone; a condition counts as rare below ${limit(rare)}`,
  'net-benefit': () =>
    `Measured from the predictions: acting on the model at its threshold does, ${sure}, more good than treating everybody, and more than treating nobody`,
  all: () => 'All of these hold',
  any: () => 'At least one of these holds',
  when: ({ fact, in: among }, { field, values }) =>
    `Where ${field(fact)} is ${several(among) ? 'one of ' : ''}${values(among)}`,
};

/** Kinds of check that there are words for. */
export const wordedKinds: readonly string[] = Object.keys(SENTENCES);

/** The checks of a rule in words. Fields and limits are put through `mark`, so that a page can set them as code. */
export function checksInWords(
  rule: Rule,
  checks: readonly Check[] = rule.checks,
  mark: (text: string) => string = (text) => text,
): readonly CheckWords[] {
  const say: Speaker = {
    field: (name) => (isDerived(String(name)) ? nameInText(String(name)) : mark(writtenAs(String(name)))),
    opening: (name) =>
      isDerived(String(name)) ? capitalised(nameInText(String(name))) : mark(writtenAs(String(name))),
    limit: (name) => {
      const limit = rule.limits[String(name)];
      return limit === undefined ? String(name) : valuesInWords(limit);
    },
    metric: (name) => metricInWords(String(name)),
    values: (values) => (Array.isArray(values) ? values.map((value) => mark(String(value))).join(', ') : ''),
  };
  return checks.map((check): CheckWords => {
    const sentence = SENTENCES[check.kind];
    const args = Array.isArray(check.args) ? {} : (check.args as Args);
    const own = sentence === undefined ? `${check.kind} ${JSON.stringify(check.args)}` : sentence(args, say);
    const text = check.required === null || check.required.includes('{') ? own : `${own} (${check.required})`;
    return {
      text,
      inner: checksInWords(rule, checkKind(check.kind).inner(check.args), mark),
    };
  });
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A field that evidence for a rule may state. */
export interface EvidenceField {
  readonly name: string;
  readonly description: string;
  readonly example: string;
  readonly values: readonly string[];
}

/** Of the fields that a rule's checks name, those that somebody can write; in place of a derived one what makes it known. */
export function evidenceField(field: string): EvidenceField | null {
  const definition = fieldDefinition(field);
  if (definition === null || isDerived(field)) return null;
  const { description, example, values = [] } = definition;
  // The example of a field with a list of values names them all.
  return { name: writtenAs(field), description, example: values.length > 0 ? '' : exampleText(example), values };
}

const exampleText = (example: unknown): string =>
  example === null || example === undefined ? '' : typeof example === 'string' ? example : JSON.stringify(example);
