import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeclared } from '../../../src/measures/claims/claims.ts';
import { aurocReadings, operatingPointSupports } from '../../../src/measures/claims/refutation.ts';
import { auroc } from '../../../src/measures/discrimination/auroc.ts';
import {
  byScore,
  countConfusion,
  groupsOf,
  inScoreOrder,
  type PredictionTable,
  scoresByLabel,
  selectGroup,
  selectRest,
} from '../../../src/measures/rows/predictions.ts';
import { groupColumn } from '../golden.ts';

interface Row {
  readonly label: 0 | 1;
  readonly score: number;
  readonly sex: string;
  readonly race: string;
}

function tableOf(rows: readonly Row[]): PredictionTable {
  return {
    rows: rows.length,
    label: Uint8Array.from(rows, (row) => row.label),
    score: Float64Array.from(rows, (row) => row.score),
    prediction: null,
    patient: null,
    groups: [
      groupColumn(
        'sex',
        rows.map((row) => row.sex),
      ),
      groupColumn(
        'race',
        rows.map((row) => row.race),
      ),
    ],
  };
}

const row = fc.record<Row>({
  label: fc.constantFrom(0, 1),
  score: fc.integer({ min: 0, max: 8 }).map((score) => score / 8),
  sex: fc.constantFrom('F', 'M', ''),
  race: fc.constantFrom('A', 'B', ''),
});
const someRows = fc.array(row, { minLength: 1, maxLength: 40 });
const RUNS = { seed: 20260101, numRuns: 100 };

const declared = (text: string) => {
  const result = parseDeclared(text);
  if (!result.ok) throw new Error(result.problem);
  return result;
};

describe('selections', () => {
  it('part the rows with a known value into group and rest; blanks are in neither', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const table = tableOf(rows);
        const pick = (test: (row: Row) => boolean) => rows.flatMap((one, index) => (test(one) ? [index] : []));
        expect([...selectGroup(table, { sex: 'F' })]).toEqual(pick((one) => one.sex === 'F'));
        expect([...selectRest(table, { sex: 'F' })]).toEqual(pick((one) => one.sex === 'M'));
        const both = { sex: 'F', race: 'A' };
        const known = (one: Row) => one.sex !== '' && one.race !== '';
        expect([...selectGroup(table, both)]).toEqual(pick((one) => one.sex === 'F' && one.race === 'A'));
        expect([...selectRest(table, both)]).toEqual(
          pick((one) => known(one) && !(one.sex === 'F' && one.race === 'A')),
        );
      }),
      RUNS,
    );
  });

  it('are empty for an attribute that does not occur, and have no members for a value that does not', () => {
    const table = tableOf([{ label: 1, score: 0.5, sex: 'F', race: '' }]);
    expect(selectGroup(table, { insurance: 'none' })).toHaveLength(0);
    expect(selectRest(table, { insurance: 'none' })).toHaveLength(0);
    expect(selectGroup(table, { sex: 'X' })).toHaveLength(0);
    expect(selectRest(table, { sex: 'X' })).toHaveLength(1);
    expect(selectGroup(table, {})).toHaveLength(0);
    expect(groupsOf(table, 'race')).toEqual({ groups: [], missing: 1, missingShare: 1 });
  });

  it('in score order, are in score order', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const table = tableOf(rows);
        const order = byScore(table) ?? [];
        expect([...order].sort((a, b) => a - b)).toEqual(rows.map((_, index) => index));
        const scores = [...order].map((index) => rows[index]?.score ?? Number.NaN);
        expect(scores).toEqual([...scores].sort((a, b) => a - b));
      }),
      RUNS,
    );
  });
});

describe('byScore', () => {
  const orderOf = (scores: readonly number[]) => [
    ...(byScore({ rows: scores.length, score: Float64Array.from(scores) }) ?? []),
  ];

  it('orders negative, tiny, huge and equal numbers as a comparison would, and keeps equal ones in their order', () => {
    expect(orderOf([0.5, -1, 0, -0, 5e-324, -1e300, 1e300, -1, 0.5])).toEqual([5, 1, 7, 2, 3, 4, 0, 8, 6]);
    expect(orderOf([])).toEqual([]);
    expect(byScore({ rows: 2, score: null })).toBeNull();
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 200 });
    fc.assert(
      fc.property(numbers, (scores) => {
        const expected = scores.map((_, row) => row).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0) || a - b);
        expect(orderOf(scores)).toEqual(expected);
      }),
      RUNS,
    );
  });
});

