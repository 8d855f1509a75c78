import { fieldDefinition, nameInText } from '../../dossier/vocabulary.ts';
import { type CheckKind, PLAIN } from './kind.ts';
import { correctionOf, fail, pass, settle, shownValue } from './result.ts';

interface Args {
  readonly fact: string;
  readonly values: readonly (string | number | boolean)[];
}

/** A value that the field can never hold would make the check pass or fail for ever. */
function impossibleValue({ fact, values }: Args): string | null {
  const allowed = fieldDefinition(fact)?.values;
  const wrong = allowed === undefined ? undefined : values.find((value) => !allowed.includes(String(value)));
  return wrong === undefined ? null : `${fact} can never be "${wrong}"; it is one of ${allowed?.join(', ')}`;
}

function membership(id: string, wanted: boolean): CheckKind<Args> {
  return {
    ...PLAIN,
    id,
    fields: ({ fact }) => [fact],
    problem: impossibleValue,
    reaches: ['pass', 'fail', 'missing'],
    evaluate: ({ fact: field, values }, context) => {
      const required = { text: `${nameInText(field)} is ${wanted ? 'one of' : 'none of'} ${values.join(', ')}` };
      const settled = settle(context, field, required.text);
      if (!settled.ok) return settled.result;
      const { fact, value } = settled;
      const observed = {
        text: `${nameInText(field)} is ${shownValue(context, field, value)}`,
        value: context.subject.withheld.has(field) ? null : scalar(value),
      };
      return values.some((one) => one === value) === wanted
        ? pass(observed, required, fact.place, { assurance: fact.assurance })
        : fail(observed, required, fact.place, { assurance: fact.assurance, needs: correctionOf(context, field) });
    },
  };
}

const scalar = (value: unknown): string | number | null =>
  typeof value === 'number' || typeof value === 'string' ? value : null;

/** The fact is one of the values. */
export const oneOf = membership('one-of', true);

/** The fact is stated and none of the values. */
export const notOneOf = membership('not-one-of', false);
