import { type ConfusionCounts, type RateId, rates } from './confusion.ts';

/** A rate of one group, 0 to 1; null where the group has no denominator. */
export interface GroupValue {
  readonly group: string;
  readonly value: number | null;
}

/** The groups furthest apart. */
export interface Spread {
  readonly lowest: { readonly group: string; readonly value: number };
  readonly highest: { readonly group: string; readonly value: number };
  /** Highest minus lowest, 0 to 1. */
  readonly differenceMaxMin: number;
  /** Lowest over highest, 0 to 1; null when the highest is 0. */
  readonly ratioMinMax: number | null;
  /** Groups whose rate does not exist. They are left out of the above, so whoever prints it names them. */
  readonly undefinedGroups: readonly string[];
}

/**
 * Greatest and least of the rates of several groups. Report only, never a gate: the largest of many differences grows with
 * the number of groups and shrinks with their sizes though all be truly equal (sixteen equal groups of fifty events
 * spread by 0.18 on average; Lum, Zhang and Bower 2022), and a bootstrap around it carries the same bias. Of equal
 * values the group named first is taken. Null when fewer than two groups have the rate.
 */
export function spread(values: readonly GroupValue[]): Spread | null {
  const defined: { readonly group: string; readonly value: number }[] = [];
  const undefinedGroups: string[] = [];
  for (const { group, value } of values) {
    if (value === null) undefinedGroups.push(group);
    else defined.push({ group, value });
  }
  const [initial, ...others] = defined;
  if (initial === undefined || others.length === 0) return null;
  let lowest = initial;
  let highest = initial;
  for (const one of others) {
    if (one.value < lowest.value) lowest = one;
    if (one.value > highest.value) highest = one;
  }
  return {
    lowest,
    highest,
    differenceMaxMin: highest.value - lowest.value,
    ratioMinMax: highest.value === 0 ? null : lowest.value / highest.value,
    undefinedGroups,
  };
}

/** The counts of one group at one threshold. */
export interface GroupCounts {
  readonly group: string;
  readonly counts: ConfusionCounts;
}

/** Spread of one rate over groups (see spread). */
export function rateSpread(groups: readonly GroupCounts[], rate: RateId): Spread | null {
  return spread(groups.map(({ group, counts }) => ({ group, value: rates(counts)[rate].value })));
}

/** The usual names for spreads of rates. All are report only (see spread), 0 to 1, and null where undefined. */
export interface DisparitySummary {
  /** Selection rate. */
  readonly demographicParityDifference: number | null;
  readonly demographicParityRatio: number | null;
  /** Sensitivity (Hardt, Price and Srebro 2016). */
  readonly equalOpportunityDifference: number | null;
  /** The larger of the spreads of sensitivity and false positive rate (same); null when either is. */
  readonly equalizedOddsDifference: number | null;
  /** Positive predictive value. */
  readonly predictiveParityDifference: number | null;
}

export function disparitySummary(groups: readonly GroupCounts[]): DisparitySummary {
  const selection = rateSpread(groups, 'selection_rate');
  const sensitivity = rateSpread(groups, 'sensitivity');
  const falsePositives = rateSpread(groups, 'fpr');
  return {
    demographicParityDifference: selection?.differenceMaxMin ?? null,
    demographicParityRatio: selection?.ratioMinMax ?? null,
    equalOpportunityDifference: sensitivity?.differenceMaxMin ?? null,
    equalizedOddsDifference:
      sensitivity === null || falsePositives === null
        ? null
        : Math.max(sensitivity.differenceMaxMin, falsePositives.differenceMaxMin),
    predictiveParityDifference: rateSpread(groups, 'ppv')?.differenceMaxMin ?? null,
  };
}

/**
 * Average odds difference of a group against another: half the sum of the differences in false positive rate and in
 * sensitivity, the group minus the other, -1 to 1. Report only: differences of opposite sign cancel, so a group flagged
 * too often when well and too seldom when ill can show 0. Null when either rate of either group does not exist.
 */
export function averageOddsDifference(group: ConfusionCounts, other: ConfusionCounts): number | null {
  const own = rates(group);
  const others = rates(other);
  const values = [own.fpr.value, others.fpr.value, own.sensitivity.value, others.sensitivity.value] as const;
  const [ownFpr, otherFpr, ownSensitivity, otherSensitivity] = values;
  if (ownFpr === null || otherFpr === null || ownSensitivity === null || otherSensitivity === null) return null;
  return (ownFpr - otherFpr + (ownSensitivity - otherSensitivity)) / 2;
}
