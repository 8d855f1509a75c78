import type { MetricRecord, RecordDetails } from '../../../dossier/fact.ts';
import type { Found } from '../../mapped/paths.ts';
import { natureOf } from '../../metric-names.ts';
import type { Reading } from '../../reader.ts';
import { child, children, countOf, items, textOf } from '../located-values.ts';
import { type About, createdAt, problemAt, recordAt, type Sheet, use } from '../records.ts';
import { classification, classificationMetric, count, detailsIn, type Origin, regression, share } from './about.ts';
import { ofMethod } from './drift-methods.ts';
import { verdictOfTests } from './test-suite.ts';

/** One metric of a snapshot: its type, its settings, and where its numbers stand. */
interface Measured {
  readonly type: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly value: Found;
}

/**
 * `Snapshot.save_json` of Evidently from 0.7 on, which states neither its version nor when it ran. Early releases name a
 * metric in `metric_id` and leave out how drift was measured; later ones have `metric_name` and `config`.
 */
export function readSnapshot(root: Found, sheet: Sheet): Partial<Reading> {
  const metrics = items(child(root, 'metrics'));
  const measured = metrics.flatMap((metric): readonly Measured[] => {
    const value = child(metric, 'value');
    if (value === null) return [];
    const config = child(metric, 'config');
    const named = textOf(child(metric, 'metric_name')) ?? textOf(child(metric, 'metric_id')) ?? '';
    return [config === null ? { ...bySignature(named), value } : { ...byConfig(config), value }];
  });
  const { records, understood } = recordsOf(measured, { version: null, created: null }, sheet);
  metrics.forEach((metric, position) => {
    if (understood.has(position))
      use(sheet, ...['id', 'metric_name', 'metric_id', 'config'].map((key) => child(metric, key)));
  });
  const tests = items(child(root, 'tests'));
  for (const test of tests) use(sheet, test);
  return finish(
    root,
    records,
    tests.map((test) => child(test, 'status')),
    sheet,
  );
}

/** `Snapshot.dumps`, the form of workspaces: the same numbers amid the widgets of a web page, which are skipped. */
export function readWorkspaceSnapshot(root: Found, sheet: Sheet): Partial<Reading> {
  use(
    sheet,
    ...['report', 'name', 'metadata', 'tags', 'top_level_metrics', 'widgets', 'tests_widgets'].map((key) =>
      child(root, key),
    ),
  );
  const { binding, created } = createdAt(child(root, 'timestamp'), sheet);
  const results = children(child(root, 'metric_results')).map(([, result]) => result);
  const measured = results.map((result): Measured => {
    const params = child(result, 'metric_value_location', 'metric', 'params');
    return { ...(params === null ? { type: '', settings: new Map() } : byConfig(params)), value: result };
  });
  const { records, understood } = recordsOf(measured, { version: null, created }, sheet);
  results.forEach((result, position) => {
    if (understood.has(position)) use(sheet, result);
    else use(sheet, child(result, 'widget'));
  });
  const statuses = results.flatMap((result) => items(child(result, 'tests')).map((test) => child(test, 'status')));
  return { ...finish(root, records, statuses, sheet), binding };
}

/** A snapshot need not hold tests: without any there is no verdict, and that is no fault. */
function finish(
  root: Found,
  records: readonly MetricRecord[],
  statuses: readonly (Found | null)[],
  sheet: Sheet,
): Partial<Reading> {
  if (records.length === 0) {
    const message =
      'This Evidently snapshot holds no number that is known. Run the report with DataDriftPreset, DataSummaryPreset or ClassificationPreset on current and reference data.';
    return { records, status: 'empty', warnings: [problemAt(root, 'no-numbers', message, sheet)] };
  }
  return statuses.length === 0 ? { records } : { records, ...verdictOfTests(root, statuses, sheet) };
}

/** `ValueDrift(column=age,method=psi,threshold=0.1)`; the name of a column may itself hold a comma. */
function bySignature(text: string): Omit<Measured, 'value'> {
  const open = text.indexOf('(');
  const type = open < 0 ? text : text.slice(0, open);
  const inside = open < 0 || !text.endsWith(')') ? '' : text.slice(open + 1, -1);
  const settings = inside.split(/,(?=[a-z_]{1,40}=)/).flatMap((part): readonly [string, string][] => {
    const equals = part.indexOf('=');
    return equals < 0 ? [] : [[part.slice(0, equals), part.slice(equals + 1)]];
  });
  return { type, settings: new Map(settings) };
}

function byConfig(config: Found): Omit<Measured, 'value'> {
  const settings = children(config).flatMap(([key, { value }]): readonly [string, string][] =>
    value.kind === 'scalar' && value.value !== null ? [[key, value.text]] : [],
  );
  const type = textOf(child(config, 'type')) ?? '';
  return { type: type.slice(type.lastIndexOf(':') + 1), settings: new Map(settings) };
}

interface Context {
  readonly origin: Origin;
  readonly sheet: Sheet;
  /** Rows of the current data, where the file counts them. */
  readonly rows: number | null;
  /** Whether the outcome has two classes; null where the file does not tell. */
  readonly binary: boolean | null;
}

