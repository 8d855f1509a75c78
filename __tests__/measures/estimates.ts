import { expect } from 'vitest';
import type { Estimate } from '../../src/measures/intervals/estimate.ts';
import type { Share } from '../../src/measures/intervals/share.ts';
import { expectNear } from './golden.ts';

/** Value and, where given, interval within a tolerance. */
export function expectEstimate(
  actual: Estimate,
  value: number,
  interval: readonly [number, number] | null,
  tolerance: number,
  what: string,
): void {
  if (!actual.ok) throw new Error(`${what}: ${actual.reason}`);
  expectNear(actual.value, value, tolerance, what);
  if (interval === null) {
    expect(actual.interval, `${what} has no interval`).toBeNull();
    return;
  }
  expectNear(actual.interval?.lower, interval[0], tolerance, `${what} lower`);
  expectNear(actual.interval?.upper, interval[1], tolerance, `${what} upper`);
}

/** A golden share: x, n, value and the Wilson interval. */
export function expectShare(
  actual: Share,
  golden: { x: number; n: number; value: number; wilson95: [number, number] },
  what: string,
): void {
  expect({ x: actual.x, n: actual.n }, what).toEqual({ x: golden.x, n: golden.n });
  expectEstimate(actual.estimate, golden.value, golden.wilson95, 1e-10, what);
}

export function theValue(estimate: Estimate): number {
  if (!estimate.ok) throw new Error(estimate.reason);
  return estimate.value;
}

/** Where there is an interval it contains the value. */
export function expectContains(estimate: Estimate): void {
  if (!estimate.ok || estimate.interval === null) return;
  expect(estimate.interval.lower).toBeLessThanOrEqual(estimate.value);
  expect(estimate.interval.upper).toBeGreaterThanOrEqual(estimate.value);
}

/** Fixed seed: a failure is the same on every machine. */
export const RUNS = { seed: 20260101, numRuns: 100 };

/** The rows 0 to n - 1 in an order that depends on nothing but n. */
export function shuffled(n: number): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, index) => index);
  let state = 1;
  for (let index = n - 1; index > 0; index--) {
    state = (state * 48271) % 2147483647;
    const other = state % (index + 1);
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
  return order;
}
