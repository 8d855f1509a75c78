import { derivedFact } from '../dossier/assemble.ts';
import type { Fact, FactValue } from '../dossier/fact.ts';
import { systemFileReader } from './cards/system-file.ts';
import { canonicalMetric, natureOf } from './metric-names.ts';
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
  /(^|[\s:@/._-])(latest|preview|stable|main|master|head|nightly|current|default|dev|prod|production|auto|newest|rolling)($|[\s:@/._-])|[*^~<>]|(^|[.\s])x($|[.\s])/i;

/** A major number alone, under which minor ones follow each other: package@7 is whatever 7 is tomorrow. */
const MAJOR_ALONE = /^v?\d{1,2}$/i;

const isPinned: Derive = (entry) => {
  const version = statedValue(entry, 'version');
  if (typeof version !== 'string') return null;
  const isFixedElsewhere = typeof statedValue(entry, 'digest') === 'string';
  return !FLOATING.test(version) && (isFixedElsewhere || !MAJOR_ALONE.test(version.trim()));
};

/** Of an error a rise is what is lost, and its clean value may be near 0, so only metrics of which more is better have one. */
const relativeDrop: Derive = (entry) => {
  const [clean, attacked] = [statedNumber(entry, 'clean'), statedNumber(entry, 'attacked')];
  const metric = String(statedValue(entry, 'metric') ?? '');
  const { better } = natureOf(canonicalMetric(metric) ?? metric.toLowerCase());
  const isKnown = canonicalMetric(metric) !== null || OF_MASKS.includes(metric.toLowerCase());
  if (clean === null || attacked === null || clean <= 0 || !isKnown || better !== 'higher') return null;
  return (clean - attacked) / clean;
};

/** Metrics of masks, which are never looked up by name elsewhere. */
const OF_MASKS = ['dice', 'iou'];

const kindsOfPerturbation: Derive = (_, all) =>
  new Set(
    all.map((one) => statedValue(one, 'attack')).flatMap((attack) => (attack === null ? [] : [comparable(attack)])),
  ).size;

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

const isDeclared: Derive = ({ statements }) => statements.some(({ format }) => format === systemFileReader.title);

/** What a tool does that its manifest says to change or destroy something cannot be reading, or a draft for a person. */
const BELOW: Readonly<Record<string, readonly string[]>> = { changes: ['reads'], destroys: ['reads', 'drafts'] };

/** Every manifest that says something is held against what people state, also where two manifests differ. */
const isUnderstated: Derive = ({ statements }) => {
  const of = (field: string): readonly string[] =>
    statements.flatMap((one) => (one.field === field && one.state === 'present' ? [String(one.value)] : []));
  const effects = of('tool.effect');
  return of('tool.annotated_effect').some((said) => effects.some((effect) => BELOW[said]?.includes(effect)));
};

const runsNewest: Derive = (entry) =>
  isPinned(entry, []) === false ||
  entry.statements.some(({ field, value }) => field === 'tool.newest_version' && value === true);

/** Words of a scope that leave nothing out; a star anywhere stands for whatever there will be. */
const EVERYTHING =
  /\*|^(all|any|everything|every \w+|full|unlimited|unrestricted|global|root|admin(istrator)?)(( (access|rights|permissions|scopes?|data|records|charts|patients|users|systems|files))*|:[\w:]+)\.?$/i;

const isUnlimited: Derive = (entry) => {
  const scope = statedValue(entry, 'scope');
  return typeof scope === 'string' ? EVERYTHING.test(scope.trim()) : null;
};

const ACTING: readonly (FactValue | null)[] = ['writes', 'orders', 'sends', 'deletes', 'runs-code'];

const autonomyOf: Derive = (entry) => {
  const effect = statedValue(entry, 'effect');
  const approval = statedValue(entry, 'approval');
  if (effect === null || !ACTING.includes(effect)) return effect === null ? null : 'changes-nothing';
  if (approval === null) return null;
  return approval === 'none' ? 'acts-alone' : 'acts-with-a-person';
};

/** Field to how it is derived and the field at whose place it is told. */
const DERIVED: Readonly<Record<string, { readonly derive: Derive; readonly at: string }>> = {
  'component.pinned': { derive: isPinned, at: 'version' },
  'perturbation.relative_drop': { derive: relativeDrop, at: 'attacked' },
  'feature.missing_difference': { derive: missingDifference, at: 'missing_test' },
  'privacy-method.largest_delta': { derive: largestDelta, at: 'training_patients' },
  'perturbation.kinds': { derive: kindsOfPerturbation, at: 'attack' },
  'tool.autonomy': { derive: autonomyOf, at: 'approval' },
  'tool.declared': { derive: isDeclared, at: 'name' },
  'tool.understated': { derive: isUnderstated, at: 'effect' },
  'tool.newest_version': { derive: runsNewest, at: 'newest_version' },
  'tool.unlimited_scope': { derive: isUnlimited, at: 'scope' },
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
