import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseData } from '../../src/documents/data.ts';
import { lookup } from '../../src/documents/located.ts';
import { linesOf, readQuotedJson } from '../../src/documents/quoted-json.ts';
import { readFile } from '../../src/evidence/read-file.ts';
import { openFolder } from '../../src/workspace/folder.ts';

const root = join(import.meta.dirname, '..', 'fixtures', 'evidence');
const seen = (folder: string, file: string) => readFile(openFolder(join(root, folder)), file);
const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(root, folder)).filter((name) => !name.endsWith('.expected.json'));

describe('values of patients', () => {
  it.each(filesOf('pandera'))('are not repeated from pandera/%s', async (file) => {
    const said = JSON.stringify(await seen('pandera', file));
    for (const value of ['151', '-2.0', '"X"', '"a"']) expect(said).not.toContain(value);
  });

  it.each(['invalid.json', 'version-4-by-hand.json'])('are not repeated from frictionless/%s', async (file) => {
    const said = JSON.stringify(await seen('frictionless', file));
    for (const value of ['151', '"X"', 'old', '"58"']) expect(said).not.toContain(value);
  });

  it.each(filesOf('great-expectations'))('are not repeated from great-expectations/%s', async (file) => {
    const said = JSON.stringify(await seen('great-expectations', file));
    // The largest age there is, the value that was not expected, and the text of an exception.
    for (const value of ['89.2', '"?"', 'Error:']) expect(said).not.toContain(value);
  });
});

describe('a file that shows nothing', () => {
  it.each([
    ['evidently', 'empty-report-0.4.40.json'],
    ['evidently', 'empty-test-suite-0.4.40.json'],
    ['evidently', 'empty-snapshot-0.7.21.json'],
    ['alibi-detect', 'verdict-alone.json'],
    ['deepchecks', 'empty.json'],
    ['deepchecks', 'nothing-ran.json'],
    ['great-expectations', 'nothing-expected-0.18.22.json'],
    ['great-expectations', 'nothing-expected-1.24.1.json'],
    ['frictionless', 'no-rows.json'],
    ['frictionless', 'nothing-validated-by-hand.json'],
    ['pandera', 'no-failure-cases.csv'],
    ['nannyml', 'no-chunks-by-hand.csv'],
    ['monai-metrics', 'no-images_dice_summary.csv'],
    ['nnunet-summary', 'no-cases.json'],
  ])('%s/%s is empty, says why, and never counts as passed', async (folder, file) => {
    const { status, warnings, tool_verdict } = await seen(folder, file);
    expect(status).toBe('empty');
    expect(warnings.length).toBeGreaterThan(0);
    expect(tool_verdict?.said ?? 'none').not.toBe('passed');
  });
});

describe('a drift score', () => {
  it('of a method that is not named says neither its scale nor which way is better', async () => {
    const { records } = await seen('evidently', 'early-0.7-by-hand.json');
    const scores = records.filter(({ name }) => name === 'ValueDrift');
    expect(scores.length).toBe(3);
    for (const { metric, scale, better } of scores) expect([metric, scale, better]).toEqual([null, 'unknown', null]);
  });

  it('is a p value or a distance by its method, not by its size', async () => {
    const { records } = await seen('evidently', 'snapshot-0.7.21.json');
    const of = (metric: string) => records.find((one) => one.metric === metric);
    expect(of('ks_pvalue')).toMatchObject({ scale: 'p-value', better: 'higher' });
    expect(of('psi')).toMatchObject({ scale: 'distance', better: 'lower' });
  });
});

describe('current and reference data', () => {
  it('are kept apart', async () => {
    const { records } = await seen('evidently', 'report-0.4.40.json');
    const sides = records
      .filter(({ metric, details }) => metric === 'accuracy' && details.class === undefined)
      .map(({ role, details }) => [role, details.dataset]);
    expect(sides).toEqual([
      ['production', 'current'],
      ['reference', 'reference'],
    ]);
  });
});

describe('what NannyML estimated without outcomes', () => {
  it('is no measured AUROC', async () => {
    const { records } = await seen('nannyml', 'estimate.csv');
    expect(records.filter(({ name }) => name === 'roc_auc_value').map(({ metric }) => metric)).toEqual([
      null,
      null,
      null,
    ]);
    expect(records.filter(({ name }) => name === 'roc_auc_realized').every(({ metric }) => metric === 'auroc')).toBe(
      true,
    );
  });
});

describe('JSON in the text of JSON', () => {
  const placed = (text: string, ...path: readonly (string | number)[]) => {
    const { value } = parseData(text, { format: 'json' });
    if (value?.kind !== 'scalar') throw new Error('no text');
    const inner = readQuotedJson(value, linesOf(text)).value;
    const found = inner === null ? null : lookup(inner, path);
    return found === null
      ? null
      : text.split('\n')[found.span.line - 1]?.slice(found.span.column - 1, found.span.endColumn - 1);
  };

  it('has its true place, whatever escapes stand before it', () => {
    const texts = [
      '{"é\\n\\"": {"b": [1, 22.5]}}',
      '{\n "é\\n\\"": {\n  "b": [1,\r\n 22.5]}}',
      '{"\\ud83e\\ude7a": 0, "é\\n\\"": {"b": [1, 22.5]}}',
    ];
    for (const text of texts) {
      const quoted = JSON.stringify(text);
      expect(placed(quoted, 'é\n"', 'b', 1)).toBe('22.5');
      expect(placed(`\ufeff\n  ${quoted.replaceAll('é', '\\u00e9')}\n`, 'é\n"', 'b', 1)).toBe('22.5');
    }
  });

  it('is none where the text is cut', () => {
    expect(placed(JSON.stringify('{"a": 1'), 'a')).toBe(null);
  });

  it('reads the same numbers whether a suite was dumped once or twice', async () => {
    const [once, twice] = [await seen('deepchecks', 'suite.json'), await seen('deepchecks', 'double-encoded.json')];
    const numbers = ({ records }: typeof once) =>
      records.map(({ metric, raw, role, pointer }) => [metric, raw, role, pointer]);
    expect(numbers(twice)).toEqual(numbers(once));
    const text = readFileSync(join(root, 'deepchecks', 'double-encoded.json'), 'utf8');
    for (const { line, column, raw } of twice.records) {
      expect([line, text.slice(column - 1, column - 1 + raw.length)]).toEqual([1, raw]);
    }
  });
});
