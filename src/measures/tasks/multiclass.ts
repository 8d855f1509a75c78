import { auroc, logitInterval } from '../discrimination/auroc.ts';
import { type Estimate, measured, notDefined, type UndefinedReason } from '../intervals/estimate.ts';
import { type Share, share } from '../intervals/share.ts';
import { compensatedSum } from '../numbers/running-sum.ts';

/** Rows by true class (first index) and class called (second), in the order of the classes. */
export type ConfusionMatrix = readonly (readonly number[])[];

/** Of each class its probability in every row. They need not be probabilities where only their order counts. */
export type ClassProbabilities = readonly Float64Array[];

/** A mean over classes, or over pairs of them, with the classes it had to leave out, by code. */
export interface MacroEstimate {
  readonly estimate: Estimate;
  readonly leftOut: readonly number[];
}

export interface ClassRates {
  /** TP / rows of the class. `no-positives` where the class occurs in no row. */
  readonly recall: Share;
  /** TP / rows called this class. `zero-denominator` where none is; 0 of n for a class that is called but never occurs. */
  readonly precision: Share;
  /** 2 TP / (rows of the class + rows called it); n is the rows that are either. `no-positives` where the class occurs in no row. */
  readonly f1: Estimate;
}

export interface MulticlassRates {
  readonly n: number;
  readonly accuracy: Share;
  /** One for each class, in their order. */
  readonly classes: readonly ClassRates[];
  /** Mean F1 of the classes that occur. */
  readonly macroF1: MacroEstimate;
  /** Mean F1 weighted by the rows of each class; a class without rows has no weight, and is named all the same. */
  readonly weightedF1: MacroEstimate;
  /** Mean recall of the classes that occur. */
  readonly balancedAccuracy: MacroEstimate;
  /** Agreement beyond chance (Cohen 1960), at most 1. `no-variation` where truth and calls are all one class. */
  readonly kappa: Estimate;
}

export interface MulticlassDiscrimination {
  /** Of each class the AUROC of its probability against all other classes, with its DeLong interval on the logit scale. `no-positives`, `no-negatives` where a side is empty. */
  readonly oneVersusRest: readonly Estimate[];
  /** Mean of the defined ones. `no-variation` where there is none. */
  readonly macro: MacroEstimate;
  /** M of Hand and Till (2001): the mean over all pairs of classes that occur, which unlike `macro` does not depend on how frequent they are. */
  readonly handTill: MacroEstimate;
}

export interface MulticlassCalibration {
  /** Rows in which a value lies outside 0 to 1, or whose sum is further than 0.001 from 1. With one of them the two measures are `not-a-probability`. */
  readonly notProbabilities: number;
  /** Mean over rows of the sum over classes of (p - occurs)^2 (Brier 1950): 0 to 2, not halved. */
  readonly brier: Estimate;
  /** Expected calibration error of the highest probability in ten bins of equal width. For reports alone: it is biased upwards in small samples. */
  readonly topLabelEce: Estimate;
}

/** What rounding to four decimals can add up to over twenty classes. */
const SUM_TOLERANCE = 1e-3;

const BINS = 10;

function checkCodes(codes: Uint16Array, classes: number, what: string): void {
  if (!codes.every((code) => code < classes)) throw new RangeError(`${what}: a code without a class`);
}

function checkProbabilities(probabilities: ClassProbabilities, rows: number): void {
  for (const column of probabilities) {
    if (column.length !== rows) throw new RangeError('a column of probabilities differs in length');
    if (!column.every(Number.isFinite)) throw new RangeError('probabilities are finite');
  }
}

/**
 * The class with the highest probability in each row. Of several equally high ones it is the first in the order of the
 * classes; `tied` counts such rows, since another order would call them otherwise. Throws a RangeError without classes,
 * for columns of different lengths or values that are not finite.
 */
export function topClass(probabilities: ClassProbabilities): { readonly called: Uint16Array; readonly tied: number } {
  const [first] = probabilities;
  if (first === undefined) throw new RangeError('no classes');
  checkProbabilities(probabilities, first.length);
  const called = new Uint16Array(first.length);
  const highest = first.slice();
  const ties = new Uint8Array(first.length);
  for (const [code, column] of probabilities.entries()) {
    if (code === 0) continue;
    for (let row = 0; row < column.length; row++) {
      const value = column[row] ?? 0;
      const best = highest[row] ?? 0;
      if (value > best) {
        highest[row] = value;
        called[row] = code;
        ties[row] = 0;
      } else if (value === best) ties[row] = 1;
    }
  }
  return { called, tied: ties.reduce((sum, tie) => sum + tie, 0) };
}

