import {
  type ComparisonTest,
  type Count,
  noWorseAuroc,
  noWorse as noWorseRate,
} from '../../measures/decisions/difference.ts';
import { equivalent as equivalentRate, noWorseRatio } from '../../measures/decisions/equivalence.ts';
import type { FamilyDecision } from '../../measures/decisions/family.ts';
import { couldChange, underEveryAssignment } from '../../measures/decisions/unknown-groups.ts';
import { independentClasses } from '../../measures/discrimination/cluster-auroc.ts';
import { type RateId, type Worse, worseIs } from '../../measures/rates/confusion.ts';
import type { Figure, Required, Statistics } from '../../report/report.ts';
import { FEWEST_EVENTS } from '../../safety/limits.ts';
import type { GroupNumbers, Sides } from '../measured.ts';
import { type MeasuredRate, worthOfBoth } from '../patients.ts';
import { bothNumbers, countInWords, type ShownNumbers, showsMetric, WITHHELD } from '../shown.ts';
import {
  metricWords,
  perHundred,
  pointsPerHundred,
  roundedPlan,
  rowsOf,
  threeDigits,
  worthShown,
  worthWords,
} from '../words.ts';
import { type CheckContext, type CheckKind, type CheckResult, PLAIN } from './kind.ts';
import { type MeasuredGroup, measuredGroup, rateOf } from './measured-group.ts';
import { decided, notEvaluated, numericLimit } from './result.ts';

interface NoWorseArgs {
  readonly metric: RateId | 'auroc';
  readonly than: 'rest';
  readonly by: string;
  readonly alpha: string;
}

/** The subgroup is not worse than all other rows with a known value of the attribute, by the margin or more. */
export const noWorse: CheckKind<NoWorseArgs> = {
  ...PLAIN,
  id: 'no-worse',
  fields: () => [],
  limits: ({ by, alpha }) => [by, alpha],
  problem: ({ metric }) => (worseIs(metric) === null ? `${metric} has no worse direction` : null),
  reaches: ['pass', 'fail', 'missing', 'too-few', 'inconclusive'],
  evaluate: ({ metric, by, alpha }, context) => {
    const margin = context.limit(by);
    const words = metricWords(metric);
    const required: Required = {
      text:
        metric === 'auroc'
          ? `AUROC lower by at most ${margin.value}`
          : `at most ${typeof margin.value === 'number' ? perHundred(margin.value) : '?'} ${words.worse} per 100`,
      value: margin.value,
      origin: margin.origin,
    };
    return withGroup(context, required, [by, alpha], (measured, [m = 0, a = 0]) => {
      if (metric === 'auroc') return compareAuroc(measured, m, a, required);
      const worse = worseIs(metric) ?? 'lower';
      const test: RateTest = (own, others) =>
        noWorseRate({ group: own, rest: others, worse, margin: m, alpha: a, effective: worthOfBoth(own, others) });
      return pendingRate(test, measured, required, metric);
    });
  },
};

interface EquivalentArgs {
  readonly metric: RateId;
  readonly to: string;
  readonly by: string;
  readonly alpha: string;
}

/** The subgroup differs from a named reference group by less than the margin, both ways. */
export const equivalent: CheckKind<EquivalentArgs> = {
  ...PLAIN,
  id: 'equivalent',
  fields: () => [],
  limits: ({ by, alpha }) => [by, alpha],
  problem: ({ to }) => (/^[^=]+=.+$/.test(to) ? null : 'the reference group is written attribute=group'),
  reaches: ['pass', 'fail', 'missing', 'too-few', 'inconclusive', 'not-applicable'],
  evaluate: ({ metric, to, by, alpha }, context) => {
    const margin = context.limit(by);
    const [attribute = '', reference = ''] = to.split('=');
    const required: Required = { text: `within ${margin.value} of ${to}`, value: margin.value, origin: margin.origin };
    return withGroup(context, required, [by, alpha], (measured, [m = 0, a = 0]) => {
      const own = context.subject.group?.key ?? {};
      if (!(attribute in own) || own[attribute] === reference) {
        const text = `${measured.label} is not compared with ${to}`;
        return decided('not-applicable', null, { text }, required, measured.place);
      }
      const other = { ...own, [attribute]: reference };
      const test: RateTest = (tested, named) => {
        const effective = worthOfBoth(tested, named);
        return equivalentRate({ group: tested, reference: named, margin: m, alpha: a, effective });
      };
      // Not all others stand beside the group here, but the named one.
      const comparison = bothNumbers(measured.shown.group, measured.source.shown.group(other));
      const rest = measured.source.group(other);
      return pendingRate(test, { ...measured, rest, shown: { ...measured.shown, comparison } }, required, metric);
    });
  },
};

