import { tooManyUnknown } from '../../measures/decisions/unknown-groups.ts';
import type { GroupKey } from '../../measures/rows/predictions.ts';
import { wrap } from '../../report/lines.ts';
import { forLog, shorten } from '../../safety/escape.ts';
import { MOST_UNKNOWN_SHARE } from '../../safety/limits.ts';
import type { Comparison } from './comparisons.ts';
import { axisRow, plotRow, type Scale, scaleOf } from './forest.ts';
import { decimals, hundredths, percent } from './format.ts';
import type { MeasuredMetric, Measurement, MetricDefinition, MetricStatus } from './measurement.ts';
import type { Question } from './options.ts';
import type { TaskRows } from './task.ts';
import { type Column, table } from './text-table.ts';

/** A group's name may be any text of the file; this is room for every name that is one. */
const NAME_CHARACTERS = 80;

/** Columns of a plot: enough to tell apart what matters, and few enough to leave room for words. */
const PLOT = { narrow: 21, wide: 31, wideFrom: 110 } as const;

/** Said at the end of every answer, in text and in JSON. */
export const OWN_ROWS =
  'Nothing is suppressed: these numbers are of your own rows, groups of any size included. Look through them for small groups before you pass them on.';

const UNDEFINED: Readonly<Record<MetricStatus, string>> = {
  ok: '',
  'no-interval': 'no interval',
  'no-rows': 'no rows',
  'zero-denominator': '0 of 0',
  'no-positives': 'no cases',
  'no-negatives': 'only cases',
  'no-events': 'no cases',
  'all-events': 'only cases',
  'nothing-expected': 'none expected',
  'no-threshold': 'no threshold',
  'no-score': 'no score',
  'not-a-probability': 'no probability',
  'too-few-rows': 'too few',
  'no-variation': 'all alike',
  separated: 'no overlap',
  'no-comparable-pairs': 'no pairs',
  'out-of-range': 'too large',
};

/** Everything the text tells of. */
export interface Told {
  readonly file: string;
  readonly rows: TaskRows;
  readonly measurement: Measurement;
  readonly question: Question;
  /** Characters in a line, where names allow it. */
  readonly width: number;
}

const shown = ({ shown: form }: MetricDefinition, value: number): string =>
  form === 'rate' ? percent(value) : decimals(value);

function valueText(definition: MetricDefinition, { value, status }: MeasuredMetric): string {
  return value === null ? UNDEFINED[status] : shown(definition, value);
}

function rangeText(definition: MetricDefinition, { lower, upper, status, value }: MeasuredMetric): string {
  if (lower !== null && upper !== null) {
    const joint = lower < 0 || upper < 0 ? ' to ' : '-';
    return `${shown(definition, lower)}${joint}${shown(definition, upper)}`;
  }
  return value === null || definition.plain === true ? '' : UNDEFINED[status];
}

/** "44.9 (42.7-47.0)". */
function cell(definition: MetricDefinition, metric: MeasuredMetric): string {
  const range = rangeText(definition, metric);
  return range === '' ? valueText(definition, metric) : `${valueText(definition, metric)} (${range})`;
}

/** A group by name, made harmless. */
export function nameOf(by: GroupKey): string {
  const name = Object.entries(by).map(([attribute, value]) => `${attribute}=${value}`);
  return forLog(shorten(name.join(', '), NAME_CHARACTERS));
}

const plotWidth = (width: number): number => (width >= PLOT.wideFrom ? PLOT.wide : PLOT.narrow);

function overall({ rows: { metrics: definitions }, measurement, width }: Told): readonly string[] {
  const rows = definitions.flatMap((definition): readonly (readonly string[])[] => {
    const metric = measurement.metrics[definition.id];
    if (metric === undefined) return [];
    const counts = metric.x === null || metric.n === null ? '' : `${metric.x} of ${metric.n}`;
    const meaning = metric.value === null ? '' : definition.meaning;
    return [[forLog(definition.id), valueText(definition, metric), rangeText(definition, metric), counts, meaning]];
  });
  if (rows.length === 0) return [];
  const columns: readonly Column[] = [
    { title: 'All rows', align: 'left' },
    { title: 'value', align: 'right' },
    { title: 'interval', align: 'left' },
    { title: 'counts', align: 'right' },
    { title: '', align: 'left' },
  ];
  return ['', ...table(columns, rows, width)];
}

/** A metric that the whole file cannot give has no column of its own. */
const NOT_ASKED: readonly MetricStatus[] = ['no-threshold', 'no-score', 'not-a-probability'];

