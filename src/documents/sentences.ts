/** The sentences of a text: a stop, blanks, and a capital letter part them. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
}

/** What a bullet or a number of a list looks like at the start of a line. */
export const BULLET = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;

/** The items of a text that stands where a list is meant: one a bullet, else its sentences. */
export function itemsOfText(text: string): readonly string[] {
  const lines = text.split('\n');
  const bullets = lines.filter((line) => BULLET.test(line));
  const items = bullets.length > 0 ? bullets.map((line) => line.replace(BULLET, '')) : sentencesOf(lines.join(' '));
  return items.map((item) => item.trim()).filter((item) => item !== '');
}
