import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place, Statement } from '../../src/dossier/fact.ts';
import { fieldDefinition } from '../../src/dossier/vocabulary.ts';
import { documentOf, headOf, readDocument } from '../../src/evidence/read-document.ts';
import type { Reader, Reading } from '../../src/evidence/reader.ts';
import { readers } from '../../src/evidence/registry.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { memoryWorkspace } from './memory-workspace.ts';

interface File {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const root = join(import.meta.dirname, '..', 'fixtures', 'evidence');
const fixtures: readonly File[] = readdirSync(root, { recursive: true })
  .map((name) => join(root, String(name)))
  .filter((path) => statSync(path).isFile() && !path.endsWith('.expected.json'))
  .map((path) => ({ path: path.slice(path.lastIndexOf('/') + 1), bytes: new Uint8Array(readFileSync(path)) }));

const isText = ({ bytes }: File): boolean => !bytes.includes(0);
const texts = fixtures.filter(isText).map(({ bytes }) => new TextDecoder().decode(bytes));

/** Words that readers look for: keys and short values of the fixtures. */
const words: readonly string[] = [
  ...new Set(texts.flatMap((text) => text.match(/[@\w][\w@:./-]{1,40}/g) ?? []).map((word) => word.replace(/:$/, ''))),
];

function workspaceOf({ path, bytes }: File): Workspace {
  return {
    ...memoryWorkspace({ [path]: '' }),
    head: (_, count) => bytes.subarray(0, count),
    slice: (_, start, end) => bytes.subarray(start, end),
    read: () => bytes,
    chunks: () => [bytes],
  };
}

/** What every reader that claims a file reads in it, and what one reader does with a file that is not its own. */
async function readings(file: File, stranger: Reader): Promise<readonly { reader: Reader; reading: Reading }[]> {
  const workspace = workspaceOf(file);
  const head = headOf(workspace, file.path, file.bytes.length);
  const claiming = readers.filter((reader) => reader.recognise(head, null) !== null);
  const done: { reader: Reader; reading: Reading }[] = [];
  for (const reader of new Set([...claiming, stranger])) {
    const { reading } = await readDocument(reader, documentOf(workspace, head, reader.role, null));
    done.push({ reader, reading });
  }
  return done;
}

function placesOf(reading: Reading): readonly Place[] {
  const of = (statements: readonly Statement[]) => statements.map(({ place }) => place);
  return [
    ...of(reading.facts),
    ...of(reading.binding),
    ...reading.entries.flatMap((entry) => [entry.place, ...of(entry.statements)]),
    ...reading.records.map(({ place }) => place),
    ...reading.warnings.map(({ place }) => place),
    ...reading.notUnderstood.map(({ place }) => place),
    ...reading.anchors.values(),
    ...Object.values(reading.predictions?.columnPlaces ?? {}),
    ...(reading.explanation === null ? [] : [reading.explanation.place]),
    ...(reading.explanation?.features.map(({ place }) => place) ?? []),
  ];
}

/** Every field has its kind, every place its characters, and nothing was thrown that is not said in words. */
async function holds(file: File, stranger: Reader): Promise<void> {
  const lines = new TextDecoder().decode(file.bytes).split('\n');
  for (const { reader, reading } of await readings(file, stranger)) {
    const about = `${reader.id} on ${file.path}`;
    expect(
      reading.warnings.map(({ code }) => code),
      about,
    ).not.toContain('unreadable');
    for (const { field, state, value } of [...reading.facts, ...reading.entries.flatMap((one) => one.statements)]) {
      expect(reader.fields, about).toContain(field);
      expect(value === null, `${about}: ${field} is ${state}`).toBe(state !== 'present');
    }
    for (const { path, line, column, endLine, endColumn } of placesOf(reading)) {
      // In a table without lines a place is a row and a column.
      if (!isText(file)) continue;
      const at = `${about}: ${line}:${column} to ${endLine}:${endColumn}`;
      expect(path, at).toBe(file.path);
      expect(line >= 1 && line <= endLine && endLine <= lines.length, at).toBe(true);
      expect(column >= 1 && column <= (lines[line - 1] ?? '').length + 1, at).toBe(true);
      expect(endColumn >= 1 && endColumn <= (lines[endLine - 1] ?? '').length + 1, at).toBe(true);
    }
  }
}

const stranger = fc.constantFrom(...readers);
const names = ['a', 'a.json', 'a.yaml', 'a.xml', 'README.md', 'a.csv', 'a.ndjson', 'a.parquet', 'rmf-system.yaml'];
const path = fc.constantFrom(...names, ...fixtures.map((file) => file.path));
const word = fc.constantFrom(...words);

type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

const { value: tree } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.oneof(
      word,
      word,
      fc.string(),
      fc.constantFrom('', 'TODO', 'N/A', '\u200b'),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(word, tie('value'), { maxKeys: 8 }),
  ),
}));

