import type { MarkdownCell, MarkdownDocument, MarkdownTable } from '../../documents/markdown-document.ts';
import { normaliseHeading } from '../../documents/markdown-text.ts';
import type { MetricRecord } from '../../dossier/fact.ts';
import { canonicalMetric } from '../metric-names.ts';
import { attributeOfGroup, mayDeclare, roleInWords, roleOfSection } from './markdown-context.ts';
import { GROUP_HEADERS } from './markdown-schools.ts';
import { intervalAlone, levelInHeading, numberAt, recordOf } from './number-text.ts';

const VALUE_HEADER = /^(values?|results?|scores?|performance|estimates?|metric value)\b/;
const SIZE_HEADER = /^(n|size|count|samples?|sample size|number of (patients|samples|records)|patients|support)$/;
const OVERALL = /^(overall|all|all patients|total|entire (cohort|population)|full cohort)$/i;

type About = Pick<MetricRecord, 'subgroup' | 'role' | 'n'>;

/** Numbers of tables with a metric in each row or in each column; other tables state no metric. */
export function tableRecords(document: MarkdownDocument, path: string): readonly MetricRecord[] {
  return document.tables.flatMap((table): readonly MetricRecord[] => {
    if (!mayDeclare(document, table.section)) return [];
    const role = roleOfSection(document, table.section);
    const headers = table.headers.map(({ text }) => normaliseHeading(text));
    return headers.slice(1).some((header) => canonicalMetric(header) !== null)
      ? metricColumns(table, headers, role, path)
      : metricRows(table, headers, role, path);
  });
}

/** `| Metric | Value |`, `| Metric | Training | Test |`, `| Metric | Female | Male |`. */
function metricRows(
  table: MarkdownTable,
  headers: readonly string[],
  sectionRole: string | null,
  path: string,
): readonly MetricRecord[] {
  return table.rows.flatMap((row) => {
    const name = row[0]?.text.replace(/:$/, '') ?? '';
    if (canonicalMetric(name) === null) return [];
    const records = row.slice(1).flatMap((cell, index) => {
      const about = aboutColumn(headers[index + 1] ?? '', headers.length, sectionRole);
      return about === null ? [] : cellRecord(name, cell, about, path);
    });
    const [only] = records;
    // Beside several values nobody can say whose interval it is.
    return only !== undefined && records.length === 1 ? [withInterval(only, table, row)] : records;
  });
}

const INTERVAL_HEADER = /\b(CI|confidence interval)\b/i;

/** The number with the interval that stands in a column of its own. */
function withInterval(record: MetricRecord, table: MarkdownTable, row: readonly MarkdownCell[]): MetricRecord {
  const column = table.headers.findIndex(({ text }) => INTERVAL_HEADER.test(text));
  const interval = column < 1 ? null : intervalAlone(row[column]?.text ?? '');
  if (record.interval !== null || interval === null) return record;
  const level = levelInHeading(table.headers[column]?.text ?? '');
  return { ...record, interval, details: level === null ? record.details : { ...record.details, level } };
}

/** What a column of values is about; null for a column of limits, remarks and the like. */
function aboutColumn(header: string, columns: number, role: string | null): About | null {
  if (VALUE_HEADER.test(header) || OVERALL.test(header) || (columns === 2 && header === '')) {
    return { subgroup: {}, role: roleInWords(header) ?? role, n: null };
  }
  const attribute = attributeOfGroup(header);
  if (attribute !== null) return { subgroup: { [attribute]: header }, role, n: null };
  const named = roleInWords(header);
  if (named !== null) return { subgroup: {}, role: named, n: null };
  return columns === 2 && !/threshold|target|limit|range|required|goal/.test(header)
    ? { subgroup: {}, role, n: null }
    : null;
}

/** `| Subgroup | N | AUROC |` and `| Data set | AUROC | Sensitivity |`. */
function metricColumns(
  table: MarkdownTable,
  headers: readonly string[],
  sectionRole: string | null,
  path: string,
): readonly MetricRecord[] {
  const sizeColumn = headers.findIndex((header) => SIZE_HEADER.test(header));
  return table.rows.flatMap((row) => {
    const about = aboutRow(table, headers[0] ?? '', row[0]?.text ?? '', sectionRole);
    if (about === null) return [];
    const n = sizeColumn < 0 ? null : wholeNumber(row[sizeColumn]?.text ?? '');
    return row.flatMap((cell, index) => {
      const name = table.headers[index]?.text ?? '';
      if (index === 0 || canonicalMetric(name) === null) return [];
      const level = levelInHeading(name);
      return cellRecord(name, cell, { ...about, n }, path).map((record) =>
        record.interval === null || level === null ? record : { ...record, details: { level, ...record.details } },
      );
    });
  });
}

/** What a row is about; null where it is about another model, or about something that has no name here. */
function aboutRow(table: MarkdownTable, header: string, label: string, role: string | null): About | null {
  if (OVERALL.test(label)) return { subgroup: {}, role, n: null };
  const attribute = GROUP_HEADERS.get(header);
  const known = attributeOfGroup(label);
  if (attribute !== undefined || known !== null) {
    return { subgroup: { [attribute || (known ?? 'subgroup')]: label }, role, n: null };
  }
  const named = roleInWords(label);
  if (named !== null) return { subgroup: {}, role: named, n: null };
  return table.rows.length === 1 ? { subgroup: {}, role, n: null } : null;
}

function cellRecord(name: string, cell: MarkdownCell, about: About, path: string): readonly MetricRecord[] {
  // "> 85 %" is a limit, "~0.9" a guess; neither is a measurement.
  const number = numberAt(cell.text, cell.span.column - 1);
  return number === null ? [] : [recordOf(name, number, cell.span.line, path, about)];
}

function wholeNumber(text: string): number | null {
  const digits = text.replace(/(\d)[, ](?=\d{3}\b)/g, '$1');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null;
}
