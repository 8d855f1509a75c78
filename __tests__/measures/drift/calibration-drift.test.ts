import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inside, observedToExpected } from '../../../src/measures/calibration/calibration.ts';
import { calibrationDrift, type PeriodCounts } from '../../../src/measures/drift/calibration-drift.ts';
import { newcombe, zOfLevel } from '../../../src/measures/intervals/interval.ts';
import { calibrationSets } from '../calibration-sets.ts';
import { expectNear, goldenJson } from '../golden.ts';

const { drift } = goldenJson('golden.json');

function found(current: PeriodCounts, reference: PeriodCounts, level = 0.95) {
  const result = calibrationDrift(current, reference, level);
  if (!result.ok) throw new Error(`${result.period}: ${result.reason}`);
  return result;
}

describe('golden drift', () => {
  const counts = (set: string): PeriodCounts => {
    const { rows } = calibrationSets().find(({ name }) => name === `drift ${set}`) ?? {};
    if (rows === undefined) throw new Error('there are two periods');
    const sum = (values: Iterable<number>): number => [...values].reduce((all, one) => all + one, 0);
    return { observed: sum(rows.label), expected: sum(rows.score), n: rows.label.length };
  };
  const current = counts('current');
  const reference = counts('reference');

  it('has the golden label shift', () => {
    const shift = newcombe(current.observed, current.n, reference.observed, reference.n, 0.95);
    expectNear(current.observed / current.n, drift.label_shift.prev_cur, 1e-15, 'now');
    expectNear(reference.observed / reference.n, drift.label_shift.prev_ref, 1e-15, 'then');
    expectNear(shift?.difference, drift.label_shift.difference, 1e-10, 'difference');
    expectNear(shift?.lower, drift.label_shift.newcombe95[0], 1e-10, 'lower');
    expectNear(shift?.upper, drift.label_shift.newcombe95[1], 1e-10, 'upper');
  });

  it('has the golden O:E of both periods, and their ratio', () => {
    for (const [period, expected] of [
      [current, drift.calibration_cur],
      [reference, drift.calibration_ref],
    ] as const) {
      const ratio = observedToExpected(period, 0.95);
      if (!ratio.ok) throw new Error(ratio.reason);
      expectNear(ratio.value, expected.o_e, 1e-10, 'o_e');
      expectNear(ratio.lower, expected.o_e_log95[0], 1e-10, 'lower');
      expectNear(ratio.upper, expected.o_e_log95[1], 1e-10, 'upper');
    }
    const { ratio, interval, current: now, reference: then } = found(current, reference);
    expectNear(now, drift.calibration_cur.o_e, 1e-10, 'now');
    expectNear(then, drift.calibration_ref.o_e, 1e-10, 'then');
    expectNear(ratio, drift.calibration_cur.o_e / drift.calibration_ref.o_e, 1e-10, 'ratio');
    // The half-widths of the two golden log intervals, squared and added.
    const half = ([lower, upper]: readonly [number, number]): number => Math.log(upper / lower) / 2;
    const reach = Math.hypot(half(drift.calibration_cur.o_e_log95), half(drift.calibration_ref.o_e_log95));
    expectNear(Math.log(interval.upper / ratio), reach, 1e-10, 'above');
    expectNear(Math.log(ratio / interval.lower), reach, 1e-10, 'below');
    // 1.17 against 1.01: a change is shown, and one beyond a quarter is excluded.
    expect(interval.lower).toBeGreaterThan(1);
    expect(inside(interval, 0.8, 1.25)).toBe('inconclusive');
    expect(inside(interval, 0.8, 1.3)).toBe('pass');
  });
});

it('by hand: the delta method', () => {
  const { ratio, standardError, interval } = found(
    { observed: 30, expected: 20, n: 100 },
    { observed: 40, expected: 50, n: 400 },
    0.9,
  );
  expectNear(ratio, 1.5 / 0.8, 1e-14, 'ratio');
  // Var ln O is about Var O / O^2, that is n r (1 - r) / (n r)^2 = (1 - r) / O; the expected sums are fixed.
  expectNear(standardError, Math.sqrt(0.7 / 30 + 0.9 / 40), 1e-14, 'standard error');
  expectNear(interval.lower, ratio * Math.exp(-zOfLevel(0.9) * standardError), 1e-13, 'lower');
  expectNear(interval.upper, ratio * Math.exp(zOfLevel(0.9) * standardError), 1e-13, 'upper');
  expect(interval).toMatchObject({ level: 0.9, method: 'log' });
});

it('in simulation 95 of 100 intervals hold the true ratio', () => {
  let state = 20260107;
  const uniform = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const period = (n: number, predicted: number, true_: number): PeriodCounts => {
    let observed = 0;
    for (let row = 0; row < n; row++) if (uniform() < true_) observed++;
    return { observed, expected: n * predicted, n };
  };
  const runs = 2000;
  let below = 0;
  let above = 0;
  for (let run = 0; run < runs; run++) {
    const { interval } = found(period(300, 0.2, 0.28), period(500, 0.15, 0.15));
    if (interval.upper < 1.4) below++;
    if (interval.lower > 1.4) above++;
  }
  // 2.5 % on either side, give or take three standard errors of the simulation.
  expect(below / runs).toBeLessThan(0.036);
  expect(above / runs).toBeLessThan(0.036);
  expect((below + above) / runs).toBeGreaterThan(0.035);
});

describe('undefined, with the period and the reason', () => {
  const good: PeriodCounts = { observed: 10, expected: 12, n: 100 };
  it.each([
    [{ observed: 0, expected: 0, n: 0 }, 'no-rows'],
    [{ observed: 0, expected: 3, n: 10 }, 'no-events'],
    [{ observed: 10, expected: 3, n: 10 }, 'all-events'],
    [{ observed: 3, expected: 0, n: 10 }, 'nothing-expected'],
    [{ observed: 3, expected: Number.NaN, n: 10 }, 'nothing-expected'],
  ] as const)('%o', (bad, reason) => {
    expect(calibrationDrift(bad, good, 0.95)).toEqual({ ok: false, period: 'current', reason });
    expect(calibrationDrift(good, bad, 0.95)).toEqual({ ok: false, period: 'reference', reason });
  });
});

it('turned round it is the inverse, and it holds its ratio', () => {
  const period = fc.record({
    n: fc.integer({ min: 2, max: 1_000_000 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const counts = ({ n, part }: { n: number; part: number }): PeriodCounts => {
    const observed = Math.min(n - 1, Math.max(1, Math.round(n * part)));
    return { observed, expected: 0.3 * n, n };
  };
  fc.assert(
    fc.property(period, period, (a, b) => {
      const there = found(counts(a), counts(b));
      const back = found(counts(b), counts(a));
      expectNear(there.ratio * back.ratio, 1, 1e-12, 'product');
      expectNear(there.interval.lower * back.interval.upper, 1, 1e-12, 'limits');
      expect(there.interval.lower < there.ratio && there.ratio < there.interval.upper).toBe(true);
    }),
    { seed: 20260108, numRuns: 100 },
  );
});
