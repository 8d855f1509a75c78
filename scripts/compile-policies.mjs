/**
 * Checks policies/ with the loader that users' own policies go through, and compiles them to plain data: src/generated/policies.ts,
 * frameworks.ts (what judging needs of them) and requirements.ts (what explaining a rule needs of them). Run after tsc, because the loader is the compiled one.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseData } from '../lib/documents/data.js';
import { nearest, toPlain } from '../lib/documents/located.js';
import { fieldDefinition } from '../lib/dossier/vocabulary.js';
import { validateFramework } from '../lib/generated/validate-framework.js';
import { validatePack } from '../lib/generated/validate-pack.js';
import { validateRule } from '../lib/generated/validate-rule.js';
import { headingsOf, loadFramework, outlineOf } from '../lib/policy/load-framework.js';
import { loadPack } from '../lib/policy/load-pack.js';
import { loadRule } from '../lib/policy/load-rule.js';
import { parseAgainstSchema } from '../lib/policy/parse.js';

const root = join(import.meta.dirname, '..');
const problems = [];

function documents(folder, validate) {
  return readdirSync(join(root, 'policies', folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const path = `policies/${folder}/${name}`;
      const parsed = parseAgainstSchema(path, readFileSync(join(root, path), 'utf8'), validate);
      if (!parsed.ok) {
        problems.push(...parsed.problems);
        return [];
      }
      const { id } = parsed.document.value;
      if (`${id}.yaml` !== name) {
        problems.push({
          message: `the file is named after its id, ${id}.yaml`,
          place: parsed.document.placeOf(['id']),
        });
      }
      return [parsed.document];
    });
}

/** policies/tiers.yaml. What it names has to exist; nobody but this project writes it, so that it needs no schema of its own. */
function parseTiers(path) {
  const { value, problems: mistakes } = parseData(readFileSync(join(root, path), 'utf8'), { format: 'yaml' });
  const tiers = value === null ? { required: [], schemes: [] } : toPlain(value);
  const add = (message, segments) =>
    problems.push({ message, place: { path, ...nearest(value, segments.map(String)).span } });
  for (const { message, span } of mistakes) problems.push({ message, place: { path, ...span } });
  for (const [index, field] of tiers.required.entries()) {
    if (fieldDefinition(field) === null) add(`"${field}" is not a field of the dossier`, ['required', index]);
  }
  for (const [scheme, { steps }] of tiers.schemes.entries()) {
    for (const [step, { fact, in: values, tier, because }] of steps.entries()) {
      const place = ['schemes', scheme, 'steps', step];
      const known = fieldDefinition(fact)?.values;
      if (known === undefined) add(`"${fact}" is not a field with listed values`, [...place, 'fact']);
      for (const wrong of values.filter((one) => known !== undefined && !known.includes(one))) {
        add(`${fact} can never be "${wrong}"`, [...place, 'in']);
      }
      if (!['high', 'moderate', 'low'].includes(tier)) add(`"${tier}" is no tier`, [...place, 'tier']);
      if (typeof because !== 'string' || because.length < 5) add('say why, in words', place);
    }
  }
  return tiers;
}

const frameworks = documents('frameworks', validateFramework).map(loadFramework);
const outlines = frameworks.map(outlineOf);
/** Rules as they are written: the bundle holds them so, and completes them when it starts. */
const written = [];
const rules = documents('rules', validateRule).flatMap((document) => {
  const loaded = loadRule(document, outlines, 'known');
  if (loaded.ok) {
    written.push(document.value);
    return [{ ...loaded.rule, place: null }];
  }
  problems.push(...loaded.problems);
  return [];
});
const packs = documents('packs', validatePack).map((document) => {
  const loaded = loadPack(document, rules, { frameworks });
  problems.push(...loaded.problems);
  return loaded.pack;
});

const tiers = parseTiers('policies/tiers.yaml');

if (problems.length > 0) {
  for (const { message, place } of problems)
    process.stderr.write(`${place.path}:${place.line}:${place.column} ${message}\n`);
  process.exit(1);
}

const digest = (value) => `sha256:${createHash('sha256').update(JSON.stringify(value)).digest('hex')}`;
const digests = Object.fromEntries(
  packs.map((pack) => [pack.id, digest([pack, rules.filter(({ id }) => pack.rules.includes(id))])]),
);

/**
 * Text that is parsed when it is needed loads several times faster than the same data as source.
 *
 * @param type what the data are, in words of `name`, the type of `from` that they are made of
 */
function write(file, constant, { name, from, type = name }, value) {
  writeFileSync(
    join(root, 'src', 'generated', `${file}.ts`),
    `// Generated from policies/ by scripts/compile-policies.mjs. Do not edit.\nimport type { ${name} } from '${from}';\n\n` +
      `export const ${constant}: ${type} = JSON.parse(\n  ${JSON.stringify(JSON.stringify(value))},\n);\n`,
  );
}

const library = { rules: written, packs, digests };
write('policies', 'builtInPolicies', { name: 'CompiledPolicies', from: '../policy/built-in.ts' }, library);
write('tiers', 'tierSchemes', { name: 'TierSchemes', from: '../dossier/tier.ts' }, tiers);
const outline = { name: 'FrameworkOutline', from: '../policy/rule.ts', type: 'readonly FrameworkOutline[]' };
write('frameworks', 'builtInFrameworks', outline, outlines);
const headings = {
  name: 'FrameworkHeadings',
  from: '../policy/rule.ts',
  type: 'Readonly<Record<string, FrameworkHeadings>>',
};
write(
  'requirements',
  'requirementHeadings',
  headings,
  Object.fromEntries(frameworks.map((framework) => [framework.id, headingsOf(framework)])),
);
