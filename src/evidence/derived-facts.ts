import { derivedFact } from '../dossier/assemble.ts';
import type { Fact, FactValue } from '../dossier/fact.ts';
import type { EntryStatement } from './reader.ts';

/** What the gate works out from the statements of one entry and of its neighbours. */
type Derive = (entry: EntryStatement, all: readonly EntryStatement[]) => FactValue | null;

function statedValue({ kind, statements }: EntryStatement, name: string): FactValue | null {
  return statements.find(({ field, state }) => field === `${kind}.${name}` && state === 'present')?.value ?? null;
}

function statedNumber(entry: EntryStatement, name: string): number | null {
  const value = statedValue(entry, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/**
 * Names under which a supplier may serve another model tomorrow. Words within a version count as well: "4-turbo-preview"
 * is replaced without notice.
 */
const FLOATING =
  /(^|[\s:@/._-])(latest|preview|stable|main|master|head|nightly|current|default|dev|auto|newest|rolling)($|[\s:@/._-])|[*^~<>]|(^|[.\s])x($|[.\s])/i;

const isPinned: Derive = (entry) => {
  const version = statedValue(entry, 'version');
  return typeof version === 'string' ? !FLOATING.test(version) : null;
};

/** Of metrics of which more is better, as accuracy and AUROC are. */
const relativeDrop: Derive = (entry) => {
  const [clean, attacked] = [statedNumber(entry, 'clean'), statedNumber(entry, 'attacked')];
  return clean === null || attacked === null || clean <= 0 ? null : (clean - attacked) / clean;
};

const missingDifference: Derive = (entry) => {
  const [train, test] = [statedNumber(entry, 'missing_train'), statedNumber(entry, 'missing_test')];
  return train === null || test === null ? null : Math.abs(train - test);
};

/** A delta of one in the number of patients allows a method that publishes one patient's record. NIST SP 800-226. */
const largestDelta: Derive = (entry) => {
  const patients = statedNumber(entry, 'training_patients');
  return patients === null || patients <= 0 ? null : 1 / patients;
};

const comparable = (name: FactValue | null): string => String(name).toLowerCase().replace(/\s+/g, ' ').trim();

/** The other roles in which the same person decided. */
const sharedWith: Derive = (entry, all) => {
  const person = statedValue(entry, 'person');
  if (typeof person !== 'string') return null;
  return all
    .filter((other) => other !== entry && comparable(statedValue(other, 'person')) === comparable(person))
    .map((other) => String(statedValue(other, 'role') ?? other.id));
};

/** Field to how it is derived and the field at whose place it is told. */
const DERIVED: Readonly<Record<string, { readonly derive: Derive; readonly at: string }>> = {
  'component.pinned': { derive: isPinned, at: 'version' },
  'perturbation.relative_drop': { derive: relativeDrop, at: 'attacked' },
  'feature.missing_difference': { derive: missingDifference, at: 'missing_test' },
  'privacy-method.largest_delta': { derive: largestDelta, at: 'training_patients' },
  'approval.shared_with': { derive: sharedWith, at: 'person' },
};

/**
 * The derived facts of one entry.
 *
 * @param all every entry of its kind
 */
export function derivedFactsOf(entry: EntryStatement, all: readonly EntryStatement[]): readonly Fact[] {
  return Object.entries(DERIVED).flatMap(([field, { derive, at }]) => {
    if (!field.startsWith(`${entry.kind}.`)) return [];
    const value = derive(entry, all);
    const place = entry.statements.find((one) => one.field === `${entry.kind}.${at}`)?.place ?? entry.place;
    return value === null ? [] : [derivedFact(field, value, place)];
  });
}
