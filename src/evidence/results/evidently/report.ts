import type { MetricRecord, RecordDetails } from '../../../dossier/fact.ts';
import type { Found } from '../../mapped/paths.ts';
import type { Reading } from '../../reader.ts';
import { booleanOf, child, children, countOf, items, textOf } from '../located-values.ts';
import { createdAt, placeAt, problemAt, recordAt, type Sheet, use } from '../records.ts';
import {
  classification,
  classificationMetric,
  count,
  detailsIn,
  type Origin,
  regression,
  SIDES,
  type Side,
  share,
} from './about.ts';
import { methodIn, ofMethod } from './drift-methods.ts';

/** Number of rows that the drift of a column was computed from, where another part of the file says so. */
interface Sizes {
  readonly rows: number | null;
  readonly columns: ReadonlyMap<string, number>;
}

interface Context {
  readonly sheet: Sheet;
  readonly origin: Origin;
  readonly sizes: Sizes;
}

type Handler = (result: Found, context: Context) => readonly MetricRecord[];

/**
 * `Report.json()` of Evidently before 0.7, which `evidently.legacy` writes to this day: there `version` says 0.7.21, and
 * only the shape tells.
 */
export function readReport(root: Found, sheet: Sheet): Partial<Reading> {
  const version = child(root, 'version');
  use(sheet, version);
  const { binding, created } = createdAt(child(root, 'timestamp'), sheet);
  const metrics = items(child(root, 'metrics'));
  const context: Context = { sheet, origin: { version: textOf(version), created }, sizes: sizesIn(metrics) };
  const records = metrics.flatMap((metric): readonly MetricRecord[] => {
    const name = textOf(child(metric, 'metric')) ?? '';
    const result = child(metric, 'result');
    const handler = Object.hasOwn(HANDLERS, name) ? HANDLERS[name] : undefined;
    if (handler === undefined || result === null) return [];
    use(sheet, child(metric, 'metric'));
    return handler(result, context);
  });
  const nothing =
    'This Evidently report holds no number that is known. Run it with DataDriftPreset, DataSummaryPreset or ClassificationPreset on current and reference data.';
  return {
    version: context.origin.version,
    binding,
    records,
    toolVerdict: verdictOf(metrics, sheet),
    ...(records.length > 0 ? {} : { status: 'empty', warnings: [problemAt(root, 'no-numbers', nothing, sheet)] }),
  };
}

function sizesIn(metrics: readonly Found[]): Sizes {
  const resultsOf = (name: string) =>
    metrics.filter((one) => textOf(child(one, 'metric')) === name).map((one) => child(one, 'result'));
  const rows = resultsOf('DatasetSummaryMetric').map((one) => countOf(child(one, 'current', 'number_of_rows')));
  const columns = resultsOf('ColumnSummaryMetric').flatMap((one): readonly (readonly [string, number])[] => {
    const name = textOf(child(one, 'column_name'));
    const size = countOf(child(one, 'current_characteristics', 'count'));
    return name === null || size === null ? [] : [[name, size]];
  });
  return { rows: rows.find((one) => one !== null) ?? null, columns: new Map(columns) };
}

/** The verdict on the data set where there is one: its share of columns has a threshold. Else that on any column. */
function verdictOf(metrics: readonly Found[], sheet: Sheet): Reading['toolVerdict'] {
  const results = metrics.flatMap((metric) => child(metric, 'result') ?? []);
  const dataset = results.flatMap((result) => child(result, 'dataset_drift') ?? []);
  const columns = results.flatMap((result) => child(result, 'drift_detected') ?? []);
  const said = (dataset.length > 0 ? dataset : columns).filter((one) => booleanOf(one) !== null);
  const decides = said.find((one) => booleanOf(one) === true) ?? said[0];
  if (decides === undefined) return null;
  return { said: booleanOf(decides) === true ? 'failed' : 'passed', place: placeAt(decides, sheet) };
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  DatasetDriftMetric: datasetDrift,
  DataDriftTable: (result, context) => [
    ...datasetDrift(result, context),
    ...children(child(result, 'drift_by_columns')).flatMap(([name, column]) => columnDrift(column, context, name)),
  ],
  ColumnDriftMetric: (result, context) => columnDrift(result, context, null),
  EmbeddingsDriftMetric: embeddingsDrift,
  ClassificationQualityMetric: classificationQuality,
  ClassificationQualityByClass: qualityByClass,
  RegressionQualityMetric: regressionQuality,
  DatasetSummaryMetric: datasetSummary,
  DatasetMissingValuesMetric: missingValues,
  ColumnSummaryMetric: columnSummary,
};

