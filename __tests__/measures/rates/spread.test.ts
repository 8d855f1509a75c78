import { describe, expect, it } from 'vitest';
import { averageOddsDifference, disparitySummary, rateSpread, spread } from '../../../src/measures/rates/spread.ts';
import { expectNear } from '../golden.ts';
import { GOLDEN_ATTRIBUTES, goldenBinary, goldenGroups } from '../golden-groups.ts';

const GOLDEN_SPREADS = ['selection_rate', 'sensitivity', 'specificity', 'fpr', 'fnr', 'ppv', 'npv'] as const;

describe.each(GOLDEN_ATTRIBUTES)('by %s', (attribute) => {
  const golden = goldenBinary.disparity[attribute];
  const groups = goldenGroups(attribute);

  it.each(GOLDEN_SPREADS)('has the golden spread of %s', (rate) => {
    const result = rateSpread(groups, rate);
    const expected = golden.summary[rate];
    expectNear(result?.highest.value, expected.max, 1e-15, 'highest');
    expectNear(result?.lowest.value, expected.min, 1e-15, 'lowest');
    expectNear(result?.differenceMaxMin, expected.difference_max_min, 1e-15, 'difference');
    expectNear(result?.ratioMinMax, expected.ratio_min_max, 1e-15, 'ratio');
    // The golden file calls the group of the least value the worst, whatever the rate.
    expect(result?.lowest.group).toBe(expected.worst_group);
    expect(result?.undefinedGroups).toEqual([]);
  });

  it('covers every rate of the golden file', () => {
    expect(Object.keys(golden.summary).sort()).toEqual([...GOLDEN_SPREADS].sort());
  });

  it('has the golden summary', () => {
    const summary = disparitySummary(groups);
    expectNear(summary.demographicParityDifference, golden.demographic_parity_difference, 1e-15, 'parity difference');
    expectNear(summary.demographicParityRatio, golden.demographic_parity_ratio, 1e-15, 'parity ratio');
    expectNear(summary.equalOpportunityDifference, golden.equal_opportunity_difference, 1e-15, 'opportunity');
    expectNear(summary.equalizedOddsDifference, golden.equalized_odds_difference, 1e-15, 'odds');
    expectNear(summary.predictiveParityDifference, golden.predictive_parity_difference, 1e-15, 'predictive parity');
  });

  it('has the golden average odds against the reference', () => {
    const reference = groups.find(({ group }) => group === golden.reference);
    if (reference === undefined) throw new Error('the reference is a group');
    const others = groups.filter((one) => one !== reference);
    expect(others.map(({ group }) => group).sort()).toEqual(
      Object.keys(golden.average_odds_difference_vs_reference).sort(),
    );
    for (const { group, counts } of others) {
      const expected = golden.average_odds_difference_vs_reference[group];
      expectNear(averageOddsDifference(counts, reference.counts), expected, 1e-15, group);
      expectNear(averageOddsDifference(reference.counts, counts), -expected, 1e-15, `${group} reversed`);
    }
  });
});

