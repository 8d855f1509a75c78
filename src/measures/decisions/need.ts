import { type Interval, zOfLevel } from '../intervals/interval.ts';
import { momentsOf, varianceOf } from '../intervals/moments.ts';
import { wholeCases } from '../intervals/sample-size.ts';
import { countBelow, cutsOfSorted } from '../numbers/sorted.ts';
import { normalCdf, normalQuantile } from '../numbers/special.ts';
import type { TooFewReason } from './difference.ts';
import { decideFamily, type FamilyOutcome } from './family.ts';

/** Rows of the group and of everybody else, as `partition` gives them, with the score and the need of every row. */
export interface NeedRows {
  readonly score: Float64Array;
  /** How much care a row needs: a count or an amount from 0, or 0 and 1 for a label. NaN, here or in the score, where it is not known. */
  readonly need: Float64Array;
  readonly group: Uint32Array;
  readonly rest: Uint32Array;
}

export interface NeedQuestion {
  /** Score bands of equal numbers of rows: 10 for deciles. */
  readonly bands: number;
  /** The mean needs may differ by this factor either way, above 1: 1.1. */
  readonly limit: number;
  /** Of the intervals: 0.95. A ratio passes when its whole interval lies inside the limits. */
  readonly level: number;
  /** On each side of a ratio, rows whose need is not the commonest of that side and band (for a label: events, and non-events) that its interval needs to be trusted. */
  readonly minimumEvents: number;
}

/** Mean need of some rows; null when there are none. */
export interface MeanNeed {
  readonly n: number;
  readonly mean: number | null;
}

/** Mean need of the group over that of the rest. */
export interface NeedRatio {
  /** Null when undefined. */
  readonly ratio: number | null;
  readonly interval: Interval | null;
  /** The smallest 1 - level at which the interval lies inside the limits, and outside; 1 when undefined. The latter before Holm. */
  readonly pPass: number;
  readonly pFail: number;
  readonly status: 'ok' | 'too-few';
  readonly reason?: TooFewReason;
  readonly outcome: FamilyOutcome;
}

export interface NeedBand extends NeedRatio {
  /** Scores above this, up to and including the other; null where there is no limit. */
  readonly above: number | null;
  readonly upTo: number | null;
  readonly group: MeanNeed;
  readonly rest: MeanNeed;
  /** Rows of the group in this band for an 80 % chance to pass if the needs are truly equal, the rest staying as it is. Null when it cannot be told or reached. */
  readonly nNeeded: number | null;
}

export type NeedResult =
  | {
      readonly ok: true;
      readonly bands: readonly NeedBand[];
      /** All bands together, both sides given the same distribution over them. It can hide bands that differ in opposite directions, so it never passes for them. */
      readonly pooled: NeedRatio & { readonly rows: number };
      /** Fail when a band or the pooled ratio fails (Holm over all of them); pass when every one passes. */
      readonly outcome: FamilyOutcome;
      /** Rows without a score or a need. */
      readonly leftOut: number;
    }
  | { readonly ok: false; readonly reason: 'no-rows' };

/**
 * Does a score mean the same need in a group as in the rest? The check of a proxy label: a model that predicts cost, say,
 * can be equally accurate for both and still give the sicker group the same score (Obermeyer 2019). Within each band of
 * the pooled scores, the ratio of mean needs with the interval exp(ln ratio +- z sqrt(v_g / (n_g m_g^2) + v_r / (n_r m_r^2)))
 * (delta method; for a label that is Katz's, with n - 1).
 *
 * Bands are cut at quantiles of type 7 (Hyndman and Fan 1996) of all rows used; a score on a cut belongs below it, so ties
 * stay together and the order of rows does not matter. Cuts that coincide, and bands without a row, are not there.
 *
 * The pooled ratio is sum(w m_g) / sum(w m_r) over the bands with w = n_g n_r / (n_g + n_r) (the weights of Mantel and
 * Haenszel); a band with fewer than two rows on a side has no variance and is left out of it, and `rows` says what is in.
 *
 * Throws a RangeError for a need that is negative or infinite, or a question without meaning.
 */
