import type { MetricRecord } from '../dossier/fact.ts';

/**
 * Names of metrics: the canonical ids and the names that stand for them. An alias leads one way, from a name seen in
 * real files to one id, and is written out; nothing is guessed from a part of a name.
 *
 * Not aliases, though often taken for them: `pr_auc` (trapezoids under the precision-recall curve) is not
 * `average_precision` (a step function); `macro_f1` is not the f1 of the positive class; "AUPRC" says neither which.
 */

/**
 * Values a metric can take: a `fraction` lies between 0 and 1 and may be written as a percentage, a `ratio` is above 0,
 * a `number` may be anything.
 */
export type MetricScale = 'fraction' | 'ratio' | 'number';

interface MetricName {
  readonly scale: MetricScale;
  readonly aliases: readonly string[];
}

const metric = (scale: MetricScale, ...aliases: string[]): MetricName => ({ scale, aliases });

/** Canonical id to its scale and the names that stand for it, written in the normal form of `normalName`. */
const METRICS: Readonly<Record<string, MetricName>> = {
  sensitivity: metric('fraction', 'recall', 'tpr', 'true positive rate', 'hit rate', 'sens', 'recall score'),
  specificity: metric('fraction', 'tnr', 'true negative rate', 'spec', 'selectivity'),
  ppv: metric('fraction', 'precision', 'positive predictive value', 'precision score'),
  npv: metric('fraction', 'negative predictive value'),
  fpr: metric('fraction', 'false positive rate', 'false alarm rate'),
  fnr: metric('fraction', 'false negative rate', 'miss rate'),
  // "FDR" and "FOR" alone are no aliases: the one is a correction for many tests, the other a word.
  false_discovery_rate: metric('fraction'),
  false_omission_rate: metric('fraction'),
  // A bare "AUC" in a report on a clinical prediction model is the area under the ROC curve; where the other curve is
  // meant, authors write so. A wrong reading shows as a claim that fails with both numbers, never as a silent pass.
  auroc: metric(
    'fraction',
    'auc',
    'roc auc',
    'auc roc',
    'roc auc score',
    'rocauc',
    'aucroc',
    'area under the roc curve',
    'area under roc curve',
    'area under the receiver operating characteristic curve',
    'area under the curve',
    'c statistic',
  ),
  average_precision: metric('fraction', 'avg precision', 'avg prec', 'average precision score'),
  pr_auc: metric('fraction', 'prauc', 'auc pr', 'auprc', 'auc prc', 'area under the precision recall curve'),
  accuracy: metric('fraction', 'acc', 'accuracy score'),
  balanced_accuracy: metric('fraction', 'balanced accuracy score'),
  f1: metric('fraction', 'f1 score', 'f score', 'f measure'),
  mcc: metric(
    'number',
    'matthews correlation',
    'matthews correlation coefficient',
    'matthews corrcoef',
    'phi coefficient',
  ),
  youden_j: metric('number', 'youden index', "youden's j", 'j statistic', 'informedness'),
  lr_plus: metric('ratio', 'positive likelihood ratio', 'lr positive'),
  lr_minus: metric('ratio', 'negative likelihood ratio', 'lr negative'),
  prevalence: metric('fraction', 'event rate', 'base rate', 'positive rate'),
  selection_rate: metric('fraction', 'alert rate', 'flag rate', 'predicted positive rate'),
  brier: metric('fraction', 'brier score', 'brier score loss'),
  log_loss: metric('number', 'logloss', 'cross entropy', 'negative log likelihood'),
  o_e: metric('ratio', 'o/e', 'o:e', 'observed to expected', 'observed expected ratio', 'observed to expected ratio'),
  calibration_slope: metric('number'),
  calibration_intercept: metric('number'),
  calibration_in_the_large: metric('number', 'citl'),
  ece: metric('fraction', 'expected calibration error'),
  // Comparisons of groups. The same name may be a difference with a sign or the largest there is: details.comparator
  // says which. SageMaker Clarify's DI and DPPL are no aliases: it counts the other way round.
  demographic_parity_difference: metric('number', 'statistical parity difference'),
  disparate_impact: metric('number', 'disparate impact ratio'),
  equal_opportunity_difference: metric('number'),
  average_odds_difference: metric('number'),
  average_absolute_odds_difference: metric('number', 'average abs odds difference'),
  theil_index: metric('number'),
};

