import { logitLimit } from '../discrimination/auroc.ts';
import { type Estimate, measured, notDefined } from '../intervals/estimate.ts';
import { type Interval, zOfLevel } from '../intervals/interval.ts';
import { type Share, share } from '../intervals/share.ts';
import { compensatedSum } from '../numbers/running-sum.ts';
import { countBelow } from '../numbers/sorted.ts';

/** Follow-up of patients, one row each. */
export interface SurvivalRows {
  /** Time to the event or to the end of observation, finite; only its order counts. */
  readonly time: Float64Array;
  /** 1 where the event was seen, 0 where observation ended before it. Competing events need a code of their own elsewhere. */
  readonly event: Uint8Array;
  /** Predicted risk, finite; a higher one predicts an earlier event. Only its order counts. */
  readonly risk: Float64Array;
}

/** Pairs of rows, as R's survival package names and counts them. Exact at any size, hence bigint: n rows make n^2 / 2 pairs. */
export interface PairCounts {
  readonly concordant: bigint;
  readonly discordant: bigint;
  /** Comparable, with equal risks (R: tied.x). */
  readonly tiedRisk: bigint;
  /** Both events at the same time, so not comparable, with different risks (R: tied.y). */
  readonly tiedTime: bigint;
  /** The same with equal risks (R: tied.xy). */
  readonly tiedBoth: bigint;
}

export interface SurvivalMeasures {
  readonly n: number;
  readonly events: number;
  readonly censored: Share;
  /** More than half of the rows are censored: Harrell's C then depends on the censoring, and Uno's C (2011) is to be preferred. */
  readonly heavilyCensored: boolean;
  /** Harrell's C with its interval; n is rows. */
  readonly concordance: Estimate;
  /** Infinitesimal jackknife; null where C is undefined. */
  readonly standardError: number | null;
  readonly pairs: PairCounts;
}

/** A standard error that would be 0 but for rounding. */
const NO_SPREAD = 1e-12;

/** The place of each value among the distinct ones, from 0. */
function denseRanks(values: Float64Array): { readonly ranks: Uint32Array; readonly distinct: number } {
  const sorted = values.slice().sort();
  let distinct = 0;
  for (let index = 0; index < sorted.length; index++) {
    const value = sorted[index] ?? 0;
    if (index === 0 || value !== sorted[distinct - 1]) sorted[distinct++] = value;
  }
  const places = sorted.subarray(0, distinct);
  const ranks = new Uint32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    ranks[row] = countBelow(places, values[row] ?? 0);
  }
  return { ranks, distinct };
}

