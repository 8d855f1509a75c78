import { logRatio, newcombeLimits } from '../intervals/interval.ts';
import { POWER, wholeCases } from '../intervals/sample-size.ts';
import { smallestAlpha } from '../numbers/inversion.ts';
import { normalCdf, normalQuantile } from '../numbers/special.ts';
import { proportion, type Worse } from '../rates/confusion.ts';
import {
  type ComparisonTest,
  type Count,
  checkQuestion,
  type EffectiveCases,
  effectiveCount,
  rowsWorth,
} from './difference.ts';

const UNDEFINED = { difference: null, lower: null, upper: null, pPass: 1, pFail: 1, nNeeded: null } as const;

/** Below this n no Newcombe interval fits inside the margin, even without an error: 25 at alpha 0.05 for 0.10. */
export function fewestToBeEquivalent(margin: number, alpha: number): number {
  const z = normalQuantile(alpha);
  return Math.floor((z * z * (1 - margin)) / margin) + 1;
}

/** Normal approximation, both one-sided tests needing 90 % for 80 % together, the reference staying as it is. */
function equivalenceCasesNeeded(reference: Count, margin: number, alpha: number): number | null {
  const rate = reference.x / reference.n;
  const z = normalQuantile(1 - (1 - POWER) / 2) - normalQuantile(alpha);
  const unit = z * z * rate * (1 - rate);
  const left = margin * margin - unit / reference.n;
  return left > 0 ? wholeCases(Math.max(fewestToBeEquivalent(margin, alpha), unit / left)) : null;
}

/**
 * Is the group's rate within the margin of a named reference group's, either way? Two one-sided tests, by inverting
 * Newcombe's interval: pPass <= alpha when the interval at level 1 - 2 alpha lies inside the margin; pFail is doubled,
 * so that pFail <= alpha means that the interval at level 1 - alpha lies wholly outside. Limits are at 1 - 2 alpha.
 * @param effective where rows share patients, `rest` for the reference: as in `noWorse`
 */
export function equivalent(question: {
  readonly group: Count;
  readonly reference: Count;
  readonly margin: number;
  readonly alpha: number;
  readonly effective?: EffectiveCases | undefined;
}): ComparisonTest {
  const { group, reference, margin, alpha, effective } = question;
  checkQuestion(margin, alpha);
  proportion(group.x, group.n);
  proportion(reference.x, reference.n);
  const common = { method: 'newcombe-tost', alpha, margin } as const;
  const own = effectiveCount(group, effective?.group);
  const other = effectiveCount(reference, effective?.rest);
  const needed = reference.n === 0 ? null : equivalenceCasesNeeded(other, margin, alpha);
  const nNeeded = plannedRows(needed, group, reference, effective);
  if (group.n === 0 || reference.n === 0) {
    return { ...UNDEFINED, ...common, status: 'too-few', reason: 'zero-denominator', nNeeded };
  }
  const at = (level: number) => newcombeLimits(own.x, own.n, other.x, other.n, -normalQuantile(level));
  const difference = group.x / group.n - reference.x / reference.n;
  const pPass =
    Math.abs(difference) < margin
      ? Math.max(
          smallestAlpha((level) => at(level).lower + margin),
          smallestAlpha((level) => margin - at(level).upper),
        )
      : 1;
  const pOutside = smallestAlpha((level) => (difference > 0 ? at(level).lower - margin : -margin - at(level).upper));
  const pFail = Math.abs(difference) > margin ? Math.min(1, 2 * pOutside) : 1;
  const result = { difference, ...at(alpha), pPass, pFail, nNeeded, ...common };
  return Math.min(own.n, other.n) < fewestToBeEquivalent(margin, alpha)
    ? { ...result, status: 'too-few', reason: 'below-minimum' }
    : { ...result, status: 'ok' };
}

/** Independent cases as rows of patients like those of the group; of a group without rows, like the others'. */
function plannedRows(
  cases: number | null,
  group: Count,
  others: Count,
  effective: EffectiveCases | undefined,
): number | null {
  if (effective === undefined) return cases;
  return group.n === 0 ? rowsWorth(cases, others.n, effective.rest) : rowsWorth(cases, group.n, effective.group);
}

/** Cases of the group whose log ratio, at the rest's rate, is precise enough for an 80 % chance to pass. */
function ratioCasesNeeded(rest: Count, limit: number, alpha: number, minimumEvents: number): number | null {
  const rate = rest.x / rest.n;
  const standardError = Math.log(limit) / (normalQuantile(POWER) - normalQuantile(alpha));
  const left = standardError * standardError - (1 / rest.x - 1 / rest.n);
  return left > 0 ? wholeCases(Math.max(minimumEvents / rate, (1 - rate) / (rate * left))) : null;
}

/**
 * The no-worse question for a rate that policy declared rare: is group / rest below `limit` (where higher is worse) or
 * above 1 / limit (where lower is)? One-sided Katz log limits. Needs `minimumEvents` events, and as many non-events, on
 * both sides: the log variance vanishes for a rate near 1, which is not rare, and would pass anything.
 * `difference` is the ratio, `margin` the limit.
 * @param effective where rows share patients: the log variance, and what is too few, follow these sizes, which multiplies
 * the variance of each side by its design effect; the ratio stays that of the counts
 */
export function noWorseRatio(question: {
  readonly group: Count;
  readonly rest: Count;
  readonly worse: Worse;
  readonly limit: number;
  readonly alpha: number;
  readonly minimumEvents: number;
  readonly effective?: EffectiveCases | undefined;
}): ComparisonTest {
  const { group, rest, worse, limit, alpha, minimumEvents, effective } = question;
  if (!(limit > 1)) throw new RangeError('the limit of a ratio lies above 1; its inverse is used where lower is worse');
  proportion(group.x, group.n);
  proportion(rest.x, rest.n);
  const common = { method: 'katz-log', alpha, margin: limit } as const;
  const own = effectiveCount(group, effective?.group);
  const others = effectiveCount(rest, effective?.rest);
  const needed = rest.x === 0 ? null : ratioCasesNeeded(others, limit, alpha, minimumEvents);
  const nNeeded = plannedRows(needed, group, rest, effective);
  if (group.n === 0 || rest.n === 0) {
    return { ...UNDEFINED, ...common, status: 'too-few', reason: 'zero-denominator', nNeeded };
  }
  if (Math.min(own.x, own.n - own.x, others.x, others.n - others.x) < Math.max(1, minimumEvents)) {
    return { ...UNDEFINED, ...common, status: 'too-few', reason: 'few-events', nNeeded };
  }
  const { value, standardError } = logRatio(own.x, own.n, others.x, others.n);
  // Closed form of the smallest alpha: how many standard errors the log ratio lies from the limit.
  const edge = worse === 'higher' ? Math.log(limit) : -Math.log(limit);
  const z = (worse === 'higher' ? edge - value : value - edge) / standardError;
  const reach = -normalQuantile(alpha) * standardError;
  return {
    difference: Math.exp(value),
    lower: Math.exp(value - reach),
    upper: Math.exp(value + reach),
    pPass: z > 0 ? normalCdf(-z) : 1,
    pFail: z < 0 ? normalCdf(z) : 1,
    status: 'ok',
    nNeeded,
    ...common,
  };
}
