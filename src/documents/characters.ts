/**
 * Characters that a reader of the source does not see, or takes for others.
 */

// Format characters: soft hyphen, zero-width and directional marks, bidirectional embeddings, overrides and isolates,
// word joiner and invisible operators, byte order mark (CVE-2021-42574 "Trojan Source" and its relatives).
const HIDDEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const VISIBLE = /[^\s\p{Cf}]/u;

// An emoji of several parts, such as a health worker, is joined by U+200D and hides nothing.
const EMOJI_PART_BEFORE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
const EMOJI_PART_AFTER = /^\p{Extended_Pictographic}|^[\u2640\u2642\u2695]/u;

export interface HiddenCharacter {
  /** Offset in UTF-16 code units. */
  readonly offset: number;
  /** Such as U+202E. */
  readonly codePoint: string;
}

function joinsEmoji(text: string, offset: number): boolean {
  if (text[offset] !== '\u200d') return false;
  const before = text.slice(Math.max(0, offset - 2), offset);
  return EMOJI_PART_BEFORE.test(before) && EMOJI_PART_AFTER.test(text.slice(offset + 1, offset + 3));
}

/** Invisible and direction-changing characters of a text, in order. */
export function hiddenCharacters(text: string): readonly HiddenCharacter[] {
  const found: HiddenCharacter[] = [];
  for (const match of text.matchAll(HIDDEN)) {
    if (joinsEmoji(text, match.index)) continue;
    const number = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    found.push({ offset: match.index, codePoint: `U+${number}` });
  }
  return found;
}

/** Whether a reader sees nothing. `trim()` alone keeps U+200B, so a zero-width text would count as an answer. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}

/** The text without white space and invisible characters at both ends. */
export function trimVisible(text: string): string {
  const start = text.search(VISIBLE);
  if (start === -1) return '';
  // A loop and not /[\s\p{Cf}]+$/u, which is quadratic in a long run of blanks inside the text.
  let end = text.length;
  while (!VISIBLE.test(text[end - 1] ?? '') && end > start) end--;
  return text.slice(start, end);
}

// Cyrillic and Greek letters that common fonts draw like Latin ones (Unicode TR39 confusables, the part that occurs in
// English field names). NFKC does not fold these.
const LOOK_ALIKES = new Map(
  Object.entries({
    a: 'аАαΑ',
    b: 'ЬвВβΒ',
    c: 'сС',
    d: 'ԁ',
    e: 'еЕεΕ',
    g: 'ɡ',
    h: 'һНΗ',
    i: 'іІιΙıӏ',
    j: 'јЈ',
    k: 'кКκΚ',
    m: 'мМΜ',
    n: 'ոηΝ',
    o: 'оОοΟσ',
    p: 'рРρΡ',
    q: 'ԛ',
    r: 'гᴦ',
    s: 'ѕЅ',
    t: 'тТτΤ',
    u: 'υս',
    v: 'ѵѴν',
    w: 'ԝω',
    x: 'хХχΧ',
    y: 'уУγΥ',
    z: 'ᴢΖ',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
);

/** What a key looks like: compatibility forms folded, invisible characters gone, look-alikes as Latin letters. */
function skeleton(key: string): string {
  const visible = key.normalize('NFKC').replace(/\p{Cf}/gu, '');
  return [...visible].map((character) => LOOK_ALIKES.get(character) ?? character).join('');
}

/**
 * The known key that a key looks like without being it, or null. Known keys are ASCII. Upper and lower case are told
 * apart by readers, so a mere difference in case is not reported.
 */
export function confusableWith(key: string, knownKeys: Iterable<string>): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant.
  if (/^[\x00-\x7f]*$/.test(key)) return null;
  const look = skeleton(key).toLowerCase();
  for (const known of knownKeys) {
    if (known !== key && known.toLowerCase() === look) return known;
  }
  return null;
}
