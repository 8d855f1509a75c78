/**
 * What `provisional` costs: how often a hospital of 600 cases in five groups fails, passes, may wait for evidence or stays blocked, by truth.
 * Two ways of deciding: the gate's own functions, and Newcombe's limits without a least number of cases, with which the table of
 * the specification (statistics.md, Small groups, pooled) was made. Needs lib/ (npm run build). Arguments: draws, seed.
 */
import { noWorse } from '../lib/measures/decisions/difference.js';
import { decideFamily } from '../lib/measures/decisions/family.js';
import { newcombeLimits } from '../lib/measures/intervals/interval.js';
import { smallestAlpha } from '../lib/measures/numbers/inversion.js';
import { normalQuantile } from '../lib/measures/numbers/special.js';
import { FEWEST_EVENTS } from '../lib/safety/limits.js';

const [draws = 20_000, seed = 20261128] = process.argv.slice(2).map(Number);
const SIZES = [360, 120, 72, 36, 12];
const BASE = 0.85;
const MARGIN = 0.1;

/** Sensitivity of each group. */
const TRUTHS = {
  'all equal': SIZES.map(() => BASE),
  '120-case group at −0.20': SIZES.map((n) => (n === 120 ? BASE - 0.2 : BASE)),
  '36-case group at −0.20': SIZES.map((n) => (n === 36 ? BASE - 0.2 : BASE)),
  '12-case group at −0.20': SIZES.map((n) => (n === 12 ? BASE - 0.2 : BASE)),
  'all four small groups at −0.10': SIZES.map((n) => (n === 360 ? BASE : BASE - 0.1)),
};

let state = seed >>> 0;
/** Mulberry32. */
function random() {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

function binomial(n, p) {
  let x = 0;
  for (let trial = 0; trial < n; trial++) if (random() < p) x++;
  return x;
}

const WAYS = {
  'as the gate decides': (group, rest, alpha) => noWorse({ group, rest, worse: 'lower', margin: MARGIN, alpha }),
  'Newcombe, no least number of cases': (group, rest) => {
    const limits = (level) => newcombeLimits(group.x, group.n, rest.x, rest.n, normalQuantile(1 - level));
    const difference = group.x / group.n - rest.x / rest.n;
    const inside = difference > -MARGIN;
    return {
      difference,
      pPass: inside ? smallestAlpha((level) => limits(level).lower + MARGIN) : 1,
      pFail: inside ? 1 : smallestAlpha((level) => -MARGIN - limits(level).upper),
      status: 'ok',
    };
  },
};

const total = SIZES.reduce((sum, n) => sum + n, 0);
const smallGroups = SIZES.flatMap((n, group) => (n < FEWEST_EVENTS.judgedAlone ? [group] : []));

function outcomeOf(counts, alpha, way, known) {
  const all = counts.reduce((sum, x) => sum + x, 0);
  const test = (x, n) => {
    const key = `${x} ${n} ${all}`;
    const found = known.get(key) ?? way({ x, n }, { x: all - x, n: total - n }, alpha);
    known.set(key, found);
    return found;
  };
  const tests = counts.map((x, group) => test(x, SIZES[group]));
  const decisions = decideFamily(
    tests.map((one, group) => ({ id: String(group), test: one })),
    alpha,
  );
  if (decisions.some(({ outcome }) => outcome === 'fail')) return 'fail';
  const open = decisions.flatMap(({ outcome }, group) => (outcome === 'pass' ? [] : [group]));
  if (open.length === 0) return 'pass';
  if (open.some((group) => tests[group].difference <= -MARGIN)) return 'blocked';
  const sum = (values) => smallGroups.reduce((found, group) => found + values[group], 0);
  const [together] = decideFamily([{ id: 'pool', test: test(sum(counts), sum(SIZES)) }], alpha);
  return together.outcome === 'pass' ? 'provisional' : 'blocked';
}

const percent = (count) => `${((count / draws) * 100).toFixed(1)} %`;
for (const [name, way] of Object.entries(WAYS)) {
  for (const alpha of [0.05, 0.025]) {
    process.stdout.write(`\n${name}, alpha ${alpha}, ${draws} draws, seed ${seed}\n\n`);
    process.stdout.write('| truth | fail | all pass | provisional possible | still blocked |\n|---|---|---|---|---|\n');
    const known = new Map();
    for (const [truth, rates] of Object.entries(TRUTHS)) {
      state = seed >>> 0;
      const counts = { fail: 0, pass: 0, provisional: 0, blocked: 0 };
      for (let draw = 0; draw < draws; draw++) {
        const found = SIZES.map((n, group) => binomial(n, rates[group]));
        counts[outcomeOf(found, alpha, way, known)] += 1;
      }
      const cells = [counts.fail, counts.pass, counts.provisional, counts.blocked].map(percent);
      process.stdout.write(`| ${truth} | ${cells.join(' | ')} |\n`);
    }
  }
}
