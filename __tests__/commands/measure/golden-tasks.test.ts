import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measureFile } from '../../../src/commands/measure/command.ts';
import type { MeasuredMetric, Measurement } from '../../../src/commands/measure/measurement.ts';
import type { MeasureOptions } from '../../../src/commands/measure/options.ts';
import { expectNear, goldenJson } from '../../measures/golden.ts';

const golden = goldenJson('golden.json');

// biome-ignore lint/suspicious/noExplicitAny: tables of single tasks have a form of their own, each used once
type WithSections = Measurement & Readonly<Record<string, any>>;

async function measured(file: string, options: Partial<MeasureOptions>): Promise<WithSections> {
  const path = fileURLToPath(new URL(`../../golden/${file}`, import.meta.url));
  const { text, status } = await measureFile(path, {
    margin: [],
    alpha: 0.05,
    level: 0.95,
    format: 'json',
    ...options,
  });
  expect(status).toBe(0);
  return JSON.parse(text);
}

const near = (metric: MeasuredMetric | undefined, value: number, interval: readonly number[] | null, what: string) => {
  expectNear(metric?.value, value, 1e-10, what);
  if (interval === null) return;
  expectNear(metric?.lower, interval[0] ?? Number.NaN, 1e-10, `${what} lower`);
  expectNear(metric?.upper, interval[1] ?? Number.NaN, 1e-10, `${what} upper`);
};

const nearRate = (
  metric: MeasuredMetric | undefined,
  // biome-ignore lint/suspicious/noExplicitAny: the golden files have many shapes, each used once
  rate: any,
  what: string,
) => {
  expect([metric?.x, metric?.n, metric?.method]).toEqual([rate.x, rate.n, 'wilson']);
  near(metric, rate.value, rate.wilson95, what);
};

describe('several classes', () => {
  const known = golden.multiclass;

  it('from columns of probabilities', async () => {
    const { task, n, metrics, classes, confusion } = await measured('multiclass.csv', { task: 'multiclass' });
    expect([task, n]).toEqual(['multiclass', 1500]);
    nearRate(metrics.accuracy, known.accuracy, 'accuracy');
    expectNear(metrics.balanced_accuracy?.value, known.balanced_accuracy, 1e-10, 'balanced accuracy');
    expectNear(metrics.macro_f1?.value, known.macro_f1, 1e-10, 'macro F1');
    expectNear(metrics.weighted_f1?.value, known.weighted_f1, 1e-10, 'weighted F1');
    expectNear(metrics.cohen_kappa?.value, known.cohen_kappa, 1e-10, 'kappa');
    expectNear(metrics.auroc_ovr_macro?.value, known.auroc_ovr_macro, 1e-6, 'one versus rest');
    expectNear(metrics.auroc_hand_till?.value, known.auroc_hand_till, 1e-6, 'Hand and Till');
    expectNear(metrics.brier_multiclass?.value, known.brier_multiclass, 1e-10, 'Brier');
    expectNear(metrics.top_label_ece_width10?.value, known.top_label_ece_width10, 1e-10, 'ECE');
    expect(confusion).toEqual({ classes: known.classes, rows_are_truth: true, counts: known.confusion });
    expect(classes.map((one: { class: string }) => one.class)).toEqual(known.classes);
    known.classes.forEach((name: string, code: number) => {
      const own = classes[code].metrics;
      expectNear(own.precision.value, known.precision[code], 1e-10, `${name} precision`);
      expectNear(own.recall.value, known.recall[code], 1e-10, `${name} recall`);
      expectNear(own.f1.value, known.f1[code], 1e-10, `${name} F1`);
      expectNear(own.auroc_ovr.value, known.auroc_ovr[code], 1e-10, `${name} AUROC`);
      expectNear(metrics[`recall_${name}`]?.value, known.recall[code], 1e-10, `${name} recall as a metric`);
    });
  });
});

