import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareClaim, compareInterval, type Declared, parseDeclared } from '../../../src/measures/claims/claims.ts';
import { compare, exactly, rational, toNumber } from '../../../src/measures/claims/rational.ts';
import { goldenJson } from '../golden.ts';

const golden = goldenJson('claims_suppression.json');

function parsed(text: string, scale: 'fraction' | 'percent' = 'fraction'): Declared {
  const result = parseDeclared(text, scale);
  if (!result.ok) throw new Error(`${text}: ${result.problem}`);
  return result;
}

describe('golden claims', () => {
  it.each(golden.claims)(
    '$declared against $x of $n is $expected',
    ({ declared, x, n, higher_is_better, expected }) => {
      expect(compareClaim(parsed(declared), { x, n }, higher_is_better, 0.01).verdict).toBe(expected);
    },
  );
});

describe('comparison', () => {
  const verdict = (text: string, x: number, n: number, higherIsBetter = true) =>
    compareClaim(parsed(text), { x, n }, higherIsBetter, 0.01).verdict;

  it('knows which direction flatters', () => {
    expect(verdict('0.05', 8, 100, false)).toBe('overclaim');
    expect(verdict('0.12', 8, 100, false)).toBe('underclaim');
  });

  it('holds a claim with a comparator to its truth', () => {
    expect(verdict('>85%', 86, 100)).toBe('match');
    expect(verdict('>85%', 85, 100)).toBe('overclaim');
    expect(verdict('>=85%', 85, 100)).toBe('match');
    expect(verdict('<5%', 6, 100, false)).toBe('overclaim');
    expect(verdict('\u22645%', 5, 100, false)).toBe('match');
    expect(verdict('<0.9', 95, 100)).toBe('underclaim');
    expect(verdict('~0.86', 95, 100)).toBe('underclaim');
  });

  it('gives a computed number its tolerance and no more', () => {
    const against = (value: number) => compareClaim(parsed('0.870'), { value, tolerance: 1e-9 }, true, 0.01).verdict;
    expect(against(0.8695 - 1e-10)).toBe('match');
    expect(against(0.8695 - 1e-8)).toBe('overclaim');
    expect(() => against(Number.NaN)).toThrow(RangeError);
  });

  it('does not call a printed double an overclaim', () => {
    for (let n = 1; n < 60; n++) {
      for (let x = 0; x <= n; x++) {
        expect(verdict(String(x / n), x, n), `${x}/${n}`).toBe('match');
        expect(verdict(`${(100 * x) / n}%`, x, n), `${x}/${n} in percent`).toBe('match');
      }
    }
  });

  it('says when a match says little', () => {
    expect(compareClaim(parsed('0.9'), { x: 8652, n: 10_000 }, true, 0.01)).toEqual({
      verdict: 'match',
      lowPrecision: true,
    });
    expect(compareClaim(parsed('0.87'), { x: 8652, n: 10_000 }, true, 0.01).lowPrecision).toBe(false);
  });

  it('matches whatever is rounded honestly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), fc.integer({ min: 1, max: 6 }), (n, k, digits) => {
        const x = k % (n + 1);
        expect(verdict((x / n).toFixed(digits), x, n)).toBe('match');
      }),
      { seed: 20260101, numRuns: 200 },
    );
  });
});

describe('parseDeclared', () => {
  it('keeps sign, percent, decimals and unit', () => {
    const value = parsed('86.5 %');
    expect([value.percent, value.decimals, value.negative]).toEqual([true, 1, false]);
    expect(compare(value.value, rational(865, 1000))).toBe(0);
    expect(compare(value.ulp, rational(1, 1000))).toBe(0);
    expect(compare(parsed('87', 'percent').value, rational(87, 100))).toBe(0);
    expect(compare(parsed('87').value, rational(87))).toBe(0);
    expect(compare(parsed('8.70e-1').ulp, rational(1, 1000))).toBe(0);
    expect(compare(parsed('\u22120.3').value, rational(-3, 10))).toBe(0);
    expect(compare(parsed('.87').value, rational(87, 100))).toBe(0);
  });

  it.each(['0.91 (0.88-0.93)', '0.91 [0.88, 0.93]', '0.91 (95% CI 0.88\u20130.93)', '91% (88% to 93%)', '91% (88-93)'])(
    'reads the interval of %s',
    (text) => {
      const { interval } = parsed(text);
      expect(interval && toNumber(interval.lower.value)).toBeCloseTo(0.88, 12);
      expect(interval && toNumber(interval.upper.value)).toBeCloseTo(0.93, 12);
    },
  );

  it.each([
    ['0,87', /comma.*point/],
    ['1,000', /comma/],
    ['', /empty/],
    ['0.88-0.93', /range/],
    ['0.91 \u00b1 0.02', /plus-minus/],
    ['0.91 (0.93-0.88)', /ends before it begins/],
    ['0.91 (0.92-0.95)', /outside its own interval/],
    ['0.91 (88%-93%)', /both alike/],
    ['0.91 (0,88-0,93)', /not an interval/],
    ['0.91 (n=500)', /not an interval/],
    ['TBD', /not one number/],
    ['NaN', /not one number/],
    ['0.87 0.9', /not one number/],
    ['1e999999999', /not one number/],
    ['9'.repeat(1000), /too long/],
  ])('refuses %s and says what to write', (text, problem) => {
    const result = parseDeclared(text);
    expect(result.ok ? 'accepted' : result.problem).toMatch(problem);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,%<>=~()[]-+eE \u2013') }), (text) => {
        const result = parseDeclared(text);
        if (result.ok) expect(result.value.denominator > 0n).toBe(true);
      }),
      { seed: 20260101, numRuns: 500 },
    );
  });
});

