import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pick } from '../../../src/measures/rows/predictions.ts';
import { type SurvivalRows, sumOfCounts, survival } from '../../../src/measures/tasks/survival.ts';
import { expectContains, expectEstimate, RUNS, shuffled, theValue } from '../estimates.ts';
import { columnsOf, expectNear, goldenJson, numbers } from '../golden.ts';

const golden = goldenJson('golden.json').survival;
const inR = goldenJson('survival_r.json');

const rowsOf = (keep?: (row: Readonly<Record<string, string>>) => boolean): SurvivalRows => {
  const column = columnsOf('survival.csv', keep);
  return {
    time: numbers(column('time')),
    event: Uint8Array.from(column('event'), Number),
    risk: numbers(column('risk')),
  };
};

const of = (rows: readonly (readonly [time: number, event: number, risk: number])[]) =>
  survival(
    {
      time: Float64Array.from(rows, (row) => row[0]),
      event: Uint8Array.from(rows, (row) => row[1]),
      risk: Float64Array.from(rows, (row) => row[2]),
    },
    0.95,
  );

const counts = (concordant: number, discordant: number, tiedRisk: number, tiedTime: number, tiedBoth: number) => ({
  concordant: BigInt(concordant),
  discordant: BigInt(discordant),
  tiedRisk: BigInt(tiedRisk),
  tiedTime: BigInt(tiedTime),
  tiedBoth: BigInt(tiedBoth),
});

describe('golden survival', () => {
  const all = survival(rowsOf(), 0.95);

  it('has the counts of the two implementations, and of R with its ties', () => {
    expect({ n: all.n, events: all.events }).toEqual({ n: golden.n, events: golden.events });
    const { concordant, discordant } = inR.counts;
    expect(all.pairs).toEqual(
      counts(concordant, discordant, inR.counts['tied.x'], inR.counts['tied.y'], inR.counts['tied.xy']),
    );
    expect(all.pairs.concordant).toBe(BigInt(golden.concordant));
    expect(all.pairs.discordant).toBe(BigInt(golden.discordant));
    expect(all.pairs.tiedRisk).toBe(BigInt(golden.tied_risk));
  });

  it('has the value and the standard error of R', () => {
    expectNear(theValue(all.concordance), golden.harrell_c, 1e-14, 'C');
    expectNear(theValue(all.concordance), inR.harrell_c, 1e-14, 'C in R');
    expectNear(all.standardError, inR.se_infinitesimal_jackknife, 1e-14, 'standard error');
    expect(all.concordance).toMatchObject({ n: golden.n });
  });

  it('has the values by sex', () => {
    for (const sex of ['F', 'M']) {
      const { concordance } = survival(
        rowsOf((row) => row.sex === sex),
        0.95,
      );
      expectNear(theValue(concordance), golden.by_sex[sex], 1e-14, sex);
    }
  });

  it('has an interval on the logit scale', () => {
    const c = golden.harrell_c;
    const reach = (1.959963984540054 * inR.se_infinitesimal_jackknife) / (c * (1 - c));
    const back = (shift: number) => 1 / (1 + Math.exp(-(Math.log(c / (1 - c)) + shift)));
    expectEstimate(all.concordance, c, [back(-reach), back(reach)], 1e-12, 'C');
    expect(all.concordance).toMatchObject({ interval: { level: 0.95, method: 'jackknife-logit' } });
  });

  it('counts the censored', () => {
    expect(all.censored).toMatchObject({ x: 302, n: 800 });
    expect(all.heavilyCensored).toBe(false);
  });
});

