import { isCount } from '../numbers/count.ts';
import { rates } from '../rates/confusion.ts';
import type { GroupKey } from '../rows/predictions.ts';
import { SUM_IDS } from './aggregate.ts';
import { CLUSTERED_RATES } from './clusters.ts';
import type { AggregatesFile, FileClusterSums, FileCounts, FileSlice } from './file.ts';
import { MOST_LOG2_BINS } from './histogram.ts';

/** Something in an aggregates file that cannot be: where (a JSON pointer, RFC 6901) and what, in plain words. */
export interface Inconsistency {
  readonly pointer: string;
  readonly message: string;
}

/** Most attributes of one slice: its parents are 2 to this power, and a file is not to be trusted. */
const MOST_ATTRIBUTES = 4;

/** Sums that engines form in single steps of rounding may differ by this share of the number of rows. */
const ROUNDING = 1e-9;

const CELLS = ['tp', 'fp', 'fn', 'tn'] as const;
const CLUSTER_SUMS = ['clusters', 'sum_x2', 'sum_xn', 'sum_n2', 'lone', 'lone_x'] as const;

type Report = (pointer: string, message: string) => void;

const sum = (values: readonly number[]): number => values.reduce((whole, value) => whole + value, 0);

/**
 * What a schema cannot see in an aggregates file: numbers that contradict each other, and so cannot come from one set of
 * rows. Empty when there is nothing. The file has the form of schemas/aggregates.schema.json. Where a number is no whole
 * count, what would be compared with it is not.
 */
export function checkAggregates(file: AggregatesFile): Inconsistency[] {
  const found: Inconsistency[] = [];
  const report: Report = (pointer, message) => found.push({ pointer, message });
  checkHead(file, report);
  const sound = new Set<FileSlice>();
  for (const [index, slice] of file.slices.entries()) {
    const at: Report = (pointer, message) => report(`/slices/${index}${pointer}`, message);
    if (checkWhole(slice, at)) {
      sound.add(slice);
      checkCounts(slice, file.thresholds, at);
      checkHistogram(slice, file, at);
      checkSums(slice, file.bins, at);
      checkClusters(slice, at);
    }
  }
  checkTogether(file, sound, report);
  return found;
}

function checkHead({ n, thresholds, bins, attributes }: AggregatesFile, report: Report): void {
  if (!isCount(n)) report('/n', 'The number of rows is not a whole number from 0.');
  const log2 = Math.log2(bins);
  if (!Number.isInteger(log2) || log2 < 1 || log2 > MOST_LOG2_BINS) {
    report(
      '/bins',
      `The number of bins is not a power of two from 2 to ${2 ** MOST_LOG2_BINS}, so engines fill them differently.`,
    );
  }
  for (const [index, threshold] of thresholds.entries()) {
    if (!Number.isFinite(threshold)) report(`/thresholds/${index}`, 'The threshold is not a number.');
    else if (index > 0 && !(threshold > (thresholds[index - 1] ?? Number.NaN))) {
      report(
        `/thresholds/${index}`,
        'The threshold is not above the one before: thresholds ascend, and none is there twice.',
      );
    }
  }
  for (const [index, attribute] of attributes.entries()) {
    if (attributes.indexOf(attribute) < index) report(`/attributes/${index}`, 'The attribute is there twice.');
  }
}

/** Reports every count that is not a whole number from 0; whether all are. */
function checkWhole({ n, positives, counts, histogram, clusters }: FileSlice, report: Report): boolean {
  const numbers: [string, number][] = [
    ['/n', n],
    ['/positives', positives],
    ...counts.flatMap((one, index) => CELLS.map((cell): [string, number] => [`/counts/${index}/${cell}`, one[cell]])),
    ...(['bin', 'positives', 'negatives'] as const).flatMap((name) =>
      histogram[name].map((count, index): [string, number] => [`/histogram/${name}/${index}`, count]),
    ),
    ...(clusters ?? []).flatMap((table, index) =>
      CLUSTERED_RATES.flatMap((rate) =>
        CLUSTER_SUMS.map((name): [string, number] => [`/clusters/${index}/${rate}/${name}`, table[rate][name]]),
      ),
    ),
  ];
  const wrong = numbers.filter(([, value]) => !isCount(value));
  for (const [pointer] of wrong) report(pointer, 'A count is not a whole number from 0 to 2^53 - 1.');
  return wrong.length === 0;
}

