import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../scripts/generate-examples.mjs';
import { exitStatus } from '../../src/report/exit.ts';
import type { Finding, Report } from '../../src/report/report.ts';
import { temporaryFolder } from '../e2e/support/repository.ts';
import { blocking, judgeFolder } from './complete-system.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'examples');

const DAY = '2026-12-01';

/** What every example must give on the day; expected.yaml says why. */
const VERDICTS: Readonly<Record<string, Report['verdict']>> = {
  'sepsis-early-warning': 'fail',
  'sepsis-early-warning-fixed': 'pass',
  'discharge-assistant': 'fail',
  'discharge-assistant-fixed': 'pass',
  'chest-xray-triage': 'fail',
  'chest-xray-triage-fixed': 'pass',
  'small-hospital': 'conditional',
};

/** Failing examples, with rules that they are there to show the failure of. */
const SHOWN: readonly { readonly name: string; readonly rules: readonly string[] }[] = [
  {
    name: 'sepsis-early-warning',
    rules: [
      'RMF-MEASURE-2.11-sensitivity-gap',
      'RMF-MEASURE-2.11-calibration-gap',
      'RMF-MEASURE-2.1-results-recomputable',
      'RMF-MEASURE-2.1-evidence-bound',
    ],
  },
  {
    name: 'discharge-assistant',
    rules: [
      'RMF-MEASURE-2.7-agent-permissions',
      'RMF-MANAGE-3.2-base-model-pinned',
      'RMF-MEASURE-2.7-agent-tools-listed',
      'RMF-MEASURE-2.7-llm-attack-results',
      'RMF-MEASURE-2.7-llm-injection-asr',
      'RMF-MEASURE-2.7-rag-corpus-controls',
      'RMF-MEASURE-2.5-confabulation-rate',
      'HOSPITAL-1-patients-told',
    ],
  },
  {
    name: 'chest-xray-triage',
    rules: [
      'RMF-MEASURE-2.11-sensitivity-gap',
      'RMF-MEASURE-2.3-external-validation',
      'RMF-MEASURE-2.7-adversarial-robustness',
      'RMF-MEASURE-2.7-artifact-integrity',
      'RMF-MAP-2.3-label-quality',
      'RMF-MANAGE-1.1-go-decision',
    ],
  },
];

/** One entry of expected.yaml: a finding, or several that differ in their subject only. */
interface Expected {
  readonly rule: string;
  readonly subject?: string;
  readonly subjects?: readonly string[];
  readonly outcome: string;
  readonly reason?: string;
  readonly decision: string;
  readonly file: string;
  /** The text of the line that the finding points at, without the blanks around it; empty for a file that is no text. */
  readonly line: string;
}

const judgeExample = (name: string, at: string): Promise<Report> => judgeFolder(join(FOLDER, name), { at });

const read = (name: string, path: string): string => readFileSync(join(FOLDER, name, path), 'utf8');

const linesOf = (name: string, path: string): readonly string[] => {
  const text = read(name, path);
  return text.includes('\uFFFD') ? [''] : text.split('\n').map((line) => line.trim());
};

/** Text of a line of a file of the example, for messages that people can compare. */
function lineText(name: string, { location }: Finding): string {
  return location === null ? '' : (linesOf(name, location.path)[location.line - 1] ?? '');
}

const described = (entry: Omit<Expected, 'subjects'>): string =>
  [entry.decision, entry.rule, entry.subject, entry.outcome, entry.reason ?? '', entry.file, entry.line].join(' | ');

/** The entries of expected.yaml, one for each subject; their line must be in the file. */
function expectedOf(name: string): readonly string[] {
  const entries = load(read(name, 'expected.yaml')) as readonly Expected[];
  for (const { file, line } of entries) expect(linesOf(name, file)).toContain(line);
  return entries.flatMap(({ subject, subjects = [], ...rest }) =>
    [...subjects, ...(subject === undefined ? [] : [subject])].map((one) => described({ ...rest, subject: one })),
  );
}

const foundIn = (name: string, report: Report): readonly string[] =>
  report.findings
    .filter(({ decision }) => decision !== 'ok')
    .map((finding) =>
      described({
        rule: finding.rule,
        subject: finding.subject,
        outcome: finding.outcome,
        reason: finding.reason ?? '',
        decision: finding.decision,
        file: finding.location?.path ?? '',
        line: lineText(name, finding),
      }),
    );

/** Folders of results and model files: everything in them is generated. */
const GENERATED = ['evaluation', 'model', 'models', 'release'];

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

const EXAMPLE_NAMES = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

test('every example has a verdict to give and data that are generated', () => {
  expect(Object.keys(VERDICTS).sort()).toEqual([...EXAMPLE_NAMES].sort());
  expect(Object.keys(EXAMPLES).sort()).toEqual([...EXAMPLE_NAMES].sort());
});

