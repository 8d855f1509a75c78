import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConfusionCounts } from '../../../src/measures/rates/confusion.ts';
import {
  OPERATING_POINT_IDS,
  type OperatingPointId,
  operatingPoint,
} from '../../../src/measures/rates/operating-point.ts';
import { expectNear } from '../golden.ts';
import { allGoldenGroups } from '../golden-groups.ts';

const RUNS = { seed: 20260105, numRuns: 300 };
const count = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 2 ** 50 }));
const someCounts = fc.record({ tp: count, fp: count, fn: count, tn: count });

const numberOf = (counts: ConfusionCounts, id: OperatingPointId): number | null => {
  const result = operatingPoint(counts)[id];
  return result.ok ? result.value : null;
};

const reasons = (counts: ConfusionCounts) =>
  OPERATING_POINT_IDS.map((id) => {
    const result = operatingPoint(counts)[id];
    return result.ok ? 'defined' : result.reason;
  });

describe('operatingPoint', () => {
  it.each(allGoldenGroups)('has the golden values of $name', ({ counts, expected }) => {
    const all = operatingPoint(counts);
    for (const id of OPERATING_POINT_IDS) {
      const result = all[id];
      if (!result.ok) throw new Error(`${id}: ${result.reason}`);
      expectNear(result.value, expected[id], 1e-13, id);
      expect(result.n).toBe(expected.n);
      expect(result.interval).toBeNull();
    }
  });

  it('is worked out by hand', () => {
    // Sensitivity 3/4, specificity 4/6.
    const counts = { tp: 3, fp: 2, fn: 1, tn: 4 };
    expectNear(numberOf(counts, 'balanced_accuracy'), 17 / 24, 1e-15, 'balanced accuracy');
    expectNear(numberOf(counts, 'youden_j'), 5 / 12, 1e-15, 'youden');
    expectNear(numberOf(counts, 'lr_plus'), 9 / 4, 1e-15, 'positive likelihood ratio');
    expectNear(numberOf(counts, 'lr_minus'), 3 / 8, 1e-15, 'negative likelihood ratio');
    expectNear(numberOf(counts, 'f1'), 2 / 3, 1e-15, 'f1');
    expectNear(numberOf(counts, 'mcc'), 10 / Math.sqrt(600), 1e-15, 'matthews');
  });

  it('says why there is none', () => {
    expect(reasons({ tp: 0, fp: 0, fn: 0, tn: 0 })).toEqual(new Array(6).fill('no-rows'));
    expect(reasons({ tp: 0, fp: 2, fn: 0, tn: 3 })).toEqual(new Array(6).fill('no-positives'));
    const five = (reason: string) => [reason, reason, reason, reason, 'defined', reason];
    expect(reasons({ tp: 2, fp: 0, fn: 3, tn: 0 })).toEqual(five('no-negatives'));
    const nobody = ['defined', 'defined', 'zero-denominator', 'defined', 'defined', 'no-variation'];
    expect(reasons({ tp: 0, fp: 0, fn: 3, tn: 2 })).toEqual(nobody);
    const everybody = ['defined', 'defined', 'defined', 'zero-denominator', 'defined', 'no-variation'];
    expect(reasons({ tp: 3, fp: 2, fn: 0, tn: 0 })).toEqual(everybody);
    const perfect = ['defined', 'defined', 'zero-denominator', 'defined', 'defined', 'defined'];
    expect(reasons({ tp: 3, fp: 0, fn: 0, tn: 2 })).toEqual(perfect);
  });

  it('calls an F1 of nobody flagged 0, since events were missed', () => {
    expect(operatingPoint({ tp: 0, fp: 0, fn: 3, tn: 2 }).f1).toEqual({ ok: true, value: 0, n: 5, interval: null });
  });

  it('reaches its ends for a perfect and a wholly wrong decision', () => {
    const perfect = { tp: 7, fp: 0, fn: 0, tn: 3 };
    expect(numberOf(perfect, 'balanced_accuracy')).toBe(1);
    expect(numberOf(perfect, 'youden_j')).toBe(1);
    expect(numberOf(perfect, 'lr_minus')).toBe(0);
    expect(numberOf(perfect, 'f1')).toBe(1);
    expect(numberOf(perfect, 'mcc')).toBe(1);
    const wrong = { tp: 0, fp: 3, fn: 7, tn: 0 };
    expect(numberOf(wrong, 'balanced_accuracy')).toBe(0);
    expect(numberOf(wrong, 'youden_j')).toBe(-1);
    expect(numberOf(wrong, 'lr_plus')).toBe(0);
    expect(numberOf(wrong, 'mcc')).toBe(-1);
  });

  it('stays in range and finite at any size, and mirrors when both labels and decisions are turned round', () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const all = operatingPoint(counts);
        const turned = operatingPoint({ tp: counts.tn, fp: counts.fn, fn: counts.fp, tn: counts.tp });
        const ranges = { balanced_accuracy: [0, 1], youden_j: [-1, 1], f1: [0, 1], mcc: [-1, 1] } as const;
        for (const id of OPERATING_POINT_IDS) {
          const result = all[id];
          if (!result.ok) continue;
          const [low, high] = id in ranges ? ranges[id as keyof typeof ranges] : [0, Number.MAX_VALUE];
          expect(result.value, id).toBeGreaterThanOrEqual(low);
          expect(result.value, id).toBeLessThanOrEqual(high);
        }
        if (all.mcc.ok && turned.mcc.ok) expect(turned.mcc.value).toBe(all.mcc.value);
        if (all.youden_j.ok && turned.youden_j.ok) expectNear(turned.youden_j.value, all.youden_j.value, 1e-15, 'J');
        if (all.youden_j.ok && all.balanced_accuracy.ok) {
          expectNear(2 * all.balanced_accuracy.value - 1, all.youden_j.value, 1e-15, 'J of balanced accuracy');
        }
      }),
      RUNS,
    );
  });

  it('keeps the digits of MCC where its products pass 2^53', () => {
    // 3e8 x 3e8 + 1 against itself: a plain product of doubles loses the difference altogether.
    const size = 300_000_000;
    const counts = { tp: size + 1, fp: size, fn: size + 2, tn: size + 1 };
    expectNear((numberOf(counts, 'mcc') ?? 0) * (4 * size * size), 1, 1e-7, 'matthews in units of its smallest step');
    const scaled = { tp: 3e14, fp: 2e14, fn: 1e14, tn: 4e14 };
    expectNear(numberOf(scaled, 'mcc'), 10 / Math.sqrt(600), 1e-15, 'matthews of large counts');
  });

  it('never rounds MCC beyond 1', () => {
    for (let step = 0; step < 2000; step++) {
      const sizes = [2 ** 51 + 7919 * step, 2 ** 50 + 104_729 * step] as const;
      expect(numberOf({ tp: sizes[0], fp: 0, fn: 0, tn: sizes[1] }, 'mcc')).toBeLessThanOrEqual(1);
      expect(numberOf({ tp: 0, fp: sizes[0], fn: sizes[1], tn: 0 }, 'mcc')).toBeGreaterThanOrEqual(-1);
    }
  });

  it('keeps the digits of a rare false positive', () => {
    expect(numberOf({ tp: 1, fp: 1, fn: 1, tn: 2 ** 40 - 1 }, 'lr_plus')).toBe(2 ** 39);
  });

  it('refuses what are no counts', () => {
    expect(() => operatingPoint({ tp: -1, fp: 2, fn: 2, tn: 2 })).toThrow(RangeError);
    expect(() => operatingPoint({ tp: 1, fp: -1, fn: 2, tn: 2 })).toThrow(RangeError);
    expect(() => operatingPoint({ tp: 1, fp: 2, fn: -1, tn: 2 })).toThrow(RangeError);
    expect(() => operatingPoint({ tp: 1, fp: 2, fn: 2, tn: -1 })).toThrow(RangeError);
    expect(() => operatingPoint({ tp: 1, fp: 2, fn: 2, tn: 0.5 })).toThrow(RangeError);
    expect(() => operatingPoint({ tp: 2 ** 52, fp: 2 ** 52, fn: 0, tn: 2 })).toThrow(RangeError);
  });
});
