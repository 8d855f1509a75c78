import { nameInText } from '../../dossier/vocabulary.ts';
import { comparableWord } from './comparable-word.ts';
import { type CheckKind, PLAIN } from './kind.ts';
import { correctionOf, fail, pass, settle } from './result.ts';

interface Args {
  readonly fact: string;
  readonly values: readonly string[];
}

/** A list holds each of the values. */
export const includes: CheckKind<Args> = {
  ...PLAIN,
  id: 'includes',
  fields: ({ fact }) => [fact],
  reaches: ['pass', 'fail', 'missing'],
  evaluate: ({ fact: field, values }, context) => {
    const required = { text: `${nameInText(field)} names ${values.join(', ')}` };
    const settled = settle(context, field, required.text);
    if (!settled.ok) return settled.result;
    const { fact, value } = settled;
    const listed = new Set((Array.isArray(value) ? value : [String(value)]).map(comparableWord));
    const lacking = values.filter((wanted) => !listed.has(comparableWord(wanted)));
    const rest = { assurance: fact.assurance };
    return lacking.length === 0
      ? pass({ text: `${nameInText(field)} names all of them`, value: listed.size }, required, fact.place, rest)
      : fail({ text: `${nameInText(field)} does not name ${lacking.join(', ')}` }, required, fact.place, {
          ...rest,
          needs: correctionOf(context, field),
        });
  },
};
