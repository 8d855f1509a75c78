import type { ReadProblem, SourceDocument } from '../../../evidence/reader.ts';
import { startOf } from '../../../evidence/statement.ts';
import { validateAggregates } from '../../../generated/validate-aggregates.ts';
import { type Aggregate, emptyAggregate, merge } from '../../../measures/aggregates/aggregate.ts';
import { boundedAuroc, boundedAveragePrecision } from '../../../measures/aggregates/bounds.ts';
import { checkAggregates } from '../../../measures/aggregates/check.ts';
import { type AggregatesFile, aggregateOf } from '../../../measures/aggregates/file.ts';
import { brierSumsOf, clusterSumsAt, observedToExpectedOf } from '../../../measures/aggregates/readings.ts';
import { aurocIntervalOf } from '../../../measures/aggregates/verdicts.ts';
import { brier, scaledBrier, spiegelhalter } from '../../../measures/calibration/brier.ts';
import { type Estimate, measured, notDefined } from '../../../measures/intervals/estimate.ts';
import { proportion, type RateId, rates, worseIs } from '../../../measures/rates/confusion.ts';
import type { GroupKey } from '../../../measures/rows/predictions.ts';
import { parseAgainstSchema, segmentsOf } from '../../../policy/parse.ts';
import type { MeasuredRate } from '../../../policy/patients.ts';
import { metricWords } from '../../../policy/words.ts';
import { estimateMetric, type Metrics } from '../measurement.ts';
import type { Asking, Loaded, MeasuredRows, Task } from '../task.ts';
import { BINARY_METRICS, COMPARED, countMetrics } from './binary-metrics.ts';

/** The name of the form, which stands near the beginning of every such file. */
const FORM = '"rmf-gate/aggregates/1"';

/** Whether a file holds counts and sums in place of rows. */
export function isAggregates({ text }: Pick<SourceDocument, 'text'>): boolean {
  return text.trimStart().startsWith('{') && text.slice(0, 4_096).includes(FORM);
}

/** A binary classifier from counts and sums: what binning leaves open can only move an answer towards "cannot decide". */
export const aggregates: Task = { id: 'binary', load };

async function load(document: SourceDocument, _header: unknown, { options, question }: Asking): Promise<Loaded> {
  const parsed = parse(document);
  if (!parsed.ok) return parsed;
  const { file } = parsed;
  const refused = (message: string): Loaded => ({
    ok: false,
    problems: [{ code: 'aggregates', message, place: startOf(document.path) }],
  });
  if (question.task !== 'binary') return refused('Counts and sums are of a binary classifier. Leave out --task.');
  const unused = (['label', 'score', 'prediction', 'positive', 'cluster'] as const).find(
    (option) => options[option] !== undefined,
  );
  if (unused !== undefined) return refused(`--${unused} means nothing for counts and sums. Leave it out.`);
  const threshold = options.threshold ?? (file.thresholds.length === 1 ? file.thresholds[0] : undefined);
  const index = threshold === undefined ? -1 : file.thresholds.indexOf(threshold);
  if (options.threshold !== undefined && index === -1) {
    return refused(`The counts are at the thresholds ${file.thresholds.join(', ')}. Give one of them.`);
  }
  const unknown = question.by.flatMap((item) => item.split(':')).find((name) => !file.attributes.includes(name));
  if (unknown !== undefined) {
    return refused(`--by asks for "${unknown}", and the file sums by ${file.attributes.join(', ') || 'nothing'}.`);
  }
  const slices = sliceTable(file);
  const shared = question.by.find((item) => slices.sharesPatients(item.split(':')));
  if (shared !== undefined) {
    return refused(
      `Some patients have rows in several groups of "${shared}", so the sums of these groups over patients do not add up to those of their rows together. Leave it out of --by, or measure the rows.`,
    );
  }
  const rows = (aggregate: Aggregate): MeasuredRows => measuredRows(aggregate, index, threshold, question.level);
  return {
    ok: true,
    rows: {
      n: file.n,
      attributes: (item) => item.split(':'),
      keys: slices.keys,
      unknown: (attribute) => file.n - slices.all([attribute]).n,
      clusters: null,
      clustersAre: 'patients',
      overall: () => rows(slices.whole),
      group: (key) => rows(slices.of(key)),
      rest: (key) => rows(slices.rest(key)),
      metrics: BINARY_METRICS,
      tables: [
        ['prevalence', 'selection_rate', 'accuracy'],
        ['sensitivity', 'specificity', 'ppv', 'npv'],
        ['fpr', 'fnr', 'auroc'],
        ['o_e', 'brier'],
      ],
      plotted: null,
      compared: COMPARED.map((metric) => ({
        metric,
        worse: worseIs(metric) ?? 'lower',
        counted: metricWords(metric).cases,
      })),
      warnings: [],
      notes: [
        'Counts and sums, not rows. The AUROC is halfway between what the bins leave open; its interval holds both ends.',
        index === -1
          ? `The counts are at the thresholds ${file.thresholds.join(', ')}: give one of them with --threshold.`
          : `Called positive: a score of ${threshold} or above.`,
        ...(slices.whole.clusters === null
          ? []
          : [
              'Rows of one patient are taken together for the rates. Areas and calibration have no such interval in sums, so they have none here, and areas are not compared.',
            ]),
      ],
      sections: [],
    },
  };
}

type Parsed =
  | { readonly ok: true; readonly file: AggregatesFile }
  | { readonly ok: false; readonly problems: readonly ReadProblem[] };

