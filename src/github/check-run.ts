import type { Report } from '../report/report.ts';
import { truncateBytes } from '../safety/escape.ts';
import { GITHUB } from '../safety/limits.ts';
import type { GitHubClient } from './client.ts';
import { truncateMarkdown } from './truncate.ts';

/**
 * The check run: the findings beside the lines of the change. It is decoration. A token from a fork may not write it and any
 * workflow of the repository can write one of the same name, so the job's exit status is the verdict and nothing here
 * throws or changes it.
 */

/** Differs from the usual names of jobs: GitHub would demand both, were a required check ambiguous. */
const CHECK_RUN_NAME = 'rmf-gate report';

export interface CheckRunAnnotation {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckRun {
  readonly headSha: string;
  readonly title: string;
  /** Markdown, already safe to show. */
  readonly summary: string;
  readonly annotations: readonly CheckRunAnnotation[];
  /** Never neutral or skipped: both satisfy a required check. */
  readonly conclusion: 'success' | 'failure';
  /** Run and attempt, so that a re-run is told from the run before it. */
  readonly externalId: string;
  readonly detailsUrl?: string;
}

export type Published =
  | {
      readonly published: true;
      readonly url: string | null;
      /** What the check run does not show, or null where it shows everything. */
      readonly incomplete: string | null;
    }
  | { readonly published: false; readonly reason: string };

/** The line beside the check's name: the verdict in words. `conditional` is never called a pass. */
export function checkRunTitle(report: Pick<Report, 'verdict' | 'composition' | 'request'>): string {
  const { blocks, shown_wrong, missing, undecided, waived, provisional, known, upcoming, met } = report.composition;
  switch (report.verdict) {
    case 'pass':
      return `Pass: ${met} met, nothing blocks`;
    case 'conditional': {
      const open = `${waived} waived, ${provisional} provisional, ${known} known before, ${upcoming} upcoming`;
      const refused = report.request.require === 'pass' ? '; refused, because a full pass is required' : '';
      return `Conditional, not a pass: nothing blocks, but ${open}${refused}`;
    }
    case 'fail':
      return `Fail: ${blocks} block (${shown_wrong} shown to be wrong, ${missing} missing, ${undecided} cannot be decided yet)`;
    case 'error':
      return 'Error: could not judge';
  }
}

/**
 * Writes a new check run: first as in progress, then its annotations in portions, last its conclusion. If this process
 * dies on the way, the check run stays in progress and is not green.
 *
 * @param repository owner/name
 * @returns whether it was written and, if not or not whole, why; never throws
 */
export async function publishCheckRun(client: GitHubClient, repository: string, run: CheckRun): Promise<Published> {
  const [owner = '', repo = ''] = repository.split('/');
  let created: Awaited<ReturnType<typeof client.rest.checks.create>>['data'];
  try {
    const { data } = await client.rest.checks.create({
      owner,
      repo,
      name: CHECK_RUN_NAME,
      head_sha: run.headSha,
      status: 'in_progress',
      external_id: run.externalId,
      ...(run.detailsUrl === undefined ? {} : { details_url: run.detailsUrl }),
    });
    created = data;
  } catch (error) {
    return { published: false, reason: `The check run was not written: ${explain(error)}` };
  }
  const update = { owner, repo, check_run_id: created.id };
  const title = truncateBytes(run.title, GITHUB.annotationTitleCharacters);
  const shown = worstFirst(run.annotations).slice(0, GITHUB.annotationsPerCheckRun);

  let written = 0;
  let obstacle = '';
  for (const batch of batchesOf(shown, GITHUB.annotationsPerRequest)) {
    try {
      const output = { title, summary: 'The annotations are being written.', annotations: batch.map(asSent) };
      await client.rest.checks.update({ ...update, output });
      written += batch.length;
    } catch (error) {
      obstacle = ` ${explain(error)}`;
      break;
    }
  }
  const incomplete = missingAnnotations(written, run.annotations.length, obstacle);
  const summary = truncateMarkdown(
    incomplete === null ? run.summary : `> ${incomplete.replaceAll('\n', '\n> ')}\n\n${run.summary}`,
    GITHUB.checkRunTextBytes,
    'The job summary and the JSON report hold all of it.',
  );
  const complete = () =>
    client.rest.checks.update({
      ...update,
      status: 'completed',
      conclusion: run.conclusion,
      output: { title, summary },
    });
  try {
    await complete().catch(complete);
  } catch (error) {
    return {
      published: false,
      reason: `The check run was begun and could not be completed, so it stays in progress: ${explain(error)}`,
    };
  }
  return { published: true, url: created.html_url, incomplete };
}

function missingAnnotations(written: number, all: number, obstacle: string): string | null {
  if (written === all) return null;
  const why =
    obstacle === '' ? `at most ${GITHUB.annotationsPerCheckRun} are written, the worst first.` : obstacle.trim();
  return `${written} of ${all} annotations are shown: ${why} The job summary and the JSON report hold all findings.`;
}

const LEVELS = ['failure', 'warning', 'notice'] as const;

function worstFirst(annotations: readonly CheckRunAnnotation[]): readonly CheckRunAnnotation[] {
  return annotations.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

function batchesOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function asSent(annotation: CheckRunAnnotation) {
  const { path, startLine, endLine, startColumn, endColumn, level, title, message } = annotation;
  // GitHub refuses the whole request for columns on an annotation of several lines.
  const oneLine = startLine === endLine && startColumn !== undefined && endColumn !== undefined;
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...(oneLine ? { start_column: startColumn, end_column: endColumn } : {}),
    annotation_level: level,
    title: truncateBytes(title, GITHUB.annotationTitleCharacters),
    message: truncateBytes(message, GITHUB.annotationMessageBytes),
  };
}

const PERMISSION = `permissions:
  contents: read
  checks: write`;

/** Says what hinders, from the status alone: the text of an answer is not ours to repeat. */
function explain(error: unknown): string {
  const status = statusOf(error);
  if (isRateLimit(error))
    return `GitHub limits how much may be written in a while (${status}). The next run writes it.`;
  switch (status) {
    case 401:
      return 'GitHub does not accept the token (401). Leave the input token out, so that the token of the job is used.';
    case 403:
    case 404:
      return (
        `the token may not write check runs (${status}). For a pull request from a fork or from Dependabot this is always ` +
        `so and nothing needs to be done. Otherwise add to the job:\n${PERMISSION}`
      );
    case 422:
      return 'GitHub refused its content (422).';
    case null:
      return "GitHub's API could not be reached or did not answer in time.";
    default:
      return `GitHub answered with status ${status}.`;
  }
}

/** The library reports an unreachable host as status 500 with no response. */
function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error) || !('response' in error)) return null;
  return error.response !== undefined && typeof error.status === 'number' ? error.status : null;
}

/** GitHub also answers 403 to too many requests; only the headers tell that from a missing permission. */
function isRateLimit(error: unknown): boolean {
  const response = typeof error === 'object' && error !== null && 'response' in error ? error.response : null;
  if (typeof response !== 'object' || response === null || !('headers' in response)) return false;
  const headers = response.headers as Readonly<Record<string, unknown>>;
  return headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0';
}
