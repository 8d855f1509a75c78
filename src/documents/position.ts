import type { Span } from './located.ts';

/** Turns offsets into spans. */
export interface Positions {
  /** The span from one offset up to, not including, another. */
  readonly span: (from: number, to: number) => Span;
}

/** Offsets at which lines start. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Positions in one text. Lines end at a line feed; a carriage return before it belongs to the line. */
export function positionsOf(text: string): Positions {
  const starts = lineStarts(text);
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  return {
    span: (from, to) => {
      const line = lineAt(from);
      const start = starts[line] ?? 0;
      const next = starts[line + 1] ?? Number.POSITIVE_INFINITY;
      // Nearly every token ends on its own line, which spares the second search.
      const endLine = to < next ? line : lineAt(to);
      return {
        line: line + 1,
        column: from - start + 1,
        endLine: endLine + 1,
        endColumn: to - (starts[endLine] ?? 0) + 1,
      };
    },
  };
}
