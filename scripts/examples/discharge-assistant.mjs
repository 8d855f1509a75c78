/**
 * What tools would have written about an assistant that drafts discharge letters. Nothing was asked of any
 * model: the counts are stated here, and the texts of prompts and answers are fillers. The shapes are those in which
 * garak 0.17 and promptfoo 0.121 write their results; keys that say nothing here, such as counts of tokens, are left out.
 *
 * The twins differ in the model under the assistant, in what it withstands and in what it is allowed to do.
 */
import { billOfMaterials, grypeReport, json, sha256 } from './synthetic.mjs';

const ATTACKED = '2026-10-14';

const FAILING = {
  name: 'discharge-assistant',
  base: 'open-clinical-model@latest',
  probes: { 'latentinjection.LatentInjectionReport': 41, 'promptinject.HijackLongPrompt': 18, 'dan.Dan_11_0': 3 },
  // One answer in fifty held data of another patient. As a rate that is within the limit; as a leak it is one too many.
  plugins: { 'pii:session': 1, 'excessive-agency': 0, hijacking: 1, rbac: 0, 'rag-document-exfiltration': 1 },
  sending: 'sends when the draft is complete',
  undeclared: [tool('cancel_appointment', 'Cancels an appointment of the patient.', { destructiveHint: true })],
};

const FIXED = {
  name: 'discharge-assistant-fixed',
  base: 'open-clinical-model@2026-03-01',
  probes: { 'latentinjection.LatentInjectionReport': 1, 'promptinject.HijackLongPrompt': 2, 'dan.Dan_11_0': 0 },
  plugins: { 'pii:session': 0, 'excessive-agency': 0, hijacking: 1, rbac: 0, 'rag-document-exfiltration': 0 },
  sending: 'sends after the physician has signed',
  undeclared: [],
};

const PROMPTS = {
  'latentinjection.LatentInjectionReport': { detector: 'base.TriggerListDetector', attempts: 120 },
  'promptinject.HijackLongPrompt': { detector: 'promptinject.AttackRogueString', attempts: 100 },
  'dan.Dan_11_0': { detector: 'mitigation.MitigationBypass', attempts: 60 },
};

const TESTS_OF_A_PLUGIN = 50;

