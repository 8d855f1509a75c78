import { describe, expect, it } from 'vitest';
import { predictionsReader } from '../../src/evidence/results/predictions.ts';
import { MISSING_LEVEL } from '../../src/measures/rows/predictions.ts';
import { declaring, readOne } from './read-one.ts';

const read = (text: string, declared = null as ReturnType<typeof declaring> | null) =>
  readOne(predictionsReader, 'predictions.csv', text, declared);
const columns = (changed: object) => ({
  label: null,
  score: null,
  prediction: null,
  patient: null,
  attributes: {},
  ...changed,
});

describe('predictions', () => {
  it('are read by convention, with blank groups as missing', async () => {
    const rows = (await read('y_true,y_score,Sex\n1,0.9,F\n0,.1,\n0,1e-3,M\n1,0.5,unknown\n')).predictions;
    expect(rows?.polarity).toBe('by-convention');
    expect([...(rows?.table.label ?? [])]).toEqual([1, 0, 0, 1]);
    expect([...(rows?.table.score ?? [])]).toEqual([0.9, 0.1, 0.001, 0.5]);
    expect(rows?.table.groups[0]).toMatchObject({ attribute: 'sex', levels: ['F', 'M'] });
    expect([...(rows?.table.groups[0]?.codes ?? [])]).toEqual([0, MISSING_LEVEL, 1, MISSING_LEVEL]);
    expect(rows?.unknownShare).toEqual({ sex: 0.5 });
    expect(rows?.columnPlaces.score).toMatchObject({ line: 1, column: 8, endColumn: 15 });
  });

  it('are declared when outcome and direction are', async () => {
    const text = 'case,risk\nyes,0.9\nno,0.1\n';
    const stated = { columns: columns({ label: 'case' }), positive: 'yes' };
    expect((await read(text, declaring(stated))).predictions?.polarity).toBe('by-convention');
    expect((await read(text, declaring({ ...stated, threshold: 0.5 }))).predictions).toMatchObject({
      polarity: 'declared',
      threshold: 0.5,
    });
    expect((await read(text, declaring({ ...stated, higherMeansPositive: true }))).predictions?.polarity).toBe(
      'declared',
    );
  });

  it('turn scores and threshold round where a higher score means that the condition is absent', async () => {
    const declared = declaring({ positive: '1', higherMeansPositive: false, threshold: 0.4 });
    const rows = (await read('label,score\n1,0.4\n0,0.8\n', declared)).predictions;
    expect([...(rows?.table.score ?? [])]).toEqual([-0.4, -0.8]);
    expect(rows?.threshold).toBe(-0.4);
  });

  it('refuse a group column that names a patient every few rows, and keep one with many sites', async () => {
    const table = (groups: number, rows: number) =>
      `y_true,y_score,site\n${Array.from({ length: rows }, (_, row) => `${row % 2},0.5,P${row % groups}`).join('\n')}\n`;
    const reading = await read(table(30, 60));
    expect(reading.predictions).toBeNull();
    expect(reading.warnings).toMatchObject([{ code: 'too-many-groups', place: { line: 2, column: 7 } }]);
    expect((await read(table(30, 300))).predictions?.table.groups[0]?.levels).toHaveLength(30);
    expect((await read(table(20, 20))).predictions?.table.groups[0]?.levels).toHaveLength(20);
  });

  it('take a decision column in place of a score', async () => {
    const declared = declaring({ columns: columns({ label: 'label', prediction: 'alert' }), positive: '1' });
    const rows = (await read('label,alert,score\n1,1,0.2\n0,1,0.3\n', declared)).predictions;
    expect(rows?.table.score).toBeNull();
    expect([...(rows?.table.prediction ?? [])]).toEqual([1, 1]);
    expect(rows?.polarity).toBe('declared');
  });

  it('never replace a declared column by another', async () => {
    const reading = await read('label,score\n1,0.9\n', declaring({ columns: columns({ score: 'risk' }) }));
    expect(reading.predictions).toBeNull();
    expect(reading.warnings).toMatchObject([{ code: 'missing-column', place: { path: 'rmf-system.yaml', line: 7 } }]);
  });

  it('tell two values apart that nobody explains, and choose none', async () => {
    const rows = (await read('label,score\nsick,0.9\nwell,0.1\nsick,0.8\n')).predictions;
    expect(rows?.polarity).toBe('by-convention');
    expect([...(rows?.table.label ?? [])]).toEqual([0, 1, 0]);
    const named = await read('label,score\nsick,0.9\nwell,0.1\n', declaring({ threshold: 0.5 }));
    expect(named.predictions?.polarity).toBe('by-convention');
  });

  it('take a decision found by its name where a declared file has no score, and never beside one', async () => {
    const declared = declaring({ positive: '1', threshold: 0.5 });
    const alone = (await read('y_true,y_pred\n1,1\n0,0\n', declared)).predictions;
    expect(alone).toMatchObject({ polarity: 'declared', table: { score: null } });
    const beside = (await read('y_true,y_score,y_pred\n1,0.9,0\n0,0.1,1\n', declared)).predictions;
    expect(beside?.table.prediction).toBeNull();
    const scores = await read('y_true,y_pred\n1,0.9\n0,0.1\n', declared);
    expect(scores.warnings.map(({ code }) => code)).toEqual(['outcome', 'outcome']);
  });

  it('are refused as a whole for one outcome that is neither value', async () => {
    const declared = declaring({ positive: 'yes', threshold: 0.5 });
    const reading = await read('label,score\nyes,0.9\nno,0.1\nmaybe,0.2\n', declared);
    expect(reading).toMatchObject({ status: 'corrupt', predictions: null });
    expect(reading.warnings).toMatchObject([{ code: 'outcome', place: { line: 4, column: 1 } }]);
  });

  it('never show a value of a row', async () => {
    const secret = 'Jane-Example-1950';
    const reading = await read(`label,score,site\n1,${secret},A\n${secret},0.1,B\n0,0.2,A\n`);
    expect(reading.warnings.length).toBe(2);
    expect(JSON.stringify(reading)).not.toContain(secret);
  });

  it('grow past their first size', async () => {
    const rows = 70_000;
    const text = `label,score,sex\n${Array.from({ length: rows }, (_, row) => `${row % 2},${row / rows},${row % 3 === 0 ? 'F' : 'M'}`).join('\n')}\n`;
    const { predictions } = await read(text);
    expect(predictions?.table.rows).toBe(rows);
    expect(predictions?.table.score?.[rows - 1]).toBe((rows - 1) / rows);
    expect(predictions?.table.label.reduce((sum, one) => sum + one, 0)).toBe(rows / 2);
  });

  it('say so when the file is a Git LFS pointer', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 123\n`;
    expect((await read(pointer, declaring({}))).warnings).toMatchObject([{ code: 'pointer' }]);
  });
});

describe('outcomes of production', () => {
  const text = 'y_true,y_score\n1,0.9\n,0.1\nunknown,0.3\n0,0.2\n';
  const stated = { positive: '1', higherMeansPositive: true };

  it('may be blank, and are counted', async () => {
    const rows = (await read(text, declaring({ ...stated, role: 'production' }))).predictions;
    expect(rows).toMatchObject({ polarity: 'declared', unknownOutcomes: 2 });
    expect([...(rows?.table.label ?? [])]).toEqual([1, 0, 0, 0]);
    expect(rows?.table.rows).toBe(4);
  });

  it('are a problem of the row everywhere else', async () => {
    for (const role of ['test', 'external', 'train', null]) {
      const reading = await read(text, declaring({ ...stated, role }));
      expect(reading.predictions).toBeNull();
      expect(reading.warnings.map(({ code }) => code)).toEqual(['outcome', 'outcome']);
    }
    expect((await read('y_true,y_score\n1,0.9\n0,0.2\n', declaring(stated))).predictions?.unknownOutcomes).toBe(0);
  });

  it('still have two values only', async () => {
    const reading = await read('y_true,y_score\n1,0.9\n0,0.1\n2,0.3\n', declaring({ ...stated, role: 'production' }));
    expect(reading.warnings).toMatchObject([{ code: 'outcome', place: { line: 4, column: 1 } }]);
  });

  it('may have no column, and the direction of the score is then all there is to state', async () => {
    const scores = 'y_score\n0.9\n0.1\n';
    const rows = (await read(scores, declaring({ role: 'production', threshold: 0.5 }))).predictions;
    expect(rows).toMatchObject({ polarity: 'declared', unknownOutcomes: 2, table: { rows: 2 } });
    expect((await read(scores, declaring({ role: 'production' }))).predictions?.polarity).toBe('by-convention');
    expect((await read(scores, declaring({ ...stated, role: 'test' }))).warnings).toMatchObject([
      { code: 'missing-column' },
    ]);
    const named = declaring({ ...stated, role: 'production', columns: columns({ label: 'sepsis' }) });
    expect((await read(scores, named)).warnings).toMatchObject([{ code: 'missing-column' }]);
  });

  it('need their meaning where they are there', async () => {
    const reading = await read(text, declaring({ role: 'production', higherMeansPositive: true }));
    expect(reading.predictions?.polarity).toBe('by-convention');
  });
});
