import type { EffectiveCases } from '../measures/decisions/difference.ts';
import { type ClusterSums, clusterSums, effectiveCases, wilsonClustered } from '../measures/intervals/cluster.ts';
import { type Interval, wilson } from '../measures/intervals/interval.ts';
import type { Proportion, RateId } from '../measures/rates/confusion.ts';
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

type Mask = 'present' | 'absent' | 'flagged' | 'cleared' | 'right' | 'every';

/** For each rate the rows of its denominator, and those of them that count as x. */
const PARTS: Readonly<Record<RateId, { readonly counted: Mask; readonly event: Mask }>> = {
  sensitivity: { counted: 'present', event: 'flagged' },
  specificity: { counted: 'absent', event: 'cleared' },
  ppv: { counted: 'flagged', event: 'present' },
  npv: { counted: 'cleared', event: 'absent' },
  fpr: { counted: 'absent', event: 'flagged' },
  fnr: { counted: 'present', event: 'cleared' },
  fdr: { counted: 'flagged', event: 'absent' },
  false_omission_rate: { counted: 'cleared', event: 'present' },
  accuracy: { counted: 'every', event: 'right' },
  prevalence: { counted: 'every', event: 'present' },
  selection_rate: { counted: 'every', event: 'flagged' },
};

/** Rates of a table as rows: which rows a rate counts, and what they add up to by patient. */
export interface RateRows {
  readonly sums: (metric: RateId, codes: Uint32Array, rows: Selection) => ClusterSums;
  /** Of these rows the ones that a rate counts: those that are x, and the others. */
  readonly split: (metric: RateId, rows: Selection) => { readonly events: Uint32Array; readonly others: Uint32Array };
}

export function rateRows(table: PredictionTable, threshold: number | null): RateRows {
  const flagged = flagsOf(table, threshold);
  const is: Readonly<Record<Mask, (row: number) => boolean>> = {
    present: (row) => table.label[row] === 1,
    absent: (row) => table.label[row] !== 1,
    flagged,
    cleared: (row) => !flagged(row),
    right: (row) => flagged(row) === (table.label[row] === 1),
    every: () => true,
  };
  const known = new Map<Mask, Uint8Array>();
  const mask = (name: Mask): Uint8Array => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = new Uint8Array(table.rows);
    for (let row = 0; row < table.rows; row++) made[row] = is[name](row) ? 1 : 0;
    known.set(name, made);
    return made;
  };
  return {
    sums: (metric, codes, rows) => {
      const { counted, event } = PARTS[metric];
      return clusterSums(codes, mask(counted), mask(event), rows);
    },
    split: (metric, rows) => {
      const { counted, event } = PARTS[metric];
      const all = rows ?? Uint32Array.from({ length: table.rows }, (_, row) => row);
      const own = all.filter((row) => is[counted](row));
      return { events: own.filter((row) => is[event](row)), others: own.filter((row) => !is[event](row)) };
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
