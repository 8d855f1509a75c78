/**
 * How often the gate's decisions are wrong, against the point rules that others use. Needs Node 24, which reads .ts:
 *   node bench/error-rates.mjs [--quick] [FILE]
 * Writes a table in Markdown (default: bench/error-rates.md). `--quick` is a smoke run, to another file than the default.
 * Single comparisons are enumerated exactly; families and clustered rows are simulated, each cell from its own seed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inside, observedToExpected } from '../src/measures/calibration/calibration.ts';
import { clusteredObservedToExpected } from '../src/measures/calibration/cluster-calibration.ts';
import { effectiveCount, fewestToPass, noWorse } from '../src/measures/decisions/difference.ts';
import { decideFamily } from '../src/measures/decisions/family.ts';
import { floor } from '../src/measures/decisions/floor.ts';
import { auroc, logitLower, logitUpper } from '../src/measures/discrimination/auroc.ts';
import { clusteredAuroc, independentClasses } from '../src/measures/discrimination/cluster-auroc.ts';
import { designEffect, effectiveCases } from '../src/measures/intervals/cluster.ts';
import {
  clopperPearsonLower,
  clopperPearsonUpper,
  lowerOfDifference,
  upperOfDifference,
} from '../src/measures/intervals/interval.ts';
import { normalQuantile, tQuantile } from '../src/measures/numbers/special.ts';

const SEED = 20_261_127;
const DATE = '2026-11-27';
const quick = process.argv.includes('--quick');
const named = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (quick && named === undefined) throw new Error('--quick needs a FILE: the committed table comes from a full run');
const target = named ?? join(import.meta.dirname, 'error-rates.md');
/** Replicates of a cell. */
const times = (full) => Math.max(50, Math.round(quick ? full / 100 : full));

// Numbers at random: sfc32 (Chris Doty-Humphrey), its state the FNV-1a hash of the seed and the cell's own description.

function generator(cell) {
  const hash = (text) => {
    let value = 0x811c9dc5;
    for (const character of text) value = Math.imul(value ^ character.charCodeAt(0), 0x01000193);
    return value | 0;
  };
  const text = `${SEED} ${JSON.stringify(cell)}`;
  let [a, b, c, d] = [hash(text), hash(`${text}b`), hash(`${text}c`), 1];
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11) | 0) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 16; round++) next();
  return next;
}

