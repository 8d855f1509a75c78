import type { Limits } from '../intervals/interval.ts';
import { add, compare, exactly, half, type Rational, rational, subtract, toNumber } from './rational.ts';

export type Comparator = '<' | '<=' | '>' | '>=' | 'about';

/** One number as written: its value and one unit of its last decimal (ulp), both as a fraction, so 87 % is 87/100. */
export interface DeclaredNumber {
  readonly value: Rational;
  readonly ulp: Rational;
  readonly negative: boolean;
  readonly percent: boolean;
  /** Decimals as written: 1 in 86.5 %. */
  readonly decimals: number;
}

/** A declared value read from its source text, which alone tells 0.870 from 0.87. */
export interface Declared extends DeclaredNumber {
  readonly comparator?: Comparator;
  /** The two ends written beside the value: 0.91 (0.88-0.93). */
  readonly interval?: { readonly lower: DeclaredNumber; readonly upper: DeclaredNumber };
}

export type DeclaredResult = ({ readonly ok: true } & Declared) | { readonly ok: false; readonly problem: string };

/** Longer than any honest number, and short enough for exact arithmetic to stay fast on hostile text. */
const LONGEST_TEXT = 80;

/**
 * More decimals than this are a printed double, such as 0.8695652173913043, whose last digits are rounding of binary.
 * Its unit is taken as 10^-12, or the true 20/23 would be called an overclaim.
 */
const MOST_DECIMALS = 12;

const NUMBER = String.raw`[+\-\u2212]?(?:\d{1,20}(?:\.\d{1,40})?|\.\d{1,40})(?:[eE][+\-]?\d{1,2})?`;
const DECLARED = new RegExp(
  String.raw`^(<=|>=|<|>|\u2264|\u2265|~|\u2248)?\s*(${NUMBER})\s*(%)?(?:\s*[(\[]([^()\[\]]*)[)\]])?$`,
);
const ENDS = new RegExp(
  String.raw`^(?:\d{2}\s?%\s*(?:CI|confidence interval)\s*[:=]?\s*)?(${NUMBER})\s*(%)?\s*(?:[\-\u2013\u2014;]|,\s|\bto\b)\s*(${NUMBER})\s*(%)?$`,
  'i',
);

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  '<': '<',
  '<=': '<=',
  '\u2264': '<=',
  '>': '>',
  '>=': '>=',
  '\u2265': '>=',
  '~': 'about',
  '\u2248': 'about',
};

function powerOfTen(exponent: number): Rational {
  return exponent >= 0 ? rational(10n ** BigInt(exponent)) : rational(1n, 10n ** BigInt(-exponent));
}

/** `text` matches NUMBER. */
function readNumber(text: string, percent: boolean): DeclaredNumber {
  const [mantissa = '', exponentText = '0'] = text.toLowerCase().split('e');
  const negative = /^[-\u2212]/.test(mantissa);
  const [whole = '', fraction = ''] = mantissa.replace(/^[+\-\u2212]/, '').split('.');
  const digits = BigInt(`${whole}${fraction}`);
  const shift = Number(exponentText) - (percent ? 2 : 0);
  const unit = powerOfTen(shift - fraction.length);
  const value = rational((negative ? -digits : digits) * unit.numerator, unit.denominator);
  const ulp = powerOfTen(shift - Math.min(fraction.length, MOST_DECIMALS));
  return { value, ulp, negative, percent, decimals: fraction.length };
}

