import type { LocatedMapping, LocatedScalar, LocatedValue, Path, Span } from '../../documents/located.ts';
import type { MetricRecord, RecordDetails } from '../../dossier/fact.ts';
import { READING } from '../../safety/limits.ts';
import { canonicalMetric, natureOf, writtenScale } from '../metric-names.ts';
import type { ReadProblem } from '../reader.ts';
import { placeOf } from '../statement.ts';
import { averagingOf } from './named-number.ts';
import { recordOf } from './records.ts';
import { countIn, written } from './tables.ts';

/**
 * Records of a scikit-learn `classification_report`, in whichever of its forms. Its rows are classes, never groups of
 * patients, and the recall of a class is the sensitivity of the model only where somebody names the positive class.
 */

/** A line of a report. */
export interface ReportRow {
  readonly label: string;
  /** By the name of its column; a text report has only two in the line of the accuracy. */
  readonly cells: ReadonlyMap<string, LocatedScalar>;
  readonly keys: Path;
}

export interface Report {
  readonly rows: readonly ReportRow[];
  /** `accuracy` where it stands as one number. */
  readonly accuracy: { readonly scalar: LocatedScalar; readonly keys: Path } | null;
}

/** Records of a report, and what is wrong with it. */
export interface ReportRecords {
  readonly records: readonly MetricRecord[];
  readonly warnings: readonly ReadProblem[];
  /** Cases of the whole report; null where it does not say. */
  readonly total: number | null;
}

/** Where a report stands. */
export interface ReportContext {
  readonly path: string;
  readonly role: string | null;
  readonly subgroup: Readonly<Record<string, string>>;
  /** Whether cells are addressed by a JSON pointer of their own. */
  readonly pointer: 'own' | 'shared' | 'none';
}

export const MEASURES: readonly string[] = ['precision', 'recall', 'f1-score'];
const COLUMNS: readonly string[] = [...MEASURES, 'support'];
/** As home-grown copies spell them. */
const SPELLINGS: readonly string[] = [...COLUMNS, 'f1_score', 'f1'];

export function isReportRow(value: LocatedValue | undefined): value is LocatedMapping {
  if (value?.kind !== 'mapping') return false;
  const { entries } = value;
  if (!entries.has('precision') || !entries.has('recall') || !entries.has('support')) return false;
  return [...entries].every(([name, { value: cell }]) => SPELLINGS.includes(name) && cell.kind === 'scalar');
}

const isAverage = (label: string): boolean => /^(macro|micro|weighted|samples) avg$/.test(label);

/**
 * The report in a mapping: `{class: {precision, recall, f1-score, support}, ..., "macro avg": {...}}`, or the same with
 * rows and columns changed over, as `DataFrame(report).T.to_json()` writes it. Null where it is none.
 *
 * @param isNamed whether its key says that it is one; then no averages are asked for
 */
export function reportIn(value: LocatedValue, keys: Path, isNamed: boolean): Report | null {
  if (value.kind !== 'mapping') return null;
  const turned = turnedRows(value, keys);
  if (turned !== null) return { rows: turned, accuracy: null };
  const rows: ReportRow[] = [];
  let accuracy: Report['accuracy'] = null;
  for (const [label, { value: child }] of value.entries) {
    if (child.kind === 'scalar') {
      if (label === 'accuracy') accuracy = { scalar: child, keys: [...keys, label] };
      continue;
    }
    if (!isReportRow(child)) return null;
    rows.push({ label, cells: cellsOf(child), keys: [...keys, label] });
  }
  const isReport = rows.length > 0 && (isNamed || rows.some(({ label }) => isAverage(label)));
  return isReport ? { rows, accuracy } : null;
}

function cellsOf(row: LocatedMapping): ReadonlyMap<string, LocatedScalar> {
  return new Map(
    [...row.entries].flatMap(([name, { value }]): [string, LocatedScalar][] =>
      value.kind === 'scalar' ? [[name, value]] : [],
    ),
  );
}

