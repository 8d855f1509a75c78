import { readFileSync } from 'node:fs';
import type { FieldView, RowHeader, RowSummary } from '../../src/documents/rows.ts';
import { type RowSource, scanRows } from '../../src/documents/scan-rows.ts';

/** Bytes as a file of rows, handed over in pieces that share one buffer, as those of a file reader may. */
export function sourceOf(path: string, content: string | Uint8Array, size = 65_536): RowSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    path,
    size: bytes.length,
    bytes: bytes.subarray(0, 65_536),
    slice: (start, end) => bytes.slice(start, end),
    *chunks() {
      const buffer = new Uint8Array(size);
      for (let at = 0; at < bytes.length; at += size) {
        const part = bytes.subarray(at, at + size);
        buffer.set(part);
        yield buffer.subarray(0, part.length);
      }
    },
  };
}

export const parquetFixture = (name: string): RowSource =>
  sourceOf(name, new Uint8Array(readFileSync(new URL(`../fixtures/parquet/${name}`, import.meta.url))));

export interface ReadRows<T> extends RowSummary {
  readonly rows: readonly T[];
  readonly header: RowHeader;
}

/** Reads a source and keeps what `take` makes of each record. Asks for the columns named, or for all. */
export async function readRows<T>(
  source: RowSource,
  take: (fields: FieldView, line: number) => T,
  asked?: readonly string[],
): Promise<ReadRows<T>> {
  const rows: T[] = [];
  let header: RowHeader = { names: [], spans: [] };
  const summary = await scanRows(source, {
    onHeader: (found) => {
      header = found;
      return asked?.map((name) => found.names.indexOf(name));
    },
    onRecord: (fields, line) => {
      rows.push(take(fields, line));
      return undefined;
    },
  });
  return { ...summary, rows, header };
}

export const texts = (fields: FieldView): readonly string[] =>
  Array.from({ length: fields.count }, (_, field) => fields.text(field));

export const numbers = (fields: FieldView): readonly number[] =>
  Array.from({ length: fields.count }, (_, field) => fields.number(field));
