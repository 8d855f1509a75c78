/**
 * How often the decision on drift is wrong when the true drift lies exactly at the margin, and how often it is right:
 *   node bench/drift-error-rates.mjs [RUNS]      (Node 24, which runs .ts as it is)
 * Prints a table for bench/drift-error-rates.md. Fixed seeds: the same runs give the same table.
 */
import { countBins, quantileEdges } from '../src/measures/drift/bins.ts';
import {
  judgeDrift,
  kolmogorovSmirnovEffect,
  stabilityIndexEffect,
  totalVariationEffect,
  wassersteinEffect,
} from '../src/measures/drift/judge.ts';
import { sampleOf } from '../src/measures/drift/sample.ts';
import { normalCdf, normalQuantile } from '../src/measures/numbers/special.ts';

const runs = Number(process.argv[2] ?? 4000);
const MARGINS = {
  wasserstein: 0.2,
  'kolmogorov-smirnov': 0.1,
  'total-variation': 0.1,
  'population-stability-index': 0.1,
};
const SIZES = [
  [200, 200],
  [1000, 500],
  [5000, 1000],
  [5000, 5000],
];

/** Mulberry32, twice per number for 53 bits. */
function uniforms(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = state;
    word = Math.imul(word ^ (word >>> 15), word | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return (word ^ (word >>> 14)) >>> 0;
  };
  return () => ((next() >>> 5) * 67_108_864 + (next() >>> 6) + 0.5) / 9_007_199_254_740_992;
}

const normals = (uniform) => {
  let spare = null;
  return () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
};

/** Student's t with 5 degrees of freedom. */
const student5 = (normal) => () => {
  let squares = 0;
  for (let k = 0; k < 5; k++) squares += normal() ** 2;
  return normal() / Math.sqrt(squares / 5);
};

const LOGNORMAL_SD = Math.sqrt((Math.E - 1) * Math.E);
const GAP = Math.sqrt(2 / Math.PI);
/** The shift of a normal variable whose distance in distribution is 0.1, and whose index over deciles is 0.1. */
const KS_SHIFT = 2 * normalQuantile(0.55);
const decilesOf = Array.from({ length: 9 }, (_, k) => normalQuantile((k + 1) / 10));
const masses = (shift, sd) => {
  const at = [0, ...decilesOf.map((edge) => normalCdf((edge - shift) / sd)), 1];
  return at.slice(1).map((value, k) => value - at[k]);
};
const indexOf = (q) => q.reduce((sum, share) => sum + (share - 0.1) * Math.log(share / 0.1), 0);
const solve = (low, high, value) => {
  let [from, to] = [low, high];
  for (let step = 0; step < 60; step++) {
    const middle = (from + to) / 2;
    if (value(middle) < 0) from = middle;
    else to = middle;
  }
  return from;
};
const PSI_SHIFT = solve(0, 2, (shift) => indexOf(masses(shift, 1)) - 0.1);
const PSI_SD = solve(1, 5, (sd) => indexOf(masses(0, sd)) - 0.1);

const fill = (n, draw) => Float64Array.from({ length: n }, draw);
const numeric = (effect, reference, current) => (normal, uniform, n, m) =>
  effect({
    reference: sampleOf(fill(n, reference(normal, uniform))),
    current: sampleOf(fill(m, current(normal, uniform))),
  });
const counted = (shares) => (uniform, n) => {
  const counts = new Array(shares.length).fill(0);
  for (let row = 0; row < n; row++) {
    let rest = uniform();
    let cell = 0;
    while (cell < shares.length - 1 && rest >= shares[cell]) rest -= shares[cell++];
    counts[cell]++;
  }
  return counts;
};
const categorical = (effect, p, q) => (_, uniform, n, m) =>
  effect({ reference: counted(p)(uniform, n), current: counted(q)(uniform, m) });
