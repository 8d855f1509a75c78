import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tQuantile } from '../../../src/measures/numbers/special.ts';
import { pick } from '../../../src/measures/rows/predictions.ts';
import { segmentation } from '../../../src/measures/tasks/segmentation.ts';
import { expectContains, expectEstimate, expectShare, RUNS, shuffled, theValue } from '../estimates.ts';
import { columnsOf, expectNear, goldenJson, numbers } from '../golden.ts';

const golden = goldenJson('golden.json').segmentation;

type Case = readonly [tp: number, fp: number, fn: number];
const of = (cases: readonly Case[], level = 0.95, threshold?: number) =>
  segmentation(
    {
      tp: Float64Array.from(cases, (one) => one[0]),
      fp: Float64Array.from(cases, (one) => one[1]),
      fn: Float64Array.from(cases, (one) => one[2]),
    },
    level,
    threshold,
  );
const casesOf = (keep?: (row: Readonly<Record<string, string>>) => boolean) => {
  const column = columnsOf('segmentation.csv', keep);
  return { tp: numbers(column('tp')), fp: numbers(column('fp')), fn: numbers(column('fn')) };
};
const undefinedBy = (reason: string) => ({ ok: false, reason });

describe('golden segmentation', () => {
  const all = segmentation(casesOf(), 0.95);

  it('has every number', () => {
    expect({ cases: all.cases, bothEmpty: all.bothEmpty }).toEqual({
      cases: golden.n_cases,
      bothEmpty: golden.n_both_empty,
    });
    expectEstimate(all.meanDice, golden.mean_dice, golden.dice_t95, 1e-12, 'mean Dice');
    expectEstimate(all.medianDice, golden.median_dice, null, 1e-15, 'median Dice');
    expectEstimate(all.pooledDice, golden.pooled_dice, null, 1e-15, 'pooled Dice');
    expectNear(theValue(all.meanIou), golden.mean_iou, 1e-14, 'mean IoU');
    expectShare(all.reaching, golden.p_dice_ge_0_7, 'share of 0.7 or more');
    expect(all.meanDice).toMatchObject({ n: 239, interval: { level: 0.95, method: 't' } });
  });

  it('has the means and standard deviations by sex', () => {
    for (const sex of ['F', 'M']) {
      const found = segmentation(
        casesOf((row) => row.sex === sex),
        0.95,
      );
      const expected = golden.by_sex[sex];
      expect(found.cases - found.bothEmpty).toBe(expected.n);
      expectNear(theValue(found.meanDice), expected.mean_dice, 1e-14, sex);
      expectNear(theValue(found.sdDice), expected.sd, 1e-14, sex);
    }
  });

  it('does not depend on the order of cases', () => {
    const cases = casesOf();
    const order = shuffled(cases.tp.length);
    const moved = { tp: pick(cases.tp, order), fp: pick(cases.fp, order), fn: pick(cases.fn, order) };
    const again = segmentation(moved, 0.95);
    for (const name of ['meanDice', 'medianDice', 'sdDice', 'pooledDice', 'meanIou'] as const) {
      expectNear(theValue(again[name]), theValue(all[name]), 1e-15, name);
    }
    expect(again.reaching).toEqual(all.reaching);
  });
});

