/** Mean and summed squared deviation of n numbers. The mean of none is 0 and means nothing. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly squares: number;
}

/** The moments of no numbers. */
export const EMPTY_MOMENTS: Moments = { n: 0, mean: 0, squares: 0 };

/** Moments of some numbers (Welford 1962): one pass, without the cancellation of a sum of squares. */
export function momentsOf(values: Iterable<number>): Moments {
  let n = 0;
  let mean = 0;
  let squares = 0;
  for (const value of values) {
    n++;
    const step = value - mean;
    mean += step / n;
    squares += step * (value - mean);
  }
  return { n, mean, squares };
}

/** The moments of both sets of numbers together (Chan, Golub and LeVeque 1979). */
export function mergeMoments(a: Moments, b: Moments): Moments {
  const n = a.n + b.n;
  if (n === 0) return EMPTY_MOMENTS;
  const step = b.mean - a.mean;
  const share = b.n / n;
  return { n, mean: a.mean + step * share, squares: a.squares + b.squares + step * step * a.n * share };
}

/** Variance, ddof 1; null for fewer than two numbers. */
export function varianceOf({ n, squares }: Moments): number | null {
  return n < 2 ? null : squares / (n - 1);
}
