import { type ComparisonTest, noWorse, noWorseAuroc } from '../../measures/decisions/difference.ts';
import type { FamilyDecision } from '../../measures/decisions/family.ts';
import { isSmallCount } from '../../measures/suppression/suppression.ts';
import type { Figure, Required, Statistics } from '../../report/report.ts';
import { FEWEST_EVENTS, SMALLEST_SHOWN_COUNT } from '../../safety/limits.ts';
import { type GroupNumbers, judgedSources, type MeasuredSource } from '../measured.ts';
import { worthOfBoth } from '../patients.ts';
import { sameRows } from '../same-rows.ts';
import { bothNumbers, showsMetric } from '../shown.ts';
import { declaresResults, groupLabel } from '../subject.ts';
import { metricWords, perHundred, pointsPerHundred, roundedPlan, threeDigits } from '../words.ts';
import { worstOf } from './combine.ts';
import { type CheckContext, type CheckKind, type Decided, type Pending, PLAIN } from './kind.ts';
import { noPredictions, READING_FIELDS, undeclaredReading } from './measured-group.ts';
import { type HeldMetric, pairedTest } from './paired-test.ts';
import { decided, fail, notEvaluated, numericLimit } from './result.ts';

interface Args {
  readonly metric: HeldMetric;
  readonly against: 'base' | 'test';
  readonly by: string;
  readonly alpha: string;
}

/**
 * Performance is not lower by the margin or more: than that of the version that base holds, or on external results than on
 * the test results. Each file is held against each it can be compared with and the worst decides. All such tests of one rule
 * are one family.
 */
export const holdsUp: CheckKind<Args> = {
  ...PLAIN,
  id: 'holds-up',
  fields: () => [],
  limits: ({ by, alpha }) => [by, alpha],
  reaches: ['pass', 'fail', 'missing', 'too-few', 'inconclusive', 'not-applicable'],
  evaluate: ({ metric, against, by, alpha }, context) => {
    const limit = context.limit(by);
    const required: Required = {
      text: requiredWords(metric, against, limit.value),
      value: limit.value,
      origin: limit.origin,
    };
    const margin = numericLimit(context, by, limit, required);
    if (!margin.ok) return margin.result;
    const level = numericLimit(context, alpha, context.limit(alpha), required);
    if (!level.ok) return level.result;
    const question: Question = { metric, against, margin: margin.value, alpha: level.value, required };
    const found = against === 'base' ? pairsWithBase(context, question) : pairsWithTest(context, question);
    if ('outcome' in found) return found;
    const parts = found.map((pair) => compared(pair, context, question));
    return { parts, join: worstOf };
  },
};

interface Question {
  readonly metric: HeldMetric;
  readonly against: Args['against'];
  readonly margin: number;
  readonly alpha: number;
  readonly required: Required;
}

/** What is judged, and what it is held against. */
interface FilePair {
  readonly current: MeasuredSource;
  readonly reference: MeasuredSource;
  /** Whether there are others, so that the text names the file. */
  readonly several: boolean;
}

const RECOMPUTED = { assurance: 'recomputed' } as const;

const EARLIER: Readonly<Record<Args['against'], string>> = {
  base: 'in the earlier version',
  test: 'in the test results',
};

function requiredWords(metric: HeldMetric, against: Args['against'], margin: unknown): string {
  if (metric === 'auroc') return `AUROC lower by at most ${margin} than ${EARLIER[against]}`;
  const points = typeof margin === 'number' ? perHundred(margin) : '?';
  return `at most ${points} ${metricWords(metric).worse} per 100 than ${EARLIER[against]}`;
}

const notApplicable = ({ required }: Question, { subject }: CheckContext, text: string): Decided =>
  decided('not-applicable', null, { text }, required, subject.place, RECOMPUTED);

/** The judged files of the subject: all, or the one that its group is in. */
const judgedOf = ({ sources, subject }: CheckContext): readonly MeasuredSource[] =>
  judgedSources(sources).filter((source) => subject.group === null || subject.group.source === source);

type Pairs = readonly FilePair[] | Decided;

const pairsOf = (pairs: readonly Omit<FilePair, 'several'>[]): readonly FilePair[] =>
  pairs.map((pair) => ({ ...pair, several: pairs.length > 1 }));

