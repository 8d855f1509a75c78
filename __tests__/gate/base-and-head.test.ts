import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { noWorse } from '../../src/measures/decisions/difference.ts';
import { builtIn } from '../../src/policy/built-in.ts';
import { exitStatus } from '../../src/report/exit.ts';
import type { Report } from '../../src/report/report.ts';
import { createRepository, type Files, temporaryFolder, writeFiles } from '../e2e/support/repository.ts';
import { runCli } from '../support/cli.ts';
import {
  blocking,
  completeFiles,
  DAY,
  findingsOf,
  type Groups,
  groupOf,
  judgeChange,
  judgeFolder,
  POLICY,
  thresholds,
  withMargin,
} from './complete-system.ts';

const GAP = 'RMF-MEASURE-2.11-sensitivity-gap';
const METHOD = 'RMF-MEASURE-2.1-method-unchanged';

/** 900 of 1,000 found in both groups: too wide an interval for a margin of 0.02, narrow enough for 0.04. */
const THOUSANDS: Groups = { F: groupOf(900, 100), M: groupOf(900, 100) };

/** A pull request with its merge commit, checked out as actions/checkout does with fetch-depth 2, and judged. */
async function judgePullRequest(base: Files, head: Files): Promise<Report> {
  const repository = createRepository();
  const baseCommit = repository.commit(base);
  repository.branch('change', baseCommit);
  const headCommit = repository.commit(head);
  repository.mergeForPullRequest(1, 'main', 'change');
  const clone = repository.clone('refs/pull/1/merge', 2);
  return judgeFolder(clone, { base: { kind: 'pull-request', head: headCommit, base: baseCommit } });
}

const ownRule = ({ fewest = 100_000, check = false, where = '' } = {}): string => `id: HOSP-1-enough-data
title: A data set has too few patients for this hospital
why: Small data sets have misled this hospital before.
fix: Collect more patients.
kind: declared
references: { hospital-policy: ["4"] }
for: { each: dataset${where} }
checks:
  - at-least: { fact: dataset.n, limit: fewest }
${check ? '  - one-of: { fact: dataset.lawful_basis, values: [consent] }\n' : ''}limits:
  fewest: { high: ${fewest}, moderate: ${fewest}, low: ${fewest}, stricter: higher, origin: house }
enforce: { high: block, moderate: block, low: block }
waivable: true
examples: []
`;

const OWN = '.rmf-gate/rules/enough-data.yaml';

describe('a limit that the pull request moves', () => {
  const question = (margin: number) =>
    noWorse({ group: { x: 900, n: 1000 }, rest: { x: 900, n: 1000 }, worse: 'lower', margin, alpha: 0.025 });

  test('the data of these tests pass a margin of 0.04 and not one of 0.02', () => {
    expect(question(0.02).pPass).toBeGreaterThan(0.025);
    expect(question(0.04).pPass).toBeLessThanOrEqual(0.025);
  });

  test("base's stricter margin stands", async () => {
    const report = await judgePullRequest(
      completeFiles({ groups: { F: groupOf(1800, 200), M: groupOf(1800, 200) }, policy: withMargin(0.02) }),
      completeFiles({ groups: THOUSANDS, policy: withMargin(0.04) }),
    );
    expect(exitStatus(report)).toBe(1);
    const findings = blocking(report);
    expect(findings.map(({ rule, subject, policy }) => [rule, subject, policy])).toEqual([
      [GAP, 'sex=F', 'base'],
      [GAP, 'sex=M', 'base'],
    ]);
    expect(findings[0]).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive', required: { value: 0.02 } });
    expect(report.policy.loosened_by_head).toContainEqual({
      rule: GAP,
      what: 'margin at tier high',
      base: '0.02',
      head: '0.04',
    });
  });

  test('the same model passes where base allows 0.04', async () => {
    const files = completeFiles({ groups: THOUSANDS, policy: withMargin(0.04) });
    const report = await judgePullRequest(files, { 'README.md': 'A change.\n' });
    expect([report.verdict, report.policy.loosened_by_head]).toEqual(['pass', []]);
  });

  test("head's stricter margin decides", async () => {
    const groups = THOUSANDS;
    const report = await judgePullRequest(
      completeFiles({ groups, policy: withMargin(0.04) }),
      completeFiles({ groups, policy: withMargin(0.02) }),
    );
    expect(exitStatus(report)).toBe(1);
    expect(blocking(report).map(({ rule, policy }) => [rule, policy])).toEqual([
      [GAP, 'head'],
      [GAP, 'head'],
    ]);
    expect(report.policy.loosened_by_head).toEqual([]);
  });
});

