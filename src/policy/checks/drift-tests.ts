import type { Place } from '../../dossier/fact.ts';
import { noWorseAuroc } from '../../measures/decisions/difference.ts';
import { equivalent } from '../../measures/decisions/equivalence.ts';
import type { FamilyDecision, FamilyTest } from '../../measures/decisions/family.ts';
import { judgeCalibrationDrift } from '../../measures/drift/calibration-drift.ts';
import { categoryChanges } from '../../measures/drift/categories.ts';
import type { CountPair } from '../../measures/drift/divergence.ts';
import {
  type DriftDecision,
  type DriftEffectResult,
  familyTestOf,
  judgeDrift,
  totalVariationEffect,
  wassersteinEffect,
  withEffectiveRows,
} from '../../measures/drift/judge.ts';
import { type Sample, sampleOf } from '../../measures/drift/sample.ts';
import { unitChange } from '../../measures/drift/unit-change.ts';
import { effectivePatients } from '../../measures/intervals/cluster.ts';
import { MISSING_LEVEL, type PredictionTable } from '../../measures/rows/predictions.ts';
import type { Required } from '../../report/report.ts';
import { FEWEST_EVENTS } from '../../safety/limits.ts';
import type { GroupNumbers, MeasuredSource } from '../measured.ts';
import { bothNumbers, countInWords, type ShownNumbers, showsMetric } from '../shown.ts';
import { groupLabel } from '../subject.ts';
import { perHundred, pointsPerHundred, roundedPlan, threeDigits } from '../words.ts';
import type { Decided, Pending } from './kind.ts';
import { decided, fail, notEvaluated } from './result.ts';

/** What may have moved. */
export type DriftOf = 'score' | 'prevalence' | 'calibration' | 'auroc' | 'groups';

/** What cannot be judged without the outcomes of all rows. */
export const RESTS_ON_OUTCOMES: readonly DriftOf[] = ['prevalence', 'calibration', 'auroc'];

/** A file of production and the one it is held against. */
export interface DriftPair {
  readonly reference: MeasuredSource;
  readonly current: MeasuredSource;
  /** Whether other pairs are judged beside this one, so that words name the files. */
  readonly several: boolean;
}

export interface DriftQuestion {
  readonly of: DriftOf;
  readonly by: number;
  readonly alpha: number;
  readonly required: Required;
}

/** All tests of one measure on two files whose meaning is declared. `attributes` are those whose groups policy requires. */
export function driftTests(
  pair: DriftPair,
  question: DriftQuestion,
  attributes: readonly string[],
): readonly (Decided | Pending)[] {
  switch (question.of) {
    case 'score':
      return [scoreTest(pair, question)];
    case 'prevalence':
      return [prevalenceTest(pair, question)];
    case 'calibration':
      return [calibrationTest(pair, question)];
    case 'auroc':
      return [aurocTest(pair, question)];
    case 'groups': {
      const text = 'policy names no attribute of patients';
      const place = pair.current.predictions.place;
      return attributes.length === 0
        ? [decided('not-applicable', null, { text }, question.required, place)]
        : attributes.flatMap((attribute) => groupTests(pair, question, attribute));
    }
  }
}

/** One test with what is told of it. */
interface Told {
  readonly test: FamilyTest;
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly method: string;
  readonly nNeeded: number | null;
  /** Who is counted, and how many there are in production. */
  readonly noun: string;
  readonly count: number;
  readonly countShown: boolean;
  /** Whether the numbers would tell a small count. */
  readonly small: boolean;
  /** What was compared, without a number. */
  readonly about: string;
  /** What was found, in words; null where nothing could be measured. */
  readonly found: ((outcome: FamilyDecision['outcome']) => string) | null;
  readonly place: Place;
}

