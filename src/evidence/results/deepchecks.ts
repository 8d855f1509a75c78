import { parseData } from '../../documents/data.ts';
import type { LocatedEntry, LocatedScalar, LocatedValue } from '../../documents/located.ts';
import { type Lines, linesOf, readQuotedJson } from '../../documents/quoted-json.ts';
import type { MetricRecord, RecordDetails } from '../../dossier/fact.ts';
import type { Found } from '../mapped/paths.ts';
import { canonicalMetric, metricScale } from '../metric-names.ts';
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
import { placeOf, problemsOf } from '../statement.ts';
import { child, children, countOf, items, textOf } from './located-values.ts';
import { type About, detailsOf, placeAt, problemAt, recordAt, type Sheet, use } from './records.ts';
import { isForAnother, trackedReading } from './result-reader.ts';

const TITLE = 'deepchecks result';

/** In a file that holds the JSON as one text every quote has a backslash before it. */
const TYPE = /\\?"type\\?":\s*\\?"(SuiteResult|CheckResult|CheckFailure)\\?"/;
const CHECK = /\\?"(check|results)\\?":\s*[{[]/;

function recognise(head: Head, declared: DeclaredEvidence | null): Recognition | null {
  if (isForAnother(declared) || !/^\ufeff?\s*(\{|"\{)/.test(head.text)) return null;
  return TYPE.test(head.text) && CHECK.test(head.text)
    ? { strength: 3, because: 'it holds results of checks of the types of deepchecks' }
    : null;
}

function read(document: SourceDocument): Reading {
  const { path } = document;
  const text = document.wholeText();
  const lines = linesOf(text);
  const { value: root, problems } = parseData(text, { format: 'json' });
  const quoted = root?.kind === 'scalar' && typeof root.value === 'string' ? root : null;
  const inner = quoted === null ? { value: root, problems } : readQuotedJson(quoted, lines, withTables);
  const warnings = problemsOf(
    inner.problems.filter(({ code }) => code !== 'non-finite'),
    path,
  );
  if (inner.value === null) return { ...EMPTY_READING, status: 'corrupt', warnings };
  const value = quoted === null ? withTables(inner.value, lines) : inner.value;
  const twice = quoted === null ? [] : [encodedTwice(quoted, path)];
  return trackedReading(value, path, TITLE, readRoot, [...twice, ...warnings]);
}

function encodedTwice({ span }: LocatedScalar, path: string): ReadProblem {
  const message =
    'The whole file is one JSON text in quotes, because to_json() gives a text that was dumped once more. It is read all the same; every place is on the line of that text, and pointers lead into what it holds. Write the text itself: file.write(result.to_json()).';
  return {
    code: 'encoded-twice',
    message,
    place: placeOf(path, { ...span, endLine: span.line, endColumn: span.column + 1 }),
  };
}

/** Tables stand in the file as JSON in a text: `"value": "[{\"Dataset\": ...}]"`. */
function withTables(root: LocatedValue, lines: Lines): LocatedValue {
  if (root.kind !== 'mapping') return root;
  const results = root.entries.get('results');
  if (results?.value.kind !== 'sequence') return withTable(root, lines);
  const items = results.value.items.map((result) => withTable(result, lines));
  return replaced(root, 'results', { ...results, value: { ...results.value, items } });
}

function withTable(result: LocatedValue, lines: Lines): LocatedValue {
  const held = result.kind === 'mapping' ? result.entries.get('value') : undefined;
  if (result.kind !== 'mapping' || held?.value.kind !== 'scalar' || !held.value.text.startsWith('[{')) return result;
  const { value } = readQuotedJson(held.value, lines);
  return value === null ? result : replaced(result, 'value', { ...held, value });
}

function replaced(mapping: LocatedValue, key: string, entry: LocatedEntry): LocatedValue {
  return mapping.kind === 'mapping' ? { ...mapping, entries: new Map(mapping.entries).set(key, entry) } : mapping;
}

function readRoot(root: Found, sheet: Sheet): Partial<Reading> {
  const isSuite = child(root, 'results') !== null;
  if (isSuite) use(sheet, child(root, 'name'), child(root, 'type'));
  const results = isSuite ? items(child(root, 'results')) : [root];
  const records = results.flatMap((result) => recordsOfResult(result, sheet));
  const ran = results.filter((result) => textOf(child(result, 'type')) === 'CheckResult');
  const failed = results.filter((result) => textOf(child(result, 'type')) === 'CheckFailure');
  const warnings = [...nothingRan(root, ran, sheet), ...didNotRun(failed, results.length, sheet)];
  return {
    records,
    toolVerdict: verdictOf(ran, failed, sheet),
    status: ran.length === 0 ? 'empty' : failed.length > 0 ? 'partial' : 'parsed',
    warnings,
  };
}

function nothingRan(root: Found, ran: readonly Found[], sheet: Sheet): readonly ReadProblem[] {
  if (ran.length > 0) return [];
  const message =
    'No check of this deepchecks suite ran, so it shows nothing. Run it with the data sets and the model that its checks need, and write the result again.';
  return [problemAt(root, 'nothing-ran', message, sheet)];
}

function didNotRun(failed: readonly Found[], all: number, sheet: Sheet): readonly ReadProblem[] {
  const [first] = failed;
  if (first === undefined || failed.length === all) return [];
  const message = `${failed.length} of ${all} checks could not run, so they show nothing. Give them what they need, or take them out of the suite.`;
  return [problemAt(child(first, 'type') ?? first, 'checks-not-run', message, sheet)];
}

/** As `passed()` of a suite decides by default, where a warning counts as not passed; without conditions there is no verdict. */
function verdictOf(ran: readonly Found[], failed: readonly Found[], sheet: Sheet): Reading['toolVerdict'] {
  const statuses = ran.flatMap((result) =>
    items(child(result, 'conditions_results')).flatMap((one) => child(one, 'Status') ?? []),
  );
  const of = (...words: readonly string[]) => statuses.find((one) => words.includes(textOf(one) ?? ''));
  const bad = of('FAIL', 'WARN');
  if (bad !== undefined) return { said: 'failed', place: placeAt(bad, sheet) };
  const error = of('ERROR');
  if (error !== undefined) return { said: 'error', place: placeAt(error, sheet) };
  const [failure] = failed;
  if (failure !== undefined) return { said: 'incomplete', place: placeAt(child(failure, 'type') ?? failure, sheet) };
  const good = of('PASS');
  return good === undefined ? null : { said: 'passed', place: placeAt(good, sheet) };
}

function recordsOfResult(result: Found, sheet: Sheet): readonly MetricRecord[] {
  // Pictures, explanations and the text of exceptions; the number stands in `value`.
  use(
    sheet,
    ...['type', 'check', 'header', 'conditions_results', 'display', 'exception'].map((key) => child(result, key)),
  );
  const value = child(result, 'value');
  const name = textOf(child(result, 'check', 'name')) ?? '';
  const handler = Object.hasOwn(CHECKS, name) ? CHECKS[name] : undefined;
  if (value === null || handler === undefined) return [];
  return handler(value, { name, role: roleOf(textOf(child(result, 'header')) ?? ''), sheet });
}

interface Context {
  readonly name: string;
  readonly role: string | null;
  readonly sheet: Sheet;
}

/** In a suite over two data sets the header says which one a check was run on. */
function roleOf(header: string): string | null {
  const data = / - (Train|Test) Dataset$/.exec(header)?.[1];
  return data === undefined ? null : data.toLowerCase();
}

type Handler = (value: Found, context: Context) => readonly MetricRecord[];

const CHECKS: Readonly<Record<string, Handler>> = {
  'Train Test Performance': performance,
  'Single Dataset Performance': performance,
  'Feature Drift': featureDrift,
  'Train Test Feature Drift': featureDrift,
  'Prediction Drift': (value, context) => drift(value, null, context),
  'Train Test Prediction Drift': (value, context) => drift(value, null, context),
  'Label Drift': (value, context) => drift(value, null, context),
  'Train Test Label Drift': (value, context) => drift(value, null, context),
  'Multivariate Drift': multivariate,
  'Data Duplicates': (value, context) => recordAt(value, share(context, 'duplicate_share'), context.sheet),
  // Called a percentage, and yet a part of one: `num_ambiguous / n_samples` in 0.19.
  'Conflicting Labels': (value, context) => {
    use(context.sheet, child(value, 'samples_indices'));
    return recordAt(child(value, 'percent_of_conflicting_samples'), share(context, null), context.sheet);
  },
};

const share = ({ name, role }: Context, metric: string | null): About => ({
  kind: 'data-quality',
  better: 'lower',
  metric,
  name,
  scale: 'fraction',
  role,
  details: { tool: 'deepchecks' },
});

/** Rows of data set, class, metric and value; a row without class is about all of them. */
function performance(value: Found, { sheet }: Context): readonly MetricRecord[] {
  return items(value).flatMap((row) => {
    const name = textOf(child(row, 'Metric')) ?? '';
    const data = textOf(child(row, 'Dataset'));
    const group = child(row, 'Class')?.value;
    const isClass = group?.kind === 'scalar' && group.value !== null && group.text !== '';
    const metric = canonicalMetric(name);
    const details: RecordDetails = { ...(isClass ? { class: group.text } : {}), tool: 'deepchecks' };
    use(
      sheet,
      ...children(row)
        .filter(([key]) => key !== 'Value')
        .map(([, found]) => found),
    );
    return recordAt(
      child(row, 'Value'),
      {
        metric,
        name,
        scale: metric !== null && metricScale(metric) === 'fraction' ? 'fraction' : 'unknown',
        role: data === 'Train' ? 'train' : data === 'Test' ? 'test' : null,
        n: countOf(child(row, 'Number of samples')),
        details,
      },
      sheet,
    );
  });
}

function featureDrift(value: Found, context: Context): readonly MetricRecord[] {
  return children(value).flatMap(([feature, found]) => drift(found, feature, context));
}

/** All are distances: the statistic of the Kolmogorov-Smirnov test, not its p value. The earth mover's is scaled to the range. */
const METHODS: Readonly<Record<string, string>> = { 'Kolmogorov-Smirnov': 'ks_statistic', PSI: 'psi' };

function drift(found: Found, feature: string | null, { sheet, name }: Context): readonly MetricRecord[] {
  const method = textOf(child(found, 'Method'));
  const metric = method !== null && Object.hasOwn(METHODS, method) ? (METHODS[method] ?? null) : null;
  use(
    sheet,
    ...children(found)
      .filter(([key]) => key !== 'Drift score')
      .map(([, one]) => one),
  );
  const score = child(found, 'Drift score');
  // numpy's numbers stand with their type beside them.
  use(sheet, child(score, 'dtype'));
  return recordAt(
    child(score, 'value') ?? score,
    {
      kind: 'drift',
      better: method === null ? null : 'lower',
      metric,
      name: method ?? name,
      scale: method === null ? 'unknown' : 'distance',
      role: 'test',
      details: detailsOf({ feature, tool: 'deepchecks' }),
    },
    sheet,
  );
}

function multivariate(value: Found, { sheet, role }: Context): readonly MetricRecord[] {
  use(sheet, child(value, 'domain_classifier_feature_importance'));
  // How well a classifier tells the two data sets apart: 0.5 is best, and it is no AUROC of the model.
  return children(value).flatMap(([key, found]) => {
    if (key !== 'domain_classifier_auc' && key !== 'domain_classifier_drift_score') return [];
    const about = { kind: 'drift', better: 'lower', metric: null, scale: 'distance', name: key } as const;
    return recordAt(
      child(found, 'value') ?? found,
      { ...about, role: role ?? 'test', details: { tool: 'deepchecks' } },
      sheet,
    );
  });
}

export const deepchecksReader: Reader = {
  id: 'deepchecks',
  title: TITLE,
  role: 'result',
  versions: ['0.19'],
  recognise,
  read,
  fields: [],
};
