import { ASSURANCES, type Assurance, type Fact, type FactValue, type Place, type Statement } from './fact.ts';
import { type FieldKind, fieldDefinition } from './vocabulary.ts';

/**
 * Merges statements into facts. The strongest statement that says something decides; the rest are kept, and those
 * that contradict it are named. A placeholder never hides a value that another file states.
 */
export function assembleFacts(statements: readonly Statement[]): ReadonlyMap<string, Fact> {
  const byField = new Map<string, Statement[]>();
  for (const statement of statements) {
    const known = byField.get(statement.field);
    if (known === undefined) byField.set(statement.field, [statement]);
    else known.push(statement);
  }
  return new Map([...byField].map(([field, stated]) => [field, assembleFact(field, stated)]));
}

const STATE_ORDER = ['present', 'not_applicable', 'placeholder', 'invalid'] as const;

function assembleFact(field: string, stated: readonly Statement[]): Fact {
  const ordered = [...stated].sort(
    (a, b) =>
      STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) ||
      ASSURANCES.indexOf(b.assurance) - ASSURANCES.indexOf(a.assurance),
  );
  const deciding = ordered[0];
  if (deciding === undefined) throw new Error(`No statement for ${field}`);
  return {
    field,
    state: deciding.state,
    value: deciding.value,
    raw: deciding.raw,
    reason: deciding.reason,
    place: deciding.place,
    assurance: deciding.assurance,
    statements: ordered,
    conflicts: ordered.slice(1).filter((other) => contradicts(field, deciding, other)),
  };
}

/** Kinds whose values are written in one way only. Two files may describe a thing, or name it, in different words. */
const COMPARED: readonly FieldKind[] = ['version', 'enum', 'number', 'date', 'boolean', 'digest'];

function contradicts(field: string, a: Statement, b: Statement): boolean {
  // A value that cannot be read is not hidden by one that can: one of the two files is wrong.
  if (b.state === 'invalid') return a.state !== 'invalid';
  const kind = fieldDefinition(field)?.kind;
  if (kind === undefined || !COMPARED.includes(kind)) return false;
  if (a.state !== 'present' || b.state !== 'present') return false;
  // Digests of different algorithms can be neither equal nor different.
  if (kind === 'digest' && algorithmOf(a.value) !== algorithmOf(b.value)) return false;
  return comparable(kind, a.value) !== comparable(kind, b.value);
}

const algorithmOf = (digest: FactValue | null): string => String(digest).split(':', 1)[0] ?? '';

/** The form in which two values of one kind are the same although they are written differently. */
export function comparable(kind: FieldKind, value: FactValue | null): string {
  if (typeof value !== 'string') return String(value);
  const text = value
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
  // Release tags carry a "v" that version fields leave out.
  return kind === 'version' ? text.replace(/^v(?=\d)/, '') : text;
}

/** A fact nobody states, reported at the nearest place that exists. */
export function absentFact(field: string, place: Place): Fact {
  return {
    field,
    state: 'absent',
    value: null,
    raw: '',
    reason: '',
    place,
    assurance: 'declared',
    statements: [],
    conflicts: [],
  };
}

/** A fact that the gate derived. */
export function derivedFact(field: string, value: FactValue, place: Place, assurance: Assurance = 'recomputed'): Fact {
  return {
    field,
    state: 'present',
    value,
    raw: String(value),
    reason: '',
    place,
    assurance,
    statements: [],
    conflicts: [],
  };
}
