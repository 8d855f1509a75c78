import { type GroupColumn, MISSING_LEVEL, type PredictionTable } from '../../measures/rows/predictions.ts';
import type { DeclaredEvidence } from '../reader.ts';
import { PRODUCTION, type PredictionColumns } from './prediction-columns.ts';
import {
  type ColumnCollector,
  clusterColumn,
  groupColumn,
  knownOutcomeColumn,
  numberColumn,
  type OutcomeReader,
  outcomeColumn,
  outcomeReader,
  type Report,
} from './row-columns.ts';
import { planOf, type TablePlan } from './scan-table.ts';

export interface CollectedRows {
  readonly table: PredictionTable;
  readonly unknownShare: Readonly<Record<string, number>>;
  readonly unknownOutcomes: number;
}

interface Outcomes {
  readonly values: Uint8Array;
  readonly unknown: number;
}

/** Only production results may lack outcomes; everywhere else a blank one is a problem of its row. */
function outcomesOf(column: number, isProduction: boolean, read: OutcomeReader): ColumnCollector<Outcomes> {
  if (isProduction) return knownOutcomeColumn(column, 'outcome', read);
  const all = outcomeColumn(column, 'outcome', read);
  return { ...all, finish: () => ({ values: all.finish(), unknown: 0 }) };
}

/** Collects rows into a table. A row with a problem is reported; the caller then uses none of the rows. */
export function rowCollector(
  columns: PredictionColumns,
  declared: DeclaredEvidence | null,
  report: Report,
): TablePlan<CollectedRows> {
  const read = outcomeReader(declared?.positive ?? null, report);
  const label = columns.label < 0 ? null : outcomesOf(columns.label, declared?.role === PRODUCTION, read);
  const score = columns.score < 0 ? null : numberColumn(columns.score, 'score', report);
  const prediction = columns.prediction < 0 ? null : outcomeColumn(columns.prediction, 'decision', read);
  const patient = columns.patient < 0 ? null : clusterColumn(columns.patient, 'patient', report);
  const groups = columns.groups.map(({ attribute, column }) => groupColumn(attribute, column, report));
  const all = [...[label, prediction, score, patient].filter((one) => one !== null), ...groups];
  return planOf(all, () => {
    const scores = score === null ? null : towards(score.finish(), declared?.higherMeansPositive ?? true);
    const decisions = prediction?.finish() ?? null;
    const rows = scores?.length ?? decisions?.length ?? 0;
    const outcomes = label?.finish() ?? { values: new Uint8Array(rows), unknown: rows };
    const finished = groups.map((group) => group.finish());
    return {
      table: {
        rows,
        label: outcomes.values,
        score: scores,
        prediction: decisions,
        patient: patient?.finish() ?? null,
        groups: finished,
      },
      unknownShare: Object.fromEntries(finished.map((group) => [group.attribute, shareMissing(group)])),
      unknownOutcomes: outcomes.unknown,
    };
  });
}

/** The measures take a higher score for a likelier condition; the sign turns the other convention round exactly. */
function towards(score: Float64Array, higherMeansPositive: boolean): Float64Array {
  if (!higherMeansPositive) for (let row = 0; row < score.length; row++) score[row] = -(score[row] ?? 0);
  return score;
}

function shareMissing({ codes }: GroupColumn): number {
  let missing = 0;
  for (const code of codes) if (code === MISSING_LEVEL) missing++;
  return codes.length === 0 ? 0 : missing / codes.length;
}
