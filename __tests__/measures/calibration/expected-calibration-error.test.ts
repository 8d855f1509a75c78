import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Binning,
  CALIBRATION_BINS,
  type CalibrationErrorResult,
  expectedCalibrationError,
} from '../../../src/measures/calibration/expected-calibration-error.ts';
import { calibrationSets, reversed, rowsOf } from '../calibration-sets.ts';
import { expectNear } from '../golden.ts';

function found(result: CalibrationErrorResult) {
  if (!result.ok) throw new Error(result.reason);
  return result;
}

describe.each(calibrationSets())('golden: $name', ({ rows, expected }) => {
  it('has the golden errors of ten bins', () => {
    const width = found(expectedCalibrationError(rows, 'equal-width'));
    expectNear(width.expected, expected.ece_width10, 1e-10, 'ece_width10');
    expectNear(width.maximum, expected.mce_width10, 1e-10, 'mce_width10');
    const mass = found(expectedCalibrationError(rows, 'equal-mass'));
    expectNear(mass.expected, expected.ece_mass10, 1e-10, 'ece_mass10');
    for (const { n, bins } of [width, mass]) {
      expect(n).toBe(expected.n);
      expect(bins.reduce((sum, bin) => sum + bin.n, 0)).toBe(expected.n);
      expect(bins.reduce((sum, bin) => sum + bin.events, 0)).toBe(expected.events);
      expectNear(
        bins.reduce((sum, bin) => sum + bin.expected, 0),
        expected.expected,
        1e-9,
        'expected',
      );
    }
  });

  it('equal width does not depend on the order of rows', () => {
    const there = found(expectedCalibrationError(rows, 'equal-width'));
    const back = found(expectedCalibrationError(reversed(rows), 'equal-width'));
    expectNear(back.expected, there.expected, 1e-15, 'expected');
    expectNear(back.maximum, there.maximum, 1e-15, 'maximum');
  });
});

describe('bins', () => {
  const widths = (bins: number, ...scores: number[]) =>
    found(expectedCalibrationError(rowsOf(...scores.map((score) => [0, score] as const)), 'equal-width', bins)).bins;

  it('put a score on a border into the upper bin, and 1 into the last', () => {
    expect(widths(4, 0, 0.24, 0.25, 0.5, 0.75, 1).map(({ n }) => n)).toEqual([2, 1, 1, 2]);
    expect(widths(2, 0.49999, 0.5).map(({ n }) => n)).toEqual([1, 1]);
    expect(widths(1, 0, 0.5, 1)).toEqual([{ n: 3, events: 0, expected: 1.5 }]);
  });

  it('leave out those without rows, from low to high', () => {
    expect(widths(10, 0.95, 0.05)).toEqual([
      { n: 1, events: 0, expected: 0.05 },
      { n: 1, events: 0, expected: 0.95 },
    ]);
  });

  it('of equal mass are cut at floor(k n / bins) in the order of scores', () => {
    const rows = rowsOf([1, 0.9], [0, 0.1], [0, 0.3], [1, 0.5], [0, 0.7], [1, 0.6], [0, 0.2]);
    const { bins } = found(expectedCalibrationError(rows, 'equal-mass', 3));
    // 7 rows in 3 bins: ranks 0-1, 2-3, 4-6.
    expect(bins.map(({ n, events }) => [n, events])).toEqual([
      [2, 0],
      [2, 1],
      [3, 2],
    ]);
    expectNear(bins[2]?.expected, 0.6 + 0.7 + 0.9, 1e-15, 'expected');
  });

  it('of equal mass keep the order of rows among equal scores', () => {
    const rows = rowsOf([1, 0.5], [1, 0.5], [0, 0.5], [0, 0.5]);
    expect(found(expectedCalibrationError(rows, 'equal-mass', 2)).bins.map(({ events }) => events)).toEqual([2, 0]);
    expect(found(expectedCalibrationError(reversed(rows), 'equal-mass', 2)).bins.map(({ events }) => events)).toEqual([
      0, 2,
    ]);
  });

  it('may outnumber the rows', () => {
    const rows = rowsOf([1, 0.8], [0, 0.3]);
    const { expected, maximum, bins } = found(expectedCalibrationError(rows, 'equal-mass', 10));
    expect(bins.map(({ n }) => n)).toEqual([1, 1]);
    expectNear(expected, 0.25, 1e-15, 'expected');
    expectNear(maximum, 0.3, 1e-15, 'maximum');
  });
});