function pairsWithBase(context: CheckContext, question: Question): Pairs {
  const { base, dossier } = context;
  if (base === null) return notApplicable(question, context, 'there is no earlier version to compare with');
  const before = judgedSources(base.sources).filter(({ predictions }) => predictions.rows.polarity === 'declared');
  if (before.length === 0) {
    return notApplicable(question, context, 'the earlier version has no predictions to compare with');
  }
  if (dossier.modelDigest !== null && dossier.modelDigest === base.modelDigest) {
    return notApplicable(question, context, 'the model is that of the earlier version, so there is nothing to compare');
  }
  const current = judgedOf(context);
  if (current.length === 0) return noPredictions(context, question.required);
  const pairs = current.flatMap((source) =>
    earlierOf(source, before).map((reference) => ({ current: source, reference })),
  );
  return pairs.length > 0
    ? pairsOf(pairs)
    : notApplicable(question, context, 'the earlier version has no predictions on data of this kind to compare with');
}

/** The same results at base, else those on data of the same role. */
function earlierOf({ predictions }: MeasuredSource, before: readonly MeasuredSource[]): readonly MeasuredSource[] {
  const same = before.filter(({ predictions: other }) => other.result === predictions.result);
  return same.length > 0 ? same : before.filter(({ predictions: other }) => other.role === predictions.role);
}

function pairsWithTest(context: CheckContext, question: Question): Pairs {
  const { required } = question;
  const ofRole = (role: string) => context.sources.filter(({ predictions }) => predictions.role === role);
  const external = ofRole('external');
  if (external.length === 0) return noExternal(context, required);
  const current = judgedOf(context).filter((source) => external.includes(source));
  const reference = ofRole('test');
  if (reference.length === 0) {
    return notApplicable(question, context, 'all results are external, and every other rule judges these');
  }
  return current.length === 0
    ? notApplicable(question, context, 'not a group of the external results')
    : pairsOf(current.flatMap((source) => reference.map((other) => ({ current: source, reference: other }))));
}

const NO_EXTERNAL =
  'no row-level results on patients of another hospital or a later time are declared (role "external")';

const UNREADABLE_EXTERNAL =
  'the external results that are declared cannot be used; the findings about the file say why';

function noExternal(context: CheckContext, required: Required): Decided {
  const { dossier, subject } = context;
  if (declaresResults(dossier, ['external'])) {
    return notEvaluated('unreadable', { text: UNREADABLE_EXTERNAL }, required, subject.place, {
      cause: UNREADABLE_EXTERNAL,
    });
  }
  // Before there are test results that can be read, these are what to declare first.
  const [first] = judgedSources(context.sources);
  if (first === undefined) return noPredictions(context, required);
  const undeclared = undeclaredReading(context, first, required);
  if (undeclared !== null) return undeclared;
  const needs = READING_FIELDS.map((field) => ({ field, entry: null }));
  return notEvaluated('missing', { text: NO_EXTERNAL }, required, subject.place, { needs, cause: NO_EXTERNAL });
}

/** What keeps two files from being compared; null where nothing does. */
function hindranceOf({ current, reference }: FilePair, context: CheckContext, question: Question): Decided | null {
  const { against, required } = question;
  const undeclared = [current, ...(against === 'test' ? [reference] : [])]
    .map((source) => undeclaredReading(context, source, required))
    .find((one) => one !== null);
  if (undeclared !== undefined) return undeclared;
  const { path, place, rows } = current.predictions;
  if (!sameRows(reference.predictions.rows, rows)) return null;
  const related = [reference.predictions.place];
  if (against === 'test') {
    const text = `${path} holds the rows of the test results, not those of other patients`;
    return fail({ text }, required, place, { ...RECOMPUTED, related });
  }
  return unchangedRows(current, context, question);
}

/**
 * The predictions are those of base, row by row. Where the model is another one they say nothing of it, unless they are
 * stated to be its own: a model may be packed anew without changing one score.
 */
function unchangedRows({ predictions }: MeasuredSource, context: CheckContext, question: Question): Decided | null {
  const { dossier, base } = context;
  if (dossier.modelDigest === null || base?.modelDigest == null) {
    return notApplicable(question, context, 'the predictions are those of the earlier version, row by row');
  }
  const result = dossier.entries.result.find(({ id }) => id === predictions.result);
  if (result?.facts.get('result.model_digest')?.value === dossier.modelDigest) return null;
  const text = `the model is another one, and ${predictions.path} still holds the predictions of the earlier version, row by row`;
  return notEvaluated('unbound', { text }, question.required, predictions.place, {
    ...RECOMPUTED,
    needs: [{ field: 'result.model_digest', entry: predictions.result }],
    cause: text,
  });
}