/** Spelling differences that carry no meaning: case, underscores, hyphens, spaces, and a formula sign in brackets. */
function normalName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s_–-]+/g, ' ')
    .trim();
}

/** How bad a finding of a scanner is, worst first. `negligible` is Grype's own, below low. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What scanners find. They are never added up: a rule on known vulnerabilities says nothing of secrets in the code. */
export const FINDINGS = ['vulnerabilities', 'misconfigurations', 'secrets', 'licence_issues', 'model_issues'] as const;
export type Finding = (typeof FINDINGS)[number];

interface GivenMetric extends Pick<MetricRecord, 'kind' | 'better'> {
  readonly scale: MetricScale;
}

/**
 * Ids that only the reader of a tool's own format gives. They are never looked up by name: "epsilon" is as often a
 * setting of the Adam optimizer, "PSI" may be a pressure, and "failures" or "critical" count anything.
 */
const GIVEN: ReadonlyMap<string, GivenMetric> = new Map<string, GivenMetric>([
  ['epsilon', { scale: 'number', kind: 'privacy', better: 'lower' }],
  ['delta', { scale: 'fraction', kind: 'privacy', better: 'lower' }],
  ['robust_accuracy', { scale: 'fraction', kind: 'robustness', better: 'higher' }],
  // Against corrupted pictures (blur, noise), not against an attacker.
  ['corruption_accuracy', { scale: 'fraction', kind: 'robustness', better: 'higher' }],
  ['mean_corruption_error', { scale: 'ratio', kind: 'robustness', better: 'lower' }],
  // Counts: a rate is the count by its cases. garak's "score" and pass rate are the inverse of the attack success rate.
  ['attack_successes', { scale: 'number', kind: 'red-team', better: 'lower' }],
  ['attacks_withstood', { scale: 'number', kind: 'red-team', better: 'higher' }],
  ['tests_run', { scale: 'number', kind: 'test', better: null }],
  ['tests_failed', { scale: 'number', kind: 'test', better: 'lower' }],
  ['tests_errored', { scale: 'number', kind: 'test', better: 'lower' }],
  ['tests_skipped', { scale: 'number', kind: 'test', better: 'lower' }],
  // A p value (small means drift) and the distance of the same test (large means drift) are two; so are the Wasserstein
  // distance and Evidently's, which is divided by a standard deviation, and Jensen and Shannon's distance and divergence.
  ['drift_share', { kind: 'drift', better: 'lower', scale: 'fraction' }],
  ['psi', { kind: 'drift', better: 'lower', scale: 'number' }],
  ['ks_pvalue', { kind: 'drift', better: 'higher', scale: 'fraction' }],
  ['ks_statistic', { kind: 'drift', better: 'lower', scale: 'fraction' }],
  ['chi2_pvalue', { kind: 'drift', better: 'higher', scale: 'fraction' }],
  ['z_pvalue', { kind: 'drift', better: 'higher', scale: 'fraction' }],
  ['wasserstein_distance', { kind: 'drift', better: 'lower', scale: 'number' }],
  ['wasserstein_distance_normed', { kind: 'drift', better: 'lower', scale: 'number' }],
  ['jensen_shannon_distance', { kind: 'drift', better: 'lower', scale: 'fraction' }],
  ['kl_divergence', { kind: 'drift', better: 'lower', scale: 'number' }],
  ['hellinger_distance', { kind: 'drift', better: 'lower', scale: 'fraction' }],
  ['mmd_pvalue', { kind: 'drift', better: 'higher', scale: 'fraction' }],
  ['missing_share', { kind: 'data-quality', better: 'lower', scale: 'fraction' }],
  ['duplicate_share', { kind: 'data-quality', better: 'lower', scale: 'fraction' }],
  ['dice', { kind: 'performance', better: 'higher', scale: 'fraction' }],
  ['iou', { kind: 'performance', better: 'higher', scale: 'fraction' }],
  ...FINDINGS.flatMap((finding) =>
    SEVERITIES.map((severity): [string, GivenMetric] => [
      `${severity}_${finding}`,
      { scale: 'number', kind: 'security', better: 'lower' },
    ]),
  ),
]);

const IDS: ReadonlyMap<string, string> = new Map(
  Object.entries(METRICS).flatMap(([id, { aliases }]) =>
    [normalName(id), ...aliases].map((name): [string, string] => [name, id]),
  ),
);

