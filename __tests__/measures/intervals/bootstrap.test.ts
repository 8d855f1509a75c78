import { describe, expect, it } from 'vitest';
import { auroc } from '../../../src/measures/discrimination/auroc.ts';
import {
  accelerationOf,
  bootstrap,
  percentileOnly,
  poissonBootstrap,
  strataOf,
  summarise,
} from '../../../src/measures/intervals/bootstrap.ts';
import { poissonOne, u53 } from '../../../src/measures/numbers/random.ts';
import { quantileOfSorted } from '../../../src/measures/numbers/sorted.ts';
import { normalCdf, normalQuantile } from '../../../src/measures/numbers/special.ts';
import { scoresByLabel } from '../../../src/measures/rows/predictions.ts';
import { binaryTable, expectNear, goldenJson } from '../golden.ts';

const golden = goldenJson('golden.json');
const table = binaryTable();

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, value) => sum + value, 0) / numbers.length;

function aurocOf(rows: Uint32Array): number | null {
  const scores = scoresByLabel(table, rows);
  const result = scores === null ? null : auroc(scores);
  return result?.ok ? result.estimate.value : null;
}

describe('stratified BCa bootstrap of the AUROC', () => {
  const expected = golden.bca_stratified_auroc;
  const result = bootstrap({
    rows: 400,
    strata: strataOf(table.label.subarray(0, 400)),
    clusters: null,
    statistic: aurocOf,
    replicates: expected.R,
    seed: expected.seed,
    level: 0.95,
  });

  it('gives the golden numbers', () => {
    expectNear(result.estimate, expected.estimate, 1e-12, 'estimate');
    expectNear(result.z0, expected.z0, 1e-12, 'z0');
    expectNear(result.acceleration, expected.acceleration, 1e-12, 'acceleration');
    expectNear(result.percentile?.lower, expected.percentile95[0], 1e-12, 'percentile lower');
    expectNear(result.percentile?.upper, expected.percentile95[1], 1e-12, 'percentile upper');
    expectNear(result.levels?.lower, expected.bca_levels[0], 1e-12, 'lower level');
    expectNear(result.levels?.upper, expected.bca_levels[1], 1e-12, 'upper level');
    expectNear(result.bca?.lower, expected.bca95[0], 1e-12, 'BCa lower');
    expectNear(result.bca?.upper, expected.bca95[1], 1e-12, 'BCa upper');
    expectNear(result.standardError, expected.boot_se, 1e-12, 'standard error');
    expect(result).toMatchObject({ reason: null, replicates: 2000, undefinedReplicates: 0 });
    expect(result.bca).toMatchObject({ level: 0.95, method: 'bca' });
    expect(result.percentile).toMatchObject({ level: 0.95, method: 'percentile' });
  });
});

