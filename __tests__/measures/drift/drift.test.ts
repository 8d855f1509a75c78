import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auroc } from '../../../src/measures/discrimination/auroc.ts';
import {
  type BinCounts,
  countBins,
  kolmogorovSmirnovBounds,
  mergeBins,
  quantileEdges,
} from '../../../src/measures/drift/bins.ts';
import { categoryChanges, missingRateDifference } from '../../../src/measures/drift/categories.ts';
import {
  chiSquareUpper,
  chiSquareUpperQuantile,
  noncentralityLower,
  noncentralityUpper,
  noncentralLower,
  noncentralUpper,
} from '../../../src/measures/drift/chi-squared.ts';
import {
  type CountPair,
  chiSquareTest,
  divergences,
  populationStabilityIndex,
  stabilityIndexLimits,
  stabilityIndexOf,
  totalVariation,
  totalVariationLimits,
  totalVariationOf,
} from '../../../src/measures/drift/divergence.ts';
import {
  dkwHalfWidth,
  hoeffdingReach,
  kolmogorovSmirnov,
  kolmogorovUpper,
} from '../../../src/measures/drift/kolmogorov-smirnov.ts';
import { aurocChange, prevalenceDifference } from '../../../src/measures/drift/label-shift.ts';
import { quantile, type SamplePair, sampleOf } from '../../../src/measures/drift/sample.ts';
import { unitChange } from '../../../src/measures/drift/unit-change.ts';
import {
  numericShift,
  wassersteinInterval,
  wassersteinLimits,
  wassersteinOf,
} from '../../../src/measures/drift/wasserstein.ts';
import { newcombe } from '../../../src/measures/intervals/interval.ts';
import { chiSquareCdf, normalCdf, normalQuantile } from '../../../src/measures/numbers/special.ts';
import { columnsOf, expectNear, goldenJson } from '../golden.ts';

const golden = goldenJson('golden.json').drift;
const SEED = { seed: 20260101, numRuns: 25 };

const column = (set: string, name: string): string[] => columnsOf('drift.csv', (row) => row.set === set)(name);
const numbers = (set: string, name: string): Float64Array => Float64Array.from(column(set, name), Number);
const pairOf = (reference: ArrayLike<number>, current: ArrayLike<number>): SamplePair => ({
  reference: sampleOf(Float64Array.from(reference)),
  current: sampleOf(Float64Array.from(current)),
});

/** Uniform numbers from a fixed seed. */
function uniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 4_294_967_296;
  };
}
const normals = (seed: number) => {
  const uniform = uniforms(seed);
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
};

// biome-ignore lint/suspicious/noExplicitAny: golden numbers
function expectDivergences(counts: CountPair, expected: any): void {
  expect(counts).toEqual({ reference: expected.ref_counts, current: expected.cur_counts });
  const psi = populationStabilityIndex(counts, 0.95);
  if (!psi.ok) throw new Error(psi.reason);
  expectNear(psi.halfCount, expected.psi_half_count, 1e-12, 'PSI');
  expectNear(psi.raw, expected.psi_raw, 1e-12, 'raw PSI');
  expectNear(psi.nullExpectation, expected.psi_null_expectation, 1e-15, 'null expectation');
  expectNear(psi.nullQuantile95, expected.psi_null_q95, 1e-12, 'null quantile');
  expectNear(psi.corrected, expected.psi_half_count - expected.psi_null_expectation, 1e-12, 'corrected');
  const apart = divergences(counts);
  expectNear(apart?.jensenShannon, expected.js_divergence_nats, 1e-12, 'JS divergence');
  expectNear(apart?.jensenShannonDistance, expected.js_distance_base2, 1e-12, 'JS distance');
  expectNear(apart?.hellinger, expected.hellinger, 1e-12, 'Hellinger');
  const variation = totalVariation(counts, 0.95);
  if (!variation.ok) throw new Error(variation.reason);
  expectNear(variation.value, expected.total_variation, 1e-12, 'total variation');
  expect(variation.n).toBe(7000);
  const chi = chiSquareTest(counts, 0.95);
  if (!chi.ok) throw new Error(chi.reason);
  expectNear(chi.statistic, expected.chi2, 1e-10, 'chi2');
  expect(chi.degrees).toBe(expected.df);
  expectNear(chi.p / expected.p, 1, 1e-9, 'p');
  expectNear(chi.cramersV, expected.cramers_v, 1e-12, 'V');
}

