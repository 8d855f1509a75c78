/** An exact fraction; the denominator is above 0. Not reduced. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

export function add(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** Half of it, exactly. */
export function half(a: Rational): Rational {
  return { numerator: a.numerator, denominator: a.denominator * 2n };
}

/** Below 0 when a < b, 0 when equal, above 0 when a > b. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The double itself, exactly. Throws a RangeError for NaN and infinity. */
export function exactly(value: number): Rational {
  if (!Number.isFinite(value)) throw new RangeError('only a finite number has an exact fraction');
  let scaled = value;
  let denominator = 1n;
  // Doubling is exact, and at most 1,074 doublings make any double whole.
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    denominator *= 2n;
  }
  return { numerator: BigInt(scaled), denominator };
}

/** The nearest double, to about 15 digits: for messages and for tests with a tolerance. */
export function toNumber({ numerator, denominator }: Rational): number {
  const whole = numerator / denominator;
  const rest = numerator % denominator;
  return Number(whole) + Number(rest) / Number(denominator);
}

/** The largest whole number not above n * a, and the smallest not below it. */
export function floorTimes(a: Rational, n: number): bigint {
  const product = a.numerator * BigInt(n);
  const quotient = product / a.denominator;
  return product < 0n && quotient * a.denominator !== product ? quotient - 1n : quotient;
}

/** See floorTimes. */
export function ceilingTimes(a: Rational, n: number): bigint {
  return -floorTimes({ numerator: -a.numerator, denominator: a.denominator }, n);
}
