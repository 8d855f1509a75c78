import type { LocatedValue } from '../../documents/located.ts';
import { toPlain } from '../../documents/located.ts';
import { splitNames } from '../../documents/split-table.ts';
import type { Reader, Recognition } from '../reader.ts';
import { startOf } from '../statement.ts';
import { itemsAt } from './located-values.ts';
import { looksLikePredictions } from './prediction-columns.ts';
import { predictionsReader } from './predictions.ts';
import { nearestPlace, problem } from './records.ts';
import { type ResultReading, resultReader } from './result-reader.ts';

/** Columns that mlflow.evaluate writes: a score of each row, with its version and why it was given. */
const SCORE = /^.{1,200}\/v\d+\/(score|justification)$/;

const OUTCOME = ['target', 'targets', 'ground_truth', 'label', 'labels'];
const PREDICTION = ['prediction', 'predictions', 'outputs', 'output'];

const tableReader = resultReader({
  id: 'mlflow-table',
  title: 'MLflow evaluation table',
  versions: ['2', '3'],
  recognise: (_, head): Recognition | null => {
    const columns = splitNames(head.bytes) ?? [];
    if (columns.some((name) => SCORE.test(name))) {
      return { strength: 3, because: 'its columns are scores of rows as mlflow.evaluate names them' };
    }
    return isEvaluated(columns)
      ? { strength: 2, because: 'its columns hold outcomes and predictions, and its data rows' }
      : null;
  },
  read: (value, path): ResultReading => {
    const columns = columnsOf(value);
    const rows = itemsAt(value, ['data']).length;
    if (rows === 0) {
      const message = 'The table has no row: nothing was evaluated. Run mlflow.evaluate on data that are not empty.';
      return { status: 'empty', warnings: [problem('no-rows', message, nearestPlace(value, ['data'], path))] };
    }
    const asNumbers = 'json.dump(results.metrics, open("metrics.json", "w")) with what mlflow.evaluate returns';
    const asRows =
      'or, where they are outcomes and predictions of two values, name the file under evidence with kind: predictions and its columns';
    const how =
      isEvaluated(columns) && !columns.some((name) => SCORE.test(name)) ? `${asNumbers}; ${asRows}` : asNumbers;
    const message = `The table holds ${rows} rows one by one, and no number of all of them; none is computed of them here. Write the numbers: ${how}.`;
    return { status: 'unsupported', warnings: [problem('row-level', message, startOf(path))] };
  },
});

/**
 * `eval_results_table.json` of mlflow.evaluate: one row for each case. It is the form "split" of pandas, which other
 * tables have too. Outcomes with predictions are rows like those of any other file; scores that a judge gave to texts are
 * none. https://mlflow.org/docs/latest/ml/evaluation/
 */
export const mlflowTableReader: Reader = {
  ...tableReader,
  read: async (document) => {
    const table = await tableReader.read(document);
    const columns = splitNames(document.bytes) ?? [];
    const areRows = looksLikePredictions(columns) && !columns.some((name) => SCORE.test(name));
    if (table.status !== 'unsupported' || !areRows) return table;
    const rows = await predictionsReader.read(document);
    // Texts and classes are no mistake of the table, which its own words say better.
    return rows.status === 'unsupported' ? { ...table, notUnderstood: rows.notUnderstood } : rows;
  },
};

function isEvaluated(columns: readonly string[]): boolean {
  const names = columns.map((name) => name.toLowerCase());
  const isNamed = OUTCOME.some((one) => names.includes(one)) && PREDICTION.some((one) => names.includes(one));
  return isNamed || looksLikePredictions(columns);
}

const columnsOf = (value: LocatedValue): readonly string[] =>
  itemsAt(value, ['columns']).map((column) => String(toPlain(column)));
