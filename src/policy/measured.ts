import type { Place } from '../dossier/fact.ts';
import { type ObservedToExpectedResult, observedToExpected } from '../measures/calibration/calibration.ts';
import {
  type ClusteredObservedToExpectedResult,
  clusteredObservedToExpected,
} from '../measures/calibration/cluster-calibration.ts';
import {
  type ClusteredCalibrationSlopeResult,
  clusteredCalibrationSlope,
} from '../measures/calibration/cluster-slope.ts';
import { type CalibrationSlopeResult, calibrationSlope } from '../measures/calibration/logistic-fit.ts';
import { type Assigned, unknownGroupBounds } from '../measures/decisions/unknown-groups.ts';
import { type AurocResult, auroc } from '../measures/discrimination/auroc.ts';
import { type ClusteredAurocResult, clusteredAuroc } from '../measures/discrimination/cluster-auroc.ts';
import { type ConfusionCounts, proportion, type RateId, rates, type Worse } from '../measures/rates/confusion.ts';
import { type LabelledScores, labelledScores } from '../measures/rows/labelled-scores.ts';
import {
  type GroupKey,
  inScoreOrder,
  MISSING_LEVEL,
  type PredictionTable,
  partition,
  type ScoresByLabel,
  type Selection,
  scoresByLabel,
} from '../measures/rows/predictions.ts';
import { type Tallies, type Tally, tallyBy } from '../measures/rows/tally.ts';
import { type MeasuredRate, rateRows, repeatedPatients } from './patients.ts';
import { type ShownOfSource, shownOfSource } from './shown.ts';

/** Row-level predictions of one results file, as the evidence readers hand them on. */
export interface JudgedPredictions {
  /** Id of the result in the dossier. */
  readonly result: string;
  readonly path: string;
  readonly role: string | null;
  readonly place: Place;
  readonly rows: {
    readonly table: PredictionTable;
    readonly polarity: 'declared' | 'by-convention';
    readonly threshold: number | null;
    readonly columnPlaces: Readonly<Record<string, Place>>;
    readonly unknownShare: Readonly<Record<string, number>>;
    readonly unknownOutcomes: number;
  };
}

/**
 * The numbers of a set of rows. What cannot be computed is null. Where patients have several rows, everything that
 * carries an uncertainty carries that of patients; there is no other way to it.
 */
export interface GroupNumbers {
  readonly n: number;
  readonly positives: number;
  /** Null where neither a threshold nor a decision column is there. */
  readonly counts: ConfusionCounts | null;
  /** Null where `counts` is, but for the prevalence, which needs no decision. Computed once. */
  readonly rate: (metric: RateId) => MeasuredRate | null;
  /** Null where there are no scores. Computed when it is asked for, since it needs the rows in the order of the score. */
  readonly auroc: () => AurocResult | ClusteredAurocResult | null;
  /** Observed over expected events, with its interval. Null where there are no scores. */
  readonly observedToExpected: (level: number) => ObservedToExpectedResult | ClusteredObservedToExpectedResult | null;
  /** Slope of the observed on the predicted log odds, with its interval. Null where there are no scores. */
  readonly calibrationSlope: (level: number) => CalibrationSlopeResult | ClusteredCalibrationSlopeResult | null;
  /** The rows themselves from the lowest to the highest score; null where there are no scores. */
  readonly scored: () => LabelledScores | null;
  /** The same, cases and others apart. */
  readonly scoredApart: () => ScoresByLabel | null;
  /** Sum of the scores. */
  readonly expected: number | null;
  /** The rows by number; selected anew each time. */
  readonly selection: () => Selection;
}

/** Rates that are compared. */
export interface Sides {
  readonly group: MeasuredRate;
  readonly rest: MeasuredRate;
}

/** What is compared, with the rows of which nobody knows on which side they are. */
export interface SidesAndUnknown {
  readonly group: GroupNumbers;
  readonly rest: GroupNumbers;
  readonly unknown: GroupNumbers;
}

/** Everything measured of one results file; each number is computed once. */
export interface MeasuredSource {
  readonly predictions: JudgedPredictions;
  /** How many patients there are, where some have several rows; null where every row stands for itself. */
  readonly patients: number | null;
  readonly overall: () => GroupNumbers;
  readonly group: (key: GroupKey) => GroupNumbers;
  readonly rest: (key: GroupKey) => GroupNumbers;
  /** The rows of any of these groups of one attribute, and all other rows whose group is known. */
  readonly together: (
    attribute: string,
    values: readonly string[],
  ) => { readonly group: GroupNumbers; readonly rest: GroupNumbers };
  /** Rows whose group is not known in some attribute of the key. */
  readonly unknown: (key: GroupKey) => GroupNumbers;
  /**
   * A comparison under the two assignments of the rows of unknown group that are worst and best for the group, least
   * favourable first (unknownGroupBounds). Null where there is no rate. Where patients have several rows, each side has
   * the patients that it would then have.
   */
  readonly extremes: (metric: RateId, worse: Worse, sides: SidesAndUnknown) => readonly [Sides, Sides] | null;
  /** Which of these numbers may be shown; verdicts rest on all of them. */
  readonly shown: ShownOfSource;
}