describe('declared intervals', () => {
  const ours = { lower: 0.88, upper: 0.93, level: 0.95, method: 'wilson' } as const;
  const judged = (text: string) => {
    const { interval } = parsed(text);
    return interval && compareInterval(interval, ours);
  };

  it('allow another method but not a precision the data cannot give', () => {
    expect(judged('0.91 (0.88-0.93)')).toBe('match');
    expect(judged('0.91 (0.885-0.935)')).toBe('match');
    expect(judged('0.91 (0.85-0.96)')).toBe('different-method');
    expect(judged('0.91 (0.90-0.91)')).toBe('too-narrow');
  });
});

describe('rational', () => {
  it('holds any double exactly', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: 1e-200, max: 1e15 }), (value) => {
        const fraction = exactly(value);
        expect(compare(exactly(-value), rational(-fraction.numerator, fraction.denominator))).toBe(0);
        expect(Math.abs(toNumber(fraction) - value)).toBeLessThanOrEqual(value * 4e-16);
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });
});

describe('parseDeclared at its edges', () => {
  it('reads exponents either way, and spaces around numbers', () => {
    expect(compare(parsed('8.7e2').value, rational(870))).toBe(0);
    expect(compare(parsed('87e2').ulp, rational(100))).toBe(0);
    expect(compare(parsed(' 0.87 ').value, rational(87, 100))).toBe(0);
    expect(parsed('0.91 ( 0.88-0.93 )').interval).toBeDefined();
    expect('comparator' in parsed('0.87')).toBe(false);
  });

  it('takes an interval that ends where it begins, at the value', () => {
    expect(parsed('0.91 (0.91-0.91)').interval).toBeDefined();
  });

  it.each([
    [`0.${'1'.repeat(79)}`, /too long/],
    ['x'.repeat(81), /too long/],
    ['x'.repeat(80), /not one number/],
    ['0.88 - 0.93', /range/],
    ['0.88 to 0.93', /range/],
    ['0.91 (0.80-0.85)', /outside its own interval/],
    ['0.91 (0.88-93%)', /both alike/],
    ['0.91 (88%-0.93)', /both alike/],
  ])('refuses %s', (text, problem) => {
    const result = parseDeclared(text);
    expect(result.ok ? 'accepted' : result.problem).toMatch(problem);
  });
});

describe('comparison at its edges', () => {
  const against = (text: string, value: number, higherIsBetter = true) =>
    compareClaim(parsed(text), { value, tolerance: 0 }, higherIsBetter, 0.01).verdict;
  const share = (text: string, x: number, n: number, higherIsBetter = true) =>
    compareClaim(parsed(text), { x, n }, higherIsBetter, 0.01).verdict;

  it('tells each comparator from its neighbour', () => {
    expect([share('>=85%', 84, 100), share('>=85%', 84, 100, false)]).toEqual(['overclaim', 'underclaim']);
    expect([share('<5%', 4, 100, false), share('<5%', 5, 100, false)]).toEqual(['match', 'overclaim']);
    expect([share('<=5%', 4, 100, false), share('<=5%', 6, 100, false)]).toEqual(['match', 'overclaim']);
    expect([share('~0.86', 864, 1000), share('~0.86', 80, 100)]).toEqual(['match', 'overclaim']);
  });

  it('sees a negative value cut off towards 0', () => {
    expect(against('-2', -2.75)).toBe('match_if_truncated');
    expect([against('-2', -3), against('-2', -4)]).toEqual(['overclaim', 'overclaim']);
    expect([against('-2', -1.25), against('-2', -1)]).toEqual(['underclaim', 'underclaim']);
    expect([against('2', 2.75), against('2', 3), against('2', 1)]).toEqual([
      'match_if_truncated',
      'underclaim',
      'overclaim',
    ]);
  });

  it('says little above what is material, not at it', () => {
    const precision = (materiality: number) =>
      compareClaim(parsed('1'), { x: 1, n: 1 }, true, materiality).lowPrecision;
    expect([precision(0.5), precision(0.499)]).toEqual([false, true]);
  });

  it('refuses a share of nothing', () => {
    expect(() => share('0.8', 0, 0)).toThrow(/share of nothing/);
  });

  it('allows an end a quarter of the half-width, and half the width after rounding', () => {
    const judged = (text: string) => {
      const { interval } = parsed(text);
      return interval && compareInterval(interval, { lower: 0, upper: 8, level: 0.95, method: 'wilson' });
    };
    expect([judged('3 (2-4)'), judged('3 (2-5)')]).toEqual(['too-narrow', 'different-method']);
    expect([judged('3 (1-7)'), judged('3 (2-7)')]).toEqual(['match', 'different-method']);
    expect([judged('3 (0-6)'), judged('3 (2-8)')]).toEqual(['different-method', 'different-method']);
  });
});
