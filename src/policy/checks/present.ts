import { textState } from '../../dossier/state.ts';
import { nameInText } from '../../dossier/vocabulary.ts';
import { type CheckKind, PLAIN } from './kind.ts';
import { fail, needOf, pass, settle } from './result.ts';

interface Args {
  readonly fact: string;
  readonly characters?: string;
}

/** The fact is stated and says something; a text has at least so many characters. */
export const present: CheckKind<Args> = {
  ...PLAIN,
  id: 'present',
  fields: ({ fact }) => [fact],
  limits: ({ characters }) => (characters === undefined ? [] : [characters]),
  reaches: ['pass', 'fail', 'missing'],
  evaluate: ({ fact: field, characters }, context) => {
    const fewest = characters === undefined ? null : context.limit(characters);
    const asked = fewest?.value == null ? 'stated' : `stated in at least ${fewest.value} characters`;
    const required = { text: `${nameInText(field)} ${asked}`, ...(fewest === null ? {} : { origin: fewest.origin }) };
    const settled = settle(context, field, required.text);
    if (!settled.ok) return settled.result;
    const { fact, value } = settled;
    const text = Array.isArray(value) ? value.join(' ') : String(value);
    const rest = { assurance: fact.assurance };
    // The state was settled by the reader; a second look here keeps a reader's mistake from becoming a pass.
    if (typeof value !== 'boolean' && typeof value !== 'number' && textState(text) === 'empty') {
      return fail({ text: `${nameInText(field)} is empty` }, required, fact.place, rest);
    }
    if (typeof fewest?.value === 'number' && text.trim().length < fewest.value) {
      return fail(
        { text: `${nameInText(field)} has ${text.trim().length} characters`, value: text.trim().length },
        required,
        fact.place,
        { ...rest, needs: [needOf(context, field)] },
      );
    }
    return pass({ text: `${nameInText(field)} is stated` }, required, fact.place, rest);
  },
};
