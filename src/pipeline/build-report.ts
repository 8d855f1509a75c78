import { createHash } from 'node:crypto';
import type { SystemEvidence } from '../evidence/read-system.ts';
import { builtIn } from '../policy/built-in.ts';
import { coverageOf } from '../policy/coverage.ts';
import { PolicyError } from '../policy/load-error.ts';
import { loosenedByHead } from '../policy/resolve.ts';
import { subgroupTables } from '../policy/tables.ts';
import { compositionOf } from '../report/composition.ts';
import { reportDigest } from '../report/json.ts';
import type { Finding, InputFile, Location, Report, SystemSummary, Verdict } from '../report/report.ts';
import type { Base } from '../workspace/base.ts';
import type { Checkout } from '../workspace/git.ts';
import { WorkspaceError } from '../workspace/workspace.ts';
import type { JudgedFindings } from './judge.ts';
import type { ReadPolicies } from './repository-policy.ts';
import type { GateRequest } from './request.ts';
import { toolIdentity } from './tool.ts';

/** One system with what was found in it. */
export type JudgedSystemReport = { readonly system: SystemEvidence } & JudgedFindings;

/** What the run looked at besides the judged systems. */
export interface Considered {
  readonly systemsFound: number;
  readonly notTaken: readonly { readonly path: string; readonly reason: string }[];
  readonly checkout: Checkout;
  readonly base: Base | null;
}

/** What no reading of a repository can show; printed with every verdict. */
const CANNOT_PROVE = [
  'This cannot show that the predictions came from the model, nor that what people stated is true.',
] as const;

type WithoutDigest = Omit<Report, 'report_digest'>;

const withDigest = (report: WithoutDigest): Report => {
  const { schema, ...rest } = report;
  return { schema, report_digest: reportDigest(report), ...rest };
};

/** Puts the report together. The verdict follows from the findings alone. */
export function buildReport(
  request: GateRequest,
  policies: ReadPolicies,
  judged: readonly JudgedSystemReport[],
  considered: Considered,
): Report {
  const findings = sorted(judged.flatMap((one) => one.findings));
  const deciding = policies.base?.policy ?? policies.head.policy;
  const noneInScope = request.scope === 'changed' && judged.length === 0;
  const composition = compositionOf(findings);
  if (findings.length === 0 && !noneInScope) {
    throw new WorkspaceError(
      'No rule ran: the packs of the policy switch on no rule. Name at least one pack with rules.',
    );
  }
  const ran = [...new Set(findings.map(({ rule }) => rule))];
  return withDigest({
    schema: 'rmf-gate/report/1',
    tool: toolIdentity(),
    run: runOf(request, considered),
    request: requestOf(request, considered),
    verdict: verdictOf(findings),
    composition,
    policy: {
      origin:
        policies.base?.broken === true ? `${deciding.origin}; the policy at base could not be read` : deciding.origin,
      commit: considered.base?.policy ?? null,
      digest: deciding.digest,
      packs: deciding.packs,
      loosened_by_head: policies.base === null ? [] : loosenedByHead(policies.base.policy, policies.head.policy),
      set_by: deciding.setBy,
    },
    inputs: inputsOf(policies, judged),
    unread: [...considered.notTaken, ...judged.flatMap(({ system }) => system.unread)],
    systems: judged.map(({ system }) => summaryOf(system)),
    findings,
    not_applied: judged.flatMap(({ system, notApplied }) =>
      notApplied.map(({ rule, reason }) => ({ rule: rule.id, system: system.dossier.id, reason })),
    ),
    counts: {
      systems_found: considered.systemsFound,
      systems_in_scope: judged.length,
      rules: ran.length,
      subjects: findings.length,
    },
    coverage: coverageOf(
      builtIn.frameworks,
      deciding.rules,
      deciding.rules.filter(({ id }) => ran.includes(id)),
    ),
    limits_reached: [],
    cannot_prove: CANNOT_PROVE,
    next_step: judged.find(({ nextStep }) => nextStep !== null)?.nextStep ?? null,
  });
}

/** The report of a run that could not judge. Errors of our own show no stack and quote no file. */
export function errorReport(request: GateRequest, error: unknown): Report {
  const considered: Considered = { systemsFound: 0, notTaken: [], checkout: { commit: null, folder: '.' }, base: null };
  return withDigest({
    schema: 'rmf-gate/report/1',
    tool: toolIdentity(),
    run: runOf(request, considered),
    request: requestOf(request, considered),
    verdict: 'error',
    error: errorOf(error),
    composition: compositionOf([]),
    policy: { origin: 'not read', commit: null, digest: null, packs: [], loosened_by_head: [], set_by: [] },
    inputs: [],
    unread: [],
    systems: [],
    findings: [],
    not_applied: [],
    counts: { systems_found: 0, systems_in_scope: 0, rules: 0, subjects: 0 },
    coverage: [],
    limits_reached: [],
    cannot_prove: CANNOT_PROVE,
    next_step: null,
  });
}