function parse(document: SourceDocument): Parsed {
  const parsed = parseAgainstSchema(document.path, document.wholeText(), validateAggregates, 'json');
  if (!parsed.ok) return { ok: false, problems: parsed.problems.map((problem) => ({ code: 'schema', ...problem })) };
  const file = parsed.document.value as AggregatesFile;
  const contradictions = checkAggregates(file);
  if (contradictions.length === 0) return { ok: true, file };
  return {
    ok: false,
    problems: contradictions.map(({ pointer, message }) => ({
      code: 'contradiction',
      message,
      place: parsed.document.placeOf(segmentsOf(pointer)),
    })),
  };
}

/** The slices by what they are of. */
function sliceTable(file: AggregatesFile) {
  const found = file.slices.map((slice) => ({ by: slice.by, aggregate: aggregateOf(file, slice) }));
  const plan = found[0]?.aggregate.plan ?? {
    thresholds: file.thresholds,
    log2Bins: Math.log2(file.bins),
    clustered: false,
  };
  const sameNames = (by: GroupKey, names: readonly string[]): boolean =>
    Object.keys(by).length === names.length && names.every((name) => Object.hasOwn(by, name));
  const isOf = (by: GroupKey, key: GroupKey): boolean =>
    sameNames(by, Object.keys(key)) && Object.entries(key).every(([name, value]) => by[name] === value);
  const merged = (wanted: (by: GroupKey) => boolean): Aggregate =>
    found.filter(({ by }) => wanted(by)).reduce((sum, { aggregate }) => merge(sum, aggregate), emptyAggregate(plan));
  const name = (key: GroupKey): string => Object.values(key).join('\0');
  return {
    whole: merged((by) => sameNames(by, [])),
    /** All rows whose group is known in each of the attributes. */
    all: (names: readonly string[]): Aggregate => merged((by) => sameNames(by, names)),
    /**
     * Whether a patient is in several groups: all others as one would then seem to have more patients than they do, and
     * look surer than they are. Among patients of unknown group it cannot be seen.
     */
    sharesPatients: (names: readonly string[]): boolean => {
      const whole = clusterSumsAt(
        merged((by) => sameNames(by, [])),
        0,
        'prevalence',
      );
      const parts = clusterSumsAt(
        merged((by) => sameNames(by, names)),
        0,
        'prevalence',
      );
      return whole !== null && parts !== null && parts.clusters > whole.clusters;
    },
    of: (key: GroupKey): Aggregate => merged((by) => isOf(by, key)),
    rest: (key: GroupKey): Aggregate => merged((by) => sameNames(by, Object.keys(key)) && !isOf(by, key)),
    keys: (names: readonly string[]): readonly GroupKey[] =>
      found
        .filter(({ by }) => sameNames(by, names))
        .map(({ by }) => Object.fromEntries(names.map((one) => [one, by[one] ?? ''])))
        .sort((a, b) => (name(a) < name(b) ? -1 : 1)),
  };
}

function measuredRows(aggregate: Aggregate, index: number, threshold: number | undefined, level: number): MeasuredRows {
  const { n, positives } = aggregate;
  const counts = aggregate.counts[index] ?? null;
  const bounded = boundedAuroc(aggregate.histogram);
  const byPatient = aggregate.clusters !== null;
  const reading = { threshold: threshold ?? null, areProbabilities: true, byPatient, level };
  const rate = (metric: RateId): MeasuredRate | null => {
    const own = counts !== null ? rates(counts)[metric] : metric === 'prevalence' ? proportion(positives, n) : null;
    if (own === null) return null;
    // How many have the condition is the same at every threshold.
    const sums = clusterSumsAt(aggregate, Math.max(0, index), metric);
    // Without these sums the rows of a patient would count as independent.
    return byPatient && sums === null ? null : { ...own, byPatient: sums };
  };
  return {
    n,
    count: (metric) => (counts === null ? null : rate(metric as RateId)),
    auroc: () => (byPatient ? null : { kind: 'bounded', result: bounded, events: positives }),
    metrics: () => ({
      ...countMetrics({ n, counts, rate }, reading),
      ...sumMetrics(aggregate, bounded, level),
    }),
  };
}

function sumMetrics(aggregate: Aggregate, bounded: ReturnType<typeof boundedAuroc>, level: number): Metrics {
  const { n, clusters } = aggregate;
  const of = (estimate: Estimate) =>
    estimateMetric(estimate.ok && clusters !== null ? { ...estimate, interval: null } : estimate, n, level);
  const precision = boundedAveragePrecision(aggregate.histogram);
  const ratio = observedToExpectedOf(aggregate, level);
  const sums = brierSumsOf(aggregate);
  const score = brier(sums, level);
  const z = spiegelhalter(sums);
  return {
    auroc: of(bounded.ok ? measured(bounded.middle, n, aurocIntervalOf(bounded, level)) : notDefined(bounded.reason)),
    average_precision: of(
      precision.ok ? measured((precision.lower + precision.upper) / 2, n, null) : notDefined(precision.reason),
    ),
    o_e: of(ratio.ok ? measured(ratio.value, n, ratio) : notDefined(ratio.reason)),
    brier: of(score.ok ? measured(score.value, n, score.interval) : notDefined(score.reason)),
    brier_skill: of(scaledBrier(sums)),
    spiegelhalter_z: of(z.ok ? measured(z.z, n, null) : notDefined(z.reason)),
  };
}
