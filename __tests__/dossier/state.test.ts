import { describe, expect, it } from 'vitest';
import { textState } from '../../src/dossier/state.ts';

describe('a text', () => {
  it.each([
    '{license}',
    '{lang_0}',
    '[Insert Response Here]',
    '[Specify ALL input types. For example, Audio, Image (RGB) [or others]]',
    '[Answer who would use this model]',
    '[Link or name to dataset used for testing.]',
    '[200 words recommended]',
    '[(DenseNet, U-Net, or List Something Else]',
    '[Needs More Information]',
    '[Insert name] was developed by [Insert Company]',
    'Weights are from _______ and _______.',
    'Audio [Specify at least one format',
  ])('%s is a placeholder', (text) => expect(textState(text)).toBe('placeholder'));

  it.each([
    'title = {2024}',
    '{Deep} learning',
    '{A}',
    '[CT, MRI]',
    '[0, 1]',
    '[1] Nobody, 2024',
    '[internal report]',
    'snake_case_name',
    'The list [see annex] is complete.',
    'insert the cannula',
    '{2024}',
  ])('%s says something', (text) => expect(textState(text)).toBe('present'));
});

describe('prompts of specifications', () => {
  it.each([
    'Who are the intended users of the model?',
    'What are the intended use cases of the model?',
    'What are the known technical limitations of the model? E.g. What kind(s) of data should it not be used on? What degrades it?',
    'What are the known limitations of the model? This may include technical limitations.',
    'What are the known tradeoffs in accuracy/performance of the model?',
    'What are the ethical risks involved in the application of this model?',
    'How does the model affect groups at risk of being systematically disadvantaged?',
    'The type of performance metric',
    'The value of the performance metric',
    'The lower bound of the confidence interval',
    'The name of the risk.',
    'The name of the slice this metric was computed on. By default, assume this metric is not sliced',
    'Strategy used to address this risk',
    'The groups or individuals at risk of being systematically disadvantaged by the model',
    'Expected harms to the identified groups',
    'The architecture of the model.',
    'task goes here',
    'the architecture family goes here',
  ])('%s is a placeholder', (text) => expect(textState(text)).toBe('placeholder'));

  it.each([
    'Which patients will deteriorate within a day?',
    'The architecture of the model is a network of five layers.',
    'What are the known limits is discussed in the report.',
    'The value of the performance metric was 0.9',
    'Strategy used to address this risk: a second reader',
    'Every alarm goes here and to the ward.',
  ])('%s is not', (text) => expect(textState(text)).toBe('present'));
});

describe('textState', () => {
  it.each([
    'No further description provided',
    'no description',
    'No information available',
    '# Descr\n\nNo further description provided',
    '# Descr',
  ])('%j fills the space', (text) => {
    expect(textState(text)).toBe('placeholder');
  });

  it.each([
    'No further description of children is given',
    'No details of the patients leave the hospital',
    '# Description of the cohort',
  ])('%j says something', (text) => {
    expect(textState(text)).toBe('present');
  });

  it.each(['Not specified', 'not specified.', 'Not stated', 'Not reported in the source documents', 'not provided'])(
    '%j says that nobody filled it in',
    (text) => expect(textState(text)).toBe('placeholder'),
  );

  it.each([
    'Not reported to the manufacturer, since no harm was done',
    'The number of sites is not specified by the agreement',
    'Not provided to third parties; rows stay in the hospital',
  ])('%j says something', (text) => expect(textState(text)).toBe('present'));
});
