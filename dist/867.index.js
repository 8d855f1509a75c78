export const id = 867;
export const ids = [867];
export const modules = {

/***/ 2867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./lib/safety/escape.js
var safety_escape = __webpack_require__(42163);
// EXTERNAL MODULE: ./lib/safety/limits.js
var limits = __webpack_require__(45748);
;// CONCATENATED MODULE: ./lib/github/truncate.js

function truncateMarkdown(text, limit, whole) {
    const bytes = Buffer.byteLength(text);
    if (bytes <= limit)
        return text;
    const note = `> Shortened from ${bytes} bytes to the ${limit} that GitHub shows here. ${whole}\n\n`;
    const kept = (0,safety_escape/* truncateBytes */.QY)(text, limit - Buffer.byteLength(note));
    const lineEnd = kept.lastIndexOf('\n');
    return note + (lineEnd > 0 ? kept.slice(0, lineEnd + 1) : kept);
}

;// CONCATENATED MODULE: ./lib/github/check-run.js



const CHECK_RUN_NAME = 'rmf-gate report';
function checkRunTitle(report) {
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
async function publishCheckRun(client, repository, run) {
    const [owner = '', repo = ''] = repository.split('/');
    let created;
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
    }
    catch (error) {
        return { published: false, reason: `The check run was not written: ${explain(error)}` };
    }
    const update = { owner, repo, check_run_id: created.id };
    const title = (0,safety_escape/* truncateBytes */.QY)(run.title, limits/* GITHUB */.U0.annotationTitleCharacters);
    const shown = worstFirst(run.annotations).slice(0, limits/* GITHUB */.U0.annotationsPerCheckRun);
    let written = 0;
    let obstacle = '';
    for (const batch of batchesOf(shown, limits/* GITHUB */.U0.annotationsPerRequest)) {
        try {
            const output = { title, summary: 'The annotations are being written.', annotations: batch.map(asSent) };
            await client.rest.checks.update({ ...update, output });
            written += batch.length;
        }
        catch (error) {
            obstacle = ` ${explain(error)}`;
            break;
        }
    }
    const incomplete = missingAnnotations(written, run.annotations.length, obstacle);
    const summary = truncateMarkdown(incomplete === null ? run.summary : `> ${incomplete.replaceAll('\n', '\n> ')}\n\n${run.summary}`, limits/* GITHUB */.U0.checkRunTextBytes, 'The job summary and the JSON report hold all of it.');
    const complete = () => client.rest.checks.update({
        ...update,
        status: 'completed',
        conclusion: run.conclusion,
        output: { title, summary },
    });
    try {
        await complete().catch(complete);
    }
    catch (error) {
        return {
            published: false,
            reason: `The check run was begun and could not be completed, so it stays in progress: ${explain(error)}`,
        };
    }
    return { published: true, url: created.html_url, incomplete };
}
function missingAnnotations(written, all, obstacle) {
    if (written === all)
        return null;
    const why = obstacle === '' ? `at most ${limits/* GITHUB */.U0.annotationsPerCheckRun} are written, the worst first.` : obstacle.trim();
    return `${written} of ${all} annotations are shown: ${why} The job summary and the JSON report hold all findings.`;
}
const LEVELS = ['failure', 'warning', 'notice'];
function worstFirst(annotations) {
    return annotations.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}
function batchesOf(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
function asSent(annotation) {
    const { path, startLine, endLine, startColumn, endColumn, level, title, message } = annotation;
    const oneLine = startLine === endLine && startColumn !== undefined && endColumn !== undefined;
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        ...(oneLine ? { start_column: startColumn, end_column: endColumn } : {}),
        annotation_level: level,
        title: (0,safety_escape/* truncateBytes */.QY)(title, limits/* GITHUB */.U0.annotationTitleCharacters),
        message: (0,safety_escape/* truncateBytes */.QY)(message, limits/* GITHUB */.U0.annotationMessageBytes),
    };
}
const PERMISSION = `permissions:
  contents: read
  checks: write`;
function explain(error) {
    const status = statusOf(error);
    if (isRateLimit(error))
        return `GitHub limits how much may be written in a while (${status}). The next run writes it.`;
    switch (status) {
        case 401:
            return 'GitHub does not accept the token (401). Leave the input token out, so that the token of the job is used.';
        case 403:
        case 404:
            return (`the token may not write check runs (${status}). For a pull request from a fork or from Dependabot this is always ` +
                `so and nothing needs to be done. Otherwise add to the job:\n${PERMISSION}`);
        case 422:
            return 'GitHub refused its content (422).';
        case null:
            return "GitHub's API could not be reached or did not answer in time.";
        default:
            return `GitHub answered with status ${status}.`;
    }
}
function statusOf(error) {
    if (typeof error !== 'object' || error === null || !('status' in error) || !('response' in error))
        return null;
    return error.response !== undefined && typeof error.status === 'number' ? error.status : null;
}
function isRateLimit(error) {
    const response = typeof error === 'object' && error !== null && 'response' in error ? error.response : null;
    if (typeof response !== 'object' || response === null || !('headers' in response))
        return false;
    const headers = response.headers;
    return headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0';
}

;// CONCATENATED MODULE: ./lib/github/client.js

async function connect(token) {
    const [{ Octokit }, { defaults, getOctokitOptions }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(479), __webpack_require__.e(267)]).then(__webpack_require__.bind(__webpack_require__, 11267)),
        Promise.all(/* import() */[__webpack_require__.e(479), __webpack_require__.e(176)]).then(__webpack_require__.bind(__webpack_require__, 47176)),
    ]);
    const silent = () => { };
    return new Octokit({
        ...defaults,
        ...getOctokitOptions(token, { userAgent: 'rmf-gate' }),
        request: { ...defaults.request, fetch: withTimeLimit(defaults.request?.fetch ?? fetch) },
        log: { debug: silent, info: silent, warn: silent, error: silent },
    });
}
function withTimeLimit(send) {
    return (address, options) => send(address, { ...options, signal: AbortSignal.timeout(limits/* GITHUB */.U0.requestMilliseconds) });
}

