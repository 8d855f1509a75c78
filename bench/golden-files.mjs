/**
 * Holds the measures against the expected numbers of two public data sets that carry no licence and are therefore not
 * in this repository: compas.csv and obermeyer_synth.csv. Needs Node 22.18 or later, which runs TypeScript as it is:
 *   node bench/golden-files.mjs FOLDER
 * FOLDER holds both files, golden.json and no_worse.json. Prints, for each section, the number of comparisons, the
 * worst difference and its tolerance, and the keys that no measure was held against. Exits with 1 on any that is beyond it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auroc, logitInterval } from '../src/measures/auroc.ts';
import { rates, worseIs } from '../src/measures/confusion.ts';
import { noWorse, noWorseAuroc } from '../src/measures/difference.ts';
import { equivalent } from '../src/measures/equivalence.ts';
import { holm } from '../src/measures/family.ts';
import { clopperPearson, katz, newcombe, wilson } from '../src/measures/interval.ts';
import { needByScore } from '../src/measures/need.ts';
import { byScore, countConfusion, partition, scoresByLabel, selectGroup } from '../src/measures/predictions.ts';

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: node bench/golden-files.mjs FOLDER\n');
  process.exit(2);
}
const text = (name) => readFileSync(join(folder, name), 'utf8');
const golden = JSON.parse(text('golden.json'));
const expectedNoWorse = JSON.parse(text('no_worse.json'));

const CLOSED_FORM = 1e-10;
const FIT = 1e-9;

// The comparisons, by section, and every key of golden.json that one was made for.
const sections = new Map();
const touched = new Set();

function compare(section, path, actual, expected, tolerance) {
  touched.add(path);
  const entry = sections.get(section) ?? { comparisons: 0, worst: 0, tolerance, at: '', beyond: 0 };
  const difference = typeof actual === 'number' ? Math.abs(actual - expected) : Number.POSITIVE_INFINITY;
  entry.comparisons++;
  entry.tolerance = Math.max(entry.tolerance, tolerance);
  if (!(difference <= tolerance)) entry.beyond++;
  if (!(difference <= entry.worst)) {
    entry.worst = difference;
    entry.at = path;
  }
  sections.set(section, entry);
}

function compareEnds(section, path, interval, expected, tolerance) {
  compare(section, `${path}.0`, interval?.lower, expected[0], tolerance);
  compare(section, `${path}.1`, interval?.upper, expected[1], tolerance);
}

function read(name) {
  const [header = '', ...lines] = text(name).trim().split(/\r?\n/);
  const names = header.split(',');
  const cells = lines.map((line) => line.split(','));
  return {
    rows: cells.length,
    numbers: (column) => Float64Array.from(cells, (row) => Number(row[names.indexOf(column)])),
    texts: (column) => cells.map((row) => row[names.indexOf(column)] ?? ''),
  };
}

function groupColumn(attribute, values) {
  const levels = [...new Set(values)].sort();
  return { attribute, levels, codes: Uint16Array.from(values, (value) => levels.indexOf(value)) };
}

const countsOf = (table, rows) => countConfusion(table, rows, null);

/** Counts, rates and their intervals of one golden group. */
function groupSection(dataset, path, table, rows, expected) {
  const counts = countsOf(table, rows);
  compare(`${dataset}: counts`, `${path}.n`, counts.tp + counts.fp + counts.fn + counts.tn, expected.n, 0);
  for (const cell of ['tp', 'fp', 'fn', 'tn']) {
    compare(`${dataset}: counts`, `${path}.${cell}`, counts[cell], expected[cell], 0);
  }
  for (const [rate, { x, n, value }] of Object.entries(rates(counts))) {
    const wanted = expected[rate];
    if (wanted === undefined) continue;
    compare(`${dataset}: counts`, `${path}.${rate}.x`, x, wanted.x, 0);
    compare(`${dataset}: counts`, `${path}.${rate}.n`, n, wanted.n, 0);
    if (wanted.value === null) continue;
    const at = `${path}.${rate}`;
    compare(`${dataset}: rates`, `${at}.value`, value, wanted.value, CLOSED_FORM);
    compareEnds(`${dataset}: rate intervals`, `${at}.wilson95`, wilson(x, n, 0.95), wanted.wilson95, CLOSED_FORM);
    compareEnds(`${dataset}: rate intervals`, `${at}.wilson90`, wilson(x, n, 0.9), wanted.wilson90, CLOSED_FORM);
    const exact = clopperPearson(x, n, 0.95);
    compareEnds(`${dataset}: rate intervals`, `${at}.clopper_pearson95`, exact, wanted.clopper_pearson95, CLOSED_FORM);
  }
}