describe('regression', () => {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const expectAll = (metrics: Measurement['metrics'], known: any, what: string): void => {
    near(metrics.bias, known.bias, known.bias_t95, `${what} bias`);
    near(metrics.sd_error, known.sd_error, null, `${what} sd`);
    near(metrics.mae, known.mae, known.mae_t95, `${what} mae`);
    near(metrics.rmse, known.rmse, null, `${what} rmse`);
    near(metrics.mse_se, known.mse_se, null, `${what} mse_se`);
    near(metrics.r2, known.r2, null, `${what} r2`);
    expectNear(metrics.p10?.value, known.p10_within_10pct, 1e-12, `${what} p10`);
  };

  it('of all rows and by group', async () => {
    const { metrics, subgroups, limits_of_agreement } = await measured('regression.csv', {
      task: 'regression',
      by: ['sex'],
    });
    expectAll(metrics, golden.regression.overall, 'all');
    const [lower, upper] = golden.regression.overall.loa95;
    expectNear(limits_of_agreement.lower, lower, 1e-10, 'limits of agreement');
    expectNear(limits_of_agreement.upper, upper, 1e-10, 'limits of agreement');
    expect(subgroups.map(({ by, n }) => [by.sex, n])).toEqual([
      ['F', 481],
      ['M', 419],
    ]);
    for (const { by, metrics: own } of subgroups) expectAll(own, golden.regression.by_sex[by.sex ?? ''], `${by.sex}`);
  });
});

describe('segmentation', () => {
  it('of all cases and by group', async () => {
    const known = golden.segmentation;
    const { n, metrics, subgroups, cases } = await measured('segmentation.csv', { task: 'segmentation', by: ['sex'] });
    expect([n, cases.both_empty]).toEqual([known.n_cases, known.n_both_empty]);
    near(metrics.mean_dice, known.mean_dice, known.dice_t95, 'mean Dice');
    near(metrics.median_dice, known.median_dice, null, 'median Dice');
    near(metrics.pooled_dice, known.pooled_dice, null, 'pooled Dice');
    near(metrics.mean_iou, known.mean_iou, null, 'IoU');
    nearRate(metrics.p_dice_ge_0_7, known.p_dice_ge_0_7, 'share');
    for (const { by, metrics: own } of subgroups) {
      const group = known.by_sex[by.sex ?? ''];
      expect(own.mean_dice?.n).toBe(group.n);
      near(own.mean_dice, group.mean_dice, null, `${by.sex} mean`);
      near(own.sd_dice, group.sd, null, `${by.sex} sd`);
    }
  });
});

describe('survival', () => {
  it('agrees with the golden counts and with R', async () => {
    const known = golden.survival;
    const inR = goldenJson('survival_r.json');
    const { n, metrics, subgroups, pairs, standard_error } = await measured('survival.csv', {
      task: 'survival',
      by: ['sex'],
    });
    expect([n, metrics.censored?.x]).toEqual([known.n, known.n - known.events]);
    near(metrics.harrell_c, known.harrell_c, null, 'C');
    expectNear(standard_error, inR.se_infinitesimal_jackknife, 1e-10, 'standard error');
    expect(pairs).toEqual({
      concordant: inR.counts.concordant,
      discordant: inR.counts.discordant,
      tied_risk: inR.counts['tied.x'],
      tied_time: inR.counts['tied.y'],
      tied_both: inR.counts['tied.xy'],
    });
    for (const { by, metrics: own } of subgroups) near(own.harrell_c, known.by_sex[by.sex ?? ''], null, `${by.sex}`);
  });
});

describe('language models', () => {
  it('count answers with their clusters, and not those that were not asked', async () => {
    const known = golden.llm;
    const { n, clusters, metrics, upper_limits } = await measured('llm.csv', { task: 'llm' });
    expect([n, clusters]).toEqual([600, known.clusters]);
    expect([metrics.accuracy?.x, metrics.accuracy?.method]).toEqual([known.accuracy.x, 'wilson-effective-n']);
    near(metrics.accuracy, known.accuracy.value, known.accuracy_wilson95_effective_n, 'accuracy');
    expect([metrics.attack_success_rate?.x, metrics.attack_success_rate?.n]).toEqual([
      known.attack_success_rate.x,
      known.attack_success_rate.n,
    ]);
    near(metrics.hallucination_rate, known.hallucination_rate.value, null, 'hallucination rate');
    expect(Object.keys(upper_limits)).toEqual(['hallucination_rate', 'attack_success_rate']);
    expect(upper_limits.hallucination_rate.upper).toBeGreaterThan(known.hallucination_rate.clopper_pearson95[0]);
  });

  it('by category', async () => {
    const { subgroups } = await measured('llm.csv', { task: 'llm', by: ['category'] });
    expect(subgroups).toHaveLength(5);
    for (const { by, metrics } of subgroups) {
      const known = golden.llm.by_category[by.category ?? ''];
      expect([metrics.accuracy?.x, metrics.accuracy?.n]).toEqual([known.x, known.n]);
      near(metrics.accuracy, known.value, null, `${by.category}`);
    }
  });
});

