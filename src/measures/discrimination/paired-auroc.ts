import type { UndefinedReason } from '../intervals/estimate.ts';
import { type DifferenceInterval, wald } from '../intervals/interval.ts';
import { varianceOfMean } from '../intervals/moments.ts';
import { ascending, twiceBelow } from '../numbers/sorted.ts';
import { twoSided } from '../numbers/special.ts';

/** Two models on the same rows: `label[row]`, 1 for the condition being present, with both scores of that row. Scores are finite. */
export interface PairedScores {
  readonly label: Uint8Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/**
 * What the spread of a difference of two AUROCs allows to say of it. `too-few-rows`: a class has one row only, so its
 * variance does not exist. `no-variation`: the variance is 0, which is no certainty but too few rows, or one model
 * against itself; an interval of no width would pass anything.
 */
export type DifferenceTest =
  | {
      readonly ok: true;
      readonly standardError: number;
      readonly z: number;
      /** Two-sided, of no difference. */
      readonly p: number;
      readonly interval: DifferenceInterval;
    }
  | { readonly ok: false; readonly reason: Extract<UndefinedReason, 'too-few-rows' | 'no-variation'> };

export interface AurocDifference {
  /** AUROCs, 0 to 1, and the first minus the second. */
  readonly first: number;
  readonly second: number;
  readonly difference: number;
  readonly test: DifferenceTest;
}

export type PairedAurocResult =
  | ({ readonly ok: true; readonly events: number; readonly nonEvents: number } & AurocDifference)
  | { readonly ok: false; readonly reason: Extract<UndefinedReason, 'no-rows' | 'no-positives' | 'no-negatives'> };

/** Normal test and interval of a difference; not cut off at -1 and 1, beyond which only very small samples reach. */
export function testDifference(difference: number, standardError: number, level: number): DifferenceTest {
  const z = difference / standardError;
  const interval = wald(difference, standardError, level);
  return { ok: true, standardError, z, p: twoSided(z), interval: { ...interval, difference, method: 'delong' } };
}

interface Sides {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** Both scores of the rows of one label, row by row. */
function rowsWith(label: 0 | 1, scores: PairedScores, size: number): Sides {
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  let next = 0;
  for (let row = 0; row < scores.label.length; row++) {
    if ((scores.label[row] === 1 ? 1 : 0) !== label) continue;
    first[next] = scores.first[row] ?? 0;
    second[next] = scores.second[row] ?? 0;
    next++;
  }
  return { first, second };
}

/**
 * Twice the pairs that each row of `own` wins against the other class under the first model, less those it wins under
 * the second, with the totals of both models. Whole numbers, so that the order of rows cannot show; exact while
 * twice the number of pairs stays below 2^53.
 */
function wins(own: Sides, others: Sides) {
  const size = own.first.length;
  const differences = new Float64Array(size);
  let first = 0;
  let second = 0;
  for (let index = 0; index < size; index++) {
    const one = twiceBelow(others.first, own.first[index] ?? 0);
    const two = twiceBelow(others.second, own.second[index] ?? 0);
    differences[index] = one - two;
    first += one;
    second += two;
  }
  return { differences, first, second };
}

/**
 * Difference of the AUROCs of two models on the same rows, with DeLong's covariance (DeLong, DeLong and Clarke-Pearson
 * 1988): the variance of each row's own difference of placement values, which counts the correlation of the two
 * models. Overlap of two separate intervals says nothing here. n log n.
 *
 * @param scores three columns of one length, else a RangeError
 * @param level of the two-sided interval of the difference
 * @returns the first minus the second, -1 to 1; `no-rows`, `no-positives` or `no-negatives` where no AUROC exists.
 * The test is `no-variation` also where one AUROC is 0 or 1, because DeLong's variance leaves that model's part out.
 */
export function pairedAuroc(scores: PairedScores, level: number): PairedAurocResult {
  const rows = scores.label.length;
  if (scores.first.length !== rows || scores.second.length !== rows) {
    throw new RangeError('paired scores need one label, one first and one second score in each row');
  }
  if (rows === 0) return { ok: false, reason: 'no-rows' };
  let events = 0;
  for (const label of scores.label) if (label === 1) events++;
  const nonEvents = rows - events;
  if (events === 0) return { ok: false, reason: 'no-positives' };
  if (nonEvents === 0) return { ok: false, reason: 'no-negatives' };
  const positives = rowsWith(1, scores, events);
  const negatives = rowsWith(0, scores, nonEvents);
  const sorted = ({ first, second }: Sides): Sides => ({ first: ascending(first), second: ascending(second) });
  const ofPositives = wins(positives, sorted(negatives));
  const ofNegatives = wins(negatives, sorted(positives));
  const twicePairs = 2 * events * nonEvents;
  const total = ofPositives.first - ofPositives.second;
  const common = {
    ok: true,
    events,
    nonEvents,
    first: ofPositives.first / twicePairs,
    second: ofPositives.second / twicePairs,
    difference: total / twicePairs,
  } as const;
  const gains = varianceOfMean(ofPositives.differences);
  // What the positives gain the negatives lose; the sign does not matter for a variance.
  const losses = varianceOfMean(ofNegatives.differences);
  if (gains === null || losses === null) return { ...common, test: { ok: false, reason: 'too-few-rows' } };
  const variance = gains / (2 * nonEvents) ** 2 + losses / (2 * events) ** 2;
  const certain = [ofPositives.first, ofPositives.second].some((won) => won === 0 || won === twicePairs);
  if (certain || !(variance > 0)) return { ...common, test: { ok: false, reason: 'no-variation' } };
  return { ...common, test: testDifference(common.difference, Math.sqrt(variance), level) };
}
