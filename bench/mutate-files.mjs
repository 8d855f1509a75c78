/**
 * Changes real files at random and reads and judges what comes out. Needs `lib/`, which the build makes:
 *   node bench/mutate-files.mjs FOLDER [NUMBER] [SEED] > bench/mutate-files.md
 * Each mutant is one file with one to four changes: bytes flipped, cut out, repeated, swapped, taken from another file, or
 * a piece that often breaks parsers put in. It is read by its name and with the name hidden. Then it is judged as the only
 * file of a system beside an empty card, and as evidence that rmf-system.yaml declares; what passes is compared with what
 * passes of the file as it was.
 *
 * Reports crashes, readings of more than a second, statements outside of the file, and passes that a change gained. A
 * change can gain a pass honestly, where it turns a placeholder into text; each gain is listed to be looked at.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join, relative } from 'node:path';
import { listZip, unpackEntry } from '../lib/documents/zip.js';
import { discover } from '../lib/evidence/discover.js';
import { readFile } from '../lib/evidence/read-file.js';
import { readSystem } from '../lib/evidence/read-system.js';
import { builtIn } from '../lib/policy/built-in.js';
import { evaluateSystem } from '../lib/policy/evaluate.js';
import { resolvePolicy } from '../lib/policy/resolve.js';

const [folder, number = '10000', seedText = '1'] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: node bench/mutate-files.mjs FOLDER [NUMBER] [SEED]\n');
  process.exit(2);
}

/** Mulberry32: small, and the same on every machine. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const random = generator(Number(seedText));
const below = (limit) => Math.floor(random() * limit);

const PIECES = [
  '\0',
  '\ufeff',
  '\u200b',
  '\r',
  '\n---\n',
  '\n...\n',
  '{{',
  '}}',
  '"',
  "'",
  '<!--',
  '-->',
  '<!DOCTYPE a [',
  '&a;',
  '*a',
  '&a ',
  '!!js/function ',
  '\t',
  '|',
  '**',
  '```',
  '\n#',
  ': ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '1e999',
  '-0',
  'NaN',
  '.inf',
  '0x10',
  '__proto__',
  'constructor',
  '\\u0000',
  '\ud800',
  '%',
  '99999999999999999999',
  'TODO',
  'N/A',
  '[More Information Needed]',
  '\u202e',
].map((piece) => Buffer.from(piece));

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const contents = files.map((file) => readFileSync(file));

function mutate(bytes) {
  let mutant = Buffer.from(bytes);
  for (let change = 1 + below(4); change > 0; change--) {
    const at = below(mutant.length + 1);
    const length = 1 + below(random() < 0.8 ? 16 : 2000);
    const [before, piece, after] = [
      mutant.subarray(0, at),
      mutant.subarray(at, at + length),
      mutant.subarray(at + length),
    ];
    const kind = below(7);
    if (kind === 0 && mutant.length > 0) mutant[Math.min(at, mutant.length - 1)] ^= 1 << below(8);
    else if (kind === 1) mutant = Buffer.concat([before, after]);
    else if (kind === 2) mutant = Buffer.concat([before, ...Array.from({ length: 1 + below(20) }, () => piece), after]);
    else if (kind === 3) mutant = Buffer.concat([after, piece, before]);
    else if (kind === 4) {
      const other = contents[below(contents.length)];
      const from = below(other.length);
      mutant = Buffer.concat([before, other.subarray(from, from + length), after]);
    } else if (kind === 5) mutant = Buffer.concat([before, PIECES[below(PIECES.length)], piece, after]);
    else mutant = Buffer.from(before);
  }
  return mutant.subarray(0, 1 << 20);
}

function workspaceOf(entries) {
  const get = (path) => entries.get(path) ?? Buffer.alloc(0);
  return {
    kind: 'folder',
    commit: null,
    list: () => [...entries].map(([path, bytes]) => ({ path, size: bytes.length, type: 'file' })),
    size: (path) => get(path).length,
    head: (path, count) => get(path).subarray(0, count),
    slice: (path, start, end) => get(path).subarray(start, end),
    read: get,
    chunks: (path) => [get(path)],
  };
}

const policy = resolvePolicy(builtIn, null, [], '');
const DAY = '2026-11-28';

const BESIDE = new Map([
  ['in a system', () => ['MODEL_CARD.md', '# Model card: x\n']],
  [
    'declared',
    (name) => ['rmf-system.yaml', `id: x\nname: x\nevidence:\n  - path: ${JSON.stringify(name)}\n    role: test\n`],
  ],
]);

/** Ids of the rules that hold, for each of their subjects, in a system that has nothing but the file and one beside it. */
async function passes(beside, name, bytes) {
  const [other, text] = BESIDE.get(beside)(name);
  const workspace = workspaceOf(
    new Map([
      [name, bytes],
      [other, Buffer.from(text)],
    ]),
  );
  const [place] = discover(workspace, []).systems;
  if (place === undefined) return new Set();
  const system = await readSystem(workspace, place, { trust: [], groupNames: {} }, DAY);
  const { evaluations } = evaluateSystem(system, policy, DAY);
  const open = new Set(
    evaluations.filter(({ outcome }) => outcome === 'fail' || outcome === 'not-evaluated').map(({ rule }) => rule.id),
  );
  const passing = evaluations.filter(({ outcome, rule }) => outcome === 'pass' && !open.has(rule.id));
  return new Set(passing.map(({ rule }) => rule.id));
}