describe('the golden numbers of drift', () => {
  it.each(['age', 'lactate', 'score'])('%s', (name) => {
    const expected = golden[name];
    const before = numbers('ref', name);
    const now = numbers('cur', name);
    const pair = pairOf(before, now);
    const ks = kolmogorovSmirnov(pair, 0.95);
    if (!ks.ok) throw new Error(ks.reason);
    expect([ks.n, ks.m]).toEqual([golden.n_ref, golden.n_cur]);
    expectNear(ks.d, expected.ks_d, 1e-12, 'D');
    expectNear(ks.pKolmogorov, expected.ks_p_kolmogorov_limit, 1e-12, 'p');
    expectNear(ks.pKolmogorov / expected.ks_p_kolmogorov_limit, 1, 1e-9, 'p, relative');
    expectNear(ks.halfWidth, expected.ks_dkw95_halfwidth, 1e-14, 'half-width');
    expectNear(ks.interval.lower, ks.d - ks.halfWidth, 1e-15, 'lower');
    expectNear(ks.interval.upper, ks.d + ks.halfWidth, 1e-15, 'upper');
    const shift = numericShift(pair, 0.95);
    if (!shift.ok) throw new Error(shift.reason);
    expectNear(shift.distance, expected.wasserstein1, 1e-10, 'W1');
    expectNear(shift.overReferenceSd, expected.wasserstein1_over_ref_sd, 1e-10, 'W1 / SD');
    expectNear(shift.meanShift, expected.mean_shift_sd, 1e-10, 'mean shift');
    const edges = quantileEdges(pair.reference, 10);
    expect(edges).toHaveLength(9);
    for (const [k, edge] of edges.entries()) expectNear(edge, expected.decile_edges[k], 1e-12, `edge ${k}`);
    expectDivergences(
      { reference: countBins(before, edges).counts, current: countBins(now, edges).counts },
      expected.deciles,
    );
  });

  it('unit', () => {
    const count = (set: string): number[] =>
      golden.unit.levels.map((level: string) => column(set, 'unit').filter((value) => value === level).length);
    expectDivergences({ reference: count('ref'), current: count('cur') }, golden.unit);
  });

  it('prevalence and AUROC', () => {
    const label = (set: string) => numbers(set, 'label');
    const positives = (set: string): number => label(set).reduce((sum, value) => sum + value, 0);
    const difference = prevalenceDifference(
      { x: positives('ref'), n: golden.n_ref },
      { x: positives('cur'), n: golden.n_cur },
      0.95,
    );
    const expected = golden.label_shift;
    expectNear(positives('ref') / golden.n_ref, expected.prev_ref, 1e-15, 'reference');
    expectNear(positives('cur') / golden.n_cur, expected.prev_cur, 1e-15, 'current');
    expectNear(difference?.difference, expected.difference, 1e-12, 'difference');
    expectNear(difference?.lower, expected.newcombe95[0], 1e-10, 'lower');
    expectNear(difference?.upper, expected.newcombe95[1], 1e-10, 'upper');
    const area = (set: string) => {
      const labels = label(set);
      const scores = numbers(set, 'score');
      return auroc({
        positives: scores.filter((_, row) => labels[row] === 1),
        negatives: scores.filter((_, row) => labels[row] === 0),
      });
    };
    const [before, now] = [area('ref'), area('cur')];
    if (!before.ok || !now.ok) throw new Error('both classes occur');
    expectNear(before.estimate.value, golden.auroc_ref.auroc, 1e-10, 'AUROC before');
    expectNear(before.estimate.standardError, golden.auroc_ref.delong_se, 1e-10, 'its error');
    expectNear(now.estimate.value, golden.auroc_cur.auroc, 1e-10, 'AUROC now');
    expectNear(now.estimate.standardError, golden.auroc_cur.delong_se, 1e-10, 'its error');
    const change = aurocChange(before, now, 0.95);
    if (!change.ok) throw new Error(change.reason);
    const [l1, u1] = golden.auroc_cur.delong_logit95;
    const [l2, u2] = golden.auroc_ref.delong_logit95;
    const d = golden.auroc_cur.auroc - golden.auroc_ref.auroc;
    expectNear(change.difference, d, 1e-10, 'change');
    expectNear(
      change.interval?.lower,
      d - Math.hypot(golden.auroc_cur.auroc - l1, u2 - golden.auroc_ref.auroc),
      1e-10,
      'lower',
    );
    expectNear(
      change.interval?.upper,
      d + Math.hypot(u1 - golden.auroc_cur.auroc, golden.auroc_ref.auroc - l2),
      1e-10,
      'upper',
    );
    expect(change.interval).toMatchObject({ level: 0.95, method: 'delong-logit-square-and-add' });
  });
});

describe('a change of AUROC', () => {
  const fine = auroc({ positives: Float64Array.of(0.4, 0.9, 0.8), negatives: Float64Array.of(0.1, 0.5, 0.2) });
  it('says which class is missing, and on either side', () => {
    const none = auroc({ positives: Float64Array.of(), negatives: Float64Array.of(0.1) });
    const all = auroc({ positives: Float64Array.of(0.1), negatives: Float64Array.of() });
    expect(aurocChange(none, fine, 0.95)).toEqual({ ok: false, reason: 'no-positives' });
    expect(aurocChange(fine, all, 0.95)).toEqual({ ok: false, reason: 'no-negatives' });
  });
  it('has no interval where one of them has none', () => {
    const perfect = auroc({ positives: Float64Array.of(0.8, 0.9), negatives: Float64Array.of(0.1, 0.2) });
    expect(aurocChange(perfect, fine, 0.95)).toMatchObject({ ok: true, interval: null });
    expect(aurocChange(fine, perfect, 0.95)).toMatchObject({ ok: true, interval: null });
  });
});

describe('chi-squared', () => {
  it('has the tails of its distribution', () => {
    for (const degrees of [1, 2, 3, 4, 7, 30]) {
      for (const x of [0.5, 3, 20]) {
        expectNear(chiSquareUpper(x, degrees), 1 - chiSquareCdf(x, degrees), 1e-13, `${degrees} at ${x}`);
      }
    }
    expectNear(chiSquareUpper(200, 2) / Math.exp(-100), 1, 1e-12, 'far tail');
    expectNear(chiSquareUpper(200, 4) / (101 * Math.exp(-100)), 1, 1e-12, 'far tail');
    expectNear(chiSquareUpper(100, 1) / (2 * normalCdf(-10)), 1, 1e-12, 'far tail');
    expect(chiSquareUpper(0, 3)).toBe(1);
    expectNear(chiSquareUpper(2000, 2000), 1 - chiSquareCdf(2000, 2000), 1e-10, 'many degrees');
    expectNear(chiSquareUpperQuantile(0.05, 2), -2 * Math.log(0.05), 1e-12, 'quantile');
    expectNear(chiSquareUpperQuantile(0.05, 1), normalQuantile(0.025) ** 2, 1e-12, 'quantile');
    expectNear(chiSquareUpper(chiSquareUpperQuantile(0.9, 9), 9), 0.9, 1e-12, 'quantile');
  });

  it('noncentral: one degree is a squared normal variable', () => {
    for (const [x, root] of [
      [2, 1],
      [9, 5],
      [400, 18],
      [1, 7],
    ] as const) {
      const upper = normalCdf(root - Math.sqrt(x)) + normalCdf(-root - Math.sqrt(x));
      const lower = normalCdf(Math.sqrt(x) - root) - normalCdf(-Math.sqrt(x) - root);
      expectNear(noncentralUpper(x, 1, root * root) / upper, 1, 1e-9, `upper ${x}`);
      expectNear(noncentralLower(x, 1, root * root) / lower, 1, 1e-9, `lower ${x}`);
    }
    for (const noncentrality of [0, 0.3, 40, 900]) {
      const both = noncentralLower(30, 7, noncentrality) + noncentralUpper(30, 7, noncentrality);
      expectNear(both, 1, 1e-11, `both tails at ${noncentrality}`);
    }
    expectNear(noncentralLower(5, 4, 0), chiSquareCdf(5, 4), 1e-14, 'central');
  });

  it('limits of the noncentrality', () => {
    const upper = noncentralityUpper(20, 3, 0.05);
    const lower = noncentralityLower(20, 3, 0.05);
    expectNear(noncentralLower(20, 3, upper), 0.05, 1e-10, 'upper');
    expectNear(noncentralUpper(20, 3, lower), 0.05, 1e-10, 'lower');
    expect(noncentralityUpper(0.1, 9, 0.05)).toBe(0);
    expect(noncentralityUpper(0, 9, 0.05)).toBe(0);
    expect(noncentralityLower(9, 9, 0.05)).toBe(0);
    expect(noncentralityLower(0, 9, 0.05)).toBe(0);
    // Above 100,000 closed limits take over: wider, and only just.
    for (const alpha of [0.05]) {
      const below = { upper: noncentralityUpper(1e5, 9, alpha), lower: noncentralityLower(1e5, 9, alpha) };
      const above = {
        upper: noncentralityUpper(100_000.001, 9, alpha),
        lower: noncentralityLower(100_000.001, 9, alpha),
      };
      expect(above.upper).toBeGreaterThan(below.upper);
      expect(above.upper / below.upper).toBeLessThan(1.0002);
      expect(above.lower).toBeLessThan(below.lower);
      expect(above.lower / below.lower).toBeGreaterThan(0.98);
    }
  });
});

