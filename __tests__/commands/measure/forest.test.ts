import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisRow, plotRow, scaleOf } from '../../../src/commands/measure/forest.ts';

const at = (value: number | null, lower: number | null, upper: number | null) => ({ value, lower, upper });

describe('a forest plot', () => {
  const scale = { low: -1, high: 1, width: 21, marks: [0, -0.5] };

  it('draws limits, value and marks in their columns', () => {
    expect(plotRow(at(0.5, 0.2, 0.8), scale)).toBe('     :    : ├──┼──┤');
    expect(plotRow(at(-0.5, -0.6, 0.1), scale)).toBe('    ├┼─────┤');
    expect(plotRow(at(0.3, null, null), scale)).toBe('     :    :  ┼');
    expect(plotRow(at(null, null, null), scale)).toBe('     :    :');
  });

  it('shows with an arrow that an interval goes on', () => {
    expect(plotRow(at(0.9, 0.5, 1.4), scale)).toBe('     :    :    ├───┼►');
    expect(plotRow(at(-0.9, -1.4, -0.5), scale)).toBe('◄┼───┤    :');
    expect(plotRow(at(0, -2, 2), scale)).toBe('◄─────────┼─────────►');
  });

  it('writes marks above their columns, and none over another', () => {
    expect(axisRow(scale, String)).toBe('   -0.5   0');
    expect(axisRow({ ...scale, marks: [0, 0.05] }, String)).toBe('          0');
    expect(axisRow({ ...scale, marks: [1] }, String)).toBe('                    1');
  });

  it('has room for every value and mark, and is not flattened by one wide interval', () => {
    const wide = scaleOf([at(0, -50, 50), at(0.05, 0, 0.1)], [0, -0.1], 21);
    expect(wide.low).toBeGreaterThan(-0.5);
    expect(wide.high).toBeLessThan(0.5);
    expect(scaleOf([at(0.5, 0.4, 0.6)], [0.5], 21)).toMatchObject({ low: 0.4, high: 0.6 });
    expect(scaleOf([at(0.5, null, null)], [0.5], 21)).toMatchObject({ low: 0.5, high: 1.5 });
    expect(scaleOf([at(0.9, 0.1, 1)], [0, 1], 21, [0, 1])).toMatchObject({ low: 0, high: 1 });
  });

  it('never leaves its width', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const limits = fc.tuple(number, number, number).map((values) => values.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(limits, { minLength: 1, maxLength: 8 }), number, (all, mark) => {
        const rows = all.map(([lower = 0, value = 0, upper = 0]) => at(value, lower, upper));
        const drawn = scaleOf(rows, [mark], 21);
        for (const row of rows) {
          const line = plotRow(row, drawn);
          expect(line.length).toBeLessThanOrEqual(21);
          expect(line).toContain('┼');
        }
        expect(axisRow(drawn, String).length).toBeLessThanOrEqual(21);
      }),
      { seed: 20260103, numRuns: 200 },
    );
  });
});