describe("a rule of the repository's own that the pull request weakens", () => {
  // A use in which a false alarm itself does not harm, so that one trait is absent.
  const files = completeFiles({
    change: (statements) => ({ ...statements, intended_use: { ...statements.intended_use, use: 'screening' } }),
  });
  interface Case {
    readonly name: string;
    readonly base?: string;
    readonly head: Files;
    readonly what: string;
  }
  const cases: readonly Case[] = [
    { name: 'its limit loosened', head: { [OWN]: ownRule({ fewest: 10 }) }, what: 'fewest at tier high' },
    {
      name: 'its check removed',
      base: ownRule({ fewest: 10, check: true }),
      head: { [OWN]: ownRule({ fewest: 10 }) },
      what: 'the checks',
    },
    {
      name: 'its subjects narrowed',
      head: {
        [OWN]: ownRule({
          where: ', where: { fact: dataset.role, in: [external] }, when-empty: { not-applicable: no external data }',
        }),
      },
      what: 'the checks',
    },
    { name: 'the rule deleted', head: { [OWN]: null }, what: 'the rule' },
    {
      name: 'its enforcement switched off',
      head: { '.rmf-gate/policy.yaml': POLICY.replace('enforce:\n', 'enforce:\n  HOSP-1-enough-data: off\n') },
      what: 'enforcement at tier high',
    },
    {
      name: 'a trait added that the system does not have',
      head: { [OWN]: ownRule().replace('for:', 'traits: [false-alarms-harm]\nfor:') },
      what: 'the traits',
    },
  ];
  test.each(cases)('$name', async ({ base = ownRule(), head, what }) => {
    const report = await judgeChange({ ...files, [OWN]: base }, head);
    expect(exitStatus(report)).toBe(1);
    const findings = findingsOf(report, 'HOSP-1-enough-data').filter(({ decision }) => decision === 'blocks');
    expect(findings.map(({ subject }) => subject)).toEqual(['test-2026', 'train-2025']);
    expect(findings.map(({ policy }) => policy)).toEqual(['base', 'base']);
    expect(report.policy.loosened_by_head.filter(({ rule }) => rule === 'HOSP-1-enough-data')).toContainEqual(
      expect.objectContaining({ what }),
    );
  });
});

describe('a policy that is not there or does not load', () => {
  const everythingOff = `packs: [nist-ai-rmf]\nenforce:\n${builtIn.rules.map(({ id }) => `  ${id}: off`).join('\n')}\n`;

  test('base has none: the built-in pack judges beside a head policy that switches all off', async () => {
    const report = await judgeChange(
      { 'MODEL_CARD.md': '# Model card\n' },
      { 'MODEL_CARD.md': '# Model card: Ward\n', '.rmf-gate/policy.yaml': everythingOff },
    );
    expect(exitStatus(report)).toBe(1);
    expect(blocking(report).length).toBeGreaterThan(5);
    expect(blocking(report).every(({ policy }) => policy === 'base')).toBe(true);
    expect(report.policy.loosened_by_head.length).toBeGreaterThan(20);
  });

  test('base does not load: the built-in pack and the mended one judge, and the report says so', async () => {
    const files = completeFiles();
    const report = await judgeChange({ ...files, '.rmf-gate/policy.yaml': 'packs: [nist\n' }, files);
    expect(report.verdict).not.toBe('error');
    expect(report.policy.origin).toContain('the policy at base could not be read');
    // The built-in pack asks for groups that this repository does not have: it has not been replaced by head's.
    expect(exitStatus(report)).toBe(1);
    expect(blocking(report).every(({ policy }) => policy === 'base')).toBe(true);
  });

  test('head does not load: nothing is judged, and the place is named', async () => {
    const report = await judgeChange(completeFiles(), { '.rmf-gate/policy.yaml': `${POLICY}marign: 1\n` });
    expect(exitStatus(report)).toBe(2);
    expect(report.error?.location).toMatchObject({ path: '.rmf-gate/policy.yaml', line: 14 });
  });

  test('head deletes the policy: base decides', async () => {
    const report = await judgeChange(
      { ...completeFiles(), [OWN]: ownRule() },
      { '.rmf-gate/policy.yaml': null, [OWN]: null },
    );
    expect(exitStatus(report)).toBe(1);
    expect(findingsOf(report, 'HOSP-1-enough-data', 'train-2025')[0]).toMatchObject({
      policy: 'base',
      decision: 'blocks',
    });
  });
});

