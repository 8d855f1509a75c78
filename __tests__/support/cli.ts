import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The program as it is installed. RMF_GATE_CLI names another start file, for work on sources that are not bundled yet. */
const CLI = process.env.RMF_GATE_CLI ?? join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a process of its own; `node` names another version of Node than the one running the tests. */
export function runCli(
  args: readonly string[],
  { cwd, node = process.execPath }: { readonly cwd?: string; readonly node?: string } = {},
): CliRun {
  const { status, stdout, stderr } = spawnSync(node, [CLI, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}
