/**
 * How long a cold `check` of a folder takes, against the floor of starting Node. Run after `npm run build`:
 *   node bench/cold-start.mjs [FOLDER] [RUNS]
 * Prints medians in milliseconds and the ratio to the floor, each from whole processes, run in turn.
 */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { findNode24 } from '../scripts/node24.mjs';

const root = join(import.meta.dirname, '..');
const folder = process.argv[2] ?? join(root, 'examples', 'sepsis-early-warning');
const runs = Number(process.argv[3] ?? 20);
const node = findNode24();
const cli = join(root, 'dist', 'cli.js');

const commands = {
  'node -e 0 (floor)': ['-e', '0'],
  '--version (the bundle loads)': [cli, '--version'],
  'check of the folder': [cli, 'check', folder, '--at', '2026-12-01'],
};

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let run = 0; run <= runs; run++) {
  for (const [name, args] of Object.entries(commands)) {
    const start = process.hrtime.bigint();
    spawnSync(node, args, { stdio: 'ignore' });
    // The first round fills the caches of the file system and of compiled code.
    if (run > 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const floor = median(times['node -e 0 (floor)']);
process.stdout.write(`${spawnSync(node, ['--version']).stdout}${cpus().length} x ${cpus()[0]?.model}, ${runs} runs\n`);
for (const [name, values] of Object.entries(times)) {
  process.stdout.write(
    `${name}: ${median(values).toFixed(0)} ms, ${(median(values) / floor).toFixed(1)} times the floor\n`,
  );
}
