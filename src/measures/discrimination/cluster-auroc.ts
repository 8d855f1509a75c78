import { cautiousDesignEffect, correction, effectivePatients, patientsIn, sumPatients } from '../intervals/cluster.ts';
import { varianceOfMean } from '../intervals/moments.ts';
import { compensatedSum } from '../numbers/running-sum.ts';
import { ascending, twiceBelow } from '../numbers/sorted.ts';
import type { Selection } from '../rows/predictions.ts';
import type { AurocEstimate } from './auroc.ts';

/** An AUROC of rows that patients share. */
export interface ClusteredAuroc extends AurocEstimate {
  /**
   * For decisions: never below DeLong's, and widened where few patients tell how alike their rows are. Null when events or
   * non-events come from one patient only.
   */
  readonly standardError: number | null;
  /** Obuchowski's own, which may be smaller where the events and non-events of one patient move together. Null as above. */
  readonly obuchowski: number | null;
  /** Patients with an event, and with a non-event. */
  readonly eventPatients: number;
  readonly nonEventPatients: number;
  /** The independent events and non-events that those seen are worth; at most those. */
  readonly effectiveEvents: number;
  readonly effectiveNonEvents: number;
}

export type ClusteredAurocResult =
  | { readonly ok: true; readonly estimate: ClusteredAuroc }
  | { readonly ok: false; readonly reason: 'no-positives' | 'no-negatives' };

/** The independent events and non-events that an estimate rests on: those seen, where rows do not share patients. */
export function independentClasses(estimate: AurocEstimate | ClusteredAuroc): {
  readonly events: number;
  readonly nonEvents: number;
} {
  return 'effectiveEvents' in estimate
    ? { events: estimate.effectiveEvents, nonEvents: estimate.effectiveNonEvents }
    : { events: estimate.events, nonEvents: estimate.nonEvents };
}

/** Twice the rank of each score among the others (see twiceBelow). */
function ranksAmong(others: Float64Array, scores: Float64Array): Float64Array {
  const sorted = ascending(others);
  return scores.map((value) => twiceBelow(sorted, value));
}

/** What one class, its events or its non-events, adds to the variance. */
interface ClassPart {
  /** For each patient, the sum over rows of placement value minus mean. */
  readonly deviations: Float64Array;
  readonly patients: number;
  /** Obuchowski's part, and the one to decide with; not there with one patient. */
  readonly variance: { readonly clustered: number; readonly cautious: number } | null;
  readonly effective: number;
}

/**
 * @param placements for each row the share of the other class on its right side (DeLong 1988)
 * @param places one more than the highest code
 */
function classPart(placements: Float64Array, mean: number, codes: Uint32Array, places: number): ClassPart {
  const n = placements.length;
  const deviations = new Float64Array(places);
  const rowsOf = new Uint32Array(places);
  placements.forEach((placement, row) => {
    const code = codes[row] ?? 0;
    deviations[code] = (deviations[code] ?? 0) + placement - mean;
    rowsOf[code] = (rowsOf[code] ?? 0) + 1;
  });
  const { clusters: patients, sizes, lone } = sumPatients(rowsOf, rowsOf);
  if (patients < 2) return { deviations, patients, variance: null, effective: 1 };
  const independent = varianceOfMean(placements) ?? 0;
  const clustered = (compensatedSum(deviations.map((value) => value * value)) * correction(patients)) / n / n;
  if (sizes === n || independent === 0) {
    return { deviations, patients, variance: { clustered, cautious: independent }, effective: n };
  }
  // Only patients with several rows in this class tell of how alike the rows of one are.
  const telling = effectivePatients({ n: n - lone, sizes: sizes - lone });
  const effect = cautiousDesignEffect(clustered / independent, sizes / n, telling);
  return { deviations, patients, variance: { clustered, cautious: independent * effect }, effective: n / effect };
}

/**
 * AUROC with the variance of Obuchowski (1997): placement values summed by patient, S10/P + S01/N + 2 S11/(P N). The
 * standard error to decide with takes each of the first two parts at no less than DeLong's and at no less than
 * `cautiousAgreement` makes of it, and the last only where it widens. With one row for each patient it is DeLong's.
 * n log n; the same for any order of rows and any numbering of patients.
 * @param codes the patient of each row, numbered from 0 (see clusterSums)
 * @param rows the rows to look at; null for all
 */
export function clusteredAuroc(
  { codes, label, score }: { readonly codes: Uint32Array; readonly label: Uint8Array; readonly score: Float64Array },
  rows: Selection = null,
): ClusteredAurocResult {
  const chosen = rows ?? Uint32Array.from(codes.keys());
  const positives = chosen.filter((row) => label[row] === 1);
  const negatives = chosen.filter((row) => label[row] !== 1);
  const [events, nonEvents] = [positives.length, negatives.length];
  if (events === 0) return { ok: false, reason: 'no-positives' };
  if (nonEvents === 0) return { ok: false, reason: 'no-negatives' };
  const scoreOf = (row: number): number => score[row] ?? 0;
  const positiveScores = Float64Array.from(positives, scoreOf);
  const negativeScores = Float64Array.from(negatives, scoreOf);
  const ofPositives = ranksAmong(negativeScores, positiveScores);
  const ofNegatives = ranksAmong(positiveScores, negativeScores);
  const value = compensatedSum(ofPositives) / 2 / events / nonEvents;
  const places = patientsIn(codes);
  const codeOf = (row: number): number => codes[row] ?? 0;
  const positiveCodes = Uint32Array.from(positives, codeOf);
  const negativeCodes = Uint32Array.from(negatives, codeOf);
  const one = classPart(
    ofPositives.map((rank) => rank / (2 * nonEvents)),
    value,
    positiveCodes,
    places,
  );
  const other = classPart(
    ofNegatives.map((rank) => 1 - rank / (2 * events)),
    value,
    negativeCodes,
    places,
  );
  const common = {
    value,
    events,
    nonEvents,
    eventPatients: one.patients,
    nonEventPatients: other.patients,
    effectiveEvents: one.effective,
    effectiveNonEvents: other.effective,
  };
  if (one.variance === null || other.variance === null) {
    return { ok: true, estimate: { ...common, standardError: null, obuchowski: null } };
  }
  const drawn = new Uint8Array(places);
  for (const row of chosen) drawn[codeOf(row)] = 1;
  const all = drawn.reduce((count, one) => count + one, 0);
  const together = compensatedSum(one.deviations.map((value, code) => value * (other.deviations[code] ?? 0)));
  const covariance = (2 * together * correction(all)) / events / nonEvents;
  // Rounding may leave a hair below 0 where the covariance takes all away.
  const obuchowski = Math.sqrt(Math.max(0, one.variance.clustered + other.variance.clustered + covariance));
  const standardError = Math.sqrt(one.variance.cautious + other.variance.cautious + Math.max(0, covariance));
  return { ok: true, estimate: { ...common, standardError, obuchowski } };
}
