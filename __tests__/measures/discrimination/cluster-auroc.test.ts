import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noWorseAuroc } from '../../../src/measures/decisions/difference.ts';
import { floorAuroc } from '../../../src/measures/decisions/floor.ts';
import { auroc } from '../../../src/measures/discrimination/auroc.ts';
import {
  type ClusteredAuroc,
  clusteredAuroc,
  independentClasses,
} from '../../../src/measures/discrimination/cluster-auroc.ts';
import { expectNear } from '../golden.ts';

interface Row {
  readonly code: number;
  readonly label: number;
  readonly score: number;
}

const RUNS = { seed: 20261127, numRuns: 60 };

const columns = (rows: readonly Row[]) => ({
  codes: Uint32Array.from(rows, ({ code }) => code),
  label: Uint8Array.from(rows, ({ label }) => label),
  score: Float64Array.from(rows, ({ score }) => score),
});

const estimateOf = (rows: readonly Row[]): ClusteredAuroc => {
  const result = clusteredAuroc(columns(rows));
  if (!result.ok) throw new Error('both classes are there');
  return result.estimate;
};

const plainOf = (rows: readonly Row[]) => {
  const scores = (label: number) =>
    Float64Array.from(
      rows.filter((row) => row.label === label),
      ({ score }) => score,
    );
  return auroc({ positives: scores(1), negatives: scores(0) });
};

/** Obuchowski (1997) as it is printed, with pairs of rows compared one by one. */
function printed(rows: readonly Row[]): { value: number; standardError: number } {
  const events = rows.filter(({ label }) => label === 1);
  const others = rows.filter(({ label }) => label === 0);
  const beats = (a: Row, b: Row) => (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const [m, n] = [events.length, others.length];
  const placeOfEvent = (row: Row) => sum(others.map((other) => beats(row, other))) / n;
  const placeOfOther = (row: Row) => sum(events.map((event) => beats(event, row))) / m;
  const value = sum(events.map(placeOfEvent)) / m;
  const codes = [...new Set(rows.map(({ code }) => code))];
  const deviation = (ofClass: Row[], place: (row: Row) => number, code: number) =>
    sum(ofClass.filter((row) => row.code === code).map((row) => place(row) - value));
  const one = codes.map((code) => deviation(events, placeOfEvent, code));
  const other = codes.map((code) => deviation(others, placeOfOther, code));
  const i10 = new Set(events.map(({ code }) => code)).size;
  const i01 = new Set(others.map(({ code }) => code)).size;
  const s10 = (i10 / ((i10 - 1) * m)) * sum(one.map((d) => d * d));
  const s01 = (i01 / ((i01 - 1) * n)) * sum(other.map((d) => d * d));
  const s11 = (codes.length / (codes.length - 1)) * sum(one.map((d, index) => d * (other[index] ?? 0)));
  return { value, standardError: Math.sqrt(Math.max(0, s10 / m + s01 / n + (2 * s11) / (m * n))) };
}

/** Deterministic rows: patients with `each` rows, scores with some overlap and ties. */
const made = (patients: number, each: number, byPatient: boolean): Row[] =>
  Array.from({ length: patients * each }, (_, row) => {
    const code = Math.floor(row / each);
    const label = byPatient ? code % 2 : (row + code) % 2;
    return { code, label, score: ((row * 37 + code * 11) % 50) + 18 * label };
  });

const row = fc.record({
  code: fc.integer({ min: 0, max: 7 }),
  label: fc.integer({ min: 0, max: 1 }),
  score: fc.integer({ min: 0, max: 12 }),
});
const anyRows = fc
  .array(row, { minLength: 12, maxLength: 40 })
  .map((rows) => [...rows, ...[0, 1].flatMap((code) => [0, 1].map((label) => ({ code, label, score: 6 })))]);

describe('the variance of Obuchowski', () => {
  it('is the printed formula, for any rows', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { value, obuchowski } = estimateOf(rows);
        const expected = printed(rows);
        expectNear(value, expected.value, 1e-12, 'value');
        expectNear(obuchowski, expected.standardError, 1e-7, 'standard error');
        expectNear((obuchowski ?? 0) ** 2, expected.standardError ** 2, 1e-14, 'variance');
      }),
      RUNS,
    );
  });

  it("is DeLong's where each row is of another patient, for decisions too", () => {
    const rows = made(60, 1, true);
    const estimate = estimateOf(rows);
    const plain = plainOf(rows);
    if (!plain.ok) throw new Error('both classes are there');
    const { value, standardError, events, nonEvents } = plain.estimate;
    expectNear(estimate.value, value, 1e-14, 'value');
    expectNear(estimate.standardError, standardError ?? 0, 1e-14, 'for decisions');
    expectNear(estimate.obuchowski, standardError ?? 0, 1e-14, 'Obuchowski');
    expect(estimate).toMatchObject({
      events,
      nonEvents,
      eventPatients: 30,
      nonEventPatients: 30,
      effectiveEvents: 30,
      effectiveNonEvents: 30,
    });
  });

  it('does not gain by repeating every row of a patient', () => {
    const once = made(60, 1, true);
    const plain = plainOf(once);
    const estimate = estimateOf(once.flatMap((each) => [each, each, each]));
    if (!plain.ok) throw new Error('both classes are there');
    expectNear(estimate.obuchowski, plain.estimate.standardError ?? 0, 1e-12, 'three times the rows');
    expect(estimate.standardError).toBeGreaterThanOrEqual((plain.estimate.standardError ?? 0) - 1e-12);
    expect(estimate.effectiveEvents).toBeLessThanOrEqual(30);
    expect(estimate.effectiveEvents).toBeGreaterThan(29);
    expect(estimate).toMatchObject({ events: 90, nonEvents: 90, eventPatients: 30, nonEventPatients: 30 });
  });
});

