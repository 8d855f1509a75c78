import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import type { Report } from '../../src/report/report.ts';
import { temporaryFolder, writeFiles } from '../e2e/support/repository.ts';
import {
  blocking,
  completeFiles,
  everyOutput,
  expectNoTrace,
  groupOf,
  judgeFolder,
  predictionsCsv,
} from './complete-system.ts';

describe('what is wrong in evidence is a located finding of its system', () => {
  // Not the rows of the healthy system, which would be borrowed results.
  const SICK = { F: groupOf(900, 100), M: groupOf(450, 50) };
  /** Two systems; only the sick one is touched. */
  const healthy = completeFiles({ folder: 'healthy/', change: (statements) => ({ ...statements, id: 'healthy' }) });
  const sick = completeFiles({ folder: 'sick/', weights: 'others', policy: null, groups: SICK });
  const SECRET = 'Zwetschgenknoedel';
  const csv = predictionsCsv(SICK);
  const PREDICTIONS = 'sick/evaluation/predictions.csv';

  async function judgeSick(files: Record<string, string>, prepare?: (folder: string) => void): Promise<Report> {
    const folder = temporaryFolder();
    writeFiles(folder, { ...healthy, ...sick, ...files });
    prepare?.(folder);
    return judgeFolder(folder);
  }

  function expectLocated(report: Report, path: string, line: number): void {
    expect(exitStatus(report)).toBe(1);
    const found = blocking(report).filter(({ system }) => system === 'sepsis');
    const places = found.flatMap(({ location, related }) => [location, ...related]);
    expect(places.map((place) => `${place?.path}:${place?.line}`)).toContain(`${path}:${line}`);
    // The other system of the repository is judged as if nothing had happened.
    expect(report.findings.filter(({ system }) => system === 'healthy').length).toBeGreaterThan(25);
    expect(blocking(report).filter(({ system }) => system === 'healthy')).toEqual([]);
    const text = everyOutput(report);
    expect(text).not.toContain(SECRET);
    expectNoTrace(text);
  }

  /** Line of the sick system's file that holds a text. */
  const lineOf = (text: string): number =>
    (sick['sick/rmf-system.yaml'] ?? '').split('\n').findIndex((line) => line.includes(text)) + 1;

  const lines = csv.split('\n');
  const withLine = (index: number, line: string): string => lines.with(index, line).join('\n');

  test('a column that is not there', async () => {
    expectLocated(
      await judgeSick({ [PREDICTIONS]: csv.replace('y_score', 'score_of_model') }),
      'sick/rmf-system.yaml',
      lineOf('evaluation/predictions.csv'),
    );
  });
  test('a text in a number', async () => {
    expectLocated(await judgeSick({ [PREDICTIONS]: withLine(41, `1,${SECRET},F`) }), PREDICTIONS, 42);
  });
  test.each(['NaN', 'inf', '0,9', '90%', '1e999', '', ' '])('"%s" as a score', async (score) => {
    expectLocated(await judgeSick({ [PREDICTIONS]: withLine(41, `1,"${score}",F`) }), PREDICTIONS, 42);
  });
  test('a text as outcome', async () => {
    expectLocated(await judgeSick({ [PREDICTIONS]: withLine(2041, `${SECRET},0.9,F`) }), PREDICTIONS, 2042);
  });
  test('a row with too few cells', async () => {
    expectLocated(await judgeSick({ [PREDICTIONS]: withLine(41, '1,0.9') }), PREDICTIONS, 42);
  });
  test('a row with too many cells', async () => {
    expectLocated(await judgeSick({ [PREDICTIONS]: withLine(41, `1,0.9,F,${SECRET}`) }), PREDICTIONS, 42);
  });
  test('a quote that is never closed', async () => {
    expectLocated(await judgeSick({ [PREDICTIONS]: withLine(41, `1,0.9,"F`) }), PREDICTIONS, 42);
  });
  test('a results file that is not there', async () => {
    const report = await judgeSick({}, (folder) => rmSync(join(folder, PREDICTIONS)));
    expectLocated(report, 'sick/rmf-system.yaml', lineOf('evaluation/predictions.csv'));
  });
  test('a results file that is a link', async () => {
    const report = await judgeSick({}, (folder) => {
      rmSync(join(folder, PREDICTIONS));
      symlinkSync('/etc/passwd', join(folder, PREDICTIONS));
    });
    expect(exitStatus(report)).toBe(1);
    expect(everyOutput(report)).toContain('symbolic link');
  });

  const CARD_PATH = 'sick/MODEL_CARD.md';
  test('a card of 5 MiB', async () => {
    expectLocated(
      await judgeSick({ [CARD_PATH]: `# Model card\n\n${SECRET} ${'x '.repeat(5 << 19)}\n` }),
      CARD_PATH,
      1,
    );
  });
  test('a card in UTF-16', async () => {
    const report = await judgeSick({}, (folder) =>
      writeFileSync(join(folder, CARD_PATH), Buffer.from(`\ufeff# Model card\n\n${SECRET}\n`, 'utf16le')),
    );
    expectLocated(report, CARD_PATH, 1);
  });
  test('a card with bytes that are no text', async () => {
    const report = await judgeSick({}, (folder) =>
      writeFileSync(
        join(folder, CARD_PATH),
        Buffer.concat([Buffer.from(`# Model card\n\n${SECRET}\n`), Buffer.from([0xff, 0xfe, 0x00])]),
      ),
    );
    expectLocated(report, CARD_PATH, 4);
  });
  test('a system file with a broken line', async () => {
    const path = 'sick/rmf-system.yaml';
    const broken = `id: sepsis\nname: [${SECRET}\nversion: "1"\n`;
    const report = await judgeSick({ [path]: broken });
    expect(exitStatus(report)).toBe(1);
    const found = blocking(report).filter(({ location }) => location?.path === path);
    expect(found.some(({ location }) => (location?.line ?? 0) >= 2)).toBe(true);
    expect(everyOutput(report)).not.toContain(SECRET);
  });
  test('results in a form that nobody reads', async () => {
    const path = 'sick/evaluation/metrics.json';
    expectLocated(await judgeSick({ [path]: `{ "auroc": ${SECRET} }` }), path, 1);
  });
});
