import { quantile, type Sample, type SamplePair } from './sample.ts';

/** Whether the current values look like the reference times a constant, as when mg/dL became mmol/L. */
export type UnitChange =
  | {
      readonly status: 'changed';
      /** Current over reference: the geometric middle of the ratios of the quantiles. */
      readonly factor: number;
      /** Largest over smallest ratio among the quantiles: 1 for a pure change of unit. */
      readonly disagreement: number;
    }
  | { readonly status: 'unchanged' }
  | {
      readonly status: 'not-applicable';
      /** `few-rows`: quantiles of fewer rows say little. `mixed-signs`: a quantile is 0 or of the other sign, so it has no ratio. `no-variation`: the quartiles coincide. */
      readonly reason: 'few-rows' | 'mixed-signs' | 'no-variation';
    };

const LEVELS = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

const FEWEST_ROWS = 20;

/** The smallest step between units of one quantity that hospitals mix up is 1.61 (haemoglobin in g/dL and mmol/L). */
const SMALLEST_FACTOR = Math.log(1.5);

/** Quantiles may disagree by this share of the log factor: real drift beside the change, rounding, and chance. */
const TOLERANCE = 0.25;

/** Standard error of a median over sigma / sqrt(n) for a normal variable, sqrt(pi / 2), taken three times. */
const NOISE = 3 * Math.sqrt(Math.PI / 2);

/** Interquartile range of a normal variable in standard deviations. */
const IQR_OF_NORMAL = 1.3489795003921634;

function logQuantiles(sample: Sample, sign: number): readonly number[] {
  return LEVELS.map((level) => Math.log(sign * (quantile(sample, level) ?? 0)));
}

/**
 * Looks for a change of unit. The ratios of five quantiles (deciles 1 and 9, quartiles, median) must agree, and their
 * middle must be at least 1.5 or at most 1/1.5 and lie further from 1 than one robust standard deviation of the logarithm
 * of the reference, and three standard errors of a median more. A shift moves low quantiles by a larger factor than high
 * ones and so disagrees; growth by a factor that patients show anyway stays within the reference's own spread.
 *
 * Not seen: a change in a part of the rows only, units with another zero (degrees), values that straddle 0.
 */
export function unitChange({ reference, current }: SamplePair): UnitChange {
  const n = reference.ascending.length;
  const m = current.ascending.length;
  if (Math.min(n, m) < FEWEST_ROWS) return { status: 'not-applicable', reason: 'few-rows' };
  const sign = Math.sign(quantile(reference, 0.5) ?? 0);
  const before = logQuantiles(reference, sign);
  const now = logQuantiles(current, sign);
  if (![...before, ...now].every(Number.isFinite)) return { status: 'not-applicable', reason: 'mixed-signs' };
  const spread = Math.abs((before[3] ?? 0) - (before[1] ?? 0)) / IQR_OF_NORMAL;
  if (spread === 0) return { status: 'not-applicable', reason: 'no-variation' };
  const ratios = now.map((value, index) => value - (before[index] ?? 0)).sort((a, b) => a - b);
  const middle = ratios[2] ?? 0;
  const disagreement = (ratios[4] ?? 0) - (ratios[0] ?? 0);
  const ordinary = spread * (1 + NOISE * Math.sqrt(1 / n + 1 / m));
  const far = Math.abs(middle) >= Math.max(SMALLEST_FACTOR, ordinary);
  return far && disagreement <= TOLERANCE * Math.abs(middle)
    ? { status: 'changed', factor: Math.exp(middle), disagreement: Math.exp(disagreement) }
    : { status: 'unchanged' };
}
