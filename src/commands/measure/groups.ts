import {
  type GroupColumn,
  type GroupedRows,
  type GroupKey,
  groupsOf,
  MISSING_LEVEL,
} from '../../measures/rows/predictions.ts';
import type { TaskRows } from './task.ts';

/** The columns that one item of --by stands for: a column of that very name, or several with colons between. */
export function attributesOf(text: string, { groups }: Pick<GroupedRows, 'groups'>): readonly string[] {
  return groups.some(({ attribute }) => attribute === text) ? [text] : text.split(':');
}

/** The groups of one attribute, or all combinations of several that occur in some row, in alphabetical order. */
export function keysOf(attributes: readonly string[], grouped: GroupedRows): readonly GroupKey[] {
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

/** What --by needs to know of rows in one table. */
export function groupsOfTable(grouped: GroupedRows): Pick<TaskRows, 'n' | 'keys' | 'attributes' | 'unknown'> {
  return {
    n: grouped.rows,
    keys: (attributes) => keysOf(attributes, grouped),
    attributes: (item) => attributesOf(item, grouped),
    unknown: (attribute) => groupsOf(grouped, attribute)?.missing ?? 0,
  };
}
