import { auroc } from '../discrimination/auroc.ts';
import { type ConfusionCounts, type RateId, worseIs } from '../rates/confusion.ts';
import { byScore, type PredictionTable, scoresByLabel } from '../rows/predictions.ts';
import type { Declared } from './claims.ts';
import { toNumber } from './rational.ts';

/** The rates whose claims can be refuted without knowing the threshold or which way the score points. */
export type OperatingRate = Extract<RateId, 'sensitivity' | 'specificity' | 'ppv' | 'npv' | 'accuracy' | 'fpr' | 'fnr'>;

/** One way to read rows whose positive class, direction or threshold nobody has declared. */
export interface Reading {
  /** Which label counts as the condition. */
  readonly positiveLabel: 0 | 1;
  /** `higher`: flagged at or above the threshold. `lower`: flagged below it. `prediction`: as its column says; `inverse`: the other way. */
  readonly flagged: 'higher' | 'lower' | 'prediction' | 'inverse';
  /** A score of the file; infinity flags nobody (higher) or everybody (lower). Null for the prediction column. */
  readonly threshold: number | null;
  readonly counts: ConfusionCounts;
  /** Claims that are better than the rows give under this reading, or that it leaves undefined. */
  readonly overclaimed: readonly OperatingRate[];
}

/** Both AUROCs the rows can be read as: the score pointing up, and down. Null when a class is empty or there are no scores. */
export function aurocReadings(table: PredictionTable): readonly [number, number] | null {
  const scores = scoresByLabel(table, null);
  const result = scores === null ? null : auroc(scores);
  return result?.ok ? [result.estimate.value, 1 - result.estimate.value] : null;
}

interface Bound {
  readonly rate: OperatingRate;
  /** From here on a value is no overclaim; 1 for "at least", -1 for "at most". */
  readonly edge: number;
  readonly sign: 1 | -1;
}

/** Widens every edge: a refutation must be true beyond the rounding of doubles. */
const TOLERANCE = 1e-9;

/**
 * The edge past which a claim is an overclaim (claims.ts, compareClaim). Where higher is better that is half a unit
 * below the claim; where lower is, a whole unit above, since a value cut off is no overclaim. Null when it can be none.
 */
function boundOf(rate: OperatingRate, declared: Declared): Bound | null {
  const value = toNumber(declared.value);
  const ulp = toNumber(declared.ulp);
  const { comparator } = declared;
  const exact = comparator !== undefined && comparator !== 'about';
  if (worseIs(rate) === 'lower') {
    if (comparator === '<' || comparator === '<=') return null;
    return { rate, edge: value - (exact ? 0 : ulp / 2) - TOLERANCE, sign: 1 };
  }
  if (comparator === '>' || comparator === '>=') return null;
  return { rate, edge: value + (exact ? 0 : ulp) + TOLERANCE, sign: -1 };
}

/** How far the value falls short of a bound; 0 or less is no overclaim. An undefined rate is one in full: the claim needs a number. */
function shortfall({ rate, edge, sign }: Bound, { tp, fp, fn, tn }: ConfusionCounts): number {
  const share = (x: number, n: number): number => (n === 0 ? 1 : sign * (edge - x / n));
  switch (rate) {
    case 'sensitivity':
      return share(tp, tp + fn);
    case 'specificity':
      return share(tn, tn + fp);
    case 'ppv':
      return share(tp, tp + fp);
    case 'npv':
      return share(tn, tn + fn);
    case 'accuracy':
      return share(tp + tn, tp + tn + fp + fn);
    case 'fpr':
      return share(fp, fp + tn);
    case 'fnr':
      return share(fn, fn + tp);
  }
}

/** Flagged rows of each label at every threshold, plus the readings of the prediction column. */
function* flaggings(table: PredictionTable) {
  const { label, score, prediction } = table;
  let ones = 0;
  for (const value of label) ones += value;
  const order = byScore(table);
  if (score !== null && order !== null) {
    let onesBelow = 0;
    let below = 0;
    for (let index = 0; index <= order.length; index++) {
      const threshold = index === order.length ? Number.POSITIVE_INFINITY : (score[order[index] ?? 0] ?? 0);
      if (index === 0 || threshold !== score[order[index - 1] ?? 0]) {
        const zerosBelow = below - onesBelow;
        yield { flagged: 'higher', threshold, ones: ones - onesBelow, zeros: table.rows - ones - zerosBelow } as const;
        yield { flagged: 'lower', threshold, ones: onesBelow, zeros: zerosBelow } as const;
      }
      below++;
      onesBelow += label[order[index] ?? 0] ?? 0;
    }
  }
  if (prediction !== null) {
    let flaggedOnes = 0;
    let flagged = 0;
    for (let row = 0; row < table.rows; row++) {
      if (prediction[row] !== 1) continue;
      flagged++;
      flaggedOnes += label[row] ?? 0;
    }
    const flaggedZeros = flagged - flaggedOnes;
    yield { flagged: 'prediction', threshold: null, ones: flaggedOnes, zeros: flaggedZeros } as const;
    yield {
      flagged: 'inverse',
      threshold: null,
      ones: ones - flaggedOnes,
      zeros: table.rows - ones - flaggedZeros,
    } as const;
  }
}

/**
 * Is there any reading of the rows (either label as the condition, the score pointing either way, any threshold, the
 * prediction column either way) under which none of the claims is an overclaim? If there is none, the claims are refuted
 * whatever the configuration is. `best` is the reading with the fewest overclaims, then the smallest shortfall.
 * n log n in the rows. Null when the table holds neither scores nor predictions.
 */
export function operatingPointSupports(
  table: PredictionTable,
  claims: Readonly<Partial<Record<OperatingRate, Declared>>>,
): { readonly supported: boolean; readonly best: Reading } | null {
  const bounds: Bound[] = [];
  for (const [rate, declared] of Object.entries(claims) as [OperatingRate, Declared][]) {
    const bound = boundOf(rate, declared);
    if (bound !== null) bounds.push(bound);
  }
  let ones = 0;
  for (const value of table.label) ones += value;
  const zeros = table.rows - ones;

  let best: Omit<Reading, 'overclaimed'> | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  let smallest = Number.POSITIVE_INFINITY;
  for (const flagging of flaggings(table)) {
    for (const positiveLabel of [1, 0] as const) {
      const tp = positiveLabel === 1 ? flagging.ones : flagging.zeros;
      const fp = positiveLabel === 1 ? flagging.zeros : flagging.ones;
      const counts = {
        tp,
        fp,
        fn: (positiveLabel === 1 ? ones : zeros) - tp,
        tn: (positiveLabel === 1 ? zeros : ones) - fp,
      };
      let over = 0;
      let short = 0;
      for (const bound of bounds) {
        const by = shortfall(bound, counts);
        if (by > 0) {
          over++;
          short += by;
        }
      }
      if (over < fewest || (over === fewest && short < smallest)) {
        fewest = over;
        smallest = short;
        best = { positiveLabel, flagged: flagging.flagged, threshold: flagging.threshold, counts };
      }
    }
  }
  if (best === null) return null;
  const { counts } = best;
  const overclaimed = bounds.filter((bound) => shortfall(bound, counts) > 0).map(({ rate }) => rate);
  return { supported: overclaimed.length === 0, best: { ...best, overclaimed } };
}
