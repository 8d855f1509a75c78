/** Most bins a histogram may have, as a power of two: finer bins say no more of an AUROC than its last digits. */
export const MOST_LOG2_BINS = 20;

/**
 * Positives and negatives by bin of the score, empty bins left out: bin floor(p 2^K), and the last bin holds 1. Bins are a
 * power of two because p 2^K is then exact, so that every engine fills them alike; 0.29 times 100 is not 29.
 */
export interface Histogram {
  /** K of 2^K bins. */
  readonly log2Bins: number;
  /** Ascending. */
  readonly bins: Uint32Array;
  /** Whole counts, beside `bins`. */
  readonly positives: Float64Array;
  readonly negatives: Float64Array;
}

/** Throws a RangeError unless K is a whole number from 1 to 20. */
export function checkLog2Bins(log2Bins: number): void {
  if (!Number.isInteger(log2Bins) || log2Bins < 1 || log2Bins > MOST_LOG2_BINS) {
    throw new RangeError(`a histogram has 2^1 to 2^${MOST_LOG2_BINS} bins`);
  }
}

/** A histogram of no scores. */
export function emptyHistogram(log2Bins: number): Histogram {
  checkLog2Bins(log2Bins);
  return {
    log2Bins,
    bins: new Uint32Array(0),
    positives: new Float64Array(0),
    negatives: new Float64Array(0),
  };
}

/** The sparse form of counts of every bin. */
export function sparse(log2Bins: number, positives: Float64Array, negatives: Float64Array): Histogram {
  const bins: number[] = [];
  for (let bin = 0; bin < positives.length; bin++) {
    if (positives[bin] !== 0 || negatives[bin] !== 0) bins.push(bin);
  }
  return {
    log2Bins,
    bins: Uint32Array.from(bins),
    positives: Float64Array.from(bins, (bin) => positives[bin] ?? 0),
    negatives: Float64Array.from(bins, (bin) => negatives[bin] ?? 0),
  };
}

/** The scores of both; bins must agree, else a RangeError. */
export function mergeHistograms(a: Histogram, b: Histogram): Histogram {
  if (a.log2Bins !== b.log2Bins) throw new RangeError('histograms of different bins cannot be merged');
  const most = a.bins.length + b.bins.length;
  const bins = new Uint32Array(most);
  const positives = new Float64Array(most);
  const negatives = new Float64Array(most);
  let length = 0;
  for (let i = 0, j = 0; i < a.bins.length || j < b.bins.length; length++) {
    const ofA = a.bins[i] ?? Number.POSITIVE_INFINITY;
    const ofB = b.bins[j] ?? Number.POSITIVE_INFINITY;
    const bin = Math.min(ofA, ofB);
    bins[length] = bin;
    if (ofA === bin) {
      positives[length] = a.positives[i] ?? 0;
      negatives[length] = a.negatives[i] ?? 0;
      i++;
    }
    if (ofB === bin) {
      positives[length] = (positives[length] ?? 0) + (b.positives[j] ?? 0);
      negatives[length] = (negatives[length] ?? 0) + (b.negatives[j] ?? 0);
      j++;
    }
  }
  return {
    log2Bins: a.log2Bins,
    bins: bins.slice(0, length),
    positives: positives.slice(0, length),
    negatives: negatives.slice(0, length),
  };
}
