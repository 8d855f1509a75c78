import type { RowHeader } from '../../../documents/rows.ts';
import type { ReadProblem, SourceDocument } from '../../../evidence/reader.ts';
import { classColumn, type FeatureColumn, featureColumn } from '../../../evidence/results/level-columns.ts';
import { outcomeColumn, outcomeReader } from '../../../evidence/results/outcome-columns.ts';
import { columnCalled } from '../../../evidence/results/prediction-columns.ts';
import { numberColumn, type Report } from '../../../evidence/results/row-columns.ts';
import { startOf } from '../../../evidence/statement.ts';
import { observedToExpected } from '../../../measures/calibration/calibration.ts';
import { type AurocResult, auroc, logitInterval } from '../../../measures/discrimination/auroc.ts';
import { calibrationDrift } from '../../../measures/drift/calibration-drift.ts';
import { aurocChange, prevalenceDifference } from '../../../measures/drift/label-shift.ts';
import { type Estimate, measured, notDefined } from '../../../measures/intervals/estimate.ts';
import { proportion } from '../../../measures/rates/confusion.ts';
import {
  type ClassColumn,
  type GroupedRows,
  pick,
  scoresByLabel,
  selectGroup,
} from '../../../measures/rows/predictions.ts';
import { type Collecting, loadTable, positionOf, rowsBySelection, type Wanted, withoutColumn } from '../load-table.ts';
import { estimateMetric, type MetricDefinition, type Metrics, rateMetric } from '../measurement.ts';
import type { Asking, Loaded, MeasuredRows, Task } from '../task.ts';
import { featureSection } from './drift-features.ts';

/** The column that tells the rows of the reference from those of now. */
const SET_NAMES = ['set', 'period', 'split', 'dataset'];
const REFERENCE_NAMES = ['ref', 'reference', 'baseline', 'train', 'development'];

const LABEL: Wanted = { option: 'label', what: 'outcome', usual: ['label', 'y_true', 'target', 'outcome'] };
const SCORE_NAMES = ['score', 'y_score', 'risk', 'probability'];

/** Columns that number rows and drift by nature. */
const ROW_NUMBERS = ['row', 'index', 'id', 'row_id', ''];

const METRICS: readonly MetricDefinition[] = [
  { id: 'prevalence_then', shown: 'rate', meaning: 'of 100 had the condition in the reference' },
  { id: 'prevalence_now', shown: 'rate', meaning: 'of 100 have it now' },
  { id: 'prevalence_change', shown: 'number', meaning: 'now less then' },
  { id: 'auroc_then', shown: 'number', meaning: 'AUROC in the reference' },
  { id: 'auroc_now', shown: 'number', meaning: 'AUROC now' },
  { id: 'auroc_change', shown: 'number', meaning: 'now less then' },
  { id: 'o_e_then', shown: 'number', meaning: 'cases for every one expected, then' },
  { id: 'o_e_now', shown: 'number', meaning: 'cases for every one expected, now' },
  { id: 'o_e_ratio', shown: 'number', meaning: 'now over then; 1 is no drift' },
];

export const drift: Task = { id: 'drift', load };

/** The two sets of rows by number. */
export interface Sets {
  readonly reference: Uint32Array;
  readonly current: Uint32Array;
}

interface Columns {
  readonly set: ClassColumn;
  readonly label: Uint8Array | null;
  readonly score: Float64Array | null;
  readonly features: readonly { readonly name: string; readonly column: FeatureColumn }[];
}

async function load(document: SourceDocument, _header: RowHeader | null, asked: Asking): Promise<Loaded> {
  const table = await loadTable<Columns>(document, asked, (header, report) =>
    collect(document.path, header, asked, report),
  );
  if (!table.ok) return table;
  const { columns } = table;
  const found = setsOf(document.path, columns.set, asked);
  if (!found.ok) return { ok: false, problems: [found.problem] };
  const { sets } = found;
  const { level, margins, alpha } = asked.question;
  const rows = columns.set.codes.length;
  const measure = (): MeasuredRows => ({
    n: rows,
    count: () => null,
    auroc: () => null,
    metrics: () => outcomeMetrics(columns, sets, level),
  });
  return {
    ok: true,
    rows: rowsBySelection(rows, [], measure, {
      warnings: table.warnings,
      clusters: null,
      clustersAre: 'patients',
      metrics: METRICS,
      tables: [],
      plotted: null,
      compared: [],
      notes: [
        `Reference: ${sets.reference.length} rows. Current: ${sets.current.length} rows. Rows are taken as independent of each other.`,
      ],
      sections: [featureSection(columns.features, sets, margins, alpha, level)],
    }),
  };
}

