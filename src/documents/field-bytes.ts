const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const DECIMAL = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of UTF-8 bytes. Short ASCII, nearly every field, is put together here: several times as fast as the decoder. */
export function decodeField(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 24) return decoder.decode(bytes.subarray(start, end));
  let text = '';
  for (let at = start; at < end; at++) {
    const code = bytes[at] ?? 0;
    if (code >= 0x80) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(code);
  }
  return text;
}

/**
 * The number that bytes state as a plain decimal, or NaN. At most 15 digits are exact: the digits as an integer and the
 * power of ten are both exact doubles, so their quotient is correctly rounded (Clinger 1990, the fast path). Everything
 * else goes through Number.
 */
export function decimalOf(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 45;
  if (negative) at++;
  let digits = 0;
  let count = 0;
  let fraction = -1;
  for (; at < end; at++) {
    const code = bytes[at] ?? 0;
    if (code >= 48 && code <= 57) {
      digits = digits * 10 + (code - 48);
      count++;
      if (fraction >= 0) fraction++;
    } else if (code === 46 && fraction < 0) {
      fraction = 0;
    } else {
      return decimalSlowly(bytes, start, end);
    }
  }
  if (count === 0) return Number.NaN;
  if (count > EXACT_DIGITS) return decimalSlowly(bytes, start, end);
  const value = fraction > 0 ? digits / (POWERS_OF_TEN[fraction] ?? Number.NaN) : digits;
  return negative ? -value : value;
}

function decimalSlowly(bytes: Uint8Array, start: number, end: number): number {
  // The longest decimal that a double prints as has 24 characters; 400 leaves room for any written out in full.
  if (end - start > 400) return Number.NaN;
  const text = decodeField(bytes, start, end);
  const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}
