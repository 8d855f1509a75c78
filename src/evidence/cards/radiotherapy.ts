import { mappedReader } from '../mapped/mapped-reader.ts';
import type { EntryRule, FactRule, Mapping, RecordRule } from '../mapped/rules.ts';

const TITLE = 'RadioTherapy AI model card';

/** Facts of training data and evaluation data; the latter's keys about patients may end in `_ev`. */
const datasetFacts: readonly FactRule[] = [
  { field: 'dataset.source', at: 'source' },
  { field: 'dataset.url', at: 'url_info' },
  { field: 'dataset.patients', at: 'number_of_patients', numeral: true },
  { field: 'dataset.n', at: 'total_size', numeral: true },
  { field: 'dataset.inclusion', at: 'inclusion_exclusion_criteria' },
  { field: 'dataset.label_method', at: 'reference_standard' },
  {
    field: 'dataset.demographics',
    at: ['age', 'sex', 'bmi', 'icd10_11', 'tnm_staging', 'additional_patient_info'].flatMap((key) => [
      key,
      `${key}_ev`,
    ]),
    byKey: true,
    all: true,
  },
];

const evaluation = (at: string): EntryRule => ({
  kind: 'dataset',
  at,
  id: 'name',
  facts: [{ field: 'dataset.name', at: 'name' }, ...datasetFacts],
  implied: { 'dataset.role': 'test' },
});

/** Kinds of metrics: similarity of images, dose, geometry of contours and others, each with a suffix for its keys. */
const METRICS: readonly (readonly [list: string, suffix: string])[] = [
  ['type_ism', 'ism'],
  ['type_dose_dm', 'dm'],
  ['type_gm_seg', 'gm_seg'],
  ['type_dose_dm_seg', 'dm_seg'],
  ['type_dose_dm_dp', 'dm_dp'],
  ['type_metrics_other', 'other'],
];

/** How a model was trained, under keys of their own. */
const PROCEDURE = [
  'tuning_technique',
  'type_of_data_augmentation',
  'strategy_for_data_augmentation',
  'weights_initialization',
  'epochs',
  'optimiser',
  'learning_rate',
  'model_choice_criteria',
].map((key) => `training_data/${key}`);

/**
 * Cards of the RadioTherapy AI Model Card Writing Tool, as it exports them: evaluations in a list, architectures and
 * software within the technical specifications. Its schema calls the former
 * `evaluation_data_methodology_results_commisioning` (sic), and other tools write that key.
 * https://github.com/MIRO-UCLouvain/RT-Model-Card
 */
const mapping: Mapping = {
  names: 'exact',
  facts: [
    { field: 'name', at: 'model_basic_information/name' },
    { field: 'version', at: 'model_basic_information/version_number' },
    { field: 'governance.changes', at: 'model_basic_information/version_changes' },
    // "One sentence summary of what the model does", under "Model scope".
    { field: 'intended_use.purpose', at: 'model_basic_information/model_scope_summary' },
    { field: 'intended_use.users', at: 'model_basic_information/intended_users' },
    {
      field: 'limitations',
      at: ['model_basic_information/observed_limitations', 'model_basic_information/potential_limitations'],
    },
    { field: 'regulatory.status', at: 'model_basic_information/clearance_type' },
    { field: 'model.architecture', at: 'model_basic_information/type_of_learning_architecture' },
    { field: 'model.licence', at: 'model_basic_information/software_license' },
    {
      field: 'governance.roles.model_owner',
      at: ['model_basic_information/developed_by_institution', 'model_basic_information/developed_by_name'],
    },
    { field: 'governance.contact', at: 'model_basic_information/developed_by_email' },
    { field: 'model.task', at: 'task', words: { Segmentation: 'segmentation', Other: 'other' } },
    { field: 'model.inputs', at: 'technical_specifications/model_inputs' },
    { field: 'output.description', at: 'technical_specifications/model_outputs' },
    {
      field: 'model.software',
      at: ['technical_specifications/hw_and_sw', 'hw_and_sw'].map((path) => `${path}/libraries_and_dependencies`),
    },
    {
      field: 'environmental_impact',
      at: ['technical_specifications/hw_and_sw', 'hw_and_sw'].map((path) => `${path}/environmental_impact`),
    },
    {
      field: 'explainability.method',
      at: [
        'technical_specifications/learning_architectures[]',
        'learning_architectures[]',
        'learning_architecture[]',
      ].map((path) => `${path}/explainability_techniques`),
    },
    { field: 'development.procedure', at: PROCEDURE, byKey: true, all: true },
    {
      field: 'split.method',
      at: ['training_data/validation_strategy', 'training_data/validation_data_partition'],
      byKey: true,
      all: true,
    },
    { field: 'ethical_considerations', at: 'other_considerations/responsible_use_and_ethical_considerations' },
    { field: 'regulatory.clinical_risk', at: 'other_considerations/risk_analysis' },
    { field: 'monitoring.plan', at: 'other_considerations/post_market_surveillance_live_monitoring' },
  ],
  entries: [
    {
      kind: 'dataset',
      at: 'training_data',
      id: 'name',
      facts: datasetFacts,
      implied: { 'dataset.role': 'train' },
    },
    evaluation('evaluations[]'),
    evaluation('evaluation_data_methodology_results_commisioning[]'),
  ],
  records: METRICS.map(
    ([list, suffix]): RecordRule => ({ at: `evaluations[]/${list}[]`, name: 'name', value: `mean_data_${suffix}` }),
  ),
  settings: [
    // Version and changes of the card, not of the model.
    'card_metadata',
    'model_basic_information/doi',
    'model_basic_information/code_source',
    'model_basic_information/citation_details',
    'model_basic_information/url_info',
    'technical_specifications/learning_architectures[]/id',
    '__files__',
  ],
};

export const radiotherapyReader = mappedReader({
  id: 'radiotherapy-card',
  title: TITLE,
  role: 'card',
  versions: [],
  assurance: 'declared',
  recognise: ({ form, has, count }) => {
    const sections = [
      'card_metadata',
      'technical_specifications',
      'training_data',
      'evaluations',
      'other_considerations',
    ];
    return form === 'json' && has('model_basic_information') && count(sections) > 1
      ? { strength: 3, because: 'it has model_basic_information and other sections of the tool for radiotherapy' }
      : null;
  },
  version: () => null,
  mapping,
});
