import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measureFile } from '../../../src/commands/measure/command.ts';
import type { Measurement, Metrics } from '../../../src/commands/measure/measurement.ts';
import { RATE_IDS } from '../../../src/measures/rates/confusion.ts';
import { expectNear, goldenJson } from '../../measures/golden.ts';

const FILE = fileURLToPath(new URL('../../golden/binary.csv', import.meta.url));
const CLI = new URL('../../../src/cli.ts', import.meta.url).href;

const golden = goldenJson('golden.json').binary;
const noWorse = goldenJson('no_worse.json').binary;
const ATTRIBUTES = ['sex', 'race', 'age', 'site'];
const SUBGROUPS = ATTRIBUTES.flatMap((attribute) =>
  Object.keys(noWorse[attribute]).map((value) => ({ attribute, value })),
);
const COMPARED = ['sensitivity', 'specificity', 'ppv', 'npv', 'fpr', 'fnr', 'auroc'] as const;

async function measured(
  alpha: number,
  more: { reference?: string; margin?: readonly string[] } = {},
): Promise<Measurement> {
  const { text, status } = await measureFile(FILE, {
    threshold: golden.threshold,
    by: ATTRIBUTES,
    margin: [],
    alpha,
    level: 0.95,
    format: 'json',
    ...more,
  });
  expect(status).toBe(0);
  return JSON.parse(text);
}

const measurement = await measured(0.05);
const stricter = await measured(0.025);

const isGroup = (by: Readonly<Record<string, string>>, { attribute, value }: { attribute: string; value: string }) =>
  Object.keys(by).length === 1 && by[attribute] === value;

// biome-ignore lint/suspicious/noExplicitAny: the golden files have many shapes, each used once
function expectRates(metrics: Metrics, expected: any): void {
  for (const id of RATE_IDS) {
    // The golden files name the clinical metrics; the two missing ones are complements of ppv and npv.
    const known = expected[id];
    if (known === undefined) continue;
    const metric = metrics[id];
    expect([metric.x, metric.n, metric.level, metric.method, metric.status]).toEqual([
      known.x,
      known.n,
      0.95,
      'wilson',
      'ok',
    ]);
    expectNear(metric.value, known.value, 1e-12, id);
    expectNear(metric.lower, known.wilson95[0], 1e-10, `${id} lower`);
    expectNear(metric.upper, known.wilson95[1], 1e-10, `${id} upper`);
  }
  expectNear(metrics.fdr.value, 1 - expected.ppv.value, 1e-12, 'fdr');
  expectNear(metrics.false_omission_rate.value, 1 - expected.npv.value, 1e-12, 'false omission rate');
}

// biome-ignore lint/suspicious/noExplicitAny: as above
function expectAuroc({ auroc }: Metrics, expected: any): void {
  expectNear(auroc.value, expected.auroc, 1e-10, 'auroc');
  expectNear(auroc.lower, expected.delong_logit95[0], 1e-10, 'auroc lower');
  expectNear(auroc.upper, expected.delong_logit95[1], 1e-10, 'auroc upper');
  expect([auroc.method, auroc.status]).toEqual(['delong-logit', 'ok']);
}

// biome-ignore lint/suspicious/noExplicitAny: as above
function expectCalibration({ o_e }: Metrics, expected: any): void {
  expectNear(o_e.value, expected.o_e, 1e-10, 'o_e');
  expectNear(o_e.lower, expected.o_e_log95[0], 1e-10, 'o_e lower');
  expectNear(o_e.upper, expected.o_e_log95[1], 1e-10, 'o_e upper');
  expect([o_e.method, o_e.status, o_e.n]).toEqual(['log', 'ok', expected.n]);
}

describe('golden numbers of the whole file', () => {
  it('are those of the confusion matrix, AUROC and O:E', () => {
    expect([measurement.task, measurement.n]).toEqual(['binary', golden.overall.n]);
    expectRates(measurement.metrics, golden.overall);
    expectAuroc(measurement.metrics, golden.discrimination);
    expectCalibration(measurement.metrics, golden.calibration);
  });

  it('has every subgroup once and nothing else', () => {
    expect(measurement.subgroups).toHaveLength(SUBGROUPS.length);
    expect(measurement.unknown).toEqual({ sex: 0, race: 0, age: 0, site: 0 });
  });
});

describe.each(SUBGROUPS)('golden numbers of $attribute $value', (group) => {
  const { attribute, value } = group;
  const subgroup = measurement.subgroups.find(({ by }) => isGroup(by, group));
  const expected = golden.disparity[attribute].groups[value];

  it('rates, AUROC and O:E', () => {
    expect(subgroup?.n).toBe(expected.n);
    if (subgroup === undefined) return;
    expectRates(subgroup.metrics, expected);
    expectAuroc(subgroup.metrics, expected.discrimination);
    const calibration = golden.calibration_by[attribute]?.[value];
    if (calibration !== undefined) expectCalibration(subgroup.metrics, calibration);
  });

  it.each([
    { alpha: 0.05, from: measurement },
    { alpha: 0.025, from: stricter },
  ])('comparisons with the rest at alpha $alpha', ({ alpha, from }) => {
    for (const metric of COMPARED) {
      const own = from.comparisons.filter((one) => one.metric === metric && isGroup(one.by, group));
      expect(own).toHaveLength(1);
      const known = noWorse[attribute][value][metric];
      const margin = metric === 'auroc' ? 0.05 : 0.1;
      expect(own[0]).toMatchObject({ question: 'no_worse', than: 'rest', level: 1 - alpha, sided: 'one', margin });
      expectNear(own[0]?.difference, known.difference, 1e-10, metric);
      expectNear(own[0]?.lower, known[`lower_${alpha}`], 1e-10, `${metric} lower`);
      expectNear(own[0]?.upper, known[`upper_${alpha}`], 1e-10, `${metric} upper`);
      expectNear(own[0]?.p_pass, known.p_pass, 1e-9, `${metric} p_pass`);
      expectNear(own[0]?.p_fail, known.p_fail, 1e-9, `${metric} p_fail`);
    }
  });
});

