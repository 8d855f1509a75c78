/**
 * Shows which format the gate takes each file of a folder of real files for when the file's name is hidden: every file is
 * copied under a number, without extension, and read by the command. Needs `dist/`:
 *   node bench/identify-files.mjs FOLDER > bench/identify-files.md
 * FOLDER has a folder for each format. Prints a table of folder against format, then each file with what was read of it.
 * Exits with 1 where a file is not identified or its reading crashes.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: node bench/identify-files.mjs FOLDER\n');
  process.exit(2);
}
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'rmf-gate-hidden-'));
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const hidden = files.map((file, index) => {
  const copy = join(scratch, String(index));
  copyFileSync(file, copy);
  return copy;
});
const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, 'read', '--format', 'json', ...hidden], {
  encoding: 'utf8',
  maxBuffer: 1 << 30,
});
rmSync(scratch, { recursive: true });
if (status !== 0) {
  process.stderr.write(`The command ended with ${status}: ${stderr}\n`);
  process.exit(1);
}
const seen = JSON.parse(stdout).files;

const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
const table = (head, rows) => [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
const NONE = 'not identified';
const groups = new Map();
const rows = seen.map((one, index) => {
  const file = files[index];
  const group = basename(dirname(file));
  const format = one.format ?? NONE;
  const counts = groups.get(group) ?? new Map();
  groups.set(group, counts.set(format, (counts.get(format) ?? 0) + 1));
  const states = ['present', 'placeholder', 'not_applicable', 'invalid'].map(
    (state) => one.facts.filter((fact) => fact.state === state).length,
  );
  return [
    relative(folder, file),
    format,
    one.version ?? '',
    one.status,
    ...states,
    one.records.length,
    one.not_understood.length,
    one.warnings.map(({ code }) => code).join(', '),
  ];
});
const confusion = [...groups].map(([group, counts]) => [
  group,
  [...counts].map(([format, count]) => `${format}: ${count}`).join('; '),
]);
process.stdout.write(`# Formats of real files, names hidden

${files.length} files, ${new Date().toISOString().slice(0, 10)}. Made by \`bench/identify-files.mjs\`.

${table(['folder', 'taken for'], confusion)}

${table(['file', 'format', 'version', 'status', 'present', 'placeholder', 'not applicable', 'invalid', 'numbers', 'not understood', 'problems'], rows)}
`);
process.exit(seen.some(({ format }) => format === null) ? 1 : 0);
