import { describe, expect, it } from 'vitest';
import { evaluateExample } from '../../src/commands/policy-test.ts';
import { clusteredObservedToExpected } from '../../src/measures/calibration/cluster-calibration.ts';
import { logitInterval } from '../../src/measures/discrimination/auroc.ts';
import { clusteredAuroc } from '../../src/measures/discrimination/cluster-auroc.ts';
import { wilsonClustered } from '../../src/measures/intervals/cluster.ts';
import { wilson } from '../../src/measures/intervals/interval.ts';
import { type MeasuredSource, measureSource } from '../../src/policy/measured.ts';
import { recompute } from '../../src/policy/recompute.ts';
import { subgroupTables } from '../../src/policy/tables.ts';
import {
  givenRows,
  groupRows,
  judged,
  type Row,
  ruleOf,
  SENSITIVITY_GAP,
  textOf,
  times,
  withPatients,
} from './support.ts';

const SEX = { attributes: { sex: 'sex' } };
const F = groupRows({ sex: 'F' }, 400, 352);
const M = groupRows({ sex: 'M' }, 400, 352);
const EQUAL = [...F, ...M];
/** Eight rows a patient, all of them alike. */
const REPEATED = withPatients(EQUAL, 8);

const gap = ruleOf(SENSITIVITY_GAP);
const WORTH = /400 cases, worth (\d+) independent cases, since patients have several rows/;

describe('rows of one patient', () => {
  it('are not taken for independent cases in a comparison of groups', async () => {
    const asRows = await judged(gap, givenRows(EQUAL, SEX), 'sex=F');
    expect(asRows.outcome).toBe('pass');
    expect(textOf(asRows)).not.toContain('independent');
    expect(asRows.results[0]?.statistics).not.toHaveProperty('n_effective');
    const byPatient = await judged(gap, givenRows(REPEATED, { ...SEX, patient: 'patient' }), 'sex=F');
    expect(byPatient).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
    const worth = Number(WORTH.exec(textOf(byPatient))?.[1]);
    // 50 patients have the condition.
    expect(worth).toBeGreaterThan(40);
    expect(worth).toBeLessThanOrEqual(50);
    expect(byPatient.results[0]?.statistics).toMatchObject({ n: 400, n_effective: worth });
  });

  it('are told with what they are worth where a comparison is decided, too', async () => {
    const rows = withPatients([...groupRows({ sex: 'F' }, 400, 352), ...groupRows({ sex: 'M' }, 400, 352)], 2);
    const found = await judged(gap, givenRows(rows, { ...SEX, patient: 'patient' }), 'sex=F');
    expect(found.outcome).toBe('pass');
    expect(textOf(found)).toMatch(WORTH);
  });

  it.each(['patient_id', 'patient', 'subject_id', 'person_id', 'Cluster'])(
    'count though nobody states %s',
    async (name) => {
      const found = await judged(gap, givenRows(withPatients(EQUAL, 8, name), SEX), 'sex=F');
      expect(found).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
    },
  );

  it('are not what a column holds that is an attribute', async () => {
    const rows = EQUAL.map((row, index) => ({ ...row, cluster: index % 2 === 0 ? 'A' : 'B' }));
    const found = await judged(gap, givenRows(rows, { attributes: { sex: 'sex', phenotype: 'cluster' } }), 'sex=F');
    expect(found.outcome).toBe('pass');
  });

  it('change nothing where every row is of a patient of its own', async () => {
    for (const rule of [
      gap,
      ruleOf('RMF-MEASURE-2.11-calibration-gap'),
      ruleOf('RMF-MEASURE-2.3-discrimination-floor'),
    ]) {
      const policy = { limits: { 'RMF-MEASURE-2.3-discrimination-floor': { minimum: 0.7 } } };
      const more = rule.id.includes('floor') ? { policy } : {};
      const plain = await evaluateExample(rule, givenRows(EQUAL, SEX, more));
      const single = await evaluateExample(
        rule,
        givenRows(withPatients(EQUAL, 1), { ...SEX, patient: 'patient' }, more),
      );
      const bare = (all: typeof plain) => all.map(({ outcome, reason, results }) => [outcome, reason, results]);
      expect(bare(single)).toEqual(bare(plain));
    }
  });

  it('that are few independent cases are not told exactly', async () => {
    const few = withPatients([...groupRows({ sex: 'F' }, 80, 60), ...groupRows({ sex: 'M' }, 400, 352)], 20);
    const found = await judged(gap, givenRows(few, { ...SEX, patient: 'patient' }), 'sex=F');
    expect(found).toMatchObject({ outcome: 'not-evaluated', reason: 'too-few' });
    expect(textOf(found)).toContain('80 cases, worth fewer than 11 independent cases');
    expect(found.results[0]?.statistics?.n_effective).toBeNull();
  });

  it('are rows in words, where the words were of patients', async () => {
    const rule = ruleOf('RMF-MEASURE-2.11-false-positive-rate-gap');
    const found = await judged(rule, givenRows(REPEATED, { ...SEX, patient: 'patient' }), 'sex=F');
    expect(textOf(found)).toMatch(/400 rows without the condition, worth \d+ independent cases/);
  });
});

