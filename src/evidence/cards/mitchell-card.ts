import { mappedReader, type Seen } from '../mapped/mapped-reader.ts';
import type { EntryRule, Mapping } from '../mapped/rules.ts';
import { isToolkitCard } from './model-card-toolkit.ts';

const TITLE = 'Mitchell model card in JSON or YAML';

/** The sections of Mitchell and others, "Model Cards for Model Reporting" (2019), figure 1. */
const SECTIONS = [
  'model details',
  'intended use',
  'factors',
  'metrics',
  'evaluation data',
  'training data',
  'quantitative analyses',
  'ethical considerations',
  'caveats and recommendations',
];

/** Data in a section: described by its parts, or in one text. */
const described = (section: string, role: string): EntryRule => ({
  kind: 'dataset',
  at: section,
  id: 'name',
  facts: [
    { field: 'dataset.name', at: 'name' },
    { field: 'dataset.description', at: ['datasets', 'dataset'] },
    { field: 'dataset.preprocessing', at: 'preprocessing' },
  ],
  implied: { 'dataset.role': role },
});

/**
 * The sections of Mitchell and others (2019) as keys: the cards of neuronets (`Model_details`, `Evaluation Data`) and
 * JSON in snake case. No schema holds the names together, so they are compared loosely.
 */
const mapping: Mapping = {
  names: 'loose',
  facts: [
    { field: 'name', at: ['model details/name', 'model details/model name', 'model name', 'name'] },
    { field: 'version', at: ['model details/model version', 'model details/version', 'version'] },
    { field: 'model.released', at: ['model details/model date', 'model details/date'] },
    { field: 'model.type', at: ['model details/model type', 'model details/type'] },
    { field: 'model.licence', at: ['model details/license', 'model details/licence'] },
    {
      field: 'governance.roles.model_owner',
      at: [
        'model details/organization',
        'model details/developer',
        'model details/developers',
        'model details/developed by',
        'model details/person or organization',
        'model details/person or organization developing model',
      ],
    },
    { field: 'governance.contact', at: ['model details/contact info', 'model details/contact'] },
    // "Information about training algorithms, parameters, fairness constraints or other applied approaches, and features".
    { field: 'development.procedure', at: 'model details/information' },
    {
      field: 'intended_use.purpose',
      at: ['intended use/primary intended uses', 'intended use/primary uses', 'intended use'],
    },
    { field: 'intended_use.users', at: ['intended use/primary intended users', 'intended use/primary users'] },
    {
      field: 'intended_use.out_of_scope',
      at: ['intended use/out of scope use cases', 'intended use/out of scope uses', 'intended use/out of scope'],
    },
    {
      field: 'evaluation.factors',
      at: ['factors/relevant factors', 'factors/evaluation factors', 'factors'],
    },
    {
      field: 'evaluation.metrics_chosen',
      at: [
        'metrics/model performance measures',
        'metrics/performance measures',
        // neuronets' template has the question a second time, under the factors.
        'factors/model performance measures',
      ],
    },
    { field: 'deployment.threshold', at: ['metrics/decision thresholds', 'metrics/decision threshold'] },
    { field: 'development.evaluation_data', at: ['evaluation data/datasets', 'evaluation data'] },
    { field: 'development.training_data', at: ['training data/datasets', 'training data'] },
    // Intersectional results may be of cameras as well as of people, so they are no statement on fairness.
    { field: 'evaluation.summary', at: ['quantitative analyses/*', 'quantitative analyses'] },
    { field: 'ethical_considerations', at: ['ethical considerations/*', 'ethical considerations'] },
    { field: 'limitations', at: ['caveats and recommendations', 'caveats and recommendations/*'] },
    { field: 'security.measures', at: 'security considerations/threat modeling' },
    { field: 'security.testing', at: 'security considerations/security testing' },
  ],
  entries: [described('training data', 'train'), described('evaluation data', 'test')],
  records: [
    { at: 'quantitative analyses/*', value: '' },
    { at: 'quantitative analyses/*/*', value: '', namingKeys: 2 },
  ],
  settings: [
    'model details/more information',
    'model details/resource',
    'model details/citation',
    'model details/citation details',
  ],
};

/** Whether a document has the sections of Mitchell and others; a part of them may stand in any card. */
export function isMitchellCard(seen: Seen): boolean {
  return seen.form !== 'ndjson' && seen.has('model details') && seen.count(SECTIONS) > 2 && !isToolkitCard(seen);
}

export const mitchellCardReader = mappedReader({
  id: 'mitchell-card',
  title: TITLE,
  role: 'card',
  versions: [],
  assurance: 'declared',
  recognise: (seen) =>
    isMitchellCard(seen)
      ? {
          strength: seen.count(SECTIONS) > 4 ? 3 : 2,
          because: 'its keys are the sections of Mitchell and others (2019)',
        }
      : null,
  version: () => null,
  mapping,
});
