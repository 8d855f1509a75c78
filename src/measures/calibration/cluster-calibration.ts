import { cautiousDesignEffect, clusterSums, correction, tellingPatients } from '../intervals/cluster.ts';
import { compensatedSum } from '../numbers/running-sum.ts';
import type { Selection } from '../rows/predictions.ts';
import { type ObservedToExpected, type ObservedToExpectedResult, observedToExpected } from './calibration.ts';

export type ClusteredObservedToExpectedResult =
  | ({
      readonly ok: true;
      /** How much larger than for independent rows the variance is taken to be; 1 or more. */
      readonly designEffect: number;
      readonly clusters: number;
    } & ObservedToExpected)
  | Extract<ObservedToExpectedResult, { ok: false }>;

/**
 * O:E of rows that patients share: the value and the log interval of `observedToExpected`, its variance times a design
 * effect. That is the clustered over the independent variance of the ratio, sum_c (O_c - OE E_c)^2 G/(G-1) over
 * sum_i (y_i - OE p_i)^2 (linearised as in Cochran 1977), or what `cautiousDesignEffect` makes of it.
 * With one row for each patient it is `observedToExpected` exactly. Undefined as that is.
 * @param codes the patient of each row, numbered from 0 (see clusterSums)
 * @param label 1 for an event, else 0
 * @param score predicted probabilities
 * @param rows the rows to look at; null for all
 */
export function clusteredObservedToExpected(
  { codes, label, score }: { readonly codes: Uint32Array; readonly label: Uint8Array; readonly score: Float64Array },
  rows: Selection = null,
  level = 0.95,
): ClusteredObservedToExpectedResult {
  const chosen = rows ?? Uint32Array.from(codes.keys());
  const expected = compensatedSum(Float64Array.from(chosen, (row) => score[row] ?? 0));
  const sums = clusterSums(codes, null, label, rows);
  const plain = observedToExpected({ observed: sums.x, expected, n: sums.n }, level);
  if (!plain.ok) return plain;
  const { clusters } = sums;
  if (sums.sizes === sums.n) return { ...plain, designEffect: 1, clusters };

  const residuals = Float64Array.from(chosen, (row) => (label[row] ?? 0) - plain.value * (score[row] ?? 0));
  const residualOf = new Float64Array(codes.length);
  chosen.forEach((row, index) => {
    const code = codes[row] ?? 0;
    residualOf[code] = (residualOf[code] ?? 0) + (residuals[index] ?? 0);
  });
  const squared = (values: Float64Array): number => compensatedSum(values.map((value) => value * value));
  const independent = squared(residuals);
  const seen = clusters < 2 || independent === 0 ? null : (squared(residualOf) * correction(clusters)) / independent;
  const designEffect = cautiousDesignEffect(seen, sums.sizes / sums.n, tellingPatients(sums));
  const reach = (plain.upper / plain.value) ** Math.sqrt(designEffect);
  return { ...plain, lower: plain.value / reach, upper: plain.value * reach, designEffect, clusters };
}