function pending(pair: DriftPair, { alpha, required }: DriftQuestion, told: Told): Pending {
  const { test, small } = told;
  const { predictions, shown } = pair.current;
  const shownValue = <T>(value: T): T | null => (small ? null : value);
  // Planned from the numbers of both files, which would show through it.
  const planned = small || told.nNeeded === null ? null : roundedPlan(told.nNeeded);
  const rows = predictions.rows.table.rows;
  const n = shown.overall().rows ? rows : null;
  return {
    pending: { ...test, alpha },
    family: `drift at ${alpha}`,
    finish: (decision) => {
      const undecided = decision.outcome === 'not-evaluated';
      const text = `${wordsOf(pair, told, decision.outcome)}${undecided ? sizeWords(pair, told, planned) : ''}`;
      const figure = small
        ? { text, n: null }
        : { text, value: told.estimate, lower: told.lower, upper: told.upper, n };
      return decided(decision.outcome, undecided ? decision.reason : null, figure, required, told.place, {
        assurance: 'recomputed',
        related: [pair.reference.predictions.place],
        statistics: {
          estimate: shownValue(told.estimate),
          lower: shownValue(told.lower),
          upper: shownValue(told.upper),
          level: 1 - alpha,
          sided: 'one',
          method: told.method,
          alpha,
          // Adjusted within the family it may be the p of another test, and tell of that one.
          adjusted: decision.adjustedAlone ? shownValue(decision.adjustedPFail) : null,
          family: null,
          family_size: decision.familySize,
          p: shownValue(test.pPass),
          n: shownValue(n),
          n_needed: planned,
          suppressed: small,
        },
      });
    },
  };
}

function wordsOf({ current, reference, several }: DriftPair, told: Told, outcome: FamilyDecision['outcome']): string {
  const files = several ? `${current.predictions.path} against ${reference.predictions.path}: ` : '';
  if (told.small) return `${files}${told.about}: the numbers are withheld`;
  return `${files}${told.found === null ? `${told.about}: nothing can be compared` : told.found(outcome)}`;
}

function sizeWords({ current }: DriftPair, told: Told, planned: number | null): string {
  const count = countInWords(told.count, told.countShown, current.shown.overall());
  const size = `; ${told.noun} in production: ${count}`;
  if (told.small) return size;
  if (told.nNeeded === null) return `${size}, no number of them would be enough while the test results stay so few`;
  // Where there are as many already, it is what was found that leaves the question open.
  return told.nNeeded > told.count ? `${size}, about ${planned} needed` : size;
}

/** "(at least 0.13, one-sided 97.5 %)": the bound that decided; both where none did. */
function bounds(
  outcome: FamilyDecision['outcome'],
  lower: number | null,
  upper: number | null,
  alpha: number,
  words: (value: number) => string,
): string {
  const level = levelWords(alpha);
  if (outcome === 'fail' && lower !== null) return ` (at least ${words(lower)}, ${level})`;
  if (outcome === 'pass' && upper !== null) return ` (at most ${words(upper)}, ${level})`;
  if (lower === null || upper === null) return '';
  return ` (${words(lower)} to ${words(upper)}, each limit ${level})`;
}

const levelWords = (alpha: number): string => `one-sided ${((1 - alpha) * 100).toFixed(1).replace('.0', '')} %`;

const overallShown = ({ current, reference }: DriftPair): ShownNumbers =>
  bothNumbers(current.shown.overall(), reference.shown.overall());

const columnPlace = ({ predictions }: MeasuredSource, column: string): Place =>
  predictions.rows.columnPlaces[column] ?? predictions.place;

/** A file without scores has nothing that could have moved. */
function withoutScores({ reference, current }: DriftPair, required: Required): Decided {
  const lacking = current.predictions.rows.table.score === null ? current : reference;
  const text = `${lacking.predictions.path} holds no score`;
  return notEvaluated('missing', { text }, required, lacking.predictions.place, {
    needs: [{ field: 'result.columns.score', entry: lacking.predictions.result }],
    assurance: 'recomputed',
  });
}

const worths = new WeakMap<PredictionTable, number>();

/**
 * Rows, or the patients that count where rows share them: as many as if all rows of a patient were alike (Kish 1965), which is
 * the worst that can be.
 */
function independentRows(table: PredictionTable): number {
  const { rows, patient } = table;
  if (patient === null || patient.count === rows) return rows;
  const before = worths.get(table);
  if (before !== undefined) return before;
  const rowsOf = new Float64Array(patient.count);
  for (const code of patient.codes) rowsOf[code] = (rowsOf[code] ?? 0) + 1;
  let sizes = 0;
  for (const size of rowsOf) sizes += size * size;
  const worth = effectivePatients({ n: rows, sizes });
  worths.set(table, worth);
  return worth;
}

const samples = new WeakMap<Float64Array, Sample>();

/** Sorted once, whichever policies and files it is compared for. */
function sortedOnce(score: Float64Array): Sample {
  const before = samples.get(score);
  if (before !== undefined) return before;
  const sample = sampleOf(score);
  samples.set(score, sample);
  return sample;
}

