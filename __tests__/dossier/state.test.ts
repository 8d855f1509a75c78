import { describe, expect, it } from 'vitest';
import { textState } from '../../src/dossier/state.ts';

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
});
