import { describe, expect, it } from 'vitest';
import { observedToExpected } from '../../../src/measures/calibration/calibration.ts';
import { auroc, logitInterval } from '../../../src/measures/discrimination/auroc.ts';
import { clopperPearson, wilson } from '../../../src/measures/intervals/interval.ts';
import { type RateId, rates, worseIs } from '../../../src/measures/rates/confusion.ts';
import { countConfusion, groupsOf, scoresByLabel, selectGroup } from '../../../src/measures/rows/predictions.ts';
import { binaryTable, expectNear, goldenJson } from '../golden.ts';

const golden = goldenJson('golden.json').binary;
const table = binaryTable();

const GOLDEN_RATES: readonly RateId[] = [
  'prevalence',
  'selection_rate',
  'sensitivity',
  'specificity',
  'ppv',
  'npv',
  'fpr',
  'fnr',
  'accuracy',
];

/** Every selection that golden.json describes: all rows, each group, each intersection. */
const selections = [
  { name: 'overall', rows: null, expected: golden.overall, discrimination: golden.discrimination },
  ...['sex', 'race', 'age', 'site', 'race_sex'].flatMap((attribute) =>
    Object.entries(golden.disparity[attribute].groups).map(([value, expected]) => {
      const [race = '', sex = ''] = value.split('|');
      const key = attribute === 'race_sex' ? { race, sex } : { [attribute]: value };
      // biome-ignore lint/suspicious/noExplicitAny: a golden group
      const group = expected as any;
      return {
        name: `${attribute} ${value}`,
        rows: selectGroup(table, key),
        expected: group,
        discrimination: group.discrimination,
      };
    }),
  ),
];

describe.each(selections)('$name', ({ rows, expected, discrimination }) => {
  const counts = countConfusion(table, rows, golden.threshold);
  if (counts === null) throw new Error('the table has scores');

  it('has the golden counts and rates with their intervals', () => {
    expect(counts).toEqual({ tp: expected.tp, fp: expected.fp, fn: expected.fn, tn: expected.tn });
    const all = rates(counts);
    for (const rate of GOLDEN_RATES) {
      const { x, n, value } = all[rate];
      expect({ x, n }, rate).toEqual({ x: expected[rate].x, n: expected[rate].n });
      if (n === 0) {
        expect(value, rate).toBeNull();
        expect(wilson(x, n, 0.95), rate).toBeNull();
        continue;
      }
      expectNear(value, expected[rate].value, 1e-15, rate);
      const intervals = [
        ['wilson95', wilson(x, n, 0.95)],
        ['wilson90', wilson(x, n, 0.9)],
        ['clopper_pearson95', clopperPearson(x, n, 0.95)],
      ] as const;
      for (const [name, interval] of intervals) {
        expectNear(interval?.lower, expected[rate][name][0], 1e-10, `${rate} ${name} lower`);
        expectNear(interval?.upper, expected[rate][name][1], 1e-10, `${rate} ${name} upper`);
      }
    }
  });

  it('has the golden AUROC, DeLong error and logit interval', () => {
    if (discrimination === undefined) return;
    const scores = scoresByLabel(table, rows);
    const result = scores === null ? null : auroc(scores);
    if (!result?.ok) throw new Error('both classes occur');
    const { value, standardError } = result.estimate;
    if (discrimination.insufficient) {
      expect(standardError).toBeNull();
      expect(logitInterval(value, standardError, 0.95)).toBeNull();
      return;
    }
    expectNear(value, discrimination.auroc, 1e-12, 'auroc');
    expectNear(standardError, discrimination.delong_se, 1e-10, 'standard error');
    const interval = logitInterval(value, standardError, 0.95);
    const expectedInterval = discrimination.delong_logit95;
    if (expectedInterval === null || expectedInterval[0] === null) expect(interval).toBeNull();
    else {
      expectNear(interval?.lower, expectedInterval[0], 1e-10, 'lower');
      expectNear(interval?.upper, expectedInterval[1], 1e-10, 'upper');
    }
  });
});

describe('observed to expected', () => {
  const calibrated = Object.entries(golden.calibration_by).flatMap(([attribute, groups]) =>
    // biome-ignore lint/suspicious/noExplicitAny: golden groups
    Object.entries(groups as any).map(([value, expected]) => ({ name: `${attribute} ${value}`, expected })),
  );
  // biome-ignore lint/suspicious/noExplicitAny: a golden group
  it.each([{ name: 'overall', expected: golden.calibration }, ...calibrated] as any[])('$name', ({ expected }) => {
    const result = observedToExpected({ observed: expected.events, expected: expected.expected, n: expected.n });
    if (!result.ok) throw new Error(result.reason);
    expectNear(result.value, expected.o_e, 1e-12, 'o_e');
    expectNear(result.lower, expected.o_e_log95[0], 1e-10, 'lower');
    expectNear(result.upper, expected.o_e_log95[1], 1e-10, 'upper');
  });
});

describe('rates', () => {
  it('are null, never 0 or 1, without a denominator', () => {
    const none = rates({ tp: 0, fp: 0, fn: 0, tn: 4 });
    expect(none.sensitivity).toEqual({ x: 0, n: 0, value: null });
    expect(none.ppv.value).toBeNull();
    expect(none.npv.value).toBe(1);
  });

  it('refuse counts that are not whole or are negative', () => {
    expect(() => rates({ tp: 0.5, fp: 0, fn: 0, tn: 0 })).toThrow(RangeError);
    expect(() => rates({ tp: -1, fp: 0, fn: 2, tn: 0 })).toThrow(RangeError);
    expect(() => rates({ tp: Number.NaN, fp: 0, fn: 2, tn: 0 })).toThrow(RangeError);
  });

  it('know which direction harms', () => {
    expect(worseIs('sensitivity')).toBe('lower');
    expect(worseIs('auroc')).toBe('lower');
    expect(worseIs('fnr')).toBe('higher');
    expect(worseIs('selection_rate')).toBeNull();
  });
});

describe('groupsOf', () => {
  it('lists every value with its rows', () => {
    const sizes = groupsOf(table, 'race');
    expect(sizes?.groups.map(({ value, n }) => [value, n])).toEqual(
      Object.entries(golden.disparity.race.groups)
        // biome-ignore lint/suspicious/noExplicitAny: a golden group
        .map(([value, group]) => [value, (group as any).n])
        .sort(),
    );
    expect(sizes?.missingShare).toBe(0);
    expect(groupsOf(table, 'insurance')).toBeNull();
  });
});