const METHODS = {
  wasserstein: 'kantorovich-dual',
  'total-variation': 'hoeffding',
} as const;

/** One effect held against the margin; the family decides later. */
function judged(pair: DriftPair, { by, alpha }: DriftQuestion, result: DriftEffectResult): DriftDecision {
  const margins = {
    wasserstein: by,
    'kolmogorov-smirnov': by,
    'total-variation': by,
    'population-stability-index': by,
  };
  const worth = {
    reference: independentRows(pair.reference.predictions.rows.table),
    current: independentRows(pair.current.predictions.rows.table),
  };
  const weighed = result.ok && (result.effect.measure === 'wasserstein' || result.effect.measure === 'total-variation');
  const effect = weighed ? { ok: true as const, effect: withEffectiveRows(result.effect, worth) } : result;
  const [decision] = judgeDrift([{ name: 'drift', effect }], margins, alpha);
  if (decision === undefined) throw new Error('One feature has one decision');
  return decision;
}

function scoreTest(pair: DriftPair, question: DriftQuestion): Decided | Pending {
  const [before, now] = [pair.reference, pair.current].map(({ predictions }) => predictions.rows.table.score);
  if (before == null || now == null) return withoutScores(pair, question.required);
  const samplePair = { reference: sortedOnce(before), current: sortedOnce(now) };
  const place = columnPlace(pair.current, 'score');
  const small = !showsMetric(overallShown(pair), 'auroc');
  const hard = changedScale(samplePair, small);
  if (hard !== null) {
    return fail({ text: `${pair.current.predictions.path}: ${hard}` }, question.required, place, {
      assurance: 'recomputed',
      related: [columnPlace(pair.reference, 'score')],
    });
  }
  const decision = judged(pair, question, wassersteinEffect(samplePair));
  const { effect, lower, upper, nNeeded, tooFew } = decision;
  const found =
    effect === null
      ? () => (tooFew === 'no-variation' ? 'the test results have one score only' : 'the scores cannot be compared')
      : (outcome: FamilyDecision['outcome']) =>
          `the scores have moved by ${effect.toFixed(2)} standard deviations${bounds(outcome, lower, upper, question.alpha, (value) => value.toFixed(2))}`;
  return pending(pair, question, {
    test: familyTestOf(decision),
    estimate: effect,
    lower,
    upper,
    method: METHODS.wasserstein,
    nNeeded,
    noun: 'patients',
    count: pair.current.predictions.rows.table.rows,
    countShown: pair.current.shown.overall().rows,
    small,
    about: 'the scores',
    found,
    place,
  });
}

/** A change that is no drift of patients: of the scale itself. In words; null where there is none. */
function changedScale(pair: { readonly reference: Sample; readonly current: Sample }, small: boolean): string | null {
  const within = ({ ascending }: Sample, lowest: number, highest: number): boolean =>
    (ascending[0] ?? lowest) >= lowest && (ascending.at(-1) ?? highest) <= highest;
  // Scores of which lower ones mean the condition are read with the other sign.
  const scale = [0, -1].find((lowest) => within(pair.reference, lowest, lowest + 1));
  const change = unitChange(pair);
  if (change.status === 'changed') {
    const { factor } = change;
    const size = small
      ? 'many times as large or as small'
      : factor >= 1
        ? `${Number(factor.toPrecision(2))} times as large`
        : `${Number((1 / factor).toPrecision(2))} times as small`;
    return `the scores are ${size} as those of the test results throughout: their scale has changed`;
  }
  return scale !== undefined && !within(pair.current, scale, scale + 1)
    ? 'scores lie outside of 0 to 1, the scale of the test results, or run the other way'
    : null;
}

const countOf = ({ positives, n }: GroupNumbers) => ({ x: positives, n });