function isMeasured(metric: MeasuredMetric | undefined): metric is MeasuredMetric {
  return metric !== undefined && !NOT_ASKED.includes(metric.status);
}

function definitionsOf({ metrics }: TaskRows, ids: readonly string[]): readonly MetricDefinition[] {
  return ids.flatMap((id) => metrics.filter((definition) => definition.id === id));
}

function subgroupTables({ rows: told, measurement, width }: Told): readonly string[] {
  const { metrics, subgroups } = measurement;
  if (subgroups.length === 0) return [];
  return told.tables.flatMap((wanted, index) => {
    const columns = definitionsOf(told, wanted).filter(({ id }) => isMeasured(metrics[id]));
    if (columns.length === 0) return [];
    const hasRows = index === 0;
    const titles: readonly Column[] = [
      { title: 'Subgroups', align: 'left' },
      ...(hasRows ? [{ title: 'rows', align: 'right' } as const] : []),
      ...columns.map(({ id, title = id }) => ({ title: forLog(title), align: 'left' }) as const),
    ];
    const rows = subgroups.map(({ by, n, metrics: own }) => [
      nameOf(by),
      ...(hasRows ? [String(n)] : []),
      ...columns.map((definition) => {
        const metric = own[definition.id];
        return metric === undefined ? '' : cell(definition, metric);
      }),
    ]);
    return ['', ...table(titles, rows, width)];
  });
}

/** The values of one metric beside each other, with a line where that of all rows lies. */
function subgroupPlot({ rows: told, measurement, width }: Told): readonly string[] {
  const { metrics, subgroups } = measurement;
  const [definition] = told.plotted === null ? [] : definitionsOf(told, [told.plotted]);
  const all = definition === undefined ? undefined : metrics[definition.id];
  if (definition === undefined || all === undefined || all.value === null || subgroups.length === 0) return [];
  const plotted = subgroups.flatMap(({ by, metrics: own }) => {
    const metric = own[definition.id];
    return metric === undefined ? [] : [{ name: nameOf(by), metric }];
  });
  const scale = scaleOf([all, ...plotted.map(({ metric }) => metric)], [all.value], plotWidth(width));
  const rows = [{ name: 'All rows', metric: all }, ...plotted].map(({ name, metric }) => [
    name,
    plotRow(metric, scale),
    cell(definition, metric),
  ]);
  const columns: readonly Column[] = [
    { title: forLog(definition.title ?? definition.id), align: 'left' },
    { title: axisRow(scale, (value) => shown(definition, value)), align: 'left' },
    { title: '', align: 'left' },
  ];
  return ['', ...table(columns, rows, width)];
}

function unknownRows({ measurement: { unknown, n }, width }: Told): readonly string[] {
  return Object.entries(unknown)
    .filter(([, rows]) => rows > 0)
    .flatMap(([attribute, rows]) => {
      const share = percent(rows / n);
      const many = tooManyUnknown(rows, n, MOST_UNKNOWN_SHARE)
        ? ' They are so many that an outcome must hold wherever they belong.'
        : '';
      const text = `${rows} rows (${share} of 100) have no known ${forLog(attribute)}: in no subgroup and compared with none.${many}`;
      return wrap(text, width, 2);
    });
}

/** These two are other metrics read from the other side, with the same limits and the same outcome. */
const MIRRORS: readonly string[] = ['fpr', 'fnr'];

function comparisonTables({ rows, measurement, question, width }: Told): readonly string[] {
  const { comparisons } = measurement;
  const { margins, alpha, reference } = question;
  const metrics = [...new Set(comparisons.map(({ metric }) => metric))].filter((metric) => !MIRRORS.includes(metric));
  if (metrics.length === 0) return [];
  const intro = `Comparisons: differences of each subgroup from all other rows, each limit one-sided at ${hundredths(1 - alpha)} %. Failures are corrected for the number of comparisons of one metric. In the plots, : stands at no difference and at the margin.`;
  const referred =
    reference === null
      ? []
      : wrap(
          `${nameOf(reference.key)} is the reference: other groups of ${forLog(Object.keys(reference.key).join(' and '))} are compared with it instead, by equivalence, both limits together at ${hundredths(1 - 2 * alpha)} %.`,
          width,
          2,
        );
  const tables = metrics.flatMap((metric) => {
    const margin = metric === 'auroc' ? String(margins.auroc) : `${hundredths(margins.rate)} of 100`;
    const own = comparisons.filter((comparison) => comparison.metric === metric);
    return [
      '',
      ...wrap(
        `${forLog(metric)}: margin ${margin}; in brackets the ${countedIn(rows, metric)} there are and need to be`,
        width,
        2,
      ),
      ...comparisonTable(metric, own, width),
    ];
  });
  const mirrored = comparisons.some(({ metric }) => MIRRORS.includes(metric));
  const notes = [
    ...(mirrored
      ? [
          'The fpr and fnr are specificity and sensitivity seen from the other side and decided alike; --format json lists them.',
        ]
      : []),
    'Not worse means: no evidence of a gap as large as the margin. It is not evidence that the system is fair or safe.',
  ];
  return ['', ...wrap(intro, width, 0), ...referred, ...tables, '', ...notes.flatMap((note) => wrap(note, width, 2))];
}

