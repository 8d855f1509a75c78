import type { LocatedValue } from '../../documents/located.ts';
import type { Statement } from '../../dossier/fact.ts';
import { factAt } from '../mapped/facts.ts';
import { mappedReader, type PartialReading, type Seen, seen } from '../mapped/mapped-reader.ts';
import { type Found, findAll, type MappedPath } from '../mapped/paths.ts';
import { readByMapping } from '../mapped/reading.ts';
import type { EntryRule, FactRule, Mapping, Source } from '../mapped/rules.ts';
import type { Recognition } from '../reader.ts';

/** Sections that no other format has. `intended_uses`, `known_biases` and the like also stand in cards of models. */
const OWN_SECTIONS: readonly string[] = [
  'addressing_gaps',
  'acquisition_methods',
  'collection_mechanisms',
  'sampling_strategies',
  'data_collectors',
  'collection_timeframes',
  'collection_consents',
  'collection_notifications',
  'consent_revocations',
  'ethical_reviews',
  'data_protection_impacts',
  'human_subject_research',
  'at_risk_populations',
  'participant_privacy',
  'is_deidentified',
  'confidential_elements',
  'sensitive_elements',
  'subpopulations',
  'preprocessing_strategies',
  'cleaning_strategies',
  'labeling_strategies',
  'future_use_impacts',
  'distribution_formats',
  'license_and_use_terms',
  'ip_restrictions',
  'regulatory_restrictions',
  'version_access',
  'extension_mechanism',
];

/** A section is a text, a list of texts, or one or several mappings with a description and keys of their own. */
const section = (key: string, ...keys: readonly string[]): readonly MappedPath[] => [
  `${key}[]`,
  `${key}[]/description`,
  ...keys.map((one) => `${key}[]/${one}`),
];

/** Of the ways in which data sets are related, the one that makes this out of the other. */
const DERIVED = 'relationship_type=derives_from';

const joined = (field: string, ...at: readonly (readonly MappedPath[])[]): FactRule => ({
  field,
  at: at.flat(),
  all: true,
});

/**
 * Whether something was done (`consent_obtained`, `identifiable_elements_present`) is not how it was done: such keys
 * are left, and so are sections for which there is no field.
 */
const facts: readonly FactRule[] = [
  { field: 'dataset.id', at: 'id' },
  { field: 'dataset.name', at: ['name', 'title'] },
  { field: 'dataset.version', at: 'version' },
  { field: 'dataset.url', at: ['page', 'download_url', 'doi'] },
  { field: 'dataset.description', at: 'description' },
  // Version 1 describes single files as well, each with its digest.
  { field: 'dataset.digest', at: 'sha256', algorithm: 'sha256' },
  { field: 'dataset.digest', at: 'md5', algorithm: 'md5' },
  joined('dataset.creator', [
    'creators[]',
    'creators[]/name',
    'creators[]/principal_investigator[]',
    'creators[]/principal_investigator[]/name',
  ]),
  { field: 'dataset.creator', at: ['creators[]/description', 'created_by[]'] },
  joined(
    'dataset.intended_uses',
    section('purposes', 'response'),
    section('tasks', 'response'),
    section('intended_uses', 'name', 'examples', 'usage_notes'),
  ),
  joined(
    'dataset.discouraged_uses',
    section('discouraged_uses', 'name', 'discouragement_details'),
    section('prohibited_uses', 'name', 'prohibition_reason'),
  ),
  joined('dataset.demographics', section('subpopulations', 'name', 'identification', 'distribution')),
  joined(
    'dataset.collection',
    section('acquisition_methods', 'acquisition_details'),
    section('collection_mechanisms', 'mechanism_details'),
    section('sampling_strategies', 'strategies'),
    section('data_collectors', 'collector_details'),
    section('direct_collection', 'collection_details'),
  ),
  joined(
    'dataset.source',
    section('raw_data_sources', 'source_description', 'access_details'),
    section('raw_sources', 'raw_data_details'),
    ['sampling_strategies[]/source_data'],
  ),
  joined(
    'dataset.preprocessing',
    section('preprocessing_strategies', 'preprocessing_details'),
    section('cleaning_strategies', 'cleaning_details'),
    section('imputation_protocols', 'imputation_method', 'imputation_rationale'),
  ),
  joined(
    'dataset.label_method',
    section('labeling_strategies', 'labeling_details', 'data_annotation_protocol', 'data_annotation_platform'),
    section('machine_annotation_tools', 'tools', 'tool_descriptions'),
  ),
  joined(
    'dataset.sensitive_data',
    section('sensitive_elements', 'sensitivity_details'),
    section('confidential_elements', 'confidentiality_details'),
  ),
  joined(
    'dataset.deidentification',
    section('is_deidentified', 'method', 'identifiers_removed', 'deidentification_details'),
    ['participant_privacy[]/anonymization_method'],
  ),
  joined(
    'dataset.consent',
    section('informed_consent', 'consent_type', 'consent_documentation', 'consent_scope', 'withdrawal_mechanism'),
    section('collection_consents', 'consent_details'),
    section('consent_revocations', 'revocation_details'),
    ['at_risk_populations[]/assent_procedures', 'at_risk_populations[]/guardian_consent'],
  ),
  joined(
    'dataset.ethics_approval',
    section('ethical_reviews', 'reviewing_organization', 'review_details'),
    section('human_subject_research', 'irb_approval', 'ethics_review_board'),
  ),
  joined('dataset.known_biases', section('known_biases', 'bias_description', 'affected_subsets')),
  joined(
    'dataset.limitations',
    section('known_limitations', 'limitation_description', 'scope_impact', 'recommended_mitigation'),
  ),
  {
    field: 'dataset.licence',
    at: [
      'license',
      'license_and_use_terms[]/license_terms',
      'license_and_use_terms[]',
      'license_and_use_terms[]/description',
    ],
  },
  joined(
    'dataset.terms_of_use',
    section('license_and_use_terms', 'license_terms', 'data_use_permission'),
    section('ip_restrictions', 'restrictions'),
    section('regulatory_restrictions', 'regulatory_restrictions', 'other_compliance'),
  ),
  joined(
    'dataset.maintenance',
    section('maintainers', 'name', 'maintainer_details'),
    section('updates', 'frequency', 'update_details'),
  ),
  {
    field: 'dataset.derived_from',
    at: ['was_derived_from[]', 'parent_datasets[]/id', `related_datasets[${DERIVED}]/target_dataset`],
    all: true,
  },
];