describe('rows of one patient, held against a limit', () => {
  const floorOf = (id: string, kind: string, metric: string, limit: number) =>
    ruleOf(id, kind, { metric, limit: 'bound', alpha: 'own' }, { bound: limit, own: 0.05 });
  const each = async (rule: ReturnType<typeof ruleOf>, rows = EQUAL, size = 8) => {
    const asRows = await judged(rule, givenRows(rows, SEX), 'sex=F');
    const byPatient = await judged(rule, givenRows(withPatients(rows, size), { ...SEX, patient: 'patient' }), 'sex=F');
    return { asRows, byPatient };
  };

  it.each([
    ['floor', 'sensitivity', 0.84],
    ['ceiling', 'fpr', 0.14],
  ] as const)('pass no %s of %s that only independent rows would', async (kind, metric, limit) => {
    const { asRows, byPatient } = await each(floorOf(SENSITIVITY_GAP, kind, metric, limit));
    expect(asRows.outcome).toBe('pass');
    expect(byPatient).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
    expect(textOf(byPatient)).toMatch(/; 400 (cases|rows without the condition), worth \d+ independent cases/);
  });

  it('pass no floor of all patients together', async () => {
    const policy = { limits: { 'RMF-MEASURE-2.3-operating-point': { sensitivity: 0.85, specificity: 0.86 } } };
    const rule = ruleOf('RMF-MEASURE-2.3-operating-point');
    const asRows = await judged(rule, givenRows(EQUAL, SEX, { policy }), 'system');
    expect(asRows.outcome).toBe('pass');
    const byPatient = await judged(rule, givenRows(REPEATED, { ...SEX, patient: 'patient' }, { policy }), 'system');
    expect(byPatient).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
  });

  it('give an AUROC its clustered limits', async () => {
    const { asRows, byPatient } = await each(floorOf(SENSITIVITY_GAP, 'floor', 'auroc', 0.86));
    expect(asRows.outcome).toBe('pass');
    // 50 independent events are asked for, and there are not quite as many.
    expect(byPatient).toMatchObject({ outcome: 'not-evaluated', reason: 'too-few' });
    expect(textOf(byPatient)).toMatch(/400 cases, worth \d+ independent cases/);
  });

  it('give observed over expected its clustered interval', async () => {
    const { asRows, byPatient } = await each(ruleOf('RMF-MEASURE-2.11-calibration-gap'), EQUAL, 16);
    expect(asRows.outcome).toBe('pass');
    expect(byPatient).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
    expect(textOf(byPatient)).toMatch(/800 rows, worth \d+ independent cases.*, about \d+ rows needed/);
  });
});

describe('rows of one patient in the other comparisons', () => {
  it('widen the limits of an AUROC', async () => {
    const rule = ruleOf(
      SENSITIVITY_GAP,
      'no-worse',
      { metric: 'auroc', than: 'rest', by: 'own', alpha: 'alpha' },
      { own: 0.05 },
    );
    const asRows = await judged(rule, givenRows(EQUAL, SEX), 'sex=F');
    expect(asRows.outcome).toBe('pass');
    const byPatient = await judged(rule, givenRows(withPatients(EQUAL, 4), { ...SEX, patient: 'patient' }), 'sex=F');
    expect(byPatient).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
    expect(textOf(byPatient)).toMatch(/400 cases, worth \d+ independent cases/);
  });

  it('widen those of equivalence', async () => {
    const rule = ruleOf(SENSITIVITY_GAP, 'equivalent', {
      metric: 'sensitivity',
      to: 'sex=M',
      by: 'margin',
      alpha: 'alpha',
    });
    const asRows = await judged(rule, givenRows(EQUAL, SEX), 'sex=F');
    expect(asRows.outcome).toBe('pass');
    const byPatient = await judged(rule, givenRows(REPEATED, { ...SEX, patient: 'patient' }), 'sex=F');
    expect(byPatient).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
  });

  it('widen those of a ratio, and are too few where they are few events', async () => {
    const limits = { most: 1.5, events: 10 };
    const rule = ruleOf(
      SENSITIVITY_GAP,
      'ratio',
      { metric: 'fnr', limit: 'most', events: 'events', alpha: 'alpha' },
      limits,
    );
    const rows = [...groupRows({ sex: 'F' }, 800, 640), ...groupRows({ sex: 'M' }, 800, 640)];
    const asRows = await judged(rule, givenRows(rows, SEX), 'sex=F');
    expect(asRows.outcome).toBe('pass');
    const some = await judged(rule, givenRows(withPatients(rows, 10), { ...SEX, patient: 'patient' }), 'sex=F');
    expect(some).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
    const few = await judged(rule, givenRows(withPatients(rows, 20), { ...SEX, patient: 'patient' }), 'sex=F');
    expect(few).toMatchObject({ outcome: 'not-evaluated', reason: 'too-few' });
  });
});

