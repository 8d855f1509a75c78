import type { FactValue } from '../../dossier/fact.ts';
import { nameInText } from '../../dossier/vocabulary.ts';
import { comparableWord } from './comparable-word.ts';
import { type CheckKind, PLAIN } from './kind.ts';
import { fail, pass, settle } from './result.ts';

interface Args {
  readonly fact: string;
  readonly of: string;
}

const wordsOf = (value: FactValue): readonly string[] =>
  (Array.isArray(value) ? value : [String(value)]).map(comparableWord);

/** Every item of a list is in another list. */
export const subsetOf: CheckKind<Args> = {
  ...PLAIN,
  id: 'subset-of',
  fields: ({ fact, of }) => [fact, of],
  reaches: ['pass', 'fail', 'missing'],
  evaluate: ({ fact: field, of }, context) => {
    const required = { text: `every entry of ${nameInText(field)} is in ${nameInText(of)}` };
    const settled = settle(context, field, required.text);
    if (!settled.ok) return settled.result;
    const whole = settle(context, of, required.text);
    // A list that is said to be empty is an answer, and holds none of the entries.
    if (!whole.ok && whole.result.outcome !== 'not-applicable') return whole.result;
    const place = whole.ok ? whole.fact.place : whole.result.place;
    const known = new Set(whole.ok ? wordsOf(whole.value) : []);
    const items = wordsOf(settled.value);
    const strange = items.filter((item) => !known.has(item)).length;
    const rest = { assurance: settled.fact.assurance, related: place === null ? [] : [place] };
    return strange === 0
      ? pass({ text: 'every entry is known', value: items.length }, required, settled.fact.place, rest)
      : fail(
          {
            text: `${strange} of ${items.length} entries of ${nameInText(field)} are not in ${nameInText(of)}`,
            value: strange,
          },
          required,
          settled.fact.place,
          rest,
        );
  },
};
