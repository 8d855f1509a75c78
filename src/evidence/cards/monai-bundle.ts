import { mappedReader } from '../mapped-reader.ts';
import type { Mapping } from '../mapped-reading.ts';

const TITLE = 'MONAI bundle metadata';

/**
 * `configs/metadata.json` of a MONAI bundle, and its variant for the Hugging Face Hub, which has an array of authors and
 * no `network_data_format`. https://docs.monai.io/en/stable/mb_specification.html
 */
const mapping: Mapping = {
  names: 'exact',
  facts: [
    { field: 'name', at: 'name' },
    { field: 'version', at: 'version' },
    { field: 'intended_use.purpose', at: ['intended_use', 'task'] },
    { field: 'evaluation.summary', at: 'description' },
    { field: 'governance.roles.model_owner', at: ['authors', 'authors[]'] },
    { field: 'governance.changes', at: 'changelog/*' },
    { field: 'model.licence', at: ['license', 'copyright'] },
    { field: 'model.modality', at: ['network_data_format/inputs/image/modality', 'data_type'] },
    { field: 'model.inputs', at: ['image_classes', 'network_data_format/inputs/*/type'] },
    { field: 'output.description', at: ['pred_classes', 'label_classes'] },
    { field: 'model.software', at: 'monai_version', prefix: 'monai ' },
    { field: 'development.training_data', at: 'data_source' },
    { field: 'limitations', at: 'limitations[]' },
  ],
  records: [{ at: 'eval_metrics/*', value: '' }],
  settings: ['schema', 'references', 'network_data_format'],
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
