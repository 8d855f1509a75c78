import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stabilityIndexLimits, totalVariationLimits } from '../../../src/measures/drift/divergence.ts';
import {
  binnedKolmogorovSmirnovEffect,
  type DriftDecision,
  type DriftEffect,
  type DriftEffectResult,
  type DriftMargins,
  judgeDrift,
  kolmogorovSmirnovEffect,
  stabilityIndexEffect,
  totalVariationEffect,
  wassersteinEffect,
} from '../../../src/measures/drift/judge.ts';
import { hoeffdingReach } from '../../../src/measures/drift/kolmogorov-smirnov.ts';
import { sampleOf } from '../../../src/measures/drift/sample.ts';
import { wassersteinLimits } from '../../../src/measures/drift/wasserstein.ts';
import { normalQuantile } from '../../../src/measures/numbers/special.ts';
import { expectNear } from '../golden.ts';

const MARGINS: DriftMargins = {
  wasserstein: 0.2,
  'kolmogorov-smirnov': 0.1,
  'total-variation': 0.1,
  'population-stability-index': 0.1,
};
const ALPHA = 0.05;
const SEED = { seed: 20260101, numRuns: 60 };

function judge(effect: DriftEffectResult, alpha = ALPHA, margins = MARGINS): DriftDecision {
  const [decision] = judgeDrift([{ name: 'feature', effect }], margins, alpha);
  if (decision === undefined) throw new Error('one feature, one decision');
  return decision;
}
const of = (effect: DriftEffect): DriftEffectResult => ({ ok: true, effect });
const sample = (values: number[]) => sampleOf(Float64Array.from(values));

const ks = (d: number, n: number, m: number, open = 0): DriftEffectResult =>
  of({ measure: 'kolmogorov-smirnov', atLeast: d - open, atMost: d, n, m });
const distance = (value: number, n: number, m: number, rest = {}): DriftEffectResult =>
  of({
    measure: 'wasserstein',
    value,
    n,
    m,
    currentVariance: 1,
    scaleError: 0.7,
    skewReference: 0.5,
    skewCurrent: 0.5,
    excess: 0,
    nullExcess: 1.3,
    ...rest,
  });
const variation = (value: number, n: number, m: number, cells = 3): DriftEffectResult =>
  of({ measure: 'total-variation', value, n, m, cells, spread: 1.4 });
const index = (halfCount: number, n: number, m: number, rest = {}): DriftEffectResult =>
  of({
    measure: 'population-stability-index',
    halfCount,
    n,
    m,
    bins: 10,
    standardError: 2 * Math.sqrt(halfCount * (1 / n + 1 / m)),
    fewestReference: n / 10,
    fewestCurrent: m / 10,
    ...rest,
  });