function recordsOf(
  measured: readonly Measured[],
  origin: Origin,
  sheet: Sheet,
): { readonly records: readonly MetricRecord[]; readonly understood: ReadonlySet<number> } {
  const rows =
    measured.flatMap(({ type, value }) => (type === 'RowCount' ? (countOf(number(value)) ?? []) : []))[0] ?? null;
  const context: Context = { origin, sheet, rows, binary: isBinary(measured) };
  const understood = new Set<number>();
  const records = measured.flatMap((one, position) => {
    const found = recordsOfMetric(one, context);
    if (found !== null) understood.add(position);
    return found ?? [];
  });
  return { records, understood };
}

/** In the workspace form every number is an object with its display name beside it. */
const number = (found: Found | null): Found | null =>
  found === null || found.value.kind === 'scalar' ? found : child(found, 'value');

/** A rate of true positives is there only for two classes; else the maps from class to number tell. */
function isBinary(measured: readonly Measured[]): boolean | null {
  if (measured.some(({ type, value }) => /^(TPR|TNR|FPR|FNR)$/.test(type) && countOrRate(value))) return true;
  const map = measured.find(({ type }) => /^(F1|Precision|Recall)ByLabel$/.test(type));
  if (map === undefined) return null;
  return children(child(map.value, 'values') ?? map.value).length === 2;
}

const countOrRate = (value: Found): boolean => {
  const scalar = number(value)?.value;
  return scalar?.kind === 'scalar' && typeof scalar.value === 'number';
};

/** Numbers of rows, columns and cells; the ones with `count` and `share` give both. */
const COUNTS: Readonly<Record<string, { readonly better: About['better']; readonly share?: string | null }>> = {
  RowCount: { better: null },
  ColumnCount: { better: null },
  DuplicatedRowCount: { better: 'lower' },
  DuplicatedColumnsCount: { better: 'lower' },
  AlmostDuplicatedColumnsCount: { better: 'lower' },
  ConstantColumnsCount: { better: 'lower' },
  AlmostConstantColumnsCount: { better: 'lower' },
  EmptyRowsCount: { better: 'lower' },
  EmptyColumnsCount: { better: 'lower' },
  MissingValueCount: { better: 'lower', share: 'missing_share' },
  // Missing cells over rows in 0.7.21, above 1 where several columns miss values: no share of anything.
  DatasetMissingValueCount: { better: 'lower', share: null },
  OutRangeValueCount: { better: 'lower', share: null },
  OutListValueCount: { better: 'lower', share: null },
};

/** Null where the type is not known. */
function recordsOfMetric({ type, settings, value }: Measured, context: Context): readonly MetricRecord[] | null {
  const { origin, sheet, rows, binary } = context;
  const column = settings.get('column') ?? null;
  const of = (more: RecordDetails = {}): Pick<About, 'role' | 'n' | 'details'> => ({
    role: 'production',
    n: rows,
    details: detailsIn(origin, { ...more, feature: column }),
  });
  if (type === 'ValueDrift') {
    const method = settings.get('method') ?? null;
    return recordAt(number(value), { ...ofMethod(method), name: method ?? 'ValueDrift', ...of() }, sheet);
  }
  if (type === 'DriftedColumnsCount') {
    const drift = { ...natureOf('drift_share'), name: type, ...of() };
    return [
      ...recordAt(number(child(value, 'share')), { ...drift, metric: 'drift_share', scale: 'fraction' }, sheet),
      ...recordAt(number(child(value, 'count')), { ...drift, metric: null, scale: 'count' }, sheet),
    ];
  }
  const counted = Object.hasOwn(COUNTS, type) ? COUNTS[type] : undefined;
  if (counted !== undefined) {
    const whole = child(value, 'count');
    if (whole === null) return recordAt(number(value), { ...count(type, counted.better), ...of() }, sheet);
    const part = counted.share ?? null;
    return [
      ...recordAt(number(whole), { ...count(type, counted.better), ...of() }, sheet),
      ...recordAt(
        number(child(value, 'share')),
        {
          ...share(type, part),
          ...(type === 'DatasetMissingValueCount' ? { scale: 'unknown' as const } : {}),
          ...of(),
        },
        sheet,
      ),
    ];
  }
  const ofLabel = /^(F1|Precision|Recall|RocAuc)ByLabel$/.exec(type)?.[1];
  if (ofLabel !== undefined) {
    const metric = classificationMetric(ofLabel);
    if (metric === null) return null;
    return children(child(value, 'values') ?? value).flatMap(([label, found]) => {
      const { averaging: _, ...nature } = classification(type, metric, true);
      return recordAt(number(found), { ...nature, ...of({ class: label }), n: null }, sheet);
    });
  }
  const metric = classificationMetric(type);
  if (metric !== null) {
    const { averaging, ...nature } = classification(type, metric, binary ?? true);
    // Over more than two classes these are averages; where the file does not tell, the name alone is kept.
    const unclear = binary === null && /^(ppv|sensitivity|f1|auroc)$/.test(metric);
    return recordAt(number(value), { ...nature, metric: unclear ? null : metric, ...of(averaging), n: null }, sheet);
  }
  const error = regression(type);
  if (error !== null) {
    const at = child(value, 'mean') ?? value;
    use(sheet, child(value, 'std'));
    return recordAt(number(at), { ...error, ...of(), n: null }, sheet);
  }
  return null;
}