function checkCounts({ n, positives, counts }: FileSlice, thresholds: readonly number[], report: Report): void {
  if (positives > n) report('/positives', `There are more positives (${positives}) than rows (${n}).`);
  if (counts.length !== thresholds.length) {
    report('/counts', `There are ${counts.length} counts for ${thresholds.length} thresholds.`);
  }
  for (const [index, one] of counts.entries()) {
    const at = `/counts/${index}`;
    if (index < thresholds.length && one.threshold !== thresholds[index]) {
      report(`${at}/threshold`, 'The threshold is not the one of the file at this place.');
    }
    const rows = sum(CELLS.map((cell) => one[cell]));
    if (rows !== n) report(at, `True and false positives and negatives add up to ${rows}, not to ${n} rows.`);
    if (one.tp + one.fn !== positives) {
      report(at, `True positives and false negatives add up to ${one.tp + one.fn}, not to ${positives} positives.`);
    }
    const before = counts[index - 1];
    for (const cell of ['tp', 'fp'] as const) {
      if (before !== undefined && one[cell] > before[cell]) {
        report(`${at}/${cell}`, 'More rows are flagged than at the lower threshold before.');
      }
    }
  }
}

function checkHistogram(
  { n, positives, counts, histogram }: FileSlice,
  { bins }: AggregatesFile,
  report: Report,
): void {
  const { bin, positives: ofPositives, negatives: ofNegatives } = histogram;
  if (ofPositives.length !== bin.length || ofNegatives.length !== bin.length) {
    report('/histogram', 'Bins, positives and negatives are not of one length.');
    return;
  }
  for (const [index, one] of bin.entries()) {
    if (one >= bins) report(`/histogram/bin/${index}`, `The bin ${one} is not below the number of bins (${bins}).`);
    if (index > 0 && one <= (bin[index - 1] ?? 0)) {
      report(`/histogram/bin/${index}`, 'The bin is not above the one before: bins ascend, and none is there twice.');
    }
    if (ofPositives[index] === 0 && ofNegatives[index] === 0) {
      report(`/histogram/bin/${index}`, 'The bin has no rows: empty bins are left out.');
    }
  }
  const inBins = sum(ofPositives);
  if (inBins !== positives)
    report('/histogram/positives', `The bins hold ${inBins} positives, the slice ${positives}.`);
  const negativesInBins = sum(ofNegatives);
  if (negativesInBins !== n - positives) {
    report('/histogram/negatives', `The bins hold ${negativesInBins} negatives, the slice ${n - positives}.`);
  }
  for (const [index, one] of counts.entries()) {
    for (const [cell, ofBins] of [
      ['tp', ofPositives],
      ['fp', ofNegatives],
    ] as const) {
      const { least, most } = flagged(bin, ofBins, one.threshold * bins, bins);
      if (one[cell] < least || one[cell] > most) {
        report(
          `/counts/${index}/${cell}`,
          `The histogram has between ${least} and ${most} such rows at or above this threshold, not ${one[cell]}.`,
        );
      }
    }
  }
}

/** How many rows lie at or above a threshold, as far as bins tell: the rows of its own bin may lie on either side, unless it is the edge. */
function flagged(bin: readonly number[], counts: readonly number[], edge: number, bins: number) {
  let least = 0;
  let most = 0;
  for (const [index, one] of bin.entries()) {
    const count = counts[index] ?? 0;
    if (one >= edge) least += count;
    // The last bin holds the score 1 as well.
    if (one + 1 > edge || (one + 1 === bins && edge <= bins)) most += count;
  }
  return { least, most };
}

