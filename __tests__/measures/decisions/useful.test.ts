import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { useful } from '../../../src/measures/decisions/useful.ts';
import { u53 } from '../../../src/measures/numbers/random.ts';
import { netBenefit } from '../../../src/measures/rates/net-benefit.ts';

const RUNS = { seed: 20261128, numRuns: 500 };
const count = fc.integer({ min: 0, max: 400 });
const someCounts = fc.record({ tp: count, fp: count, fn: count, tn: count });
const someThreshold = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

/** A share against the threshold without its uncertainty. */
const side = (value: number | null, threshold: number): number =>
  value === null || Math.abs(value - threshold) < 1e-12 ? 0 : Math.sign(value - threshold);

const sign = (value: number): number => (Math.abs(value) < 1e-12 ? 0 : Math.sign(value));

describe('useful', () => {
  it('asks of two shares what net benefit asks of two differences', () => {
    fc.assert(
      fc.property(someCounts, someThreshold, (counts, threshold) => {
        const benefit = netBenefit(counts, threshold, 0.95);
        if (!benefit.ok) return;
        const { flagged, cleared } = useful(counts, threshold, 0.05);
        expect(side(flagged.value, threshold)).toBe(sign(benefit.value));
        expect(side(cleared.value, threshold)).toBe(-sign(benefit.overTreatAll.value));
      }),
      RUNS,
    );
  });

  it('never passes and fails the same counts, nor passes a benefit that is not there', () => {
    fc.assert(
      fc.property(someCounts, someThreshold, (counts, threshold) => {
        const benefit = netBenefit(counts, threshold, 0.95);
        const { outcome } = useful(counts, threshold, 0.05);
        if (!benefit.ok) expect(outcome).toBe('too-few');
        else if (outcome === 'pass') expect(benefit.value > 0 && benefit.overTreatAll.value > 0).toBe(true);
        else if (outcome === 'fail') expect(benefit.value < 0 || benefit.overTreatAll.value < 0).toBe(true);
      }),
      RUNS,
    );
  });

  it('keeps its level where the model is no better than treating nobody, and where it is useless', () => {
    // 1,000 rows, one in five flagged, threshold 0.1.
    const rounds = 2000;
    const shareOf = (omission: number, wanted: 'pass' | 'fail'): number => {
      let found = 0;
      for (let round = 0; round < rounds; round++) {
        const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
        for (let row = 0; row < 1000; row++) {
          const isFlagged = u53(1, row, round) < 0.2;
          const isCase = u53(2, row, round) < (isFlagged ? 0.1 : omission);
          counts[isFlagged ? (isCase ? 'tp' : 'fp') : isCase ? 'fn' : 'tn']++;
        }
        if (useful(counts, 0.1, 0.05).outcome === wanted) found++;
      }
      return found / rounds;
    };
    expect(shareOf(0.01, 'pass')).toBeLessThan(0.05);
    // Without the halved alpha a score that tells nothing would fail in up to 10 %.
    expect(shareOf(0.1, 'fail')).toBeLessThan(0.05);
  });

  it('rests on the independent cases where patients have several rows', () => {
    const counts = { tp: 160, fp: 40, fn: 40, tn: 360 };
    expect(useful(counts, 0.7, 0.05).outcome).toBe('pass');
    expect(useful(counts, 0.7, 0.05, { flagged: 20, cleared: 40 }).outcome).toBe('inconclusive');
  });

  it('cannot tell where nobody is flagged, or nobody is not', () => {
    expect(useful({ tp: 0, fp: 0, fn: 20, tn: 200 }, 0.2, 0.05).outcome).toBe('too-few');
    expect(useful({ tp: 200, fp: 200, fn: 0, tn: 0 }, 0.2, 0.05).outcome).toBe('too-few');
  });

  it('refuses a threshold that is no probability', () => {
    for (const threshold of [0, 1, Number.NaN]) {
      expect(() => useful({ tp: 1, fp: 1, fn: 1, tn: 1 }, threshold, 0.05)).toThrow(RangeError);
    }
  });
});