describe('samples', () => {
  it('refuse what cannot be measured', () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => sampleOf(Float64Array.of(1, bad))).toThrow(RangeError);
    }
  });
  it('are copies in order', () => {
    const values = Float64Array.of(3, -1, 2);
    expect([...sampleOf(values).ascending]).toEqual([-1, 2, 3]);
    expect([...values]).toEqual([3, -1, 2]);
  });
  it('quantiles of type 7', () => {
    const sample = sampleOf(Float64Array.of(1, 2, 4, 8));
    expect([0, 0.25, 0.5, 0.9, 1].map((level) => quantile(sample, level))).toEqual(
      [1, 1.75, 3, 4 + 0.7 * 4, 8].map((v) => expect.closeTo(v, 12)),
    );
    expect(quantile(sampleOf(Float64Array.of()), 0.5)).toBeNull();
    expect(quantile(sampleOf(Float64Array.of(-1.7e308, 1.7e308)), 0.5)).toBe(0);
  });
});

describe('bins', () => {
  it('have edges that part the reference, without ties and without empty bins', () => {
    expect(quantileEdges(sampleOf(Float64Array.of(1, 2, 3, 4, 5)), 2)).toEqual([3]);
    expect(quantileEdges(sampleOf(Float64Array.of(0, 0, 0, 0, 0, 0, 1, 2, 3, 3)), 4)).toEqual([0, 1.75]);
    expect(quantileEdges(sampleOf(Float64Array.of(0, 1, 1, 1, 1)), 4)).toEqual([]);
    expect(quantileEdges(sampleOf(Float64Array.of(7, 7, 7)), 10)).toEqual([]);
    expect(quantileEdges(sampleOf(Float64Array.of()), 10)).toEqual([]);
    for (const bins of [1, 2.5]) expect(() => quantileEdges(sampleOf(Float64Array.of(1)), bins)).toThrow(RangeError);
  });
  it('hold a value at an edge below it', () => {
    expect(countBins(Float64Array.of(-5, 1, 1.1, 2, 9), [1, 2]).counts).toEqual([2, 2, 1]);
    expect(countBins(Float64Array.of(3, 4), []).counts).toEqual([2]);
  });
  it('refuse edges out of order and values that are no number', () => {
    for (const edges of [[2, 1], [1, 1], [Number.NaN]])
      expect(() => countBins(Float64Array.of(1), edges)).toThrow(RangeError);
    expect(() => countBins(Float64Array.of(Number.NaN), [1])).toThrow(RangeError);
  });
  it('merge by addition', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 })), fc.array(fc.integer({ min: -20, max: 20 })), (a, b) => {
        const edges = [-7.5, 0, 3];
        const whole = countBins(Float64Array.from([...a, ...b]), edges);
        const parts = mergeBins(countBins(Float64Array.from(a), edges), countBins(Float64Array.from(b), edges));
        expect(parts).toEqual(whole);
      }),
      SEED,
    );
  });
  it('cannot be taken together with others', () => {
    const one: BinCounts = { edges: [1], counts: [1, 1] };
    for (const other of [
      { edges: [2], counts: [1, 1] },
      { edges: [1, 2], counts: [1, 1, 1] },
      { edges: [], counts: [1] },
      { edges: [1], counts: [1] },
    ]) {
      expect(() => mergeBins(one, other)).toThrow(RangeError);
      expect(() => kolmogorovSmirnovBounds(one, other)).toThrow(RangeError);
    }
    expect(() => mergeBins({ edges: [1], counts: [1, 1, 1] }, { edges: [1], counts: [1, 1, 1] })).toThrow(RangeError);
  });
  it('bound the Kolmogorov-Smirnov distance', () => {
    const bounds = kolmogorovSmirnovBounds({ edges: [1, 2], counts: [2, 2, 0] }, { edges: [1, 2], counts: [1, 0, 3] });
    // At 1: 0.5 and 0.25; at 2: 1 and 0.25. In the second bin F may reach 1 while G is at 0.25.
    expect(bounds).toEqual({ atLeast: 0.75, atMost: 0.75 });
    expect(kolmogorovSmirnovBounds({ edges: [], counts: [4] }, { edges: [], counts: [4] })).toEqual({
      atLeast: 0,
      atMost: 1,
    });
    expect(kolmogorovSmirnovBounds({ edges: [], counts: [0] }, { edges: [], counts: [4] })).toBeNull();
    expect(kolmogorovSmirnovBounds({ edges: [], counts: [4] }, { edges: [], counts: [0] })).toBeNull();
    const value = fc.integer({ min: -30, max: 30 });
    const some = fc.array(value, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(some, some, (a, b) => {
        const edges = [-10, 0, 4, 15];
        const reference = countBins(Float64Array.from(a), edges);
        const current = countBins(Float64Array.from(b), edges);
        const found = kolmogorovSmirnovBounds(reference, current);
        const exact = kolmogorovSmirnov(pairOf(a, b), 0.95);
        if (!exact.ok || found === null) throw new Error('both have rows');
        expect(found.atLeast).toBeLessThanOrEqual(exact.d + 1e-12);
        expect(found.atMost).toBeGreaterThanOrEqual(exact.d - 1e-12);
        const mass = Math.max(...reference.counts.map((c) => c / a.length), ...current.counts.map((c) => c / b.length));
        expect(found.atMost - found.atLeast).toBeLessThanOrEqual(mass + 1e-12);
        expect(kolmogorovSmirnovBounds(current, reference)).toEqual(found);
      }),
      SEED,
    );
  });
});

