import { describe, expect, it } from 'vitest';
import { bootstrap, strataOf } from '../../../src/measures/intervals/bootstrap.ts';
import {
  bootstrapCounts,
  type CellCounts,
  poissonBootstrapCounts,
  poissonRateDifference,
} from '../../../src/measures/intervals/count-bootstrap.ts';
import { binomialQuantile, poissonQuantile, u53 } from '../../../src/measures/numbers/random.ts';
import { expectNear, goldenJson } from '../golden.ts';

const common = { replicates: 2000, seed: 21, level: 0.95 };

/** F1 from the strata [tp, fn] and [fp, tn]. */
const f1 = ([[tp = 0, fn = 0] = [], [fp = 0] = []]: CellCounts): number => (2 * tp) / (2 * tp + fp + fn);

/** A list of the counts that the statistic was asked for. */
function recorder(statistic: (strata: CellCounts) => number | null) {
  const seen: number[][][] = [];
  return {
    seen,
    statistic: (strata: CellCounts) => {
      seen.push(strata.map((cells) => [...cells]));
      return statistic(strata);
    },
  };
}

describe('bootstrapCounts', () => {
  const strata = [
    [30, 10],
    [8, 52],
  ];

  it('is the bootstrap of the rows, within the error of drawing', () => {
    const counts = bootstrapCounts({ ...common, replicates: 20_000, strata, statistic: f1 });
    const label = Uint8Array.from({ length: 100 }, (_, row) => (row < 40 ? 1 : 0));
    const flagged = Uint8Array.from({ length: 100 }, (_, row) => (row < 30 || (row >= 40 && row < 48) ? 1 : 0));
    const rows = bootstrap({
      ...common,
      rows: 100,
      strata: strataOf(label),
      clusters: null,
      statistic: (drawn) => {
        let tp = 0;
        let fp = 0;
        for (const row of drawn) {
          if (flagged[row] === 1) label[row] === 1 ? tp++ : fp++;
        }
        let positives = 0;
        for (const row of drawn) positives += label[row] ?? 0;
        return (2 * tp) / (tp + fp + positives);
      },
    });
    expectNear(counts.estimate, rows.estimate ?? Number.NaN, 1e-15, 'estimate');
    expectNear(counts.acceleration, rows.acceleration ?? Number.NaN, 1e-12, 'acceleration');
    expectNear(counts.standardError, rows.standardError ?? Number.NaN, 0.003, 'standard error');
    expectNear(counts.bca?.lower, rows.bca?.lower ?? Number.NaN, 0.012, 'lower');
    expectNear(counts.bca?.upper, rows.bca?.upper ?? Number.NaN, 0.012, 'upper');
    expect(counts).toMatchObject({ reason: null, undefinedReplicates: 0 });
  });

  it('keeps the size of every stratum and draws from the counters of its cells', () => {
    const cells = [
      [30, 10],
      [0, 0],
      [8, 32, 0, 20],
    ];
    const { seen, statistic } = recorder(([first = [], , third = []]) => (first[0] ?? 0) + (third[1] ?? 0));
    bootstrapCounts({ ...common, strata: cells, statistic });
    const draws = seen.slice(-2000 - 5, -5);
    for (const draw of draws) {
      expect(draw.map((one) => one.reduce((sum, count) => sum + count, 0))).toEqual([40, 0, 60]);
      expect(draw[2]?.[2]).toBe(0);
      expect(draw.flat().every((count) => count >= 0)).toBe(true);
    }
    const first = binomialQuantile(40, 0.75)(u53(21, 0, 7));
    const third = binomialQuantile(60, 8 / 60)(u53(21, 4, 7));
    const next = binomialQuantile(60 - third, 32 / 52)(u53(21, 5, 7));
    expect(draws[7]).toEqual([
      [first, 40 - first],
      [0, 0],
      [third, next, 0, 60 - third - next],
    ]);
  });

  it('has the means and covariances of a multinomial distribution', () => {
    const { seen, statistic } = recorder(([cells = []]) => cells[0] ?? 0);
    bootstrapCounts({ ...common, replicates: 20_000, strata: [[10, 20, 30]], statistic });
    const draws = seen.slice(-20_003, -3).map((one) => one[0] ?? []);
    const meanOf = (of: (cells: number[]) => number) => draws.reduce((sum, cells) => sum + of(cells), 0) / draws.length;
    [10, 20, 30].forEach((expected, cell) => {
      const mean = meanOf((cells) => cells[cell] ?? 0);
      expectNear(mean, expected, 0.12, `mean of ${cell}`);
      const variance = meanOf((cells) => ((cells[cell] ?? 0) - mean) ** 2);
      expectNear(variance, expected * (1 - expected / 60), 0.7, `variance of ${cell}`);
    });
    const covariance = meanOf((cells) => ((cells[0] ?? 0) - 10) * ((cells[1] ?? 0) - 20));
    expectNear(covariance, -10 / 3, 0.5, 'covariance');
  });

  it('has no interval for a rate without a single error: drawing again cannot show one', () => {
    const sensitivity = ([[x = 0, missed = 0] = []]: CellCounts) => x / (x + missed);
    for (const cells of [
      [20, 0],
      [0, 20],
    ]) {
      const result = bootstrapCounts({ ...common, strata: [cells, [8, 52]], statistic: sensitivity });
      expect(result).toMatchObject({ reason: 'stratum-without-variation', bca: null, percentile: null });
      expect(result.estimate).toBe((cells[0] ?? 0) / 20);
    }
    // A stratum that the statistic does not look at may be without errors.
    const other = bootstrapCounts({
      ...common,
      strata: [
        [18, 2],
        [0, 52],
        [0, 0],
      ],
      statistic: sensitivity,
    });
    expect(other.reason).toBeNull();
    const single = bootstrapCounts({
      ...common,
      strata: [
        [18, 2],
        [0, 1],
      ],
      statistic: sensitivity,
    });
    expect(single).toMatchObject({ reason: 'too-few-rows', percentile: null });
  });

  it('says why there is no interval, and refuses what is no count', () => {
    const nothing = bootstrapCounts({ ...common, strata: [[0, 0]], statistic: ([[x = 0, y = 0] = []]) => x / (x + y) });
    expect(nothing).toMatchObject({ reason: 'undefined', estimate: null });
    expect(bootstrapCounts({ ...common, strata: [[3, 4]], statistic: () => 1 }).reason).toBe('no-variation');
    const lost = bootstrapCounts({
      ...common,
      strata: [[3, 4]],
      statistic: ([[x = 0, y = 0] = []]) => (x + y < 7 ? null : x),
    });
    expect(lost).toMatchObject({ reason: 'undefined', acceleration: null });
    for (const bad of [-1, 0.5, Number.NaN, 2 ** 53]) {
      expect(() => bootstrapCounts({ ...common, strata: [[bad, 1]], statistic: f1 })).toThrow(/whole counts/);
      expect(() => poissonBootstrapCounts({ ...common, strata: [[bad, 1]], statistic: f1 })).toThrow(RangeError);
    }
    expect(() => bootstrapCounts({ ...common, replicates: 1999, strata, statistic: f1 })).toThrow(/2000/);
    expect(() => poissonBootstrapCounts({ ...common, level: 1, strata, statistic: f1 })).toThrow(/level/);
  });

  it('takes no longer for a million rows', () => {
    const large = strata.map((cells) => cells.map((count) => count * 100_000));
    const result = bootstrapCounts({ ...common, strata: large, statistic: f1 });
    expectNear(result.estimate, f1(strata), 1e-15, 'estimate');
    const small = bootstrapCounts({ ...common, strata, statistic: f1 });
    const shrunk = (small.standardError ?? 0) / Math.sqrt(100_000);
    expectNear(result.standardError, shrunk, 0.05 * shrunk, 'standard error');
  });
});

