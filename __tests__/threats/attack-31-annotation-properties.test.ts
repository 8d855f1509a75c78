import { describe, expect, test } from 'vitest';
import { render } from '../../src/report/renderers.ts';
import { judgeFiles, judgeFolder } from '../gate/complete-system.ts';
import { hostileRepository } from './hostile-repository.ts';

/** Name, properties and message of every command, as the runner takes them apart. */
const commandsOf = (text: string) =>
  [...text.matchAll(/^::([a-z]+)(?: ([^\n]*?))?::(.*)$/gm)].map(([, name, properties = '']) => ({
    name,
    properties: Object.fromEntries(properties.split(',').map((one) => one.split('=', 2) as [string, string])),
  }));

const github = async (report: Promise<Parameters<typeof render>[0]>): Promise<string> =>
  render(await report, 'github', { verbose: false, width: 100, color: false, directory: '' });

describe('attack 31: properties of an annotation in names of files and texts', () => {
  test('a file name with a comma, a line break or an escape is one value of one property', async () => {
    const names = ['a,line=99,file=b.md', 'a%0A::warning::x', 'a\n::warning::pwn', 'a::b', 't,file=∕etc∕passwd,line=1'];
    const files = Object.fromEntries(names.map((name) => [`${name}/MODEL_CARD.md`, '# Model card\n']));
    const commands = commandsOf(await github(judgeFiles(files))).filter(({ name }) => name === 'error');
    expect(commands.length).toBeGreaterThan(0);
    for (const { properties } of commands) {
      expect(
        Object.keys(properties).filter(
          (key) => !['file', 'line', 'endLine', 'col', 'endColumn', 'title'].includes(key),
        ),
      ).toEqual([]);
      expect(properties.line ?? '1').toBe('1');
      expect(decodeURIComponent(properties.file ?? '')).toMatch(/MODEL_CARD\.md$/);
    }
  });

  test('every annotation of a hostile repository is at a file of it and at a line that exists', async () => {
    const report = await judgeFolder(hostileRepository());
    const commands = commandsOf(await github(Promise.resolve(report))).filter(({ properties }) => 'file' in properties);
    expect(commands.length).toBeGreaterThan(0);
    for (const { properties } of commands) {
      expect(properties.file).toMatch(/^system-\d+\//);
      expect(Number(properties.line)).toBeGreaterThan(0);
    }
  });
});