describe('the standard error to decide with', () => {
  it("is never below DeLong's, nor Obuchowski's where that is larger", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { standardError, obuchowski, events, nonEvents, ...rest } = estimateOf(rows);
        const plain = plainOf(rows);
        if (!plain.ok || standardError === null || obuchowski === null) throw new Error('two patients have both');
        expect(standardError).toBeGreaterThanOrEqual((plain.estimate.standardError ?? 0) - 1e-12);
        expect(standardError).toBeGreaterThanOrEqual(obuchowski - 1e-12);
        expect(rest.effectiveEvents).toBeGreaterThan(0);
        expect(rest.effectiveEvents).toBeLessThanOrEqual(events);
        expect(rest.effectiveNonEvents).toBeGreaterThan(0);
        expect(rest.effectiveNonEvents).toBeLessThanOrEqual(nonEvents);
      }),
      RUNS,
    );
  });

  it('by hand: patients with an event and a non-event that balance one another', () => {
    // Scores 1 and 2 in each class, twice over: placement values 0.25 and 0.75 around 0.5 in events and in non-events.
    const rows = [
      [0, 1, 1],
      [0, 1, 2],
      [1, 1, 1],
      [1, 1, 2],
      [2, 0, 1],
      [2, 0, 2],
      [3, 0, 1],
      [3, 0, 2],
    ].map(([code = 0, label = 0, score = 0]) => ({ code, label, score }));
    const estimate = estimateOf(rows);
    expectNear(estimate.value, 0.5, 1e-15, 'value');
    expectNear(estimate.obuchowski, 0, 1e-15, 'patients do not deviate');
    // Each class: DeLong's part 4 * 0.0625 / 3 / 4; agreement seen below 0 among two patients, so (0 + 3) / 5.
    const part = ((4 * 0.0625) / 3 / 4) * (1 + 3 / 5);
    expectNear(estimate.standardError, Math.sqrt(2 * part), 1e-14, 'for decisions');
    expectNear(estimate.effectiveEvents, 4 / 1.6, 1e-14, 'effective events');
    expectNear(estimate.effectiveNonEvents, 4 / 1.6, 1e-14, 'effective non-events');
  });

  it('lets single rows tell nothing of how alike the rows of a patient are', () => {
    const pair = [
      { code: 0, label: 1, score: 1 },
      { code: 0, label: 1, score: 3 },
    ];
    const singles = [1, 2, 3, 4].map((code) => ({ code, label: 1, score: code % 2 === 0 ? 1 : 3 }));
    const others = [5, 6, 7, 8].map((code) => ({ code, label: 0, score: 2 }));
    const estimate = estimateOf([...pair, ...singles, ...others]);
    // Placement values 0 and 1 around 0.5: 4 of 5 patients deviate by 0.5, one not at all.
    const independent = (6 * 0.25) / 5 / 6;
    const seen = (4 * 0.25 * 5) / 4 / 36 / independent;
    expect(seen).toBeLessThan(1);
    const agreement = 3 / (1 + 3);
    expectNear(estimate.effectiveEvents, 6 / (1 + (8 / 6 - 1) * agreement), 1e-12, 'one patient tells');
    expect(estimate.effectiveNonEvents).toBe(4);
  });

  it("stays at DeLong's where the events and non-events of a patient move together", () => {
    const rows = Array.from({ length: 20 }, (_, code) => [
      { code, label: 1, score: code + 3.5 },
      { code, label: 0, score: code },
    ]).flat();
    const estimate = estimateOf(rows);
    const plain = plainOf(rows);
    if (!plain.ok) throw new Error('both classes are there');
    expectNear(estimate.standardError, plain.estimate.standardError ?? 0, 1e-14, 'for decisions');
    expect(estimate.obuchowski).toBeLessThan((plain.estimate.standardError ?? 0) / 2);
    // The other way round the covariance widens, and counts.
    const against = rows.map((each) => (each.label === 1 ? { ...each, score: 22.5 - each.score } : each));
    expectNear(estimateOf(against).standardError, estimateOf(against).obuchowski ?? 0, 1e-14, 'against one another');
    expect(estimateOf(against).standardError).toBeGreaterThan((plain.estimate.standardError ?? 0) * 1.2);
  });

  it('is not there where a class is of one patient', () => {
    const rows = made(12, 2, true).map((each) => (each.label === 1 ? { ...each, code: 1 } : each));
    expect(estimateOf(rows)).toMatchObject({
      standardError: null,
      obuchowski: null,
      eventPatients: 1,
      effectiveEvents: 1,
      nonEventPatients: 6,
    });
    const mirrored = rows.map((each) => ({ ...each, label: 1 - each.label }));
    expect(estimateOf(mirrored)).toMatchObject({ standardError: null, nonEventPatients: 1, effectiveNonEvents: 1 });
  });
});