function turnedRows(value: LocatedMapping, keys: Path): readonly ReportRow[] | null {
  if (value.entries.size !== COLUMNS.length || !COLUMNS.every((name) => value.entries.has(name))) return null;
  const rows = new Map<string, Map<string, LocatedScalar>>();
  for (const [column, { value: cells }] of value.entries) {
    if (cells.kind !== 'mapping') return null;
    for (const [label, { value: cell }] of cells.entries) {
      if (cell.kind !== 'scalar') return null;
      const row = rows.get(label) ?? new Map<string, LocatedScalar>();
      rows.set(label, row.set(column, cell));
    }
  }
  // The keys of a row are those of its column here; see `keysOf`.
  return [...rows].some(([label]) => isAverage(label))
    ? [...rows].map(([label, cells]) => ({ label, cells, keys: [...keys, TURNED, label] }))
    : null;
}

/** Stands in a path where the name of the column comes before that of the row. */
const TURNED = '\u0000';

const keysOf = ({ keys }: ReportRow, column: string): Path =>
  keys.includes(TURNED) ? keys.map((key) => (key === TURNED ? column : key)) : [...keys, column];

export function reportRecords(report: Report, context: ReportContext): ReportRecords {
  const { path } = context;
  const averages = report.rows.filter(({ label }) => isAverage(label));
  const total = sizeOf(averages.find(({ label }) => label !== 'micro avg') ?? averages[0]);
  // A report has either the accuracy or the micro average (sklearn.metrics.classification_report, `micro_is_accuracy`).
  const hasAccuracy = !averages.some(({ label }) => label === 'micro avg' || label === 'samples avg');
  const isOfLabels = averages.some(({ label }) => label === 'samples avg');
  const records: MetricRecord[] = [];
  const warnings: ReadProblem[] = [];
  const add = (
    name: string,
    scalar: LocatedScalar,
    keys: Path,
    about: Pick<MetricRecord, 'metric' | 'details' | 'n'>,
  ): void => {
    const known = canonicalMetric(name);
    const { raw, value } = written(scalar);
    const { kind, better } = natureOf(known);
    const { metric, details, n } = about;
    records.push(
      recordOf(scalar, context.pointer === 'none' ? [] : keys, path, {
        kind,
        better,
        metric,
        name,
        raw,
        value,
        n,
        details,
        scale: writtenScale(known, value, false),
        subgroup: context.subgroup,
        role: context.role,
      }),
    );
  };
  const keysIn = (row: ReportRow, column: string): Path =>
    context.pointer === 'shared' ? row.keys : keysOf(row, column);

  for (const row of report.rows) {
    const averaging = isAverage(row.label) ? averagingOf(row.label) : null;
    const accuracy = row.label === 'accuracy' ? accuracyCell(row) : null;
    if (accuracy !== null && hasAccuracy) {
      const about = { metric: 'accuracy', details: {}, n: accuracy.n ?? total };
      add('accuracy', accuracy.scalar, keysIn(row, accuracy.column), about);
      continue;
    }
    // With several labels for a case, the support of an average counts labels and no cases.
    const countsCases = averaging === null || !isOfLabels;
    const n = accuracy === null && countsCases ? sizeOf(row) : null;
    for (const [column, scalar] of row.cells) {
      if (column === 'support') continue;
      const metric = averaging === null ? canonicalMetric(column) : null;
      const details: RecordDetails = averaging === null ? { class: row.label } : { averaging };
      add(column, scalar, keysIn(row, column), { metric, details, n });
    }
    if (n === 0 && averaging === null) warnings.push(noCases(placeOf(path, spanOf(row))));
  }
  if (report.accuracy !== null) {
    const { scalar, keys } = report.accuracy;
    if (hasAccuracy) add('accuracy', scalar, keys, { metric: 'accuracy', details: {}, n: total });
    else {
      // `report_dict["accuracy"]["precision"]` takes the place of the row of a class with that name.
      add('precision', scalar, keys, { metric: 'ppv', details: { class: 'accuracy' }, n: null });
      const message =
        'A report with several labels for a case has no accuracy: scikit-learn wrote the precision of a class called "accuracy" here. Rename the class.';
      warnings.push({ code: 'class-called-accuracy', message, place: placeOf(path, scalar.span) });
    }
  }
  return { records, warnings, total };
}

const noCases = (place: ReadProblem['place']): ReadProblem => ({
  code: 'class-without-cases',
  message:
    'The data hold no case of this class, so its numbers measure nothing. Test on data that hold every class, and write the report again.',
  place,
});

