import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ARROWS } from '../../scripts/check-arrows.mjs';

const root = join(import.meta.dirname, '..', '..');
const trees: string[] = [];

afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true, force: true });
});

/** A temporary tree with the given files of src/; gives its root. */
function tree(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'arrows-'));
  trees.push(folder);
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'src', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

function check(folder: string): { readonly status: number | null; readonly stderr: string } {
  const script = join(root, 'scripts', 'check-arrows.mjs');
  return spawnSync(process.execPath, [script, '--root', folder], { encoding: 'utf8' });
}

describe('the arrows between folders', () => {
  it('hold in this project', () => {
    expect(check(root)).toMatchObject({ status: 0, stderr: '' });
  });

  it('name every folder of src/', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((item) => item.isDirectory());
    for (const { name } of folders) expect(Object.keys(ARROWS)).toContain(name);
  });

  it.each([
    ['measures/rates.ts', "import { x } from '../dossier/fact.ts';", 'measures may not import dossier'],
    ['report/text.ts', "import { x } from '../policy/rule.ts';", 'report may not import policy'],
    ['safety/escape.ts', "import '../report/report.ts';", 'safety may not import report'],
    ['safety/escape.ts', "import type { X } from '../report/report.ts';", 'safety may not import report'],
    ['safety/escape.ts', "import {\n  x,\n  y,\n} from '../report/report.ts';", 'safety may not import report'],
    ['safety/escape.ts', "export { x } from '../report/report.ts';", 'safety may not import report'],
    ['safety/escape.ts', "export * from '../report/report.ts';", 'safety may not import report'],
    ['safety/escape.ts', "const x = await import('../report/report.ts');", 'safety may not import report'],
    ['safety/escape.ts', "await import(/* later */ '../report/report.ts');", 'safety may not import report'],
    ['safety/escape.ts', "type X = import('../report/report.ts').X;", 'safety may not import report'],
    ['safety/escape.ts', 'import { x } from "../report/report.ts";', 'safety may not import report'],
    ['safety/escape.ts', 'await import(`../report/report.ts`);', 'safety may not import report'],
    ['safety/escape.ts', "const x = require('../report/report.ts');", 'safety may not import report'],
    ['safety/escape.mts', "import { x } from '../report/report.ts';", 'safety may not import report'],
    ['safety/deep/down/escape.ts', "import { x } from '../../../report/report.ts';", 'safety may not import report'],
    ['safety/escape.ts', "import { x } from '../gate.ts';", 'safety may not import gate.ts'],
    ['safety/escape.ts', "import { x } from '../../lib/gate.js';", 'safety may not import from outside src'],
    ['safety/escape.ts', `await import(\`../\${name}.ts\`);`, 'computed'],
    ['safety/escape.ts', 'await import(name);', 'computed'],
    ['unknown/escape.ts', "import { x } from '../safety/escape.ts';", 'unknown may not import safety'],
    ['gate.ts', "import { x } from './github/event.ts';", 'gate.ts may not import github'],
    ['gate.ts', "import { x } from './action.ts';", 'gate.ts may not import the door action.ts'],
    ['cli.ts', "import { x } from './policy/rule.ts';", 'the door cli.ts may not import policy'],
  ])('refuse %s with %s', (path, text, message) => {
    const { status, stderr } = check(tree({ [path]: text }));
    expect(stderr).toContain(`src/${path}:`);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
  });

  it('name the line of the import', () => {
    const text = "// first line\n\nimport { x } from '../dossier/fact.ts';\n";
    expect(check(tree({ 'measures/rates.ts': text })).stderr).toBe(
      'src/measures/rates.ts:3 imports src/dossier/fact.ts: measures may not import dossier\n',
    );
  });

  it.each([
    ['policy/load.ts', "import { x } from '../measures/rates.ts';"],
    ['policy/checks/floor.ts', "import { x } from '../rule.ts';"],
    ['gate.ts', "import { x } from './policy/rule.ts';"],
    ['action.ts', "import { x } from './github/event.ts';\nimport { gate } from './gate.ts';"],
    ['measures/rates.ts', "import { x } from 'node:fs';\nconst characters = Array.from('./');"],
  ])('allow %s with %s', (path, text) => {
    expect(check(tree({ [path]: text }))).toMatchObject({ status: 0, stderr: '' });
  });

  it('refuse a tree without sources, where nothing would be held', () => {
    expect(check(tree({ 'README.md': 'nothing' }))).toMatchObject({ status: 1 });
  });
});
