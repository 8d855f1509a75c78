import type { Tier } from '../dossier/fact.ts';
import { traitDefinitions } from '../dossier/traits.ts';
import { judgeUnder, linkSystems, readSystems } from '../pipeline/judge.ts';
import { builtIn, DEFAULT_PACK, type PolicyLibrary } from '../policy/built-in.ts';
import type { Evaluation } from '../policy/evaluate.ts';
import { reachableOutcomes } from '../policy/load-rule.ts';
import { readPolicy } from '../policy/read-policy.ts';
import type { Example, ExampleGiven, ExampleRows, Pack, Policy, Rule } from '../policy/rule.ts';
import { OUTCOMES, type Outcome } from '../report/report.ts';
import { openMemory } from '../workspace/memory.ts';
import { type Answer, answer, unknownName } from './answer.ts';
import { type KnownRules, knownRulesOf } from './known-rules.ts';
import { leavingOut } from './left-out.ts';

/** Examples are judged on this day, so that dates in them mean the same for ever. */
export const EXAMPLE_DAY = '2026-12-01';

/** What an example gave, held against what it says of itself. */
export interface ExampleResult {
  readonly rule: string;
  readonly example: string;
  readonly ok: boolean;
  /** In words where it is not ok. */
  readonly problem: string;
}

/** Answers that derive each tier (tier.ts), so that an example names the tier and not how it comes about. */
const USE_OF_TIER: Readonly<Record<Tier, Readonly<Record<string, string>>>> = {
  high: { significance: 'treats-or-diagnoses', condition_seriousness: 'critical', decision_role: 'augments' },
  moderate: { significance: 'drives', condition_seriousness: 'serious', decision_role: 'augments' },
  low: { significance: 'informs', condition_seriousness: 'non-serious', decision_role: 'informs' },
};

const PREDICTIONS = 'evaluation/predictions.csv';

const PRODUCTION = 'evaluation/production.csv';

const EXTERNAL = 'evaluation/external.csv';

type System = Readonly<Record<string, unknown>>;

/** The files of the tiny repository that an example describes. */
export function exampleFiles(given: ExampleGiven): Readonly<Record<string, string>> {
  const files: Record<string, string> = { ...given.files };
  const system: Record<string, unknown> = { id: 'example', ...given.system };
  if (given.tier !== undefined) {
    system.intended_use = { ...USE_OF_TIER[given.tier], ...(system.intended_use as System | undefined) };
  }
  const evidence: System[] = [];
  for (const { path, role, rows } of rowsOf(given)) {
    files[path] ??= predictionsCsv(rows);
    evidence.push(evidenceEntry(path, role, rows));
  }
  if (evidence.length > 0) system.evidence ??= evidence;
  // JSON is YAML, and it keeps every value's type as the example wrote it.
  files['rmf-system.yaml'] ??= JSON.stringify(system, null, 2);
  if (given.card !== undefined) files['MODEL_CARD.md'] = given.card;
  return files;
}

interface ExampleFile {
  readonly path: string;
  readonly role: string;
  readonly rows: ExampleRows;
}

function rowsOf({ predictions, external, production }: ExampleGiven): readonly ExampleFile[] {
  const file = (path: string, role: string, rows: ExampleRows | undefined): readonly ExampleFile[] =>
    rows === undefined ? [] : [{ path, role, rows }];
  return [
    ...file(PREDICTIONS, 'test', predictions),
    ...file(EXTERNAL, 'external', external),
    ...file(PRODUCTION, 'production', production),
  ];
}

function evidenceEntry(path: string, role: string, rows: ExampleRows): System {
  return {
    path,
    kind: 'predictions',
    role,
    columns: {
      label: 'y_true',
      score: 'y_score',
      attributes: Object.fromEntries(Object.keys(rows).map((name) => [name, name])),
    },
    positive: '1',
    higher_means_positive: true,
    threshold: 0.5,
  };
}

