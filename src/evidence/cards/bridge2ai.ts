import { mappedReader } from '../mapped/mapped-reader.ts';
import type { Mapping } from '../mapped/rules.ts';
import { HUB_TASKS } from './hugging-face-front-matter.ts';
import { isExtendedToolkitCard, toolkitMapping } from './model-card-toolkit.ts';

const TITLE = 'bridge2ai model card';

/**
 * Model cards of bridge2ai: a LinkML schema that adds keys of the Hugging Face Hub, contributors, out-of-scope uses and
 * known biases to those of the Model Card Toolkit. https://github.com/bridge2ai/model-card-schema
 */
const mapping: Mapping = {
  ...toolkitMapping,
  facts: [
    ...toolkitMapping.facts.filter(({ field }) => field !== 'limitations'),
    {
      field: 'limitations',
      at: ['considerations/limitations[]/description', 'considerations/limitations[]', 'bias_model', 'bias_output'],
    },
    { field: 'governance.roles.model_owner', at: 'model_details/contributors[role=developed_by]/name' },
    { field: 'model.type', at: 'model_category' },
    { field: 'model.task', at: 'pipeline_tag', words: HUB_TASKS },
    { field: 'model.software', at: ['framework', 'framework_version', 'library_name'] },
    { field: 'model.foundation_models', at: 'base_model' },
    { field: 'development.datasets', at: ['datasets[]/name', 'datasets[]'] },
    { field: 'evaluation.metrics_chosen', at: 'metrics' },
  ],
  entries: (toolkitMapping.entries ?? []).map((rule) => ({
    ...rule,
    facts: [...rule.facts, { field: 'dataset.known_biases', at: 'bias_input' }],
  })),
  records: [
    ...(toolkitMapping.records ?? []),
    { at: 'model_index[]/results[]/metrics[]', name: ['type', 'name'], value: 'value' },
  ],
  settings: [
    ...(toolkitMapping.settings ?? []),
    'language',
    'tags',
    'model_details/contributors',
    'model_details/licenses[]/license_name',
    'model_details/licenses[]/license_link',
  ],
};

export const bridge2aiReader = mappedReader({
  id: 'bridge2ai',
  title: TITLE,
  role: 'card',
  versions: [],
  assurance: 'declared',
  recognise: (seen) =>
    isExtendedToolkitCard(seen)
      ? { strength: 3, because: 'it has the keys that bridge2ai adds to the Model Card Toolkit' }
      : null,
  version: ({ text }) => /^\d+(\.\d+){1,2}$/.exec(text('schema_version'))?.[0] ?? null,
  mapping,
});