/** The text that places are in: of an archive of Inspect it is that of its header. */
function textOf(bytes) {
  const slice = (start, end) => bytes.subarray(start, end);
  const header = listZip(slice, bytes.length).entries?.find(({ name }) => name === 'header.json');
  const unpacked = header && unpackEntry(slice, header, { bytes: 1_000_000, ratio: 1_000 }).bytes;
  return Buffer.from(unpacked ?? bytes).toString('utf8');
}

async function main() {
  const original = new Map();
  for (const [index, file] of files.entries()) {
    for (const beside of BESIDE.keys()) {
      original.set(`${beside} ${file}`, await passes(beside, basename(file), contents[index]));
    }
  }
  const crashes = [];
  const slow = [];
  const outside = [];
  const gained = new Map();
  let longest = 0;
  for (let count = 0; count < Number(number); count++) {
    const index = below(files.length);
    const file = files[index];
    const bytes = mutate(contents[index]);
    for (const name of [basename(file), 'hidden']) {
      const started = process.cpuUsage();
      try {
        const seen = await readFile(workspaceOf(new Map([[name, bytes]])), name);
        const lines = textOf(bytes).split('\n');
        for (const fact of [...seen.facts, ...seen.records, ...seen.warnings, ...seen.not_understood]) {
          if (fact.line < 1 || fact.line > Math.max(1, lines.length))
            outside.push(`${relative(folder, file)} #${count}: line ${fact.line}`);
        }
      } catch (error) {
        crashes.push(`${relative(folder, file)} #${count}: ${String(error.stack).split('\n').slice(0, 3).join(' ')}`);
      }
      const { user, system } = process.cpuUsage(started);
      const seconds = (user + system) / 1e6;
      longest = Math.max(longest, seconds);
      if (seconds > 1) slow.push(`${relative(folder, file)} #${count}: ${seconds.toFixed(2)} s`);
    }
    try {
      for (const beside of BESIDE.keys()) {
        for (const rule of await passes(beside, basename(file), bytes)) {
          if (original.get(`${beside} ${file}`).has(rule)) continue;
          const { format } = await readFile(workspaceOf(new Map([[basename(file), bytes]])), basename(file));
          const how = format === null ? 'no longer known' : 'known, and nothing wrong is left in it';
          const key = `${rule}, ${beside}`;
          gained.set(key, [...(gained.get(key) ?? []), `${relative(folder, file)} #${count}: ${how}`]);
        }
      }
    } catch (error) {
      crashes.push(
        `judging ${relative(folder, file)} #${count}: ${String(error.stack).split('\n').slice(0, 3).join(' ')}`,
      );
    }
  }
  const list = (items) =>
    items.length === 0
      ? ''
      : `\n${items
          .slice(0, 50)
          .map((item) => `- ${item}`)
          .join('\n')}\n`;
  process.stdout.write(`# Real files changed at random

${number} mutants of ${files.length} files, seed ${seedText}, ${new Date().toISOString().slice(0, 10)}, ${cpus().length} x ${cpus()[0].model}, Node ${process.versions.node}. Made by \`bench/mutate-files.mjs\`.

| | number |
| --- | --- |
| crashes | ${crashes.length} |
| readings of more than a second | ${slow.length} (longest ${longest.toFixed(2)} s of the processor) |
| statements outside of the file | ${outside.length} |
| passes gained | ${[...gained.values()].reduce((sum, items) => sum + items.length, 0)} |
${list(crashes)}${list(slow)}${list(outside)}${[...gained].map(([rule, items]) => `\n${rule}: ${items.length}\n${list(items.slice(0, 400))}`).join('')}`);
  process.exit(crashes.length + slow.length + outside.length > 0 ? 1 : 0);
}
await main();