const normal = (random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** The place of a uniform number in a table of cumulated probabilities. */
function draw(cumulated, random) {
  const value = random();
  let low = 0;
  let high = cumulated.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cumulated[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

const cumulate = (probabilities) => {
  let total = 0;
  return probabilities.map((probability) => {
    total += probability;
    return total;
  });
};

/** Probabilities of 0 to n events, by logarithms, so that no term is lost at n = 1,000. */
function binomial(n, rate) {
  if (rate <= 0 || rate >= 1)
    return Float64Array.from({ length: n + 1 }, (_, x) => (x === (rate <= 0 ? 0 : n) ? 1 : 0));
  const out = new Float64Array(n + 1);
  let term = n * Math.log1p(-rate);
  const odds = Math.log(rate) - Math.log1p(-rate);
  for (let x = 0; x <= n; x++) {
    out[x] = Math.exp(term);
    term += Math.log((n - x) / (x + 1)) + odds;
  }
  return out;
}

// The table.

const lines = [];
const say = (text = '') => lines.push(text);
const percent = (share, digits = 2) => `${(100 * share).toFixed(digits)}`;
const withError = (share, replicates) =>
  `${percent(share)} ± ${percent(Math.sqrt((share * (1 - share)) / replicates))}`;
function table(head, rows) {
  say(`| ${head.join(' | ')} |`);
  say(`|${head.map(() => '---').join('|')}|`);
  for (const row of rows) say(`| ${row.join(' | ')} |`);
  say();
}
const progress = (text) => process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0)} s: ${text}\n`);
const began = performance.now();

// One comparison, every outcome looked at.

const limitsMemory = new Map();
/** One-sided limits of every x of n. */
function exactLimits(n, alpha) {
  const key = `${n} ${alpha}`;
  let limits = limitsMemory.get(key);
  if (limits === undefined) {
    limits = {
      lower: Float64Array.from({ length: n + 1 }, (_, x) => clopperPearsonLower(x, n, alpha)),
      upper: Float64Array.from({ length: n + 1 }, (_, x) => clopperPearsonUpper(x, n, alpha)),
    };
    limitsMemory.set(key, limits);
  }
  return limits;
}

/** What the gate itself says of one pair of counts. */
function gateSays(group, rest, margin, alpha) {
  const test = noWorse({ group, rest, worse: 'lower', margin, alpha });
  return decideFamily([{ id: 'group', test }], alpha)[0].outcome;
}

let compared = 0;
/**
 * For each count of the rest: from which count of the group on it passes, and below which it fails. Every pair is looked
 * at, and that one count parts them is checked, not assumed; edges are held against noWorse and decideFamily.
 */
function regions(groupN, restN, margin, alpha) {
  const group = exactLimits(groupN, alpha);
  const rest = exactLimits(restN, alpha);
  const passFrom = new Int32Array(restN + 1).fill(groupN + 1);
  const failBelow = new Int32Array(restN + 1);
  const mayPass = groupN >= fewestToPass(margin, alpha);
  for (let r = 0; r <= restN; r++) {
    for (let g = 0; g <= groupN; g++) {
      const passes = mayPass && lowerOfDifference(g / groupN, group.lower[g], r / restN, rest.upper[r]) > -margin;
      const fails = upperOfDifference(g / groupN, group.upper[g], r / restN, rest.lower[r]) < -margin;
      if (passes && passFrom[r] > groupN) passFrom[r] = g;
      if (!passes && passFrom[r] <= groupN) throw new Error(`no single count parts ${groupN} against ${restN}`);
      if (fails && failBelow[r] !== g) throw new Error(`no single count parts ${groupN} against ${restN}`);
      if (fails) failBelow[r] = g + 1;
    }
  }
  for (const share of [0.5, 0.9, 0.97, 1]) {
    const r = Math.round(share * restN);
    for (const [count, what, held] of [
      [passFrom[r], 'pass', true],
      [passFrom[r] - 1, 'pass', false],
      [failBelow[r] - 1, 'fail', true],
      [failBelow[r], 'fail', false],
    ]) {
      if (count < 0 || count > groupN) continue;
      compared++;
      const said = gateSays({ x: count, n: groupN }, { x: r, n: restN }, margin, alpha) === what;
      if (said !== held) throw new Error(`the gate disagrees at ${count} of ${groupN}, ${r} of ${restN}`);
    }
  }
  return { passFrom, failBelow };
}

const binomialMemory = new Map();
function binomialSums(n, rate) {
  const key = `${n} ${rate}`;
  let known = binomialMemory.get(key);
  if (known === undefined) {
    const each = binomial(n, rate);
    known = { each, upTo: cumulate(each) };
    binomialMemory.set(key, known);
  }
  return known;
}

function chances({ passFrom, failBelow }, groupN, groupRate, restN, restRate) {
  const group = binomialSums(groupN, groupRate).upTo;
  const rest = binomialSums(restN, restRate).each;
  let pass = 0;
  let fail = 0;
  for (let r = 0; r <= restN; r++) {
    const from = passFrom[r];
    pass += rest[r] * (from === 0 ? 1 : from > groupN ? 0 : 1 - group[from - 1]);
    if (failBelow[r] > 0) fail += rest[r] * group[failBelow[r] - 1];
  }
  return { pass, fail };
}

/** The chance that |difference of the observed rates| is at most the margin; in whole numbers, so that ties count. */
function naivePass(firstN, firstRate, secondN, secondRate, margin) {
  const first = binomialSums(firstN, firstRate).each;
  const second = binomialSums(secondN, secondRate).upTo;
  let pass = 0;
  for (let x = 0; x <= firstN; x++) {
    const low = Math.max(0, Math.ceil(secondN * (x / firstN - margin) - 1e-9));
    const high = Math.min(secondN, Math.floor(secondN * (x / firstN + margin) + 1e-9));
    if (high >= low) pass += first[x] * (second[high] - (low === 0 ? 0 : second[low - 1]));
  }
  return pass;
}

const rounded = (value) => Math.round(value * 1e6) / 1e6;
/** Rates of the rest where lower is worse; a rate where higher is worse is its complement. */
const RATES = [
  ...new Set(
    [0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.85, 0.97, 0.99].flatMap((rate) => [rate, rounded(1 - rate)]),
  ),
].sort((a, b) => a - b);
const SIZES = quick ? [20, 50, 200] : [20, 25, 30, 36, 40, 50, 60, 80, 100, 120, 150, 200, 300, 500, 700, 1000];
const QUESTIONS = [0.05, 0.1].flatMap((margin) => [0.05, 0.025].map((alpha) => ({ margin, alpha })));

function singleComparisons() {
  const all = [];
  const naive = [];
  for (const { margin, alpha } of QUESTIONS) {
    for (const groupN of SIZES) {
      for (const restN of SIZES) {
        const region = regions(groupN, restN, margin, alpha);
        for (const rate of RATES.filter((value) => value >= margin)) {
          const atMargin = chances(region, groupN, rounded(rate - margin), restN, rate);
          const equal = chances(region, groupN, rate, restN, rate);
          all.push({ margin, alpha, groupN, restN, rate, atMargin, equal });
          if (alpha !== 0.05) continue;
          const naiveAtMargin = naivePass(groupN, rounded(rate - margin), restN, rate, margin);
          naive.push({
            margin,
            groupN,
            restN,
            rate,
            atMargin: naiveAtMargin,
            equal: naivePass(groupN, rate, restN, rate, margin),
          });
        }
      }
    }
    progress(`enumerated margin ${margin}, alpha ${alpha}`);
  }
  const worst = (cells, value) => cells.reduce((most, cell) => (value(cell) > value(most) ? cell : most));
  const where = ({ groupN, restN, rate }) => `${groupN} against ${restN}, rest ${rate}`;

  say('## 1. One group against the rest, independent rows: enumerated exactly');
  say();
  say(
    `Sizes of group and rest ${SIZES.join(', ')}, every pair; rates of the rest ${RATES.join(', ')}, where lower is worse`,
  );
  say(
    '(a false positive rate of 0.02 against 0.12 is a specificity of 0.98 against 0.88). All outcomes, no simulation.',
  );
  say(
    `${all.length.toLocaleString('en')} cells; ${compared.toLocaleString('en')} counts at the edges were also put to \`noWorse\` and \`decideFamily\`, which agreed.`,
  );
  say('A pass at the margin is false, and so is a failure there or nearer. Percent.');
  say();
  table(
    [
      'margin',
      'alpha',
      'worst false pass at the margin',
      'where',
      'mean over cells',
      'worst false fail at the margin',
      'worst false fail, equal',
      'bound',
    ],
    QUESTIONS.map(({ margin, alpha }) => {
      const cells = all.filter((cell) => cell.margin === margin && cell.alpha === alpha);
      const pass = worst(cells, (cell) => cell.atMargin.pass);
      const mean = cells.reduce((sum, cell) => sum + cell.atMargin.pass, 0) / cells.length;
      const bound = alpha === 0.05 ? 0.052 : 0.032;
      return [
        margin,
        alpha,
        percent(pass.atMargin.pass),
        where(pass),
        percent(mean),
        percent(worst(cells, (cell) => cell.atMargin.fail).atMargin.fail),
        percent(worst(cells, (cell) => cell.equal.fail).equal.fail),
        `${percent(bound, 1)}: ${pass.atMargin.pass <= bound ? 'held' : '**exceeded**'}`,
      ];
    }),
  );
  say('The point rule, |observed difference| at most the margin, in the same cells:');
  say();
  table(
    ['margin', 'false pass at the margin: mean', 'worst', 'where', 'false fail, equal: mean', 'worst', 'where'],
    [0.05, 0.1].map((margin) => {
      const cells = naive.filter((cell) => cell.margin === margin);
      const mean = (value) => cells.reduce((sum, cell) => sum + value(cell), 0) / cells.length;
      const pass = worst(cells, (cell) => cell.atMargin);
      const block = worst(cells, (cell) => 1 - cell.equal);
      const shares = [mean((cell) => cell.atMargin), pass.atMargin];
      const blocks = [mean((cell) => 1 - cell.equal), 1 - block.equal];
      return [
        margin,
        ...shares.map((share) => percent(share, 1)),
        where(pass),
        ...blocks.map((share) => percent(share, 1)),
        where(block),
      ];
    }),
  );
  say('The worst cells of the gate, five for each alpha:');
  say();
  table(
    ['margin', 'alpha', 'group', 'rest', 'rate of the rest', 'false pass', 'over alpha'],
    [0.05, 0.025]
      .flatMap((alpha) =>
        all
          .filter((cell) => cell.alpha === alpha)
          .sort((a, b) => b.atMargin.pass - a.atMargin.pass)
          .slice(0, 5),
      )
      .map((cell) => [
        cell.margin,
        cell.alpha,
        cell.groupN,
        cell.restN,
        cell.rate,
        percent(cell.atMargin.pass),
        (cell.atMargin.pass / cell.alpha).toFixed(3),
      ]),
  );
  say('Worst false pass over all rates by size, margin 0.10, alpha 0.05 (rows: group; columns: rest):');
  say();
  const shown = SIZES.filter((size) => [20, 30, 50, 100, 200, 500, 1000].includes(size));
  table(
    ['', ...shown],
    shown.map((groupN) => [
      groupN,
      ...shown.map((restN) => {
        const cells = all.filter(
          (cell) => cell.margin === 0.1 && cell.alpha === 0.05 && cell.groupN === groupN && cell.restN === restN,
        );
        return percent(worst(cells, (cell) => cell.atMargin.pass).atMargin.pass);
      }),
    ]),
  );
}

