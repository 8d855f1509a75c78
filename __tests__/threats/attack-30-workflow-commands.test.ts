import { describe, expect, test } from 'vitest';
import { readFile, seenAsText } from '../../src/evidence/read-file.ts';
import { render } from '../../src/report/renderers.ts';
import { openFolder } from '../../src/workspace/folder.ts';
import { judgeFolder } from '../gate/complete-system.ts';
import { runCli } from '../support/cli.ts';
import { hostileRepository } from './hostile-repository.ts';

/** What the runner of GitHub obeys: at the start of a line after white space, or the older form anywhere. */
const COMMAND = /^\s*::[a-z-]+[^:]*::|##\[/gim;

describe('attack 30: commands to the runner in names and texts of the repository', () => {
  const folder = hostileRepository();

  test('no form of the report holds a command but the annotations that the gate itself writes', async () => {
    const report = await judgeFolder(folder);
    expect(report.systems.length).toBeGreaterThanOrEqual(12);
    for (const format of ['text', 'markdown', 'json'] as const) {
      for (const verbose of [false, true]) {
        const text = render(report, format, { verbose, width: 100, color: false, directory: '' });
        expect(text.match(COMMAND) ?? []).toEqual([]);
      }
    }
    const github = render(report, 'github', { verbose: true, width: 100, color: false, directory: '' });
    const commands = (github.match(COMMAND) ?? []).map((command) => command.trim().split(/[ :]+/)[1]);
    // The forged ones are errors too: those of the gate begin with the file that they are about, or with a title.
    expect(commands.filter((name) => name !== 'error' && name !== 'warning' && name !== 'notice')).toEqual([]);
    expect(github).not.toMatch(/^::\w+( file=a,line=1)?::(forged|pwn|x)/m);
    expect(commands.length).toBeGreaterThan(0);
  });

  test('the command line prints nothing that a terminal or the runner obeys', () => {
    const { stdout, stderr } = runCli(['check', folder, '--verbose', '--at', '2026-12-01']);
    expect(`${stdout}${stderr}`.match(COMMAND) ?? []).toEqual([]);
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200b]/u);
  });

  test('what the command read shows of a file holds none', async () => {
    const workspace = openFolder(folder);
    const files = workspace
      .list()
      .map(({ path }) => path)
      .filter((path) => /rmf-system\.yaml$|CARD\.md$/.test(path));
    const text = (await Promise.all(files.map((path) => readFile(workspace, path)))).map(seenAsText).join('\n');
    expect(text.length).toBeGreaterThan(1_000);
    expect(text.match(COMMAND) ?? []).toEqual([]);
  });
});
