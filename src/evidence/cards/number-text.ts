import type { MetricRecord, Place } from '../../dossier/fact.ts';
import { canonicalMetric, natureOf, writtenScale } from '../metric-names.ts';

/** A number as it stands in running text. */
export interface WrittenNumber {
  /** With its digits and percent sign. */
  readonly raw: string;
  /** Offset in the text that was searched. */
  readonly start: number;
  readonly end: number;
  /** Null where it is not one number in a form that everybody reads alike, such as 0,91. */
  readonly value: number | null;
  readonly percent: boolean;
  readonly interval: { readonly lower: string; readonly upper: string } | null;
  /** Confidence level of the interval, 0 to 1; null where none is written. */
  readonly level: number | null;
}

const NUMBER = /^[-+−]?\d[\d.,]*(?: ?%)?/;

/** `(0.88-0.93)`, `[88.1%, 90.2%]`, `, 95% CI 0.88 to 0.93`; a bracket or the word CI must announce it. */
const INTERVAL =
  /^\s*(?:[,;]?\s*[([]?\s*(?:(9\d(?:\.\d)?)\s?%\s*)(?:CI|confidence interval)\s*[:=,]?\s*[([]?\s*|\s*[([]\s*(?:CI\s*[:=]?\s*)?)(\d+(?:\.\d+)?\s?%?)\s*(?:-|–|—|to|,|;)\s*(\d+(?:\.\d+)?\s?%?)\s*[)\]]?/i;

/**
 * The number at the start of a text, or null: where there is none, where it is part of a range or a limit, and where it
 * is the zero of an unfilled template. None of these is a measurement.
 *
 * @param offset of `text` in what was searched
 */
export function numberAt(text: string, offset: number): WrittenNumber | null {
  const found = NUMBER.exec(text)?.[0];
  if (found === undefined) return null;
  const raw = found.replace(/[.,]+$/, '');
  const after = text.slice(raw.length);
  // A unit or a name goes on directly (24h, 3D, 10-fold), or a range follows (0.80-0.90, 5 to 10).
  if (/^[\p{L}_]/u.test(after) || /^\s?%?\s*(?:-|–|—|\bto\b)\s*\d/.test(after) || /^\s*-\w/.test(after)) return null;
  if (/^0(\.0+)?( ?%)?$/.test(raw)) return null;
  const percent = raw.endsWith('%');
  const plain = /^([-+]?\d+(?:\.\d+)?)(?: ?%)?$/.exec(raw)?.[1];
  const interval = INTERVAL.exec(after);
  return {
    raw,
    start: offset,
    end: offset + raw.length,
    value: plain === undefined ? null : Number(plain),
    percent,
    interval:
      interval?.[2] !== undefined && interval[3] !== undefined
        ? { lower: interval[2].trim(), upper: interval[3].trim() }
        : null,
    level: levelOf(interval?.[1]),
  };
}

/** "95" → 0.95. */
const levelOf = (percent: string | undefined): number | null => (percent === undefined ? null : Number(percent) / 100);

/** The level that a heading names: 0.95 of "95 % CI" or "AUROC (95% confidence interval)"; null where it names no interval, or no level. */
export function levelInHeading(heading: string): number | null {
  return levelOf(/\b(9\d(?:\.\d)?)\s?%[\s-]*(?:CI|confidence interval)/i.exec(heading)?.[1]);
}

const ALONE = /^\s*[([]?\s*(\d+(?:\.\d+)?\s?%?)\s*(?:-|–|—|to|,|;)\s*(\d+(?:\.\d+)?\s?%?)\s*[)\]]?\s*$/i;

/** An interval that stands alone, as in a column of its own: "0.84 to 0.89", "[0.84, 0.89]". Null where the text is none. */
export function intervalAlone(text: string): WrittenNumber['interval'] {
  const [, lower, upper] = ALONE.exec(text) ?? [];
  return lower === undefined || upper === undefined ? null : { lower: lower.trim(), upper: upper.trim() };
}

/** A number of a card as a record. */
export function recordOf(
  name: string,
  number: WrittenNumber,
  line: number,
  path: string,
  about: Pick<MetricRecord, 'subgroup' | 'role' | 'n'>,
): MetricRecord {
  const metric = canonicalMetric(name);
  const place: Place = { path, line, column: number.start + 1, endLine: line, endColumn: number.end + 1 };
  return {
    ...natureOf(metric),
    details: number.level === null ? {} : { level: number.level },
    metric,
    name,
    raw: number.raw,
    value: number.value,
    scale: writtenScale(metric, number.value, number.percent),
    interval: number.interval,
    pointer: '',
    place,
    assurance: 'declared',
    ...about,
  };
}
