import type { Count } from '../decisions/difference.ts';
import { isCount } from '../numbers/count.ts';
import { binomialQuantile, type CountQuantile, keyStates, poissonQuantile, uniformOf } from '../numbers/random.ts';
import {
  accelerationOf,
  type BootstrapResult,
  checkBootstrap,
  FEWEST_REPLICATES,
  type StratumInfluence,
  summarise,
  withoutInterval,
} from './bootstrap.ts';

/** Counts of the cells of each stratum, such as [found, missed] of the cases of one group. */
export type CellCounts = readonly (readonly number[])[];

/** A function of the counts alone; null or not finite where undefined. */
export type CountStatistic = (strata: CellCounts) => number | null;

interface CountQuestion {
  readonly strata: CellCounts;
  readonly statistic: CountStatistic;
  /** At least 2,000. */
  readonly replicates: number;
  readonly seed: number;
  readonly level: number;
}

const finite = (value: number | null): number => (value !== null && Number.isFinite(value) ? value : Number.NaN);

const total = (cells: readonly number[]): number => cells.reduce((sum, count) => sum + count, 0);

function check({ strata, level, replicates }: CountQuestion): void {
  checkBootstrap(level, replicates, FEWEST_REPLICATES);
  if (!strata.flat().every(isCount)) {
    throw new RangeError('cells hold whole counts from 0');
  }
}

/** The same counts with one row of a stratum taken out of a cell and, where `to` is given, put into another. */
function moved(strata: CellCounts, stratum: number, from: number, to: number | null): CellCounts {
  return strata.map((cells, index) =>
    index === stratum ? cells.map((count, cell) => count - (cell === from ? 1 : 0) + (cell === to ? 1 : 0)) : cells,
  );
}

/**
 * Whether all rows of some stratum lie in one cell although the statistic would change if one of them lay elsewhere.
 * Drawing such a stratum again never shows the error that is possible: 20 of 20 found would count as certainty.
 */
function isStuck({ strata, statistic }: CountQuestion, estimate: number): boolean {
  return strata.some((cells, stratum) => {
    const from = cells.findIndex((count) => count > 0);
    if (from < 0 || cells[from] !== total(cells)) return false;
    return cells.some((_, to) => to !== from && finite(statistic(moved(strata, stratum, from, to))) !== estimate);
  });
}

/**
 * Influence of the rows by the jackknife: the rows of a cell are alike, so one is left out of each cell in turn.
 * `together` takes all strata as one, for draws that do not keep their sizes. Null when the statistic then has no value.
 */
function jackknife({ strata, statistic }: CountQuestion, together: boolean): readonly StratumInfluence[] | null {
  const parts: { readonly count: number; readonly value: number }[][] = [];
  for (const [stratum, cells] of strata.entries()) {
    const part = cells.flatMap((count, cell) =>
      count === 0 ? [] : [{ count, value: finite(statistic(moved(strata, stratum, cell, null))) }],
    );
    if (part.some(({ value }) => Number.isNaN(value))) return null;
    parts.push(part);
  }
  return (together ? [parts.flat()] : parts)
    .filter((part) => part.length > 0)
    .map((part) => {
      const n = part.reduce((sum, { count }) => sum + count, 0);
      const mean = part.reduce((sum, { count, value }) => sum + (count / n) * value, 0);
      const influences = part.map(({ count, value }) => ({ count, influence: (n - 1) * (mean - value) }));
      return {
        n,
        squares: influences.reduce((sum, { count, influence }) => sum + count * influence ** 2, 0),
        cubes: influences.reduce((sum, { count, influence }) => sum + count * influence ** 3, 0),
      };
    });
}

/** Values of the statistic over the replicates; `draw` fills `drawn`, cell by cell, with uniform numbers of the counters (cell, replicate). */
function replicate(
  { strata, statistic, replicates, seed }: CountQuestion,
  draw: (drawn: number[][], uniform: (cell: number) => number) => void,
): Float64Array {
  const cells = strata.reduce((sum, { length }) => sum + length, 0);
  const states = keyStates(seed, cells);
  const drawn = strata.map((counts) => counts.map(() => 0));
  const values = new Float64Array(replicates);
  for (let index = 0; index < replicates; index++) {
    draw(drawn, (cell) => uniformOf(states, cell, index));
    values[index] = finite(statistic(drawn));
  }
  return values;
}

