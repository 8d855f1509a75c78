import { GITHUB } from '../safety/limits.ts';
import {
  ANNOTATION_LEVELS,
  type Annotation,
  type AnnotationLevel,
  annotationsOf,
  ERROR_TITLE,
  errorAnnotation,
  errorMessage,
  remarksOf,
} from './annotations.ts';
import type { Report } from './report.ts';
import { counted } from './words.ts';

const COMMANDS: Readonly<Record<AnnotationLevel, string>> = { failure: 'error', warning: 'warning', notice: 'notice' };

/** The runner drops notices past its limit without a word; two places are kept for the count below and one of the Action's. */
const KEPT_NOTICES = 2;

/**
 * Workflow commands that put the findings beside the lines of the change, one a line; empty where there is nothing to
 * say. The last one counts what was left out.
 *
 * @param directory the judged folder, relative to the root of the repository; empty for the root
 */
export function renderGithub(report: Report, { directory }: { readonly directory: string }): string {
  const located = errorAnnotation(report, { directory }) !== null;
  const errors =
    report.error === undefined || located
      ? []
      : [command('error', { title: ERROR_TITLE }, errorMessage(report.error.message))];
  const taken: Readonly<Record<AnnotationLevel, number>> = { failure: errors.length, warning: 0, notice: KEPT_NOTICES };
  const all = eachKindFirst(annotationsOf(report, { directory }));
  const shown = ANNOTATION_LEVELS.flatMap((level) =>
    all.filter((annotation) => annotation.level === level).slice(0, GITHUB.logAnnotationsPerLevel - taken[level]),
  );
  const wanted = remarksOf(report) + (located ? 1 : 0);
  const commands = [...errors, ...shown.map(annotationCommand), ...leftOut(wanted - shown.length)];
  return commands.map((line) => `${line}\n`).join('');
}

/** The runner keeps ten of a level: ten groups of one rule must not crowd out the other rules. */
function eachKindFirst(annotations: readonly Annotation[]): readonly Annotation[] {
  const seen = new Set<string>();
  const isFirst = annotations.map(({ title }) => !seen.has(title) && seen.add(title).has(title));
  return [...annotations.filter((_, index) => isFirst[index]), ...annotations.filter((_, index) => !isFirst[index])];
}

function leftOut(count: number): readonly string[] {
  if (count <= 0) return [];
  const findings = counted(count, 'more finding is', 'more findings are');
  return [
    command('notice', { title: 'rmf-gate' }, `${findings} not shown beside a line; the full report holds all of them.`),
  ];
}

function annotationCommand({
  path,
  startLine,
  endLine,
  startColumn,
  endColumn,
  level,
  title,
  message,
}: Annotation): string {
  const properties = { file: path, line: startLine, endLine, col: startColumn, endColumn, title };
  return command(COMMANDS[level], properties, message);
}

type Properties = Readonly<Record<string, string | number | undefined>>;

/** `::error file=a.md,line=3::message`, as actions/toolkit writes it (packages/core/src/command.ts). */
function command(name: string, properties: Properties, message: string): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${escapedData(message)}`;
}

const escapedData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