function errorOf(error: unknown): { message: string; location: Location | null } {
  if (error instanceof PolicyError) {
    const [first, ...others] = error.problems;
    const location: Location | null = first === undefined ? null : { ...first.place, side: 'head' };
    if (first !== undefined && others.length === 0) return { message: first.message, location };
    const lines = error.problems.map(({ message, place }) => `${place.path}:${place.line}:${place.column} ${message}`);
    return { message: [`the policy has ${lines.length} mistakes`, ...lines].join('\n'), location };
  }
  if (error instanceof WorkspaceError) return { message: error.message, location: null };
  const name = error instanceof Error ? error.name : 'unknown error';
  return { message: `The gate itself failed (${name}). Nothing was judged; please report it.`, location: null };
}

function runOf(request: GateRequest, considered: Considered): Report['run'] {
  return {
    at: request.at,
    clock: request.clock,
    ...request.run,
    base_sha: considered.base?.comparison ?? null,
    head_sha: considered.checkout.commit,
    node: process.version,
    os: process.platform,
  };
}

function requestOf(request: GateRequest, { base, checkout }: Considered): Report['request'] {
  return {
    at: request.at,
    directory: checkout.folder,
    scope: request.scope,
    require: request.require,
    policy_commit: base?.policy ?? null,
    comparison_commit: base?.comparison ?? null,
    head_commit: checkout.commit,
  };
}

const DECISION_ORDER: readonly Finding['decision'][] = [
  'blocks',
  'warns',
  'notes',
  'waived',
  'provisional',
  'known',
  'upcoming',
  'ok',
];

const OUTCOME_ORDER: readonly Finding['outcome'][] = ['fail', 'not-evaluated', 'pass', 'not-applicable'];

function sorted(findings: readonly Finding[]): readonly Finding[] {
  const order = (finding: Finding): readonly (number | string)[] => [
    finding.system,
    DECISION_ORDER.indexOf(finding.decision),
    OUTCOME_ORDER.indexOf(finding.outcome),
    finding.rule,
    finding.subject,
  ];
  return [...findings].sort((a, b) => {
    const [first, second] = [order(a), order(b)];
    const index = first.findIndex((value, at) => value !== second[at]);
    const [x, y] = [first[index] ?? 0, second[index] ?? 0];
    return x < y ? -1 : x > y ? 1 : 0;
  });
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ decision }) => decision === 'blocks')) return 'fail';
  const held = ['waived', 'provisional', 'known', 'upcoming'];
  return findings.some(({ decision }) => held.includes(decision)) ? 'conditional' : 'pass';
}

function inputsOf(policies: ReadPolicies, judged: readonly JudgedSystemReport[]): readonly InputFile[] {
  const ofPolicy = (side: 'head' | 'base'): readonly InputFile[] =>
    (policies[side]?.files ?? []).map(({ path, bytes }) => ({
      path,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      role: path.includes('/rules/') ? 'rule' : 'policy',
      format: 'YAML',
      read: 'parsed',
      side,
    }));
  const read = judged.flatMap(({ system }) =>
    system.files.map(
      ({ path, sha256, bytes, role, format, read: status }): InputFile => ({
        path,
        sha256,
        bytes,
        role,
        format: format ?? 'not recognised',
        read: status,
        side: 'head',
      }),
    ),
  );
  return [...ofPolicy('base'), ...ofPolicy('head'), ...read].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function summaryOf({ dossier, predictions }: SystemEvidence): SystemSummary {
  const { declared, derived, judged, reasons } = dossier.tier;
  const evaluators = dossier.entries.result.map((entry) => entry.facts.get('result.evaluator')?.value);
  return {
    id: dossier.id,
    version: dossier.version,
    path: dossier.folder,
    model_digest: dossier.modelDigest,
    tier: { declared, derived, judged, reasons },
    traits: Object.fromEntries(dossier.traits.map(({ id, value }) => [id, value])),
    evaluator:
      evaluators.map((value) => (typeof value === 'string' ? value : null)).find((value) => value !== null) ?? null,
    tables: subgroupTables(predictions),
  };
}
