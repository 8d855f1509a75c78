/** Builds everything that is generated: src/generated, lib (compiled sources) and dist (the committed bundle). */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripComments } from './strip-comments.mjs';

const root = join(import.meta.dirname, '..');
const run = (script, ...args) =>
  execFileSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' });
const compile = (...args) => run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', ...args);

for (const folder of ['lib', 'dist']) rmSync(join(root, folder), { recursive: true, force: true });

run('scripts/compile-schemas.mjs');
// Unchecked: what compile-policies.mjs is about to write may not exist yet, or have another form.
compile('--noCheck');
run('scripts/compile-policies.mjs');
compile();
// -C: no cache, so that two builds of the same sources cannot differ. --license: the texts that the bundled libraries ask for.
run(
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  'build',
  'lib/bundle.js',
  '-o',
  'dist',
  '-C',
  '-q',
  '--license',
  'licenses.txt',
);
await stripComments(join(root, 'dist'));

mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(join(root, 'dist', 'action.js'), "import { action } from './index.js';\n\nawait action();\n");
writeFileSync(
  join(root, 'dist', 'cli.js'),
  `#!/usr/bin/env node
import module from 'node:module';

// Absent before Node 22: the second start is then as slow as the first.
module.enableCompileCache?.();
const { cli } = await import('./index.js');
await cli();
`,
);
chmodSync(join(root, 'dist', 'cli.js'), 0o755);
