/**
 * How long reading a million rows takes in each format, against counting the line ends of the same CSV. Needs Node 24,
 * which runs the sources as they are:
 *   node bench/read-rows.mjs [ROWS]
 * Each measurement is a process of its own, so that its peak memory is its own; medians of five, taken in turn, of the
 * time that the processor takes, which does not grow with what else a machine does. The
 * Parquet file is written by scripts/fixtures/write-parquet.py, where Python with pyarrow is at hand (PYTHON).
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { findNode24 } from '../scripts/node24.mjs';

const RUNS = 5;
const ROOT = join(import.meta.dirname, '..');

/** Xorshift, so that the file is the same every time. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function writeRows(path, rows, line, first) {
  const random = randomFrom(20261127);
  const file = openSync(path, 'w');
  let text = first;
  for (let row = 0; row < rows; row++) {
    const score = random().toFixed(6);
    text += line(row, random() < 0.2 ? 1 : 0, score, random() < 0.5 ? 'F' : 'M', `site ${Math.floor(random() * 12)}`);
    if (text.length > 1_000_000) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
}

/** In a process of its own: reads one file in one way and prints milliseconds of the processor and peak memory in MiB. */
async function measure(way, path) {
  const { openFolder } = await import('../src/workspace/folder.ts');
  const { documentOf, headOf } = await import('../src/evidence/read-document.ts');
  const workspace = openFolder(dirname(path));
  const name = basename(path);
  const document = documentOf(workspace, headOf(workspace, name, statSync(path).size), 'result', null);
  const start = process.cpuUsage();
  let rows = 0;
  if (way === 'count') {
    for (const chunk of document.chunks())
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) rows++;
  } else if (way === 'scan') {
    const { scanRows } = await import('../src/documents/scan-rows.ts');
    let sum = 0;
    const onRecord = (fields) => {
      sum += fields.number(1) + fields.number(2);
      return undefined;
    };
    ({ records: rows } = await scanRows(document, { onHeader: () => [1, 2], onRecord }));
    if (Number.isNaN(sum)) throw new Error('a value is no number');
  } else {
    const { predictionsReader } = await import('../src/evidence/results/predictions.ts');
    const { predictions } = await predictionsReader.read(document);
    rows = predictions?.table.rows ?? 0;
  }
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  process.stdout.write(JSON.stringify({ rows, milliseconds, memory: process.resourceUsage().maxRSS / 1024 }));
}

function compare(rows) {
  const folder = mkdtempSync(join(tmpdir(), 'rmf-gate-rows-'));
  const node = findNode24();
  const csv = join(folder, 'rows.csv');
  const ndjson = join(folder, 'rows.ndjson');
  const parquet = join(folder, 'rows.parquet');
  writeRows(csv, rows, (...values) => `${values.join(',')}\n`, 'case,y_true,y_score,sex,site\n');
  writeRows(
    ndjson,
    rows,
    (row, label, score, sex, site) =>
      `{"case":${row},"y_true":${label},"y_score":${score},"sex":"${sex}","site":"${site}"}\n`,
    '',
  );
  const script = join(ROOT, 'scripts', 'fixtures', 'write-parquet.py');
  const written = spawnSync(process.env.PYTHON ?? 'python3', [script, '--from', csv, parquet], { encoding: 'utf8' });
  if (written.status !== 0) process.stderr.write(`No Parquet: ${written.stderr.trim().split('\n').at(-1)}\n`);
  const ways = [
    ['count', csv],
    ...['scan', 'predictions'].flatMap((way) =>
      [csv, ndjson, ...(written.status === 0 ? [parquet] : [])].map((file) => [way, file]),
    ),
  ];
  const results = ways.map(() => []);
  for (let run = 0; run < RUNS; run++) {
    for (const [index, [way, file]] of ways.entries()) {
      const { stdout, stderr } = spawnSync(node, [import.meta.filename, '--measure', way, file], { encoding: 'utf8' });
      if (stdout === '') throw new Error(stderr);
      results[index].push(JSON.parse(stdout));
    }
  }
  const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  const floor = median(results[0].map(({ milliseconds }) => milliseconds));
  process.stdout.write(`${cpus().length} x ${cpus()[0]?.model}, ${rows} rows, ${RUNS} runs\n`);
  for (const [index, [way, file]] of ways.entries()) {
    const time = median(results[index].map(({ milliseconds }) => milliseconds));
    const memory = median(results[index].map((one) => one.memory));
    const size = statSync(file).size / 1024 / 1024;
    process.stdout.write(
      `${way} ${basename(file)} (${size.toFixed(1)} MiB, ${results[index][0].rows} lines or rows): ${time.toFixed(0)} ms, ${(time / floor).toFixed(1)} times the count, peak ${memory.toFixed(0)} MiB\n`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
}

if (process.argv[2] === '--measure') await measure(process.argv[3], process.argv[4]);
else compare(Number(process.argv[2] ?? 1_000_000));
