/**
 * Writes what the documentation repeats of the code, the schemas and the policies: a page for each rule, framework and kind of check,
 * docs/system-file.md, docs/formats.md, the tables in docs/writing-rules.md and the table of arrows in docs/architecture.md. A test fails
 * where a committed page differs. Needs lib/, which the build makes.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ARROWS, DOOR_ARROWS, DOORS, NOT_FOR_GATE } from './check-arrows.mjs';
import { checkPages } from './docs/checks.mjs';
import { formatsPage } from './docs/formats.mjs';
import { frameworkPages } from './docs/frameworks.mjs';
import { rulePages } from './docs/rules.mjs';
import { read, root } from './docs/shared.mjs';
import { systemFilePage } from './docs/system-file.mjs';
import { writingRulesPage } from './docs/writing-rules.mjs';
import { isMain } from './is-main.mjs';
import { replaceMarked, table } from './marked.mjs';

/** Folders that hold generated pages and nothing else. */
export const FOLDERS = ['docs/checks', 'docs/frameworks', 'docs/rules'];

/** Path to text of every page that is generated, wholly or in part. */
export function pages() {
  return {
    'docs/architecture.md': replaceMarked(read('docs/architecture.md'), 'arrows', arrowTable()),
    'docs/formats.md': formatsPage(),
    'docs/system-file.md': systemFilePage(),
    'docs/writing-rules.md': writingRulesPage(),
    ...checkPages(),
    ...frameworkPages(),
    ...rulePages(),
  };
}

/** Pages in the folders of generated ones that nothing generates any more. */
export function stalePages(generated = pages()) {
  return FOLDERS.filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => generated[path] === undefined);
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

if (isMain(import.meta)) {
  const generated = pages();
  for (const path of stalePages(generated)) rmSync(join(root, path));
  for (const [path, text] of Object.entries(generated)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
