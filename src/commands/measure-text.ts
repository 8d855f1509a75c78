import type { GroupKey } from '../measures/predictions.ts';
import { metricWords } from '../policy/words.ts';
import { wrap } from '../report/lines.ts';
import { forLog, shorten } from '../safety/escape.ts';
import { METRIC_IDS, type MeasuredMetric, type Measurement, type MetricId, type MetricStatus } from './measure.ts';
import { type Column, table } from './measure-columns.ts';
import type { ComparedMetric, Comparison } from './measure-comparisons.ts';
import type { Question } from './measure-options.ts';

const WIDTH = 100;

/** A group's name may be any text of the file; this is room for every name that is one. */
const NAME_CHARACTERS = 80;

/** Said at the end of every answer, in text and in JSON. */
export const OWN_ROWS =
  'Nothing is suppressed: these numbers are of your own rows, groups of any size included. Look through them for small groups before you pass them on.';

/** What the number before it says, for people who do not know the metric by name. */
const MEANINGS: Readonly<Record<MetricId, string>> = {
  sensitivity: 'of 100 with the condition are found',
  specificity: 'of 100 without the condition are cleared',
  ppv: 'of 100 called positive have it',
  npv: 'of 100 called negative do not have it',
  fpr: 'of 100 without the condition are flagged',
  fnr: 'of 100 with the condition are missed',
  fdr: 'of 100 called positive do not have it',
  false_omission_rate: 'of 100 called negative have it',
  accuracy: 'of 100 are called rightly',
  prevalence: 'of 100 have the condition',
  selection_rate: 'of 100 are called positive',
  auroc: 'chance that a case scores above others',
  o_e: 'cases for every one the scores expect',
};

const UNDEFINED: Readonly<Record<MetricStatus, string>> = {
  ok: '',
  'no-threshold': 'no threshold',
  'no-score': 'no score',
  'zero-denominator': '0 of 0',
  'no-positives': 'no cases',
  'no-negatives': 'only cases',
  'no-interval': 'no interval',
  'not-a-probability': 'no probability',
  'no-rows': 'no rows',
  'no-events': 'no cases',
  'all-events': 'only cases',
  'nothing-expected': 'none expected',
};

/** Metrics of the subgroups, one table each; as many as fit beside a name in 100 characters. */
const TABLES: readonly (readonly { readonly id: MetricId; readonly title: string }[])[] = [
  [
    { id: 'prevalence', title: 'have the condition' },
    { id: 'selection_rate', title: 'called positive' },
    { id: 'accuracy', title: 'called rightly' },
  ],
  [
    { id: 'sensitivity', title: 'sensitivity' },
    { id: 'specificity', title: 'specificity' },
    { id: 'ppv', title: 'ppv' },
    { id: 'npv', title: 'npv' },
  ],
  [
    { id: 'fpr', title: 'fpr' },
    { id: 'fnr', title: 'fnr' },
    { id: 'auroc', title: 'AUROC' },
    { id: 'o_e', title: 'o_e' },
  ],
];

const isRate = (id: MetricId): boolean => id !== 'auroc' && id !== 'o_e';

/** 0.4485 → "44.9", as a count per hundred; never rounded up to all or down to none. */
function percent(share: number): string {
  const text = (share * 100).toFixed(1);
  if (text === '100.0') return share < 1 ? '>99.9' : '100';
  if (text === '0.0') return share > 0 ? '<0.1' : '0';
  return text;
}

/** 0.95 → "95", as a level or margin is written. */
const hundredths = (share: number): string => String(Number((share * 100).toFixed(2)));

const decimals = (value: number): string => value.toFixed(3);

const shown = (id: MetricId, value: number): string => (isRate(id) ? percent(value) : decimals(value));

function valueText(id: MetricId, { value, status }: MeasuredMetric): string {
  return value === null ? UNDEFINED[status] : shown(id, value);
}

function rangeText(id: MetricId, { lower, upper, status, value }: MeasuredMetric): string {
  if (lower !== null && upper !== null) return `${shown(id, lower)}-${shown(id, upper)}`;
  return value === null ? '' : UNDEFINED[status];
}

/** "44.9 (42.7-47.0)". */
function cell(id: MetricId, metric: MeasuredMetric): string {
  const range = rangeText(id, metric);
  return range === '' ? valueText(id, metric) : `${valueText(id, metric)} (${range})`;
}

function nameOf(by: GroupKey): string {
  const name = Object.entries(by).map(([attribute, value]) => `${attribute}=${value}`);
  return forLog(shorten(name.join(', '), NAME_CHARACTERS));
}

function overall({ metrics }: Measurement): readonly string[] {
  const rows = METRIC_IDS.map((id): readonly string[] => {
    const metric = metrics[id];
    const counts = metric.x === null || metric.n === null ? '' : `${metric.x} of ${metric.n}`;
    return [id, valueText(id, metric), rangeText(id, metric), counts, metric.value === null ? '' : MEANINGS[id]];
  });
  const columns: readonly Column[] = [
    { title: 'All rows', align: 'left' },
    { title: 'value', align: 'right' },
    { title: 'interval', align: 'left' },
    { title: 'counts', align: 'right' },
    { title: '', align: 'left' },
  ];
  return table(columns, rows, WIDTH);
}

/** A metric that the whole file cannot give has no column of its own. */
function isMeasured({ status }: MeasuredMetric): boolean {
  return status !== 'no-threshold' && status !== 'no-score' && status !== 'not-a-probability';
}

