/** The same values from the lowest to the highest; the array itself when it already is. */
export function ascending(values: Float64Array): Float64Array {
  for (let index = 1; index < values.length; index++) {
    if ((values[index - 1] ?? 0) > (values[index] ?? 0)) return values.slice().sort();
  }
  return values;
}

/** How many of ascending values are below a value: also the place of the first that is not. */
export function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of ascending values are at most a value. @param from a number of them of which this is known */
export function countUpTo(sorted: Float64Array, value: number, from = 0): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Twice the number of ascending values below a value, those equal to it counting half: whole numbers, so that no order of adding them changes a digit. */
export function twiceBelow(sorted: Float64Array, value: number): number {
  const below = countBelow(sorted, value);
  return below + countUpTo(sorted, value, below);
}

/**
 * Quantile of ascending values, at least one: type 7 of Hyndman and Fan (1996), linear between the order statistics, the default of R and numpy.
 * @param level 0 to 1
 */
export function quantileOfSorted(sorted: Float64Array, level: number): number {
  const position = (sorted.length - 1) * level;
  const index = Math.floor(position);
  const below = sorted[index] ?? Number.NaN;
  const above = sorted[Math.min(index + 1, sorted.length - 1)] ?? Number.NaN;
  const share = position - index;
  const straight = below + share * (above - below);
  // Two ends more than the largest double apart have no difference; their weighted mean still exists.
  return Number.isFinite(straight) ? straight : below * (1 - share) + above * share;
}

/**
 * Cuts between bins of equal numbers of ascending values. Ties may make two cuts one, and a cut at the highest value
 * would part off nobody; both are left out, so that every bin holds values. Empty when all are alike or there are none.
 */
export function cutsOfSorted(sorted: Float64Array, bins: number): number[] {
  const highest = sorted[sorted.length - 1] ?? 0;
  const cuts: number[] = [];
  for (let index = 1; index < bins && sorted.length > 0; index++) {
    const cut = quantileOfSorted(sorted, index / bins);
    if (cut < highest && cut !== cuts[cuts.length - 1]) cuts.push(cut);
  }
  return cuts;
}
