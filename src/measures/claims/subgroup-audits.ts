import { isCount } from '../numbers/count.ts';
import { RATE_IDS, type RateId } from '../rates/confusion.ts';
import { type DeclaredNumber, parseDeclared } from './claims.ts';
import { add, ceilingTimes, compare, floorTimes, half, type Rational, rational, subtract } from './rational.ts';

/** What arithmetic alone says of declared numbers of groups. `cannot-tell` is no pass: something is missing, and the reason says what. */
export interface SubgroupAudit {
  readonly verdict: 'consistent' | 'impossible' | 'cannot-tell';
  /** A clause for a person to read, without a full stop. It names groups, and numbers as declared. */
  readonly reason: string;
}

/** A declared value in its source text, which alone tells 0.870 from 0.87. */
export interface DeclaredText {
  readonly text: string;
  /** `percent` where the format, not the text, says so. */
  readonly scale?: 'fraction' | 'percent';
}

export interface DeclaredPart extends DeclaredText {
  /** Name of the group, for the reason. */
  readonly name: string;
}

/** A part with the number of cases that its value is a mean of: the metric's denominator, so for sensitivity the positives. */
export interface SizedPart extends DeclaredPart {
  readonly n: number;
}

/**
 * Metrics that are the mean of something over cases, or a ratio of two sums of it, so that the value of all is a weighted
 * mean of the values of disjoint groups. AUROC is none: it also compares cases across groups, and can lie above or below that of every group.
 */
export const MEAN_METRICS = [...RATE_IDS, 'f1', 'brier', 'log_loss', 'o_e', 'bias', 'mae'] as const;

export type MeanMetric = (typeof MEAN_METRICS)[number];

/** More groups than any card lists, and few enough for exact arithmetic to stay fast on hostile text. */
const MOST_PARTS = 1000;

const consistent = (reason: string): SubgroupAudit => ({ verdict: 'consistent', reason });
const impossible = (reason: string): SubgroupAudit => ({ verdict: 'impossible', reason });
const cannotTell = (reason: string): SubgroupAudit => ({ verdict: 'cannot-tell', reason });

/**
 * Do the sizes of the groups of one attribute add up to the declared total? Each case belongs to at most one group. A
 * remainder is accepted only where the number of cases of unknown group is declared, and then exactly. Without it, a sum
 * below the total cannot tell a group that is not listed from a wrong number; a sum above it is impossible.
 * @param unknown declared number of cases whose group is not known; null when nothing is declared
 */
export function auditSubgroupSizes(declared: {
  readonly sizes: readonly number[];
  readonly total: number;
  readonly unknown: number | null;
}): SubgroupAudit {
  const { sizes, total, unknown } = declared;
  if (sizes.length === 0) return cannotTell('no group states its number of cases');
  if (sizes.length > MOST_PARTS) return cannotTell(`more than ${MOST_PARTS} groups are not checked`);
  if (![...sizes, total, unknown ?? 0].every(isCount)) {
    return cannotTell('a number of cases is not a whole number from 0');
  }
  const sum = sizes.reduce((all, size) => all + BigInt(size), 0n) + BigInt(unknown ?? 0);
  const parts = unknown === null ? 'the groups' : 'the groups and the cases of unknown group';
  if (sum === BigInt(total)) return consistent(`${parts} add up to the declared total of ${total}`);
  const finding = `${parts} add up to ${sum}, but the declared total is ${total}`;
  if (sum > BigInt(total) || unknown !== null) return impossible(finding);
  return cannotTell(`${finding}: list every group, or declare how many cases have no known group`);
}

/** All values between two, both included. */
interface Window {
  readonly low: Rational;
  readonly high: Rational;
}

/** A declared value with the values that would be written so. */
interface Stated {
  readonly text: string;
  readonly rounded: Window;
  /** Rounded or cut off; exactly one unit further away from 0 is let through, which can only turn `impossible` into `cannot-tell`. */
  readonly loose: Window;
}

