import { describe, expect, it } from 'vitest';
import { clusterSums } from '../../src/measures/intervals/cluster.ts';
import type { Evaluation } from '../../src/policy/evaluate.ts';
import { measureSource } from '../../src/policy/measured.ts';
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
const gap = ruleOf(SENSITIVITY_GAP);
const ofWomen = (
  rows: readonly Row[],
  rule = gap,
  columns: Readonly<Record<string, unknown>> = SEX,
): Promise<Evaluation> => judged(rule, givenRows(rows, columns), 'sex=F');

/** 2,000 rows with known sex, 500 cases of each. */
const EQUAL = [...groupRows({ sex: 'F' }, 500, 440), ...groupRows({ sex: 'M' }, 500, 440)];
const WORSE = [...groupRows({ sex: 'F' }, 500, 330), ...groupRows({ sex: 'M' }, 500, 440)];
/** Cases of unknown sex, found or missed. */
const unknown = (found: number, missed: number, sex = ''): readonly Row[] => [
  ...times(found, { label: 1, score: 0.9, sex }),
  ...times(missed, { label: 1, score: 0.1, sex }),
];

describe('patients whose group is not known', () => {
  it('change nothing at 5 %', async () => {
    // 105 of 2,105 rows are 4.99 %: all of them missed cases would make a gap if they were women.
    const found = await ofWomen([...EQUAL, ...unknown(0, 105)]);
    expect(found.outcome).toBe('pass');
    expect(textOf(found)).not.toContain('could change');
  });

  it('take away a pass that does not hold if they are women whom the model misses', async () => {
    const found = await ofWomen([...EQUAL, ...unknown(0, 106)]);
    expect(found).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
    expect(textOf(found)).toContain('; the 5 % of patients without a known sex could change this');
    // The numbers stay those of the known rows.
    expect(found.results[0]?.statistics).toMatchObject({ estimate: 0, n: 500, adjusted: null });
    expect(found.results[0]?.statistics?.p).toBeLessThan(0.05);
  });

  it('leave a pass that holds wherever they belong', async () => {
    const found = await ofWomen([...EQUAL, ...unknown(120, 0), ...unknown(0, 4)]);
    expect(found.outcome).toBe('pass');
    expect(textOf(found)).not.toContain('could change');
  });

  it('take away a failure that does not hold if they are women whom the model finds', async () => {
    expect((await ofWomen(WORSE)).outcome).toBe('fail');
    const found = await ofWomen([...WORSE, ...unknown(900, 0)]);
    expect(found).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
    expect(textOf(found)).toContain('; the 31 % of patients without a known sex could change this');
    const worst = [...groupRows({ sex: 'F' }, 500, 250), ...groupRows({ sex: 'M' }, 500, 440)];
    expect((await ofWomen([...worst, ...unknown(60, 60)])).outcome).toBe('fail');
  });

  it('are told without their number where that is not shown', async () => {
    const few = [...groupRows({ sex: 'F' }, 45, 43), ...groupRows({ sex: 'M' }, 45, 43)];
    const limits = { own: 0.2 };
    const wide = ruleOf(
      SENSITIVITY_GAP,
      'no-worse',
      { metric: 'sensitivity', than: 'rest', by: 'own', alpha: 'alpha' },
      limits,
    );
    expect((await ofWomen(few, wide)).outcome).toBe('pass');
    const rows = [...few, ...unknown(0, 10, 'unknown')];
    const found = await ofWomen(rows, wide);
    expect(found).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
    expect(textOf(found)).toContain('; the patients without a known sex could change this');
  });

  it('are those whose group is unknown in any attribute of a combination', async () => {
    const both = (sex: string, race: string) => groupRows({ sex, race }, 500, 440);
    const rows = [...both('F', 'A'), ...both('F', 'B'), ...both('M', 'A'), ...both('M', 'B')];
    const columns = { attributes: { sex: 'sex', race: 'race' } };
    const name = 'sex=F and race=A';
    expect((await judged(gap, givenRows(rows, columns), name)).outcome).toBe('pass');
    const open = times(220, { label: 1, score: 0.1, sex: 'F', race: '' });
    const found = await judged(gap, givenRows([...rows, ...open], columns), name);
    expect(found).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
    expect(textOf(found)).toContain('; the patients without a known sex or race could change this');
  });
});

describe('the other comparisons with patients whose group is not known', () => {
  it('leave an AUROC undecided', async () => {
    const rule = ruleOf(
      SENSITIVITY_GAP,
      'no-worse',
      { metric: 'auroc', than: 'rest', by: 'own', alpha: 'alpha' },
      { own: 0.1 },
    );
    expect((await ofWomen([...EQUAL, ...unknown(105, 0)], rule)).outcome).toBe('pass');
    const found = await ofWomen([...EQUAL, ...unknown(106, 0)], rule);
    expect(found).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
    expect(textOf(found)).toContain('could change this');
  });

  it('hold a ratio under every assignment', async () => {
    const limits = { most: 1.6, events: 10 };
    const rule = ruleOf(
      SENSITIVITY_GAP,
      'ratio',
      { metric: 'fnr', limit: 'most', events: 'events', alpha: 'alpha' },
      limits,
    );
    expect((await ofWomen(EQUAL, rule)).outcome).toBe('pass');
    expect(await ofWomen([...EQUAL, ...unknown(0, 110)], rule)).toMatchObject({ reason: 'inconclusive' });
    expect((await ofWomen([...EQUAL, ...times(110, { label: 0, score: 0.1, sex: '' })], rule)).outcome).toBe('pass');
  });

  it('hold equivalence on both sides', async () => {
    const rule = ruleOf(SENSITIVITY_GAP, 'equivalent', {
      metric: 'sensitivity',
      to: 'sex=M',
      by: 'margin',
      alpha: 'alpha',
    });
    expect((await ofWomen(EQUAL, rule)).outcome).toBe('pass');
    // Missed cases may be women or men, found ones too: either side may move.
    expect(await ofWomen([...EQUAL, ...unknown(0, 110)], rule)).toMatchObject({ reason: 'inconclusive' });
    expect((await ofWomen(WORSE, rule)).outcome).toBe('fail');
    // All of them women or all of them men: different either way, and alike somewhere between.
    const hidden = await ofWomen([...WORSE, ...unknown(9000, 9000)], rule);
    expect(hidden).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
  });
});

