/**
 * Writes the output of the program into README.md: the block after each line `<!-- output of: node dist/cli.js … -->`, and the
 * table of coverage. Needs dist. A test compares the committed page with what this gives.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMain } from './is-main.mjs';
import { replaceMarked } from './marked.mjs';

const root = dirname(import.meta.dirname);
const README = join(root, 'README.md');
const OUTPUT = /(<!-- output of: node dist\/cli\.js (.+) -->\n```text\n)[\s\S]*?\n(```\n)/g;

/** The page with every block as the program prints it. `run` takes arguments and gives standard output. */
export function refreshed(page, run) {
  const text = page.replace(OUTPUT, (_, start, args, end) => `${start}${run(args.split(' ')).trimEnd()}\n${end}`);
  return replaceMarked(text, 'coverage', run(['coverage', '--format', 'markdown']));
}

if (isMain(import.meta)) {
  const run = (args) => {
    const { stdout, status } = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0 && status !== 1) throw new Error(`node dist/cli.js ${args.join(' ')} gives exit status ${status}`);
    return stdout;
  };
  writeFileSync(README, refreshed(readFileSync(README, 'utf8'), run));
}
