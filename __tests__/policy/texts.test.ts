import { describe, expect, it } from 'vitest';
import { textProblems, unexplained } from '../../src/commands/plain-words.ts';
import { unneededChecks } from '../../src/commands/unneeded-checks.ts';
import { builtIn } from '../../src/policy/built-in.ts';

describe('the words of the built-in rules', () => {
  it.each(builtIn.rules.map((rule) => [rule.id, rule] as const))('%s can be read without a glossary', (_, rule) => {
    expect(textProblems(rule)).toEqual([]);
  });

  it('have titles that differ', () => {
    const titles = builtIn.rules.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

describe('a word that nobody explains', () => {
  it.each([
    ['The TPR and the TPR again fall', ['TPR']],
    ['After Holm, by the Clopper-Pearson limit', ['Holm', 'Clopper-Pearson']],
    ['GPT4 and FDA and ICD10', ['GPT4', 'ICD10']],
    ['the intensive care unit (ICU), and the ICU', []],
    ['the ICU (intensive care unit)', []],
    ['AUROC (0.9)', ['AUROC']],
    ['the technique AML.T0020 of MITRE ATLAS', []],
    ['ends with the TPR.', ['TPR']],
    ['an AI under EU law, in JSON', []],
    ['A score. I do not know', []],
  ])('of "%s" is %j', (text, words) => {
    expect(unexplained(text)).toEqual(words);
  });
});

describe('the checks of the built-in rules', () => {
  it('are each needed by an example', async () => {
    const unneeded = await Promise.all(
      builtIn.rules.map(async (rule) => (await unneededChecks(rule)).map((words) => `${rule.id}: ${words}`)),
    );
    expect(unneeded.flat()).toEqual([]);
  }, 120_000);
});