describe('Poisson bootstrap of rows', () => {
  const { seed, R, tpr_M_minus_F: gap, sensitivity, first_weights: firstWeights } = golden.poisson_bootstrap;
  const { threshold } = golden.binary;
  const sex = table.groups.find(({ attribute }) => attribute === 'sex');
  const positives = Array.from({ length: table.rows }, (_, row) => row).filter((row) => table.label[row] === 1);
  const found = (row: number): boolean => (table.score?.[row] ?? 0) >= threshold;
  const share = (weights: Uint8Array, of: (row: number) => boolean): number => {
    let x = 0;
    let n = 0;
    for (const row of positives) {
      if (!of(row)) continue;
      n += weights[row] ?? 0;
      if (found(row)) x += weights[row] ?? 0;
    }
    return x / n;
  };
  const isOf = (level: string) => (row: number) => sex?.levels[sex.codes[row] ?? 0] === level;
  const common = { rows: table.rows, keys: null, replicates: R, seed, level: 0.95 };
  const collected: number[][] = [];
  const sensitivities: number[] = [];
  const difference = poissonBootstrap({
    ...common,
    statistic: (weights) => {
      if (collected.length < 2) collected.push([...weights.subarray(0, 12)]);
      sensitivities.push(share(weights, () => true));
      return share(weights, isOf('M')) - share(weights, isOf('F'));
    },
  });

  it('gives the golden numbers for a difference of sensitivities', () => {
    expect(collected).toEqual([new Array(12).fill(1), firstWeights]);
    expectNear(difference.estimate, gap.estimate, 1e-12, 'estimate');
    gap.replicates_first5.forEach((value: number, index: number) => {
      expectNear(difference.values[index], value, 1e-12, `replicate ${index}`);
    });
    expectNear(difference.percentile?.lower, gap.percentile95[0], 1e-12, 'lower');
    expectNear(difference.percentile?.upper, gap.percentile95[1], 1e-12, 'upper');
    expectNear(difference.standardError, gap.se, 1e-12, 'standard error');
    expect(difference).toMatchObject({ reason: null, replicates: 1000, undefinedReplicates: 0 });
  });

  it('gives the golden numbers for a sensitivity', () => {
    const [estimate = Number.NaN, ...values] = sensitivities;
    const one = percentileOnly(estimate, Float64Array.from(values), 0.95);
    expectNear(one.percentile?.lower, sensitivity.percentile95[0], 1e-12, 'lower');
    expectNear(one.percentile?.upper, sensitivity.percentile95[1], 1e-12, 'upper');
    expectNear(one.standardError, sensitivity.se, 1e-12, 'standard error');
  });

  it('gives rows of one patient one weight, drawn from the number of the patient', () => {
    const keys = Uint32Array.from([7, 7, 3_000_000_000, 7]);
    const seen: number[][] = [];
    poissonBootstrap({
      ...common,
      rows: 4,
      keys,
      statistic: (weights) => {
        seen.push([...weights]);
        return weights[0] ?? null;
      },
    });
    const expected = [...keys].map((key) => poissonOne(u53(seed, key, 5)));
    expect(seen[6]).toEqual(expected);
  });

  it('says why there is no interval', () => {
    const nothing = poissonBootstrap({ ...common, rows: 3, statistic: () => null });
    expect(nothing).toMatchObject({ estimate: null, percentile: null, reason: 'undefined', undefinedReplicates: 0 });
    expect(nothing).not.toHaveProperty('bca');
    const rare = poissonBootstrap({
      ...common,
      rows: 3,
      statistic: (weights) => (weights[0] === 0 ? null : (weights[1] ?? 0)),
    });
    expect(rare).toMatchObject({ estimate: 1, percentile: null, reason: 'too-many-undefined' });
    expect(rare.undefinedReplicates).toBeGreaterThan(300);
    expect(() => poissonBootstrap({ ...common, replicates: 999, statistic: () => 1 })).toThrow(/1000 replicates/);
  });
});