/**
 * Results on data that show performance; training data never do, nor does what the deployed system scored: nobody chose
 * those patients for a test, and outcomes may be missing. Files found by convention state no role.
 */
export function judgedSources(sources: readonly MeasuredSource[]): readonly MeasuredSource[] {
  const declared = sources.filter(({ predictions: { role } }) => role === 'test' || role === 'external');
  return declared.length > 0 ? declared : sources.filter(({ predictions: { role } }) => role === null);
}

/** What the deployed system scored lately. */
export const productionSources = (sources: readonly MeasuredSource[]): readonly MeasuredSource[] =>
  sources.filter(({ predictions: { role } }) => role === 'production');

/** What production is held against: the test results, and external ones only where there is no test. */
export function referenceSources(sources: readonly MeasuredSource[]): readonly MeasuredSource[] {
  const ofRole = (wanted: string) => sources.filter(({ predictions: { role } }) => role === wanted);
  return ofRole('test').length > 0 ? ofRole('test') : ofRole('external');
}

const known = new WeakMap<JudgedPredictions, MeasuredSource>();

/**
 * Prepares the measuring of one results file. Nothing is computed before it is asked for, and nothing twice: both policies
 * and the tables of the report see one and the same source, with one decision on what is shown.
 */
export function measureSource(predictions: JudgedPredictions): MeasuredSource {
  const before = known.get(predictions);
  if (before !== undefined) return before;
  const source = newSource(predictions);
  known.set(predictions, source);
  return source;
}

function newSource(predictions: JudgedPredictions): MeasuredSource {
  const { table, threshold } = predictions.rows;
  const tallies = memo((attributes: string) => tallyBy(table, JSON.parse(attributes) as string[], threshold));
  const ordered = memo((_: 'score') => inScoreOrder(table));
  const isByPatient = repeatedPatients(table) !== null;
  // Null where every row stands for itself.
  const patientCodes = (): Uint32Array | null => (isByPatient ? (ordered('score').patient?.codes ?? null) : null);
  const rowsOfRates = memo((_: 'rates') => rateRows(ordered('score'), threshold));
  const talliesBy = (attributes: readonly string[]): Tallies => tallies(JSON.stringify(attributes.toSorted()));
  const talliesOf = (key: GroupKey): Tallies => talliesBy(Object.keys(key));
  // A group and its rest are mostly asked for together; keeping more of them would take as much memory as the rows.
  const parts = lastOnly((key: string) => partition(ordered('score'), JSON.parse(key) as GroupKey));
  const numbers = (tally: Tally, rows: () => Selection): GroupNumbers => {
    const { rows: n, positives, counts, expected } = tally;
    const scoredApart = () => scoresByLabel(ordered('score'), rows());
    const rate = memo((metric: RateId): MeasuredRate | null => {
      const own = counts !== null ? rates(counts)[metric] : metric === 'prevalence' ? proportion(positives, n) : null;
      if (own === null) return null;
      const codes = patientCodes();
      return { ...own, byPatient: codes === null ? null : rowsOfRates('rates').sums(metric, codes, rows()) };
    });
    const area = memo((_: 'auroc'): AurocResult | ClusteredAurocResult | null => {
      const codes = patientCodes();
      const { label, score } = ordered('score');
      if (codes !== null) return score === null ? null : clusteredAuroc({ label, score, codes }, rows());
      const scores = scoredApart();
      return scores === null ? null : auroc(scores);
    });
    return {
      n,
      positives,
      counts,
      expected,
      rate,
      auroc: () => area('auroc'),
      observedToExpected: (level) => {
        if (expected === null) return null;
        const codes = patientCodes();
        const { label, score } = ordered('score');
        if (codes === null || score === null) return observedToExpected({ observed: positives, expected, n }, level);
        return clusteredObservedToExpected({ label, score, codes }, rows(), level);
      },
      calibrationSlope: (level) => {
        const codes = patientCodes();
        const { label, score } = ordered('score');
        if (score === null) return null;
        if (codes !== null) return clusteredCalibrationSlope({ label, score, codes }, rows(), level);
        const own = labelledScores(ordered('score'), rows());
        return own === null ? null : calibrationSlope(own, level);
      },
      scored: () => labelledScores(ordered('score'), rows()),
      scoredApart,
      selection: rows,
    };
  };
  const group = memo((key: string) => {
    const groups = JSON.parse(key) as GroupKey;
    return numbers(talliesOf(groups).group(groups), () => parts(key).group);
  });
  const rest = memo((key: string) => {
    const groups = JSON.parse(key) as GroupKey;
    return numbers(talliesOf(groups).rest(groups), () => parts(key).rest);
  });
  const together: MeasuredSource['together'] = (attribute, values) => {
    const of = talliesBy([attribute]);
    const known = of.rest({});
    const rest = without(
      known,
      values.map((value) => of.group({ [attribute]: value })),
    );
    const select = (isMember: boolean) => () => selectTogether(ordered('score'), attribute, values, isMember);
    return { group: numbers(without(known, [rest]), select(true)), rest: numbers(rest, select(false)) };
  };
  const unknown = memo((key: string) => {
    const groups = JSON.parse(key) as GroupKey;
    const of = talliesOf(groups);
    const tally = without(talliesOf({}).group({}), [of.group(groups), of.rest(groups)]);
    return numbers(tally, () => selectUnknown(ordered('score'), groups));
  });
  const sums = (metric: RateId, rows: readonly Selection[]): MeasuredRate['byPatient'] => {
    const codes = patientCodes();
    return codes === null ? null : rowsOfRates('rates').sums(metric, codes, joined(rows));
  };
  const extremes: MeasuredSource['extremes'] = (metric, worse, sides) => {
    const [own, others, open] = [sides.group.rate(metric), sides.rest.rate(metric), sides.unknown.rate(metric)];
    if (own === null || others === null || open === null) return null;
    const bounds = unknownGroupBounds({ group: own, rest: others, unknown: open, worse });
    const { events, others: nonEvents } = isByPatient
      ? rowsOfRates('rates').split(metric, sides.unknown.selection())
      : { events: null, others: null };
    const sidesOf = ({ group: g, rest: r }: Assigned, toGroup: Selection, toRest: Selection): Sides => ({
      group: { ...proportion(g.x, g.n), byPatient: sums(metric, [sides.group.selection(), toGroup]) },
      rest: { ...proportion(r.x, r.n), byPatient: sums(metric, [sides.rest.selection(), toRest]) },
    });
    const [bad, good] = worse === 'lower' ? [nonEvents, events] : [events, nonEvents];
    return [sidesOf(bounds.leastFavourable, bad, good), sidesOf(bounds.mostFavourable, good, bad)];
  };
  const overall = memo((_: 'all') => numbers(talliesOf({}).group({}), () => null));
  return {
    predictions,
    patients: isByPatient ? (table.patient?.count ?? null) : null,
    overall: () => overall('all'),
    group: (key) => group(JSON.stringify(key)),
    rest: (key) => rest(JSON.stringify(key)),
    together,
    unknown: (key) => unknown(JSON.stringify(key)),
    extremes,
    shown: shownOfSource(table, talliesBy),
  };
}