interface RatioArgs {
  readonly metric: RateId;
  readonly limit?: string;
  readonly 'at-most'?: string;
  readonly 'at-least'?: string;
  readonly events: string;
  readonly alpha: string;
}

/** Which side of the ratio a rule bounds: as the metric itself says, or as the rule does. */
const BOUNDS = ['limit', 'at-most', 'at-least'] as const;

const boundsOf = (args: RatioArgs): readonly (typeof BOUNDS)[number][] =>
  BOUNDS.filter((bound) => args[bound] !== undefined);

/**
 * The rate of the subgroup is less than so many times the rest's, or more: for rates that policy declared rare in advance,
 * and for what patients are given. Whether a lower or a higher selection rate is worse no metric knows, so the rule says it.
 */
export const ratio: CheckKind<RatioArgs> = {
  ...PLAIN,
  id: 'ratio',
  fields: () => [],
  limits: (args) => [...boundsOf(args).map((bound) => args[bound] ?? ''), args.events, args.alpha],
  problem: (args) => {
    if (boundsOf(args).length !== 1) return 'give exactly one of limit, at-most and at-least';
    return args.limit !== undefined && worseIs(args.metric) === null
      ? `${args.metric} has no worse direction; write at-most or at-least`
      : null;
  },
  reaches: ['pass', 'fail', 'missing', 'too-few', 'inconclusive'],
  evaluate: (args, context) => {
    const { metric, events, alpha } = args;
    const [bound = 'limit'] = boundsOf(args);
    const name = args[bound] ?? '';
    const applied = context.limit(name);
    const worse = bound === 'limit' ? (worseIs(metric) ?? 'higher') : bound === 'at-most' ? 'higher' : 'lower';
    const words = bound === 'at-least' ? 'more' : 'less';
    const required: Required = {
      text: `${words} than ${applied.value} times the rate of the others`,
      value: applied.value,
      origin: applied.origin,
    };
    return withGroup(context, required, [name, events, alpha], (measured, [l = 0, e = 0, a = 0]) => {
      // The measure wants a number above 1 for either direction, and throws on any other.
      const times = bound === 'at-least' ? 1 / l : l;
      if (!(times > 1 && Number.isFinite(times))) {
        const text = `the limit "${name}" lies ${bound === 'at-least' ? 'between 0 and 1' : 'above 1'}`;
        return notEvaluated('limit-not-set', { text }, required, measured.place, { assurance: 'recomputed' });
      }
      const common = { worse, limit: times, alpha: a, minimumEvents: e } as const;
      const test: RateTest = (own, others) =>
        noWorseRatio({ group: own, rest: others, ...common, effective: worthOfBoth(own, others) });
      return pendingRate(test, measured, required, metric, worse);
    });
  },
};

/** A group with all others: what is compared always has them, since the loader asks for subgroups as subjects. */
type Measured = Extract<MeasuredGroup, { ok: true }> & { readonly rest: GroupNumbers };

/** The question of a check, asked of a rate of the group and one of others. */
type RateTest = (group: MeasuredRate, others: MeasuredRate) => ComparisonTest;

