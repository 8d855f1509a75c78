import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auroc, logitInterval } from '../../../src/measures/discrimination/auroc.ts';
import { wilson } from '../../../src/measures/intervals/interval.ts';
import { pick } from '../../../src/measures/rows/predictions.ts';
import {
  confusionMatrix,
  multiclassCalibration,
  multiclassDiscrimination,
  multiclassRates,
  topClass,
} from '../../../src/measures/tasks/multiclass.ts';
import { expectContains, expectEstimate, expectShare, RUNS, shuffled, theValue } from '../estimates.ts';
import { columnsOf, expectNear, goldenJson, numbers } from '../golden.ts';

const golden = goldenJson('golden.json').multiclass;
const column = columnsOf('multiclass.csv');
const classes: readonly string[] = golden.classes;
const labels = Uint16Array.from(column('label'), (label) => classes.indexOf(label));
const probabilities = classes.map((name) => numbers(column(`p_${name}`)));

const codes = (...values: number[]) => Uint16Array.from(values);
const columns = (...values: number[][]) => values.map((one) => Float64Array.from(one));
const undefinedBy = (reason: string) => ({ ok: false, reason });

describe('golden multiclass', () => {
  const { called, tied } = topClass(probabilities);
  const matrix = confusionMatrix(labels, called, classes.length);
  const rates = multiclassRates(matrix, 0.95);
  const discrimination = multiclassDiscrimination(labels, probabilities, 0.95);
  const calibration = multiclassCalibration(labels, probabilities);

  it('has the confusion matrix and accuracy', () => {
    expect(matrix).toEqual(golden.confusion);
    expect(tied).toBe(0);
    expect(rates.n).toBe(1500);
    expectShare(rates.accuracy, golden.accuracy, 'accuracy');
    const narrower = multiclassRates(matrix, 0.9).accuracy.estimate;
    expectEstimate(narrower, golden.accuracy.value, golden.accuracy.wilson90, 1e-10, 'accuracy at 90 %');
  });

  it('has recall, precision and F1 of each class', () => {
    for (const [code, name] of classes.entries()) {
      const one = rates.classes[code];
      if (one === undefined) throw new Error(name);
      expectNear(theValue(one.recall.estimate), golden.recall[code], 1e-14, `recall ${name}`);
      expectNear(theValue(one.precision.estimate), golden.precision[code], 1e-14, `precision ${name}`);
      expectEstimate(one.f1, golden.f1[code], null, 1e-14, `F1 ${name}`);
      const row: number[] = golden.confusion[code];
      const size = row.reduce((sum, cell) => sum + cell, 0);
      expect(one.recall).toMatchObject({ x: row[code], n: size });
      expect(one.recall.estimate).toMatchObject({ interval: wilson(row[code] ?? 0, size, 0.95) });
      expect(one.precision.estimate).toMatchObject({ interval: wilson(one.precision.x, one.precision.n, 0.95) });
    }
  });

  it('has the means over classes and kappa', () => {
    const found = [
      [rates.macroF1, golden.macro_f1],
      [rates.weightedF1, golden.weighted_f1],
      [rates.balancedAccuracy, golden.balanced_accuracy],
      [{ estimate: rates.kappa, leftOut: [] }, golden.cohen_kappa],
    ] as const;
    for (const [actual, expected] of found) {
      expectEstimate(actual.estimate, expected, null, 1e-14, 'mean');
      expect(actual.estimate).toMatchObject({ n: 1500 });
      expect(actual.leftOut).toEqual([]);
    }
  });

  it('has the AUROCs', () => {
    for (const [code, name] of classes.entries()) {
      expectNear(theValue(discrimination.oneVersusRest[code] ?? rates.kappa), golden.auroc_ovr[code], 1e-12, name);
    }
    expectEstimate(discrimination.macro.estimate, golden.auroc_ovr_macro, null, 1e-12, 'macro');
    expectEstimate(discrimination.handTill.estimate, golden.auroc_hand_till, null, 1e-12, 'Hand and Till');
    expect([discrimination.macro.leftOut, discrimination.handTill.leftOut]).toEqual([[], []]);
  });

  it('has the AUROC of each class with the DeLong interval of that class against the rest', () => {
    const own = probabilities[1] ?? new Float64Array(0);
    const result = auroc({
      positives: own.filter((_, row) => labels[row] === 1),
      negatives: own.filter((_, row) => labels[row] !== 1),
    });
    if (!result.ok) throw new Error(result.reason);
    const { value, standardError } = result.estimate;
    const interval = logitInterval(value, standardError, 0.95);
    expectEstimate(
      discrimination.oneVersusRest[1] ?? rates.kappa,
      value,
      [interval?.lower ?? 0, interval?.upper ?? 0],
      1e-12,
      'malignant',
    );
    expect(discrimination.oneVersusRest[1]).toMatchObject({ n: 1500, interval: { method: 'delong-logit' } });
  });

  it('has Brier score and calibration error', () => {
    expect(calibration.notProbabilities).toBe(0);
    expectEstimate(calibration.brier, golden.brier_multiclass, null, 1e-14, 'Brier');
    expectEstimate(calibration.topLabelEce, golden.top_label_ece_width10, null, 1e-12, 'ECE');
    expect([calibration.brier, calibration.topLabelEce]).toMatchObject([{ n: 1500 }, { n: 1500 }]);
  });

  it('does not depend on the order of rows', () => {
    const order = shuffled(labels.length);
    const moved = probabilities.map((one) => pick(one, order));
    const again = multiclassCalibration(pick(labels, order), moved);
    expectNear(theValue(again.brier), theValue(calibration.brier), 1e-15, 'Brier');
    expectNear(theValue(again.topLabelEce), theValue(calibration.topLabelEce), 1e-15, 'ECE');
    const apart = multiclassDiscrimination(pick(labels, order), moved, 0.95);
    expectNear(theValue(apart.macro.estimate), theValue(discrimination.macro.estimate), 1e-15, 'macro');
    expectNear(theValue(apart.handTill.estimate), theValue(discrimination.handTill.estimate), 1e-15, 'M');
  });
});