/**
 * Draws a multinomial count for each stratum: each cell is binomial among what the cells before it left. The quantile of
 * the first cell, and so of every stratum of two cells, is worked out once.
 */
function multinomial(strata: CellCounts): (drawn: number[][], uniform: (cell: number) => number) => void {
  const firsts: CountQuantile[] = strata.map((cells) => {
    const n = total(cells);
    return binomialQuantile(n, n === 0 ? 0 : (cells[0] ?? 0) / n);
  });
  return (drawn, uniform) => {
    let key = 0;
    for (const [stratum, cells] of strata.entries()) {
      const counts = drawn[stratum] ?? [];
      let left = total(cells);
      let rows = left;
      for (const [cell, count] of cells.entries()) {
        const last = cell === cells.length - 1;
        const quantile = cell === 0 ? firsts[stratum] : binomialQuantile(left, rows === 0 ? 0 : count / rows);
        const value = last ? left : (quantile?.(uniform(key)) ?? 0);
        counts[cell] = value;
        left -= value;
        rows -= count;
        key++;
      }
    }
  };
}

/**
 * Stratified BCa bootstrap of a function of the confusion counts, such as a difference of F1: the same distribution as
 * drawing rows within each stratum, in a time that does not grow with the rows. Strata keep their sizes.
 */
export function bootstrapCounts(question: CountQuestion): BootstrapResult {
  check(question);
  const { strata, statistic, replicates, level } = question;
  const estimate = finite(statistic(strata));
  if (Number.isNaN(estimate)) return withoutInterval('undefined', null, replicates);
  if (strata.some((cells) => total(cells) === 1)) return withoutInterval('too-few-rows', estimate, replicates);
  if (isStuck(question, estimate)) return withoutInterval('stratum-without-variation', estimate, replicates);
  const values = replicate(question, multinomial(strata));
  const influence = jackknife(question, false);
  return summarise(estimate, values, influence === null ? null : accelerationOf(influence), level);
}

/**
 * Poisson bootstrap from aggregates alone: a cell of c rows gets a Poisson(c) count, because c independent Poisson(1)
 * weights add up to one. Exactly the distribution of weighting the rows. Sizes of strata vary from draw to draw.
 */
export function poissonBootstrapCounts(question: CountQuestion): BootstrapResult {
  check(question);
  const { strata, statistic, replicates, level } = question;
  const estimate = finite(statistic(strata));
  if (Number.isNaN(estimate)) return withoutInterval('undefined', null, replicates);
  if (isStuck(question, estimate)) return withoutInterval('stratum-without-variation', estimate, replicates);
  const quantiles = strata.map((cells) => cells.map(poissonQuantile));
  const values = replicate(question, (drawn, uniform) => {
    let key = 0;
    for (const [stratum, cells] of quantiles.entries()) {
      const counts = drawn[stratum] ?? [];
      for (const [cell, quantile] of cells.entries()) counts[cell] = quantile(uniform(key++));
    }
  });
  const influence = jackknife(question, true);
  return summarise(estimate, values, influence === null ? null : accelerationOf(influence), level);
}

/**
 * Difference of two rates, group minus rest, such as of sensitivities, with the intervals of the Poisson bootstrap.
 * Whole counts, x at most n, else a RangeError.
 */
export function poissonRateDifference(question: {
  readonly group: Count;
  readonly rest: Count;
  readonly replicates: number;
  readonly seed: number;
  readonly level: number;
}): BootstrapResult {
  const { group, rest, ...drawing } = question;
  const strata = [group, rest].map(({ x, n }) => [x, n - x]);
  return poissonBootstrapCounts({ ...drawing, strata, statistic: differenceOfRates });
}

function differenceOfRates([group = [], rest = []]: CellCounts): number {
  return (group[0] ?? 0) / total(group) - (rest[0] ?? 0) / total(rest);
}
