import type { School } from './school.ts';

/**
 * NVIDIA Model Card++: an overview with headings and bold names, and subcards for bias, explainability, privacy, and
 * safety and security that are tables of `Field | Response`. https://github.com/NVIDIA/Trustworthy-AI
 */
export const NVIDIA: School = {
  title: 'NVIDIA Model Card++',
  headings: {
    description: ['description'],
    'regulatory.availability': ['deployment geography'],
    'governance.third_parties': ['third-party community consideration'],
    'model.licence': ['license/terms of use'],
    'intended_use.purpose': ['use case'],
    'model.released': ['release date', '[expected] release date'],
    'model.inputs': ['input'],
    'output.description': ['output'],
    'model.software': ['software integration'],
    version: ['model version(s)', 'model version'],
    'development.training_data': ['training dataset'],
    'development.evaluation_data': ['testing dataset', 'evaluation dataset'],
    ethical_considerations: ['ethical considerations'],
  },
  names: {
    'model.type': ['architecture type'],
    'model.architecture': ['network architecture'],
    'model.modality': ['input type(s)'],
    'model.software': ['runtime engine(s)'],
    environmental_impact: ['estimated energy and emissions for model training'],
    'fairness.assessment': [
      'participation considerations from adversely impacted groups protected classes in model design and testing',
      'participation considerations from adversely impacted groups [protected classes] in model design and testing',
      'bias metric (if measured)',
      'which characteristic (feature) show(s) the greatest difference in performance',
      'which feature(s) have have the worst performance overall',
      'which feature(s) have the worst performance overall',
      'name the adversely impacted groups this has been tested to deliver comparable outcomes regardless of',
    ],
    'fairness.mitigations': [
      'measures taken to mitigate against unwanted bias',
      'if using internal data, description of methods implemented in data acquisition or processing, if any, to address the prevalence of identifiable biases in the training, testing, and validation data',
    ],
    'intended_use.purpose': [
      'intended task/domain',
      'intended application(s) & domain(s)',
      'intended application & domain',
    ],
    'intended_use.users': ['intended users'],
    'explainability.method': ['describe how the model works'],
    limitations: ['technical limitations', 'technical limitations & mitigation', 'potential known risks'],
    'evaluation.metrics_chosen': ['performance metrics'],
    'model.licence': ['licensing', 'licensing & terms of use', 'terms of use/licensing'],
    'privacy.measures': [
      'description of any methods implemented in data acquisition or processing, if any, to address the prevalence of personal data in the training data, where relevant and applicable',
    ],
    'regulatory.clinical_risk': [
      'describe the life critical impact (if present)',
      'describe life critical impact (if present)',
      'describe life critical application (if present)',
    ],
    'intended_use.out_of_scope': ['use case restrictions'],
    'security.measures': ['model and dataset restrictions'],
  },
  form: true,
  apart: ['computational load'],
  silent: ['acceleration engine', 'field', 'inference', 'reference(s)', 'reference(s) (leave blank if none)'],
  marks: [
    'license/terms of use',
    'deployment geography',
    'computational load',
    'software integration',
    'model version(s)',
    'training, testing, and evaluation datasets',
  ],
  signature: 'field',
  boilerplate: [/\bbelieves trustworthy ai is a shared responsibility\b/i],
};
