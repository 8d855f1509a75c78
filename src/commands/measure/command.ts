import { realpathSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { RowHeader } from '../../documents/rows.ts';
import { scanRows } from '../../documents/scan-rows.ts';
import { isPointer } from '../../evidence/artifacts/model-file.ts';
import { documentOf, headOf } from '../../evidence/read-document.ts';
import type { ReadProblem, SourceDocument } from '../../evidence/reader.ts';
import { ROW_PROBLEMS } from '../../evidence/results/row-columns.ts';
import type { GroupKey } from '../../measures/rows/predictions.ts';
import { asJsonText, forLog } from '../../safety/escape.ts';
import { openFolder } from '../../workspace/folder.ts';
import { WorkspaceError } from '../../workspace/workspace.ts';
import type { Answer } from '../answer.ts';
import { withProgress } from '../progress.ts';
import { missingColumns } from './columns.ts';
import { measureRows } from './measure-rows.ts';
import { type MeasureOptions, type Question, questionOf } from './options.ts';
import type { TaskRows } from './task.ts';
import { aggregates, isAggregates } from './tasks/binary-aggregates.ts';
import { TASKS } from './tasks.ts';
import { measurementAsText, OWN_ROWS } from './text.ts';

/** Rows that cannot be used; the places are printed. */
const PROBLEMS_IN_ROWS = 1;

/** Wrong arguments, or a file of which not even the first line can be used. */
const CANNOT = 2;

/**
 * Recomputes the metrics of one file of row-level predictions, which need not belong to any system.
 *
 * Status 0 when measured; 1 when rows cannot be used, each with file:line:column; 2 for wrong arguments, a column that
 * is not there, and a file that cannot be read.
 */
export async function measureFile(file: string, options: MeasureOptions): Promise<Answer> {
  const asked = questionOf(options);
  if (!asked.ok) return cannot(asked.problem);
  try {
    return await measureDocument(file, openDocument(file), options, asked.question);
  } catch (error) {
    if (error instanceof WorkspaceError) return cannot(`${file}: ${error.message}`);
    throw error;
  }
}

const cannot = (problem: string): Answer => ({ text: `${forLog(problem)}\n`, status: CANNOT });

async function measureDocument(
  file: string,
  document: SourceDocument,
  options: MeasureOptions,
  question: Question,
): Promise<Answer> {
  if (isPointer(document)) return cannot(`${file}: The file is a Git LFS pointer, not the data. Run git lfs pull.`);
  const summed = isAggregates(document);
  const header = summed ? null : await headerOf(document);
  const unnamed = header === null ? [] : missingColumns(header, document.path, options);
  if (unnamed.length > 0) return refusal(file, unnamed);
  const task = summed ? aggregates : TASKS[question.task];
  const loaded = await task.load(document, header, { options, question });
  if (!loaded.ok) return refusal(file, loaded.problems);
  const { rows } = loaded;
  const { reference } = question;
  if (reference !== null && task.id !== 'drift' && !hasGroup(rows, reference.key)) {
    return cannot(`--reference names the group "${reference.text}", which no row of ${file} has.`);
  }
  const measurement = measureRows(task, rows, question);
  const own = Object.fromEntries(rows.sections.map(({ key, json }) => [key, json]));
  const text =
    options.format === 'json'
      ? asJsonText(
          `${JSON.stringify({ ...measurement, ...own, warnings: rows.warnings.map(warningOf), note: OWN_ROWS }, null, 2)}\n`,
        )
      : measurementAsText({ file, rows, measurement, question, width: options.width ?? DEFAULT_WIDTH });
  return { text, status: 0 };
}

/** Whether some row is of the group. */
function hasGroup(rows: TaskRows, key: GroupKey): boolean {
  const wanted = Object.values(key);
  return rows
    .keys(Object.keys(key))
    .some((found) => Object.values(found).every((value, index) => value === wanted[index]));
}

/** Fits a terminal, and a block of code in a pull request. */
const DEFAULT_WIDTH = 100;

/** A link is followed, unlike in a repository: here the caller names the file. */
function openDocument(file: string): SourceDocument {
  const path = existing(file);
  const name = basename(path);
  const workspace = openFolder(dirname(path));
  const { size } = statSync(path);
  const document = documentOf(workspace, headOf(workspace, name, size), 'result', null);
  const now = (): number => performance.now();
  return { ...document, chunks: () => withProgress(document.chunks(), size, process.stderr, now) };
}

function existing(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    throw new WorkspaceError('The file does not exist or cannot be reached.', true);
  }
}

async function headerOf(document: SourceDocument): Promise<RowHeader | null> {
  const found: RowHeader[] = [];
  const onHeader = (header: RowHeader): 'stop' => {
    found.push(header);
    return 'stop';
  };
  await scanRows(document, { onHeader, onRecord: () => 'stop' });
  return found[0] ?? null;
}

const warningOf = ({ code, message, place: { line, column } }: ReadProblem) => ({ code, message, line, column });

function refusal(file: string, problems: readonly ReadProblem[]): Answer {
  const lines = problems.map(({ message, place: { line, column } }) =>
    forLog(`${file}:${line}:${column}: ${inTermsOfOptions(message)}`),
  );
  // The first row of NDJSON stands in line 1.
  const reachedRows = problems.some(({ code, place }) => place.line > 1 || ROW_PROBLEMS.includes(code));
  return { text: `${lines.join('\n')}\nNothing was measured.\n`, status: reachedRows ? PROBLEMS_IN_ROWS : CANNOT };
}

/** The reader speaks to those who write rmf-system.yaml; whoever calls `measure` has options instead. */
function inTermsOfOptions(message: string): string {
  return message
    .replace('state under "positive" in rmf-system.yaml', 'state with --positive')
    .replace('"positive" in rmf-system.yaml', '--positive')
    .replace('Name it under columns in rmf-system.yaml', 'Name it with --label, --score or --prediction');
}
