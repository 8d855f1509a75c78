import { decideFamily, type FamilyTest } from '../decisions/family.ts';
import type { Limits } from '../intervals/interval.ts';
import { smallestSize } from '../intervals/sample-size.ts';
import { smallestAlpha } from '../numbers/inversion.ts';
import { normalQuantile } from '../numbers/special.ts';
import { type BinCounts, kolmogorovSmirnovBounds } from './bins.ts';
import { chiSquareUpperQuantile } from './chi-squared.ts';
import {
  type CountPair,
  correctedStabilityIndex,
  type StabilityIndex,
  stabilityIndexLimits,
  stabilityIndexOf,
  type TotalVariation,
  totalVariationLimits,
  totalVariationOf,
} from './divergence.ts';
import { hoeffdingReach, kolmogorovSmirnov } from './kolmogorov-smirnov.ts';
import { combinedInverse, type SamplePair } from './sample.ts';
import { UNBOUNDED, type Wasserstein, wassersteinLimits, wassersteinOf } from './wasserstein.ts';

/** What drift is measured by. The first three are in units a margin can be stated in; the index is known by custom. */
export type DriftMeasure = 'wasserstein' | 'kolmogorov-smirnov' | 'total-variation' | 'population-stability-index';

/** A Kolmogorov-Smirnov distance, or the two bounds of it that counts in bins leave open. */
export interface BoundedDistance {
  readonly atLeast: number;
  readonly atMost: number;
  readonly n: number;
  readonly m: number;
}

/** The measured effect on one feature. Plain numbers, so that they can come from aggregates as well as from rows. */
export type DriftEffect =
  | ({ readonly measure: 'wasserstein' } & Wasserstein)
  | ({ readonly measure: 'kolmogorov-smirnov' } & BoundedDistance)
  | ({ readonly measure: 'total-variation' } & TotalVariation)
  | ({ readonly measure: 'population-stability-index' } & StabilityIndex);

/** Why an effect has no value; see the functions that measure it. */
export type DriftUndefined = 'no-rows' | 'too-few-rows' | 'no-variation';

export type DriftEffectResult =
  | { readonly ok: true; readonly effect: DriftEffect }
  | { readonly ok: false; readonly measure: DriftMeasure; readonly reason: DriftUndefined };

/** One feature held against its reference. The same feature may come twice, with two measures. */
export interface DriftFeature {
  readonly name: string;
  readonly effect: DriftEffectResult;
}

/** The largest drift that policy accepts, above 0: standard deviations for wasserstein, else as the measure. */
export type DriftMargins = Readonly<Record<DriftMeasure, number>>;

/** Why a feature is too few to judge, or (below-minimum) to pass. */
export type DriftTooFew =
  | DriftUndefined
  /** Even without any observed difference these rows could not pass. A failure can still be shown. */
  | 'below-minimum'
  /** Too few rows, or too few in a bin, for the approximation to be trusted. */
  | 'few-rows';

export interface DriftDecision {
  readonly name: string;
  readonly measure: DriftMeasure;
  /** Observed drift, for the stability index less what chance adds; of a distance known by bounds the larger. Null when undefined. */
  readonly effect: number | null;
  /** Limits of the true drift, each one-sided at alpha. Null when undefined or without bound. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Smallest alpha at which it passes or fails, 1 when none up to 0.5 does. */
  readonly pPass: number;
  readonly pFail: number;
  /** pFail after Holm over all features, which is what alpha is compared with. */
  readonly adjustedPFail: number;
  readonly outcome: 'pass' | 'fail' | 'not-evaluated';
  /** Only when not evaluated. */
  readonly reason?: 'too-few' | 'inconclusive';
  readonly tooFew?: DriftTooFew;
  /** For a feature that does not pass: rows of the current side for an 80 % chance to pass if nothing has changed, at most. Null when the reference is too small or out of reach. */
  readonly nNeeded: number | null;
  readonly alpha: number;
  readonly margin: number;
}

