import type { RowHeader } from '../../../documents/rows.ts';
import type { DeclaredEvidence, SourceDocument } from '../../../evidence/reader.ts';
import { predictionsReader } from '../../../evidence/results/predictions.ts';
import { startOf } from '../../../evidence/statement.ts';
import { type RateId, worseIs } from '../../../measures/rates/confusion.ts';
import { type GroupNumbers, type MeasuredSource, measureSource } from '../../../policy/measured.ts';
import { metricWords } from '../../../policy/words.ts';
import { columnsOfBy } from '../columns.ts';
import { groupsOfTable } from '../groups.ts';
import type { MeasureOptions } from '../options.ts';
import type { Asking, Loaded, MeasuredRows, Task } from '../task.ts';
import { BINARY_METRICS, type BinaryReading, binaryMetrics, COMPARED } from './binary-metrics.ts';
import { decisionCurveSection, disparitySection } from './binary-sections.ts';

/** The column of scores in the golden files, looked for where a column of decisions is named and none of scores. */
const SCORE_COLUMN = 'score';

const TABLES = [
  ['prevalence', 'selection_rate', 'accuracy'],
  ['sensitivity', 'specificity', 'ppv', 'npv'],
  ['fpr', 'fnr', 'auroc'],
  ['o_e', 'calibration_slope', 'brier'],
] as const;

export const binary: Task = { id: 'binary', load };

async function load(
  document: SourceDocument,
  header: RowHeader | null,
  { options, question }: Asking,
): Promise<Loaded> {
  const declared = declaredBy(options, header, document.path);
  const { predictions, warnings } = await predictionsReader.read({ ...document, declared });
  if (predictions === null) return { ok: false, problems: warnings };
  const { path } = document;
  const { table, threshold } = predictions;
  const source = measureSource({ result: path, path, role: null, place: startOf(path), rows: predictions });
  const areProbabilities = table.score?.every((score) => score >= 0 && score <= 1) ?? false;
  const byPatient = source.patients !== null;
  const reading: BinaryReading = { areProbabilities, threshold, level: question.level, byPatient };
  const rows = (numbers: GroupNumbers): MeasuredRows => measuredRows(numbers, reading);
  return {
    ok: true,
    rows: {
      ...groupsOfTable(table),
      warnings,
      clusters: source.patients,
      clustersAre: 'patients',
      overall: () => rows(source.overall()),
      group: (key) => rows(source.group(key)),
      rest: (key) => rows(source.rest(key)),
      extremes: (metric, worse, by, others) => {
        const rest = others === null ? source.rest(by) : source.group(others);
        return source.extremes(metric as RateId, worse, { group: source.group(by), rest, unknown: source.unknown(by) });
      },
      metrics: BINARY_METRICS,
      tables: TABLES,
      plotted: null,
      compared: COMPARED.map((metric) => ({
        metric,
        worse: worseIs(metric) ?? 'lower',
        counted: metricWords(metric).cases,
      })),
      notes: notesOf(source, threshold, areProbabilities),
      sections: [...decisionCurveSection(source, question.level), ...disparitySection(source, question)],
    },
  };
}

/** The options in the form in which rmf-system.yaml would state them, so that one reader serves both. */
function declaredBy(options: MeasureOptions, header: RowHeader | null, path: string): DeclaredEvidence {
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
  return [
    called,
    ...(expected === null || areProbabilities
      ? []
      : ['Some scores lie outside 0 to 1, so they are no probabilities and calibration is not defined.']),
    ...(source.patients === null
      ? []
      : [
          'Rows of one patient are taken together: intervals are as wide as patients make them, and metrics for which there is no such interval have none.',
        ]),
  ];
}

function measuredRows(numbers: GroupNumbers, reading: BinaryReading): MeasuredRows {
  const { n, positives, counts } = numbers;
  return {
    n,
    count: (metric) => (counts === null ? null : numbers.rate(metric as RateId)),
    auroc: () => {
      const result = numbers.auroc();
      return result === null ? null : { kind: 'exact', result, events: positives };
    },
    metrics: () => binaryMetrics(numbers, reading),
  };
}
