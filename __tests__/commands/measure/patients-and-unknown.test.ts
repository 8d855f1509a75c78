import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureFile } from '../../../src/commands/measure/command.ts';
import type { Measurement } from '../../../src/commands/measure/measurement.ts';
import type { MeasureOptions } from '../../../src/commands/measure/options.ts';
import { csvOf, groupRows, type Row, withPatients } from '../../policy/support.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rmf-gate-measure-patients-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function answer(rows: readonly Row[], options: Partial<MeasureOptions> = {}): Promise<string> {
  const file = join(folder, 'rows.csv');
  writeFileSync(file, csvOf(rows));
  const { text, status } = await measureFile(file, {
    margin: [],
    alpha: 0.05,
    level: 0.95,
    format: 'json',
    threshold: 0.5,
    by: ['sex'],
    ...options,
  });
  expect(status).toBe(0);
  return text;
}

const json = async (rows: readonly Row[], options: Partial<MeasureOptions> = {}): Promise<Measurement> =>
  JSON.parse(await answer(rows, options));

const EQUAL = [...groupRows({ sex: 'F' }, 400, 352), ...groupRows({ sex: 'M' }, 400, 352)];
const comparisonOf = ({ comparisons }: Measurement, metric: string) =>
  comparisons.find((one) => one.metric === metric && one.by.sex === 'F');

describe('rows of one patient', () => {
  it('are told, and widen intervals and comparisons', async () => {
    const plain = await json(EQUAL);
    const found = await json(withPatients(EQUAL, 8, 'encounter_of'), { cluster: 'encounter_of' });
    expect([plain.clusters, found.clusters]).toEqual([null, 200]);
    const [before, after] = [plain.metrics.sensitivity, found.metrics.sensitivity];
    expect(before).toMatchObject({ x: 704, n: 800, value: 0.88, method: 'wilson' });
    expect(after).toMatchObject({ x: 704, n: 800, value: 0.88, method: 'wilson-effective-n', status: 'ok' });
    expect(after?.lower).toBeLessThan((before?.lower ?? 0) - 0.02);
    expect(found.metrics.auroc).toMatchObject({ method: 'obuchowski-logit' });
    expect(found.metrics.auroc?.lower).toBeLessThan((plain.metrics.auroc?.lower ?? 0) - 0.01);
    expect(found.metrics.o_e?.upper).toBeGreaterThan((plain.metrics.o_e?.upper ?? 0) + 0.01);
    expect(comparisonOf(plain, 'sensitivity')).toMatchObject({ outcome: 'pass', n: 400, n_effective: null });
    const comparison = comparisonOf(found, 'sensitivity');
    expect(comparison).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive', n: 400 });
    expect(comparison?.n_effective).toBeGreaterThan(40);
    expect(comparison?.n_effective).toBeLessThanOrEqual(50);
    const gap = comparison?.reported?.newcombe;
    expect((gap?.upper ?? 0) - (gap?.lower ?? 0)).toBeGreaterThan(0.2);
    expect(comparison?.reported?.fisher_p).toBeNull();
    expect(comparisonOf(found, 'auroc')?.n_effective).toBeLessThanOrEqual(50);
  });

  it('leave no interval that takes every row for itself', async () => {
    const { metrics } = await json(withPatients(EQUAL, 8), { cluster: 'patient' });
    const clustered = ['auroc', 'o_e', ...Object.keys(metrics).filter((id) => metrics[id]?.x !== null)];
    for (const [id, metric] of Object.entries(metrics)) {
      if (clustered.includes(id)) expect([id, metric.status, metric.lower === null]).toEqual([id, 'ok', false]);
      else expect([id, metric.lower, metric.upper, metric.method]).toEqual([id, null, null, null]);
    }
    expect(metrics.f1?.status).toBe('no-interval');
    const curve = JSON.parse(await answer(withPatients(EQUAL, 8))).decision_curve;
    const limits = curve.flatMap((point: Record<string, never>) => [point.lower, point.standard_error]);
    expect(new Set(limits)).toEqual(new Set([null]));
  });

  it('count under their usual names, and are told in words', async () => {
    const text = await answer(withPatients(EQUAL, 8, 'patient_id'), { format: 'text' });
    expect(text).toContain('1600 rows of 200 patients');
    expect(text).toContain('Rows of one patient are taken together');
    expect((await json(withPatients(EQUAL, 8, 'patient_id'))).clusters).toBe(200);
  });

  it('change nothing where every row is of a patient of its own', async () => {
    expect(await answer(withPatients(EQUAL, 1))).toBe(await answer(EQUAL));
  });

  it('widen equivalence with a reference group', async () => {
    const options = { reference: 'sex=M' };
    expect(comparisonOf(await json(EQUAL, options), 'sensitivity')).toMatchObject({ outcome: 'pass' });
    const found = await json(withPatients(EQUAL, 8), options);
    expect(comparisonOf(found, 'sensitivity')).toMatchObject({ question: 'equivalent', reason: 'inconclusive' });
  });
});