/** Rows grouped by key, ascending: those of key k are order[starts[k]] up to before order[starts[k + 1]]. */
function grouped(keys: Uint32Array, distinct: number): { readonly order: Uint32Array; readonly starts: Uint32Array } {
  const starts = new Uint32Array(distinct + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 0; key < distinct; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(keys.length);
  for (let row = 0; row < keys.length; row++) {
    const place = next[keys[row] ?? 0] ?? 0;
    order[place] = row;
    next[keys[row] ?? 0] = place + 1;
  }
  return { order, starts };
}

/** How many rows of each rank are in a set, with sums over the lower ranks in log n (Fenwick 1994). */
interface RankSet {
  readonly sums: Uint32Array;
  readonly exactly: Uint32Array;
  size: number;
}

const rankSet = (distinct: number): RankSet => ({
  sums: new Uint32Array(distinct + 1),
  exactly: new Uint32Array(distinct),
  size: 0,
});

function insert(set: RankSet, rank: number): void {
  const { sums, exactly } = set;
  for (let node = rank + 1; node < sums.length; node += node & -node) sums[node] = (sums[node] ?? 0) + 1;
  exactly[rank] = (exactly[rank] ?? 0) + 1;
  set.size++;
}

/** Rows of the set with a rank lower than this one. */
function below({ sums }: RankSet, rank: number): number {
  let sum = 0;
  for (let node = rank; node > 0; node -= node & -node) sum += sums[node] ?? 0;
  return sum;
}

/** The exact sum of whole counts, each below 2^32: plain addition would round above 2^53. */
export function sumOfCounts(counts: Uint32Array): bigint {
  let sum = 0n;
  let part = 0;
  for (let index = 0; index < counts.length; index++) {
    part += counts[index] ?? 0;
    if (part >= 2 ** 52) {
      sum += BigInt(part);
      part = 0;
    }
  }
  return sum + BigInt(part);
}

/** Of each row the comparable pairs it is in, and twice its credit in them: 2 for each concordant one, 1 for equal risks. */
interface RowPairs {
  readonly comparable: Float64Array;
  readonly credit: Float64Array;
}

function addPairs(rows: RowPairs, row: number, comparable: number, concordant: number, tied: number): void {
  rows.comparable[row] = (rows.comparable[row] ?? 0) + comparable;
  rows.credit[row] = (rows.credit[row] ?? 0) + 2 * concordant + tied;
}

interface Ordered {
  readonly event: Uint8Array;
  readonly ranks: Uint32Array;
  readonly distinct: number;
  readonly order: Uint32Array;
  readonly starts: Uint32Array;
}

/** Every pair once, from its earlier row: latest time first, the rows that outlast a time are in the set when its events ask. */
function countFromEarlier({ event, ranks, distinct, order, starts }: Ordered, rows: RowPairs): PairCounts {
  const n = order.length;
  const concordant = new Uint32Array(n);
  const discordant = new Uint32Array(n);
  const tiedRisk = new Uint32Array(n);
  const tiedTime = new Uint32Array(n);
  const tiedBoth = new Uint32Array(n);
  const outlasting = rankSet(distinct);
  for (let time = starts.length - 2; time >= 0; time--) {
    const start = starts[time] ?? 0;
    const end = starts[time + 1] ?? 0;
    // A patient censored at a time was still free of the event then, so outlasts whoever had it at that time.
    for (let place = start; place < end; place++) {
      const row = order[place] ?? 0;
      if (event[row] === 0) insert(outlasting, ranks[row] ?? 0);
    }
    const others = outlasting.size;
    for (let place = start; place < end; place++) {
      const row = order[place] ?? 0;
      if (event[row] === 0) continue;
      const rank = ranks[row] ?? 0;
      const lower = below(outlasting, rank);
      const equal = outlasting.exactly[rank] ?? 0;
      concordant[row] = lower;
      tiedRisk[row] = equal;
      discordant[row] = others - lower - equal;
      addPairs(rows, row, others, lower, equal);
    }
    // Each event meets those of its own time that came into the set before it.
    for (let place = start; place < end; place++) {
      const row = order[place] ?? 0;
      if (event[row] === 0) continue;
      const rank = ranks[row] ?? 0;
      const same = (outlasting.exactly[rank] ?? 0) - (tiedRisk[row] ?? 0);
      tiedBoth[row] = same;
      tiedTime[row] = outlasting.size - others - same;
      insert(outlasting, rank);
    }
  }
  return {
    concordant: sumOfCounts(concordant),
    discordant: sumOfCounts(discordant),
    tiedRisk: sumOfCounts(tiedRisk),
    tiedTime: sumOfCounts(tiedTime),
    tiedBoth: sumOfCounts(tiedBoth),
  };
}

/** The same pairs once more, from their later row, which the jackknife needs too. */
function addFromLater({ event, ranks, distinct, order, starts }: Ordered, rows: RowPairs): void {
  const failed = rankSet(distinct);
  for (let time = 0; time + 1 < starts.length; time++) {
    const start = starts[time] ?? 0;
    const end = starts[time + 1] ?? 0;
    for (const wanted of [1, 0]) {
      for (let place = start; place < end; place++) {
        const row = order[place] ?? 0;
        if (event[row] !== wanted) continue;
        const rank = ranks[row] ?? 0;
        const equal = failed.exactly[rank] ?? 0;
        addPairs(rows, row, failed.size, failed.size - below(failed, rank) - equal, equal);
      }
      for (let place = start; wanted === 1 && place < end; place++) {
        const row = order[place] ?? 0;
        if (event[row] === 1) insert(failed, ranks[row] ?? 0);
      }
    }
  }
}

function checkRows({ time, event, risk }: SurvivalRows): void {
  if (event.length !== time.length || risk.length !== time.length) {
    throw new RangeError('time, event and risk differ in length');
  }
  if (!time.every(Number.isFinite) || !risk.every(Number.isFinite)) throw new RangeError('time and risk are finite');
  // A code 2 for a competing event would be counted as censored in silence.
  if (!event.every((code) => code <= 1)) throw new RangeError('an event is 0 or 1');
}

function jackknife({ comparable, credit }: RowPairs, value: number, pairs: number): number {
  return Math.sqrt(compensatedSum(credit.map((own, row) => (own / 2 - value * (comparable[row] ?? 0)) ** 2))) / pairs;
}

/**
 * On the logit scale, as for AUROC, whose generalisation C is. Simulated with 50 to 200 rows and C of 0.88 to 0.94, the
 * lower limit of 95 % lay above the truth in 2.3 to 4.9 % against 4.7 to 9.2 % on the plain scale (2.5 % would be right).
 */
function interval(value: number, standardError: number, level: number): Interval | null {
  if (!(standardError > NO_SPREAD)) return null;
  const z = zOfLevel(level);
  const lower = logitLimit(value, standardError, -z);
  const upper = logitLimit(value, standardError, z);
  return lower === null || upper === null ? null : { lower, upper, level, method: 'jackknife-logit' };
}

/**
 * Harrell's C (1982): of the pairs of rows whose order of events is known, the share in which the one with the earlier
 * event has the higher risk, equal risks counting half. As in R's `concordance`: a pair is comparable when the earlier time
 * is an event; an event precedes a censoring at the same time; two events at the same time are not comparable. Unlike R,
 * which by default takes times within a tolerance as equal, times are equal only when they are. The standard error is R's:
 * the root of the sum over rows of (credit - C comparable)^2, over the comparable pairs. n log n.
 * Undefined: `no-rows`, `no-events`, `no-comparable-pairs`. No interval where C is 0 or 1 or the standard error is 0.
 * Throws a RangeError for lengths that differ, times or risks that are not finite, and events other than 0 and 1.
 */
export function survival(input: SurvivalRows, level: number): SurvivalMeasures {
  checkRows(input);
  const { time, event, risk } = input;
  const n = time.length;
  const { ranks, distinct } = denseRanks(risk);
  const times = denseRanks(time);
  const ordered = { event, ranks, distinct, ...grouped(times.ranks, times.distinct) };
  const rows = { comparable: new Float64Array(n), credit: new Float64Array(n) };
  const pairs = countFromEarlier(ordered, rows);
  addFromLater(ordered, rows);
  let events = 0;
  for (const code of event) events += code;
  const comparable = pairs.concordant + pairs.discordant + pairs.tiedRisk;
  const common = {
    n,
    events,
    censored: share(n - events, n, level, 'no-rows'),
    heavilyCensored: 2 * (n - events) > n,
    pairs,
  };
  if (comparable === 0n) {
    const reason = n === 0 ? 'no-rows' : events === 0 ? 'no-events' : 'no-comparable-pairs';
    return { ...common, concordance: notDefined(reason), standardError: null };
  }
  const value = Number(2n * pairs.concordant + pairs.tiedRisk) / Number(2n * comparable);
  const standardError = jackknife(rows, value, Number(comparable));
  return { ...common, concordance: measured(value, n, interval(value, standardError, level)), standardError };
}