const dataset = (at: MappedPath): EntryRule => ({
  kind: 'dataset',
  at,
  id: ['name', 'title', 'id'],
  facts,
  also: { fields: ['dataset.period.start', 'dataset.period.end', 'dataset.n'], read: counted },
});

/** Period and size, where the sheet gives one of each: of several periods or kinds of record none is that of the whole. */
function counted(element: Found, source: Source, used: Set<LocatedValue>): readonly Statement[] {
  const only = (at: MappedPath, ...keys: readonly string[]): Found | null => {
    const having = findAll(element, at, 'exact').filter((one) =>
      keys.some((key) => findAll(one, key, 'exact').length > 0),
    );
    return having.length === 1 ? (having[0] ?? null) : null;
  };
  const period = only('collection_timeframes[]', 'start_date', 'end_date');
  const records = only('instances[]', 'counts');
  const of = (from: Found | null, field: string, at: MappedPath): readonly Statement[] =>
    from === null ? [] : factAt(from, { field, at }, 'exact', source, used);
  return [
    ...of(period, 'dataset.period.start', 'start_date'),
    ...of(period, 'dataset.period.end', 'end_date'),
    ...of(records, 'dataset.n', 'counts'),
  ];
}

/** Keys of every section, and keys of the file that say nothing of what the data are. */
const settingsOf = (at: MappedPath): readonly MappedPath[] =>
  [
    'title',
    'keywords',
    'language',
    'citation',
    'doi',
    'page',
    'download_url',
    'conforms_to',
    'conforms_to_class',
    'conforms_to_schema',
    'conforms_to_standard',
    'is_tabular',
    'compression',
    'media_type',
    'total_file_count',
    'total_size_bytes',
    'external_resources',
    'distribution_formats',
    'file_collections',
    '*[]/id',
    '*[]/name',
    `related_datasets[${DERIVED}]/relationship_type`,
  ].map((key) => `${at}${key}`);

/**
 * Datasheets for data sets in the LinkML schema of Bridge2AI (https://w3id.org/bridge2ai/data-sheets-schema). A sheet is
 * about one data set, whose `resources` are its parts and files and no data sets of their own.
 */
const sheet: Mapping = { names: 'exact', facts: [], entries: [dataset('')], settings: settingsOf('') };

/** A collection says nothing itself; each of its `resources` is a sheet. */
const collection: Mapping = {
  names: 'exact',
  facts: [],
  entries: [dataset('resources[]')],
  settings: [...settingsOf(''), ...settingsOf('resources[]/'), 'id', 'name', 'description'],
};

function read(value: LocatedValue, source: Source): PartialReading {
  const { has, count } = seen({ form: 'yaml', value }, source.path, 'exact');
  const isCollection = has('resources[]') && count(OWN_SECTIONS) === 0;
  return { ...readByMapping(value, isCollection ? collection : sheet, source), warnings: [] };
}

function recognise({ form, count }: Seen): Recognition | null {
  if (form !== 'yaml' && form !== 'json') return null;
  const own = Math.max(count(OWN_SECTIONS), count(OWN_SECTIONS.map((key) => `resources[]/${key}`)));
  if (own < 2) return null;
  return { strength: own < 4 ? 2 : 3, because: `it has ${own} sections of a datasheet` };
}

export const d4dReader = mappedReader({
  id: 'd4d',
  title: 'Datasheet for data sets (D4D)',
  role: 'dataset',
  versions: ['1', '2'],
  assurance: 'declared',
  recognise,
  version: ({ text }) => /data-sheets-schema\/v?(\d+(\.\d+)*)/.exec(text('conforms_to_schema'))?.[1] ?? null,
  mapping: sheet,
  read,
});
