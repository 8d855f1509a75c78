import {
  floorAuroc,
  type LimitTest,
  ceiling as rateCeiling,
  floor as rateFloor,
} from '../../measures/decisions/floor.ts';
import { independentClasses } from '../../measures/discrimination/cluster-auroc.ts';
import type { RateId } from '../../measures/rates/confusion.ts';
import type { Required, Statistics } from '../../report/report.ts';
import { FEWEST_EVENTS } from '../../safety/limits.ts';
import { worthOf } from '../patients.ts';
import { showsMetric } from '../shown.ts';
import { metricWords, perHundred, roundedPlan, rowsOf, threeDigits, worthShown, worthWords } from '../words.ts';
import { type CheckKind, type Decided, PLAIN } from './kind.ts';
import { type MeasuredGroup, measuredGroup, overEveryFile, rateOf } from './measured-group.ts';
import { decided, notEvaluated, numericLimit } from './result.ts';

type Measured = Extract<MeasuredGroup, { ok: true }>;

interface LimitArgs {
  readonly metric: RateId | 'auroc';
  readonly limit: string;
  readonly alpha: string;
}

function againstLimit(id: string, words: string, direction: 'floor' | 'ceiling'): CheckKind<LimitArgs> {
  return {
    ...PLAIN,
    id,
    fields: () => [],
    limits: ({ limit, alpha }) => [limit, alpha],
    reaches: ['pass', 'fail', 'missing', 'limit-not-set', 'too-few', 'inconclusive'],
    evaluate: ({ metric, limit, alpha }, context) => {
      const applied = context.limit(limit);
      const shown = applied.value ?? 'a limit';
      const required: Required = { text: `${metric} ${words} ${shown}`, value: applied.value, origin: applied.origin };
      const bound = numericLimit(context, limit, applied, required);
      if (!bound.ok) return bound.result;
      const level = numericLimit(context, alpha, context.limit(alpha), required);
      if (!level.ok) return level.result;
      return overEveryFile(context, (one) => {
        const measured = measuredGroup(one, required);
        if (!measured.ok) return measured.result;
        return metric === 'auroc'
          ? aurocAgainstLimit(measured, bound.value, level.value, required)
          : rateAgainstLimit(measured, metric, bound.value, level.value, required, direction);
      });
    },
  };
}

/** The one-sided lower limit of the metric is at least the limit. */
export const floor = againstLimit('floor', 'at least', 'floor');

/** The one-sided upper limit of the metric is at most the limit. */
export const ceiling = againstLimit('ceiling', 'at most', 'ceiling');

function rateAgainstLimit(
  measured: Measured,
  metric: RateId,
  limit: number,
  alpha: number,
  required: Required,
  direction: 'floor' | 'ceiling',
): Decided {
  const rate = rateOf(measured.group, metric, measured, required);
  if (!rate.ok) return rate.result;
  const { x, n } = rate.rate;
  const rest = measured.rest === null ? null : rateOf(measured.rest, metric, measured, required);
  const worth = worthOf(rate.rate, rest?.ok ? [rate.rate, rest.rate] : [rate.rate]);
  const test = (direction === 'floor' ? rateFloor : rateCeiling)(x, n, limit, alpha, worth);
  const words = metricWords(metric);
  const among = words.among === '' ? '' : ` ${words.among}`;
  const text = (bounds: string): string =>
    test.value === null
      ? `no patient${among}`
      : `${words.verb} ${perHundred(test.value)} of 100 ${measured.label}${among}${bounds}`;
  const size = { n, counted: n, worth, noun: words.cases };
  return {
    ...limitResult(test, measured, required, metric, size, text),
    estimateKeepsLimit: estimateKeeps(test, direction),
  };
}

function aurocAgainstLimit(measured: Measured, limit: number, alpha: number, required: Required): Decided {
  const { n } = measured.group;
  const auroc = measured.group.auroc();
  if (auroc === null) {
    const text = `${measured.source.predictions.path} holds no score`;
    return notEvaluated('missing', { text }, required, measured.place, { assurance: 'recomputed' });
  }
  const test = floorAuroc(auroc, limit, alpha, FEWEST_EVENTS.auroc);
  const size = {
    n,
    counted: measured.group.positives,
    worth: measured.source.patients !== null && auroc.ok ? independentClasses(auroc.estimate).events : undefined,
    noun: 'cases',
  };
  const text = (bounds: string): string =>
    test.value === null
      ? 'AUROC is undefined: one of the two outcomes does not occur'
      : `AUROC ${threeDigits(test.value)}${bounds}`;
  return {
    ...limitResult(test, measured, required, 'auroc', size, text),
    estimateKeepsLimit: estimateKeeps(test, 'floor'),
  };
}

/** What a limit was held against: `n` as the report states it, and what of it counts as one case. */
interface LimitSize {
  readonly n: number;
  readonly counted: number;
  readonly noun: string;
  /** The independent cases that those counted are worth; undefined where every row stands for itself. */
  readonly worth: number | undefined;
}

function limitResult(
  test: LimitTest,
  measured: Measured,
  required: Required,
  metric: RateId | 'auroc',
  { n, counted, worth, noun }: LimitSize,
  text: (bounds: string) => string,
): Decided {
  const small = !showsMetric(measured.shown.group, metric);
  const level = ((1 - test.alpha) * 100).toFixed(1).replace('.0', '');
  const bounds =
    test.lower === null || test.upper === null
      ? ''
      : ` (${threeDigits(test.lower)} to ${threeDigits(test.upper)}, each limit one-sided ${level} %)`;
  // The number planned for a withheld group starts from its own rate, which would show through it.
  const planned = small || test.nNeeded === null ? null : roundedPlan(test.nNeeded);
  const needed = planned === null ? '' : `, about ${planned} cases needed`;
  const undecided = test.outcome === 'too-few' || test.outcome === 'inconclusive';
  const worthText = worthWords(worth, counted);
  const rows = worthText === '' ? '' : `; ${counted} ${rowsOf(noun)}${worthText}`;
  const figure = small
    ? { text: `${metric} of ${measured.label}: the numbers are withheld`, n: null }
    : {
        text: `${text(bounds)}${rows}${undecided ? needed : ''}`,
        value: test.value,
        lower: test.lower,
        upper: test.upper,
        n,
      };
  const statistics: Statistics = {
    estimate: small ? null : test.value,
    lower: small ? null : test.lower,
    upper: small ? null : test.upper,
    level: 1 - test.alpha,
    sided: 'one',
    method: test.method,
    alpha: test.alpha,
    adjusted: null,
    family: null,
    family_size: null,
    p: null,
    n: small ? null : n,
    ...worthShown(worth, small),
    n_needed: planned,
    suppressed: small,
  };
  const rest = { assurance: 'recomputed', statistics } as const;
  return test.outcome === 'pass' || test.outcome === 'fail'
    ? decided(test.outcome, null, figure, required, measured.place, rest)
    : notEvaluated(test.outcome, figure, required, measured.place, rest);
}

function estimateKeeps({ value, limit }: LimitTest, direction: 'floor' | 'ceiling'): boolean | null {
  if (value === null) return null;
  return direction === 'floor' ? value >= limit : value <= limit;
}
