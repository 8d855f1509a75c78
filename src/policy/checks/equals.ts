import type { FactValue } from '../../dossier/fact.ts';
import { type FieldKind, fieldDefinition, isDerived, nameInText } from '../../dossier/vocabulary.ts';
import { type CheckContext, type CheckKind, type CheckResult, PLAIN } from './kind.ts';
import { correctionOf, fail, pass, settle, settleBoth, shownValue } from './result.ts';

interface EqualsArgs {
  readonly fact: string;
  readonly value?: string | number | boolean;
  readonly other?: string;
}

/** The fact equals a value or another fact. */
export const equals: CheckKind<EqualsArgs> = {
  ...PLAIN,
  id: 'equals',
  fields: ({ fact, other }) => (other === undefined ? [fact] : [fact, other]),
  problem: ({ value, other }) =>
    (value === undefined) === (other === undefined) ? 'give exactly one of value and other' : null,
  reaches: ['pass', 'fail', 'missing'],
  evaluate: ({ fact, value, other }, context) =>
    other === undefined
      ? againstValue(context, fact, value ?? '')
      : compare(context, fact, other, 'equals', isSame, true),
};

interface DiffersArgs {
  readonly fact: string;
  readonly from: string;
}

/** The fact differs from another fact; from every entry of it where that is a list. */
export const differs: CheckKind<DiffersArgs> = {
  ...PLAIN,
  id: 'differs',
  fields: ({ fact, from }) => [fact, from],
  problem: ({ fact, from }) => (fact === from ? 'a fact never differs from itself' : null),
  reaches: ['pass', 'fail', 'missing'],
  evaluate: ({ fact, from }, context) => compare(context, fact, from, 'differs from', shareOne, false),
};

function againstValue(context: CheckContext, field: string, wanted: FactValue): CheckResult {
  const required = { text: said(field, wanted, String(wanted)) };
  const settled = settle(context, field, required.text);
  if (!settled.ok) return settled.result;
  const { fact, value } = settled;
  const observed = { text: said(field, value, shownValue(context, field, value)) };
  return value === wanted
    ? pass(observed, required, fact.place, { assurance: fact.assurance })
    : fail(observed, required, fact.place, { assurance: fact.assurance, needs: correctionOf(context, field) });
}

/** What the gate derives about yes and no is named by a phrase ("whether ..."), which no verb follows well. */
function said(field: string, value: FactValue, shown: string): string {
  return isDerived(field) && typeof value === 'boolean'
    ? `${nameInText(field)}: ${value ? 'yes' : 'no'}`
    : `${nameInText(field)} is ${shown}`;
}

/** Kinds whose values are shown; a text may name a person. */
const SHOWN: readonly (FieldKind | undefined)[] = ['number', 'enum', 'date', 'boolean', 'version', 'digest'];

function compare(
  context: CheckContext,
  field: string,
  other: string,
  relation: string,
  isAlike: (a: FactValue, b: FactValue) => boolean,
  wanted: boolean,
): CheckResult {
  const required = { text: `${nameInText(field)} ${relation} ${nameInText(other)}` };
  const both = settleBoth(context, field, other, required.text);
  if (!both.ok) return both.result;
  const { first, second } = both;
  const alike = isAlike(first.value, second.value);
  const [a, b] = [shownValue(context, field, first.value), shownValue(context, other, second.value)];
  const observed = {
    text: SHOWN.includes(fieldDefinition(field)?.kind)
      ? `${nameInText(field)} is ${a}, ${nameInText(other)} is ${b}`
      : Array.isArray(second.value)
        ? `${nameInText(field)} is ${alike ? 'one' : 'none'} of ${nameInText(other)}`
        : `${nameInText(field)} and ${nameInText(other)} are ${alike ? 'the same' : 'different'}`,
  };
  const rest = { assurance: first.fact.assurance, related: [second.fact.place] };
  return alike === wanted
    ? pass(observed, required, first.fact.place, rest)
    : fail(observed, required, first.fact.place, { ...rest, needs: correctionOf(context, field) });
}

/** Names and words are the same whatever their case and spacing; otherwise "J Doe" and "j  doe" would be two people. */
function comparable(value: FactValue): unknown {
  return typeof value === 'string' ? value.toLowerCase().replace(/\s+/g, ' ').trim() : value;
}

const isSame = (a: FactValue, b: FactValue): boolean => comparable(a) === comparable(b);

const entriesOf = (value: FactValue): readonly FactValue[] => (Array.isArray(value) ? value : [value]);

/** A name is never a list of names, which would show nothing; it is held against each of them. */
const shareOne = (a: FactValue, b: FactValue): boolean =>
  entriesOf(a).some((one) => entriesOf(b).some((other) => isSame(one, other)));
