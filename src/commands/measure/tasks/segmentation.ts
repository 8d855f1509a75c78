import type { RowHeader } from '../../../documents/rows.ts';
import type { SourceDocument } from '../../../evidence/reader.ts';
import { countColumn } from '../../../evidence/results/row-columns.ts';
import { pick } from '../../../measures/rows/predictions.ts';
import { segmentation as measureSegmentation } from '../../../measures/tasks/segmentation.ts';
import { loadTable, positionOf, rowsBySelection, type Wanted, withoutColumn } from '../load-table.ts';
import { estimateMetric, type MetricDefinition, shareMetric } from '../measurement.ts';
import type { Asking, Loaded, MeasuredRows, Task } from '../task.ts';

const VOXELS: readonly Wanted[] = [
  { option: null, what: 'voxels rightly marked', usual: ['tp', 'true_positives', 'true_positive_voxels'] },
  { option: null, what: 'voxels wrongly marked', usual: ['fp', 'false_positives', 'false_positive_voxels'] },
  { option: null, what: 'voxels missed', usual: ['fn', 'false_negatives', 'false_negative_voxels'] },
];

const METRICS: readonly MetricDefinition[] = [
  { id: 'mean_dice', title: 'mean Dice', shown: 'number', meaning: 'overlap of a case, on average' },
  { id: 'median_dice', title: 'median Dice', shown: 'number', plain: true, meaning: 'overlap of the middle case' },
  { id: 'sd_dice', title: 'sd of Dice', shown: 'number', plain: true, meaning: 'standard deviation between cases' },
  {
    id: 'p_dice_ge_0_7',
    title: 'Dice of 0.7 or more',
    shown: 'rate',
    meaning: 'of 100 cases have a Dice of 0.7 or more',
  },
  { id: 'pooled_dice', shown: 'number', plain: true, meaning: 'overlap of all voxels together' },
  { id: 'mean_iou', title: 'mean IoU', shown: 'number', meaning: 'intersection over union, on average' },
];

export const segmentation: Task = { id: 'segmentation', load };

async function load(document: SourceDocument, _header: RowHeader | null, asked: Asking): Promise<Loaded> {
  const table = await loadTable(document, asked, (header, report) => {
    const found = VOXELS.map((wanted) => ({ wanted, column: positionOf(header, wanted, asked.options) }));
    const missing = found.filter(({ column }) => column === -1);
    if (missing.length > 0) {
      return { ok: false, problems: missing.map(({ wanted }) => withoutColumn(document.path, wanted)) };
    }
    const collectors = found.map(({ wanted, column }) => countColumn(column, `number of ${wanted.what}`, report));
    return { ok: true, collectors, finish: () => collectors.map((collector) => collector.finish()) };
  });
  if (!table.ok) return table;
  const [tp = NONE, fp = NONE, fn = NONE] = table.columns;
  const { level } = asked.question;
  const measures = (selection: Uint32Array | null) =>
    measureSegmentation({ tp: pick(tp, selection), fp: pick(fp, selection), fn: pick(fn, selection) }, level);
  const measure = (selection: Uint32Array | null): MeasuredRows => {
    const found = measures(selection);
    const n = found.cases;
    return {
      n,
      count: () => found.reaching,
      auroc: () => null,
      metrics: () => ({
        mean_dice: estimateMetric(found.meanDice, n, level),
        median_dice: estimateMetric(found.medianDice, n, level),
        sd_dice: estimateMetric(found.sdDice, n, level),
        pooled_dice: estimateMetric(found.pooledDice, n, level),
        mean_iou: estimateMetric(found.meanIou, n, level),
        p_dice_ge_0_7: shareMetric(found.reaching, level),
      }),
    };
  };
  const all = measures(null);
  return {
    ok: true,
    rows: rowsBySelection(tp.length, table.groups, measure, {
      warnings: table.warnings,
      clusters: null,
      clustersAre: 'patients',
      metrics: METRICS,
      tables: [
        ['mean_dice', 'p_dice_ge_0_7'],
        ['median_dice', 'sd_dice', 'mean_iou'],
      ],
      plotted: 'mean_dice',
      compared: [{ metric: 'p_dice_ge_0_7', worse: 'lower', counted: 'cases' }],
      notes: notesOf(all.bothEmpty, all.emptyTruth),
      sections: [{ key: 'cases', json: { both_empty: all.bothEmpty, empty_truth: all.emptyTruth }, lines: () => [] }],
    }),
  };
}

const NONE = new Float64Array(0);

function notesOf(bothEmpty: number, emptyTruth: number): readonly string[] {
  return [
    ...(bothEmpty === 0
      ? []
      : [`Cases with nothing to find and nothing marked: ${bothEmpty}; they have no Dice and are in no mean.`]),
    ...(emptyTruth === 0 ? [] : [`Cases with nothing to find and something marked: ${emptyTruth}; their Dice is 0.`]),
  ];
}
