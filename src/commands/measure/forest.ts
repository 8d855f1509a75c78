/** A point with its limits on one scale; null where undefined. */
export interface Plotted {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** What the columns of a plot stand for. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  /** Columns, at least 5. */
  readonly width: number;
  /** Values that a line through all rows marks, as 0 and the margin. */
  readonly marks: readonly number[];
}

/** So many times the distance between the marks an interval may reach beyond them before it is cut off with an arrow: one tiny group must not flatten all others. */
const REACH = 2;

/**
 * A scale on which all points and marks lie. Intervals of tiny groups are cut off; one arrow says so.
 *
 * @param bounds values that the scale never leaves, as 0 and 1 for a rate
 */
export function scaleOf(
  rows: readonly Plotted[],
  marks: readonly number[],
  width: number,
  bounds: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
): Scale {
  const points = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const inner = [...points, ...marks];
  const widths = rows.flatMap(({ lower, upper }) => (lower === null || upper === null ? [] : [upper - lower]));
  // Where all points fall together, the narrowest interval says how fine the scale has to be.
  const span = Math.max(Math.max(...inner) - Math.min(...inner), widths.length === 0 ? 0 : Math.min(...widths));
  const limits = rows.flatMap(({ lower, upper }) => (lower === null || upper === null ? [] : [lower, upper]));
  const lowest = Math.max(Math.min(...inner, ...limits), Math.min(...inner) - REACH * span, bounds[0]);
  const highest = Math.min(Math.max(...inner, ...limits), Math.max(...inner) + REACH * span, bounds[1]);
  return { low: lowest, high: highest > lowest ? highest : lowest + 1, width, marks };
}

/** The column of a value, from 0; below 0 or beyond the last where it lies outside. */
function columnOf(value: number, { low, high, width }: Scale): number {
  const share = (value - low) / (high - low);
  return share < 0 ? -1 : share > 1 ? width : Math.round(share * (width - 1));
}

/** One row of a forest plot: ├──┼──┤ for limits and value, : for a mark, an arrow where an interval is cut off. */
export function plotRow({ value, lower, upper }: Plotted, scale: Scale): string {
  const { width, marks } = scale;
  const cells = new Array<string>(width).fill(' ');
  const put = (column: number, character: string): void => {
    if (column >= 0 && column < width) cells[column] = character;
  };
  for (const mark of marks) put(columnOf(mark, scale), ':');
  if (lower !== null && upper !== null) {
    const from = columnOf(lower, scale);
    const to = columnOf(upper, scale);
    for (let column = Math.max(0, from); column <= Math.min(width - 1, to); column++) cells[column] = '─';
    put(Math.max(0, from), from < 0 ? '◄' : '├');
    put(Math.min(width - 1, to), to >= width ? '►' : '┤');
  }
  if (value !== null) put(columnOf(value, scale), '┼');
  return cells.join('').trimEnd();
}

/** The numbers above a plot: each mark over its column, as far as they do not touch. */
export function axisRow(scale: Scale, show: (value: number) => string): string {
  const cells = new Array<string>(scale.width).fill(' ');
  for (const mark of scale.marks) {
    const label = show(mark);
    const start = Math.min(
      Math.max(0, columnOf(mark, scale) - Math.floor(label.length / 2)),
      scale.width - label.length,
    );
    const from = Math.max(0, start - 1);
    const isFree = start >= 0 && cells.slice(from, start + label.length + 1).every((cell) => cell === ' ');
    if (isFree) cells.splice(start, label.length, ...label);
  }
  return cells.join('').trimEnd();
}