/** AUROC with the score of the table. */
function aurocSection(dataset, path, table, rows, expected) {
  const result = auroc(scoresByLabel(table, rows));
  if (!result.ok || expected === undefined) return;
  const section = `${dataset}: AUROC`;
  const { value, standardError } = result.estimate;
  compare(section, `${path}.auroc`, value, expected.auroc, CLOSED_FORM);
  compare(section, `${path}.delong_se`, standardError, expected.delong_se, CLOSED_FORM);
  const interval = logitInterval(value, standardError, 0.95);
  if (expected.delong_logit95?.[0] !== null) {
    compareEnds(section, `${path}.delong_logit95`, interval, expected.delong_logit95, CLOSED_FORM);
  }
}

/** Differences and ratios against the reference group. */
function pairwiseSection(dataset, path, table, attribute, expected) {
  const section = `${dataset}: pairs`;
  const own = (value) => rates(countsOf(table, selectGroup(table, { [attribute]: value })));
  const others = own(expected.reference);
  for (const [rate, groups] of Object.entries(expected.pairwise_vs_reference)) {
    const found = [];
    for (const [value, wanted] of Object.entries(groups)) {
      const at = `${path}.${rate}.${value}`;
      const group = own(value)[rate];
      const reference = others[rate];
      const difference = newcombe(group.x, group.n, reference.x, reference.n, 0.95);
      if (difference === null) continue;
      compare(section, `${at}.difference`, difference.difference, wanted.difference, CLOSED_FORM);
      compareEnds(section, `${at}.newcombe95`, difference, wanted.newcombe95, CLOSED_FORM);
      const narrower = newcombe(group.x, group.n, reference.x, reference.n, 0.9);
      compareEnds(section, `${at}.newcombe90`, narrower, wanted.newcombe90, CLOSED_FORM);
      const ratio = katz(group.x, group.n, reference.x, reference.n, 0.95);
      if (wanted.katz95 !== undefined) {
        compare(section, `${at}.ratio`, ratio?.ratio, wanted.ratio, FIT);
        compareEnds(`${dataset}: Katz`, `${at}.katz95`, ratio, wanted.katz95, FIT);
        const ratio90 = katz(group.x, group.n, reference.x, reference.n, 0.9);
        compareEnds(`${dataset}: Katz`, `${at}.katz90`, ratio90, wanted.katz90, FIT);
      }
      const test = equivalent({ group, reference, margin: expected.margin_difference, alpha: 0.05 });
      compare(`${dataset}: p values`, `${at}.p_tost`, test.pPass, wanted.p_tost, FIT);
      compare(`${dataset}: p values`, `${at}.p_fail`, test.pFail, wanted.p_fail, FIT);
      found.push({ at, pFail: test.pFail, wanted });
    }
    // The golden adjustment is over the groups of one rate.
    holm(found.map(({ pFail }) => pFail)).forEach((adjusted, index) => {
      const { at, wanted } = found[index];
      compare(`${dataset}: p values`, `${at}.p_fail_holm`, adjusted, wanted.p_fail_holm, FIT);
    });
  }
}

function disparitySection(dataset, path, table, attribute, expected, levels) {
  for (const [value, wanted] of Object.entries(expected.groups)) {
    const rows = selectGroup(table, { [attribute]: value }, levels);
    groupSection(dataset, `${path}.groups.${value}`, table, rows, wanted);
    aurocSection(dataset, `${path}.groups.${value}.discrimination`, table, rows, wanted.discrimination);
  }
  pairwiseSection(dataset, `${path}.pairwise_vs_reference`, table, attribute, expected);
}

function noWorseSection(dataset, table, expected, order) {
  const section = `${dataset}: no worse`;
  for (const attribute of table.groups.map((group) => group.attribute)) {
    for (const [value, metrics] of Object.entries(expected[attribute] ?? {})) {
      const { group, rest } = partition(table, { [attribute]: value }, order);
      for (const [metric, wanted] of Object.entries(metrics)) {
        for (const alpha of [0.05, 0.025]) {
          const test =
            metric === 'auroc'
              ? noWorseAuroc({
                  group: auroc(scoresByLabel(table, group)),
                  rest: auroc(scoresByLabel(table, rest)),
                  margin: 0.05,
                  alpha,
                  minimumEvents: 50,
                })
              : noWorse({
                  group: rates(countsOf(table, group))[metric],
                  rest: rates(countsOf(table, rest))[metric],
                  worse: worseIs(metric),
                  margin: 0.1,
                  alpha,
                });
          const at = `no_worse.${attribute}.${value}.${metric}`;
          if (test.difference === null || test.lower === null) continue;
          compare(section, `${at}.difference`, test.difference, wanted.difference, CLOSED_FORM);
          compare(section, `${at}.lower_${alpha}`, test.lower, wanted[`lower_${alpha}`], CLOSED_FORM);
          compare(section, `${at}.upper_${alpha}`, test.upper, wanted[`upper_${alpha}`], CLOSED_FORM);
          compare(section, `${at}.p_pass`, test.pPass, wanted.p_pass, FIT);
          compare(section, `${at}.p_fail`, test.pFail, wanted.p_fail, FIT);
        }
      }
    }
  }
}