describe('segmentation by hand', () => {
  it('counts empty cases apart and scores an empty truth with a prediction 0', () => {
    const found = of([
      [0, 0, 0],
      [0, 5, 0],
      [0, 0, 5],
      [6, 2, 2],
      [0, 0, 0],
    ]);
    expect(found).toMatchObject({ cases: 5, bothEmpty: 2, emptyTruth: 1 });
    const sd = Math.sqrt((2 * 0.25 ** 2 + 0.5 ** 2) / 2);
    expectEstimate(found.sdDice, sd, null, 1e-15, 'sd');
    expect(found.meanDice).toMatchObject({ ok: true, value: 0.25, n: 3 });
    expect(found.medianDice).toEqual({ ok: true, value: 0, n: 3, interval: null });
    expectEstimate(found.pooledDice, 12 / 26, null, 1e-15, 'pooled');
    expectNear(theValue(found.meanIou), 0.2, 1e-15, 'IoU');
    expect(found.reaching).toMatchObject({ x: 1, n: 3 });
  });

  it('takes a truth wholly found for no empty one', () => {
    expect(of([[6, 2, 0]]).emptyTruth).toBe(0);
    expect(of([[6, 2, 6]]).emptyTruth).toBe(0);
  });

  it('cuts the t intervals to 0 to 1, and gives them in between', () => {
    const wide = of([
      [1, 0, 0],
      [0, 1, 0],
    ]);
    expect(wide.meanDice).toMatchObject({ value: 0.5, interval: { lower: 0, upper: 1 } });
    expect(wide.meanIou).toMatchObject({ value: 0.5, interval: { lower: 0, upper: 1 } });
    // Dice 0.5 and 0.6, IoU 1/3 and 3/7.
    const found = of(
      [
        [1, 1, 1],
        [3, 2, 2],
      ],
      0.8,
    );
    const t = tQuantile(0.9, 1);
    expectEstimate(found.meanDice, 0.55, [0.55 - t * 0.05, 0.55 + t * 0.05], 1e-13, 'Dice');
    const iou = (1 / 3 + 3 / 7) / 2;
    const reach = t * (iou - 1 / 3);
    expectEstimate(found.meanIou, iou, [iou - reach, iou + reach], 1e-13, 'IoU');
    expect(found.medianDice).toMatchObject({ value: 0.55 });
  });

  it('takes the middle case, or the mean of the middle two', () => {
    const three: Case[] = [
      [1, 2, 0],
      [1, 0, 0],
      [1, 1, 1],
    ];
    expect(theValue(of(three).medianDice)).toBe(0.5);
    expectNear(theValue(of([...three, [4, 1, 1]]).medianDice), (0.5 + 0.8) / 2, 1e-15, 'of four');
    expect(theValue(of([[1, 1, 1]]).medianDice)).toBe(0.5);
  });

  it('reaches the threshold at exactly 0.7, or at another that is given', () => {
    const cases: Case[] = [
      [7, 3, 3],
      [7, 6, 0],
      [700_000_000, 300_000_000, 300_000_001],
      [700_000_001, 300_000_000, 300_000_000],
    ];
    expect(of(cases).reaching).toMatchObject({ x: 3, n: 4 });
    expect(of(cases, 0.95, 0.71).reaching).toMatchObject({ x: 0, n: 4 });
    expect(of(cases, 0.95, 0.69).reaching).toMatchObject({ x: 4, n: 4 });
  });

  it('has no interval where all cases are alike', () => {
    const found = of([
      [1, 1, 0],
      [2, 2, 0],
      [3, 3, 0],
    ]);
    expectEstimate(found.meanDice, 2 / 3, null, 0, 'mean');
    expectEstimate(found.sdDice, 0, null, 0, 'sd');
    expect(found.meanIou).toMatchObject({ value: 0.5, interval: null });
  });

  it('has a value but no spread of one case', () => {
    const found = of([[1, 1, 1]]);
    expect(found.meanDice).toEqual({ ok: true, value: 0.5, n: 1, interval: null });
    expect(found.sdDice).toEqual(undefinedBy('too-few-rows'));
  });

  it.each([
    ['no-rows', []],
    [
      'zero-denominator',
      [
        [0, 0, 0],
        [0, 0, 0],
      ],
    ],
  ] as [string, Case[]][])('says %s where no case remains', (name, cases) => {
    const reason = undefinedBy(name);
    expect(of(cases)).toEqual({
      cases: cases.length,
      bothEmpty: cases.length,
      emptyTruth: 0,
      meanDice: reason,
      medianDice: reason,
      sdDice: reason,
      pooledDice: reason,
      meanIou: reason,
      reaching: { x: 0, n: 0, estimate: reason },
    });
  });

  it('refuses lengths that differ and what is no count', () => {
    const one = new Float64Array(1);
    const two = new Float64Array(2);
    expect(() => segmentation({ tp: one, fp: two, fn: one }, 0.95)).toThrow('differ in length');
    expect(() => segmentation({ tp: one, fp: one, fn: two }, 0.95)).toThrow('differ in length');
    for (const bad of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => of([[bad, 0, 0]])).toThrow('whole counts');
      expect(() => of([[0, bad, 0]])).toThrow('whole counts');
      expect(() => of([[0, 0, bad]])).toThrow('whole counts');
    }
  });
});

describe('any segmentation', () => {
  it('keeps what its measures owe each other', () => {
    const count = fc.oneof(fc.constant(0), fc.nat({ max: 50 }), fc.constantFrom(4e9, 2 ** 52));
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count, count), { minLength: 1, maxLength: 20 }), (cases) => {
        const found = of(cases);
        expect(found.reaching.n + found.bothEmpty).toBe(cases.length);
        const dices = cases.flatMap(([tp, fp, fn]) => (tp + fp + fn === 0 ? [] : [(2 * tp) / (2 * tp + fp + fn)]));
        if (dices.length === 0) return;
        const mean = dices.reduce((sum, dice) => sum + dice, 0) / dices.length;
        expectNear(theValue(found.meanDice), mean, 1e-14, 'mean');
        const iou = dices.reduce((sum, dice) => sum + dice / (2 - dice), 0) / dices.length;
        expectNear(theValue(found.meanIou), iou, 1e-14, 'IoU from Dice');
        for (const estimate of [found.meanDice, found.meanIou, found.reaching.estimate]) expectContains(estimate);
        expect(theValue(found.pooledDice)).toBeGreaterThanOrEqual(Math.min(...dices) - 1e-15);
        expect(theValue(found.pooledDice)).toBeLessThanOrEqual(Math.max(...dices) + 1e-15);
        // Swapping prediction and truth changes neither.
        const swapped = of(cases.map(([tp, fp, fn]) => [tp, fn, fp]));
        expectNear(theValue(swapped.meanDice), mean, 1e-14, 'swapped');
      }),
      RUNS,
    );
  });
});
