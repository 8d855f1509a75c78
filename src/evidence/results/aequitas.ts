import { columnNames } from '../../documents/scan-rows.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { parsedDocument } from '../mapped/mapped-reader.ts';
import { natureOf } from '../metric-names.ts';
import {
  EMPTY_READING,
  type Head,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
  type ToolVerdict,
} from '../reader.ts';
import { placeOf, startOf } from '../statement.ts';
import { detailsOf, recordOf } from './records.ts';
import { type Cell, countIn, type NamedRow, numberIn, rowsOfData, rowsOfTable, tableIn, textIn } from './tables.ts';

/**
 * Group tables of Aequitas 0.x and 1.x (`Group.get_crosstabs`, `Bias.get_disparity_*`, `Fairness.get_group_value_fairness`),
 * which the library leaves to pandas to write. `for` is the false omission rate. `pprev` is the share of the group that
 * is flagged (PP / group size), which is its selection rate; `ppr` is the group's share of all who are flagged (PP / K)
 * and says more of the size of the group than of the model.
 */
const RATES: Readonly<Record<string, string>> = {
  accuracy: 'accuracy',
  tpr: 'sensitivity',
  tnr: 'specificity',
  fpr: 'fpr',
  fnr: 'fnr',
  for: 'false_omission_rate',
  fdr: 'false_discovery_rate',
  npv: 'npv',
  precision: 'ppv',
  pprev: 'selection_rate',
  prev: 'prevalence',
};

/** The column that holds the number of cases a rate is a share of: where that is 0, the rate is not defined. */
const OUT_OF: Readonly<Record<string, string>> = {
  tpr: 'group_label_pos',
  fnr: 'group_label_pos',
  tnr: 'group_label_neg',
  fpr: 'group_label_neg',
  precision: 'pp',
  fdr: 'pp',
  npv: 'pn',
  for: 'pn',
};

const SHARE_OF_FLAGGED = 'ppr';
const DISPARITY = '_disparity';
const SIGNIFICANCE = '_significance';
const PARITY =
  /^((Statistical|Impact|F[DPON]R|T[PN]R|NPV|Precision|TypeI|TypeII) Parity|Equalized Odds|(Uns|S)upervised Fairness)$/;

function recognise(head: Head): Recognition | null {
  const names = namesIn(head);
  const isOurs = names.includes('attribute_name') && names.includes('attribute_value');
  const measures = names.filter(
    (name) => Object.hasOwn(RATES, name) || name === SHARE_OF_FLAGGED || name.endsWith(DISPARITY) || PARITY.test(name),
  );
  return isOurs && measures.length > 1
    ? { strength: 3, because: 'it has rates by attribute_name and attribute_value' }
    : null;
}

function namesIn(head: Head): readonly string[] {
  const { form, value } = head.outline();
  if (form === 'text') return columnNames(head);
  if (value === null || form !== 'json') return [];
  const [first] = rowsOfData(value) ?? [];
  return [...(first?.keys() ?? [])];
}

function read(document: SourceDocument): Reading {
  const { path } = document;
  const found = rowsIn(document);
  if (found.rows === null) return found.reading;
  const { rows } = found;
  const warnings = [...found.warnings];
  const records = rows.flatMap((row) => recordsOf(row, path));
  if (records.length === 0) {
    const message =
      'The table has no number of any group, so nothing was measured. Write the table again with the rows that Group().get_crosstabs gives.';
    warnings.push({ code: 'no-groups', message, place: startOf(path) });
  }
  const isWhole = warnings.length === 0;
  return {
    ...EMPTY_READING,
    status: records.length === 0 ? 'empty' : isWhole ? 'parsed' : 'partial',
    records,
    toolVerdict: verdictOf(rows, path),
    warnings,
  };
}

function rowsIn(
  document: SourceDocument,
):
  | { readonly rows: readonly NamedRow[]; readonly warnings: readonly ReadProblem[] }
  | { readonly rows: null; readonly reading: Reading } {
  if (document.outline().form === 'json') {
    const parsed = parsedDocument(document);
    if (parsed.value === null) return { rows: null, reading: parsed.reading };
    return { rows: rowsOfData(parsed.value) ?? [], warnings: parsed.warnings };
  }
  const read = tableIn(document);
  if (read.table === null) return { rows: null, reading: read.reading };
  return { rows: rowsOfTable(read.table), warnings: read.warnings };
}

