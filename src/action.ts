import { mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import * as core from '@actions/core';
import { type GateRequest, gate } from './gate.ts';
import { type CheckRun, checkRunTitle, type Published, publishCheckRun } from './github/check-run.ts';
import { connect } from './github/client.ts';
import { type EventPlan, planFromEvent } from './github/event.ts';
import { truncateMarkdown } from './github/truncate.ts';
import { annotationsOf } from './report/annotations.ts';
import { exitStatus } from './report/exit.ts';
import { renderGithub } from './report/github.ts';
import { renderJson } from './report/json.ts';
import { renderMarkdown } from './report/markdown.ts';
import type { Report } from './report/report.ts';
import { renderText } from './report/text.ts';
import { forLog } from './safety/escape.ts';
import { GITHUB } from './safety/limits.ts';

/** Width of the log, where long lines would wrap. */
const LOG_WIDTH = 100;

const COULD_NOT_JUDGE = 2;

/** An input, a setting or an event that is wrong; the message is written for the user and shows no evidence. */
class RequestError extends Error {
  override name = 'RequestError';
}

interface Inputs {
  /** Absolute path of the folder to judge. */
  readonly folder: string;
  /** The same folder relative to the root of the repository, with forward slashes; empty for the root. */
  readonly directory: string;
  readonly scope: GateRequest['scope'];
  readonly require: GateRequest['require'];
  readonly token: string;
}

/** Runs the gate as a step of a workflow. The exit status of the process is the verdict. */
export async function main(): Promise<void> {
  // Red until proven otherwise: where a promise never settles, the process ends without an error.
  process.exitCode = COULD_NOT_JUDGE;
  process.once('beforeExit', endWithoutVerdict);
  process.on('uncaughtException', stop);
  process.on('unhandledRejection', stop);
  try {
    process.exitCode = await judge();
  } catch (error) {
    fail(error);
  } finally {
    process.off('beforeExit', endWithoutVerdict);
  }
}

async function judge(): Promise<number> {
  const inputs = readInputs();
  const plan = readEvent();
  const report = await gate({
    directory: inputs.folder,
    at: new Date().toISOString().slice(0, 10),
    clock: 'system',
    scope: inputs.scope,
    require: inputs.require,
    base: plan.base,
    run: {
      trigger: plan.trigger,
      repository: plan.repository,
      workflow: plan.workflow,
      run_id: plan.runId,
      attempt: plan.attempt,
      actor: plan.actor,
    },
  });
  const status = exitStatus(report);
  const markdown = renderMarkdown(report);
  writeLog(renderText(report, { verbose: false, width: LOG_WIDTH, color: false }));
  writeReport(report);
  await writeSummary(markdown);
  const published = await publish(report, plan, inputs, markdown, status);
  if (!published.published || published.incomplete !== null) {
    core.notice(published.published ? (published.incomplete ?? '') : published.reason);
    process.stdout.write(renderGithub(report, { directory: inputs.directory }));
  }
  return status;
}

function readInputs(): Inputs {
  const scope = core.getInput('scope') || 'all';
  if (scope !== 'all' && scope !== 'changed') {
    throw new RequestError('The input scope is neither "all" nor "changed". Write one of these two, or leave it out.');
  }
  const require = core.getInput('require') || null;
  if (require !== null && require !== 'pass') {
    throw new RequestError('The input require is neither empty nor "pass". Write pass, or leave it out.');
  }
  return { ...readFolder(core.getInput('directory') || '.'), scope, require, token: core.getInput('token') };
}

/** The folder after every symbolic link is followed, so that no link leads out of the workspace. */
function readFolder(directory: string): Pick<Inputs, 'folder' | 'directory'> {
  const workspace = process.env.GITHUB_WORKSPACE;
  if (!workspace) throw new RequestError('GITHUB_WORKSPACE is not set. Run the gate as a step of a workflow.');
  let root: string;
  let folder: string;
  try {
    root = realpathSync(workspace);
    folder = realpathSync(resolve(root, directory));
  } catch {
    throw new RequestError(
      'The folder given with the input directory does not exist in the workspace. ' +
        'Check its spelling, and that actions/checkout runs before the gate.',
    );
  }
  const inside = relative(root, folder);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new RequestError('The input directory leads out of the workspace. Give a folder of the repository.');
  }
  return { folder, directory: inside.split(sep).join('/') };
}