describe('topClass', () => {
  it('takes the first of equally high classes and counts such rows', () => {
    const found = topClass(columns([0.4, 0.2, 0.3, 0.1], [0.4, 0.4, 0.3, 0.1], [0.2, 0.4, 0.4, 0.8]));
    expect([...found.called]).toEqual([0, 1, 2, 2]);
    // The third row's tie is below its highest value.
    expect(found.tied).toBe(2);
  });

  it('needs columns of one length with finite values', () => {
    expect(() => topClass([])).toThrow('no classes');
    expect(() => topClass(columns([0.5], [0.5, 0.5]))).toThrow('differs in length');
    expect(() => topClass(columns([0.5], [Number.NaN]))).toThrow('finite');
    expect(() => topClass(columns([Number.POSITIVE_INFINITY], [0.5]))).toThrow('finite');
    expect(topClass(columns([], []))).toEqual({ called: codes(), tied: 0 });
  });
});

describe('confusionMatrix', () => {
  it('has the truth in rows and the calls in columns, classes without rows included', () => {
    expect(confusionMatrix(codes(0, 0, 1, 1), codes(0, 1, 1, 1), 3)).toEqual([
      [1, 1, 0],
      [0, 2, 0],
      [0, 0, 0],
    ]);
  });

  it('refuses codes of no class and lengths that differ', () => {
    expect(() => confusionMatrix(codes(0), codes(0, 1), 2)).toThrow('differ in length');
    expect(() => confusionMatrix(codes(2), codes(0), 2)).toThrow('labels: a code without a class');
    expect(() => confusionMatrix(codes(0), codes(2), 2)).toThrow('calls: a code without a class');
  });
});