function withGroup(
  context: CheckContext,
  required: Required,
  names: readonly string[],
  evaluate: (measured: Measured, limits: readonly number[]) => CheckResult,
): CheckResult {
  const values: number[] = [];
  for (const name of names) {
    const numeric = numericLimit(context, name, context.limit(name), required);
    if (!numeric.ok) return numeric.result;
    values.push(numeric.value);
  }
  const measured = measuredGroup(context, required);
  if (!measured.ok) return measured.result;
  const { rest } = measured;
  if (rest === null) throw new Error('A comparison of groups has no group');
  return evaluate({ ...measured, rest }, values);
}

function compareAuroc(measured: Measured, margin: number, alpha: number, required: Required): CheckResult {
  const [group, rest] = [measured.group.auroc(), measured.rest.auroc()];
  if (group === null || rest === null) {
    const text = `${measured.source.predictions.path} holds no score`;
    return notEvaluated('missing', { text }, required, measured.place, { assurance: 'recomputed' });
  }
  const common = { margin, alpha, minimumEvents: FEWEST_EVENTS.auroc };
  const cases = ({ positives: x, n }: Measured['group']): Count => ({ x, n });
  const all = measured.source.overall();
  const test = noWorseAuroc({ group, rest, ...common });
  return pending({
    test,
    // No bound is known for the area of rows that may belong here or there.
    everywhere: underUnknown(test, measured, () => null),
    publicPlan: () => {
      const whole = all.auroc();
      return whole === null ? null : noWorseAuroc({ group: whole, rest: whole, ...common }).nNeeded;
    },
    measured,
    required,
    group: cases(measured.group),
    rest: cases(measured.rest),
    worth: measured.source.patients !== null && group.ok ? independentClasses(group.estimate).events : undefined,
    metric: 'auroc',
  });
}

function pendingRate(
  test: RateTest,
  measured: Measured,
  required: Required,
  metric: RateId,
  worse: Worse = worseIs(metric) ?? 'lower',
): CheckResult {
  const own = rateOf(measured.group, metric, measured, required);
  if (!own.ok) return own.result;
  const others = rateOf(measured.rest, metric, measured, required);
  if (!others.ok) return others.result;
  const [group, rest] = [own.rate, others.rate];
  const known = test(group, rest);
  const publicPlan = (): number | null => {
    const all = measured.source.overall().rate(metric);
    return all === null ? null : test(group, all).nNeeded;
  };
  const worth = worthOfBoth(group, rest)?.group;
  const everywhere = underUnknown(known, measured, () => {
    const extremes = unknownExtremes(measured, metric, worse);
    return extremes === null
      ? null
      : [test(extremes[0].group, extremes[0].rest), test(extremes[1].group, extremes[1].rest)];
  });
  return pending({ test: known, everywhere, publicPlan, measured, required, group, rest, worth, metric });
}

/** The test that is decided: as it is, or holding wherever the rows of unknown group belong where these are many. */
function underUnknown(
  known: ComparisonTest,
  { unknown }: Measured,
  extremes: () => readonly [ComparisonTest, ComparisonTest] | null,
): ComparisonTest {
  return unknown === null ? known : underEveryAssignment(known, extremes());
}

function unknownExtremes(
  { source, group, rest, unknown }: Measured,
  metric: RateId,
  worse: Worse,
): readonly [Sides, Sides] | null {
  return unknown === null ? null : source.extremes(metric, worse, { group, rest, unknown: unknown.numbers });
}

interface Comparison {
  /** Of the rows whose group is known. */
  readonly test: ComparisonTest;
  /** What is decided by. */
  readonly everywhere: ComparisonTest;
  /** The number needed where the rate to reach is that of all rows. */
  readonly publicPlan: () => number | null;
  readonly measured: Measured;
  readonly required: Required;
  readonly group: Count;
  readonly rest: Count;
  /** The independent cases that those of the group are worth; undefined where every row stands for itself. */
  readonly worth: number | undefined;
  readonly metric: RateId | 'auroc';
}

