import type { RateId } from '../rates/confusion.ts';
import { type Declared, type DeclaredNumber, parseDeclared } from './claims.ts';
import { add, ceilingTimes, floorTimes, half, type Rational, subtract, toNumber } from './rational.ts';

/** Whole numbers from first to last; none when last is smaller. */
export interface WholeRange {
  readonly first: number;
  readonly last: number;
}

/** The values that would be written as declared; `below` leaves out `high` itself. */
interface Window {
  readonly low: Rational;
  readonly high: Rational;
  readonly below?: true;
}

const rounded = ({ value, ulp }: DeclaredNumber): Window => ({
  low: subtract(value, half(ulp)),
  high: add(value, half(ulp)),
});

/** Rounded or cut off: from half a unit below to just under a whole unit above. */
const roundedOrTruncated = ({ value, ulp }: DeclaredNumber): Window => ({
  low: subtract(value, half(ulp)),
  high: add(value, ulp),
  below: true,
});

function numerators({ low, high, below }: Window, n: number): WholeRange {
  const first = ceilingTimes(low, n);
  const last = below ? ceilingTimes(high, n) - 1n : floorTimes(high, n);
  return { first: Number(first < 0n ? 0n : first), last: Number(last > BigInt(n) ? BigInt(n) : last) };
}

export type GrimResult =
  | {
      readonly ok: true;
      /** Whether some whole x gives x of n as written. */
      readonly feasible: boolean;
      /** Whether some does when the value was cut off instead of rounded. */
      readonly feasibleIfTruncated: boolean;
      /** The x that do, rounded. */
      readonly numerators: WholeRange;
    }
  | { readonly ok: false; readonly problem: string };

/** Can a share written so come from n cases? (GRIM, Brown and Heathers 2017: 0.87 of 50 cannot.) n is a whole number above 0. */
export function grim(text: string, n: number): GrimResult {
  const declared = parseDeclared(text);
  if (!declared.ok) return declared;
  const refused = notAnAuditedShare(declared);
  if (refused !== null) return { ok: false, problem: refused };
  const range = numerators(rounded(declared), n);
  const truncated = numerators(roundedOrTruncated(declared), n);
  return {
    ok: true,
    feasible: range.first <= range.last,
    feasibleIfTruncated: truncated.first <= truncated.last,
    numerators: range,
  };
}

function notAnAuditedShare(declared: Declared): string | null {
  if (declared.comparator !== undefined) return 'a value with <, > or ~ cannot be checked digit by digit';
  if (toNumber(declared.value) < 0 || toNumber(declared.value) > 1) {
    return 'the value is not a share from 0 to 1: write a percentage with its sign, as in 87%';
  }
  return null;
}

/** The rates a joint audit can hold against each other. */
export type AuditedRate = Extract<RateId, 'prevalence' | 'sensitivity' | 'specificity' | 'ppv' | 'npv' | 'accuracy'>;

export interface FeasibleCounts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

export type FeasibilityResult =
  | {
      readonly ok: true;
      /** Whether some confusion matrix of n cases gives every claim as written; null when the search was cut short without one. */
      readonly feasible: boolean | null;
      /** The same when values may also have been cut off instead of rounded; a share of exactly one unit more is let through. */
      readonly feasibleIfTruncated: boolean | null;
      /** Matrices found, rounded; a lower bound when the search was cut short. */
      readonly solutions: number;
      readonly first: FeasibleCounts | null;
    }
  | { readonly ok: false; readonly problem: string };

/** Windows are closed and widened outwards to this many parts of 1: exact for up to 8 decimals, and products with n stay exact in a double. */
const PARTS = 1_000_000_000;

/** Above this n products with PARTS would no longer be exact. */
const MOST_CASES = 1_000_000;

/** Pairs of positives and true positives tried before the search stops undecided: about half a second. */
const MOST_STEPS = 10_000_000;

interface Parts {
  readonly low: number;
  readonly high: number;
}

const toParts = ({ low, high }: Window): Parts => ({
  low: Math.max(0, Number(floorTimes(low, PARTS))),
  high: Math.min(PARTS, Number(ceilingTimes(high, PARTS))),
});

const floorDivide = (a: number, b: number): number => (a - (a % b)) / b;
const ceilingDivide = (a: number, b: number): number => floorDivide(a + b - 1, b);

/** The x with x of n inside the parts; nothing claimed allows all, and a claimed share of nothing is impossible. */
function allowed(parts: Parts | undefined, n: number): WholeRange {
  if (parts === undefined) return { first: 0, last: n };
  if (n === 0) return { first: 1, last: 0 };
  return { first: ceilingDivide(parts.low * n, PARTS), last: floorDivide(parts.high * n, PARTS) };
}