/**
 * The canonical id of a metric, or null where the name is not known. The name as a whole is looked up, so that
 * "macro F1" or "recall for women" is never taken for the plain metric. "AUROC (95 % CI)" and "Sensitivity (recall)"
 * are known by the words before the brackets.
 *
 * `recall` and `precision` stand for sensitivity and PPV of the positive class of a yes-or-no outcome; averages over
 * classes are other numbers, which the readers keep apart by where they stand.
 */
export function canonicalMetric(name: string): string | null {
  const whole = normalName(name);
  const known = IDS.get(whole);
  if (known !== undefined) return known;
  const brackets = /^([^()]{1,80})\(([^()]{1,80})\)$/.exec(whole);
  const before = brackets?.[1]?.trim();
  const inside = brackets?.[2]?.trim();
  if (before === undefined || inside === undefined) return null;
  const id = IDS.get(before) ?? null;
  const other = IDS.get(inside);
  // "Precision (recall)" would name two metrics, and "F1 (macro)" another than the plain one.
  if (other !== undefined) return other === id || id === null ? other : null;
  return id !== null && /^(95 ?% ?)?(ci|confidence interval)s?$|^%$|^binary$/.test(inside) ? id : null;
}

/** Metrics of which less is better, and those that are best at a certain value or say nothing by themselves. */
const BETTER: Readonly<Record<string, MetricRecord['better']>> = {
  fpr: 'lower',
  fnr: 'lower',
  lr_minus: 'lower',
  prevalence: null,
  selection_rate: null,
  brier: 'lower',
  log_loss: 'lower',
  o_e: 'near-one',
  calibration_slope: 'near-one',
  calibration_intercept: 'near-zero',
  calibration_in_the_large: 'near-zero',
  ece: 'lower',
  false_discovery_rate: 'lower',
  false_omission_rate: 'lower',
  demographic_parity_difference: 'near-zero',
  disparate_impact: 'near-one',
  equal_opportunity_difference: 'near-zero',
  average_odds_difference: 'near-zero',
  average_absolute_odds_difference: 'lower',
  theil_index: 'lower',
};

const CALIBRATION = /^(brier|o_e|calibration_|ece$)/;
const FAIRNESS =
  /^(demographic_parity_difference|disparate_impact|equal_opportunity_difference|average_(absolute_)?odds_difference|theil_index)$/;

/** What a metric with a known name is about and which values of it are better; a name that is not known says neither. */
export function natureOf(id: string | null): Pick<MetricRecord, 'kind' | 'better'> {
  if (id === null) return { kind: 'performance', better: null };
  const given = GIVEN.get(id);
  if (given !== undefined) return { kind: given.kind, better: given.better };
  const better = Object.hasOwn(BETTER, id) ? (BETTER[id] ?? null) : 'higher';
  const kind = CALIBRATION.test(id) ? 'calibration' : FAIRNESS.test(id) ? 'fairness' : 'performance';
  return { kind, better };
}

/** What values a metric can take; null for an id that is not canonical. */
export function metricScale(id: string): MetricScale | null {
  return GIVEN.get(id)?.scale ?? (Object.hasOwn(METRICS, id) ? (METRICS[id]?.scale ?? null) : null);
}

/** Names that mean something else in running text ("spec 2.0"), or a number of the population rather than a result. */
const NOT_IN_PROSE = new Set([
  'spec',
  'sens',
  'acc',
  'selectivity',
  'prevalence',
  'event rate',
  'base rate',
  'positive rate',
  // A rule of law, and a correction for many tests.
  'disparate impact',
  'false discovery rate',
]);

/** Names that are looked for in running text, longest first so that "balanced accuracy" is not read as "accuracy". */
export function metricNamesForProse(): readonly string[] {
  return [...IDS.keys()].filter((name) => !NOT_IN_PROSE.has(name)).sort((a, b) => b.length - a.length);
}

/** Scale of a number as it is written. Percent and fraction are told apart by the sign or by range, or not at all. */
export function writtenScale(
  metricId: string | null,
  value: number | null,
  percentSign: boolean,
): 'fraction' | 'percent' | 'unknown' {
  if (percentSign) return 'percent';
  if (metricId === null || value === null) return 'unknown';
  if (metricScale(metricId) !== 'fraction') return 'fraction';
  return value >= 0 && value <= 1 ? 'fraction' : 'unknown';
}
