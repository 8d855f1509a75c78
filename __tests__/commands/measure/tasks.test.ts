import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureFile } from '../../../src/commands/measure/command.ts';
import type { Measurement } from '../../../src/commands/measure/measurement.ts';
import type { MeasureOptions } from '../../../src/commands/measure/options.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rmf-gate-tasks-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a synthetic file and measures it. */
async function of(text: string, options: Partial<MeasureOptions>, name = 'rows.csv') {
  const file = join(folder, name);
  writeFileSync(file, text);
  const answer = await measureFile(file, { margin: [], alpha: 0.05, level: 0.95, format: 'text', ...options });
  return { ...answer, text: answer.text.replaceAll(file, name) };
}

// biome-ignore lint/suspicious/noExplicitAny: sections of single tasks have a form of their own, each used once
type WithSections = Measurement & Readonly<Record<string, any>>;

async function json(text: string, options: Partial<MeasureOptions>): Promise<WithSections> {
  const answer = await of(text, { ...options, format: 'json' });
  expect(answer.status, answer.text).toBe(0);
  return JSON.parse(answer.text);
}

describe('several classes', () => {
  const PROBABLE = 'class,p_a,p_b,p_c\na,0.7,0.2,0.1\nb,0.1,0.8,0.1\nb,0.5,0.4,0.1\na,0.6,0.3,0.1\n';

  it('are told with the classes that an average leaves out', async () => {
    const { metrics, classes, classes_left_out } = await json(PROBABLE, { task: 'multiclass' });
    expect(metrics.accuracy).toMatchObject({ x: 3, n: 4 });
    expect(classes_left_out).toEqual(['c']);
    expect(classes[2].metrics.recall).toMatchObject({ value: null, n: 0, status: 'no-positives' });
    const { text } = await of(PROBABLE, { task: 'multiclass' });
    expect(text).toContain('Averages over classes leave out c: no row is of that class.');
  });

  it('are called by the first of equal probabilities, which is said', async () => {
    const { text } = await of('class,p_a,p_b\na,0.5,0.5\nb,0.5,0.5\n', { task: 'multiclass' });
    expect(text.replaceAll('\n', ' ')).toContain('In 2 rows several classes are equally probable');
  });

  it('may come as decisions, and from columns with another beginning', async () => {
    const decided = await json('truth,said\nx,x\ny,x\ny,y\n', {
      task: 'multiclass',
      label: 'truth',
      prediction: 'said',
    });
    expect(decided.metrics.accuracy).toMatchObject({ x: 2, n: 3 });
    expect(decided.metrics.brier_multiclass).toBeUndefined();
    const named = await json('label,q.x,q.y\nx,0.9,0.1\ny,0.6,0.4\n', { task: 'multiclass', score: 'q.' });
    expect(named.classes.map((one: { class: string }) => one.class)).toEqual(['x', 'y']);
    expect(named.metrics.accuracy).toMatchObject({ x: 1, n: 2 });
  });

  it('compare groups by accuracy and by the recall of each class', async () => {
    const rows = (sex: string, right: number): string =>
      Array.from({ length: 100 }, (_, row) => `a,${row < right ? 'a' : 'b'},${sex}\nb,b,${sex}\n`).join('');
    const { comparisons } = await json(`label,prediction,sex\n${rows('F', 60)}${rows('M', 95)}`, {
      task: 'multiclass',
      by: ['sex'],
    });
    const outcome = (metric: string, sex: string) =>
      comparisons.find((one) => one.metric === metric && one.by.sex === sex)?.outcome;
    expect(outcome('recall_a', 'F')).toBe('fail');
    expect(outcome('recall_b', 'F')).toBe('pass');
    expect(outcome('accuracy', 'M')).toBe('pass');
  });

  it.each<[string, string, Partial<MeasureOptions>, number, string]>([
    ['a true class without a column', 'class,p_a,p_b\nz,0.5,0.5\n', {}, 2, '1 of the 1 true classes have no column'],
    ['no probabilities and no decision', 'class,x\na,1\n', {}, 2, 'Neither several columns of probabilities'],
    ['no true class', 'p_a,p_b\n0.5,0.5\n', {}, 2, 'No column for the true class was found'],
    ['a blank true class', 'class,p_a,p_b\na,1,0\n,0.5,0.5\n', {}, 1, 'rows.csv:3:1: The true class is blank'],
    ['a probability that is a text', 'class,p_a,p_b\na,high,0\n', {}, 1, 'rows.csv:2:3: The probability is not'],
  ])('are refused with %s', async (_, text, options, status, words) => {
    const answer = await of(text, { task: 'multiclass', ...options });
    expect(answer.text).toContain(words);
    expect(answer.status).toBe(status);
  });
});