describe('what an effect is', () => {
  const values = Array.from({ length: 60 }, (_, k) => k);
  const pair = { reference: sample(values), current: sample(values.map((value) => value + 6)) };
  it('comes from rows or counts', () => {
    expect(kolmogorovSmirnovEffect(pair)).toEqual(
      of({
        measure: 'kolmogorov-smirnov',
        atLeast: expect.closeTo(0.1, 12),
        atMost: expect.closeTo(0.1, 12),
        n: 60,
        m: 60,
      }),
    );
    const moved = wassersteinEffect(pair);
    if (!moved.ok || moved.effect.measure !== 'wasserstein') throw new Error('defined');
    expectNear(moved.effect.value, 6 / Math.sqrt(305), 1e-12, 'distance');
    expect(moved.effect).not.toHaveProperty('ok');
    const counts = { reference: [30, 30], current: [20, 40] };
    expect(totalVariationEffect(counts)).toMatchObject({
      ok: true,
      effect: { measure: 'total-variation', cells: 2, n: 60, m: 60 },
    });
    const psi = stabilityIndexEffect(counts);
    expect(psi).toMatchObject({
      ok: true,
      effect: { measure: 'population-stability-index', bins: 2, fewestCurrent: 20 },
    });
    if (psi.ok) expect(psi.effect).not.toHaveProperty('ok');
    const binned = binnedKolmogorovSmirnovEffect({ edges: [1], counts: [1, 3] }, { edges: [1], counts: [1, 1] });
    expect(binned).toEqual(of({ measure: 'kolmogorov-smirnov', atLeast: 0.25, atMost: 0.75, n: 4, m: 2 }));
  });

  it('or has a reason why not, and the feature is then not evaluated', () => {
    const none = { reference: sample([]), current: sample([1, 2]) };
    const flat = { reference: sample([3, 3]), current: sample([1, 2]) };
    const effects: [DriftEffectResult, string, string][] = [
      [kolmogorovSmirnovEffect(none), 'kolmogorov-smirnov', 'no-rows'],
      [wassersteinEffect(none), 'wasserstein', 'no-rows'],
      [wassersteinEffect(flat), 'wasserstein', 'no-variation'],
      [wassersteinEffect({ reference: sample([1]), current: sample([1]) }), 'wasserstein', 'too-few-rows'],
      [totalVariationEffect({ reference: [0], current: [1] }), 'total-variation', 'no-rows'],
      [stabilityIndexEffect({ reference: [2], current: [1] }), 'population-stability-index', 'no-variation'],
      [stabilityIndexEffect({ reference: [2], current: [0] }), 'population-stability-index', 'no-rows'],
      [
        binnedKolmogorovSmirnovEffect({ edges: [], counts: [0] }, { edges: [], counts: [1] }),
        'kolmogorov-smirnov',
        'no-rows',
      ],
    ];
    for (const [effect, measure, reason] of effects) {
      expect(effect).toEqual({ ok: false, measure, reason });
      expect(judge(effect)).toEqual({
        name: 'feature',
        measure,
        effect: null,
        lower: null,
        upper: null,
        pPass: 1,
        pFail: 1,
        adjustedPFail: 1,
        outcome: 'not-evaluated',
        reason: 'too-few',
        tooFew: reason,
        nNeeded: null,
        alpha: ALPHA,
        margin: MARGINS[measure as keyof DriftMargins],
      });
    }
  });
});

