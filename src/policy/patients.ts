import type { EffectiveCases } from '../measures/decisions/difference.ts';
import { type ClusterSums, clusterSums, effectiveCases, wilsonClustered } from '../measures/intervals/cluster.ts';
import { type Interval, wilson } from '../measures/intervals/interval.ts';
import { type ConfusionCounts, type Proportion, type RateId, rates } from '../measures/rates/confusion.ts';
import { flagsOf, type PredictionTable, type Selection } from '../measures/rows/predictions.ts';

/** What tells how many independent cases the rows of a rate are worth. */
export interface ByPatient {
  /** What they add up to by patient; not there where every row stands for itself. */
  readonly byPatient?: ClusterSums | null;
}

/** A rate of some rows. */
export interface MeasuredRate extends Proportion, ByPatient {
  readonly byPatient: ClusterSums | null;
}

/** The patient of each row; null where no patient has several rows, so that a column of names changes nothing. */
export function repeatedPatients({ patient, rows }: PredictionTable): Uint32Array | null {
  return patient === null || patient.count >= rows ? null : patient.codes;
}

const NONE: ConfusionCounts = { tp: 0, fp: 0, fn: 0, tn: 0 };

/** The rates of a single row, by the cell of the confusion matrix that it is in: whether it counts (n), and as what (x). */
const OF_CELL = (['tp', 'fp', 'fn', 'tn'] as const).map((cell) => rates({ ...NONE, [cell]: 1 }));

/** Rates of a table as rows: which rows a rate counts, and what they add up to by patient. */
export interface RateRows {
  readonly sums: (metric: RateId, codes: Uint32Array, rows: Selection) => ClusterSums;
  /** Of these rows the ones that a rate counts: those that are x, and the others. */
  readonly split: (metric: RateId, rows: Selection) => { readonly events: Uint32Array; readonly others: Uint32Array };
}

export function rateRows(table: PredictionTable, threshold: number | null): RateRows {
  const flagged = flagsOf(table, threshold);
  const cells = Uint8Array.from({ length: table.rows }, (_, row) => {
    const isPresent = table.label[row] === 1;
    return flagged(row) ? (isPresent ? 0 : 1) : isPresent ? 2 : 3;
  });
  const partOf = (metric: RateId, part: 'x' | 'n'): Uint8Array => Uint8Array.from(OF_CELL, (one) => one[metric][part]);
  const known = new Map<string, Uint8Array>();
  const mask = (metric: RateId, part: 'x' | 'n'): Uint8Array => {
    const parts = partOf(metric, part);
    // Several rates count the same rows.
    const name = parts.join('');
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = cells.map((cell) => parts[cell] ?? 0);
    known.set(name, made);
    return made;
  };
  return {
    sums: (metric, codes, rows) => clusterSums(codes, mask(metric, 'n'), mask(metric, 'x'), rows),
    split: (metric, rows) => {
      const [counted, event] = [mask(metric, 'n'), mask(metric, 'x')];
      const all = rows ?? Uint32Array.from({ length: table.rows }, (_, row) => row);
      const own = all.filter((row) => counted[row] === 1);
      return { events: own.filter((row) => event[row] === 1), others: own.filter((row) => event[row] !== 1) };
    },
  };
}

/**
 * The independent cases that a rate rests on; undefined where every row stands for itself.
 *
 * @param sides the rates that are compared, `own` among them; one alone where nothing is compared
 */
export function worthOf(own: ByPatient, sides: readonly ByPatient[]): number | undefined {
  const sums = sides.flatMap(({ byPatient }) => byPatient ?? []);
  return own.byPatient == null ? undefined : effectiveCases(own.byPatient, sums);
}

/** The same of both sides of a comparison. */
export function worthOfBoth(group: ByPatient, rest: ByPatient): EffectiveCases | undefined {
  const own = worthOf(group, [group, rest]);
  const others = worthOf(rest, [group, rest]);
  return own === undefined || others === undefined ? undefined : { group: own, rest: others };
}

/** The interval of a rate to show: Wilson's, at the effective number of cases where patients have several rows. */
export function intervalOf({ x, n, byPatient }: MeasuredRate, level: number): Interval | null {
  return byPatient === null ? wilson(x, n, level) : wilsonClustered(byPatient, level);
}
