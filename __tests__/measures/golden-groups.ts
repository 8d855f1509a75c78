import type { ConfusionCounts } from '../../src/measures/rates/confusion.ts';
import {
  countConfusion,
  type ScoresByLabel,
  type Selection,
  scoresByLabel,
  selectGroup,
} from '../../src/measures/rows/predictions.ts';
import { binaryTable, goldenJson } from './golden.ts';

/** golden.json of binary.csv. */
export const goldenBinary = goldenJson('golden.json').binary;

const table = binaryTable();

export const GOLDEN_ATTRIBUTES = ['race', 'sex', 'age', 'site', 'race_sex'] as const;

export interface GoldenGroup {
  readonly name: string;
  readonly group: string;
  readonly counts: ConfusionCounts;
  readonly scores: ScoresByLabel;
  // biome-ignore lint/suspicious/noExplicitAny: a golden group
  readonly expected: any;
}

// biome-ignore lint/suspicious/noExplicitAny: a golden group
function goldenGroup(name: string, group: string, rows: Selection, expected: any): GoldenGroup {
  const counts = countConfusion(table, rows, goldenBinary.threshold);
  const scores = scoresByLabel(table, rows);
  if (counts === null || scores === null) throw new Error('the table has scores');
  return { name, group, counts, scores, expected };
}

export const goldenOverall = goldenGroup('overall', '', null, {
  ...goldenBinary.overall,
  discrimination: goldenBinary.discrimination,
});

/** The groups of one attribute of the golden file, in its order. */
export const goldenGroups = (attribute: string): readonly GoldenGroup[] =>
  Object.entries(goldenBinary.disparity[attribute].groups).map(([group, expected]) => {
    const [race = '', sex = ''] = group.split('|');
    const key = attribute === 'race_sex' ? { race, sex } : { [attribute]: group };
    return goldenGroup(`${attribute} ${group}`, group, selectGroup(table, key), expected);
  });

/** All rows, each group and each intersection. */
export const allGoldenGroups: readonly GoldenGroup[] = [goldenOverall, ...GOLDEN_ATTRIBUTES.flatMap(goldenGroups)];

/** Scores of arrays, apart by label. */
export const scoresOf = (positives: readonly number[], negatives: readonly number[]): ScoresByLabel => ({
  positives: Float64Array.from(positives),
  negatives: Float64Array.from(negatives),
});
