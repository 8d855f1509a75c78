import { systemCollections, systemFields } from '../generated/system-fields.ts';
import { ASSURANCES, type EntryKind } from './fact.ts';

/** The kinds of value a field may hold. Which of them are compared between files is said in assemble.ts. */
export type FieldKind =
  | 'prose'
  | 'text'
  | 'version'
  | 'enum'
  | 'number'
  | 'date'
  | 'boolean'
  | 'digest'
  | 'list'
  | 'path'
  | 'map';

export interface FieldDefinition {
  readonly kind: FieldKind;
  readonly description: string;
  readonly example: unknown;
  readonly values?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** What an empty list states; a field without it takes an empty list for an absent one. */
  readonly emptyMeans?: string;
  /** For a derived field: the field that somebody can write to make it known. */
  readonly settledBy?: string;
}

export interface CollectionDefinition {
  /** Key in rmf-system.yaml. */
  readonly key: string;
  /** The field that identifies an element. */
  readonly id: string;
  readonly description: string;
}

type Derived = Omit<FieldDefinition, 'kind' | 'description' | 'example'>;

const derived =
  (kind: FieldKind) =>
  (description: string, rest: Derived = {}): FieldDefinition => ({ kind, description, example: null, ...rest });

const text = derived('text');
const number = derived('number');
const list = derived('list');
const digest = derived('digest');
const boolean = derived('boolean');
const oneOf = (description: string, values: readonly string[], rest: Derived = {}): FieldDefinition =>
  derived('enum')(description, { values, ...rest });

/** Fields that the gate derives; nobody can write them, so messages call them by their description. */
const derivedFields: Readonly<Record<string, FieldDefinition>> = {
  'tier.derived': oneOf('The risk tier derived from the intended use.', ['low', 'moderate', 'high']),
  'tier.judged': oneOf('The risk tier the system is judged by.', ['low', 'moderate', 'high']),
  'model.digest': digest('The digest of the model under review.', { settledBy: 'artifact.digest' }),
  'artifact.actual_digest': digest('The digest computed from the file or read from its pointer.'),
  'artifact.format': text('The format of the file.'),
  'artifact.size': number('Bytes of the file.'),
  'artifact.software': list('Software and versions it was written with.'),
  'artifact.runs_code': boolean('Whether loading the file can run code that is in it.'),
  'artifact.imports': list('What loading the file imports.'),
  'artifact.dangerous_imports': list('What loading the file imports that can run commands or open files.'),
  'artifact.is_model': boolean(
    'Whether it is a file of the model: listed in rmf-system.yaml, named like weights, or one that runs code when loaded.',
  ),
  'artifact.digest_holds': boolean('Whether the file, or the pointer to it, has the digest that is stated.', {
    settledBy: 'artifact.digest',
  }),
  'artifact.loading': oneOf('What loading the file can do.', [
    'runs-nothing',
    'runs-nothing-by-name',
    'nothing-dangerous',
    'dangerous',
  ]),
  'artifact.signature': oneOf('Whether the file is signed, and what became of the signature.', [
    'none',
    'stated',
    'verified',
    'wrong',
  ]),
  'artifact.signature_expected': boolean('Whether the policy names whose signatures are believed.'),
  'artifact.signature_format': text('The form of its signature.'),
  'artifact.signer': text('Who signed it, as the certificate says.'),
  'artifact.builder': text('What built it.'),
  'artifact.build_type': text('The kind of build.'),
  'artifact.sources': list('What it was built from, as far as the statement of the build says.'),
  'artifact.created': text('When it was made.'),
  'artifact.run_id': text('The run that made it.'),
  'result.declared_data_digest': digest('The digest of the data set that the result names.', {
    settledBy: 'result.dataset',
  }),
  'result.age_days': number('Days between the day the results were computed and the day of judgement.'),
  'result.unknown_share': number('Share of the rows without a known group, in the attribute where it is largest.'),
  'result.used_by_systems': number('Systems that use a file with the same contents.'),
  'result.about_software': boolean('Whether it holds nothing but what a scanner found in software and files.'),
  'result.judged': boolean('Whether the rows of the file are those the performance is judged by.'),
  'result.positives': number('Rows with the condition.', { settledBy: 'result.positive' }),
  'result.negatives': number('Rows without the condition.', { settledBy: 'result.positive' }),
  'evaluation.latest_result': derived('date')('The day on which the newest results of its tests were computed.', {
    settledBy: 'result.created',
  }),
  'model.unlisted_foundation_models': list('Foundation models that are not among the components under the same name.', {
    settledBy: 'component.name',
    emptyMeans: 'the system is built on no foundation model',
  }),
  'component.pinned': boolean('Whether the version is exact, so that the supplier cannot put another in its place.', {
    settledBy: 'component.version',
  }),
  'perturbation.relative_drop': number('The part of the performance that is lost, 0 to 1.', {
    settledBy: 'perturbation.metric',
  }),
  'perturbation.kinds': number('Different ways in which inputs were changed.', { settledBy: 'perturbation.attack' }),
  'tool.autonomy': oneOf(
    'Whether it changes something, and whether a person agrees before.',
    ['changes-nothing', 'acts-with-a-person', 'acts-alone'],
    { settledBy: 'tool.approval' },
  ),
  'tool.declared': boolean('Whether rmf-system.yaml lists the tool, or a tool of the server.'),
  'tool.annotated_effect': oneOf('What its manifest says that it does.', ['reads', 'changes', 'destroys']),
  'tool.understated': boolean('Whether its manifest says that it does more than rmf-system.yaml states.'),
  'tool.newest_version': boolean('Whether it runs in whatever version its supplier publishes last.'),
  'tool.unlimited_scope': boolean('Whether its scope is everything.', { settledBy: 'tool.scope' }),
  'feature.missing_difference': number('How far the shares of missing values in training and test data differ.', {
    settledBy: 'feature.missing_test',
  }),
  'privacy-method.largest_delta': number('One divided by the number of patients in the training data.', {
    settledBy: 'privacy-method.training_patients',
  }),
  'approval.shared_with': list('Other roles in which the same person decided.', { settledBy: 'approval.person' }),
  'explanation.model_digest': digest('The digest of the model that was explained.', {
    settledBy: 'result.model_digest',
  }),
  'explanation.features': list('Inputs that the explanation ranks.'),
  'explanation.undeclared_features': list('Inputs it ranks that are not among the declared ones.', {
    settledBy: 'feature.name',
  }),
  'explanation.unjustified_top_features': list(
    'Inputs among its ten strongest that are sensitive or look like an identifier and have no justification.',
  ),
  'claim.metric': text('The metric that is declared.'),
  'claim.assurance': oneOf('Who states the number.', ASSURANCES),
  'claim.value': number('The declared number.'),
  'claim.lower': number('The lower end of its declared interval.'),
  'claim.upper': number('The upper end of its declared interval.'),
  'claim.level': number('The level of its declared interval.'),
  'trait.value': oneOf('Whether the system has the trait.', ['yes', 'no', 'unknown']),
  'file.problems': number('Problems found while reading the file.'),
  'change.kind': oneOf('The kind of change.', [
    'system-removed',
    'tier-lowered',
    'result-removed',
    'subgroup-removed',
    'exclusion-added',
    'trait-dropped',
    'dataset-removed',
    'score-changed',
    'threshold-changed',
    'label-changed',
    'positive-changed',
    'group-column-changed',
    'model-changed',
  ]),
  'change.version_kept': boolean('Whether the version stayed the same although the model is another.'),
  'change.denied': boolean('Whether it is stated that nothing in the model changed although the model is another.'),
  'change.loosens': boolean('Whether the change makes the judgement easier to pass.'),
  'waiver.status': oneOf('What becomes of the waiver on this day.', [
    'in-use',
    'not-needed',
    'expired',
    'other-subject',
    'not-yet-approved',
    'too-long',
    'ends-before-it-begins',
    'cannot-be-waived',
    'approved-by-requester',
  ]),
  'waiver.days': number('Days from the approval of the waiver to its end.'),
  'evidence-plan.days': number('Days from the approval of the plan to its end.'),
  'evidence-plan.status': oneOf('What becomes of the evidence plan on this day.', [
    'in-use',
    'not-needed',
    'does-not-cover',
    'expired',
    'not-yet-approved',
    'too-long',
    'ends-before-it-begins',
    'not-by-clinical-safety',
    'approved-by-owner',
    'not-grown',
    'fewer-cases',
  ]),
  'population-group.share_ratio': number(
    'The share of the group in the test data divided by its share in the population.',
  ),
  'population-group.n': number('Test rows of the group.'),
  'subgroup.n': number('Rows of the subgroup.'),
  'subgroup.positives': number('Rows of the subgroup with the condition.'),
  'subgroup.required': boolean('Whether the policy demands a judgement of the subgroup.'),
};