/** Fewest rows on either side for the normal limits of the Wasserstein distance. A house limit: with 50, 7.3 % passed at the margin (bench/drift-error-rates.md). */
export const FEWEST_ROWS_WASSERSTEIN = 100;

/** Cochran's rule (1954) for the chi-squared approximation. A convention. */
export const FEWEST_ROWS_PER_BIN = 5;

/** Wasserstein-1 over the reference's standard deviation. */
export function wassersteinEffect(pair: SamplePair): DriftEffectResult {
  const summary = wassersteinOf(pair);
  if (!summary.ok) return { ok: false, measure: 'wasserstein', reason: summary.reason };
  const { ok: _, ...distance } = summary;
  return { ok: true, effect: { measure: 'wasserstein', ...distance } };
}

/** Kolmogorov-Smirnov distance of two samples. */
export function kolmogorovSmirnovEffect(pair: SamplePair): DriftEffectResult {
  const distance = kolmogorovSmirnov(pair, 0.95);
  if (!distance.ok) return { ok: false, measure: 'kolmogorov-smirnov', reason: distance.reason };
  const { d, n, m } = distance;
  return { ok: true, effect: { measure: 'kolmogorov-smirnov', atLeast: d, atMost: d, n, m } };
}

/** The same from counts in frozen bins: passes only by its upper bound, fails only by its lower one. */
export function binnedKolmogorovSmirnovEffect(reference: BinCounts, current: BinCounts): DriftEffectResult {
  const bounds = kolmogorovSmirnovBounds(reference, current);
  if (bounds === null) return { ok: false, measure: 'kolmogorov-smirnov', reason: 'no-rows' };
  const n = reference.counts.reduce((sum, count) => sum + count, 0);
  const m = current.counts.reduce((sum, count) => sum + count, 0);
  return { ok: true, effect: { measure: 'kolmogorov-smirnov', ...bounds, n, m } };
}

/** Total variation of counts by category. */
export function totalVariationEffect(counts: CountPair): DriftEffectResult {
  const summary = totalVariationOf(counts);
  if (summary === null) return { ok: false, measure: 'total-variation', reason: 'no-rows' };
  return { ok: true, effect: { measure: 'total-variation', ...summary } };
}

/** Population stability index of counts by category or by frozen bin. */
export function stabilityIndexEffect(counts: CountPair): DriftEffectResult {
  const summary = stabilityIndexOf(counts);
  if (!summary.ok) return { ok: false, measure: 'population-stability-index', reason: summary.reason };
  const { ok: _, ...index } = summary;
  return { ok: true, effect: { measure: 'population-stability-index', ...index } };
}

function effectSize(effect: DriftEffect): number {
  switch (effect.measure) {
    case 'kolmogorov-smirnov':
      return effect.atMost;
    case 'population-stability-index':
      return correctedStabilityIndex(effect);
    case 'wasserstein':
    case 'total-variation':
      return effect.value;
  }
}

/**
 * Upper: at the point where the true functions differ most their observed difference is no larger than D, and falls
 * short by h with probability at most exp(-2 h^2 / (1/n + 1/m)) (Hoeffding 1963), which is the band at level 1 - 2 alpha
 * and holds at any size, ties or not. Lower: D looks for its largest point, so the whole band at level 1 - alpha is
 * needed; that it holds for unequal distributions too follows, for large samples, from Anderson's inequality (1955).
 */
function distanceLimits({ atLeast, atMost, n, m }: BoundedDistance, alpha: number): Limits {
  return {
    lower: Math.max(0, atLeast - hoeffdingReach(n, m, alpha / 2)),
    upper: Math.min(1, atMost + hoeffdingReach(n, m, alpha)),
  };
}

function limitsAt(effect: DriftEffect, alpha: number): Limits {
  switch (effect.measure) {
    case 'wasserstein':
      return wassersteinLimits(effect, alpha);
    case 'kolmogorov-smirnov':
      return distanceLimits(effect, alpha);
    case 'total-variation':
      return totalVariationLimits(effect, alpha);
    case 'population-stability-index':
      return stabilityIndexLimits(effect, alpha);
  }
}

