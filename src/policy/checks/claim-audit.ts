import type { MetricRecord } from '../../dossier/fact.ts';
import { type AuditedRate, aurocBounds, confusionFeasible, grim } from '../../measures/claims/audits.ts';
import { type DeclaredResult, parseDeclared } from '../../measures/claims/claims.ts';
import { toNumber } from '../../measures/claims/rational.ts';
import {
  auditSubgroupRange,
  auditSubgroupSizes,
  auditWeightedMean,
  type DeclaredText,
} from '../../measures/claims/subgroup-audits.ts';
import { isSmallCount } from '../../measures/suppression/suppression.ts';
import { SMALLEST_SHOWN_COUNT } from '../../safety/limits.ts';
import { isOneMeasurement } from './one-measurement.ts';

const AUDITED: readonly AuditedRate[] = ['prevalence', 'sensitivity', 'specificity', 'ppv', 'npv', 'accuracy'];

/** Metrics that are shares, areas or mean squares of probabilities: they lie between 0 and 1 whatever the data. */
const FROM_0_TO_1: readonly string[] = [
  ...AUDITED,
  'fpr',
  'fnr',
  'f1',
  'balanced_accuracy',
  'selection_rate',
  'auroc',
  'average_precision',
  'brier',
];

/** Claims that speak of the same rows: same file, same data, no subgroup. */
function companions(record: MetricRecord, records: readonly MetricRecord[]): readonly MetricRecord[] {
  return records.filter(
    (other) =>
      isOneMeasurement(record, other) &&
      Object.keys(other.subgroup).length === 0 &&
      Object.keys(record.subgroup).length === 0,
  );
}

const read = (record: MetricRecord): DeclaredResult =>
  parseDeclared(record.raw, record.scale === 'percent' ? 'percent' : 'fraction');

/**
 * Whether a claim is impossible by arithmetic alone, without any data: it lies outside of its scale, no table of the stated
 * number of patients gives it or all the rates of its file, no curve through the stated operating point has the stated
 * area, or the numbers stated of groups contradict it. Words, or null.
 */
export function impossibleClaim(record: MetricRecord, records: readonly MetricRecord[]): string | null {
  const stated = read(record);
  if (stated.ok && FROM_0_TO_1.includes(record.metric ?? '')) {
    const value = toNumber(stated.value);
    if (value < 0 || value > 1) return 'it lies between 0 and 1, or 0 % and 100 %';
  }
  const together = companions(record, records);
  if (record.metric === 'auroc') return impossibleArea(record, together);
  const table = AUDITED.some((rate) => rate === record.metric) ? impossibleTable(together) : null;
  return table ?? impossibleShare(record) ?? impossibleParts(record, records);
}

/** Metrics whose denominator is every row, so that the stated number of patients is theirs. */
const OF_ALL_ROWS: readonly string[] = ['accuracy', 'prevalence', 'selection_rate'];

/** A share of n patients is one of the n + 1 that whole numbers give (GRIM, Brown and Heathers 2017). */
function impossibleShare({ metric, n, raw, scale }: MetricRecord): string | null {
  if (n === null || !Number.isSafeInteger(n) || n < 1 || !OF_ALL_ROWS.includes(metric ?? '')) return null;
  // GRIM reads the text alone; a percentage that only its format declares would be read as a fraction.
  if (scale === 'percent' && !raw.includes('%')) return null;
  const result = grim(raw, n);
  if (!result.ok || result.feasible || result.feasibleIfTruncated) return null;
  return isSmallCount(n, SMALLEST_SHOWN_COUNT)
    ? 'no whole number of so few patients gives it'
    : `no whole number of ${n} patients gives it`;
}

/** What is stated of the groups of one attribute, beside an overall number. */
interface Parts {
  readonly attribute: string;
  readonly parts: readonly MetricRecord[];
}

/** The same metric of the same data by group, one attribute after the other. A group stated twice makes an attribute unclear, so it is left out. */
function partsOf(record: MetricRecord, records: readonly MetricRecord[]): readonly Parts[] {
  if (Object.keys(record.subgroup).length > 0) return [];
  const own = records.filter(
    (other) =>
      isOneMeasurement(record, other) && other.metric === record.metric && Object.keys(other.subgroup).length === 1,
  );
  const attributes = [...new Set(own.flatMap(({ subgroup }) => Object.keys(subgroup)))];
  return attributes.flatMap((attribute) => {
    const parts = own.filter(({ subgroup }) => attribute in subgroup);
    const isClear = new Set(parts.map(({ subgroup }) => subgroup[attribute])).size === parts.length;
    return isClear && parts.length > 1 ? [{ attribute, parts }] : [];
  });
}