describe('drift', async () => {
  const known = golden.drift;
  const { n, metrics, features } = await measured('drift.csv', { task: 'drift' });

  it('of the condition, of discrimination and of calibration', () => {
    expect(n).toBe(known.n_ref + known.n_cur);
    near(metrics.prevalence_then, known.label_shift.prev_ref, null, 'prevalence then');
    near(metrics.prevalence_now, known.label_shift.prev_cur, null, 'prevalence now');
    near(metrics.prevalence_change, known.label_shift.difference, known.label_shift.newcombe95, 'prevalence change');
    near(metrics.auroc_then, known.auroc_ref.auroc, known.auroc_ref.delong_logit95, 'AUROC then');
    near(metrics.auroc_now, known.auroc_cur.auroc, known.auroc_cur.delong_logit95, 'AUROC now');
    near(metrics.o_e_then, known.calibration_ref.o_e, known.calibration_ref.o_e_log95, 'O:E then');
    near(metrics.o_e_now, known.calibration_cur.o_e, known.calibration_cur.o_e_log95, 'O:E now');
    near(metrics.o_e_ratio, known.calibration_cur.o_e / known.calibration_ref.o_e, null, 'O:E ratio');
  });

  // biome-ignore lint/suspicious/noExplicitAny: the golden files have many shapes, each used once
  const expectCounts = (own: any, of: any, what: string): void => {
    expectNear(own.psi.value, of.psi_half_count, 1e-10, `${what} PSI`);
    expectNear(own.psi.raw, of.psi_raw, 1e-10, `${what} raw PSI`);
    expectNear(own.psi.null_expectation, of.psi_null_expectation, 1e-10, `${what} PSI by chance`);
    expectNear(own.psi.null_q95, of.psi_null_q95, 1e-9, `${what} PSI by chance, 95 %`);
    expectNear(own.jensen_shannon_nats, of.js_divergence_nats, 1e-10, `${what} JS`);
    expectNear(own.jensen_shannon_distance, of.js_distance_base2, 1e-10, `${what} JS distance`);
    expectNear(own.total_variation.value, of.total_variation, 1e-10, `${what} total variation`);
    expectNear(own.hellinger, of.hellinger, 1e-10, `${what} Hellinger`);
    expectNear(own.chi_square.statistic, of.chi2, 1e-9, `${what} chi-squared`);
    expect(own.chi_square.degrees).toBe(of.df);
    expectNear(own.chi_square.p, of.p, 1e-10, `${what} p`);
    expectNear(own.cramers_v.value, of.cramers_v, 1e-10, `${what} V`);
  };

  it.each(['age', 'lactate', 'score'])('of the number %s', (name) => {
    const feature = features.find((one: { name: string }) => one.name === name);
    const own = feature.metrics;
    expect(feature.kind).toBe('number');
    expectNear(own.kolmogorov_smirnov.value, known[name].ks_d, 1e-12, 'D');
    expectNear(own.kolmogorov_smirnov.p, known[name].ks_p_kolmogorov_limit, 1e-10, 'p of D');
    expectNear(own.kolmogorov_smirnov.half_width, known[name].ks_dkw95_halfwidth, 1e-12, 'DKW');
    expectNear(own.wasserstein, known[name].wasserstein1, 1e-10, 'W1');
    expectNear(own.wasserstein_over_sd.value, known[name].wasserstein1_over_ref_sd, 1e-10, 'W1 in SD');
    expectNear(own.mean_shift_sd, known[name].mean_shift_sd, 1e-10, 'mean shift');
    known[name].decile_edges.forEach((edge: number, index: number) => {
      expectNear(own.decile_edges[index], edge, 1e-10, `edge ${index}`);
    });
    expectCounts(own, known[name].deciles, name);
    expect(feature.decision).toMatchObject({ measure: 'wasserstein', margin: 0.2 });
  });

  it('of the categories of unit, and says nothing of the columns that tell the rows apart', () => {
    const feature = features.find((one: { name: string }) => one.name === 'unit');
    expect(feature).toMatchObject({ kind: 'category', added: [], vanished: [], missing: { reference: 0, current: 0 } });
    expectCounts(feature.metrics, known.unit, 'unit');
    expect(features.map((one: { name: string }) => one.name)).toEqual(['age', 'lactate', 'unit', 'score']);
  });
});