/**
 * The number needed, for people. It is planned from the rate of the others, which would show through it; where they are
 * withheld it is planned from all rows instead, or not told.
 */
function plannedSize({ test, publicPlan, measured, metric }: Comparison, withheld: boolean): number | null {
  const told = !withheld || showsMetric(measured.source.shown.overall(), metric);
  const needed = !withheld ? test.nNeeded : told ? publicPlan() : null;
  return needed === null ? null : roundedPlan(needed);
}

function pending(comparison: Comparison): CheckResult {
  const { test, everywhere, measured, required, metric } = comparison;
  const small = !showsMetric(measured.shown.comparison, metric);
  const planned = plannedSize(comparison, small);
  return {
    pending: everywhere,
    finish: (decision) => {
      const reason = decision.outcome === 'not-evaluated' ? decision.reason : null;
      const figure = comparisonFigure(comparison, decision, small, planned);
      const open = reason !== null && couldChange(test, everywhere) ? measured.unknown : null;
      return decided(
        decision.outcome,
        reason,
        open === null ? figure : { ...figure, text: `${figure.text}; ${open.words} could change this` },
        required,
        measured.place,
        {
          assurance: 'recomputed',
          statistics: comparisonStatistics(comparison, decision, small, planned),
          estimateKeepsLimit: estimateKeepsMargin(test, metric),
        },
      );
    },
  };
}

/** Where a ratio is tested, its p of a pass lies below 1 just where the estimate keeps the limit. */
function estimateKeepsMargin(
  { difference, margin, method, pPass }: ComparisonTest,
  metric: RateId | 'auroc',
): boolean | null {
  if (difference === null) return null;
  if (method === 'katz-log') return pPass < 1;
  if (method === 'newcombe-tost') return Math.abs(difference) < margin;
  return worseIs(metric) === 'higher' ? difference < margin : difference > -margin;
}

function comparisonFigure(
  { test, measured, group, rest, worth, metric }: Comparison,
  decision: FamilyDecision,
  small: boolean,
  planned: number | null,
): Figure {
  const words = metricWords(metric);
  const cases = metric === 'auroc' ? group.x : group.n;
  // How alike the rows of a patient are was seen in the others too, so it is told only where they are.
  const independent = small ? '' : worthWords(worth, cases);
  const noun = metric === 'auroc' ? 'cases' : independent === '' ? words.cases : rowsOf(words.cases);
  const enough =
    test.nNeeded === null
      ? ', no number of them would be enough while the others stay so few'
      : planned === null
        ? ''
        : `, about ${planned} needed`;
  const count = casesInWords(cases, measured.shown.group, metric);
  const told = count === WITHHELD ? `number of ${noun} withheld` : `${count} ${noun}${independent}`;
  const size = `${measured.label}: ${told}${enough}`;
  const undecided = decision.outcome === 'not-evaluated';
  if (small) {
    const own = showsMetric(measured.shown.group, metric) ? ownWords(measured, group, metric) : null;
    const alone = own === null ? null : `${own}, the numbers of others are withheld`;
    if (!undecided) return { text: alone ?? `${measured.label}: the numbers are withheld`, n: null };
    return { text: alone === null ? size : `${alone}; ${size}`, n: null };
  }
  if (test.difference === null) return { text: size, n: null };
  const compared =
    metric === 'auroc' ? aurocWords(test, measured) : rateWords(test, decision, measured, group, rest, metric);
  return {
    text: undecided ? `${compared}; ${size}` : independent === '' ? compared : `${compared}; ${told}`,
    value: test.difference,
    lower: test.lower,
    upper: test.upper,
    n: group.n,
  };
}

