/** One column of a table of plain text. */
export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

const GAP = '  ';

const length = (text: string): number => [...text].length;

/**
 * Rows as aligned columns under their titles. The first cell of a row is its name; where a name leaves too little room
 * for the others within `width`, it stands on a line of its own, so that nothing is cut.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const titles = columns.map(({ title }) => title);
  const widest = (index: number, among: readonly (readonly string[])[]): number =>
    Math.max(0, ...among.map((row) => length(row[index] ?? '')));
  const widths = columns.map((_, index) => widest(index, [titles, ...rows]));
  const others = widths.slice(1).reduce((sum, one) => sum + GAP.length + one, 0);
  const room = Math.max(length(titles[0] ?? ''), width - others);
  const short = rows.filter(([name = '']) => length(name) <= room);
  widths[0] = widest(0, [titles, ...short]);
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => {
        const padding = ' '.repeat(Math.max(0, (widths[index] ?? 0) - length(cell)));
        return columns[index]?.align === 'right' ? padding + cell : cell + padding;
      })
      .join(GAP)
      .trimEnd();
  return [
    line(titles),
    ...rows.flatMap(([name = '', ...cells]) =>
      length(name) <= room ? [line([name, ...cells])] : [name, line(['', ...cells])],
    ),
  ];
}
