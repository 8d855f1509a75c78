import { describe, expect, it } from 'vitest';
import type { Reader, Reading } from '../../src/evidence/reader.ts';
import { recognise } from '../../src/evidence/registry.ts';
import { privacyBudgetReader } from '../../src/evidence/results/differential-privacy.ts';
import { dvcPlotsReader } from '../../src/evidence/results/dvc-plots.ts';
import { trainerReader } from '../../src/evidence/results/huggingface-results.ts';
import { junitReader } from '../../src/evidence/results/junit.ts';
import { mlflowMetricReader, mlflowRunReader } from '../../src/evidence/results/mlflow-run.ts';
import { mlflowTableReader } from '../../src/evidence/results/mlflow-table.ts';
import { modelscanReader } from '../../src/evidence/results/modelscan.ts';
import { notParsedReader } from '../../src/evidence/results/not-parsed.ts';
import { predictionsReader } from '../../src/evidence/results/predictions.ts';
import { severityOf } from '../../src/evidence/results/severity.ts';
import { trivyReader } from '../../src/evidence/results/trivy.ts';
import { claims, documentOfBytes, readBytes } from './read-bytes.ts';
import { declaring, readOne } from './read-one.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(typeof part === 'string' ? Buffer.from(part, 'latin1') : [...part])));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const knows = (reader: Reader, text: string, path = 'a'): boolean => claims(reader, path, utf8(text));
const numbers = ({ records }: Reading) => records.map(({ metric, name, raw, value }) => [metric, name, raw, value]);
const codes = ({ warnings }: Reading) => warnings.map(({ code }) => code);

describe('a metric of the file store of MLflow', () => {
  const run = `mlruns/123/${'0'.repeat(32)}/metrics`;

  it.each([
    [`${run}/test_roc_auc`, 'auroc', 'test_roc_auc', 'test'],
    [`${run}/f1`, 'f1', 'f1', null],
    // A slash in the name is a folder, and the average over classes is another number than the f1.
    [`${run}/macro/f1`, null, 'macro/f1', null],
    [`${run}/metrics/recall`, null, 'metrics/recall', null],
    ['metrics/recall', 'sensitivity', 'recall', null],
  ])('has its name from the path %s', async (path, metric, name, role) => {
    const { records, status } = await readOne(mlflowMetricReader, path, '1767225600000 0.8125 0\n');
    expect(records).toMatchObject([{ metric, name, role, raw: '0.8125', value: 0.8125 }]);
    expect(status).toBe('parsed');
  });

  it('outside of its folder has no name', async () => {
    const reading = await readOne(mlflowMetricReader, 'f1', '1767225600000 0.8125 0\n');
    expect(numbers(reading)).toEqual([[null, 'f1', '0.8125', 0.8125]]);
    expect(codes(reading)).toEqual(['no-metric-name']);
  });

  it.each([
    ['1767225600000 0.1 5\n1767225609000 0.2 4\n', '0.1', 1],
    ['1767225600000 0.1 5\n1767225609000 0.2 5\n', '0.2', 2],
    ['1767225600000 0.3 5\n1767225600000 0.2 5\n', '0.3', 1],
    ['1767225600000 0.1 -1\n1767225500000 0.2 0\n', '0.2', 2],
    ['1767225600000 0.1 9\r\n1767225600000 0.2 10\r\n', '0.2', 2],
  ])('counts by step, then time, then value: %j', async (text, raw, line) => {
    const { records } = await readOne(mlflowMetricReader, `${run}/auc`, text);
    expect(records).toMatchObject([{ raw, place: { line, column: 15 } }]);
  });

  it('may be not a number, and names the data from version 3 on', async () => {
    const { records } = await readOne(mlflowMetricReader, `${run}/auc`, '1767225600000 nan 0 held-out 1a2b3c4d\n');
    expect(records).toMatchObject([{ raw: 'nan', value: null, details: { dataset: 'held-out' } }]);
  });

  it.each([
    ['held out 2026 1a2b3c4d', 'held out 2026'],
    [`${'0'.repeat(32)} held out 2026 1a2b3c4d`, 'held out 2026'],
    [`${'0'.repeat(32)}`, undefined],
    [`${'0'.repeat(32)} 1a2b3c4d`, '0'.repeat(32)],
  ])('has data, and below a logged model its run, after the step: %s', async (rest, dataset) => {
    const path = `mlruns/123/models/m-${'1'.repeat(32)}/metrics/auc`;
    const { records } = await readOne(mlflowMetricReader, path, `1767225600000 0.5 2 ${rest}\n`);
    expect(records).toMatchObject([{ metric: 'auroc', raw: '0.5' }]);
    expect(records[0]?.details).toEqual({
      created: '1767225600000',
      ...(dataset === undefined ? {} : { dataset }),
      model: `m-${'1'.repeat(32)}`,
      tool: 'MLflow',
    });
  });

  it.each(['', 'text\n', '1767225600 0.5 0\n', '1767225600000 0.5\n', '1767225600000 0.5 0\n1767225600000 up 1\n'])(
    'is not %j',
    (text) => expect(knows(mlflowMetricReader, text)).toBe(false),
  );

  it('is known by its beginning where it is long, and damaged further down is not half believed', async () => {
    const text = `${'1767225600000 0.5 1\n'.repeat(5_000)}lost\n`;
    expect(knows(mlflowMetricReader, text)).toBe(true);
    const { status, records, warnings } = await readOne(mlflowMetricReader, `${run}/auc`, text);
    expect([status, records.length, warnings[0]?.place.line]).toEqual(['corrupt', 0, 5_001]);
  });
});

