/** docs/system-file.md. */
import { table } from '../marked.mjs';
import { schema } from './shared.mjs';

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

export function systemFilePage() {
  const { properties } = schema('system.schema.json');
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