function datasetDrift(result: Found, { sheet, origin, sizes }: Context): readonly MetricRecord[] {
  // `drift_share` is the limit from which on the tool speaks of drift, not the share that was found.
  use(
    sheet,
    ...['number_of_columns', 'dataset_drift', 'drift_share', 'current_fi', 'reference_fi'].map((key) =>
      child(result, key),
    ),
  );
  const shared = { role: 'production', n: sizes.rows, details: detailsIn(origin) };
  return [
    ...recordAt(
      child(result, 'share_of_drifted_columns'),
      {
        metric: 'drift_share',
        name: 'share_of_drifted_columns',
        scale: 'fraction',
        ...shared,
      },
      sheet,
    ),
    ...recordAt(
      child(result, 'number_of_drifted_columns'),
      { kind: 'drift', better: 'lower', metric: null, name: 'number_of_drifted_columns', scale: 'count', ...shared },
      sheet,
    ),
  ];
}

function columnDrift(column: Found, { sheet, origin, sizes }: Context, key: string | null): readonly MetricRecord[] {
  const method = methodIn(column, sheet, 'stattest_name');
  const name = textOf(child(column, 'column_name')) ?? key;
  // The distributions are small histograms: of three rows they are the rows.
  for (const [known, value] of children(column)) {
    if (known !== 'drift_score') use(sheet, value);
  }
  const about = {
    ...ofMethod(method),
    name: method ?? 'drift_score',
    role: 'production',
    n: (name === null ? undefined : sizes.columns.get(name)) ?? sizes.rows,
    details: detailsIn(origin, { feature: name }),
  };
  return recordAt(child(column, 'drift_score'), about, sheet);
}

function embeddingsDrift(result: Found, { sheet, origin, sizes }: Context): readonly MetricRecord[] {
  const method = methodIn(result, sheet, 'method_name');
  const name = textOf(child(result, 'embeddings_name'));
  use(sheet, ...['embeddings_name', 'drift_detected', 'reference', 'current'].map((key) => child(result, key)));
  const details = detailsIn(origin, { feature: name });
  const about = { ...ofMethod(null), name: method ?? 'drift_score', role: 'production', n: sizes.rows, details };
  return recordAt(child(result, 'drift_score'), about, sheet);
}

const sidesOf = (result: Found): readonly (readonly [Side, Found])[] =>
  SIDES.flatMap((side): readonly (readonly [Side, Found])[] => {
    const found = child(result, side.key);
    return found === null ? [] : [[side, found]];
  });

const isNull = (found: Found | null): boolean =>
  found === null || (found.value.kind === 'scalar' && found.value.value === null);

function classificationQuality(result: Found, { sheet, origin }: Context): readonly MetricRecord[] {
  use(sheet, child(result, 'target_name'));
  return sidesOf(result).flatMap(([{ key: dataset, role }, side]) => {
    // Only an outcome with two classes has a rate of true positives; over more, precision and recall are averages.
    const binary = !isNull(child(side, 'tpr'));
    use(sheet, child(side, 'rate_plots_data'), child(side, 'plot_data'));
    return children(side).flatMap(([name, found]) => {
      const metric = classificationMetric(name);
      if (metric === null || (isNull(found) && /^(tpr|tnr|fpr|fnr)$/.test(name))) {
        if (isNull(found)) use(sheet, found);
        return [];
      }
      const { averaging, ...nature } = classification(name, metric, binary);
      return recordAt(found, { ...nature, role, details: detailsIn(origin, { ...averaging, dataset }) }, sheet);
    });
  });
}

function qualityByClass(result: Found, { sheet, origin }: Context): readonly MetricRecord[] {
  use(sheet, child(result, 'columns'));
  return sidesOf(result).flatMap(([{ key: dataset, role }, side]) =>
    children(child(side, 'metrics')).flatMap(([label, row]) => {
      const n = countOf(child(row, 'support'));
      use(sheet, child(row, 'support'));
      const details: RecordDetails = detailsIn(origin, { class: label, dataset });
      return children(row).flatMap(([name, found]) => {
        const metric = classificationMetric(name);
        if (metric === null) return [];
        const { averaging: _, ...nature } = classification(name, metric, true);
        return recordAt(found, { ...nature, role, n, details }, sheet);
      });
    }),
  );
}

