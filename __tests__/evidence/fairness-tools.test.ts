import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aequitasReader } from '../../src/evidence/results/aequitas.ts';
import { aif360Reader } from '../../src/evidence/results/aif360.ts';
import { clarifyReader } from '../../src/evidence/results/clarify.ts';
import { explanationReader } from '../../src/evidence/results/explanation-file.ts';
import { declaring, readOne } from './read-one.ts';

const fixture = (path: string): string =>
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'evidence', path), 'utf8');

describe('Aequitas', () => {
  const read = (text: string) => readOne(aequitasReader, 'table.csv', text);

  it('states its own verdict by the parity columns, and none where they are missing', async () => {
    const table = (...said: string[]) =>
      `attribute_name,attribute_value,tpr,fpr,FPR Parity\n${said.map((one) => `sex,F,0.5,0.1,${one}`).join('\n')}\n`;
    expect((await read(table('True', 'True'))).toolVerdict).toMatchObject({ said: 'passed', place: { line: 2 } });
    expect((await read(table('True', '', 'False'))).toolVerdict).toMatchObject({ said: 'failed', place: { line: 4 } });
    expect((await read(table('True', ''))).toolVerdict).toMatchObject({ said: 'incomplete', place: { line: 3 } });
    expect((await read(fixture('aequitas/group_crosstab.csv'))).toolVerdict).toBeNull();
  });

  it('has a record for p values and none for their mask', async () => {
    const table = (said: string) => `attribute_name,attribute_value,tpr,fpr_significance\nsex,F,0.5,${said}\n`;
    const [, significance] = (await read(table('0.031'))).records;
    expect(significance).toMatchObject({ metric: null, value: 0.031, scale: 'p-value', better: null });
    expect((await read(table('True'))).records).toHaveLength(1);
  });

  it('leaves out a rate that nobody in the group could count for, and keeps one that should be there', async () => {
    const row = (positives: number) =>
      `[{"attribute_name": "sex", "attribute_value": "F", "group_label_pos": ${positives}, "tpr": null, "fpr": 0.1}]`;
    const metrics = async (text: string) =>
      (await readOne(aequitasReader, 'table.json', text)).records.map(({ metric, value }) => [metric, value]);
    expect(await metrics(row(0))).toEqual([['fpr', 0.1]]);
    expect(await metrics(row(12))).toEqual([
      ['sensitivity', null],
      ['fpr', 0.1],
    ]);
  });

  it('takes pprev for the selection rate of a group and ppr for none', async () => {
    const { records } = await read(fixture('aequitas/group_crosstab.csv'));
    const ofA = records.filter(({ subgroup }) => subgroup.site === 'site A');
    // 55 of 134 are flagged there, 55 of the 157 who are flagged anywhere.
    expect(ofA.find(({ name }) => name === 'pprev')).toMatchObject({ metric: 'selection_rate', value: 55 / 134 });
    expect(ofA.find(({ name }) => name === 'ppr')).toMatchObject({ metric: null, value: 55 / 157 });
  });
});

describe('AIF360', () => {
  it('holds no rate of its favourable label against predictions', async () => {
    const { records } = await readOne(aif360Reader, 'wide.csv', fixture('aif360/wide.csv'));
    const rates = records.filter(({ metric }) => metric === 'fpr' || metric === 'prevalence');
    expect(rates.length).toBe(6);
    for (const { details } of rates) expect(details.class ?? details.comparator).toBeDefined();
    expect(records.some(({ details }) => details.model === 'Ideal Values')).toBe(false);
  });

  it('reads the one number of an array, and no number out of a text', async () => {
    const line = (message: string) =>
      `${JSON.stringify({ metric: 'Consistency', message, description: '', ideal: '' })}\n`;
    const [record] = (await readOne(aif360Reader, 'a.jsonl', line('Consistency (Zemel, et al. 2013): [0.97]'))).records;
    expect(record).toMatchObject({ raw: '0.97', value: 0.97, place: { line: 1 } });
    const reading = await readOne(aif360Reader, 'a.jsonl', line('Consistency: about 0.97'));
    expect(reading).toMatchObject({ status: 'empty', records: [] });
  });

  it('tells of a line that is no metric', async () => {
    const reading = await readOne(aif360Reader, 'a.jsonl', `${fixture('aif360/explainer.jsonl')}{"metric": \n`);
    expect(reading).toMatchObject({ status: 'partial', warnings: [{ place: { line: 10 } }] });
  });
});

describe('rankings of features', () => {
  const ranking = async (path: string, text: string, declared = null as ReturnType<typeof declaring> | null) => {
    const reading = await readOne(explanationReader, path, text, declared);
    return reading.explanation?.features.map(({ name }) => name) ?? null;
  };

  it.each([
    'shap/explanation.json',
    'shap/global_importance.csv',
    'shap/global_importance_split.json',
    'shap/permutation.json',
    'shap/method-not-named.json',
  ])('%s, strongest first', async (path) => {
    expect(await ranking(path, fixture(path))).toEqual(['lactate', 'age', 'heart_rate']);
  });

  it('of cases hold the mean of the absolute values, and nothing of a case', async () => {
    const text =
      '{"values": [[0.5, -1], [-0.5, 3]], "base_values": [0, 0], "data": [[71.25, 1], [3, 4]], "feature_names": ["age", "lactate"]}';
    const reading = await readOne(explanationReader, 'a.json', text);
    expect(reading.explanation?.features.map(({ name, value }) => [name, value])).toEqual([
      ['lactate', 2],
      ['age', 0.5],
    ]);
    expect(JSON.stringify(reading)).not.toContain('71.25');
  });

  it('of several classes count each of them', async () => {
    const text = '{"values": [[[1, -1], [0, 0]], [[3, -3], [0, 0]]], "base_values": [0], "feature_names": ["a", "b"]}';
    expect((await readOne(explanationReader, 'a.json', text)).explanation?.features[0]).toMatchObject({
      name: 'a',
      value: 2,
    });
  });

  it('leave the method open where neither the file nor anybody names it', async () => {
    const open = async (path: string, text: string, declared = null as ReturnType<typeof declaring> | null) =>
      (await readOne(explanationReader, path, text, declared)).notUnderstood.map(({ what }) => what);
    const text = fixture('shap/method-not-named.json');
    expect(await open('a.json', text)).toEqual(['how the importance was worked out']);
    expect(await open('shap_top_features.json', text)).toEqual([]);
    expect(await open('a.json', text.replace('"importance"', '"method": "gain", "importance"'))).toEqual([]);
    expect(await open('a.json', text, declaring({ kind: 'explanation' }))).toEqual([]);
  });

  it('of Clarify count a feature by the label it matters most for', async () => {
    const reading = await readOne(clarifyReader, 'a.json', fixture('sagemaker-clarify/by-hand-bias-and-shap.json'));
    expect(reading.explanation?.features.map(({ name, value }) => [name, value])).toEqual([
      ['age', 0.3],
      ['lactate', 0.21],
    ]);
    const zeros = '{"explanations": {"kernel_shap": {"label0": {"global_shap_values": {"a": 0, "b": 0.0}}}}}';
    expect((await readOne(clarifyReader, 'a.json', zeros)).warnings).toMatchObject([{ code: 'all-zero' }]);
  });
});
