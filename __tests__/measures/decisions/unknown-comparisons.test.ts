import { describe, expect, it } from 'vitest';
import type { ComparisonTest, Count } from '../../../src/measures/decisions/difference.ts';
import { equivalent, noWorseRatio } from '../../../src/measures/decisions/equivalence.ts';
import {
  type Assigned,
  couldChange,
  underEveryAssignment,
  unknownGroupBounds,
} from '../../../src/measures/decisions/unknown-groups.ts';

function* assignments(group: Count, rest: Count, unknown: Count): Generator<Assigned> {
  for (let good = 0; good <= unknown.x; good++) {
    for (let bad = 0; bad <= unknown.n - unknown.x; bad++) {
      yield {
        group: { x: group.x + good, n: group.n + good + bad },
        rest: { x: rest.x + unknown.x - good, n: rest.n + unknown.n - good - bad },
      };
    }
  }
}

const groups = [
  { x: 12, n: 60 },
  { x: 50, n: 70 },
  { x: 30, n: 300 },
];
const rests = [
  { x: 15, n: 100 },
  { x: 200, n: 300 },
];
const unknowns = [
  { x: 0, n: 8 },
  { x: 3, n: 12 },
  { x: 10, n: 10 },
];
const settings = groups.flatMap((group) =>
  rests.flatMap((rest) => unknowns.map((unknown) => ({ group, rest, unknown }))),
);

describe('the extreme assignments', () => {
  it.each(settings)('bound a ratio and a two-sided difference: $group, $rest, $unknown', (setting) => {
    for (const worse of ['lower', 'higher'] as const) {
      const ratio = (one: Assigned) => noWorseRatio({ ...one, worse, limit: 1.25, alpha: 0.05, minimumEvents: 10 });
      const two = ({ group, rest }: Assigned) => equivalent({ group, reference: rest, margin: 0.1, alpha: 0.05 });
      const { leastFavourable, mostFavourable } = unknownGroupBounds({ ...setting, worse });
      const all = [...assignments(setting.group, setting.rest, setting.unknown)];
      const bounds = (ask: (one: Assigned) => ComparisonTest, of: readonly Assigned[]) => {
        const tests = of.map(ask);
        return [
          Math.min(...tests.map(({ lower }) => lower ?? Number.NaN)),
          Math.max(...tests.map(({ upper }) => upper ?? Number.NaN)),
        ];
      };
      const extremes = [leastFavourable, mostFavourable];
      for (const ask of [ratio, two]) {
        const [lowest = 0, highest = 0] = bounds(ask, all);
        const [lower, upper] = bounds(ask, extremes);
        expect(lower).toBeCloseTo(lowest, 12);
        expect(upper).toBeCloseTo(highest, 12);
      }
    }
  });
});

const test = (own: Partial<ComparisonTest>): ComparisonTest => ({
  difference: -0.01,
  lower: -0.05,
  upper: 0.03,
  pPass: 0.01,
  pFail: 1,
  status: 'ok',
  nNeeded: null,
  method: 'clopper-pearson-square-and-add',
  alpha: 0.05,
  margin: 0.1,
  ...own,
});

describe('a test that holds under every assignment', () => {
  it('has the largest p values and the numbers of the known rows', () => {
    const known = test({});
    const found = underEveryAssignment(known, [test({ pPass: 0.2, difference: -0.2 }), test({ pPass: 0.001 })]);
    expect(found).toEqual({ ...known, pPass: 0.2 });
    expect(couldChange(known, found)).toBe(true);
    expect(couldChange(known, underEveryAssignment(known, [test({ pPass: 0.05 }), test({})]))).toBe(false);
    const fails = test({ pPass: 1, pFail: 0.001 });
    const open = underEveryAssignment(fails, [test({ pPass: 1, pFail: 0.0001 }), test({ pPass: 1, pFail: 0.3 })]);
    expect(open).toMatchObject({ pPass: 1, pFail: 0.3 });
    expect(couldChange(fails, open)).toBe(true);
    expect(couldChange(fails, fails)).toBe(false);
    expect(couldChange(test({ pPass: 0.2 }), test({ pPass: 0.3 }))).toBe(false);
    expect(couldChange(test({ pPass: 1, pFail: 0.2 }), test({ pPass: 1, pFail: 0.3 }))).toBe(false);
  });

  it('is none where no bound is known', () => {
    const found = underEveryAssignment(test({ pFail: 0.001 }), null);
    expect(found).toMatchObject({ pPass: 1, pFail: 1, difference: -0.01, status: 'ok' });
  });

  it('passes under no assignment that is too few, and fails only where a small group may', () => {
    const few = { status: 'too-few', reason: 'below-minimum', pPass: 0.001, pFail: 0.001 } as const;
    const known = test({ pFail: 0.001 });
    expect(underEveryAssignment(known, [test(few), test({ pFail: 0.002 })])).toMatchObject({ pPass: 1, pFail: 0.002 });
    const unsafe = test({ ...few, reason: 'few-events' });
    expect(underEveryAssignment(known, [unsafe, test({ pFail: 0.002 })]).pFail).toBe(1);
    expect(couldChange(test(few), test({ ...few, pFail: 0.3 }))).toBe(true);
    expect(couldChange(unsafe, test({ pPass: 1, pFail: 1 }))).toBe(false);
  });

  it('of two sides fails on one of them only', () => {
    const two = { method: 'newcombe-tost', pPass: 1, pFail: 0.001 } as const;
    const below = test({ ...two, difference: -0.3 });
    expect(underEveryAssignment(below, [below, test({ ...two, difference: -0.2 })]).pFail).toBe(0.001);
    expect(underEveryAssignment(below, [below, test({ ...two, difference: 0.3 })]).pFail).toBe(1);
  });
});
