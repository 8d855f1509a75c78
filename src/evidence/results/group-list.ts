import type { LocatedScalar } from '../../documents/located.ts';
import type { Table } from '../../documents/table.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { writtenScale } from '../metric-names.ts';
import type { NotUnderstood, ReadProblem } from '../reader.ts';
import { placeOf } from '../statement.ts';
import { ATTRIBUTE_COLUMN, bareName, GROUP_COLUMN, isOverall } from './group-matrix.ts';
import { namedNumber } from './named-number.ts';
import { recordOf } from './records.ts';
import { numeric, written } from './tables.ts';

/** Tables with a line for each metric of each group: `Group_Type,Metric,Before_Mitigation,After_Mitigation`. */

interface Layout {
  readonly metric: number;
  readonly attribute: number;
  readonly group: number;
  readonly values: readonly number[];
}

const VALUE_COLUMN = /^(value|score|estimate|result)$/;
const MODEL_COLUMN = /^(before(_mitigation)?|after(_mitigation)?|(un)?mitigated|baseline)$/;

/** Where the columns of such a table stand; null where it is another. */
export function listLayout(names: readonly string[]): Layout | null {
  const bare = names.map(bareName);
  const [metric, attribute, group] = [/^(metric|metric_name)$/, ATTRIBUTE_COLUMN, GROUP_COLUMN].map((pattern) =>
    bare.findIndex((name) => pattern.test(name)),
  );
  if (metric === undefined || attribute === undefined || group === undefined) return null;
  const values = bare.flatMap((name, column) => (VALUE_COLUMN.test(name) || MODEL_COLUMN.test(name) ? [column] : []));
  const isList = metric >= 0 && (attribute >= 0 || group >= 0) && values.length > 0;
  return isList ? { metric, attribute, group, values } : null;
}

/** A column that is called after one model has those of others beside it, whatever they are called. */
function ofSeveralModels({ headers, rows }: Table, { metric, attribute, group, values }: Layout): boolean {
  if (values.length > 1) return true;
  const isOne = values.some((column) => MODEL_COLUMN.test(bareName(headers[column]?.text ?? '')));
  const known = [metric, attribute, group, ...values];
  return isOne && rows.some((cells) => cells.some((cell, column) => !known.includes(column) && numeric(cell) !== null));
}

export function listRecords(
  table: Table,
  layout: Layout,
  path: string,
): {
  readonly records: readonly MetricRecord[];
  readonly left: readonly NotUnderstood[];
  readonly warnings: readonly ReadProblem[];
} {
  const { headers, rows } = table;
  const records: MetricRecord[] = [];
  const left: NotUnderstood[] = [];
  const severalModels = ofSeveralModels(table, layout);
  const first = headers[layout.values[0] ?? -1];
  for (const cells of rows) {
    const name = cells[layout.metric];
    if (name === undefined) continue;
    const found = layout.values.flatMap((column) => {
      const cell = cells[column];
      const model = severalModels ? (headers[column]?.text.trim() ?? '') : null;
      return cell === undefined ? [] : (recordIn(name.text.trim(), cell, cells, layout, model, path) ?? []);
    });
    for (const record of found) records.push(record);
    if (found.length === 0) left.push({ what: name.text, place: placeOf(path, name.span) });
  }
  if (!severalModels || first === undefined || records.length === 0) return { records, left, warnings: [] };
  const message =
    'The table holds numbers of more than one model, and does not say which is under review. Keep the column of that one.';
  return { records, left, warnings: [{ code: 'several-models', message, place: placeOf(path, first.span) }] };
}

function recordIn(
  name: string,
  cell: LocatedScalar,
  cells: readonly LocatedScalar[],
  { attribute, group }: Layout,
  model: string | null,
  path: string,
): MetricRecord | null {
  const named = namedNumber(name);
  if (named === null) return null;
  const kind = cells[attribute]?.text.trim() ?? '';
  const member = cells[group]?.text.trim() ?? '';
  const { raw, value } = written(cell);
  return recordOf(cell, [], path, {
    raw,
    value,
    kind: named.kind,
    better: named.better,
    // A number of one of two models is a claim about neither.
    metric: model === null || named.kind === 'fairness' ? named.metric : null,
    details: {
      ...named.details,
      ...(member === '' && kind !== '' ? { feature: kind } : {}),
      ...(model === null ? {} : { model }),
    },
    name,
    scale: named.scale ?? writtenScale(named.valuesOf, value, false),
    subgroup: member === '' || isOverall(member) ? {} : { [kind === '' ? 'group' : kind]: member },
    role: named.role,
  });
}
