/** The tables in docs/writing-rules.md. Needs lib/. */
import { subjectsInWords } from '../../lib/commands/rule-words.js';
import { traitDefinitions } from '../../lib/dossier/traits.js';
import { fieldDefinition, fieldNames, isDerived, writtenAs } from '../../lib/dossier/vocabulary.js';
import { replaceMarked, table } from '../marked.mjs';
import { checkSchemas, code, lowered, read, schema } from './shared.mjs';

export function writingRulesPage() {
  const parts = {
    subjects: subjectTable(),
    'derived fields': derivedTable(),
    traits: traitTable(),
    'check kinds': checkKindTables(),
    'fact states': factStates(),
  };
  return Object.entries(parts).reduce(
    (text, [name, content]) => replaceMarked(text, name, content),
    read('docs/writing-rules.md'),
  );
}

function subjectTable() {
  const { each } = schema('rule.schema.json').properties.for.properties;
  const rows = each.enum
    .filter((kind) => kind !== 'system')
    .map((kind) => [code(kind), subjectsInWords(kind, code), code(`${kind}.`)]);
  return table(['`each`', 'entries', 'fields begin with'], rows);
}

function derivedTable() {
  const rows = fieldNames()
    .filter(isDerived)
    .map((field) => {
      const { description, values } = fieldDefinition(field);
      return [`\`${field}\``, `${description}${values === undefined ? '' : ` One of: ${values.join(', ')}.`}`];
    });
  return table(['field', 'what it is'], rows);
}

function traitTable() {
  const rows = traitDefinitions.map(({ id, title, settledBy }) => [`\`${id}\``, title, `\`${writtenAs(settledBy)}\``]);
  return table(['trait', 'a system that', 'settled by'], rows);
}

/** Groups of kinds of check, in the order of reading. */
export const GROUPS = ['On facts', 'On measured values', 'To combine'];

export function groupOf({ type, properties }) {
  if (type === 'array' || properties.then !== undefined) return 'To combine';
  const isMeasured = ['metric', 'materiality', 'alpha', 'rare'].some((name) => properties[name] !== undefined);
  return isMeasured ? 'On measured values' : 'On facts';
}

function checkKindTables() {
  return GROUPS.map((group) => {
    const rows = checkSchemas
      .filter((kind) => groupOf(kind) === group)
      .map((kind) => [`[\`${kind.title}\`](checks/${kind.title}.md)`, kind.description, argumentsOf(kind)]);
    return `**${group}**\n\n${table(['kind', 'holds when', 'arguments'], rows)}`;
  }).join('\n\n');
}

function argumentsOf({ type, properties, required }) {
  if (type === 'array') return 'a list of checks';
  return Object.entries(properties)
    .map(
      ([name, argument]) => `\`${name}\`${required.includes(name) ? '' : ' (optional)'}: ${argumentInWords(argument)}`,
    )
    .join('; ');
}

/** What to write for an argument of a check. */
export function argumentInWords({ description = '', enum: values, const: only, type, items }) {
  if (only !== undefined) return only;
  if (values !== undefined) return `${values.join(', ')}${description === '' ? '' : ` (${lowered(description)})`}`;
  if (description.startsWith('A field of the dossier')) return 'a field';
  if (description.startsWith('The name of a limit')) return 'a limit';
  if (description.startsWith('Limit: ')) return `a limit, ${description.slice('Limit: '.length).replace(/\.$/, '')}`;
  if (description !== '') return lowered(description);
  if (items?.$ref !== undefined) return 'a list of checks';
  return type === 'array' ? 'a list of values' : [type].flat().join(', ');
}

/** What every check on facts says of a fact in each state. */
export function factStates() {
  return table(
    ['the fact is', 'every check says'],
    [
      ['stated', 'what it finds'],
      ['absent', 'not evaluated, `missing`'],
      ['a placeholder (`TODO`, `TBD`, an unfilled template)', 'fail'],
      ['not readable as what the field is', 'fail'],
      ['stated differently in two files', 'fail, with both places'],
      ['said not to apply, without a reason', 'not evaluated, `missing`'],
      ['said not to apply, with a reason', 'not applicable where the field takes that answer, else fail'],
    ],
  );
}
