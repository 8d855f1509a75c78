/** Numbers for people. */

/** 0.4485 → "44.9", as a count per hundred; never rounded up to all or down to none. */
export function percent(share: number): string {
  const text = (share * 100).toFixed(1);
  if (text === '100.0') return share < 1 ? '>99.9' : '100';
  if (text === '0.0') return share > 0 ? '<0.1' : '0';
  return text;
}

/** 0.95 → "95", as a level or margin is written. */
export const hundredths = (share: number): string => String(Number((share * 100).toFixed(2)));

/** Three decimals, and four digits where there would be fewer or the number is too small for decimals. */
export function decimals(value: number): string {
  const size = Math.abs(value);
  return value === 0 || (size >= 0.001 && size < 10_000) ? value.toFixed(3) : value.toExponential(2);
}