describe('inScoreOrder', () => {
  it('moves every column of a row together', () => {
    const rows = fc.array(fc.record({ label: fc.constantFrom(0, 1), score: fc.integer({ min: -4, max: 4 }) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(rows, (some) => {
        const numbered = some.map((_, row) => row);
        const table: PredictionTable = {
          rows: some.length,
          label: Uint8Array.from(some, ({ label }) => label),
          score: Float64Array.from(some, ({ score }) => score),
          prediction: Uint8Array.from(numbered, (row) => row % 2),
          patient: { codes: Uint32Array.from(numbered), count: some.length },
          groups: [{ attribute: 'row', levels: numbered.map(String), codes: Uint16Array.from(numbered) }],
        };
        const ordered = inScoreOrder(table);
        const order = [...(byScore(table) ?? [])];
        expect([...(ordered.patient?.codes ?? [])]).toEqual(order);
        expect([...(ordered.groups[0]?.codes ?? [])]).toEqual(order);
        expect([...ordered.label]).toEqual(order.map((row) => some[row]?.label));
        expect([...(ordered.score ?? [])]).toEqual(order.map((row) => some[row]?.score));
        expect([...(ordered.prediction ?? [])]).toEqual(order.map((row) => row % 2));
      }),
      RUNS,
    );
    const without: PredictionTable = {
      rows: 1,
      label: Uint8Array.of(1),
      score: null,
      prediction: null,
      patient: null,
      groups: [],
    };
    expect(inScoreOrder(without)).toBe(without);
  });
});

describe('countConfusion', () => {
  const table = tableOf([
    { label: 1, score: 0.5, sex: 'F', race: 'A' },
    { label: 0, score: 0.5, sex: 'F', race: 'A' },
    { label: 1, score: 0.4, sex: 'M', race: 'A' },
    { label: 0, score: 0.1, sex: 'M', race: 'A' },
    { label: 0, score: 0.2, sex: 'M', race: 'A' },
  ]);

  it('flags a score at the threshold', () => {
    expect(countConfusion(table, null, 0.5)).toEqual({ tp: 1, fp: 1, fn: 1, tn: 2 });
  });

  it('uses the prediction column without a threshold, and gives nothing when there is none', () => {
    expect(countConfusion(table, null, null)).toBeNull();
    expect(countConfusion({ ...table, score: null }, null, 0.5)).toBeNull();
    const prediction = Uint8Array.from([0, 1, 1, 0, 0]);
    expect(countConfusion({ ...table, prediction }, null, null)).toEqual({ tp: 1, fp: 1, fn: 1, tn: 2 });
  });
});

describe('auroc', () => {
  it('is the share of pairs in order with ties half, and does not depend on the order of rows', () => {
    fc.assert(
      fc.property(someRows, fc.infiniteStream(fc.nat(1000)), (rows, keys) => {
        const compute = (some: readonly Row[]) => {
          const scores = scoresByLabel(tableOf(some), null);
          return scores === null ? null : auroc(scores);
        };
        const result = compute(rows);
        const positives = rows.filter((one) => one.label === 1);
        const negatives = rows.filter((one) => one.label === 0);
        if (positives.length === 0 || negatives.length === 0) {
          expect(result?.ok).toBe(false);
          return;
        }
        if (!result?.ok) throw new Error('both classes occur');
        let pairs = 0;
        for (const p of positives) {
          for (const q of negatives) pairs += p.score > q.score ? 1 : p.score === q.score ? 0.5 : 0;
        }
        expect(result.estimate.value).toBeCloseTo(pairs / (positives.length * negatives.length), 12);
        const shuffled = rows
          .map((one) => ({ one, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(compute(shuffled)).toEqual(result);
      }),
      RUNS,
    );
  });
});

describe('refutation under every reading', () => {
  it('gives both AUROCs', () => {
    const table = tableOf([
      { label: 1, score: 0.2, sex: '', race: '' },
      { label: 0, score: 0.8, sex: '', race: '' },
    ]);
    expect(aurocReadings(table)).toEqual([0, 1]);
    expect(aurocReadings({ ...table, label: Uint8Array.from([1, 1]) })).toBeNull();
  });

  const overlapping = tableOf([
    { label: 1, score: 0.9, sex: '', race: '' },
    { label: 0, score: 0.8, sex: '', race: '' },
    { label: 1, score: 0.7, sex: '', race: '' },
    { label: 0, score: 0.1, sex: '', race: '' },
  ]);

  it('supports what some threshold gives, and names it', () => {
    const claims = { sensitivity: declared('1.00'), specificity: declared('0.50') };
    expect(operatingPointSupports(overlapping, claims)).toMatchObject({
      supported: true,
      best: { overclaimed: [] },
    });
  });

  it('refutes what no reading gives, with the nearest one', () => {
    const claims = { sensitivity: declared('1.00'), specificity: declared('0.90') };
    const result = operatingPointSupports(overlapping, claims);
    expect(result?.supported).toBe(false);
    expect(result?.best.overclaimed).toHaveLength(1);
  });

  it('tries the other label, the other direction and the prediction column', () => {
    const flipped = { ...overlapping, label: Uint8Array.from([0, 1, 0, 1]) };
    const claims = { sensitivity: declared('1.00'), specificity: declared('0.50'), ppv: declared('0.67') };
    expect(operatingPointSupports(flipped, claims)?.supported).toBe(true);
    const mostlyZero = { ...overlapping, label: Uint8Array.from([0, 0, 0, 1]), score: new Float64Array(4).fill(0.5) };
    const ofZeros = { sensitivity: declared('1.00'), ppv: declared('0.75') };
    expect(operatingPointSupports(mostlyZero, ofZeros)).toMatchObject({ supported: true, best: { positiveLabel: 0 } });
    const reversed = { ...overlapping, score: Float64Array.from([0.1, 0.2, 0.3, 0.9]) };
    expect(operatingPointSupports(reversed, claims)?.supported).toBe(true);
    const impossible = { sensitivity: declared('1.00'), specificity: declared('1.00') };
    expect(operatingPointSupports(overlapping, impossible)?.supported).toBe(false);
    const decided = { ...overlapping, score: null, prediction: Uint8Array.from([0, 1, 0, 1]) };
    expect(operatingPointSupports(decided, impossible)).toMatchObject({
      supported: true,
      best: { threshold: null },
    });
    expect(operatingPointSupports({ ...decided, prediction: null }, impossible)).toBeNull();
  });

  /** Rows with a decision each: so many of the condition flagged and not, so many of the others. */
  const decidedOf = (tp: number, fn: number, fp: number, tn: number): PredictionTable => {
    const rows = [
      ...Array(tp).fill([1, 1]),
      ...Array(fn).fill([1, 0]),
      ...Array(fp).fill([0, 1]),
      ...Array(tn).fill([0, 0]),
    ];
    const table = tableOf(rows.map(([label]) => ({ label, score: 0.5, sex: 'F', race: 'A' })));
    return { ...table, score: null, prediction: Uint8Array.from(rows, ([, flag]) => flag) };
  };

  it('holds "at least" and "at most" to the number itself, and any other claim to its rounding', () => {
    const supports = (table: PredictionTable, rate: 'sensitivity' | 'fnr', text: string) =>
      operatingPointSupports(table, { [rate]: declared(text), specificity: declared('1.00') })?.supported;
    // Sensitivity 0.796 at specificity 1; named the other way it is 1 at specificity 0.796.
    const rows = decidedOf(796, 204, 0, 1000);
    expect(supports(rows, 'sensitivity', '0.80')).toBe(true);
    expect(supports(rows, 'sensitivity', '~0.80')).toBe(true);
    expect(supports(rows, 'sensitivity', '>=0.80')).toBe(false);
    expect(supports(rows, 'sensitivity', '>=0.79')).toBe(true);
    expect(supports(rows, 'sensitivity', '<0.1')).toBe(true);
    expect(supports(rows, 'fnr', '0.20')).toBe(true);
    expect(supports(rows, 'fnr', '<=0.20')).toBe(false);
    expect(supports(rows, 'fnr', '0.19')).toBe(false);
    expect(supports(rows, 'fnr', '>=0.9')).toBe(true);
  });

  it('names the reading that comes nearest', () => {
    // Predictive values of 8/12, 4/12, 2/8 and 6/8.
    expect(operatingPointSupports(decidedOf(8, 2, 4, 6), { ppv: declared('0.99') })).toMatchObject({
      supported: false,
      best: { positiveLabel: 0, flagged: 'inverse', counts: { tp: 6, fp: 2, fn: 4, tn: 8 }, overclaimed: ['ppv'] },
    });
  });

  it('never refutes the rates of any actual threshold, written to any precision', () => {
    fc.assert(
      fc.property(someRows, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 4 }), (rows, at, digits) => {
        const table = tableOf(rows);
        const counts = countConfusion(table, null, at / 8);
        if (counts === null) throw new Error('the table has scores');
        const { tp, fp, fn, tn } = counts;
        if (tp + fn === 0 || tn + fp === 0 || tp + fp === 0) return;
        const claims = {
          sensitivity: declared((tp / (tp + fn)).toFixed(digits)),
          specificity: declared((tn / (tn + fp)).toFixed(digits)),
          ppv: declared((tp / (tp + fp)).toFixed(digits)),
          fnr: declared((fn / (tp + fn)).toFixed(digits)),
        };
        expect(operatingPointSupports(table, claims)?.supported).toBe(true);
      }),
      RUNS,
    );
  });
});
