import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measureFile } from '../../../src/commands/measure/command.ts';
import type { Measurement, Metrics } from '../../../src/commands/measure/measurement.ts';
import { expectNear, goldenJson } from '../../measures/golden.ts';

const FILE = fileURLToPath(new URL('../../golden/binary.csv', import.meta.url));

const golden = goldenJson('golden.json').binary;

// biome-ignore lint/suspicious/noExplicitAny: sections of single tasks have a form of their own, each used once
type WithSections = Measurement & Readonly<Record<string, any>>;

// biome-ignore lint/suspicious/noExplicitAny: the golden files have many shapes, each used once
type Known = any;

async function measured(by: readonly string[], reference: string | null): Promise<WithSections> {
  const { text, status } = await measureFile(FILE, {
    threshold: golden.threshold,
    by,
    margin: [],
    alpha: 0.05,
    level: 0.95,
    format: 'json',
    ...(reference === null ? {} : { reference }),
  });
  expect(status).toBe(0);
  return JSON.parse(text);
}

const OPERATING_POINT = ['balanced_accuracy', 'youden_j', 'lr_plus', 'lr_minus', 'f1', 'mcc'] as const;

function expectGroup(metrics: Metrics, known: Known, what: string): void {
  for (const id of OPERATING_POINT) {
    if (known[id] === null) expect(metrics[id]?.value, `${what} ${id}`).toBeNull();
    else expectNear(metrics[id]?.value, known[id], 1e-10, `${what} ${id}`);
  }
  const { discrimination } = known;
  if (discrimination === undefined) return;
  if (discrimination.average_precision === undefined) return;
  expectNear(metrics.average_precision?.value, discrimination.average_precision, 1e-10, `${what} average precision`);
  const [lower, upper] = discrimination.average_precision_logit95_boyd;
  if (lower === null) {
    expect(metrics.average_precision, what).toMatchObject({ lower: null, upper: null, status: 'no-interval' });
    return;
  }
  expectNear(metrics.average_precision?.lower, lower, 1e-10, `${what} average precision lower`);
  expectNear(metrics.average_precision?.upper, upper, 1e-10, `${what} average precision upper`);
}

const CALIBRATION = ['brier', 'brier_skill', 'log_loss', 'o_e', 'citl_mean_diff', 'spiegelhalter_z'] as const;
const FITS = { calibration_in_the_large: 'citl95', calibration_slope: 'slope95', calibration_intercept: null } as const;
const BINNED = ['ece_width10', 'mce_width10', 'ece_mass10'] as const;

function expectCalibration(metrics: Metrics, known: Known, what: string): void {
  for (const id of [...CALIBRATION, ...BINNED]) {
    if (known[id] !== undefined) expectNear(metrics[id]?.value, known[id], 1e-10, `${what} ${id}`);
  }
  for (const [id, interval] of Object.entries(FITS)) {
    if (known[id] === undefined || known[id] === null) continue;
    expectNear(metrics[id]?.value, known[id], 1e-9, `${what} ${id}`);
    if (interval === null) continue;
    expectNear(metrics[id]?.lower, known[interval][0], 1e-8, `${what} ${id} lower`);
    expectNear(metrics[id]?.upper, known[interval][1], 1e-8, `${what} ${id} upper`);
  }
}

describe('all rows', async () => {
  const { metrics, decision_curve: curve } = await measured([], null);

  it('have the golden operating point, average precision and calibration', () => {
    expectGroup(metrics, { ...golden.overall, discrimination: golden.discrimination }, 'all');
    expectCalibration(metrics, golden.calibration, 'all');
  });

  it('have intervals around the combined measures', () => {
    for (const id of OPERATING_POINT) {
      const { value, lower, upper, method } = metrics[id] ?? {};
      expect([id, method]).toEqual([id, 'bca']);
      expect(Number(lower)).toBeLessThan(Number(value));
      expect(Number(upper)).toBeGreaterThan(Number(value));
    }
    // Half the width by the delta method: sqrt(Var(sensitivity) + Var(specificity)).
    const spread = 1.96 * Math.sqrt((0.6253 * 0.3747) / 1449 + (0.7418 * 0.2582) / 4551);
    expect(Number(metrics.youden_j?.upper) - Number(metrics.youden_j?.lower)).toBeCloseTo(2 * spread, 2);
  });

  it('have the golden net benefit', () => {
    for (const [threshold, known] of Object.entries<Known>(golden.net_benefit)) {
      const point = curve.find((one: Known) => one.threshold === Number(threshold));
      expectNear(point.net_benefit, known.net_benefit, 1e-10, `net benefit at ${threshold}`);
      expectNear(point.standard_error, known.se_multinomial, 1e-10, `its standard error at ${threshold}`);
      expectNear(point.treat_all, known.treat_all, 1e-10, `treat all at ${threshold}`);
      expectNear(point.standardized, known.standardized_nb, 1e-10, `standardised at ${threshold}`);
    }
    expectNear(metrics.net_benefit?.value, golden.net_benefit['0.2'].net_benefit, 1e-10, 'at the threshold');
  });
});

