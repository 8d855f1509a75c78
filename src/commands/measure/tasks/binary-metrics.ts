import {
  brier,
  brierSums,
  logLoss,
  logLossSums,
  meanDifference,
  scaledBrier,
  spiegelhalter,
} from '../../../measures/calibration/brier.ts';
import { expectedCalibrationError } from '../../../measures/calibration/expected-calibration-error.ts';
import { calibrationInTheLarge, calibrationSlope } from '../../../measures/calibration/logistic-fit.ts';
import { logitInterval } from '../../../measures/discrimination/auroc.ts';
import { averagePrecision } from '../../../measures/discrimination/average-precision.ts';
import { bootstrapCounts, type CellCounts } from '../../../measures/intervals/count-bootstrap.ts';
import { type Estimate, measured, notDefined } from '../../../measures/intervals/estimate.ts';
import { type ConfusionCounts, RATE_IDS, type RateId } from '../../../measures/rates/confusion.ts';
import { netBenefit } from '../../../measures/rates/net-benefit.ts';
import { OPERATING_POINT_IDS, type OperatingPointId, operatingPoint } from '../../../measures/rates/operating-point.ts';
import type { LabelledScores } from '../../../measures/rows/labelled-scores.ts';
import type { GroupNumbers } from '../../../policy/measured.ts';
import { intervalOf, type MeasuredRate } from '../../../policy/patients.ts';
import {
  estimateMetric,
  intervalMetric,
  type MeasuredMetric,
  type MetricDefinition,
  type Metrics,
  undefinedMetric,
} from '../measurement.ts';

/** The fewest replicates a BCa interval may rest on, and an arbitrary seed: the same file gives the same limits. */
const BOOTSTRAP = { replicates: 2_000, seed: 20_261_127 } as const;

/** Rates that say something of harm to patients in one group and need no limit of their own. */
export const COMPARED = ['sensitivity', 'specificity', 'ppv', 'npv', 'fpr', 'fnr'] as const satisfies readonly RateId[];

/** Every metric of a binary classifier, in the order in which they are told. */
export const BINARY_METRICS: readonly MetricDefinition[] = [
  { id: 'sensitivity', shown: 'rate', meaning: 'of 100 with the condition are found' },
  { id: 'specificity', shown: 'rate', meaning: 'of 100 without the condition are cleared' },
  { id: 'ppv', shown: 'rate', meaning: 'of 100 called positive have it' },
  { id: 'npv', shown: 'rate', meaning: 'of 100 called negative do not have it' },
  { id: 'fpr', shown: 'rate', meaning: 'of 100 without the condition are flagged' },
  { id: 'fnr', shown: 'rate', meaning: 'of 100 with the condition are missed' },
  { id: 'fdr', shown: 'rate', meaning: 'of 100 called positive do not have it' },
  { id: 'false_omission_rate', shown: 'rate', meaning: 'of 100 called negative have it' },
  { id: 'accuracy', title: 'called rightly', shown: 'rate', meaning: 'of 100 are called rightly' },
  { id: 'prevalence', title: 'have the condition', shown: 'rate', meaning: 'of 100 have the condition' },
  { id: 'selection_rate', title: 'called positive', shown: 'rate', meaning: 'of 100 are called positive' },
  { id: 'balanced_accuracy', shown: 'rate', meaning: 'mean of sensitivity and specificity' },
  { id: 'youden_j', shown: 'number', meaning: 'sensitivity + specificity - 1' },
  { id: 'lr_plus', shown: 'number', meaning: 'a flag multiplies the odds by this' },
  { id: 'lr_minus', shown: 'number', meaning: 'no flag multiplies the odds by this' },
  { id: 'f1', shown: 'number', meaning: 'harmonic mean of sensitivity and ppv' },
  { id: 'mcc', shown: 'number', meaning: 'correlation of call and condition' },
  { id: 'net_benefit', shown: 'number', meaning: 'found per row, less weighted false alarms' },
  { id: 'auroc', title: 'AUROC', shown: 'number', meaning: 'chance that a case scores above others' },
  { id: 'average_precision', shown: 'number', meaning: 'compare at one prevalence only' },
  { id: 'o_e', shown: 'number', meaning: 'cases for every one the scores expect' },
  { id: 'citl_mean_diff', shown: 'number', meaning: 'observed less expected share' },
  { id: 'calibration_in_the_large', title: 'in the large', shown: 'number', meaning: '0 is perfect' },
  { id: 'calibration_slope', title: 'slope', shown: 'number', meaning: '1 is perfect; below 1 too extreme' },
  { id: 'calibration_intercept', shown: 'number', meaning: '0 is perfect' },
  { id: 'brier', title: 'Brier', shown: 'number', meaning: 'mean squared error of the scores' },
  { id: 'brier_skill', shown: 'number', plain: true, meaning: '1 is perfect, 0 no better than prevalence' },
  { id: 'log_loss', shown: 'number', plain: true, meaning: 'lower is better' },
  { id: 'spiegelhalter_z', shown: 'number', plain: true, meaning: 'to report only: grows with the rows' },
  { id: 'ece_width10', shown: 'number', plain: true, meaning: 'to report only: above 0 by chance alone' },
  { id: 'mce_width10', shown: 'number', plain: true, meaning: 'the same, of the worst bin' },
  { id: 'ece_mass10', shown: 'number', plain: true, meaning: 'the same, bins of equal size' },
];