describe('Kolmogorov-Smirnov', () => {
  const d = (a: number[], b: number[]) => {
    const found = kolmogorovSmirnov(pairOf(a, b), 0.95);
    return found.ok ? found.d : found.reason;
  };
  it('by hand', () => {
    expect(d([1, 2], [3])).toBe(1);
    expect(d([3], [1, 2])).toBe(1);
    expect(d([1, 2, 3], [1, 2, 3])).toBe(0);
    expect(d([1, 1, 1, 2], [1, 2, 2, 2])).toBe(0.5);
    expect(d([1, 3], [2])).toBe(0.5);
    expect(d([], [2])).toBe('no-rows');
    expect(d([2], [])).toBe('no-rows');
  });
  it('cuts the interval at 0 and 1', () => {
    const none = kolmogorovSmirnov(pairOf([1, 2], [1, 2]), 0.95);
    const all = kolmogorovSmirnov(pairOf([1, 2], [3, 4]), 0.95);
    expect(none).toMatchObject({ interval: { lower: 0, level: 0.95, method: 'dkw' } });
    expect(all).toMatchObject({ d: 1, interval: { upper: 1 } });
  });
  it('has the distribution of Kolmogorov', () => {
    // The alternating series, which converges everywhere above 0 if enough terms are taken.
    const series = (x: number): number => {
      let sum = 0;
      for (let k = 200; k >= 1; k--) sum += 2 * (k % 2 === 1 ? 1 : -1) * Math.exp(-2 * k * k * x * x);
      return sum;
    };
    for (const x of [0.3, 0.6, 0.9, 0.999, 1, 1.001, 1.36, 2]) expectNear(kolmogorovUpper(x), series(x), 1e-13, `${x}`);
    expectNear(kolmogorovUpper(1 - 1e-12), kolmogorovUpper(1), 1e-10, 'where the series meet');
    expect(kolmogorovUpper(0)).toBe(1);
    expectNear(kolmogorovUpper(0.1), 1, 1e-15, 'small');
    expectNear(kolmogorovUpper(4) / (2 * Math.exp(-32)), 1, 1e-12, 'large');
  });
  it('half-widths', () => {
    expectNear(hoeffdingReach(100, 400, 0.05), Math.sqrt(Math.log(20) / 2) * Math.sqrt(0.0125), 1e-15, 'reach');
    expectNear(dkwHalfWidth(100, 400, 0.95), hoeffdingReach(100, 400, 0.025), 1e-15, 'two-sided');
  });
});

