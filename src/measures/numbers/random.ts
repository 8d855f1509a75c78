import { isCount } from './count.ts';
import { countUpTo } from './sorted.ts';
import { normalQuantile } from './special.ts';

/** Halves of the constants of SplitMix64 (Steele, Lea and Flood 2014): its increment and the two multipliers of its finaliser. */
const INCREMENT_HIGH = 0x9e3779b9;
const INCREMENT_LOW = 0x7f4a7c15;
const FIRST_HIGH = 0xbf58476d;
const FIRST_LOW = 0x1ce4e5b9;
const SECOND_HIGH = 0x94d049bb;
const SECOND_LOW = 0x133111eb;

const TWO_32 = 2 ** 32;

/** High and low half of the word being mixed: no function of JavaScript returns two numbers without an object. Filled and read within one call. */
const word = new Uint32Array(2);

/** The upper 32 bits of the product of two unsigned 32-bit numbers. */
function upperProduct(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const first = (Math.imul(aHigh, bLow) >>> 0) + (Math.imul(aLow, bLow) >>> 16);
  const second = (Math.imul(aLow, bHigh) >>> 0) + (first & 0xffff);
  return (Math.imul(aHigh, bHigh) >>> 0) + (first >>> 16) + (second >>> 16);
}

/** One step of the generator: the finaliser of SplitMix64 over the given word plus the increment, all modulo 2^64. */
function mix(givenHigh: number, givenLow: number): void {
  const sum = (givenLow >>> 0) + INCREMENT_LOW;
  let low = sum >>> 0;
  let high = ((givenHigh >>> 0) + INCREMENT_HIGH + (sum >= TWO_32 ? 1 : 0)) >>> 0;
  low = (low ^ ((low >>> 30) | (high << 2))) >>> 0;
  high = (high ^ (high >>> 30)) >>> 0;
  high = (upperProduct(low, FIRST_LOW) + Math.imul(high, FIRST_LOW) + Math.imul(low, FIRST_HIGH)) >>> 0;
  low = Math.imul(low, FIRST_LOW) >>> 0;
  low = (low ^ ((low >>> 27) | (high << 5))) >>> 0;
  high = (high ^ (high >>> 27)) >>> 0;
  high = (upperProduct(low, SECOND_LOW) + Math.imul(high, SECOND_LOW) + Math.imul(low, SECOND_HIGH)) >>> 0;
  low = Math.imul(low, SECOND_LOW) >>> 0;
  word[0] = high ^ (high >>> 31);
  word[1] = low ^ ((low >>> 31) | (high << 1));
}

const upperHalf = (value: number): number => Math.floor(value / TWO_32);

function checkCounter(value: number, name: string): void {
  if (!isCount(value)) throw new RangeError(`${name} is a whole number from 0 to 2^53 - 1`);
}

/** States of keys under one seed, as pairs of 32-bit halves, so that a draw costs one mixing instead of three. */
export type KeyStates = Uint32Array;

/**
 * The states of the keys from 0 to `count` - 1, or of the `keys` given.
 * @param seed a whole number from 0 to 2^53 - 1, else a RangeError
 */
export function keyStates(seed: number, count: number, keys: Uint32Array | null = null): KeyStates {
  checkCounter(seed, 'a seed');
  const states = new Uint32Array(2 * count);
  mix(upperHalf(seed), seed >>> 0);
  const seedHigh = word[0] ?? 0;
  const seedLow = word[1] ?? 0;
  for (let index = 0; index < count; index++) {
    mix(seedHigh, seedLow ^ (keys === null ? index : (keys[index] ?? 0)));
    states[2 * index] = word[0] ?? 0;
    states[2 * index + 1] = word[1] ?? 0;
  }
  return states;
}

/** The same number as u53(seed, key, replicate), for the key whose state stands at `index`. */
export function uniformOf(states: KeyStates, index: number, replicate: number): number {
  mix((states[2 * index] ?? 0) ^ upperHalf(replicate), (states[2 * index + 1] ?? 0) ^ (replicate >>> 0));
  return ((word[0] ?? 0) * 2 ** 21 + ((word[1] ?? 0) >>> 11)) * 2 ** -53;
}

/**
 * A uniform number in [0, 1) with 53 bits, a function of three counters alone: the same in any language, in any order
 * and on any number of machines. h = mix(seed + G), h = mix((h ^ key) + G), h = mix((h ^ replicate) + G), upper 53 bits
 * of h; mix is the finaliser of SplitMix64 and G its increment. Each counter is a whole number from 0 to 2^53 - 1, else
 * a RangeError.
 */
