import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clopperPearson, clopperPearsonUpper, wilson } from '../../src/measures/interval.ts';
import { clusteredRate, clusteredUpperLimit, rateUpperLimit } from '../../src/measures/language-model.ts';
import { share } from '../../src/measures/share.ts';
import { betaQuantile } from '../../src/measures/special.ts';
import { columnsOf, expectContains, expectEstimate, expectShare, pick, RUNS, shuffled, theValue } from './columns.ts';
import { expectNear, goldenJson } from './golden.ts';

const golden = goldenJson('golden.json').llm;

const rateOf = (column: string, keep?: (row: Readonly<Record<string, string>>) => boolean) => {
  const cells = columnsOf('llm.csv', keep);
  return clusteredRate(Uint8Array.from(cells(column), Number), Uint32Array.from(cells('cluster'), Number), 0.95);
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
    expect(found.clusters).toBe(golden.clusters);
    expectNear(found.standardErrorCR0, golden.accuracy_cluster_se_CR0, 1e-14, 'CR0');
    expectNear(found.standardErrorCR1, golden.accuracy_cluster_se_CR1, 1e-14, 'CR1');
    expectNear(found.designEffect, golden.design_effect, 1e-12, 'design effect');
    expectNear(found.effectiveN, golden.effective_n, 1e-10, 'effective n');
    expectEstimate(found.estimate, golden.accuracy.value, golden.accuracy_wilson95_effective_n, 1e-12, 'accuracy');
    expect(found.estimate).toMatchObject({ n: 600, interval: { level: 0.95, method: 'wilson-effective-n' } });
  });

  it('has hallucinations and attacks, rows that are no attack left out by the caller', () => {
    const rates = [
      [rateOf('hallucination'), golden.hallucination_rate],
      [rateOf('attack_success', (row) => row.attack_success !== '-1'), golden.attack_success_rate],
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
    const found = rateOf('correct', (row) => row.category === category);
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
      expect(() => clusteredUpperLimit(of([1, 0], [0, 1]), alpha)).toThrow('alpha');
    }
  });
});

describe('clusteredRate', () => {
  it('is worked out by hand', () => {
    // p = 1/2; deviations of the clusters 2 - 1, 0 - 1, 1 - 1; squares 2.
    const found = of([1, 1, 0, 0, 1, 0], [7, 7, 1, 1, 4_000_000_000, 4_000_000_000], 0.9);
    expect(found).toMatchObject({ x: 3, n: 6, clusters: 3 });
    expectNear(found.standardErrorCR0, Math.sqrt(2) / 6, 1e-16, 'CR0');
    expectNear(found.standardErrorCR1, Math.sqrt(3) / 6, 1e-16, 'CR1');
    expectNear(found.designEffect, 2, 1e-15, 'design effect');
    expectNear(found.effectiveN, 3, 1e-15, 'effective n');
    const asIf = wilson(1.5, 3, 0.9);
    expectEstimate(found.estimate, 0.5, [asIf?.lower ?? 0, asIf?.upper ?? 0], 1e-15, 'rate');
  });

  it('takes clusters of different sizes as they weigh', () => {
    // p = 2/4; deviations 2 - 3/2 and 0 - 1/2.
    const found = of([1, 1, 0, 0], [0, 0, 0, 1]);
    expectNear(found.standardErrorCR0, Math.sqrt(0.5) / 4, 1e-16, 'CR0');
  });

  it('never counts for more than its answers', () => {
    // Every cluster has the common rate, so the variance between them is 0.
    const even = of([1, 0, 0, 1, 0, 0, 0, 1, 0], [0, 0, 0, 1, 1, 1, 2, 2, 2]);
    expect(even).toMatchObject({ standardErrorCR0: 0, standardErrorCR1: 0, designEffect: 0, effectiveN: 9 });
    expect(even.estimate).toMatchObject({ interval: wilsonOf(3, 9) });
  });

  it('with a cluster for each answer loses one answer, as CR1 divides by clusters - 1', () => {
    const found = of([1, 0, 0, 1, 0], [9, 8, 7, 6, 5]);
    expectNear(found.designEffect, 5 / 4, 1e-15, 'design effect');
    expectNear(found.effectiveN, 4, 1e-14, 'effective n');
  });

  it('counts clusters alone where nothing or everything happened', () => {
    const none = of([0, 0, 0, 0, 0, 0], [0, 0, 1, 1, 2, 2]);
    expect(none).toMatchObject({ x: 0, standardErrorCR0: 0, designEffect: null, effectiveN: 3 });
    expect(none.estimate).toMatchObject({ value: 0, interval: wilsonOf(0, 3) });
    const all = of([1, 1, 1, 1], [0, 0, 1, 1]);
    expect(all).toMatchObject({ x: 4, designEffect: null, effectiveN: 2 });
    expect(all.estimate).toMatchObject({ value: 1, interval: wilsonOf(2, 2) });
  });

  it('has no error but CR0 from a single cluster, and nothing without answers', () => {
    const single = of([1, 0, 0, 1], [5, 5, 5, 5]);
    expect(single).toEqual({
      x: 2,
      n: 4,
      clusters: 1,
      estimate: { ok: true, value: 0.5, n: 4, interval: null },
      standardErrorCR0: 0,
      standardErrorCR1: null,
      designEffect: null,
      effectiveN: null,
    });
    const none = of([], []);
    expect(none).toEqual({
      x: 0,
      n: 0,
      clusters: 0,
      estimate: undefinedBy('no-rows'),
      standardErrorCR0: null,
      standardErrorCR1: null,
      designEffect: null,
      effectiveN: null,
    });
    expect(clusteredUpperLimit(single, 0.05)).toEqual(undefinedBy('too-few-rows'));
    expect(clusteredUpperLimit(none, 0.05)).toEqual(undefinedBy('no-rows'));
  });

  it('refuses lengths that differ and values other than 0 and 1', () => {
    expect(() => of([1], [1, 2])).toThrow('differ in length');
    expect(() => of([2], [1])).toThrow('0 or 1');
    // -1 for "not asked" is 255 in such an array.
    expect(() => of([-1], [1])).toThrow('0 or 1');
  });
});