function asYaml(value: Value, indent = ''): string {
  if (Array.isArray(value) && value.length > 0) {
    return value.map((item: Value) => `\n${indent}- ${asYaml(item, `${indent}  `).replace(/^\n\s*/, '')}`).join('');
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value);
  const pairs = Object.entries(value);
  if (pairs.length === 0) return '{}';
  return pairs.map(([key, item]) => `\n${indent}${JSON.stringify(key)}: ${asYaml(item, `${indent}  `)}`).join('');
}

function asXml(value: Value): string {
  if (value === null || typeof value !== 'object')
    return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return Object.entries(value)
    .map(([key, item]) => {
      const name = /^[A-Za-z]\w*$/.test(key) ? key : 'item';
      return `<${name}>${asXml(item)}</${name}>`;
    })
    .join('\n');
}

const written = fc
  .tuple(tree, fc.nat(2))
  .map(
    ([value, form]) =>
      [JSON.stringify(value, null, 1), asYaml(value).trimStart(), `<?xml version="1.0"?><r>${asXml(value)}</r>`][
        form
      ] ?? '',
  )
  .map((text) => new TextEncoder().encode(text));

/** A fixture that ends too early and has some of its bytes changed. */
const broken = fc
  .tuple(
    fc.constantFrom(...fixtures),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
  )
  .map(([file, share, changes]): File => {
    const bytes = file.bytes.slice(0, Math.round(share * file.bytes.length));
    for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
    return { path: file.path, bytes };
  });

const SEED = 20261128;

describe('every reader', () => {
  it('has a name and a title of its own', () => {
    for (const key of ['id', 'title'] as const) {
      const all = readers.map((reader) => reader[key]);
      expect(new Set(all).size, all.join(', ')).toBe(all.length);
    }
  });

  it.each(readers.map((reader) => [reader.id, reader] as const))('%s states fields that there are', (_, reader) => {
    expect(reader.fields.filter((field) => fieldDefinition(field) === null)).toEqual([]);
    expect(new Set(reader.fields).size).toBe(reader.fields.length);
  });

  it('reads every fixture within its lines', async () => {
    for (const [position, file] of fixtures.entries()) {
      const other = readers[position % readers.length];
      if (other !== undefined) await holds(file, other);
    }
  });

  it('survives a fixture that is cut off or changed', async () => {
    await fc.assert(fc.asyncProperty(broken, stranger, holds), { seed: SEED, numRuns: 150 });
  });

  it('survives the words of all formats in any order', async () => {
    const file = fc.record({ path, bytes: written });
    await fc.assert(fc.asyncProperty(file, stranger, holds), { seed: SEED, numRuns: 150 });
  });

  it('survives bytes of any kind', async () => {
    const file = fc.record({ path, bytes: fc.uint8Array({ maxLength: 300 }) });
    await fc.assert(fc.asyncProperty(file, stranger, holds), { seed: SEED, numRuns: 50 });
  });
});
