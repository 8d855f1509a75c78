import { describe, expect, it } from 'vitest';
import { clusteredCalibrationSlope } from '../../../src/measures/calibration/cluster-slope.ts';
import { calibrationSlope, slopeCasesNeeded } from '../../../src/measures/calibration/logistic-fit.ts';
import { u53 } from '../../../src/measures/numbers/random.ts';

const unit = (key: number, replicate: number): number => u53(20261128, key, replicate);

/** Rows in which `each` of a patient are the same, and the slope is 1. */
function repeated(patients: number, each: number) {
  const rows = patients * each;
  const label = new Uint8Array(rows);
  const score = new Float64Array(rows);
  const codes = new Uint32Array(rows);
  for (let patient = 0; patient < patients; patient++) {
    const risk = 0.02 + 0.96 * unit(patient, 0);
    const outcome = unit(patient, 1) < risk ? 1 : 0;
    for (let row = patient * each; row < (patient + 1) * each; row++) {
      label[row] = outcome;
      score[row] = risk;
      codes[row] = patient;
    }
  }
  return { label, score, codes };
}

function fitted<T extends { readonly ok: boolean }>(result: T): Extract<T, { readonly ok: true }> {
  if (!result.ok) throw new Error('no slope');
  return result as Extract<T, { readonly ok: true }>;
}

describe('clusteredCalibrationSlope', () => {
  it('is the plain slope with one row for each patient', () => {
    const rows = repeated(300, 1);
    const plain = fitted(calibrationSlope(rows, 0.95));
    expect(clusteredCalibrationSlope(rows, null, 0.95)).toEqual({ ...plain, designEffect: 1 });
  });

  it('takes rows that repeat a patient for one: the interval is that of the patients alone', () => {
    const alone = fitted(calibrationSlope(repeated(400, 1), 0.95));
    const clustered = fitted(clusteredCalibrationSlope(repeated(400, 5), null, 0.95));
    expect(clustered.slope.value).toBeCloseTo(alone.slope.value, 9);
    expect(clustered.designEffect).toBeGreaterThan(4.5);
    expect(clustered.slope.standardError / alone.slope.standardError).toBeGreaterThan(0.95);
    expect(clustered.slope.standardError / alone.slope.standardError).toBeLessThan(1.15);
  });

  it('looks at the selected rows only', () => {
    const rows = repeated(400, 5);
    const half = Uint32Array.from({ length: 1000 }, (_, row) => row);
    const cut = {
      label: rows.label.slice(0, 1000),
      score: rows.score.slice(0, 1000),
      codes: rows.codes.slice(0, 1000),
    };
    expect(clusteredCalibrationSlope(rows, half, 0.95)).toEqual(clusteredCalibrationSlope(cut, null, 0.95));
  });

  it('says why there is none', () => {
    const { label, score, codes } = repeated(10, 2);
    const certain = score.with(0, 1);
    expect(clusteredCalibrationSlope({ label, score: certain, codes }, null, 0.95)).toEqual({
      ok: false,
      reason: 'not-a-probability',
    });
  });
});

describe('slopeCasesNeeded', () => {
  const fit = { n: 1000, slope: { standardError: 0.2 } };

  it('plans the rows whose standard error fits the nearer limit', () => {
    // z of 97.5 % and of 90 %: 1.96 + 1.28 standard errors must fit into 0.2.
    expect(slopeCasesNeeded(fit, 0.8, 1.2, 0.95)).toBe(Math.ceil(1000 * (((1.959964 + 1.281552) * 0.2) / 0.2) ** 2));
    expect(slopeCasesNeeded(fit, 0.9, 1.2, 0.95)).toBe(Math.ceil(1000 * (((1.959964 + 1.281552) * 0.2) / 0.1) ** 2));
  });

  it('plans nothing where a perfect slope lies outside', () => {
    expect(slopeCasesNeeded(fit, 1.1, 1.2, 0.95)).toBeNull();
  });
});