const SETS = ['sex', 'race', 'age', 'site', 'race:sex'].map((by) => ({ by, set: by.replace(':', '_') }));

describe.each(SETS)('groups of $by against the reference', async ({ by: attribute, set }) => {
  const known = golden.disparity[set];
  const nameOf = (by: Readonly<Record<string, string>>): string => Object.values(by).join('|');
  const measurement = await measured([attribute], `${attribute}=${known.reference.replace('|', ':')}`);
  const disparity = measurement.disparity[0];

  it('have the golden measures', () => {
    expect(measurement.subgroups).toHaveLength(Object.keys(known.groups).length);
    for (const { by, n, metrics } of measurement.subgroups) {
      const group = nameOf(by);
      expect(n).toBe(known.groups[group].n);
      expectGroup(metrics, known.groups[group], group);
      const calibration = golden.calibration_by[set]?.[group];
      if (calibration !== undefined) expectCalibration(metrics, calibration, group);
    }
  });

  it('have the golden differences, ratios and exact tests', () => {
    let compared = 0;
    for (const [metric, pairs] of Object.entries<Known>(known.pairwise_vs_reference)) {
      for (const [group, pair] of Object.entries<Known>(pairs)) {
        const own = measurement.comparisons.find((one) => one.metric === metric && nameOf(one.by) === group);
        if (metric === 'selection_rate') continue;
        const what = `${group} ${metric}`;
        const { newcombe, ratio, fisher_p } = own?.reported ?? {};
        expectNear(own?.difference, pair.difference, 1e-12, `${what} difference`);
        expectNear(newcombe?.lower, pair.newcombe95[0], 1e-10, `${what} Newcombe lower`);
        expectNear(newcombe?.upper, pair.newcombe95[1], 1e-10, `${what} Newcombe upper`);
        expectNear(own?.lower, pair.newcombe90[0], 1e-10, `${what} Newcombe 90 lower`);
        expectNear(ratio?.value, pair.ratio, 1e-9, `${what} ratio`);
        expectNear(ratio?.lower, pair.katz95[0], 1e-9, `${what} Katz lower`);
        expectNear(ratio?.upper, pair.katz95[1], 1e-9, `${what} Katz upper`);
        expect(ratio?.half_corrected).toBe(pair.ratio_used_half_correction);
        expectNear(fisher_p, pair.fisher_p_equal, 1e-9, `${what} Fisher`);
        expectNear(own?.p_fail, pair.p_fail, 1e-9, `${what} p_fail`);
        expectNear(own?.p_pass, pair.p_tost, 1e-9, `${what} p_tost`);
        expectNear(own?.p_fail_holm, pair.p_fail_holm, 1e-9, `${what} Holm`);
        expectNear(own?.p_fail_bh, pair.p_fail_bh, 1e-9, `${what} Benjamini and Hochberg`);
        compared++;
      }
    }
    expect(compared).toBe(6 * (measurement.subgroups.length - 1));
  });

  it('lie as far apart as the golden numbers say', () => {
    for (const [rate, summary] of Object.entries<Known>(known.summary)) {
      expectNear(disparity.rates[rate].highest.value, summary.max, 1e-12, `${rate} max`);
      expectNear(disparity.rates[rate].lowest.value, summary.min, 1e-12, `${rate} min`);
      expectNear(disparity.rates[rate].difference_max_min, summary.difference_max_min, 1e-12, rate);
      expectNear(disparity.rates[rate].ratio_min_max, summary.ratio_min_max, 1e-12, `${rate} ratio`);
    }
    for (const id of [
      'demographic_parity_difference',
      'demographic_parity_ratio',
      'equal_opportunity_difference',
      'equalized_odds_difference',
      'predictive_parity_difference',
    ]) {
      expectNear(disparity[id], known[id], 1e-12, id);
    }
    for (const { group: name, average_odds_difference, abroca, ...gap } of disparity.groups) {
      const group = name.replace(':', '|');
      expectNear(average_odds_difference, known.average_odds_difference_vs_reference[group], 1e-12, `${group} odds`);
      const area = known.abroca_vs_reference[group];
      // A group with one case has an area, and the golden file thinks too little of it to give one.
      if (area === undefined) continue;
      expectNear(abroca, area.abroca, 1e-10, `${group} ABROCA`);
      expectNear(gap.auroc_difference, area.auroc_difference, 1e-10, `${group} AUROC difference`);
      expectNear(gap.auroc_difference_standard_error, area.auroc_difference_se, 1e-10, `${group} its error`);
    }
  });
});
