import { proportion } from '../rates/confusion.ts';
import { type Estimate, measured, notDefined, type UndefinedReason } from './estimate.ts';
import { wilson } from './interval.ts';

/** x of n with its Wilson interval; the estimate's n is n. */
export interface Share {
  readonly x: number;
  readonly n: number;
  readonly estimate: Estimate;
}

/** x of n as a share; `none` is the reason given where n is 0. Throws a RangeError where these are no counts (see proportion). */
export function share(x: number, n: number, level: number, none: UndefinedReason = 'zero-denominator'): Share {
  const { value } = proportion(x, n);
  return { x, n, estimate: value === null ? notDefined(none) : measured(value, n, wilson(x, n, level)) };
}
