/** Starts the committed bundle as the runner of GitHub Actions does: with nothing but what a runner gives. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { type Call, type GitHubServer, startGitHubServer } from './github-server.ts';
import { temporaryFolder } from './repository.ts';

export interface Scenario {
  /** The checked-out repository. */
  readonly workspace: string;
  readonly event: string;
  readonly payload: unknown;
  /** GITHUB_SHA. */
  readonly sha: string;
  /** Inputs of action.yml by name; those left out have their defaults, the token one that GitHub accepts. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Stands in for GitHub; without one, one that accepts everything. */
  readonly server?: GitHubServer;
  /** Further variables, for example a proxy. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Another node binary. */
  readonly node?: string;
  /** Another program than the committed bundle. */
  readonly program?: string;
}

export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Markdown of the job summary. */
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly calls: readonly Call[];
}

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** What GitHub itself reads to know which program to start and with which inputs. */
const action = load(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly main: string };
};

const TOKEN = 'token-of-the-job';

/** The expressions of a workflow are filled in by GitHub. */
const DEFAULT_INPUTS = Object.fromEntries(
  Object.entries(action.inputs).map(([name, input]) => [
    name,
    input.default.replace(/^\$\{\{ github\.token \}\}$/, TOKEN),
  ]),
);

/** Runs one scenario to its end. */
export async function runAction(scenario: Scenario): Promise<Result> {
  const server = scenario.server ?? (await startGitHubServer());
  const folder = temporaryFolder();
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const outputs = file('output', '');
  const summary = file('summary', '');
  const environment = {
    PATH: process.env.PATH ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: server.url,
    GITHUB_EVENT_NAME: scenario.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(scenario.payload)),
    GITHUB_OUTPUT: outputs,
    GITHUB_REPOSITORY: 'acme/models',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1234',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: scenario.sha,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKFLOW: 'gate',
    GITHUB_WORKSPACE: scenario.workspace,
    RUNNER_TEMP: folder,
    ...Object.fromEntries(
      Object.entries({ ...DEFAULT_INPUTS, ...scenario.inputs }).map(([name, value]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value,
      ]),
    ),
    ...scenario.environment,
  };
  try {
    const ended = await start(
      scenario.node ?? process.execPath,
      scenario.program ?? join(ROOT, action.runs.main),
      scenario.workspace,
      environment,
    );
    return {
      ...ended,
      summary: readFileSync(summary, 'utf8'),
      outputs: existsSync(outputs) ? outputsIn(readFileSync(outputs, 'utf8')) : {},
      calls: [...server.calls],
    };
  } finally {
    if (scenario.server === undefined) await server.close();
  }
}

function start(node: string, program: string, cwd: string, env: Readonly<Record<string, string>>) {
  return new Promise<Pick<Result, 'status' | 'stdout' | 'stderr'>>((resolve, reject) => {
    const child = spawn(node, [program], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

/** Reads the file of outputs: `name<<delimiter`, the value, the delimiter. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^([^\n]+?)<<([^\n]+)\n([\s\S]*?)\n\2$/gm)) {
    outputs[name] = value;
  }
  return outputs;
}
