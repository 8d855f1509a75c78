import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { temporaryFolder, writeFiles } from '../e2e/support/repository.ts';
import { type CliRun, runCli } from '../support/cli.ts';
import { DAY, everyOutput, expectNoTrace, judgeFiles, judgeFolder, POLICY } from './complete-system.ts';

const CARD = { 'MODEL_CARD.md': '# Model card: Ward\n\nA synthetic card.\n' };

const output = ({ stdout, stderr }: CliRun): string => stdout + stderr;

const check = (...args: readonly string[]): CliRun => runCli(['check', ...args, '--at', DAY]);

/** A folder with a card and one more thing in it. */
function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  writeFiles(folder, { ...CARD, ...files });
  return folder;
}

describe('what cannot be judged is exit 2', () => {
  test('an empty folder', () => {
    const run = check(temporaryFolder());
    expect([run.status, output(run)]).toEqual([2, expect.stringContaining('No AI system was found')]);
    expectNoTrace(output(run));
  });

  test('a folder that is not there, and a file in its place', () => {
    const folder = folderWith({});
    expect(check(join(folder, 'nowhere')).status).toBe(2);
    const run = check(join(folder, 'MODEL_CARD.md'));
    expect([run.status, output(run)]).toEqual([2, expect.stringContaining('is not a folder')]);
    expectNoTrace(output(run));
  });

  const strange: readonly { name: string; make: (folder: string) => void }[] = [
    {
      name: 'a folder named .rmf-gate/policy.yaml',
      make: (folder) => mkdirSync(join(folder, '.rmf-gate/policy.yaml'), { recursive: true }),
    },
    {
      name: 'a folder with a file, named .rmf-gate/policy.yaml',
      make: (folder) => writeFiles(folder, { '.rmf-gate/policy.yaml/inner.yaml': 'packs: [nist-ai-rmf]\n' }),
    },
    {
      name: 'a symbolic link as policy',
      make: (folder) => {
        writeFiles(folder, { 'elsewhere.yaml': POLICY });
        mkdirSync(join(folder, '.rmf-gate'));
        symlinkSync('../elsewhere.yaml', join(folder, '.rmf-gate/policy.yaml'));
      },
    },
    {
      name: 'a symbolic link as the folder of the policy',
      make: (folder) => {
        writeFiles(folder, { 'elsewhere/policy.yaml': POLICY });
        symlinkSync('elsewhere', join(folder, '.rmf-gate'));
      },
    },
    {
      name: 'a pipe as policy',
      make: (folder) => {
        mkdirSync(join(folder, '.rmf-gate'));
        execFileSync('mkfifo', [join(folder, '.rmf-gate/policy.yaml')]);
      },
    },
    {
      name: 'a file that the folder may not hold',
      make: (folder) => writeFiles(folder, { '.rmf-gate/policy.yml': POLICY }),
    },
    { name: 'an empty policy', make: (folder) => writeFiles(folder, { '.rmf-gate/policy.yaml': '' }) },
    {
      name: 'a policy of 5 MiB',
      make: (folder) => writeFiles(folder, { '.rmf-gate/policy.yaml': `${POLICY}#${'x'.repeat(5 << 20)}\n` }),
    },
    {
      name: 'a policy that is not UTF-8',
      make: (folder) => {
        mkdirSync(join(folder, '.rmf-gate'));
        writeFileSync(join(folder, '.rmf-gate/policy.yaml'), Buffer.from(`\ufeff${POLICY}`, 'utf16le'));
      },
    },
  ];
  test.each(strange)('$name', async ({ make }) => {
    const folder = folderWith({});
    make(folder);
    const report = await judgeFolder(folder);
    expect(exitStatus(report)).toBe(2);
    expect(report.error?.location?.path).toMatch(/^\.rmf-gate/);
    expectNoTrace(everyOutput(report));
  });

  test('aliases that would unfold to billions are refused within a second', async () => {
    const levels = [...'abcdefghij'];
    const bomb = levels
      .map(
        (name, index) =>
          `${name}: &${name} [${Array(9)
            .fill(index === 0 ? 'x' : `*${levels[index - 1]}`)
            .join(',')}]`,
      )
      .join('\n');
    expect(bomb.length).toBeLessThan(400);
    const started = performance.now();
    const report = await judgeFiles({ ...CARD, '.rmf-gate/policy.yaml': bomb });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(exitStatus(report)).toBe(2);
    expect(report.error?.location).toMatchObject({ path: '.rmf-gate/policy.yaml' });
  });

  test('a policy that switches every rule off', async () => {
    const { builtIn } = await import('../../src/policy/built-in.ts');
    const off = builtIn.rules.map(({ id }) => `  ${id}: off`).join('\n');
    const report = await judgeFiles({ ...CARD, '.rmf-gate/policy.yaml': `packs: [nist-ai-rmf]\nenforce:\n${off}\n` });
    expect([exitStatus(report), report.error?.message]).toEqual([2, expect.stringContaining('No rule ran')]);
  });
});

const RULE = `id: HOSP-1-purpose
title: The purpose is not stated in enough words
why: A purpose that nobody can read helps nobody.
fix: Write the purpose.
kind: declared
references:
  nist-ai-rmf: [MAP 1.1]
traits: [predictive]
for: { each: dataset }
checks:
  - one-of: { fact: dataset.role, values: [train, test] }
  - at-least: { fact: dataset.n, limit: fewest }
limits:
  fewest: { high: 20, moderate: 20, low: 20, stricter: higher, origin: house }
enforce: { high: block, moderate: block, low: block }
waivable: true
examples: []
`;

