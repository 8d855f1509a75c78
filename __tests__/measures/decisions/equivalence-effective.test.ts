import { describe, expect, it } from 'vitest';
import { equivalent, noWorseRatio } from '../../../src/measures/decisions/equivalence.ts';

const margin = { margin: 0.1, alpha: 0.05 };
const ratio = { worse: 'higher', limit: 1.5, alpha: 0.05, minimumEvents: 10 } as const;

describe('comparisons at the number of independent cases', () => {
  it('are those of so many rows, with the numbers needed as rows', () => {
    const halved = equivalent({ group: { x: 90, n: 100 }, reference: { x: 270, n: 300 }, ...margin });
    const worth = { group: 100, rest: 300 };
    const found = equivalent({ group: { x: 180, n: 200 }, reference: { x: 540, n: 600 }, ...margin, effective: worth });
    expect(found).toEqual({ ...halved, nNeeded: 2 * (halved.nNeeded ?? 0) });
    const plain = noWorseRatio({ group: { x: 20, n: 100 }, rest: { x: 60, n: 300 }, ...ratio });
    const clustered = noWorseRatio({ group: { x: 40, n: 200 }, rest: { x: 120, n: 600 }, ...ratio, effective: worth });
    expect(clustered.pPass).toBeCloseTo(plain.pPass, 12);
    expect(clustered).toMatchObject({ status: 'ok', nNeeded: 2 * (plain.nNeeded ?? 0) });
  });

  it('are too few by independent cases, and planned like the others without a row', () => {
    const few = equivalent({
      group: { x: 90, n: 100 },
      reference: { x: 90, n: 100 },
      ...margin,
      effective: { group: 24.9, rest: 100 },
    });
    expect(few).toMatchObject({ status: 'too-few', reason: 'below-minimum' });
    const events = noWorseRatio({
      group: { x: 20, n: 100 },
      rest: { x: 60, n: 300 },
      ...ratio,
      effective: { group: 49, rest: 300 },
    });
    expect(events).toMatchObject({ status: 'too-few', reason: 'few-events' });
    const none = { group: { x: 0, n: 0 }, rest: { x: 600, n: 3000 } };
    const plain = noWorseRatio({ ...none, ...ratio, rest: { x: 200, n: 1000 } });
    const planned = noWorseRatio({ ...none, ...ratio, effective: { group: 0, rest: 1000 } });
    expect(planned.nNeeded).toBe(3 * (plain.nNeeded ?? Number.NaN));
  });
});