/**
 * The worst false pass over every size of the group up to 1,000 and nearly every size of the rest, where a coarse grid
 * finds the worst: rests almost without errors. That a group passes from some count on is known from `regions`.
 */
function everySize(margin, alpha, bound) {
  const rates = [0.9, 0.95, 0.97, 0.98, 0.985, 0.99];
  const restSizes = quick
    ? [30, 50]
    : [
        ...Array.from({ length: 181 }, (_, index) => 20 + index),
        ...Array.from({ length: 40 }, (_, index) => 220 + 20 * index),
      ];
  const rests = restSizes.map((n) => {
    const chance = rates.map((rate) => binomial(n, rate));
    // What no rate makes likelier than this adds nothing that the table shows.
    const likely = Array.from(chance[0].keys()).filter((x) => chance.some((each) => each[x] > 1e-12));
    return { n, chance, likely: likely.map((x) => ({ x, room: clopperPearsonUpper(x, n, alpha) - x / n })) };
  });
  let worst = { share: 0 };
  let cells = 0;
  let above = 0;
  const fewest = fewestToPass(margin, alpha);
  for (let groupN = fewest; groupN <= (quick ? fewest + 20 : 1000); groupN++) {
    const lower = new Float64Array(groupN + 1);
    for (let x = 0; x <= groupN; x++) lower[x] = clopperPearsonLower(x, groupN, alpha);
    const atLeast = rates.map((rate) => {
      const tails = new Float64Array(groupN + 2);
      const each = binomial(groupN, rounded(rate - margin));
      for (let x = groupN; x >= 0; x--) tails[x] = tails[x + 1] + each[x];
      return tails;
    });
    for (const { n, chance, likely } of rests) {
      const shares = rates.map(() => 0);
      for (const { x, room: restRoom } of likely) {
        let g = Math.max(0, Math.ceil(groupN * (x / n - margin)));
        for (; g <= groupN; g++) {
          const room = g / groupN - x / n + margin;
          const below = g / groupN - lower[g];
          if (room > 0 && room * room > below * below + restRoom * restRoom) break;
        }
        for (let index = 0; index < rates.length; index++) shares[index] += chance[index][x] * atLeast[index][g];
      }
      shares.forEach((share, index) => {
        cells++;
        if (share > bound) above++;
        if (share > worst.share) worst = { share, groupN, restN: n, rate: rates[index] };
      });
    }
  }
  return { worst, cells, above };
}

function worstOfAll() {
  say(
    'Every size of the group from the fewest that can pass to 1,000, every size of the rest from 20 to 200 and then in steps of 20, rates of the rest 0.90 to 0.99, where the coarse grid is worst:',
  );
  say();
  const rows = [];
  let shown = null;
  let exceeded = false;
  for (const { margin, alpha } of QUESTIONS) {
    const bound = alpha === 0.05 ? 0.052 : 0.032;
    const { worst, cells, above } = everySize(margin, alpha, bound);
    const region = regions(worst.groupN, worst.restN, margin, alpha);
    const { pass } = chances(region, worst.groupN, rounded(worst.rate - margin), worst.restN, worst.rate);
    if (Math.abs(pass - worst.share) > 1e-9) throw new Error('two enumerations disagree');
    if (alpha === 0.05 && (shown === null || pass > shown.pass)) shown = { ...worst, margin, alpha, region, pass };
    if (above > 0) exceeded = true;
    rows.push([
      margin,
      alpha,
      percent(pass),
      `${worst.groupN} against ${worst.restN}, rest ${worst.rate}`,
      `${above.toLocaleString('en')} of ${cells.toLocaleString('en')}`,
      percent(bound, 1),
    ]);
    progress(`every size, margin ${margin}, alpha ${alpha}`);
  }
  table(['margin', 'alpha', 'worst false pass', 'where', 'cells above the bound', 'bound'], rows);
  const { groupN, restN, rate, margin, alpha, region } = shown;
  say(
    `${exceeded ? '**The bound is not held everywhere**: it was taken from a coarser grid' : 'The bound is held'}. Why the worst is above alpha, in the cell of ${groupN} against ${restN} (rest ${rate}, margin ${margin}, alpha ${alpha}): the rest is small and nearly without errors, so one error more or less moves its rate by more than its uncertainty is allowed to reach upwards, since the limit is cut short at 1. An error-free rest asks for more than it should and lets hardly any through; a rest with one or two errors by bad luck looks worse than it is and lets too many through; for some sizes these do not balance. The limits themselves are exact; adding their squares is what is approximate.`,
  );
  say();
  const group = binomialSums(groupN, rounded(rate - margin)).upTo;
  const rest = binomialSums(restN, rate).each;
  table(
    ['the rest finds', 'chance', 'group passes from', 'chance of that at the margin', 'adds'],
    [0, 1, 2, 3].map((errors) => {
      const r = restN - errors;
      const from = region.passFrom[r];
      const pass = from > groupN ? 0 : 1 - group[from - 1];
      return [`${r} of ${restN}`, percent(rest[r]), `${from} of ${groupN}`, percent(pass), percent(rest[r] * pass)];
    }),
  );
}

