/**
 * Writes the data of the examples: patients that never existed, drawn from stated models with fixed seeds, and results in
 * the forms in which tools write them. Run after a change of a file in scripts/examples/; what it writes is committed, and
 * a test holds the examples against it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chestXray } from './examples/chest-xray-triage.mjs';
import { discharge } from './examples/discharge-assistant.mjs';
import { sepsis } from './examples/sepsis-early-warning.mjs';
import { smallHospital } from './examples/small-hospital.mjs';
import { sha256 } from './examples/synthetic.mjs';
import { isMain } from './is-main.mjs';

/** Folder of each example to a function that makes its generated files: path to text or bytes. */
export const EXAMPLES = { ...sepsis, ...discharge, ...chestXray, ...smallHospital };

if (isMain(import.meta)) {
  const root = join(import.meta.dirname, '..', 'examples');
  for (const [name, files] of Object.entries(EXAMPLES)) {
    for (const [path, content] of Object.entries(files())) {
      mkdirSync(dirname(join(root, name, path)), { recursive: true });
      writeFileSync(join(root, name, path), content);
      // What rmf-system.yaml binds the evidence by.
      process.stdout.write(`${name}/${path} sha256:${sha256(content)}\n`);
    }
  }
}
