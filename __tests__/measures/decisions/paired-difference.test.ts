import { describe, expect, it } from 'vitest';
import { noWorse, noWorseAuroc } from '../../../src/measures/decisions/difference.ts';
import { noWorsePairedAuroc, noWorsePairedRate } from '../../../src/measures/decisions/paired-difference.ts';
import { auroc } from '../../../src/measures/discrimination/auroc.ts';
import { clopperPearsonUpper } from '../../../src/measures/intervals/interval.ts';
import { u53 } from '../../../src/measures/numbers/random.ts';
import { normalQuantile } from '../../../src/measures/numbers/special.ts';
import { scoresByLabel } from '../../../src/measures/rows/predictions.ts';

const rate = (b: number, c: number, n: number, margin = 0.02, alpha = 0.025) =>
  noWorsePairedRate({ pairs: { b, c }, n, margin, alpha });

const logFactorials = [0];
for (let k = 1; k <= 400; k++) logFactorials.push((logFactorials[k - 1] ?? 0) + Math.log(k));

/** The chance of b and c of n rows where they have the given chances. */
function chanceOf(b: number, c: number, n: number, gained: number, lost: number): number {
  const f = (k: number): number => logFactorials[k] ?? 0;
  const log = (count: number, chance: number): number => (count === 0 ? 0 : count * Math.log(chance));
  const ways = f(n) - f(b) - f(c) - f(n - b - c);
  return Math.exp(ways + log(b, gained) + log(c, lost) + log(n - b - c, 1 - gained - lost));
}

describe('noWorsePairedRate', () => {
  it('rests on the rows that differ alone, so that few rows tell what two test sets do not', () => {
    const paired = rate(3, 3, 1000);
    expect(paired).toMatchObject({ difference: 0, status: 'ok', method: 'clopper-pearson-paired' });
    expect(paired.pPass).toBeLessThan(0.025);
    const count = { x: 900, n: 1000 };
    const apart = noWorse({ group: count, rest: count, worse: 'lower', margin: 0.02, alpha: 0.025 });
    expect(apart.pPass).toBeGreaterThan(0.025);
  });

  it('has exact limits where the new model gains nothing', () => {
    const { difference, lower } = rate(0, 4, 1000);
    expect(difference).toBe(-0.004);
    expect(lower).toBeCloseTo(-clopperPearsonUpper(4, 1000, 0.025), 12);
  });

  it('never passes so few rows that not even a perfect agreement would do', () => {
    // ln 0.025 / ln 0.98 = 182.6
    expect(rate(0, 0, 182)).toMatchObject({ status: 'too-few', reason: 'below-minimum', nNeeded: 183 });
    expect(rate(0, 0, 183)).toMatchObject({ status: 'ok' });
    expect(rate(0, 0, 183).pPass).toBeLessThanOrEqual(0.025);
    expect(rate(0, 0, 0)).toMatchObject({ status: 'too-few', reason: 'zero-denominator', difference: null });
  });

  it('passes at most alpha of models that lie on the margin, by full enumeration', () => {
    const [n, margin, alpha] = [300, 0.05, 0.05];
    for (const gained of [0.01, 0.1]) {
      let passes = 0;
      for (let b = 0; b <= 80; b++) {
        for (let c = 0; c <= 110; c++) {
          const chance = chanceOf(b, c, n, gained, gained + margin);
          if (chance > 1e-9 && rate(b, c, n, margin, alpha).pPass <= alpha) passes += chance;
        }
      }
      expect(passes).toBeLessThan(0.05);
      expect(passes).toBeGreaterThan(0.03);
    }
  }, 60_000);

  it('plans for the share of rows that differ', () => {
    const { nNeeded } = rate(30, 30, 600);
    expect(nNeeded).toBe(Math.ceil(0.1 * ((normalQuantile(0.8) - normalQuantile(0.025)) / 0.02) ** 2));
  });

  it('rests on independent cases where patients have several rows', () => {
    const question = { pairs: { b: 3, c: 3 }, n: 1000, margin: 0.02, alpha: 0.025 };
    const clustered = noWorsePairedRate({ ...question, effective: { b: 200, c: 200 } });
    expect(clustered.pPass).toBeGreaterThan(noWorsePairedRate(question).pPass);
    expect(clustered.difference).toBe(0);
  });

  it('refuses more differing rows than there are', () => {
    expect(() => rate(3, 3, 5)).toThrow(RangeError);
  });
});

/** Scores of two models that share most of what they see; `loss` is taken from the first. */
function models(events: number, nonEvents: number, loss: number, shared = 0.95) {
  const n = events + nonEvents;
  const label = Uint8Array.from({ length: n }, (_, row) => (row < events ? 1 : 0));
  const draw = (row: number, key: number): number => normalQuantile(u53(7, row, key) * 0.999_998 + 1e-6);
  const first = Float64Array.from(label, (one, row) => draw(row, 1) + one * (1.6 - loss));
  const second = Float64Array.from(
    label,
    (one, row) => shared * draw(row, 1) + Math.sqrt(1 - shared * shared) * draw(row, 2) + one * 1.6,
  );
  return { label, first, second };
}

describe('noWorsePairedAuroc', () => {
  const held = (scores: ReturnType<typeof models>, margin = 0.02) =>
    noWorsePairedAuroc({ scores, margin, alpha: 0.05, minimumEvents: 50 });

  it('passes what two separate test sets of that size do not tell', () => {
    const scores = models(200, 400, 0);
    const paired = held(scores);
    expect(paired).toMatchObject({ status: 'ok', method: 'delong-logit-paired' });
    expect(paired.pPass).toBeLessThan(0.05);
    const area = (score: Float64Array) => auroc(scoresByLabel({ label: scores.label, score }));
    const common = { margin: 0.02, alpha: 0.05, minimumEvents: 50 };
    const apart = noWorseAuroc({ group: area(scores.first), rest: area(scores.second), ...common });
    expect(apart.difference).toBeCloseTo(paired.difference ?? 0, 12);
    expect(apart.pPass).toBeGreaterThan(0.05);
  });

  it('fails a loss that it shows', () => {
    const found = held(models(200, 400, 0.6));
    expect(found.pFail).toBeLessThan(0.05);
    expect(found.pPass).toBe(1);
  });

  it('takes a model against itself for no difference', () => {
    const { label, first } = models(200, 400, 0);
    const found = held({ label, first, second: first });
    expect(found.difference).toBe(0);
    expect(found.pPass).toBeLessThan(0.001);
  });

  it('decides nothing on few events, without one outcome, or on an area of 1', () => {
    expect(held(models(49, 400, 0))).toMatchObject({ status: 'too-few', reason: 'few-events' });
    expect(held(models(0, 400, 0))).toMatchObject({ status: 'too-few', reason: 'zero-denominator' });
    const { label, second } = models(60, 60, 0);
    const perfect = Float64Array.from(label);
    expect(held({ label, first: perfect, second })).toMatchObject({ status: 'too-few', reason: 'degenerate' });
  });
});