const binned = (reference, current) => (normal, uniform, n, m) => {
  const values = fill(n, reference(normal, uniform));
  const edges = quantileEdges(sampleOf(values), 10);
  return stabilityIndexEffect({
    reference: countBins(values, edges).counts,
    current: countBins(fill(m, current(normal, uniform)), edges).counts,
  });
};

const plain = (normal) => () => normal();
const lognormal = (normal) => () => Math.exp(normal());
const moved = (draw, by) => (normal, uniform) => {
  const next = draw(normal, uniform);
  return () => next() + by;
};
const scaledBy = (draw, by) => (normal, uniform) => {
  const next = draw(normal, uniform);
  return () => next() * by;
};
const rounded = (draw) => (normal, uniform) => {
  const next = draw(normal, uniform);
  return () => Math.round(next() * 2) / 2;
};
const someMoved = (draw, share, by) => (normal, uniform) => {
  const next = draw(normal, uniform);
  return () => next() + (uniform() < share ? by : 0);
};
const t5 = (normal) => student5(normal);
const T5_SD = Math.sqrt(5 / 3);

const even = (k) => new Array(k).fill(1 / k);
const tilted = (k, by) => even(k).map((share, cell) => share + (cell < k / 2 ? by : -by) / (k / 2));
const rareRise = [0.02, 0.28, 0.3, 0.4];
const rareRisen = [0.12, 0.28, 0.3, 0.3];
/** A category of 1 % grows until the index is 0.1; the others shrink alike. */
const rareIndex = (share) => {
  const q = [share, ...even(9).map((other) => other * (1 - share))];
  const p = [0.01, ...even(9).map((other) => other * 0.99)];
  return { p, q, value: q.reduce((sum, now, k) => sum + (now - p[k]) * Math.log(now / p[k]), 0) };
};
const RARE = rareIndex(solve(0.01, 0.5, (share) => rareIndex(share).value - 0.1));

const w = wassersteinEffect;
const ks = kolmogorovSmirnovEffect;
const atMargin = [
  ['W1/SD', 'normal, shifted', numeric(w, plain, moved(plain, 0.2))],
  ['W1/SD', 'normal, wider', numeric(w, plain, scaledBy(plain, 1 + 0.2 / GAP))],
  ['W1/SD', 't with 5 df, shifted', numeric(w, t5, moved(t5, 0.2 * T5_SD))],
  ['W1/SD', 'lognormal, shifted', numeric(w, lognormal, moved(lognormal, 0.2 * LOGNORMAL_SD))],
  [
    'W1/SD',
    'lognormal, times 1.26',
    numeric(w, lognormal, scaledBy(lognormal, 1 + (0.2 * LOGNORMAL_SD) / Math.exp(0.5))),
  ],
  [
    'W1/SD',
    'lognormal, times 0.74',
    numeric(w, lognormal, scaledBy(lognormal, 1 - (0.2 * LOGNORMAL_SD) / Math.exp(0.5))),
  ],
  ['W1/SD', 'normal, 5 % moved by 4 SD', numeric(w, plain, someMoved(plain, 0.05, 4))],
  ['W1/SD', 'normal, 2 % moved by 10 SD', numeric(w, plain, someMoved(plain, 0.02, 10))],
  ['KS D', 'normal, shifted', numeric(ks, plain, moved(plain, KS_SHIFT))],
  ['KS D', 'steps of 0.5, the same shares moved', numeric(ks, rounded(plain), someMoved(rounded(plain), 0.1, 10))],
  ['total variation', '2 categories of 50 %', categorical(totalVariationEffect, [0.5, 0.5], [0.6, 0.4])],
  ['total variation', '4 categories, 2 % to 12 %', categorical(totalVariationEffect, rareRise, rareRisen)],
  ['total variation', '20 equal categories', categorical(totalVariationEffect, even(20), tilted(20, 0.1))],
  ['PSI', 'deciles, normal shifted', binned(plain, moved(plain, PSI_SHIFT))],
  ['PSI', 'deciles, normal wider', binned(plain, scaledBy(plain, PSI_SD))],
  ['PSI', '10 categories, 1 % grows', categorical(stabilityIndexEffect, RARE.p, RARE.q)],
  // What is not in the sample no method sees: at 500 rows there is an 8 % chance of none of them.
  ['W1/SD', 'normal, 0.5 % moved by 40 SD', numeric(w, plain, someMoved(plain, 0.005, 40))],
];
const unchanged = [
  ['W1/SD', 'normal', numeric(w, plain, plain)],
  ['W1/SD', 'lognormal', numeric(w, lognormal, lognormal)],
  ['KS D', 'normal', numeric(ks, plain, plain)],
  ['total variation', '4 categories', categorical(totalVariationEffect, rareRise, rareRise)],
  ['total variation', '20 equal categories', categorical(totalVariationEffect, even(20), even(20))],
  ['PSI', 'deciles, normal', binned(plain, plain)],
];