const ZERO = rational(0);
const ONE = rational(1);

function statedAs(text: string, { value, ulp, negative }: DeclaredNumber, share: boolean): Stated {
  const low = subtract(value, half(ulp));
  const high = add(value, half(ulp));
  const rounded = { low, high };
  const loose = negative ? { low: subtract(value, ulp), high } : { low, high: add(value, ulp) };
  // 1.00 of a share stands for nothing above 1.
  const bounded = (window: Window): Window => (share ? withinOne(window) : window);
  return { text: text.trim(), rounded: bounded(rounded), loose: bounded(loose) };
}

const withinOne = ({ low, high }: Window): Window => ({
  low: compare(low, ZERO) < 0 ? ZERO : low,
  high: compare(high, ONE) > 0 ? ONE : high,
});

const isRate = (metric: MeanMetric): metric is RateId => RATE_IDS.some((rate) => rate === metric);

/** Metrics that lie between 0 and 1 whatever the data. */
const isShare = (metric: MeanMetric): boolean => isRate(metric) || metric === 'f1' || metric === 'brier';

/** Reads a value, or says why it cannot be audited. */
function read(metric: MeanMetric, name: string, { text, scale }: DeclaredText): Stated | string {
  const declared = parseDeclared(text, scale);
  if (!declared.ok) return `${name}: ${declared.problem}`;
  if (declared.comparator !== undefined) return `${name}: a value with <, > or ~ cannot be checked digit by digit`;
  if (isShare(metric) && (compare(declared.value, ZERO) < 0 || compare(declared.value, ONE) > 0)) {
    return `${name}: the value is not a share from 0 to 1: write a percentage with its sign, as in 87%`;
  }
  return statedAs(text, declared, isShare(metric));
}

function readAll(
  metric: MeanMetric,
  overall: DeclaredText,
  parts: readonly DeclaredPart[],
): { readonly whole: Stated; readonly values: readonly Stated[] } | string {
  if (parts.length === 0) return 'no group states a value';
  if (parts.length > MOST_PARTS) return `more than ${MOST_PARTS} groups are not checked`;
  const whole = read(metric, 'all cases', overall);
  if (typeof whole === 'string') return whole;
  const values: Stated[] = [];
  for (const part of parts) {
    const value = read(metric, part.name, part);
    if (typeof value === 'string') return value;
    values.push(value);
  }
  return { whole, values };
}

const NOT_A_MEAN =
  'the value of all cases need not lie between those of the groups for this metric, because it is not a mean over cases';

function isMean(metric: string): metric is MeanMetric {
  return MEAN_METRICS.some((known) => known === metric);
}

/**
 * Does the value of all cases lie between the lowest and the highest of the groups, as a weighted mean must? In exact
 * fractions, each value standing for all that are written so. Values that fit only when cut off instead of rounded give cannot-tell.
 * @param everyCaseListed whether each case belongs to one of the groups: others could pull the overall value outside
 */
export function auditSubgroupRange(declared: {
  readonly metric: string;
  readonly overall: DeclaredText;
  readonly parts: readonly DeclaredPart[];
  readonly everyCaseListed: boolean;
}): SubgroupAudit {
  const { metric, overall, parts, everyCaseListed } = declared;
  if (!isMean(metric)) return cannotTell(NOT_A_MEAN);
  const found = readAll(metric, overall, parts);
  if (typeof found === 'string') return cannotTell(found);
  const { whole, values } = found;
  const side = sideOf(
    whole.rounded,
    values.map(({ rounded }) => rounded),
  );
  if (side === null) return consistent(`${whole.text} of all cases lies between the values of the groups`);
  const finding = `${whole.text} of all cases lies ${side} the value of every group`;
  const looseSide = sideOf(
    whole.loose,
    values.map(({ loose }) => loose),
  );
  if (looseSide === null) return cannotTell(`${finding}, unless digits were cut off instead of rounded`);
  if (!everyCaseListed) return cannotTell(`${finding}, and cases outside of the listed groups could explain it`);
  return impossible(`${finding}, and a mean over all of them cannot`);
}