describe('multiclassRates', () => {
  it('leaves out a class that never occurs, by name, and keeps the precision of calling it', () => {
    const { classes: each, ...rest } = multiclassRates(
      [
        [3, 1, 0],
        [0, 0, 0],
        [2, 0, 4],
      ],
      0.95,
    );
    expect(each[1]?.recall).toEqual({ x: 0, n: 0, estimate: undefinedBy('no-positives') });
    expect(each[1]?.precision).toMatchObject({ x: 0, n: 1, estimate: { ok: true, value: 0 } });
    expect(each[1]?.f1).toEqual(undefinedBy('no-positives'));
    expect(each[0]?.f1).toEqual({ ok: true, value: 6 / 9, n: 6, interval: null });
    expect(each[2]?.f1).toEqual({ ok: true, value: 0.8, n: 6, interval: null });
    for (const mean of [rest.macroF1, rest.weightedF1, rest.balancedAccuracy]) expect(mean.leftOut).toEqual([1]);
    expectNear(theValue(rest.macroF1.estimate), (6 / 9 + 0.8) / 2, 1e-15, 'macro F1');
    expectNear(theValue(rest.weightedF1.estimate), (4 * (6 / 9) + 6 * 0.8) / 10, 1e-15, 'weighted F1');
    expectNear(theValue(rest.balancedAccuracy.estimate), (3 / 4 + 4 / 6) / 2, 1e-15, 'balanced accuracy');
    // Agreement 0.7, by chance 0.4 * 0.5 + 0 * 0.1 + 0.6 * 0.4 = 0.44.
    expectNear(theValue(rest.kappa), (0.7 - 0.44) / (1 - 0.44), 1e-15, 'kappa');
  });

  it('has no precision for a class never called, whose recall and F1 are 0', () => {
    const { classes: each, balancedAccuracy } = multiclassRates(
      [
        [3, 0],
        [2, 0],
      ],
      0.95,
    );
    expect(each[1]?.precision).toEqual({ x: 0, n: 0, estimate: undefinedBy('zero-denominator') });
    expect(each[1]?.recall.estimate).toMatchObject({ ok: true, value: 0 });
    expect(each[1]?.f1).toEqual({ ok: true, value: 0, n: 2, interval: null });
    expect(balancedAccuracy).toEqual({ estimate: { ok: true, value: 0.5, n: 5, interval: null }, leftOut: [] });
  });

  it('has no kappa where all is one class, and nothing without rows', () => {
    expect(multiclassRates([[4]], 0.95).kappa).toEqual(undefinedBy('no-variation'));
    const none = multiclassRates(
      [
        [0, 0],
        [0, 0],
      ],
      0.95,
    );
    const reason = undefinedBy('no-rows');
    expect(none.accuracy).toEqual({ x: 0, n: 0, estimate: reason });
    expect(none.kappa).toEqual(reason);
    for (const mean of [none.macroF1, none.weightedF1, none.balancedAccuracy]) {
      expect(mean).toEqual({ estimate: reason, leftOut: [0, 1] });
    }
    expect(() => multiclassRates([[0.5]], 0.95)).toThrow(RangeError);
  });

  it('is exact for counts whose square exceeds a double', () => {
    const half = 1_000_000_000;
    const big = multiclassRates(
      [
        [half, 0],
        [0, half],
      ],
      0.95,
    );
    expect(big.kappa).toMatchObject({ ok: true, value: 1 });
    expect(multiclassRates([[2 * half]], 0.95).kappa).toEqual(undefinedBy('no-variation'));
  });

  it('stays in range, contains its values and gives kappa 1 only for perfect calls', () => {
    const cells = fc.array(fc.array(fc.nat({ max: 20 }), { minLength: 4, maxLength: 4 }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(cells, (matrix) => {
        const rates = multiclassRates(matrix, 0.95);
        for (const { recall, precision } of rates.classes) {
          expectContains(recall.estimate);
          expectContains(precision.estimate);
        }
        for (const { estimate } of [rates.macroF1, rates.weightedF1, rates.balancedAccuracy]) {
          if (!estimate.ok) continue;
          expect(estimate.value).toBeGreaterThanOrEqual(0);
          expect(estimate.value).toBeLessThanOrEqual(1);
        }
        const perfect = matrix.every((row, code) => row.every((cell, other) => cell === 0 || code === other));
        if (rates.kappa.ok) expect(rates.kappa.value === 1).toBe(perfect);
        // Weighted recall is accuracy; so is F1 where truth and calls have equal totals, as in the symmetric sum.
        const symmetric = matrix.map((row, code) => row.map((cell, other) => cell + (matrix[other]?.[code] ?? 0)));
        const even = multiclassRates(symmetric, 0.95);
        if (even.n > 0) {
          expectNear(theValue(even.weightedF1.estimate), theValue(even.accuracy.estimate), 1e-14, 'weighted F1');
        }
      }),
      RUNS,
    );
  });
});

/** Share of pairs (first, second) in which the first has the higher value, ties half, one by one. */
function wins(firsts: readonly number[], seconds: readonly number[]): number {
  let sum = 0;
  for (const a of firsts) for (const b of seconds) sum += a > b ? 1 : a === b ? 0.5 : 0;
  return sum / (firsts.length * seconds.length);
}

describe('multiclassDiscrimination', () => {
  it('agrees with every pair of rows, one by one, classes missing or not', () => {
    const rows = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.array(fc.nat({ max: 5 }), { minLength: 4, maxLength: 4 })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(rows, (cases) => {
        const found = multiclassDiscrimination(
          Uint16Array.from(cases, ([label]) => label),
          [0, 1, 2, 3].map((code) => Float64Array.from(cases, ([, values]) => (values[code] ?? 0) / 5)),
          0.95,
        );
        const of = (code: number, column: number) =>
          cases.flatMap(([label, values]) => (label === code ? [values[column] ?? 0] : []));
        const occurring = [0, 1, 2, 3].filter((code) => of(code, 0).length > 0);
        const pairs = occurring.flatMap((i) =>
          occurring.filter((j) => j > i).map((j) => (wins(of(i, i), of(j, i)) + wins(of(j, j), of(i, j))) / 2),
        );
        const against = occurring.map((i) =>
          wins(
            of(i, i),
            occurring.filter((j) => j !== i).flatMap((j) => of(j, i)),
          ),
        );
        expect(found.handTill.leftOut).toEqual([0, 1, 2, 3].filter((code) => !occurring.includes(code)));
        for (const estimate of found.oneVersusRest) expectContains(estimate);
        if (occurring.length < 2) {
          expect(found.handTill.estimate).toEqual(undefinedBy('no-variation'));
          expect(found.macro).toEqual({ estimate: undefinedBy('no-variation'), leftOut: [0, 1, 2, 3] });
          return;
        }
        const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
        expectNear(theValue(found.handTill.estimate), mean(pairs), 1e-14, 'M');
        expectNear(theValue(found.macro.estimate), mean(against), 1e-14, 'macro');
        expect(found.macro.leftOut).toEqual(found.handTill.leftOut);
        expect(found.handTill.estimate).toMatchObject({ n: cases.length, interval: null });
      }),
      RUNS,
    );
  });

  it('says which side a class lacks', () => {
    const found = multiclassDiscrimination(codes(1, 1), columns([0.2, 0.3], [0.8, 0.7]), 0.95);
    expect(found.oneVersusRest).toEqual([undefinedBy('no-positives'), undefinedBy('no-negatives')]);
    const none = multiclassDiscrimination(codes(), columns([], []), 0.95);
    expect(none.oneVersusRest).toEqual([undefinedBy('no-rows'), undefinedBy('no-rows')]);
    expect(none.macro).toEqual({ estimate: undefinedBy('no-rows'), leftOut: [0, 1] });
    expect(none.handTill).toEqual({ estimate: undefinedBy('no-rows'), leftOut: [0, 1] });
  });

  it('needs codes of a class and finite values, not probabilities', () => {
    expect(() => multiclassDiscrimination(codes(2), columns([0.5], [0.5]), 0.95)).toThrow('without a class');
    expect(() => multiclassDiscrimination(codes(1), columns([0.5], [0.5, 1]), 0.95)).toThrow('differs in length');
    expect(() => multiclassDiscrimination(codes(1), columns([0.5], [Number.NaN]), 0.95)).toThrow('finite');
    const logits = multiclassDiscrimination(codes(0, 1), columns([5, -3], [-1e300, 1e300]), 0.95);
    expect(logits.macro.estimate).toMatchObject({ ok: true, value: 1 });
  });
});

