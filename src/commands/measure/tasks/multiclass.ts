import type { RowHeader } from '../../../documents/rows.ts';
import type { ReadProblem, SourceDocument } from '../../../evidence/reader.ts';
import { classColumn } from '../../../evidence/results/level-columns.ts';
import { numberColumn, type Report } from '../../../evidence/results/row-columns.ts';
import { startOf } from '../../../evidence/statement.ts';
import { type Estimate, notDefined } from '../../../measures/intervals/estimate.ts';
import { type ClassColumn, pick, type Selection } from '../../../measures/rows/predictions.ts';
import {
  confusionMatrix,
  type MacroEstimate,
  multiclassCalibration,
  multiclassDiscrimination,
  multiclassRates,
  topClass,
} from '../../../measures/tasks/multiclass.ts';
import { wrap } from '../../../report/lines.ts';
import { forLog } from '../../../safety/escape.ts';
import { percent } from '../format.ts';
import {
  type Collecting,
  type LoadedTable,
  loadTable,
  positionOf,
  rowsBySelection,
  type Wanted,
  withoutColumn,
} from '../load-table.ts';
import { estimateMetric, type MetricDefinition, type Metrics, shareMetric } from '../measurement.ts';
import type { Asking, Loaded, MeasuredRows, Section, Task, TaskRows } from '../task.ts';
import { table } from '../text-table.ts';

const LABEL: Wanted = { option: 'label', what: 'true class', usual: ['label', 'y_true', 'class', 'target'] };
const CALLED: Wanted = {
  option: 'prediction',
  what: 'class called',
  usual: ['prediction', 'y_pred', 'pred', 'predicted'],
};

/** What the names of columns of probabilities begin with; the class follows. */
const PREFIXES = ['p_', 'prob_', 'proba_', 'score_'];

const METRICS: readonly MetricDefinition[] = [
  { id: 'accuracy', shown: 'rate', meaning: 'of 100 rows are called rightly' },
  {
    id: 'balanced_accuracy',
    title: 'balanced',
    shown: 'rate',
    plain: true,
    meaning: 'of 100, each class counting alike',
  },
  { id: 'macro_f1', shown: 'number', plain: true, meaning: 'F1 of the classes, on average' },
  { id: 'weighted_f1', shown: 'number', plain: true, meaning: 'the same, weighted by rows' },
  { id: 'cohen_kappa', shown: 'number', plain: true, meaning: 'agreement beyond chance' },
  {
    id: 'auroc_ovr_macro',
    title: 'AUROC',
    shown: 'number',
    plain: true,
    meaning: 'AUROC of a class against the rest, on average',
  },
  {
    id: 'auroc_hand_till',
    title: 'M',
    shown: 'number',
    plain: true,
    meaning: 'AUROC of all pairs of classes, on average',
  },
  {
    id: 'brier_multiclass',
    title: 'Brier',
    shown: 'number',
    plain: true,
    meaning: 'squared error of probabilities, 0 to 2',
  },
  {
    id: 'top_label_ece_width10',
    title: 'ECE',
    shown: 'number',
    plain: true,
    meaning: 'to report only: above 0 by chance alone',
  },
];

/** Confusion matrices of more classes than this do not fit; JSON has them. */
const MOST_CLASSES_SHOWN = 8;

export const multiclass: Task = { id: 'multiclass', load };

interface Rows {
  readonly classes: readonly string[];
  readonly label: Uint16Array;
  readonly called: Uint16Array;
  readonly probabilities: readonly Float64Array[] | null;
  readonly notes: readonly string[];
}

type Columns = { readonly label: ClassColumn } & (
  | { readonly called: ClassColumn; readonly probabilities: null }
  | {
      readonly called: null;
      readonly probabilities: readonly { readonly name: string; readonly values: Float64Array }[];
    }
);

async function load(document: SourceDocument, _header: RowHeader | null, asked: Asking): Promise<Loaded> {
  const loaded = await loadTable<Columns>(document, asked, (header, report) =>
    collect(document.path, header, asked, report),
  );
  if (!loaded.ok) return loaded;
  const rows = rowsOf(document.path, loaded.columns);
  if (!rows.ok) return { ok: false, problems: [rows.problem] };
  return { ok: true, rows: taskRows(rows.rows, loaded, asked) };
}

