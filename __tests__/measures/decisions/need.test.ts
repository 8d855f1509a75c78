import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type NeedQuestion,
  type NeedResult,
  type NeedRows,
  needByScore,
} from '../../../src/measures/decisions/need.ts';
import { logRatio, zOfLevel } from '../../../src/measures/intervals/interval.ts';
import { expectNear } from '../golden.ts';

const QUESTION: NeedQuestion = { bands: 10, limit: 1.1, level: 0.95, minimumEvents: 10 };

/** Synthetic rows: member, score, need. */
type Row = readonly [member: boolean, score: number, need: number];

function rowsOf(rows: readonly Row[]): NeedRows {
  const numbers = (member: boolean): Uint32Array =>
    Uint32Array.from([...rows.keys()].filter((row) => rows[row]?.[0] === member));
  return {
    score: Float64Array.from(rows, ([, score]) => score),
    need: Float64Array.from(rows, ([, , need]) => need),
    group: numbers(true),
    rest: numbers(false),
  };
}

function found(result: NeedResult) {
  if (!result.ok) throw new Error(result.reason);
  return result;
}

const ask = (rows: readonly Row[], question: Partial<NeedQuestion> = {}) =>
  found(needByScore(rowsOf(rows), { ...QUESTION, ...question }));

/** n rows whose needs are the given ones in turn. */
const cycle = (member: boolean, score: number, n: number, ...needs: number[]): Row[] =>
  Array.from({ length: n }, (_, index) => [member, score, needs[index % needs.length] ?? 0]);

describe('a label that means less need in one group', () => {
  // At every score from 1 to 10 the group has twice the need of the rest: 2 and 6 against 1 and 3.
  const rows = Array.from({ length: 10 }, (_, index) => index + 1).flatMap((score) => [
    ...cycle(true, score, 40, 2, 6),
    ...cycle(false, score, 160, 1, 3),
  ]);
  const result = ask(rows);

  it('shows a ratio of 2 in each decile, with the delta-method interval, and fails', () => {
    expect(result.bands).toHaveLength(10);
    // Relative variances: 4 / 16 * 40/39 of 40, 1 / 4 * 160/159 of 160.
    const standardError = Math.sqrt((0.25 * 40) / 39 / 40 + (0.25 * 160) / 159 / 160);
    const reach = Math.exp(zOfLevel(0.95) * standardError);
    for (const [index, band] of result.bands.entries()) {
      expect(band.group).toEqual({ n: 40, mean: 4 });
      expect(band.rest).toEqual({ n: 160, mean: 2 });
      expectNear(band.ratio, 2, 1e-14, 'ratio');
      expectNear(band.interval?.lower, 2 / reach, 1e-13, 'lower');
      expectNear(band.interval?.upper, 2 * reach, 1e-13, 'upper');
      expect(band.interval).toMatchObject({ level: 0.95, method: 'log' });
      expect(band).toMatchObject({ status: 'ok', pPass: 1, outcome: { outcome: 'fail' } });
      // Each cut lies between two scores.
      expect(band.above === null ? 0 : Math.floor(band.above)).toBe(index);
      expect(band.upTo === null ? 10 : Math.floor(band.upTo)).toBe(index + 1);
    }
    expectNear(result.pooled.ratio, 2, 1e-14, 'pooled');
    expect(result.pooled).toMatchObject({ rows: 2000, outcome: { outcome: 'fail' } });
    expect(result.outcome).toEqual({ outcome: 'fail' });
    expect(result.leftOut).toBe(0);
  });

  it('fails as well when the need of the group is the smaller', () => {
    const turned = ask(rows.map(([member, score, need]) => [!member, score, need]));
    expectNear(turned.bands[3]?.ratio, 0.5, 1e-14, 'ratio');
    expect(turned.outcome).toEqual({ outcome: 'fail' });
  });

  it('passes when the score means the same need, and only when every decile shows it', () => {
    const equal = (n: number): Row[] =>
      Array.from({ length: 10 }, (_, index) => index + 1).flatMap((score) => [
        ...cycle(true, score, n, score, score + 2),
        ...cycle(false, score, 4 * n, score, score + 2),
      ]);
    const many = ask(equal(600));
    expect(many.outcome).toEqual({ outcome: 'pass' });
    for (const band of many.bands) expect(band.outcome).toEqual({ outcome: 'pass' });
    // With fewer rows the pooled ratio still passes, but single deciles do not.
    const few = ask(equal(60));
    expect(few.pooled.outcome).toEqual({ outcome: 'pass' });
    expect(few.bands[0]?.outcome).toEqual({ outcome: 'not-evaluated', reason: 'inconclusive' });
    expect(few.outcome).toEqual({ outcome: 'not-evaluated', reason: 'inconclusive' });
  });

  it('does not let deciles in opposite directions cancel', () => {
    const opposite = [1, 2].flatMap((score) => [
      ...cycle(true, score, 200, ...(score === 1 ? [2, 6] : [1, 3])),
      ...cycle(false, score, 200, ...(score === 1 ? [1, 3] : [2, 6])),
    ]);
    const cancelled = ask(opposite, { bands: 2 });
    expectNear(cancelled.pooled.ratio, 1, 1e-14, 'pooled');
    expect(cancelled.bands.map(({ outcome }) => outcome.outcome)).toEqual(['fail', 'fail']);
    expect(cancelled.outcome).toEqual({ outcome: 'fail' });
  });
});