describe('regression', () => {
  it('says how many rows have no percentage', async () => {
    const text = 'y,pred\n0,0.1\n10,10.5\n20,25\n';
    const { metrics } = await json(text, { task: 'regression' });
    expect(metrics.p10).toMatchObject({ x: 1, n: 2 });
    expect((await of(text, { task: 'regression' })).text).toContain('1 rows have an observed value of 0');
  });

  it('is refused without its columns or with a value that is no number', async () => {
    expect((await of('a,b\n1,2\n', { task: 'regression' })).text).toMatch(/observed value[\s\S]*predicted value/);
    expect((await of('y,pred\n1,NaN\n', { task: 'regression' })).text).toContain('rows.csv:2:3: The predicted value');
  });
});

describe('segmentation', () => {
  it('counts cases with nothing to find', async () => {
    const text = 'case,tp,fp,fn\n1,0,0,0\n2,0,5,0\n3,9,1,1\n';
    const { metrics, cases } = await json(text, { task: 'segmentation' });
    expect(cases).toEqual({ both_empty: 1, empty_truth: 1 });
    expect(metrics.mean_dice).toMatchObject({ n: 2, value: 0.45 });
    expect((await of(text, { task: 'segmentation' })).text).toContain('nothing to find and nothing marked: 1;');
  });

  it.each([
    ['1.5,0,0', 2],
    ['-1,0,0', 2],
    ['x,0,0', 2],
  ])('refuses voxels of %s', async (cells, line) => {
    const answer = await of(`tp,fp,fn\n${cells}\n`, { task: 'segmentation' });
    expect(answer.status).toBe(1);
    expect(answer.text).toContain(`rows.csv:${line}:1: The number of voxels rightly marked is not a whole number`);
  });
});

describe('survival', () => {
  it('warns of heavy censoring, and has no C where no pair can be put in order', async () => {
    const text = 'time,event,risk\n1,1,3\n2,0,2\n3,0,1\n';
    const { metrics, pairs } = await json(text, { task: 'survival' });
    expect(metrics.harrell_c?.value).toBe(1);
    expect(pairs).toMatchObject({ concordant: 2, discordant: 0 });
    expect((await of(text, { task: 'survival' })).text.replaceAll('\n', ' ')).toContain('More than half of the rows');
    const none = await json('time,event,risk\n1,0,1\n2,0,2\n', { task: 'survival' });
    expect(none.metrics.harrell_c).toMatchObject({ value: null, status: 'no-events' });
    const tied = await json('time,event,risk\n1,1,1\n1,1,2\n', { task: 'survival' });
    expect(tied.metrics.harrell_c).toMatchObject({ value: null, status: 'no-comparable-pairs' });
  });

  it('reads an event by its name', async () => {
    const named = { task: 'survival', time: 't', event: 'status', risk: 'r', positive: 'dead' } as const;
    const { metrics } = await json('t,status,r\n1,dead,0.9\n2,alive,0.1\n', named);
    expect(metrics.censored).toMatchObject({ x: 1, n: 2 });
    expect((await of('time,event,risk\n1,2,3\n', { task: 'survival' })).text).toContain('rows.csv:2:3: The event is');
  });
});

describe('language models', () => {
  it('take rows as independent where nothing says otherwise, and give an upper limit without any event', async () => {
    const rows = Array.from({ length: 300 }, () => '1,0').join('\n');
    const { metrics, clusters, upper_limits } = await json(`correct,hallucination\n${rows}\n`, { task: 'llm' });
    expect(clusters).toBeNull();
    expect(metrics.accuracy?.method).toBe('wilson');
    expect(upper_limits.hallucination_rate.upper).toBeCloseTo(1 - 0.05 ** (1 / 300), 12);
    const strict = await json(`correct,hallucination\n${rows}\n`, { task: 'llm', alpha: 0.5 });
    expect(strict.upper_limits).toBeUndefined();
  });

  it('refuse an outcome that is neither, and a file that says nothing of answers', async () => {
    expect((await of('correct\n2\n', { task: 'llm' })).text).toContain(
      'rows.csv:2:1: The correctness is neither 0 nor 1',
    );
    expect((await of('a\n2\n', { task: 'llm' })).text).toContain('No column says anything of the answers');
    const { metrics } = await json('correct,refusal\n1,\n0,1\n1,-1\n', { task: 'llm' });
    expect(metrics.refusal_rate).toMatchObject({ x: 1, n: 1 });
  });
});

