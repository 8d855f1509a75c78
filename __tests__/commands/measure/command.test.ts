import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureFile } from '../../../src/commands/measure/command.ts';
import type { Measurement } from '../../../src/commands/measure/measurement.ts';
import type { MeasureOptions } from '../../../src/commands/measure/options.ts';

const BINARY = fileURLToPath(new URL('../../golden/binary.csv', import.meta.url));
const DEFAULTS: MeasureOptions = { margin: [], alpha: 0.05, level: 0.95, format: 'text' };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rmf-gate-measure-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a synthetic file and measures it. */
async function of(text: string, options: Partial<MeasureOptions> = {}) {
  const file = join(folder, 'rows.csv');
  writeFileSync(file, text);
  const answer = await measureFile(file, { ...DEFAULTS, ...options });
  return { ...answer, text: answer.text.replaceAll(file, 'rows.csv') };
}

async function json(text: string, options: Partial<MeasureOptions> = {}): Promise<Measurement & { note: string }> {
  const answer = await of(text, { ...options, format: 'json' });
  expect(answer).toMatchObject({ status: 0 });
  return JSON.parse(answer.text);
}

const ROWS = 'label,score,sex\n1,0.9,F\n0,0.2,F\n1,0.4,M\n0,0.6,M\n1,0.7,\n0,0.1,unknown\n';

describe('columns', () => {
  it('not named are looked up as label and score', async () => {
    const { n, metrics } = await json(ROWS, { threshold: 0.5 });
    expect(n).toBe(6);
    expect(metrics.sensitivity).toMatchObject({ x: 2, n: 3 });
    expect(metrics.auroc).toMatchObject({ value: 8 / 9, n: 6, x: null });
  });

  it('of decisions and scores are both used, the score also where only the decision is named', async () => {
    const { metrics } = await json('label,score,high\n1,0.9,1\n0,0.2,1\n1,0.4,0\n0,0.6,0\n', { prediction: 'high' });
    expect(metrics.specificity).toMatchObject({ x: 1, n: 2 });
    expect(metrics.auroc.value).toBe(0.75);
  });

  it('of outcomes may hold other words than 0 and 1', async () => {
    const { metrics } = await json('outcome_30d,score\nsick,0.9\nwell,0.2\nwell,0.8\n', {
      label: 'outcome_30d',
      positive: 'sick',
      threshold: 0.8,
    });
    expect(metrics.fpr).toMatchObject({ x: 1, n: 2, value: 0.5 });
  });
});

describe('what cannot be computed is null and says why', () => {
  it('without a threshold or decisions', async () => {
    const { metrics, comparisons } = await json(ROWS, { by: ['sex'] });
    expect(metrics.sensitivity).toMatchObject({ value: null, lower: null, method: null, status: 'no-threshold' });
    expect(metrics.prevalence).toMatchObject({ x: 3, n: 6, status: 'ok' });
    expect(new Set(comparisons.map(({ metric }) => metric))).toEqual(new Set(['auroc']));
    expect((await of(ROWS)).text).toContain('give --threshold or --prediction');
  });

  it('without scores, or with scores that are no probabilities', async () => {
    const { metrics } = await json('label,high\n1,1\n0,0\n', { prediction: 'high' });
    expect([metrics.auroc.status, metrics.o_e.status]).toEqual(['no-score', 'no-score']);
    const { metrics: points } = await json('label,score\n1,9\n0,2\n1,4\n0,5\n', { threshold: 5 });
    expect(points.o_e).toMatchObject({ value: null, status: 'not-a-probability' });
    expect(points.auroc.value).toBe(0.75);
  });

  it('in a subgroup of one kind, or of one patient', async () => {
    const text = 'label,score,site\n1,0.9,A\n1,0.2,A\n0,0.4,B\n1,0.6,C\n0,0.3,C\n';
    const { subgroups } = await json(text, { threshold: 0.5, by: ['site'] });
    const [a, b, c] = subgroups.map(({ metrics }) => metrics);
    expect(a?.specificity).toMatchObject({ value: null, x: 0, n: 0, status: 'zero-denominator' });
    expect(a?.auroc).toMatchObject({ value: null, status: 'no-negatives' });
    expect(a?.o_e).toMatchObject({ value: null, status: 'all-events' });
    expect(b?.auroc).toMatchObject({ value: null, status: 'no-positives' });
    expect(b?.o_e).toMatchObject({ value: null, status: 'no-events' });
    expect(c?.auroc).toMatchObject({ value: 1, lower: null, upper: null, method: null, status: 'no-interval' });
  });
});

describe('rows whose group is blank or unknown', () => {
  it('are counted, and are in no subgroup', async () => {
    const { unknown, subgroups } = await json(ROWS, { threshold: 0.5, by: ['sex'] });
    expect(unknown).toEqual({ sex: 2 });
    expect(subgroups.map(({ by, n }) => [by.sex, n])).toEqual([
      ['F', 2],
      ['M', 2],
    ]);
    expect((await of(ROWS, { threshold: 0.5, by: ['sex'] })).text).toContain('2 rows (33.3 of 100) have no known sex');
  });
});