describe('multiclassCalibration', () => {
  it('is worked out by hand', () => {
    // Top labels: 0.7 right, 0.65 wrong, 1 right. Bins 0.6 to 0.7, 0.7 to 0.8, and the last, closed above.
    const found = multiclassCalibration(codes(0, 0, 2), columns([0.7, 0.35, 0], [0.2, 0.65, 0], [0.1, 0, 1]));
    expectNear(theValue(found.brier), (0.09 + 0.04 + 0.01 + 2 * 0.65 * 0.65) / 3, 1e-15, 'Brier');
    expectNear(theValue(found.topLabelEce), (0.3 + 0.65 + 0) / 3, 1e-15, 'ECE');
  });

  it('lets gaps of one bin cancel, as the bin is what is calibrated', () => {
    const found = multiclassCalibration(codes(0, 1), columns([0.52, 0.56], [0.48, 0.44]));
    expectNear(theValue(found.topLabelEce), (0.52 + 0.56 - 1) / 2, 1e-15, 'ECE');
    // A probability of 1 falls into the last bin with 0.95, where a sure mistake weighs against a right call.
    const last = multiclassCalibration(codes(1, 0), columns([1, 0.95], [0, 0.05]));
    expectNear(theValue(last.topLabelEce), (1 - 0.05) / 2, 1e-15, 'ECE of the last bin');
  });

  it('is refused, and the rows counted, where values are not probabilities that sum to 1', () => {
    const cases: [string, number[][], number][] = [
      ['0.001 short, in decimals', [[0.5], [0.499]], 0],
      ['0.001 over, in decimals', [[0.5], [0.501]], 0],
      ['0.0011 over', [[0.5], [0.5011]], 1],
      ['0.0011 short', [[0.5], [0.4989]], 1],
      ['below 0', [[1.0002], [-0.0002]], 1],
      ['below 0 alone', [[1], [-0.0002]], 1],
      ['above 1', [[1.0002], [0]], 1],
      [
        'logits in two of three rows',
        [
          [3, 0.5, -1],
          [1, 0.5, 2],
        ],
        2,
      ],
    ];
    for (const [what, values, refused] of cases) {
      const found = multiclassCalibration(new Uint16Array(values[0]?.length ?? 0), columns(...values));
      expect(found.notProbabilities, what).toBe(refused);
      expect(found.brier.ok, what).toBe(refused === 0);
      if (refused > 0) expect(found).toMatchObject({ brier: undefinedBy('not-a-probability') });
      if (refused > 0) expect(found).toMatchObject({ topLabelEce: undefinedBy('not-a-probability') });
    }
  });

  it('has nothing to say without rows, and refuses what is no table', () => {
    const reason = undefinedBy('no-rows');
    expect(multiclassCalibration(codes(), columns([], []))).toEqual({
      notProbabilities: 0,
      brier: reason,
      topLabelEce: reason,
    });
    expect(() => multiclassCalibration(codes(2), columns([1], [0]))).toThrow('without a class');
    expect(() => multiclassCalibration(codes(1, 0), columns([1], [0]))).toThrow('differs in length');
    expect(() => multiclassCalibration(codes(1), columns([1], [Number.NaN]))).toThrow('finite');
  });
});
