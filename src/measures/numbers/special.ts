import cdfOfBeta from '@stdlib/stats-base-dists-beta-cdf';
import quantileOfBeta from '@stdlib/stats-base-dists-beta-quantile';
import cdfOfChiSquare from '@stdlib/stats-base-dists-chisquare-cdf';
import cdfOfNormal from '@stdlib/stats-base-dists-normal-cdf';
import quantileOfNormal from '@stdlib/stats-base-dists-normal-quantile';
import quantileOfT from '@stdlib/stats-base-dists-t-quantile';

/** Below this the library's quantile, which computes 2p - 1, begins to lose digits: at 1e-15 only four are right. */
const TAIL = 0.01;

/** z with P(Z <= z) = probability for a standard normal Z. For an upper tail use -normalQuantile(tail): 1 - tail loses a tail below 1e-16. */
export function normalQuantile(probability: number): number {
  let z = quantileOfNormal(probability, 0, 1);
  if (!(probability > 0 && probability < TAIL) || !Number.isFinite(z)) return z;
  // Halley's steps on the distribution function, which is exact in the tail.
  for (let step = 0; step < 2; step++) {
    const excess = (normalCdf(z) - probability) * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2);
    z -= excess / (1 + (z * excess) / 2);
  }
  return z;
}

/** P(Z <= z) for a standard normal Z. For an upper tail use normalCdf(-z), for the same reason. */
export function normalCdf(z: number): number {
  return cdfOfNormal(z, 0, 1);
}

/** Two-sided p of a standard normal z. */
export function twoSided(z: number): number {
  return 2 * normalCdf(-Math.abs(z));
}

/** The value a Beta(a, b) variable stays below with the given probability; a and b above 0. Checked to 3e-12 relative against exact binomial tails. */
export function betaQuantile(probability: number, a: number, b: number): number {
  return quantileOfBeta(probability, a, b);
}

/** P(X <= x) for a Beta(a, b) variable; a and b above 0, x from 0 to 1. The regularized incomplete beta function. */
export function betaCdf(x: number, a: number, b: number): number {
  return cdfOfBeta(x, a, b);
}

/** t with P(T <= t) = probability for Student's t with `degrees` of freedom, above 0. */
export function tQuantile(probability: number, degrees: number): number {
  return quantileOfT(probability, degrees);
}

/**
 * P(X <= x) for a chi-squared X with `degrees` of freedom, above 0 and up to 2,000: beyond that the library is wrong by up to 0.01 near
 * the mean. For an upper tail below 1e-10 use another form: 1 - this loses it.
 */
export function chiSquareCdf(x: number, degrees: number): number {
  return cdfOfChiSquare(x, degrees);
}