function pointRule() {
  say('## 2. The point rule: pass when the observed difference is at most the margin');
  say();
  say(
    'Two groups of n, margin 0.10, rate 0.85: enumerated exactly. Gate: the first group against the second, alpha 0.05, only a lower rate of the first being worse. Percent.',
  );
  say();
  const rows = [];
  for (const n of [20, 50, 100, 200, 500, 1000]) {
    const region = regions(n, n, 0.1, 0.05);
    for (const gap of [0, 0.05, 0.1, 0.15, 0.2]) {
      const naive = naivePass(n, 0.85, n, rounded(0.85 - gap), 0.1);
      const gate = chances(region, n, rounded(0.85 - gap), n, 0.85);
      rows.push([
        n,
        gap.toFixed(2),
        percent(naive, 1),
        percent(1 - naive, 1),
        percent(gate.pass, 1),
        percent(gate.fail, 1),
        percent(1 - gate.pass - gate.fail, 1),
      ]);
    }
  }
  table(
    ['n', 'true gap', 'point rule passes', 'point rule blocks', 'gate passes', 'gate fails', 'gate cannot decide'],
    rows,
  );
  const fair = naivePass(20, 0.85, 20, 0.85, 0.1);
  say(
    `With 20 cases each the point rule blocks ${percent(1 - fair, 0)} % of fair models and passes ${percent(naivePass(20, 0.85, 20, 0.7, 0.1), 0)} % of those whose true gap is 0.15; at the margin it is a coin toss, however many cases there are.`,
  );
  say();
}

/** The chance that largest minus smallest of K equal groups exceeds the margin, and the mean of it; enumerated. */
function rangeOfEqual(groups, n, rate, margin) {
  const upTo = [0, ...cumulate(binomial(n, rate))];
  const within = (width) => {
    let total = 0;
    for (let least = 0; least <= n; least++) {
      const high = Math.min(n, least + width);
      total += (upTo[high + 1] - upTo[least]) ** groups - Math.max(0, upTo[high + 1] - upTo[least + 1]) ** groups;
    }
    return total;
  };
  let mean = 0;
  for (let width = 0; width < n; width++) mean += (1 - within(width)) / n;
  return { exceeds: 1 - within(Math.floor(margin * n + 1e-9)), mean };
}

// Families: all required groups, each against the others.

/** One family's outcome, through decideFamily; noWorse is only asked where its limits at alpha leave a failure open. */
function familyOutcome(counts, margin, alpha, whole) {
  const total = counts.reduce((sum, { x, n }) => ({ x: sum.x + x, n: sum.n + n }), { x: 0, n: 0 });
  const tests = counts.map((group, index) => {
    const rest = { x: total.x - group.x, n: total.n - group.n };
    const id = String(index);
    const [g, r] = [group.x / group.n, rest.x / rest.n];
    const lower = whole ? 0 : limitOf(group, alpha, 'lower');
    const upper = whole ? 1 : limitOf(group, alpha, 'upper');
    const open = whole || (g - r < -margin && upperOfDifference(g, upper, r, limitOf(rest, alpha, 'lower')) < -margin);
    if (open) return { id, test: noWorse({ group, rest, worse: 'lower', margin, alpha }) };
    // A p value above alpha decides nothing, whatever it is: Holm only raises it, and puts it behind those below.
    const passes = g - r > -margin && lowerOfDifference(g, lower, r, limitOf(rest, alpha, 'upper')) > -margin;
    const status = group.n < fewestToPass(margin, alpha) ? 'too-few' : 'ok';
    return { id, test: { pPass: passes ? alpha : 1, pFail: 1, status, reason: 'below-minimum' } };
  });
  const outcomes = decideFamily(tests, alpha).map(({ outcome }) => outcome);
  return outcomes.every((outcome) => outcome === 'pass') ? 'pass' : outcomes.includes('fail') ? 'fail' : 'open';
}

const limitMemory = new Map();
/** A one-sided limit; those of whole counts are kept. */
function limitOf({ x, n }, alpha, side) {
  const find = side === 'lower' ? clopperPearsonLower : clopperPearsonUpper;
  if (!Number.isInteger(x) || !Number.isInteger(n)) return find(x, n, alpha);
  const key = ((n * 100_003 + x) * 2 + (side === 'lower' ? 0 : 1)) * 2 + (alpha === 0.05 ? 0 : 1);
  let limit = limitMemory.get(key);
  if (limit === undefined) {
    limit = find(x, n, alpha);
    if (limitMemory.size > 2_000_000) limitMemory.clear();
    limitMemory.set(key, limit);
  }
  return limit;
}

