import { fieldDefinition } from '../dossier/vocabulary.ts';
import { readers } from '../evidence/registry.ts';
import { requirementHeadings } from '../generated/requirements.ts';
import { builtIn } from '../policy/built-in.ts';
import { fieldsOf, originInWords } from '../policy/evaluate.ts';
import type { Example, Rule } from '../policy/rule.ts';
import { type Answer, answer, unknownName } from './answer.ts';
import { type CheckWords, checksInWords, evidenceField, valuesInWords } from './check-words.ts';
import { coverageText } from './coverage.ts';
import { exampleFilesShown, exampleOutcome } from './example-words.ts';
import { knownRulesOf } from './known-rules.ts';
import { audienceInWords, consequencesInWords, headingInWords, KINDS_IN_WORDS, standingInWords } from './rule-words.ts';

/**
 * Why a rule exists, what it asks for, whose numbers it uses and how to meet it. Of a framework how much of it the rules examine;
 * of a requirement which rules do.
 */
export async function explain(name: string, directory: string): Promise<Answer> {
  const { rules, problem } = await knownRulesOf(directory);
  const note =
    problem === '' ? '' : `${problem}\nThe policy cannot be read: limits and enforcement are the built-in ones.\n`;
  const rule = rules.find(({ id }) => id === name);
  if (rule !== undefined) return answer(`${explanation(rule, rules)}${note === '' ? '' : `\n${note}`}`, 0);
  if (builtIn.frameworks.some(({ id }) => id === name)) return answer(coverageText(rules, name), 0);
  const requirement = requirementText(name, rules);
  if (requirement !== '') return answer(requirement, 0);
  const known = [...rules, ...builtIn.frameworks].map(({ id }) => id);
  return answer(`${unknownName('rule', name, known, 'rmf-gate rules lists them.')}\n${note}`, 2);
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

function explanation(rule: Rule, rules: readonly Rule[]): string {
  const passing = rule.examples.find(({ outcome }) => outcome === 'pass');
  return [
    rule.id,
    rule.title,
    '',
    `Why   ${rule.why}`,
    `Fix   ${rule.fix}`,
    ...section('What it judges', [
      ...audienceInWords(rule).map((sentence) => `  ${sentence}`),
      `  It rests on ${KINDS_IN_WORDS[rule.kind]}.`,
    ]),
    ...section('What counts as evidence', checkLines(checksInWords(rule), '  ')),
    ...section('Where it is stated', fieldsAsked(rule).flatMap(fieldLines)),
    ...section('Limits', limitLines(rule)),
    ...section(
      'What a failure does',
      consequencesInWords(rule, rules).map((sentence) => `  ${sentence}`),
    ),
    ...section(
      'Asked for by',
      Object.entries(rule.references).flatMap(([framework, ids]) => referenceLines(framework, ids)),
    ),
    ...section('Examples', rule.examples.map(exampleLine)),
    ...(passing === undefined
      ? []
      : section(
          `What passes: ${passing.name}`,
          exampleFilesShown(passing.given).flatMap(({ path, side, text }) => [
            `  ${path}${side === 'now' ? '' : `, ${side}`}`,
            ...text
              .trimEnd()
              .split('\n')
              .map((line) => `    ${line}`.trimEnd()),
          ]),
        )),
    '',
  ].join('\n');
}

function exampleLine(example: Example): string {
  const { name, without } = example;
  const leftOut = without === undefined ? '' : ` (left out in turn: ${without.join(', ')})`;
  return `  ${exampleOutcome(example)}: ${name}${leftOut}`;
}

function checkLines(checks: readonly CheckWords[], margin: string): readonly string[] {
  return checks.flatMap(({ text, inner }) => [
    `${margin}- ${text}${inner.length === 0 ? '' : ':'}`,
    ...checkLines(inner, `${margin}  `),
  ]);
}

/** Fields that a rule's checks name; in place of a derived one the field that makes it known. */
export function fieldsAsked(rule: Rule): readonly string[] {
  const named = [...rule.checks.flatMap(fieldsOf), ...(rule.for.where === null ? [] : [rule.for.where.fact])];
  return [...new Set(named.map((field) => fieldDefinition(field)?.settledBy ?? field))].filter(
    (field) => evidenceField(field) !== null,
  );
}

/** Formats besides rmf-system.yaml that can state a field. */
export function formatsStating(field: string): readonly string[] {
  return readers.filter(({ role, fields }) => role !== 'system' && fields.includes(field)).map(({ id }) => id);
}

function fieldLines(field: string): readonly string[] {
  const shown = evidenceField(field);
  if (shown === null) return [];
  const { name, description, example, values } = shown;
  const formats = formatsStating(field);
  return [
    `  ${name}: ${description}${values.length === 0 ? '' : ` One of: ${values.join(', ')}.`}`,
    ...(example === '' ? [] : [`    Example: ${example}`]),
    `    In: ${['rmf-system.yaml', ...formats].join(', ')}`,
  ];
}

function limitLines({ limits }: Rule): readonly string[] {
  return Object.entries(limits).map(([name, limit]) => {
    const source = limit.source === undefined ? '' : `; source: ${limit.source}`;
    return `  ${name}: ${valuesInWords(limit)}; ${originInWords(limit)}${source}`;
  });
}

/** A framework with the title and standing of each requirement; of an organisation's own source only what the rule says. */
function referenceLines(id: string, requirements: readonly string[]): readonly string[] {
  const framework = Object.hasOwn(requirementHeadings, id) ? requirementHeadings[id] : undefined;
  if (framework === undefined) return [`  ${id}: ${requirements.join(', ')}`];
  return [
    `  ${framework.title} (${id}), ${standingInWords(framework, {})}`,
    ...requirements.map((requirement) => {
      const heading = framework.requirements[requirement];
      return heading === undefined ? `    ${requirement}` : `    ${requirement}: ${headingInWords(framework, heading)}`;
    }),
  ];
}

/** A requirement of every framework that has one of this id, with the rules that examine it; empty where none has. */
function requirementText(id: string, rules: readonly Rule[]): string {
  return Object.entries(requirementHeadings)
    .flatMap(([framework, headings]) => {
      const heading = Object.hasOwn(headings.requirements, id) ? headings.requirements[id] : undefined;
      if (heading === undefined) return [];
      const examining = rules.filter(({ references }) => references[framework]?.includes(id));
      const none = heading.leftOut === undefined ? 'No rule examines it.' : `No rule examines it: ${heading.leftOut}`;
      return [
        `${id}: ${headingInWords(headings, heading)}`,
        `${headings.title} (${framework}), ${standingInWords(headings, {})}`,
        ...(examining.length === 0 ? [none] : examining.map((rule) => `  ${rule.id}\n    ${rule.title}`)),
        '',
      ];
    })
    .join('\n');
}