/** The rows of a table as the readers hand them on. */
function sourceOf(rows: readonly Row[], patients: readonly number[] | null): MeasuredSource {
  const label = Uint8Array.from(rows, (row) => row.label);
  const groups = [...new Set(rows.map(({ sex }) => String(sex)))];
  const place = { path: 'rows.csv', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const table = {
    rows: rows.length,
    label,
    score: Float64Array.from(rows, (row) => row.score),
    prediction: null,
    patient: patients === null ? null : { codes: Uint32Array.from(patients), count: Math.max(...patients) + 1 },
    groups: [
      { attribute: 'sex', levels: groups, codes: Uint16Array.from(rows, ({ sex }) => groups.indexOf(String(sex))) },
    ],
  };
  const common = {
    polarity: 'declared',
    threshold: 0.5,
    columnPlaces: {},
    unknownShare: { sex: 0 },
    unknownOutcomes: 0,
  } as const;
  return measureSource({ result: 'r', path: 'rows.csv', role: 'test', place, rows: { table, ...common } });
}

describe('intervals to show', () => {
  const codes = EQUAL.map((_, index) => Math.floor(index / 8));
  const source = sourceOf(EQUAL, codes);
  const { table } = source.predictions.rows;
  const columns = { codes: Uint32Array.from(codes), label: table.label, score: table.score ?? new Float64Array(0) };

  it('of a recomputed number are those of patients', () => {
    const all = source.overall();
    const rate = all.rate('sensitivity');
    expect(rate?.byPatient).toMatchObject({ x: 704, n: 800, clusters: 100 });
    const clustered = rate?.byPatient == null ? null : wilsonClustered(rate.byPatient, 0.95);
    expect(recompute('sensitivity', all)).toMatchObject({ ok: true, value: 0.88, interval: clustered });
    expect(clustered?.lower).toBeLessThan((wilson(704, 800, 0.95)?.lower ?? 0) - 0.02);
    const area = clusteredAuroc(columns);
    const limits = area.ok ? logitInterval(area.estimate.value, area.estimate.standardError, 0.95) : null;
    expect(recompute('auroc', all)).toMatchObject({ ok: true, interval: limits });
    const ratio = clusteredObservedToExpected(columns, null, 0.95);
    expect(recompute('o_e', all)).toMatchObject({ ok: true, interval: { upper: ratio.ok ? ratio.upper : null } });
  });

  it('in the tables of groups are those of patients', () => {
    const [row] = subgroupTables([source.predictions])[0]?.rows ?? [];
    const [plain] = subgroupTables([sourceOf(EQUAL, null).predictions])[0]?.rows ?? [];
    expect(plain?.metrics.sensitivity).toBe('88 of 100 (84 to 91)');
    expect(row?.metrics.sensitivity).toBe('88 of 100 (76 to 94)');
    for (const id of ['specificity', 'ppv', 'auroc', 'o_e']) expect(row?.metrics[id]).not.toBe(plain?.metrics[id]);
  });

  it('of a group in which nobody has several rows are the usual ones', () => {
    const rows = [...F, ...times(200, { label: 1, score: 0.9, sex: 'X' })];
    const own = sourceOf(rows, [
      ...F.map((_, index) => Math.floor(index / 8)),
      ...Array.from({ length: 200 }, (_, index) => 100 + index),
    ]);
    expect(recompute('sensitivity', own.group({ sex: 'X' }))).toMatchObject({ interval: wilson(200, 200, 0.95) });
  });

  it('of every rate count the rows that the rate counts', () => {
    const all = source.group({ sex: 'F' });
    for (const metric of [
      'sensitivity',
      'specificity',
      'ppv',
      'npv',
      'fpr',
      'fnr',
      'fdr',
      'false_omission_rate',
      'accuracy',
      'prevalence',
      'selection_rate',
    ] as const) {
      const rate = all.rate(metric);
      expect([metric, rate?.byPatient?.x, rate?.byPatient?.n]).toEqual([metric, rate?.x, rate?.n]);
    }
  });
});
