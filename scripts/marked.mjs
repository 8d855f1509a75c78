/**
 * The part of a Markdown text between `<!-- NAME -->` and `<!-- /NAME -->`, replaced.
 *
 * @throws Error where the text does not hold exactly one such place
 */
export function replaceMarked(text, name, content) {
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [before, inside, ...rest] = text.split(start);
  const after = inside?.split(end);
  if (rest.length > 0 || after?.length !== 2)
    throw new Error(`There must be one place between ${start.trim()} and ${end}`);
  return `${before}${start}\n${content.trim()}\n\n${end}${after[1]}`;
}

/** A Markdown table. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
