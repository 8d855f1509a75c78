import {
  type GroupColumn,
  type GroupedRows,
  type GroupKey,
  groupsOf,
  MISSING_LEVEL,
} from '../../measures/predictions.ts';
import { comparisonsOf } from './comparisons.ts';
import type { Measurement } from './measurement.ts';
import type { Question } from './options.ts';
import type { Task, TaskRows } from './task.ts';

/** Every metric of all rows and of each subgroup, and the comparisons of the subgroups. What --by names must be groups of the rows. */
export function measureRows(task: Task, rows: TaskRows, question: Question): Measurement {
  const asked = question.by.map((text) => attributesOf(text, rows.grouped));
  const keys = asked.flatMap((attributes) => keysOf(attributes, rows.grouped));
  const single = [...new Set(asked.flat())];
  return {
    task: task.id,
    n: rows.grouped.rows,
    clusters: rows.clusters,
    metrics: rows.overall().metrics(),
    subgroups: keys.map((by) => {
      const numbers = rows.group(by);
      return { by, n: numbers.n, metrics: numbers.metrics() };
    }),
    comparisons: comparisonsOf(rows, task.compared, keys, question),
    unknown: Object.fromEntries(
      single.map((attribute) => [attribute, groupsOf(rows.grouped, attribute)?.missing ?? 0]),
    ),
  };
}

/** The columns that one item of --by stands for: a column of that very name, or several with colons between. */
export function attributesOf(text: string, { groups }: Pick<GroupedRows, 'groups'>): readonly string[] {
  return groups.some(({ attribute }) => attribute === text) ? [text] : text.split(':');
}

/** The groups of one attribute, or all combinations of several that occur in some row, in alphabetical order. */
function keysOf(attributes: readonly string[], grouped: GroupedRows): readonly GroupKey[] {
  const columns = attributes.flatMap((attribute) => grouped.groups.filter((group) => group.attribute === attribute));
  const combinations = columns.reduce((product, { levels }) => product * levels.length, 1);
  const occurs = new Uint8Array(combinations);
  for (let row = 0; row < grouped.rows; row++) {
    let code = 0;
    for (const { codes, levels } of columns) {
      const own = codes[row] ?? MISSING_LEVEL;
      // A row whose group is unknown in any of them belongs to none.
      code = own === MISSING_LEVEL || code < 0 ? -1 : code * levels.length + own;
    }
    if (code >= 0) occurs[code] = 1;
  }
  const keys: GroupKey[] = [];
  occurs.forEach((is, code) => {
    if (is === 1) keys.push(keyOf(columns, code));
  });
  const name = (key: GroupKey): string => Object.values(key).join('\0');
  return keys.sort((a, b) => (name(a) < name(b) ? -1 : 1));
}

function keyOf(columns: readonly GroupColumn[], code: number): GroupKey {
  const values: [string, string][] = [];
  let rest = code;
  for (const { attribute, levels } of [...columns].reverse()) {
    values.unshift([attribute, levels[rest % levels.length] ?? '']);
    rest = Math.floor(rest / levels.length);
  }
  return Object.fromEntries(values);
}
