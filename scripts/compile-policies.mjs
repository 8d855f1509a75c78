/**
 * Checks policies/ with the loader that users' own policies go through, and compiles them to plain data:
 * src/generated/policies.ts. Run after tsc, because the loader is the compiled one.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFramework } from '../lib/generated/validate-framework.js';
import { validatePack } from '../lib/generated/validate-pack.js';
import { validateRule } from '../lib/generated/validate-rule.js';
import { loadFramework, loadPack } from '../lib/policy/load-pack.js';
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

const frameworks = documents('frameworks', validateFramework).map(loadFramework);
const rules = documents('rules', validateRule).flatMap((document) => {
  const loaded = loadRule(document, frameworks);
  if (loaded.ok) return [{ ...loaded.rule, place: null }];
  problems.push(...loaded.problems);
  return [];
});
const packs = documents('packs', validatePack).map((document) => {
  const loaded = loadPack(document, rules);
  problems.push(...loaded.problems);
  return loaded.pack;
});

if (problems.length > 0) {
  for (const { message, place } of problems)
    process.stderr.write(`${place.path}:${place.line}:${place.column} ${message}\n`);
  process.exit(1);
}

const digest = (value) => `sha256:${createHash('sha256').update(JSON.stringify(value)).digest('hex')}`;
const digests = Object.fromEntries(
  packs.map((pack) => [pack.id, digest([pack, rules.filter(({ id }) => pack.rules.includes(id))])]),
);
const library = JSON.stringify({ rules, packs, frameworks, digests });
// Text that is parsed when it is needed loads several times faster than the same data as source.
writeFileSync(
  join(root, 'src', 'generated', 'policies.ts'),
  '// Generated from policies/ by scripts/compile-policies.mjs. Do not edit.\n' +
    "import type { PolicyLibrary } from '../policy/built-in.ts';\n\n" +
    `export const builtInPolicies: PolicyLibrary = JSON.parse(\n  ${JSON.stringify(library)},\n);\n`,
);
