import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/documents/outline.ts';
import { documentOf, headOf, readDocument } from '../../src/evidence/read-document.ts';
import type { DeclaredEvidence, Reading } from '../../src/evidence/reader.ts';
import { predictionsReader } from '../../src/evidence/results/predictions.ts';
import { openFolder } from '../../src/workspace/folder.ts';
import { declaring, readOne } from './read-one.ts';

type Row = Readonly<Record<string, unknown>>;

/** A table as CSV and as NDJSON. Values that JSON cannot hold are written as Python writes them. */
const asCsv = (rows: readonly Row[]): string => {
  const names = Object.keys(rows[0] ?? {});
  return `${[names, ...rows.map((row) => names.map((name) => row[name] ?? ''))].map((row) => row.join(',')).join('\n')}\n`;
};
const asNdjson = (rows: readonly Row[]): string =>
  `${rows
    .map((row) => {
      const values = Object.entries(row).map(([name, value]) => {
        const isBare = typeof value === 'number' && !Number.isFinite(value);
        return `${JSON.stringify(name)}:${isBare ? String(value) : JSON.stringify(value)}`;
      });
      return `{${values.join()}}`;
    })
    .join('\n')}\n`;

const FORMATS = [
  ['CSV', 'predictions.csv', asCsv, 1],
  ['NDJSON', 'predictions.ndjson', asNdjson, 0],
] as const;

const good = (row: number): Row => ({ y_true: row % 2, y_score: row / 10, sex: row % 3 === 0 ? 'F' : 'M' });
const rows = (...changed: readonly Row[]): readonly Row[] => [
  good(0),
  good(1),
  ...changed.map((row, index) => ({ ...good(index + 2), ...row })),
  good(7),
];