function recordsOf(row: NamedRow, path: string): readonly MetricRecord[] {
  const attribute = textIn(row.get('attribute_name'));
  const group = row.get('attribute_value')?.scalar.text ?? '';
  if (attribute === null) return [];
  const size = countIn(row.get('group_size'));
  const positives = countIn(row.get('group_label_pos'));
  const threshold = thresholdIn(row);
  const model = textIn(row.get('model_id'));
  const details = detailsOf({ threshold, positives, model });
  const shared = { subgroup: { [attribute]: group }, n: size };
  return [...row].flatMap(([name, cell]): readonly MetricRecord[] => {
    const number = numberIn(cell);
    if (number === null || isUndefined(row, name, number.value)) return [];
    const about = aboutColumn(name, row);
    if (about === null) return [];
    const { raw, value } = number;
    const all = {
      ...about,
      ...shared,
      name,
      raw,
      value,
      scale: about.scale ?? 'fraction',
      details: { ...details, ...about.details },
    };
    return [recordOf(cell.scalar, cell.keys, path, all)];
  });
}

/** What a column says, by its name; null for counts, settings and what is not a number of the group. */
function aboutColumn(
  name: string,
  row: NamedRow,
): (Pick<MetricRecord, 'kind' | 'better' | 'metric'> & Partial<Pick<MetricRecord, 'scale' | 'details'>>) | null {
  const rate = (column: string): string | null => (Object.hasOwn(RATES, column) ? (RATES[column] ?? null) : null);
  const isMeasure = (column: string): boolean => rate(column) !== null || column === SHARE_OF_FLAGGED;
  const metric = rate(name);
  if (metric !== null) return { ...natureOf(metric), metric };
  if (name === SHARE_OF_FLAGGED) return { kind: 'fairness', better: null, metric: null };
  const compared = name.replace(/_(disparity|significance)$/, '');
  if (!isMeasure(compared)) return null;
  if (name.endsWith(DISPARITY)) {
    const referenceGroup = textIn(row.get(`${compared}_ref_group_value`));
    const details = detailsOf({ comparator: 'ratio', referenceGroup });
    return { kind: 'fairness', better: 'near-one', metric: rate(compared), details };
  }
  // By default the column holds True and False, which are no numbers; with mask_significance=False it holds p values.
  return name.endsWith(SIGNIFICANCE) ? { kind: 'fairness', better: null, metric: null, scale: 'p-value' } : null;
}

/** A rate that nobody in the group could count for: pandas writes null, which is not a failed measurement. */
function isUndefined(row: NamedRow, name: string, value: number | null): boolean {
  const column = OUT_OF[name.replace(DISPARITY, '')];
  return value === null && column !== undefined && countIn(row.get(column)) === 0;
}

/** `0.5_val` is a threshold of the score; `100_abs`, `0.1_pct` and `binary 0/1` are none. */
function thresholdIn(row: NamedRow): number | null {
  const text = textIn(row.get('score_threshold'));
  const written = text === null ? null : /^(\d[\d.eE+-]{0,30})_val$/.exec(text)?.[1];
  const threshold = written == null ? Number.NaN : Number(written);
  return Number.isFinite(threshold) ? threshold : null;
}

/** The parity columns: what Aequitas thinks of each group, by a tau (0.8 to 1.25 unless set) that the file does not state. */
function verdictOf(rows: readonly NamedRow[], path: string): ToolVerdict | null {
  const verdicts = rows.flatMap((row) => [...row].flatMap(([name, cell]) => (PARITY.test(name) ? [cell] : [])));
  const [first] = verdicts;
  if (first === undefined) return null;
  const said = ({ scalar }: Cell): string => scalar.text.trim().toLowerCase();
  const at = ({ scalar }: Cell, verdict: ToolVerdict['said']): ToolVerdict => ({
    said: verdict,
    place: placeOf(path, scalar.span),
  });
  const failed = verdicts.find((cell) => said(cell) === 'false');
  if (failed !== undefined) return at(failed, 'failed');
  const open = verdicts.find((cell) => said(cell) !== 'true');
  return open === undefined ? at(first, 'passed') : at(open, 'incomplete');
}

export const aequitasReader: Reader = {
  id: 'aequitas',
  title: 'Aequitas group table',
  role: 'result',
  versions: [],
  recognise,
  read,
  fields: [],
};
