import { ASSURANCES, type Assurance, type Fact, type FactValue, type Place } from '../../dossier/fact.ts';
import { fieldDefinition, isDerived, nameInText } from '../../dossier/vocabulary.ts';
import type { Figure, Reason, Required } from '../../report/report.ts';
import { factOf } from '../subject.ts';
import type { AppliedLimit, CheckContext, Decided, NeededField } from './kind.ts';

const NOTHING = { related: [], needs: [], cause: null, assurance: 'declared', statistics: null } as const;

type Rest = Partial<Omit<Decided, 'outcome' | 'reason' | 'observed' | 'required' | 'place'>>;

/** A decided result; what is not given is empty. */
export function decided(
  outcome: Decided['outcome'],
  reason: Reason | null,
  observed: Figure,
  required: Required,
  place: Place | null,
  rest: Rest = {},
): Decided {
  return { ...NOTHING, outcome, reason, observed, required, place, ...rest };
}

export const pass = (observed: Figure, required: Required, place: Place | null, rest: Rest = {}): Decided =>
  decided('pass', null, observed, required, place, rest);

export const fail = (observed: Figure, required: Required, place: Place | null, rest: Rest = {}): Decided =>
  decided('fail', null, observed, required, place, rest);

export const notEvaluated = (
  reason: Reason,
  observed: Figure,
  required: Required,
  place: Place | null,
  rest: Rest = {},
): Decided => decided('not-evaluated', reason, observed, required, place, rest);

type Numeric = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly result: Decided };

/** A limit that must be a number; null means that nobody has set it. */
export function numericLimit(context: CheckContext, name: string, limit: AppliedLimit, required: Required): Numeric {
  if (typeof limit.value === 'number') return { ok: true, value: limit.value };
  const text = `nobody has set the limit "${name}" for this system`;
  return {
    ok: false,
    result: notEvaluated('limit-not-set', { text }, required, context.subject.place, { assurance: 'recomputed' }),
  };
}

/** A result is as strong as the weakest statement it rests on. */
export function weakestOf(statements: readonly { readonly assurance: Assurance }[]): Assurance {
  return ASSURANCES.find((level) => statements.some(({ assurance }) => assurance === level)) ?? 'declared';
}

/** A fact that is stated and can be judged, or the result that its state already gives. */
export type Settled =
  | { readonly ok: true; readonly fact: Fact; readonly value: FactValue }
  | { readonly ok: false; readonly result: Decided };

/**
 * What the state of a fact means to every check: absent is missing; a placeholder, an invalid value and a conflict fail;
 * "not applicable" needs a reason, and is accepted only where an empty answer has a meaning for the field.
 */
export function settle(context: CheckContext, field: string, required: string): Settled {
  const fact = factOf(context.dossier, context.subject, field);
  const name = nameInText(field);
  const asks: Required = { text: required };
  const refused = (result: Decided): Settled => ({ ok: false, result });
  if (fact.conflicts.length > 0) {
    const places = fact.conflicts.map(({ place }) => place);
    const where = places.map(({ path, line }) => `${path}:${line}`).join(', ');
    return refused(
      fail({ text: `${name} is stated differently in ${where}` }, asks, fact.place, {
        related: places,
        assurance: fact.assurance,
      }),
    );
  }
  switch (fact.state) {
    case 'absent':
      return refused(
        notEvaluated('missing', { text: unstated(fact, name) }, asks, fact.place, {
          needs: [needOf(context, field)],
          cause: fact.reason === '' ? null : fact.reason,
        }),
      );
    case 'placeholder':
      return refused(
        fail({ text: `${name} holds a placeholder` }, asks, fact.place, { needs: [needOf(context, field)] }),
      );
    case 'invalid':
      return refused(
        fail({ text: `${name} cannot be used: ${fact.reason}` }, asks, fact.place, { needs: [needOf(context, field)] }),
      );
    case 'not_applicable':
      return refused(notApplicable(context, field, fact, asks));
    case 'present':
      return fact.value === null
        ? refused(notEvaluated('missing', { text: `${name} is not stated` }, asks, fact.place))
        : { ok: true, fact, value: fact.value };
  }
}

/** Two facts that are compared, or the result that the state of one already gives; it says at once what both wait for. */
export type SettledPair =
  | { readonly ok: true; readonly first: Judgeable; readonly second: Judgeable }
  | { readonly ok: false; readonly undecided: 'first' | 'second'; readonly result: Decided };

type Judgeable = Extract<Settled, { readonly ok: true }>;

export function settleBoth(context: CheckContext, field: string, other: string, required: string): SettledPair {
  const first = settle(context, field, required);
  const second = settle(context, other, required);
  if (first.ok) {
    return second.ok ? { ok: true, first, second } : { ok: false, undecided: 'second', result: second.result };
  }
  const needs = [...first.result.needs, ...(second.ok ? [] : second.result.needs)];
  return { ok: false, undecided: 'first', result: { ...first.result, needs } };
}

/** Where the gate knows why a fact is absent, that is what there is to say. */
function unstated({ field, reason }: Fact, name: string): string {
  if (reason !== '') return reason;
  return isDerived(field) ? `not known: ${name}` : `${name} is not stated`;
}

function notApplicable(context: CheckContext, field: string, fact: Fact, required: Required): Decided {
  const name = nameInText(field);
  if (fact.reason === '') {
    return notEvaluated('missing', { text: `${name} is said not to apply, without a reason` }, required, fact.place, {
      needs: [needOf(context, field)],
    });
  }
  if (fieldDefinition(field)?.emptyMeans === undefined) {
    return fail({ text: `${name} is said not to apply` }, required, fact.place, { needs: [needOf(context, field)] });
  }
  return decided(
    'not-applicable',
    null,
    { text: `${name}: ${fieldDefinition(field)?.emptyMeans}` },
    required,
    fact.place,
  );
}

/**
 * The field as a need, with the entry it belongs to. What the gate derives nobody can write, so the field that settles it
 * is named instead.
 */
export function needOf({ dossier, subject }: CheckContext, field: string): NeededField {
  const trait = subject.kind === 'trait' ? dossier.traits.find(({ id }) => id === subject.id) : undefined;
  const written = trait?.settledBy ?? fieldDefinition(field)?.settledBy ?? field;
  // An explanation is a results file, and is named as one.
  const kind = subject.kind === 'explanation' ? 'result' : subject.kind;
  return { field: written, entry: written.startsWith(`${kind}.`) ? subject.id : null };
}

/** What to write anew where the fact is wrong; what the gate derived is put right where it was derived from. */
export function correctionOf(context: CheckContext, field: string): readonly NeededField[] {
  return isDerived(field) ? [] : [needOf(context, field)];
}

/** Text of a value for people; only kinds whose values cannot hold free prose are shown, and no small number of patients. */
export function shownValue({ subject }: CheckContext, field: string, value: FactValue): string {
  const withheld = subject.withheld.get(field);
  if (withheld !== undefined) return withheld;
  const kind = fieldDefinition(field)?.kind;
  if (kind === 'number' || kind === 'enum' || kind === 'date' || kind === 'boolean' || kind === 'version') {
    return String(value);
  }
  if (kind === 'digest') return String(value).slice(0, 19);
  if (Array.isArray(value)) return `${value.length} ${value.length === 1 ? 'entry' : 'entries'}`;
  return 'a text';
}
