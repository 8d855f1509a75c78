import { keyStates, poissonOne, uniformOf } from '../numbers/random.ts';
import { quantileOfSorted } from '../numbers/sorted.ts';
import { normalCdf, normalQuantile } from '../numbers/special.ts';
import { type Interval, type Limits, zOfLevel } from './interval.ts';
import { deviationOf, momentsOf } from './moments.ts';

/** Fewer replicates leave too few beyond a BCa limit to place it (Efron and Tibshirani 1993 advise 1,000 or more; the specification 2,000). */
export const FEWEST_REPLICATES = 2_000;

/** The same for percentile limits, which never lie further out than the level says. */
export const FEWEST_PERCENTILE_REPLICATES = 1_000;

/** Above this share of replicates without a value there is no interval: leaving them out may move a tail of 2.5 % by as much. */
export const MOST_UNDEFINED = 0.01;

/** Within one stratum at most this many blocks are left out in turn: the error of the acceleration is then below 0.0005, whatever the size. */
const MOST_BLOCKS = 1_000;

/** Two values nearer than this share of the standard error are one value that was summed in another order. */
const TIE = 1e-9;

/** Why there is no interval. */
export type NoInterval =
  /** The statistic has no finite value on the data itself or, for BCa, without one of its rows. */
  | 'undefined'
  /** Fewer than two units to draw from, or a stratum of one, which can never vary. */
  | 'too-few-rows'
  /** More than MOST_UNDEFINED of the replicates have no value. */
  | 'too-many-undefined'
  /** Every replicate is the same: an interval of no width would pass anything. */
  | 'no-variation'
  /** All rows of a stratum fall into one cell, such as no missed case at all: drawing again can never show the error that is possible. */
  | 'stratum-without-variation'
  /** Nearly all replicates lie on one side of the estimate, so that the limits would leave it out. */
  | 'estimate-outside'
  /** The corrected limit lies beyond the outermost replicate. */
  | 'beyond-replicates';

/** What the replicates of a statistic say. */
export interface PercentileResult {
  readonly estimate: number | null;
  /** Standard deviation of the replicates, ddof 1. */
  readonly standardError: number | null;
  readonly percentile: Interval | null;
  /** Why there is no interval; null when it is there. */
  readonly reason: NoInterval | null;
  readonly replicates: number;
  /** Replicates in which the statistic has no finite value; they enter nothing. */
  readonly undefinedReplicates: number;
}

/** The same with BCa; `reason` says why `bca` is null, and `percentile` may be there all the same. */
export interface BootstrapResult extends PercentileResult {
  readonly bca: Interval | null;
  /** Bias correction and acceleration, and the shares of the replicates at which the limits lie; null where not defined. */
  readonly z0: number | null;
  readonly acceleration: number | null;
  readonly levels: { readonly lower: number; readonly upper: number } | null;
}

/** Sums over one stratum of n units: of the squares and cubes of their influence on the statistic. */
export interface StratumInfluence {
  readonly n: number;
  readonly squares: number;
  readonly cubes: number;
}

/** Acceleration of BCa, a = sum(L^3) / n^3 over 6 (sum(L^2) / n^2)^1.5, both summed over strata (Davison and Hinkley 1997, 5.3.2). Null when nothing has an influence. */
export function accelerationOf(strata: readonly StratumInfluence[]): number | null {
  let squares = 0;
  let cubes = 0;
  for (const stratum of strata) {
    squares += stratum.squares / stratum.n ** 2;
    cubes += stratum.cubes / stratum.n ** 3;
  }
  const acceleration = cubes / (6 * squares ** 1.5);
  return Number.isFinite(acceleration) ? acceleration : null;
}

/** Throws a RangeError for a level outside 0 to 1 or fewer replicates than asked. */
export function checkBootstrap(level: number, replicates: number, fewest: number): void {
  if (!(level > 0 && level < 1)) throw new RangeError('a level lies between 0 and 1');
  if (!Number.isSafeInteger(replicates) || replicates < fewest) {
    throw new RangeError(`a bootstrap needs at least ${fewest} replicates`);
  }
}

/** A result without any interval. */
export function withoutInterval(reason: NoInterval, estimate: number | null, replicates: number): BootstrapResult {
  return {
    estimate,
    standardError: null,
    percentile: null,
    reason,
    replicates,
    undefinedReplicates: 0,
    bca: null,
    z0: null,
    acceleration: null,
    levels: null,
  };
}