function readEvent(): EventPlan {
  const path = process.env.GITHUB_EVENT_PATH;
  let payload: unknown;
  try {
    payload = path ? JSON.parse(readFileSync(path, 'utf8')) : {};
  } catch {
    throw new RequestError('The file of GITHUB_EVENT_PATH cannot be read as JSON. Leave it as the runner writes it.');
  }
  const plan = planFromEvent(process.env, payload);
  if ('problem' in plan) throw new RequestError(plan.problem);
  return plan;
}

/** The runner obeys commands in any line, so each is made safe once more, whatever the renderer did. */
function writeLog(text: string): void {
  core.info(text.split('\n').map(forLog).join('\n'));
}

function writeReport(report: Report): void {
  try {
    core.setOutput('verdict', report.verdict);
    core.setOutput('blocking', report.verdict === 'error' ? '' : report.composition.blocks);
    // A folder of its own: a job may judge several folders in one temporary folder.
    const path = join(mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), 'rmf-gate-')), 'report.json');
    writeFileSync(path, renderJson(report));
    core.setOutput('report', path);
  } catch {
    core.notice('The outputs or the JSON report could not be written to the files of the runner. The verdict stands.');
  }
}

async function writeSummary(markdown: string): Promise<void> {
  try {
    const text = truncateMarkdown(markdown, GITHUB.summaryBytes, 'The JSON report holds all of it.');
    await core.summary.addRaw(text).write();
  } catch {
    core.notice('The job summary could not be written. The verdict stands.');
  }
}

/** A check run is shown at a commit, so it is written only where that commit is what was judged. */
async function publish(
  report: Report,
  plan: EventPlan,
  inputs: Inputs,
  markdown: string,
  status: number,
): Promise<Published> {
  const { repository, checkRunSha } = plan;
  const because = (reason: string): Published => ({ published: false, reason: `No check run was written: ${reason}` });
  if (inputs.token === '') return because('no token was given.');
  if (repository === null || checkRunSha === null) return because('the event names no repository or no commit.');
  if (report.verdict === 'error') return because('nothing could be judged.');
  // For a pull request the gate itself has held the checked-out commit against the event, or its verdict is error.
  if (plan.base.kind !== 'pull-request' && report.request.head_commit !== checkRunSha) {
    return because('the judged commit is not the commit of the event.');
  }
  const run: CheckRun = {
    headSha: checkRunSha,
    title: checkRunTitle(report),
    summary: markdown,
    annotations: annotationsOf(report, { directory: inputs.directory }),
    conclusion: status === 0 ? 'success' : 'failure',
    externalId: `${plan.runId ?? ''}/${plan.attempt ?? ''}`,
    ...(plan.runUrl === null ? {} : { detailsUrl: plan.runUrl }),
  };
  try {
    return await publishCheckRun(await connect(inputs.token), repository, run);
  } catch {
    return because('the client of the API could not be started.');
  }
}

/** One line, and of a failure that is not ours only its kind: messages of parsers quote what they read. */
function fail(error: unknown): void {
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  const message =
    error instanceof RequestError
      ? error.message
      : `The gate stopped on a failure of its own (${kind}). Nothing was judged, so the change is not accepted. Please report it.`;
  core.setFailed(`rmf-gate: ${message}`);
  process.exitCode = COULD_NOT_JUDGE;
  try {
    core.setOutput('verdict', 'error');
  } catch {
    // The exit status says it already.
  }
}

function endWithoutVerdict(): void {
  fail(new RequestError('The gate ended before it had a verdict, so the change is not accepted. Please report it.'));
}

function stop(error: unknown): never {
  fail(error);
  process.exit(COULD_NOT_JUDGE);
}
