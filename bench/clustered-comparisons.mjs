/**
 * How often equivalence and the ratio of rare rates pass wrongly where patients have several rows. Needs Node 24:
 *   node bench/clustered-comparisons.mjs [FILE]
 * Writes a table in Markdown (default: bench/clustered-comparisons.md). Each cell has its own seed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { equivalent, noWorseRatio } from '../src/measures/decisions/equivalence.ts';
import { effectiveCases } from '../src/measures/intervals/cluster.ts';

const SEED = 20_261_127;
const REPLICATES = 20_000;
const target = process.argv[2] ?? join(import.meta.dirname, 'clustered-comparisons.md');

/** mulberry32, its state the FNV-1a hash of the seed and the cell's own description. */
function generator(cell) {
  let state = 0x811c9dc5;
  for (const character of `${SEED} ${JSON.stringify(cell)}`) {
    state = Math.imul(state ^ character.charCodeAt(0), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Sums of n rows, `each` a patient. A row repeats its patient's own outcome with probability sqrt(ICC), else it is drawn
 * anew: the harder of two models of agreement, since all events may lie with few patients.
 */
function side(n, each, rate, icc, random) {
  const sums = { x: 0, n: 0, clusters: 0, squares: 0, products: 0, sizes: 0, lone: 0, loneX: 0 };
  const share = Math.sqrt(icc);
  while (sums.n < n) {
    const rows = Math.min(each, n - sums.n);
    const own = random() < rate ? 1 : 0;
    let x = 0;
    for (let row = 0; row < rows; row++) x += random() < share ? own : random() < rate ? 1 : 0;
    sums.x += x;
    sums.n += rows;
    sums.clusters += 1;
    sums.squares += x * x;
    sums.products += x * rows;
    sums.sizes += rows * rows;
    if (rows === 1) {
      sums.lone += 1;
      sums.loneX += x;
    }
  }
  return sums;
}

function cellOf({ kind, group, rest, each, icc, rate, margin, alpha }) {
  const random = generator({ kind, group, rest, each, icc, rate, margin, alpha });
  const truth = kind === 'ratio' ? rate * margin : rate - margin;
  const counts = { plain: 0, worth: 0, fails: 0 };
  for (let round = 0; round < REPLICATES; round++) {
    const own = side(group, each, truth, icc, random);
    const others = side(rest, each, rate, icc, random);
    const sides = [own, others];
    const effective = { group: effectiveCases(own, sides), rest: effectiveCases(others, sides) };
    const ask = (sizes) =>
      kind === 'ratio'
        ? noWorseRatio({
            group: own,
            rest: others,
            worse: 'higher',
            limit: margin,
            alpha,
            minimumEvents: 10,
            effective: sizes,
          })
        : equivalent({ group: own, reference: others, margin, alpha, effective: sizes });
    const passes = (test) => test.status === 'ok' && test.pPass <= alpha;
    if (passes(ask(undefined))) counts.plain++;
    const test = ask(effective);
    if (passes(test)) counts.worth++;
    if (test.status === 'ok' && test.pFail <= alpha) counts.fails++;
  }
  return counts;
}

const cells = [];
for (const each of [1, 3, 5, 10]) {
  for (const icc of each === 1 ? [0] : [0.1, 0.3]) {
    for (const alpha of [0.05, 0.025]) {
      for (const [group, rest, rate] of [
        [300, 1000, 0.85],
        [300, 300, 0.95],
        [1000, 200, 0.85],
      ]) {
        cells.push({ kind: 'equivalent', group, rest, each, icc, rate, margin: 0.1, alpha });
      }
      for (const [group, rest, rate] of [
        [1500, 6000, 0.03],
        [3000, 3000, 0.05],
        [1000, 4000, 0.15],
      ]) {
        cells.push({ kind: 'ratio', group, rest, each, icc, rate, margin: 1.25, alpha });
      }
    }
  }
}

const percent = (count) => ((100 * count) / REPLICATES).toFixed(2);
const rows = cells.map((cell) => {
  const counts = cellOf(cell);
  process.stderr.write('.');
  return { ...cell, ...counts };
});
const worst = (kind, alpha, name, clustered) =>
  percent(
    Math.max(
      ...rows
        .filter((row) => row.kind === kind && row.alpha === alpha && row.each > 1 === clustered)
        .map((row) => row[name]),
    ),
  );
const lines = [
  '# Equivalence and ratios where patients have several rows',
  '',
  `Written by \`node bench/clustered-comparisons.mjs\`, seed ${SEED}, ${REPLICATES.toLocaleString('en')} replicates a cell (standard error of 5 %: 0.15).`,
  'The truth lies at the margin, so that every pass is false. Rows of a patient repeat his or her own outcome with probability',
  'sqrt(ICC). Percent: `as rows` takes every row for itself, `gate` the sizes of `effectiveCases` (Newcombe at these sizes;',
  'Katz with the variance of each side times its design effect).',
  '',
  '| check | alpha | one row a patient, worst | several, as rows, worst | several, gate, worst | several, gate, worst false fail |',
  '|---|---|---|---|---|---|',
  ...['equivalent', 'ratio'].flatMap((kind) =>
    [0.05, 0.025].map(
      (alpha) =>
        `| ${kind} | ${alpha} | ${worst(kind, alpha, 'worth', false)} | ${worst(kind, alpha, 'plain', true)} | ${worst(kind, alpha, 'worth', true)} | ${worst(kind, alpha, 'fails', true)} |`,
    ),
  ),
  '',
  '| check | group rows | rest rows | rows a patient | ICC | rate of the rest | margin | alpha | as rows | gate | gate: false fail |',
  '|---|---|---|---|---|---|---|---|---|---|---|',
  ...rows.map(
    (row) =>
      `| ${row.kind} | ${row.group} | ${row.rest} | ${row.each} | ${row.icc} | ${row.rate} | ${row.margin} | ${row.alpha} | ${percent(row.plain)} | ${percent(row.worth)} | ${percent(row.fails)} |`,
  ),
  '',
];
writeFileSync(target, lines.join('\n'));
process.stderr.write('\n');
