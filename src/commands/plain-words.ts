import { checkKind } from '../policy/checks/registry.ts';
import type { Check, Rule } from '../policy/rule.ts';

/** Abbreviations that readers of rules know, and words that are written in capitals. */
const KNOWN = new Set([
  'AI',
  'ATLAS',
  'CSV',
  'EU',
  'FDA',
  'HIPAA',
  'ID',
  'IT',
  'JSON',
  'MITRE',
  'NIST',
  'PDF',
  'TODO',
  'US',
  'YAML',
]);

/** Names of methods and measures that say nothing to whoever has not studied them, whatever their capitals. */
const JARGON =
  /\b(?:Holm|Wilson|Newcombe|Clopper-Pearson|DeLong|Kleene|Brier|Bonferroni|Mann-Whitney|p[- ]values?|alpha|Wasserstein|bootstrap(?:ped)?|quantiles?|logits?)\b/gi;

/** Numbers of techniques, such as AML.T0020, are no words. */
const ABBREVIATION = /\b[A-Z][A-Z0-9]*[A-Z][A-Z0-9]*\b(?!\.\w)/g;

/** Words of a text that nobody explains in it; "intensive care unit (ICU)" and "ICU (intensive care unit)" explain. */
export function unexplained(text: string): readonly string[] {
  const explained = (word: string): boolean =>
    new RegExp(`\\([^)]*\\b${word}\\b[^)]*\\)|\\b${word} \\([a-z]`).test(text);
  const abbreviations = [...text.matchAll(ABBREVIATION)].map(([word]) => word).filter((word) => !KNOWN.has(word));
  const jargon = [...text.matchAll(JARGON)].map(([word]) => word);
  return [...new Set([...abbreviations, ...jargon])].filter((word) => !explained(word));
}

const FEWEST_WORDS = 5;

/** What keeps a tired reader from understanding the texts of a rule. */
export function textProblems(rule: Rule): readonly string[] {
  const { title, why, fix, checks, limits, examples } = rule;
  const own = checks.flatMap(ownWords).map((text): readonly [string, string] => ['the words of a check', text]);
  const named = examples.map(({ name }): readonly [string, string] => [`the example "${name}"`, name]);
  const units = Object.entries(limits).map(([name, { unit }]): readonly [string, string] => [
    `the unit of the limit ${name}`,
    unit ?? '',
  ]);
  const texts: readonly (readonly [string, string])[] = [
    ['title', title],
    ['why', why],
    ['fix', fix],
    ...own,
    ...units,
    ...named,
  ];
  return [
    ...texts.flatMap(([where, text]) => {
      const words = unexplained(text);
      return words.length === 0 ? [] : [`${where}: "${words.join('", "')}" is not explained; write it in words`];
    }),
    ...titleProblems(title),
    ...[['why', why] as const, ['fix', fix] as const]
      .filter(([, text]) => !/[.!?]$/.test(text))
      .map(([where]) => `${where}: does not end as a sentence does`),
  ];
}

function titleProblems(title: string): readonly string[] {
  return [
    ...(title.split(/\s+/).length < FEWEST_WORDS
      ? ['title: is no sentence; say what is wrong when the rule fails']
      : []),
    ...(/^\p{Lu}/u.test(title) ? [] : ['title: does not begin with a capital letter']),
    ...(/[.:;]$/.test(title) ? ['title: ends with a mark; headings have none'] : []),
  ];
}

function ownWords({ kind, args, found, required }: Check): readonly string[] {
  const words = [found, required].filter((text) => text !== null);
  return [...words, ...checkKind(kind).inner(args).flatMap(ownWords)];
}