function collect(path: string, header: RowHeader, { options }: Asking, report: Report): Collecting<Columns> {
  const position = positionOf(header, LABEL, options);
  if (position === -1) return { ok: false, problems: [withoutColumn(path, LABEL)] };
  const label = classColumn(position, LABEL.what, report);
  const prefix =
    options.score ?? PREFIXES.find((one) => header.names.filter((name) => name.startsWith(one)).length > 1);
  const probable = header.names.flatMap((name, column) =>
    prefix !== undefined && name.startsWith(prefix) && column !== position
      ? [{ name: name.slice(prefix.length), column }]
      : [],
  );
  const decided = positionOf(header, CALLED, options);
  if (options.prediction === undefined && probable.length > 1) {
    const probabilities = probable.map(({ name, column }) => ({
      name,
      values: numberColumn(column, 'probability', report),
    }));
    return {
      ok: true,
      collectors: [label, ...probabilities.map(({ values }) => values)],
      finish: () => ({
        label: label.finish(),
        called: null,
        probabilities: probabilities.map(({ name, values }) => ({ name, values: values.finish() })),
      }),
    };
  }
  if (decided === -1) return { ok: false, problems: [withoutClasses(path)] };
  const called = classColumn(decided, CALLED.what, report);
  return {
    ok: true,
    collectors: [label, called],
    finish: () => ({ label: label.finish(), called: called.finish(), probabilities: null }),
  };
}

function withoutClasses(path: string): ReadProblem {
  const message = `Neither several columns of probabilities (looked for names that begin with ${PREFIXES.join(', ')}) nor a column of the class called was found. Give the beginning with --score, or the column with --prediction.`;
  return { code: 'missing-column', message, place: startOf(path) };
}

/** Gives classes one order: that of the columns of probabilities, or the alphabet. */
function rowsOf(
  path: string,
  { label, called, probabilities }: Columns,
): { readonly ok: true; readonly rows: Rows } | { readonly ok: false; readonly problem: ReadProblem } {
  if (probabilities === null) {
    const classes = [...new Set([...label.levels, ...called.levels])].sort();
    const rows = {
      classes,
      label: recoded(label, classes),
      called: recoded(called, classes),
      probabilities: null,
      notes: ['Called: the class in the column of decisions.'],
    };
    return { ok: true, rows };
  }
  const classes = probabilities.map(({ name }) => name);
  const unknown = label.levels.filter((level) => !classes.includes(level));
  if (unknown.length > 0) {
    const message = `${unknown.length} of the ${label.levels.length} true classes have no column of probabilities by their name. Name each column after its class.`;
    return { ok: false, problem: { code: 'unknown-class', message, place: startOf(path) } };
  }
  const values = probabilities.map((column) => column.values);
  const { called: top, tied } = topClass(values);
  const ties =
    tied === 0 ? [] : [`In ${tied} rows several classes are equally probable: the first of them in the file counts.`];
  const notes = ['Called: the class with the highest probability.', ...ties];
  return { ok: true, rows: { classes, label: recoded(label, classes), called: top, probabilities: values, notes } };
}

function recoded({ levels, codes }: ClassColumn, classes: readonly string[]): Uint16Array {
  const places = levels.map((level) => classes.indexOf(level));
  return codes.map((code) => places[code] ?? 0);
}

const recallId = (name: string): string => `recall_${name}`;

function taskRows(
  rows: Rows,
  { groups, warnings }: Extract<LoadedTable<Columns>, { readonly ok: true }>,
  { question: { level } }: Asking,
): TaskRows {
  const { classes } = rows;
  const measure = (selection: Selection): MeasuredRows => measured(rows, selection, level);
  const known = rows.probabilities === null ? METRICS.slice(0, 5) : METRICS;
  const recalls = classes.map(
    (name): MetricDefinition => ({
      id: recallId(name),
      shown: 'rate',
      meaning: 'of 100 of the class are called so',
    }),
  );
  const perTable = 3;
  const tables = Array.from({ length: Math.ceil(recalls.length / perTable) }, (_, index) =>
    recalls.slice(index * perTable, (index + 1) * perTable).map(({ id }) => id),
  );
  return rowsBySelection(rows.label.length, groups, measure, {
    warnings,
    clusters: null,
    clustersAre: 'patients',
    metrics: [...known, ...recalls],
    tables: [['accuracy', 'balanced_accuracy', 'auroc_hand_till'], ...tables],
    plotted: null,
    compared: [
      { metric: 'accuracy', worse: 'lower', counted: 'rows' },
      ...classes.map((name) => ({ metric: recallId(name), worse: 'lower' as const, counted: 'rows of the class' })),
    ],
    notes: rows.notes,
    sections: [classSection(rows, level), confusionSection(rows), leftOutSection(rows, level)],
  });
}

function ratesOf({ classes, label, called }: Rows, selection: Selection, level: number) {
  return multiclassRates(confusionMatrix(pick(label, selection), pick(called, selection), classes.length), level);
}