function checkSums({ n, positives, sums, histogram }: FileSlice, bins: number, report: Report): void {
  for (const id of SUM_IDS) if (!Number.isFinite(sums[id])) report(`/sums/${id}`, 'The sum is not a number.');
  const slack = ROUNDING * n;
  /** Reports a sum below or above what the rows allow. */
  const within = (id: (typeof SUM_IDS)[number], least: number, most: number, why: string): void => {
    if (sums[id] < least - slack || sums[id] > most + slack) {
      report(`/sums/${id}`, `The sum is ${sums[id]}; ${why} it lies between ${least} and ${most}.`);
    }
  };
  const { sum_p: p, sum_p2: p2, sum_py: py, sum_squared_error: squared } = sums;
  const inBins = (share: (bin: number) => number): number =>
    sum(
      histogram.bin.map(
        (bin, index) => share(bin) * ((histogram.positives[index] ?? 0) + (histogram.negatives[index] ?? 0)),
      ),
    );
  const positivesInBins = (share: (bin: number) => number): number =>
    sum(histogram.bin.map((bin, index) => share(bin) * (histogram.positives[index] ?? 0)));
  const low = (bin: number): number => bin / bins;
  const high = (bin: number): number => (bin + 1) / bins;
  within('sum_p', inBins(low), inBins(high), 'by the histogram');
  within(
    'sum_p2',
    inBins((bin) => low(bin) ** 2),
    inBins((bin) => high(bin) ** 2),
    'by the histogram',
  );
  within('sum_py', positivesInBins(low), positivesInBins(high), 'by the histogram');
  within('sum_p2', n === 0 ? 0 : (p * p) / n, p, 'as scores lie between 0 and 1');
  const expected = p2 - 2 * py + positives;
  within('sum_squared_error', expected, expected, 'as the sum of p^2 less twice that of p y plus the positives');
  within('sum_fourth_power_error', n === 0 ? 0 : (squared * squared) / n, squared, 'by the sum of squared errors');
  // (y - p)(1 - 2p) = y - p - 2py + 2p^2, and y^2 = y.
  const lean = positives - p - 2 * py + 2 * p2;
  within('sum_spiegelhalter', lean, lean, 'by the other sums');
  // (1 - 2p)^2 p (1 - p) = q - 4 q^2 with q = p (1 - p), which is at most 1/16, and by Jensen at most that of the mean.
  const spread = n === 0 ? 0 : (p - p2) / n;
  within('sum_spiegelhalter_variance', 0, n * Math.max(0, spread - 4 * spread * spread), 'by the other sums');
}

function checkClusters({ counts, clusters }: FileSlice, report: Report): void {
  if (clusters === undefined) return;
  if (clusters.length !== counts.length) {
    report('/clusters', `There are sums over patients for ${clusters.length} thresholds, counts for ${counts.length}.`);
    return;
  }
  for (const [index, table] of clusters.entries()) {
    const own = counts[index];
    for (const rate of own === undefined ? [] : CLUSTERED_RATES) {
      const message = whyNotOfPatients(table[rate], own as FileCounts, rate);
      if (message !== null) report(`/clusters/${index}/${rate}`, message);
    }
  }
}

/**
 * Why the sums cannot be those of patients with x of n each, or null. Looks at the patients with two rows or more by
 * themselves. Whole numbers y from 0 obey y <= y^2 and sum y <= sum y^2 <= (sum y)^2, and any obey Cauchy and Schwarz.
 */
function whyNotOfPatients(
  sums: FileClusterSums,
  counts: FileCounts,
  rate: (typeof CLUSTERED_RATES)[number],
): string | null {
  const all = rates(counts)[rate];
  if (sums.clusters > all.n || (sums.clusters === 0 && all.n > 0)) {
    return `${all.n} rows cannot come from ${sums.clusters} patients.`;
  }
  if (sums.lone_x > sums.lone || sums.lone > sums.clusters) {
    return 'Of the patients with a single row there are more than patients, or more events than rows.';
  }
  const patients = sums.clusters - sums.lone;
  const x = all.x - sums.lone_x;
  const n = all.n - sums.lone;
  if (x < 0 || x > n || n < 2 * patients) {
    return 'Without the patients of a single row, the others have fewer than two rows each, or more events than rows.';
  }
  const x2 = BigInt(sums.sum_x2 - sums.lone_x);
  const xn = BigInt(sums.sum_xn - sums.lone_x);
  const n2 = BigInt(sums.sum_n2 - sums.lone);
  const terms = BigInt(patients);
  const squaresFit = sumOfSquares(x2, BigInt(x), terms) && sumOfSquares(n2 - 2n * xn + x2, BigInt(n - x), terms);
  if (!squaresFit || BigInt(n) ** 2n > terms * n2 || xn < x2 || xn * xn > x2 * n2) {
    return 'The sums of x^2, x n and n^2 do not fit each other or the counts.';
  }
  return null;
}

/** Whether so many whole numbers from 0 with this total can have these squares in all. */
function sumOfSquares(squares: bigint, total: bigint, terms: bigint): boolean {
  return total <= squares && squares <= total * total && total * total <= terms * squares;
}