describe('spread', () => {
  it('names the groups furthest apart, and those without the rate', () => {
    const values = [
      { group: 'a', value: 0.5 },
      { group: 'b', value: null },
      { group: 'c', value: 0.25 },
      { group: 'd', value: 0.75 },
      { group: 'e', value: null },
    ];
    expect(spread(values)).toEqual({
      lowest: { group: 'c', value: 0.25 },
      highest: { group: 'd', value: 0.75 },
      differenceMaxMin: 0.5,
      ratioMinMax: 1 / 3,
      undefinedGroups: ['b', 'e'],
    });
  });

  it('takes the first of equals', () => {
    const equal = ['a', 'b', 'c'].map((group) => ({ group, value: 0.5 }));
    expect(spread(equal)).toMatchObject({
      lowest: { group: 'a' },
      highest: { group: 'a' },
      differenceMaxMin: 0,
      ratioMinMax: 1,
    });
  });

  it('has no ratio over 0', () => {
    const zero = ['a', 'b'].map((group) => ({ group, value: 0 }));
    expect(spread(zero)).toMatchObject({ differenceMaxMin: 0, ratioMinMax: null });
    expect(
      spread([
        { group: 'a', value: 0 },
        { group: 'b', value: 0.5 },
      ]),
    ).toMatchObject({ ratioMinMax: 0 });
  });

  it('is null with fewer than two groups that have the rate', () => {
    expect(spread([])).toBeNull();
    expect(spread([{ group: 'a', value: 1 }])).toBeNull();
    expect(
      spread([
        { group: 'a', value: 1 },
        { group: 'b', value: null },
      ]),
    ).toBeNull();
    expect(
      spread([
        { group: 'a', value: null },
        { group: 'b', value: null },
      ]),
    ).toBeNull();
  });
});

describe('disparitySummary', () => {
  const usual = { tp: 3, fp: 1, fn: 1, tn: 3 };
  const other = { tp: 2, fp: 2, fn: 2, tn: 2 };
  const of = (first: typeof usual, second: typeof usual) =>
    disparitySummary([
      { group: 'a', counts: first },
      { group: 'b', counts: second },
    ]);

  it('takes the larger of the two spreads as equalized odds', () => {
    // Sensitivity 3/4 against 1/2, false positive rate 1/4 against 1/2, then each moved alone.
    expect(of(usual, other).equalizedOddsDifference).toBe(0.25);
    expect(of(usual, { ...other, tp: 0, fn: 4 }).equalizedOddsDifference).toBe(0.75);
    expect(of(usual, { ...other, fp: 4, tn: 0 }).equalizedOddsDifference).toBe(0.75);
  });

  it('leaves null what is not defined in two groups', () => {
    const noEvents = { tp: 0, fp: 1, fn: 0, tn: 3 };
    expect(of(usual, noEvents)).toMatchObject({
      demographicParityDifference: 0.25,
      demographicParityRatio: 0.5,
      equalOpportunityDifference: null,
      equalizedOddsDifference: null,
      predictiveParityDifference: 0.75,
    });
    const noNonEvents = { tp: 1, fp: 0, fn: 3, tn: 0 };
    expect(of(usual, noNonEvents)).toMatchObject({ equalOpportunityDifference: 0.5, equalizedOddsDifference: null });
    const nobodyFlagged = { tp: 0, fp: 0, fn: 4, tn: 4 };
    expect(of(usual, nobodyFlagged).predictiveParityDifference).toBeNull();
    expect(of(nobodyFlagged, nobodyFlagged)).toMatchObject({
      demographicParityDifference: 0,
      demographicParityRatio: null,
    });
    expect(disparitySummary([])).toEqual({
      demographicParityDifference: null,
      demographicParityRatio: null,
      equalOpportunityDifference: null,
      equalizedOddsDifference: null,
      predictiveParityDifference: null,
    });
  });
});

describe('averageOddsDifference', () => {
  const usual = { tp: 3, fp: 1, fn: 1, tn: 3 };

  it('is half the sum of both differences, which may cancel', () => {
    expect(averageOddsDifference({ tp: 4, fp: 2, fn: 0, tn: 2 }, usual)).toBe(0.25);
    expect(averageOddsDifference({ tp: 2, fp: 2, fn: 2, tn: 2 }, usual)).toBe(0);
  });

  it('is null when any of the four rates does not exist', () => {
    const noEvents = { tp: 0, fp: 1, fn: 0, tn: 3 };
    const noNonEvents = { tp: 3, fp: 0, fn: 1, tn: 0 };
    for (const bare of [noEvents, noNonEvents]) {
      expect(averageOddsDifference(bare, usual)).toBeNull();
      expect(averageOddsDifference(usual, bare)).toBeNull();
    }
  });
});