describe('deciles', () => {
  const edgesOf = (scores: readonly number[], bands: number) =>
    ask(
      scores.map((score, index) => [index % 2 === 0, score, 1] as const),
      { bands },
    ).bands;

  it('are cut at quantiles of type 7, a score on a cut belonging below', () => {
    // 0..4 in 4 bands: cuts at 1, 2, 3.
    expect(edgesOf([4, 0, 2, 1, 3], 4).map(({ above, upTo }) => [above, upTo])).toEqual([
      [null, 1],
      [1, 2],
      [2, 3],
      [3, null],
    ]);
    expect(edgesOf([4, 0, 2, 1, 3], 4).map(({ group, rest }) => group.n + rest.n)).toEqual([2, 1, 1, 1]);
    // 0, 10, 20, 40 in 2 bands: halfway between 10 and 20. In 4: a quarter of the way from 0 x 0.25 + ...
    expect(edgesOf([0, 10, 20, 40], 2)[0]?.upTo).toBe(15);
    expect(edgesOf([0, 10, 20, 40], 4).map(({ upTo }) => upTo)).toEqual([7.5, 15, 25, null]);
  });

  it('keep ties together, and do not exist without a row', () => {
    expect(edgesOf([5, 5, 5, 5], 10)).toHaveLength(1);
    expect(edgesOf([5, 5, 5, 5], 10)[0]).toMatchObject({ above: null, upTo: null, group: { n: 2 }, rest: { n: 2 } });
    expect(edgesOf([1, 1, 1, 1, 9, 9], 10).map(({ upTo, group, rest }) => [upTo, group.n + rest.n])).toEqual(
      [
        [1, 4],
        [5, 0 + 0],
        [null, 2],
      ].filter(([, n]) => n !== 0),
    );
    const sizes = edgesOf([0.1, 0.1 + Number.EPSILON / 8, 0.3, 0.3], 3).map(({ group, rest }) => group.n + rest.n);
    expect(sizes.reduce((sum, n) => sum + n, 0)).toBe(4);
  });

  it('one band holds everybody', () => {
    expect(edgesOf([3, 1, 2], 1)).toMatchObject([{ above: null, upTo: null, group: { n: 2 }, rest: { n: 1 } }]);
  });
});