/** The attributes of a slice as one text, and with their values. */
const attributesOf = (by: GroupKey): string => JSON.stringify(Object.keys(by).sort());
const nameOf = (by: GroupKey): string => JSON.stringify(Object.entries(by).sort(([a], [b]) => (a < b ? -1 : 1)));

interface Cell {
  readonly name: string;
  readonly of: (slice: FileSlice) => number;
}

/** What of a slice adds up over slices that have no rows in common. */
function cellsOf(thresholds: readonly number[]): Cell[] {
  return [
    { name: '/n', of: ({ n }) => n },
    { name: '/positives', of: ({ positives }) => positives },
    ...thresholds.flatMap((_, index) =>
      CELLS.map((cell) => ({
        name: `/counts/${index}/${cell}`,
        of: ({ counts }: FileSlice) => counts[index]?.[cell] ?? 0,
      })),
    ),
  ];
}

/** Slices against each other and against the whole. */
function checkTogether(
  { n, attributes, thresholds, slices }: AggregatesFile,
  sound: ReadonlySet<FileSlice>,
  report: Report,
): void {
  const cells = cellsOf(thresholds);
  const first = new Map<string, number>();
  for (const [index, { by }] of slices.entries()) {
    const name = nameOf(by);
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, index);
    else report(`/slices/${index}/by`, `The slice is there twice, first as number ${earlier} counted from 0.`);
    if (Object.keys(by).length > MOST_ATTRIBUTES) {
      report(`/slices/${index}/by`, `The slice has more than ${MOST_ATTRIBUTES} attributes.`);
    }
    for (const attribute of Object.keys(by)) {
      if (!attributes.includes(attribute)) {
        report(
          `/slices/${index}/by/${attribute.replaceAll('~', '~0').replaceAll('/', '~1')}`,
          'The attribute is not among those of the file.',
        );
      }
    }
  }
  const whole = slices[first.get(nameOf({})) ?? -1];
  if (whole === undefined) report('/slices', 'There is no slice of all rows (one with an empty "by").');
  else if (whole.n !== n) {
    report(`/slices/${first.get(nameOf({}))}/n`, `The slice of all rows has ${whole.n} rows, the file ${n}.`);
  }
  const clustered = slices.filter(({ clusters }) => clusters !== undefined).length;
  if (clustered > 0 && clustered < slices.length) {
    report('/slices', 'Some slices have sums over patients and some have not.');
  }
  checkParts(slices, sound, cells, first, report);
}

/** Slices of the same attributes share no rows, so together they have at most those of every slice that holds them all. */
function checkParts(
  slices: readonly FileSlice[],
  sound: ReadonlySet<FileSlice>,
  cells: readonly Cell[],
  first: ReadonlyMap<string, number>,
  report: Report,
): void {
  const parts = new Map<
    string,
    { readonly parent: FileSlice; readonly attributes: string; readonly index: number; readonly children: FileSlice[] }
  >();
  for (const [index, slice] of slices.entries()) {
    if (first.get(nameOf(slice.by)) !== index || !sound.has(slice)) continue;
    for (const parentKey of parentsOf(slice.by)) {
      const parentIndex = first.get(nameOf(parentKey));
      const parent = parentIndex === undefined ? undefined : slices[parentIndex];
      if (parent === undefined || !sound.has(parent)) continue;
      const id = `${nameOf(parentKey)} ${attributesOf(slice.by)}`;
      const part = parts.get(id) ?? {
        parent,
        attributes: Object.keys(slice.by).sort().join(', '),
        index,
        children: [],
      };
      part.children.push(slice);
      parts.set(id, part);
    }
  }
  for (const { parent, attributes, index, children } of parts.values()) {
    for (const { name, of } of cells) {
      const together = sum(children.map(of));
      if (together > of(parent)) {
        report(
          `/slices/${index}${name}`,
          `The slices by ${attributes} add up to ${together} here, the slice that holds them all has ${of(parent)}.`,
        );
      }
    }
  }
}

/** The slices that hold one: with any of its attributes left out. */
function parentsOf(by: GroupKey): GroupKey[] {
  const entries = Object.entries(by);
  if (entries.length > MOST_ATTRIBUTES) return [];
  return Array.from({ length: 2 ** entries.length - 1 }, (_, mask) =>
    Object.fromEntries(entries.filter((_entry, index) => (mask >> index) & 1)),
  );
}