/** The 80 % quantile of Kolmogorov's distribution. */
const KOLMOGOROV_80 = 1.0727491749396478;

/** The effect to expect in four of five cases, at most, of m current rows where nothing has changed. */
function undrifted(effect: DriftEffect, m: number): DriftEffect {
  const root = Math.sqrt(combinedInverse(effect.n, m));
  const z = normalQuantile(0.8);
  switch (effect.measure) {
    case 'wasserstein': {
      // Its standard deviation is at most that of a difference of means.
      const excess = effect.nullExcess * root;
      const { skewReference } = effect;
      return { ...effect, m, value: excess + z * root, excess, currentVariance: 1, skewCurrent: skewReference };
    }
    case 'kolmogorov-smirnov': {
      const open = effect.atMost - effect.atLeast;
      return { ...effect, m, atLeast: KOLMOGOROV_80 * root, atMost: KOLMOGOROV_80 * root + open };
    }
    case 'total-variation':
      // The mean, and the standard deviation that changing one row at a time allows.
      return { ...effect, m, value: (effect.spread * root) / Math.sqrt(2 * Math.PI) + (z * root) / 2 };
    case 'population-stability-index': {
      const fewestCurrent = (effect.fewestReference / effect.n) * m;
      const halfCount = chiSquareUpperQuantile(0.2, effect.bins - 1) * root * root;
      return { ...effect, m, halfCount, standardError: 2 * Math.sqrt(halfCount) * root, fewestCurrent };
    }
  }
}

function rowsNeeded(effect: DriftEffect, margin: number, alpha: number): number | null {
  return smallestSize(1, (m) => {
    const ifNothingChanged = undrifted(effect, m);
    return shortage(ifNothingChanged, margin, alpha) === null && limitsAt(ifNothingChanged, alpha).upper < margin;
  });
}

/** Why these rows cannot pass, or (few-rows) cannot be judged at all. */
function shortage(effect: DriftEffect, margin: number, alpha: number): 'below-minimum' | 'few-rows' | null {
  switch (effect.measure) {
    case 'wasserstein': {
      if (Math.min(effect.n, effect.m) < FEWEST_ROWS_WASSERSTEIN) return 'few-rows';
      const best = wassersteinLimits({ ...effect, value: 0, excess: 0 }, alpha);
      return best.upper >= margin ? 'below-minimum' : null;
    }
    case 'kolmogorov-smirnov':
    case 'total-variation':
      return hoeffdingReach(effect.n, effect.m, alpha) >= margin ? 'below-minimum' : null;
    case 'population-stability-index':
      if (effect.fewestReference < FEWEST_ROWS_PER_BIN) return 'few-rows';
      // An empty bin is drift that may be shown, but how much cannot be bounded: the index of a true zero is infinite.
      return effect.fewestCurrent < FEWEST_ROWS_PER_BIN ? 'below-minimum' : null;
  }
}

interface Judged {
  readonly decision: Omit<DriftDecision, 'adjustedPFail' | 'outcome' | 'reason'>;
  readonly test: FamilyTest;
}

/** A decision as the test that it rests on, to be decided anew in a larger family. */
export function familyTestOf({ pPass, pFail, tooFew }: Pick<DriftDecision, 'pPass' | 'pFail' | 'tooFew'>): FamilyTest {
  switch (tooFew) {
    case undefined:
      return { pPass, pFail, status: 'ok' };
    case 'below-minimum':
      return { pPass, pFail, status: 'too-few', reason: tooFew };
    case 'few-rows':
      return { pPass, pFail, status: 'too-few', reason: 'few-events' };
    default:
      return { pPass, pFail, status: 'too-few', reason: 'zero-denominator' };
  }
}