export function needByScore(rows: NeedRows, question: NeedQuestion): NeedResult {
  checkQuestion(question);
  const group = known(rows, rows.group);
  const rest = known(rows, rows.rest);
  const scores = new Float64Array(group.length + rest.length);
  for (let index = 0; index < group.length; index++) scores[index] = rows.score[group[index] ?? 0] ?? 0;
  for (let index = 0; index < rest.length; index++) scores[group.length + index] = rows.score[rest[index] ?? 0] ?? 0;
  if (scores.length === 0) return { ok: false, reason: 'no-rows' };
  const edges = Float64Array.from(cutsOfSorted(scores.sort(), question.bands));
  const groupNeeds = needsByBand(rows, group, edges);
  const restNeeds = needsByBand(rows, rest, edges);

  const found: (Undecided & Pick<NeedBand, 'above' | 'upTo' | 'group' | 'rest' | 'nNeeded'>)[] = [];
  const strata: Stratum[] = [];
  for (let band = 0; band <= edges.length; band++) {
    const own = summary(groupNeeds[band] ?? NOBODY);
    const others = summary(restNeeds[band] ?? NOBODY);
    if (own.n + others.n === 0) continue;
    strata.push({ own, others, weight: 1 });
    found.push({
      above: edges[band - 1] ?? null,
      upTo: edges[band] ?? null,
      group: { n: own.n, mean: own.mean },
      rest: { n: others.n, mean: others.mean },
      nNeeded: casesNeeded(own, others, question),
      ...compare([{ own, others, weight: 1 }], question),
    });
  }
  const usable = strata.filter(({ own, others }) => own.n > 1 && others.n > 1);
  const weighted = usable.map((stratum) => ({ ...stratum, weight: mantelHaenszel(stratum) }));
  const together = {
    rows: usable.reduce((sum, { own, others }) => sum + own.n + others.n, 0),
    ...compare(weighted, question),
  };

  const tests = [...found, together].map((test, index) => ({ id: String(index), test }));
  const decisions = decideFamily(tests, 1 - question.level).map(outcomeOf);
  return {
    ok: true,
    bands: found.map((band, index) => ({ ...band, outcome: decisions[index] ?? UNDECIDED })),
    pooled: { ...together, outcome: decisions[found.length] ?? UNDECIDED },
    outcome: overall(decisions),
    leftOut: rows.group.length + rows.rest.length - scores.length,
  };
}

const NOBODY = new Float64Array(0);
const UNDECIDED: FamilyOutcome = { outcome: 'not-evaluated', reason: 'inconclusive' };

type Undecided = Omit<NeedRatio, 'outcome'>;

function checkQuestion({ bands, limit, level, minimumEvents }: NeedQuestion): void {
  if (!Number.isSafeInteger(bands) || bands < 1) throw new RangeError('the number of bands is a whole number above 0');
  if (!(limit > 1 && Number.isFinite(limit))) throw new RangeError('the limit of a ratio lies above 1');
  if (!(level >= 0.5 && level < 1)) throw new RangeError('the level of an interval lies between 0.5 and 1');
  if (!(minimumEvents >= 0)) throw new RangeError('the minimum of events is a number from 0');
}

/** The rows whose score and need are known. */
function known({ score, need }: NeedRows, rows: Uint32Array): Uint32Array {
  return rows.filter((row) => {
    const value = need[row] ?? Number.NaN;
    const place = score[row] ?? Number.NaN;
    if (value < 0 || value === Number.POSITIVE_INFINITY) throw new RangeError('a need is a number from 0');
    return !Number.isNaN(value) && !Number.isNaN(place);
  });
}

/** The needs of each band, ascending. */
function needsByBand({ score, need }: NeedRows, rows: Uint32Array, edges: Float64Array): Float64Array[] {
  const sizes = new Array<number>(edges.length + 1).fill(0);
  const bandOfRow = new Uint32Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const band = countBelow(edges, score[rows[index] ?? 0] ?? 0);
    bandOfRow[index] = band;
    sizes[band] = (sizes[band] ?? 0) + 1;
  }
  const needs = sizes.map((size) => new Float64Array(size));
  const filled = sizes.map(() => 0);
  for (let index = 0; index < rows.length; index++) {
    const band = bandOfRow[index] ?? 0;
    const place = filled[band] ?? 0;
    (needs[band] ?? NOBODY)[place] = need[rows[index] ?? 0] ?? 0;
    filled[band] = place + 1;
  }
  return needs.map((values) => values.sort());
}

interface Summary extends MeanNeed {
  /** With n - 1; 0 below two rows. */
  readonly variance: number;
  /** Rows that do not have the commonest need. */
  readonly varying: number;
}

