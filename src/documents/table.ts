import { READING } from '../safety/limits.ts';
import { scanCsv } from './csv.ts';
import type { Delimiter } from './csv-record.ts';
import type { LocatedScalar, Problem } from './located.ts';

/** A small table, whole in memory, each cell with its place. */
export interface Table {
  readonly headers: readonly LocatedScalar[];
  readonly rows: readonly (readonly LocatedScalar[])[];
}

/**
 * Reads a small table of results: CSV with commas, semicolons or tabs, whichever its first line has most of. Columns
 * without a name or with a name twice stay as they are: pandas writes its index so, and what they mean is for the reader
 * of the format to say. Every cell is a text, also what looks like a number.
 */
export function readTable(bytes: Uint8Array): { readonly table: Table | null; readonly problems: readonly Problem[] } {
  const headers: LocatedScalar[] = [];
  const rows: LocatedScalar[][] = [];
  const { problems } = scanCsv(
    [bytes],
    {
      onHeader: ({ names, spans }) => {
        names.forEach((text, column) => {
          const span = spans[column];
          if (span !== undefined) headers.push(cell(text, span));
        });
        return undefined;
      },
      onRecord: (fields) => {
        rows.push(Array.from({ length: fields.count }, (_, column) => cell(fields.text(column), fields.span(column))));
        return rows.length * headers.length > READING.tableCells ? 'stop' : undefined;
      },
    },
    { delimiter: delimiterOf(bytes) },
  );
  const wrong = problems.filter(({ code }) => code !== 'empty-header' && code !== 'duplicate-header');
  const isWhole = headers.length > 0 && !wrong.some(({ severity }) => severity === 'fatal');
  return { table: isWhole ? { headers, rows } : null, problems: wrong };
}

const cell = (text: string, span: LocatedScalar['span']): LocatedScalar => ({
  kind: 'scalar',
  value: text,
  text,
  quoted: false,
  span,
});

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

function delimiterOf(bytes: Uint8Array): Delimiter {
  const end = bytes.indexOf(10);
  const line = new TextDecoder().decode(
    bytes.subarray(0, Math.min(end === -1 ? bytes.length : end, READING.headCharacters)),
  );
  const count = (delimiter: Delimiter): number => line.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best), ',' as Delimiter);
}