describe('Wasserstein', () => {
  const samples = fc.array(
    fc.integer({ min: -60_000, max: 60_000 }).map((value) => value / 64),
    { minLength: 3, maxLength: 30 },
  );

  it('by hand', () => {
    // Reference SD 1; everything moved by 2, then half of it.
    const moved = numericShift(pairOf([0, 1, 2], [2, 3, 4]), 0.95);
    expect(moved).toMatchObject({ ok: true, distance: 2, overReferenceSd: 2, meanShift: 2 });
    const narrower = numericShift(pairOf([0, 1, 2], [1, 1, 1]), 0.95);
    expect(narrower).toMatchObject({ ok: true, meanShift: 0, distance: expect.closeTo(2 / 3, 12) });
    const wald = numericShift(pairOf([0, 1, 2], [-2, -1, 0, -1]), 0.9);
    if (!wald.ok) throw new Error(wald.reason);
    const reach = -normalQuantile(0.05) * Math.sqrt(1 / 3 + 2 / 3 / 4);
    expectNear(wald.meanShift, -2, 1e-12, 'mean shift');
    expectNear(wald.meanShiftInterval.lower, -2 - reach, 1e-12, 'lower');
    expectNear(wald.meanShiftInterval.upper, -2 + reach, 1e-12, 'upper');
    expect(wald.meanShiftInterval).toMatchObject({ level: 0.9, method: 'wald' });
  });

  it('what its limits rest on, by hand', () => {
    const found = wassersteinOf(pairOf([0, 0, 0, 4], [1, 1, 3, 7]));
    if (!found.ok) throw new Error(found.reason);
    // Reference: mean 1, deviations -1 -1 -1 3: squares 12, cubes 24, fourths 84. Current: mean 3, squares 24, cubes 48.
    expectNear(found.currentVariance, 2, 1e-12, 'variance');
    expectNear(found.scaleError, Math.sqrt(84 / 4 / 9 - 1) / 2, 1e-12, 'kurtosis');
    expectNear(found.skewReference, 24 / 4 / 8, 1e-12, 'skewness');
    expectNear(found.skewCurrent, 48 / 4 / 8, 1e-12, 'skewness now');
    // F is 0.75 from 0 to 4; G is 0 to 1, 0.5 to 3, 0.75 to 7, so both vary there.
    const f = 0.1875 / 4;
    const noise = Math.sqrt(f) + 2 * Math.sqrt(f + 0.25 / 4) + Math.sqrt(2 * f) + 3 * Math.sqrt(f);
    expectNear(found.value, (0.75 + 2 * 0.25 + 0 + 3 * 0.25) / 2, 1e-12, 'distance');
    expectNear(found.excess, (Math.sqrt(2 / Math.PI) * noise) / 2, 1e-12, 'excess');
    expectNear(found.nullExcess, (Math.sqrt(2 / Math.PI) * 4 * Math.sqrt(0.1875)) / 2, 1e-12, 'null excess');
  });

  it('limits solve their equations', () => {
    const distance = {
      value: 0.5,
      n: 200,
      m: 300,
      currentVariance: 1.5,
      scaleError: 0.9,
      skewReference: 2,
      skewCurrent: 3,
      excess: 0.1,
      nullExcess: 1,
    };
    const alpha = 0.05;
    const z = -normalQuantile(alpha);
    const variance = 1 / 200 + 1.5 / 300;
    const lean = ((2 * z * z + 1) * (2 / 200 ** 2 + 3 / 300 ** 2)) / (6 * variance);
    const error = (at: number) => z * Math.sqrt((1 + 0.9 * at) ** 2 / 200 + 1.5 / 300);
    const { lower, upper } = wassersteinLimits(distance, alpha);
    expectNear(upper - lean - 0.5, error(upper - lean), 1e-12, 'upper');
    expectNear(0.5 - 0.1 - lean - lower, error(lower), 1e-12, 'lower');
    expect(wassersteinLimits({ ...distance, excess: 0.4 }, alpha).lower).toBe(0);
    expect(wassersteinInterval(distance, 0.9)).toEqual({ lower, upper, level: 0.9, method: 'kantorovich-dual' });
    // z squared times scaleError squared reaches n: nothing is known of the standard deviation.
    const unknown = { ...distance, n: 200, scaleError: Math.sqrt(200) / 1.6 };
    expect(wassersteinInterval(unknown, 0.9)).toBeNull();
    expect(wassersteinLimits(unknown, alpha)).toEqual({ lower: 0, upper: 1e9 });
  });

  it('says why there is none', () => {
    const reason = (a: number[], b: number[]) => {
      const pair = pairOf(a, b);
      const shift = numericShift(pair, 0.95);
      const found = wassersteinOf(pair);
      expect(found.ok).toBe(shift.ok);
      return shift.ok || found.ok ? 'defined' : [shift.reason, found.reason];
    };
    expect(reason([], [1, 2])).toEqual(['no-rows', 'no-rows']);
    expect(reason([1, 2], [])).toEqual(['no-rows', 'no-rows']);
    expect(reason([1], [1, 2])).toEqual(['too-few-rows', 'too-few-rows']);
    expect(reason([1, 2], [1])).toEqual(['too-few-rows', 'too-few-rows']);
    expect(reason([5, 5], [1, 2])).toEqual(['no-variation', 'no-variation']);
    expect(reason([0, 0], [0, 0])).toEqual(['no-variation', 'no-variation']);
    expect(reason([1, 2], [5, 5])).toBe('defined');
  });

  it('does not depend on the order of the rows, the unit or its size', () => {
    fc.assert(
      fc.property(samples, samples, (a, b) => {
        const found = numericShift(pairOf(a, b), 0.95);
        expect(numericShift(pairOf([...a].reverse(), [...b].reverse()), 0.95)).toEqual(found);
        if (!found.ok) return;
        for (const factor of [2 ** 900, 2 ** -900]) {
          const other = numericShift(
            pairOf(
              a.map((v) => v * factor),
              b.map((v) => v * factor),
            ),
            0.95,
          );
          if (!other.ok) throw new Error(other.reason);
          expect(other.overReferenceSd).toBeCloseTo(found.overReferenceSd, 9);
        }
        if (found.interval === null) return;
        expect(found.interval.lower).toBeLessThanOrEqual(found.overReferenceSd);
        expect(found.interval.upper).toBeGreaterThanOrEqual(found.overReferenceSd);
      }),
      SEED,
    );
  });

  it('stands the largest and the smallest values', () => {
    const wide = numericShift(pairOf([-1.7e308, 1.7e308], [1.7e308, 1.7e308]), 0.95);
    expect(wide).toMatchObject({ ok: true, distance: 1.7e308, overReferenceSd: expect.closeTo(Math.SQRT1_2, 12) });
    const beyond = numericShift(pairOf([-1.7e308, -1.7e308, -1.6e308], [1.7e308, 1.7e308]), 0.95);
    expect(beyond).toMatchObject({ ok: true, distance: null });
    const small = numericShift(pairOf([0, 1e-300, 2e-300], [2e-300, 3e-300, 4e-300]), 0.95);
    expect(small).toMatchObject({ ok: true, overReferenceSd: expect.closeTo(2, 12) });
    const least = numericShift(pairOf([0, 5e-324], [5e-324, 5e-324]), 0.95);
    expect(least).toMatchObject({ ok: true, overReferenceSd: expect.closeTo(Math.SQRT1_2, 12) });
  });

  it('keeps its digits beside a large mean', () => {
    const base = [0, 1, 2, 5, 9];
    const found = numericShift(
      pairOf(
        base.map((v) => v + 2 ** 40),
        base.map((v) => v + 1 + 2 ** 40),
      ),
      0.95,
    );
    const plain = numericShift(
      pairOf(
        base,
        base.map((v) => v + 1),
      ),
      0.95,
    );
    if (!found.ok || !plain.ok) throw new Error('defined');
    expectNear(found.overReferenceSd, plain.overReferenceSd, 1e-12, 'distance');
  });
});