it('by hand: the mean of the gaps over rows, and the largest', () => {
  const rows = rowsOf([0, 0.1], [1, 0.1], [0, 0.1], [0, 0.1], [1, 0.8]);
  const { expected, maximum } = found(expectedCalibrationError(rows, 'equal-width'));
  // Bins: 4 rows, 1 event, 0.4 expected; 1 row, 1 event, 0.8 expected.
  expectNear(expected, (0.6 + 0.2) / 5, 1e-15, 'expected');
  expectNear(maximum, 0.2, 1e-15, 'maximum');
  const over = found(expectedCalibrationError(rowsOf([0, 0.9]), 'equal-width'));
  expectNear(over.expected, 0.9, 1e-15, 'expected');
  expectNear(over.maximum, 0.9, 1e-15, 'maximum');
});

it('one bin is the absolute mean difference, ten the default', () => {
  const [overall] = calibrationSets();
  if (overall === undefined) throw new Error('there is one');
  for (const binning of ['equal-width', 'equal-mass'] as const) {
    const { expected, maximum } = found(expectedCalibrationError(overall.rows, binning, 1));
    expectNear(expected, overall.expected.citl_mean_diff, 1e-12, 'expected');
    expectNear(maximum, overall.expected.citl_mean_diff, 1e-12, 'maximum');
    expect(expectedCalibrationError(overall.rows, binning)).toEqual(
      expectedCalibrationError(overall.rows, binning, CALIBRATION_BINS),
    );
  }
  expect(CALIBRATION_BINS).toBe(10);
});

it('why it never gates: true probabilities have an error, and more of it the fewer the rows', () => {
  // A multiplicative generator, so that the test is the same everywhere.
  let state = 20260105;
  const uniform = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const meanError = (n: number, runs: number): number => {
    let sum = 0;
    for (let run = 0; run < runs; run++) {
      const score = Float64Array.from({ length: n }, uniform);
      const label = score.map((p) => (uniform() < p ? 1 : 0));
      sum += found(expectedCalibrationError({ label: Uint8Array.from(label), score }, 'equal-width')).expected;
    }
    return sum / runs;
  };
  expect(meanError(100, 200)).toBeGreaterThan(0.08);
  expect(meanError(5000, 20)).toBeLessThan(0.025);
});

describe('undefined, with its reason', () => {
  it.each<Binning>(['equal-width', 'equal-mass'])('%s', (binning) => {
    expect(expectedCalibrationError(rowsOf(), binning)).toEqual({ ok: false, reason: 'no-rows' });
    for (const score of [-0.01, 1.01, Number.NaN]) {
      const result = expectedCalibrationError(rowsOf([0, 0.5], [1, score]), binning);
      expect(result).toEqual({ ok: false, reason: 'not-a-probability' });
    }
    expect(found(expectedCalibrationError(rowsOf([0, 0], [1, 1]), binning)).expected).toBe(0);
    for (const bins of [0, -1, 2.5, Number.NaN]) {
      expect(() => expectedCalibrationError(rowsOf([0, 0.5]), binning, bins)).toThrow(RangeError);
    }
    const short = { label: Uint8Array.of(1), score: Float64Array.of(0.5, 0.6) };
    expect(() => expectedCalibrationError(short, binning)).toThrow(RangeError);
  });
});

it('lies between 0 and the maximum, which is at most 1', () => {
  const rows = fc.array(fc.tuple(fc.constantFrom<0 | 1>(0, 1), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(rows, fc.constantFrom<Binning>('equal-width', 'equal-mass'), (pairs, binning) => {
      const { expected, maximum } = found(expectedCalibrationError(rowsOf(...pairs), binning));
      expect(expected >= 0 && expected <= maximum + 1e-15 && maximum <= 1 + 1e-15).toBe(true);
    }),
    { seed: 20260106, numRuns: 100 },
  );
});
