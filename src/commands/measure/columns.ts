import type { RowHeader } from '../../documents/rows.ts';
import type { ReadProblem } from '../../evidence/reader.ts';
import { startOf } from '../../evidence/statement.ts';
import type { MeasureOptions } from './options.ts';

/** The columns that --by needs: each item is a column, or several with colons between. */
export function columnsOfBy({ by = [] }: MeasureOptions, header: RowHeader | null): readonly string[] {
  const parts = by.flatMap((item) => (header?.names.includes(item) === true ? [item] : item.split(':')));
  return [...new Set(parts)];
}

/** Columns that the caller names and the file does not have. The first line is not quoted: without a line of names it is a patient's. */
export function missingColumns(header: RowHeader, path: string, options: MeasureOptions): readonly ReadProblem[] {
  const single = ['label', 'prediction', 'time', 'event', 'risk', 'cluster'] as const;
  // For several classes the score is what the names of the columns begin with.
  const score = options.task === 'multiclass' ? [] : (['score'] as const);
  const named = [
    ...[...single, ...score].map((name) => ({ option: `--${name}`, column: options[name] })),
    ...columnsOfBy(options, header).map((column) => ({ option: '--by', column })),
  ];
  return named.flatMap(({ option, column }) => {
    if (column === undefined || header.names.includes(column)) return [];
    const message = `None of the ${header.names.length} columns has the name "${column}", which ${option} asks for. Capital letters and spaces count.`;
    return [{ code: 'missing-column', message, place: startOf(path) }];
  });
}
