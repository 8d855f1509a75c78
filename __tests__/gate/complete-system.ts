/** A small synthetic repository that meets every built-in rule, and the means to take one thing away from it. */
import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { type GateRequest, gate } from '../../src/gate.ts';
import { FORMATS, render } from '../../src/report/renderers.ts';
import type { Finding, Report } from '../../src/report/report.ts';
import { createRepository, type Files, temporaryFolder, writeFiles } from '../e2e/support/repository.ts';

/** Rows that share group, score and outcome: how many with the condition, how many without. */
export interface Stratum {
  readonly score: number;
  readonly positives: number;
  readonly negatives: number;
}

/** Group of `sex` to its rows. */
export type Groups = Readonly<Record<string, readonly Stratum[]>>;

/** Found and missed cases of one group, with as many patients without the condition; calibrated for 90 of 100 found. */
export function groupOf(found: number, missed: number, size = found + missed): readonly Stratum[] {
  return [
    { score: 0.9, positives: found, negatives: Math.round(size * 0.1) },
    { score: 0.1, positives: missed, negatives: Math.round(size * 0.9) },
  ];
}

/** Two groups of 500 cases each, of which 450 are found. */
export const EQUAL: Groups = { F: groupOf(450, 50), M: groupOf(450, 50) };

/** Row-level predictions with the columns y_true, y_score and sex. */
export function predictionsCsv(groups: Groups): string {
  const lines = ['y_true,y_score,sex'];
  for (const [group, strata] of Object.entries(groups)) {
    for (const { score, positives, negatives } of strata) {
      for (let row = 0; row < positives; row++) lines.push(`1,${score},${group}`);
      for (let row = 0; row < negatives; row++) lines.push(`0,${score},${group}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

const DATA = `sha256:${sha256('synthetic test data')}`;

/** What builders state. Plain data, so that a test changes one field and nothing else. */
export function systemStatements(weights: string, rows: number) {
  const model = `sha256:${sha256(weights)}`;
  const binding = {
    role: 'test',
    dataset: 'test-2026',
    dataset_digest: DATA,
    model_digest: model,
    created: '2026-10-15',
    evaluator: 'Biostatistics office',
  };
  const data = {
    source: 'Synthetic records of three hospitals that do not exist.',
    period: { start: '2023-01-01', end: '2025-12-31' },
    sites: ['hospital A', 'hospital B'],
    inclusion: 'Adults admitted for at least six hours.',
    exclusion: 'Patients in palliative care.',
    label_method: 'Sepsis-3 criteria computed from the record.',
    lawful_basis: 'de-identified-expert-determination',
    lawful_basis_reference: 'determination letter of 2025-02-01',
    licence: 'internal use under agreement',
    digest: DATA,
  };
  return {
    id: 'sepsis',
    name: 'Sepsis early warning',
    version: '2.1.0',
    model: {
      type: 'gradient boosted trees',
      task: 'classification',
      architecture: '400 trees of depth 4',
      foundation_models: [] as string[],
      abstention: 'No score is shown when more than three of the inputs are missing.',
    },
    output: {
      type: 'prediction',
      description: 'Probability that sepsis develops within the next six hours.',
      unit: 'probability, 0 to 1',
      probability: true,
    },
    intended_use: {
      purpose: 'Alerts nurses on adult wards to patients who may be developing sepsis.',
      population: 'Adults of 18 years or older admitted to a general ward.',
      users: 'Registered nurses and physicians of the ward.',
      setting: 'General wards of an acute hospital.',
      out_of_scope: ['Patients under 18 years', 'Intensive care', 'Deciding on treatment without a physician'],
      use: 'alarm',
      decision_role: 'augments',
      significance: 'drives',
      condition_seriousness: 'critical',
    },
    governance: {
      risk_tier: 'high',
      roles: {
        model_owner: 'Clinical informatics office',
        clinical_safety: 'Clinical safety office',
        privacy: 'Privacy office',
        security: 'Information security office',
        policy_owner: 'AI governance committee',
      },
    },
    limitations: ['Not tested in patients on dialysis.', 'Not tested outside of the hospitals named under data.'],
    label: {
      target: 'sepsis by Sepsis-3 criteria within six hours',
      construct_of_need: 'sepsis by Sepsis-3 criteria within six hours',
    },
    split: {
      level: 'patient',
      method: 'Patients were assigned to one set by a hash of their study number.',
      overlap_count: 0,
      checked: '2026-10-01',
    },
    data: [
      { id: 'train-2025', role: 'train', n: 61200, ...data },
      { id: 'test-2026', role: 'test', n: rows, ...data },
    ],
    features: ['lactate', 'heart_rate'].map((name) => ({ name, sensitive: 'none' })),
    artifacts: [{ path: 'model/sepsis.safetensors' }],
    deployment: { threshold: 0.5 },
    evidence: [
      {
        path: 'evaluation/predictions.csv',
        kind: 'predictions',
        ...binding,
        columns: { label: 'y_true', score: 'y_score', attributes: { sex: 'sex' } as Record<string, string> },
        positive: '1',
        higher_means_positive: true,
        threshold: 0.5,
      },
      { path: 'evaluation/metrics.json', kind: 'metrics', ...binding },
    ] as Record<string, unknown>[],
    explainability: {
      method: 'SHAP values of the trees',
      granularity: 'case-and-global',
      audience: 'ward nurses and physicians',
      where_shown: 'next to the score in the record',
    },
    oversight: {
      override: 'The nurse dismisses the alert and gives a reason.',
      stop: 'The charge nurse can switch the alert off for a ward.',
      overreliance_mitigation: 'Training shows wrong alerts; the share of dismissed alerts is reviewed each month.',
      who: 'charge nurse of the ward',
      competence: 'Yearly course on sepsis and on the limits of the alert.',
      autonomous_actions: [] as string[],
    },
    population: [
      { attribute: 'sex', group: 'F', share: 0.5, source: 'admissions of 2025' },
      { attribute: 'sex', group: 'M', share: 0.5, source: 'admissions of 2025' },
    ],
  };
}

export type Statements = ReturnType<typeof systemStatements>;

/** What the owners of the policy set: the floors that have no number of their own, sex as the one required attribute, and no external results yet. */
export const POLICY = `packs: [nist-ai-rmf]
owner: AI governance committee
date: 2026-09-01
limits:
  RMF-MEASURE-2.3-discrimination-floor:
    minimum: 0.80
  RMF-MEASURE-2.3-operating-point:
    sensitivity: 0.75
    specificity: 0.65
enforce:
  RMF-MEASURE-2.3-external-validation: off
required-subgroups:
  sex: [F, M]
`;

/** The margin of the sensitivity gap, added to POLICY. */
export const withMargin = (margin: number): string =>
  POLICY.replace('limits:\n', `limits:\n  RMF-MEASURE-2.11-sensitivity-gap:\n    margin: ${margin}\n`);

export interface CompleteOptions {
  readonly groups?: Groups;
  /** The text of the predictions file, in place of one made from groups. */
  readonly predictions?: string;
  /** Changes what the builders state. */
  readonly change?: (statements: Statements) => unknown;
  readonly weights?: string;
  /** Null for a repository without a policy of its own. */
  readonly policy?: string | null;
  /** Folder of the system, with a slash at its end. */
  readonly folder?: string;
}

/** The files of the repository. */
export function completeFiles(options: CompleteOptions = {}): Record<string, string> {
  const { change = (statements) => statements, weights = 'synthetic weights', policy = POLICY, folder = '' } = options;
  const predictions = options.predictions ?? predictionsCsv(options.groups ?? EQUAL);
  const metrics = {
    model_digest: `sha256:${sha256(weights)}`,
    dataset_digest: DATA,
    predictions_sha256: sha256(predictions),
    created: '2026-10-15',
  };
  const statements = systemStatements(weights, predictions.split('\n').length - 2);
  return {
    [`${folder}rmf-system.yaml`]: `${JSON.stringify(change(statements), null, 2)}\n`,
    [`${folder}evaluation/predictions.csv`]: predictions,
    [`${folder}evaluation/metrics.json`]: `${JSON.stringify({ ...metrics, auroc: 0.9 }, null, 2)}\n`,
    [`${folder}model/sepsis.safetensors`]: weights,
    ...(policy === null ? {} : { '.rmf-gate/policy.yaml': policy }),
  };
}

export const DAY = '2026-12-01';

/** Judges a folder as `check` does, in this process. */
export function judgeFolder(directory: string, request: Partial<GateRequest> = {}): Promise<Report> {
  return gate({
    directory,
    at: DAY,
    clock: 'given',
    scope: 'all',
    require: null,
    base: { kind: 'none' },
    run: { trigger: 'test', repository: null, workflow: null, run_id: null, attempt: null, actor: null },
    ...request,
  });
}

/** Writes files into a new folder and judges it. */
export function judgeFiles(files: Record<string, string | null>, request: Partial<GateRequest> = {}): Promise<Report> {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return judgeFolder(folder, request);
}

/** Findings of one rule, those whose subject is named first where one is. */
export function findingsOf(report: Report, rule: string, subject?: string): readonly Finding[] {
  return report.findings.filter((finding) => finding.rule === rule && (subject ?? finding.subject) === finding.subject);
}

export const blocking = (report: Report): readonly Finding[] =>
  report.findings.filter(({ decision }) => decision === 'blocks');

/** The working tree after a change, judged against the commit before it. */
export function judgeChange(base: Files, head: Files, request: Partial<GateRequest> = {}): Promise<Report> {
  const repository = createRepository();
  const commit = repository.commit(base);
  writeFiles(repository.path, head);
  return judgeFolder(repository.path, { base: { kind: 'ref', ref: commit }, ...request });
}

/** Every text that leaves the gate: each format, short and verbose. */
export function everyOutput(report: Report): string {
  const options = { width: 100, color: false, directory: '' };
  return FORMATS.flatMap((format) =>
    [false, true].map((verbose) => render(report, format, { ...options, verbose })),
  ).join('\n');
}

/** The text holds no stack of our own or of Node's, and no crash that was caught at the last moment. */
export function expectNoTrace(text: string): void {
  expect(text).not.toMatch(/^\s+at .*(node:|\.[mc]?[jt]s:\d)/m);
  expect(text).not.toContain('node:internal');
  expect(text).not.toContain('The gate itself failed');
}

/** Another threshold in the evidence, and in use. */
export function thresholds(evidence: number, deployment = evidence): (statements: Statements) => unknown {
  return (statements) => ({
    ...statements,
    deployment: { threshold: deployment },
    evidence: statements.evidence.map((entry) => ('threshold' in entry ? { ...entry, threshold: evidence } : entry)),
  });
}