/** How the metrics of one file are computed. */
export interface BinaryReading {
  /** Whether every score of the file lies in 0 to 1. */
  readonly areProbabilities: boolean;
  /** Rows at or above it are called positive; null where a column decides or nothing does. */
  readonly threshold: number | null;
  readonly level: number;
  /** Patients have several rows. Intervals that take every row for itself would be too narrow, so there are none. */
  readonly byPatient: boolean;
}

/** What counting alone tells of a set of rows. */
type Counted = Pick<GroupNumbers, 'n' | 'counts' | 'rate'>;

/** Everything of a set of rows. */
export function binaryMetrics(numbers: GroupNumbers, reading: BinaryReading): Metrics {
  const { n } = numbers;
  const { level } = reading;
  return {
    ...countMetrics(numbers, reading),
    auroc: estimateMetric(aurocOf(numbers, level), n, level),
    ...scoreMetrics(numbers, reading),
  };
}

/** Everything that rests on counts at a threshold. */
export function countMetrics(counted: Counted, reading: BinaryReading): Metrics {
  return {
    ...ratesOf(counted, reading.level),
    ...operatingPointOf(counted, reading),
    net_benefit: rowEstimates(counted.n, reading)(netBenefitOf(counted, reading)),
  };
}

/** Metrics whose interval takes every row for itself: without one where patients have several. */
const rowEstimates =
  (n: number, { level, byPatient }: BinaryReading) =>
  (estimate: Estimate): MeasuredMetric =>
    estimateMetric(estimate.ok && byPatient ? { ...estimate, interval: null } : estimate, n, level);

function ratesOf(counted: Counted, level: number): Metrics {
  const of = (rate: MeasuredRate): MeasuredMetric => intervalMetric(rate, intervalOf(rate, level), level);
  return Object.fromEntries(
    RATE_IDS.map((id) => {
      // The share of rows with the condition is the one rate that needs no decision of the model.
      const rate = counted.rate(id);
      return [id, rate === null ? undefinedMetric('no-threshold', null, level) : of(rate)];
    }),
  );
}

function operatingPointOf({ n, counts }: Counted, reading: BinaryReading): Metrics {
  const estimates = counts === null ? null : operatingPoint(counts);
  const of = rowEstimates(n, reading);
  return Object.fromEntries(
    OPERATING_POINT_IDS.map((id) => {
      const estimate = estimates?.[id] ?? notDefined('no-threshold');
      // No replicates are drawn for an interval that is not given.
      const drawn =
        counts === null || reading.byPatient ? estimate : withBootstrap(estimate, id, counts, reading.level);
      return [id, of(drawn)];
    }),
  );
}

/** Stratified by the condition, as the counts of those with and without it are given. */
function withBootstrap(
  estimate: Estimate,
  id: OperatingPointId,
  { tp, fp, fn, tn }: ConfusionCounts,
  level: number,
): Estimate {
  if (!estimate.ok) return estimate;
  const statistic = ([cases = [], others = []]: CellCounts): number | null => {
    const [foundCases = 0, missed = 0] = cases;
    const [flagged = 0, cleared = 0] = others;
    const drawn = operatingPoint({ tp: foundCases, fn: missed, fp: flagged, tn: cleared })[id];
    return drawn.ok ? drawn.value : null;
  };
  const strata = [
    [tp, fn],
    [fp, tn],
  ];
  return { ...estimate, interval: bootstrapCounts({ strata, statistic, level, ...BOOTSTRAP }).bca };
}

