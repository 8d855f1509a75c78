import type { UndefinedReason } from '../intervals/estimate.ts';
import { type Interval, type Limits, wald } from '../intervals/interval.ts';
import { RunningSum } from '../numbers/running-sum.ts';
import { normalQuantile } from '../numbers/special.ts';
import { commonScale, type SamplePair, type Shape, shapeOf } from './sample.ts';

/** What the Wasserstein-1 distance and its limits rest on, all in standard deviations of the reference. */
export interface Wasserstein {
  /** Area between the two distribution functions over the reference's standard deviation (divisor n - 1). */
  readonly value: number;
  readonly n: number;
  readonly m: number;
  /** Variance of the current values over that of the reference. */
  readonly currentVariance: number;
  /** How uncertain the standard deviation itself is: sqrt(kurtosis - 1) / 2 of the reference. 0.71 for a normal variable. */
  readonly scaleError: number;
  /** Absolute third central moments over the cubed standard deviation of the reference. */
  readonly skewReference: number;
  readonly skewCurrent: number;
  /** By how much chance raises the distance on average, at most. */
  readonly excess: number;
  /** The same for two samples of the reference, over sqrt(1/n + 1/m). */
  readonly nullExcess: number;
}

export type WassersteinSummary =
  | ({ readonly ok: true } & Wasserstein)
  | { readonly ok: false; readonly reason: Extract<UndefinedReason, 'no-rows' | 'too-few-rows' | 'no-variation'> };

interface Areas {
  /** Integral of |F - G|. */
  readonly between: number;
  /** Integral of the standard deviation of F - G. */
  readonly noise: number;
  /** Integral of sqrt(F (1 - F)). */
  readonly spread: number;
}

/** Areas under the step functions of both samples, in values times scale. One pass over the merged order. */
function areas({ reference, current }: SamplePair, scale: number): Areas {
  const first = reference.ascending;
  const second = current.ascending;
  const n = first.length;
  const m = second.length;
  const between = new RunningSum();
  const noise = new RunningSum();
  const spread = new RunningSum();
  let i = 0;
  let j = 0;
  let previous = Math.min(first[0] ?? 0, second[0] ?? 0) * scale;
  while (i < n || j < m) {
    const next = Math.min(first[i] ?? Number.POSITIVE_INFINITY, second[j] ?? Number.POSITIVE_INFINITY);
    const width = next * scale - previous;
    if (width > 0) {
      const f = i / n;
      const g = j / m;
      between.add(Math.abs(f - g) * width);
      noise.add(Math.sqrt((f * (1 - f)) / n + (g * (1 - g)) / m) * width);
      spread.add(Math.sqrt(f * (1 - f)) * width);
    }
    previous = next * scale;
    while (i < n && first[i] === next) i++;
    while (j < m && second[j] === next) j++;
  }
  return { between: between.value(), noise: noise.value(), spread: spread.value() };
}

/** Mean of |Z| for a standard normal Z. */
const MEAN_DEVIATION = Math.sqrt(2 / Math.PI);

interface Scaled {
  readonly areas: Areas;
  readonly reference: Shape;
  readonly current: Shape;
  readonly sd: number;
  readonly scale: number;
}

function scaled(pair: SamplePair): Scaled | Extract<WassersteinSummary, { readonly ok: false }> {
  const n = pair.reference.ascending.length;
  const m = pair.current.ascending.length;
  if (n === 0 || m === 0) return { ok: false, reason: 'no-rows' };
  const scale = commonScale(pair);
  const origin = (pair.reference.ascending[0] ?? 0) * scale;
  const reference = shapeOf(pair.reference, scale, origin);
  const current = shapeOf(pair.current, scale, origin);
  if (reference.variance === null || current.variance === null) return { ok: false, reason: 'too-few-rows' };
  if (!(reference.fourth > 0)) return { ok: false, reason: 'no-variation' };
  return { areas: areas(pair, scale), reference, current, sd: Math.sqrt(reference.variance), scale };
}

function summary({ areas: { between, noise, spread }, reference, current, sd }: Scaled): Wasserstein {
  return {
    value: between / sd,
    n: reference.n,
    m: current.n,
    currentVariance: (current.variance ?? 0) / (sd * sd),
    scaleError: Math.sqrt(Math.max(0, reference.fourth / reference.second ** 2 - 1)) / 2,
    skewReference: Math.abs(reference.third) / sd ** 3,
    skewCurrent: Math.abs(current.third) / sd ** 3,
    excess: (MEAN_DEVIATION * noise) / sd,
    nullExcess: (MEAN_DEVIATION * spread) / sd,
  };
}

