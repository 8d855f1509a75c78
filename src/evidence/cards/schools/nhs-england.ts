import type { School } from './school.ts';

/** The template of NHS England's data science team. https://github.com/nhsengland (model-card-template) */
export const NHS_ENGLAND: School = {
  title: 'NHS England template',
  headings: {
    'development.procedure': ['methodology and training', 'training methods'],
    'evaluation.summary': ['evaluation and performance'],
    limitations: ['caveats'],
  },
  names: {
    description: ['description'],
    'model.type': ['model type'],
    'governance.roles.model_owner': ['developed by'],
    'regulatory.stage': ['status'],
    'model.released': ['launch date'],
    'intended_use.purpose': ['scope'],
    'intended_use.users': ['intended users'],
    'intended_use.out_of_scope': ['use cases out of scope'],
    'development.training_data': ['data overview'],
    'privacy.measures': ['sensitive data'],
    'development.procedure': [
      'pre-processing and cleaning',
      'feature engineering',
      'training process',
      'hyperparameter/fine tuning',
    ],
    'model.architecture': ['models used'],
    'evaluation.metrics_chosen': ['evaluation focus'],
    'fairness.assessment': ['bias and fairness analysis'],
    'regulatory.clinical_risk': ['implications for human safety'],
    limitations: ['caveats and limitations'],
  },
  form: true,
  apart: [],
  silent: [],
  marks: ['methodology and training', 'evaluation and performance'],
};
