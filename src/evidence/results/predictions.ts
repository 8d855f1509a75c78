import type { RowHeader } from '../../documents/rows.ts';
import { columnNames, isNamedLikeRows } from '../../documents/scan-rows.ts';
import type { Place } from '../../dossier/fact.ts';
import {
  type DeclaredEvidence,
  EMPTY_READING,
  type Head,
  type PredictionRows,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { placeOf } from '../statement.ts';
import { findColumns, looksLikePredictions, type PredictionColumns } from './prediction-columns.ts';
import { type CollectedRows, rowCollector } from './prediction-rows.ts';
import { scanTable } from './scan-table.ts';

/** The columns of a file and the rows collected from them. */
interface Found {
  readonly header: RowHeader;
  readonly columns: PredictionColumns;
  readonly collected: CollectedRows;
}

function recognise(head: Head, declared: DeclaredEvidence | null): Recognition | null {
  if (declared?.kind === 'predictions')
    return { strength: 3, because: 'rmf-system.yaml says that it holds predictions' };
  if (declared !== null && declared.kind !== null) return null;
  if (!isNamedLikeRows(head.path) || !looksLikePredictions(columnNames(head))) return null;
  return { strength: 2, because: 'its columns are named like an outcome and a score or decision' };
}

/** Reads predictions row by row; see scanTable for what a problem in one row means. */
async function read(document: SourceDocument): Promise<Reading> {
  const { path, declared } = document;
  const scanned = await scanTable<Found>(document, (header, report) => {
    const { columns, problems } = findColumns(header, path, declared);
    if (problems.length > 0) return { ok: false, problems };
    const rows = rowCollector(columns, declared, report);
    return { ok: true, plan: { ...rows, finish: () => ({ header, columns, collected: rows.finish() }) } };
  });
  if (!scanned.ok) return declared === null ? notForUs(scanned.problems) : corrupt(scanned.problems);
  const { value, warnings } = scanned;
  return { ...EMPTY_READING, predictions: rowsOf(path, declared, value), warnings };
}

const corrupt = (warnings: readonly ReadProblem[]): Reading => ({ ...EMPTY_READING, status: 'corrupt', warnings });

/** What makes of a file something else than predictions of one yes-or-no outcome. */
const ANOTHER_TASK: readonly string[] = ['not-two-values', 'several-models'];

/**
 * A file that nobody named, whose columns are called like those of predictions: where it holds classes, amounts or texts,
 * or the rows of several models, it is no mistake of its author, and nothing is known from it.
 */
function notForUs(problems: readonly ReadProblem[]): Reading {
  if (!problems.every(({ code }) => ANOTHER_TASK.includes(code))) return corrupt(problems);
  const notUnderstood = problems.map(({ code, place }) => ({ what: WHAT[code] ?? code, place }));
  return { ...EMPTY_READING, status: 'unsupported', notUnderstood };
}

const WHAT: Readonly<Record<string, string>> = {
  'not-two-values': 'outcomes or predictions of more than two values',
  'several-models': 'rows of several models',
};

function rowsOf(
  path: string,
  declared: DeclaredEvidence | null,
  { header, columns, collected }: Found,
): PredictionRows {
  const places: Record<string, Place> = {};
  const put = (name: string, column: number): void => {
    const span = header.spans[column];
    if (span !== undefined) places[name] = placeOf(path, span);
  };
  put('label', columns.label);
  put('score', columns.score);
  const { table } = collected;
  const decisions = columns.prediction < 0 ? columns.perhapsDecision : columns.prediction;
  if (table.prediction !== null) put('prediction', decisions);
  else if (columns.score < 0) put('score', decisions);
  put('patient', columns.patient);
  for (const { attribute, column } of columns.groups) put(attribute, column);
  const threshold = declared?.threshold ?? null;
  const turned = declared?.higherMeansPositive === false;
  return {
    ...collected,
    polarity: isPolarityDeclared(declared, columns) ? 'declared' : 'by-convention',
    threshold: threshold === null || columns.score < 0 ? null : turned ? -threshold : threshold,
    columnPlaces: places,
  };
}

/**
 * Both must be stated: which outcome is the condition, and which end of the score speaks for it. A threshold states
 * the second, being the score at or above which the condition is called present; a decision column needs neither.
 */
function isPolarityDeclared(declared: DeclaredEvidence | null, columns: PredictionColumns): boolean {
  if (declared === null) return false;
  // Where no outcome is there, there is none to misunderstand.
  if (declared.positive === null && columns.label >= 0) return false;
  return columns.score < 0 || declared.higherMeansPositive !== null || declared.threshold !== null;
}

export const predictionsReader: Reader = {
  id: 'predictions',
  title: 'Row-level predictions',
  role: 'result',
  versions: [],
  recognise,
  read,
  fields: [],
};
