/**
 * Takes comments and blanks out of the bundle and leaves the code what it was: names and order stay, and each statement has its line.
 * A third of the bundled libraries is licence headers and documentation, and the texts of the licences are in licenses.txt.
 * Leaving out functions of libraries that nothing calls helps to keep the whole below 4 MB.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';

const READABLE = {
  module: true,
  compress: { defaults: false, dead_code: true, toplevel: true, unused: true },
  mangle: false,
  format: { comments: false, semicolons: false },
};

/** Every script of a folder, in place. Throws on code that cannot be parsed. */
export async function stripComments(folder) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const file = join(folder, name);
    const { code } = await minify(readFileSync(file, 'utf8'), READABLE);
    writeFileSync(file, `${code}\n`);
  }
}