describe.each(FORMATS)('hostile rows in %s', (_, path, write, headerLines) => {
  const read = (table: readonly Row[], declared: DeclaredEvidence | null = null): Promise<Reading> =>
    readOne(predictionsReader, path, write(table), declared);

  it('are none in a sound table', async () => {
    const { status, predictions, warnings } = await read(rows());
    expect({ status, warnings }).toEqual({ status: 'parsed', warnings: [] });
    expect(predictions?.table).toMatchObject({ rows: 3, score: Float64Array.of(0, 0.1, 0.7) });
    expect(predictions?.table.groups[0]?.levels).toEqual(['F', 'M']);
  });

  // The third row is the one that is changed.
  it.each<[name: string, change: Row, code: string]>([
    ['a missing score', { y_score: null }, 'not-a-number'],
    ['a score that is NaN', { y_score: Number.NaN }, path.endsWith('csv') ? 'not-a-number' : 'non-finite'],
    ['an infinite score', { y_score: Number.POSITIVE_INFINITY }, path.endsWith('csv') ? 'not-a-number' : 'non-finite'],
    [
      'a negative infinite score',
      { y_score: Number.NEGATIVE_INFINITY },
      path.endsWith('csv') ? 'not-a-number' : 'non-finite',
    ],
    ['a score that is a text', { y_score: 'high' }, 'not-a-number'],
    ['a score with a percent sign', { y_score: '90%' }, 'not-a-number'],
    ['a missing outcome', { y_true: null }, 'outcome'],
    ['an outcome of 2', { y_true: 2 }, 'outcome'],
    ['an outcome of -1', { y_true: -1 }, 'outcome'],
    ['an outcome of 0.5', { y_true: 0.5 }, 'outcome'],
    ['an outcome that is a text', { y_true: 'yes' }, 'outcome'],
    ['an outcome that is true', { y_true: true }, 'outcome'],
  ])('%s refuses the file at its place', async (_name, change, code) => {
    const { status, predictions, warnings } = await read(rows(change));
    expect({ status, predictions }).toEqual({ status: 'corrupt', predictions: null });
    expect(warnings).toMatchObject([{ code, place: { path, line: 3 + headerLines } }]);
  });

  it('a score above 1 is a score that is no probability', async () => {
    const { predictions, warnings } = await read(rows({ y_score: 42 }));
    expect(warnings).toEqual([]);
    expect(predictions?.table.score?.[2]).toBe(42);
  });

  it('an outcome in words is understood where the positive one is declared, and a third word is not', async () => {
    const table = (third: unknown) => [
      { y_true: 'yes', y_score: 0.9 },
      { y_true: 'no', y_score: 0.1 },
      { y_true: third, y_score: 0.2 },
    ];
    const declared = declaring({ positive: 'yes', threshold: 0.5 });
    expect((await read(table('no'), declared)).predictions?.table.label).toEqual(Uint8Array.of(1, 0, 0));
    expect((await read(table('maybe'), declared)).warnings).toMatchObject([
      { code: 'outcome', place: { line: 3 + headerLines } },
    ]);
    expect((await read(table(null), declared)).warnings).toMatchObject([{ code: 'outcome' }]);
  });

  it('a field of ten million characters refuses the file', async () => {
    const { predictions, warnings } = await read(rows({ sex: 'x'.repeat(10_000_000) }));
    expect(predictions).toBeNull();
    expect(warnings).toMatchObject([{ place: { line: 3 + headerLines } }]);
    expect(['field-too-long', 'row-too-long']).toContain(warnings[0]?.code);
  });

  it('a field of a million and one bytes does too', async () => {
    const { predictions, warnings } = await read(rows({ sex: 'x'.repeat(1_000_001) }));
    expect(predictions).toBeNull();
    expect(warnings).toMatchObject([{ code: 'field-too-long', place: { line: 3 + headerLines } }]);
  });

  it('a table without rows is none', async () => {
    const { predictions, warnings } = await readOne(
      predictionsReader,
      path,
      path.endsWith('csv') ? 'y_true,y_score\n' : '',
      declaring({}),
    );
    expect(predictions).toBeNull();
    expect(warnings).toHaveLength(1);
  });

  it('are counted beyond the first twenty', async () => {
    const { predictions, warnings } = await read(Array.from({ length: 500 }, () => ({ y_true: 3, y_score: 0.5 })));
    expect(predictions).toBeNull();
    expect(warnings).toHaveLength(21);
    expect(warnings.at(-1)).toMatchObject({ code: 'more', message: expect.stringContaining('500 problems') });
  });
});

describe.each(FORMATS)('rows that are there twice in %s', (_, path, write, headerLines) => {
  const numbered = (name: string, ids: readonly unknown[]) =>
    readOne(predictionsReader, path, write(ids.map((id, row) => ({ [name]: id, ...good(row) }))));

  it.each(['row_id', 'Row', 'prediction_id', 'observation_id'])(
    'are reported where %s repeats, and used',
    async (name) => {
      const { predictions, warnings, status } = await numbered(name, ['a', 'b', 'c', 'b', 'a']);
      expect(status).toBe('parsed');
      expect(predictions?.table.rows).toBe(5);
      expect(warnings).toMatchObject([{ code: 'repeated-row', place: { line: 4 + headerLines } }]);
    },
  );

  it.each(['id', 'encounter_id', 'patient_id', 'sample_id'])(
    'are not told by %s, of which one may have several rows',
    async (name) => {
      expect((await numbered(name, ['a', 'a'])).warnings).toEqual([]);
    },
  );

  it('are none where every number is another, or no number is known', async () => {
    expect((await numbered('row_id', [1, 2, 3])).warnings).toEqual([]);
    expect((await numbered('row_id', [null, null, 1])).warnings).toEqual([]);
  });

  it('are none where the column is that of the patients', async () => {
    const declared = declaring({
      columns: { label: null, score: null, prediction: null, patient: 'row_id', attributes: {} },
    });
    const table = [1, 1, 2].map((id, row) => ({ row_id: id, ...good(row) }));
    expect((await readOne(predictionsReader, path, write(table), declared)).warnings).toEqual([]);
  });

  it('are found among very many', async () => {
    const ids = Array.from({ length: 70_000 }, (_id, row) => `id-${row * 7919}`);
    expect((await numbered('row_id', ids)).warnings).toEqual([]);
    const { warnings } = await numbered('row_id', [...ids, ids[30_000]]);
    expect(warnings).toMatchObject([{ code: 'repeated-row', place: { line: ids.length + 1 + headerLines } }]);
  });
});