const countedIn = ({ compared }: TaskRows, metric: string): string =>
  compared.find((rate) => rate.metric === metric)?.counted ?? 'cases';

function comparisonTable(metric: string, own: readonly Comparison[], width: number): readonly string[] {
  const number = (value: number): string => (metric === 'auroc' ? decimals(value) : (value * 100).toFixed(1));
  const scale = comparisonScale(own, width);
  const columns: readonly Column[] = [
    { title: 'Subgroup', align: 'left' },
    { title: 'difference', align: 'left' },
    { title: axisRow(scale, (value) => (metric === 'auroc' ? String(value) : hundredths(value))), align: 'left' },
    { title: 'outcome', align: 'left' },
  ];
  const rows = own.map((comparison) => {
    const { by, difference, lower, upper } = comparison;
    return [
      nameOf(by),
      `${difference === null ? 'undefined' : number(difference)}${lower === null || upper === null ? '' : ` (${number(lower)} to ${number(upper)})`}`,
      plotRow({ value: difference, lower, upper }, scale),
      outcomeWords(comparison),
    ];
  });
  return table(columns, rows, width);
}

/** From the margin on the worse side to no difference, both marked; equivalence has a margin on either side. */
function comparisonScale(own: readonly Comparison[], width: number): Scale {
  const margin = Math.max(...own.map((one) => one.margin));
  const sides = own.flatMap(({ question, worse }) =>
    question === 'equivalent' ? [-1, 1] : [worse === 'lower' ? -1 : 1],
  );
  const marks = [...new Set([...sides.map((side) => side * margin), 0])].sort((a, b) => a - b);
  const plotted = own.map(({ difference: value, lower, upper }) => ({ value, lower, upper }));
  return scaleOf(plotted, marks, plotWidth(width), [-1, 1]);
}

function outcomeWords({ outcome, question, reason, n, n_needed, unknown_could_change }: Comparison): string {
  const isEquivalence = question === 'equivalent';
  if (outcome === 'pass') return isEquivalence ? 'equivalent' : 'not worse';
  if (outcome === 'fail') return isEquivalence ? 'DIFFERENT by more than the margin' : 'WORSE by more than the margin';
  if (unknown_could_change) return 'cannot decide: rows without a known group could change it';
  // Enough for a subgroup that is truly no different, and yet undecided: more rows alone may not settle it.
  if (reason === 'inconclusive' && n_needed !== null && n >= n_needed) return 'cannot decide: too close to the margin';
  const needed = n_needed === null ? '' : ` of ${n_needed}`;
  return `cannot decide yet${reason === 'too-few' ? ': too few' : ''} (${n}${needed})`;
}

/** The answer for people. */
export function measurementAsText(told: Told): string {
  const { file, rows, measurement, question, width } = told;
  const { n, clusters } = measurement;
  const size = clusters === null ? `${n} rows` : `${n} rows of ${clusters} ${rows.clustersAre}`;
  const cases = measurement.metrics.prevalence?.x ?? null;
  const levels = `Rates are counts per 100, intervals at ${hundredths(question.level)} %.`;
  return [
    `${forLog(file)}: ${size}${cases === null ? '' : `, ${cases} with the condition`}`,
    ...wrap([...rows.notes, levels].join(' '), width, 0),
    ...rows.warnings.flatMap(({ message, place: { line, column } }) =>
      wrap(`${forLog(file)}:${line}:${column}: ${forLog(message)}`, width, 2),
    ),
    ...overall(told),
    ...rows.sections.flatMap(({ lines }) => lines(width)),
    ...subgroupTables(told),
    ...subgroupPlot(told),
    ...unknownRows(told),
    ...comparisonTables(told),
    '',
    ...wrap(OWN_ROWS, width, 0),
    '',
  ].join('\n');
}
