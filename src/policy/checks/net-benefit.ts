import type { LimitTest } from '../../measures/decisions/floor.ts';
import { type UsefulTest, useful } from '../../measures/decisions/useful.ts';
import type { RateId } from '../../measures/rates/confusion.ts';
import { type NetBenefit, netBenefit } from '../../measures/rates/net-benefit.ts';
import type { Figure, Required, Statistics } from '../../report/report.ts';
import type { GroupNumbers } from '../measured.ts';
import { worthOf } from '../patients.ts';
import { showsMetric } from '../shown.ts';
import { perHundred, pointsPerHundred, roundedPlan } from '../words.ts';
import { type CheckContext, type CheckKind, type Decided, PLAIN } from './kind.ts';
import { type MeasuredGroup, measuredGroup, overEveryFile } from './measured-group.ts';
import { decided, notEvaluated, numericLimit } from './result.ts';

type Measured = Extract<MeasuredGroup, { ok: true }>;

interface Args {
  readonly alpha: string;
}

const REQUIRED: Required = { text: 'more good done than by treating everybody, and than by treating nobody' };

/**
 * The net benefit at the threshold of the results is above that of treating everybody and of treating nobody. The threshold
 * stands for how many false alarms one found case is worth, so the score must be a probability.
 */
export const netBenefitCheck: CheckKind<Args> = {
  ...PLAIN,
  id: 'net-benefit',
  fields: () => [],
  limits: ({ alpha }) => [alpha],
  reaches: ['pass', 'fail', 'missing', 'tool-limit', 'too-few', 'inconclusive', 'not-applicable'],
  evaluate: ({ alpha }, context) => {
    const level = numericLimit(context, alpha, context.limit(alpha), REQUIRED);
    if (!level.ok) return level.result;
    const probability = context.dossier.traits.find(({ id }) => id === 'probability-output');
    if (probability?.value === 'no') {
      return decided('not-applicable', null, { text: probability.because }, REQUIRED, context.subject.place);
    }
    if (probability?.value === 'unknown') {
      return notEvaluated('missing', { text: probability.because }, REQUIRED, context.subject.place, {
        needs: [{ field: probability.settledBy, entry: null }],
        cause: probability.because,
      });
    }
    return overEveryFile(context, (one) => evaluate(one, level.value));
  },
};

function evaluate(context: CheckContext, alpha: number): Decided {
  const measured = measuredGroup(context, REQUIRED);
  if (!measured.ok) return measured.result;
  const { source, group, rest, place, label } = measured;
  const { threshold } = source.predictions.rows;
  if (threshold === null || group.counts === null) {
    const text = `no threshold is declared for ${source.predictions.path}`;
    return notEvaluated('missing', { text }, REQUIRED, place, {
      needs: [{ field: 'result.threshold', entry: source.predictions.result }],
      cause: text,
      assurance: 'recomputed',
    });
  }
  if (!(threshold > 0 && threshold < 1)) {
    const text = `at the threshold ${threshold} nothing can be weighed; it lies above 0 and below 1 where the score is a probability`;
    return notEvaluated('tool-limit', { text }, REQUIRED, place, { assurance: 'recomputed' });
  }
  const benefit = netBenefit(group.counts, threshold, 1 - alpha);
  if (!benefit.ok) {
    return notEvaluated('too-few', { text: `${label}: no patient` }, REQUIRED, place, { assurance: 'recomputed' });
  }
  const test = useful(group.counts, threshold, alpha, worthOfParts(group, rest));
  const { outcome } = test;
  const small = !showsMetric(measured.shown.group, 'net_benefit');
  const figure = figureOf(measured, test, benefit, small);
  const statistics = statisticsOf(test, benefit, alpha, small);
  return outcome === 'pass' || outcome === 'fail'
    ? decided(outcome, null, figure, REQUIRED, place, { assurance: 'recomputed', statistics })
    : notEvaluated(outcome, figure, REQUIRED, place, { assurance: 'recomputed', statistics });
}

function worthOfParts(group: GroupNumbers, rest: GroupNumbers | null): Parameters<typeof useful>[3] {
  const worth = (metric: RateId): number | undefined => {
    const own = group.rate(metric);
    const others = rest?.rate(metric) ?? null;
    return own === null ? undefined : worthOf(own, others === null ? [own] : [own, others]);
  };
  return { flagged: worth('ppv'), cleared: worth('false_omission_rate') };
}

/** What the model gains over the better of the two that need no model. */
const advantageOf = ({ value, treatAll }: NetBenefit): number => value - Math.max(0, treatAll);

/** The test that is still open, with the number of patients that would settle it. */
function neededOf({ flagged, cleared }: UsefulTest): string {
  const needed = ({ outcome, nNeeded }: LimitTest, who: string): readonly string[] =>
    outcome === 'pass' || nNeeded === null ? [] : [`about ${roundedPlan(nNeeded)} ${who} patients needed`];
  return [...needed(flagged, 'flagged'), ...needed(cleared, 'not flagged')].map((words) => `; ${words}`).join('');
}

function figureOf({ label, source }: Measured, test: UsefulTest, benefit: NetBenefit, small: boolean): Figure {
  if (small) return { text: `${label}: the numbers are withheld`, n: null };
  const undecided = test.outcome === 'too-few' || test.outcome === 'inconclusive';
  const { threshold, value, treatAll, n } = benefit;
  const signed = (one: number): string => `${one < 0 ? '-' : ''}${pointsPerHundred(one)}`;
  const worth = `net benefit ${signed(value)} for 100 ${label}, ${signed(treatAll)} if all were treated and 0 if none`;
  const text = `at the threshold ${threshold} of ${source.predictions.path}: ${worth}; ${flaggedWords(test)}, ${clearedWords(test)}`;
  return { text: `${text}${undecided ? neededOf(test) : ''}`, value: advantageOf(benefit), n };
}

function flaggedWords({ flagged: { value, lower, upper, outcome, limit } }: UsefulTest): string {
  if (value === null || lower === null || upper === null) return 'nobody is flagged';
  const bound = outcome === 'fail' ? `at most ${perHundred(upper)}` : `at least ${perHundred(lower)}`;
  return `${perHundred(value)} of 100 flagged have the condition (${bound}, more than ${perHundred(limit)} asked)`;
}

function clearedWords({ cleared: { value, lower, upper, outcome, limit } }: UsefulTest): string {
  if (value === null || lower === null || upper === null) return 'everybody is flagged';
  const bound = outcome === 'fail' ? `at least ${perHundred(lower)}` : `at most ${perHundred(upper)}`;
  return `${perHundred(value)} of 100 not flagged (${bound}, less than ${perHundred(limit)} asked)`;
}

function statisticsOf(test: UsefulTest, benefit: NetBenefit, alpha: number, small: boolean): Statistics {
  const [open] = [test.flagged, test.cleared].filter(({ outcome }) => outcome !== 'pass');
  const needed = small ? null : (open?.nNeeded ?? null);
  return {
    estimate: small ? null : advantageOf(benefit),
    lower: null,
    upper: null,
    level: 1 - alpha,
    sided: 'one',
    method: 'clopper-pearson',
    alpha,
    adjusted: null,
    family: null,
    family_size: null,
    p: null,
    n: small ? null : benefit.n,
    n_needed: needed === null ? null : roundedPlan(needed),
    suppressed: small,
  };
}
