import { RE2JS } from 're2js';
import { nameInText } from '../../dossier/vocabulary.ts';
import { type CheckKind, PLAIN } from './kind.ts';
import { fail, needOf, pass, settle } from './result.ts';

interface Args {
  readonly fact: string;
  readonly pattern: string;
}

/** The text matches a pattern. RE2, because JavaScript's own patterns can be made to run for ever. */
export const matches: CheckKind<Args> = {
  ...PLAIN,
  id: 'matches',
  fields: ({ fact }) => [fact],
  problem: ({ pattern }) => {
    try {
      RE2JS.compile(pattern);
      return null;
    } catch {
      return 'the pattern is not an RE2 pattern';
    }
  },
  reaches: ['pass', 'fail', 'missing'],
  evaluate: ({ fact: field, pattern }, context) => {
    const required = { text: `${nameInText(field)} matches ${pattern}` };
    const settled = settle(context, field, required.text);
    if (!settled.ok) return settled.result;
    const { fact, value } = settled;
    const rest = { assurance: fact.assurance };
    return RE2JS.compile(pattern).matcher(String(value)).find()
      ? pass({ text: `${nameInText(field)} matches` }, required, fact.place, rest)
      : fail({ text: `${nameInText(field)} does not match` }, required, fact.place, {
          ...rest,
          needs: [needOf(context, field)],
        });
  },
};
