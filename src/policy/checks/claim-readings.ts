import type { MetricRecord } from '../../dossier/fact.ts';
import { compareClaim, type Declared, parseDeclared } from '../../measures/claims/claims.ts';
import { aurocReadings, type OperatingRate, operatingPointSupports } from '../../measures/claims/refutation.ts';
import type { Required } from '../../report/report.ts';
import type { MeasuredSource } from '../measured.ts';
import { showsMetric } from '../shown.ts';
import { undeclaredColumns } from '../subject.ts';
import { threeDigits } from '../words.ts';
import type { Decided } from './kind.ts';
import { isOneMeasurement } from './one-measurement.ts';
import { fail, notEvaluated } from './result.ts';

const OPERATING: readonly OperatingRate[] = ['sensitivity', 'specificity', 'ppv', 'npv', 'accuracy', 'fpr', 'fnr'];

const TOLERANCE = 1e-9;

/**
 * A claim held against rows whose polarity and threshold nobody declared. It fails when it is false under every reading;
 * otherwise nothing is known: a pass is never reached by choosing the reading that suits it.
 */
export function everyReading(
  record: MetricRecord,
  declared: Declared,
  source: MeasuredSource,
  records: readonly MetricRecord[],
  required: Required,
): Decided {
  const { path, result } = source.predictions;
  const rest = { assurance: 'recomputed', related: [source.predictions.place] } as const;
  const refutation =
    Object.keys(record.subgroup).length > 0
      ? null
      : record.metric === 'auroc'
        ? refutedArea(record, declared, source)
        : refutedOperatingPoint(record, source, records);
  if (refutation !== null) return fail({ text: refutation }, required, record.place, rest);
  const cause = undeclaredColumns(path);
  const needs = ['result.path', 'result.kind', 'result.role', 'result.positive', 'result.threshold'].map((field) => ({
    field,
    entry: result,
  }));
  return notEvaluated('missing', { text: `declared ${record.raw}; ${cause}` }, required, record.place, {
    ...rest,
    needs,
    cause,
  });
}

function refutedArea(record: MetricRecord, declared: Declared, source: MeasuredSource): string | null {
  const readings = aurocReadings(source.predictions.rows.table);
  if (readings === null) return null;
  const refuted = readings.every(
    (value) => compareClaim(declared, { value, tolerance: TOLERANCE }, true, 1).verdict === 'overclaim',
  );
  if (!refuted) return null;
  // Which of the two values is the condition is not known, and the counts are the same either way.
  if (!showsMetric(source.shown.overall(), 'auroc')) {
    return `declared ${record.raw} · recomputed less (withheld), whichever value means that the condition is present`;
  }
  const [up, down] = readings;
  return `declared ${record.raw} · recomputed ${threeDigits(Math.max(up, down))} at best, whichever value means that the condition is present (the other way ${threeDigits(Math.min(up, down))})`;
}

function refutedOperatingPoint(
  record: MetricRecord,
  source: MeasuredSource,
  records: readonly MetricRecord[],
): string | null {
  const claims: Partial<Record<OperatingRate, Declared>> = {};
  for (const other of records) {
    const rate = OPERATING.find((id) => id === other.metric);
    if (
      rate === undefined ||
      !isOneMeasurement(record, other) ||
      Object.keys(other.subgroup).length > 0 ||
      claims[rate] !== undefined
    )
      continue;
    const stated = parseDeclared(other.raw, other.scale === 'percent' ? 'percent' : 'fraction');
    if (stated.ok) claims[rate] = stated;
  }
  if (!OPERATING.some((id) => id === record.metric) || Object.keys(claims).length === 0) return null;
  const support = operatingPointSupports(source.predictions.rows.table, claims);
  if (support === null || support.supported) return null;
  return `declared ${record.raw} · no threshold and no reading of ${source.predictions.path} gives ${Object.keys(claims).join(', ')} as declared together`;
}
