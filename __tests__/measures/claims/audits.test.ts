import { describe, expect, it } from 'vitest';
import { aurocBounds, confusionFeasible, grim } from '../../../src/measures/claims/audits.ts';
import { expectNear, goldenJson } from '../golden.ts';

const golden = goldenJson('claims_suppression.json');

const range = ({ first, last }: { first: number; last: number }): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

describe('grim', () => {
  it.each(golden.grim)('$declared of $n: $feasible', ({ declared, n, feasible, possible_numerators }) => {
    const result = grim(declared, n);
    if (!result.ok) throw new Error(result.problem);
    expect(result.feasible).toBe(feasible);
    expect(range(result.numerators)).toEqual(possible_numerators);
  });

  it('tells a value cut off from an impossible one', () => {
    expect(grim('0.85', 7)).toMatchObject({ feasible: false, feasibleIfTruncated: true });
    expect(grim('0.87', 50)).toMatchObject({ feasible: false, feasibleIfTruncated: false });
  });

  it('keeps to 0 to n at the ends', () => {
    expect(grim('0.00', 1000)).toMatchObject({ numerators: { first: 0, last: 5 } });
    expect(grim('1.00', 1000)).toMatchObject({ numerators: { first: 995, last: 1000 } });
  });

  it('does not call 87 of a percent scale impossible: it asks', () => {
    expect(grim('87', 50)).toMatchObject({ ok: false });
    expect(grim('>0.87', 50)).toMatchObject({ ok: false });
    expect(grim('0,87', 50)).toMatchObject({ ok: false });
    expect(grim('87', 50)).toEqual({ ok: false, problem: expect.stringMatching(/share from 0 to 1/) });
    expect(grim('>0.87', 50)).toEqual({ ok: false, problem: expect.stringMatching(/digit by digit/) });
  });
});

describe('confusionFeasible', () => {
  it.each(golden.confusion_feasibility)('$name', ({ n, claims, feasible, n_solutions, first_solutions }) => {
    const result = confusionFeasible(n, claims);
    if (!result.ok) throw new Error(result.problem);
    expect(result.feasible).toBe(feasible);
    expect(result.solutions).toBe(n_solutions);
    const [tp, fp, fn, tn] = first_solutions[0] ?? [];
    expect(result.first).toEqual(feasible ? { tp, fp, fn, tn } : null);
  });

  it('counts what plain enumeration counts, for every set of claims', () => {
    const n = 23;
    const texts = {
      prevalence: '0.3',
      sensitivity: '0.86',
      specificity: '0.8',
      ppv: '0.67',
      npv: '0.9',
      accuracy: '0.83',
    } as const;
    const within = (x: number, of: number, text: string): boolean => {
      const decimals = text.length - 2;
      const scale = 2 * 10 ** decimals;
      const value = Math.round(Number(text) * scale);
      return of > 0 && Math.abs(x * scale - value * of) <= of;
    };
    const names = Object.keys(texts) as (keyof typeof texts)[];
    for (let mask = 0; mask < 64; mask++) {
      const claimed = names.filter((_, bit) => mask & (1 << bit));
      let count = 0;
      for (let tp = 0; tp <= n; tp++) {
        for (let fp = 0; fp <= n - tp; fp++) {
          for (let fn = 0; fn <= n - tp - fp; fn++) {
            const tn = n - tp - fp - fn;
            const shares = {
              prevalence: [tp + fn, n],
              sensitivity: [tp, tp + fn],
              specificity: [tn, tn + fp],
              ppv: [tp, tp + fp],
              npv: [tn, tn + fn],
              accuracy: [tp + tn, n],
            } as const;
            if (claimed.every((name) => within(...shares[name], texts[name]))) count++;
          }
        }
      }
      const claims = Object.fromEntries(claimed.map((name) => [name, texts[name]]));
      expect(confusionFeasible(n, claims), claimed.join()).toMatchObject({ ok: true, solutions: count });
    }
  });

  it('handles claims of exactly 0 and 1', () => {
    expect(confusionFeasible(10, { ppv: '1.00', sensitivity: '0.00' })).toMatchObject({ feasible: false });
    expect(confusionFeasible(10, { ppv: '100%', npv: '100%' })).toMatchObject({ feasible: true });
    expect(confusionFeasible(10, { prevalence: '0.00', sensitivity: '0.90' })).toMatchObject({ feasible: false });
  });

  it('counts what plain enumeration counts where predictive values are at an end', () => {
    const n = 9;
    const within = (x: number, of: number, value: number): boolean =>
      of > 0 && Math.abs(20 * x - 20 * value * of) <= of;
    for (const ppv of [0, 0.5, 1]) {
      for (const npv of [0, 0.5, 1]) {
        let count = 0;
        for (let tp = 0; tp <= n; tp++)
          for (let fp = 0; fp <= n - tp; fp++)
            for (let fn = 0; fn <= n - tp - fp; fn++) {
              const tn = n - tp - fp - fn;
              if (within(tp, tp + fp, ppv) && within(tn, tn + fn, npv)) count++;
            }
        const found = confusionFeasible(n, { ppv: ppv.toFixed(1), npv: npv.toFixed(1) });
        expect(found, `${ppv} ${npv}`).toMatchObject({ solutions: count, feasible: count > 0 });
      }
    }
  });

  it('decides 100,000 cases in well under a second', () => {
    const started = performance.now();
    const claims = { prevalence: '0.20', sensitivity: '0.83', specificity: '0.897', ppv: '0.789', accuracy: '0.884' };
    expect(confusionFeasible(100_000, claims)).toMatchObject({ feasible: false, feasibleIfTruncated: false });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('says that it could not decide rather than search for minutes', () => {
    const started = performance.now();
    const claims = { sensitivity: '0.83', specificity: '0.897', ppv: '0.95', npv: '0.2' };
    expect(confusionFeasible(100_000, claims)).toMatchObject({ ok: true, feasible: null, feasibleIfTruncated: null });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('refuses what it cannot read, naming the claim', () => {
    const refused = (problem: RegExp) => ({ ok: false, problem: expect.stringMatching(problem) });
    expect(confusionFeasible(100, { ppv: '0,8' })).toEqual(refused(/^ppv: .*comma/));
    expect(confusionFeasible(100, { ppv: '87' })).toEqual(refused(/^ppv: .*share from 0 to 1/));
    expect(confusionFeasible(100, { npv: '>0.8' })).toEqual(refused(/^npv: .*digit by digit/));
    for (const n of [0, -1, 10.5, Number.NaN])
      expect(confusionFeasible(n, {})).toEqual(refused(/whole number above 0/));
    expect(confusionFeasible(1_000_001, {})).toEqual(refused(/above a million/));
    expect(confusionFeasible(1_000_000, { prevalence: '2' })).toEqual(refused(/^prevalence: /));
  });
});

describe('aurocBounds', () => {
  it.each(golden.auc_bounds_from_one_operating_point)('tpr $tpr, fpr $fpr', ({ tpr, fpr, auc_min, auc_max }) => {
    const { lower, upper } = aurocBounds(tpr, fpr);
    expectNear(lower, auc_min, 1e-12, 'lower');
    expectNear(upper, auc_max, 1e-12, 'upper');
  });
});
