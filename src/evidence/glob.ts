/**
 * Whether a path matches a pattern of the policy's `exclude`: `*` stands for any characters within one part, `?` for
 * one, `**` for any number of parts. A pattern is read from the judged folder, and one that names a folder covers
 * everything in it.
 *
 * Written out instead of translated to a regular expression, so that no pattern can make it slow: the work is at most
 * the length of the pattern times the length of the path.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const wanted = pattern.split('/').filter((part) => part !== '' && part !== '.');
  const parts = path.split('/');
  // reachable[i]: the first i parts of the path are matched by the part of the pattern read so far.
  let reachable = parts.map((_, index) => index === 0).concat(parts.length === 0);
  for (const part of wanted) {
    if (part === '**') {
      const first = reachable.indexOf(true);
      reachable = reachable.map((_, index) => first >= 0 && index >= first);
    } else {
      const next = reachable.map(() => false);
      for (let index = 0; index < parts.length; index++) {
        if (reachable[index] === true && matchesPart(part, parts[index] ?? '')) next[index + 1] = true;
      }
      reachable = next;
    }
  }
  return wanted.length > 0 && reachable.slice(1).includes(true);
}

/** Classic greedy matching with one point of return, linear in practice and never exponential. */
function matchesPart(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let mark = 0;
  let position = 0;
  while (position < text.length) {
    const character = pattern[at];
    if (character === '*') {
      star = at++;
      mark = position;
    } else if (character === '?' || character === text[position]) {
      at++;
      position++;
    } else if (star >= 0) {
      at = star + 1;
      position = ++mark;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
