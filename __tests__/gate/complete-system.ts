/** A small synthetic repository that meets every built-in rule but one, and the means to take one thing away from it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
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

/** A model file in the form of safetensors, which runs nothing: the length of its header, and a header with a name. */
export function weightsOf(name: string): string {
  const header = JSON.stringify({ __metadata__: { name } });
  return `${String.fromCharCode(header.length)}${'\0'.repeat(7)}${header}`;
}

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

const DATA = `sha256:${sha256('synthetic test data')}`;

type Section = Readonly<Record<string, unknown>>;

/** What builders state. Plain data, so that a test changes one field and nothing else. */
export interface Statements extends Section {
  readonly governance: Section & { readonly roles: Section };
  readonly intended_use: Section;
  readonly regulatory: Section;
  readonly split: Section;
  readonly data: readonly Section[];
  readonly population: readonly Section[];
  readonly features: readonly Section[];
  readonly evidence: readonly Section[];
  readonly approvals: readonly Section[];
  readonly oversight: Section;
}

const EXAMPLE = join(import.meta.dirname, '..', '..', 'examples', 'sepsis-early-warning-fixed');
const ofExample = (path: string): string => readFileSync(join(EXAMPLE, path), 'utf8');

/**
 * The corrected example is the one place where complete statements stand: what a new rule asks for is added there, and
 * here only what depends on the files of this repository is another.
 */
export const COMPLETE = load(ofExample('rmf-system.yaml'), { schema: CORE_SCHEMA }) as Statements;

function systemStatements(weights: string, rows: number): Statements {
  const model = `sha256:${sha256(weightsOf(weights))}`;
  const binding = {
    role: 'test',
    dataset: 'test-2026',
    dataset_digest: DATA,
    model_digest: model,
    created: '2026-10-15',
    evaluator: 'Biostatistics office',
  };
  return {
    ...COMPLETE,
    id: 'sepsis',
    intended_use: {
      ...COMPLETE.intended_use,
      out_of_scope: ['Patients under 18 years', 'Intensive care', 'Deciding on treatment without a physician'],
    },
    data: COMPLETE.data
      .filter(({ role }) => role !== 'external')
      .map((entry) => ({ ...entry, digest: DATA, ...(entry.role === 'test' && { n: rows }) })),
    features: COMPLETE.features.slice(0, 2),
    artifacts: [{ path: 'model/sepsis.safetensors', digest: model }],
    deployment: { status: 'deployed', threshold: 0.5 },
    evidence: [
      {
        path: 'evaluation/predictions.csv',
        kind: 'predictions',
        ...binding,
        columns: { label: 'y_true', score: 'y_score', attributes: { sex: 'sex' } },
        positive: '1',
        higher_means_positive: true,
        threshold: 0.5,
      },
      { path: 'evaluation/metrics.json', kind: 'metrics', ...binding },
    ],
    approvals: COMPLETE.approvals.map((entry) => ({ ...entry, model_digest: model })),
    population: [
      { attribute: 'sex', group: 'F', share: 0.5, source: 'admissions of 2025' },
      { attribute: 'sex', group: 'M', share: 0.5, source: 'admissions of 2025' },
    ],
  };
}

/**
 * What the owners of the policy set: the floors that have no number of their own, and sex as the one required attribute.
 * Results of another hospital are not asked for: every other rule would judge their rows beside those that a test changes.
 */
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
  /** The name that the model file holds. */
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
    model_digest: `sha256:${sha256(weightsOf(weights))}`,
    dataset_digest: DATA,
    predictions_sha256: sha256(predictions),
    created: '2026-10-15',
  };
  const statements = systemStatements(weights, predictions.split('\n').length - 2);
  return {
    [`${folder}rmf-system.yaml`]: `${JSON.stringify(change(statements), null, 2)}\n`,
    [`${folder}evaluation/predictions.csv`]: predictions,
    [`${folder}evaluation/metrics.json`]: `${JSON.stringify({ ...metrics, auroc: 0.9 }, null, 2)}\n`,
    [`${folder}model/sepsis.safetensors`]: weightsOf(weights),
    [`${folder}security/grype.json`]: ofExample('security/grype.json'),
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