const textOf = ({ raw, scale }: MetricRecord): DeclaredText => ({
  text: raw,
  scale: scale === 'percent' ? 'percent' : 'fraction',
});

/** Numbers of groups that contradict the number of all: sizes above the total, or a mean outside of its parts. */
function impossibleParts(record: MetricRecord, records: readonly MetricRecord[]): string | null {
  for (const { attribute, parts } of partsOf(record, records)) {
    const reason = contradiction(record, attribute, parts);
    if (reason === null) continue;
    // A card may state how few patients a group has; a message does not repeat it.
    const isSmall = parts.some(({ n }) => n !== null && isSmallCount(n, SMALLEST_SHOWN_COUNT));
    return isSmall ? `the numbers by ${attribute} contradict it` : `by ${attribute}, ${reason}`;
  }
  return null;
}

function contradiction(record: MetricRecord, attribute: string, parts: readonly MetricRecord[]): string | null {
  const sizes = parts.flatMap(({ n }) => (n === null ? [] : [n]));
  const total = record.n;
  const stated = total !== null && sizes.length === parts.length;
  const size = stated ? auditSubgroupSizes({ sizes, total, unknown: null }) : null;
  if (size?.verdict === 'impossible') return size.reason;
  const everyCaseListed = size?.verdict === 'consistent';
  const overall = textOf(record);
  const metric = record.metric ?? '';
  const named = parts.map((part) => ({ name: `${attribute} ${part.subgroup[attribute]}`, ...textOf(part) }));
  const range = auditSubgroupRange({ metric, overall, parts: named, everyCaseListed });
  if (range.verdict === 'impossible') return range.reason;
  if (!everyCaseListed || !OF_ALL_ROWS.includes(metric)) return null;
  const weighted = named.map((part, index) => ({ ...part, n: sizes[index] ?? 0 }));
  const mean = auditWeightedMean({ metric, overall, parts: weighted, unknown: 0 });
  return mean.verdict === 'impossible' ? mean.reason : null;
}

function impossibleTable(together: readonly MetricRecord[]): string | null {
  const n = together.find((record) => record.n !== null)?.n ?? null;
  if (n === null) return null;
  const claims: Partial<Record<AuditedRate, string>> = {};
  for (const record of together) {
    const rate = AUDITED.find((id) => id === record.metric);
    const stated = read(record);
    // Two values of one rate may come from two thresholds; such a file is not one table.
    if (rate === undefined || !stated.ok || stated.comparator !== undefined) continue;
    if (claims[rate] !== undefined && claims[rate] !== record.raw) return null;
    claims[rate] = record.raw;
  }
  if (Object.keys(claims).length < 2) return null;
  const result = confusionFeasible(n, claims);
  if (!result.ok || result.feasible !== false || result.feasibleIfTruncated !== false) return null;
  const list = Object.entries(claims)
    .map(([rate, text]) => `${rate} ${text}`)
    .join(', ');
  return `no ${n} patients can give ${list} together`;
}

function impossibleArea(record: MetricRecord, together: readonly MetricRecord[]): string | null {
  const number = (metric: string): { value: number; ulp: number } | null => {
    const found = together.filter((other) => other.metric === metric);
    const stated = found.length === 1 && found[0] !== undefined ? read(found[0]) : null;
    return stated?.ok && stated.comparator === undefined
      ? { value: toNumber(stated.value), ulp: toNumber(stated.ulp) }
      : null;
  };
  const area = number('auroc');
  const sensitivity = number('sensitivity');
  const specificity = number('specificity');
  if (area === null || sensitivity === null || specificity === null) return null;
  const { lower, upper } = aurocBounds(sensitivity.value, 1 - specificity.value);
  // Each stated value may be off by one unit of its last decimal; the bounds move by no more than their sum.
  const slack = area.ulp + sensitivity.ulp + specificity.ulp;
  if (area.value >= lower - slack && area.value <= upper + slack) return null;
  return `a curve through sensitivity ${sensitivity.value} and specificity ${specificity.value} has an area of ${lower.toFixed(3)} to ${upper.toFixed(3)}, not ${record.raw}`;
}