/** Effects whose limits need sizes and no whole counts. */
type WeighedEffect = Extract<DriftEffect, { readonly measure: 'wasserstein' | 'total-variation' }>;

/** The independent rows that those of either side are worth; at most those. */
export interface EffectiveRows {
  readonly reference: number;
  readonly current: number;
}

/**
 * The effect as so many independent rows would show it. What chance adds to a distance between rows that share patients is
 * larger by at most the root of the larger design effect. Rows needed are then independent rows.
 */
export function withEffectiveRows(effect: WeighedEffect, { reference, current }: EffectiveRows): WeighedEffect {
  if (!(reference > 0 && reference <= effect.n && current > 0 && current <= effect.m)) {
    throw new RangeError('effective rows lie above 0 and are at most the rows');
  }
  switch (effect.measure) {
    case 'wasserstein': {
      const designEffect = Math.max(effect.n / reference, effect.m / current);
      return { ...effect, n: reference, m: current, excess: effect.excess * Math.sqrt(designEffect) };
    }
    case 'total-variation':
      return { ...effect, n: reference, m: current };
  }
}

function judgeOne({ name, effect: result }: DriftFeature, margins: DriftMargins, alpha: number): Judged {
  const measure = result.ok ? result.effect.measure : result.measure;
  const margin = margins[measure];
  if (!(margin > 0 && Number.isFinite(margin))) throw new RangeError('a margin of drift is above 0');
  const common = { name, measure, alpha, margin };
  if (!result.ok) {
    const nothing = { effect: null, lower: null, upper: null, pPass: 1, pFail: 1, nNeeded: null };
    const decision = { ...common, ...nothing, tooFew: result.reason };
    return { decision, test: familyTestOf(decision) };
  }
  const { effect } = result;
  const size = effectSize(effect);
  const { lower, upper } = limitsAt(effect, alpha);
  // The estimate lies between the limits at every alpha up to 0.5, so it alone excludes one of the two searches.
  const pPass = size < margin ? smallestAlpha((level) => margin - limitsAt(effect, level).upper) : 1;
  const pFail = size > margin ? smallestAlpha((level) => limitsAt(effect, level).lower - margin) : 1;
  const tooFew = shortage(effect, margin, alpha);
  const passes = tooFew === null && pPass <= alpha;
  const decision = {
    ...common,
    effect: size,
    lower,
    upper: upper < UNBOUNDED ? upper : null,
    pPass,
    pFail,
    nNeeded: passes ? null : rowsNeeded(effect, margin, alpha),
    ...(tooFew === null ? {} : { tooFew }),
  };
  return { decision, test: familyTestOf(decision) };
}

/**
 * Holds the drift of each feature against its margin. Pass: the upper limit is below the margin. Fail: the lower limit is
 * above it, Holm-adjusted over all the features given, since one failing feature fails the rule. Else not evaluated.
 * No p value of "no difference at all" decides anything: with a million rows any difference has one.
 * Rows are taken as independent: several rows of one patient need their number of patients, not of rows.
 *
 * @param alpha one-sided, above 0 and up to 0.5; others, and a margin not above 0, throw a RangeError
 */
export function judgeDrift(features: readonly DriftFeature[], margins: DriftMargins, alpha: number): DriftDecision[] {
  if (!(alpha > 0 && alpha <= 0.5)) throw new RangeError('alpha lies above 0 and is at most 0.5');
  const judged = features.map((feature) => judgeOne(feature, margins, alpha));
  const decided = decideFamily(
    judged.map(({ decision, test }) => ({ id: decision.name, test })),
    alpha,
  );
  return judged.map(({ decision }, index) => {
    const family = decided[index] ?? { outcome: 'not-evaluated', reason: 'inconclusive', adjustedPFail: 1 };
    const { outcome, adjustedPFail } = family;
    const reason = family.outcome === 'not-evaluated' ? { reason: family.reason } : {};
    return { ...decision, adjustedPFail, outcome, ...reason };
  });
}