describe('an evaluation table of MLflow', () => {
  const table = (columns: readonly string[], ...data: readonly (readonly unknown[])[]): string =>
    JSON.stringify({ columns, data });

  it('has its outcomes and predictions read as rows, as any other file of rows', async () => {
    const text = table(['sex', 'target', 'prediction'], ['F', 0, 0.1], ['M', 1, 0.9], ['F', 0, 0.6]);
    const { predictions } = await readOne(mlflowTableReader, 'eval_results_table.json', text);
    expect(predictions?.polarity).toBe('by-convention');
    expect([...(predictions?.table.label ?? [])]).toEqual([0, 1, 0]);
    expect([...(predictions?.table.score ?? [])]).toEqual([0.1, 0.9, 0.6]);
    expect(predictions?.table.groups[0]?.levels).toEqual(['F', 'M']);
    expect(predictions?.columnPlaces.label).toMatchObject({ line: 1, column: 19 });
  });

  it('may be declared with columns of its own', async () => {
    const declared = declaring({
      columns: { label: 'targets', score: null, prediction: 'predictions', patient: null, attributes: {} },
    });
    const text = table(['targets', 'predictions'], [0, 0], [1, 1]);
    const { predictions, warnings } = await readOne(predictionsReader, 'table.json', text, declared);
    expect(warnings).toEqual([]);
    expect([...(predictions?.table.prediction ?? [])]).toEqual([0, 1]);
  });

  it.each([[['target', 'outputs', 'toxicity/v1/score']], [['targets', 'predictions', 'age']]])(
    'with columns %j holds no rows that are known',
    async (columns) => {
      const { predictions, status, warnings } = await readOne(
        mlflowTableReader,
        'eval_results_table.json',
        table(columns, [0, 1, 0.1], [1, 1, 0.2]),
      );
      expect([predictions, status, warnings[0]?.code]).toEqual([null, 'unsupported', 'row-level']);
    },
  );
});

describe('a run of MLflow', () => {
  const meta = (status: string, end: string, stage = 'active'): string =>
    `artifact_uri: file:///home/user/x\nend_time: ${end}\nlifecycle_stage: ${stage}\nrun_id: abc\nstatus: ${status}\n`;

  it.each([
    ['3', '1767225660000', 'active', null],
    ['1', 'null', 'active', 'incomplete'],
    ['4', '1767225660000', 'active', 'error'],
    ['5', '1767225660000', 'active', 'error'],
    // Killed from outside, MLflow has no chance to write how it ended.
    ['3', 'null', 'active', 'incomplete'],
    ['3', '1767225660000', 'deleted', 'incomplete'],
  ])('of status %s, ended %s, %s', async (status, end, stage, said) => {
    const reading = await readOne(mlflowRunReader, 'meta.yaml', meta(status, end, stage));
    expect(reading.toolVerdict?.said ?? null).toBe(said);
    expect(reading.status).toBe(said === null ? 'parsed' : 'partial');
    expect(JSON.stringify(reading)).not.toContain('/home/user');
  });
});

describe('plots of DVC', () => {
  it.each([
    ['{"roc":[{"fpr":0,"tpr":0,"threshold":1}]}', true],
    ['[{"actual":"0","predicted":"1"}]', true],
    ['{"folds":[{"precision":0.8,"recall":0.7}]}', false],
    ['{"roc":[{"fpr":0,"tpr":0,"threshold":1}],"auroc":0.8}', false],
    ['{"roc":[]}', false],
    ['{}', false],
    ['[{}]', false],
  ])('%s', (text, is) => expect(knows(dvcPlotsReader, text, 'a.json')).toBe(is));
});