describe('divergences of counts', () => {
  const level = 0.95;
  it('by hand', () => {
    const pair = { reference: [50, 50], current: [60, 40] };
    expect(totalVariationOf(pair)).toMatchObject({
      value: expect.closeTo(0.1, 14),
      cells: 2,
      n: 100,
      m: 100,
      spread: 1,
    });
    expect(chiSquareTest(pair, level)).toMatchObject({ statistic: expect.closeTo(2.0202020202, 9), degrees: 1 });
    const apart = { reference: [5, 0], current: [0, 9] };
    expect(totalVariation(apart, level)).toMatchObject({ value: 1 });
    expect(chiSquareTest(apart, level)).toMatchObject({ cramersV: 1 });
    expect(divergences(apart)).toEqual({
      jensenShannon: expect.closeTo(Math.LN2, 14),
      jensenShannonDistance: expect.closeTo(1, 14),
      hellinger: expect.closeTo(1, 14),
    });
    expect(divergences({ reference: [1, 3], current: [2, 6] })).toEqual({
      jensenShannon: 0,
      jensenShannonDistance: 0,
      hellinger: 0,
    });
    expect(populationStabilityIndex(apart, level)).toMatchObject({
      ok: true,
      raw: null,
      fewestReference: 0,
      fewestCurrent: 0,
    });
    expect(populationStabilityIndex({ reference: [5, 5], current: [0, 9] }, level)).toMatchObject({ raw: null });
    expect(populationStabilityIndex({ reference: [0, 9], current: [5, 5] }, level)).toMatchObject({ raw: null });
  });

  it('leave out cells that are empty on both sides', () => {
    const plain = { reference: [30, 70], current: [40, 60] };
    const padded = { reference: [30, 0, 70, 0], current: [40, 0, 60, 0] };
    expect(populationStabilityIndex(padded, level)).toEqual(populationStabilityIndex(plain, level));
    expect(chiSquareTest(padded, level)).toEqual(chiSquareTest(plain, level));
    expect(totalVariation(padded, level)).toEqual(totalVariation(plain, level));
  });

  it('say why there is none', () => {
    for (const pair of [
      { reference: [], current: [] },
      { reference: [0, 0], current: [1, 2] },
      { reference: [1, 2], current: [0, 0] },
    ]) {
      expect(totalVariation(pair, level)).toEqual({ ok: false, reason: 'no-rows' });
      expect(divergences(pair)).toBeNull();
      expect(chiSquareTest(pair, level)).toEqual({ ok: false, reason: 'no-rows' });
      expect(populationStabilityIndex(pair, level)).toEqual({ ok: false, reason: 'no-rows' });
    }
    const one = { reference: [7, 0], current: [3, 0] };
    expect(chiSquareTest(one, level)).toEqual({ ok: false, reason: 'no-variation' });
    expect(populationStabilityIndex(one, level)).toEqual({ ok: false, reason: 'no-variation' });
    expect(totalVariation(one, level)).toMatchObject({ ok: true, value: 0 });
  });

  it('refuse what are no counts', () => {
    for (const pair of [
      { reference: [1], current: [1, 2] },
      { reference: [-1, 2], current: [1, 2] },
      { reference: [1, 2], current: [1.5, 2] },
      { reference: [1, 2], current: [1, Number.NaN] },
    ]) {
      expect(() => totalVariation(pair, level)).toThrow(RangeError);
    }
  });

  it('total variation has limits that hold at any size', () => {
    const summary = { value: 0.3, cells: 5, n: 400, m: 100, spread: 1 };
    const reach = Math.sqrt((Math.log(20) / 2) * 0.0125);
    const limits = totalVariationLimits(summary, 0.05);
    expectNear(limits.upper, 0.3 + reach, 1e-14, 'upper');
    expectNear(limits.lower, 0.3 - reach - Math.sqrt(4 * 0.0125) / 2, 1e-14, 'lower');
    expect(totalVariationLimits({ ...summary, value: 0.99 }, 0.05).upper).toBe(1);
    expect(totalVariationLimits({ ...summary, value: 0.01 }, 0.05).lower).toBe(0);
    const shown = totalVariation({ reference: [50, 50], current: [60, 40] }, 0.9);
    if (!shown.ok) throw new Error(shown.reason);
    expectNear(shown.interval?.upper, 0.1 + Math.sqrt((Math.log(20) / 2) * 0.02), 1e-14, 'two-sided');
    expect(shown).toMatchObject({ n: 200, interval: { lower: 0, level: 0.9, method: 'hoeffding' } });
  });

  it('V has the interval of the noncentral distribution', () => {
    const pair = { reference: [300, 300, 400], current: [200, 150, 150] };
    const found = chiSquareTest(pair, 0.9);
    if (!found.ok) throw new Error(found.reason);
    const { lower, upper, method } = found.interval;
    expectNear(noncentralUpper(found.statistic, 2, lower * lower * 1500), 0.05, 1e-9, 'lower');
    expectNear(noncentralLower(found.statistic, 2, upper * upper * 1500), 0.05, 1e-9, 'upper');
    expect(method).toBe('noncentral-chi-squared');
    // Equal shares: the statistic is smaller than chance makes it, and V itself is still inside.
    const equal = chiSquareTest({ reference: [10, 10, 10], current: [10, 10, 11] }, 0.9);
    expect(equal).toMatchObject({ ok: true, interval: { lower: 0 } });
    if (equal.ok) expect(equal.interval.upper).toBeGreaterThanOrEqual(equal.cramersV);
  });

  it('PSI: standard error by numeric slopes', () => {
    const counts = { reference: [20, 300, 680], current: [90, 110, 200] };
    const index = stabilityIndexOf(counts);
    if (!index.ok) throw new Error(index.reason);
    const share = (list: number[]) => {
      const total = list.reduce((sum, v) => sum + v + 0.5, 0);
      return list.map((v) => (v + 0.5) / total);
    };
    const [p, q] = [share(counts.reference), share(counts.current)];
    const value = (a: number[], b: number[]) =>
      a.reduce((sum, v, k) => sum + ((b[k] ?? 0) - v) * Math.log((b[k] ?? 0) / v), 0);
    const variance = (own: number[], at: (moved: number[]) => number) => {
      const slopes = own.map((_, k) => {
        const step = 1e-6;
        const move = (by: number) => at(own.map((v, j) => (j === k ? v + by : v)));
        return (move(step) - move(-step)) / (2 * step);
      });
      const mean = own.reduce((sum, v, k) => sum + v * (slopes[k] ?? 0), 0);
      return own.reduce((sum, v, k) => sum + v * ((slopes[k] ?? 0) - mean) ** 2, 0);
    };
    const expected = Math.sqrt(variance(p, (a) => value(a, q)) / 1000 + variance(q, (b) => value(p, b)) / 400);
    expectNear(index.standardError, expected, 1e-8, 'standard error');
    expectNear(index.halfCount, value(p, q), 1e-12, 'index');
    expect([index.bins, index.n, index.m, index.fewestReference, index.fewestCurrent]).toEqual([3, 1000, 400, 20, 90]);
  });

  it('PSI: limits are those of the noncentral distribution, widened', () => {
    const index = {
      halfCount: 0.2,
      bins: 10,
      n: 500,
      m: 500,
      standardError: 0.05,
      fewestReference: 50,
      fewestCurrent: 9,
    };
    const corrected = 0.2 - 9 * 0.004;
    const lower = 0.004 * noncentralityLower(50, 9, 0.05);
    const upper = 0.004 * noncentralityUpper(50, 9, 0.05);
    const usual = 2 * Math.sqrt(0.2 * 0.004);
    const narrow = stabilityIndexLimits(index, 0.05);
    expectNear(narrow.upper, corrected + 1.1 * (upper - corrected), 1e-12, 'upper');
    expectNear(narrow.lower, corrected - 1.1 * (corrected - lower), 1e-12, 'lower');
    const wide = stabilityIndexLimits({ ...index, standardError: 2 * usual }, 0.05);
    expectNear(wide.upper, corrected + 2.2 * (upper - corrected), 1e-12, 'upper');
    expect(stabilityIndexLimits({ ...index, halfCount: 0 }, 0.05)).toEqual({ lower: 0, upper: 0 });
  });

  it('PSI: what is shown has the limits of its level', () => {
    const pair = { reference: [300, 300, 400], current: [200, 150, 150] };
    const shown = populationStabilityIndex(pair, 0.9);
    const summary = stabilityIndexOf(pair);
    if (!shown.ok || !summary.ok) throw new Error('defined');
    const limits = stabilityIndexLimits(summary, 0.05);
    expect(shown.interval.lower).toBeCloseTo(limits.lower, 12);
    expect(shown.interval.upper).toBeCloseTo(limits.upper, 12);
    expect(shown.interval).toMatchObject({ level: 0.9, method: 'noncentral-chi-squared' });
    expect(shown.interval.lower).toBeGreaterThan(0);
  });

  it('every interval holds its estimate, and the order of the cells changes nothing', () => {
    const cell = fc.tuple(fc.nat(300), fc.nat(300));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 12 }), (cells) => {
        const pair = { reference: cells.map(([r]) => r), current: cells.map(([, c]) => c) };
        const turned = { reference: pair.reference.toReversed(), current: pair.current.toReversed() };
        const psi = populationStabilityIndex(pair, level);
        const other = populationStabilityIndex(turned, level);
        const variation = totalVariation(pair, level);
        const chi = chiSquareTest(pair, level);
        if (psi.ok && other.ok) {
          expect(psi.interval.lower).toBeLessThanOrEqual(psi.corrected);
          expect(psi.interval.upper).toBeGreaterThanOrEqual(psi.corrected);
          expect(Math.abs(psi.halfCount - other.halfCount)).toBeLessThanOrEqual(1e-12 * (1 + psi.halfCount));
        }
        if (variation.ok) {
          expect(variation.interval?.lower).toBeLessThanOrEqual(variation.value);
          expect(variation.interval?.upper).toBeGreaterThanOrEqual(variation.value);
        }
        if (chi.ok) {
          expect(chi.interval.lower).toBeLessThanOrEqual(chi.cramersV);
          expect(chi.interval.upper).toBeGreaterThanOrEqual(chi.cramersV);
          expect(chi.interval.upper).toBeLessThanOrEqual(1);
        }
      }),
      SEED,
    );
  });
});

