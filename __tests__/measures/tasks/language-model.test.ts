import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusteredStandardError, designEffect, effectiveRows } from '../../../src/measures/intervals/cluster.ts';
import { clopperPearson, clopperPearsonUpper, wilson } from '../../../src/measures/intervals/interval.ts';
import { share } from '../../../src/measures/intervals/share.ts';
import { betaQuantile } from '../../../src/measures/numbers/special.ts';
import { pick } from '../../../src/measures/rows/predictions.ts';
import { clusteredRate, clusteredUpperLimit, rateUpperLimit } from '../../../src/measures/tasks/language-model.ts';
import { expectContains, expectEstimate, expectShare, RUNS, shuffled, theValue } from '../estimates.ts';
import { columnsOf, expectNear, goldenJson } from '../golden.ts';

const golden = goldenJson('golden.json').llm;

const cells = columnsOf('llm.csv');
const clusters = Uint32Array.from(cells('cluster'), Number);
/** Of the rows in which a column has a value that is wanted. */
const rateOf = (column: string, by = 'correct', wanted = (_: string): boolean => true) => {
  const rows = cells(by).flatMap((value, row) => (wanted(value) ? [row] : []));
  return clusteredRate(Uint8Array.from(cells(column), Number), clusters, 0.95, Uint32Array.from(rows));
};
const of = (values: readonly number[], clusters: readonly number[], level = 0.95) =>
  clusteredRate(Uint8Array.from(values), Uint32Array.from(clusters), level);
const undefinedBy = (reason: string) => ({ ok: false, reason });
const limit = (result: ReturnType<typeof rateUpperLimit>): number => {
  if (!result.ok) throw new Error(result.reason);
  return result.upper;
};

describe('golden language model', () => {
  it('has accuracy with its clustered errors and effective n', () => {
    const found = rateOf('correct');
    expectShare(share(found.x, found.n, 0.95), golden.accuracy, 'accuracy, as if independent');
    expect(found.sums.clusters).toBe(golden.clusters);
    expectNear(clusteredStandardError(found.sums, false), golden.accuracy_cluster_se_CR0, 1e-14, 'CR0');
    expectNear(clusteredStandardError(found.sums), golden.accuracy_cluster_se_CR1, 1e-14, 'CR1');
    expectNear(designEffect(found.sums), golden.design_effect, 1e-12, 'design effect');
    expectNear(effectiveRows(found.sums), golden.effective_n, 1e-10, 'effective n');
    expectEstimate(found.estimate, golden.accuracy.value, golden.accuracy_wilson95_effective_n, 1e-12, 'accuracy');
    expect(found.estimate).toMatchObject({ n: 600, interval: { level: 0.95, method: 'wilson-effective-n' } });
  });

  it('has hallucinations and attacks, rows that are no attack left out', () => {
    const rates = [
      [rateOf('hallucination'), golden.hallucination_rate],
      [rateOf('attack_success', 'attack_success', (value) => value !== '-1'), golden.attack_success_rate],
    ] as const;
    for (const [found, expected] of rates) {
      expectShare(share(found.x, found.n, 0.95), expected, 'rate');
      expectNear(theValue(found.estimate), expected.value, 1e-15, 'rate');
      const exact = clopperPearson(found.x, found.n, 0.95);
      expectNear(exact?.lower, expected.clopper_pearson95[0], 1e-10, 'exact lower');
      expectNear(exact?.upper, expected.clopper_pearson95[1], 1e-10, 'exact upper');
      expectNear(limit(rateUpperLimit(found.x, found.n, 0.025)), expected.clopper_pearson95[1], 1e-10, 'upper limit');
    }
  });

  it.each(Object.keys(golden.by_category))('has the rate of %s', (category) => {
    const found = rateOf('correct', 'category', (value) => value === category);
    expectShare(share(found.x, found.n, 0.95), golden.by_category[category], category);
    const exact = clopperPearson(found.x, found.n, 0.95);
    expectNear(exact?.lower, golden.by_category[category].clopper_pearson95[0], 1e-10, 'exact lower');
    expectNear(exact?.upper, golden.by_category[category].clopper_pearson95[1], 1e-10, 'exact upper');
  });

  it('has the limits without an event', () => {
    const expected = golden.rule_of_three;
    expectNear(limit(rateUpperLimit(0, expected.n, 0.05)), expected.upper_one_sided95_exact, 1e-15, 'exact');
    expectNear(limit(rateUpperLimit(0, expected.n, 0.025)), expected.clopper_two_sided95_upper, 1e-14, 'two-sided');
    expectNear(wilson(0, expected.n, 0.95)?.upper, expected.wilson_two_sided95_upper, 1e-12, 'Wilson');
    // The rule of three is a slightly larger stand-in for the exact limit.
    const ratio = expected.rule_of_three / limit(rateUpperLimit(0, expected.n, 0.05));
    expect(ratio).toBeGreaterThan(1);
    expect(ratio).toBeLessThan(1.01);
  });
});

