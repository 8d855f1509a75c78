import { describe, expect, it } from 'vitest';
import { share } from '../../../src/measures/intervals/share.ts';

describe('share', () => {
  it('has x, n and a Wilson interval, or the reason that is given', () => {
    expect(share(3, 10, 0.9)).toMatchObject({
      x: 3,
      n: 10,
      estimate: { ok: true, value: 0.3, n: 10, interval: { level: 0.9, method: 'wilson' } },
    });
    expect(share(0, 0, 0.9)).toEqual({ x: 0, n: 0, estimate: { ok: false, reason: 'zero-denominator' } });
    expect(share(0, 0, 0.9, 'no-positives').estimate).toEqual({ ok: false, reason: 'no-positives' });
    expect(() => share(2, 1, 0.9)).toThrow(RangeError);
  });
});