function prevalenceTest(pair: DriftPair, question: DriftQuestion): Pending {
  const { by: margin, alpha } = question;
  const [now, before] = [countOf(pair.current.overall()), countOf(pair.reference.overall())];
  const test = equivalent({
    group: now,
    reference: before,
    margin,
    alpha,
    effective: {
      group: independentRows(pair.current.predictions.rows.table),
      rest: independentRows(pair.reference.predictions.rows.table),
    },
  });
  const { difference, lower, upper } = test;
  const signed = (value: number): string => `${value < 0 ? '-' : '+'}${pointsPerHundred(value)}`;
  const found = (): string => {
    const rates = `the condition is present in ${perHundred(now.x / now.n)} of 100 patients in production, in ${perHundred(before.x / before.n)} of 100 in the test results`;
    if (difference === null || lower === null || upper === null) return rates;
    return `${rates}: ${signed(difference)} (${signed(lower)} to ${signed(upper)}, each limit ${levelWords(alpha)})`;
  };
  return pending(pair, question, {
    test,
    estimate: difference,
    lower,
    upper,
    method: test.method,
    nNeeded: test.nNeeded,
    noun: 'patients',
    count: now.n,
    countShown: pair.current.shown.overall().rows,
    small: !showsMetric(overallShown(pair), 'prevalence'),
    about: 'how many have the condition',
    found,
    place: columnPlace(pair.current, 'label'),
  });
}

/** The counts that a file's rows are worth: their ratios stay, their weight is that of the patients. */
function periodOf({ predictions }: MeasuredSource, { positives, n }: GroupNumbers, expected: number) {
  const worth = independentRows(predictions.rows.table) / n;
  return { observed: positives * worth, expected: expected * worth, n: n * worth };
}

function calibrationTest(pair: DriftPair, question: DriftQuestion): Decided | Pending {
  const { by: factor, alpha } = question;
  const [now, before] = [pair.current.overall(), pair.reference.overall()];
  if (now.expected === null || before.expected === null) return withoutScores(pair, question.required);
  const test = judgeCalibrationDrift({
    current: periodOf(pair.current, now, now.expected),
    reference: periodOf(pair.reference, before, before.expected),
    factor,
    alpha,
    minimumEvents: FEWEST_EVENTS.ratio,
  });
  const { ratio, lower, upper } = test;
  const found =
    ratio === null || lower === null || upper === null
      ? null
      : () =>
          `for each event predicted, ${ratio.toFixed(2)} times as many happened in production as in the test results (${lower.toFixed(2)} to ${upper.toFixed(2)}, each limit ${levelWords(alpha)})`;
  return pending(pair, question, {
    test,
    estimate: ratio,
    lower,
    upper,
    method: 'log',
    nNeeded: test.nNeeded,
    noun: 'patients',
    count: now.n,
    countShown: pair.current.shown.overall().rows,
    small: !showsMetric(overallShown(pair), 'o_e'),
    about: 'predicted and observed events',
    found,
    place: columnPlace(pair.current, 'score'),
  });
}

function aurocTest(pair: DriftPair, question: DriftQuestion): Decided | Pending {
  const { by: margin, alpha } = question;
  const [now, before] = [pair.current.overall().auroc(), pair.reference.overall().auroc()];
  if (now === null || before === null) return withoutScores(pair, question.required);
  const test = noWorseAuroc({ group: now, rest: before, margin, alpha, minimumEvents: FEWEST_EVENTS.auroc });
  const { lower, upper } = test;
  const value = (area: typeof now): string => (area?.ok ? threeDigits(area.estimate.value) : 'undefined');
  const found = (): string => {
    const limits =
      lower === null || upper === null
        ? ''
        : ` (difference ${lower.toFixed(3)} to ${upper.toFixed(3)}, each limit ${levelWords(alpha)})`;
    return `AUROC ${value(now)} in production, ${value(before)} in the test results${limits}`;
  };
  return pending(pair, question, {
    test,
    estimate: test.difference,
    lower,
    upper,
    method: test.method,
    nNeeded: test.nNeeded,
    noun: 'cases',
    count: pair.current.overall().positives,
    countShown: pair.current.shown.overall().positives,
    small: !showsMetric(overallShown(pair), 'auroc'),
    about: 'how well the score tells patients apart',
    found,
    place: columnPlace(pair.current, 'score'),
  });
}