describe('a decision on drift', () => {
  it.each([
    ['kolmogorov-smirnov', ks(0.03, 5000, 2000), ks(0.17, 5000, 2000), ks(0.09, 5000, 2000)],
    ['wasserstein', distance(0.05, 5000, 2000), distance(0.4, 5000, 2000), distance(0.19, 5000, 2000)],
    ['total-variation', variation(0.02, 5000, 2000), variation(0.2, 5000, 2000), variation(0.09, 5000, 2000)],
    ['population-stability-index', index(0.02, 5000, 2000), index(0.3, 5000, 2000), index(0.1, 5000, 2000)],
  ] as const)('by %s passes, fails, or cannot be made', (measure, small, large, middling) => {
    expect(judge(small)).toMatchObject({ measure, outcome: 'pass', pFail: 1, nNeeded: null });
    expect(judge(small)).not.toHaveProperty('reason');
    expect(judge(small)).not.toHaveProperty('tooFew');
    expect(judge(small).pPass).toBeLessThan(ALPHA);
    expect(judge(large)).toMatchObject({ measure, outcome: 'fail', pPass: 1 });
    expect(judge(large)).not.toHaveProperty('reason');
    expect(judge(large).pFail).toBeLessThan(ALPHA);
    expect(judge(middling)).toMatchObject({ measure, outcome: 'not-evaluated', reason: 'inconclusive' });
    expect(judge(middling)).not.toHaveProperty('tooFew');
    for (const effect of [small, large, middling]) {
      const { lower, upper, effect: value, nNeeded, outcome } = judge(effect);
      expect(lower).toBeLessThan(value ?? 0);
      expect(upper).toBeGreaterThan(value ?? 1);
      if (outcome !== 'pass') expect(nNeeded).toBeGreaterThan(100);
    }
  });

  it('shows the limits at its own alpha', () => {
    const d = judge(ks(0.05, 5000, 2000), 0.01);
    expectNear(d.upper, 0.05 + hoeffdingReach(5000, 2000, 0.01), 1e-14, 'upper');
    expectNear(judge(ks(0.15, 5000, 2000), 0.01).lower, 0.15 - hoeffdingReach(5000, 2000, 0.005), 1e-14, 'lower');
    expect(judge(ks(0.01, 5000, 2000)).lower).toBe(0);
    expect(judge(ks(0.99, 5000, 2000)).upper).toBe(1);
    const cases = [
      [distance(0.15, 900, 700), wassersteinLimits],
      [variation(0.15, 900, 700), totalVariationLimits],
      [index(0.15, 900, 700), stabilityIndexLimits],
    ] as const;
    for (const [effect, limits] of cases) {
      if (!effect.ok) throw new Error('defined');
      // biome-ignore lint/suspicious/noExplicitAny: each function takes the effect beside it
      const expected = (limits as (one: any, alpha: number) => { lower: number; upper: number })(effect.effect, 0.01);
      expect(judge(effect, 0.01)).toMatchObject(expected);
    }
  });

  it('p values are where the limit meets the margin', () => {
    // Closed forms: exp(-2 h^2 / (1/n + 1/m)), and twice that for the band.
    const unit = 1 / 1000 + 1 / 500;
    expectNear(judge(ks(0.04, 1000, 500)).pPass, Math.exp((-2 * 0.06 ** 2) / unit), 1e-9, 'pass');
    expectNear(judge(ks(0.18, 1000, 500)).pFail, 2 * Math.exp((-2 * 0.08 ** 2) / unit), 1e-9, 'fail');
    expectNear(judge(variation(0.03, 1000, 500)).pPass, Math.exp((-2 * 0.07 ** 2) / unit), 1e-9, 'pass');
    const room = 0.25 - 0.1 - Math.sqrt(2 * unit) / 2;
    expectNear(judge(variation(0.25, 1000, 500)).pFail, Math.exp((-2 * room ** 2) / unit), 1e-9, 'fail');
    for (const effect of [distance(0.12, 900, 700), index(0.05, 900, 700)]) {
      expectNear(judge(effect, judge(effect).pPass).upper, judge(effect).margin, 1e-6, 'upper');
    }
    for (const effect of [distance(0.4, 900, 700), index(0.3, 900, 700)]) {
      expectNear(judge(effect, judge(effect).pFail).lower, judge(effect).margin, 1e-6, 'lower');
    }
    expect(judge(ks(0.1, 1e6, 1e6))).toMatchObject({ pPass: 1, pFail: 1, reason: 'inconclusive' });
    expect(judge(ks(0, 1e6, 1e6)).pPass).toBe(1e-15);
  });

  it('the index is judged less what chance adds', () => {
    expectNear(judge(index(0.05, 1000, 500)).effect, 0.05 - 9 * 0.003, 1e-14, 'corrected');
    expect(judge(index(0.01, 1000, 500)).effect).toBe(0);
  });

  it('a distance known by bounds passes by the upper and fails by the lower', () => {
    expect(judge(ks(0.03, 5000, 5000, 0.01)).outcome).toBe('pass');
    expect(judge(ks(0.09, 5000, 5000, 0.08))).toMatchObject({ reason: 'inconclusive', effect: 0.09 });
    expect(judge(ks(0.3, 5000, 5000, 0.05)).outcome).toBe('fail');
    expect(judge(ks(0.3, 5000, 5000, 0.25))).toMatchObject({ reason: 'inconclusive', pPass: 1 });
    expect(judge(ks(0.15, 5000, 5000, 0.1)).lower).toBeLessThan(0.05);
  });

  it('can fail and never pass below the size at which nothing could pass', () => {
    // ln(1 / 0.05) / 2 / 0.01 = 149.79 = 1 / (1/n + 1/m): 299.6 rows on both sides.
    for (const make of [ks, variation]) {
      expect(judge(make(0, 299, 299))).toMatchObject({
        outcome: 'not-evaluated',
        reason: 'too-few',
        tooFew: 'below-minimum',
      });
      expect(judge(make(0.01, 300, 300))).toMatchObject({ reason: 'inconclusive' });
      expect(judge(make(0, 300, 300))).toMatchObject({ outcome: 'pass' });
      expect(judge(make(0.9, 100, 100))).toMatchObject({ outcome: 'fail', tooFew: 'below-minimum' });
    }
    expect(judge(distance(0, 120, 120))).toMatchObject({ reason: 'too-few', tooFew: 'below-minimum' });
    expect(judge(distance(3, 120, 120))).toMatchObject({ outcome: 'fail', tooFew: 'below-minimum' });
    // A large excess is chance and no shortage.
    expect(judge(distance(0.19, 400, 400, { excess: 0.15 }))).toMatchObject({ reason: 'inconclusive' });
  });

  it('trusts an approximation only with enough rows', () => {
    const wide = { ...MARGINS, wasserstein: 2 };
    expect(judge(distance(0, 100, 100), ALPHA, wide).outcome).toBe('pass');
    expect(judge(distance(0, 99, 500), ALPHA, wide)).toMatchObject({
      reason: 'too-few',
      tooFew: 'few-rows',
      nNeeded: null,
    });
    expect(judge(distance(0, 500, 99), ALPHA, wide)).toMatchObject({
      reason: 'too-few',
      tooFew: 'few-rows',
      nNeeded: 100,
    });
    expect(judge(distance(50, 99, 99), ALPHA, wide)).toMatchObject({ outcome: 'not-evaluated', tooFew: 'few-rows' });

    expect(judge(index(0.02, 5000, 2000, { fewestReference: 5, fewestCurrent: 5 })).outcome).toBe('pass');
    const sparse = judge(index(2, 5000, 2000, { fewestReference: 4 }));
    expect(sparse).toMatchObject({ outcome: 'not-evaluated', reason: 'too-few', tooFew: 'few-rows', nNeeded: null });
    // An emptied bin is drift that can be shown, but its index cannot be bounded.
    const emptied = { fewestCurrent: 4 };
    expect(judge(index(0.02, 5000, 2000, emptied))).toMatchObject({ reason: 'too-few', tooFew: 'below-minimum' });
    expect(judge(index(2, 5000, 2000, emptied))).toMatchObject({ outcome: 'fail', tooFew: 'below-minimum' });
  });

  it('has no upper limit where the standard deviation is unknown', () => {
    const unknown = distance(0.01, 100, 5000, { scaleError: 20 });
    expect(judge(unknown)).toMatchObject({ upper: null, lower: 0, tooFew: 'below-minimum', nNeeded: null });
  });

  it('cases needed give a pass to what is expected of them, and one fewer does not', () => {
    const inverse = (margin: number, n: number) => 1 / (margin * margin - 1 / n);
    // Kolmogorov's 80 % quantile and Hoeffding's reach, in closed form.
    const both = 1.0727491749396478 + Math.sqrt(Math.log(20) / 2);
    expect(judge(ks(0.2, 5000, 100)).nNeeded).toBe(Math.ceil(inverse(0.1 / both, 5000)));
    const open = judge(ks(0.2, 5000, 100, 0.03)).nNeeded;
    expect(open).toBe(Math.ceil(inverse((0.1 - 0.03) / both, 5000)));
    const z = normalQuantile(0.8);
    const spread = 1.4 / Math.sqrt(2 * Math.PI) + z / 2 + Math.sqrt(Math.log(20) / 2);
    expect(judge(variation(0.2, 5000, 100)).nNeeded).toBe(Math.ceil(inverse(0.1 / spread, 5000)));
    // The reference alone is too small, so no number of current rows helps.
    expect(judge(ks(0.2, 400, 100)).nNeeded).toBeNull();
    const needed = judge(distance(0.3, 5000, 100)).nNeeded ?? 0;
    const passes = (m: number) => {
      const root = Math.sqrt(1 / 5000 + 1 / m);
      return judge(distance((1.3 + z) * root, 5000, m, { excess: 1.3 * root })).outcome === 'pass';
    };
    expect([passes(needed), passes(needed - 1)]).toEqual([true, false]);
    // As if the current values were the reference's, whatever they are now.
    expect(judge(distance(0.3, 5000, 100, { currentVariance: 9, skewCurrent: 50 })).nNeeded).toBe(needed);
    const bins = judge(index(0.3, 5000, 100)).nNeeded ?? 0;
    // The 80 % quantile of chi-squared with 9 degrees of freedom.
    const expected = (m: number) => 12.242145469847 * (1 / 5000 + 1 / m);
    const settled = (m: number) => judge(index(expected(m), 5000, m)).outcome === 'pass';
    expect([settled(bins), settled(bins - 1)]).toEqual([true, false]);
    // A rare bin must fill: five rows of a share of 1 in 500.
    expect(judge(index(0.3, 5000, 100, { fewestReference: 10, fewestCurrent: 1 })).nNeeded).toBe(2500);
  });

  it('failures are adjusted over all features, passes are not', () => {
    const unit = 1 / 1000 + 1 / 1000;
    // D with a p of failing of exactly p.
    const failing = (p: number) => ks(0.1 + Math.sqrt((-Math.log(p / 2) / 2) * unit), 1000, 1000);
    const features = [
      { name: 'a', effect: failing(0.02) },
      { name: 'b', effect: failing(0.03) },
      { name: 'c', effect: distance(0.01, 5000, 5000) },
    ];
    const decisions = judgeDrift(features, MARGINS, ALPHA);
    expect(decisions.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expectNear(decisions[0]?.pFail, 0.02, 1e-8, 'p');
    expectNear(decisions[0]?.adjustedPFail, 0.06, 1e-8, 'adjusted');
    expectNear(decisions[1]?.adjustedPFail, 0.06, 1e-8, 'adjusted');
    expect(decisions.map(({ outcome }) => outcome)).toEqual(['not-evaluated', 'not-evaluated', 'pass']);
    const alone = judgeDrift(features.slice(0, 1), MARGINS, ALPHA);
    expect(alone[0]).toMatchObject({ outcome: 'fail' });
    expect(judgeDrift([], MARGINS, ALPHA)).toEqual([]);
  });

  it('refuses margins and alphas that mean nothing', () => {
    for (const margin of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => judge(ks(0.1, 100, 100), ALPHA, { ...MARGINS, 'kolmogorov-smirnov': margin })).toThrow(RangeError);
    }
    for (const alpha of [0, -0.1, 0.51, Number.NaN]) expect(() => judge(ks(0.1, 100, 100), alpha)).toThrow(RangeError);
    expect(judge(ks(0.01, 5000, 5000), 0.5)).toMatchObject({ outcome: 'pass', alpha: 0.5 });
  });

  it('limits hold the effect and widen as alpha falls', () => {
    const size = fc.integer({ min: 20, max: 20_000 });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.9, noNaN: true }), size, size, (value, n, m) => {
        for (const make of [ks, distance, variation, index]) {
          const near = judge(make(value, n, m), 0.1);
          const far = judge(make(value, n, m), 0.001);
          expect(near.lower).toBeLessThanOrEqual(near.effect ?? -1);
          expect(near.upper).toBeGreaterThanOrEqual(near.effect ?? 2);
          expect(far.lower).toBeLessThanOrEqual(near.lower ?? -1);
          expect(far.upper ?? 1e9).toBeGreaterThanOrEqual(near.upper ?? 2);
          expect(near.outcome === 'pass' && (near.upper ?? 2) >= near.margin).toBe(false);
          expect(near.outcome === 'fail' && (near.lower ?? -1) <= near.margin).toBe(false);
        }
      }),
      { ...SEED, numRuns: 12 },
    );
  });
});

