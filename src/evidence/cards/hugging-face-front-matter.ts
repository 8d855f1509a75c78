import type { Mapping } from '../mapped/rules.ts';

/** Task tag of the Hugging Face Hub to the task in the words of rmf-system.yaml. Tags that fit none are left out. */
export const HUB_TASKS: Readonly<Record<string, string>> = {
  'image-classification': 'classification',
  'text-classification': 'classification',
  'tabular-classification': 'classification',
  'audio-classification': 'classification',
  'video-classification': 'classification',
  'token-classification': 'classification',
  'zero-shot-classification': 'classification',
  'zero-shot-image-classification': 'classification',
  'tabular-regression': 'regression',
  'image-segmentation': 'segmentation',
  'object-detection': 'detection',
  'text-ranking': 'ranking',
  'text-generation': 'generation',
  'text2text-generation': 'generation',
  'image-text-to-text': 'generation',
  'image-to-text': 'generation',
  'text-to-image': 'generation',
  summarization: 'generation',
  translation: 'generation',
};

/** The front matter of a model card. https://github.com/huggingface/hub-docs/blob/main/modelcard.md */
export const FRONT_MATTER: Mapping = {
  names: 'exact',
  facts: [
    { field: 'name', at: 'model_name' },
    { field: 'version', at: ['version', 'model_version'] },
    { field: 'model.task', at: 'pipeline_tag', words: HUB_TASKS },
    { field: 'model.foundation_models', at: 'base_model' },
    // A licence that the Hub has no name for is "other", with its own name beside it.
    { field: 'model.licence', at: ['license_name', 'license'] },
    { field: 'model.software', at: 'library_name' },
    { field: 'development.datasets', at: 'datasets' },
    { field: 'evaluation.metrics_chosen', at: 'metrics' },
    {
      field: 'environmental_impact',
      at: ['co2_eq_emissions', 'co2_eq_emissions/emissions'],
      prefix: 'emissions in grams of CO2 equivalent: ',
    },
  ],
  records: [
    {
      of: 'model-index[]/results[]',
      at: 'metrics[]',
      name: ['name', 'type'],
      value: 'value',
      n: 'n',
      on: ['dataset/split', 'dataset/name'],
      // A benchmark of parts gives each part a configuration; a group of patients is written the same way.
      group: 'dataset/config',
    },
  ],
  settings: [
    'base_model_relation',
    'co2_eq_emissions/source',
    'co2_eq_emissions/training_type',
    'co2_eq_emissions/geographical_location',
    'co2_eq_emissions/hardware_used',
    'extra_gated_button_content',
    'extra_gated_description',
    'extra_gated_fields',
    'extra_gated_heading',
    'inference',
    'license',
    'license_link',
    'model-index[]/name',
    'model-index[]/results[]/task',
    'model-index[]/results[]/dataset',
    'model-index[]/results[]/source',
    'model-index[]/results[]/metrics[]/args',
    'model-index[]/results[]/metrics[]/config',
    'model-index[]/results[]/metrics[]/verified',
    'model-index[]/results[]/metrics[]/verifyToken',
    'tags',
    'thumbnail',
    'widget',
  ],
};
