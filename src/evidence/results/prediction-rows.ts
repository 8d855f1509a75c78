import { type GroupColumn, MISSING_LEVEL, type PredictionTable } from '../../measures/rows/predictions.ts';
import type { DeclaredEvidence } from '../reader.ts';
import { clusterColumn, groupColumn, oneModelColumn } from './level-columns.ts';
import {
  knownOutcomeColumn,
  type OutcomeReader,
  outcomeColumn,
  outcomeReader,
  perhapsDecisionColumn,
  unnamedOutcomeColumn,
} from './outcome-columns.ts';
import { PRODUCTION, type PredictionColumns } from './prediction-columns.ts';
import { type ColumnCollector, numberColumn, type Report } from './row-columns.ts';
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
function outcomesOf(
  column: number,
  declared: DeclaredEvidence | null,
  read: OutcomeReader,
  report: Report,
  certain: boolean,
): ColumnCollector<Outcomes> {
  if (declared?.role === PRODUCTION) return knownOutcomeColumn(column, 'outcome', read);
  const isNamed = declared !== null && declared.positive !== null;
  const all = isNamed
    ? outcomeColumn(column, 'outcome', read)
    : unnamedOutcomeColumn(column, 'outcome', report, certain);
  return { ...all, finish: () => ({ values: all.finish(), unknown: 0 }) };
}

/** Collects rows into a table. A row with a problem is reported; the caller then uses none of the rows. */
export function rowCollector(
  columns: PredictionColumns,
  declared: DeclaredEvidence | null,
  report: Report,
): TablePlan<CollectedRows> {
  const positive = declared?.positive ?? null;
  const read = outcomeReader(positive, report);
  const at = <Out>(column: number, make: (column: number) => ColumnCollector<Out>): ColumnCollector<Out> | null =>
    column < 0 ? null : make(column);
  // Names such as target and prediction stand as often above classes, amounts and texts.
  const certain = declared !== null || columns.score >= 0;
  const label = at(columns.label, (column) => outcomesOf(column, declared, read, report, certain));
  const score = at(columns.score, (column) => numberColumn(column, 'score', report));
  const prediction = at(columns.prediction, (column) =>
    positive === null
      ? unnamedOutcomeColumn(column, 'decision', report, true)
      : outcomeColumn(column, 'decision', read),
  );
  const perhaps = at(columns.perhapsDecision, perhapsDecisionColumn);
  const patient = at(columns.patient, (column) => clusterColumn(column, 'patient', report));
  const model = at(columns.model, (column) => oneModelColumn(column, report));
  const groups = columns.groups.map(({ attribute, column }) => groupColumn(attribute, column, report));
  const all = [...[label, prediction, perhaps, score, patient, model].filter((one) => one !== null), ...groups];
  return planOf(all, () => {
    const found = perhaps?.finish() ?? null;
    const own = score?.finish() ?? null;
    // Beside a score a column that is called like a decision and holds none is in nobody's way.
    if (own === null && found?.kind === 'neither') report('not-two-values', NO_DECISIONS, found.where);
    const unturned = own ?? (found?.kind === 'scores' ? found.values : null);
    const scores = unturned === null ? null : towards(unturned, declared?.higherMeansPositive ?? true);
    const decisions = prediction?.finish() ?? (found?.kind === 'decisions' ? found.values : null);
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

const NO_DECISIONS =
  'The predictions are neither numbers nor one of two values. Name the columns of outcome and score under columns in rmf-system.yaml.';

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
