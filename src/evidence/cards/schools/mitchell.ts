import type { School } from './school.ts';

/** Mitchell and others, "Model Cards for Model Reporting", 2019, figure 1. https://doi.org/10.1145/3287560.3287596 */
export const MITCHELL: School = {
  title: 'Mitchell and others 2019',
  headings: {
    'evaluation.factors': ['factors', 'relevant factors', 'evaluation factors'],
    'intended_use.purpose': ['intended use', 'primary intended use', 'primary intended uses'],
    'intended_use.users': ['primary intended users'],
    'intended_use.out_of_scope': ['out-of-scope use cases'],
    'evaluation.metrics_chosen': ['metrics', 'model performance measures'],
    'development.evaluation_data': ['evaluation data'],
    'development.training_data': ['training data'],
    'evaluation.summary': ['quantitative analyses', 'quantitative analysis'],
    ethical_considerations: ['ethical considerations'],
    limitations: ['caveats and recommendations'],
  },
  names: {
    'intended_use.purpose': ['primary intended use', 'primary intended uses'],
    'intended_use.users': ['primary intended users'],
    'intended_use.out_of_scope': ['out-of-scope use cases'],
    'governance.roles.model_owner': ['person or organization developing model'],
    'model.released': ['model date'],
    version: ['model version'],
    'model.type': ['model type'],
    'model.licence': ['license'],
    'governance.contact': [
      'where to send questions or comments about the model',
      'send questions or comments about the model to',
    ],
  },
  form: true,
  apart: [],
  silent: ['paper or other resource for more information', 'citation details'],
  marks: [
    'model details',
    'primary intended use',
    'primary intended uses',
    'primary intended users',
    'evaluation data',
    'quantitative analyses',
    'caveats and recommendations',
  ],
};