/** The number of patients whom a metric counts. Only numbers of rows and of cases are ever called small. */
function casesInWords(count: number, shown: ShownNumbers, metric: RateId | 'auroc'): string {
  switch (metric) {
    case 'auroc':
    case 'sensitivity':
    case 'fnr':
      return countInWords(count, shown.positives, shown);
    case 'accuracy':
    case 'prevalence':
    case 'selection_rate':
      return countInWords(count, shown.rows, shown);
    case 'specificity':
    case 'fpr':
      return shown.negatives ? String(count) : WITHHELD;
    default:
      return shown.cases && shown.nonCases ? String(count) : WITHHELD;
  }
}

/** "finds 66 of 100 sex F with the condition": the group alone; null where its rate is not defined. */
function ownWords(measured: Measured, group: Count, metric: RateId | 'auroc'): string | null {
  if (metric === 'auroc') {
    const area = measured.group.auroc();
    return area?.ok ? `AUROC ${threeDigits(area.estimate.value)} in ${measured.label}` : null;
  }
  const { verb, among } = metricWords(metric);
  if (group.n === 0) return null;
  return `${verb} ${perHundred(group.x / group.n)} of 100 ${measured.label}${among === '' ? '' : ` ${among}`}`;
}

/** "finds 66 of 100 sex F with the condition, 86 of 100 others: 19.9 fewer (at least 13.0, one-sided 97.5 %)". */
function rateWords(
  test: ComparisonTest,
  decision: FamilyDecision,
  measured: Measured,
  group: Count,
  rest: Count,
  metric: RateId,
): string {
  const words = metricWords(metric);
  const rates = `${ownWords(measured, group, metric)}, ${perHundred(rest.x / rest.n)} of 100 others`;
  const { difference, lower, upper, alpha } = test;
  if (difference === null || lower === null || upper === null) return rates;
  if (test.method === 'katz-log')
    return `${rates}: ${difference.toFixed(2)} times (${lower.toFixed(2)} to ${upper.toFixed(2)})`;
  const higherIsWorse = worseIs(metric) === 'higher';
  const worse = higherIsWorse ? difference > 0 : difference < 0;
  const level = `one-sided ${((1 - alpha) * 100).toFixed(1).replace('.0', '')} %`;
  // The bound that decided is the one shown: how small a shown gap can be, or how large a gap that was ruled out.
  const [nearest, farthest] = higherIsWorse ? [lower, upper] : [-upper, -lower];
  const bound =
    decision.outcome === 'fail'
      ? `at least ${pointsPerHundred(Math.max(nearest, 0))}`
      : `at most ${pointsPerHundred(Math.max(farthest, 0))} ${words.worse}`;
  const size = `${pointsPerHundred(difference)} ${worse ? words.worse : words.better}`;
  return `${rates}: ${size} (${bound}, ${level})`;
}

function aurocWords(test: ComparisonTest, measured: Measured): string {
  const value = (numbers: Measured['group']): string => {
    const area = numbers.auroc();
    return area?.ok ? threeDigits(area.estimate.value) : 'undefined';
  };
  const bounds =
    test.lower === null || test.upper === null
      ? ''
      : ` (difference ${test.lower.toFixed(3)} to ${test.upper.toFixed(3)}, each limit one-sided)`;
  return `AUROC ${value(measured.group)} in ${measured.label}, ${value(measured.rest)} in others${bounds}`;
}

function comparisonStatistics(
  { test, everywhere, group, worth }: Comparison,
  decision: FamilyDecision,
  small: boolean,
  planned: number | null,
): Statistics {
  const shown = <T>(value: T): T | null => (small ? null : value);
  return {
    estimate: shown(test.difference),
    lower: shown(test.lower),
    upper: shown(test.upper),
    level: 1 - test.alpha,
    sided: 'one',
    method: test.method,
    alpha: test.alpha,
    // Adjusted within the family it may be the p of another group, and tell of that one; or of the rows of unknown group.
    adjusted: decision.adjustedAlone && everywhere === test ? shown(decision.adjustedPFail) : null,
    family: null,
    family_size: decision.familySize,
    p: shown(test.pPass),
    n: shown(group.n),
    ...worthShown(worth, small),
    n_needed: planned,
    suppressed: small,
  };
}
