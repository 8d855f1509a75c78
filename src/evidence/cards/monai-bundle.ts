import { mappedReader } from '../mapped/mapped-reader.ts';
import type { Mapping } from '../mapped/rules.ts';

const TITLE = 'MONAI bundle metadata';

/**
 * `configs/metadata.json` of a MONAI bundle, and its variant for the Hugging Face Hub, which has an array of authors and
 * no `network_data_format`. https://docs.monai.io/en/stable/mb_specification.html
 *
 * By the specification the task is "what the model is meant to do", so it stands in for a missing intended use. A
 * copyright notice is no licence, and the type of the source data (jpeg, nibabel) is no modality.
 */
const mapping: Mapping = {
  names: 'exact',
  facts: [
    { field: 'name', at: 'name' },
    { field: 'version', at: 'version' },
    { field: 'description', at: 'description' },
    { field: 'intended_use.purpose', at: ['intended_use', 'task'] },
    { field: 'governance.roles.model_owner', at: 'authors' },
    { field: 'governance.changes', at: 'changelog/*' },
    { field: 'model.licence', at: 'license' },
    { field: 'model.modality', at: 'network_data_format/inputs/*/modality' },
    { field: 'model.inputs', at: ['image_classes', 'network_data_format/inputs/*/type'] },
    { field: 'output.description', at: ['pred_classes', 'label_classes'] },
    {
      field: 'model.software',
      at: [
        'monai_version',
        'pytorch_version',
        'numpy_version',
        'required_packages_version/*',
        'optional_packages_version/*',
      ],
      byKey: true,
    },
    { field: 'development.training_data', at: 'data_source' },
    { field: 'limitations', at: 'limitations[]' },
  ],
  // One number a key, or a data set or organ with keys of its own.
  records: [
    { at: 'eval_metrics/*', value: '' },
    { at: 'eval_metrics/*/*', value: '', namingKeys: 2 },
  ],
  settings: [
    'schema',
    'references',
    'network_data_format',
    'data_type',
    'supported_apps',
    'huggingface_model_id',
    'huggingface_url',
  ],
};

export const monaiBundleReader = mappedReader({
  id: 'monai-bundle',
  title: TITLE,
  role: 'card',
  versions: ['meta_schema_20220324', 'meta_schema_20240725', 'meta_schema_hf_20250321'],
  assurance: 'declared',
  recognise: ({ form, has, text }) =>
    form === 'json' && has('monai_version') && (has('network_data_format') || text('schema').includes('meta_schema'))
      ? { strength: 3, because: 'it has monai_version and the schema of a bundle' }
      : null,
  version: ({ text }) => /meta_schema_[a-z0-9_]+/.exec(text('schema'))?.[0] ?? null,
  mapping,
});
