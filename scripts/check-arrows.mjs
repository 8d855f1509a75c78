/**
 * Holds the imports between the folders of src/ to the arrows below, which docs/architecture.md shows. `--root DIR`
 * checks another tree. Exits with 1 and names each import that is not allowed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { isMain } from './is-main.mjs';

/** Folder to the folders it may import from, besides itself. */
export const ARROWS = {
  safety: [],
  measures: [],
  generated: ['dossier', 'policy'],
  documents: ['safety'],
  report: ['safety'],
  workspace: ['safety'],
  dossier: ['safety', 'generated'],
  evidence: ['documents', 'dossier', 'measures', 'workspace', 'safety'],
  policy: ['dossier', 'measures', 'documents', 'report', 'safety', 'generated'],
  privacy: ['documents', 'safety'],
  github: ['report', 'safety'],
  pipeline: ['evidence', 'dossier', 'policy', 'report', 'workspace', 'generated', 'safety'],
  commands: [
    'pipeline',
    'evidence',
    'documents',
    'dossier',
    'measures',
    'policy',
    'report',
    'workspace',
    'generated',
    'safety',
  ],
};

/** The files directly in src/ through which the program is entered; nothing but they imports them. */
export const DOORS = ['action.ts', 'bundle.ts', 'cli.ts'];

/** What a door may import, besides the other files directly in src/. */
export const DOOR_ARROWS = ['commands', 'report', 'github', 'safety', 'generated'];

/** What the other files directly in src/ may not import. */
export const NOT_FOR_GATE = ['commands', 'github'];

const SOURCE = /\.[cm]?[jt]sx?$/;
const BETWEEN = String.raw`(?:\s|/\*[\s\S]*?\*/)*`;
/** `import … from`, `export … from`, `import '…'`, `import('…')` in code and in types, `require('…')`. */
const WRITTEN = new RegExp(
  String.raw`(?:\bfrom|\bimport|\b(?:import|require)${BETWEEN}\()${BETWEEN}(['"\`])(\.[^'"\`]*)\1`,
  'g',
);
const DYNAMIC = new RegExp(String.raw`\bimport${BETWEEN}\(${BETWEEN}(['"\`][^'"\`]*['"\`])?`, 'g');

/** Every import below `source` that no arrow allows, one line each. */
export function wrongImports(source) {
  return sources(source).flatMap((file) => {
    const text = readFileSync(join(source, file), 'utf8');
    const lineOf = (index) => text.slice(0, index).split('\n').length;
    const written = [...text.matchAll(WRITTEN)].flatMap(({ index, 2: target }) => {
      if (target.includes('${')) return [];
      const imported = posix.normalize(posix.join(posix.dirname(file), target));
      return isAllowed(file, imported)
        ? []
        : [`src/${file}:${lineOf(index)} imports src/${imported}: ${nameOf(file)} may not import ${nameOf(imported)}`];
    });
    const computed = [...text.matchAll(DYNAMIC)]
      .filter(({ 1: target }) => target === undefined || target.includes('${'))
      .map(({ index }) => `src/${file}:${lineOf(index)} imports a path that is computed: write it out`);
    return [...written, ...computed];
  });
}

function sources(source) {
  return readdirSync(source, { recursive: true })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => SOURCE.test(name))
    .sort();
}

const folderOf = (file) => (file.includes('/') ? file.split('/')[0] : '');

function nameOf(file) {
  if (file.startsWith('..')) return 'from outside src';
  return folderOf(file) || (DOORS.includes(file) ? `the door ${file}` : file);
}

function isAllowed(file, imported) {
  const [from, to] = [folderOf(file), folderOf(imported)];
  if (imported.startsWith('..')) return false;
  if (DOORS.includes(file)) return to === '' || DOOR_ARROWS.includes(to);
  if (DOORS.includes(imported)) return false;
  if (from === '') return !NOT_FOR_GATE.includes(to);
  return from === to || (ARROWS[from] ?? []).includes(to);
}

function main() {
  const at = process.argv.indexOf('--root');
  const source = join(at < 0 ? dirname(import.meta.dirname) : process.argv[at + 1], 'src');
  const wrong = sources(source).length === 0 ? [`No sources below ${source}`] : wrongImports(source);
  for (const line of wrong) process.stderr.write(`${line}\n`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}

if (isMain(import.meta)) main();
