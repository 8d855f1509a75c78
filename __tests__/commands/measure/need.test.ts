import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureFile } from '../../../src/commands/measure/command.ts';
import type { MeasureOptions } from '../../../src/commands/measure/options.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rmf-gate-need-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function of(text: string, options: Partial<MeasureOptions> = {}) {
  const file = join(folder, 'rows.csv');
  writeFileSync(file, text);
  const answer = await measureFile(file, {
    margin: [],
    alpha: 0.05,
    level: 0.95,
    format: 'text',
    task: 'need',
    by: ['race'],
    width: 100,
    ...options,
  });
  return { ...answer, text: answer.text.replaceAll(file, 'rows.csv') };
}

const held = async (text: string, options: Partial<MeasureOptions> = {}) => {
  const answer = await of(text, { ...options, format: 'json' });
  expect(answer.status, answer.text).toBe(0);
  return JSON.parse(answer.text).need_by_score;
};

/** Synthetic rows, 40 of each group at each of ten scores; a need is `needs` in turn. */
function rows(needsOf: Readonly<Record<string, readonly number[]>>, each = 40): string {
  const lines = Object.entries(needsOf).flatMap(([group, needs]) =>
    Array.from({ length: each * 10 }, (_, row) => `${group},${needs[Math.floor(row / 10) % needs.length]},${row % 10}`),
  );
  return `race,need,score\n${lines.join('\n')}\n`;
}

describe('need at the same score', () => {
  it('fails where one group is twice as sick, with the ratio and its interval', async () => {
    const [a, b] = await held(rows({ A: [2, 6], B: [1, 3] }));
    expect(a).toMatchObject({ by: { race: 'A' }, than: 'rest', outcome: 'fail', unknown_could_change: false });
    expect(b).toMatchObject({ by: { race: 'B' }, outcome: 'fail' });
    expect(a.bands).toHaveLength(10);
    // 40 rows a side with means 4 and 2 and variances of 4 and 1, each times 40/39.
    const reach = 1.959963984540054 * Math.sqrt(2 * (((4 / 16) * (40 / 39)) / 40));
    for (const band of a.bands) {
      expect(band).toMatchObject({ group: { n: 40, mean: 4 }, rest: { n: 40, mean: 2 }, outcome: 'fail' });
      expect(band.ratio).toBe(2);
      expect(band.lower).toBeCloseTo(2 * Math.exp(-reach), 12);
      expect(band.upper).toBeCloseTo(2 * Math.exp(reach), 12);
    }
    expect(a.pooled.n).toBe(800);
    expect(a.pooled.ratio).toBeCloseTo(2, 12);
    expect(b.pooled.ratio).toBeCloseTo(0.5, 12);
  });

  it('is the same where it is, within the factor that is asked for and no other', async () => {
    const same = rows({ A: [2, 3], B: [2, 3] }, 100);
    expect((await held(same, { margin: ['need=1.2'] }))[0]).toMatchObject({ outcome: 'pass', reason: null });
    expect((await held(same, { margin: ['need=1.01'] }))[0]).toMatchObject({
      outcome: 'not-evaluated',
      reason: 'inconclusive',
    });
    const fewer = rows({ A: [2, 3], B: [2, 3] }, 8);
    expect((await held(fewer))[0]).toMatchObject({ outcome: 'not-evaluated', reason: 'too-few' });
  });

  it('is held against a reference group, which has no answer of its own', async () => {
    const three = rows({ A: [2, 6], B: [1, 3], C: [10, 30] });
    const found = await held(three, { reference: 'race=B' });
    expect(found.map(({ by, than }: { by: unknown; than: unknown }) => [by, than])).toEqual([
      [{ race: 'A' }, { race: 'B' }],
      [{ race: 'C' }, { race: 'B' }],
    ]);
    expect(found[0].bands[3].ratio).toBe(2);
    expect(found[1].bands[3].ratio).toBe(10);
  });

  it('is not decided where more than 5 % of the rows may belong to either side', async () => {
    const unequal = rows({ A: [2, 6], B: [1, 3], unknown: [1, 3] });
    const [a] = await held(unequal);
    expect(a).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive', unknown_could_change: true });
    for (const one of [a.pooled, ...a.bands]) expect(one.outcome).toBe('not-evaluated');
    const { text } = await of(unequal);
    expect(text).toContain('cannot decide: rows without a known group could change it');
    expect(text).not.toMatch(/DIFFERENT|same, within/);
  });

  it('is told to people band by band, in lines that fit', async () => {
    const { text, status } = await of(rows({ A: [2, 6], B: [1, 3] }));
    expect(status).toBe(0);
    expect(text).toContain('race=A against the rest: DIFFERENT by more than the limit');
    expect(text).toMatch(
      /to 0\.900 +40 +4\.000 +2\.000 +2\.000 +\d\.\d{3} to \d\.\d{3} +DIFFERENT by more than the limit/,
    );
    expect(text).toMatch(/all bands +2\.000/);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect((await of(rows({ A: [1, 2] }), { by: [] })).text).toContain('Name groups with --by');
  });

  it.each<[string, string, Partial<MeasureOptions>, number, string]>([
    ['a need below 0', 'race,need,score\nA,1,0.5\nA,-1,0.5\n', {}, 1, 'rows.csv:3:3: The need lies below 0'],
    ['a blank need', 'race,need,score\nA,,0.5\n', {}, 1, 'rows.csv:2:3: The need is not a plain finite number'],
    ['no need', 'race,score\nA,1\n', {}, 2, 'Name it with --label'],
    ['no score', 'race,need\nA,1\n', {}, 2, 'Name it with --score'],
    ['a factor of 1', 'race,need,score\nA,1,1\n', { margin: ['need=1'] }, 2, 'need=1.1'],
    ['a threshold', 'race,need,score\nA,1,1\n', { threshold: 0.5 }, 2, '--threshold means nothing for the task need'],
  ])('refuses %s', async (_, text, options, status, message) => {
    const answer = await of(text, options);
    expect(answer.text).toContain(message);
    expect(answer.status).toBe(status);
  });
});