/** A threshold that is a probability says how many false alarms one case is worth. */
function netBenefitOf({ counts }: Counted, { areProbabilities, threshold, level }: BinaryReading): Estimate {
  if (counts === null || threshold === null) return notDefined('no-threshold');
  if (!areProbabilities || threshold <= 0 || threshold >= 1) return notDefined('not-a-probability');
  const result = netBenefit(counts, threshold, level);
  return result.ok ? measured(result.value, result.n, result.interval) : notDefined(result.reason);
}

function aurocOf(numbers: GroupNumbers, level: number): Estimate {
  const auroc = numbers.auroc();
  if (auroc === null) return notDefined('no-score');
  if (!auroc.ok) return notDefined(auroc.reason);
  const { value, standardError } = auroc.estimate;
  const interval = logitInterval(value, standardError, level);
  const isClustered = 'obuchowski' in auroc.estimate;
  return measured(value, numbers.n, interval !== null && isClustered ? { ...interval, method: CLUSTERED } : interval);
}

/** Placement values summed by patient, as Obuchowski does (1997). */
const CLUSTERED = 'obuchowski-logit';

const CALIBRATION_IDS = [
  'o_e',
  'citl_mean_diff',
  'calibration_in_the_large',
  'calibration_slope',
  'calibration_intercept',
  'brier',
  'brier_skill',
  'log_loss',
  'spiegelhalter_z',
  'ece_width10',
  'mce_width10',
  'ece_mass10',
] as const;

function scoreMetrics(numbers: GroupNumbers, reading: BinaryReading): Metrics {
  const { n } = numbers;
  const { areProbabilities, level } = reading;
  const rows = numbers.scored();
  const apart = numbers.scoredApart();
  const every = (reason: 'no-score' | 'not-a-probability') =>
    Object.fromEntries(CALIBRATION_IDS.map((id) => [id, undefinedMetric(reason, n, level)]));
  if (rows === null || apart === null) {
    return { average_precision: undefinedMetric('no-score', n, level), ...every('no-score') };
  }
  const discrimination = { average_precision: rowEstimates(n, reading)(averagePrecision(apart, level)) };
  return areProbabilities
    ? { ...discrimination, ...calibrationMetrics(numbers, rows, reading) }
    : { ...discrimination, ...every('not-a-probability') };
}

function calibrationMetrics(
  numbers: GroupNumbers,
  rows: LabelledScores,
  reading: BinaryReading,
): Readonly<Record<(typeof CALIBRATION_IDS)[number], Metrics[string]>> {
  const { n } = numbers;
  const { level } = reading;
  const of = rowEstimates(n, reading);
  const none = notDefined('not-a-probability');
  const sums = brierSums(rows);
  const losses = logLossSums(rows);
  const ratio = numbers.observedToExpected(level);
  const inTheLarge = calibrationInTheLarge(rows, level);
  const line = calibrationSlope(rows, level);
  const score = sums === null ? null : brier(sums, level);
  const z = sums === null ? null : spiegelhalter(sums);
  const width = expectedCalibrationError(rows, 'equal-width');
  const mass = expectedCalibrationError(rows, 'equal-mass');
  return {
    o_e: estimateMetric(
      ratio === null ? none : ratio.ok ? measured(ratio.value, n, ratio) : notDefined(ratio.reason),
      n,
      level,
    ),
    citl_mean_diff: of(sums === null ? none : meanDifference(sums, level)),
    calibration_in_the_large: of(
      inTheLarge.ok
        ? measured(inTheLarge.intercept.value, n, inTheLarge.intercept.interval)
        : notDefined(inTheLarge.reason),
    ),
    calibration_slope: of(line.ok ? measured(line.slope.value, n, line.slope.interval) : notDefined(line.reason)),
    calibration_intercept: of(
      line.ok ? measured(line.intercept.value, n, line.intercept.interval) : notDefined(line.reason),
    ),
    brier: of(score === null ? none : score.ok ? measured(score.value, n, score.interval) : notDefined(score.reason)),
    brier_skill: of(sums === null ? none : scaledBrier(sums)),
    log_loss: of(losses === null ? none : logLoss(losses)),
    spiegelhalter_z: of(z === null ? none : z.ok ? measured(z.z, n, null) : notDefined(z.reason)),
    ece_width10: of(width.ok ? measured(width.expected, n, null) : notDefined(width.reason)),
    mce_width10: of(width.ok ? measured(width.maximum, n, null) : notDefined(width.reason)),
    ece_mass10: of(mass.ok ? measured(mass.expected, n, null) : notDefined(mass.reason)),
  };
}