describe('drift', () => {
  const rows = (set: string, count: number, value: (row: number) => string): string =>
    Array.from({ length: count }, (_, row) => `${set},${value(row)}\n`).join('');

  it('names a unit that seems to have changed, new categories and missing values', async () => {
    const glucose = (factor: number) => (row: number) => String(((80 + (row % 97)) * factor).toFixed(4));
    const text = `set,glucose,ward,note\n${rows('ref', 300, (row) => `${glucose(1)(row)},A,x${row}`)}${rows(
      'cur',
      300,
      (row) => `${row % 10 === 0 ? '' : glucose(0.0555)(row)},${row < 100 ? 'B' : 'A'},y${row}`,
    ).replaceAll('NaN', '')}`;
    const { features } = await json(text, { task: 'drift' });
    const of = (name: string) => features.find((one: { name: string }) => one.name === name);
    expect(of('glucose').unit_change.factor).toBeCloseTo(0.0555, 2);
    expect(of('glucose').missing).toMatchObject({ reference: 0, current: 30 });
    expect(of('glucose').decision).toMatchObject({ outcome: 'fail', measure: 'wasserstein' });
    expect(of('ward').added).toEqual([expect.objectContaining({ category: 'B', rows: 100 })]);
    const { text: told } = await of2(text);
    const line = told.replaceAll('\n  ', ' ');
    expect(line).toContain('glucose: the values look like the reference times 0.055, as if the unit had changed.');
    expect(line).toContain('ward: new since the reference: B.');
    expect(line).toContain('glucose: missing in 30 rows now and 0 of the reference (+10.0 of 100).');
    expect(line).toContain('note: a text with too many different values to be a category');
    expect(told).toContain('DRIFT beyond the margin');
    expect(
      Math.max(
        ...told
          .split('\n')
          .slice(1)
          .map((one) => [...one].length),
      ),
    ).toBeLessThanOrEqual(100);
  });

  const of2 = (text: string) => of(text, { task: 'drift' });

  it('passes where nothing has changed, and cannot decide on few rows', async () => {
    const same = (count: number) =>
      `set,x\n${rows('ref', count, (row) => String(row % 50))}${rows('cur', count, (row) => String(row % 50))}`;
    const { features } = await json(same(5_000), { task: 'drift' });
    expect(features[0].decision).toMatchObject({ outcome: 'pass', effect: 0 });
    const few = await json(same(40), { task: 'drift' });
    expect(few.features[0].decision).toMatchObject({ outcome: 'not-evaluated', reason: 'too-few' });
    const strict = await json(same(200), { task: 'drift', margin: ['wasserstein=0.01'] });
    expect(strict.features[0].decision).toMatchObject({ outcome: 'not-evaluated', margin: 0.01 });
  });

  it('takes the set that --reference names, and refuses what it cannot part in two', async () => {
    const text = 'period,x\n2025,1\n2025,2\n2026,3\n';
    const { features } = await json(text, { task: 'drift', reference: 'period=2026' });
    expect(features[0].missing).toMatchObject({ reference: 0, current: 0 });
    expect((await of(text, { task: 'drift' })).text).toContain('No row is of the reference');
    expect((await of('x\n1\n', { task: 'drift' })).text).toContain('No column says which rows are the reference');
    const three = 'set,x\nref,1\na,2\nb,3\n';
    expect((await of(three, { task: 'drift' })).text).toContain('The rows are of 3 sets');
    expect((await of(text, { task: 'drift', reference: 'period=2024' })).status).toBe(2);
  });
});

describe('options', () => {
  it.each<[Partial<MeasureOptions>, string]>([
    [{ task: 'survival', threshold: 0.5 }, '--threshold means nothing for the task survival, only for binary.'],
    [{ task: 'binary', time: 't' }, '--time means nothing for the task binary, only for survival.'],
    [{ task: 'drift', by: ['sex'] }, '--by means nothing for the task drift'],
    [{ task: 'regression', cluster: 'p' }, '--cluster means nothing'],
    [{ margin: ['wasserstein=x'] }, '--margin'],
    [{ margin: ['total-variation=1.5'] }, '--margin'],
    [{ by: ['a', 'b:c'], reference: 'b:c=1:2' }, 'None of the'],
  ])('%j are refused where they mean nothing', async (options, words) => {
    const answer = await of('label,score\n1,0.9\n', options);
    expect(answer.text).toContain(words);
    expect(answer.status).toBe(2);
  });

  it('set the width of the text', async () => {
    const rows = Array.from({ length: 40 }, (_, row) => `${row % 2},${row / 40},${row % 3}`).join('\n');
    const told = await of(`label,score,site\n${rows}\n`, { threshold: 0.5, by: ['site'], width: 120 });
    const widths = told.text.split('\n').map((line) => [...line].length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(120);
    expect(Math.max(...widths)).toBeGreaterThan(100);
  });
});

describe('NDJSON', () => {
  it('is measured as CSV is, and a defect of its first row is one of a row', async () => {
    const rows = '{"label":1,"score":0.9}\n{"label":0,"score":0.2}\n';
    const answer = await of(rows, { format: 'json', threshold: 0.5 }, 'rows.ndjson');
    expect(JSON.parse(answer.text).metrics.sensitivity).toMatchObject({ x: 1, n: 1 });
    const bad = await of('{"label":1,"score":"0.9"}\n{"label":0,"score":0.2}\n', {}, 'bad.ndjson');
    expect(bad).toMatchObject({ status: 1 });
    expect(bad.text).toMatch(/bad\.ndjson:1:\d+: The score is not a plain finite number/);
  });

  it('and rows that are numbered twice are told', async () => {
    const text = 'row,label,score\n1,1,0.9\n2,0,0.1\n2,0,0.1\n';
    expect((await json(text, {})).warnings).toMatchObject([{ code: 'repeated-row', line: 4 }]);
    expect((await of(text, {})).text).toContain('rows.csv:4:1: An earlier row has the same row number');
  });
});