/** The mix of one attribute, and groups that are new in it. */
function groupTests(pair: DriftPair, question: DriftQuestion, attribute: string): readonly (Decided | Pending)[] {
  for (const { predictions } of [pair.current, pair.reference]) {
    if (predictions.rows.table.groups.some((column) => column.attribute === attribute)) continue;
    const text = `no column of ${predictions.path} holds ${attribute}`;
    return [
      notEvaluated('missing', { text }, question.required, predictions.place, {
        needs: [{ field: 'result.columns.attributes', entry: predictions.result }],
        cause: text,
        assurance: 'recomputed',
      }),
    ];
  }
  const [before, now] = [pair.reference, pair.current].map(({ predictions }) => predictions.rows.table);
  if (before === undefined || now === undefined) return [];
  const levels = [...new Set([before, now].flatMap((table) => levelsOf(table, attribute)))];
  const place = columnPlace(pair.current, attribute);
  const small = ![pair.current, pair.reference].every((source) => showsMix(source, attribute, levels));
  const counts = {
    reference: countsBy(before, attribute, levels, false),
    current: countsBy(now, attribute, levels, false),
  };
  const decision = judged(pair, question, totalVariationEffect(counts));
  const { effect, lower, upper, nNeeded } = decision;
  const mix = pending(pair, question, {
    test: familyTestOf(decision),
    estimate: effect,
    lower,
    upper,
    method: METHODS['total-variation'],
    nNeeded,
    noun: 'patients',
    count: now.rows,
    countShown: pair.current.shown.overall().rows,
    small,
    about: `the groups of ${attribute}`,
    found:
      effect === null
        ? null
        : (outcome) =>
            `the shares of the groups of ${attribute} have moved by ${pointsPerHundred(effect)} of 100 patients${bounds(outcome, lower, upper, question.alpha, pointsPerHundred)}`,
    place,
  });
  const isNew = ({ reference, current }: CountPair): boolean =>
    levels.some((_, index) => reference[index] === 0 && (current[index] ?? 0) > 0);
  if (!isNew(counts)) return [mix];
  // One new patient with many rows is one patient.
  const patients = {
    reference: countsBy(before, attribute, levels, true),
    current: countsBy(now, attribute, levels, true),
  };
  return [mix, newGroups(pair, question, attribute, levels, patients, place)];
}

const levelsOf = ({ groups }: PredictionTable, attribute: string): readonly string[] =>
  groups.find((column) => column.attribute === attribute)?.levels ?? [];

/** Rows, or patients, of each group in the order of `levels`; last those whose group is not known. */
function countsBy(
  { groups, patient }: PredictionTable,
  attribute: string,
  levels: readonly string[],
  byPatient: boolean,
): readonly number[] {
  const column = groups.find((one) => one.attribute === attribute);
  const places = (column?.levels ?? []).map((level) => levels.indexOf(level));
  const counts = new Array<number>(levels.length + 1).fill(0);
  const seen = new Set<number>();
  column?.codes.forEach((code, row) => {
    const place = code === MISSING_LEVEL ? levels.length : (places[code] ?? levels.length);
    if (byPatient && patient !== null) {
      const key = (patient.codes[row] ?? 0) * counts.length + place;
      if (seen.has(key)) return;
      seen.add(key);
    }
    counts[place] = (counts[place] ?? 0) + 1;
  });
  return counts;
}

/** The shares of an attribute tell the number of each of its groups, and of those without one. */
function showsMix({ shown }: MeasuredSource, attribute: string, levels: readonly string[]): boolean {
  return (
    shown.overall().rows &&
    shown.unknown(attribute).rows &&
    levels.every((level) => shown.group({ [attribute]: level }).rows)
  );
}

/**
 * Groups that the test results do not hold at all: no margin applies to patients for whom the model was never tested. Chance
 * explains a rare one, so the smallest probability that the test results would show none is the p of the failure, times the
 * number of groups that might have been new.
 */
function newGroups(
  { current, reference }: DriftPair,
  { alpha, required }: DriftQuestion,
  attribute: string,
  levels: readonly string[],
  patients: CountPair,
  place: Place,
): Pending {
  const groups = patients.current.filter((count) => count > 0).length;
  const added = categoryChanges(patients)
    .added.filter(({ index }) => index < levels.length)
    .map(({ index, chanceOfNone }) => ({ level: levels[index] ?? '', p: Math.min(1, groups * chanceOfNone) }))
    .sort((a, b) => a.p - b.p);
  const smallest = added[0]?.p ?? 1;
  const surely = added.filter(({ p }) => p === smallest || p <= alpha);
  const names = surely.map(({ level }) => groupLabel({ [attribute]: level })).join(', ');
  const text = `${names}: in production (${current.predictions.path}) and not in the test results`;
  return {
    pending: { pPass: 1, pFail: smallest, status: 'ok', alpha },
    family: `drift at ${alpha}`,
    finish: ({ outcome }) =>
      outcome === 'fail'
        ? fail({ text }, required, place, {
            assurance: 'recomputed',
            related: [columnPlace(reference, attribute)],
          })
        : decided('not-applicable', null, { text: `no group of ${attribute} is new beyond chance` }, required, place),
  };
}