describe('ragged rows', () => {
  it('of CSV refuse the file', async () => {
    const { predictions, warnings } = await readOne(predictionsReader, 'a.csv', 'y_true,y_score\n1,0.9\n0\n1,0.2,3\n');
    expect(predictions).toBeNull();
    expect(warnings.map(({ code, place }) => [code, place.line])).toEqual([
      ['ragged-row', 3],
      ['ragged-row', 4],
    ]);
  });

  it('of NDJSON refuse the file where a name is new, and lack a value where one is left out', async () => {
    const text = '{"y_true":1,"y_score":0.9}\n{"y_true":0}\n{"y_true":1,"y_score":0.2,"x":3}\n';
    const { predictions, warnings } = await readOne(predictionsReader, 'a.ndjson', text);
    expect(predictions).toBeNull();
    expect(warnings.map(({ code, place }) => [code, place.line, place.column])).toEqual([
      ['not-a-number', 2, 1],
      ['unknown-key', 3, 27],
    ]);
  });
});

describe('hostile rows in Parquet', () => {
  const folder = openFolder(new URL('../fixtures/evidence/predictions-parquet/', import.meta.url).pathname);
  const read = async (path: string, declared: DeclaredEvidence | null = null): Promise<Reading> => {
    const head = headOf(folder, path, folder.size(path));
    return (await readDocument(predictionsReader, documentOf(folder, head, 'result', declared))).reading;
  };

  it('are none in a sound table', async () => {
    const { predictions, warnings } = await read('predictions.parquet');
    expect(warnings).toEqual([]);
    expect(predictions?.table.rows).toBe(200);
    expect(predictions?.table.score?.[199]).toBe(199 / 200);
    expect(predictions?.table.groups[0]?.levels).toEqual(['F', 'M']);
    expect(predictions?.columnPlaces.score).toMatchObject({ line: 1, column: 2 });
  });

  it('are reported with row and column', async () => {
    const { predictions, warnings } = await read('defects.parquet');
    expect(predictions).toBeNull();
    expect(warnings.map(({ code, place, message }) => [code, place.line, place.column, message.slice(0, 15)])).toEqual([
      ['outcome', 2, 1, 'Row 2, column 1'],
      ['not-a-number', 2, 2, 'Row 2, column 2'],
      ['not-a-number', 3, 2, 'Row 3, column 2'],
      ['outcome', 4, 1, 'Row 4, column 1'],
      ['not-a-number', 4, 2, 'Row 4, column 2'],
    ]);
  });

  it('are scores that are written as texts', async () => {
    const { predictions, warnings } = await read('text-scores.parquet');
    expect(predictions).toBeNull();
    expect(warnings.map(({ code }) => code)).toEqual(['not-a-number', 'not-a-number']);
  });

  it('are found by what the file is, whatever it is called', async () => {
    const bytes = readFileSync(
      new URL('../fixtures/evidence/predictions-parquet/predictions.parquet', import.meta.url),
    );
    const head = {
      path: 'predictions.csv',
      size: bytes.length,
      text: '',
      bytes: new Uint8Array(bytes),
      slice: (start: number, end: number) => new Uint8Array(bytes.subarray(start, end)),
      outline: () => outlineOf('', true),
    };
    const document = { ...head, declared: null, wholeText: () => '', chunks: () => [head.bytes] };
    expect(predictionsReader.recognise(head, null)).toMatchObject({ strength: 2 });
    expect((await predictionsReader.read(document)).predictions?.table.rows).toBe(200);
  });
});