describe('categories', () => {
  it('that are new or have vanished', () => {
    expect(categoryChanges({ reference: [6, 2, 0, 0], current: [9, 0, 1, 0] })).toEqual({
      added: [{ index: 2, count: 1, share: 0.1, chanceOfNone: expect.closeTo(0.9 ** 8, 14) }],
      vanished: [{ index: 1, count: 2, share: 0.25, chanceOfNone: expect.closeTo(0.75 ** 10, 14) }],
    });
    expect(categoryChanges({ reference: [6], current: [9] })).toEqual({ added: [], vanished: [] });
    expect(categoryChanges({ reference: [6, 0], current: [0, 9] })).toMatchObject({
      added: [{ index: 1, share: 1, chanceOfNone: 0 }],
      vanished: [{ index: 0, share: 1, chanceOfNone: 0 }],
    });
    expect(categoryChanges({ reference: [6], current: [0] }).vanished).toMatchObject([{ chanceOfNone: 1 }]);
  });
  it('missing values', () => {
    const difference = missingRateDifference({ missing: 10, rows: 200 }, { missing: 30, rows: 100 }, 0.95);
    expect(difference).toEqual(newcombe(30, 100, 10, 200, 0.95));
    expect(difference?.difference).toBeCloseTo(0.25, 12);
    expect(missingRateDifference({ missing: 0, rows: 0 }, { missing: 1, rows: 2 }, 0.95)).toBeNull();
  });
});