/** The y with known / (known + y) inside the parts, for a predictive value; y from 0 to most. */
function allowedOthers(parts: Parts | undefined, known: number, most: number): WholeRange {
  if (parts === undefined) return { first: 0, last: most };
  // 0 of y is a share of 0, and a share of nothing when y is 0 too.
  if (known === 0) return parts.low > 0 ? { first: 1, last: 0 } : { first: 1, last: most };
  const last = parts.low === 0 ? most : Math.min(most, floorDivide(known * (PARTS - parts.low), parts.low));
  return parts.high === 0
    ? { first: 1, last: 0 }
    : { first: ceilingDivide(known * (PARTS - parts.high), parts.high), last };
}

/** The known with known / (known + y) inside the parts; known from 0 to most. */
function allowedKnown(parts: Parts | undefined, others: number, most: number): WholeRange {
  if (parts === undefined) return { first: 0, last: most };
  if (others === 0) return parts.high === PARTS ? { first: 1, last: most } : { first: 1, last: 0 };
  const last = parts.high === PARTS ? most : Math.min(most, floorDivide(others * parts.high, PARTS - parts.high));
  return parts.low === PARTS
    ? { first: 1, last: 0 }
    : { first: ceilingDivide(others * parts.low, PARTS - parts.low), last };
}

function search(n: number, parts: Readonly<Partial<Record<AuditedRate, Parts>>>) {
  let solutions = 0;
  let steps = 0;
  let first: FeasibleCounts | null = null;
  const positives = allowed(parts.prevalence, n);
  const correct = allowed(parts.accuracy, n);
  for (let p = positives.first; p <= positives.last; p++) {
    const trueNegatives = allowed(parts.specificity, n - p);
    if (trueNegatives.first > trueNegatives.last) continue;
    const truePositives = allowed(parts.sensitivity, p);
    const from = Math.max(truePositives.first, correct.first - trueNegatives.last);
    const to = Math.min(truePositives.last, correct.last - trueNegatives.first);
    for (let tp = from; tp <= to; tp++) {
      if (++steps > MOST_STEPS) return { solutions, first, complete: false };
      // Given positives and true positives, every claim allows a range of true negatives: count their intersection.
      const falsePositives = allowedOthers(parts.ppv, tp, n - p);
      const byNpv = allowedKnown(parts.npv, p - tp, n - p);
      const low = Math.max(trueNegatives.first, correct.first - tp, n - p - falsePositives.last, byNpv.first);
      const high = Math.min(trueNegatives.last, correct.last - tp, n - p - falsePositives.first, byNpv.last);
      if (low > high) continue;
      solutions += high - low + 1;
      first ??= { tp, fp: n - p - low, fn: p - tp, tn: low };
    }
  }
  return { solutions, first, complete: true };
}

/**
 * Can claims, as written, come from one confusion matrix of n cases? Exact for values of up to 8 decimals; finer ones
 * are widened, so that an impossible verdict is always true.
 * @param n whole number from 1 to one million
 */
export function confusionFeasible(
  n: number,
  claims: Readonly<Partial<Record<AuditedRate, string>>>,
): FeasibilityResult {
  if (!Number.isSafeInteger(n) || n < 1)
    return { ok: false, problem: 'the number of cases is not a whole number above 0' };
  if (n > MOST_CASES) return { ok: false, problem: 'above a million cases rounded claims are not checked jointly' };
  const exact: Partial<Record<AuditedRate, Parts>> = {};
  const loose: Partial<Record<AuditedRate, Parts>> = {};
  for (const [rate, text] of Object.entries(claims) as [AuditedRate, string][]) {
    const declared = parseDeclared(text);
    if (!declared.ok) return { ok: false, problem: `${rate}: ${declared.problem}` };
    const refused = notAnAuditedShare(declared);
    if (refused !== null) return { ok: false, problem: `${rate}: ${refused}` };
    exact[rate] = toParts(rounded(declared));
    loose[rate] = toParts(roundedOrTruncated(declared));
  }
  const strict = search(n, exact);
  const verdict = (found: { solutions: number; complete: boolean }): boolean | null =>
    found.solutions > 0 ? true : found.complete ? false : null;
  return {
    ok: true,
    feasible: verdict(strict),
    feasibleIfTruncated: verdict(strict.solutions > 0 || !strict.complete ? strict : search(n, loose)),
    solutions: strict.solutions,
    first: strict.first,
  };
}

/** The least and greatest AUROC of any curve through one operating point: tpr (1 - fpr) and 1 - fpr (1 - tpr). Both from 0 to 1. */
export function aurocBounds(tpr: number, fpr: number): { readonly lower: number; readonly upper: number } {
  return { lower: tpr * (1 - fpr), upper: 1 - fpr * (1 - tpr) };
}