describe('clusteredAuroc', () => {
  it('changes with neither the order of rows nor the numbers of patients', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const [a, b] = [
          estimateOf(rows),
          estimateOf(rows.toReversed().map((each) => ({ ...each, code: 7 - each.code }))),
        ];
        expect(b.value).toBe(a.value);
        expectNear(b.standardError, a.standardError ?? Number.NaN, 1e-12, 'standard error');
        expectNear(b.effectiveEvents, a.effectiveEvents, 1e-9, 'effective events');
      }),
      RUNS,
    );
  });

  it('looks at the selected rows only', () => {
    const rows = made(30, 4, false);
    const chosen = Uint32Array.from(rows.keys()).filter((index) => index % 3 !== 0);
    const result = clusteredAuroc(columns(rows), chosen);
    expect(result).toEqual({ ok: true, estimate: estimateOf(rows.filter((_, index) => index % 3 !== 0)) });
  });

  it('says why it is undefined', () => {
    const rows = made(4, 2, true);
    const only = (label: number) => clusteredAuroc(columns(rows.map((each) => ({ ...each, label }))));
    expect(only(0)).toEqual({ ok: false, reason: 'no-positives' });
    expect(only(1)).toEqual({ ok: false, reason: 'no-negatives' });
    expect(clusteredAuroc(columns(rows), new Uint32Array(0))).toEqual({ ok: false, reason: 'no-positives' });
  });

  it('has no variance where it is perfect', () => {
    const rows = made(40, 3, true).map((each) => ({ ...each, score: each.label }));
    expect(estimateOf(rows)).toMatchObject({ value: 1, standardError: 0, effectiveEvents: 60, effectiveNonEvents: 60 });
  });
});

