import { calibrationCasesNeeded, inside as insideInterval } from '../../measures/calibration/calibration.ts';
import { slopeCasesNeeded } from '../../measures/calibration/logistic-fit.ts';
import type { UndefinedReason } from '../../measures/intervals/estimate.ts';
import type { Interval } from '../../measures/intervals/interval.ts';
import type { Required, Statistics } from '../../report/report.ts';
import type { GroupNumbers } from '../measured.ts';
import { showsMetric } from '../shown.ts';
import { roundedPlan, worthShown, worthWords } from '../words.ts';
import { type CheckContext, type CheckKind, type Decided, PLAIN } from './kind.ts';
import { type MeasuredGroup, measuredGroup, overEveryFile } from './measured-group.ts';
import { decided, notEvaluated, numericLimit } from './result.ts';

type InsideMetric = 'o_e' | 'calibration_slope';

interface InsideArgs {
  readonly metric: InsideMetric;
  readonly low: string;
  readonly high: string;
}

const LEVEL = 0.95;

/** The whole 95 % interval of a measure of calibration lies between two limits; wholly outside fails. */
export const inside: CheckKind<InsideArgs> = {
  ...PLAIN,
  id: 'inside',
  fields: () => [],
  limits: ({ low, high }) => [low, high],
  problem: ({ low, high }) => (low === high ? 'low and high are the same limit' : null),
  reaches: ['pass', 'fail', 'missing', 'tool-limit', 'too-few', 'inconclusive'],
  evaluate: (args, context) => overEveryFile(context, (one) => evaluateInside(one, args)),
};

/** A value with its interval, and how many rows count as one case: 1 where every row stands for itself. */
type Calibration =
  | { readonly ok: true; readonly value: number; readonly interval: Interval; readonly effect: number }
  | {
      readonly ok: false;
      readonly words: string;
      /** More patients settle what is too few; a score that has no log odds they do not. */
      readonly reason: 'too-few' | 'tool-limit';
    };

interface CalibrationMeasure {
  /** What is asked to lie between the limits. */
  readonly name: string;
  /** Null where there are no scores. */
  readonly measure: (numbers: GroupNumbers) => Calibration | null;
  /** Rows needed for an 80 % chance to pass at a value of 1, for rows as those of the numbers. */
  readonly needed: (numbers: GroupNumbers, low: number, high: number) => number | null;
  /** "1.70 times as many events as predicted". */
  readonly words: (value: string) => string;
}

const MEASURES: Readonly<Record<InsideMetric, CalibrationMeasure>> = {
  o_e: {
    name: 'observed over expected events',
    measure: observedToExpectedOf,
    needed: (numbers, low, high) => {
      const { positives, n } = numbers;
      const planned = calibrationCasesNeeded(n === 0 ? 0 : positives / n, low, high, LEVEL);
      return planned === null ? null : planned * effectOf(observedToExpectedOf(numbers));
    },
    words: (value) => `${value} times as many events as predicted`,
  },
  calibration_slope: {
    name: 'calibration slope',
    measure: slopeOf,
    needed: (numbers, low, high) => {
      const fit = numbers.calibrationSlope(LEVEL);
      return fit?.ok ? slopeCasesNeeded(fit, low, high, LEVEL) : null;
    },
    words: (value) => `calibration slope ${value} (1 is right, less means that the predicted risks are too extreme)`,
  },
};

const effectOf = (result: Calibration | null): number => (result?.ok ? result.effect : 1);

function observedToExpectedOf(numbers: GroupNumbers): Calibration | null {
  const result = numbers.observedToExpected(LEVEL);
  if (result === null) return null;
  if (!result.ok) return { ok: false, words: 'no ratio can be formed', reason: 'too-few' };
  const effect = 'designEffect' in result ? result.designEffect : 1;
  return { ok: true, value: result.value, interval: result, effect };
}

function slopeOf(numbers: GroupNumbers): Calibration | null {
  const fit = numbers.calibrationSlope(LEVEL);
  if (fit === null) return null;
  if (!fit.ok) return { ok: false, ...whyNoSlope(fit.reason) };
  const effect = 'designEffect' in fit ? fit.designEffect : 1;
  return { ok: true, value: fit.slope.value, interval: fit.slope.interval, effect };
}

