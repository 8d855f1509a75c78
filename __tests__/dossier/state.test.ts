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
