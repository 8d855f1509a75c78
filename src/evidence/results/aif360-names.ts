import type { MetricRecord, RecordDetails } from '../../dossier/fact.ts';
import { natureOf } from '../metric-names.ts';

/** What a name of AIF360 stands for. */
export type Aif360Name = Pick<MetricRecord, 'kind' | 'better' | 'metric'> & { readonly details: RecordDetails };

/**
 * AIF360 calls its groups unprivileged and privileged, and compares the first with the second: below 0 (or 1) is worse for
 * the unprivileged. Which patients they are, no file says.
 */
const AGAINST = 'privileged';

/** Its "positive" is the favourable label, in medicine as often the absence of the condition; no file says which. */
const FAVORABLE = 'favorable label';

const compared = (
  comparator: 'difference' | 'ratio' | 'largest-difference',
  metric: string | null = null,
): Aif360Name => ({
  kind: 'fairness',
  better: comparator === 'ratio' ? 'near-one' : 'near-zero',
  metric,
  details: { comparator, referenceGroup: AGAINST },
});

/** An index of inequality over persons or groups; 0 is equality. */
const inequality = (metric: string | null = null): Aif360Name => ({
  kind: 'fairness',
  better: 'lower',
  metric,
  details: {},
});

const rate = (metric: string): Aif360Name => ({ ...natureOf(metric), metric, details: { class: FAVORABLE } });

const RATES: Readonly<Record<string, string>> = {
  'true positive rate': 'sensitivity',
  recall: 'sensitivity',
  sensitivity: 'sensitivity',
  'true negative rate': 'specificity',
  specificity: 'specificity',
  'false positive rate': 'fpr',
  'false negative rate': 'fnr',
  'false discovery rate': 'false_discovery_rate',
  'false omission rate': 'false_omission_rate',
  'positive predictive value': 'ppv',
  precision: 'ppv',
  'negative predictive value': 'npv',
  'base rate': 'prevalence',
  'selection rate': 'selection_rate',
};

/** Methods of DatasetMetric, BinaryLabelDatasetMetric and ClassificationMetric (AIF360 0.4 to 0.6), with blanks for underscores. */
const NAMES: ReadonlyMap<string, Aif360Name> = new Map<string, Aif360Name>([
  ['statistical parity difference', compared('difference', 'demographic_parity_difference')],
  // The same by its source, though its name says nothing of groups.
  ['mean difference', compared('difference')],
  ['disparate impact', compared('ratio', 'disparate_impact')],
  ['average odds difference', compared('difference', 'average_odds_difference')],
  ['equal opportunity difference', compared('difference', 'equal_opportunity_difference')],
  ['average predictive value difference', compared('difference')],
  ['equalized odds difference', compared('largest-difference')],
  ['error rate difference', compared('difference')],
  ['error rate ratio', compared('ratio')],
  ...['average abs odds difference', 'average absolute odds difference'].map((name): [string, Aif360Name] => [
    name,
    inequality('average_absolute_odds_difference'),
  ]),
  ...[
    'true positive rate',
    'false positive rate',
    'false negative rate',
    'false discovery rate',
    'false omission rate',
  ].flatMap((name): [string, Aif360Name][] => [
    [`${name} difference`, compared('difference', RATES[name])],
    [`${name} ratio`, compared('ratio', RATES[name])],
  ]),
  ['theil index', inequality('theil_index')],
  ...[
    'generalized entropy index',
    'coefficient of variation',
    'between group coefficient of variation',
    'between group generalized entropy index',
    'between group theil index',
    'between all groups coefficient of variation',
    'between all groups generalized entropy index',
    'between all groups theil index',
    'smoothed empirical differential fairness',
    'differential fairness bias amplification',
  ].map((name): [string, Aif360Name] => [name, inequality()]),
  ['consistency', { kind: 'fairness', better: 'higher', metric: null, details: {} }],
  ['accuracy', { ...natureOf('accuracy'), metric: 'accuracy', details: {} }],
  ['error rate', { kind: 'performance', better: 'lower', metric: null, details: { class: FAVORABLE } }],
  ...Object.entries(RATES).map(([name, metric]): [string, Aif360Name] => [name, rate(metric)]),
]);

/** Names that other tools do not use, or not together. */
const TELLING = new Set([
  'statistical parity difference',
  'disparate impact',
  'average odds difference',
  'average abs odds difference',
  'average absolute odds difference',
  'theil index',
  'equal opportunity difference',
  'smoothed empirical differential fairness',
  'between group theil index',
]);

const spelled = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');

/** What a name stands for, in title case, with underscores or with blanks; null where it is none of AIF360's. */
export const aif360Name = (name: string): Aif360Name | null => NAMES.get(spelled(name)) ?? null;

/** How many of the names are ones that tell AIF360 from other tools. */
export const tellingNames = (names: readonly string[]): number =>
  new Set(names.map(spelled).filter((name) => TELLING.has(name))).size;
