/** docs/rules/: a page for each built-in rule, and an index by function of the NIST AI RMF. Needs lib/. */
import { checksInWords, evidenceField, valuesInWords } from '../../lib/commands/check-words.js';
import { exampleFilesShown, exampleOutcome } from '../../lib/commands/example-words.js';
import { fieldsAsked, formatsStating } from '../../lib/commands/explain.js';
import {
  audienceInWords,
  consequencesInWords,
  headingInWords,
  KINDS_IN_WORDS,
  standingInWords,
} from '../../lib/commands/rule-words.js';
import { requirementHeadings } from '../../lib/generated/requirements.js';
import { builtIn } from '../../lib/policy/built-in.js';
import { table } from '../marked.mjs';
import { code, generatedFrom, prose } from './shared.mjs';

/** Path to text of every page about rules. */
export function rulePages() {
  const own = builtIn.rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)]);
  return { 'docs/rules/README.md': indexPage(builtIn.rules), ...Object.fromEntries(own) };
}

const FUNCTIONS = {
  GOVERN: 'Govern: who answers for the system, and by which rules',
  MAP: 'Map: what the system is for, and for whom',
  MEASURE: 'Measure: how well it works, and for whom it does not',
  MANAGE: 'Manage: what is done about its risks',
};

/** "MAP" of RMF-MAP-2.3-data-provenance. */
const functionOf = ({ id }) => id.split('-')[1];

function indexPage(rules) {
  const sections = Object.entries(FUNCTIONS).map(([name, title]) => {
    const rows = rules
      .filter((rule) => functionOf(rule) === name)
      .map(({ id, title: says, enforce }) => [
        `[${id}](${id}.md)`,
        prose(says),
        enforce.high,
        enforce.moderate,
        enforce.low,
      ]);
    return `## ${title}\n\n${table(['rule', 'a failure means', 'high', 'moderate', 'low'], rows)}`;
  });
  return `${[
    `${generatedFrom('policies/rules/', 'generate-docs.mjs')}# Rules`,
    `The ${rules.length} rules that are built in. The last three columns say what a failure does at each tier of risk. Which rules apply is said by ` +
      'packs and by `.rmf-gate/policy.yaml`; `rmf-gate rules` lists them together with your own. See also the [frameworks](../frameworks/README.md), ' +
      'the [kinds of check](../checks/README.md) and [how to write a rule](../writing-rules.md).',
    ...sections,
  ].join('\n\n')}\n`;
}

function rulePage(rule) {
  const section = (title, text) => (text === '' ? [] : [`## ${title}`, text]);
  const fields = fieldsAsked(rule);
  return `${[
    `${generatedFrom(`policies/rules/${rule.id}.yaml`, 'generate-docs.mjs')}# ${prose(rule.title)}`,
    `${code(rule.id)} · [all rules](README.md)`,
    `**Why.** ${prose(rule.why)}`,
    `**What to do.** ${prose(rule.fix)}`,
    ...section(
      'What it judges',
      prose([...audienceInWords(rule), `It rests on ${KINDS_IN_WORDS[rule.kind]}.`].join(' ')),
    ),
    ...section('What counts as evidence', checkList(checksInWords(rule, rule.checks, code), '')),
    ...section('Where it is stated', fields.length === 0 ? '' : fieldTable(fields)),
    ...section('Limits', limitTable(rule)),
    ...section('What a failure does', consequencesInWords(rule, builtIn.rules).join(' ')),
    ...section('Asked for by', Object.entries(rule.references).map(referenceList).join('\n\n')),
    ...section('Examples', rule.examples.map(exampleText).join('\n\n')),
  ].join('\n\n')}\n`;
}

/** Code spans are made by whoever words the checks; the rest is free of marks. */
function checkList(checks, margin) {
  return checks
    .map(({ text, inner }) => {
      const nested = inner.length === 0 ? '' : `:\n${checkList(inner, `${margin}  `)}`;
      return `${margin}- ${text}${nested}`;
    })
    .join('\n');
}

function fieldTable(fields) {
  const rows = fields.map((field) => {
    const { name, description, example, values } = evidenceField(field);
    const among = values.length === 0 ? '' : ` One of: ${values.map(code).join(', ')}.`;
    return [
      code(name),
      `${prose(description)}${among}`,
      example === '' ? '' : code(example),
      formatsStating(field).map(code).join(', '),
    ];
  });
  return `${table(['field', 'what it states', 'example', 'formats besides rmf-system.yaml'], rows)}\n\nMore on [fields](../system-file.md) and [formats](../formats.md).`;
}

/** Whose number a limit is where no policy has set it. */
const ORIGINS = {
  text: 'taken from the text of the requirement',
  literature: 'from the literature',
  convention: 'convention',
  house: 'house default',
};

function limitTable({ limits }) {
  const rows = Object.entries(limits).map(([name, limit]) => [
    code(name),
    prose(valuesInWords(limit)),
    limit.stricter,
    prose(`${ORIGINS[limit.origin]}${limit.source === undefined ? '' : `: ${limit.source}`}`),
  ]);
  if (rows.length === 0) return '';
  return `${table(['limit', 'value', 'stricter is', 'whose number it is'], rows)}\n\nA policy sets its own under \`limits\` in \`.rmf-gate/policy.yaml\`.`;
}

function referenceList([id, requirements]) {
  const framework = requirementHeadings[id];
  const lines = requirements.map(
    (requirement) => `- ${code(requirement)} ${prose(headingInWords(framework, framework.requirements[requirement]))}`,
  );
  return `[${prose(framework.title)}](../frameworks/${id}.md), ${standingInWords(framework, {})}\n\n${lines.join('\n')}`;
}

function exampleText(example) {
  const files = exampleFilesShown(example.given).map(({ path, side, text }) => {
    const fence = /^ *(`{3,})/m.exec(text)?.[1];
    const mark = fence === undefined ? '```' : `${fence}\``;
    const language = /\.ya?ml$/.test(path) ? 'yaml' : 'text';
    return `${code(path)}${side === 'now' ? '' : `, ${side}`}\n\n${mark}${language}\n${text.trimEnd()}\n${mark}`;
  });
  const notes = [
    ...(example.subject === undefined ? [] : [`The outcome is that of ${code(example.subject)}.`]),
    ...(example.without === undefined ? [] : [`Left out, one at a time: ${example.without.map(code).join(', ')}.`]),
  ];
  return [`### ${exampleOutcome(example)}: ${prose(example.name)}`, ...notes, ...files].join('\n\n');
}
