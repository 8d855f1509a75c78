import { describe, expect, test } from 'vitest';
import { MISSING_LEVEL, type PredictionTable } from '../../src/measures/rows/predictions.ts';
import { tallyBy } from '../../src/measures/rows/tally.ts';
import { bothNumbers, countInWords, type ShownNumbers, shownOfSource, showsMetric } from '../../src/policy/shown.ts';

const ALL: ShownNumbers = {
  rows: true,
  positives: true,
  negatives: true,
  cases: true,
  nonCases: true,
  scores: true,
  worded: true,
};

/** Rows by group: true positives, false negatives, false positives, true negatives; a group "" is not known. */
function tableOf(
  groups: Readonly<Record<string, readonly [number, number, number, number]>>,
  scoreOf: (flagged: boolean, row: number) => number = (flagged) => (flagged ? 0.9 : 0.1),
  site: (row: number) => string = () => 'a',
): PredictionTable {
  const rows = Object.entries(groups).flatMap(([group, counts]) =>
    counts.flatMap((count, part) =>
      Array.from({ length: count }, () => ({ group, label: part < 2 ? 1 : 0, flagged: part % 2 === 0 })),
    ),
  );
  const column = (attribute: string, values: readonly string[]) => {
    const levels = [...new Set(values.filter((value) => value !== ''))];
    return {
      attribute,
      levels,
      codes: Uint16Array.from(values, (v) => (v === '' ? MISSING_LEVEL : levels.indexOf(v))),
    };
  };
  return {
    rows: rows.length,
    label: Uint8Array.from(rows, ({ label }) => label),
    score: Float64Array.from(rows, ({ flagged }, row) => scoreOf(flagged, row)),
    prediction: null,
    groups: [
      column(
        'sex',
        rows.map(({ group }) => group),
      ),
      column(
        'site',
        rows.map((_, row) => site(row)),
      ),
    ],
  };
}

const shownOf = (table: PredictionTable, threshold: number | null = 0.5) =>
  shownOfSource(table, (attributes) => tallyBy(table, attributes, threshold));

describe('which metrics may be shown', () => {
  test.each([
    ['cases', ['sensitivity', 'fnr', 'ppv', 'npv', 'accuracy', 'selection_rate', 'f1', 'balanced_accuracy']],
    ['nonCases', ['specificity', 'fpr', 'ppv', 'npv', 'accuracy', 'selection_rate', 'f1', 'balanced_accuracy']],
    ['rows', ['prevalence', 'ppv', 'npv', 'accuracy', 'selection_rate', 'f1', 'balanced_accuracy']],
    ['positives', ['prevalence']],
    ['negatives', ['prevalence']],
    ['scores', ['auroc', 'o_e']],
  ])('without %s: all but %s', (hidden, lost) => {
    const metrics = [
      'sensitivity',
      'fnr',
      'specificity',
      'fpr',
      'prevalence',
      'ppv',
      'npv',
      'accuracy',
      'selection_rate',
      'f1',
      'balanced_accuracy',
      'auroc',
      'o_e',
    ];
    const shown = { ...ALL, [hidden]: false };
    expect(metrics.filter((metric) => !showsMetric(shown, metric)).toSorted()).toEqual([...lost].toSorted());
  });
});

describe('a number of patients in words', () => {
  test('is shown, said to be small where that may be said, or withheld', () => {
    expect(countInWords(7, true, ALL)).toBe('7');
    expect(countInWords(7, false, ALL)).toBe('fewer than 11');
    expect(countInWords(0, false, ALL)).toBe('withheld');
    expect(countInWords(11, false, ALL)).toBe('withheld');
    expect(countInWords(7, false, { ...ALL, worded: false })).toBe('withheld');
  });
});

test('two groups beside each other show what both show', () => {
  const cases = { ...ALL, cases: false };
  expect(bothNumbers(cases, { ...ALL, scores: false, worded: false })).toEqual({
    ...cases,
    scores: false,
    worded: false,
  });
  expect(bothNumbers(ALL, ALL)).toEqual(ALL);
});