function collect(path: string, header: RowHeader, { options, question }: Asking, report: Report): Collecting<Columns> {
  const [named] = Object.keys(question.reference?.key ?? {});
  const at = named === undefined ? columnCalled(header.names, SET_NAMES) : header.names.indexOf(named);
  if (at === -1) return { ok: false, problems: [withoutSet(path)] };
  const position = positionOf(header, LABEL, options);
  if (position === -1 && options.label !== undefined) return { ok: false, problems: [withoutColumn(path, LABEL)] };
  const scores =
    options.score === undefined ? columnCalled(header.names, SCORE_NAMES) : header.names.indexOf(options.score);
  const set = classColumn(at, 'set of rows', report);
  const label =
    position === -1 ? null : outcomeColumn(position, LABEL.what, outcomeReader(options.positive ?? null, report));
  const score = scores === -1 ? null : numberColumn(scores, 'score', report);
  const features = header.names.flatMap((name, column) =>
    column === at || column === position || ROW_NUMBERS.includes(name.trim().toLowerCase())
      ? []
      : [{ name, collector: featureColumn(name, column) }],
  );
  return {
    ok: true,
    collectors: [set, ...[label, score].filter((one) => one !== null), ...features.map(({ collector }) => collector)],
    finish: () => ({
      set: set.finish(),
      label: label?.finish() ?? null,
      score: score?.finish() ?? null,
      features: features.map(({ name, collector }) => ({ name, column: collector.finish() })),
    }),
  };
}

function withoutSet(path: string): ReadProblem {
  const message = `No column says which rows are the reference (looked for ${SET_NAMES.join(', ')}). Name it and them with --reference, as set=ref.`;
  return { code: 'missing-column', message, place: startOf(path) };
}

function setsOf(
  path: string,
  set: ClassColumn,
  { question }: Asking,
): { readonly ok: true; readonly sets: Sets } | { readonly ok: false; readonly problem: ReadProblem } {
  const refused = (message: string) =>
    ({ ok: false, problem: { code: 'sets', message, place: startOf(path) } }) as const;
  const [named] = Object.values(question.reference?.key ?? {});
  const reference = named ?? set.levels.find((level) => REFERENCE_NAMES.includes(level.toLowerCase()));
  if (reference === undefined || !set.levels.includes(reference)) {
    return refused('No row is of the reference. Name its value with --reference, as set=ref.');
  }
  if (set.levels.length !== 2) {
    return refused(
      `The rows are of ${set.levels.length} sets, where drift is measured between two: the reference and now. Leave out the others.`,
    );
  }
  const grouped: GroupedRows = { rows: set.codes.length, groups: [{ attribute: 'set', ...set }] };
  const current = set.levels.find((level) => level !== reference) ?? '';
  return {
    ok: true,
    sets: { reference: selectGroup(grouped, { set: reference }), current: selectGroup(grouped, { set: current }) },
  };
}

/** What has become of the condition and of what the scores say of it. */
function outcomeMetrics({ label, score }: Columns, sets: Sets, level: number): Metrics {
  if (label === null) return {};
  const of = (estimate: Estimate) => estimateMetric(estimate, label.length, level);
  const positives = (rows: Uint32Array) => ({
    x: pick(label, rows).reduce((sum, one) => sum + one, 0),
    n: rows.length,
  });
  const [before, now] = [positives(sets.reference), positives(sets.current)];
  const difference = prevalenceDifference(before, now, level);
  const prevalences: Metrics = {
    prevalence_then: rateMetric(proportion(before.x, before.n), level),
    prevalence_now: rateMetric(proportion(now.x, now.n), level),
    prevalence_change: of(
      difference === null ? notDefined('no-rows') : measured(difference.difference, before.n + now.n, difference),
    ),
  };
  if (score === null) return prevalences;
  return { ...prevalences, ...scoreMetrics({ label, score }, sets, before.x, now.x, level) };
}

function scoreMetrics(
  { label, score }: { readonly label: Uint8Array; readonly score: Float64Array },
  sets: Sets,
  casesBefore: number,
  casesNow: number,
  level: number,
): Metrics {
  const of = (estimate: Estimate) => estimateMetric(estimate, label.length, level);
  const area = (rows: Uint32Array): AurocResult => auroc(scoresByLabel({ label, score }, rows));
  const [areaBefore, areaNow] = [area(sets.reference), area(sets.current)];
  const areaOf = (found: AurocResult): Estimate => {
    if (!found.ok) return notDefined(found.reason);
    const { value, standardError, events, nonEvents } = found.estimate;
    return measured(value, events + nonEvents, logitInterval(value, standardError, level));
  };
  const change = aurocChange(areaBefore, areaNow, level);
  const areas: Metrics = {
    auroc_then: of(areaOf(areaBefore)),
    auroc_now: of(areaOf(areaNow)),
    auroc_change: of(
      change.ok ? measured(change.difference, label.length, change.interval) : notDefined(change.reason),
    ),
  };
  if (!score.every((value) => value >= 0 && value <= 1)) return areas;
  const counts = (rows: Uint32Array, observed: number) => ({
    observed,
    expected: pick(score, rows).reduce((sum, value) => sum + value, 0),
    n: rows.length,
  });
  const [then, current] = [counts(sets.reference, casesBefore), counts(sets.current, casesNow)];
  const ratioOf = (found: ReturnType<typeof observedToExpected>, n: number): Estimate =>
    found.ok ? measured(found.value, n, found) : notDefined(found.reason);
  const ratio = calibrationDrift(current, then, level);
  return {
    ...areas,
    o_e_then: of(ratioOf(observedToExpected(then, level), then.n)),
    o_e_now: of(ratioOf(observedToExpected(current, level), current.n)),
    o_e_ratio: of(ratio.ok ? measured(ratio.ratio, label.length, ratio.interval) : notDefined(ratio.reason)),
  };
}