describe('rows of unknown group where patients have several rows', () => {
  it('bring their patients to the side that they are given to', () => {
    const rows: readonly Row[] = withPatients(
      [...groupRows({ sex: 'F' }, 60, 50), ...groupRows({ sex: 'M' }, 90, 80), ...unknown(12, 8)],
      4,
    );
    const label = Uint8Array.from(rows, (row) => row.label);
    const codes = Uint32Array.from(rows, (_, index) => Math.floor(index / 4));
    const sexes = ['F', 'M'];
    const place = { path: 'rows.csv', line: 1, column: 1, endLine: 1, endColumn: 1 };
    const group = Uint16Array.from(rows, ({ sex }) => (sex === '' ? 65_535 : sexes.indexOf(String(sex))));
    const table = {
      rows: rows.length,
      label,
      score: Float64Array.from(rows, (row) => row.score),
      prediction: null,
      patient: { codes, count: rows.length / 4 },
      groups: [{ attribute: 'sex', levels: sexes, codes: group }],
    };
    const common = { polarity: 'declared', threshold: 0.5, columnPlaces: {}, unknownShare: {} } as const;
    const source = measureSource({ result: 'r', path: 'rows.csv', role: 'test', place, rows: { table, ...common } });
    const key = { sex: 'F' };
    const sides = { group: source.group(key), rest: source.rest(key), unknown: source.unknown(key) };
    expect(sides.unknown).toMatchObject({ n: 20, positives: 20, counts: { tp: 12, fn: 8, fp: 0, tn: 0 } });
    const flagged = Uint8Array.from(rows, ({ score }) => (score >= 0.5 ? 1 : 0));
    const of = (isIn: (index: number) => boolean) =>
      clusterSums(
        codes,
        label,
        flagged,
        Uint32Array.from(codes.keys()).filter((index) => isIn(index)),
      );
    const [least, most] = source.extremes('sensitivity', 'lower', sides) ?? [];
    const isOpen = (index: number) => group[index] === 65_535;
    expect(least?.group).toMatchObject({ x: 50, n: 68 });
    expect(least?.group.byPatient).toEqual(
      of((index) => group[index] === 0 || (isOpen(index) && flagged[index] === 0)),
    );
    expect(least?.rest.byPatient).toEqual(of((index) => group[index] === 1 || (isOpen(index) && flagged[index] === 1)));
    expect(most?.group.byPatient).toEqual(of((index) => group[index] === 0 || (isOpen(index) && flagged[index] === 1)));
    expect(most?.rest).toMatchObject({ x: 80, n: 98 });
    const [worst] = source.extremes('fnr', 'higher', sides) ?? [];
    expect(worst?.group).toMatchObject({ x: 18, n: 68 });
    expect(worst?.group.byPatient).toMatchObject({ x: 18, n: 68, sizes: least?.group.byPatient?.sizes });
  });

  it('are selected as they are counted', () => {
    const missing = 65_535;
    const table = {
      rows: 4,
      label: Uint8Array.of(1, 0, 1, 0),
      score: null,
      prediction: Uint8Array.of(1, 1, 0, 0),
      patient: { codes: Uint32Array.of(0, 0, 1, 2), count: 3 },
      groups: [
        { attribute: 'sex', levels: ['F'], codes: Uint16Array.of(0, 0, missing, missing) },
        { attribute: 'race', levels: ['A'], codes: Uint16Array.of(0, missing, 0, missing) },
      ],
    };
    const place = { path: 'rows.csv', line: 1, column: 1, endLine: 1, endColumn: 1 };
    const common = { polarity: 'declared', threshold: null, columnPlaces: {}, unknownShare: {} } as const;
    const source = measureSource({ result: 'r', path: 'rows.csv', role: 'test', place, rows: { table, ...common } });
    const both = source.unknown({ sex: 'F', race: 'A' });
    expect([both.n, both.positives, [...(both.selection() ?? [])]]).toEqual([3, 1, [1, 2, 3]]);
    expect([...(source.unknown({ race: 'A' }).selection() ?? [])]).toEqual([1, 3]);
  });

  it('are told as rows', async () => {
    const rows = withPatients([...EQUAL, ...unknown(0, 160)], 2);
    const found = await ofWomen(rows, gap, { ...SEX, patient: 'patient' });
    expect(found).toMatchObject({ outcome: 'not-evaluated', reason: 'inconclusive' });
    expect(textOf(found)).toContain('% of rows without a known sex could change this');
  });
});