function families() {
  const replicates = times(20_000);
  say('## 3. All required groups of an attribute');
  say();
  say(
    `K groups, each against all others. Point rule: largest minus smallest observed rate at most the margin (enumerated). Gate: \`noWorse\`, \`decideFamily\` with Holm, every group required (${replicates.toLocaleString('en')} replicates; every 500th was also decided without the short cut that skips hopeless searches, with the same outcome). One group at the margin: its true rate is the others' less the margin, so that a pass of all is false and a failure of any is too. Percent, ± one standard error.`,
  );
  say();
  const settings = [
    ...[
      [2, 100],
      [4, 100],
      [8, 50],
      [8, 200],
      [16, 50],
      [16, 100],
      [16, 500],
      [32, 200],
      [32, 1000],
    ].map(([groups, n]) => ({ sizes: Array.from({ length: groups }, () => n), rate: 0.85, margin: 0.1, alpha: 0.05 })),
    { sizes: [60, 1000, 1000, 1000], rate: 0.95, margin: 0.1, alpha: 0.05 },
    { sizes: [1000, 60, 60, 60], rate: 0.95, margin: 0.1, alpha: 0.05 },
    { sizes: [1000, 120], rate: 0.99, margin: 0.1, alpha: 0.05 },
    { sizes: [500, 60, 60], rate: 0.99, margin: 0.1, alpha: 0.05 },
    { sizes: Array.from({ length: 16 }, () => 200), rate: 0.98, margin: 0.05, alpha: 0.05 },
    { sizes: [200, 1000, 1000, 500, 300], rate: 0.95, margin: 0.05, alpha: 0.025 },
    { sizes: [500, 40], rate: 0.99, margin: 0.1, alpha: 0.025 },
    { sizes: Array.from({ length: 32 }, () => 1000), rate: 0.85, margin: 0.1, alpha: 0.025 },
  ];
  const rows = [];
  for (const setting of settings) {
    const { sizes, rate, margin, alpha } = setting;
    const random = generator(setting);
    const tally = { equalPass: 0, equalFail: 0, marginPass: 0, marginFail: 0 };
    const equal = sizes.map((n) => binomialSums(n, rate).upTo);
    const low = binomialSums(sizes[0], rounded(rate - margin)).upTo;
    for (let round = 0; round < replicates; round++) {
      for (const truth of ['equal', 'margin']) {
        const counts = sizes.map((n, index) => {
          return { x: draw(truth === 'margin' && index === 0 ? low : equal[index], random), n };
        });
        const outcome = familyOutcome(counts, margin, alpha, false);
        if (outcome === 'pass') tally[`${truth}Pass`]++;
        if (outcome === 'fail') tally[`${truth}Fail`]++;
        if (round % 500 === 0 && familyOutcome(counts, margin, alpha, true) !== outcome) {
          throw new Error('the short cut changes an outcome');
        }
      }
    }
    const alike = new Set(sizes).size === 1;
    const range = alike ? rangeOfEqual(sizes.length, sizes[0], rate, margin) : null;
    rows.push([
      sizes.length,
      alike ? sizes[0] : sizes.join(', '),
      rate,
      margin,
      alpha,
      range === null ? '' : percent(range.exceeds, 1),
      range === null ? '' : range.mean.toFixed(3),
      percent(tally.equalPass / replicates, 1),
      withError(tally.equalFail / replicates, replicates),
      withError(tally.marginPass / replicates, replicates),
      withError(tally.marginFail / replicates, replicates),
    ]);
    progress(`family of ${sizes.length}`);
  }
  table(
    [
      'K',
      'n of each (first: the one at the margin)',
      'rate',
      'margin',
      'alpha',
      'point rule: false fail, all equal',
      'mean of largest minus smallest',
      'gate passes, all equal',
      'gate: false fail, all equal',
      'gate: false pass, one at the margin',
      'gate: false fail, one at the margin',
    ],
    rows,
  );
}

// Rows of one patient.

const PATTERNS = {
  2: [2],
  3: [3],
  5: [5],
  10: [10],
  '1 to 10': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  'mostly 1': [1, 1, 1, 1, 1, 1, 2, 2, 3, 10],
  50: [50],
};

/** Rows of each patient, n in all, by repeating a pattern. */
function patientSizes(n, pattern) {
  const sizes = [];
  for (let left = n, index = 0; left > 0; index++) {
    sizes.push(Math.min(left, PATTERNS[pattern][index % PATTERNS[pattern].length]));
    left -= sizes.at(-1);
  }
  return sizes;
}

const choose = (n, k) => {
  let product = 1;
  for (let index = 0; index < k; index++) product *= (n - index) / (index + 1);
  return product;
};

/**
 * Probabilities of 0 to m events among the m rows of a patient. `beta`: beta-binomial. `copies`: each row repeats the
 * patient's own outcome with probability sqrt(ICC), else it is drawn anew: patients are then of two kinds only, and data
 * in which the rarer kind was not drawn show hardly any clustering.
 */
function patientEvents(m, rate, icc, model) {
  if (icc === 0) return binomial(m, rate);
  if (model === 'beta') {
    const [a, b] = [(rate * (1 - icc)) / icc, ((1 - rate) * (1 - icc)) / icc];
    return Float64Array.from({ length: m + 1 }, (_, x) => {
      let probability = choose(m, x);
      for (let index = 0; index < m; index++) {
        probability *= (index < x ? a + index : b + index - x) / (a + b + index);
      }
      return probability;
    });
  }
  const share = Math.sqrt(icc);
  const [well, ill] = [binomial(m, share + (1 - share) * rate), binomial(m, (1 - share) * rate)];
  return well.map((probability, x) => rate * probability + (1 - rate) * ill[x]);
}

function clusteredSide(sizes, tables, random) {
  const sums = { x: 0, n: 0, clusters: sizes.length, squares: 0, products: 0, sizes: 0, lone: 0, loneX: 0 };
  for (const n of sizes) {
    const x = draw(tables[n], random);
    sums.x += x;
    sums.n += n;
    sums.squares += x * x;
    sums.products += x * n;
    sums.sizes += n * n;
    if (n === 1) {
      sums.lone++;
      sums.loneX += x;
    }
  }
  return sums;
}

/** Whether the group passes, and fails, with limits of the counts in `worth` around the rates of those seen. */
const passesAt = (group, rest, [groupWorth, restWorth], margin, alpha) =>
  lowerOfDifference(
    group.x / group.n,
    limitOf(groupWorth, alpha, 'lower'),
    rest.x / rest.n,
    limitOf(restWorth, alpha, 'upper'),
  ) > -margin;
const failsAt = (group, rest, [groupWorth, restWorth], margin, alpha) =>
  upperOfDifference(
    group.x / group.n,
    limitOf(groupWorth, alpha, 'upper'),
    rest.x / rest.n,
    limitOf(restWorth, alpha, 'lower'),
  ) < -margin;

/** Sizes that were tried and dropped: the design effect of each side alone, and its limits widened as by t for z besides (Korn and Graubard 1998). */
const DROPPED = {
  alone: (sums) => sums.n / (designEffect(sums) ?? 1),
  widened: (sums, alpha) =>
    (sums.n / (designEffect(sums) ?? 1)) *
    (tQuantile(alpha, sums.n - 1) / tQuantile(alpha, Math.max(1, sums.clusters - 1))) ** 2,
};

