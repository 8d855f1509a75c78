import type { LocatedValue } from '../../documents/located.ts';
import type { Table } from '../../documents/table.ts';
import { attributeOfGroup } from '../cards/markdown-context.ts';
import {
  type DeclaredEvidence,
  EMPTY_READING,
  type Head,
  type Reader,
  type Reading,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { startOf } from '../statement.ts';
import { bindingsInside } from './digests-inside.ts';
import { listLayout, listRecords } from './group-list.ts';
import {
  fromTable,
  type GroupMatrix,
  groupColumns,
  isMetricName,
  isSizeName,
  matrixIn,
  type Unclear,
} from './group-matrix.ts';
import { type GroupRecords, groupRecords, NO_INTERVALS, unclearTable } from './group-records.ts';
import { ATTRIBUTES } from './metric-keys.ts';
import { readMetricsData } from './metrics-data.ts';
import { tableIn } from './tables.ts';

/**
 * Metrics by group as Fairlearn users write them. `MetricFrame` has no file of its own: the format is what pandas makes of
 * `by_group`, as CSV or as JSON in any orientation, or a dictionary of `overall`, `by_group`, `difference` and `ratio`.
 * Tables inside other files of metrics are read by the same code, see `metric-walk.ts`.
 */

const TITLE = 'Metrics by group (Fairlearn MetricFrame)';

function recognise(head: Head, declared: DeclaredEvidence | null): Recognition | null {
  if (declared !== null && declared.kind !== null && declared.kind !== 'metrics') return null;
  if (declared !== null && Object.keys(declared.metrics).length > 0) return null;
  const { form, value } = head.outline();
  if (form === 'json') return value === null ? null : recogniseJson(value, head);
  if (!/\.(csv|tsv)$/i.test(head.path) && !/^[^\n]*[,;\t]/.test(head.text)) return null;
  return form === 'text' || form === 'yaml' ? recogniseCsv(head) : null;
}

function recogniseJson(value: LocatedValue, head: Head): Recognition | null {
  if (value.kind === 'mapping' && value.entries.has('by_group')) {
    const beside = ['overall', 'difference', 'ratio', 'by_group_ci', 'group_min', 'group_max'];
    const isFrame = beside.some((name) => value.entries.has(name));
    return isFrame ? { strength: 3, because: 'it has by_group with what a MetricFrame has beside it' } : null;
  }
  const matrix = matrixIn(value, []);
  if (matrix === null) return null;
  if (typeof matrix === 'string') {
    // Numbers alone, or metrics alone, may be anything; a name that promises fairness is asked to say more.
    const named = /fairness|by_group|metric_?frame|bias/i.test(head.path);
    return (matrix !== 'no-names' && holdsFairlearn(head.text)) || named
      ? { strength: 3, because: 'it looks like a table of groups whose names are missing' }
      : null;
  }
  return sureOf(matrix) ? { strength: 3, because: 'its rows are groups and its columns are metrics' } : null;
}

const holdsFairlearn = (text: string): boolean => /"(selection_rate|count)"/.test(text);

/** Rows may be models, epochs or folds as well; columns that only tables of groups have tell them apart. */
function sureOf(matrix: GroupMatrix): boolean {
  const names = matrix.columns.map((name) => name.toLowerCase());
  const isFairlearn = names.includes('selection_rate') || names.includes('count');
  const columns = groupColumns(matrix);
  if (columns.length > 0) return columns.some((column) => isAttribute(matrix.columns[column] ?? '')) || isFairlearn;
  const labels = matrix.rows.flatMap(({ label }) => label ?? []);
  const known = labels.filter((label) => attributeOfGroup(label) !== null).length;
  const isIntersection = matrix.rows.some(({ label }) => (label?.length ?? 0) > 1);
  return isIntersection || (isFairlearn && names.some(isMetricName)) || known > 1;
}

const isAttribute = (name: string): boolean =>
  ATTRIBUTES.includes(
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  ) || /^(group|subgroup|group_name|sensitive_feature(_\d)?|sensitive_feature_name)$/i.test(name.trim());

/** Columns of tables that other tools write, or of one row for each trial. */
const NOT_OURS =
  /^(attribute_name|attribute_value|threshold|epoch|step|fold|chunk.*|feature|model_id|score|label_value|y_true|y_pred.*|label|target|outcome)$/i;

function recogniseCsv(head: Head): Recognition | null {
  const line =
    head.text
      .replace(/^\ufeff/, '')
      .split('\n', 1)[0]
      ?.trim() ?? '';
  const names = line.split(/[,;\t]/).map((name) => name.trim().replace(/^"|"$/g, ''));
  if (names.length < 2 || names.some((name) => NOT_OURS.test(name))) return null;
  if (listLayout(names) !== null) return { strength: 3, because: 'each line is a metric of a group' };
  if (!names.some(isMetricName)) return null;
  const firstMeasured = names.findIndex((name) => isMetricName(name) || isSizeName(name));
  const leading = firstMeasured < 0 ? names : names.slice(0, firstMeasured);
  if (leading.some(isAttribute)) return { strength: 3, because: 'its first columns are groups, the others metrics' };
  const lower = names.map((name) => name.toLowerCase());
  const isFairlearn = lower.includes('selection_rate') || (lower.includes('count') && leading.length > 0);
  return leading.length > 0 && isFairlearn ? { strength: 2, because: 'it has the columns of a MetricFrame' } : null;
}

function read(document: SourceDocument): Reading {
  return document.outline().form === 'json' ? readJson(document) : readCsv(document);
}

function readJson(document: SourceDocument): Reading {
  const { path } = document;
  const { value, walked, reading } = readMetricsData(document);
  if (value === null || walked === null) return reading;
  const binding = bindingsInside(value, path, TITLE);
  const isFrame = value.kind === 'mapping' && value.entries.has('by_group');
  const matrix = isFrame ? null : matrixIn(value, []);
  if (matrix !== null) return { ...ofMatrix(matrix, path), binding };
  const { records, warnings, left, partial, toolVerdict } = walked;
  const all = [...reading.warnings, ...warnings];
  const status = records.length === 0 ? 'empty' : partial ? 'partial' : 'parsed';
  return { ...EMPTY_READING, status, records, warnings: all, notUnderstood: left, toolVerdict, binding };
}

function readCsv(document: SourceDocument): Reading {
  const { path } = document;
  const read = tableIn(document);
  if (read.table === null) return read.reading;
  const { table, warnings } = read;
  const layout = listLayout(table.headers.map(({ text }) => text));
  const reading = layout === null ? ofMatrix(fromTable(table), path) : ofList(table, layout, path);
  if (warnings.length === 0) return reading;
  return { ...reading, status: 'partial', warnings: [...warnings, ...reading.warnings] };
}

function ofMatrix(matrix: GroupMatrix | Unclear, path: string): Reading {
  if (typeof matrix === 'string') {
    return { ...EMPTY_READING, status: 'unsupported', warnings: [unclearTable(matrix, startOf(path))] };
  }
  const context = { path, role: null, subgroup: {}, attribute: 'group', intervals: NO_INTERVALS };
  return finish(groupRecords(matrix, context), path);
}

function ofList(table: Table, layout: NonNullable<ReturnType<typeof listLayout>>, path: string): Reading {
  const found = listRecords(table, layout, path);
  const reading = finish(found, path);
  if (found.warnings.length === 0) return reading;
  return { ...reading, status: 'partial', warnings: [...found.warnings, ...reading.warnings] };
}

function finish({ records, left }: GroupRecords, path: string): Reading {
  if (records.length > 0) {
    return { ...EMPTY_READING, status: left.length > 0 ? 'partial' : 'parsed', records, notUnderstood: left };
  }
  const message =
    'The table holds no metric of any group. Compute the MetricFrame on the test data, and write by_group.reset_index().to_csv(..., index=False).';
  return { ...EMPTY_READING, status: 'empty', warnings: [{ code: 'no-groups', message, place: startOf(path) }] };
}

export const groupTableReader: Reader = {
  id: 'group-table',
  title: TITLE,
  role: 'result',
  versions: ['0.7 to 0.15'],
  recognise,
  read,
  fields: ['result.model_digest', 'result.dataset_digest', 'result.created'],
};