const wilsonOf = (x: number, n: number) => ({ ...wilson(x, n, 0.95), method: 'wilson-effective-n' });

describe('any clustered rate', () => {
  const answers = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.nat({ max: 8 })), { minLength: 2, maxLength: 60 })
    .map((rows) => ({ values: rows.map(([value]) => value), clusters: rows.map(([, cluster]) => cluster) }));

  it('agrees with the definition, and depends on neither order nor the names of clusters', () => {
    fc.assert(
      fc.property(answers, ({ values, clusters }) => {
        const found = of(values, clusters);
        const n = values.length;
        const p = values.reduce((sum, value) => sum + value, 0) / n;
        const squares = [...new Set(clusters)].map((cluster) => {
          const own = values.filter((_, row) => clusters[row] === cluster);
          return (own.reduce((sum, value) => sum + value, 0) - p * own.length) ** 2;
        });
        const variance = squares.reduce((sum, square) => sum + square, 0) / n ** 2;
        expectNear(found.standardErrorCR0, Math.sqrt(variance), 1e-14, 'CR0');
        expect(found.effectiveN ?? 0).toBeLessThanOrEqual(n);
        expectContains(found.estimate);
        const order = shuffled(n);
        const again = clusteredRate(
          pick(Uint8Array.from(values), order),
          pick(
            Uint32Array.from(clusters, (cluster) => 1000 - cluster),
            order,
          ),
          0.95,
        );
        expectNear(again.standardErrorCR0, found.standardErrorCR0 ?? 0, 1e-15, 'CR0 again');
        expect({
          ...again,
          standardErrorCR0: 0,
          standardErrorCR1: 0,
          designEffect: 0,
          effectiveN: 0,
          estimate: 0,
        }).toEqual({ ...found, standardErrorCR0: 0, standardErrorCR1: 0, designEffect: 0, effectiveN: 0, estimate: 0 });
        const turned = of(
          values.map((value) => 1 - value),
          clusters,
        );
        expectNear(turned.standardErrorCR0, found.standardErrorCR0 ?? 0, 1e-15, 'CR0 of the opposite');
      }),
      RUNS,
    );
  });

  it('has a limit above itself, above that of independent answers, and above that of clusters without an event', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(0.05, 0.01, 1e-6), ({ values, clusters }, alpha) => {
        const found = of(values, clusters);
        const result = clusteredUpperLimit(found, alpha);
        expect(result.ok).toBe(found.clusters > 1);
        if (!result.ok) return;
        expect(result.alpha).toBe(alpha);
        expect(result.upper).toBeGreaterThan(theValue(found.estimate) - 1e-12);
        expect(result.upper).toBeLessThanOrEqual(1);
        expect(result.upper).toBeGreaterThanOrEqual(limit(rateUpperLimit(found.x, found.n, alpha)) - 1e-9);
        expect(result.upper).toBeGreaterThanOrEqual(1 - alpha ** (1 / found.clusters) - 1e-12);
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
    );

  it('is that of effective numbers, cut for few clusters by the ratio of t quantiles', () => {
    // t 0.95 with 2 and with 5 degrees of freedom.
    const few = (2.015048372669157 / 2.919985580355516) ** 2;
    const found = of([1, 1, 0, 0, 1, 0], [0, 0, 1, 1, 2, 2]);
    const result = clusteredUpperLimit(found, 0.05);
    const n = 3 * few;
    expect(result).toMatchObject({ ok: true, alpha: 0.05 });
    if (!result.ok) return;
    expectNear(result.effectiveN, n, 1e-9, 'effective n');
    expectNear(result.upper, betaQuantile(0.95, n / 2 + 1, n / 2), 1e-9, 'upper');
  });

  it('does not trust two clusters that happen to agree', () => {
    const two = repeated(2, 300, () => 3);
    expect(two).toMatchObject({ designEffect: 0, effectiveN: 600 });
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
    expect(clusteredRate(values, clusters, 0.95)).toMatchObject({
      x: n / 4,
      n,
      clusters: n / 4,
      standardErrorCR1: 0,
      effectiveN: n,
    });
  });
});