let checkedClusters = 0;
/** Shares of false passes, and failures, at a true gap (default the margin): rows taken as independent, and by the gate. */
function clusteredCell(cell, replicates, salt) {
  const { groupN, restN, pattern, icc, rate, margin, alpha, model, gap = margin } = cell;
  const random = generator({ ...cell, salt });
  const groupSizes = patientSizes(groupN, pattern);
  const restSizes = patientSizes(restN, pattern);
  const tables = (sizes, value) =>
    Object.fromEntries([...new Set(sizes)].map((m) => [m, cumulate(patientEvents(m, value, icc, model))]));
  const ofGroup = tables(groupSizes, rounded(rate - gap));
  const ofRest = tables(restSizes, rate);
  const fewest = fewestToPass(margin, alpha);
  const tally = { rowsPass: 0, rowsFail: 0, alone: 0, widened: 0, pass: 0, fail: 0 };
  for (let round = 0; round < replicates; round++) {
    const group = clusteredSide(groupSizes, ofGroup, random);
    const rest = clusteredSide(restSizes, ofRest, random);
    const above = group.x / group.n - rest.x / rest.n > -margin;
    // Clustering only widens, so what rows taken as independent leave open stays open.
    if (above) {
      if (group.n < fewest || !passesAt(group, rest, [group, rest], margin, alpha)) continue;
      tally.rowsPass++;
    } else {
      if (!failsAt(group, rest, [group, rest], margin, alpha)) continue;
      tally.rowsFail++;
    }
    for (const [name, size] of above && salt === 'fixed' ? Object.entries(DROPPED) : []) {
      const worth = [group, rest].map((side) => effectiveCount(side, Math.min(side.n, size(side, alpha))));
      if (worth[0].n >= fewest && passesAt(group, rest, worth, margin, alpha)) tally[name]++;
    }
    const effective = { group: effectiveCases(group, [group, rest]), rest: effectiveCases(rest, [group, rest]) };
    const worth = [effectiveCount(group, effective.group), effectiveCount(rest, effective.rest)];
    const decided = above
      ? effective.group >= fewest && passesAt(group, rest, worth, margin, alpha)
      : failsAt(group, rest, worth, margin, alpha);
    if (decided) tally[above ? 'pass' : 'fail']++;
    if (round % 1000 === 0) {
      checkedClusters++;
      const test = noWorse({ group, rest, worse: 'lower', margin, alpha, effective });
      const [{ outcome }] = decideFamily([{ id: 'group', test }], alpha);
      if ((outcome === (above ? 'pass' : 'fail')) !== decided) throw new Error('the gate disagrees on clustered rows');
    }
  }
  return Object.fromEntries(Object.entries(tally).map(([name, count]) => [name, count / replicates]));
}

const pick = (random, values) => values[Math.floor(random() * values.length)];