/** Where the whole lies when it is apart from every part; null when it lies between some. */
function sideOf(whole: Window, parts: readonly Window[]): 'below' | 'above' | null {
  if (parts.every(({ low }) => compare(low, whole.high) > 0)) return 'below';
  return parts.every(({ high }) => compare(high, whole.low) < 0) ? 'above' : null;
}

const times = ({ numerator, denominator }: Rational, n: number): Rational => ({
  numerator: numerator * BigInt(n),
  denominator,
});

/** What the sum over n cases may be: any number in the window or, for a rate, any count in it. Null when there is none. */
function sums(metric: MeanMetric, { low, high }: Window, n: number): Window | null {
  if (!isRate(metric)) return { low: times(low, n), high: times(high, n) };
  const first = ceilingTimes(low, n);
  const last = floorTimes(high, n);
  return first > last ? null : { low: rational(first), high: rational(last) };
}

/** Whether parts of these sizes can give the overall value; the part, when no count gives its own value. */
function feasible(
  metric: MeanMetric,
  whole: Window,
  parts: readonly { readonly window: Window; readonly part: SizedPart }[],
  unknown: number,
): boolean | SizedPart {
  let low = ZERO;
  let high = rational(unknown);
  let total = unknown;
  for (const { window, part } of parts) {
    const range = sums(metric, window, part.n);
    if (range === null) return part;
    low = add(low, range.low);
    high = add(high, range.high);
    total += part.n;
  }
  const all = sums(metric, whole, total);
  return all !== null && compare(low, all.high) <= 0 && compare(all.low, high) <= 0;
}

/**
 * Is the value of all cases the mean of the groups' values, weighted by their sizes? In exact fractions, each value standing
 * for all that are written so; for a rate, sums are whole counts, which is sharper. Values that fit only when cut off give cannot-tell.
 * @param unknown cases of the metric's denominator in none of the groups: they may have any value from 0 to 1
 */
export function auditWeightedMean(declared: {
  readonly metric: string;
  readonly overall: DeclaredText;
  readonly parts: readonly SizedPart[];
  readonly unknown: number;
}): SubgroupAudit {
  const { metric, overall, parts, unknown } = declared;
  if (!isMean(metric)) return cannotTell(NOT_A_MEAN);
  const sizes = [...parts.map(({ n }) => n), unknown];
  if (!sizes.every(isCount) || !isCount(sizes.reduce((sum, n) => sum + n, 0))) {
    return cannotTell('a number of cases is not a whole number from 0');
  }
  if (metric === 'f1' || metric === 'o_e') return cannotTell('this metric is not weighted by numbers of cases');
  if (unknown > 0 && !isShare(metric)) {
    return cannotTell('cases of unknown group could have any value of this metric');
  }
  const found = readAll(metric, overall, parts);
  if (typeof found === 'string') return cannotTell(found);
  const empty = parts.find(({ n }) => n === 0);
  if (empty !== undefined) return impossible(`${empty.name} states a value for no cases`);
  const { whole, values } = found;
  const check = (kind: 'rounded' | 'loose'): boolean | SizedPart =>
    feasible(
      metric,
      whole[kind],
      parts.map((part, index) => ({ part, window: (values[index] ?? whole)[kind] })),
      unknown,
    );
  const strict = check('rounded');
  if (strict === true) return consistent(`${whole.text} of all cases is a mean of the groups with these sizes`);
  const finding =
    strict === false
      ? `no values written as those of the groups give ${whole.text} for all cases with these sizes`
      : `no whole number of ${strict.n} cases gives ${strict.text.trim()} (${strict.name})`;
  return check('loose') === true
    ? cannotTell(`${finding}, unless digits were cut off instead of rounded`)
    : impossible(finding);
}
