import { nameInText } from '../../dossier/vocabulary.ts';
import { ceiling, floor } from '../../measures/decisions/floor.ts';
import type { Required } from '../../report/report.ts';
import { SMALLEST_SHOWN_COUNT } from '../../safety/limits.ts';
import { threeDigits } from '../words.ts';
import { type CheckContext, type CheckKind, type Decided, PLAIN } from './kind.ts';
import { decided, fail, notEvaluated, numericLimit, settleBoth, weakestOf } from './result.ts';

interface Args {
  readonly fact: string;
  readonly of: string;
  readonly 'at-most'?: string;
  readonly 'at-least'?: string;
  readonly alpha: string;
  readonly cases?: string;
}

/** A bound that a share is held against, and how sure it has to be. */
export interface ShareLimit {
  readonly side: 'at most' | 'at least';
  readonly bound: number;
  readonly alpha: number;
  /** The fewest cases that count as a test at all; null where the interval alone decides. */
  readonly fewest: number | null;
  readonly required: Required;
}

/** The limits that the arguments name, or the result where nobody has set one. */
export function shareLimit(
  args: Omit<Args, 'fact' | 'of'>,
  name: string,
  context: CheckContext,
): { readonly ok: true; readonly limit: ShareLimit } | { readonly ok: false; readonly result: Decided } {
  const most = args['at-most'];
  const side = most === undefined ? 'at least' : 'at most';
  const limitName = most ?? args['at-least'] ?? '';
  const applied = context.limit(limitName);
  const few = args.cases === undefined ? null : context.limit(args.cases);
  const enough = few?.value == null ? '' : `, in ${few.value} or more`;
  const required: Required = {
    text: `${name}: surely ${side} ${applied.value ?? 'a limit'}${enough}`,
    value: applied.value,
    origin: applied.origin,
  };
  const bound = numericLimit(context, limitName, applied, required);
  if (!bound.ok) return bound;
  const level = numericLimit(context, args.alpha, context.limit(args.alpha), required);
  if (!level.ok) return level;
  const least = args.cases === undefined || few === null ? null : numericLimit(context, args.cases, few, required);
  if (least !== null && !least.ok) return least;
  const fewest = least?.value ?? null;
  return { ok: true, limit: { side, bound: bound.value, alpha: level.value, fewest, required } };
}

/**
 * Holds a count of cases against a limit. One-sided Clopper-Pearson limits (statistics.md, floors and ceilings) decide.
 *
 * @param count integer, 0 to `cases`
 */
export function judgeShare(
  count: number,
  cases: number,
  name: string,
  { side, bound, alpha, fewest, required }: ShareLimit,
  rest: Pick<Decided, 'place' | 'assurance'>,
): Decided {
  const test = (side === 'at most' ? ceiling : floor)(count, cases, bound, alpha);
  const small = [count, cases - count].some((one) => one > 0 && one < SMALLEST_SHOWN_COUNT);
  const level = ((1 - alpha) * 100).toFixed(1).replace('.0', '');
  const shown =
    test.lower === null || test.upper === null
      ? ''
      : `, ${threeDigits(test.lower)} to ${threeDigits(test.upper)}, each limit one-sided ${level} %`;
  // Of a few cases their number is itself one that is not shown.
  const few = cases < SMALLEST_SHOWN_COUNT;
  const hidden = few
    ? `${name}: numbers that are not shown, since few could be known by them`
    : `${name}: a number of ${cases} that is not shown, since few could be known by it`;
  const text = small ? hidden : `${name}: ${count} of ${cases}${shown}`;
  const figure = small
    ? { text, n: few ? null : cases }
    : { text, value: test.value, lower: test.lower, upper: test.upper, n: cases };
  const { place, assurance } = rest;
  const tooFew = fewest !== null && cases < fewest;
  if (test.outcome === 'fail') return decided('fail', null, figure, required, place, { assurance });
  if (tooFew || test.outcome === 'too-few') {
    const needed = test.nNeeded === null ? (fewest ?? null) : Math.max(test.nNeeded, fewest ?? 0);
    const more = needed === null || small ? '' : `; about ${needed} needed`;
    return notEvaluated('too-few', { ...figure, text: `${text}${more}` }, required, place, { assurance });
  }
  return test.outcome === 'pass'
    ? decided('pass', null, figure, required, place, { assurance })
    : notEvaluated('inconclusive', figure, required, place, { assurance });
}

/** Whether so many of the cases can have been counted. Beyond the largest safe integer numbers are no longer told apart. */
export const isCountOf = (count: number, cases: number): boolean =>
  Number.isSafeInteger(count) && Number.isSafeInteger(cases) && count >= 0 && count <= cases;

/** Exactly one of the two sides. */
export function oneSide(args: { readonly 'at-most'?: string; readonly 'at-least'?: string }): string | null {
  return (args['at-most'] === undefined) === (args['at-least'] === undefined)
    ? 'give exactly one of at-most and at-least'
    : null;
}

/** Names of all limits that the arguments use. */
export const limitsIn = (args: Partial<Omit<Args, 'fact' | 'of'>>): readonly string[] =>
  [args['at-most'], args['at-least'], args.alpha, args.cases].filter((name) => name !== undefined);

/** A stated count, as a share of another, surely keeps a limit. */
export const share: CheckKind<Args> = {
  ...PLAIN,
  id: 'share',
  fields: ({ fact, of }) => [fact, of],
  limits: limitsIn,
  problem: oneSide,
  reaches: ['pass', 'fail', 'missing', 'limit-not-set', 'too-few', 'inconclusive'],
  evaluate: (args, context) => {
    const name = `${nameInText(args.fact)} among ${nameInText(args.of)}`;
    const read = shareLimit(args, name, context);
    if (!read.ok) return read.result;
    const { required } = read.limit;
    const both = settleBoth(context, args.fact, args.of, required.text);
    if (!both.ok) return both.result;
    const [count, cases] = [Number(both.first.value), Number(both.second.value)];
    const { place } = both.first.fact;
    const assurance = weakestOf([both.first.fact, both.second.fact]);
    if (!isCountOf(count, cases)) {
      const text = `${name}: no count of the other`;
      return fail({ text }, required, place, { assurance, related: [both.second.fact.place] });
    }
    if (cases === 0) return notEvaluated('too-few', { text: `${name}: 0 cases` }, required, place, { assurance });
    return judgeShare(count, cases, name, read.limit, { place, assurance });
  },
};
