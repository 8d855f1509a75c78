import { parseData } from '../../documents/data.ts';
import type { LocatedMapping, LocatedValue, Path, Span } from '../../documents/located.ts';
import { toPointer } from '../../documents/located.ts';
import { columnNames } from '../../documents/scan-rows.ts';
import type { MetricRecord, Place } from '../../dossier/fact.ts';
import { parsedDocument } from '../mapped/mapped-reader.ts';
import { canonicalMetric, natureOf } from '../metric-names.ts';
import {
  EMPTY_READING,
  type Head,
  type NotUnderstood,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { placeOf, startOf } from '../statement.ts';
import { aif360Name, tellingNames } from './aif360-names.ts';
import { detailsOf, recordOf } from './records.ts';
import { countIn, type NamedRow, numberIn, numberInText, numeric, rowsOfTable, tableIn, textIn } from './tables.ts';

/** What one of the forms gives. */
interface Found {
  readonly records: readonly MetricRecord[];
  readonly warnings: readonly ReadProblem[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Keys of MetricJSONExplainer, which it writes with every metric. */
const EXPLAINED = ['metric', 'message', 'description', 'ideal'];

const isExplained = (value: LocatedValue): value is LocatedMapping =>
  value.kind === 'mapping' && EXPLAINED.every((key) => value.entries.has(key));

function recognise(head: Head): Recognition | null {
  const { form, value } = head.outline();
  if (form === 'text') {
    return tellingNames(columnNames(head)) > 2
      ? { strength: 3, because: 'its columns are named like the metrics of AIF360' }
      : null;
  }
  if (value === null || form === 'xml') return null;
  const [first = value] = value.kind === 'sequence' ? value.items : [];
  if (isExplained(first)) return { strength: 3, because: 'it explains metrics as MetricJSONExplainer does' };
  return form !== 'ndjson' && flatIn(value).length > 0
    ? { strength: 3, because: 'its keys are named like the metrics of AIF360' }
    : null;
}

/** A home-grown file of metrics that holds one fairness number among others is not AIF360's: two names of its own, at least. */
const isFlat = ({ entries }: LocatedMapping): boolean =>
  tellingNames([...entries].flatMap(([name, { value }]) => (value.kind === 'scalar' ? [name] : []))) > 1;

interface Flat {
  readonly keys: Path;
  readonly metrics: LocatedMapping;
}

/** Objects of metrics at the top, or one step below it, where people keep one for each model or attribute. */
function flatIn(value: LocatedValue): readonly Flat[] {
  const flat = (keys: Path, metrics: LocatedValue): readonly Flat[] =>
    metrics.kind === 'mapping' && isFlat(metrics) ? [{ keys, metrics }] : [];
  if (value.kind === 'scalar') return [];
  if (value.kind === 'sequence') return value.items.flatMap((item, position) => flat([position], item));
  const whole = flat([], value);
  return whole.length > 0 ? whole : [...value.entries].flatMap(([key, entry]) => flat([key], entry.value));
}

function read(document: SourceDocument): Reading {
  const { path } = document;
  const { form } = document.outline();
  if (form === 'text') return finish(readWide(document), path);
  if (form === 'ndjson') return finish(readLines(document), path);
  const parsed = parsedDocument(document);
  if (parsed.value === null) return parsed.reading;
  const { value, warnings } = parsed;
  const explained = explainedIn(value);
  const found =
    explained.length > 0
      ? together(explained.map(({ keys, metric }) => recordOfExplained(metric, keys, path, 0)))
      : together(flatIn(value).map(({ keys, metrics }) => recordsOfFlat(metrics, keys, path)));
  return finish({ ...found, warnings: [...warnings, ...found.warnings] }, path);
}

function finish({ records, warnings, notUnderstood }: Found, path: string): Reading {
  if (records.length > 0) {
    return {
      ...EMPTY_READING,
      status: warnings.length > 0 ? 'partial' : 'parsed',
      records,
      warnings,
      notUnderstood,
    };
  }
  const message =
    'No metric of AIF360 with a number was found, so nothing was measured. Write the numbers of a ClassificationMetric of the model as used.';
  const nothing = { code: 'no-metrics', message, place: startOf(path) };
  return { ...EMPTY_READING, status: 'empty', warnings: [...warnings, nothing], notUnderstood };
}

const together = (parts: readonly Found[]): Found => ({
  records: parts.flatMap(({ records }) => records),
  warnings: parts.flatMap(({ warnings }) => warnings),
  notUnderstood: parts.flatMap(({ notUnderstood }) => notUnderstood),
});

const NOTHING: Found = { records: [], warnings: [], notUnderstood: [] };

function explainedIn(value: LocatedValue): readonly { readonly keys: Path; readonly metric: LocatedMapping }[] {
  if (isExplained(value)) return [{ keys: [], metric: value }];
  if (value.kind !== 'sequence') return [];
  return value.items.flatMap((item, position) => (isExplained(item) ? [{ keys: [position], metric: item }] : []));
}

/** One explained metric a line, as people append what MetricJSONExplainer returns. */
function readLines(document: SourceDocument): Found {
  const { path } = document;
  const lines = document
    .wholeText()
    .replace(/^\ufeff/, '')
    .split('\n');
  return together(
    lines.map((line, index): Found => {
      if (line.trim() === '') return NOTHING;
      const { value, problems } = parseData(line, { format: 'json' });
      if (value !== null && isExplained(value)) return recordOfExplained(value, [], path, index);
      const message =
        problems[0]?.message ?? 'This line is no metric of MetricJSONExplainer. Write one such object a line.';
      const code = problems[0]?.code ?? 'not-a-metric';
      const span = problems[0]?.span ?? { line: 1, column: 1, endLine: 1, endColumn: 1 };
      return { ...NOTHING, warnings: [{ code, message, place: onLine(path, span, index) }] };
    }),
  );
}

const onLine = (path: string, span: Span, index: number): Place =>
  placeOf(path, { ...span, line: span.line + index, endLine: span.endLine + index });

/** Counts that together are all cases: of both groups, or of both labels. */
const ALL_CASES: readonly (readonly [string, string])[] = [
  ['numInstancesUnprivileged', 'numInstancesPrivileged'],
  ['numUnprivileged', 'numPrivileged'],
  ['numPositives', 'numNegatives'],
];

/** The number stands at the end of the message and nowhere else. */
function recordOfExplained(explained: LocatedMapping, keys: Path, path: string, index: number): Found {
  const named = explained.entries.get('metric')?.value;
  const message = explained.entries.get('message')?.value;
  if (named?.kind !== 'scalar' || message?.kind !== 'scalar') return NOTHING;
  const about = aif360Name(named.text);
  const notUnderstood = [{ what: toPointer([...keys, 'message']), place: onLine(path, message.span, index) }];
  // Counts of instances are explained in the same way and are no metrics.
  if (about === null) return { ...NOTHING, notUnderstood };
  const colon = message.text.lastIndexOf(': ');
  // Consistency comes as an array of one number.
  const written = message.text.slice(colon + 2).replace(/^\[(.*)\]$/, '$1');
  const start = message.text.indexOf(written, colon + 2);
  const number = colon < 0 ? null : numberInText(written);
  if (number === null) return { ...NOTHING, notUnderstood };
  // With escapes in the text its columns are not those of the file.
  const isPlain = message.span.endColumn - message.span.column === message.text.length + 2;
  const column = message.span.column + 1 + start;
  const span = isPlain ? { ...message.span, column, endColumn: column + written.length } : message.span;
  const group = /^[^(:]* on (unprivileged|privileged) instances:/.exec(message.text)?.[1];
  const count = (key: string): number | null => {
    const value = explained.entries.get(key)?.value;
    return value?.kind === 'scalar' ? countIn({ scalar: value, keys: [] }) : null;
  };
  const counts = ALL_CASES.map(([one, other]) => [count(one), count(other)] as const);
  const [ones, others] = counts.find(([one, other]) => one !== null && other !== null) ?? [null, null];
  const record = recordOf({ ...message, span }, [...keys, 'message'], path, {
    ...about,
    ...number,
    scale: 'fraction',
    name: named.text,
    n: ones === null || others === null ? null : ones + others,
    ...(group === undefined ? {} : { subgroup: { group } }),
  });
  return { ...NOTHING, records: [{ ...record, place: onLine(path, span, index) }] };
}

/** `{statistical_parity_difference: -0.1, disparate_impact: 0.8, accuracy: 0.9}`. */
function recordsOfFlat(metrics: LocatedMapping, keys: Path, path: string): Found {
  const records: MetricRecord[] = [];
  const notUnderstood: NotUnderstood[] = [];
  for (const [name, { key, value }] of metrics.entries) {
    const here = [...keys, name];
    const number = value.kind === 'scalar' ? numeric(value) : null;
    const about = aif360Name(name) ?? ofOthers(name);
    if (value.kind === 'scalar' && number !== null && about !== null) {
      records.push(recordOf(value, here, path, { ...about, ...number, name, scale: 'fraction' }));
    } else notUnderstood.push({ what: toPointer(here), place: placeOf(path, key) });
  }
  return { records, warnings: [], notUnderstood };
}

/** People put the AUROC of scikit-learn beside the numbers of AIF360. */
function ofOthers(name: string): Pick<MetricRecord, 'kind' | 'better' | 'metric'> | null {
  const metric = canonicalMetric(name);
  return metric === null ? null : { ...natureOf(metric), metric };
}

/** A row that states what would be ideal, as tools built on AIF360 write above those of the models. */
const IDEAL = /^ideal( values?)?$/i;

/** One row a model, whose name is in the first column, and one column a metric. */
function readWide(document: SourceDocument): Found {
  const { path } = document;
  const read = tableIn(document);
  if (read.table === null) return { ...NOTHING, warnings: read.reading.warnings };
  const { table, warnings } = read;
  const first = table.headers.find(({ text }) => aif360Name(text) === null && text !== '')?.text ?? '';
  const models = rowsOfTable(table).filter((row) => !IDEAL.test(textIn(row.get(first)) ?? ''));
  const notUnderstood = table.headers.flatMap(({ text, span }) =>
    text === '' || text === first || text === SIZE || aif360Name(text) !== null
      ? []
      : [{ what: text, place: placeOf(path, span) }],
  );
  return { records: models.flatMap((row) => recordsOfRow(row, first, path)), warnings, notUnderstood };
}

const SIZE = 'Number of Instances';

function recordsOfRow(row: NamedRow, first: string, path: string): readonly MetricRecord[] {
  const model = textIn(row.get(first));
  const n = countIn(row.get(SIZE));
  return [...row].flatMap(([name, cell]): readonly MetricRecord[] => {
    const about = aif360Name(name);
    const number = about === null ? null : numberIn(cell);
    if (about === null || number === null) return [];
    const details = detailsOf({ ...about.details, model });
    return [recordOf(cell.scalar, cell.keys, path, { ...about, ...number, name, scale: 'fraction', n, details })];
  });
}

export const aif360Reader: Reader = {
  id: 'aif360',
  title: 'AIF360 metrics',
  role: 'result',
  versions: [],
  recognise,
  read,
  fields: [],
};
