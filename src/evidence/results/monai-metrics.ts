import { columnNames } from '../../documents/scan-rows.ts';
import type { MetricRecord, RecordDetails } from '../../dossier/fact.ts';
import type { Found } from '../mapped/paths.ts';
import { nameOf } from '../paths.ts';
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
import { startOf } from '../statement.ts';
import { child, children, has, items, numberOf } from './located-values.ts';
import { type About, problemAt, recordAt, type Sheet, use } from './records.ts';
import { isForAnother, trackedReader } from './result-reader.ts';
import { cellRecord, numberInText, tableIn } from './tables.ts';

/** `<metric>_summary.csv` of MONAI's write_metrics_reports: a line for each class, and how many images had a number. */
function recognise(head: Head, declared: DeclaredEvidence | null): Recognition | null {
  if (isForAnother(declared)) return null;
  const names = columnNames(head);
  return names[0] === 'class' && names.includes('mean') && names.includes('notnans')
    ? { strength: 3, because: 'its columns are a class, a mean and the number of images with a value' }
    : null;
}

type Nature = Pick<About, 'kind' | 'better' | 'metric' | 'scale'>;

/** The metric is named by the file alone: what the handlers of MONAI and its users call them. */
const METRICS: readonly (readonly [RegExp, Nature])[] = [
  [/dice/i, { metric: 'dice', scale: 'fraction' }],
  [/(^|_)(mean_)?iou(_|$)|jaccard/i, { metric: 'iou', scale: 'fraction' }],
  [
    /hausdorff|(^|_)hd95(_|$)|surface_distance/i,
    { kind: 'performance', better: 'lower', metric: null, scale: 'distance' },
  ],
];

const UNNAMED: Nature = { kind: 'performance', better: null, metric: null, scale: 'unknown' };

function natureByName(path: string): Nature {
  const name = /^(.+)_summary\.[a-z]+$/i.exec(nameOf(path))?.[1] ?? '';
  return METRICS.find(([pattern]) => pattern.test(name))?.[1] ?? UNNAMED;
}

function read(document: SourceDocument): Reading {
  const { path } = document;
  const small = tableIn(document);
  if (small.table === null) return small.reading;
  const { headers, rows } = small.table;
  const at = (name: string): number => headers.findIndex(({ text }) => text.trim() === name);
  const [group, mean, notnans] = [at('class'), at('mean'), at('notnans')];
  const nature = natureByName(path);
  const records = rows.flatMap((row, position): readonly MetricRecord[] => {
    const cell = row[mean];
    const name = row[group]?.text.trim() ?? '';
    if (cell === undefined || name === '') return [];
    // The last line is over all classes: MONAI takes the mean of each image's classes first.
    const isAverage = name === 'mean' && position === rows.length - 1;
    const of: RecordDetails = isAverage ? { averaging: 'macro' } : { class: name };
    const n = numberInText(row[notnans]?.text ?? '')?.value ?? null;
    return [cellRecord(cell, path, { ...nature, name: 'mean', n, details: { ...of, tool: 'MONAI' } })];
  });
  const measured = records.filter(({ n }) => n !== 0);
  const warnings: readonly ReadProblem[] = [
    ...small.warnings,
    ...(measured.length === 0 ? [noImages(path)] : []),
    ...(measured.length > 0 && nature === UNNAMED ? [unnamed(path)] : []),
  ];
  return {
    ...EMPTY_READING,
    status: measured.length === 0 ? 'empty' : small.warnings.length > 0 ? 'partial' : 'parsed',
    records,
    warnings,
  };
}

function noImages(path: string): ReadProblem {
  const message =
    'No image had a value (notnans is 0, or there is no line), so the summary shows nothing. Check that labels and predictions hold the classes, and evaluate again.';
  return { code: 'no-images', message, place: startOf(path) };
}

function unnamed(path: string): ReadProblem {
  const message =
    'The table does not say which metric it sums up; MONAI writes that only into the name of the file. Keep the name, such as mean_dice_summary.csv.';
  return { code: 'metric-not-named', message, place: startOf(path) };
}

export const monaiSummaryReader: Reader = {
  id: 'monai-metrics',
  title: 'MONAI metrics summary',
  role: 'result',
  versions: [],
  recognise,
  read,
  fields: [],
};

/** `summary.json` of nnU-Net: means over cases for each label, over all labels but the background, and every case. */
function recogniseSummary(root: Found): Recognition | null {
  return has(root, 'foreground_mean', 'mean', 'metric_per_case') && has(child(root, 'foreground_mean'), 'Dice')
    ? { strength: 3, because: 'it holds foreground_mean, mean and metric_per_case' }
    : null;
}

const OVERLAPS: readonly (readonly [string, string])[] = [
  ['Dice', 'dice'],
  ['IoU', 'iou'],
];

function readSummary(root: Found, sheet: Sheet): Partial<Reading> {
  const cases = items(child(root, 'metric_per_case'));
  const counts = casesByLabel(cases);
  // Counts of voxels, and names of files, which may name patients.
  use(sheet, ...['metric_per_case', 'foreground_mean', 'mean'].map((key) => child(root, key)));
  const overlaps = (from: Found | null, about: Pick<About, 'n' | 'details'>, prefix: string) =>
    OVERLAPS.flatMap(([key, metric]) => {
      const full: About = { metric, name: `${prefix}${key}`, scale: 'fraction', ...about };
      return recordAt(child(from, key), full, sheet);
    });
  const records = [
    ...overlaps(
      child(root, 'foreground_mean'),
      { n: cases.length, details: { averaging: 'macro', tool: 'nnU-Net' } },
      'foreground_mean ',
    ),
    ...children(child(root, 'mean')).flatMap(([label, found]) =>
      overlaps(found, { n: counts.get(label) ?? 0, details: { class: label, tool: 'nnU-Net' } }, ''),
    ),
  ];
  if (cases.length > 0) return { records };
  const message =
    'No case is listed, so the means are means of nothing. Evaluate a folder of predictions with its labels, and keep summary.json as nnU-Net writes it.';
  return { status: 'empty', warnings: [problemAt(child(root, 'metric_per_case') ?? root, 'no-cases', message, sheet)] };
}

/**
 * Cases by label. Where a label is neither in the image nor predicted, the case has no Dice and is not in the mean.
 */
function casesByLabel(cases: readonly Found[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of cases) {
    for (const [label, metrics] of children(child(one, 'metrics'))) {
      if (numberOf(child(metrics, 'Dice')) !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  return counts;
}

export const nnunetSummaryReader: Reader = trackedReader({
  id: 'nnunet-summary',
  title: 'nnU-Net summary',
  versions: ['2'],
  fields: [],
  recognise: recogniseSummary,
  read: readSummary,
});
