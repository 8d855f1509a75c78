/**
 * Writes what the documentation repeats of the code and the schemas: docs/system-file.md, the tables of subjects, derived
 * fields, traits and check kinds in docs/writing-rules.md, the table of arrows in docs/architecture.md, and docs/formats.md. A test fails where a committed page
 * differs. Needs lib/, which the build makes.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ARROWS, DOOR_ARROWS, DOORS, NOT_FOR_GATE } from './check-arrows.mjs';
import { isMain } from './is-main.mjs';
import { replaceMarked, table } from './marked.mjs';

const root = dirname(import.meta.dirname);
// Compiled by the build; the readers themselves say what they read.
const { readers } = await import('../lib/evidence/registry.js');
const { collections, fieldDefinition, fieldNames, isDerived, writtenAs } = await import('../lib/dossier/vocabulary.js');
const { traitDefinitions } = await import('../lib/dossier/traits.js');

const read = (path) => readFileSync(join(root, path), 'utf8');
const schema = (path) => JSON.parse(read(join('schemas', path)));

/** Path to text of every page that is generated, wholly or in part. */
export function pages() {
  return {
    'docs/architecture.md': replaceMarked(read('docs/architecture.md'), 'arrows', arrowTable()),
    'docs/formats.md': formatsPage(),
    'docs/system-file.md': systemFilePage(schema('system.schema.json')),
    'docs/writing-rules.md': writingRulesPage(),
  };
}

function arrowTable() {
  const folders = Object.entries(ARROWS)
    .filter(([from]) => existsSync(join(root, 'src', from)))
    .map(([from, to]) => [`\`${from}/\``, to.join(', ') || 'nothing']);
  const doors = [
    DOORS.map((door) => `\`${door}\``).join(', '),
    `${DOOR_ARROWS.join(', ')}, and the files directly in src/`,
  ];
  const others = ['the other files directly in src/', `everything but ${NOT_FOR_GATE.join(', ')} and the doors`];
  return table(['from', 'may import'], [...folders, doors, others]);
}

const KINDS = {
  system: 'What the builders state beside the model',
  card: 'Cards and metadata of models',
  dataset: 'Data sheets',
  artifact: 'Files of models, pointers, signatures, records of builds and lists of tools',
  result: 'Results',
};

const FORMATS_INTRODUCTION = `<!-- Generated from the readers in src/evidence by scripts/generate-docs.mjs. Do not edit. -->

# Formats

What the gate reads, and which fields each format can state. A file is known by what is in it; its name only helps. \`rmf-gate read FILE\` shows what is
seen in a file, with the line of each value, and what was not understood.

A field that several files state has the value of the strongest statement (a tool's before a person's); where two contradict each other, both lines are
shown. A format that cannot state a field is no fault: [rmf-system.yaml](system-file.md) can state every field that is not derived.
`;

function formatsPage() {
  const groups = Object.entries(KINDS).map(([role, title]) => {
    const rows = readers
      .filter((reader) => reader.role === role)
      .map(({ id, title, versions, fields }) => [`\`${id}\``, title, versions.join(', '), String(fields.length)]);
    return `## ${title}\n\n${table(['id', 'format', 'versions', 'fields'], rows)}\n`;
  });
  const stating = readers.filter(({ role }) => role !== 'system');
  const rows = fieldNames()
    .map((field) => [field, stating.filter(({ fields }) => fields.includes(field))])
    // What the gate derives from other fields is in no file.
    .filter(([field, by]) => by.length > 0 || !isDerived(field))
    .map(([field, by]) => [
      `\`${writtenAs(field)}\``,
      fieldDefinition(field).description,
      by.map(({ id }) => `\`${id}\``).join(', ') || 'only rmf-system.yaml',
    ]);
  const coverage = `## Which format states which field\n\n${table(['field', 'what it states', 'formats'], rows)}\n`;
  return [FORMATS_INTRODUCTION, ...groups, coverage].join('\n');
}

function writingRulesPage() {
  const parts = {
    subjects: subjectTable(),
    'derived fields': derivedTable(),
    traits: traitTable(),
    'check kinds': checkKindTables(),
  };
  return Object.entries(parts).reduce(
    (text, [name, content]) => replaceMarked(text, name, content),
    read('docs/writing-rules.md'),
  );
}

/** Subjects that are no entries of a list in rmf-system.yaml. */
const OTHER_SUBJECTS = {
  subgroup: 'groups of patients: those that policy requires, joined with those that the predictions hold',
  explanation: "results files that rank the model's inputs",
  claim: 'numbers that a card or a results file declares',
  waiver: 'entries of `waivers` in `.rmf-gate/waivers.yaml` about the system',
  'evidence-plan': 'entries of `plans` in `.rmf-gate/waivers.yaml` about the system',
  trait: 'properties that select rules and are not known',
  file: 'files that were read',
  change: 'what changed since base and matters',
};

/** What is found beside what is listed. */
const ALSO = { artifact: ', and model files that were found', result: ', and results files that were found' };

