import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binomialQuantile,
  keyStates,
  poissonOne,
  poissonQuantile,
  u53,
  uniformOf,
} from '../../../src/measures/numbers/random.ts';
import { betaCdf, normalCdf } from '../../../src/measures/numbers/special.ts';
import { expectNear, goldenJson } from '../golden.ts';

const golden = goldenJson('golden.json').poisson_bootstrap;
const SEED = { seed: 20260101, numRuns: 400 };

const MASK = (1n << 64n) - 1n;
const INCREMENT = 0x9e3779b97f4a7c15n;

/** The specification in 64-bit arithmetic. */
function mixBig(given: bigint): bigint {
  let z = given;
  z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK;
  z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK;
  return z ^ (z >> 31n);
}

function u53Big(seed: number, key: number, replicate: number): number {
  let h = mixBig((BigInt(seed) + INCREMENT) & MASK);
  h = mixBig(((h ^ BigInt(key)) + INCREMENT) & MASK);
  h = mixBig(((h ^ BigInt(replicate)) + INCREMENT) & MASK);
  return Number(h >> 11n) * 2 ** -53;
}

describe('u53', () => {
  it('gives the golden numbers to the last bit', () => {
    const drawn = golden.first_u53.map((_: unknown, replicate: number) =>
      [0, 1, 2, 3].map((row) => u53(golden.seed, row, replicate)),
    );
    expect(drawn).toEqual(golden.first_u53);
  });

  it('is the 64-bit arithmetic of the specification for every counter', () => {
    const counter = fc.oneof(
      // The last but one makes the lower half overflow to exactly 0.
      fc.constantFrom(0, 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, 2 ** 32 - 0x7f4a7c15, Number.MAX_SAFE_INTEGER),
      fc.nat(),
      fc.maxSafeNat(),
    );
    fc.assert(
      fc.property(counter, counter, counter, (seed, key, replicate) => {
        const drawn = u53(seed, key, replicate);
        expect(drawn).toBe(u53Big(seed, key, replicate));
        expect(drawn >= 0 && drawn < 1).toBe(true);
      }),
      SEED,
    );
  });

  it('is the same with the states of the keys worked out beforehand', () => {
    const seed = 2 ** 40 + 17;
    const states = keyStates(seed, 50);
    expect(states).toHaveLength(100);
    for (let key = 0; key < 50; key++) {
      for (const replicate of [0, 3, 2 ** 31 + 5, 2 ** 33 + 1]) {
        expect(uniformOf(states, key, replicate)).toBe(u53Big(seed, key, replicate));
      }
    }
  });

  it('refuses counters that are not whole, below 0 or too large', () => {
    for (const bad of [-1, 0.5, Number.NaN, 2 ** 53]) {
      expect(() => u53(bad, 0, 0)).toThrow(RangeError);
      expect(() => u53(0, bad, 0)).toThrow(RangeError);
      expect(() => u53(0, 0, bad)).toThrow(RangeError);
      expect(() => keyStates(bad, 1)).toThrow(/a seed is a whole number/);
    }
    expect(() => u53(0, -1, 0)).toThrow(/a key/);
    expect(() => u53(0, 0, -1)).toThrow(/a replicate/);
  });

  it('has uniform bits in its upper and lower halves', () => {
    const states = keyStates(5, 40_000);
    let mean = 0;
    let fraction = 0;
    for (let key = 0; key < 40_000; key++) {
      const uniform = uniformOf(states, key, 0);
      mean += uniform / 40_000;
      fraction += ((uniform * 2 ** 32) % 1) / 40_000;
    }
    // Four standard errors of a mean of 40,000 uniform numbers.
    expectNear(mean, 0.5, 0.006, 'mean');
    expectNear(fraction, 0.5, 0.006, 'mean of the lower bits');
  });
});

describe('poissonOne', () => {
  it('gives the golden weights', () => {
    const weights = golden.first_weights.map((_: unknown, row: number) => poissonOne(u53(golden.seed, row, 0)));
    expect(weights).toEqual(golden.first_weights);
  });

  it('steps at the distribution function itself', () => {
    const first = Math.exp(-1);
    expect(poissonOne(0)).toBe(0);
    expect(poissonOne(first - 2 ** -53)).toBe(0);
    expect(poissonOne(first)).toBe(1);
    expect(poissonOne(2 * first)).toBe(2);
    expect(poissonOne(2.5 * first)).toBe(3);
    expect(poissonOne(1 - 2 ** -53)).toBeGreaterThan(15);
  });

  it('is what the general form gives at mean 1', () => {
    expect(poissonQuantile(1)).toBe(poissonOne);
    const near = poissonQuantile(1 + 2 ** -50);
    for (let key = 0; key < 2_000; key++) expect(near(u53(1, key, 0))).toBe(poissonOne(u53(1, key, 0)));
  });
});

/** Checks that k is the count at u: P(X < k) <= u < P(X <= k). */
function expectQuantile(k: number, u: number, cdf: (k: number) => number, tolerance: number, what: string): void {
  expect(Number.isInteger(k) && k >= 0, `${what}: ${k}`).toBe(true);
  expect(cdf(k - 1), `${what}: below ${k}`).toBeLessThanOrEqual(u + tolerance);
  expect(cdf(k), `${what}: up to ${k}`).toBeGreaterThan(u - tolerance);
}