describe('decisions on clustered AUROC', () => {
  const group = clusteredAuroc(columns(made(80, 3, true)));
  const rest = clusteredAuroc(columns(made(400, 2, true)));
  const plain = plainOf(made(80, 3, true));
  const question = { margin: 0.1, alpha: 0.05, minimumEvents: 30 };

  it('go by the clustered standard error', () => {
    if (!group.ok || !rest.ok) throw new Error('both classes are there');
    const test = noWorseAuroc({ group, rest, ...question });
    const asIndependent = noWorseAuroc({
      group: {
        ok: true,
        estimate: { ...group.estimate, effectiveEvents: 120, effectiveNonEvents: 120 } as ClusteredAuroc,
      },
      rest,
      ...question,
    });
    expect(test.status).toBe('ok');
    expect(test.lower).toBe(asIndependent.lower);
    const narrow = noWorseAuroc({ group: plain, rest, ...question });
    expect(test.lower).toBeLessThan(narrow.lower ?? 0);
    expect(test.upper).toBeGreaterThan(narrow.upper ?? 0);
    expectNear(test.difference, narrow.difference ?? Number.NaN, 1e-12, 'difference');
    expect(test.nNeeded).toBeGreaterThan(narrow.nNeeded ?? Number.POSITIVE_INFINITY);
  });

  it('have few events by those that are independent, on either side', () => {
    if (!group.ok) throw new Error('both classes are there');
    const { events, nonEvents } = independentClasses(group.estimate);
    expect([events < 120, nonEvents < 120]).toEqual([true, true]);
    const least = Math.min(events, nonEvents);
    for (const sides of [
      { group, rest },
      { group: rest, rest: group },
    ]) {
      expect(noWorseAuroc({ ...sides, ...question, minimumEvents: least }).status).toBe('ok');
      expect(noWorseAuroc({ ...sides, ...question, minimumEvents: least + 0.01 })).toMatchObject({
        reason: 'few-events',
      });
    }
    expect(floorAuroc(group, 0.5, 0.05, least).outcome).toBe('pass');
    expect(floorAuroc(group, 0.5, 0.05, least + 0.01).outcome).toBe('too-few');
    expect(floorAuroc(plain, 0.5, 0.05, 120).outcome).toBe('pass');
  });

  it('plan with as many non-events for each event as the group has', () => {
    const unbalanced = made(300, 3, true).filter(({ code }) => code % 2 === 0 || code % 6 === 1);
    const few = clusteredAuroc(columns(unbalanced));
    if (!few.ok) throw new Error('both classes are there');
    const { events, nonEvents } = independentClasses(few.estimate);
    expect(nonEvents / events).toBeGreaterThan(2);
    const { value, standardError } = few.estimate;
    const independent = { ok: true, estimate: { value, standardError, events, nonEvents } } as const;
    const cases = noWorseAuroc({ group: independent, rest, ...question }).nNeeded ?? 0;
    const test = noWorseAuroc({ group: few, rest, ...question });
    expect(cases).toBeGreaterThan(0);
    expect(test.nNeeded).toBe(Math.ceil((cases * few.estimate.events) / events));
    const balanced = { ok: true, estimate: { value, standardError, events, nonEvents: events } } as const;
    expect(noWorseAuroc({ group: balanced, rest, ...question }).nNeeded).toBeGreaterThan(cases);
  });

  it('count the events needed in rows of such patients', () => {
    if (!group.ok || !plain.ok) throw new Error('both classes are there');
    const { events, nonEvents } = independentClasses(group.estimate);
    expect(events).toBeCloseTo(nonEvents, 0);
    const independent = {
      ok: true,
      estimate: { value: group.estimate.value, standardError: group.estimate.standardError, events, nonEvents },
    } as const;
    const limit = group.estimate.value - 0.08;
    const rows = floorAuroc(group, limit, 0.05, 10).nNeeded ?? 0;
    const cases = floorAuroc(independent, limit, 0.05, 10).nNeeded ?? 0;
    expect(cases).toBeGreaterThan(10);
    expect(rows).toBe(Math.ceil((cases * 120) / events));
    const test = noWorseAuroc({ group, rest, ...question });
    const planned = noWorseAuroc({ group: independent, rest, ...question });
    expect(test.nNeeded).toBe(Math.ceil(((planned.nNeeded ?? 0) * 120) / events));
  });
});
