import { nameInText } from '../../dossier/vocabulary.ts';
import { type CheckKind, PLAIN } from './kind.ts';
import { fail, pass, settle } from './result.ts';

interface Args {
  readonly fact: string;
  readonly of: string;
}

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
    if (!whole.ok) return whole.result;
    const known = new Set(Array.isArray(whole.value) ? whole.value : [whole.value]);
    const items = Array.isArray(settled.value) ? settled.value : [settled.value];
    const strange = items.filter((item) => !known.has(item)).length;
    const rest = { assurance: settled.fact.assurance, related: [whole.fact.place] };
    return strange === 0
      ? pass({ text: 'every entry is known', value: items.length }, required, settled.fact.place, rest)
      : fail(
          { text: `${strange} of ${items.length} entries are not`, value: strange },
          required,
          settled.fact.place,
          rest,
        );
  },
};