function spanOf(row: ReportRow): Span {
  const first = row.cells.get('support') ?? [...row.cells.values()][0];
  return first?.span ?? { line: 1, column: 1, endLine: 1, endColumn: 1 };
}

function sizeOf(row: ReportRow | undefined): number | null {
  const cell = row?.cells.get('support');
  return cell === undefined ? null : countIn({ scalar: cell, keys: [] });
}

/**
 * The accuracy in a row of that name; null where the row is a class that is called so. `DataFrame(report)` repeats it in
 * every column, so that its support is the accuracy; text has it once, before the number of cases.
 */
function accuracyCell(row: ReportRow): {
  readonly scalar: LocatedScalar;
  readonly column: string;
  readonly n: number | null;
} | null {
  const own = row.cells.get('accuracy');
  if (own !== undefined) return { scalar: own, column: 'accuracy', n: sizeOf(row) };
  const [first] = row.cells;
  if (first === undefined) return null;
  const isRepeated = [...row.cells.values()].every(({ text }) => text === first[1].text);
  return isRepeated ? { scalar: first[1], column: first[0], n: null } : null;
}

const HEADER = /^\s*precision\s+recall\s+f1-score\s+support\s*$/;
const NUMBER = String.raw`(\d{1,20}(?:\.\d{1,40})?|nan)`;
// The name is trimmed by hand: `\s*(.*?)\s+` in front would be tried at every blank of a hostile line.
const LINE = new RegExp(String.raw`\s${NUMBER}\s+${NUMBER}\s+${NUMBER}\s+${NUMBER}\s*$`);
const ACCURACY = new RegExp(String.raw`^\s*accuracy\s+${NUMBER}\s+(\d{1,20})\s*$`);
/** Whether a text holds a report as `print(classification_report(...))` writes it. */
export function holdsTextReport(text: string): boolean {
  return /(^|\n|\\n)[^\S\n]{0,200}precision[^\S\n]{1,20}recall[^\S\n]{1,20}f1-score[^\S\n]{1,20}support\b/.test(text);
}

/** A text report, and the lines of it that are none of one. */
export interface TextReport {
  readonly report: Report;
  readonly unread: readonly Span[];
}

/**
 * The reports in a text.
 *
 * @param spanAt the place of some characters of the text
 * @param keys pointer of the text that holds them
 */
export function textReports(
  text: string,
  spanAt: (start: number, end: number) => Span,
  keys: Path,
): readonly TextReport[] {
  const found: { rows: ReportRow[]; unread: Span[]; hasAverages: boolean; isOpen: boolean }[] = [];
  let start = 0;
  for (const whole of text.split('\n')) {
    const line = whole.length > READING.reportLineCharacters ? '' : whole.replace(/\r$/, '');
    const open = found.at(-1);
    if (HEADER.test(line)) found.push({ rows: [], unread: [], hasAverages: false, isOpen: true });
    else if (open?.isOpen === true) {
      const row = rowIn(line, start, spanAt, keys);
      if (row !== null) {
        open.rows.push(row);
        open.hasAverages ||= isAverage(row.label);
      } else if (open.hasAverages) open.isOpen = false;
      else if (line.trim() !== '') open.unread.push(spanAt(start, start + line.length));
    }
    start += whole.length + 1;
  }
  return found.map(({ rows, unread }) => ({ report: { rows, accuracy: null }, unread }));
}

function rowIn(
  line: string,
  start: number,
  spanAt: (start: number, end: number) => Span,
  keys: Path,
): ReportRow | null {
  const accuracy = ACCURACY.exec(line);
  const match = accuracy ?? LINE.exec(line);
  if (match === null) return null;
  const names = accuracy === null ? COLUMNS : ['accuracy', 'support'];
  const cells = new Map<string, LocatedScalar>();
  let at = accuracy === null ? match.index : line.indexOf('accuracy') + 'accuracy'.length;
  names.forEach((name, position) => {
    const text = match[position + 1] ?? '';
    at = line.indexOf(text, at);
    const span = spanAt(start + at, start + at + text.length);
    const value = text === 'nan' ? Number.NaN : Number(text);
    cells.set(name, { kind: 'scalar', value, text, quoted: false, span });
    at += text.length;
  });
  const label = accuracy === null ? line.slice(0, match.index).trim() : 'accuracy';
  return { label, cells, keys };
}
