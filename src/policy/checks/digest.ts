import { ASSURANCES, type Assurance } from '../../dossier/fact.ts';
import { nameInText } from '../../dossier/vocabulary.ts';
import { type CheckKind, PLAIN } from './kind.ts';
import { fail, needOf, notEvaluated, pass, settleBoth, shownValue } from './result.ts';

interface Args {
  readonly fact: string;
  readonly equals: string;
  readonly assurance?: string;
}

const isAssurance = (value: unknown): value is Assurance => ASSURANCES.some((assurance) => assurance === value);

/**
 * The digest equals another digest and is known with enough assurance. Evidence without a digest, or with one that only
 * a person wrote where a tool's is asked for, is unbound: it may belong to any model.
 */
export const digest: CheckKind<Args> = {
  ...PLAIN,
  id: 'digest',
  fields: ({ fact, equals }) => [fact, equals],
  limits: ({ assurance }) => (assurance === undefined ? [] : [assurance]),
  reaches: ['pass', 'fail', 'unbound', 'missing'],
  evaluate: ({ fact: field, equals, assurance }, context) => {
    const weakest = assurance === undefined ? null : context.limit(assurance);
    const asked = isAssurance(weakest?.value) && weakest.value !== 'declared' ? `, ${weakest.value} by a tool` : '';
    const required = {
      text: `${nameInText(field)} equals ${nameInText(equals)}${asked}`,
      ...(weakest === null ? {} : { origin: weakest.origin }),
    };
    const both = settleBoth(context, field, equals, required.text);
    if (!both.ok) {
      const { result, undecided } = both;
      return undecided === 'first' && result.reason === 'missing' ? { ...result, reason: 'unbound' } : result;
    }
    const { first, second: expected } = both;
    const { fact, value } = first;
    const rest = { assurance: fact.assurance, related: [expected.fact.place] };
    if (value !== expected.value) {
      const text = `${nameInText(field)} is ${shownValue(context, field, value)}, ${nameInText(equals)} is ${shownValue(context, equals, expected.value)}`;
      return fail({ text, value: String(value) }, required, fact.place, rest);
    }
    const text = `the digests agree; ${nameInText(field)} is ${fact.assurance}`;
    if (isAssurance(weakest?.value) && ASSURANCES.indexOf(fact.assurance) < ASSURANCES.indexOf(weakest.value)) {
      return notEvaluated('unbound', { text }, required, fact.place, { ...rest, needs: [needOf(context, field)] });
    }
    return pass({ text, value: String(value) }, required, fact.place, rest);
  },
};
