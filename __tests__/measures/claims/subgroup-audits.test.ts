import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  auditSubgroupRange,
  auditSubgroupSizes,
  auditWeightedMean,
  type DeclaredText,
  MEAN_METRICS,
} from '../../../src/measures/claims/subgroup-audits.ts';
import { RATE_IDS } from '../../../src/measures/rates/confusion.ts';

describe('auditSubgroupSizes', () => {
  const audit = (sizes: number[], total: number, unknown: number | null = null) =>
    auditSubgroupSizes({ sizes, total, unknown });

  it('accepts an exact sum, with the unknown only where they are declared', () => {
    expect(audit([600, 400], 1000)).toEqual({
      verdict: 'consistent',
      reason: 'the groups add up to the declared total of 1000',
    });
    expect(audit([600, 380], 1000, 20)).toEqual({
      verdict: 'consistent',
      reason: 'the groups and the cases of unknown group add up to the declared total of 1000',
    });
    expect(audit([600, 400], 1000, 0).verdict).toBe('consistent');
    expect(audit([0, 0], 0).verdict).toBe('consistent');
  });

  it('refutes too many, and any other sum with the unknown declared', () => {
    expect(audit([600, 401], 1000)).toEqual({
      verdict: 'impossible',
      reason: 'the groups add up to 1001, but the declared total is 1000',
    });
    expect(audit([600, 380], 1000, 21).verdict).toBe('impossible');
    expect(audit([600, 380], 1000, 19)).toEqual({
      verdict: 'impossible',
      reason: 'the groups and the cases of unknown group add up to 999, but the declared total is 1000',
    });
    expect(audit([2 ** 53 - 1, 2 ** 53 - 1], 2 ** 53 - 1).verdict).toBe('impossible');
  });

  it('cannot tell a remainder that nobody declared from a group that is not listed', () => {
    expect(audit([600, 399], 1000)).toEqual({
      verdict: 'cannot-tell',
      reason:
        'the groups add up to 999, but the declared total is 1000: list every group, or declare how many cases have no known group',
    });
  });

  it('cannot tell without whole numbers', () => {
    const whole = 'a number of cases is not a whole number from 0';
    expect(audit([], 1000)).toEqual({ verdict: 'cannot-tell', reason: 'no group states its number of cases' });
    for (const bad of [-1, 1.5, Number.NaN, 2 ** 53]) {
      expect(audit([bad, 1], 1000)).toEqual({ verdict: 'cannot-tell', reason: whole });
      expect(audit([1], bad)).toEqual({ verdict: 'cannot-tell', reason: whole });
      expect(audit([1], 1, bad)).toEqual({ verdict: 'cannot-tell', reason: whole });
    }
    expect(audit(new Array(1001).fill(1), 1001)).toEqual({
      verdict: 'cannot-tell',
      reason: 'more than 1000 groups are not checked',
    });
    expect(audit(new Array(1000).fill(1), 1000).verdict).toBe('consistent');
  });
});

const parts = (...texts: string[]) => texts.map((text, index) => ({ name: `group ${index + 1}`, text }));