describe('too few', () => {
  const one = (group: Row[], rest: Row[], question: Partial<NeedQuestion> = {}) => {
    const result = ask([...group, ...rest], { bands: 1, ...question });
    const [band] = result.bands;
    if (band === undefined) throw new Error('there is a band');
    return { ...result, band };
  };
  const fine = cycle(false, 1, 100, 1, 3);

  it('nobody on one side', () => {
    const { band, outcome, pooled } = one([], fine);
    expect(band).toMatchObject({ ratio: null, interval: null, pPass: 1, pFail: 1, status: 'too-few', nNeeded: null });
    expect(band).toMatchObject({
      reason: 'zero-denominator',
      outcome: { outcome: 'not-evaluated', reason: 'too-few' },
    });
    expect(band.group).toEqual({ n: 0, mean: null });
    expect(pooled).toMatchObject({ rows: 0, reason: 'zero-denominator' });
    expect(outcome).toEqual({ outcome: 'not-evaluated', reason: 'too-few' });
    expect(one(cycle(true, 1, 100, 1, 3), []).band.reason).toBe('zero-denominator');
  });

  it('fewer rows off the commonest need than the minimum, on either side', () => {
    // 9 and 10 events of 50; and 40 and 41 events of 50, of which 10 and 9 have none.
    for (const [events, status] of [
      [9, 'too-few'],
      [10, 'ok'],
      [40, 'ok'],
      [41, 'too-few'],
    ] as const) {
      const label = (member: boolean): Row[] =>
        Array.from({ length: 50 }, (_, index) => [member, 1, index < events ? 1 : 0] as const);
      expect(one(label(true), fine).band.status).toBe(status);
      expect(one(cycle(true, 1, 100, 1, 3), label(false)).band.status).toBe(status);
    }
    expect(one(cycle(true, 1, 100, 0), fine).band.reason).toBe('few-events');
  });

  it('needs all alike give no interval even when no minimum is set', () => {
    const { band } = one(cycle(true, 1, 500, 2), fine, { minimumEvents: 0 });
    expect(band).toMatchObject({ status: 'too-few', reason: 'few-events', interval: null, ratio: null });
    expect(one(cycle(true, 1, 500, 0), fine, { minimumEvents: 0 }).band.ratio).toBeNull();
    // One row that differs is enough then.
    const almost = [...cycle(true, 1, 499, 2), [true, 1, 3] as const];
    expect(one(almost, fine, { minimumEvents: 0 }).band.status).toBe('ok');
  });

  it('one row of a side has no variance and stays out of the pooled ratio', () => {
    const rows = [
      ...cycle(true, 1, 1, 5),
      ...cycle(false, 1, 99, 1, 3),
      ...cycle(true, 2, 50, 2, 6),
      ...cycle(false, 2, 50, 1, 3),
    ];
    const { bands, pooled, outcome } = ask(rows, { bands: 2 });
    expect(bands.map(({ status }) => status)).toEqual(['too-few', 'ok']);
    expect(pooled.rows).toBe(100);
    expectNear(pooled.ratio, 2, 1e-14, 'pooled');
    expect(outcome).toEqual({ outcome: 'fail' });
  });

  it('needs beyond what doubles can hold', () => {
    for (const need of [1e300, 1e-300]) {
      const { band } = one(cycle(true, 1, 100, need, 3 * need), fine, { minimumEvents: 1 });
      if (band.status === 'ok') expect(Number.isFinite(band.interval?.upper)).toBe(true);
      else expect(band.reason).toBe('degenerate');
    }
    expect(one(cycle(true, 1, 4, 1e308, 1.5e308), fine, { minimumEvents: 1 }).band.reason).toBe('degenerate');
  });

  it('no rows at all', () => {
    expect(needByScore(rowsOf([]), QUESTION)).toEqual({ ok: false, reason: 'no-rows' });
    const unknown = rowsOf([
      [true, Number.NaN, 1],
      [false, 1, Number.NaN],
    ]);
    expect(needByScore(unknown, QUESTION)).toEqual({ ok: false, reason: 'no-rows' });
  });
});

it('leaves out rows without a score or a need, and counts them', () => {
  const rows: Row[] = [
    ...cycle(true, 1, 20, 1, 3),
    ...cycle(false, 1, 20, 1, 3),
    [true, Number.NaN, 900],
    [true, 1, Number.NaN],
    [false, 1, Number.NaN],
  ];
  const { bands, leftOut } = ask(rows);
  expect(leftOut).toBe(3);
  expect(bands[0]).toMatchObject({ group: { n: 20, mean: 2 }, rest: { n: 20, mean: 2 } });
});