describe('answers of one cluster', () => {
  it('are no independent answers in a comparison', async () => {
    const rows = EQUAL.map(({ sex, score }, index) => ({
      label: 0,
      score: 0,
      correct: score > 0.5 ? 1 : 0,
      sex: String(sex),
      unit: `U${Math.floor(index / 8)}`,
    })) as readonly Row[];
    const options: Partial<MeasureOptions> = { task: 'llm', by: ['sex'] };
    const file = join(folder, 'answers.csv');
    writeFileSync(file, csvOf(rows));
    const of = async (cluster: Partial<MeasureOptions>): Promise<Measurement> => {
      const common = { margin: [], alpha: 0.05, level: 0.95, format: 'json' } as const;
      return JSON.parse((await measureFile(file, { ...common, ...options, ...cluster })).text);
    };
    const plain = comparisonOf(await of({}), 'accuracy');
    const found = comparisonOf(await of({ cluster: 'unit' }), 'accuracy');
    expect(plain).toMatchObject({ outcome: 'pass', n_effective: null });
    expect(found?.n_effective).toBeLessThanOrEqual(100);
    expect(found?.p_pass).toBeGreaterThan(plain?.p_pass ?? 1);
  });
});

describe('rows without a known group', () => {
  const unknown = (count: number) => Array.from({ length: count }, () => ({ label: 1, score: 0.1, sex: '' }) as const);

  it('change nothing at 5 %, and take away above it what does not hold wherever they belong', async () => {
    const few = comparisonOf(await json([...EQUAL, ...unknown(84)]), 'sensitivity');
    expect(few).toMatchObject({ outcome: 'pass', unknown_share: null, unknown_could_change: false });
    const rows = [...EQUAL, ...unknown(120)];
    const found = await json(rows);
    const many = comparisonOf(found, 'sensitivity');
    expect(many).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive', difference: 0 });
    expect(many).toMatchObject({ unknown_share: 120 / 1720, unknown_could_change: true });
    expect(many?.p_pass).toBeGreaterThan(0.05);
    expect(comparisonOf(found, 'specificity')).toMatchObject({ outcome: 'pass', unknown_could_change: false });
    expect(comparisonOf(found, 'auroc')).toMatchObject({ outcome: 'not-evaluated', p_pass: 1, p_fail: 1 });
    const text = await answer(rows, { format: 'text' });
    expect(text).toContain('cannot decide: rows without a known group could change it');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('so many that an outcome must hold wherever they belong');
    const equivalent = comparisonOf(await json(rows, { reference: 'sex=M' }), 'sensitivity');
    expect(equivalent).toMatchObject({ question: 'equivalent', reason: 'inconclusive', unknown_could_change: true });
  });

  it('hold for a task that only counts, and leave clusters without a verdict', async () => {
    const file = join(folder, 'unknown-answers.csv');
    const asked = [...EQUAL, ...unknown(120)].map(({ sex, score }, index) => ({
      label: 0 as const,
      score: 0,
      correct: score > 0.5 ? 1 : 0,
      sex: String(sex),
      unit: `U${Math.floor(index / 2)}`,
    }));
    writeFileSync(file, csvOf(asked));
    const of = async (more: Partial<MeasureOptions>) => {
      const common = { task: 'llm', margin: ['0.2'], alpha: 0.05, level: 0.95, format: 'json', by: ['sex'] } as const;
      return comparisonOf(JSON.parse((await measureFile(file, { ...common, ...more })).text), 'accuracy');
    };
    expect(await of({})).toMatchObject({ outcome: 'pass', unknown_share: 120 / 1720 });
    expect(await of({ margin: ['0.1'] })).toMatchObject({ reason: 'inconclusive', unknown_could_change: true });
    expect(await of({ cluster: 'unit' })).toMatchObject({ reason: 'inconclusive', p_pass: 1, p_fail: 1 });
  });
});
