import type { Span } from '../../documents/located.ts';
import type { RowHeader } from '../../documents/rows.ts';
import type { DeclaredEvidence, ReadProblem } from '../reader.ts';
import { placeOf } from '../statement.ts';

/**
 * Names under which files of predictions hold their columns, in the order in which they are looked for: those of
 * Fairlearn, Aequitas (score, label_value), SageMaker Clarify, MLflow (target or ground_truth, prediction or outputs),
 * NannyML (y_true, y_pred, y_pred_proba), Evidently (target, prediction), and of teams. A name says what a column is for;
 * it never says which of its values is the condition. Names of a target of their own, such as two_year_recid, are not here.
 */
const LABEL_NAMES = [
  'y_true',
  'label',
  'target',
  'outcome',
  'label_value',
  'ground_truth',
  'true_label',
  'y_test',
  'actual',
  'actual_label',
  'actual_outcome',
  'actual_risk',
];
const SCORE_NAMES = [
  'y_score',
  'score',
  'y_prob',
  'probability',
  'risk',
  'y_pred_proba',
  'y_proba',
  'prob',
  'proba',
  'prob_1',
  'proba_1',
  'pred_proba',
  'pred_prob',
  'predicted_proba',
  'predicted_prob',
  'predicted_probability',
  'prediction_probability',
  'risk_score',
];
/** A decision or, where people call their scores so, a score: the values tell. */
const DECISION_NAMES = [
  'y_pred',
  'prediction',
  'pred',
  'predicted',
  'predicted_label',
  'predicted_class',
  'predicted_outcome',
  'predicted_risk',
  'y_hat',
  'outputs',
];
/** Aequitas keeps the rows of several models in one file. */
const MODEL_NAMES = ['model_id'];
/** Rows of one patient taken for independent are a false pass, so these names count though nobody states them. */
const PATIENT_NAMES = ['patient_id', 'patient', 'subject_id', 'person_id', 'cluster'];
const GROUP_NAMES = [
  'sex',
  'gender',
  'race',
  'ethnicity',
  'age_group',
  'age_band',
  'age_cat',
  'site',
  'language',
  'payer',
  'insurance',
];

/** The role of results of the deployed system, whose outcomes may not be known yet. */
export const PRODUCTION = 'production';

/** Whether the names of a header hold an outcome, and a score or a decision, under their usual names. */
export function looksLikePredictions(names: readonly string[]): boolean {
  const said = [...SCORE_NAMES, ...DECISION_NAMES];
  return columnCalled(names, LABEL_NAMES) >= 0 && columnCalled(names, said) >= 0;
}

/** Positions of the columns that are read; -1 where a column is not there. */
export interface PredictionColumns {
  readonly label: number;
  readonly score: number;
  readonly prediction: number;
  /** A column that may hold decisions or scores, found by its name in a file of which nobody says anything. */
  readonly perhapsDecision: number;
  readonly patient: number;
  /** Names the model of each row, in a file of which nobody says anything. */
  readonly model: number;
  readonly groups: readonly { readonly attribute: string; readonly column: number }[];
}

/**
 * Finds the columns: those declared by their exact names, the others by convention. A declared column that is missing
 * is a problem of the declaration and is never replaced by another.
 */
export function findColumns(
  header: RowHeader,
  path: string,
  declared: DeclaredEvidence | null,
): { readonly columns: PredictionColumns; readonly problems: readonly ReadProblem[] } {
  const problems: ReadProblem[] = [];
  const { names } = header;
  const whole: Span = header.spans[0] ?? { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const named = (name: string, what: string): number => {
    const column = names.indexOf(name);
    if (column < 0 && declared !== null) {
      const message = `The file has no column of the name that rmf-system.yaml states for the ${what}. Correct the name, or the file.`;
      problems.push({ code: 'missing-column', message, place: declared.place });
    }
    return column;
  };
  const pick = (name: string | null | undefined, usual: readonly string[], what: string): number =>
    name == null ? columnCalled(names, usual) : named(name, what);
  const stated = declared?.columns;
  const label = pick(stated?.label, LABEL_NAMES, 'outcome');
  const decision = stated?.prediction == null ? -1 : named(stated.prediction, 'decision');
  // Who declares a decision and no score means the decision.
  const score = decision >= 0 && stated?.score == null ? -1 : pick(stated?.score, SCORE_NAMES, 'score');
  const called = columnCalled(names, DECISION_NAMES);
  // In a declared file a decision found by its name never stands beside a score, for the threshold decides there.
  const isAlone = declared !== null && decision < 0 && score < 0 && stated?.score == null;
  const prediction = isAlone ? called : decision;
  const perhapsDecision = declared === null ? called : -1;
  const model = declared === null ? columnCalled(names, MODEL_NAMES) : -1;
  const statedPatient = stated?.patient == null ? null : named(stated.patient, 'patient');
  const groups = Object.entries(stated?.attributes ?? {}).map(([attribute, name]) => ({
    attribute,
    column: named(name, `attribute ${attribute}`),
  }));
  const columnsTaken = new Set(groups.map(({ column }) => column));
  names.forEach((name, column) => {
    const attribute = name.trim().toLowerCase();
    const known = GROUP_NAMES.includes(attribute) && !columnsTaken.has(column);
    if (known && !groups.some((group) => group.attribute === attribute)) groups.push({ attribute, column });
  });
  // A column that means something else does not name patients: `cluster` may well be an attribute.
  const taken = new Set([label, score, prediction, perhapsDecision, ...groups.map(({ column }) => column)]);
  const free = names.map((name, column) => (taken.has(column) ? '' : name));
  const patient = statedPatient ?? columnCalled(free, PATIENT_NAMES);
  const missing = (what: string, usual: readonly string[]): void => {
    if (problems.length > 0) return;
    const message = `No column for the ${what} was found (looked for ${usual.join(', ')}). Name it under columns in rmf-system.yaml.`;
    problems.push({ code: 'missing-column', message, place: placeOf(path, whole) });
  };
  // What happened to the patients whom a deployed system scored lately is often not known yet.
  if (label < 0 && declared?.role !== PRODUCTION) missing('outcome', LABEL_NAMES);
  if (score < 0 && prediction < 0 && perhapsDecision < 0) missing('score', SCORE_NAMES);
  const used = [label, score, prediction, perhapsDecision].filter((column) => column >= 0);
  if (new Set(used).size < used.length) {
    const span = header.spans[used[0] ?? 0] ?? whole;
    const message = 'One column is used for two of outcome, score and decision. Name a column of its own for each.';
    problems.push({ code: 'same-column', message, place: placeOf(path, span) });
  }
  return { columns: { label, score, prediction, perhapsDecision, patient, model, groups }, problems };
}

/** The first column of one of these names, capital letters aside; -1 where there is none. */
export function columnCalled(names: readonly string[], usual: readonly string[]): number {
  const lower = names.map((name) => name.trim().toLowerCase());
  for (const name of usual) {
    const column = lower.indexOf(name);
    if (column >= 0) return column;
  }
  return -1;
}
