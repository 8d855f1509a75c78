/**
 * How long reading many cards of mixed formats takes in one run, against the floor of starting Node, and how much memory.
 * The cards are the fixtures of the readers of cards, data sheets and artifacts, over and over. Run after `npm run build`:
 *   node bench/many-cards.mjs [RUNS] > bench/many-cards.md
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findNode24 } from '../scripts/node24.mjs';

const root = join(import.meta.dirname, '..');
const { readers } = await import('../lib/evidence/registry.js');
const titles = new Set(readers.filter(({ role }) => role !== 'result').map(({ title }) => title));

/** By what the fixture is expected to be read as. */
function isCard(file) {
  return (
    existsSync(`${file}.expected.json`) && titles.has(JSON.parse(readFileSync(`${file}.expected.json`, 'utf8')).format)
  );
}

const runs = Number(process.argv[2] ?? 5);
const node = findNode24();
const fixtures = readdirSync(join(root, '__tests__', 'fixtures', 'evidence'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith('.expected.json'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter(isCard)
  .sort();
const scratch = mkdtempSync(join(tmpdir(), 'rmf-gate-many-'));
const cards = Array.from({ length: 10_000 }, (_, index) => {
  const file = fixtures[index % fixtures.length];
  const copy = join(scratch, `${index}${extname(file)}`);
  copyFileSync(file, copy);
  return copy;
});

/** Runs the command within a process that tells its own peak afterwards. */
function read(count, ...flags) {
  const list = join(scratch, 'list.json');
  writeFileSync(list, JSON.stringify(cards.slice(0, count)));
  const script = `
    import { readFileSync } from 'node:fs';
    import { cli } from ${JSON.stringify(pathToFileURL(join(root, 'dist', 'index.js')).href)};
    const cards = JSON.parse(readFileSync(${JSON.stringify(list)}, 'utf8'));
    process.argv = [process.argv[0], 'rmf-gate', 'read', '--format', 'json', ...cards];
    process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS / 1024)));
    await cli();`;
  const start = process.hrtime.bigint();
  const { stderr, stdout, status } = spawnSync(node, [...flags, '--input-type=module', '-e', script], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`The command ended with ${status}: ${stderr.slice(0, 500)}`);
  const parsed = JSON.parse(stdout).files.filter((file) => file.status === 'parsed').length;
  return { milliseconds, mebibytes: Number(stderr), parsed };
}

function floor() {
  const start = process.hrtime.bigint();
  spawnSync(node, ['-e', '0'], { stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start) / 1e6;
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const COUNTS = [10, 100, 1_000, 10_000];
const floors = [];
const results = new Map(COUNTS.map((count) => [count, []]));
for (let run = 0; run <= runs; run++) {
  for (const count of COUNTS) {
    const before = floor();
    const result = read(count);
    // The first round fills the caches of the file system and of compiled code.
    if (run === 0) continue;
    floors.push(before);
    const tight = read(count, '--max-old-space-size=24').mebibytes;
    results.get(count).push({ ...result, tight });
  }
}
const base = median(floors);
const bytes = cards.slice(0, 1_000).reduce((sum, card) => sum + statSync(card).size, 0);
rmSync(scratch, { recursive: true });
const rows = COUNTS.map((count) => {
  const all = results.get(count);
  const time = median(all.map(({ milliseconds }) => milliseconds));
  const memory = median(all.map(({ mebibytes }) => mebibytes));
  const tight = median(all.map((one) => one.tight));
  const cells = [count, all[0].parsed, time.toFixed(0), (time / base).toFixed(1), memory.toFixed(0), tight.toFixed(0)];
  return `| ${cells.join(' | ')} |`;
});
process.stdout.write(`# Many cards in one run

\`rmf-gate read --format json\` of copies of the ${fixtures.length} fixtures of cards, data sheets and artifacts (1,000 of them: ${(bytes / 1024 / 1024).toFixed(1)} MiB), against the floor \`node -e 0\`
in the same run (${base.toFixed(0)} ms). Medians of ${runs} runs, ${new Date().toISOString().slice(0, 10)}, Node ${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()}, ${cpus().length} x ${cpus()[0]?.model}. Made by \`bench/many-cards.mjs\`.

The last column is the peak where the heap of old objects may not exceed 24 MiB: what is live does not grow with the number of cards.

| cards | read whole | milliseconds | times the floor | peak MiB | peak MiB, small heap |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`);