function whyNoSlope(reason: UndefinedReason): Pick<Extract<Calibration, { ok: false }>, 'words' | 'reason'> {
  switch (reason) {
    case 'not-a-probability':
      return {
        words:
          'no slope can be fitted, since some scores are exactly 0 or 1 or lie outside; write them with more digits',
        reason: 'tool-limit',
      };
    case 'no-variation':
      return { words: 'no slope can be fitted, since all scores are alike', reason: 'tool-limit' };
    case 'separated':
      return {
        words: 'no slope can be fitted, since the scores part those with the condition from all others',
        reason: 'too-few',
      };
    default:
      return {
        words: 'no slope can be fitted without patients both with and without the condition',
        reason: 'too-few',
      };
  }
}

function evaluateInside(context: CheckContext, { metric, low, high }: InsideArgs): Decided {
  const [lowest, highest] = [context.limit(low), context.limit(high)];
  const { name, measure } = MEASURES[metric];
  const required: Required = {
    text: `${name} between ${lowest.value} and ${highest.value}`,
    origin: lowest.origin,
  };
  const from = numericLimit(context, low, lowest, required);
  if (!from.ok) return from.result;
  const to = numericLimit(context, high, highest, required);
  if (!to.ok) return to.result;
  const measured = measuredGroup(context, required);
  if (!measured.ok) return measured.result;
  const result = measure(measured.group);
  if (result === null) {
    const text = `${measured.source.predictions.path} holds no score`;
    return notEvaluated('missing', { text }, required, measured.place, { assurance: 'recomputed' });
  }
  return held(metric, result, measured, from.value, to.value, required);
}

function held(
  metric: InsideMetric,
  result: Calibration,
  measured: Extract<MeasuredGroup, { ok: true }>,
  from: number,
  to: number,
  required: Required,
): Decided {
  const { words, needed } = MEASURES[metric];
  const { n } = measured.group;
  const { label, source, place } = measured;
  const worth = source.patients === null ? undefined : n / effectOf(result);
  const small = !showsMetric(measured.shown.group, metric);
  // A number planned from a withheld group would show its share of events.
  const planFrom = small ? source.overall() : measured.group;
  const told = !small || showsMetric(source.shown.overall(), 'prevalence');
  const planned = told ? needed(planFrom, from, to) : null;
  const plan = planned === null ? null : roundedPlan(planned);
  const noun = worth === undefined ? 'patients' : 'rows';
  const enough = plan === null ? '' : `, about ${plan} ${noun} needed`;
  const rest = { assurance: 'recomputed' } as const;
  if (!result.ok) {
    const text = `${label}: ${result.words}${enough}`;
    return notEvaluated(result.reason, { text, n: small ? null : n }, required, place, {
      ...rest,
      estimateKeepsLimit: null,
    });
  }
  const { value, interval } = result;
  const { lower, upper } = interval;
  const outcome = insideInterval(interval, from, to);
  const more = outcome === 'inconclusive' ? enough : '';
  const worthText = worthWords(worth, n);
  const size = worthText === '' ? '' : `; ${n} rows${worthText}`;
  const between = `(95 % interval ${lower.toFixed(2)} to ${upper.toFixed(2)})`;
  const figure = small
    ? { text: `${label}: the numbers are withheld${more}`, n: null }
    : { text: `${label}: ${words(value.toFixed(2))} ${between}${size}${more}`, value, lower, upper, n };
  const statistics: Statistics = {
    estimate: small ? null : value,
    lower: small ? null : lower,
    upper: small ? null : upper,
    level: LEVEL,
    sided: 'two',
    method: interval.method,
    alpha: null,
    adjusted: null,
    family: null,
    family_size: null,
    p: null,
    n: small ? null : n,
    ...worthShown(worth, small),
    n_needed: plan,
    suppressed: small,
  };
  const estimateKeepsLimit = value >= from && value <= to;
  return outcome === 'inconclusive'
    ? notEvaluated('inconclusive', figure, required, place, { ...rest, statistics, estimateKeepsLimit })
    : decided(outcome, null, figure, required, place, { ...rest, statistics });
}