/**
 * Counts rows by true class and class called. Throws a RangeError for lengths that differ or a code of no class, so rows
 * with a missing label are left out (and counted) before.
 * @param classes how many there are; codes run from 0 to classes - 1
 */
export function confusionMatrix(labels: Uint16Array, called: Uint16Array, classes: number): ConfusionMatrix {
  if (labels.length !== called.length) throw new RangeError('labels and calls differ in length');
  checkCodes(labels, classes, 'labels');
  checkCodes(called, classes, 'calls');
  const counts = new Float64Array(classes * classes);
  for (let row = 0; row < labels.length; row++) {
    const cell = (labels[row] ?? 0) * classes + (called[row] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return Array.from({ length: classes }, (_, code) => [...counts.subarray(code * classes, (code + 1) * classes)]);
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The mean of the defined values, and the codes of the others. */
function macro(estimates: readonly Estimate[], n: number, none: UndefinedReason): MacroEstimate {
  const values: number[] = [];
  const leftOut: number[] = [];
  for (const [code, estimate] of estimates.entries()) {
    if (estimate.ok) values.push(estimate.value);
    else leftOut.push(code);
  }
  return {
    estimate: values.length === 0 ? notDefined(none) : measured(total(values) / values.length, n, null),
    leftOut,
  };
}

function kappa(agreed: number, truths: readonly number[], calls: readonly number[], n: number): Estimate {
  // In counts, not in shares: the sums are then exact, and chance agreement of exactly 1 is seen.
  const chance = total(truths.map((truth, code) => truth * (calls[code] ?? 0)));
  if (n === 0) return notDefined('no-rows');
  return chance === n * n ? notDefined('no-variation') : measured((n * agreed - chance) / (n * n - chance), n, null);
}

/**
 * What a confusion matrix tells. Shares have Wilson intervals, the rest none (resample for one). A class that occurs in
 * no row has reasons in place of recall and F1, and the means name it in `leftOut`. Without rows: `no-rows`.
 * Throws a RangeError for cells that are no counts.
 */
export function multiclassRates(matrix: ConfusionMatrix, level: number): MulticlassRates {
  const truths = matrix.map(total);
  const calls = matrix.map((_, code) => total(matrix.map((row) => row[code] ?? 0)));
  const hits = matrix.map((row, code) => row[code] ?? 0);
  const n = total(truths);
  const classes = hits.map((hit, code) => {
    const truth = truths[code] ?? 0;
    const call = calls[code] ?? 0;
    const either = truth + call - hit;
    return {
      recall: share(hit, truth, level, 'no-positives'),
      precision: share(hit, call, level),
      f1: truth === 0 ? notDefined('no-positives') : measured((2 * hit) / (truth + call), either, null),
    };
  });
  const f1 = classes.map((one) => one.f1);
  const macroF1 = macro(f1, n, 'no-rows');
  const weighted = total(f1.map((one, code) => (one.ok ? one.value * (truths[code] ?? 0) : 0)));
  const agreed = total(hits);
  return {
    n,
    accuracy: share(agreed, n, level, 'no-rows'),
    classes,
    macroF1,
    weightedF1: {
      estimate: n === 0 ? notDefined('no-rows') : measured(weighted / n, n, null),
      leftOut: macroF1.leftOut,
    },
    balancedAccuracy: macro(
      classes.map(({ recall }) => recall.estimate),
      n,
      'no-rows',
    ),
    kappa: kappa(agreed, truths, calls, n),
  };
}

/** The values apart by key, in the order of the rows. */
function apart(values: Float64Array, keys: Uint16Array, sizes: readonly number[]): readonly Float64Array[] {
  const parts = sizes.map((size) => new Float64Array(size));
  const used = new Uint32Array(sizes.length);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 0;
    const next = used[key] ?? 0;
    const part = parts[key];
    if (part !== undefined) part[next] = values[row] ?? 0;
    used[key] = next + 1;
  }
  return parts;
}

function sizesOf(keys: Uint16Array, count: number): readonly number[] {
  const sizes = new Array<number>(count).fill(0);
  for (const key of keys) sizes[key] = (sizes[key] ?? 0) + 1;
  return sizes;
}

function joined(parts: readonly Float64Array[], length: number): Float64Array {
  const all = new Float64Array(length);
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

function oneVersusRest(parts: readonly Float64Array[], code: number, n: number, level: number): Estimate {
  const positives = parts[code] ?? new Float64Array(0);
  const others = parts.filter((_, other) => other !== code);
  const result = auroc({ positives, negatives: joined(others, n - positives.length) });
  if (n === 0) return notDefined('no-rows');
  if (!result.ok) return notDefined(result.reason);
  const { value, standardError } = result.estimate;
  return measured(value, n, logitInterval(value, standardError, level));
}

/**
 * How well the probability of each class sets it apart from the others; ties count half. Only the order within a column
 * counts, so these stand even where the values are not probabilities. Classes that occur in no row are named in `leftOut`.
 * n is all rows. Throws a RangeError for a code without a class, columns of different lengths or values that are not finite.
 */
export function multiclassDiscrimination(
  labels: Uint16Array,
  probabilities: ClassProbabilities,
  level: number,
): MulticlassDiscrimination {
  const classes = probabilities.length;
  const n = labels.length;
  checkCodes(labels, classes, 'labels');
  checkProbabilities(probabilities, n);
  const sizes = sizesOf(labels, classes);
  const against: Estimate[] = [];
  const ofPairs: number[] = [];
  for (const [code, column] of probabilities.entries()) {
    const parts = apart(column, labels, sizes).map((part) => part.sort());
    against.push(oneVersusRest(parts, code, n, level));
    for (const [other, negatives] of parts.entries()) {
      if (other === code) continue;
      const pair = auroc({ positives: parts[code] ?? new Float64Array(0), negatives });
      if (pair.ok) ofPairs.push(pair.estimate.value);
    }
  }
  const none = n === 0 ? 'no-rows' : 'no-variation';
  return {
    oneVersusRest: against,
    macro: macro(against, n, none),
    handTill: {
      estimate: ofPairs.length === 0 ? notDefined(none) : measured(total(ofPairs) / ofPairs.length, n, null),
      leftOut: sizes.flatMap((size, code) => (size === 0 ? [code] : [])),
    },
  };
}

function notProbabilities(probabilities: ClassProbabilities, rows: number): number {
  let found = 0;
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    let outside = false;
    for (const column of probabilities) {
      const value = column[row] ?? 0;
      if (value < 0 || value > 1) outside = true;
      sum += value;
    }
    // Rounding may put a sum that is off by 0.001 in decimals, such as 0.999, a digit beyond it.
    if (outside || Math.abs(sum - 1) > SUM_TOLERANCE + 1e-12) found++;
  }
  return found;
}

function topLabelEce(labels: Uint16Array, probabilities: ClassProbabilities): number {
  const { called } = topClass(probabilities);
  const gaps = new Float64Array(labels.length);
  const bins = new Uint16Array(labels.length);
  for (let row = 0; row < labels.length; row++) {
    const code = called[row] ?? 0;
    const highest = probabilities[code]?.[row] ?? 0;
    gaps[row] = highest - (code === labels[row] ? 1 : 0);
    bins[row] = Math.min(Math.floor(highest * BINS), BINS - 1);
  }
  const ofBins = apart(gaps, bins, sizesOf(bins, BINS));
  return total(ofBins.map((part) => Math.abs(compensatedSum(part)))) / labels.length;
}

/**
 * How true the probabilities are as numbers. Where a row's values are not probabilities that sum to 1 within 0.001 nothing
 * is scaled to make them so: both measures are then `not-a-probability`, and such rows are counted. Without rows: `no-rows`.
 * Throws a RangeError for a code without a class, columns of different lengths or values that are not finite.
 */
export function multiclassCalibration(labels: Uint16Array, probabilities: ClassProbabilities): MulticlassCalibration {
  const n = labels.length;
  checkCodes(labels, probabilities.length, 'labels');
  checkProbabilities(probabilities, n);
  const refused = notProbabilities(probabilities, n);
  if (n === 0 || refused > 0) {
    const none = notDefined(n === 0 ? 'no-rows' : 'not-a-probability');
    return { notProbabilities: refused, brier: none, topLabelEce: none };
  }
  const losses = new Float64Array(n);
  for (const [code, column] of probabilities.entries()) {
    for (let row = 0; row < n; row++) {
      losses[row] = (losses[row] ?? 0) + ((column[row] ?? 0) - (labels[row] === code ? 1 : 0)) ** 2;
    }
  }
  return {
    notProbabilities: 0,
    brier: measured(compensatedSum(losses) / n, n, null),
    topLabelEce: measured(topLabelEce(labels, probabilities), n, null),
  };
}