describe('rateUpperLimit', () => {
  it('is the rate at which so few would be seen with probability alpha', () => {
    const atMost = (x: number, n: number, p: number): number => {
      let term = (1 - p) ** n;
      let sum = term;
      for (let k = 0; k < x; k++) {
        term *= ((n - k) / (k + 1)) * (p / (1 - p));
        sum += term;
      }
      return sum;
    };
    for (const [x, n] of [
      [0, 10],
      [1, 10],
      [3, 244],
      [9, 10],
    ] as const) {
      for (const alpha of [0.05, 0.01]) {
        const result = rateUpperLimit(x, n, alpha);
        expect(result).toMatchObject({ alpha, effectiveN: n });
        expectNear(atMost(x, n, limit(result)), alpha, 1e-10, `${x} of ${n}`);
      }
    }
    expect(limit(rateUpperLimit(7, 7, 0.05))).toBe(1);
  });

  it('keeps its digits without an event in a great many', () => {
    expectNear(limit(rateUpperLimit(0, 1e12, 0.05)) * 1e12, -Math.log(0.05), 1e-11, 'upper');
  });

  it('has a reason without rows and refuses what is no count or no level', () => {
    expect(rateUpperLimit(0, 0, 0.05)).toEqual(undefinedBy('no-rows'));
    for (const [x, n] of [
      [-1, 3],
      [4, 3],
      [0.5, 3],
      [1, 3.5],
      [0, Number.NaN],
    ] as const) {
      expect(() => rateUpperLimit(x, n, 0.05)).toThrow('whole counts');
    }
    for (const alpha of [0, 0.5, 1, -0.1, Number.NaN]) {
      expect(() => rateUpperLimit(1, 3, alpha)).toThrow('alpha');
      expect(() => clusteredUpperLimit(of([1, 0], [0, 1]).sums, alpha)).toThrow('alpha');
    }
  });
});

