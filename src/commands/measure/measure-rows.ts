import { comparisonsOf } from './comparisons.ts';
import type { Measurement } from './measurement.ts';
import type { Question } from './options.ts';
import type { Task, TaskRows } from './task.ts';

/** Every metric of all rows and of each subgroup, and the comparisons of the subgroups. What --by names must be groups of the rows. */
export function measureRows(task: Task, rows: TaskRows, question: Question): Measurement {
  const asked = question.by.map(rows.attributes);
  const keys = asked.flatMap(rows.keys);
  const single = [...new Set(asked.flat())];
  // Some tasks measure anew each time they are asked.
  const overall = rows.overall();
  return {
    task: task.id,
    n: rows.n,
    clusters: rows.clusters,
    metrics: overall.metrics(),
    subgroups: keys.map((by) => {
      const numbers = rows.group(by);
      return { by, n: numbers.n, metrics: numbers.metrics() };
    }),
    comparisons: comparisonsOf({ ...rows, overall: () => overall }, rows.compared, keys, question),
    unknown: Object.fromEntries(single.map((attribute) => [attribute, rows.unknown(attribute)])),
  };
}
