import { formatOf } from '../../documents/scan-rows.ts';
import { readTable, type Table } from '../../documents/table.ts';
import { EMPTY_READING, type Reading, type ReadProblem, type SourceDocument } from '../reader.ts';
import { placeOf, startOf } from '../statement.ts';

/** A table of results, or the reading that says why there is none. */
type SmallTable =
  | { readonly table: Table; readonly warnings: readonly ReadProblem[] }
  | { readonly table: null; readonly reading: Reading };

/** Reads a results file as CSV. Parquet and NDJSON have no cells that a person could look up by line. */
export function smallTable(document: SourceDocument): SmallTable {
  const { path } = document;
  if (formatOf(document) !== 'csv') {
    const message =
      'A table of results is read as CSV only, where a person can look up each number. Write it so: pandas.read_parquet("FILE").to_csv("results.csv"), or read_json("FILE", lines=True) where it is NDJSON.';
    const warnings = [{ code: 'not-csv', message, place: startOf(path) }];
    return { table: null, reading: { ...EMPTY_READING, status: 'unsupported', warnings } };
  }
  const { table, problems } = readTable(new TextEncoder().encode(document.wholeText()));
  const warnings = problems.map(({ code, message, span }) => ({ code, message, place: placeOf(path, span) }));
  return table === null
    ? { table: null, reading: { ...EMPTY_READING, status: 'corrupt', warnings } }
    : { table, warnings };
}