/**
 * Wasserstein-1 distance over the reference's standard deviation; linear. `too-few-rows`: a side has one row.
 * `no-variation`: the reference is constant, or its spread is below about 1e-77 of the largest value of either side, so
 * that doubles cannot hold both.
 */
export function wassersteinOf(pair: SamplePair): WassersteinSummary {
  const found = scaled(pair);
  return 'ok' in found ? found : { ok: true, ...summary(found) };
}

/** The upper limit where there is none: the reference's standard deviation cannot be told from 0. No margin reaches it. */
export const UNBOUNDED = 1e9;

/**
 * Limits of the true distance over the true standard deviation, each one-sided at alpha, in standard deviations.
 *
 * The distance is the largest difference of means that any function of slope at most 1 shows (Kantorovich and Rubinstein
 * 1958). Upper: take the function that is best for the truth. Its observed difference is no larger than the observed
 * distance and is a plain difference of means, and its variance is at most that of the values themselves, as it moves
 * no faster than they do. So no bootstrap is needed, which fails for a distance near 0. For a shift the bound is exact.
 * Lower: less the most that chance adds on average; what it adds beyond has the same bound (Borell 1975).
 * The reference's standard deviation is estimated too: the limit is the root of a quadratic, as in Fieller (1940).
 * Skewed values make a small sample miss its tail and its variance at once: Johnson's term (1978) widens for that.
 *
 * No limit can speak for values that are not in the sample (Bahadur and Savage 1956): a share of 0.5 % moved by 40
 * standard deviations is absent from 500 rows in 8 of 100 cases. Ranges of plausible values are a check of their own.
 */
export function wassersteinLimits(distance: Wasserstein, alpha: number): Limits {
  const { value, n, m, currentVariance, scaleError, skewReference, skewCurrent, excess } = distance;
  const z = -normalQuantile(alpha);
  const variance = 1 / n + currentVariance / m;
  const skew = skewReference / (n * n) + skewCurrent / (m * m);
  const lean = ((2 * z * z + 1) * skew) / (6 * variance);
  const bend = (z * z * scaleError) / n;
  const lead = 1 - bend * scaleError;
  const root = (from: number): { centre: number; product: number; reach: number } => {
    const centre = from + bend;
    const product = from * from - z * z * variance;
    return { centre, product, reach: Math.sqrt(centre * centre - lead * product) };
  };
  const up = root(value);
  const upper = lead > 0 ? (up.centre + up.reach) / lead + lean : UNBOUNDED;
  const from = value - excess - lean;
  const down = root(Math.max(0, from));
  const lower = lead > 0 && down.product > 0 ? down.product / (down.centre + down.reach) : 0;
  return { lower: Math.min(value, lower), upper: Math.min(UNBOUNDED, upper) };
}

/** The two-sided interval at `level`, or null when the reference is too small and heavy-tailed for its standard deviation to be known. */
export function wassersteinInterval(distance: Wasserstein, level: number): Interval | null {
  const limits = wassersteinLimits(distance, (1 - level) / 2);
  return limits.upper >= UNBOUNDED ? null : { ...limits, level, method: 'kantorovich-dual' };
}

/** Drift of a numeric feature in units that a clinician can weigh. */
export interface NumericShift {
  /** Wasserstein-1 distance in the unit of the values. Null only where it exceeds the largest double. */
  readonly distance: number | null;
  readonly overReferenceSd: number;
  readonly interval: Interval | null;
  /** Mean now less mean of the reference, in standard deviations of the reference. */
  readonly meanShift: number;
  /** Two-sided Wald interval of the shift, the standard deviation taken as known. */
  readonly meanShiftInterval: Interval;
}

export type NumericShiftResult =
  | ({ readonly ok: true } & NumericShift)
  | Extract<WassersteinSummary, { readonly ok: false }>;

/** Undefined as `wassersteinOf` is. */
export function numericShift(pair: SamplePair, level: number): NumericShiftResult {
  const found = scaled(pair);
  if ('ok' in found) return found;
  const own = summary(found);
  const distance = found.areas.between / found.scale;
  const meanShift = (found.current.mean - found.reference.mean) / found.sd;
  const standardError = Math.sqrt(1 / own.n + own.currentVariance / own.m);
  return {
    ok: true,
    distance: Number.isFinite(distance) ? distance : null,
    overReferenceSd: own.value,
    interval: wassersteinInterval(own, level),
    meanShift,
    meanShiftInterval: wald(meanShift, standardError, level),
  };
}
