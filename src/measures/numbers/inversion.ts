import { normalCdf, normalQuantile } from './special.ts';

/** A p value below this is given as this: an upper bound, so that it never claims more than was looked for. */
export const SMALLEST_P = 1e-15;

const FARTHEST_Z = -normalQuantile(SMALLEST_P);

/** Error allowed in z; in alpha it is at most 0.4 times as much. */
const TOLERANCE = 1e-10;

/**
 * The smallest one-sided alpha, from 1e-15 to 0.5, at which a condition holds; 1 when it does not hold even at 0.5.
 *
 * `slackAt(alpha)` is above 0 where the condition holds, continuous, and must not fall as alpha grows. The answer is
 * always an alpha at which the condition was seen to hold, so an error of the search can only make a p value larger.
 * The root is found in z by the ITP method (Oliveira and Takahashi 2020): no worse than bisection, usually far better.
 */
export function smallestAlpha(slackAt: (alpha: number) => number): number {
  const slackAtZ = (z: number): number => slackAt(normalCdf(-z));
  let holds = 0;
  let slackHolds = slackAtZ(holds);
  if (!(slackHolds > 0)) return 1;
  let lacks = FARTHEST_Z;
  let slackLacks = slackAtZ(lacks);
  if (slackLacks > 0) return SMALLEST_P;

  const width = lacks - holds;
  const mostSteps = Math.ceil(Math.log2(width / (2 * TOLERANCE))) + 1;
  for (let step = 0; lacks - holds > 2 * TOLERANCE && step <= mostSteps; step++) {
    const middle = (holds + lacks) / 2;
    const radius = TOLERANCE * 2 ** (mostSteps - step) - (lacks - holds) / 2;
    const straight = (slackLacks * holds - slackHolds * lacks) / (slackLacks - slackHolds);
    const side = Math.sign(middle - straight);
    const shift = Math.max((0.2 / width) * (lacks - holds) ** 2, TOLERANCE / 2);
    const shifted = shift <= Math.abs(middle - straight) ? straight + side * shift : middle;
    const z = Math.abs(shifted - middle) <= radius ? shifted : middle - side * radius;
    const slack = slackAtZ(z);
    if (slack > 0) {
      holds = z;
      slackHolds = slack;
    } else {
      lacks = z;
      slackLacks = slack;
    }
  }
  return normalCdf(-holds);
}