describe('summarise', () => {
  /** 2,000 values at the normal quantiles, so that every step can be written down. */
  const normal = (shift = 0, scale = 1): Float64Array =>
    Float64Array.from({ length: 2000 }, (_, index) => shift + scale * normalQuantile((index + 0.5) / 2000));

  it('is the percentile interval where there is neither bias nor skewness', () => {
    const result = summarise(0, normal(), 0, 0.95);
    expectNear(result.z0, 0, 1e-12, 'z0');
    expectNear(result.levels?.lower, 0.025, 1e-12, 'lower level');
    expect(result.bca?.lower).toBeCloseTo(result.percentile?.lower ?? Number.NaN, 10);
    expect(result.bca?.upper).toBeCloseTo(result.percentile?.upper ?? Number.NaN, 10);
    expectNear(result.bca?.upper, 1.96, 0.01, 'upper');
    expectNear(summarise(0, normal(), 0, 0.9).bca?.upper, 1.645, 0.01, 'upper at 0.90');
  });

  it('moves both limits by the formula', () => {
    const estimate = 0.3;
    const acceleration = 0.05;
    const result = summarise(estimate, normal(), acceleration, 0.9);
    const z0 = normalQuantile(Math.round(normalCdf(estimate) * 2000) / 2000);
    expectNear(result.z0, z0, 1e-12, 'z0');
    const z = normalQuantile(0.95);
    for (const [side, sign] of [
      ['lower', -1],
      ['upper', 1],
    ] as const) {
      const shifted = z0 + sign * z;
      const level = normalCdf(z0 + shifted / (1 - acceleration * shifted));
      expectNear(result.levels?.[side], level, 1e-12, side);
      expectNear(result.bca?.[side], quantileOfSorted(normal(), level), 1e-12, side);
    }
    expect(result.reason).toBeNull();
  });

  it('counts a replicate equal to the estimate half, and one that differs by rounding alone as equal', () => {
    const values = new Float64Array(2000).fill(1, 500, 1500).fill(2, 1500);
    expectNear(summarise(1, values, 0, 0.9).z0, 0, 1e-12, 'ties');
    expectNear(summarise(1 + 1e-12, values, 0, 0.9).z0, 0, 1e-12, 'ties above by rounding');
    expectNear(summarise(1 - 1e-12, values, 0, 0.9).z0, 0, 1e-12, 'ties below by rounding');
    expectNear(summarise(1.5, values, 0, 0.9).z0, normalQuantile(0.75), 1e-12, 'no ties');
    expectNear(summarise(2, values, 0, 0.9).z0, normalQuantile(0.875), 1e-12, 'ties at the top');
  });

  it('leaves out replicates without a value up to one in a hundred', () => {
    const values = normal();
    values.fill(Number.NaN, 990, 1010);
    const kept = summarise(0, values, 0, 0.95);
    expect(kept).toMatchObject({ undefinedReplicates: 20, reason: null, replicates: 2000 });
    expectNear(kept.percentile?.upper, 1.97, 0.02, 'upper');
    values[0] = Number.POSITIVE_INFINITY;
    expect(summarise(0, values, 0, 0.95)).toMatchObject({
      undefinedReplicates: 21,
      reason: 'too-many-undefined',
      bca: null,
      percentile: null,
      standardError: null,
    });
  });

  it('has no interval without variation', () => {
    const same = summarise(0.5, new Float64Array(2000).fill(0.5), 0.01, 0.95);
    expect(same).toMatchObject({ reason: 'no-variation', bca: null, percentile: null, standardError: 0, z0: null });
    const noisy = Float64Array.from({ length: 2000 }, (_, index) => 0.1 + (index % 2) * 2 ** -56);
    expect(summarise(0.1, noisy, 0.01, 0.95).reason).toBe('no-variation');
    expect(summarise(0, new Float64Array(2000), 0.01, 0.95).reason).toBe('no-variation');
  });

  it('never leaves its estimate outside', () => {
    for (const estimate of [-9, 9]) {
      expect(summarise(estimate, normal(), 0, 0.95)).toMatchObject({
        reason: 'estimate-outside',
        bca: null,
        percentile: null,
        z0: null,
      });
      expect(percentileOnly(estimate, normal(), 0.95)).toMatchObject({ reason: 'estimate-outside', percentile: null });
    }
    // Beyond the percentile limits, not beyond the replicates.
    for (const estimate of [-2.2, 2.2]) {
      const result = summarise(estimate, normal(), 0, 0.9);
      expect(result.percentile).toBeNull();
      expect(result.bca).toBeNull();
      expect(percentileOnly(estimate, normal(), 0.9)).toMatchObject({ reason: 'estimate-outside', percentile: null });
    }
    expect(summarise(1.2, normal(), 0, 0.6)).toMatchObject({ reason: 'estimate-outside', bca: null });
    const values = Float64Array.from({ length: 2000 }, (_, index) => (index < 60 ? 0 : 1));
    const limit = summarise(1 + 1e-12, values, 0, 0.9);
    expect(limit.percentile?.upper).toBe(1 + 1e-12);
  });

  it('has no BCa limit beyond the outermost replicate', () => {
    expect(summarise(0.6, normal(), 0, 0.95).reason).toBeNull();
    expect(summarise(1.25, normal(), 0.1, 0.95)).toMatchObject({
      reason: 'beyond-replicates',
      bca: null,
      levels: null,
    });
    expect(summarise(-1.25, normal(), -0.1, 0.95)).toMatchObject({ reason: 'beyond-replicates', bca: null });
    expect(summarise(0, normal(), 0.6, 0.95)).toMatchObject({ reason: 'beyond-replicates', bca: null });
    expect(summarise(1.25, normal(), 0.1, 0.95).percentile).not.toBeNull();
    expect(summarise(0, normal(), 0, 0.999).reason).toBeNull();
    expect(summarise(0, normal(), 0, 0.9991).reason).toBe('beyond-replicates');
  });

  it('has no BCa without an acceleration, but a percentile interval', () => {
    const result = summarise(0.1, normal(), null, 0.95);
    expect(result).toMatchObject({ reason: 'undefined', bca: null, levels: null, acceleration: null });
    expect(result.z0).not.toBeNull();
    expect(result.percentile).not.toBeNull();
    expect(percentileOnly(0.1, normal(), 0.95)).toMatchObject({ reason: null, percentile: result.percentile });
  });

  it('works at any scale', () => {
    for (const scale of [1e-100, 1e150]) {
      const result = summarise(0, normal(0, scale), 0.02, 0.95);
      const unit = summarise(0, normal(), 0.02, 0.95);
      expectNear((result.bca?.lower ?? 0) / scale, unit.bca?.lower ?? Number.NaN, 1e-9, `scale ${scale}`);
    }
  });
});