describe('a rule with a mistake is refused where it stands', () => {
  const OWN = '.rmf-gate/rules/purpose.yaml';

  test('the rule without a mistake is taken', async () => {
    expect((await judgeFiles({ ...CARD, [OWN]: RULE })).verdict).toBe('fail');
  });

  const mistakes: readonly { name: string; from: string; to: string; line: number; says: string }[] = [
    { name: 'path', from: 'dataset.n,', to: 'dataset.nn,', line: 12, says: 'did you mean "dataset.n"' },
    {
      name: 'enum value',
      from: 'values: [train, test]',
      to: 'values: [train, tset]',
      line: 11,
      says: 'train, tune, test, external',
    },
    { name: 'limit name', from: 'limit: fewest', to: 'limit: fewwest', line: 12, says: 'did you mean "fewest"' },
    {
      name: 'unused limit',
      from: 'limits:\n',
      to: 'limits:\n  more: { high: 1, moderate: 1, low: 1, stricter: lower, origin: house }\n',
      line: 14,
      says: 'no check uses it',
    },
    { name: 'kind of check', from: '- at-least:', to: '- at-leest:', line: 12, says: 'did you mean "at-least"' },
    {
      name: 'kind of rule',
      from: 'kind: declared',
      to: 'kind: declarde',
      line: 5,
      says: 'computed, evidence, declared',
    },
    { name: 'kind of subject', from: 'each: dataset', to: 'each: datasets', line: 9, says: 'dataset' },
    { name: 'trait', from: '[predictive]', to: '[predictiv]', line: 8, says: 'predictive' },
    { name: 'requirement', from: '[MAP 1.1]', to: '[MAP 9.9]', line: 7, says: 'has no requirement "MAP 9.9"' },
    { name: 'key', from: 'waivable:', to: 'waiveable:', line: 16, says: 'did you mean "waivable"' },
    { name: 'enforcement', from: 'low: block', to: 'low: blok', line: 15, says: 'block, warn, notice, off' },
    { name: 'direction of a limit', from: 'stricter: higher', to: 'stricter: hihger', line: 14, says: 'higher' },
  ];
  test.each(mistakes)('$name', async ({ from, to, line, says }) => {
    expect(RULE).toContain(from);
    const report = await judgeFiles({ ...CARD, [OWN]: RULE.replace(from, to) });
    expect(exitStatus(report)).toBe(2);
    const { message = '', location = null } = report.error ?? {};
    const places = [`${location?.path}:${location?.line}`, ...(message.match(/[^\s:]+\.yaml:\d+/g) ?? [])];
    expect(places).toContain(`${OWN}:${line}`);
    expect(message).toContain(says);
    expectNoTrace(everyOutput(report));
  });

  test('a rule without examples proves nothing: policy test says so', () => {
    const run = runCli(['policy', 'test', folderWith({ [OWN]: RULE })]);
    expect([run.status, run.stdout]).toEqual([2, expect.stringContaining('HOSP-1-purpose: has no examples')]);
  });

  test('a rule whose example is wrong: policy test exits 1 or 2, and names it', () => {
    const wrong = RULE.replace(
      'examples: []',
      'examples:\n  - { name: no data, outcome: pass, given: { system: { name: Ward } } }',
    );
    const run = runCli(['policy', 'test', folderWith({ [OWN]: wrong })]);
    expect(run.status).toBeGreaterThan(0);
    expect(run.stdout).toContain('HOSP-1-purpose: "no data" says pass and gives not-evaluated (missing)');
  });

  test('the built-in rules keep what their examples promise', () => {
    const run = runCli(['policy', 'test', folderWith({})]);
    expect([run.status, run.stdout]).toEqual([0, expect.stringMatching(/^\d+ rules, \d+ examples, 0 wrong/m)]);
  });
});

describe('wrong arguments are exit 2 and say what is right', () => {
  const cases: readonly { args: readonly string[]; says: string }[] = [
    { args: ['check', '.', '--verbos'], says: 'Did you mean --verbose?' },
    { args: ['check', '.', '--format', 'pdf'], says: 'Allowed choices are' },
    { args: ['check', '.', '--scope', 'some'], says: 'all, changed' },
    { args: ['check', '.', '--require', 'conditional'], says: 'Allowed choices are pass' },
    { args: ['check', '.', '--at', '2026-02-30'], says: '2026-12-01' },
    { args: ['check', '.', '--at', 'tomorrow'], says: '2026-12-01' },
    { args: ['chekc'], says: 'unknown command' },
    { args: ['check', '.', 'second'], says: 'too many arguments' },
    { args: ['explain', 'RMF-MEASURE-2.11-sensitivity-gpa'], says: 'Did you mean RMF-MEASURE-2.11-sensitivity-gap?' },
  ];
  test.each(cases)('$args', ({ args, says }) => {
    const run = runCli(args, { cwd: temporaryFolder() });
    expect(run.status).toBe(2);
    expect(output(run)).toContain(says);
    expectNoTrace(output(run));
  });

  test('an output file that cannot be written', () => {
    const folder = folderWith({});
    const run = check(folder, '--output', join(folder, 'no/such/folder/report.json'));
    expect(run.status).toBe(2);
    expectNoTrace(output(run));
  });

  test('help and version are no mistakes', () => {
    expect(['--help', '--version'].map((flag) => runCli([flag]).status)).toEqual([0, 0]);
  });
});

test('the report that --output writes is the one that is printed, and the status is the same', () => {
  const folder = folderWith({});
  const file = join(temporaryFolder(), 'report.json');
  const written = check(folder, '--format', 'json', '--output', file);
  const printed = check(folder, '--format', 'json');
  expect([written.status, written.stdout, printed.status]).toEqual([1, '', 1]);
  expect(readFileSync(file, 'utf8')).toBe(printed.stdout);
});
