/** docs/checks/: a page for each kind of check, and an index. Needs lib/. */
import { wordedKinds } from '../../lib/commands/check-words.js';
import { asYaml } from '../../lib/documents/yaml-text.js';
import { builtIn } from '../../lib/policy/built-in.js';
import { checkKind, checkKindIds } from '../../lib/policy/checks/registry.js';
import { table } from '../marked.mjs';
import { checkSchemas, code, generatedFrom, prose } from './shared.mjs';
import { argumentInWords, factStates, GROUPS, groupOf } from './writing-rules.mjs';

/** Path to text of every page about kinds of check. */
export function checkPages() {
  const own = checkSchemas.map((schema) => [`docs/checks/${schema.title}.md`, checkPage(schema)]);
  return { 'docs/checks/README.md': indexPage(), ...Object.fromEntries(own) };
}

function indexPage() {
  const sections = GROUPS.map((group) => {
    const rows = checkSchemas
      .filter((kind) => groupOf(kind) === group)
      .map(({ title, description }) => [`[${code(title)}](${title}.md)`, prose(description)]);
    return `## ${group}\n\n${table(['kind', 'holds when'], rows)}`;
  });
  return `${[
    `${generatedFrom('schemas/checks/', 'generate-docs.mjs')}# Kinds of check`,
    'What a rule can ask. The vocabulary is closed. [Writing rules](../writing-rules.md) tells how checks make a rule; the [rules](../rules/README.md) show them in use.',
    ...sections,
  ].join('\n\n')}\n`;
}

/** What each answer means, whatever the kind. */
const ANSWERS = {
  pass: 'evidence that it holds',
  fail: 'evidence that it does not hold, or a value that is a placeholder, cannot be read, or contradicts another file',
  'not-applicable': 'there is nothing that it could be asked of',
  missing: 'not evaluated: nobody states it, or the evidence is not there',
  unreadable: 'not evaluated: the evidence is there and cannot be read',
  unbound: 'not evaluated: the evidence is not tied to this model',
  stale: 'not evaluated: the evidence is too old',
  'limit-not-set': 'not evaluated: nobody has set the limit',
  'tool-limit': 'not evaluated: this version cannot decide it',
  'too-few': 'not evaluated: with so few cases no result would do',
  inconclusive: 'not evaluated: the interval contains the limit, so that the evidence shows neither',
};

function answersOf(kind) {
  const { reaches } = checkKind(kind);
  if (reaches.length === 0) return 'It says what the checks inside it say.';
  const rows = Object.entries(ANSWERS)
    .filter(([answer]) => reaches.includes(answer))
    .map(([answer, meaning]) => [code(answer), meaning]);
  return table(['it says', 'which means'], rows);
}

function checkPage(schema) {
  const { title, description, type, properties, required = [] } = schema;
  const rows = Object.entries(properties ?? {}).map(([name, argument]) => [
    code(name),
    required.includes(name) ? 'yes' : 'no',
    argumentInWords(argument),
  ]);
  const onFacts = properties?.fact !== undefined && properties.then === undefined;
  return `${[
    `${generatedFrom(`schemas/checks/${title}.schema.json`, 'generate-docs.mjs')}# ${code(title)}`,
    `${groupOf(schema)} · [all kinds](README.md)`,
    `**Holds when.** ${prose(description)}`,
    '## Arguments',
    type === 'array'
      ? 'A list of checks.'
      : `${table(['argument', 'must be there', 'what to write'], rows)}\n\nA limit is the name of a limit of the rule, never a number.`,
    '## What it says',
    answersOf(title),
    ...(onFacts ? ['## What the state of a fact means', factStates()] : []),
    '## Example',
    exampleOf(title),
  ].join('\n\n')}\n`;
}

/** Of kinds that no built-in rule uses. */
const EXAMPLES = {
  ceiling: { metric: 'fpr', limit: 'maximum', alpha: 'alpha' },
  equivalent: { metric: 'selection_rate', to: 'sex=M', by: 'margin', alpha: 'alpha' },
  matches: { fact: 'governance.contact', pattern: '@hospital\\.example$' },
  ratio: { metric: 'fnr', limit: 'times', events: 'events', alpha: 'alpha' },
  reported: { metric: 'critical_vulnerabilities', 'at-most': 'most' },
};

function exampleOf(kind) {
  for (const rule of builtIn.rules) {
    const check = findCheck(rule.checks, kind);
    if (check !== undefined) {
      return `From [${rule.id}](../rules/${rule.id}.md):\n\n${fenced(check)}`;
    }
  }
  const args = EXAMPLES[kind];
  if (args === undefined)
    throw new Error(`No rule uses the check ${kind}; give an example of it in scripts/docs/checks.mjs`);
  return `No built-in rule uses it. In a rule of your own:\n\n${fenced({ kind, args })}`;
}

const fenced = (check) => `\`\`\`yaml\nchecks:\n${asYaml([written(check)]).replace(/^(?=.)/gm, '  ')}\`\`\``;

function findCheck(checks, kind) {
  for (const check of checks) {
    const found = check.kind === kind ? check : findCheck(checkKind(check.kind).inner(check.args), kind);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A check as it is written in a rule. */
function written({ kind, args, found, required }) {
  const words = { ...(found == null ? {} : { found }), ...(required == null ? {} : { required }) };
  if (Array.isArray(args)) return { [kind]: args.map(written), ...words };
  const { checks, ...rest } = args;
  const inner = checks === undefined ? [] : [['then', checks.map(written)]];
  return { [kind]: { ...rest, ...Object.fromEntries(inner) }, ...words };
}

const unworded = checkKindIds.filter((kind) => !wordedKinds.includes(kind));
if (unworded.length > 0) throw new Error(`No sentence for ${unworded.join(', ')} in src/commands/check-words.ts`);