describe('many comparisons', () => {
  it('are not failed by the chance that one of them would be', async () => {
    const group = (site: number, found: number): string =>
      Array.from({ length: 100 }, (_, row) => `1,${row < found ? 0.9 : 0.1},${site}\n0,0.1,${site}\n`).join('');
    const sites = Array.from({ length: 10 }, (_, site) => group(site, site === 0 ? 70 : 90)).join('');
    const { comparisons } = await json(`label,score,site\n${sites}`, { threshold: 0.5, by: ['site'] });
    const worst = comparisons.find(({ metric, by }) => metric === 'sensitivity' && by.site === '0');
    expect(worst?.p_fail).toBeLessThan(0.05);
    expect(10 * (worst?.p_fail ?? 0)).toBeGreaterThan(0.05);
    expect(worst).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
  });

  it('are not shown as findings where an AUROC rests on few cases', async () => {
    const rows = ['0.1,1', '0.2,1', '0.4,0', '0.7,1', '0.8,0', '0.9,0'].map((row) => `C,${row}`);
    const others = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((tenth) =>
      ['A', 'B'].map((site) => `${site},0.${tenth},${tenth > 4 || tenth === 2 ? 1 : 0}`),
    );
    const { comparisons } = await json(`site,score,label\n${[...rows, ...others].join('\n')}\n`, { by: ['site'] });
    const worse = comparisons.find(({ metric, by }) => metric === 'auroc' && by.site === 'C');
    expect(worse?.p_fail).toBeLessThan(0.05);
    expect(worse).toMatchObject({ outcome: 'not-evaluated', reason: 'too-few', p_fail_holm: 1, p_fail_bh: 1 });
  });
});

describe('levels and margins', () => {
  it('are those asked for', async () => {
    const options = { threshold: 0.5, by: ['sex'], level: 0.9, alpha: 0.025, margin: ['0.2', 'auroc=0.1'] };
    const { metrics, comparisons } = await json(ROWS, options);
    expect(metrics.sensitivity.level).toBe(0.9);
    const margins = comparisons.map(({ metric, margin, level }) => [metric === 'auroc', margin, level]);
    expect(margins).toContainEqual([true, 0.1, 0.975]);
    expect(margins).toContainEqual([false, 0.2, 0.975]);
    // Wilson at 90 % for 2 of 3, from its closed form.
    const z2 = 1.6448536269514722 ** 2;
    const half = (Math.sqrt(z2) / (1 + z2 / 3)) * Math.sqrt(2 / 27 + z2 / 36);
    expect(metrics.sensitivity.lower).toBeCloseTo((2 / 3 + z2 / 6) / (1 + z2 / 3) - half, 12);
  });

  it.each<[Partial<MeasureOptions>, string]>([
    [{ alpha: 0.6 }, '--alpha'],
    [{ alpha: 0 }, '--alpha'],
    [{ level: 1 }, '--level'],
    [{ level: 95 }, '--level'],
    [{ margin: ['10%'] }, '--margin'],
    [{ margin: ['1.5'] }, '--margin'],
    [{ margin: ['sex=0.1'] }, '--margin'],
    [{ margin: ['0.1', '0.2'] }, 'twice for rates'],
    [{ threshold: 0.5, prediction: 'score' }, 'Give one of them'],
    [{ by: ['sex'], reference: 'sex' }, '--reference'],
    [{ by: ['sex'], reference: 'race=White' }, 'which --by does not list'],
    [{ by: ['sex'], reference: 'sex=X' }, 'which no row'],
  ])('%j is refused', async (options, words) => {
    const { text, status } = await of(ROWS, options);
    expect(status).toBe(2);
    expect(text).toContain(words);
  });
});