/** Standard deviation, ddof 1, of at least two values; 0 when they differ by no more than rounding does. */
function spreadOf(values: Float64Array): number {
  const found = momentsOf(values);
  const deviation = deviationOf(found) ?? 0;
  return deviation > 1e-13 * Math.abs(found.mean) ? deviation : 0;
}

/** An interval that holds the estimate, or null. A limit that misses it by no more than the noise of summing is set on it. */
function around(
  estimate: number,
  noise: number,
  { lower, upper }: Limits,
  level: number,
  method: 'bca' | 'percentile',
): Interval | null {
  if (lower > estimate + noise || upper < estimate - noise) return null;
  return { lower: Math.min(lower, estimate), upper: Math.max(upper, estimate), level, method };
}

/** The share of ascending replicates below the estimate, those equal to it counting half. */
function shareBelow(sorted: Float64Array, estimate: number, noise: number): number {
  let below = 0;
  for (const value of sorted) {
    if (value < estimate - noise) below++;
    else if (value <= estimate + noise) below += 0.5;
  }
  return below / sorted.length;
}

/**
 * Percentile and BCa intervals (Efron 1987) from replicates of a statistic; limits are type 7 quantiles.
 * @param values one for each replicate, not finite where the statistic is undefined
 * @param acceleration see accelerationOf; null gives no BCa
 */
export function summarise(
  estimate: number,
  values: Float64Array,
  acceleration: number | null,
  level: number,
): BootstrapResult {
  const sorted = values.filter(Number.isFinite).sort();
  const undefinedReplicates = values.length - sorted.length;
  const none = { ...withoutInterval('undefined', estimate, values.length), acceleration, undefinedReplicates };
  if (undefinedReplicates > MOST_UNDEFINED * values.length) return { ...none, reason: 'too-many-undefined' };
  const standardError = spreadOf(sorted);
  if (standardError === 0) return { ...none, standardError, reason: 'no-variation' };

  const noise = TIE * standardError;
  const tail = (1 - level) / 2;
  const plain = { lower: quantileOfSorted(sorted, tail), upper: quantileOfSorted(sorted, 1 - tail) };
  const known = { ...none, standardError, percentile: around(estimate, noise, plain, level, 'percentile') };
  const below = shareBelow(sorted, estimate, noise);
  if (below === 0 || below === 1) return { ...known, reason: 'estimate-outside' };
  const z0 = normalQuantile(below);
  if (acceleration === null) return { ...known, z0 };

  const z = zOfLevel(level);
  const shareAt = (shifted: number): number =>
    acceleration * shifted < 1 ? normalCdf(z0 + shifted / (1 - acceleration * shifted)) : Number.NaN;
  const levels = { lower: shareAt(z0 - z), upper: shareAt(z0 + z) };
  const outermost = 1 / sorted.length;
  if (!(levels.lower >= outermost && levels.upper <= 1 - outermost)) {
    return { ...known, z0, reason: 'beyond-replicates' };
  }
  const limits = { lower: quantileOfSorted(sorted, levels.lower), upper: quantileOfSorted(sorted, levels.upper) };
  const bca = around(estimate, noise, limits, level, 'bca');
  return { ...known, z0, levels, bca, reason: bca === null ? 'estimate-outside' : null };
}

/** The percentile interval alone, from the same replicates. */
export function percentileOnly(estimate: number, values: Float64Array, level: number): PercentileResult {
  const { standardError, percentile, reason, replicates, undefinedReplicates } = summarise(
    estimate,
    values,
    null,
    level,
  );
  const missing = reason === 'undefined' ? 'estimate-outside' : reason;
  return {
    estimate,
    standardError,
    percentile,
    reason: percentile === null ? missing : null,
    replicates,
    undefinedReplicates,
  };
}

/** A stratum code for each row: its label and, where given, its group. Positives come before negatives. */
export function strataOf(label: Uint8Array, groups: Uint16Array | null = null): Uint32Array {
  return Uint32Array.from(label, (positive, row) => 2 * (groups?.[row] ?? 0) + (positive === 1 ? 0 : 1));
}

/** What is drawn: rows, or patients with all their rows. `members` from `offsets[unit]` to before `offsets[unit + 1]` are its rows. */
interface Units {
  readonly count: number;
  readonly offsets: Uint32Array;
  readonly members: Uint32Array;
}