describe('poissonQuantile', () => {
  /** ln k! by Stirling's series, after shifting k above 20. */
  const logFactorial = (k: number): number => {
    if (k < 20) return logFactorial(k + 1) - Math.log(k + 1);
    const series = 1 / (12 * k) - 1 / (360 * k ** 3) + 1 / (1260 * k ** 5) - 1 / (1680 * k ** 7);
    return k * Math.log(k) - k + 0.5 * Math.log(2 * Math.PI * k) + series;
  };
  const distribution = (mean: number): ((k: number) => number) => {
    const first = Math.max(0, Math.floor(mean - 10 * Math.sqrt(mean)));
    const cumulative: number[] = [];
    let sum = 0;
    for (let k = first; k < mean + 12 * Math.sqrt(mean) + 20; k++) {
      sum += Math.exp(k * Math.log(mean) - mean - logFactorial(k));
      cumulative.push(sum);
    }
    return (k) => (k < first ? 0 : (cumulative[k - first] ?? 1));
  };

  it.each([
    [0.3, 1e-13],
    [2, 1e-13],
    [7, 1e-13],
    [100, 1e-12],
    [4_321, 1e-10],
    [1e6, 1e-8],
  ])('inverts the distribution of mean %d', (mean, tolerance) => {
    const quantile = poissonQuantile(mean);
    const cdf = distribution(mean);
    for (let key = 0; key < 200; key++) {
      const u = u53(3, key, 0);
      expectQuantile(quantile(u), u, cdf, tolerance, `mean ${mean}, u ${u}`);
    }
  });

  it('is exact where the distribution can be written down', () => {
    const quantile = poissonQuantile(2);
    expect(quantile(0)).toBe(0);
    expect(quantile(Math.exp(-2) - 1e-12)).toBe(0);
    expect(quantile(Math.exp(-2) + 1e-12)).toBe(1);
    expect(quantile(5 * Math.exp(-2) - 1e-12)).toBe(2);
    expect(quantile(5 * Math.exp(-2) + 1e-12)).toBe(3);
  });

  it('gives 0 at mean 0', () => {
    expect(poissonQuantile(0)(0.999999)).toBe(0);
  });

  it('goes on smoothly above the largest table, and is finite at both ends', () => {
    const table = poissonQuantile(2 ** 24);
    const expanded = poissonQuantile(2 ** 24 + 2 ** -20);
    for (const u of [1e-12, 1e-9, 0.001, 0.02, 0.3, 0.5, 0.50001, 0.7, 0.98, 0.9999, 1 - 1e-9]) {
      expect(Math.abs(table(u) - expanded(u)), `u ${u}`).toBeLessThanOrEqual(1);
    }
    expect(expanded(0)).toBeGreaterThan(2 ** 24 - 9 * 4096);
    expect(expanded(1 - 2 ** -53)).toBeLessThan(2 ** 24 + 9 * 4096);
    expect(Number.isSafeInteger(poissonQuantile(1e15)(0.7))).toBe(true);
  });
});

describe('binomialQuantile', () => {
  const cdfOf = (n: number, p: number) => (k: number) => (k < 0 ? 0 : k >= n ? 1 : 1 - betaCdf(p, k + 1, n - k));

  it.each([
    [1, 0.3],
    [5, 0.5],
    [40, 0.99],
    [40, 0.001],
    [2_000, 0.85],
    [1e6, 0.02],
  ])('inverts the distribution of %d at %d', (n, p) => {
    const quantile = binomialQuantile(n, p);
    for (let key = 0; key < 60; key++) {
      const u = u53(4, key, 0);
      const k = quantile(u);
      expectQuantile(k, u, cdfOf(n, p), 1e-10, `u ${u}`);
      expect(k).toBeLessThanOrEqual(n);
    }
  });

  it('knows the certain cases', () => {
    for (const u of [0, 0.5, 1 - 2 ** -53]) {
      expect(binomialQuantile(10, 0)(u)).toBe(0);
      expect(binomialQuantile(10, 1)(u)).toBe(10);
      expect(binomialQuantile(0, 0.5)(u)).toBe(0);
    }
  });

  it('goes on smoothly above the largest table', () => {
    const n = 2 ** 26;
    const table = binomialQuantile(n, 0.5);
    const expanded = binomialQuantile(n + 1, 0.5);
    expect(table(0.5)).toBe(n / 2);
    for (const u of [0.001, 0.02, 0.3, 0.49, 0.7, 0.98, 0.9999]) {
      expect(expanded(u) - table(u), `u ${u}`).toBeGreaterThanOrEqual(0);
      expect(expanded(u) - table(u), `u ${u}`).toBeLessThanOrEqual(1);
    }
    const skewed = binomialQuantile(4e8, 0.1);
    for (const z of [-4, -2, 0, 1, 2, 4]) {
      // Two terms of the expansion, written out for this very case.
      const expected = 4e7 + 6_000 * z + (0.8 * (z * z - 1)) / 6;
      expect(Math.abs(skewed(normalCdf(z)) - expected), `z ${z}`).toBeLessThanOrEqual(1);
    }
  });
});
