import type { Selection } from '../rows/predictions.ts';
import { type Interval, wilson, wilsonLimits, zOfLevel } from './interval.ts';

/**
 * What many rows of one patient add up to: x_c events among n_c counted rows for each patient c with n_c above 0.
 * All are whole numbers, so sums of disjoint patients merge exactly, in any order.
 */
export interface ClusterSums {
  /** Sums of x_c and of n_c. */
  readonly x: number;
  readonly n: number;
  /** Patients with at least one counted row. */
  readonly clusters: number;
  /** Sums of x_c squared, of x_c times n_c, and of n_c squared. */
  readonly squares: number;
  readonly products: number;
  readonly sizes: number;
  /** Patients with exactly one counted row, and the events among these rows: they tell nothing of how alike the rows of a patient are. */
  readonly lone: number;
  readonly loneX: number;
}

/** One more than the highest code: the length of an array with a place for each patient. A code that no row could need throws a RangeError, since it would ask for that much memory. */
export function patientsIn(codes: Uint32Array): number {
  let most = 0;
  for (const code of codes) if (code >= most) most = code + 1;
  if (most > codes.length) throw new RangeError('patients are numbered from 0, with no more numbers than rows');
  return most;
}

/**
 * Groups rows by patient. Linear, and the same for any order of rows and any numbering of patients.
 * @param codes the patient of each row, numbered from 0; a number that is not below the number of rows throws a RangeError
 * @param counted 1 for a row of the denominator, else 0; null where every row is one
 * @param event 1 for a row of the numerator; looked at in counted rows only
 * @param rows the rows to look at; null for all
 */
export function clusterSums(
  codes: Uint32Array,
  counted: Uint8Array | null,
  event: Uint8Array,
  rows: Selection = null,
): ClusterSums {
  const patients = patientsIn(codes);
  const countedOf = new Uint32Array(patients);
  const eventsOf = new Uint32Array(patients);
  const size = rows === null ? codes.length : rows.length;
  for (let index = 0; index < size; index++) {
    const row = rows === null ? index : (rows[index] ?? 0);
    if (counted !== null && counted[row] !== 1) continue;
    const code = codes[row] ?? 0;
    countedOf[code] = (countedOf[code] ?? 0) + 1;
    if (event[row] === 1) eventsOf[code] = (eventsOf[code] ?? 0) + 1;
  }
  return sumPatients(eventsOf, countedOf);
}

/** The sums of patients with `events[i]` of `rows[i]` each; who has no row is left out. */
export function sumPatients(events: Uint32Array, rows: Uint32Array): ClusterSums {
  const sums = { x: 0, n: 0, clusters: 0, squares: 0, products: 0, sizes: 0, lone: 0, loneX: 0 };
  for (let patient = 0; patient < rows.length; patient++) {
    const n = rows[patient] ?? 0;
    const x = events[patient] ?? 0;
    if (n === 0) continue;
    sums.x += x;
    sums.n += n;
    sums.clusters += 1;
    sums.squares += x * x;
    sums.products += x * n;
    sums.sizes += n * n;
    if (n === 1) {
      sums.lone += 1;
      sums.loneX += x;
    }
  }
  return sums;
}

/** The sums of two sets of rows that share no patient. */
export function mergeClusterSums(a: ClusterSums, b: ClusterSums): ClusterSums {
  return {
    x: a.x + b.x,
    n: a.n + b.n,
    clusters: a.clusters + b.clusters,
    squares: a.squares + b.squares,
    products: a.products + b.products,
    sizes: a.sizes + b.sizes,
    lone: a.lone + b.lone,
    loneX: a.loneX + b.loneX,
  };
}

/** The sums of the rate 1 - x/n: each patient's other rows count in place of the events. */
export function complementOf({ x, n, clusters, squares, products, sizes, lone, loneX }: ClusterSums): ClusterSums {
  return {
    x: n - x,
    n,
    clusters,
    squares: sizes - 2 * products + squares,
    products: sizes - products,
    sizes,
    lone,
    loneX: lone - loneX,
  };
}

/** Sum over patients of (x_c - p n_c) squared with p = x/n. Exact until the last step: expanded in floats it would cancel where patients hardly differ. */
function squaredDeviations({ x, n, squares, products, sizes }: ClusterSums): number {
  const [events, rows] = [BigInt(x), BigInt(n)];
  const scaled =
    rows * rows * BigInt(squares) - 2n * events * rows * BigInt(products) + events * events * BigInt(sizes);
  return Number(scaled) / (n * n);
}

/** n p (1 - p): what the squared deviations are on average when rows are independent. */
const independentDeviations = ({ x, n }: ClusterSums): number => (x * (n - x)) / n;

/** G / (G - 1), for the share of the deviations that the estimated rate takes up. `clusters` above 1. */
export const correction = (clusters: number): number => clusters / (clusters - 1);

/**
 * Standard error of x/n with whole patients as units, between 0 and 1: sqrt(sum (x_c - p n_c)^2) / n, the ratio
 * estimator's linearisation (Cochran 1977, the cluster-robust CR0); with `corrected`, times sqrt(G / (G - 1)) (CR1).
 * Null with fewer than two patients. It is 0, and tells nothing, when x is 0 or n.
 */
export function clusteredStandardError(sums: ClusterSums, corrected = true): number | null {
  if (sums.clusters < 2) return null;
  return Math.sqrt(squaredDeviations(sums) * (corrected ? correction(sums.clusters) : 1)) / sums.n;
}

