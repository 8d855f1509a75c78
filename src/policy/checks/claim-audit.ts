import type { MetricRecord } from '../../dossier/fact.ts';
import { type AuditedRate, aurocBounds, confusionFeasible } from '../../measures/audits.ts';
import { type DeclaredResult, parseDeclared } from '../../measures/claims.ts';
import { toNumber } from '../../measures/rational.ts';

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
      other.place.path === record.place.path &&
      other.role === record.role &&
      Object.keys(other.subgroup).length === 0 &&
      Object.keys(record.subgroup).length === 0,
  );
}

const read = (record: MetricRecord): DeclaredResult =>
  parseDeclared(record.raw, record.scale === 'percent' ? 'percent' : 'fraction');

/**
 * Whether a claim is impossible by arithmetic alone, without any data: it lies outside of its scale, no table of the stated
 * number of patients gives all the rates of its file, or no curve through the stated operating point has the stated area. Words, or null.
 */
export function impossibleClaim(record: MetricRecord, records: readonly MetricRecord[]): string | null {
  const stated = read(record);
  if (stated.ok && FROM_0_TO_1.includes(record.metric ?? '')) {
    const value = toNumber(stated.value);
    if (value < 0 || value > 1) return 'it lies between 0 and 1, or 0 % and 100 %';
  }
  const together = companions(record, records);
  if (record.metric === 'auroc') return impossibleArea(record, together);
  return AUDITED.some((rate) => rate === record.metric) ? impossibleTable(together) : null;
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