function measured(rows: Rows, selection: Selection, level: number): MeasuredRows {
  const found = ratesOf(rows, selection, level);
  const { n } = found;
  const share = (metric: string) =>
    metric === 'accuracy'
      ? found.accuracy
      : (found.classes[rows.classes.findIndex((name) => recallId(name) === metric)]?.recall ?? null);
  const of = (estimate: Estimate) => estimateMetric(estimate, n, level);
  return {
    n,
    count: share,
    auroc: () => null,
    metrics: () => ({
      accuracy: shareMetric(found.accuracy, level),
      balanced_accuracy: of(found.balancedAccuracy.estimate),
      macro_f1: of(found.macroF1.estimate),
      weighted_f1: of(found.weightedF1.estimate),
      cohen_kappa: of(found.kappa),
      ...probabilityMetrics(rows, selection, of, level),
      ...Object.fromEntries(
        rows.classes.map((name, code) => [recallId(name), recallMetric(found.classes[code]?.recall, level)]),
      ),
    }),
  };
}

const recallMetric = (recall: ReturnType<typeof multiclassRates>['accuracy'] | undefined, level: number) =>
  shareMetric(recall ?? { x: 0, n: 0, estimate: notDefined('no-positives') }, level);

function probabilityMetrics(
  { label, probabilities }: Rows,
  selection: Selection,
  of: (estimate: Estimate) => ReturnType<typeof estimateMetric>,
  level: number,
): Metrics {
  if (probabilities === null) return {};
  const labels = pick(label, selection);
  const columns = probabilities.map((column) => pick(column, selection));
  const discrimination = multiclassDiscrimination(labels, columns, level);
  const calibration = multiclassCalibration(labels, columns);
  return {
    auroc_ovr_macro: of(discrimination.macro.estimate),
    auroc_hand_till: of(discrimination.handTill.estimate),
    brier_multiclass: of(calibration.brier),
    top_label_ece_width10: of(calibration.topLabelEce),
  };
}

/** What belongs to one class alone. */
function classSection(rows: Rows, level: number): Section {
  const { classes } = ratesOf(rows, null, level);
  const areas =
    rows.probabilities === null ? [] : multiclassDiscrimination(rows.label, rows.probabilities, level).oneVersusRest;
  const of = rows.classes.flatMap((name, code) => {
    const found = classes[code];
    if (found === undefined) return [];
    const area = areas[code];
    const metrics: Metrics = {
      recall: shareMetric(found.recall, level),
      precision: shareMetric(found.precision, level),
      f1: estimateMetric(found.f1, found.recall.n, level),
      ...(area === undefined ? {} : { auroc_ovr: estimateMetric(area, rows.label.length, level) }),
    };
    return [{ class: name, n: found.recall.n, metrics }];
  });
  const cell = (metric: Metrics[string] | undefined, show: (value: number) => string): string =>
    metric === undefined || metric.value === null ? 'undefined' : show(metric.value);
  const three = (value: number): string => value.toFixed(3);
  return {
    key: 'classes',
    json: of,
    lines: (width) => [
      '',
      ...table(
        [
          { title: 'Classes', align: 'left' },
          { title: 'rows', align: 'right' },
          { title: 'recall', align: 'right' },
          { title: 'precision', align: 'right' },
          { title: 'F1', align: 'right' },
          ...(areas.length === 0 ? [] : [{ title: 'AUROC', align: 'right' } as const]),
        ],
        of.map(({ class: name, n, metrics }) => [
          forLog(name),
          String(n),
          cell(metrics.recall, percent),
          cell(metrics.precision, percent),
          cell(metrics.f1, three),
          ...(areas.length === 0 ? [] : [cell(metrics.auroc_ovr, three)]),
        ]),
        width,
      ),
    ],
  };
}

function confusionSection({ classes, label, called }: Rows): Section {
  const matrix = confusionMatrix(label, called, classes.length);
  return {
    key: 'confusion',
    json: { classes, rows_are_truth: true, counts: matrix },
    lines: (width) =>
      classes.length > MOST_CLASSES_SHOWN
        ? wrap(`The counts of the ${classes.length} classes against each other are in --format json.`, width, 2)
        : [
            '',
            ...table(
              [
                { title: 'True class, called', align: 'left' },
                ...classes.map((name) => ({ title: forLog(name), align: 'right' }) as const),
              ],
              matrix.map((counts, code) => [forLog(classes[code] ?? ''), ...counts.map(String)]),
              width,
            ),
          ],
  };
}

/** Averages over classes say which classes they leave out. */
function leftOutSection(rows: Rows, level: number): Section {
  const { macroF1 } = ratesOf(rows, null, level);
  const names = leftOut(macroF1, rows.classes);
  return {
    key: 'classes_left_out',
    json: names,
    lines: (width) =>
      names.length === 0
        ? []
        : wrap(`Averages over classes leave out ${names.map(forLog).join(', ')}: no row is of that class.`, width, 2),
  };
}

const leftOut = ({ leftOut: codes }: MacroEstimate, classes: readonly string[]): readonly string[] =>
  codes.map((code) => classes[code] ?? '');
