import { describe, expect, it } from 'vitest';
import { type Count, noWorse } from '../../../src/measures/decisions/difference.ts';
import { type Assigned, tooManyUnknown, unknownGroupBounds } from '../../../src/measures/decisions/unknown-groups.ts';
import {
  clopperPearsonLower,
  clopperPearsonUpper,
  lowerOfDifference,
  upperOfDifference,
} from '../../../src/measures/intervals/interval.ts';
import type { Worse } from '../../../src/measures/rates/confusion.ts';
import { MOST_UNKNOWN_SHARE } from '../../../src/safety/limits.ts';

describe('unknownGroupBounds', () => {
  const group: Count = { x: 40, n: 50 };
  const rest: Count = { x: 400, n: 500 };
  const unknown: Count = { x: 7, n: 10 };
  const goodToRest = { group: { x: 40, n: 53 }, rest: { x: 407, n: 507 } };
  const goodToGroup = { group: { x: 47, n: 57 }, rest: { x: 400, n: 503 } };

  it('gives every bad outcome to the group and every good one to the rest, and the reverse', () => {
    expect(unknownGroupBounds({ group, rest, unknown, worse: 'lower' })).toEqual({
      leastFavourable: goodToRest,
      mostFavourable: goodToGroup,
    });
    expect(unknownGroupBounds({ group, rest, unknown, worse: 'higher' })).toEqual({
      leastFavourable: goodToGroup,
      mostFavourable: goodToRest,
    });
  });

  it('changes nothing without unknown rows', () => {
    const bounds = unknownGroupBounds({ group, rest, unknown: { x: 0, n: 0 }, worse: 'lower' });
    expect(bounds).toEqual({ leastFavourable: { group, rest }, mostFavourable: { group, rest } });
  });

  it('refuses what is no count', () => {
    const bad = { x: 3, n: 2 };
    for (const part of [{ group: bad }, { rest: bad }, { unknown: bad }]) {
      expect(() => unknownGroupBounds({ group, rest, unknown, worse: 'lower', ...part })).toThrow(RangeError);
    }
  });
});

/** Every assignment of the unknown rows. */
function* assignments(group: Count, rest: Count, unknown: Count): Generator<Assigned> {
  const others = unknown.n - unknown.x;
  for (let good = 0; good <= unknown.x; good++) {
    for (let bad = 0; bad <= others; bad++) {
      yield {
        group: { x: group.x + good, n: group.n + good + bad },
        rest: { x: rest.x + unknown.x - good, n: rest.n + unknown.n - good - bad },
      };
    }
  }
}