/**
 * Clustered (CR1) over binomial variance of x/n (Kish 1965), never below 1: an evaluation does not gain by counting
 * patients more than once. Null where the data cannot tell: fewer than two patients, or x is 0 or n.
 */
export function designEffect(sums: ClusterSums): number | null {
  const independent = independentDeviations(sums);
  if (sums.clusters < 2 || independent === 0) return null;
  return Math.max(1, (squaredDeviations(sums) * correction(sums.clusters)) / independent);
}

/** n squared over the sum of n_c squared: patients that count, were all rows of a patient alike (Kish 1965). 0 without rows. */
export function effectivePatients({ n, sizes }: Pick<ClusterSums, 'n' | 'sizes'>): number {
  return n === 0 ? 0 : (n * n) / sizes;
}

/**
 * The number of independent rows that an estimate of x/n is worth: n over the design effect. Where that is not known (one
 * patient, no event, only events) every patient counts once, since all rows of a patient may be alike. With one row for
 * each patient it is n exactly, without the correction for few patients.
 */
export function effectiveRows(sums: ClusterSums): number {
  if (sums.sizes === sums.n) return sums.n;
  const effect = designEffect(sums);
  return effect === null ? effectivePatients(sums) : sums.n / effect;
}

/** Wilson interval of x/n at `effectiveRows`, for reporting; the plain one with one row for each patient. Null without rows. */
export function wilsonClustered(sums: ClusterSums, level: number): Interval | null {
  if (sums.sizes === sums.n) return wilson(sums.x, sums.n, level);
  const n = effectiveRows(sums);
  return { ...wilsonLimits((sums.x / sums.n) * n, n, zOfLevel(level)), level, method: 'wilson-effective-n' };
}

/**
 * How many patients say something of how alike the rows of a patient are: those with several rows that share the rarer
 * outcome, each weighing by its number of such rows (Kish's n for them). With three errors in all, three at most.
 */
export function tellingPatients({ x, n, squares, products, sizes, lone, loneX }: ClusterSums): number {
  const events = x - loneX;
  const others = n - lone - events;
  if (events === 0 || others === 0) return 0;
  const eventSquares = squares - loneX;
  const otherSquares = sizes - lone - 2 * (products - loneX) + eventSquares;
  return Math.min((events * events) / eventSquares, (others * others) / otherSquares);
}

/**
 * Patients assumed beside those seen, all of whose rows agree. In trials 2 were enough for false passes within 6 % at up to
 * ten rows a patient, and 3 also at fifty, where all errors may lie with a patient or two (bench/error-rates.md). It costs
 * power where a group has few patients: 77 instead of 95 of 100 equal groups pass with 20 patients of ten rows.
 */
const ASSUMED_PATIENTS = 3;

/**
 * The intraclass correlation to decide with: the estimate drawn towards 1, as if three more patients had been seen all
 * of whose rows agree. An estimate from few patients is often too low exactly when the rate looks good: errors that all
 * lie in a patient who was not drawn leave no trace of clustering.
 * @param estimate taken as 0 when negative and as 1 when above
 * @param patients how many say something of it; with none the answer is 1
 */
export function cautiousAgreement(estimate: number, patients: number): number {
  const bounded = Math.min(1, Math.max(0, estimate));
  return (patients * bounded + ASSUMED_PATIENTS) / (patients + ASSUMED_PATIENTS);
}

/**
 * The design effect to decide with: the one seen, or what `cautiousAgreement` makes of it where that is more.
 * @param seen null where the data cannot tell, so that all rows of a patient count as alike
 * @param rowsEach sum n_c^2 / n, above 1
 * @param patients how many say something of it
 */
export function cautiousDesignEffect(seen: number | null, rowsEach: number, patients: number): number {
  if (seen === null) return rowsEach;
  return Math.max(seen, 1 + (rowsEach - 1) * cautiousAgreement((seen - 1) / (rowsEach - 1), patients));
}

/**
 * The number of independent cases that the rows of `own` are worth in a decision, above 0 and at most n; 0 without rows.
 * n over the larger of the design effect seen in these rows and 1 + (m - 1) ICC, with m = sum n_c^2 / n, and the ICC of
 * all `sides` together (each about its own rate; moments, Fleiss and Cuzick 1979), drawn towards 1 by `cautiousAgreement`.
 * The ICC never rests on more patients than `own` has: others cannot make up for one who was seen alone. With one row
 * for each patient it is n exactly.
 *
 * Chosen by simulation (bench/error-rates.md): the design effect of each side alone lets false passes reach 18 % at a
 * nominal 5 %, with t quantiles besides (Korn and Graubard 1998) 16 %.
 * @param sides the rows compared with one another, `own` among them: the group and the rest, or all groups of an attribute
 */
export function effectiveCases(own: ClusterSums, sides: readonly ClusterSums[]): number {
  if (own.n === 0) return 0;
  if (own.sizes === own.n) return own.n;
  let excess = 0;
  let pairs = 0;
  let telling = 0;
  for (const side of sides) {
    const independent = side.clusters < 2 ? 0 : independentDeviations(side);
    if (independent === 0) continue;
    excess += squaredDeviations(side) * correction(side.clusters) - independent;
    pairs += (independent * (side.sizes - side.n)) / side.n;
    telling += tellingPatients(side);
  }
  const patients = own.clusters < 2 ? 0 : Math.min(telling, effectivePatients(own));
  const agreement = cautiousAgreement(pairs > 0 ? excess / pairs : 1, patients);
  return own.n / Math.max(designEffect(own) ?? 1, 1 + (own.sizes / own.n - 1) * agreement);
}