function clusteredRows() {
  const [scanned, screening, confirming, kept] = [quick ? 40 : 1000, times(1500), times(40_000), quick ? 2 : 12];
  say('## 4. Rows of one patient');
  say();
  say(
    "Patients with 1 to 10 rows, intraclass correlation (ICC) 0 to 0.3. Two ways in which rows of a patient agree: `beta` (beta-binomial) and `copies` (a row repeats its patient's own outcome with probability sqrt(ICC)), the harder one, since all errors may lie with few patients. Gate: `noWorse` at the sizes of `effectiveCases`.",
  );
  say(
    'Bound: 6 % false passes at the margin for alpha 0.05; for 0.025 none is set, and 3.8 % would be the same in proportion.',
  );
  say();
  const worstOf = new Map();
  for (const model of ['beta', 'copies']) {
    for (const alpha of [0.05, 0.025]) {
      const random = generator({ scan: model, alpha });
      const cells = [];
      for (let index = 0; index < scanned; index++) {
        const cell = {
          groupN: pick(random, [20, 30, 40, 60, 80, 100, 120, 150, 200, 300, 500, 1000]),
          restN: pick(random, [20, 30, 50, 80, 100, 120, 200, 300, 500, 1000]),
          pattern: pick(random, ['2', '3', '5', '10', '1 to 10', 'mostly 1']),
          icc: pick(random, [0, 0.02, 0.05, 0.1, 0.2, 0.3]),
          rate: pick(random, [0.12, 0.3, 0.5, 0.8, 0.9, 0.95, 0.97, 0.98, 0.99, 0.99]),
          margin: pick(random, [0.05, 0.1]),
          alpha,
          model,
        };
        cells.push({ cell, seen: clusteredCell(cell, screening, 'screen') });
      }
      worstOf.set(`${model} ${alpha}`, cells);
      progress(`scanned clustered rows, ${model}, alpha ${alpha}`);
    }
  }
  say(
    `${scanned.toLocaleString('en')} settings for each line, drawn at random from sizes 20 to 1,000 both ways, rates of the rest 0.12 to 0.99, margins 0.05 and 0.10, six patterns of rows, six ICC; each screened with ${screening.toLocaleString('en')} replicates. The ${kept} worst were run again with ${confirming.toLocaleString('en')} fresh replicates, because the largest of many noisy numbers is too large.`,
  );
  say();
  const confirmed = [];
  table(
    [
      'model',
      'alpha',
      'rows as independent: worst screened',
      'settings above 6 (3.8)',
      'gate: worst screened',
      'gate: worst, run again',
      'gate: worst false fail, run again',
    ],
    [...worstOf].map(([key, cells]) => {
      const [model, level] = key.split(' ');
      const alpha = Number(level);
      const limit = alpha === 0.05 ? 0.06 : 0.038;
      const by = (name) => cells.toSorted((a, b) => b.seen[name] - a.seen[name]);
      const again = by('pass')
        .slice(0, kept)
        .map(({ cell }) => ({ cell, ...clusteredCell(cell, confirming, 'confirm') }))
        .sort((a, b) => b.pass - a.pass);
      const fails = by('fail')
        .slice(0, kept)
        .map(({ cell }) => clusteredCell(cell, confirming, 'confirm').fail);
      confirmed.push(...again.slice(0, 4));
      progress(`confirmed ${key}`);
      return [
        model,
        level,
        percent(by('rowsPass')[0].seen.rowsPass, 1),
        `${cells.filter(({ seen }) => seen.rowsPass > limit).length} without, ${cells.filter(({ seen }) => seen.pass > limit).length} with the gate's sizes`,
        percent(by('pass')[0].seen.pass, 1),
        `${withError(again[0].pass, confirming)}: ${alpha === 0.05 ? (again[0].pass <= 0.06 ? 'held' : '**exceeded**') : again[0].pass <= 0.038 ? 'below 3.8' : 'above 3.8'}`,
        withError(Math.max(...fails), confirming),
      ];
    }),
  );
  say('The worst settings, run again:');
  say();
  const row = ({ cell, rowsPass, pass, fail }) => [
    cell.model,
    cell.alpha,
    cell.groupN,
    cell.restN,
    cell.pattern,
    cell.icc,
    cell.rate,
    cell.margin,
    percent(rowsPass),
    withError(pass, confirming),
    percent(fail),
  ];
  const head = [
    'model',
    'alpha',
    'group rows',
    'rest rows',
    'rows a patient',
    'ICC',
    'rate of the rest',
    'margin',
    'rows as independent: false pass',
    'gate: false pass',
    'gate: false fail',
  ];
  table(head, confirmed.map(row));

  say(
    'Settings of the specification, those where simpler sizes fail, and patients with more rows than the bound is claimed for. Dropped: the design effect of each side alone, and with the limits widened by t quantiles for the number of patients besides (Korn and Graubard 1998).',
  );
  say();
  const fixed = [
    { groupN: 200, restN: 1000, pattern: '5', icc: 0.2, rate: 0.85, margin: 0.1 },
    { groupN: 500, restN: 1000, pattern: '10', icc: 0.3, rate: 0.85, margin: 0.1 },
    { groupN: 500, restN: 500, pattern: '10', icc: 0.3, rate: 0.5, margin: 0.1 },
    { groupN: 100, restN: 200, pattern: '10', icc: 0.3, rate: 0.99, margin: 0.05 },
    { groupN: 200, restN: 1000, pattern: '10', icc: 0.3, rate: 0.99, margin: 0.05 },
    { groupN: 60, restN: 30, pattern: '10', icc: 0.3, rate: 0.99, margin: 0.1 },
    { groupN: 300, restN: 300, pattern: '10', icc: 0.3, rate: 0.99, margin: 0.05 },
    { groupN: 1000, restN: 50, pattern: '50', icc: 0.3, rate: 0.98, margin: 0.1 },
    { groupN: 500, restN: 1000, pattern: '50', icc: 0.3, rate: 0.95, margin: 0.1 },
    { groupN: 1000, restN: 1000, pattern: '50', icc: 0.3, rate: 0.95, margin: 0.1 },
  ].flatMap((cell) => ['beta', 'copies'].map((model) => ({ ...cell, alpha: 0.05, model })));
  table(
    [...head, 'dropped: design effect alone', 'dropped: and t quantiles'],
    fixed.map((cell) => {
      const seen = clusteredCell(cell, confirming, 'fixed');
      return [...row({ cell, ...seen }), percent(seen.alone), percent(seen.widened)];
    }),
  );

  say(
    'What it costs: passes of a group that is truly equal, margin 0.10, alpha 0.05, rest of 2,000 rows, `beta`. Percent.',
  );
  say();
  const power = times(4000);
  const rows = [];
  for (const pattern of ['2', '5', '10']) {
    for (const rate of [0.85, 0.95]) {
      for (const groupN of [200, 500, 1000]) {
        const shares = [0, 0.1, 0.3].flatMap((icc) => {
          const cell = { groupN, restN: 2000, pattern, icc, rate, margin: 0.1, alpha: 0.05, model: 'beta', gap: 0 };
          const seen = clusteredCell(cell, power, 'power');
          return [percent(seen.rowsPass, 1), percent(seen.pass, 1)];
        });
        rows.push([pattern, rate, groupN, ...shares]);
      }
    }
  }
  table(
    [
      'rows a patient',
      'rate',
      'group rows',
      'ICC 0: as independent',
      'gate',
      'ICC 0.1: as independent',
      'gate',
      'ICC 0.3: as independent (too many: see above)',
      'gate',
    ],
    rows,
  );
  say(
    `On ${checkedClusters.toLocaleString('en')} of the replicates \`noWorse\` and \`decideFamily\` were asked themselves, and agreed.`,
  );
  say();
  progress('clustered rows done');
}

function clusteredFloors() {
  const replicates = times(20_000);
  say('## 5. Floors, O:E and AUROC on rows of one patient');
  say();
  say(
    `Floor: true rate at the floor, alpha 0.05; its sizes from the group alone (${replicates.toLocaleString('en')} replicates). Percent.`,
  );
  say();
  const rows = [];
  for (const model of ['beta', 'copies']) {
    for (const [n, pattern, icc, limit] of [
      [100, '5', 0.2, 0.8],
      [200, '10', 0.3, 0.9],
      [300, '10', 0.3, 0.95],
      [500, '1 to 10', 0.3, 0.95],
      [1000, '10', 0.3, 0.98],
      [1000, 'mostly 1', 0.3, 0.98],
      [1000, '10', 0, 0.9],
    ]) {
      const random = generator({ floor: limit, n, pattern, icc, model });
      const sizes = patientSizes(n, pattern);
      const tables = Object.fromEntries(
        [...new Set(sizes)].map((m) => [m, cumulate(patientEvents(m, limit, icc, model))]),
      );
      let asRows = 0;
      let passes = 0;
      for (let round = 0; round < replicates; round++) {
        const sums = clusteredSide(sizes, tables, random);
        if (clopperPearsonLower(sums.x, sums.n, 0.05) < limit) continue;
        asRows++;
        if (floor(sums.x, sums.n, limit, 0.05, effectiveCases(sums, [sums])).outcome === 'pass') passes++;
      }
      rows.push([
        model,
        n,
        pattern,
        icc,
        limit,
        percent(asRows / replicates),
        withError(passes / replicates, replicates),
      ]);
    }
  }
  table(
    ['model', 'rows', 'rows a patient', 'ICC', 'floor', 'rows as independent: false pass', 'gate: false pass'],
    rows,
  );
  progress('floors done');
}