const fields: ReadonlyMap<string, FieldDefinition> = new Map([
  ...Object.entries(systemFields),
  ...Object.entries(derivedFields),
]);

/** The field of that name, or null where there is none. */
export function fieldDefinition(field: string): FieldDefinition | null {
  return fields.get(field) ?? null;
}

/** Every field that rmf-system.yaml can state. */
export function writableFields(): readonly string[] {
  return Object.keys(systemFields);
}

/** Every field a rule may name. */
export function fieldNames(): readonly string[] {
  return [...fields.keys()];
}

/** The collections of rmf-system.yaml by the kind of entry they hold. */
export const collections: ReadonlyMap<EntryKind, CollectionDefinition> = new Map(
  Object.entries(systemCollections).map(([kind, definition]) => [kind as EntryKind, definition]),
);

/** `dataset.source` → `data[].source`: the field as it is written in rmf-system.yaml. */
export function writtenAs(field: string): string {
  const [head = '', ...rest] = field.split('.');
  const collection = systemCollections[head];
  return collection === undefined ? field : `${collection.key}[].${rest.join('.')}`;
}

/** Whether the gate derives the field, so that nobody can write it. */
export function isDerived(field: string): boolean {
  return Object.hasOwn(derivedFields, field);
}

/** A field as messages name it: as it is written, or, where nobody can write it, by what it is. */
export function nameInText(field: string): string {
  const definition = derivedFields[field];
  if (definition === undefined) return writtenAs(field);
  return definition.description.charAt(0).toLowerCase() + definition.description.slice(1).replace(/\.$/, '');
}

/**
 * The known name nearest to a misspelt one, for "did you mean"; null where none is near.
 * Nearness is the Levenshtein distance, at most a third of the length.
 */
export function nearestName(name: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = Math.floor(name.length / 3) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = editDistance(name, candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