/** Both sides of one comparison, with what the text calls them. */
interface Compared {
  readonly pair: FilePair;
  readonly label: string;
  readonly current: GroupNumbers;
  readonly reference: GroupNumbers;
  readonly test: ComparisonTest;
  /** How the two were compared, in words; empty where that needs none. */
  readonly how: string;
  /** Whether the limits may be shown: those of a paired test tell how few decisions differ. */
  readonly showsLimits: boolean;
  readonly isWithheld: boolean;
}

function compared(pair: FilePair, context: CheckContext, question: Question): Decided | Pending {
  const hindrance = hindranceOf(pair, context, question);
  if (hindrance !== null) return hindrance;
  const { metric, against } = question;
  const key = context.subject.group?.key ?? {};
  const isGroup = context.subject.group !== null;
  const numbersOf = (source: MeasuredSource): GroupNumbers => (isGroup ? source.group(key) : source.overall());
  const [current, reference] = [numbersOf(pair.current), numbersOf(pair.reference)];
  const label = isGroup ? groupLabel(key) : 'patients';
  if (reference.n === 0) {
    return notApplicable(question, context, `nobody of ${label} is ${EARLIER[against]}`);
  }
  const missing = missingOf(pair, current, reference, context, question);
  if (missing !== null) return missing;
  const { test, how, showsLimits } = testOf(pair, current, reference, isGroup ? key : null, question);
  const shown = bothNumbers(pair.current.shown.group(key), pair.reference.shown.group(key));
  const isWithheld = !showsMetric(shown, metric);
  return pendingOf({ pair, label, current, reference, test, how, showsLimits, isWithheld }, question, context);
}

/** Without scores there is no area, and without a threshold no rate. */
function missingOf(
  { current: source, reference: earlier }: FilePair,
  current: GroupNumbers,
  reference: GroupNumbers,
  context: CheckContext,
  question: Question,
): Decided | null {
  const { metric, against, required } = question;
  const isThere = (numbers: GroupNumbers): boolean =>
    metric === 'auroc' ? numbers.auroc() !== null : numbers.counts !== null;
  const without = [
    { source, isMissing: !isThere(current), isHead: true },
    { source: earlier, isMissing: !isThere(reference), isHead: against === 'test' },
  ].find(({ isMissing }) => isMissing);
  if (without === undefined) return null;
  const { path, result } = without.source.predictions;
  const text = metric === 'auroc' ? `${path} holds no score` : `no threshold is declared for ${path}`;
  if (!without.isHead) return notApplicable(question, context, `at base, ${text}`);
  const field = metric === 'auroc' ? 'result.columns.score' : 'result.threshold';
  const rest = { needs: [{ field, entry: result }], cause: text, ...RECOMPUTED };
  return notEvaluated('missing', { text }, required, context.subject.place, rest);
}

/** Row by row where both files hold the same patients, else as different patients, which can only widen the limits. */
function testOf(
  pair: FilePair,
  current: GroupNumbers,
  reference: GroupNumbers,
  key: Readonly<Record<string, string>> | null,
  { metric, against, margin, alpha }: Question,
): Pick<Compared, 'test' | 'how' | 'showsLimits'> {
  const paired = against === 'base' ? pairedTest(pair, key, { metric, margin, alpha }) : null;
  if (paired !== null) {
    const { test, pairs } = paired;
    const few = pairs !== null && [pairs.b, pairs.c].some((count) => isSmallCount(count, SMALLEST_SHOWN_COUNT));
    return {
      test,
      how: 'compared patient by patient, since both files hold them in the same order',
      showsLimits: !few,
    };
  }
  const how =
    against === 'base' ? 'compared as different patients, since the rows are not those of the earlier version' : '';
  return { test: unpairedTest(current, reference, metric, margin, alpha), how, showsLimits: true };
}

function unpairedTest(
  current: GroupNumbers,
  reference: GroupNumbers,
  metric: HeldMetric,
  margin: number,
  alpha: number,
): ComparisonTest {
  if (metric === 'auroc') {
    const [group, rest] = [current.auroc(), reference.auroc()];
    if (group === null || rest === null) throw new Error('An area is compared without scores');
    return noWorseAuroc({ group, rest, margin, alpha, minimumEvents: FEWEST_EVENTS.auroc });
  }
  const [group, rest] = [current.rate(metric), reference.rate(metric)];
  if (group === null || rest === null) throw new Error('A rate is compared without a threshold');
  return noWorse({ group, rest, worse: 'lower', margin, alpha, effective: worthOfBoth(group, rest) });
}