describe('the commits', () => {
  const files: Files = { 'MODEL_CARD.md': '# Model card\n' };

  test('a merge commit whose second parent is not the head of the pull request is refused', async () => {
    const repository = createRepository();
    const base = repository.commit(files);
    repository.branch('change', base);
    const old = repository.commit({ 'a.txt': 'a' });
    repository.mergeForPullRequest(1, 'main', 'change');
    repository.branch('change');
    const pushed = repository.commit({ 'a.txt': 'b' });
    const clone = repository.clone('refs/pull/1/merge', 2);
    const report = await judgeFolder(clone, { base: { kind: 'pull-request', head: pushed, base } });
    expect(exitStatus(report)).toBe(2);
    expect(old).not.toBe(pushed);
    expect(report.error?.message).toMatch(/not (the head|in this clone)|parents of the checked-out merge/);
  });

  test('a merge of another head that is here too is refused by name', async () => {
    const repository = createRepository();
    const base = repository.commit(files);
    repository.branch('change', base);
    repository.commit({ 'a.txt': 'a' });
    repository.branch('other', base);
    const other = repository.commit({ 'a.txt': 'b' });
    repository.mergeForPullRequest(1, 'main', 'change');
    repository.branch('other');
    const report = await judgeFolder(repository.clone('refs/pull/1/merge', 2), {
      base: { kind: 'pull-request', head: other, base },
    });
    expect(exitStatus(report)).toBe(2);
    expect(report.error?.message).toContain('fetch-depth: 2');
  });

  test('a clone of depth 1 is refused with the lines that mend it', async () => {
    const repository = createRepository();
    const base = repository.commit(files);
    repository.branch('change', base);
    const head = repository.commit({ 'a.txt': 'a' });
    repository.mergeForPullRequest(1, 'main', 'change');
    const clone = repository.clone('refs/pull/1/merge', 1);
    const report = await judgeFolder(clone, { base: { kind: 'pull-request', head, base } });
    expect(exitStatus(report)).toBe(2);
    expect(report.error?.message).toContain('uses: actions/checkout@v7\n        with:\n          fetch-depth: 2');
  });

  test("--base takes the policy from the ref's tip and compares with the merge base", async () => {
    const repository = createRepository();
    const fork = repository.commit(completeFiles({ groups: THOUSANDS, policy: withMargin(0.04) }));
    repository.branch('change', fork);
    repository.commit({ 'README.md': 'A change.\n' });
    repository.branch('main');
    // After the fork, main grows stricter and lowers its own threshold: only the first may bear on the change.
    const tip = repository.commit(
      completeFiles({ groups: THOUSANDS, policy: withMargin(0.02), change: thresholds(0.4, 0.4) }),
    );
    repository.branch('change');
    const report = await judgeFolder(repository.path, { base: { kind: 'ref', ref: 'main' } });
    expect(report.request).toMatchObject({ policy_commit: tip, comparison_commit: fork });
    expect(exitStatus(report)).toBe(1);
    expect(blocking(report).map(({ rule, policy }) => [rule, policy])).toEqual([
      [GAP, 'base'],
      [GAP, 'base'],
    ]);
    expect(findingsOf(report, METHOD)[0]?.outcome).toBe('not-applicable');
  });

  test.each(['no-such-ref', '--output=/tmp/x', 'HEAD~99', ''])('the unknown ref "%s" is refused', async (ref) => {
    const repository = createRepository();
    repository.commit(files);
    const report = await judgeFolder(repository.path, { base: { kind: 'ref', ref } });
    expect(exitStatus(report)).toBe(2);
    expect(report.error?.message).toContain('fetch-depth: 0');
  });

  test('a base whose files a filter left out is refused, and no other policy stands in for it', async () => {
    const repository = createRepository();
    repository.commit(completeFiles({ policy: withMargin(0.02) }));
    repository.commit({ '.rmf-gate/policy.yaml': withMargin(0.04) });
    const git = (...args: readonly string[]): string => execFileSync('git', args, { stdio: 'pipe' }).toString();
    git('-C', repository.path, 'config', 'uploadpack.allowFilter', 'true');
    const clone = join(temporaryFolder(), 'clone');
    git('clone', '--quiet', '--filter=blob:none', pathToFileURL(repository.path).href, clone);
    const report = await judgeFolder(clone, { base: { kind: 'ref', ref: 'HEAD~1' } });
    expect(exitStatus(report)).toBe(2);
    expect(report.error?.message).toContain('are not in this clone');
  });

  test('outside of a repository a base cannot be had', () => {
    const folder = temporaryFolder();
    writeFiles(folder, files);
    const { status, stdout } = runCli(['check', folder, '--base', 'main', '--at', DAY]);
    expect(status).toBe(2);
    expect(stdout).toContain('is not in this clone');
  });
});

describe('--scope changed', () => {
  const second = completeFiles({
    folder: 'second/',
    policy: null,
    weights: 'other',
    groups: THOUSANDS,
    change: (statements) => ({ ...statements, id: 'second' }),
  });
  const both = { ...completeFiles(), ...second };

  test('judges the systems that the change touches', async () => {
    const report = await judgeChange(both, { 'second/notes.txt': 'A change.\n' }, { scope: 'changed' });
    expect(report.counts).toMatchObject({ systems_found: 2 });
    // The system at the root owns the whole of the repository.
    expect(report.systems.map(({ id }) => id)).toContain('second');
  });

  test('says so where it touches none', async () => {
    const files = completeFiles({ folder: 'first/' });
    const report = await judgeChange(files, { 'notes.txt': 'A change.\n' }, { scope: 'changed' });
    expect([exitStatus(report), report.counts.systems_in_scope, report.counts.systems_found]).toEqual([0, 0, 1]);
  });

  test('a change of the policy touches all', async () => {
    const files = completeFiles({ folder: 'first/' });
    const report = await judgeChange(files, { '.rmf-gate/policy.yaml': withMargin(0.04) }, { scope: 'changed' });
    expect(report.counts.systems_in_scope).toBe(1);
  });
});
