import { posix } from 'node:path';
import { forLog, isVisible, LINE_BREAK, shorten } from '../safety/escape.ts';
import { GITHUB, SHOWN_CHARACTERS } from '../safety/limits.ts';
import type { Decision, Finding, Location, Report } from './report.ts';
import { headline } from './words.ts';

/** A remark beside lines of a file, in the form that GitHub's check runs and workflow commands share. */
export interface Annotation {
  /** Relative to the root of the repository. */
  readonly path: string;
  /** 1-based. */
  readonly startLine: number;
  readonly endLine: number;
  /** 1-based, only on annotations of one line: GitHub refuses the whole request otherwise. */
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
}

/** Worst first. */
export const ANNOTATION_LEVELS = ['failure', 'warning', 'notice'] as const;
export type AnnotationLevel = (typeof ANNOTATION_LEVELS)[number];

const LEVELS: Readonly<Record<Decision, AnnotationLevel | null>> = {
  blocks: 'failure',
  warns: 'warning',
  notes: 'notice',
  waived: 'notice',
  provisional: 'notice',
  known: 'notice',
  upcoming: 'notice',
  ok: null,
};

/**
 * The annotations of a report, the worst first, then by place. Findings without a place in the change, or whose place
 * GitHub could not show, have none: the summary holds them.
 *
 * @param directory the judged folder, relative to the root of the repository; empty for the root
 */
export function annotationsOf(report: Report, { directory }: { readonly directory: string }): readonly Annotation[] {
  const ofFindings = report.findings.map((finding) => {
    const level = LEVELS[finding.decision];
    return level === null
      ? null
      : annotation(finding.location, directory, level, headline(finding), messageOf(finding));
  });
  const all = [
    errorAnnotation(report, { directory }),
    ...ofFindings.filter((entry) => entry !== null).toSorted(byPlace),
  ];
  return all.filter((entry) => entry !== null);
}

/** Why nothing could be judged, where it has a place in the change. */
export function errorAnnotation({ error }: Report, { directory }: { readonly directory: string }): Annotation | null {
  return error === undefined ? null : annotation(error.location, directory, 'failure', ERROR_TITLE, error.message);
}

/** Findings for which an annotation is meant, whether or not they have a place. */
export const remarksOf = ({ findings }: Report): number =>
  findings.filter(({ decision }) => LEVELS[decision] !== null).length;

export const ERROR_TITLE = 'rmf-gate could not judge';

/** Lines of untrusted text, each made visible. */
const safeLines = (lines: readonly string[]): string =>
  shorten(lines.filter(Boolean).map(forLog).join('\n'), GITHUB.logMessageCharacters);

export const errorMessage = (message: string): string => safeLines(message.split(LINE_BREAK));

function messageOf({ message, fix, rule }: Finding): string {
  return [message, fix === '' ? '' : `What to do: ${fix}`, rule].join('\n');
}

function annotation(
  location: Location | null,
  directory: string,
  level: AnnotationLevel,
  title: string,
  message: string,
): Annotation | null {
  if (location === null || location.side === 'base') return null;
  const path = repositoryPath(directory, location.path);
  if (path === null) return null;
  return {
    path,
    ...spanOf(location),
    level,
    title: shorten(forLog(title), SHOWN_CHARACTERS),
    message: safeLines(message.split(LINE_BREAK)),
  };
}

/** Null for a path that leads out of the repository, or that cannot be written in a workflow command and stay the same. */
function repositoryPath(directory: string, path: string): string | null {
  if (posix.isAbsolute(path) || !isVisible(path) || path.includes('##[')) return null;
  const joined = posix.join(directory, path);
  return joined === '..' || joined.startsWith('../') || posix.isAbsolute(joined) ? null : joined;
}

function spanOf({ line, column, endLine, endColumn }: Location): Pick<Annotation, 'startLine' | 'endLine'> {
  const startLine = atLeast(line, 1);
  // An end before the first character of a line is the end of the line above.
  const last = endColumn <= 1 && endLine > line ? endLine - 1 : endLine;
  const lines = { startLine, endLine: atLeast(last, startLine) };
  if (lines.endLine !== startLine || endLine !== line) return lines;
  const startColumn = atLeast(column, 1);
  return { ...lines, ...{ startColumn, endColumn: atLeast(endColumn, startColumn) } };
}

const atLeast = (value: number, least: number): number =>
  Number.isSafeInteger(value) && value > least ? value : least;

function byPlace(a: Annotation, b: Annotation): number {
  return (
    ANNOTATION_LEVELS.indexOf(a.level) - ANNOTATION_LEVELS.indexOf(b.level) ||
    compare(a.path, b.path) ||
    a.startLine - b.startLine ||
    (a.startColumn ?? 0) - (b.startColumn ?? 0) ||
    compare(a.title, b.title) ||
    compare(a.message, b.message)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