function rates(draw, n, m, seed, margins) {
  const uniform = uniforms(seed);
  const normal = normals(uniform);
  let pass = 0;
  let fail = 0;
  for (let run = 0; run < runs; run++) {
    const effect = draw(normal, uniform, n, m);
    const [decision] = judgeDrift([{ name: 'x', effect }], margins, 0.05);
    if (decision?.outcome === 'pass') pass++;
    if (decision?.outcome === 'fail') fail++;
  }
  const percent = (count) => ((100 * count) / runs).toFixed(1);
  return { pass: percent(pass), fail: percent(fail) };
}

/** A wide margin lets small sets pass, where the approximation is worst. */
const WIDE = { ...MARGINS, wasserstein: 0.5, 'population-stability-index': 0.25 };
const WIDE_SIZES = [
  [100, 100],
  [1000, 100],
  [200, 150],
  [1000, 200],
];
const PSI_SHIFT_WIDE = solve(0, 2, (shift) => indexOf(masses(shift, 1)) - 0.25);
const atWideMargin = [
  ['W1/SD', 'normal, shifted', numeric(w, plain, moved(plain, 0.5))],
  ['W1/SD', 'lognormal, shifted', numeric(w, lognormal, moved(lognormal, 0.5 * LOGNORMAL_SD))],
  [
    'W1/SD',
    'lognormal, times 1.66',
    numeric(w, lognormal, scaledBy(lognormal, 1 + (0.5 * LOGNORMAL_SD) / Math.exp(0.5))),
  ],
  ['W1/SD', 'normal, 5 % moved by 10 SD', numeric(w, plain, someMoved(plain, 0.05, 10))],
  ['PSI', 'deciles, normal shifted', binned(plain, moved(plain, PSI_SHIFT_WIDE))],
];

const print = (text) => process.stdout.write(`${text}\n`);
print(`${runs} runs each, alpha 0.05 one-sided; reference : current rows.`);
for (const [title, scenarios, margins, sizes] of [
  ['True drift exactly at the margin: % false pass / % false fail', atMargin, MARGINS, SIZES],
  ['The same for wide margins and few rows', atWideMargin, WIDE, WIDE_SIZES],
  ['Nothing has changed: % pass / % false fail', unchanged, MARGINS, SIZES],
]) {
  print(
    `\n${title}\n\nMargins: W1/SD ${margins.wasserstein}, D 0.1, TV 0.1, PSI ${margins['population-stability-index']}\n`,
  );
  print(`| measure | change | ${sizes.map(([n, m]) => `${n}:${m}`).join(' | ')} |`);
  print(`|---|---|${sizes.map(() => '---|').join('')}`);
  for (const [row, [measure, change, draw]] of scenarios.entries()) {
    const cells = sizes.map(([n, m], column) => {
      const { pass, fail } = rates(draw, n, m, 1000 * row + column + 1, margins);
      return `${pass} / ${fail}`;
    });
    print(`| ${measure} | ${change} | ${cells.join(' | ')} |`);
  }
}