export function u53(seed: number, key: number, replicate: number): number {
  checkCounter(seed, 'a seed');
  checkCounter(key, 'a key');
  checkCounter(replicate, 'a replicate');
  mix(upperHalf(seed), seed >>> 0);
  mix((word[0] ?? 0) ^ upperHalf(key), (word[1] ?? 0) ^ (key >>> 0));
  return uniformOf(word, 0, replicate);
}

/** P(X <= k) of a Poisson variable of mean 1 for k from 0 to 19, summed in this very order: golden weights depend on the last bit. */
const POISSON_ONE: Float64Array = (() => {
  const cumulative = new Float64Array(20);
  let factorial = 1;
  let sum = 0;
  for (let k = 0; k < 20; k++) {
    if (k > 0) factorial *= k;
    // e^-1, written out: engines may differ in the last bit of Math.exp.
    sum += 0.36787944117144233 / factorial;
    cumulative[k] = sum;
  }
  return cumulative;
})();

/** The Poisson(1) count at a uniform number: how many values of the distribution function are at most it. */
export function poissonOne(uniform: number): number {
  let count = 0;
  while (count < 20 && (POISSON_ONE[count] ?? 1) <= uniform) count++;
  return count;
}

/** The count at which a distribution function first exceeds a uniform number of [0, 1). Grows with it. */
export type CountQuantile = (uniform: number) => number;

/** Above this variance the table would be long, and the expansion that takes its place is off by less than 1e-9 in probability. */
const LARGEST_TABLE_VARIANCE = 2 ** 24;

/** Terms below this share of the largest are left out: together less than a uniform number of 53 bits can tell apart. */
const NEGLIGIBLE = 1e-20;

/**
 * Inverts a distribution with one peak from the ratios of its neighbouring terms, so that no factorial or power is ever
 * formed: it neither overflows nor cancels at any size.
 */
function tableQuantile(mode: number, up: (k: number) => number, down: (k: number) => number): CountQuantile {
  const below: number[] = [];
  let first = mode;
  for (let term = down(first); term > NEGLIGIBLE; term *= down(first)) {
    below.push(term);
    first--;
  }
  const terms = [...below.reverse(), 1];
  let last = mode;
  for (let term = up(last); term > NEGLIGIBLE; term *= up(last)) {
    terms.push(term);
    last++;
  }
  const cumulative = new Float64Array(terms.length);
  let sum = 0;
  for (const [index, term] of terms.entries()) {
    sum += term;
    cumulative[index] = sum;
  }
  return (uniform) => {
    // A product rounded up to the whole sum is still the last count.
    return first + Math.min(countUpTo(cumulative, uniform * sum), cumulative.length - 1);
  };
}

/** Cornish and Fisher's expansion (1938) of a count's quantile, to the third cumulant: at such variances the next is below a thousandth of a count. */
function expandedQuantile(mean: number, variance: number, skewness: number): CountQuantile {
  const deviation = Math.sqrt(variance);
  return (uniform) => {
    const z = uniform > 0.5 ? -normalQuantile(1 - uniform) : normalQuantile(Math.max(uniform, 2 ** -54));
    return Math.max(0, Math.ceil(mean + deviation * (z + (skewness * (z * z - 1)) / 6) - 0.5));
  };
}

/** Poisson counts of the given mean, above or equal 0. */
export function poissonQuantile(mean: number): CountQuantile {
  if (mean === 1) return poissonOne;
  if (mean > LARGEST_TABLE_VARIANCE) return expandedQuantile(mean, mean, 1 / Math.sqrt(mean));
  return tableQuantile(
    Math.floor(mean),
    (k) => mean / (k + 1),
    (k) => k / mean,
  );
}

/** How many of n succeed, each with the given chance from 0 to 1. */
export function binomialQuantile(n: number, chance: number): CountQuantile {
  if (chance <= 0 || n === 0) return () => 0;
  if (chance >= 1) return () => n;
  const variance = n * chance * (1 - chance);
  if (variance > LARGEST_TABLE_VARIANCE) {
    const inner = expandedQuantile(n * chance, variance, (1 - 2 * chance) / Math.sqrt(variance));
    return (uniform) => Math.min(n, inner(uniform));
  }
  const odds = chance / (1 - chance);
  return tableQuantile(
    Math.min(n, Math.floor((n + 1) * chance)),
    (k) => ((n - k) / (k + 1)) * odds,
    (k) => k / (n - k + 1) / odds,
  );
}