/** Every pair of rows, straight from the definition. */
function naive({ time, event, risk }: SurvivalRows) {
  const n = time.length;
  const comparable = new Array<number>(n).fill(0);
  const credit = new Array<number>(n).fill(0);
  const found = [0, 0, 0, 0, 0] as [number, number, number, number, number];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const [ti = 0, tj = 0, ri = 0, rj = 0] = [time[i], time[j], risk[i], risk[j]];
      if (event[i] !== 1 || i === j) continue;
      if (ti === tj && event[j] === 1) {
        if (i < j) found[ri === rj ? 4 : 3]++;
        continue;
      }
      if (!(tj > ti || (tj === ti && event[j] === 0))) continue;
      const own = ri > rj ? 1 : ri === rj ? 0.5 : 0;
      found[ri > rj ? 0 : ri < rj ? 1 : 2]++;
      for (const row of [i, j]) {
        comparable[row] = (comparable[row] ?? 0) + 1;
        credit[row] = (credit[row] ?? 0) + own;
      }
    }
  }
  const pairs = found[0] + found[1] + found[2];
  const value = (found[0] + found[2] / 2) / pairs;
  const squares = credit.reduce((sum, own, row) => sum + (own - value * (comparable[row] ?? 0)) ** 2, 0);
  return { counts: counts(...found), pairs, value, standardError: Math.sqrt(squares) / pairs };
}

const cohort = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 1 }), fc.integer({ min: -3, max: 3 })), {
    maxLength: 40,
  })
  .map((rows) => ({
    time: Float64Array.from(rows, (row) => row[0]),
    event: Uint8Array.from(rows, (row) => row[1]),
    risk: Float64Array.from(rows, (row) => row[2]),
  }));

describe('against every pair, one by one', () => {
  it('counts the same, ties in all places', () => {
    fc.assert(
      fc.property(cohort, (rows) => {
        const result = survival(rows, 0.9);
        const expected = naive(rows);
        expect(result.pairs).toEqual(expected.counts);
        expect(result.concordance.ok).toBe(expected.pairs > 0);
        if (!result.concordance.ok) return;
        expectNear(result.concordance.value, expected.value, 1e-14, 'C');
        expectNear(result.standardError, expected.standardError, 1e-14, 'standard error');
        expectContains(result.concordance);
        expect(result.concordance.interval === null).toBe(expected.standardError < 1e-12);
      }),
      { ...RUNS, numRuns: 300 },
    );
  });

  it('turns over with the risk, and does not care for the order of rows or for the scale of time and risk', () => {
    fc.assert(
      fc.property(cohort, ({ time, event, risk }) => {
        const result = survival({ time, event, risk }, 0.95);
        const order = shuffled(time.length);
        const moved = { time: pick(time, order), event: pick(event, order), risk: pick(risk, order) };
        const again = survival(moved, 0.95);
        expect(again.pairs).toEqual(result.pairs);
        expectNear(again.standardError ?? 0, result.standardError ?? 0, 1e-14, 'standard error');
        const scaled = survival({ time: time.map((t) => t * 1e300), event, risk: risk.map((r) => r * 1e-300) }, 0.95);
        expect(scaled).toEqual(result);
        const turned = survival({ time, event, risk: risk.map((r) => -r) }, 0.95);
        expect(turned.pairs.concordant).toBe(result.pairs.discordant);
        if (result.concordance.ok) expectNear(theValue(turned.concordance), 1 - result.concordance.value, 1e-14, 'C');
      }),
      RUNS,
    );
  });
});

