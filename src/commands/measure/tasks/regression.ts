import type { RowHeader } from '../../../documents/rows.ts';
import type { SourceDocument } from '../../../evidence/reader.ts';
import { numberColumn } from '../../../evidence/results/row-columns.ts';
import { pick } from '../../../measures/rows/predictions.ts';
import { regression as measureRegression } from '../../../measures/tasks/regression.ts';
import { loadTable, positionOf, rowsBySelection, type Wanted, withoutColumn } from '../load-table.ts';
import { estimateMetric, type MetricDefinition, shareMetric } from '../measurement.ts';
import type { Asking, Loaded, MeasuredRows, Section, Task } from '../task.ts';

const OBSERVED: Wanted = {
  option: 'label',
  what: 'observed value',
  usual: ['y', 'y_true', 'label', 'observed', 'target'],
};
const PREDICTED: Wanted = {
  option: 'prediction',
  what: 'predicted value',
  usual: ['pred', 'prediction', 'y_pred', 'predicted', 'score'],
};

const METRICS: readonly MetricDefinition[] = [
  { id: 'bias', shown: 'number', meaning: 'predicted less observed, on average' },
  { id: 'sd_error', title: 'sd of error', shown: 'number', plain: true, meaning: 'standard deviation of that' },
  { id: 'mae', shown: 'number', meaning: 'mean size of the error' },
  { id: 'rmse', shown: 'number', meaning: 'root of the mean squared error' },
  { id: 'r2', shown: 'number', plain: true, meaning: 'share of the variation explained' },
  { id: 'p10', title: 'within 10 %', shown: 'rate', meaning: 'of 100 predictions are within 10 % of the observed' },
];

export const regression: Task = { id: 'regression', load };

async function load(document: SourceDocument, _header: RowHeader | null, asked: Asking): Promise<Loaded> {
  const table = await loadTable(document, asked, (header, report) => {
    const [observed, predicted] = [OBSERVED, PREDICTED].map((wanted) => positionOf(header, wanted, asked.options));
    const missing = [observed === -1 ? [OBSERVED] : [], predicted === -1 ? [PREDICTED] : []].flat();
    if (missing.length > 0) {
      return { ok: false, problems: missing.map((wanted) => withoutColumn(document.path, wanted)) };
    }
    const values = numberColumn(observed ?? -1, OBSERVED.what, report);
    const predictions = numberColumn(predicted ?? -1, PREDICTED.what, report);
    return {
      ok: true,
      collectors: [values, predictions],
      finish: () => ({ observed: values.finish(), predicted: predictions.finish() }),
    };
  });
  if (!table.ok) return table;
  const { observed, predicted } = table.columns;
  const { level } = asked.question;
  const measures = (selection: Uint32Array | null) =>
    measureRegression({ observed: pick(observed, selection), predicted: pick(predicted, selection) }, level);
  const measure = (selection: Uint32Array | null): MeasuredRows => {
    const found = measures(selection);
    const { n } = found;
    return {
      n,
      count: () => found.withinTenPercent,
      auroc: () => null,
      metrics: () => ({
        bias: estimateMetric(found.bias, n, level),
        sd_error: estimateMetric(found.sdError, n, level),
        mae: estimateMetric(found.mae, n, level),
        rmse: estimateMetric(found.rmse, n, level),
        mse_se: estimateMetric(found.mseStandardError, n, level),
        r2: estimateMetric(found.rSquared, n, level),
        p10: shareMetric(found.withinTenPercent, level),
      }),
    };
  };
  const all = measures(null);
  const zeros =
    all.observedZero === 0
      ? []
      : [`${all.observedZero} rows have an observed value of 0, where 10 % means nothing; they are not in p10.`];
  return {
    ok: true,
    rows: rowsBySelection(observed.length, table.groups, measure, {
      warnings: table.warnings,
      clusters: null,
      clustersAre: 'patients',
      metrics: METRICS,
      tables: [
        ['bias', 'mae', 'p10'],
        ['rmse', 'sd_error', 'r2'],
      ],
      plotted: 'bias',
      compared: [{ metric: 'p10', worse: 'lower', counted: 'predictions' }],
      notes: zeros,
      sections: [agreement(all)],
    }),
  };
}

/** Limits of agreement describe patients: they are no interval of a metric, so they stand on their own. */
function agreement({ limitsOfAgreement: limits }: ReturnType<typeof measureRegression>): Section {
  const json = limits.ok
    ? { lower: limits.lower, upper: limits.upper, level: limits.level }
    : { reason: limits.reason };
  return {
    key: 'limits_of_agreement',
    json,
    lines: () =>
      limits.ok
        ? [
            `In ${Number((limits.level * 100).toFixed(2))} of 100 patients the error lies between ${limits.lower.toFixed(3)} and ${limits.upper.toFixed(3)} (limits of agreement).`,
          ]
        : [],
  };
}