;// CONCATENATED MODULE: ./lib/github/event.js
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const NO_COMMIT = /^0+$/;
const REPOSITORY = /^(?!\.{1,2}\/)[A-Za-z0-9_.-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9_.-]{1,100}$/;
const NUMBER = /^[0-9]{1,20}$/;
const EVENT_NAME = /^[a-z_]{1,50}$/;
const TRIGGERS = `on:
  pull_request:
  merge_group:
  push:
    branches: [main]`;
const PULL_REQUEST_EVENTS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
function planFromEvent(environment, payload) {
    const trigger = environment.GITHUB_EVENT_NAME;
    if (trigger === undefined || !EVENT_NAME.test(trigger)) {
        return problem('GITHUB_EVENT_NAME is missing or is not the name of an event. Run the gate as a step of a workflow.');
    }
    const repository = environment.GITHUB_REPOSITORY || null;
    if (repository !== null && !REPOSITORY.test(repository)) {
        return problem('GITHUB_REPOSITORY does not have the form owner/name. Run the gate as a step of a workflow.');
    }
    const change = changeOf(trigger, environment, payload, repository);
    if ('problem' in change)
        return change;
    const runId = matching(environment.GITHUB_RUN_ID, NUMBER);
    return {
        trigger,
        repository,
        workflow: environment.GITHUB_WORKFLOW || null,
        runId,
        attempt: matching(environment.GITHUB_RUN_ATTEMPT, NUMBER),
        actor: environment.GITHUB_ACTOR || null,
        runUrl: runUrl(environment.GITHUB_SERVER_URL, repository, runId),
        ...change,
    };
}
function changeOf(trigger, environment, payload, repository) {
    if (PULL_REQUEST_EVENTS.has(trigger))
        return pullRequest(trigger, payload, repository);
    switch (trigger) {
        case 'pull_request_target':
            return problem('The event pull_request_target checks out the default branch and not the change, so a verdict would be about the ' +
                `wrong files. GitHub is closing this event for public repositories. Use pull_request:\n${TRIGGERS}`);
        case 'merge_group':
            return mergeGroup(payload);
        case 'push':
            return push(payload);
        default:
            return {
                base: { kind: 'none' },
                checkRunSha: matching(environment.GITHUB_SHA, COMMIT),
                fork: false,
            };
    }
}
function pullRequest(trigger, payload, repository) {
    const head = commitAt(payload, ['pull_request', 'head', 'sha']);
    const base = commitAt(payload, ['pull_request', 'base', 'sha']);
    if (head === null)
        return missingCommit(trigger, 'pull_request.head.sha');
    if (base === null)
        return missingCommit(trigger, 'pull_request.base.sha');
    const source = valueAt(payload, ['pull_request', 'head', 'repo', 'full_name']);
    const target = valueAt(payload, ['pull_request', 'base', 'repo', 'full_name']) ?? repository;
    return { base: { kind: 'pull-request', head, base }, checkRunSha: head, fork: source !== target };
}
function mergeGroup(payload) {
    const head = commitAt(payload, ['merge_group', 'head_sha']);
    const commit = commitAt(payload, ['merge_group', 'base_sha']);
    if (head === null)
        return missingCommit('merge_group', 'merge_group.head_sha');
    if (commit === null)
        return missingCommit('merge_group', 'merge_group.base_sha');
    return { base: { kind: 'commit', commit }, checkRunSha: head, fork: false };
}
function push(payload) {
    const after = commitAt(payload, ['after']);
    const before = valueAt(payload, ['before']);
    if (after === null)
        return missingCommit('push', 'after');
    if (typeof before !== 'string' || !COMMIT.test(before))
        return missingCommit('push', 'before');
    const base = NO_COMMIT.test(before) ? { kind: 'default-branch' } : { kind: 'commit', commit: before };
    return { base, checkRunSha: after, fork: false };
}
function missingCommit(trigger, field) {
    return problem(`The payload of the event ${trigger} has no commit id in ${field}, so what is judged and against what is unknown. ` +
        `Start the workflow with GitHub's own events and leave GITHUB_EVENT_PATH as the runner sets it:\n${TRIGGERS}`);
}
function commitAt(payload, path) {
    const value = valueAt(payload, path);
    return typeof value === 'string' && COMMIT.test(value) && !NO_COMMIT.test(value) ? value : null;
}
function valueAt(payload, path) {
    let value = payload;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
function runUrl(server, repository, runId) {
    if (server === undefined || repository === null || runId === null || !URL.canParse(server))
        return null;
    const { origin, protocol } = new URL(server);
    return protocol === 'https:' || protocol === 'http:' ? `${origin}/${repository}/actions/runs/${runId}` : null;
}
const matching = (text, pattern) => text !== undefined && pattern.test(text) ? text : null;
const problem = (text) => ({ problem: text });

// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(91116);
// EXTERNAL MODULE: ./lib/report/exit.js
var exit = __webpack_require__(11596);
// EXTERNAL MODULE: ./lib/report/github.js
var github = __webpack_require__(86763);
// EXTERNAL MODULE: ./lib/report/json.js + 1 modules
var json = __webpack_require__(84823);
// EXTERNAL MODULE: ./lib/report/markdown.js
var report_markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/text.js + 1 modules
var report_text = __webpack_require__(38859);
;// CONCATENATED MODULE: ./lib/action.js
















const LOG_WIDTH = 100;
const COULD_NOT_JUDGE = 2;
class RequestError extends Error {
    name = 'RequestError';
}
async function main() {
    process.exitCode = COULD_NOT_JUDGE;
    process.once('beforeExit', endWithoutVerdict);
    process.on('uncaughtException', stop);
    process.on('unhandledRejection', stop);
    try {
        process.exitCode = await judge();
    }
    catch (error) {
        fail(error);
    }
    finally {
        process.off('beforeExit', endWithoutVerdict);
    }
}
async function judge() {
    const inputs = readInputs();
    const plan = readEvent();
    const { gate } = await Promise.all(/* import() */[__webpack_require__.e(187), __webpack_require__.e(893), __webpack_require__.e(856), __webpack_require__.e(86), __webpack_require__.e(710), __webpack_require__.e(295), __webpack_require__.e(276), __webpack_require__.e(291)]).then(__webpack_require__.bind(__webpack_require__, 1291));
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
    const status = (0,exit/* exitStatus */.$)(report);
    const markdown = (0,report_markdown/* renderMarkdown */.G)(report);
    writeLog((0,report_text/* renderText */.S)(report, { verbose: false, width: LOG_WIDTH, color: false }));
    writeReport(report);
    await writeSummary(markdown);
    const published = await publish(report, plan, inputs, markdown, status);
    if (!published.published || published.incomplete !== null) {
        core/* notice */.lm(published.published ? (published.incomplete ?? '') : published.reason);
        process.stdout.write((0,github/* renderGithub */.u)(report, { directory: inputs.directory }));
    }
    return status;
}
function readInputs() {
    const scope = core/* getInput */.V4('scope') || 'all';
    if (scope !== 'all' && scope !== 'changed') {
        throw new RequestError('The input scope is neither "all" nor "changed". Write one of these two, or leave it out.');
    }
    const require = core/* getInput */.V4('require') || null;
    if (require !== null && require !== 'pass') {
        throw new RequestError('The input require is neither empty nor "pass". Write pass, or leave it out.');
    }
    return { ...readFolder(core/* getInput */.V4('directory') || '.'), scope, require, token: core/* getInput */.V4('token') };
}
function readFolder(directory) {
    const workspace = process.env.GITHUB_WORKSPACE;
    if (!workspace)
        throw new RequestError('GITHUB_WORKSPACE is not set. Run the gate as a step of a workflow.');
    let root;
    let folder;
    try {
        root = (0,external_node_fs_.realpathSync)(workspace);
        folder = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(root, directory));
    }
    catch {
        throw new RequestError('The folder given with the input directory does not exist in the workspace. ' +
            'Check its spelling, and that actions/checkout runs before the gate.');
    }
    const inside = (0,external_node_path_.relative)(root, folder);
    if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside)) {
        throw new RequestError('The input directory leads out of the workspace. Give a folder of the repository.');
    }
    return { folder, directory: inside.split(external_node_path_.sep).join('/') };
}
function readEvent() {
    const path = process.env.GITHUB_EVENT_PATH;
    let payload;
    try {
        payload = path ? JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')) : {};
    }
    catch {
        throw new RequestError('The file of GITHUB_EVENT_PATH cannot be read as JSON. Leave it as the runner writes it.');
    }
    const plan = planFromEvent(process.env, payload);
    if ('problem' in plan)
        throw new RequestError(plan.problem);
    return plan;
}
function writeLog(text) {
    core/* info */.pq(text.split('\n').map(safety_escape/* forLog */.Ig).join('\n'));
}
function writeReport(report) {
    try {
        core/* setOutput */.uH('verdict', report.verdict);
        core/* setOutput */.uH('blocking', report.verdict === 'error' ? '' : report.composition.blocks);
        const path = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'rmf-gate-')), 'report.json');
        (0,external_node_fs_.writeFileSync)(path, (0,json/* renderJson */.h)(report));
        core/* setOutput */.uH('report', path);
    }
    catch {
        core/* notice */.lm('The outputs or the JSON report could not be written to the files of the runner. The verdict stands.');
    }
}
async function writeSummary(markdown) {
    try {
        const text = truncateMarkdown(markdown, limits/* GITHUB */.U0.summaryBytes, 'The JSON report holds all of it.');
        await core/* summary */.z.addRaw(text).write();
    }
    catch {
        core/* notice */.lm('The job summary could not be written. The verdict stands.');
    }
}
async function publish(report, plan, inputs, markdown, status) {
    const { repository, checkRunSha } = plan;
    const because = (reason) => ({ published: false, reason: `No check run was written: ${reason}` });
    if (inputs.token === '')
        return because('no token was given.');
    if (repository === null || checkRunSha === null)
        return because('the event names no repository or no commit.');
    if (report.verdict === 'error')
        return because('nothing could be judged.');
    if (plan.base.kind !== 'pull-request' && report.request.head_commit !== checkRunSha) {
        return because('the judged commit is not the commit of the event.');
    }
    const run = {
        headSha: checkRunSha,
        title: checkRunTitle(report),
        summary: markdown,
        annotations: (0,annotations/* annotationsOf */.Ih)(report, { directory: inputs.directory }),
        conclusion: status === 0 ? 'success' : 'failure',
        externalId: `${plan.runId ?? ''}/${plan.attempt ?? ''}`,
        ...(plan.runUrl === null ? {} : { detailsUrl: plan.runUrl }),
    };
    try {
        return await publishCheckRun(await connect(inputs.token), repository, run);
    }
    catch {
        return because('the client of the API could not be started.');
    }
}
function fail(error) {
    const kind = error instanceof Error ? error.constructor.name : typeof error;
    const message = error instanceof RequestError
        ? error.message
        : `The gate stopped on a failure of its own (${kind}). Nothing was judged, so the change is not accepted. Please report it.`;
    core/* setFailed */.C1(`rmf-gate: ${message}`);
    process.exitCode = COULD_NOT_JUDGE;
    try {
        core/* setOutput */.uH('verdict', 'error');
    }
    catch {
    }
}
function endWithoutVerdict() {
    fail(new RequestError('The gate ended before it had a verdict, so the change is not accepted. Please report it.'));
}
function stop(error) {
    fail(error);
    process.exit(COULD_NOT_JUDGE);
}


/***/ })

};