describe('clusteredRate', () => {
  it('is worked out by hand', () => {
    // p = 1/2; deviations of the clusters 2 - 1, 0 - 1, 1 - 1; squares 2, so a CR1 variance of 3/36 for 1/24.
    const found = of([1, 1, 0, 0, 1, 0], [5, 5, 1, 1, 3, 3], 0.9);
    expect(found).toMatchObject({ x: 3, n: 6, sums: { x: 3, n: 6, clusters: 3, lone: 0 } });
    const asIf = wilson(1.5, 3, 0.9);
    expectEstimate(found.estimate, 0.5, [asIf?.lower ?? 0, asIf?.upper ?? 0], 1e-15, 'rate');
  });

  it('looks at the rows that are asked for, in any order', () => {
    const rows = Uint32Array.of(4, 1, 2);
    const values = Uint8Array.of(255, 1, 0, 255, 1);
    const found = clusteredRate(values, Uint32Array.of(0, 3, 3, 0, 1), 0.95, rows);
    expect(found).toEqual(of([1, 1, 0], [0, 1, 1]));
    expect(clusteredRate(values, new Uint32Array(5), 0.95, new Uint32Array(0)).n).toBe(0);
  });

  it('never counts for more than its answers', () => {
    // Every cluster has the common rate, so the variance between them is 0.
    const even = of([1, 0, 0, 1, 0, 0, 0, 1, 0], [0, 0, 0, 1, 1, 1, 2, 2, 2]);
    expect(even.estimate).toMatchObject({ interval: wilsonOf(3, 9) });
  });

  it('with a cluster for each answer is the plain share', () => {
    const { estimate, x, n } = of([1, 0, 0, 1, 0], [4, 3, 2, 1, 0]);
    expect({ estimate, x, n }).toEqual(share(2, 5, 0.95));
  });

  it('counts clusters alone where nothing or everything happened, or where there is one', () => {
    expect(of([0, 0, 0, 0, 0, 0], [0, 0, 1, 1, 2, 2]).estimate).toMatchObject({ value: 0, interval: wilsonOf(0, 3) });
    expect(of([1, 1, 1, 1], [0, 0, 1, 1]).estimate).toMatchObject({ value: 1, interval: wilsonOf(2, 2) });
    const half = wilson(0.5, 1, 0.95);
    expectEstimate(
      of([1, 0, 0, 1], [2, 2, 2, 2]).estimate,
      0.5,
      [half?.lower ?? 0, half?.upper ?? 0],
      1e-15,
      'one cluster',
    );
  });

  it('is undefined without answers', () => {
    expect(of([], [])).toMatchObject({ x: 0, n: 0, estimate: undefinedBy('zero-denominator') });
  });

  it('refuses lengths that differ, values other than 0 and 1, and codes that no row could need', () => {
    expect(() => of([1], [0, 0])).toThrow('differ in length');
    expect(() => of([2], [0])).toThrow('0 or 1');
    // -1 for "not asked" is 255 in such an array.
    expect(() => of([-1], [0])).toThrow('0 or 1');
    expect(() => of([1, 0], [0, 2])).toThrow(RangeError);
  });
});

const wilsonOf = (x: number, n: number) => ({ ...wilson(x, n, 0.95), method: 'wilson-effective-n' });

describe('any clustered rate', () => {
  const answers = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.nat({ max: 8 })), { minLength: 2, maxLength: 60 })
    .map((rows) => ({
      values: rows.map(([value]) => value),
      clusters: rows.map(([, cluster]) => cluster % rows.length),
    }));

  it('contains its value, is the same in any order, and turns over with the values', () => {
    fc.assert(
      fc.property(answers, ({ values, clusters }) => {
        const found = of(values, clusters);
        expectContains(found.estimate);
        const order = shuffled(values.length);
        const moved = clusteredRate(
          pick(Uint8Array.from(values), order),
          pick(Uint32Array.from(clusters), order),
          0.95,
        );
        expect(moved).toEqual(found);
        const { estimate } = of(
          values.map((value) => 1 - value),
          clusters,
        );
        if (!estimate.ok || !found.estimate.ok) throw new Error('there are answers');
        expectNear(estimate.interval?.upper, 1 - (found.estimate.interval?.lower ?? 0), 1e-12, 'of the opposite');
      }),
      RUNS,
    );
  });

  it('has a limit above itself, above that of independent answers, and above that of clusters without an event', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(0.05, 0.01, 1e-6), ({ values, clusters }, alpha) => {
        const found = of(values, clusters);
        const result = clusteredUpperLimit(found.sums, alpha);
        expect(result.ok).toBe(found.sums.clusters > 1);
        if (!result.ok) return;
        expect(result.alpha).toBe(alpha);
        expect(result.upper).toBeGreaterThan(theValue(found.estimate) - 1e-12);
        expect(result.upper).toBeLessThanOrEqual(1);
        expect(result.upper).toBeGreaterThanOrEqual(limit(rateUpperLimit(found.x, found.n, alpha)) - 1e-9);
        expect(result.upper).toBeGreaterThanOrEqual(1 - alpha ** (1 / found.sums.clusters) - 1e-12);
      }),
      RUNS,
    );
  });
});

