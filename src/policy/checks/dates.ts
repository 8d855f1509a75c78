import { nameInText } from '../../dossier/vocabulary.ts';
import { type CheckKind, PLAIN } from './kind.ts';
import { fail, needOf, notEvaluated, pass, settle } from './result.ts';

const DAY = 86_400_000;

/** Whole days from one ISO day to another; negative where the first is later. */
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

interface OlderArgs {
  readonly fact: string;
  readonly days: string;
}

/** The date lies at most so many days before the day of judgement; an older one is stale, which is not a failure of the system. */
export const notOlderThan: CheckKind<OlderArgs> = {
  ...PLAIN,
  id: 'not-older-than',
  fields: ({ fact }) => [fact],
  limits: ({ days }) => [days],
  reaches: ['pass', 'fail', 'stale', 'missing'],
  evaluate: ({ fact: field, days }, context) => {
    const { value: most, origin } = context.limit(days);
    const required = { text: `${nameInText(field)} at most ${most} days before ${context.at}`, value: most, origin };
    if (typeof most !== 'number') {
      return notEvaluated('limit-not-set', { text: `nobody has set the limit "${days}"` }, required, null);
    }
    const settled = settle(context, field, required.text);
    if (!settled.ok) return settled.result;
    const { fact, value } = settled;
    const age = daysBetween(String(value), context.at);
    const observed = {
      text: `${nameInText(field)} is ${value}, ${age} days before ${context.at}`,
      value: age,
      unit: 'days',
    };
    const rest = { assurance: fact.assurance };
    return age <= most
      ? pass(observed, required, fact.place, rest)
      : notEvaluated('stale', observed, required, fact.place, { ...rest, needs: [needOf(context, field)] });
  },
};

interface AfterArgs {
  readonly fact: string;
  readonly than?: string;
}

/** The date is not after another date, by default the day of judgement: nobody can have measured tomorrow. */
export const notAfter: CheckKind<AfterArgs> = {
  ...PLAIN,
  id: 'not-after',
  fields: ({ fact, than }) => (than === undefined ? [fact] : [fact, than]),
  reaches: ['pass', 'fail', 'missing'],
  evaluate: ({ fact: field, than }, context) => {
    const words = than === undefined ? `the day of judgement, ${context.at}` : nameInText(than);
    const required = { text: `${nameInText(field)} is not after ${words}` };
    const settled = settle(context, field, required.text);
    if (!settled.ok) return settled.result;
    const bound = than === undefined ? null : settle(context, than, required.text);
    if (bound !== null && !bound.ok) return bound.result;
    const { fact, value } = settled;
    const latest = bound === null ? context.at : String(bound.value);
    const beside = than === undefined ? '' : `, ${nameInText(than)} is ${latest}`;
    const observed = { text: `${nameInText(field)} is ${value}${beside}`, value: String(value) };
    const rest = { assurance: fact.assurance };
    return daysBetween(String(value), latest) >= 0
      ? pass(observed, required, fact.place, rest)
      : fail(observed, required, fact.place, { ...rest, needs: [needOf(context, field)] });
  },
};
