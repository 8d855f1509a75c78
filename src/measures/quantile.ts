/**
 * Quantile of ascending values, at least one: type 7 of Hyndman and Fan (1996), linear between the order statistics, the default of R and numpy.
 * @param level 0 to 1
 */
export function quantileOfSorted(ascending: Float64Array, level: number): number {
  const position = (ascending.length - 1) * level;
  const index = Math.floor(position);
  const below = ascending[index] ?? Number.NaN;
  const above = ascending[Math.min(index + 1, ascending.length - 1)] ?? Number.NaN;
  const share = position - index;
  const straight = below + share * (above - below);
  // Two ends more than the largest double apart have no difference; their weighted mean still exists.
  return Number.isFinite(straight) ? straight : below * (1 - share) + above * share;
}

/**
 * Cuts between bins of equal numbers of ascending values. Ties may make two cuts one, and a cut at the highest value
 * would part off nobody; both are left out, so that every bin holds values. Empty when all are alike or there are none.
 */
export function cutsOfSorted(ascending: Float64Array, bins: number): number[] {
  const highest = ascending[ascending.length - 1] ?? 0;
  const cuts: number[] = [];
  for (let index = 1; index < bins && ascending.length > 0; index++) {
    const cut = quantileOfSorted(ascending, index / bins);
    if (cut < highest && cut !== cuts[cuts.length - 1]) cuts.push(cut);
  }
  return cuts;
}
