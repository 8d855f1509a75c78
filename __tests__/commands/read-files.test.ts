import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFiles } from '../../src/commands/read-files.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
  writeFileSync(
    join(folder, 'a.json'),
    '{"monai_version": "1.4.0", "network_data_format": {}, "name": "N", "colour": "x"}',
  );
  writeFileSync(join(folder, 'b.txt'), 'Nothing of interest.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(names: readonly string[], format: 'text' | 'json') {
  const pieces: string[] = [];
  const complaints: string[] = [];
  const status = await readFiles(
    names.map((name) => join(folder, name)),
    format,
    (text) => pieces.push(text),
    (text) => complaints.push(text),
  );
  return { status, pieces, text: pieces.join(''), complaints };
}

describe('read', () => {
  it('shows each file before it opens the next', async () => {
    const { pieces } = await read(['a.json', 'b.txt'], 'text');
    expect(pieces).toHaveLength(2);
    expect(pieces[0]).toContain('a.json: MONAI bundle metadata (parsed)');
    expect(pieces[1]).toContain('b.txt: form not recognised (unsupported)');
  });

  it('names what it did not understand, with its place', async () => {
    const { text } = await read(['a.json'], 'text');
    expect(text).toContain('  1:68  not understood: /colour\n');
  });

  it('tells text without any sign of a card from a form that nobody knows', async () => {
    const form = async (name: string, text: string): Promise<string> => {
      writeFileSync(join(folder, name), text);
      return (await read([name], 'text')).text.split('\n')[0]?.slice(folder.length + 1) ?? '';
    };
    const markdown = 'Markdown without any sign of a model card (empty)';
    expect(await form('d.md', '# Notes\n\nNothing of a model.\n')).toBe(`d.md: ${markdown}`);
    expect(await form('d', '# Notes\n\nNothing of a model.\n')).toBe(`d: ${markdown}`);
    expect(await form('d.py', '# Notes\nprint(1)\n')).toBe('d.py: form not recognised (unsupported)');
    expect(await form('e', '# Notes\nkey: value\n')).toBe('e: form not recognised (unsupported)');
  });

  it('tells that people are named, and not their names', async () => {
    writeFileSync(
      join(folder, 'c.json'),
      '{"monai_version": "1", "network_data_format": {}, "authors": "A. Nobody", "version": "0.1"}',
    );
    const { text } = await read(['c.json'], 'text');
    expect(text).toContain('governance.roles.model_owner: present, 9 characters');
    expect(text).toContain('version: present, 0.1');
    expect(text).not.toContain('Nobody');
  });

  it.each([0, 1, 2])('gives JSON for %s files', async (count) => {
    const { text, status } = await read(['a.json', 'b.txt'].slice(0, count), 'json');
    const { files } = JSON.parse(text);
    expect(status).toBe(0);
    expect(files.map((file: { format: string | null }) => file.format)).toEqual(
      ['MONAI bundle metadata', null].slice(0, count),
    );
    expect(text).toBe(`${JSON.stringify({ files }, null, 2)}\n`);
  });

  it('reads the rest where a file is not there, and says so apart', async () => {
    const { text, status, complaints } = await read(['none.json', 'a.json'], 'json');
    expect(status).toBe(2);
    expect(JSON.parse(text).files).toHaveLength(1);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain('none.json');
  });
});