describe('severities', () => {
  it.each([
    ['CRITICAL', 'critical'],
    ['Negligible', 'negligible'],
    ['', 'unknown'],
    ['catastrophic', 'unknown'],
  ])('%j is %s', (word, severity) => expect(severityOf(word)).toBe(severity));

  const trivy = (results: unknown): string =>
    JSON.stringify({ SchemaVersion: 2, ArtifactName: 'x', ArtifactType: 'filesystem', Results: results });

  it.each([
    // trivy --severity CRITICAL, and --severity HIGH, each into a report of its own.
    [[{ Class: 'os-pkgs', Vulnerabilities: [{ Severity: 'CRITICAL' }] }], [['critical_vulnerabilities', 1]]],
    [
      [{ Class: 'os-pkgs', Vulnerabilities: [{ Severity: 'HIGH' }, { Severity: 'LOW' }] }, { Class: 'lang-pkgs' }],
      [
        ['high_vulnerabilities', 1],
        ['low_vulnerabilities', 1],
      ],
    ],
    [
      [
        {
          Class: 'config',
          MisconfSummary: { Successes: 9, Failures: 1 },
          Misconfigurations: [{ Severity: 'LOW', Status: 'FAIL' }],
        },
      ],
      [['low_misconfigurations', 1]],
    ],
  ])('that Trivy does not list may have been left out, and are not said to be none: %j', async (found, records) => {
    const reading = await readOne(trivyReader, 'a.json', trivy(found));
    expect(reading.records.map(({ metric, value }) => [metric, value])).toEqual(records);
    expect(reading.notUnderstood.map(({ what }) => what)).toEqual([expect.stringContaining('severities not listed')]);
    expect([reading.status, codes(reading)]).toEqual(['parsed', []]);
  });

  it.each([
    [[]],
    [null],
    [[{ Target: 'x' }]],
    [[{ Class: 'os-pkgs', Packages: [{ Name: 'x' }] }]],
    [[{ Class: 'config', MisconfSummary: { Successes: 21, Failures: 0 } }]],
  ])('are no evidence where Trivy lists no finding at all: %j', async (results) => {
    const reading = await readOne(trivyReader, 'a.json', trivy(results));
    expect([reading.status, reading.records, codes(reading)]).toEqual(['empty', [], ['nothing-listed']]);
    expect(reading.warnings[0]?.message).toMatch(/--severity.*--ignore-unfixed.*grype/);
  });

  it('never come with the text of a secret', async () => {
    const found = [{ Class: 'secret', Secrets: [{ Severity: 'HIGH', Match: 'token = abc123' }] }];
    const reading = await readOne(trivyReader, 'a.json', trivy(found));
    expect(numbers(reading)).toEqual([['high_secrets', 'high secrets', '', 1]]);
    expect(JSON.stringify(reading)).not.toContain('abc123');
  });

  it('of modelscan are none where it scanned none, whatever it counts', async () => {
    const text = JSON.stringify({
      summary: { total_issues_by_severity: { CRITICAL: 0 }, modelscan_version: '0.8.8', scanned: {} },
    });
    const reading = await readOne(modelscanReader, 'a.json', text);
    expect([reading.status, reading.records.length]).toEqual(['empty', 0]);
  });
});

describe('a test report', () => {
  it.each([
    ['<testsuite tests="1"><testcase/></testsuite>', 'passed', 'parsed'],
    ['<testsuite tests="1" failures="0"><testcase><failure/></testcase></testsuite>', 'failed', 'partial'],
    [
      '<testsuites><testsuite tests="2"><testcase/><testcase><error/></testcase></testsuite></testsuites>',
      'failed',
      'parsed',
    ],
    ['<testsuite tests="3" failures="0"/>', 'incomplete', 'partial'],
    ['<testsuite tests="0" failures="0"/>', null, 'empty'],
    ['<testsuites/>', null, 'empty'],
    ['<testsuite><testcase><skipped/></testcase></testsuite>', null, 'empty'],
    ['<testsuite tests="1"><testcase>', null, 'corrupt'],
    ['<!DOCTYPE x [<!ENTITY a "b">]><testsuite tests="1"><testcase/></testsuite>', null, 'corrupt'],
  ])('%s', async (text, said, status) => {
    const reading = await readOne(junitReader, 'a.xml', text);
    expect([reading.toolVerdict?.said ?? null, reading.status]).toEqual([said, status]);
  });

  it('points at the digits of an attribute, on whichever line it is', async () => {
    const text = `<testsuite name=" tests='9'"\n   failures='0'  tests = "1">\n<testcase/></testsuite>`;
    const { records } = await readOne(junitReader, 'a.xml', text);
    expect(records[0]).toMatchObject({ metric: 'tests_run', raw: '1', pointer: '/testsuite/@tests' });
    expect(records[0]?.place).toMatchObject({ line: 2, column: 27, endColumn: 28 });
  });

  it.each([
    ['<testsuites name="x"/>', true],
    ['\ufeff<?xml version="1.0"?>\n<!-- written by x --><testsuite/>', true],
    ['<testsuitesX/>', false],
    ['<suite><testcase/></suite>', false],
    ['<phpunit><testsuites/></phpunit>', false],
  ])('%s', (text, is) => expect(knows(junitReader, text, 'a.xml')).toBe(is));
});

