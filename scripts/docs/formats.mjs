/** docs/formats.md. Needs lib/, which the build makes: the readers themselves say what they read. */
import { fieldDefinition, fieldNames, isDerived, writtenAs } from '../../lib/dossier/vocabulary.js';
import { readers } from '../../lib/evidence/registry.js';
import { table } from '../marked.mjs';

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

export function formatsPage() {
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