describe('by enumeration of all assignments', () => {
  const alpha = 0.05;
  const margin = 0.1;
  const tables = [
    { group: { x: 39, n: 40 }, rest: { x: 95, n: 100 } },
    { group: { x: 36, n: 40 }, rest: { x: 60, n: 60 } },
    { group: { x: 12, n: 40 }, rest: { x: 55, n: 60 } },
    { group: { x: 30, n: 30 }, rest: { x: 4, n: 10 } },
    { group: { x: 1, n: 5 }, rest: { x: 20, n: 20 } },
    { group: { x: 0, n: 12 }, rest: { x: 15, n: 30 } },
  ];
  const unknowns: readonly Count[] = [
    { x: 3, n: 6 },
    { x: 0, n: 4 },
    { x: 5, n: 5 },
    { x: 6, n: 9 },
  ];
  const settings = tables.flatMap((table) =>
    unknowns.flatMap((unknown) => (['lower', 'higher'] as const).map((worse) => ({ ...table, unknown, worse }))),
  );

  const judge = ({ group, rest }: Assigned, worse: Worse) => noWorse({ group, rest, worse, margin, alpha });

  // One-sided limits at alpha, each asked for many times.
  const limits = new Map<string, readonly [number, number]>();
  const limitsOf = ({ x, n }: Count): readonly [number, number] => {
    const known = limits.get(`${x} ${n}`);
    const own = known ?? [clopperPearsonLower(x, n, alpha), clopperPearsonUpper(x, n, alpha)];
    limits.set(`${x} ${n}`, own);
    return own;
  };

  /** The limit that decides a pass and the one that decides a failure, larger being better for the group. */
  const slackOf = ({ group, rest }: Assigned, worse: Worse): { pass: number; fail: number } => {
    const [lower, upper] = limitsOf(group);
    const [restLower, restUpper] = limitsOf(rest);
    const [rate, others] = [group.x / group.n, rest.x / rest.n];
    const least = lowerOfDifference(rate, lower, others, restUpper);
    const most = upperOfDifference(rate, upper, others, restLower);
    return worse === 'lower' ? { pass: least, fail: most } : { pass: -most, fail: -least };
  };

  it.each(settings)('$group.x/$group.n, $rest.x/$rest.n, unknown $unknown.x/$unknown.n, worse is $worse', (setting) => {
    const { group, rest, unknown, worse } = setting;
    const { leastFavourable, mostFavourable } = unknownGroupBounds(setting);
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    let count = 0;
    for (const one of assignments(group, rest, unknown)) {
      count++;
      const slack = slackOf(one, worse);
      least = Math.min(least, slack.pass);
      most = Math.max(most, slack.fail);
    }
    expect(count).toBe((unknown.x + 1) * (unknown.n - unknown.x + 1));
    expect(slackOf(leastFavourable, worse).pass).toBeCloseTo(least, 12);
    expect(slackOf(mostFavourable, worse).fail).toBeCloseTo(most, 12);
    // So the verdict of the two is the verdict of all.
    expect(judge(leastFavourable, worse).pPass <= alpha).toBe(least > -margin);
    expect(judge(mostFavourable, worse).pFail <= alpha).toBe(most < -margin);
  });

  it('holds for a verdict that flips and for one that stands', () => {
    const stands = {
      group: { x: 490, n: 500 },
      rest: { x: 1470, n: 1500 },
      unknown: { x: 10, n: 20 },
      worse: 'lower',
    } as const;
    const flips = { ...stands, unknown: { x: 80, n: 160 } };
    expect(judge(stands, 'lower').pPass).toBeLessThanOrEqual(alpha);
    expect(judge(unknownGroupBounds(stands).leastFavourable, 'lower').pPass).toBeLessThanOrEqual(alpha);
    expect(judge(unknownGroupBounds(flips).leastFavourable, 'lower').pPass).toBeGreaterThan(alpha);
    const fails = {
      group: { x: 300, n: 500 },
      rest: { x: 1470, n: 1500 },
      unknown: { x: 50, n: 60 },
      worse: 'lower',
    } as const;
    expect(judge(unknownGroupBounds(fails).mostFavourable, 'lower').pFail).toBeLessThanOrEqual(alpha);
    const hidden = { ...fails, unknown: { x: 2000, n: 2100 } };
    expect(judge(unknownGroupBounds(hidden).mostFavourable, 'lower').pFail).toBeGreaterThan(alpha);
  });
});

it('asks for bounds above 5 % unknown, not at 5 %', () => {
  expect(MOST_UNKNOWN_SHARE).toBe(0.05);
  expect(tooManyUnknown(5, 100, MOST_UNKNOWN_SHARE)).toBe(false);
  expect(tooManyUnknown(6, 100, MOST_UNKNOWN_SHARE)).toBe(true);
  expect(tooManyUnknown(50_000, 1_000_000, MOST_UNKNOWN_SHARE)).toBe(false);
  expect(tooManyUnknown(50_001, 1_000_000, MOST_UNKNOWN_SHARE)).toBe(true);
  expect(tooManyUnknown(0, 0, MOST_UNKNOWN_SHARE)).toBe(false);
  expect(tooManyUnknown(1, 1, MOST_UNKNOWN_SHARE)).toBe(true);
  expect(tooManyUnknown(10, 100, 0.1)).toBe(false);
  expect(tooManyUnknown(11, 100, 0.1)).toBe(true);
});