describe('a privacy budget', () => {
  it.each([
    ['{"epsilon":1,"delta":1e-5}', true],
    ['{"epsilon":1,"noise_multiplier":1.1,"accountant":"rdp"}', true],
    ['{"accuracy":0.9,"privacy":{"epsilon":1,"delta":1e-5}}', true],
    // The optimizer's, a search's, and that of a card, which stays a card.
    ['{"epsilon":1e-8,"lr":0.1}', false],
    ['{"epsilon":0.1,"delta":0.5}', false],
    ['{"model_details":{"name":"x"},"privacy":{"epsilon":1,"delta":1e-5}}', false],
  ])('%s', (text, is) => expect(knows(privacyBudgetReader, text, 'a.json')).toBe(is));

  it('of a training without noise is not the number that is written', async () => {
    const text = '{"epsilon":1.5,"delta":1e-5,"noise_multiplier":0,"accountant":"rdp"}';
    const reading = await readOne(privacyBudgetReader, 'a.json', text);
    expect(numbers(reading)[0]).toEqual(['epsilon', 'epsilon', '1.5', null]);
    expect(codes(reading)).toEqual(['no-noise']);
  });

  it('in quotes is no number', async () => {
    const reading = await readOne(privacyBudgetReader, 'a.json', '{"epsilon":"1.5","delta":1e-5,"accountant":"rdp"}');
    expect([numbers(reading)[0], reading.status]).toEqual([['epsilon', 'epsilon', '"1.5"', null], 'partial']);
  });
});

describe('results in a form that is not read', () => {
  // The first record of every file of events of TensorBoard: 24 bytes, and the checksum of that number.
  const record = [24, 0, 0, 0, 0, 0, 0, 0, 0xa3, 0x7f, 0x4b, 0x22];
  const rest = new Array<number>(40).fill(7);
  const forms: readonly (readonly [string, Uint8Array])[] = [
    ['SQLite', bytes('SQLite format 3\0', rest)],
    ['DuckDB', bytes([1, 2, 3, 4, 5, 6, 7, 8], 'DUCK', rest)],
    ['whylogs', bytes('WHY1', rest)],
    ['PDF', bytes('%PDF-1.7\n')],
    ['TFRecord', bytes(record, rest)],
    ['Sweetviz', bytes('<!DOCTYPE html><html>', 'x'.repeat(200_000), 'Created with Sweetviz')],
    ['garak', bytes('<html><head><title>garak report</title>')],
  ];

  it.each(forms)('%s', async (_, content) => {
    for (const path of ['a', 'metrics.json', 'results.csv']) {
      const reading = await readBytes(notParsedReader, path, content);
      expect([reading.status, codes(reading)]).toEqual(['unsupported', ['not-parsed']]);
      expect(recognise(documentOfBytes(path, content), null)).toMatchObject({ reader: { id: 'not-parsed' } });
    }
  });

  it.each([
    ['a length without its checksum', bytes([24, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4], rest)],
    ['a record longer than the file', bytes(record)],
    ['any page', bytes('<!doctype html><p>Evidence, evidently')],
    ['text about a tool', bytes('# garak and Sweetviz\n')],
    ['nothing', bytes('')],
  ])('but not %s', (_, content) => expect(claims(notParsedReader, 'a.html', content)).toBe(false));
});

describe('what rmf-system.yaml says of a file', () => {
  const trainer = '{"eval_accuracy":0.8,"eval_runtime":1,"eval_samples_per_second":2}';

  it('decides between a tool and pointers to its numbers', () => {
    const document = documentOfBytes('a.json', utf8(trainer));
    expect(recognise(document, null)).toMatchObject({ reader: { id: trainerReader.id } });
    expect(recognise(document, declaring({ kind: 'metrics' }))).toMatchObject({ reader: { id: 'metrics-file' } });
  });
});
