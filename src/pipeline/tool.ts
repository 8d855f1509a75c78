import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../generated/version.ts';

/**
 * Name, version and digest of the running program. The digest covers every script of the bundle, so that a report says
 * which code judged; it is null when the program runs from unbundled sources.
 */
export function toolIdentity(): {
  readonly name: 'rmf-gate';
  readonly version: string;
  readonly dist_sha256: string | null;
} {
  const folder = dirname(fileURLToPath(import.meta.url));
  const scripts = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort();
  if (!scripts.includes('cli.js') || !scripts.includes('index.js'))
    return { name: 'rmf-gate', version, dist_sha256: null };
  const hash = createHash('sha256');
  for (const name of scripts) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  return { name: 'rmf-gate', version, dist_sha256: hash.digest('hex') };
}