describe('poissonBootstrapCounts', () => {
  it('gives each cell a Poisson count of its size, from the counter of the cell', () => {
    const { seen, statistic } = recorder(([[x = 0, y = 0] = [], [z = 0] = []]) => x + y - z);
    poissonBootstrapCounts({
      ...common,
      strata: [
        [3, 2],
        [4, 1, 0],
      ],
      statistic,
    });
    const draws = seen.slice(-2000 - 4, -4);
    for (const replicate of [0, 1, 1999]) {
      const quantiles = [3, 2, 4, 1, 0].map(poissonQuantile);
      const [a, b, c, d, e] = quantiles.map((quantile, cell) => quantile(u53(21, cell, replicate)));
      expect(draws[replicate]).toEqual([
        [a, b],
        [c, d, e],
      ]);
      expect(e).toBe(0);
    }
  });

  it('has exactly the distribution of weighting the rows: enumerated for 3 of 5', () => {
    const chance = (mean: number, k: number): number => {
      let value = Math.exp(-mean);
      for (let index = 1; index <= k; index++) value *= mean / index;
      return value;
    };
    const { seen, statistic } = recorder(([[x = 0, y = 0] = []]) => x + y);
    poissonBootstrapCounts({ ...common, replicates: 40_000, strata: [[3, 2]], statistic });
    const drawn = new Map<string, number>();
    for (const [cells = []] of seen.slice(-40_002, -2)) drawn.set(cells.join(), (drawn.get(cells.join()) ?? 0) + 1);
    let chiSquare = 0;
    let classes = 0;
    for (let x = 0; x <= 7; x++) {
      for (let y = 0; y <= 5; y++) {
        const expected = 40_000 * chance(3, x) * chance(2, y);
        chiSquare += ((drawn.get(`${x},${y}`) ?? 0) - expected) ** 2 / expected;
        classes++;
      }
    }
    // Mean 48, standard deviation 9.8: four of them.
    expect(classes).toBe(48);
    expect(chiSquare).toBeLessThan(87);
    expect(chiSquare).toBeGreaterThan(9);
  });

  it('agrees with the golden bootstrap of the rows within its error of drawing', () => {
    const gap = goldenJson('golden.json').poisson_bootstrap.tpr_M_minus_F;
    const { M, F } = goldenJson('no_worse.json').binary.sex;
    const result = poissonRateDifference({
      ...common,
      replicates: 20_000,
      group: M.sensitivity,
      rest: F.sensitivity,
    });
    expectNear(result.estimate, gap.estimate, 1e-12, 'estimate');
    expectNear(result.standardError, gap.se, 0.0025, 'standard error');
    expectNear(result.percentile?.lower, gap.percentile95[0], 0.006, 'lower');
    expectNear(result.percentile?.upper, gap.percentile95[1], 0.006, 'upper');
    expectNear(result.bca?.lower, gap.percentile95[0], 0.006, 'BCa lower');
    expect(result.percentile).toMatchObject({ method: 'percentile', level: 0.95 });
  });

  it('takes the acceleration of all rows together', () => {
    const result = poissonBootstrapCounts({
      ...common,
      strata: [[12, 3]],
      statistic: ([[x = 0, y = 0] = []]) => x / (x + y),
    });
    // Influence of a success is proportional to 1 - p = 0.2, of a failure to -p = -0.8.
    const cubes = 12 * 0.2 ** 3 - 3 * 0.8 ** 3;
    const squares = 12 * 0.2 ** 2 + 3 * 0.8 ** 2;
    expectNear(result.acceleration, cubes / (6 * squares ** 1.5), 1e-12, 'acceleration');
    const parted = poissonBootstrapCounts({
      ...common,
      strata: [
        [12, 3],
        [5, 5],
      ],
      statistic: ([[x = 0, y = 0] = []]) => x / (x + y),
    });
    // Rows of the other stratum have no influence, but for the shift of the mean, which is of order 1/n.
    expectNear(parted.acceleration, result.acceleration ?? 0, 0.01, 'with a second stratum');
    expect(parted.acceleration).not.toBe(result.acceleration);
  });

  it('says why there is no interval', () => {
    const rate = ([[x = 0, y = 0] = []]: CellCounts) => x / (x + y);
    expect(poissonBootstrapCounts({ ...common, strata: [[0, 0]], statistic: rate })).toMatchObject({
      reason: 'undefined',
      estimate: null,
    });
    // With two cases e^-2 of the draws have none.
    const two = poissonBootstrapCounts({ ...common, strata: [[1, 1]], statistic: rate });
    expect(two).toMatchObject({ reason: 'too-many-undefined', percentile: null });
    expectNear(two.undefinedReplicates / 2000, Math.exp(-2), 0.03, 'share of undefined replicates');
    const perfect = { ...common, group: { x: 20, n: 20 }, rest: { x: 180, n: 200 } };
    expect(poissonRateDifference(perfect)).toMatchObject({ reason: 'stratum-without-variation', percentile: null });
    expect(poissonRateDifference({ ...perfect, group: { x: 0, n: 0 } }).reason).toBe('undefined');
    expect(() => poissonRateDifference({ ...perfect, group: { x: 3, n: 2 } })).toThrow(RangeError);
    const lost = poissonBootstrapCounts({
      ...common,
      strata: [[13, 14]],
      statistic: ([[x = 0, y = 0] = []]) => (x + y === 26 ? null : x),
    });
    expect(lost.acceleration).toBeNull();
  });
});
