import type { LocatedValue } from '../../documents/located.ts';
import { toPlain } from '../../documents/located.ts';
import type { Recognition } from '../reader.ts';
import { startOf } from '../statement.ts';
import { itemsAt } from './located-values.ts';
import { nearestPlace, problem } from './records.ts';
import { type ResultReading, resultReader } from './result-reader.ts';

/** Columns that mlflow.evaluate writes: a score of each row, with its version and why it was given. */
const SCORE = /^.{1,200}\/v\d+\/(score|justification)$/;

const OUTCOME = ['target', 'targets', 'ground_truth', 'label', 'labels'];
const PREDICTION = ['prediction', 'predictions', 'outputs', 'output'];

/**
 * `eval_results_table.json` of mlflow.evaluate: one row for each case, with the texts that went in and came out. It is
 * the form "split" of pandas without its index, which other tables have too.
 * https://mlflow.org/docs/latest/ml/evaluation/
 */
export const mlflowTableReader = resultReader({
  id: 'mlflow-table',
  title: 'MLflow evaluation table',
  versions: ['2', '3'],
  recognise: ({ form, texts, has }, head): Recognition | null => {
    const { value } = head.outline();
    if (form !== 'json' || value?.kind !== 'mapping') return null;
    const keys = [...value.entries.keys()];
    // Of a long file the second key may stand beyond what is seen here.
    if (keys[0] !== 'columns' || keys.length > 2 || (keys.length === 2 && !has('data'))) return null;
    const columns = texts('columns[]');
    if (columns.some((name) => SCORE.test(name))) {
      return { strength: 3, because: 'its columns are scores of rows as mlflow.evaluate names them' };
    }
    const names = columns.map((name) => name.toLowerCase());
    const isEvaluated = OUTCOME.some((one) => names.includes(one)) && PREDICTION.some((one) => names.includes(one));
    return isEvaluated
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
    const outcome = columns.find((name) => OUTCOME.includes(name.toLowerCase()));
    const prediction = columns.find((name) => PREDICTION.includes(name.toLowerCase()));
    const scored = columns.some((name) => SCORE.test(name));
    const asRows =
      'mlflow.load_table("eval_results_table.json")[[OUTCOME, PREDICTION]].to_csv("predictions.csv", index=False), with the names of the two columns';
    const asNumbers = 'json.dump(results.metrics, open("metrics.json", "w")) with what mlflow.evaluate returns';
    const how = outcome !== undefined && prediction !== undefined && !scored ? `${asRows}, or ${asNumbers}` : asNumbers;
    const message = `The table holds ${rows} rows one by one, and no number of all of them; none is computed of them here. Write the numbers: ${how}.`;
    return { status: 'unsupported', warnings: [problem('row-level', message, startOf(path))] };
  },
});

const columnsOf = (value: LocatedValue): readonly string[] =>
  itemsAt(value, ['columns']).map((column) => String(toPlain(column)));
