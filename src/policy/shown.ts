import type { ConfusionCounts } from '../measures/rates/confusion.ts';
import type { GroupKey, PredictionTable } from '../measures/rows/predictions.ts';
import type { Tallies, Tally } from '../measures/rows/tally.ts';
import {
  type AttributeCounts,
  bothShown,
  type Shown,
  type ShownPairs,
  shownCounts,
  shownPairs,
} from '../measures/suppression/disclosure.ts';
import { isSmallCount } from '../measures/suppression/suppression.ts';
import { COMBINATIONS_AUDITED, SCORES_THAT_TELL, SMALLEST_SHOWN_COUNT } from '../safety/limits.ts';

/** What may be shown of a set of rows. Everything that prints a number of patients, or one computed from them, asks here. */
export interface ShownNumbers extends Shown {
  /** Measures of the scores: AUROC, observed over expected, calibration slope. */
  readonly scores: boolean;
  /** Whether a withheld count may be called small; else it is only called withheld. */
  readonly worded: boolean;
}

/** What may be shown of one results file. Decided once, from the counts of all groups together. */
export interface ShownOfSource {
  readonly overall: () => ShownNumbers;
  /** A group or a combination of two; without a key all rows. */
  readonly group: (key: GroupKey) => ShownNumbers;
  /** The group beside all other rows whose group is known: less than the group where the two together tell too much. */
  readonly comparison: (key: GroupKey) => ShownNumbers;
  /** The rows whose group is not known. */
  readonly unknown: (attribute: string) => ShownNumbers;
}

const ALL: Shown = { rows: true, positives: true, negatives: true, cases: true, nonCases: true };
const NOTHING: Shown = { rows: false, positives: false, negatives: false, cases: false, nonCases: false };

/** For a set of rows of which nothing is shown. */
export const NOTHING_SHOWN: ShownNumbers = { ...NOTHING, scores: false, worded: false };

/** Whether a metric may be shown, with its interval, its p-value and the counts behind it. */
export function showsMetric(shown: ShownNumbers, metric: string): boolean {
  const { rows, positives, negatives, cases, nonCases, scores } = shown;
  switch (metric) {
    case 'sensitivity':
    case 'fnr':
      return cases;
    case 'specificity':
    case 'fpr':
      return nonCases;
    case 'prevalence':
      return rows && positives && negatives;
    case 'auroc':
    case 'o_e':
    case 'calibration_slope':
      return scores;
    default:
      return rows && cases && nonCases;
  }
}

/** What may be shown of two groups side by side. */
export function bothNumbers(a: ShownNumbers, b: ShownNumbers): ShownNumbers {
  return { ...bothShown(a, b), scores: a.scores && b.scores, worded: a.worded && b.worded };
}

/** A number of rows, or of those with the condition, for people. */
export function countInWords(count: number, visible: boolean, { worded }: ShownNumbers): string {
  if (visible) return String(count);
  return worded && isSmallCount(count, SMALLEST_SHOWN_COUNT) ? FEW : WITHHELD;
}

/** What stands in place of a number that may be called small. */
export const FEW = `fewer than ${SMALLEST_SHOWN_COUNT}`;

/** What stands in place of a number that is not shown. */
export const WITHHELD = 'withheld';

/**
 * Prepares the decision for the rows of one file. Nothing is counted before it is asked for.
 *
 * @param talliesOf counts by the groups of the named attributes
 */