/** What is left of a tally; the others are disjoint parts of it. */
function without(all: Tally, others: readonly Tally[]): Tally {
  const less = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b);
  return others.reduce(
    (left, { rows, positives, counts, expected }) => ({
      rows: left.rows - rows,
      positives: left.positives - positives,
      counts:
        left.counts === null || counts === null
          ? null
          : {
              tp: left.counts.tp - counts.tp,
              fp: left.counts.fp - counts.fp,
              fn: left.counts.fn - counts.fn,
              tn: left.counts.tn - counts.tn,
            },
      expected: less(left.expected, expected),
    }),
    all,
  );
}

/** Rows whose group is not known in some of the attributes. */
function selectUnknown({ rows, groups }: PredictionTable, key: GroupKey): Uint32Array {
  const columns = groups.filter(({ attribute }) => Object.hasOwn(key, attribute));
  const isUnknown = (row: number): boolean => columns.some(({ codes }) => codes[row] === MISSING_LEVEL);
  return everyRow(rows).filter(isUnknown);
}

/** Rows of these groups, or all others whose group is known. */
function selectTogether(
  { rows, groups }: PredictionTable,
  attribute: string,
  values: readonly string[],
  isMember: boolean,
): Uint32Array {
  const column = groups.find((group) => group.attribute === attribute);
  const members = new Set(values.map((value) => column?.levels.indexOf(value)));
  return everyRow(rows).filter((row) => {
    const code = column?.codes[row] ?? MISSING_LEVEL;
    return code !== MISSING_LEVEL && members.has(code) === isMember;
  });
}

const everyRow = (rows: number): Uint32Array => Uint32Array.from({ length: rows }, (_, row) => row);

/** Disjoint selections as one; nothing adds nothing. */
function joined(parts: readonly Selection[]): Uint32Array {
  const all = parts.flatMap((part) => part ?? []);
  const rows = new Uint32Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    rows.set(part, at);
    at += part.length;
  }
  return rows;
}

/** Computes each value once. */
function memo<Key extends string, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

/** Keeps the value of the last key alone. */
function lastOnly<Key extends string, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, value: compute(key) };
    return last.value;
  };
}
