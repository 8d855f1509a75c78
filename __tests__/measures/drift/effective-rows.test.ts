import { describe, expect, it } from 'vitest';
import { equivalent } from '../../../src/measures/decisions/equivalence.ts';
import {
  familyTestOf,
  judgeDrift,
  totalVariationEffect,
  wassersteinEffect,
  withEffectiveRows,
} from '../../../src/measures/drift/judge.ts';
import { sampleOf } from '../../../src/measures/drift/sample.ts';
import { expectNear } from '../golden.ts';

const MARGINS = {
  wasserstein: 0.2,
  'kolmogorov-smirnov': 0.1,
  'total-variation': 0.1,
  'population-stability-index': 0.1,
};

const values = (count: number, shift: number) =>
  sampleOf(Float64Array.from({ length: count }, (_, row) => ((row * 37) % 101) / 101 + shift));

function effectOf(result: ReturnType<typeof wassersteinEffect>) {
  if (!result.ok || (result.effect.measure !== 'wasserstein' && result.effect.measure !== 'total-variation')) {
    throw new Error('it has an effect');
  }
  return result.effect;
}

const decide = (effect: ReturnType<typeof effectOf>) => {
  const [decision] = judgeDrift([{ name: 'one', effect: { ok: true, effect } }], MARGINS, 0.025);
  if (decision === undefined) throw new Error('one feature, one decision');
  return decision;
};

const distance = effectOf(wassersteinEffect({ reference: values(2000, 0), current: values(4000, 0.02) }));
const variation = effectOf(totalVariationEffect({ reference: [600, 1400], current: [1240, 2760] }));

describe('an effect between rows that share patients', () => {
  it('stays what it is where every row is a patient', () => {
    expect(withEffectiveRows(distance, { reference: 2000, current: 4000 })).toEqual(distance);
    expect(withEffectiveRows(variation, { reference: 2000, current: 4000 })).toEqual(variation);
  });

  it.each([
    ['distance', distance],
    ['variation', variation],
  ])('of %s keeps its size and widens to that of so many patients', (_, effect) => {
    const [wide, narrow] = [decide(withEffectiveRows(effect, { reference: 500, current: 400 })), decide(effect)];
    expect(wide.effect).toBe(narrow.effect);
    expect(wide.upper ?? 0).toBeGreaterThan(narrow.upper ?? 9);
    expect(wide.lower ?? 9).toBeLessThanOrEqual(narrow.lower ?? 0);
    expect(wide.pPass).toBeGreaterThan(narrow.pPass);
  });

  it('adds by chance as much as the larger design effect allows', () => {
    const fewNow = withEffectiveRows(distance, { reference: 2000, current: 1000 });
    const fewBefore = withEffectiveRows(distance, { reference: 500, current: 2000 });
    for (const one of [fewNow, fewBefore]) {
      expect(one.measure === 'wasserstein' && distance.measure === 'wasserstein').toBe(true);
      if (one.measure === 'wasserstein' && distance.measure === 'wasserstein') {
        expectNear(one.excess, 2 * distance.excess, 1e-15, 'excess');
      }
    }
    expect(fewNow).toMatchObject({ n: 2000, m: 1000 });
    expect(fewBefore).toMatchObject({ n: 500, m: 2000 });
  });

  it('refuses more patients than rows, and none', () => {
    for (const effective of [
      { reference: 2001, current: 10 },
      { reference: 10, current: 4001 },
      { reference: 0, current: 10 },
      { reference: 10, current: 0 },
      { reference: Number.NaN, current: 10 },
    ]) {
      expect(() => withEffectiveRows(distance, effective)).toThrow(RangeError);
    }
  });
});

describe('a decision as a test of a larger family', () => {
  const p = { pPass: 0.3, pFail: 1 };
  it.each([
    [undefined, { status: 'ok' }],
    ['below-minimum', { status: 'too-few', reason: 'below-minimum' }],
    ['few-rows', { status: 'too-few', reason: 'few-events' }],
    ['no-rows', { status: 'too-few', reason: 'zero-denominator' }],
    ['too-few-rows', { status: 'too-few', reason: 'zero-denominator' }],
    ['no-variation', { status: 'too-few', reason: 'zero-denominator' }],
  ] as const)('%s', (tooFew, rest) => {
    expect(familyTestOf(tooFew === undefined ? p : { ...p, tooFew })).toEqual({ ...p, ...rest });
  });
});

describe('the equivalent question where rows share patients', () => {
  const question = {
    group: { x: 300, n: 1000 },
    reference: { x: 640, n: 2000 },
    margin: 0.1,
    alpha: 0.025,
  };

  it('is unchanged where every row is a patient', () => {
    expect(equivalent({ ...question, effective: { group: 1000, rest: 2000 } })).toEqual(equivalent(question));
  });

  it('keeps the difference and takes the limits of so many patients', () => {
    const shared = equivalent({ ...question, effective: { group: 100, rest: 1000 } });
    const few = equivalent({ ...question, group: { x: 30, n: 100 }, reference: { x: 320, n: 1000 } });
    expectNear(shared.difference, few.difference ?? 0, 1e-15, 'difference');
    expectNear(shared.lower, few.lower ?? 0, 1e-15, 'lower');
    expectNear(shared.upper, few.upper ?? 0, 1e-15, 'upper');
    expect(shared.nNeeded).toBe((few.nNeeded ?? 0) * 10);
    expect(equivalent(question).pPass).toBeLessThan(shared.pPass);
  });

  it('is too few by its patients', () => {
    const shared = equivalent({ ...question, effective: { group: 20, rest: 2000 } });
    expect(shared).toMatchObject({ status: 'too-few', reason: 'below-minimum' });
  });
});
