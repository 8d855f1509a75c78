import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../../scripts/generate-examples.mjs';
import { exitStatus } from '../../src/report/exit.ts';
import type { Finding, Report } from '../../src/report/report.ts';
import { blocking, judgeFolder } from './complete-system.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'examples');
const FAILING = 'sepsis-early-warning';
const TWIN = 'sepsis-early-warning-fixed';

/** One entry of expected.yaml: a finding, or several that differ in their subject only. */
interface Expected {
  readonly rule: string;
  readonly subject?: string;
  readonly subjects?: readonly string[];
  readonly outcome: string;
  readonly reason?: string;
  readonly decision: string;
  readonly file: string;
  /** The text of the line that the finding points at, without the blanks around it. */
  readonly line: string;
}

const judgeExample = (name: string, at: string): Promise<Report> => judgeFolder(join(FOLDER, name), { at });

const read = (name: string, path: string): string => readFileSync(join(FOLDER, name, path), 'utf8');

/** Text of a line of a file of the example, for messages that people can compare. */
function lineText(name: string, { location }: Finding): string {
  const text = location === null ? '' : read(name, location.path);
  return (
    text
      .split('\n', location?.line ?? 0)
      .at(-1)
      ?.trim() ?? ''
  );
}

const described = (entry: Omit<Expected, 'subjects'>): string =>
  [entry.decision, entry.rule, entry.subject, entry.outcome, entry.reason ?? '', entry.file, entry.line].join(' | ');

/** The entries of expected.yaml, one for each subject; their line must be in the file. */
function expectedOf(name: string): readonly string[] {
  const entries = load(read(name, 'expected.yaml')) as readonly Expected[];
  for (const { file, line } of entries) {
    const lines = read(name, file).split('\n');
    expect(lines.some((text) => text.trim() === line)).toBe(true);
  }
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

describe.each([
  { name: FAILING, status: 1 },
  { name: TWIN, status: 0 },
])('$name', ({ name, status }) => {
  test('gives the findings of expected.yaml and no others', async () => {
    const report = await judgeExample(name, '2026-12-01');
    expect([...foundIn(name, report)].sort()).toEqual([...expectedOf(name)].sort());
    expect(exitStatus(report)).toBe(status);
  });

  test('holds the data that scripts/generate-examples.mjs writes', () => {
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
    const generated: Record<string, string> = filesOf(name);
    const files = ['evaluation', 'model'].flatMap((folder) =>
      readdirSync(join(FOLDER, name, folder)).map((file) => `${folder}/${file}`),
    );
    expect(files.sort()).toEqual(Object.keys(generated).sort());
    for (const file of files) expect([file, sha256(read(name, file))]).toEqual([file, sha256(generated[file] ?? '')]);
  });
});

test('the failing example fails at least eight rules', async () => {
  const report = await judgeExample(FAILING, '2026-12-01');
  expect(new Set(blocking(report).map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(8);
  expect(
    new Set(
      blocking(report)
        .filter(({ outcome }) => outcome === 'fail')
        .map(({ rule }) => rule),
    ).size,
  ).toBeGreaterThanOrEqual(7);
});

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