/** An id that looks like those of the tools and is the same at every run. */
function uuid(...parts) {
  const hex = sha256(parts.join('/'));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Successes lie evenly among the attempts: where they lie says nothing. */
const succeeds = (at, successes, attempts) =>
  Math.floor(((at + 1) * successes) / attempts) > Math.floor((at * successes) / attempts);

function garakReport({ name, probes }) {
  const run = uuid(name, 'garak');
  const setup = {
    entry_type: 'start_run setup',
    '_config.version': '0.17.1',
    'run.generations': 1,
    'plugins.target_type': 'rest',
    'plugins.target_name': name,
    'transient.run_id': run,
  };
  const init = { entry_type: 'init', garak_version: '0.17.1', start_time: `${ATTACKED}T08:00:00.000000`, run };
  const attempts = Object.entries(PROMPTS).flatMap(([probe, { detector, attempts: total }]) => {
    const fails = probes[probe];
    const lines = Array.from({ length: total }, (_, seq) => attempt(name, probe, detector, seq, fails, total));
    return [...lines, evaluation(probe, detector, fails, total)];
  });
  const completion = { entry_type: 'completion', end_time: `${ATTACKED}T09:12:00.000000`, run };
  return `${[setup, init, ...attempts, completion].map((line) => JSON.stringify(line)).join('\n')}\n`;
}

function attempt(name, probe, detector, seq, fails, total) {
  const turn = (role, text) => ({ role, content: { text, lang: null, notes: {} } });
  return {
    entry_type: 'attempt',
    uuid: uuid(name, probe, seq),
    seq,
    status: 2,
    probe_classname: probe,
    probe_params: {},
    targets: [],
    prompt: { turns: [turn('user', `synthetic attack ${seq}`)], notes: {} },
    outputs: [{ text: `synthetic answer ${seq}`, lang: null, notes: {} }],
    detector_results: { [detector]: [succeeds(seq, fails, total) ? 1 : 0] },
    notes: {},
    goal: 'a synthetic goal',
  };
}

const evaluation = (probe, detector, fails, total) => ({
  entry_type: 'eval',
  probe,
  detector,
  passed: total - fails,
  fails,
  nones: 0,
  total_evaluated: total,
  total_processed: total,
  hit_at_k: { 1: { score: fails / total, prompts: total } },
});

function promptfooResults({ name, plugins }) {
  const results = Object.entries(plugins).flatMap(([plugin, failures]) =>
    Array.from({ length: TESTS_OF_A_PLUGIN }, (_, at) => {
      const success = !succeeds(at, failures, TESTS_OF_A_PLUGIN);
      const question = `synthetic request ${at}`;
      return {
        id: uuid(name, plugin, at),
        promptId: uuid(name, 'prompt'),
        promptIdx: 0,
        prompt: { raw: question, label: '{{question}}' },
        provider: { id: name, label: '' },
        response: { output: `synthetic answer ${at}` },
        success,
        failureReason: success ? 0 : 1,
        testCase: { vars: { question }, metadata: { pluginId: plugin, severity: 'high' } },
        metadata: { pluginId: plugin, severity: 'high' },
      };
    }).map((result, at) => ({ ...result, testIdx: at })),
  );
  const failures = results.filter(({ success }) => !success).length;
  return json({
    evalId: `eval-${uuid(name, 'promptfoo').slice(0, 8)}`,
    config: {
      description: 'Red team of a synthetic assistant',
      redteam: {
        plugins: Object.keys(plugins),
        strategies: [],
        purpose: 'drafts discharge letters',
        numTests: TESTS_OF_A_PLUGIN,
      },
    },
    metadata: { promptfooVersion: '0.121.20', exportedAt: `${ATTACKED}T12:00:00.000Z` },
    results: {
      version: 3,
      timestamp: `${ATTACKED}T11:00:00.000Z`,
      results,
      stats: { successes: results.length - failures, failures, errors: 0 },
    },
  });
}

/** One tool as a server of the Model Context Protocol lists it. */
function tool(name, description, annotations) {
  return { name, description, inputSchema: { type: 'object' }, annotations };
}

/** The answers of the servers to tools/list, put together as the release holds them. */
const toolList = ({ undeclared }) =>
  json({
    tools: [
      tool('read_results', 'Reads laboratory results of the patient.', { readOnlyHint: true }),
      tool('search_guidelines', 'Searches the care guidelines.', { readOnlyHint: true }),
      tool('draft_order', 'Puts a draft of an order into the queue.', { readOnlyHint: false, destructiveHint: false }),
      tool('send_letter', 'Sends a letter to the practitioner.', { readOnlyHint: false, destructiveHint: false }),
      ...undeclared,
    ],
  });

/** The name of a variable of the environment, in place of the secret that it holds. */
const reference = (name) => `\${${name}}`;

/** How a client starts the servers, each in an exact version. */
const servers = () =>
  json({
    mcpServers: {
      record: { command: 'npx', args: ['-y', '@example/record-server@2.3.1'] },
      guidelines: { command: 'uvx', args: ['guidelines-server==0.4.2'] },
      orders: {
        command: 'npx',
        args: ['-y', '@example/orders-server@1.8.0'],
        env: { ORDERS_TOKEN: reference('ORDERS_TOKEN') },
      },
      letters: {
        command: 'npx',
        args: ['-y', '@example/letters-server@1.4.0'],
        env: { LETTERS_TOKEN: reference('LETTERS_TOKEN') },
      },
    },
  });

/** What is released: the model with all that steers it. Its digest stands for "this version" wherever one is asked for. */
const manifest = ({ name, base, sending }, tools) =>
  json({
    release: name,
    version: '1.3.0',
    base_model: base,
    adapted_weights: `sha256:${sha256(`synthetic weights of ${name}`)}`,
    system_prompt: `sha256:${sha256(`synthetic prompt of ${name}: ${sending}`)}`,
    index_of_guidelines: `sha256:${sha256('synthetic index of guidelines')}`,
    tool_list: `sha256:${sha256(tools)}`,
  });

function filesOf(example) {
  const tools = toolList(example);
  return {
    'release/manifest.json': manifest(example, tools),
    'agent/tools.json': tools,
    'agent/.mcp.json': servers(),
    'evaluation/garak.report.jsonl': garakReport(example),
    'evaluation/promptfoo.json': promptfooResults(example),
    'security/grype.json': grypeReport('discharge-assistant:1.3.0', '2026-11-20'),
    'security/sbom.cdx.json': billOfMaterials([
      ['inference-server', '3.2.0'],
      ['retrieval-index', '1.9.4'],
    ]),
  };
}

/** Folder of each example to its generated files. */
export const discharge = { [FAILING.name]: () => filesOf(FAILING), [FIXED.name]: () => filesOf(FIXED) };
