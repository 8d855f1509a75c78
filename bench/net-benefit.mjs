/**
 * How often a model without any advantage over treating nobody, or over treating everybody, is passed as useful: by the
 * exact limits of the gate, by a normal interval of the net benefit difference (Vickers and Elkin 2006), and by a
 * bootstrap of the four counts. Needs Node 24:
 *   node bench/net-benefit.mjs [FILE]
 * Writes a table in Markdown (default: bench/net-benefit.md). Each cell has its own seed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { useful } from '../src/measures/decisions/useful.ts';
import { normalQuantile } from '../src/measures/numbers/special.ts';
import { netBenefit } from '../src/measures/rates/net-benefit.ts';

const SEED = 20_261_128;
const REPLICATES = 2000;
const RESAMPLES = 300;
const target = process.argv[2] ?? join(import.meta.dirname, 'net-benefit.md');

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

/** n rows in four cells of the given chances: counts of a multinomial. */
function drawn(chances, n, random) {
  const edges = chances.map((_, index) => chances.slice(0, index + 1).reduce((a, b) => a + b, 0));
  const counts = [0, 0, 0, 0];
  for (let row = 0; row < n; row++) {
    const u = random();
    const cell = edges.findIndex((edge) => u < edge);
    counts[cell < 0 ? 3 : cell]++;
  }
  const [tp, fp, fn, tn] = counts;
  return { tp, fp, fn, tn };
}

/** The normal interval passes where both lower limits lie above 0. Without a spread there is none, and no pass. */
function normalPasses(counts, threshold, alpha) {
  const one = netBenefit(counts, threshold, 0.95);
  const above = ({ value, standardError }) => standardError > 0 && value + normalQuantile(alpha) * standardError > 0;
  return one.ok && above(one) && above(one.overTreatAll);
}

/** The percentile bootstrap of the counts passes where both lower percentiles lie above 0. */
function bootstrapPasses(counts, threshold, alpha, random) {
  const { tp, fp, fn, tn } = counts;
  const n = tp + fp + fn + tn;
  const chances = [tp, fp, fn, tn].map((count) => count / n);
  const over = { none: [], all: [] };
  for (let index = 0; index < RESAMPLES; index++) {
    const one = netBenefit(drawn(chances, n, random), threshold, 0.95);
    over.none.push(one.value);
    over.all.push(one.overTreatAll.value);
  }
  const lower = (values) => values.sort((a, b) => a - b)[Math.floor(alpha * RESAMPLES)];
  return lower(over.none) > 0 && lower(over.all) > 0;
}

function cellOf(cell) {
  const { n, threshold, flagged, ppv, omission, alpha } = cell;
  const random = generator(cell);
  const chances = [flagged * ppv, flagged * (1 - ppv), (1 - flagged) * omission, (1 - flagged) * (1 - omission)];
  const passes = { exact: 0, normal: 0, bootstrap: 0 };
  let fails = 0;
  for (let round = 0; round < REPLICATES; round++) {
    const counts = drawn(chances, n, random);
    const { outcome } = useful(counts, threshold, alpha);
    if (outcome === 'pass') passes.exact++;
    if (outcome === 'fail') fails++;
    if (normalPasses(counts, threshold, alpha)) passes.normal++;
    // A bootstrap for each round would take an hour; every twentieth tells enough.
    if (round % 20 === 0 && bootstrapPasses(counts, threshold, alpha, random)) passes.bootstrap += 20;
  }
  return { ...cell, passes, fails };
}

/** At the margin one of the two advantages is 0 and the other large; a useless score has neither. */
const cells = [];
for (const n of [200, 1000]) {
  for (const threshold of [0.02, 0.1, 0.3]) {
    for (const flagged of [0.05, 0.2]) {
      for (const alpha of [0.05, 0.025]) {
        const common = { n, threshold, flagged, alpha };
        cells.push({ ...common, truth: 'as good as treating nobody', ppv: threshold, omission: threshold / 10 });
        cells.push({ ...common, truth: 'as good as treating everybody', ppv: 0.9, omission: threshold });
        cells.push({ ...common, truth: 'as good as either', ppv: threshold, omission: threshold });
      }
    }
  }
}
const results = cells.map(cellOf);

const percent = (count) => ((100 * count) / REPLICATES).toFixed(1);
const worst = (rows, of) => percent(Math.max(...rows.map(of)));
const at = (alpha) => results.filter((row) => row.alpha === alpha);
const summary = [0.05, 0.025].map((alpha) => {
  const rows = at(alpha);
  const values = [
    worst(rows, ({ passes }) => passes.exact),
    worst(rows, ({ passes }) => passes.normal),
    worst(rows, ({ passes }) => passes.bootstrap),
    worst(rows, ({ fails }) => fails),
  ];
  return `| ${[alpha, ...values].join(' | ')} |`;
});
const lines = results.map(({ n, threshold, flagged, alpha, truth, passes, fails }) => {
  const values = [passes.exact, passes.normal, passes.bootstrap, fails].map(percent);
  return `| ${[truth, n, threshold, flagged, alpha, ...values].join(' | ')} |`;
});
writeFileSync(
  target,
  `# False passes of net benefit

Written by \`node bench/net-benefit.mjs\`: ${REPLICATES} evaluations a cell (every twentieth for the bootstrap, ${RESAMPLES} resamples each), seed ${SEED}. Percent of
evaluations in which a model that is no better than a default is passed as better than both, and in which it fails.

Worst of all cells:

| alpha | exact limits (the gate) | normal interval | bootstrap | fails (the gate) |
|---|---|---|---|---|
${summary.join('\n')}

| the model is | rows | threshold | share flagged | alpha | exact | normal | bootstrap | fails |
|---|---|---|---|---|---|---|---|---|
${lines.join('\n')}
`,
);