it('for a label the interval is that of Katz but for n - 1', () => {
  const label = (member: boolean, n: number, events: number): Row[] =>
    Array.from({ length: n }, (_, index) => [member, 1, index < events ? 1 : 0] as const);
  const [band] = ask([...label(true, 2000, 300), ...label(false, 8000, 1000)]).bands;
  const { value, standardError } = logRatio(300, 2000, 1000, 8000);
  expectNear(Math.log(band?.ratio ?? 0), value, 1e-13, 'log ratio');
  expectNear(
    Math.log((band?.interval?.upper ?? 0) / (band?.ratio ?? 1)),
    zOfLevel(0.95) * standardError,
    1e-4,
    'reach',
  );
});

it('pooled: the weights of Mantel and Haenszel, by hand', () => {
  const rows = [
    ...cycle(true, 1, 20, 1, 3),
    ...cycle(false, 1, 60, 1, 2, 3),
    ...cycle(true, 2, 30, 4, 8),
    ...cycle(false, 2, 20, 2, 6),
  ];
  const { pooled } = ask(rows, { bands: 2, level: 0.9 });
  const [w1, w2] = [(20 * 60) / 80, (30 * 20) / 50];
  const own = w1 * 2 + w2 * 6;
  const others = w1 * 2 + w2 * 4;
  const variance =
    ((w1 * w1 * 20) / 19 / 20 + (w2 * w2 * 4 * 30) / 29 / 30) / own / own +
    ((w1 * w1 * (2 / 3) * 60) / 59 / 60 + (w2 * w2 * 4 * 20) / 19 / 20) / others / others;
  expectNear(pooled.ratio, own / others, 1e-14, 'ratio');
  const reach = Math.exp(zOfLevel(0.9) * Math.sqrt(variance));
  expectNear(pooled.interval?.lower, own / others / reach, 1e-13, 'lower');
  expectNear(pooled.interval?.upper, (own / others) * reach, 1e-13, 'upper');
});

describe('p values', () => {
  // Ratios from 1.02 to 1.3, at sizes that make some decide and others not.
  const settings = [1.02, 1.05, 1.15, 1.3, 0.85].flatMap((ratio) => [100, 2000].map((n) => ({ ratio, n })));

  it.each(settings)(
    'ratio $ratio, $n rows: 1 - level is past p exactly when the interval is inside or outside',
    ({ ratio, n }) => {
      const rows = [...cycle(true, 1, n, 3 * ratio, 5 * ratio), ...cycle(false, 1, n, 3, 5)];
      for (const level of [0.5, 0.8, 0.9, 0.95, 0.99, 0.999]) {
        const [band] = ask(rows, { bands: 1, level }).bands;
        const { lower = Number.NaN, upper = Number.NaN } = band?.interval ?? {};
        expect((band?.pPass ?? Number.NaN) <= 1 - level).toBe(lower >= 1 / 1.1 && upper <= 1.1);
        expect((band?.pFail ?? Number.NaN) <= 1 - level).toBe(lower > 1.1 || upper < 1 / 1.1);
        expect(band?.outcome.outcome === 'pass').toBe(lower >= 1 / 1.1 && upper <= 1.1);
      }
    },
  );

  it('failures are Holm-adjusted over the bands and the pooled ratio', () => {
    // One band a little beyond the limit: its own interval lies outside, three tests together do not show it.
    const rows = [
      ...cycle(true, 1, 100, 3 * 1.25, 5 * 1.25),
      ...cycle(false, 1, 9900, 3, 5),
      ...cycle(true, 2, 5000, 3, 5),
      ...cycle(false, 2, 5000, 3, 5),
    ];
    const { bands, outcome } = ask(rows, { bands: 2 });
    const [band] = bands;
    expect(band?.pFail).toBeLessThan(0.05);
    const strict = ask(rows, { bands: 2, limit: 1.185 });
    expect(strict.bands[0]?.interval?.lower).toBeGreaterThan(1.185);
    expect(strict.bands[0]?.pFail).toBeGreaterThan(0.05 / 3);
    expect(strict.bands[0]?.outcome).toEqual({ outcome: 'not-evaluated', reason: 'inconclusive' });
    expect(outcome).toEqual({ outcome: 'fail' });
  });
});

