/**
 * Finds or obtains Node 24, on which the Action runs, without an install script: the registry's package for the
 * platform holds the binary itself. Prints its path, or says why there is none and exits with 1.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const VERSION = '24.21.0';
const cache = join(import.meta.dirname, '..', 'node_modules', '.cache', 'node24');

/** Path of a Node 24 binary; throws with the reason where none can be had. */
export function findNode24() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const binary = join(cache, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(binary)) return binary;
  mkdirSync(cache, { recursive: true });
  execFileSync(
    'npm',
    ['install', '--prefix', cache, '--no-save', '--ignore-scripts', '--silent', `${name}@${VERSION}`],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    },
  );
  if (!existsSync(binary)) throw new Error(`the package ${name}@${VERSION} holds no binary`);
  return binary;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    process.stdout.write(`${findNode24()}\n`);
  } catch (error) {
    process.stderr.write(`Node 24 cannot be obtained: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