describe.each(Object.entries(VERDICTS).map(([name, verdict]) => ({ name, verdict })))('$name', ({ name, verdict }) => {
  test('gives the findings of expected.yaml and no others', async () => {
    const report = await judgeExample(name, DAY);
    expect([...foundIn(name, report)].sort()).toEqual([...expectedOf(name)].sort());
    expect(report.verdict).toBe(verdict);
    expect(exitStatus(report)).toBe(verdict === 'fail' ? 1 : 0);
  });

  test('holds the data that scripts/generate-examples.mjs writes', () => {
    const generated = EXAMPLES[name]?.() ?? {};
    for (const [path, content] of Object.entries(generated)) {
      expect([path, sha256(readFileSync(join(FOLDER, name, path)))]).toEqual([path, sha256(content)]);
    }
    const files = readdirSync(join(FOLDER, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(FOLDER, name).length + 1));
    const inFolders = files.filter((path) => GENERATED.includes(path.split('/')[0] ?? ''));
    expect(inFolders.filter((path) => !(path in generated))).toEqual([]);
  });
});

test.each(SHOWN)('$name fails for the reasons that it is there to show', async ({ name, rules }) => {
  const blocked = new Set(blocking(await judgeExample(name, DAY)).map(({ rule }) => rule));
  expect(rules.filter((rule) => !blocked.has(rule))).toEqual([]);
});

const TWIN = 'sepsis-early-warning-fixed';
const BOUND = 'RMF-MEASURE-2.1-evidence-bound';

/** Every results file about the model. */
const RESULTS = [
  'evaluation/external-metrics.json',
  'evaluation/external-predictions.csv',
  'evaluation/feature-importance.json',
  'evaluation/metrics.json',
  'evaluation/predictions.csv',
];

test('the twin fails when its evidence has grown old', async () => {
  const report = await judgeExample(TWIN, '2028-01-01');
  expect(exitStatus(report)).toBe(1);
  // With the results everything else that has a day.
  expect(new Set(blocking(report).map(({ reason }) => reason))).toEqual(new Set(['stale']));
  const results = blocking(report).filter(({ rule }) => rule === BOUND);
  expect(results.map(({ subject }) => subject).sort()).toEqual(RESULTS);
  expect(results[0]?.message).toContain('2026-10-15');
});

test('results from after the day of judgement are a failure', async () => {
  const report = await judgeExample(TWIN, '2026-10-01');
  expect(exitStatus(report)).toBe(1);
  // With the results everything else that is said to have happened later.
  expect(new Set(blocking(report).map(({ outcome }) => outcome))).toEqual(new Set(['fail']));
  const results = blocking(report).filter(({ rule }) => rule === BOUND);
  expect(results.map(({ subject }) => subject).sort()).toEqual(RESULTS);
  expect(results[0]?.message).toContain('not after the day of judgement, 2026-10-01');
});

describe('the small hospital', () => {
  const NAME = 'small-hospital';
  /** The day on which its evidence plans end. */
  const EXPECTED = '2027-10-15';
  const WAITING = ['race=AIAN', 'race=Asian', 'race=NHPI'];
  const UNDECIDED = ['inconclusive', 'too-few'];

  const groups = (findings: readonly Finding[]): readonly string[] =>
    [...new Set(findings.map(({ subject }) => subject))].sort();

  test('is blocked without plans, and by nothing but what cannot be decided yet', async () => {
    const folder = temporaryFolder();
    cpSync(join(FOLDER, NAME), folder, { recursive: true });
    rmSync(join(folder, '.rmf-gate', 'waivers.yaml'));
    const report = await judgeFolder(folder, { at: DAY });
    expect(report.verdict).toBe('fail');
    expect(blocking(report).filter(({ reason }) => !UNDECIDED.includes(reason ?? ''))).toEqual([]);
    expect(groups(blocking(report))).toEqual(WAITING);
  });

  test('may wait with plans for the evidence, and says so', async () => {
    const report = await judgeExample(NAME, DAY);
    expect(report.verdict).toBe('conditional');
    expect(groups(report.findings.filter(({ decision }) => decision === 'provisional'))).toEqual(WAITING);
    expect(exitStatus(report)).toBe(0);
    expect(exitStatus(await judgeFolder(join(FOLDER, NAME), { at: DAY, require: 'pass' }))).toBe(1);
  });

  test('may wait until the day before, and is blocked on the day that its plans name', async () => {
    const report = await judgeExample(NAME, EXPECTED);
    expect(report.verdict).toBe('fail');
    const undecided = blocking(report).filter(({ reason }) => UNDECIDED.includes(reason ?? ''));
    expect(groups(undecided)).toEqual(WAITING);
    const before = await judgeExample(NAME, '2027-10-14');
    expect(groups(before.findings.filter(({ decision }) => decision === 'provisional'))).toEqual(WAITING);
  });
});