function compas() {
  const file = read('compas.csv');
  const table = {
    rows: file.rows,
    label: Uint8Array.from(file.numbers('label')),
    score: file.numbers('decile'),
    prediction: Uint8Array.from(file.numbers('high')),
    groups: [groupColumn('race', file.texts('race')), groupColumn('sex', file.texts('sex'))],
  };
  const order = byScore(table);
  const expected = golden.compas;
  groupSection('compas', 'compas.overall', table, null, expected.overall);
  aurocSection('compas', 'compas.discrimination', table, order, expected.discrimination);
  for (const attribute of ['race', 'sex']) {
    const path = `compas.by_${attribute}`;
    disparitySection('compas', path, table, attribute, expected[`by_${attribute}`], order);
  }
  noWorseSection('compas', table, expectedNoWorse.compas, order);
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Shares of Black patients, of cost and of conditions among chosen rows. */
function programmeSection(path, file, chosen, expected) {
  const share = (values) => {
    const total = values.reduce((sum, value) => sum + value, 0);
    return chosen.reduce((sum, row) => sum + values[row], 0) / total;
  };
  const black = file.numbers('dem_race_black');
  const section = 'obermeyer: programme';
  compare(section, `${path}.${expected.n === undefined ? 'k' : 'n'}`, chosen.length, expected.n ?? expected.k, 0);
  compare(section, `${path}.frac_black`, mean(chosen.map((row) => black[row])), expected.frac_black, CLOSED_FORM);
  compare(section, `${path}.frac_cost`, share(file.numbers('cost_t')), expected.frac_cost, CLOSED_FORM);
  compare(section, `${path}.frac_health`, share(file.numbers('gagne_sum_t')), expected.frac_health, CLOSED_FORM);
}

function topRows(scores, count) {
  return Array.from(scores, (_, row) => row)
    .sort((a, b) => scores[b] - scores[a] || a - b)
    .slice(0, count);
}

function obermeyer() {
  const file = read('obermeyer_synth.csv');
  const expected = golden.obermeyer_synth;
  const percentile = file.numbers('risk_score_t_percentile');
  const need = file.numbers('gagne_sum_t');
  const race = groupColumn(
    'race',
    file.texts('dem_race_black').map((value) => (value === '1' ? 'black' : 'white')),
  );
  const table = {
    rows: file.rows,
    label: Uint8Array.from(need, (count) => (count >= 4 ? 1 : 0)),
    score: file.numbers('risk_score_t'),
    prediction: Uint8Array.from(percentile, (value) => (value >= 97 ? 1 : 0)),
    groups: [race],
  };
  const order = byScore(table);
  const { group, rest } = partition(table, { race: 'black' });
  compare('obermeyer: counts', 'obermeyer_synth.n', table.rows, expected.n, 0);
  compare('obermeyer: counts', 'obermeyer_synth.n_black', group.length, expected.n_black, 0);
  disparitySection('obermeyer', 'obermeyer_synth.need_vs_flag', table, 'race', expected.need_vs_flag, order);

  const enrolled = file.numbers('program_enrolled_t');
  const inProgramme = Array.from(enrolled, (_, row) => row).filter((row) => enrolled[row] === 1);
  const path = 'obermeyer_synth';
  programmeSection(`${path}.observed_enrollment`, file, inProgramme, expected.observed_enrollment);
  for (const [key, column] of [
    ['highest_predicted_cost_topk', 'log_cost_t_hat'],
    ['worst_predicted_health_topk', 'gagne_sum_t_hat'],
    ['highest_risk_score_topk', 'risk_score_t'],
  ]) {
    const chosen = topRows(file.numbers(column), expected[key].k);
    programmeSection(`${path}.${key}`, file, chosen, expected[key]);
  }

  const flaggedNeeds = (rows) =>
    Array.from(rows)
      .filter((row) => percentile[row] >= 97)
      .map((row) => need[row]);
  const black = flaggedNeeds(group);
  const white = flaggedNeeds(rest);
  const top = expected.at_or_above_97th_percentile;
  const at = `${path}.at_or_above_97th_percentile`;
  const section = 'obermeyer: need at the 97th percentile';
  compare(section, `${at}.n_black`, black.length, top.n_black, 0);
  compare(section, `${at}.n_white`, white.length, top.n_white, 0);
  compare(section, `${at}.mean_conditions_black`, mean(black), top.mean_conditions_black, CLOSED_FORM);
  compare(section, `${at}.mean_conditions_white`, mean(white), top.mean_conditions_white, CLOSED_FORM);
  compare(section, `${at}.difference`, mean(black) - mean(white), top.difference, CLOSED_FORM);
  // The need ratio of one band that holds only these rows.
  const flagged = (rows) => rows.filter((row) => percentile[row] >= 97);
  const question = { bands: 1, limit: 1.1, level: 0.95, minimumEvents: 10 };
  const one = needByScore({ score: percentile, need, group: flagged(group), rest: flagged(rest) }, question);
  compare(section, `${at}.relative`, one.ok ? one.bands[0].ratio - 1 : null, top.relative, CLOSED_FORM);

  return { percentile, need, group, rest, score: table.score };
}

/** The ratios that statistics.md prints, to its two decimals. */
const PRINTED = [2.05, 1.76, 2.03, 1.85, 1.97, 1.3, 1.21, 1.51, 1.4, 1.4];

function needSection({ percentile, need, group, rest, score }) {
  const question = { bands: 10, limit: 1.1, level: 0.95, minimumEvents: 10 };
  const show = (title, result) => {
    process.stdout.write(`\n${title}\n`);
    if (!result.ok) return;
    for (const [index, band] of [...result.bands, result.pooled].entries()) {
      const name = index < result.bands.length ? `band ${index + 1}` : 'pooled';
      const sizes = 'group' in band ? `${band.group.n} against ${band.rest.n} rows` : `${band.rows} rows`;
      const { lower = Number.NaN, upper = Number.NaN } = band.interval ?? {};
      const numbers = `${band.ratio?.toFixed(4)} [${lower.toFixed(3)}, ${upper.toFixed(3)}]`;
      process.stdout.write(`  ${name.padEnd(8)} ${numbers}  ${band.outcome.outcome}  (${sizes})\n`);
    }
    process.stdout.write(`  in all: ${result.outcome.outcome}\n`);
  };
  const byPercentile = needByScore({ score: percentile, need, group, rest }, question);
  show('Need by decile of risk_score_t_percentile (type 7, a score on a cut belongs below)', byPercentile);
  if (byPercentile.ok) {
    byPercentile.bands.forEach((band, index) => {
      // The tenth is printed as 1.40 and is 1.3945: its source splits ties between deciles by the order of rows.
      const tolerance = 0.0056;
      compare('obermeyer: printed need ratios', `decile ${index + 1}`, band.ratio, PRINTED[index], tolerance);
    });
  }
  show('Need by decile of risk_score_t', needByScore({ score, need, group, rest }, question));

  // The rule that gives all ten as printed: floor(10 rank / n), ranked by percentile in the order of rows. It splits ties.
  const all = Array.from(percentile, (_, row) => row).sort((a, b) => percentile[a] - percentile[b] || a - b);
  const decile = new Float64Array(all.length);
  all.forEach((row, rank) => {
    decile[row] = Math.floor((rank * 10) / all.length);
  });
  for (let k = 0; k < 10; k++) {
    const only = (rows) => rows.filter((row) => decile[row] === k);
    const band = needByScore({ score: decile, need, group: only(group), rest: only(rest) }, { ...question, bands: 1 });
    const ratio = band.ok ? band.bands[0].ratio : null;
    compare('obermeyer: printed, ties split by rank', `rank decile ${k + 1}`, ratio, PRINTED[k], 0.005);
  }
}

function leaves(value, path) {
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, `${path}.${index}`));
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, item]) => leaves(item, `${path}.${key}`));
  }
  return typeof value === 'number' ? [path] : [];
}

compas();
needSection(obermeyer());

process.stdout.write('\nsection                                     compared   worst      allowed\n');
let beyond = 0;
for (const [name, { comparisons, worst, tolerance, at, beyond: over }] of sections) {
  beyond += over;
  const line = `${name.padEnd(42)} ${String(comparisons).padStart(9)}   ${worst.toExponential(1).padEnd(9)}  ${tolerance}`;
  process.stdout.write(`${line}${over > 0 ? `  BEYOND ${over} times, worst at ${at}` : ''}\n`);
}

const missed = new Map();
for (const dataset of ['compas', 'obermeyer_synth']) {
  for (const path of leaves(golden[dataset], dataset)) {
    if (touched.has(path)) continue;
    const kind =
      path
        .replace(/\.\d+$/, '')
        .split('.')
        .at(-1) ?? path;
    missed.set(`${dataset}: ${kind}`, (missed.get(`${dataset}: ${kind}`) ?? 0) + 1);
  }
}
process.stdout.write(`\nnot held against a measure: ${[...missed].map(([kind, n]) => `${kind} (${n})`).join(', ')}\n`);
process.exitCode = beyond > 0 ? 1 : 0;
