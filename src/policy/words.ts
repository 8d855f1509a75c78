import type { RateId } from '../measures/rates/confusion.ts';
import { SMALLEST_SHOWN_COUNT } from '../safety/limits.ts';

type Compared = RateId | 'auroc';

interface MetricWords {
  /** What the rate counts, for "finds 66 of 100 …". */
  readonly verb: string;
  /** Who is counted. */
  readonly among: string;
  /** What a worse rate means, as a noun that follows a number. */
  readonly worse: string;
  /** The opposite. */
  readonly better: string;
  /** What is counted to reach a size. */
  readonly cases: string;
}

const WORDS: Readonly<Partial<Record<Compared, MetricWords>>> = {
  sensitivity: { verb: 'finds', among: 'with the condition', worse: 'fewer', better: 'more', cases: 'cases' },
  specificity: {
    verb: 'rightly clears',
    among: 'without the condition',
    worse: 'fewer',
    better: 'more',
    cases: 'patients without the condition',
  },
  fpr: {
    verb: 'raises a false alarm in',
    among: 'without the condition',
    worse: 'more',
    better: 'fewer',
    cases: 'patients without the condition',
  },
  fnr: { verb: 'misses', among: 'with the condition', worse: 'more', better: 'fewer', cases: 'cases' },
  ppv: { verb: 'is right in', among: 'flagged', worse: 'fewer', better: 'more', cases: 'flagged patients' },
  npv: { verb: 'is right in', among: 'not flagged', worse: 'fewer', better: 'more', cases: 'patients not flagged' },
  selection_rate: { verb: 'flags', among: '', worse: 'more', better: 'fewer', cases: 'patients' },
  accuracy: { verb: 'is right in', among: '', worse: 'fewer', better: 'more', cases: 'patients' },
  prevalence: { verb: 'the condition is present in', among: '', worse: 'more', better: 'fewer', cases: 'patients' },
};

const FALLBACK: MetricWords = { verb: 'holds in', among: '', worse: 'fewer', better: 'more', cases: 'patients' };

/** Words of a metric for people. AUROC has no counts and is worded on its own. */
export function metricWords(metric: Compared): MetricWords {
  return WORDS[metric] ?? FALLBACK;
}

/** 0.664 → "66": a rate as a count per hundred. */
export const perHundred = (rate: number): string => String(Math.round(rate * 100));

/** 0.1993 → "19.9": a difference of rates per hundred. */
export const pointsPerHundred = (difference: number): string => (Math.abs(difference) * 100).toFixed(1);

/** Three digits, as rates and areas are usually written; never rounded up to a perfect 1 or down to 0. */
export function threeDigits(value: number): string {
  const text = value.toFixed(3);
  if (text === '1.000' && value < 1) return '0.999…';
  if (text === '0.000' && value > 0) return '0.0004…';
  return text;
}

/**
 * 2406 → 2400: a planned number of patients, to two digits. More digits promise what planning cannot give, and could be
 * turned back into the count of a small group.
 */
export function roundedPlan(n: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, n))) - 1);
  return Math.ceil(n / unit) * unit;
}

/** "flagged patients" as "flagged rows": where patients have several, rows are what is counted. */
export const rowsOf = (noun: string): string => noun.replace('patients', 'rows');

/**
 * ", worth 210 independent cases, since patients have several rows": what follows a number of rows; empty where each
 * stands for itself. Few are not told exactly: they could be few patients.
 */
export function worthWords(worth: number | undefined, rows: number): string {
  if (worth === undefined || worth >= rows) return '';
  const cases = worth < SMALLEST_SHOWN_COUNT ? `fewer than ${SMALLEST_SHOWN_COUNT}` : String(Math.floor(worth));
  return `, worth ${cases} independent cases, since patients have several rows`;
}

/** The same number for the statistics of a finding; nothing where every row stands for itself. */
export function worthShown(worth: number | undefined, withheld: boolean): { readonly n_effective?: number | null } {
  if (worth === undefined) return {};
  return { n_effective: withheld || worth < SMALLEST_SHOWN_COUNT ? null : Math.floor(worth) };
}
