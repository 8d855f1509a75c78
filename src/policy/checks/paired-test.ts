import type { ComparisonTest } from '../../measures/decisions/difference.ts';
import { noWorsePairedAuroc, noWorsePairedRate } from '../../measures/decisions/paired-difference.ts';
import { type ClusterSums, clusterSums } from '../../measures/intervals/cluster.ts';
import { type DiscordantPairs, discordantPairs } from '../../measures/rates/mcnemar.ts';
import { flagsOf, type GroupKey, type PredictionTable, pick, selectGroup } from '../../measures/rows/predictions.ts';
import { FEWEST_EVENTS } from '../../safety/limits.ts';
import type { MeasuredSource } from '../measured.ts';
import { repeatedPatients, worthOf } from '../patients.ts';
import { samePatients } from '../same-rows.ts';

/** What is held against an earlier value; a lower one is worse. */
export type HeldMetric = 'auroc' | 'sensitivity' | 'specificity';

interface Question {
  readonly metric: HeldMetric;
  readonly margin: number;
  readonly alpha: number;
}

interface PairedTest {
  readonly test: ComparisonTest;
  /** Rows on which the decisions differ; null for an area. */
  readonly pairs: DiscordantPairs | null;
}

/**
 * The comparison row by row of two files that hold the same patients; null where they do not, or where an area has
 * several rows of a patient, for which no paired limits are known.
 *
 * @param key the group of patients; null for all
 */
export function pairedTest(
  { current, reference }: { readonly current: MeasuredSource; readonly reference: MeasuredSource },
  key: GroupKey | null,
  question: Question,
): PairedTest | null {
  const [own, earlier] = [current.predictions.rows, reference.predictions.rows];
  if (!samePatients(own.table, earlier.table)) return null;
  const rows = key === null ? everyRow(own.table) : selectGroup(own.table, key);
  return question.metric === 'auroc'
    ? pairedArea(own.table, earlier.table, rows, question)
    : pairedRate(own, earlier, rows, question.metric, question);
}

const everyRow = ({ rows }: PredictionTable): Uint32Array => Uint32Array.from({ length: rows }, (_, row) => row);

function pairedArea(
  own: PredictionTable,
  earlier: PredictionTable,
  rows: Uint32Array,
  { margin, alpha }: Question,
): PairedTest | null {
  if (own.score === null || earlier.score === null || repeatedPatients(own) !== null) return null;
  const scores = { label: pick(own.label, rows), first: pick(own.score, rows), second: pick(earlier.score, rows) };
  return { test: noWorsePairedAuroc({ scores, margin, alpha, minimumEvents: FEWEST_EVENTS.auroc }), pairs: null };
}

type Rows = MeasuredSource['predictions']['rows'];

function pairedRate(
  own: Rows,
  earlier: Rows,
  rows: Uint32Array,
  metric: Exclude<HeldMetric, 'auroc'>,
  { margin, alpha }: Question,
): PairedTest {
  const outcome = metric === 'sensitivity' ? 1 : 0;
  const counted = rows.filter((row) => own.table.label[row] === outcome);
  const right = ({ table, threshold }: Rows): Uint8Array => {
    const flagged = flagsOf(table, threshold);
    return Uint8Array.from({ length: table.rows }, (_, row) => (flagged(row) === (outcome === 1) ? 1 : 0));
  };
  const [first, second] = [right(own), right(earlier)];
  const pairs = discordantPairs(first, second, counted);
  const codes = repeatedPatients(own.table);
  const effective = codes === null ? undefined : effectiveOf(first, second, counted, codes);
  return { test: noWorsePairedRate({ pairs, n: counted.length, margin, alpha, effective }), pairs };
}

/** The independent cases that the rows are worth for what only one model gets right, where patients have several rows. */
function effectiveOf(first: Uint8Array, second: Uint8Array, counted: Uint32Array, codes: Uint32Array) {
  const sumsOf = (one: Uint8Array, other: Uint8Array): { readonly byPatient: ClusterSums } => {
    const only = one.map((value, row) => (value === 1 && other[row] !== 1 ? 1 : 0));
    return { byPatient: clusterSums(codes, null, only, counted) };
  };
  const [gained, lost] = [sumsOf(first, second), sumsOf(second, first)];
  const sides = [gained, lost];
  return { b: worthOf(gained, sides) ?? counted.length, c: worthOf(lost, sides) ?? counted.length };
}
