import { parseData } from '../../documents/data.ts';
import type { LocatedValue } from '../../documents/located.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { SMALLEST_SHOWN_COUNT } from '../../safety/limits.ts';
import { EMPTY_READING, type Reading, type ReadProblem, type SourceDocument } from '../reader.ts';
import { problemsOf } from '../statement.ts';
import { type Walked, walkMetrics } from './metric-walk.ts';

/** A file of metrics in JSON or YAML with all that its numbers say; `reading` alone where it cannot be parsed. */
export interface MetricsData {
  readonly value: LocatedValue | null;
  readonly walked: Walked | null;
  readonly reading: Reading;
}

export function readMetricsData(document: SourceDocument): MetricsData {
  const { path } = document;
  const text = document.wholeText();
  const format = document.outline().form === 'json' || /\.json$/i.test(path) ? 'json' : 'yaml';
  const { value, problems } = parseData(text, { format });
  // A number that is not finite becomes a record without a value, which the rules judge; it spoils nothing else.
  const warnings = problemsOf(
    problems.filter(({ code }) => code !== 'non-finite'),
    path,
  );
  if (value === null) {
    const status = problems.some(({ code }) => code === 'empty') ? 'empty' : 'corrupt';
    return { value, walked: null, reading: { ...EMPTY_READING, status, warnings } };
  }
  const walked = walkMetrics(value, path, format === 'json' ? text : null);
  const few = fewCases(walked.records);
  const all = few === null ? warnings : [...warnings, few];
  return { value, walked, reading: { ...EMPTY_READING, warnings: all } };
}

/** Numbers of a whole data set of so few cases that a single one moves each of them by a tenth. How few is not told. */
function fewCases(records: readonly MetricRecord[]): ReadProblem | null {
  const small = records.find(
    ({ n, subgroup, details }) =>
      n !== null && n < SMALLEST_SHOWN_COUNT && Object.keys(subgroup).length === 0 && details.class === undefined,
  );
  if (small === undefined) return null;
  const message = `Measured on fewer than ${SMALLEST_SHOWN_COUNT} cases, which shows nothing about the model. Run it on the whole data set, and write the file again.`;
  return { code: 'few-cases', message, place: small.place };
}