function pendingOf(comparison: Compared, question: Question, { subject }: CheckContext): Pending {
  const { test, pair } = comparison;
  const { place, rows } = pair.current.predictions;
  return {
    pending: test,
    family: 'holds-up',
    finish: (decision) =>
      decided(
        decision.outcome,
        decision.outcome === 'not-evaluated' ? decision.reason : null,
        figureOf(comparison, decision, question),
        question.required,
        subject.group === null ? (rows.columnPlaces.score ?? place) : subject.place,
        {
          ...RECOMPUTED,
          related: [pair.reference.predictions.place],
          statistics: statisticsOf(comparison, decision),
        },
      ),
  };
}

const planOf = ({ test: { nNeeded }, isWithheld, showsLimits }: Compared): number | null =>
  nNeeded === null || isWithheld || !showsLimits ? null : roundedPlan(nNeeded);

function figureOf(comparison: Compared, decision: FamilyDecision, question: Question): Figure {
  const { pair, label, current, test, how, isWithheld, showsLimits } = comparison;
  const where = pair.several ? `${pair.current.predictions.path}: ` : '';
  if (isWithheld) return { text: `${where}${label}: the numbers are withheld`, n: null };
  const plan = planOf(comparison);
  const noun = question.metric === 'auroc' ? 'cases' : metricWords(question.metric).cases;
  const more = decision.outcome === 'not-evaluated' && plan !== null ? `; about ${plan} ${noun} needed` : '';
  const told =
    question.metric === 'auroc' ? areaWords(comparison, question) : rateWords(comparison, decision, question);
  return {
    text: `${where}${told}${how === '' ? '' : `; ${how}`}${more}`,
    value: test.difference,
    lower: showsLimits ? test.lower : null,
    upper: showsLimits ? test.upper : null,
    n: current.n,
  };
}

function areaWords({ label, current, reference, test }: Compared, { against }: Question): string {
  const value = (numbers: GroupNumbers): string => {
    const area = numbers.auroc();
    return area?.ok ? threeDigits(area.estimate.value) : 'undefined';
  };
  const limits =
    test.lower === null || test.upper === null
      ? ''
      : ` (difference ${test.lower.toFixed(3)} to ${test.upper.toFixed(3)}, each limit ${levelWords(test.alpha)})`;
  return `AUROC ${value(current)} in ${label}, ${value(reference)} ${EARLIER[against]}${limits}`;
}

function rateWords(
  { label, current, reference, test, showsLimits }: Compared,
  decision: FamilyDecision,
  { metric, against }: Question,
): string {
  if (metric === 'auroc') throw new Error('An area is worded on its own');
  const { verb, among, worse, better } = metricWords(metric);
  const [own, other] = [current.rate(metric), reference.rate(metric)];
  if (own?.value == null || other?.value == null) return `${label}: no patient ${among}`;
  const rates = `${verb} ${perHundred(own.value)} of 100 ${label} ${among}, ${perHundred(other.value)} ${EARLIER[against]}`;
  const { difference, lower, upper, alpha } = test;
  if (difference === null || lower === null || upper === null) return rates;
  const change = `${pointsPerHundred(difference)} ${difference < 0 ? worse : better}`;
  if (!showsLimits) return `${rates}: ${change}`;
  const bound =
    decision.outcome === 'fail'
      ? `at least ${pointsPerHundred(Math.min(upper, 0))} ${worse}`
      : `at most ${pointsPerHundred(Math.min(lower, 0))} ${worse}`;
  return `${rates}: ${change} (${bound}, ${levelWords(alpha)})`;
}

const levelWords = (alpha: number): string => `one-sided ${((1 - alpha) * 100).toFixed(1).replace('.0', '')} %`;

function statisticsOf(comparison: Compared, decision: FamilyDecision): Statistics {
  const { test, current, isWithheld, showsLimits } = comparison;
  const hidden = isWithheld || !showsLimits;
  return {
    estimate: isWithheld ? null : test.difference,
    lower: hidden ? null : test.lower,
    upper: hidden ? null : test.upper,
    level: 1 - test.alpha,
    sided: 'one',
    method: test.method,
    alpha: test.alpha,
    // Adjusted within the family it may be the p of another group, and tell of that one.
    adjusted: hidden || !decision.adjustedAlone ? null : decision.adjustedPFail,
    family: null,
    family_size: decision.familySize,
    p: hidden ? null : test.pPass,
    n: isWithheld ? null : current.n,
    n_needed: planOf(comparison),
    suppressed: hidden,
  };
}