function predictionsCsv(predictions: ExampleRows): string {
  const attributes = Object.keys(predictions);
  const [attribute = 'sex'] = attributes;
  const lines = [`y_true,y_score,${attribute}`];
  for (const [group, rows] of Object.entries(predictions[attribute] ?? {})) {
    for (const { score, positives, negatives } of rows) {
      for (let row = 0; row < positives; row++) lines.push(`1,${score},${group}`);
      for (let row = 0; row < negatives; row++) lines.push(`0,${score},${group}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Holds one rule against the repository that an example describes, by the same steps as `check`. */
export async function evaluateExample(rule: Rule, given: ExampleGiven): Promise<readonly Evaluation[]> {
  const policy = examplePolicy(rule, given);
  const read = (one: ExampleGiven): ReturnType<typeof readSystems> =>
    readSystems(openMemory(exampleFiles(one)), { exclude: [], trust: policy.trust, groupNames: {} }, EXAMPLE_DAY);
  const head = (await read(given)).systems;
  const base = given.base === undefined ? null : (await read(given.base)).systems;
  return linkSystems(head, base, []).flatMap((system) => {
    const { evaluations } = judgeUnder(policy, { system, earlierPlans: [], at: EXAMPLE_DAY });
    return evaluations.filter((one) => one.rule.id === rule.id);
  });
}

function examplePolicy(rule: Rule, given: ExampleGiven): Policy {
  // What a waiver or a plan lets through, other rules find.
  const others = given.waivers === undefined ? [] : builtIn.rules.filter(({ id }) => id !== rule.id);
  const pack: Pack = {
    id: DEFAULT_PACK,
    title: 'The rule alone',
    version: '0',
    enforce: 'block',
    binding: {},
    rules: [rule, ...others].map(({ id }) => id),
    limits: {},
    requiredAttributes: Object.keys(given.predictions ?? { sex: {} }),
  };
  const library: PolicyLibrary = { rules: [rule, ...others], packs: [pack], frameworks: [], digests: {} };
  const settings = JSON.stringify({ packs: [DEFAULT_PACK], ...given.policy });
  const trusted = Object.entries(given.files ?? {}).filter(([path]) => path.startsWith('.rmf-gate/'));
  const register =
    given.waivers === undefined ? [] : [['.rmf-gate/waivers.yaml', JSON.stringify(given.waivers)] as const];
  const files = [['.rmf-gate/policy.yaml', settings] as const, ...register, ...trusted].map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  // Alone, the rule about traits would find none that a rule depends on.
  return { ...readPolicy(files, library), traitsAsked: traitDefinitions.map(({ id }) => id) };
}

const WORST_FIRST: readonly Outcome[] = ['fail', 'not-evaluated', 'pass', 'not-applicable'];

/** Runs one example of a rule; where it leaves fields out, once for each of them. The first that is wrong is told. */
export async function runExample(rule: Rule, example: Example): Promise<ExampleResult> {
  const { without } = example;
  if (without === undefined) return runOnce(rule, example);
  for (const field of without) {
    const given = leavingOut(example.given, field);
    if (given === null) {
      const problem = `leaves out ${field}, which it does not state`;
      return { rule: rule.id, example: example.name, ok: false, problem };
    }
    const result = await runOnce(rule, { ...example, given });
    if (!result.ok) return { ...result, problem: `without ${field} ${result.problem}` };
  }
  return { rule: rule.id, example: example.name, ok: true, problem: '' };
}

async function runOnce(rule: Rule, example: Example): Promise<ExampleResult> {
  const evaluations = await evaluateExample(rule, example.given);
  const named =
    example.subject === undefined ? evaluations : evaluations.filter(({ subject }) => subject.id === example.subject);
  const outcome = WORST_FIRST.find((candidate) => named.some((one) => one.outcome === candidate)) ?? 'not-applicable';
  const reasons = named.filter((one) => one.outcome === outcome).map(({ reason }) => reason);
  const reasonOk = example.reason === undefined || reasons.includes(example.reason);
  const found = `${outcome}${reasons[0] == null ? '' : ` (${[...new Set(reasons)].join(', ')})`}`;
  const missing = example.subject !== undefined && named.length === 0;
  const problem = missing
    ? `there is no subject "${example.subject}"; there are ${evaluations.map(({ subject }) => subject.id).join(', ')}`
    : `says ${example.outcome}${example.reason === undefined ? '' : ` (${example.reason})`} and gives ${found}`;
  return {
    rule: rule.id,
    example: example.name,
    ok: !missing && outcome === example.outcome && reasonOk,
    problem,
  };
}

/** What a rule's examples leave unproven: every outcome that it can reach has an example or a reason why it cannot occur. */
export function unprovenOutcomes(rule: Rule): readonly Outcome[] {
  const reachable = new Set(
    reachableOutcomes(rule).map((reached) => OUTCOMES.find((outcome) => outcome === reached) ?? 'not-evaluated'),
  );
  return [...reachable].filter(
    (outcome) =>
      rule.cannotOccur[outcome] === undefined && !rule.examples.some((example) => example.outcome === outcome),
  );
}

/** Rules whose examples are run: a folder's own, or all built-in ones where it has none. */
export function rulesToTest({ rules, own }: KnownRules): readonly Rule[] {
  return own.length > 0 ? own : rules;
}

/** Runs the examples of a folder's own rules, or of all built-in ones where it has none. */
export async function testPolicy(directory: string, only: string | null): Promise<Answer> {
  const known = await knownRulesOf(directory);
  if (known.problem !== '') return answer(`${known.problem}\n`, 2);
  const tested = only === null ? rulesToTest(known) : known.rules.filter(({ id }) => id === only);
  if (tested.length === 0) {
    const ids = known.rules.map(({ id }) => id);
    return answer(`${unknownName('rule', only ?? '', ids, 'rmf-gate rules lists them.')}\n`, 2);
  }
  const results = await Promise.all(
    tested.flatMap((rule) => rule.examples.map((example) => runExample(rule, example))),
  );
  const failed = results.filter(({ ok }) => !ok);
  const without = tested.filter(({ examples }) => examples.length === 0);
  const unproven = tested.flatMap((rule) =>
    unprovenOutcomes(rule).map((outcome) => `${rule.id}: no example shows ${outcome}`),
  );
  const lines = [
    ...failed.map(({ rule, example, problem: wrong }) => `${rule}: "${example}" ${wrong}`),
    ...without.map(({ id }) => `${id}: has no examples; a rule without examples proves nothing`),
    ...unproven,
    `${tested.length} rules, ${results.length} examples, ${failed.length} wrong, ${unproven.length} outcomes not shown`,
  ];
  const status = without.length > 0 || unproven.length > 0 ? 2 : failed.length > 0 ? 1 : 0;
  return answer(`${lines.join('\n')}\n`, status);
}