describe('clusteredUpperLimit', () => {
  const repeated = (clusters: number, perCluster: number, events: (cluster: number) => number) =>
    of(
      Array.from({ length: clusters * perCluster }, (_, row) =>
        row % perCluster < events(Math.floor(row / perCluster)) ? 1 : 0,
      ),
      Array.from({ length: clusters * perCluster }, (_, row) => Math.floor(row / perCluster)),
    ).sums;

  it('is that of independent answers with one for each cluster', () => {
    for (const values of [[0, 0, 1], [0, 0, 0], [1, 1], [1]]) {
      const { sums } = of(values, [...values.keys()]);
      expect(clusteredUpperLimit(sums, 0.05)).toEqual(rateUpperLimit(sums.x, sums.n, 0.05));
    }
  });

  it('has none without answers, or from several answers of a single cluster', () => {
    expect(clusteredUpperLimit(of([], []).sums, 0.05)).toEqual(undefinedBy('no-rows'));
    expect(clusteredUpperLimit(of([1, 0], [0, 0]).sums, 0.05)).toEqual(undefinedBy('too-few-rows'));
    expect(clusteredUpperLimit(of([0, 0], [1, 1]).sums, 0.05)).toEqual(undefinedBy('too-few-rows'));
  });

  it('without an event does not care how large the clusters are', () => {
    const even = clusteredUpperLimit(of([0, 0, 0, 0], [0, 0, 1, 1]).sums, 0.05);
    const uneven = clusteredUpperLimit(of([0, 0, 0, 0], [0, 0, 0, 1]).sums, 0.05);
    expect(uneven).toEqual(even);
    expectNear(limit(even), 1 - Math.sqrt(0.05), 1e-15, 'two clusters');
  });

  it('is that of effective numbers, cut for few clusters by the ratio of t quantiles', () => {
    // t 0.95 with 2 and with 5 degrees of freedom.
    const few = (2.015048372669157 / 2.919985580355516) ** 2;
    const found = of([1, 1, 0, 0, 1, 0], [0, 0, 1, 1, 2, 2]);
    const result = clusteredUpperLimit(found.sums, 0.05);
    const n = 3 * few;
    expect(result).toMatchObject({ ok: true, alpha: 0.05 });
    if (!result.ok) return;
    expectNear(result.effectiveN, n, 1e-9, 'effective n');
    expectNear(result.upper, betaQuantile(0.95, n / 2 + 1, n / 2), 1e-9, 'upper');
  });

  it('does not trust two clusters that happen to agree', () => {
    const two = repeated(2, 300, () => 3);
    expect(effectiveRows(two)).toBe(600);
    const independent = clopperPearsonUpper(6, 600, 0.05);
    expect(independent).toBeLessThan(0.02);
    // From two clusters without an event it would be 1 - sqrt(0.05).
    expect(clusteredUpperLimit(two, 0.05)).toEqual({
      ok: true,
      upper: expect.closeTo(1 - Math.sqrt(0.05), 12),
      alpha: 0.05,
      effectiveN: 2,
    });
  });

  it('without an event counts clusters alone, and one event does not make it smaller', () => {
    const none = clusteredUpperLimit(
      repeated(60, 10, () => 0),
      0.05,
    );
    const one = clusteredUpperLimit(
      repeated(60, 10, (cluster) => (cluster === 3 ? 1 : 0)),
      0.05,
    );
    expectNear(limit(none), 1 - 0.05 ** (1 / 60), 1e-14, 'none');
    expect(none).toMatchObject({ effectiveN: 60 });
    expect(limit(one)).toBe(limit(none));
    const many = clusteredUpperLimit(
      repeated(60, 10, (cluster) => (cluster < 12 ? 10 : 0)),
      0.05,
    );
    expect(limit(many)).toBeGreaterThan(limit(none));
    expect(limit(many)).toBeLessThan(0.32);
  });

  it('is 1 where everything happened', () => {
    expect(
      clusteredUpperLimit(
        repeated(3, 2, () => 2),
        0.05,
      ),
    ).toEqual({ ok: true, upper: 1, alpha: 0.05, effectiveN: 3 });
  });
});

describe('many answers', () => {
  it('are summed in one pass', () => {
    const n = 500_000;
    const values = Uint8Array.from({ length: n }, (_, row) => (row % 4 === 0 ? 1 : 0));
    const clusters = Uint32Array.from({ length: n }, (_, row) => row >> 2);
    const { sums } = clusteredRate(values, clusters, 0.95);
    expect(sums).toMatchObject({ x: n / 4, n, clusters: n / 4 });
    expect(effectiveRows(sums)).toBe(n);
  });
});