function clusteredCalibration() {
  const replicates = times(4000);
  say(
    `O:E with its whole 95 % interval inside [0.80, 1.25], true O:E at either limit: passes are false, 2.5 % nominal. Predicted risks 0.05 to 0.35, most of the spread between patients; each patient's true risk is higher or lower than told by a factor that the model does not know (${replicates.toLocaleString('en')} replicates). Percent.`,
  );
  say();
  const rows = [];
  for (const truth of [0.8, 1.25]) {
    for (const [n, each, spread] of [
      [600, 5, 0.5],
      [1000, 2, 0.8],
      [2000, 10, 0],
      [2000, 10, 0.5],
      [3000, 10, 0.8],
    ]) {
      const random = generator({ calibration: truth, n, each, spread });
      const codes = Uint32Array.from({ length: n }, (_, row) => Math.floor(row / each));
      const label = new Uint8Array(n);
      const score = new Float64Array(n);
      let asRows = 0;
      let passes = 0;
      for (let round = 0; round < replicates; round++) {
        let known = 0;
        let unknown = 1;
        for (let row = 0; row < n; row++) {
          if (row % each === 0) {
            known = random();
            unknown = random() < 0.5 ? 1 - spread : 1 + spread;
          }
          score[row] = 0.05 + 0.24 * known + 0.06 * random();
          // At most 0.35 * 1.25 * 1.8, so that no risk is cut at 1 and the true O:E is what it is told to be.
          label[row] = random() < score[row] * truth * unknown ? 1 : 0;
        }
        let expected = 0;
        let observed = 0;
        for (let row = 0; row < n; row++) {
          expected += score[row];
          observed += label[row];
        }
        const plain = observedToExpected({ observed, expected, n });
        if (!plain.ok || inside(plain, 0.8, 1.25) !== 'pass') continue;
        asRows++;
        const clustered = clusteredObservedToExpected({ codes, label, score });
        if (clustered.ok && inside(clustered, 0.8, 1.25) === 'pass') passes++;
      }
      rows.push([truth, n, each, spread, percent(asRows / replicates), withError(passes / replicates, replicates)]);
    }
  }
  table(
    [
      'true O:E',
      'rows',
      'rows a patient',
      'factor 1 plus or minus',
      'rows as independent: false pass',
      'gate: false pass',
    ],
    rows,
  );
  progress('O:E done');
}

function scoredSide(random, n, each, icc, area, byPatient) {
  const shift = Math.SQRT2 * normalQuantile(area);
  const codes = new Uint32Array(n);
  const label = new Uint8Array(n);
  const score = new Float64Array(n);
  let own = 0;
  let ill = 0;
  for (let row = 0; row < n; row++) {
    if (row % each === 0) {
      own = normal(random) * Math.sqrt(icc);
      ill = random() < 0.3 ? 1 : 0;
    }
    codes[row] = Math.floor(row / each);
    label[row] = byPatient ? ill : random() < 0.3 ? 1 : 0;
    score[row] = shift * label[row] + own + Math.sqrt(1 - icc) * normal(random);
  }
  return { codes, label, score };
}

function clusteredAreas() {
  const replicates = times(2000);
  say(
    `AUROC against the rest, margin 0.05, alpha 0.05, true difference at the margin; 30 % with the condition, which a patient has in all rows or in each by chance. "Gate" needs 50 independent events and non-events on each side (${replicates.toLocaleString('en')} replicates). Percent.`,
  );
  say();
  const rows = [];
  for (const byPatient of [true, false]) {
    for (const [groupN, restN, each, icc, area] of [
      [300, 1000, 2, 0.3, 0.85],
      [600, 2000, 10, 0.3, 0.85],
      [1000, 600, 10, 0.3, 0.95],
      [600, 2000, 10, 0, 0.85],
      [600, 2000, 10, 0.3, 0.95],
    ]) {
      const random = generator({ groupN, restN, each, icc, area, byPatient });
      const tally = { rows: 0, obuchowski: 0, gate: 0 };
      for (let round = 0; round < replicates; round++) {
        const sides = [
          scoredSide(random, groupN, each, icc, area - 0.05, byPatient),
          scoredSide(random, restN, each, icc, area, byPatient),
        ];
        const clustered = sides.map((side) => clusteredAuroc(side));
        if (!clustered.every(({ ok }) => ok)) continue;
        const [group, rest] = clustered.map(({ estimate }) => estimate);
        const passes = (own, others) => {
          const lower = logitLower(group.value, own, 0.05);
          const upper = logitUpper(rest.value, others, 0.05);
          return lower !== null && upper !== null && lowerOfDifference(group.value, lower, rest.value, upper) > -0.05;
        };
        const [own, others] = sides.map(({ label, score }) =>
          auroc({
            positives: score.filter((_, row) => label[row] === 1),
            negatives: score.filter((_, row) => label[row] !== 1),
          }),
        );
        if (passes(own.estimate.standardError, others.estimate.standardError)) tally.rows++;
        if (passes(group.obuchowski, rest.obuchowski)) tally.obuchowski++;
        const worth = [group, rest].map(independentClasses).flatMap(({ events, nonEvents }) => [events, nonEvents]);
        if (Math.min(...worth) >= 50 && passes(group.standardError, rest.standardError)) tally.gate++;
      }
      rows.push([
        byPatient ? 'all rows' : 'each row',
        groupN,
        restN,
        each,
        icc,
        area,
        percent(tally.rows / replicates, 1),
        percent(tally.obuchowski / replicates, 1),
        withError(tally.gate / replicates, replicates),
      ]);
      progress('AUROC cell done');
    }
  }
  table(
    [
      'condition in',
      'group rows',
      'rest rows',
      'rows a patient',
      'ICC of the score',
      'AUROC of the rest',
      'rows as independent: false pass',
      'Obuchowski alone',
      'gate: false pass',
    ],
    rows,
  );
}

say('# Error rates of the decisions');
say();
say(
  `Written by \`node bench/error-rates.mjs\`, ${DATE}, Node ${process.versions.node}, seed ${SEED}${quick ? ', **smoke run: numbers mean nothing**' : ''}. With this version of Node the numbers are the same on any machine: exact enumeration, or simulation in which each cell has its own seed (sfc32 from the FNV-1a hash of seed and cell).`,
);
say();
singleComparisons();
worstOfAll();
pointRule();
families();
clusteredRows();
clusteredFloors();
clusteredCalibration();
clusteredAreas();
writeFileSync(target, `${lines.join('\n').trimEnd()}\n`);
progress(`written to ${target}`);