describe('a change of unit', () => {
  const glucose = (seed: number, n: number) => {
    const normal = normals(seed);
    return Array.from({ length: n }, () => Math.exp(Math.log(110) + 0.35 * normal()));
  };

  it.each([
    ['glucose in mmol/L', 1 / 18.016],
    ['creatinine in umol/L', 88.42],
    ['weight in lb', 2.2046],
    ['haemoglobin-like, 1.61', 1 / 1.6114],
  ])('is found: %s', (_, factor) => {
    const found = unitChange(
      pairOf(
        glucose(1, 400),
        glucose(2, 150).map((value) => value * factor),
      ),
    );
    if (found.status !== 'changed') throw new Error(found.status);
    expect(Math.abs(found.factor / factor - 1)).toBeLessThan(0.1);
    expect(found.disagreement).toBeGreaterThan(1);
    expect(found.disagreement).toBeLessThan(1.2);
  });

  it('is exact when nothing else has changed, and for negative values', () => {
    const values = glucose(3, 101);
    const found = unitChange(
      pairOf(
        values,
        values.map((value) => value * 4),
      ),
    );
    expect(found).toEqual({ status: 'changed', factor: expect.closeTo(4, 10), disagreement: expect.closeTo(1, 10) });
    const below = unitChange(
      pairOf(
        values.map((value) => -value),
        values.map((value) => -value / 10),
      ),
    );
    expect(below).toMatchObject({ status: 'changed', factor: expect.closeTo(0.1, 10) });
  });

  it('is found with the drift that comes with it, and not when the quantiles disagree', () => {
    const values = glucose(4, 1001);
    const ratios = (share: number) =>
      unitChange(
        pairOf(
          values,
          values.map((value) => 10 * value * (value / 110) ** share),
        ),
      ).status;
    expect(ratios(0.3)).toBe('changed');
    // ln 10 = 2.3; a quarter is 0.58; deciles of the log lie 0.9 apart.
    expect(ratios(1)).toBe('unchanged');
  });

  it('takes the middle ratio, and the widest disagreement from either end', () => {
    // Of 41 values the five quantiles are those at 4, 10, 20, 30 and 36.
    const before = Array.from({ length: 41 }, (_, k) => 100 + k);
    for (const low of [true, false]) {
      const now = before.map((value, k) => value * ((low ? k < 8 : k > 32) ? 12 : 10)).sort((a, b) => a - b);
      const found = unitChange(pairOf(before, now));
      if (found.status !== 'changed') throw new Error(found.status);
      expect(found.factor).toBeGreaterThan(9.9);
      expect(found.factor).toBeLessThan(10.9);
      const ratios = [4, 10, 20, 30, 36].map((k) => (now[k] ?? 0) / (before[k] ?? 1));
      expect(found.disagreement).toBeCloseTo(Math.max(...ratios) / Math.min(...ratios), 10);
      expect(found.factor).toBeCloseTo(ratios.toSorted((a, b) => a - b)[2] ?? 0, 10);
    }
  });

  it('needs a factor of 1.5, and one beyond the spread of the reference', () => {
    const narrow = Array.from({ length: 501 }, (_, k) => 100 + k / 100);
    const times = (values: number[], factor: number) =>
      unitChange(
        pairOf(
          values,
          values.map((v) => v * factor),
        ),
      ).status;
    expect(times(narrow, 1.49)).toBe('unchanged');
    expect(times(narrow, 1.51)).toBe('changed');
    expect(times(narrow, 1 / 1.49)).toBe('unchanged');
    expect(times(narrow, 1 / 1.51)).toBe('changed');
    // Log-normal with log SD 1, by its quantiles: three median errors of 2 x 1000 rows are 0.168 more.
    const wide = Array.from({ length: 1000 }, (_, k) => Math.exp(normalQuantile((k + 0.5) / 1000)));
    expect(times(wide, Math.exp(1.16))).toBe('unchanged');
    expect(times(wide, Math.exp(1.18))).toBe('changed');
  });

  it('says where it cannot look', () => {
    const ramp = (n: number, from: number) => Array.from({ length: n }, (_, k) => from + k);
    const reason = (a: number[], b: number[]) => unitChange(pairOf(a, b));
    expect(reason(ramp(19, 1), ramp(50, 1))).toEqual({ status: 'not-applicable', reason: 'few-rows' });
    expect(reason(ramp(50, 1), ramp(19, 1))).toEqual({ status: 'not-applicable', reason: 'few-rows' });
    expect(reason(ramp(20, 1), ramp(20, 1))).toEqual({ status: 'unchanged' });
    expect(reason(ramp(50, -20), ramp(50, 1))).toEqual({ status: 'not-applicable', reason: 'mixed-signs' });
    expect(reason(ramp(50, 1), ramp(50, -20))).toEqual({ status: 'not-applicable', reason: 'mixed-signs' });
    expect(reason(ramp(50, 1), ramp(50, -200))).toEqual({ status: 'not-applicable', reason: 'mixed-signs' });
    expect(reason(ramp(50, 0).fill(0), ramp(50, 1))).toEqual({ status: 'not-applicable', reason: 'mixed-signs' });
    expect(reason(ramp(50, 0).fill(5), ramp(50, 0).fill(90))).toEqual({
      status: 'not-applicable',
      reason: 'no-variation',
    });
  });

  it('is not seen in ordinary drift of half a standard deviation, whatever the shape', () => {
    const shapes: [string, (z: number) => number, number][] = [
      ['normal far from 0', (z) => 140 + 5 * z, 5],
      ['normal near 0', (z) => 3 + z, 1],
      ['log-normal 0.5', (z) => Math.exp(0.5 * z), Math.sqrt(Math.exp(0.5) - Math.exp(0.25))],
      ['log-normal 1', (z) => Math.exp(z), Math.sqrt((Math.E - 1) * Math.E)],
      ['exponential', (z) => -Math.log(normalCdf(-z)), 1],
      ['uniform', (z) => normalCdf(z), Math.sqrt(1 / 12)],
    ];
    const found: string[] = [];
    for (const [name, shape, sd] of shapes) {
      for (const [n, m] of [
        [1000, 20],
        [30, 30],
        [300, 200],
      ] as const) {
        const normal = normals(n + m);
        for (let run = 0; run < 12; run++) {
          const before = Array.from({ length: n }, () => shape(normal()));
          const same = Array.from({ length: m }, () => shape(normal()));
          const mean = before.reduce((sum, value) => sum + value, 0) / n;
          const grown = same.map((value) => value * (1 + (0.5 * sd) / Math.abs(mean)));
          const higher = same.map((value) => value + 0.5 * sd);
          const lower = same.map((value) => value - 0.5 * sd);
          const inLogs = same.map((value) => value * Math.exp(0.5 * Math.min(1, sd / Math.abs(mean))));
          for (const [kind, now] of Object.entries({ same, grown, higher, lower, inLogs })) {
            if (unitChange(pairOf(before, now)).status === 'changed') found.push(`${name} ${n}:${m} ${kind}`);
          }
        }
      }
    }
    expect(found).toEqual([]);
  });
});

describe('a million values', () => {
  it('take n log n', () => {
    const before = Float64Array.from({ length: 1_000_000 }, uniforms(7));
    const pair = { reference: sampleOf(before), current: sampleOf(before.map((value) => value + 0.01)) };
    const counts = countBins(before, quantileEdges(pair.reference, 10)).counts;
    const shift = numericShift(pair, 0.95);
    const ks = kolmogorovSmirnov(pair, 0.95);
    if (!shift.ok || !ks.ok) throw new Error('defined');
    expectNear(shift.distance, 0.01, 1e-12, 'distance');
    expectNear(shift.meanShift * Math.sqrt(1 / 12), 0.01, 1e-4, 'mean shift');
    expectNear(ks.d, 0.01, 2e-3, 'D');
    expect(ks.pKolmogorov).toBeLessThan(1e-20);
    expect(counts.every((count) => Math.abs(count - 100_000) <= 1)).toBe(true);
  });
});
