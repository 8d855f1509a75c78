import type { School } from './school.ts';

/**
 * The example card of the FDA's draft guidance "Artificial Intelligence-Enabled Device Software Functions", January
 * 2025, appendix E. A draft, and not binding.
 */
export const FDA_2025: School = {
  title: 'FDA draft guidance 2025, appendix E',
  headings: {
    description: ['description'],
    'regulatory.status': ['regulatory status'],
    'intended_use.purpose': ['indications for use'],
    limitations: ['performance and limitations'],
    'monitoring.plan': ['device performance monitoring'],
    'monitoring.updates': ['predetermined change control plan'],
  },
  names: {
    name: ['device name'],
    version: ['device version', 'software version'],
    'governance.roles.model_owner': ['manufacturer', 'device manufacturer'],
    'regulatory.status': ['regulatory class', 'device class', '510(k) number', 'submission number', 'product code'],
    'intended_use.purpose': ['indications for use'],
    'intended_use.setting': ['intended use environment'],
    'monitoring.plan': ['device performance monitoring'],
    'monitoring.updates': ['predetermined change control plan', 'pccp'],
    'development.training_data': ['training data'],
    'development.evaluation_data': ['test data', 'testing data'],
    limitations: ['known limitations'],
  },
  form: true,
  apart: ['risk management'],
  silent: [],
  marks: ['device information', 'regulatory status', 'performance and limitations', 'indications for use'],
};