function summary(ascending: Float64Array): Summary {
  const n = ascending.length;
  if (n === 0) return { n, mean: null, variance: 0, varying: 0 };
  let commonest = 0;
  let run = 0;
  for (let index = 0; index < n; index++) {
    run = index > 0 && ascending[index] === ascending[index - 1] ? run + 1 : 1;
    commonest = Math.max(commonest, run);
  }
  const found = momentsOf(ascending);
  return { n, mean: found.mean, variance: varianceOf(found) ?? 0, varying: n - commonest };
}

interface Stratum {
  readonly own: Summary;
  readonly others: Summary;
  readonly weight: number;
}

function mantelHaenszel({ own, others }: Stratum): number {
  return (own.n / (own.n + others.n)) * others.n;
}

/** Weighted sum of the means of one side, with its relative variance and its rows of varying need. */
function sideOf(strata: readonly Stratum[], pick: (stratum: Stratum) => Summary) {
  let total = 0;
  let variance = 0;
  let varying = 0;
  for (const stratum of strata) {
    const side = pick(stratum);
    total += stratum.weight * (side.mean ?? 0);
    variance += (stratum.weight * stratum.weight * side.variance) / side.n;
    varying += side.varying;
  }
  return { total, relativeVariance: variance / total / total, varying };
}

const UNDEFINED = { ratio: null, interval: null, pPass: 1, pFail: 1, status: 'too-few' } as const;

function compare(strata: readonly Stratum[], { limit, level, minimumEvents }: NeedQuestion): Undecided {
  if (strata.length === 0 || strata.some(({ own, others }) => own.n === 0 || others.n === 0)) {
    return { ...UNDEFINED, reason: 'zero-denominator' };
  }
  const own = sideOf(strata, (stratum) => stratum.own);
  const others = sideOf(strata, (stratum) => stratum.others);
  // Needs that are all alike have no variance, and an interval of no width would pass anything: hence 1 at least.
  if (Math.min(own.varying, others.varying) < Math.max(1, minimumEvents)) return { ...UNDEFINED, reason: 'few-events' };
  const ratio = own.total / others.total;
  const standardError = Math.sqrt(own.relativeVariance + others.relativeVariance);
  const reach = Math.exp(zOfLevel(level) * standardError);
  const value = Math.log(ratio);
  // Needs near the limits of doubles.
  if (!(Number.isFinite(value) && standardError > 0 && Number.isFinite(reach))) {
    return { ...UNDEFINED, reason: 'degenerate' };
  }
  const edge = Math.log(limit);
  // How far inside the nearer limit, in standard errors; negative outside.
  const z = (edge - Math.abs(value)) / standardError;
  return {
    ratio,
    interval: { lower: ratio / reach, upper: ratio * reach, level, method: 'log' },
    pPass: z > 0 ? 2 * normalCdf(-z) : 1,
    pFail: z < 0 ? 2 * normalCdf(z) : 1,
    status: 'ok',
  };
}

/** Planned like calibrationCasesNeeded: 90 % on each side gives 80 % together. */
function casesNeeded(own: Summary, others: Summary, { limit, level, minimumEvents }: NeedQuestion): number | null {
  if (own.mean === null || others.mean === null || own.n < 2 || others.varying < Math.max(1, minimumEvents))
    return null;
  if (own.varying < 1) return null;
  const allowed = (Math.log(limit) / (zOfLevel(level) + normalQuantile(0.9))) ** 2;
  const left = allowed - others.variance / others.n / others.mean ** 2;
  const forEvents = (minimumEvents * own.n) / own.varying;
  return left > 0 ? wholeCases(Math.max(forEvents, own.variance / own.mean ** 2 / left)) : null;
}

const outcomeOf = (decision: FamilyOutcome): FamilyOutcome =>
  decision.outcome === 'not-evaluated'
    ? { outcome: decision.outcome, reason: decision.reason }
    : { outcome: decision.outcome };

function overall(decisions: readonly FamilyOutcome[]): FamilyOutcome {
  if (decisions.some(({ outcome }) => outcome === 'fail')) return { outcome: 'fail' };
  if (decisions.every(({ outcome }) => outcome === 'pass')) return { outcome: 'pass' };
  const small = decisions.some((decision) => decision.outcome === 'not-evaluated' && decision.reason === 'too-few');
  return { outcome: 'not-evaluated', reason: small ? 'too-few' : 'inconclusive' };
}
