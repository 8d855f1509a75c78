/** "Out of range" and "out-of-range" are one word of a list that people type. */
export const comparableWord = (word: string): string =>
  word
    .toLowerCase()
    .trim()
    .replace(/[\s_-]+/g, '-');
