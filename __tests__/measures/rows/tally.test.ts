import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countConfusion,
  MISSING_LEVEL,
  type PredictionTable,
  selectGroup,
  selectRest,
} from '../../../src/measures/rows/predictions.ts';
import { tallyBy } from '../../../src/measures/rows/tally.ts';

const LEVELS = ['a', 'b', 'c'];

const row = fc.record({
  label: fc.constantFrom(0, 1),
  score: fc.integer({ min: 0, max: 4 }).map((n) => n / 4),
  sex: fc.constantFrom(0, 1, 2, MISSING_LEVEL),
  site: fc.constantFrom(0, 1, 2, MISSING_LEVEL),
});

const table = fc.array(row, { minLength: 1, maxLength: 40 }).map(
  (rows): PredictionTable => ({
    rows: rows.length,
    label: Uint8Array.from(rows, ({ label }) => label),
    score: Float64Array.from(rows, ({ score }) => score),
    prediction: Uint8Array.from(rows, ({ score }) => (score >= 0.5 ? 1 : 0)),
    groups: (['sex', 'site'] as const).map((attribute) => ({
      attribute,
      levels: LEVELS,
      codes: Uint16Array.from(rows, (one) => one[attribute]),
    })),
  }),
);

const keys = [{ sex: 'a' }, { site: 'c' }, { sex: 'b', site: 'a' }, { sex: 'absent' }, { sex: 'a', site: 'absent' }];

describe('tallyBy', () => {
  it('counts as the selection of rows does, in groups and among the others', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(0, 0.25, 0.5, 1, null), (rows, threshold) => {
        for (const key of keys) {
          const tallies = tallyBy(rows, Object.keys(key), threshold);
          for (const [tally, selection] of [
            [tallies.group(key), selectGroup(rows, key)],
            [tallies.rest(key), selectRest(rows, key)],
          ] as const) {
            expect(tally.counts).toEqual(countConfusion(rows, selection, threshold));
            expect(tally.rows).toBe(selection.length);
            const expected = [...selection].reduce((sum, index) => sum + (rows.score?.[index] ?? 0), 0);
            expect(tally.expected).toBeCloseTo(expected, 9);
          }
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('takes all rows for one group where no attribute is named', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(tallyBy(rows, [], 0.5).group({}).counts).toEqual(countConfusion(rows, null, 0.5));
      }),
      { seed: 7 },
    );
  });

  it('has no counts without a threshold and a decision column, and no sum without scores', () => {
    const rows: PredictionTable = {
      rows: 1,
      label: Uint8Array.of(1),
      score: null,
      prediction: null,
      patient: null,
      groups: [],
    };
    expect(tallyBy(rows, [], null).group({})).toEqual({ rows: 1, positives: 1, counts: null, expected: null });
  });
});
