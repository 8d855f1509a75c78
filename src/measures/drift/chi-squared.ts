import { chiSquareCdf, normalCdf, normalQuantile } from '../numbers/special.ts';

/** Where `below` turns from true to false between two ends, to one part in 1e13. */
function turningPoint(low: number, high: number, below: (x: number) => boolean): number {
  let from = low;
  let to = high;
  while (to - from > 1e-13 * to) {
    const middle = (from + to) / 2;
    if (below(middle)) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/**
 * P(X > x) for a chi-squared X with a whole number of degrees of freedom, as the finite sum that it then is: exact in
 * the far tail, where one minus the distribution function has lost everything.
 */
export function chiSquareUpper(x: number, degrees: number): number {
  if (x <= 0) return 1;
  const half = x / 2;
  const odd = degrees % 2 === 1;
  const offset = odd ? 0.5 : 0;
  let total = odd ? 2 * normalCdf(-Math.sqrt(x)) : 0;
  // Term k is half^(k + offset) exp(-half) / Gamma(k + offset + 1), in logarithms because exp(-half) alone may vanish.
  let logTerm = odd ? Math.log((2 * Math.sqrt(half)) / Math.sqrt(Math.PI)) - half : -half;
  for (let k = 0; k < Math.floor(degrees / 2); k++) {
    total += Math.exp(logTerm);
    logTerm += Math.log(half / (k + offset + 1));
  }
  return Math.min(1, total);
}

/** The x that a chi-squared X with a whole number of degrees of freedom exceeds with probability `upper` (above 0, below 1). */
export function chiSquareUpperQuantile(upper: number, degrees: number): number {
  let high = degrees + 1;
  while (chiSquareUpper(high, degrees) > upper) high *= 2;
  return turningPoint(0, high, (x) => chiSquareUpper(x, degrees) > upper);
}

/** ln Gamma(x) for x of at least 0.5: Stirling's series, shifted to where four of its terms suffice. */
function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < 16) {
    product *= shifted;
    shifted++;
  }
  const inverse = 1 / (shifted * shifted);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / shifted;
  return (shifted - 0.5) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2 + series - Math.log(product);
}

/** Poisson weights this many standard deviations out, and this many counts more, are below 1e-22. */
const REACH = { deviations: 10, counts: 40 } as const;

/** The counts of a Poisson variable that matter. */
function countsAround(mean: number): { readonly first: number; readonly last: number } {
  const reach = REACH.deviations * Math.sqrt(mean) + REACH.counts;
  return { first: Math.max(0, Math.floor(mean - reach)), last: mean === 0 ? 0 : Math.ceil(mean + reach) };
}

/** Log of the Poisson weight of j, and of how far one more pair of degrees moves the chi-squared distribution function. */
const logWeight = (mean: number, j: number): number => (mean === 0 ? 0 : j * Math.log(mean) - mean - logGamma(j + 1));
const logStep = (half: number, power: number): number => power * Math.log(half) - half - logGamma(power + 1);

/**
 * P(X <= x) for a noncentral chi-squared X (x above 0): the Poisson mixture of central ones, summed from its smallest
 * term upwards, so that small tails keep their digits (recurrence of Benton and Krishnamoorthy 2003).
 */
export function noncentralLower(x: number, degrees: number, noncentrality: number): number {
  const mean = noncentrality / 2;
  const half = x / 2;
  const { first, last } = countsAround(mean);
  let weight = logWeight(mean, last);
  let step = logStep(half, degrees / 2 + last);
  let share = chiSquareCdf(x, degrees + 2 * last);
  let total = 0;
  for (let j = last; j >= first; j--) {
    total += Math.exp(weight) * share;
    weight += Math.log(j / mean);
    step += Math.log((degrees / 2 + j) / half);
    share = Math.min(1, share + Math.exp(step));
  }
  return Math.min(1, total);
}

/** P(X > x) for a noncentral chi-squared X with a whole number of degrees of freedom, x above 0. */
export function noncentralUpper(x: number, degrees: number, noncentrality: number): number {
  const mean = noncentrality / 2;
  const half = x / 2;
  const { first, last } = countsAround(mean);
  let weight = logWeight(mean, first);
  let step = logStep(half, degrees / 2 + first);
  let share = chiSquareUpper(x, degrees + 2 * first);
  let total = 0;
  for (let j = first; j <= last; j++) {
    total += Math.exp(weight) * share;
    share = Math.min(1, share + Math.exp(step));
    weight += Math.log(mean / (j + 1));
    step += Math.log(half / (degrees / 2 + j + 1));
  }
  return Math.min(1, total);
}

/** Above this the closed limits below are used. They are wider, by a hundredth or two of the noncentrality, and take no sum of thousands of terms. */
const MANY = 100_000;

/** The noncentrality at which a statistic this small or smaller has probability alpha; 0 when there is none. alpha up to 0.5. */
export function noncentralityUpper(statistic: number, degrees: number, alpha: number): number {
  // A noncentral chi-squared X is no smaller than the square of one normal variable of mean sqrt(noncentrality).
  const outermost = Math.sqrt(statistic) - normalQuantile(alpha);
  if (statistic > MANY) return outermost * outermost;
  if (!(statistic > 0) || chiSquareCdf(statistic, degrees) <= alpha) return 0;
  return turningPoint(0, outermost, (root) => noncentralLower(statistic, degrees, root * root) > alpha) ** 2;
}

/** The noncentrality at which a statistic this large or larger has probability alpha; 0 when there is none. alpha up to 0.5. */
export function noncentralityLower(statistic: number, degrees: number, alpha: number): number {
  if (!(statistic > 0) || chiSquareUpper(statistic, degrees) >= alpha) return 0;
  if (statistic > MANY) {
    // The root of X is a length: no longer than the root of the noncentrality and the length of the noise together.
    return Math.max(0, Math.sqrt(statistic) - Math.sqrt(chiSquareUpperQuantile(alpha, degrees))) ** 2;
  }
  return turningPoint(0, Math.sqrt(statistic), (root) => noncentralUpper(statistic, degrees, root * root) < alpha) ** 2;
}
