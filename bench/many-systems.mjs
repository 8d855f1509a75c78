/**
 * How the time of one run grows with the number of systems in a repository: copies of an example, each with an id of its own, judged by all built-in
 * rules. Needs dist/. Arguments: folder of the example, counts.
 *   node bench/many-systems.mjs examples/discharge-assistant-fixed 10 100 1000
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNode24 } from '../scripts/node24.mjs';

const [example = 'examples/discharge-assistant-fixed', ...counts] = process.argv.slice(2);
const node = findNode24();
const cli = join(import.meta.dirname, '..', 'dist', 'cli.js');

function timed(args) {
  const start = process.hrtime.bigint();
  const { status, stdout } = spawnSync(node, args, { maxBuffer: 2 ** 30 });
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, status, stdout };
}

process.stdout.write(`${cpus().length} x ${cpus()[0]?.model}\nnode -e 0: ${timed(['-e', '0']).seconds.toFixed(3)} s\n`);
for (const count of counts.length === 0 ? [100, 1000] : counts.map(Number)) {
  const folder = mkdtempSync(join(tmpdir(), 'systems-'));
  for (let index = 0; index < count; index++) {
    const own = join(folder, `system-${index}`);
    cpSync(example, own, { recursive: true, filter: (path) => !/\.rmf-gate|expected\.yaml/.test(path) });
    const statements = join(own, 'rmf-system.yaml');
    writeFileSync(statements, readFileSync(statements, 'utf8').replace(/^id: .*/m, `id: system-${index}`));
  }
  const { seconds, status, stdout } = timed([cli, 'check', folder, '--at', '2026-12-01']);
  const last = String(stdout).trimEnd().split('\n').at(-1);
  process.stdout.write(
    `${count} systems: ${seconds.toFixed(2)} s, ${((seconds / count) * 1000).toFixed(1)} ms each; status ${status}, last line "${last}"\n`,
  );
  rmSync(folder, { recursive: true });
}