/** Rows by cluster, clusters in the order of their first row. */
function unitsOf(rows: number, clusters: Uint32Array | null): Units {
  const unitOfRow = new Uint32Array(rows);
  let count = rows;
  if (clusters === null) {
    for (let row = 0; row < rows; row++) unitOfRow[row] = row;
  } else {
    const seen = new Map<number, number>();
    for (let row = 0; row < rows; row++) {
      const cluster = clusters[row] ?? 0;
      const unit = seen.get(cluster) ?? seen.size;
      seen.set(cluster, unit);
      unitOfRow[row] = unit;
    }
    count = seen.size;
  }
  const offsets = new Uint32Array(count + 1);
  for (const unit of unitOfRow) offsets[unit + 1] = (offsets[unit + 1] ?? 0) + 1;
  for (let unit = 0; unit < count; unit++) offsets[unit + 1] = (offsets[unit + 1] ?? 0) + (offsets[unit] ?? 0);
  const next = offsets.slice();
  const members = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const unit = unitOfRow[row] ?? 0;
    const place = next[unit] ?? 0;
    members[place] = row;
    next[unit] = place + 1;
  }
  return { count, offsets, members };
}

/** Orders sets of stratum codes by their codes. */
function compareCodes(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/**
 * Units that are drawn for one another: those whose rows lie in the same set of strata. A unit that is alone of its kind
 * would be drawn every time and never vary, so such units are drawn for one another, and a last lone one with the largest stratum.
 */
function stratify(units: Units, strata: Uint32Array | null): Uint32Array[] {
  const kinds = new Map<string, { readonly codes: readonly number[]; readonly members: number[] }>();
  for (let unit = 0; unit < units.count; unit++) {
    const rows = units.members.subarray(units.offsets[unit] ?? 0, units.offsets[unit + 1] ?? 0);
    const codes = [...new Set(Array.from(rows, (row) => strata?.[row] ?? 0))].sort((a, b) => a - b);
    const name = codes.join();
    const kind = kinds.get(name) ?? { codes, members: [] };
    kind.members.push(unit);
    kinds.set(name, kind);
  }
  const ordered = [...kinds.values()].sort((a, b) => compareCodes(a.codes, b.codes)).map(({ members }) => members);
  const several = ordered.filter((members) => members.length > 1);
  const alone = ordered.filter((members) => members.length === 1).flat();
  if (alone.length > 1 || several.length === 0) several.push(alone);
  else {
    const largest = several.reduce((most, members) => (members.length > most.length ? members : most));
    largest.push(...alone);
  }
  return several.map((members) => Uint32Array.from(members));
}

/** Collects the rows of drawn units, growing as needed: patients differ in size, so no fixed length would do. */
class RowBuffer {
  private rows: Uint32Array;
  private length = 0;
  private readonly units: Units;

  constructor(units: Units) {
    this.units = units;
    this.rows = new Uint32Array(units.members.length);
  }

  clear(): void {
    this.length = 0;
  }

  add(unit: number): void {
    const first = this.units.offsets[unit] ?? 0;
    const end = this.units.offsets[unit + 1] ?? 0;
    if (this.length + end - first > this.rows.length) {
      const larger = new Uint32Array(2 * (this.length + end - first));
      larger.set(this.rows);
      this.rows = larger;
    }
    for (let index = first; index < end; index++) this.rows[this.length++] = this.units.members[index] ?? 0;
  }

  drawn(): Uint32Array {
    return this.rows.subarray(0, this.length);
  }
}

type RowStatistic = (rows: Uint32Array) => number | null;

const finite = (value: number | null): number => (value !== null && Number.isFinite(value) ? value : Number.NaN);

/** Influence of the units of each stratum by leaving out one after the other, or blocks of them where there are many (Quenouille's jackknife). Null when the statistic then has no value. */
function jackknife(
  units: Units,
  strata: readonly Uint32Array[],
  statistic: RowStatistic,
): readonly StratumInfluence[] | null {
  const buffer = new RowBuffer(units);
  const result: StratumInfluence[] = [];
  for (const stratum of strata) {
    const n = stratum.length;
    const blocks = Math.min(n, MOST_BLOCKS);
    const left = new Float64Array(blocks);
    let mean = 0;
    for (let block = 0; block < blocks; block++) {
      buffer.clear();
      for (const other of strata) {
        for (let index = 0; index < other.length; index++) {
          if (other !== stratum || index % blocks !== block) buffer.add(other[index] ?? 0);
        }
      }
      const value = finite(statistic(buffer.drawn()));
      if (Number.isNaN(value)) return null;
      left[block] = value;
      mean += (value - mean) / (block + 1);
    }
    let squares = 0;
    let cubes = 0;
    for (let block = 0; block < blocks; block++) {
      const size = Math.floor((n - 1 - block) / blocks) + 1;
      const influence = (n - size) * (mean - (left[block] ?? 0));
      squares += influence ** 2;
      cubes += influence ** 3;
    }
    result.push({ n, squares, cubes });
  }
  return result;
}

/**
 * Stratified BCa bootstrap (Efron 1987) of any statistic of rows. Within every stratum as many are drawn, with
 * replacement, as it has: draw j of stratum s (in ascending order of codes, S of them) in replicate r is the unit
 * floor(u53(seed, j, S r + s) n_s) of the stratum in the order of the file. With clusters whole patients are drawn, for
 * patients with rows in the same strata.
 *
 * A subgroup without a single error shows none in any replicate, so the interval is then too narrow: use exact limits for a rate.
 * @param strata a code for each row, such as strataOf; null for one stratum
 * @param clusters a patient code for each row; null when each row is its own
 * @param statistic of row numbers, which repeat, in any order; must not depend on their order, nor keep the array. Null or not finite where undefined
 * @param replicates at least 2,000
 */
export function bootstrap(question: {
  readonly rows: number;
  readonly strata: Uint32Array | null;
  readonly clusters: Uint32Array | null;
  readonly statistic: RowStatistic;
  readonly replicates: number;
  readonly seed: number;
  readonly level: number;
}): BootstrapResult {
  const { statistic, replicates, seed, level } = question;
  checkBootstrap(level, replicates, FEWEST_REPLICATES);
  const units = unitsOf(question.rows, question.clusters);
  const buffer = new RowBuffer(units);
  for (let unit = 0; unit < units.count; unit++) buffer.add(unit);
  const estimate = finite(statistic(buffer.drawn()));
  if (Number.isNaN(estimate)) return withoutInterval('undefined', null, replicates);
  if (units.count < 2) return withoutInterval('too-few-rows', estimate, replicates);

  const strata = stratify(units, question.strata);
  const states = keyStates(
    seed,
    strata.reduce((most, stratum) => Math.max(most, stratum.length), 0),
  );
  const values = new Float64Array(replicates);
  for (let replicate = 0; replicate < replicates; replicate++) {
    buffer.clear();
    for (const [index, stratum] of strata.entries()) {
      const counter = strata.length * replicate + index;
      for (let draw = 0; draw < stratum.length; draw++) {
        buffer.add(stratum[Math.floor(uniformOf(states, draw, counter) * stratum.length)] ?? 0);
      }
    }
    values[replicate] = finite(statistic(buffer.drawn()));
  }
  const influence = jackknife(units, strata, statistic);
  return summarise(estimate, values, influence === null ? null : accelerationOf(influence), level);
}

/**
 * Poisson bootstrap of any statistic of weighted rows: the weight of a row in replicate r is the Poisson(1) count at
 * u53(seed, row, r), so that machines which each hold some of the rows draw the same weights (Chamandy et al. 2012).
 * Percentile interval only. `values` has one for each replicate, not a number where undefined.
 * @param keys a number for each row, such as a code of its patient, whose rows then share their weight; null for the row number
 * @param statistic of the weights of all rows; must not keep the array. Null or not finite where undefined
 * @param replicates at least 1,000
 */
export function poissonBootstrap(question: {
  readonly rows: number;
  readonly keys: Uint32Array | null;
  readonly statistic: (weights: Uint8Array) => number | null;
  readonly replicates: number;
  readonly seed: number;
  readonly level: number;
}): PercentileResult & { readonly values: Float64Array } {
  const { rows, keys, statistic, replicates, seed, level } = question;
  checkBootstrap(level, replicates, FEWEST_PERCENTILE_REPLICATES);
  const weights = new Uint8Array(rows).fill(1);
  const estimate = finite(statistic(weights));
  const values = new Float64Array(replicates);
  if (Number.isNaN(estimate)) {
    const { bca, z0, acceleration, levels, ...none } = withoutInterval('undefined', null, replicates);
    return { ...none, values: values.fill(Number.NaN) };
  }
  const states = keyStates(seed, rows, keys);
  for (let replicate = 0; replicate < replicates; replicate++) {
    for (let row = 0; row < rows; row++) weights[row] = poissonOne(uniformOf(states, row, replicate));
    values[replicate] = finite(statistic(weights));
  }
  return { ...percentileOnly(estimate, values, level), values };
}
