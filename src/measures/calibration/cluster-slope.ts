import { cautiousDesignEffect, clusterSums, correction, tellingPatients } from '../intervals/cluster.ts';
import { wald } from '../intervals/interval.ts';
import { compensatedSum } from '../numbers/running-sum.ts';
import type { Selection } from '../rows/predictions.ts';
import { type CalibrationSlopeResult, calibrationSlope } from './logistic-fit.ts';

type Fitted = Extract<CalibrationSlopeResult, { ok: true }>;

export type ClusteredCalibrationSlopeResult =
  | (Fitted & {
      /** How much larger than for independent rows the variance of the slope is taken to be; 1 or more. */
      readonly designEffect: number;
    })
  | Extract<CalibrationSlopeResult, { ok: false }>;

/**
 * Calibration slope of rows that patients share: the value and Wald interval of `calibrationSlope`, the variance of the
 * slope times a design effect. That is the variance of the sum of each patient's contributions to the slope's score over
 * that of the rows' own (the sandwich of Liang and Zeger 1986 against the same without clusters), or what
 * `cautiousDesignEffect` makes of it. The intercept keeps the interval of independent rows. With one row for each patient
 * it is `calibrationSlope` exactly. Undefined as that is.
 *
 * @param codes the patient of each row, numbered from 0 (see clusterSums)
 * @param rows the rows to look at; null for all
 */
export function clusteredCalibrationSlope(
  { codes, label, score }: { readonly codes: Uint32Array; readonly label: Uint8Array; readonly score: Float64Array },
  rows: Selection,
  level: number,
): ClusteredCalibrationSlopeResult {
  const chosen = rows ?? Uint32Array.from(codes.keys());
  const own = {
    label: Uint8Array.from(chosen, (row) => label[row] ?? 0),
    score: Float64Array.from(chosen, (row) => score[row] ?? 0),
  };
  const fit = calibrationSlope(own, level);
  if (!fit.ok) return fit;
  const sums = clusterSums(codes, null, label, rows);
  if (sums.sizes === sums.n) return { ...fit, designEffect: 1 };

  const contributions = contributionsToSlope(own, fit);
  const ofPatient = new Float64Array(codes.length);
  chosen.forEach((row, index) => {
    const code = codes[row] ?? 0;
    ofPatient[code] = (ofPatient[code] ?? 0) + (contributions[index] ?? 0);
  });
  const squared = (values: Float64Array): number => compensatedSum(values.map((value) => value * value));
  const independent = squared(contributions);
  const unknown = sums.clusters < 2 || independent === 0;
  const seen = unknown ? null : (squared(ofPatient) * correction(sums.clusters)) / independent;
  const designEffect = cautiousDesignEffect(seen, sums.sizes / sums.n, tellingPatients(sums));
  const { value, standardError } = fit.slope;
  const wider = standardError * Math.sqrt(designEffect);
  return { ...fit, slope: { value, standardError: wider, interval: wald(value, wider, level) }, designEffect };
}

/** Of each row the residual times its logit, about the mean logit that the unknown intercept takes away. */
function contributionsToSlope(
  { label, score }: { readonly label: Uint8Array; readonly score: Float64Array },
  { intercept, slope }: Fitted,
): Float64Array {
  const logits = score.map((one) => Math.log(one) - Math.log1p(-one));
  const fitted = logits.map((logit) => 1 / (1 + Math.exp(-intercept.value - slope.value * logit)));
  const weights = fitted.map((probability) => probability * (1 - probability));
  const centre = compensatedSum(weights.map((weight, row) => weight * (logits[row] ?? 0))) / compensatedSum(weights);
  return fitted.map((probability, row) => ((label[row] ?? 0) - probability) * ((logits[row] ?? 0) - centre));
}
