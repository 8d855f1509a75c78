import { ASSURANCES, type Fact, type FactValue, TIERS } from '../../dossier/fact.ts';
import { fieldDefinition, isDerived, nameInText } from '../../dossier/vocabulary.ts';
import type { Figure, Required } from '../../report/report.ts';
import { threeDigits } from '../words.ts';
import { comparableWord } from './comparable-word.ts';
import { type CheckContext, type CheckKind, type CheckResult, PLAIN } from './kind.ts';
import { correctionOf, fail, notEvaluated, pass, settle, shownValue } from './result.ts';

interface Args {
  readonly fact: string;
  readonly limit?: string;
  readonly other?: string;
  /** What falling short means where it is no failure: too few to judge. */
  readonly else?: 'too-few';
}

/** Differences this small come from binary fractions: 0.80 - 0.70 is above 0.10 in the last digit. */
const ROUNDING = 1e-9;

const ORDERS: readonly (readonly string[])[] = [TIERS, ASSURANCES];

/** A number, how many different items a list has, or the place of a word in its order. Null where the value has no size. */
function size(value: FactValue | null): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return new Set(value.map((item) => comparableWord(String(item)))).size;
  for (const order of ORDERS) {
    const place = order.indexOf(String(value));
    if (typeof value === 'string' && place >= 0) return place;
  }
  return null;
}

function comparison(id: string, words: string, holds: (size: number, bound: number) => boolean): CheckKind<Args> {
  return {
    ...PLAIN,
    id,
    fields: ({ fact, other }) => (other === undefined ? [fact] : [fact, other]),
    limits: ({ limit }) => (limit === undefined ? [] : [limit]),
    problem: ({ fact, limit, other }) => {
      if ((limit === undefined) === (other === undefined)) return 'give exactly one of limit and other';
      const kind = fieldDefinition(fact)?.kind;
      return kind === 'number' || kind === 'list' || kind === 'enum' ? null : `${fact} has no size to compare`;
    },
    reaches: ['pass', 'fail', 'missing', 'limit-not-set'],
    evaluate: ({ fact: field, limit, other, else: otherwise }, context) => {
      const bound = boundOf(
        context,
        limit,
        other,
        `${nameInText(field)}${jointOf(field, fieldDefinition(field)?.kind === 'list')}${words}`,
      );
      if (!bound.ok) return bound.result;
      const settled = settle(context, field, bound.required.text);
      if (!settled.ok) return settled.result;
      const { fact, value } = settled;
      const own = size(value);
      const observed = observedSize(context, fact, value, own);
      const rest = { assurance: fact.assurance };
      if (own !== null && holds(own, bound.size)) return pass(observed, bound.required, fact.place, rest);
      return otherwise === 'too-few' && own !== null
        ? notEvaluated('too-few', observed, bound.required, fact.place, rest)
        : fail(observed, bound.required, fact.place, { ...rest, needs: correctionOf(context, field) });
    },
  };
}

/** Derived fields are named by a phrase, which no verb follows well. */
const jointOf = (field: string, isList: boolean): string => (isDerived(field) ? ': ' : isList ? ' has ' : ' is ');

/** What was found. */
function observedSize(context: CheckContext, fact: Fact, value: FactValue, own: number | null): Figure {
  const { field, reason } = fact;
  const name = `${nameInText(field)}${jointOf(field, Array.isArray(value))}`;
  const words = shownValue(context, field, value);
  if (context.subject.withheld.has(field)) return { text: `${name}${words}`, value: null };
  const because = reason === '' ? '' : ` (${reason})`;
  const isRate = isDerived(field) && typeof value === 'number' && !Number.isInteger(value);
  return { text: `${name}${isRate ? threeDigits(value) : words}${because}`, value: own };
}

type Bound =
  | { readonly ok: true; readonly size: number; readonly required: Required }
  | { readonly ok: false; readonly result: CheckResult };

function boundOf(context: CheckContext, limit: string | undefined, other: string | undefined, words: string): Bound {
  if (limit !== undefined) {
    const { value, origin } = context.limit(limit);
    const bound = size(value);
    if (bound === null) {
      const text = `nobody has set the limit "${limit}"`;
      return { ok: false, result: notEvaluated('limit-not-set', { text }, { text: `${words} a limit`, origin }, null) };
    }
    return { ok: true, size: bound, required: { text: `${words} ${value}`, value: bound, origin } };
  }
  const field = other ?? '';
  const settled = settle(context, field, `${words} ${nameInText(field)}`);
  if (!settled.ok) return { ok: false, result: settled.result };
  const bound = size(settled.value);
  const text = `${words} ${shownValue(context, field, settled.value)}`;
  return bound === null
    ? { ok: false, result: fail({ text: `${nameInText(field)} has no size` }, { text }, settled.fact.place) }
    : { ok: true, size: bound, required: { text, value: context.subject.withheld.has(field) ? null : bound } };
}

/** A number, the length of a list or a place in an order is at least a limit or another fact. */
export const atLeast = comparison('at-least', 'at least', (own, bound) => own >= bound - ROUNDING);

/** A number, the length of a list or a place in an order is at most a limit or another fact. */
export const atMost = comparison('at-most', 'at most', (own, bound) => own <= bound + ROUNDING);
