import type { School } from './school.ts';

/** `docs/README.md` of the bundles in the MONAI model zoo. */
export const MONAI_README: School = {
  title: 'README of a MONAI bundle',
  headings: {
    description: ['model overview'],
    'development.procedure': ['training configuration'],
    'development.training_data': ['data'],
    'model.inputs': ['input'],
    'output.description': ['output'],
    'evaluation.summary': ['performance'],
  },
  names: {},
  form: true,
  apart: [],
  silent: ['monai bundle commands', 'memory consumption warning', 'tensorrt speedup'],
  marks: ['model overview', 'training configuration', 'monai bundle commands'],
};