/** Holm (1979), written anew: the k-th smallest of m is multiplied by m - k + 1, and none is below the one before. */
function stepDown(pValues: readonly number[]): number[] {
  const ordered = [...pValues].sort((a, b) => a - b);
  return pValues.map((p) =>
    Math.max(...ordered.slice(0, ordered.indexOf(p) + 1).map((q, k) => Math.min(1, (ordered.length - k) * q))),
  );
}

describe('outcomes', () => {
  it('fail by Holm over all comparisons of the metric, pass without it, and say else what is missing', () => {
    for (const metric of COMPARED) {
      const own = measurement.comparisons.filter((one) => one.metric === metric);
      const adjusted = stepDown(own.map(({ p_fail }) => p_fail));
      own.forEach(({ outcome, reason, p_pass }, index) => {
        if (reason === 'too-few') expect(outcome).toBe('not-evaluated');
        else if ((adjusted[index] ?? 1) <= 0.05) expect(outcome).toBe('fail');
        else expect(outcome).toBe(p_pass <= 0.05 ? 'pass' : 'not-evaluated');
      });
    }
    const of = (metric: string, race: string) =>
      measurement.comparisons.find((one) => one.metric === metric && one.by.race === race);
    expect(of('sensitivity', 'NHPI')).toMatchObject({ outcome: 'not-evaluated', reason: 'too-few', n: 5 });
    expect(of('sensitivity', 'Asian')).toMatchObject({ outcome: 'pass', reason: null });
    expect(of('ppv', 'White')).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
  });

  it('with a reference group are equivalence by two one-sided tests, and other attributes stay with the rest', async () => {
    const { comparisons } = await measured(0.05, { reference: `sex=${golden.disparity.sex.reference}` });
    const pairs = golden.disparity.sex.pairwise_vs_reference;
    const ofSex = comparisons.filter(({ by }) => 'sex' in by);
    expect(ofSex.map(({ by, than, question }) => [by.sex, than, question])).toEqual(
      COMPARED.map(() => ['M', 'sex=F', 'equivalent']),
    );
    for (const one of ofSex.filter(({ metric }) => metric !== 'auroc')) {
      const known = pairs[one.metric].M;
      expectNear(one.difference, known.difference, 1e-10, one.metric);
      expectNear(one.lower, known.newcombe90[0], 1e-10, `${one.metric} lower`);
      expectNear(one.upper, known.newcombe90[1], 1e-10, `${one.metric} upper`);
      expectNear(one.p_pass, known.p_tost, 1e-9, `${one.metric} p_pass`);
      expectNear(one.p_fail, known.p_fail, 1e-9, `${one.metric} p_fail`);
      expect(one).toMatchObject({ level: 0.9, sided: 'two', outcome: known.verdict });
    }
    expect(comparisons.filter(({ by }) => 'race' in by).every(({ question }) => question === 'no_worse')).toBe(true);
  });
});

describe('equivalence of AUROC', () => {
  // Of two groups each is the other's rest, so that the two one-sided questions are those of no worse, both ways.
  const oneSided = (margin: readonly string[]) => measured(0.05, { margin });

  it.each([
    { margin: 'auroc=0.05', outcome: 'pass' },
    { margin: 'auroc=0.01', outcome: 'not-evaluated' },
  ])('asks both ways, whichever group is the reference: $margin', async ({ margin, outcome }) => {
    const { comparisons } = await oneSided([margin]);
    const both = comparisons.filter(({ metric, by }) => metric === 'auroc' && 'sex' in by);
    for (const reference of ['sex=F', 'sex=M']) {
      const against = await measured(0.05, { margin: [margin], reference });
      const test = against.comparisons.find(({ metric, by }) => metric === 'auroc' && 'sex' in by);
      expectNear(test?.p_pass, Math.max(...both.map(({ p_pass }) => p_pass)), 1e-9, 'p_pass');
      expectNear(test?.p_fail, Math.min(1, 2 * Math.min(...both.map(({ p_fail }) => p_fail))), 1e-9, 'p_fail');
      expect(test).toMatchObject({ outcome, level: 0.9, sided: 'two', n_needed: null });
    }
  });
});

describe('the command line', () => {
  const run = (...args: readonly string[]): string =>
    execFileSync(
      process.env.NODE24 ?? process.execPath,
      [
        '--input-type=module',
        '-e',
        `(await import(${JSON.stringify(CLI)})).main(['node', 'rmf-gate', ...process.argv.slice(1)])`,
        '--',
        ...args,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );

  it('gives the same answer as the function', () => {
    const text = run(
      'measure',
      FILE,
      '--task',
      'binary',
      '--threshold',
      '0.2',
      '--by',
      ATTRIBUTES.join(','),
      '--format',
      'json',
    );
    // Versions of Node differ in the last bit of Math.exp and Math.pow.
    const rounded = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'number' ? Number(one.toPrecision(12)) : one)));
    expect(rounded(JSON.parse(text))).toMatchObject(rounded(measurement) as object);
  });
});