describe('accelerationOf', () => {
  it('follows the formula over strata', () => {
    const strata = [
      { n: 4, squares: 8, cubes: 16 },
      { n: 2, squares: 3, cubes: -2 },
    ];
    expectNear(accelerationOf(strata), (16 / 64 - 2 / 8) / (6 * (0.5 + 0.75) ** 1.5), 1e-15, 'none');
    expectNear(accelerationOf(strata.slice(0, 1)), 0.25 / (6 * 0.5 ** 1.5), 1e-15, 'one');
  });

  it('is null where nothing has an influence, or where it overflows', () => {
    expect(accelerationOf([{ n: 4, squares: 0, cubes: 0 }])).toBeNull();
    expect(accelerationOf([])).toBeNull();
    expect(accelerationOf([{ n: 4, squares: Number.POSITIVE_INFINITY, cubes: 1e300 }])).toBe(0);
  });
});

describe('bootstrap', () => {
  const common = { replicates: 2000, seed: 11, level: 0.95, strata: null, clusters: null };
  const values = Array.from({ length: 60 }, (_, row) => u53(1, row, 0) ** 2);
  const meanOf = (rows: Uint32Array): number => mean([...rows].map((row) => values[row] ?? 0));

  it('has the standard error and the acceleration of a mean', () => {
    const result = bootstrap({ ...common, rows: 60, statistic: meanOf });
    const centre = mean(values);
    const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
    const cubes = values.reduce((sum, value) => sum + (value - centre) ** 3, 0);
    expectNear(result.acceleration, cubes / (6 * squares ** 1.5), 1e-10, 'acceleration');
    expectNear(result.standardError, Math.sqrt(squares) / 60, 0.05 * (Math.sqrt(squares) / 60), 'standard error');
    expectNear(result.estimate, centre, 1e-15, 'estimate');
    expect(result.bca?.lower).toBeLessThan(centre);
    expect(result.bca?.upper).toBeGreaterThan(centre);
  });

  it('draws unit floor(u n) of each stratum, in order of codes', () => {
    const strata = Uint32Array.from([9, 4, 9, 9, 4, 4, 9]);
    const drawn: number[][] = [];
    const statistic = (rows: Uint32Array): number => {
      drawn.push([...rows]);
      return meanOf(rows);
    };
    bootstrap({ ...common, rows: 7, strata, statistic });
    const of4 = [1, 4, 5];
    const of9 = [0, 2, 3, 6];
    for (const replicate of [0, 1, 1999]) {
      const expected = [
        ...of4.map((_, draw) => of4[Math.floor(u53(11, draw, 2 * replicate) * 3)]),
        ...of9.map((_, draw) => of9[Math.floor(u53(11, draw, 2 * replicate + 1) * 4)]),
      ];
      expect(drawn[1 + replicate]).toEqual(expected);
    }
    expect(drawn[0]).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(drawn.slice(2001)).toEqual([
      [4, 5, 0, 2, 3, 6],
      [1, 5, 0, 2, 3, 6],
      [1, 4, 0, 2, 3, 6],
      [1, 4, 5, 2, 3, 6],
      [1, 4, 5, 0, 3, 6],
      [1, 4, 5, 0, 2, 6],
      [1, 4, 5, 0, 2, 3],
    ]);
  });

  it('draws whole patients, apart by the strata of their rows', () => {
    // Patients 50, 51, 52 are negative throughout, 60 and 61 have rows of both kinds, 70 and 71 are positive throughout.
    const clusters = Uint32Array.from([50, 60, 51, 60, 52, 61, 70, 61, 61, 71, 71, 50]);
    const label = Uint8Array.from([0, 1, 0, 0, 0, 1, 1, 0, 0, 1, 1, 0]);
    const drawn: number[][] = [];
    const statistic = (rows: Uint32Array): number => {
      drawn.push([...rows]);
      return meanOf(rows);
    };
    bootstrap({ ...common, rows: 12, strata: strataOf(label), clusters, statistic });
    const countOf = (rows: readonly number[], row: number) => rows.filter((one) => one === row).length;
    const sizes = new Set<number>();
    for (const rows of drawn.slice(0, 2001)) {
      for (const same of [
        [0, 11],
        [1, 3],
        [5, 7, 8],
        [9, 10],
      ]) {
        expect(new Set(same.map((row) => countOf(rows, row))).size).toBe(1);
      }
      expect(countOf(rows, 0) + countOf(rows, 2) + countOf(rows, 4)).toBe(3);
      expect(countOf(rows, 1) + countOf(rows, 5)).toBe(2);
      expect(countOf(rows, 6) + countOf(rows, 9)).toBe(2);
      sizes.add(rows.length);
    }
    expect(Math.min(...sizes)).toBe(3 + 4 + 2);
    expect(Math.max(...sizes)).toBe(6 + 6 + 4);
    // The jackknife leaves out whole patients.
    expect(drawn.slice(2001).map((rows) => rows.length)).toEqual([11, 10, 10, 9, 10, 11, 11]);
  });

  it('draws units that are alone of their kind for one another, so that each varies', () => {
    const seen: number[][] = [];
    const statistic = (rows: Uint32Array): number => {
      seen.push([...rows].sort((a, b) => a - b));
      return meanOf(rows);
    };
    bootstrap({ ...common, rows: 4, strata: Uint32Array.of(0, 1, 2, 2), statistic });
    const pairs = new Set(seen.slice(1, 2001).map((rows) => rows.slice(0, 2).join()));
    expect([...pairs].sort()).toEqual(['0,0', '0,1', '1,1']);
    seen.length = 0;
    bootstrap({ ...common, rows: 6, strata: Uint32Array.of(0, 1, 1, 2, 2, 2), statistic });
    const alone = new Set(seen.slice(1, 2001).map((rows) => rows.filter((row) => row === 0).length));
    expect(alone).toEqual(new Set([0, 1, 2, 3, 4]));
    for (const rows of seen.slice(1, 2001)) {
      expect(rows.filter((row) => row === 1 || row === 2)).toHaveLength(2);
    }
  });

  it('has no interval for a group with one positive: it is missing from too many draws', () => {
    const label = Uint8Array.from({ length: 40 }, (_, row) => (row === 0 || row >= 20 ? 1 : 0));
    const groups = Uint16Array.from({ length: 40 }, (_, row) => (row < 10 ? 1 : 0));
    const statistic = (rows: Uint32Array): number | null => {
      const of = [...rows].filter((row) => groups[row] === 1 && label[row] === 1);
      return of.length === 0 ? null : mean(of.map((row) => values[row] ?? 0)) + meanOf(rows);
    };
    const result = bootstrap({ ...common, rows: 40, strata: strataOf(label, groups), statistic });
    expect(result).toMatchObject({ reason: 'too-many-undefined', bca: null, percentile: null });
    expect(result.undefinedReplicates).toBeGreaterThan(500);
  });

  it('says why there is no interval', () => {
    expect(bootstrap({ ...common, rows: 0, statistic: () => null })).toMatchObject({
      reason: 'undefined',
      estimate: null,
    });
    expect(bootstrap({ ...common, rows: 5, statistic: () => Number.POSITIVE_INFINITY }).reason).toBe('undefined');
    expect(bootstrap({ ...common, rows: 1, statistic: () => 3 })).toMatchObject({
      reason: 'too-few-rows',
      estimate: 3,
    });
    const oneCluster = { ...common, rows: 3, clusters: new Uint32Array(3), statistic: () => 3 };
    expect(bootstrap(oneCluster).reason).toBe('too-few-rows');
    expect(bootstrap({ ...common, rows: 2, statistic: () => 3 }).reason).toBe('no-variation');
    // Defined on all rows and in every draw, but not with a row left out.
    const whole = bootstrap({ ...common, rows: 9, statistic: (rows) => (rows.length < 9 ? null : meanOf(rows)) });
    expect(whole).toMatchObject({ reason: 'undefined', bca: null, acceleration: null });
    expect(whole.percentile).not.toBeNull();
  });

  it('refuses a level outside 0 to 1 and too few replicates', () => {
    for (const level of [0, 1, Number.NaN]) {
      expect(() => bootstrap({ ...common, level, rows: 3, statistic: meanOf })).toThrow(/a level lies/);
    }
    for (const replicates of [1999, 2000.5]) {
      expect(() => bootstrap({ ...common, replicates, rows: 3, statistic: meanOf })).toThrow(/2000 replicates/);
    }
    expect(() => bootstrap({ ...common, seed: -1, rows: 3, statistic: meanOf })).toThrow(/a seed/);
  });

  it('leaves out blocks where there are many rows, with nearly the same acceleration', () => {
    const rows = 2_500;
    const large = Float64Array.from({ length: rows }, (_, row) => u53(2, row, 0) ** 4);
    let evaluations = 0;
    const statistic = (drawn: Uint32Array): number => {
      evaluations++;
      // Only the jackknife is at stake: a cheap statistic for the replicates.
      if (drawn.length === rows) return large[drawn[0] ?? 0] ?? 0;
      let sum = 0;
      for (let index = 0; index < drawn.length; index++) sum += large[drawn[index] ?? 0] ?? 0;
      return sum / drawn.length;
    };
    const result = bootstrap({ ...common, rows, statistic });
    expect(evaluations).toBe(1 + 2000 + 1000);
    const centre = mean([...large]);
    const squares = large.reduce((sum, value) => sum + (value - centre) ** 2, 0);
    const cubes = large.reduce((sum, value) => sum + (value - centre) ** 3, 0);
    expectNear(result.acceleration, cubes / (6 * squares ** 1.5), 5e-4, 'acceleration');
  });
});

describe('strataOf', () => {
  it('parts by label and group, positives first', () => {
    expect([...strataOf(Uint8Array.of(1, 0, 1))]).toEqual([0, 1, 0]);
    expect([...strataOf(Uint8Array.of(1, 0, 1), Uint16Array.of(0, 0, 3))]).toEqual([0, 1, 6]);
  });
});