describe('rows needed', () => {
  it('give an 80 % chance to pass: the interval of equal needs, moved by what one in ten exceeds, just fits', () => {
    const rows = [...cycle(true, 1, 40, 3, 5), ...cycle(false, 1, 4000, 3, 5)];
    const [band] = ask(rows, { bands: 1 }).bands;
    // Relative variances of both: 1/16 with n - 1.
    const z = zOfLevel(0.95) + 1.2815515655446004;
    const left = (Math.log(1.1) / z) ** 2 - ((1 / 16) * 4000) / 3999 / 4000;
    expect(band?.nNeeded).toBe(Math.ceil(((1 / 16) * 40) / 39 / left));
  });

  it('are at least what the minimum of events takes, and null where the rest is too small', () => {
    const nearly = Array.from({ length: 100 }, (_, index) => [true, 1, index < 2 ? 101 : 100] as const);
    const wide = cycle(false, 1, 5000, 99, 101);
    expect(ask([...nearly, ...wide], { bands: 1, minimumEvents: 30 }).bands[0]?.nNeeded).toBe(1500);
    expect(ask([...cycle(true, 1, 40, 3, 5), ...cycle(false, 1, 40, 1, 5)], { bands: 1 }).bands[0]?.nNeeded).toBeNull();
    const oneOff = [...cycle(true, 1, 49, 100), [true, 1, 101] as const];
    expect(ask([...oneOff, ...wide], { bands: 1, minimumEvents: 2 }).bands[0]?.nNeeded).toBe(100);
    expect(ask([...cycle(true, 1, 1, 3), ...wide], { bands: 1 }).bands[0]?.nNeeded).toBeNull();
    expect(ask([...cycle(true, 1, 40, 3), ...wide], { bands: 1 }).bands[0]?.nNeeded).toBeNull();
    expect(ask([...cycle(true, 1, 40, 3, 5), ...cycle(false, 1, 5000, 4)], { bands: 1 }).bands[0]?.nNeeded).toBeNull();
  });
});

it('refuses a question or a need without meaning', () => {
  const rows = rowsOf([...cycle(true, 1, 20, 1, 3), ...cycle(false, 1, 20, 1, 3)]);
  const broken: readonly Partial<NeedQuestion>[] = [
    { bands: 0 },
    { bands: 2.5 },
    { limit: 1 },
    { limit: Number.POSITIVE_INFINITY },
    { limit: Number.NaN },
    { level: 0.49 },
    { level: 1 },
    { minimumEvents: -1 },
    { minimumEvents: Number.NaN },
  ];
  for (const part of broken) {
    expect(() => needByScore(rows, { ...QUESTION, ...part }), JSON.stringify(part)).toThrow(RangeError);
  }
  for (const need of [-1, Number.POSITIVE_INFINITY]) {
    expect(() => needByScore(rowsOf([[true, 1, need]]), QUESTION)).toThrow(RangeError);
  }
});

it('the order of rows and the unit of need change nothing', () => {
  const row = fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 9 }));
  const close = (a: NeedResult, b: NeedResult): void => {
    expect(b.ok).toBe(a.ok);
    if (!a.ok || !b.ok) return;
    expect(b.bands.map(({ above, upTo, status, outcome }) => [above, upTo, status, outcome])).toEqual(
      a.bands.map(({ above, upTo, status, outcome }) => [above, upTo, status, outcome]),
    );
    for (const [index, band] of [...a.bands, a.pooled].entries()) {
      const other = [...b.bands, b.pooled][index];
      if (band.ratio === null) expect(other?.ratio).toBeNull();
      else {
        expectNear(other?.ratio, band.ratio, 1e-12 * band.ratio, 'ratio');
        expectNear(other?.interval?.upper, band.interval?.upper ?? 0, 1e-10 * (band.interval?.upper ?? 0), 'upper');
        expect((band.interval?.lower ?? 0) <= band.ratio && band.ratio <= (band.interval?.upper ?? 0)).toBe(true);
      }
    }
  };
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 80 }), (rows) => {
      const question = { ...QUESTION, bands: 4, minimumEvents: 2 };
      const first = needByScore(rowsOf(rows), question);
      close(first, needByScore(rowsOf(rows.toReversed()), question));
      close(first, needByScore(rowsOf(rows.map(([member, score, need]) => [member, score, need * 1000])), question));
    }),
    { seed: 20260109, numRuns: 60 },
  );
});
