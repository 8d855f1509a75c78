import type { CsvHeader } from '../../../documents/csv.ts';
import type { DeclaredEvidence, SourceDocument } from '../../../evidence/reader.ts';
import { predictionsReader } from '../../../evidence/results/predictions-csv.ts';
import { startOf } from '../../../evidence/statement.ts';
import { logitInterval } from '../../../measures/auroc.ts';
import { observedToExpected } from '../../../measures/calibration.ts';
import { proportion, RATE_IDS, type RateId, rates, worseIs } from '../../../measures/confusion.ts';
import { type Estimate, measured, notDefined } from '../../../measures/estimate.ts';
import { type GroupNumbers, type MeasuredSource, measureSource } from '../../../policy/measured.ts';
import { metricWords } from '../../../policy/words.ts';
import { columnsOfBy } from '../columns.ts';
import { estimateMetric, type MetricDefinition, type Metrics, rateMetric, undefinedMetric } from '../measurement.ts';
import type { MeasureOptions } from '../options.ts';
import type { Asking, Loaded, MeasuredRows, Task } from '../task.ts';

/** The column of scores in the golden files, looked for where a column of decisions is named and none of scores. */
const SCORE_COLUMN = 'score';

/** Rates that say something of harm to patients in one group and need no limit of their own. */
const COMPARED = ['sensitivity', 'specificity', 'ppv', 'npv', 'fpr', 'fnr'] as const satisfies readonly RateId[];

const METRICS: readonly MetricDefinition[] = [
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
  { id: 'auroc', title: 'AUROC', shown: 'number', meaning: 'chance that a case scores above others' },
  { id: 'o_e', shown: 'number', meaning: 'cases for every one the scores expect' },
];

export const binary: Task = {
  id: 'binary',
  metrics: METRICS,
  tables: [
    ['prevalence', 'selection_rate', 'accuracy'],
    ['sensitivity', 'specificity', 'ppv', 'npv'],
    ['fpr', 'fnr', 'auroc', 'o_e'],
  ],
  plotted: null,
  compared: COMPARED.map((metric) => ({
    metric,
    worse: worseIs(metric) ?? 'lower',
    counted: metricWords(metric).cases,
  })),
  load,
};

function load(document: SourceDocument, header: CsvHeader | null, { options, question }: Asking): Loaded {
  const declared = declaredBy(options, header, document.path);
  const { predictions, warnings } = predictionsReader.read({ ...document, declared });
  if (predictions === null) return { ok: false, problems: warnings };
  const { path } = document;
  const { table, threshold } = predictions;
  const source = measureSource({ result: path, path, role: null, place: startOf(path), rows: predictions });
  const areProbabilities = table.score?.every((score) => score >= 0 && score <= 1) ?? false;
  const rows = (numbers: GroupNumbers): MeasuredRows => measuredRows(numbers, areProbabilities, question.level);
  return {
    ok: true,
    rows: {
      grouped: table,
      clusters: null,
      overall: () => rows(source.overall()),
      group: (key) => rows(source.group(key)),
      rest: (key) => rows(source.rest(key)),
      notes: notesOf(source, threshold, areProbabilities),
      sections: [],
    },
  };
}

/** The options in the form in which rmf-system.yaml would state them, so that one reader serves both. */
function declaredBy(options: MeasureOptions, header: CsvHeader | null, path: string): DeclaredEvidence {
  const { label, score, prediction } = options;
  const attributes = columnsOfBy(options, header);
  const taken = [label, prediction, ...attributes].includes(SCORE_COLUMN);
  const isThere = prediction !== undefined && !taken && header?.names.includes(SCORE_COLUMN) === true;
  return {
    id: path,
    kind: 'predictions',
    columns: {
      label: label ?? null,
      score: score ?? (isThere ? SCORE_COLUMN : null),
      prediction: prediction ?? null,
      patient: options.cluster ?? null,
      attributes: Object.fromEntries(attributes.map((column) => [column, column])),
    },
    positive: options.positive ?? null,
    higherMeansPositive: null,
    threshold: options.threshold ?? null,
    metrics: {},
    role: null,
    place: startOf(path),
  };
}

function notesOf(source: MeasuredSource, threshold: number | null, areProbabilities: boolean): readonly string[] {
  const { counts, expected } = source.overall();
  const called =
    counts === null
      ? 'Nothing says which rows are called positive: give --threshold or --prediction for the other rates.'
      : threshold === null
        ? 'Called positive: as the column of decisions says.'
        : `Called positive: a score of ${threshold} or above.`;
  return expected === null || areProbabilities
    ? [called]
    : [called, 'Some scores lie outside 0 to 1, so they are no probabilities and calibration is not defined.'];
}

function measuredRows(numbers: GroupNumbers, areProbabilities: boolean, level: number): MeasuredRows {
  const { n, positives, counts } = numbers;
  return {
    n,
    count: (metric) => (counts === null ? null : rates(counts)[metric as RateId]),
    auroc: () => {
      const result = numbers.auroc();
      return result === null ? null : { result, events: positives };
    },
    metrics: () => ({
      ...ratesOf(numbers, level),
      auroc: estimateMetric(aurocOf(numbers, level), n, level),
      o_e: estimateMetric(observedToExpectedOf(numbers, areProbabilities, level), n, level),
    }),
  };
}

function ratesOf({ n, positives, counts }: GroupNumbers, level: number): Metrics {
  if (counts === null) {
    const none = RATE_IDS.map((id) => [id, undefinedMetric('no-threshold', null, level)]);
    // The share of rows with the condition is the one rate that needs no decision of the model.
    return { ...Object.fromEntries(none), prevalence: rateMetric(proportion(positives, n), level) };
  }
  const all = rates(counts);
  return Object.fromEntries(RATE_IDS.map((id) => [id, rateMetric(all[id], level)]));
}

function aurocOf(numbers: GroupNumbers, level: number): Estimate {
  const auroc = numbers.auroc();
  if (auroc === null) return notDefined('no-score');
  if (!auroc.ok) return notDefined(auroc.reason);
  const { value, standardError } = auroc.estimate;
  return measured(value, numbers.n, logitInterval(value, standardError, level));
}

function observedToExpectedOf(
  { n, positives, expected }: GroupNumbers,
  areProbabilities: boolean,
  level: number,
): Estimate {
  if (expected === null) return notDefined('no-score');
  if (!areProbabilities) return notDefined('not-a-probability');
  const result = observedToExpected({ observed: positives, expected, n }, level);
  return result.ok ? measured(result.value, n, result) : notDefined(result.reason);
}