/** Spreads of the errors, groups of rows with the largest ones, and what a model that always says the same would reach. */
const NOT_ERRORS = /_std$|_default(_sigma)?$|^(underperformance|error_normality|error_bias|columns)$/;

function regressionQuality(result: Found, { sheet, origin }: Context): readonly MetricRecord[] {
  for (const level of [result, child(result, 'current'), child(result, 'reference')]) {
    for (const [name, found] of children(level)) if (NOT_ERRORS.test(name)) use(sheet, found);
  }
  return sidesOf(result).flatMap(([{ key: dataset, role }, side]) =>
    children(side).flatMap(([name, found]) => {
      const nature = regression(name);
      return nature === null
        ? []
        : recordAt(found, { ...nature, role, details: detailsIn(origin, { dataset }) }, sheet);
    }),
  );
}

/** Numbers of columns and rows: counts, of which less is better only where they count what is wrong. */
const SUMMARY_COUNTS: Readonly<Record<string, 'lower' | null>> = {
  number_of_rows: null,
  number_of_missing_values: 'lower',
  number_of_duplicated_rows: 'lower',
  number_of_duplicated_columns: 'lower',
  number_of_constant_columns: 'lower',
  number_of_empty_rows: 'lower',
  number_of_empty_columns: 'lower',
};

function datasetSummary(result: Found, { sheet, origin }: Context): readonly MetricRecord[] {
  use(sheet, child(result, 'almost_duplicated_threshold'));
  return sidesOf(result).flatMap(([{ key: dataset, role }, side]) => {
    const n = countOf(child(side, 'number_of_rows'));
    return children(side).flatMap(([name, found]) => {
      if (Object.hasOwn(SUMMARY_COUNTS, name)) {
        const about = {
          ...count(name, SUMMARY_COUNTS[name] ?? null),
          role,
          n,
          details: detailsIn(origin, { dataset }),
        };
        return recordAt(found, about, sheet);
      }
      // Numbers of columns of each kind, and their names.
      use(sheet, found);
      return [];
    });
  });
}

function missingValues(result: Found, { sheet, origin }: Context): readonly MetricRecord[] {
  return sidesOf(result).flatMap(([{ key: dataset, role }, side]) => {
    const n = countOf(child(side, 'number_of_rows'));
    const shared = { role, n, details: detailsIn(origin, { dataset }) };
    const records = recordAt(
      child(side, 'share_of_missing_values'),
      { ...share('share_of_missing_values', 'missing_share'), ...shared },
      sheet,
    );
    const columns = children(child(side, 'share_of_missing_values_by_column')).flatMap(([feature, found]) =>
      recordAt(
        found,
        {
          ...share('share_of_missing_values', 'missing_share'),
          ...shared,
          details: detailsIn(origin, { dataset, feature }),
        },
        sheet,
      ),
    );
    use(
      sheet,
      ...children(side)
        .filter(([name]) => !/^share_of_missing_values(_by_column)?$/.test(name))
        .map(([, one]) => one),
    );
    return [...records, ...columns];
  });
}

/** The smallest, the largest and the most common value are values of single patients, and are left where they are. */
function columnSummary(result: Found, { sheet, origin }: Context): readonly MetricRecord[] {
  const feature = textOf(child(result, 'column_name'));
  use(sheet, child(result, 'column_name'), child(result, 'column_type'), child(result, 'plot_data'));
  return SIDES.flatMap(({ key: dataset, role }) => {
    const side = child(result, `${dataset}_characteristics`);
    const n = countOf(child(side, 'number_of_rows'));
    const shared = { role, n, details: detailsIn(origin, { dataset, feature }) };
    const records = [
      ...recordAt(child(side, 'count'), { ...count('count'), ...shared }, sheet),
      ...recordAt(child(side, 'missing'), { ...count('missing', 'lower'), ...shared }, sheet),
      // Between 0 and 100, unlike the shares of other metrics of the same report.
      ...recordAt(
        child(side, 'missing_percentage'),
        { ...share('missing_percentage', 'missing_share'), scale: 'percent', ...shared },
        sheet,
      ),
    ];
    use(sheet, side);
    return records;
  });
}
