/**
 * Takes the comments out of the bundle and leaves the code as readable as it was: names, line breaks and order stay.
 * A third of the bundled libraries is licence headers and documentation, and the texts of the licences are in licenses.txt.
 * No indentation, and leaving out functions of libraries that nothing calls, keep the whole below 4 MB.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';

const READABLE = {
  module: true,
  compress: { defaults: false, dead_code: true, toplevel: true, unused: true },
  mangle: false,
  format: { comments: false, beautify: true, indent_level: 0 },
};

/** Every script of a folder, in place. Throws on code that cannot be parsed. */
export async function stripComments(folder) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const file = join(folder, name);
    const { code } = await minify(readFileSync(file, 'utf8'), READABLE);
    writeFileSync(file, `${code}\n`);
  }
}