describe('problems', () => {
  it.each<[string, string, Partial<MeasureOptions>, number, string]>([
    [
      'a named column is missing',
      ROWS,
      { label: 'died' },
      2,
      'rows.csv:1:1: None of the 3 columns has the name "died", which --label asks for',
    ],
    [
      'a group column is unknown',
      ROWS,
      { by: ['sex', 'race'] },
      2,
      'rows.csv:1:1: None of the 3 columns has the name "race", which --by asks for',
    ],
    ['no column of outcomes is found', 'a,b\n1,2\n', {}, 2, 'rows.csv:1:1: No column for the outcome'],
    [
      'a score is a text',
      'label,score\n1,0.9\n0,high\n',
      {},
      1,
      'rows.csv:3:3: The score is not a plain finite number',
    ],
    ['a score is not a number', 'label,score\n1,NaN\n', {}, 1, 'rows.csv:2:3: The score is not'],
    ['an outcome is a text', 'label,score\nyes,0.9\n', {}, 1, 'rows.csv:2:1: The outcome is neither 0 nor 1'],
    ['an outcome is a third value', 'label,score\na,1\nb,1\nc,1\n', { positive: 'a' }, 1, 'rows.csv:4:1: The outcome'],
    ['a row is short', 'label,score\n1,0.9\n0\n', {}, 1, 'rows.csv:3:2: This row has 1 fields'],
    ['a row is long', 'label,score\n1,0.9,7\n', {}, 1, 'rows.csv:2:7: This row has 3 fields'],
    ['there are no rows', 'label,score\n', {}, 2, 'has no rows'],
    ['the file is empty', '', {}, 2, 'empty'],
    ['there are no scores for the threshold', 'label,high\n1,1\n', { threshold: 1, score: 'risk' }, 2, '"risk"'],
    ['one column is used twice', ROWS, { score: 'label' }, 2, 'One column is used for two'],
  ])('%s', async (_, text, options, status, words) => {
    const answer = await of(text, options);
    expect(answer.text).toContain(words);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain('rmf-system.yaml');
  });

  it('never quote a row', async () => {
    const { text } = await of('label,score,name\n1,Jane Example,Jane Example\n', { by: ['name'] });
    expect(text).toContain('rows.csv:2:3:');
    expect(text).not.toContain('Jane');
    const headless = await of('1,0.9,Jane Example\n0,0.1,Jane Example\n', { by: ['name'] });
    expect(headless.text).not.toContain('Jane');
  });

  it('of the file itself', async () => {
    expect(await measureFile(join(folder, 'none.csv'), DEFAULTS)).toMatchObject({ status: 2 });
    expect(await measureFile(folder, DEFAULTS)).toMatchObject({ status: 2 });
  });
});

it('follows a link that the caller names', async () => {
  const link = join(folder, 'link.csv');
  symlinkSync(BINARY, link);
  expect(await measureFile(link, DEFAULTS)).toMatchObject({ status: 0 });
});

describe('the text', () => {
  const golden = () =>
    measureFile(BINARY, { ...DEFAULTS, threshold: 0.2, by: ['sex', 'race', 'age', 'site'] }).then(({ text }) => text);

  it('is at most 100 characters wide and ends by saying that nothing is suppressed', async () => {
    const lines = (await golden()).trimEnd().split('\n').slice(1);
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(100);
    expect(lines.slice(-2).join(' ')).toMatch(/^Nothing is suppressed: these numbers are of your own rows/);
    expect((await json(ROWS)).note).toMatch(/^Nothing is suppressed/);
  });

  it('gives rates as counts per hundred, and outcomes in words', async () => {
    const lines = (await golden()).split('\n');
    expect(lines).toContainEqual(
      expect.stringMatching(/^sensitivity +62\.5 +60\.0-65\.0 +906 of 1449 +of 100 with the condition are found$/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^race=NHPI +17\.5 .*cannot decide yet: too few \(5 of \d+\)$/));
    expect(lines).toContainEqual(expect.stringMatching(/^age=65\+ +13\.8 .*not worse$/));
  });

  it('names what is shown to be worse, and what is equivalent', async () => {
    const rows = (sex: string, found: number): string =>
      Array.from({ length: 200 }, (_, row) => `1,${row < found ? 0.9 : 0.1},${sex}\n0,0.1,${sex}\n`).join('');
    const text = `label,score,sex\n${rows('F', 100)}${rows('M', 180)}`;
    const options = { threshold: 0.5, by: ['sex'] };
    expect((await of(text, options)).text).toMatch(/sex=F +-40\.0 .*WORSE by more than the margin/);
    const referred = await of(text, { ...options, reference: 'sex=M' });
    expect(referred.text).toMatch(/sex=F +-40\.0 .*DIFFERENT by more than the margin/);
    expect(referred.text).toContain('sex=M is the reference');
  });

  it('never rounds a rate to all or none', async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => `1,${row === 0 ? 0.1 : 0.9}\n`).join('');
    const { text } = await of(`label,score\n0,0.1\n${rows}`, { threshold: 0.5 });
    expect(text).toMatch(/^sensitivity +>99\.9 /m);
    expect(text).toMatch(/^fnr +<0\.1 /m);
    expect(text).toMatch(/^specificity +100 /m);
  });

  it('shows a name in full on a line of its own, and makes hostile ones harmless', async () => {
    const long = 'Native Hawaiian or other Pacific Islander, born abroad';
    const hostile = '\u001b[31m::error::x';
    const { text } = await of(`label,score,sex\n1,0.9,"${long}"\n0,0.1,${hostile}\n`, { threshold: 0.5, by: ['sex'] });
    expect(text).toContain(`sex=${long}\n`);
    expect(text).not.toContain('\u001b');
    const turned = 'a\u202eb';
    const answer = await of(`label,score,sex\n1,0.9,a\n0,0.1,${turned}\n`, { by: ['sex'], format: 'json' });
    expect(answer.text).not.toContain('\u202e');
    expect(JSON.parse(answer.text).subgroups[1].by.sex).toBe(turned);
  });
});
