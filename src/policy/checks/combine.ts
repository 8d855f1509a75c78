import type { Check } from '../rule.ts';
import { type CheckKind, type CheckResult, type Decided, PLAIN } from './kind.ts';
import { decided, settle } from './result.ts';

/** Order of Kleene's conjunction: a failure decides, then what is not known, then a pass; what does not apply says nothing. */
const WORST_FIRST = ['fail', 'not-evaluated', 'pass', 'not-applicable'] as const;

/** A comparison is decided with its whole family, so it cannot be an alternative inside another check. */
function decidedOnly(result: CheckResult): Decided {
  if ('pending' in result || 'parts' in result) throw new Error('A statistical comparison stands inside another check');
  return result;
}

function join(results: readonly Decided[], order: readonly Decided['outcome'][], separator: string): Decided {
  const outcome = order.find((candidate) => results.some((result) => result.outcome === candidate)) ?? 'not-evaluated';
  const deciding = results.filter((result) => result.outcome === outcome);
  const first = deciding[0];
  if (first === undefined) throw new Error('A combination of no checks');
  return {
    ...first,
    observed: { text: deciding.map(({ observed }) => observed.text).join(separator) },
    required: { ...first.required, text: deciding.map(({ required }) => required.text).join(separator) },
    needs: deciding.flatMap(({ needs }) => needs),
    related: deciding.flatMap(({ related }) => related),
  };
}

/** Of several results the worst; those that share it are told together. At least one. */
export const worstOf = (results: readonly Decided[]): Decided => join(results, WORST_FIRST, '; ');

const COMBINED = {
  fields: () => [],
  limits: () => [],
  inner: (checks: readonly Check[]) => checks,
  problem: () => null,
  reaches: [],
} as const;

/** All of the checks. */
export const all: CheckKind<readonly Check[]> = {
  ...COMBINED,
  id: 'all',
  evaluate: (checks, context) =>
    join(
      checks.map((check) => decidedOnly(context.inner(check))),
      WORST_FIRST,
      '; ',
    ),
};

/** At least one of the checks: a pass decides, then what is not known. */
export const any: CheckKind<readonly Check[]> = {
  ...COMBINED,
  id: 'any',
  evaluate: (checks, context) =>
    join(
      checks.map((check) => decidedOnly(context.inner(check))),
      ['pass', 'not-evaluated', 'fail', 'not-applicable'],
      ', or ',
    ),
};

interface WhenArgs {
  readonly fact: string;
  readonly in: readonly (string | number | boolean)[];
  readonly checks: readonly Check[];
}

/** Where the condition holds, the checks. Where nobody states the condition, it cannot be known whether they are asked. */
export const when: CheckKind<WhenArgs> = {
  ...PLAIN,
  id: 'when',
  fields: ({ fact }) => [fact],
  inner: ({ checks }) => checks,
  reaches: ['missing'],
  evaluate: ({ fact, in: values, checks }, context) => {
    const settled = settle(context, fact, `${fact} decides whether more is asked`);
    if (!settled.ok) return settled.result;
    if (values.some((value) => value === settled.value)) return all.evaluate(checks, context);
    return decided(
      'not-applicable',
      null,
      { text: `asked only where ${fact} is ${values.join(' or ')}` },
      { text: 'nothing' },
      settled.fact.place,
    );
  },
};
