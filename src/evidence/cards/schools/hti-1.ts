import type { School } from './school.ts';

/**
 * The source attributes of a predictive decision support intervention, 45 CFR 170.315(b)(11)(iv)(B): the nine groups as
 * headings, the 31 attributes as bold questions. "Description of" and "What is" before them make no difference.
 */
export const HTI_1: School = {
  title: 'HTI-1 source attributes',
  headings: {
    'output.description': ['details and output of the intervention'],
    'intended_use.purpose': ['purpose of the intervention'],
    'intended_use.out_of_scope': ['cautioned out-of-scope use of the intervention'],
    'development.procedure': ['intervention development details and input features'],
    'fairness.assessment': ['process used to ensure fairness in development of the intervention'],
    'evaluation.external_validation': ['external validation process'],
    'evaluation.summary': ['quantitative measures of performance'],
    'monitoring.plan': ['ongoing maintenance of intervention implementation and use'],
    'monitoring.updates': ['update and continued validation or fairness assessment schedule'],
  },
  names: {
    'governance.roles.model_owner': ['name and contact information for the intervention developer'],
    'governance.contact': ['name and contact information for the intervention developer'],
    'governance.funding': ['funding source of the technical implementation for the intervention(s) development'],
    'output.description': ['value that the intervention produces as an output'],
    'output.type': [
      'whether the intervention output is a prediction, classification, recommendation, evaluation, analysis, or other type of output',
      'type of output',
    ],
    'intended_use.purpose': ['intended use of the intervention', 'intended use'],
    'intended_use.population': [
      "intended patient population(s) for the intervention's use",
      'intended patient population(s)',
    ],
    'intended_use.users': ['intended user(s)'],
    'intended_use.decision_role': [
      'intended decision-making role for which the intervention was designed to be used/for',
      'intended decision-making role for which the intervention was designed to be used for',
      'intended decision-making role',
    ],
    'intended_use.out_of_scope': [
      'tasks, situations, or populations where a user is cautioned against applying the intervention',
    ],
    limitations: ['known risks, inappropriate settings, inappropriate uses, or known limitations'],
    'development.training_data': [
      'exclusion and inclusion criteria of the training data set',
      'exclusion and inclusion criteria that influenced the training data set',
      'demographic representativeness',
      'relevance of training data to intended deployed setting',
    ],
    'model.inputs': ['use of variables as input features'],
    'fairness.assessment': [
      "approach the intervention developer has taken to ensure that the intervention's output is fair",
      'fairness of intervention in test data derived from the same source as the initial training data',
      'fairness of intervention in data external to or from a different source than the initial training data',
      'fairness of intervention in local data',
    ],
    'fairness.mitigations': ['approaches to manage, reduce, or eliminate bias'],
    'evaluation.external_validation': [
      "data source, clinical setting, or environment where an intervention's validity and fairness has been assessed, other than the source of training and testing data",
      'party that conducted the external testing',
      'demographic representativeness of external data',
      'external validation process',
      'validity of intervention in data external to or from a different source than the initial training data',
    ],
    'evaluation.summary': [
      'validity of intervention in test data derived from the same source as the initial training data',
      'validity of intervention in local data',
    ],
    'evaluation.clinical_outcomes': [
      'references to evaluation of use of the intervention on outcomes',
      'evaluation of use of the intervention on outcomes',
    ],
    'monitoring.plan': [
      "process and frequency by which the intervention's validity is monitored over time",
      "process and frequency by which the intervention's fairness is monitored over time",
    ],
    'monitoring.updates': [
      'process and frequency by which the intervention is updated',
      "frequency by which the intervention's performance is corrected when risks related to validity and fairness are identified",
    ],
  },
  form: true,
  apart: [],
  silent: [],
  marks: [
    'details and output of the intervention',
    'purpose of the intervention',
    'cautioned out-of-scope use of the intervention',
    'intervention development details and input features',
    'process used to ensure fairness in development of the intervention',
    'external validation process',
    'quantitative measures of performance',
    'ongoing maintenance of intervention implementation and use',
    'update and continued validation or fairness assessment schedule',
  ],
};
