import type { LocatedScalar } from '../../documents/located.ts';
import { columnNames } from '../../documents/scan-rows.ts';
import type { Table } from '../../documents/table.ts';
import type { MetricRecord, RecordDetails } from '../../dossier/fact.ts';
import { canonicalMetric, metricScale, natureOf } from '../metric-names.ts';
import {
  type DeclaredEvidence,
  EMPTY_READING,
  type Head,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { placeOf, startOf } from '../statement.ts';
import type { About } from './records.ts';
import { isForAnother } from './result-reader.ts';
import { cellRecord, tableIn } from './tables.ts';

/** What a chunk of rows is described by; the calculators put `chunk_` before it once, twice or not at all. */
const CHUNK = [
  'key',
  'index',
  'start_index',
  'end_index',
  'start_date',
  'end_date',
  'period',
  'targets_missing_rate',
] as const;
type ChunkField = (typeof CHUNK)[number];

const FIELDS = [
  'value',
  'alert',
  'realized',
  'sampling_error',
  'upper_confidence_boundary',
  'lower_confidence_boundary',
  'upper_threshold',
  'lower_threshold',
] as const;
type Field = (typeof FIELDS)[number];

/** A column of the table: about its chunk, or one field of one series. */
type Column =
  | { readonly of: 'chunk'; readonly field: ChunkField }
  | { readonly of: 'series'; readonly series: string; readonly field: Field };

function columnOf(name: string): Column | null {
  const chunk = CHUNK.find((field) => field === name.replace(/^(chunk_)+/, ''));
  if (chunk !== undefined) return { of: 'chunk', field: chunk };
  const field = FIELDS.find((one) => name.endsWith(`_${one}`));
  return field === undefined ? null : { of: 'series', series: name.slice(0, -field.length - 1), field };
}

function recognise(head: Head, declared: DeclaredEvidence | null): Recognition | null {
  if (isForAnother(declared)) return null;
  const names = columnNames(head);
  const known = names.map(columnOf);
  const hasChunk = (['key', 'index', 'start_index', 'end_index'] as const).every((field) =>
    known.some((one) => one?.of === 'chunk' && one.field === field),
  );
  const hasField = (field: Field): boolean => known.some((one) => one?.of === 'series' && one.field === field);
  const isFlat = hasChunk && hasField('value') && (hasField('alert') || hasField('upper_threshold'));
  if (isFlat) return { strength: 3, because: 'its columns are chunks with values and thresholds' };
  const isStacked =
    names.filter((name) => name === 'chunk').length >= 3 &&
    head.text.split('\n', 4).some((line) => /\bkey\b.*\bstart_index\b.*\bend_index\b/.test(line));
  return isStacked ? { strength: 3, because: 'its rows of names begin with chunks, their key and indices' } : null;
}

interface Named {
  readonly columns: readonly (Column | null)[];
  readonly rows: Table['rows'];
}

/** With `to_df()` the names of a column stand below each other, in two rows, or in three where a column has several methods. */
function namedColumns({ headers, rows }: Table): Named {
  const top = headers.map(({ text }) => text);
  if (!top.includes('chunk')) return { columns: top.map(columnOf), rows };
  const last = rows.findIndex((row, position) => position < 3 && row.some(({ text }) => text === 'start_index'));
  const levels = [top, ...rows.slice(0, last + 1).map((row) => row.map(({ text }) => text))];
  const columns = top.map((_, column) => {
    const parts = levels.map((level) => level[column] ?? '');
    return columnOf([...new Set(parts)].join('_'));
  });
  return { columns, rows: rows.slice(last + 1) };
}

function read(document: SourceDocument): Reading {
  const { path } = document;
  const small = tableIn(document);
  if (small.table === null) return small.reading;
  const { columns, rows } = namedColumns(small.table);
  const chunks = rows.map((row) => chunkOf(row, columns));
  const records = chunks.flatMap((chunk) => recordsOfChunk(chunk, path));
  const isEstimated = columns.some((one) => one?.of === 'series' && one.field === 'realized');
  const warnings = [
    ...small.warnings,
    ...(isEstimated ? [estimated(path)] : []),
    ...(records.length === 0 ? [nothing(path)] : []),
  ];
  const notUnderstood = small.table.headers.flatMap((header, column) =>
    columns[column] === null && header.text !== '' ? [{ what: header.text, place: placeOf(path, header.span) }] : [],
  );
  return {
    ...EMPTY_READING,
    status: records.length === 0 ? 'empty' : small.warnings.length > 0 ? 'partial' : 'parsed',
    records,
    toolVerdict: verdictOf(chunks, path),
    warnings,
    notUnderstood,
  };
}

function estimated(path: string): ReadProblem {
  const message =
    'NannyML estimated these numbers from scores alone, without outcomes, so they do not show how the model performed. Compute them on cases with known outcomes (PerformanceCalculator), or declare the predictions.';
  return { code: 'estimated', message, place: startOf(path) };
}

function nothing(path: string): ReadProblem {
  const message =
    'The table holds no chunk with a value. Run the calculator on data of use, and write its result again.';
  return { code: 'no-numbers', message, place: startOf(path) };
}

interface Chunk {
  readonly about: ReadonlyMap<ChunkField, LocatedScalar>;
  /** By name of the series and field. */
  readonly series: ReadonlyMap<string, ReadonlyMap<Field, LocatedScalar>>;
}

function chunkOf(row: readonly LocatedScalar[], columns: readonly (Column | null)[]): Chunk {
  const about = new Map<ChunkField, LocatedScalar>();
  const series = new Map<string, Map<Field, LocatedScalar>>();
  columns.forEach((column, position) => {
    const cell = row[position];
    if (column === null || cell === undefined) return;
    if (column.of === 'chunk') about.set(column.field, cell);
    else {
      const fields = series.get(column.series) ?? new Map<Field, LocatedScalar>();
      series.set(column.series, fields.set(column.field, cell));
    }
  });
  return { about, series };
}

const isReference = ({ about }: Chunk): boolean => about.get('period')?.text === 'reference';

/** An alert in the data that the thresholds were taken from is none. */
function verdictOf(chunks: readonly Chunk[], path: string): Reading['toolVerdict'] {
  const alerts = chunks
    .filter((chunk) => !isReference(chunk))
    .flatMap(({ series }) => [...series.values()].flatMap((fields) => fields.get('alert') ?? []));
  const raised = alerts.find(({ text }) => text === 'True');
  const quiet = alerts.find(({ text }) => text === 'False');
  const cell = raised ?? quiet;
  return cell === undefined
    ? null
    : { said: raised === undefined ? 'passed' : 'failed', place: placeOf(path, cell.span) };
}

function recordsOfChunk(chunk: Chunk, path: string): readonly MetricRecord[] {
  const { about, series } = chunk;
  const text = (field: ChunkField): string => about.get(field)?.text.trim() ?? '';
  const [start, end] = [text('start_date'), text('end_date')];
  const window: RecordDetails = {
    ...(start === '' ? {} : { start }),
    ...(end === '' ? {} : { end }),
    tool: 'NannyML',
  };
  const role = isReference(chunk) ? 'reference' : 'production';
  const size = sizeOf(text('start_index'), text('end_index'));
  // Rows whose outcome is missing were left out, and only their share is told.
  const isWhole = /^0?(\.0*)?$/.test(text('targets_missing_rate'));
  return [...series].flatMap(([name, fields]): readonly MetricRecord[] => {
    const value = fields.get('value');
    if (value === undefined) return [];
    const realized = fields.get('realized');
    const nature = natureOfSeries(name);
    const base = { role, n: isWhole ? size : null };
    const details: RecordDetails = { ...nature.details, ...window };
    const [lower, upper] = [fields.get('lower_confidence_boundary'), fields.get('upper_confidence_boundary')];
    const interval =
      lower === undefined || upper === undefined || lower.text === '' || upper.text === ''
        ? null
        : { lower: lower.text, upper: upper.text };
    const error = interval === null && (fields.get('sampling_error')?.text ?? '') !== '';
    const plain: About = {
      ...nature.about,
      name: `${name}_value`,
      ...base,
      interval,
      details: { ...details, ...(error ? { intervalFrom: 'standard-error' } : {}) },
    };
    // What was estimated without outcomes keeps its name alone.
    const written = realized === undefined ? plain : { ...plain, metric: null };
    const measured =
      realized === undefined
        ? []
        : [cellRecord(realized, path, { ...nature.about, name: `${name}_realized`, ...base, details })];
    return [cellRecord(value, path, written), ...measured];
  });
}

/** The indices of a chunk count rows from 0, its last one included. */
function sizeOf(start: string, end: string): number | null {
  const [from, to] = [Number(start), Number(end)];
  const isSound = /^\d{1,15}$/.test(start) && /^\d{1,15}$/.test(end) && to >= from;
  return isSound ? to - from + 1 : null;
}

type Nature = Pick<About, 'kind' | 'better' | 'metric' | 'scale'>;

/** Drift methods of one column; all give a distance, chi2 its statistic. */
const METHODS: Readonly<Record<string, string | null>> = {
  kolmogorov_smirnov: 'ks_statistic',
  jensen_shannon: 'jensen_shannon_distance',
  wasserstein: 'wasserstein_distance',
  hellinger: 'hellinger_distance',
  l_infinity: null,
  chi2: null,
};

/** Drift of all columns together: how badly they are rebuilt, how well a classifier tells the two data sets apart. */
const TOGETHER = /^(reconstruction_error|domain_classifier_auroc)$/;

const ERRORS = /^(mae|mape|mse|msle|rmse|rmsle)$/;

function natureOfSeries(name: string): { readonly about: Nature; readonly details: RecordDetails } {
  const method = Object.keys(METHODS).find((one) => name.endsWith(`_${one}`));
  if (method !== undefined) {
    const metric = METHODS[method] ?? null;
    const about: Nature = { kind: 'drift', better: 'lower', metric, scale: 'distance' };
    return { about, details: { feature: name.slice(0, -method.length - 1) } };
  }
  if (TOGETHER.test(name))
    return { about: { kind: 'drift', better: 'lower', metric: null, scale: 'distance' }, details: {} };
  const metric = canonicalMetric(name);
  if (metric !== null) {
    const scale = metricScale(metric) === 'fraction' ? 'fraction' : 'unknown';
    return { about: { ...natureOf(metric), metric, scale }, details: {} };
  }
  if (ERRORS.test(name))
    return { about: { kind: 'performance', better: 'lower', metric: null, scale: 'unknown' }, details: {} };
  // Missing values, unseen values, means and sums of a column all look alike.
  return { about: { kind: 'data-quality', better: null, metric: null, scale: 'unknown' }, details: { feature: name } };
}

export const nannymlReader: Reader = {
  id: 'nannyml',
  title: 'NannyML result',
  role: 'result',
  versions: ['0.13'],
  recognise,
  read,
  fields: [],
};