describe('auditSubgroupRange', () => {
  const audit = (
    overall: string,
    groups: readonly string[],
    { metric = 'sensitivity', everyCaseListed = true }: { metric?: string; everyCaseListed?: boolean } = {},
  ) => auditSubgroupRange({ metric, overall: { text: overall }, parts: parts(...groups), everyCaseListed });

  it('accepts a value between those of the groups', () => {
    expect(audit('0.85', ['0.80', '0.90'])).toEqual({
      verdict: 'consistent',
      reason: '0.85 of all cases lies between the values of the groups',
    });
    expect(audit('0.80', ['0.80', '0.90']).verdict).toBe('consistent');
    expect(audit('0.90', ['0.80', '0.90']).verdict).toBe('consistent');
    expect(audit('85%', ['0.80', '90 %']).verdict).toBe('consistent');
    expect(audit('0.85 (0.80-0.90)', ['0.80', '0.90']).verdict).toBe('consistent');
  });

  it('refutes a value outside, in words that say on which side', () => {
    expect(audit('0.93', ['0.80', '0.90'])).toEqual({
      verdict: 'impossible',
      reason: '0.93 of all cases lies above the value of every group, and a mean over all of them cannot',
    });
    expect(audit('0.75', ['0.80', '0.90'])).toEqual({
      verdict: 'impossible',
      reason: '0.75 of all cases lies below the value of every group, and a mean over all of them cannot',
    });
    expect(audit('0.5', ['0.80']).verdict).toBe('impossible');
  });

  it('lets every value be as far off as its rounding allows, and no further', () => {
    // 0.9 stands for 0.85 to 0.95, 0.951 for 0.9505 to 0.9515: one unit apart.
    expect(audit('0.951', ['0.80', '0.9']).verdict).toBe('cannot-tell');
    expect(audit('0.950', ['0.80', '0.9']).verdict).toBe('consistent');
    expect(audit('0.9505', ['0.80', '0.9']).verdict).toBe('cannot-tell');
    expect(audit('0.95', ['0.80', '0.9']).verdict).toBe('consistent');
    // Ties: 0.905 is written 0.90 or 0.91, so both may be the same number.
    expect(audit('0.91', ['0.80', '0.90']).verdict).toBe('consistent');
    expect(audit('0.79', ['0.80', '0.90']).verdict).toBe('consistent');
    expect(audit('0.78', ['0.80', '0.90']).verdict).toBe('impossible');
    expect(audit('0.92', ['0.80', '0.90']).verdict).toBe('impossible');
  });

  it('cannot tell what digits cut off would explain', () => {
    // 0.90 may be 0.9099 cut off, and 0.794 may be 0.7949, which is written 0.79 or, rounded, 0.80 only from 0.795.
    expect(audit('0.908', ['0.80', '0.90'])).toEqual({
      verdict: 'cannot-tell',
      reason: '0.908 of all cases lies above the value of every group, unless digits were cut off instead of rounded',
    });
    expect(audit('0.794', ['0.80', '0.90'])).toEqual({
      verdict: 'cannot-tell',
      reason: '0.794 of all cases lies below the value of every group, unless digits were cut off instead of rounded',
    });
    expect(audit('0.911', ['0.80', '0.90']).verdict).toBe('impossible');
    expect(audit('0.793', ['0.80', '0.90']).verdict).toBe('impossible');
    // Cutting off goes towards 0: -0.10 may be -0.109.
    const bias = (overall: string) => audit(overall, ['-0.10', '0.10'], { metric: 'bias' }).verdict;
    expect([bias('-0.11'), bias('-0.108'), bias('-0.111')]).toEqual(['consistent', 'cannot-tell', 'impossible']);
    expect([bias('0.11'), bias('0.108'), bias('0.111')]).toEqual(['consistent', 'cannot-tell', 'impossible']);
  });

  it('cannot tell when cases outside of the listed groups could explain it', () => {
    expect(audit('0.95', ['0.80', '0.90'], { everyCaseListed: false })).toEqual({
      verdict: 'cannot-tell',
      reason:
        '0.95 of all cases lies above the value of every group, and cases outside of the listed groups could explain it',
    });
    expect(audit('0.85', ['0.80', '0.90'], { everyCaseListed: false }).verdict).toBe('consistent');
  });

  it('does not ask it of a metric that is no mean: an AUROC may lie outside', () => {
    for (const metric of ['auroc', 'average_precision', 'mcc', 'calibration_slope', 'toString', '']) {
      const { verdict, reason } = audit('0.95', ['0.80', '0.90'], { metric });
      expect(verdict).toBe('cannot-tell');
      expect(reason).toContain('not a mean over cases');
    }
    for (const metric of MEAN_METRICS) expect(audit('0.95', ['0.80', '0.90'], { metric }).verdict).toBe('impossible');
    expect(MEAN_METRICS).toEqual([...RATE_IDS, 'f1', 'brier', 'log_loss', 'o_e', 'bias', 'mae']);
  });

  it('cannot tell from what it cannot read, and says where', () => {
    expect(audit('0,95', ['0.80']).reason).toMatch(/^all cases: a comma/);
    expect(audit('0.95', ['0.80', 'high']).reason).toMatch(/^group 2: /);
    expect(audit('>0.95', ['0.80']).reason).toBe('all cases: a value with <, > or ~ cannot be checked digit by digit');
    expect(audit('95', ['0.80']).reason).toBe(
      'all cases: the value is not a share from 0 to 1: write a percentage with its sign, as in 87%',
    );
    expect(audit('0.95', ['-0.1']).reason).toMatch(/^group 1: the value is not a share/);
    expect(audit('0.95', ['1', '0']).verdict).toBe('consistent');
    for (const metric of ['f1', 'brier']) expect(audit('1.5', ['1'], { metric }).verdict).toBe('cannot-tell');
    for (const metric of ['o_e', 'log_loss', 'mae'])
      expect(audit('1.5', ['2', '1'], { metric }).verdict).toBe('consistent');
    expect(audit('0.95', [])).toEqual({ verdict: 'cannot-tell', reason: 'no group states a value' });
    expect(audit('0.9', new Array(1001).fill('0.9')).reason).toBe('more than 1000 groups are not checked');
    expect(audit('0.9', new Array(1000).fill('0.9')).verdict).toBe('consistent');
  });

  it('takes the scale from the format where it says so', () => {
    const overall: DeclaredText = { text: '95', scale: 'percent' };
    const result = auditSubgroupRange({
      metric: 'ppv',
      overall,
      parts: [
        { name: 'a', text: '80', scale: 'percent' },
        { name: 'b', text: '0.90', scale: 'fraction' },
      ],
      everyCaseListed: true,
    });
    expect(result.verdict).toBe('impossible');
  });
});