export function shownOfSource(
  table: PredictionTable,
  talliesOf: (attributes: readonly string[]) => Tallies,
): ShownOfSource {
  const names = table.groups.map(({ attribute }) => attribute);
  const levelsOf = (attribute: string): readonly string[] =>
    table.groups.find((column) => column.attribute === attribute)?.levels ?? [];
  const all = once(() => countsOf(talliesOf([]).group({})));
  const linked = once(() => scoresTell(table));
  const attributes = once(() => names.map((name) => attributeCounts(name, levelsOf(name), talliesOf([name]), all())));
  const plan = once(() => shownCounts(all(), attributes(), SMALLEST_SHOWN_COUNT));
  const pairs = new Map<string, ShownPairs | null>();

  const pairOf = (first: number, second: number): ShownPairs | null => {
    const key = `${first} ${second}`;
    const known = pairs.get(key);
    if (known !== undefined) return known;
    const [a, b] = [plan().attributes[first], plan().attributes[second]];
    const [one, other] = [attributes()[first], attributes()[second]];
    const [name = '', otherName = ''] = [names[first], names[second]];
    const [levels, otherLevels] = [levelsOf(name), levelsOf(otherName)];
    const tooMany = levels.length * otherLevels.length > COMBINATIONS_AUDITED;
    const decided =
      a === undefined || b === undefined || one === undefined || other === undefined || tooMany
        ? null
        : shownPairs(
            a,
            b,
            pairCounts(one, other, combinations(name, levels, otherName, otherLevels)),
            SMALLEST_SHOWN_COUNT,
          );
    pairs.set(key, decided);
    return decided;
  };
  const combinations = (a: string, levels: readonly string[], b: string, others: readonly string[]) => {
    const tallies = talliesOf([a, b]);
    return levels.map((level) => others.map((other) => countsOf(tallies.group({ [a]: level, [b]: other }))));
  };

  const numbers = (shown: Shown, worded: boolean): ShownNumbers => {
    const { rows, positives, negatives, cases, nonCases } = shown;
    return { ...shown, scores: rows && positives && negatives && ((cases && nonCases) || !linked()), worded };
  };
  /** The group, and what stands for all others beside it. */
  const found = (key: GroupKey): { readonly own: Shown; readonly rest: Shown; readonly worded: boolean } => {
    const overall = plan().overall;
    const places = Object.entries(key)
      .map(([attribute, value]) => {
        const index = names.indexOf(attribute);
        return { index, level: levelsOf(attribute).indexOf(value) };
      })
      .toSorted((a, b) => a.index - b.index);
    const [first, second] = places;
    if (first === undefined) return { own: overall, rest: overall, worded: true };
    if (places.some(({ index }) => index < 0) || places.length > 2)
      return { own: NOTHING, rest: NOTHING, worded: false };
    // Of a group that has no rows there is nothing to withhold.
    const absent = places.some(({ level }) => level < 0);
    if (second === undefined) {
      const attribute = plan().attributes[first.index];
      const own = absent ? ALL : (attribute?.groups[first.level] ?? NOTHING);
      return { own, rest: attribute?.unknown ?? NOTHING, worded: overall.positives };
    }
    const pair = pairOf(first.index, second.index);
    const own = absent ? ALL : (pair?.cells[first.level]?.[second.level] ?? NOTHING);
    return { own, rest: pair?.rest ?? NOTHING, worded: false };
  };
  return {
    overall: () => numbers(plan().overall, true),
    group: (key) => {
      const { own, worded } = found(key);
      return numbers(own, worded);
    },
    comparison: (key) => {
      const { own, rest, worded } = found(key);
      return numbers(bothShown(own, rest), worded);
    },
    unknown: (attribute) => numbers(plan().attributes[names.indexOf(attribute)]?.unknown ?? NOTHING, false),
  };
}

function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/** Without a threshold nobody is flagged or cleared, and the counts are those with the condition and without. */
function countsOf({ rows, positives, counts }: Tally): ConfusionCounts {
  return counts ?? { tp: positives, fn: 0, fp: rows - positives, tn: 0 };
}

const plus = (all: readonly ConfusionCounts[]): ConfusionCounts =>
  all.reduce((a, b) => ({ tp: a.tp + b.tp, fn: a.fn + b.fn, fp: a.fp + b.fp, tn: a.tn + b.tn }), NOBODY);

const minus = (a: ConfusionCounts, b: ConfusionCounts): ConfusionCounts => ({
  tp: a.tp - b.tp,
  fn: a.fn - b.fn,
  fp: a.fp - b.fp,
  tn: a.tn - b.tn,
});

const NOBODY: ConfusionCounts = { tp: 0, fn: 0, fp: 0, tn: 0 };

function attributeCounts(
  attribute: string,
  levels: readonly string[],
  tallies: Tallies,
  overall: ConfusionCounts,
): AttributeCounts {
  const groups = levels.map((level) => countsOf(tallies.group({ [attribute]: level })));
  return { groups, unknown: minus(overall, plus(groups)) };
}

/** Combinations with those of unknown groups, which are what the known ones leave of a group. */
function pairCounts(
  first: AttributeCounts,
  second: AttributeCounts,
  known: readonly (readonly ConfusionCounts[])[],
): readonly (readonly ConfusionCounts[])[] {
  const rows = known.map((row, index) => [...row, minus(first.groups[index] ?? NOBODY, plus(row))]);
  const last = second.groups.map((group, column) => minus(group, plus(known.map((row) => row[column] ?? NOBODY))));
  return [...rows, [...last, minus(first.unknown, plus(last))]];
}

/**
 * A score of few values, such as a sum of points: an area or a sum of scores may then be solved for the counts at the
 * threshold. One of two values is the decision itself.
 */
function scoresTell({ score }: PredictionTable): boolean {
  if (score === null) return false;
  const values = new Set<number>();
  for (const value of score) {
    values.add(value);
    if (values.size > SCORES_THAT_TELL) return false;
  }
  return true;
}
