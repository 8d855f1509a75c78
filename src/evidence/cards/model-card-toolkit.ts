import { mappedReader, type Seen } from '../mapped/mapped-reader.ts';
import type { EntryRule, FactRule, Mapping } from '../mapped/rules.ts';

const TITLE = 'Model Card Toolkit';

/** Facts of a data set, which version 0.0.1 lists under `train` and `eval`, version 0.0.2 in a list. */
const datasetFacts: readonly FactRule[] = [
  { field: 'dataset.name', at: 'name' },
  { field: 'dataset.url', at: 'link' },
  { field: 'dataset.description', at: 'description' },
  {
    field: 'dataset.sensitive_data',
    at: ['sensitive/sensitive_data', 'sensitive'],
    // Version 0.0.1 only says whether there is any.
    words: { true: 'sensitive data, not said which', false: 'no sensitive data' },
  },
];

/** "Validation set" is left open: some tune on it, others mean the data they report on. */
const ROLE_NAMES: Readonly<Record<string, string>> = {
  training: 'train',
  'training set': 'train',
  'training data': 'train',
  'training dataset': 'train',
  'train set': 'train',
  'train data': 'train',
  testing: 'test',
  'test set': 'test',
  'test data': 'test',
  'test dataset': 'test',
  'testing set': 'test',
  'testing data': 'test',
};

const datasets: readonly EntryRule[] = [
  {
    kind: 'dataset',
    at: 'model_parameters/data[]',
    id: 'name',
    facts: [...datasetFacts, { field: 'dataset.role', at: 'name', words: ROLE_NAMES }],
  },
  ...[
    ['train', 'train'],
    ['eval', 'test'],
  ].map(
    ([key = '', role = '']): EntryRule => ({
      kind: 'dataset',
      at: `model_parameters/data/${key}`,
      id: 'name',
      facts: datasetFacts,
      implied: { 'dataset.role': role },
    }),
  ),
];

/**
 * Cards of Google's Model Card Toolkit, JSON schemas 0.0.1 and 0.0.2 (whose `$id` still says 0.0.1), and YAML of the same
 * shape. https://github.com/tensorflow/model-card-toolkit/tree/main/model_card_toolkit/schema
 *
 * Considerations are texts in 0.0.1 and objects with a description in 0.0.2; people write out-of-scope uses, which
 * neither has, beside them.
 */
export const toolkitMapping: Mapping = {
  names: 'exact',
  facts: [
    { field: 'name', at: 'model_details/name' },
    {
      field: 'description',
      at: ['model_details/overview', 'model_details/short_description', 'model_details/documentation'],
    },
    { field: 'version', at: ['model_details/version/name', 'model_details/version'] },
    { field: 'model.released', at: 'model_details/version/date' },
    { field: 'governance.changes', at: 'model_details/version/diff' },
    { field: 'governance.roles.model_owner', at: ['model_details/owners[]/name', 'model_details/owners[]'] },
    { field: 'governance.contact', at: 'model_details/owners[]/contact' },
    {
      field: 'model.licence',
      at: [
        'model_details/licenses[]/identifier',
        'model_details/licenses[]/custom_text',
        'model_details/licenses[]',
        'model_details/license',
      ],
    },
    { field: 'model.architecture', at: ['model_parameters/model_architecture', 'model_parameters/architecture'] },
    { field: 'model.inputs', at: ['model_parameters/input_format', 'model_parameters/input_format_map[]/*'] },
    { field: 'output.description', at: ['model_parameters/output_format', 'model_parameters/output_format_map[]/*'] },
    { field: 'development.datasets', at: 'model_parameters/data[]' },
    { field: 'intended_use.users', at: ['considerations/users[]/description', 'considerations/users[]'] },
    { field: 'intended_use.purpose', at: ['considerations/use_cases[]/description', 'considerations/use_cases[]'] },
    {
      field: 'intended_use.out_of_scope',
      at: ['considerations/out_of_scope_uses[]/description', 'considerations/out_of_scope_uses[]'],
    },
    { field: 'tradeoffs', at: ['considerations/tradeoffs[]/description', 'considerations/tradeoffs[]'] },
    { field: 'limitations', at: ['considerations/limitations[]/description', 'considerations/limitations[]'] },
    {
      field: 'ethical_considerations',
      at: ['considerations/ethical_considerations[]/*', 'considerations/ethical_considerations[]'],
    },
  ],
  entries: datasets,
  records: [
    {
      at: 'quantitative_analysis/performance_metrics[]',
      name: 'type',
      value: 'value',
      unit: 'unit',
      lower: 'confidence_interval/lower_bound',
      upper: 'confidence_interval/upper_bound',
      slice: 'slice',
    },
  ],
  settings: [
    '$schema',
    'schema_version',
    'model_details/references',
    'model_details/citation',
    'model_details/citations',
    'model_parameters/input_format_map',
    'model_parameters/output_format_map',
    // Pictures in base64: they state nothing that can be read, and take most of the file.
    'model_parameters/data[]/graphics',
    'model_parameters/data/*/graphics',
    'quantitative_analysis/graphics',
  ],
};

const SECTIONS = ['model_parameters', 'quantitative_analysis', 'considerations'];
const DETAILS = ['overview', 'owners', 'licenses', 'version/name', 'documentation'].map(
  (key) => `model_details/${key}`,
);

/** Whether a document has the sections of the toolkit, whoever extended them. */
export function isToolkitCard({ form, has, count }: Seen): boolean {
  if (form === 'ndjson' || !has('model_details')) return false;
  return count(SECTIONS) > 0 || count(['schema_version', ...DETAILS]) > 1;
}

/** Keys that bridge2ai's schema adds to those of the toolkit; one alone may be somebody's own. */
const ADDED = [
  'model_category',
  'bias_model',
  'bias_output',
  'model_index',
  'pipeline_tag',
  'framework_version',
  'considerations/out_of_scope_uses',
  'model_details/short_description',
  'model_details/contributors',
];

/** Whether a card of the toolkit is one of bridge2ai, which has a reader of its own. */
export function isExtendedToolkitCard(seen: Seen): boolean {
  return isToolkitCard(seen) && seen.count(ADDED) > 1;
}

/** Version 0.0.1 has one licence and data under `train` and `eval`; 0.0.2 has lists of both. */
function versionByShape({ has }: Seen): string | null {
  if (has('model_details/license') || has('model_parameters/data/train') || has('model_parameters/data/eval')) {
    return '0.0.1';
  }
  const lists = ['model_details/licenses', 'model_details/citations', 'model_parameters/data[]/name'];
  return lists.some(has) ? '0.0.2' : null;
}

export const modelCardToolkitReader = mappedReader({
  id: 'model-card-toolkit',
  title: TITLE,
  role: 'card',
  versions: ['0.0.1', '0.0.2'],
  assurance: 'declared',
  recognise: (seen) =>
    isToolkitCard(seen) && !isExtendedToolkitCard(seen)
      ? { strength: 3, because: 'it has model_details and the sections of the Model Card Toolkit' }
      : null,
  version: (seen) => /^\d+(\.\d+){1,2}$/.exec(seen.text('schema_version'))?.[0] ?? versionByShape(seen),
  mapping: toolkitMapping,
});