function subjectTable() {
  const { each } = schema('rule.schema.json').properties.for.properties;
  const rows = each.enum
    .filter((kind) => kind !== 'system')
    .map((kind) => {
      const collection = collections.get(kind);
      const entries =
        collection === undefined
          ? OTHER_SUBJECTS[kind]
          : `entries of \`${collection.key}\`${ALSO[kind] ?? ''}: ${lowered(collection.description)}`;
      if (entries === undefined) throw new Error(`No words for the subject ${kind}`);
      return [`\`${kind}\``, entries, `\`${kind}.\``];
    });
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

const GROUPS = ['On facts', 'On measured values', 'To combine'];

function groupOf({ type, properties }) {
  if (type === 'array' || properties.then !== undefined) return 'To combine';
  const isMeasured = ['metric', 'materiality', 'alpha', 'rare'].some((name) => properties[name] !== undefined);
  return isMeasured ? 'On measured values' : 'On facts';
}

function checkKindTables() {
  const kinds = readdirSync(join(root, 'schemas', 'checks'))
    .sort()
    .map((name) => schema(join('checks', name)));
  return GROUPS.map((group) => {
    const rows = kinds
      .filter((kind) => groupOf(kind) === group)
      .map((kind) => [`\`${kind.title}\``, kind.description, argumentsOf(kind)]);
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

function argumentInWords({ description = '', enum: values, const: only, type, items }) {
  if (only !== undefined) return only;
  if (values !== undefined) return `${values.join(', ')}${description === '' ? '' : ` (${lowered(description)})`}`;
  if (description.startsWith('A field of the dossier')) return 'a field';
  if (description.startsWith('The name of a limit')) return 'a limit';
  if (description.startsWith('Limit: ')) return `a limit, ${description.slice('Limit: '.length).replace(/\.$/, '')}`;
  if (description !== '') return lowered(description);
  if (items?.$ref !== undefined) return 'a list of checks';
  return type === 'array' ? 'a list of values' : [type].flat().join(', ');
}

const lowered = (sentence) => `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;

const INTRODUCTION = `<!-- Generated from schemas/system.schema.json by scripts/generate-docs.mjs. Do not edit. -->

# rmf-system.yaml

The file lies beside the model. In it those who build the system state what no model card carries, where the evidence is, and how
to read it. It is optional, every field is optional, and nothing in it can loosen a rule: a rule that needs a field says so when it is missing,
with the line to paste.

How values are read:

- Nothing is converted. \`"0.9"\` is a text and no number; \`90%\` is neither. Write a fraction. \`yes\` is a text; write \`true\` or \`false\`.
- Quote what looks like a number and is a text: \`version: "1.10"\`, \`positive: "1"\`.
- \`TODO\`, \`TBD\`, \`[More Information Needed]\` and their like count as placeholders and fail. A key that is left out is missing, which is
  said as such.
- Where a field does not apply, write why: \`{not_applicable: "the model has no score"}\`. Only the fields marked
  below take this as an answer; any other fails. Without a reason it counts as missing.
- A key that is not listed here is reported, with the nearest name.
- State no names of patients and no identifiers. Offices and roles are better than names of people.

For editors that complete and check YAML, the schema is \`schemas/system.schema.json\`.
`;

function systemFilePage({ properties }) {
  const entries = Object.entries(properties);
  const single = entries.filter(([, node]) => node['x-kind'] !== undefined);
  const sections = entries.filter(([, node]) => node['x-kind'] === undefined);
  return [
    INTRODUCTION,
    `## The system\n\n${fieldTable(single)}\n`,
    ...sections.map(([name, node]) => {
      const list = node.type === 'array' ? ' A list: each entry has these fields.' : '';
      return `## ${name}\n\n${node.description}${list}\n\n${fieldTable(fieldsOf(node.items ?? node))}\n`;
    }),
  ].join('\n');
}

/** The fields below a node, each with its path. */
function fieldsOf({ properties }, prefix = '') {
  return Object.entries(properties).flatMap(([name, node]) =>
    node['x-kind'] === undefined ? fieldsOf(node, `${prefix}${name}.`) : [[`${prefix}${name}`, node]],
  );
}

function fieldTable(fields) {
  const rows = fields.map(([name, node]) => [`\`${name}\``, meaningOf(node), formOf(node), exampleOf(node)]);
  return table(['field', 'what it states', 'form', 'example'], rows);
}

function meaningOf(node) {
  const empty = node['x-empty-means'];
  if (empty === undefined) return node.description;
  // "none" in place of a text gives no reason, and only a list can be empty.
  const answer = node['x-kind'] === 'list' ? '`[]` or "none"' : '`{not_applicable: "why"}`';
  return `${node.description} ${answer} is an answer: ${empty}.`;
}

const FORMS = {
  prose: 'text',
  text: 'text',
  version: 'text in quotes',
  date: 'date, YYYY-MM-DD',
  boolean: 'true or false',
  digest: '`sha256:` and 64 hexadecimal digits, or `md5:` and 32',
  list: 'list of texts',
  path: 'path, relative to this file',
  map: 'mapping of names to texts',
};

function formOf(node) {
  if (node.enum !== undefined) return `one of ${node.enum.map((value) => `\`${value}\``).join(', ')}`;
  if (node['x-kind'] !== 'number') {
    const form = FORMS[node['x-kind']];
    if (form === undefined) throw new Error(`No words for the kind ${node['x-kind']}`);
    return form;
  }
  const { minimum, maximum } = node;
  if (minimum !== undefined && maximum !== undefined) return `number from ${minimum} to ${maximum}`;
  return minimum === undefined ? 'number' : `number, at least ${minimum}`;
}

function exampleOf(node) {
  const [example] = node.examples ?? [];
  if (example === undefined) return '';
  const quoted = typeof example !== 'string' || node['x-kind'] === 'version' || /^[\d.]+$/.test(example);
  return `\`${quoted ? JSON.stringify(example) : example}\``;
}

if (isMain(import.meta)) {
  for (const [path, text] of Object.entries(pages())) writeFileSync(join(root, path), text);
}