describe('small cohorts by hand', () => {
  it('let an event precede a censoring at the same time', () => {
    const result = of([
      [5, 1, 2],
      [5, 0, 1],
    ]);
    expect(result.pairs).toEqual(counts(1, 0, 0, 0, 0));
    expect(result.concordance).toEqual({ ok: true, value: 1, n: 2, interval: null });
    expect(result.standardError).toBe(0);
  });

  it('do not compare two events at one time, nor anything with an earlier censoring', () => {
    const tied = of([
      [5, 1, 2],
      [5, 1, 1],
      [5, 1, 1],
    ]);
    expect(tied.pairs).toEqual(counts(0, 0, 0, 2, 1));
    expect(tied.concordance).toEqual({ ok: false, reason: 'no-comparable-pairs' });
    expect(tied.standardError).toBeNull();
    const early = of([
      [1, 0, 2],
      [5, 1, 1],
    ]);
    expect(early.concordance).toEqual({ ok: false, reason: 'no-comparable-pairs' });
  });

  it('count equal risks half, with -0 the same as 0', () => {
    const result = of([
      [1, 1, 0],
      [2, 0, -0],
      [-0, 1, 3],
      [0, 1, 3],
    ]);
    expect(result.pairs).toEqual(counts(4, 0, 1, 0, 1));
    expect(theValue(result.concordance)).toBe(0.9);
  });

  it('give no interval where every row has the same credit', () => {
    const flat = of([
      [1, 1, 7],
      [2, 1, 7],
      [3, 0, 7],
    ]);
    expect(flat.concordance).toEqual({ ok: true, value: 0.5, n: 3, interval: null });
    expect(flat.standardError).toBe(0);
  });

  it('say why there is no value', () => {
    expect(of([])).toEqual({
      n: 0,
      events: 0,
      censored: { x: 0, n: 0, estimate: { ok: false, reason: 'no-rows' } },
      heavilyCensored: false,
      pairs: counts(0, 0, 0, 0, 0),
      concordance: { ok: false, reason: 'no-rows' },
      standardError: null,
    });
    expect(of([[1, 0, 1]]).concordance).toEqual({ ok: false, reason: 'no-events' });
    expect(of([[1, 1, 1]]).concordance).toEqual({ ok: false, reason: 'no-comparable-pairs' });
  });

  it('are heavily censored only beyond one half', () => {
    const half = of([
      [1, 1, 1],
      [2, 0, 1],
    ]);
    expect(half.heavilyCensored).toBe(false);
    expect(half.censored).toMatchObject({ x: 1, n: 2, estimate: { ok: true, value: 0.5 } });
    const more = of([
      [1, 1, 1],
      [2, 0, 1],
      [2, 0, 1],
    ]);
    expect(more.heavilyCensored).toBe(true);
  });

  it('are refused where they are no cohort', () => {
    const one = new Float64Array(1);
    const rows = { time: one, event: new Uint8Array(1), risk: one };
    expect(() => survival({ ...rows, risk: new Float64Array(2) }, 0.95)).toThrow('differ in length');
    expect(() => survival({ ...rows, event: new Uint8Array(2) }, 0.95)).toThrow('differ in length');
    expect(() => survival({ ...rows, event: Uint8Array.of(2) }, 0.95)).toThrow('an event is 0 or 1');
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => survival({ ...rows, time: Float64Array.of(bad) }, 0.95)).toThrow('are finite');
      expect(() => survival({ ...rows, risk: Float64Array.of(bad) }, 0.95)).toThrow('are finite');
    }
  });
});

describe('many rows', () => {
  it('are counted in n log n, by a cohort whose pairs are known', () => {
    const n = 200_000;
    const time = Float64Array.from({ length: n }, (_, row) => row);
    const risk = Float64Array.from({ length: n }, (_, row) => -row);
    const started = performance.now();
    const { pairs, concordance } = survival({ time, event: new Uint8Array(n).fill(1), risk }, 0.95);
    // Every pair one by one would take minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(pairs).toEqual(counts((n * (n - 1)) / 2, 0, 0, 0, 0));
    expect(theValue(concordance)).toBe(1);
  });

  it('have counts beyond 2^53 to the last pair', () => {
    const full = 2 ** 32 - 1;
    const rows = new Uint32Array(2 ** 21 + 3).fill(full);
    expect(sumOfCounts(rows)).toBe(BigInt(full) * (2n ** 21n + 3n));
    expect(sumOfCounts(Uint32Array.of(1, 2, 3))).toBe(6n);
    expect(sumOfCounts(new Uint32Array(0))).toBe(0n);
  });
});
