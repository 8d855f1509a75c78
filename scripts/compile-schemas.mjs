/**
 * Compiles schemas/*.schema.json to plain code and data that travel in the bundle:
 * src/generated/validate-*.ts (ajv, standalone) and src/generated/system-fields.ts (the fields of rmf-system.yaml).
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

const root = join(import.meta.dirname, '..');
const generated = join(root, 'src', 'generated');
mkdirSync(generated, { recursive: true });

const schemas = readdirSync(join(root, 'schemas'), { recursive: true })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => name.endsWith('.schema.json'))
  .sort()
  .map((name) => ({
    name: name.replace('.schema.json', ''),
    schema: JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')),
  }));

const header = (source) => `// Generated from ${source} by scripts/compile-schemas.mjs. Do not edit.\n`;

/** ajv writes `require` even for ES modules; the bundle has no `require`, so each becomes an import. */
function withImports(code) {
  const imports = [];
  const body = code.replace(/const (\w+) = require\("([^"]+)"\)(\.default)?;/g, (_, name, path, isDefault) => {
    imports.push(`import ${name}_ from '${path}.js';`);
    return `const ${name} = ${isDefault ? `${name}_.default ?? ${name}_` : `${name}_`};`;
  });
  if (/\brequire\(/.test(body)) throw new Error('The compiled schemas still call require');
  return `${imports.join('\n')}\n${body}`;
}

// Without ajv's own messages: policy/parse.ts words each error for people, and the bundle is smaller.
const ajv = new Ajv({
  messages: false,
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  ownProperties: true,
  formats: { date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/ },
  code: { source: true, esm: true },
  // A small part that many places share, such as a count, is written once and called: half the code of inlining it.
  inlineRefs: false,
});
for (const keyword of ['x-kind', 'x-subject', 'x-id', 'x-empty-means']) ajv.addKeyword(keyword);
for (const { schema } of schemas) ajv.addSchema(schema);
const pascal = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

// One file each, so that the bundle holds only those that the program asks for.
for (const { name, schema } of schemas.filter((one) => one.name !== 'system' && !one.name.includes('/'))) {
  const code = standaloneCode(ajv, { [`validate${pascal(name)}`]: schema.$id });
  writeFileSync(
    join(generated, `validate-${name}.ts`),
    `${header(`schemas/${name}.schema.json`)}// @ts-nocheck\n${withImports(code)}`,
  );
}

const system = schemas.find(({ name }) => name === 'system').schema;
const fields = {};
const collections = {};
function walk(node, prefix) {
  for (const [key, child] of Object.entries(node.properties)) {
    const field = prefix ? `${prefix}.${key}` : key;
    if (child['x-subject']) {
      collections[child['x-subject']] = { key, id: child['x-id'], description: child.description };
      walk(child.items, child['x-subject']);
    } else if (child['x-kind']) {
      fields[field] = {
        kind: child['x-kind'],
        description: child.description,
        example: child.enum ? child.enum.join(' | ') : (child.examples?.[0] ?? null),
        ...(child.enum ? { values: child.enum } : {}),
        ...(child.minimum !== undefined ? { minimum: child.minimum } : {}),
        ...(child.maximum !== undefined ? { maximum: child.maximum } : {}),
        ...(child['x-empty-means'] ? { emptyMeans: child['x-empty-means'] } : {}),
      };
    } else walk(child, field);
  }
}
walk(system, '');
writeFileSync(
  join(generated, 'system-fields.ts'),
  `${header('schemas/system.schema.json')}import type { CollectionDefinition, FieldDefinition } from '../dossier/vocabulary.ts';\n\n` +
    `export const systemFields: Readonly<Record<string, FieldDefinition>> = ${JSON.stringify(fields, null, 2)};\n\n` +
    `export const systemCollections: Readonly<Record<string, CollectionDefinition>> = ${JSON.stringify(collections, null, 2)};\n`,
);

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
writeFileSync(
  join(generated, 'version.ts'),
  `${header('package.json')}export const version = ${JSON.stringify(version)};\n`,
);