describe('auditWeightedMean', () => {
  const audit = (
    overall: string,
    groups: readonly (readonly [string, number])[],
    { metric = 'accuracy', unknown = 0 }: { metric?: string; unknown?: number } = {},
  ) =>
    auditWeightedMean({
      metric,
      overall: { text: overall },
      parts: groups.map(([text, n], index) => ({ name: `group ${index + 1}`, text, n })),
      unknown,
    });

  it('accepts the mean by sizes and refutes others that lie between as well', () => {
    // 90 of 100 and 400 of 500: 490 of 600.
    expect(
      audit('0.817', [
        ['0.90', 100],
        ['0.80', 500],
      ]),
    ).toEqual({
      verdict: 'consistent',
      reason: '0.817 of all cases is a mean of the groups with these sizes',
    });
    expect(
      audit('0.88', [
        ['0.90', 100],
        ['0.80', 500],
      ]),
    ).toEqual({
      verdict: 'impossible',
      reason: 'no values written as those of the groups give 0.88 for all cases with these sizes',
    });
    expect(
      audit('0.75', [
        ['0.90', 100],
        ['0.80', 500],
      ]).verdict,
    ).toBe('impossible');
  });

  it('counts in whole cases', () => {
    // 0.333 of 3 is 1, 0.5 of 2 is 1: 2 of 5 and nothing else.
    expect(
      audit('0.4', [
        ['0.333', 3],
        ['0.5', 2],
      ]).verdict,
    ).toBe('consistent');
    expect(
      audit('0.41', [
        ['0.333', 3],
        ['0.5', 2],
      ]).verdict,
    ).toBe('impossible');
    expect(
      audit('0.87', [
        ['0.90', 50],
        ['0.87', 50],
      ]),
    ).toEqual({
      verdict: 'impossible',
      reason: 'no whole number of 50 cases gives 0.87 (group 2)',
    });
    // 0.85 of 7 is 6 only when cut off.
    expect(audit('0.86', [['0.85', 7]])).toEqual({
      verdict: 'cannot-tell',
      reason: 'no whole number of 7 cases gives 0.85 (group 1), unless digits were cut off instead of rounded',
    });
    // The overall value of no whole count.
    expect(
      audit('0.871', [
        ['0.9', 10],
        ['0.8', 40],
      ]).verdict,
    ).toBe('impossible');
  });

  it('does not count means of other things', () => {
    // A Brier score of 0.123 of 3 cases need be no third.
    expect(audit('0.123', [['0.123', 3]], { metric: 'brier' }).verdict).toBe('consistent');
    expect(audit('0.123', [['0.123', 3]]).verdict).toBe('impossible');
    expect(
      audit(
        '0.30',
        [
          ['0.10', 100],
          ['0.20', 500],
        ],
        { metric: 'brier' },
      ).verdict,
    ).toBe('impossible');
    expect(
      audit(
        '1.5',
        [
          ['1.0', 10],
          ['2.0', 10],
        ],
        { metric: 'mae' },
      ).verdict,
    ).toBe('consistent');
    expect(
      audit(
        '-1.5',
        [
          ['1.0', 10],
          ['2.0', 10],
        ],
        { metric: 'bias' },
      ).verdict,
    ).toBe('impossible');
    for (const metric of ['f1', 'o_e']) {
      expect(audit('0.9', [['0.9', 10]], { metric })).toEqual({
        verdict: 'cannot-tell',
        reason: 'this metric is not weighted by numbers of cases',
      });
    }
    expect(audit('0.9', [['0.9', 10]], { metric: 'auroc' }).reason).toContain('not a mean over cases');
  });

  it('a value of 1.00 stands for nothing above 1', () => {
    // At most 1000 + 4 of 1010 cases: 0.9941.
    expect(
      audit('0.9990', [
        ['1.00', 1000],
        ['0.4', 10],
      ]).verdict,
    ).toBe('impossible');
    expect(
      audit('0.9941', [
        ['1.00', 1000],
        ['0.4', 10],
      ]).verdict,
    ).toBe('consistent');
    expect(
      audit('0.0001', [
        ['0.00', 1000],
        ['0.4', 10],
      ]).verdict,
    ).toBe('impossible');
    expect(
      audit(
        '0.9990',
        [
          ['1.00', 1000],
          ['0.400', 10],
        ],
        { metric: 'brier' },
      ).verdict,
    ).toBe('impossible');
  });

  it('gives cases of unknown group any value from 0 to 1', () => {
    // 490 of 600, and 60 that may be anything: 490 to 550 of 660.
    const groups = [
      ['0.900', 100],
      ['0.800', 500],
    ] as const;
    expect(audit('0.742', groups, { unknown: 60 }).verdict).toBe('consistent');
    expect(audit('0.833', groups, { unknown: 60 }).verdict).toBe('consistent');
    expect(audit('0.739', groups, { unknown: 60 }).verdict).toBe('impossible');
    expect(audit('0.836', groups, { unknown: 60 }).verdict).toBe('impossible');
    expect(audit('0.835', groups, { unknown: 66 }).verdict).toBe('consistent');
    expect(audit('0.836', groups, { unknown: 66 }).verdict).toBe('impossible');
    expect(audit('0.5', [['0.5', 10]], { metric: 'log_loss', unknown: 1 }).reason).toBe(
      'cases of unknown group could have any value of this metric',
    );
    expect(audit('0.5', [['0.5', 10]], { metric: 'log_loss', unknown: 0 }).verdict).toBe('consistent');
    expect(audit('0.5', [['0.5', 10]], { metric: 'brier', unknown: 1 }).verdict).toBe('consistent');
  });

  it('cannot tell what digits cut off would explain', () => {
    // At most 885 and 3,975 of 6,000 when rounded, 890 and 4,000 when cut off.
    expect(
      audit('0.814', [
        ['0.88', 1000],
        ['0.79', 5000],
      ]),
    ).toEqual({
      verdict: 'cannot-tell',
      reason:
        'no values written as those of the groups give 0.814 for all cases with these sizes, unless digits were cut off instead of rounded',
    });
    expect(
      audit('0.817', [
        ['0.88', 1000],
        ['0.79', 5000],
      ]).verdict,
    ).toBe('impossible');
  });

  it('cannot tell from sizes that are none, nor from text that is no value', () => {
    const whole = { verdict: 'cannot-tell', reason: 'a number of cases is not a whole number from 0' };
    for (const bad of [-1, 2.5, Number.NaN, 2 ** 53]) {
      expect(audit('0.9', [['0.9', bad]])).toEqual(whole);
      expect(audit('0.9', [['0.9', 10]], { unknown: bad })).toEqual(whole);
    }
    expect(
      audit('0.9', [
        ['0.9', 2 ** 52],
        ['0.9', 2 ** 52],
      ]),
    ).toEqual(whole);
    expect(audit('0.9', [])).toEqual({ verdict: 'cannot-tell', reason: 'no group states a value' });
    expect(audit('about 0.9', [['0.9', 10]]).verdict).toBe('cannot-tell');
    expect(
      audit('0.9', [
        ['0.9', 10],
        ['0.9', 0],
      ]),
    ).toEqual({
      verdict: 'impossible',
      reason: 'group 2 states a value for no cases',
    });
  });

  it('never refutes what real counts give, however rounded or cut off', () => {
    const count = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }));
    const counts = fc.array(count, { minLength: 1, maxLength: 5 });
    const decimals = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(counts, decimals, fc.boolean(), fc.integer({ min: 0, max: 20 }), (groups, digits, cut, unknown) => {
        const write = (x: number, n: number): string =>
          cut ? (Math.floor((x * 10 ** digits) / n) / 10 ** digits).toFixed(digits) : (x / n).toFixed(digits);
        const sizes = groups.map(([n, share]) => ({ n, x: Math.round(n * share) }));
        const n = sizes.reduce((sum, one) => sum + one.n, unknown);
        const x = sizes.reduce((sum, one) => sum + one.x, Math.floor(unknown / 3));
        const declared = sizes.map((one, index) => ({ name: `group ${index}`, n: one.n, text: write(one.x, one.n) }));
        const { verdict } = auditWeightedMean({
          metric: 'ppv',
          overall: { text: write(x, n) },
          parts: declared,
          unknown,
        });
        expect(cut ? verdict !== 'impossible' : verdict === 'consistent').toBe(true);
        if (unknown > 0) return;
        const overall = { text: write(x, n) };
        const range = auditSubgroupRange({ metric: 'ppv', overall, parts: declared, everyCaseListed: true });
        expect(cut ? range.verdict !== 'impossible' : range.verdict === 'consistent').toBe(true);
      }),
      { seed: 20260110, numRuns: 200 },
    );
  });
});