function subgroupTables({ metrics, subgroups }: Measurement): readonly string[] {
  if (subgroups.length === 0) return [];
  return TABLES.flatMap((wanted, index) => {
    const columns = wanted.filter(({ id }) => isMeasured(metrics[id]));
    if (columns.length === 0) return [];
    const hasRows = index === 0;
    const titles: readonly Column[] = [
      { title: 'Subgroups', align: 'left' },
      ...(hasRows ? [{ title: 'rows', align: 'right' } as const] : []),
      ...columns.map(({ title }) => ({ title, align: 'left' }) as const),
    ];
    const rows = subgroups.map(({ by, n, metrics: own }) => [
      nameOf(by),
      ...(hasRows ? [String(n)] : []),
      ...columns.map(({ id }) => cell(id, own[id])),
    ]);
    return ['', ...table(titles, rows, WIDTH)];
  });
}

function unknownRows({ unknown, n }: Measurement): readonly string[] {
  return Object.entries(unknown)
    .filter(([, rows]) => rows > 0)
    .flatMap(([attribute, rows]) => {
      const share = percent(rows / n);
      const text = `${rows} rows (${share} of 100) have no known ${forLog(attribute)}: in no subgroup and compared with none.`;
      return wrap(text, WIDTH, 2);
    });
}

/** These two are other metrics read from the other side, with the same limits and the same outcome. */
const MIRRORS: readonly ComparedMetric[] = ['fpr', 'fnr'];

const COMPARED: readonly Column[] = [
  { title: 'Subgroup', align: 'left' },
  { title: 'difference', align: 'right' },
  { title: 'limits', align: 'left' },
  { title: 'outcome', align: 'left' },
];

function comparisonTables({ comparisons }: Measurement, { margins, alpha, reference }: Question): readonly string[] {
  const metrics = [...new Set(comparisons.map(({ metric }) => metric))].filter((metric) => !MIRRORS.includes(metric));
  if (metrics.length === 0) return [];
  const intro = `Comparisons: differences of each subgroup from all other rows, each limit one-sided at ${hundredths(1 - alpha)} %. Failures are corrected for the number of comparisons of one metric.`;
  const referred =
    reference === null
      ? []
      : wrap(
          `${nameOf({ [reference.attribute]: reference.value })} is the reference: other groups of ${forLog(reference.attribute)} are compared with it instead, by equivalence, both limits together at ${hundredths(1 - 2 * alpha)} %.`,
          WIDTH,
          2,
        );
  const tables = metrics.flatMap((metric) => {
    const margin = metric === 'auroc' ? String(margins.auroc) : `${hundredths(margins.rate)} of 100`;
    const counted = metric === 'auroc' ? 'cases' : metricWords(metric).cases;
    const own = comparisons.filter((comparison) => comparison.metric === metric);
    return [
      '',
      `${metric}: margin ${margin}; numbers needed are ${counted}`,
      ...table(COMPARED, own.map(comparisonRow), WIDTH),
    ];
  });
  const notes = [
    'The fpr and fnr are specificity and sensitivity seen from the other side and decided alike; --format json lists them.',
    'Not worse means: no evidence of a gap as large as the margin. It is not evidence that the system is fair or safe.',
  ];
  return ['', ...wrap(intro, WIDTH, 0), ...referred, ...tables, '', ...notes.flatMap((note) => wrap(note, WIDTH, 2))];
}

function comparisonRow(comparison: Comparison): readonly string[] {
  const { by, metric, difference, lower, upper } = comparison;
  const number = (value: number): string => (metric === 'auroc' ? decimals(value) : (value * 100).toFixed(1));
  return [
    nameOf(by),
    difference === null ? 'undefined' : number(difference),
    lower === null || upper === null ? 'none' : `${number(lower)} to ${number(upper)}`,
    outcomeWords(comparison),
  ];
}

function outcomeWords({ outcome, question, reason, n, n_needed }: Comparison): string {
  const isEquivalence = question === 'equivalent';
  if (outcome === 'pass') return isEquivalence ? 'equivalent' : 'not worse';
  if (outcome === 'fail') return isEquivalence ? 'DIFFERENT by more than the margin' : 'WORSE by more than the margin';
  // Enough for a subgroup that is truly no different, and yet undecided: more rows alone may not settle it.
  if (reason === 'inconclusive' && n_needed !== null && n >= n_needed) return 'cannot decide: too close to the margin';
  const needed = n_needed === null ? '' : `, about ${n_needed} needed`;
  return `cannot decide yet${reason === 'too-few' ? ', too few' : ''} (${n}${needed})`;
}

/** The answer for people, at most 100 characters wide where names allow it. */
export function measurementAsText(
  file: string,
  measurement: Measurement,
  question: Question,
  threshold: number | null,
): string {
  const { n, metrics } = measurement;
  const called =
    metrics.sensitivity.status === 'no-threshold'
      ? 'Nothing says which rows are called positive: give --threshold or --prediction for the other rates.'
      : threshold === null
        ? 'Called positive: as the column of decisions says.'
        : `Called positive: a score of ${threshold} or above.`;
  const scale =
    metrics.o_e.status === 'not-a-probability'
      ? ['Some scores lie outside 0 to 1, so observed to expected is not defined.']
      : [];
  return [
    `${forLog(file)}: ${n} rows, ${metrics.prevalence.x ?? 0} with the condition`,
    ...wrap(`${called} Rates are counts per 100, intervals at ${hundredths(question.level)} %.`, WIDTH, 0),
    ...scale,
    '',
    ...overall(measurement),
    ...subgroupTables(measurement),
    ...unknownRows(measurement),
    ...comparisonTables(measurement, question),
    '',
    ...wrap(OWN_ROWS, WIDTH, 0),
    '',
  ].join('\n');
}