describe('what is shown of a file', () => {
  const big = [40, 40, 40, 40] as const;

  test('all of it where nothing is small', () => {
    const shown = shownOf(tableOf({ F: big, M: big }));
    expect([shown.overall(), shown.group({}), shown.group({ sex: 'F' }), shown.comparison({ sex: 'F' })]).toEqual(
      Array(4).fill(ALL),
    );
    expect(shown.unknown('sex')).toEqual({ ...ALL, worded: false });
  });

  test('of a group without rows there is nothing to withhold; of an attribute that is not there nothing is known', () => {
    const shown = shownOf(tableOf({ F: big, M: big }));
    expect(shown.group({ sex: 'X' })).toEqual(ALL);
    expect(shown.group({ sex: 'X', site: 'a' })).toEqual({ ...ALL, worded: false });
    const nothing = { rows: false, positives: false, negatives: false, cases: false, nonCases: false, scores: false };
    expect(shown.group({ race: 'A' })).toEqual({ ...nothing, worded: false });
    expect(shown.unknown('race')).toEqual({ ...nothing, worded: false });
    expect(shown.group({ sex: 'F', site: 'a', race: 'A' }).rows).toBe(false);
  });

  test('nothing beside all others where few rows have no group', () => {
    const shown = shownOf(tableOf({ F: [90, 90, 90, 90], M: big, '': [1, 1, 1, 1] }));
    expect(shown.group({ sex: 'F' })).toEqual(ALL);
    expect(shown.comparison({ sex: 'F' }).cases).toBe(false);
    expect(shown.unknown('sex').rows).toBe(false);
    expect(shown.group({ sex: 'M' }).rows).toBe(false);
  });

  test('a score of two values tells who was flagged, one of many does not', () => {
    const groups = { F: [90, 90, 90, 90], M: [60, 5, 90, 90] } as const;
    const two = shownOf(tableOf(groups));
    expect([two.group({ sex: 'M' }).cases, two.group({ sex: 'M' }).scores]).toEqual([false, false]);
    const many = shownOf(tableOf(groups, (flagged, row) => (flagged ? 0.5 : 0) + row / 2000));
    expect([many.group({ sex: 'M' }).cases, many.group({ sex: 'M' }).scores]).toEqual([false, true]);
    const hundred = shownOf(tableOf(groups, (flagged, row) => (flagged ? 0.5 : 0) + (row % 50) / 200));
    expect(hundred.group({ sex: 'M' }).scores).toBe(false);
  });

  test('without a threshold the counts are those with the condition and without', () => {
    const shown = shownOf(tableOf({ F: big, M: [3, 0, 60, 60] }), null);
    expect(shown.group({ sex: 'M' })).toMatchObject({ rows: true, positives: false, cases: false });
    expect(shown.overall()).toEqual(ALL);
  });

  test('combinations have the same answer whichever attribute is named first', () => {
    const table = tableOf({ F: [90, 90, 90, 90], M: [90, 90, 90, 90] }, undefined, (row) =>
      row % 3 === 0 ? 'a' : 'b',
    );
    const shown = shownOf(table);
    expect(shown.group({ site: 'a', sex: 'F' })).toEqual(shown.group({ sex: 'F', site: 'a' }));
    expect(shown.group({ sex: 'F', site: 'a' })).toEqual({ ...ALL, worded: false });
    expect(shown.comparison({ sex: 'F', site: 'a' })).toEqual({ ...ALL, worded: false });
  });

  test('of more combinations than are audited none is shown', () => {
    const names = Array.from({ length: 101 }, (_, index) => `group ${index}`);
    const groups = Object.fromEntries(names.map((name) => [name, [1, 0, 0, 0] as const]));
    const table = tableOf({ ...groups, F: [2600, 0, 0, 2600] }, undefined, (row) => `site ${row % 100}`);
    const fewer = tableOf({ F: [2600, 0, 0, 2600] }, undefined, (row) => `site ${row % 100}`);
    expect(shownOf(table).group({ sex: 'F', site: 'site 1' }).cases).toBe(false);
    expect(shownOf(fewer).group({ sex: 'F', site: 'site 1' }).cases).toBe(true);
  });
});
