import type { BrierSums } from '../calibration/brier.ts';
import { type ObservedToExpectedResult, observedToExpected } from '../calibration/calibration.ts';
import type { ClusterSums } from '../intervals/cluster.ts';
import { type Proportion, type RateId, rates } from '../rates/confusion.ts';
import type { Aggregate } from './aggregate.ts';
import { sumsOfRate } from './clusters.ts';

/** Every rate at the threshold of the given index, exact; null when there is no such threshold. */
export function ratesAt(aggregate: Aggregate, index: number): Readonly<Record<RateId, Proportion>> | null {
  const counts = aggregate.counts[index];
  return counts === undefined ? null : rates(counts);
}

/** What cluster.ts needs of a rate at the threshold of the given index; null where there is no such threshold or no sums over patients. */
export function clusterSumsAt(aggregate: Aggregate, index: number, rate: RateId): ClusterSums | null {
  const table = aggregate.clusters?.[index];
  return table === undefined ? null : sumsOfRate(table, rate);
}

/** What brier.ts needs: the Brier score, scaled and plain, Spiegelhalter's z and the mean difference follow from it. */
export function brierSumsOf({ n, positives, sums }: Aggregate): BrierSums {
  return {
    n,
    sumY: positives,
    sumP: sums.sum_p,
    sumSquaredError: sums.sum_squared_error,
    sumFourthPower: sums.sum_fourth_power_error,
    sumSpiegelhalter: sums.sum_spiegelhalter,
    sumSpiegelhalterVariance: sums.sum_spiegelhalter_variance,
  };
}

/** Observed over expected events (see calibration.ts), exact. */
export function observedToExpectedOf({ n, positives, sums }: Aggregate, level: number): ObservedToExpectedResult {
  return observedToExpected({ observed: positives, expected: sums.sum_p, n }, level);
}

/** Mean of p (1 - p): the Brier score to expect of scores that are the true probabilities. Null without rows. */
export function expectedBrierOf({ n, sums }: Aggregate): number | null {
  return n === 0 ? null : (sums.sum_p - sums.sum_p2) / n;
}
