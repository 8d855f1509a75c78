import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listZip, unpackEntry } from '../../src/documents/zip.ts';
import { natureOf } from '../../src/evidence/metric-names.ts';
import { readFile, type SeenFile } from '../../src/evidence/read-file.ts';
import { openFolder } from '../../src/workspace/folder.ts';

const root = join(import.meta.dirname, '..', 'fixtures', 'evidence');
const EXPECTED = '.expected.json';

const fixtures = readdirSync(root, { recursive: true })
  .map((name) => String(name).split(sep).join('/'))
  .filter((name) => name.endsWith(EXPECTED))
  .map((name) => name.slice(0, -EXPECTED.length));

const seen = async (path: string): Promise<SeenFile> => {
  const folder = join(root, dirname(path));
  return readFile(openFolder(folder), relative(folder, join(root, path)));
};

const place = ({ line, column }: { readonly line: number; readonly column: number }): string => `${line}:${column}`;

function isPlain({ metric, kind, better }: SeenFile['records'][number]): boolean {
  const nature = natureOf(metric);
  return kind === nature.kind && better === nature.better;
}

/** The form of an `.expected.json`: short enough to be checked by hand against the file beside it. */
function summary(file: SeenFile): unknown {
  return {
    format: file.format,
    status: file.status,
    facts: file.facts.map((fact) => [
      place(fact),
      fact.entry === undefined ? fact.field : `${fact.entry} / ${fact.field}`,
      fact.state,
      fact.value,
    ]),
    records: file.records.map((record) => [
      place(record),
      record.metric ?? `unknown: ${record.name}`,
      record.raw,
      record.value,
      record.scale,
      ...(Object.keys(record.subgroup).length > 0 ? [{ subgroup: record.subgroup }] : []),
      ...(record.role === null ? [] : [{ role: record.role }]),
      ...(record.n === null ? [] : [{ n: record.n }]),
      ...(record.ci === null ? [] : [{ ci: [record.ci.lower, record.ci.upper] }]),
      ...(record.pointer === '' ? [] : [{ pointer: record.pointer }]),
      // What a metric with a known name is about follows from the name.
      ...(isPlain(record) ? [] : [{ kind: record.kind, better: record.better }]),
      ...(Object.keys(record.details).length === 0 ? [] : [{ details: record.details }]),
    ]),
    ...(file.tool_verdict === null ? {} : { tool_verdict: [place(file.tool_verdict), file.tool_verdict.said] }),
    warnings: file.warnings.map((warning) => [place(warning), warning.code]),
    ...(file.not_understood.length === 0
      ? {}
      : { not_understood: file.not_understood.map((part) => [place(part), part.what]) }),
  };
}

/** The text that places are in: of an archive of Inspect it is that of its header. */
function textOf(path: string): string {
  const bytes = new Uint8Array(readFileSync(join(root, path)));
  const slice = (start: number, end: number): Uint8Array => bytes.subarray(start, end);
  const listed = path.endsWith('.eval') ? listZip(slice, bytes.length) : { entries: [] };
  const header = 'entries' in listed ? listed.entries.find(({ name }) => name === 'header.json') : undefined;
  if (header === undefined) return new TextDecoder().decode(bytes);
  const unpacked = unpackEntry(slice, header, { bytes: 1_000_000, ratio: 1_000 });
  return 'bytes' in unpacked ? new TextDecoder().decode(unpacked.bytes) : '';
}

describe('each fixture', () => {
  it('is found', () => expect(fixtures.length).toBeGreaterThan(15));

  it.each(fixtures)('%s reads as expected', async (path) => {
    const expected: unknown = JSON.parse(readFileSync(join(root, path + EXPECTED), 'utf8'));
    expect(summary(await seen(path))).toEqual(expected);
  });

  it.each(fixtures)('%s: every record points at its own digits', async (path) => {
    const lines = textOf(path).split('\n');
    for (const { line, column, raw, details } of (await seen(path)).records) {
      // What was counted stands nowhere as a number.
      if (details.counted === true) continue;
      const text = (lines[line - 1] ?? '').slice(column - 1);
      expect(text.startsWith(raw) || text.startsWith(`"${raw}"`), `${line}:${column} ${raw}`).toBe(true);
    }
  });
});