function problemWith(text: string): string {
  if (text === '') return 'the value is empty: write a number such as 0.87 or 87%';
  if (text.length > LONGEST_TEXT) return 'the text is too long for a number: write one number such as 0.87 or 87%';
  if (/\d,\d/.test(text)) return 'a comma stands inside the number: write decimals with a point, as in 0.87';
  if (/\u00b1|\+\/-/.test(text))
    return 'a value with a plus-minus is ambiguous: write the interval, as in 0.91 (0.88-0.93)';
  if (/\d\s*(?:-|\u2013|\u2014|to)\s*\d/.test(text) && !/[([]/.test(text)) {
    return 'a range is not one value: write the value with its interval, as in 0.91 (0.88-0.93)';
  }
  return 'this is not one number: write it as in 0.87, 87%, >85% or 0.91 (0.88-0.93)';
}

/**
 * Reads a declared value from its source text. A percent sign, or `scale` percent where the format says so, divides by
 * 100; the two are never guessed from the size of the number. Anything unclear is refused with what to write instead.
 */
export function parseDeclared(source: string, scale: 'fraction' | 'percent' = 'fraction'): DeclaredResult {
  const text = source.trim();
  const match = text.length > LONGEST_TEXT ? null : DECLARED.exec(text);
  if (match === null) return { ok: false, problem: problemWith(text) };
  const [, comparatorText, valueText = '', percentSign, inside] = match;
  const percent = percentSign !== undefined || scale === 'percent';
  const comparator = comparatorText === undefined ? undefined : COMPARATORS[comparatorText];
  const declared: Declared = {
    ...readNumber(valueText, percent),
    ...(comparator === undefined ? {} : { comparator }),
  };
  if (inside === undefined) return { ok: true, ...declared };

  const ends = ENDS.exec(inside.trim());
  if (ends === null)
    return { ok: false, problem: 'what stands in brackets is not an interval: write 0.91 (0.88-0.93)' };
  const [, lowerText = '', lowerSign, upperText = '', upperSign] = ends;
  if (!percent && (lowerSign !== undefined || upperSign !== undefined)) {
    return { ok: false, problem: 'the value is a fraction and its interval a percentage: write both alike' };
  }
  const lower = readNumber(lowerText, percent);
  const upper = readNumber(upperText, percent);
  if (compare(lower.value, upper.value) > 0) {
    return { ok: false, problem: 'the interval ends before it begins: write the lower end first' };
  }
  if (compare(declared.value, lower.value) < 0 || compare(declared.value, upper.value) > 0) {
    return { ok: false, problem: 'the value lies outside its own interval' };
  }
  return { ok: true, ...declared, interval: { lower, upper } };
}

/** What was recomputed: an exact share, or a number with the error of its own computation (1e-9 for the measures here). */
export type Recomputed =
  | { readonly x: number; readonly n: number }
  | { readonly value: number; readonly tolerance: number };

export interface ClaimComparison {
  readonly verdict: 'match' | 'match_if_truncated' | 'overclaim' | 'underclaim';
  /** Half a unit of the last decimal is more than policy calls material: it matches, but says little. */
  readonly lowPrecision: boolean;
}

function recomputedRange(recomputed: Recomputed): { readonly low: Rational; readonly high: Rational } {
  if ('n' in recomputed) {
    if (recomputed.n <= 0) throw new RangeError('a share of nothing cannot be compared');
    const share = rational(recomputed.x, recomputed.n);
    return { low: share, high: share };
  }
  const value = exactly(recomputed.value);
  const tolerance = exactly(recomputed.tolerance);
  return { low: subtract(value, tolerance), high: add(value, tolerance) };
}

/** Whether anything between low and high satisfies the comparator. */
function satisfies(low: Rational, high: Rational, comparator: Comparator, value: Rational): boolean {
  if (comparator === '>') return compare(high, value) > 0;
  if (comparator === '>=') return compare(high, value) >= 0;
  if (comparator === '<') return compare(low, value) < 0;
  return compare(low, value) <= 0;
}

/**
 * Compares a declared value with the recomputed one in exact fractions. It matches when the recomputed value would be
 * written so: within half a unit of the last decimal, a tie either way. Cut off instead of rounded is told apart. Else the
 * claim is better (overclaim) or worse (underclaim) than the truth. A claim with < or > matches when it is true.
 */
export function compareClaim(
  declared: Declared,
  recomputed: Recomputed,
  higherIsBetter: boolean,
  materiality: number,
): ClaimComparison {
  const { low, high } = recomputedRange(recomputed);
  const { value, ulp, comparator } = declared;
  const lowPrecision = compare(half(ulp), exactly(materiality)) > 0;
  if (comparator !== undefined && comparator !== 'about') {
    if (satisfies(low, high, comparator, value)) return { verdict: 'match', lowPrecision };
    const claimsMore = comparator === '>' || comparator === '>=';
    return { verdict: claimsMore === higherIsBetter ? 'overclaim' : 'underclaim', lowPrecision };
  }
  const overlaps = (from: Rational, to: Rational): boolean => compare(high, from) >= 0 && compare(low, to) <= 0;
  if (overlaps(subtract(value, half(ulp)), add(value, half(ulp)))) return { verdict: 'match', lowPrecision };
  const truncated = declared.negative
    ? compare(low, value) <= 0 && compare(high, subtract(value, ulp)) > 0
    : compare(high, value) >= 0 && compare(low, add(value, ulp)) < 0;
  if (truncated) return { verdict: 'match_if_truncated', lowPrecision };
  const declaredHigher = compare(value, high) > 0;
  return { verdict: declaredHigher === higherIsBetter ? 'overclaim' : 'underclaim', lowPrecision };
}

/**
 * Compares a declared interval with the recomputed one. Ends may differ by half a unit or a quarter of the recomputed
 * half-width, since methods differ. An interval less than half as wide as ours claims a precision the data cannot give.
 */
export function compareInterval(
  declared: { readonly lower: DeclaredNumber; readonly upper: DeclaredNumber },
  recomputed: Limits,
): 'match' | 'different-method' | 'too-narrow' {
  const lower = toNumber(declared.lower.value);
  const upper = toNumber(declared.upper.value);
  const width = recomputed.upper - recomputed.lower;
  const rounding = toNumber(half(add(declared.lower.ulp, declared.upper.ulp)));
  // Rounding may narrow an honest interval by half a unit at each end.
  if (upper - lower + rounding < width / 2) return 'too-narrow';
  const near = (written: DeclaredNumber, value: number): boolean =>
    Math.abs(toNumber(written.value) - value) <= Math.max(toNumber(written.ulp) / 2, width / 8) + 1e-9;
  return near(declared.lower, recomputed.lower) && near(declared.upper, recomputed.upper)
    ? 'match'
    : 'different-method';
}