describe('drift at the margin itself', () => {
  it('is too few to pass where the least upper limit only reaches the margin', () => {
    const reach = hoeffdingReach(500, 400, ALPHA);
    for (const measured of [ks(0, 500, 400), variation(0, 500, 400)]) {
      const at = (margin: number) =>
        judge(measured, ALPHA, { ...MARGINS, 'kolmogorov-smirnov': margin, 'total-variation': margin });
      expect(at(reach).tooFew).toBe('below-minimum');
      expect(at(reach * 1.001)).not.toHaveProperty('tooFew');
    }
    const still = distance(0, 500, 400);
    if (!still.ok || still.effect.measure !== 'wasserstein') throw new Error('defined');
    const least = wassersteinLimits(still.effect, ALPHA).upper;
    expect(judge(still, ALPHA, { ...MARGINS, wasserstein: least }).tooFew).toBe('below-minimum');
    expect(judge(still, ALPHA, { ...MARGINS, wasserstein: least * 1.001 })).not.toHaveProperty('tooFew');
  });

  it('passes at its own p value, and needs no more rows then', () => {
    const moved = ks(0.03, 5000, 4000);
    const { pPass } = judge(moved);
    expect(pPass).toBeLessThan(ALPHA);
    expect(judge(moved, pPass)).toMatchObject({ outcome: 'pass', nNeeded: null });
  });

  it('is judged at an alpha above 0 and up to one half', () => {
    for (const alpha of [0, -0.05, 0.51, Number.NaN]) {
      expect(() => judge(ks(0.03, 5000, 4000), alpha)).toThrow(/alpha/);
      expect(() => judgeDrift([], MARGINS, alpha)).toThrow(/alpha/);
    }
    expect(() => judge(ks(0.03, 5000, 4000), 0.5)).not.toThrow();
  });
});
