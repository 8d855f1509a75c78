import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refreshed } from '../../scripts/refresh-readme.mjs';
import { FORMATS } from '../../src/report/renderers.ts';
import { EXIT_STATUS } from '../../src/report/report.ts';
import { runCli } from '../support/cli.ts';

const root = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('README.md', () => {
  it('shows what the program prints; node scripts/refresh-readme.mjs writes it anew', () => {
    expect(refreshed(readme, (args: readonly string[]) => runCli(args, { cwd: root }).stdout)).toBe(readme);
  });

  it('shows the output of the failing example, to its end', () => {
    const block = /<!-- output of: .*sepsis-early-warning .*-->\n```text\n([\s\S]*?)\n```/.exec(readme)?.[1];
    expect(block).toMatch(/^rmf-gate \d/);
    expect(block).toMatch(/\nexit 1$/);
  });

  it('tells the truth about the corrected twin', () => {
    const { status, stdout } = runCli(['check', 'examples/sepsis-early-warning-fixed', '--at', '2026-12-01'], {
      cwd: root,
    });
    expect(stdout).toContain('\nPASS  ');
    expect(status).toBe(EXIT_STATUS.pass);
  });

  it('names every command and every option of check, and no other', () => {
    const help = runCli(['--help']).stdout;
    const commands = [...(help.split('Commands:')[1]?.matchAll(/^ {2}([a-z]+)/gm) ?? [])].map(([, name]) => name);
    const table = [...readme.matchAll(/^\| `rmf-gate ([a-z]+)/gm)].map(([, name]) => name);
    expect(table.sort()).toEqual(commands.filter((name) => name !== 'help').sort());
    const options = [...runCli(['check', '--help']).stdout.matchAll(/^ +(--[a-z]+)/gm)].map(([, name]) => name);
    const row = /^\| `rmf-gate check .*$/m.exec(readme)?.[0] ?? '';
    expect([...row.matchAll(/`(--[a-z]+)/g)].map(([, name]) => name).sort()).toEqual(options.sort());
    expect(row).toContain(FORMATS.join('\\|'));
  });

  it('has a guide to measure that names every option and task, and no other', () => {
    const guide = readFileSync(join(root, 'docs', 'measuring.md'), 'utf8');
    const help = runCli(['measure', '--help']).stdout;
    const options = [...help.matchAll(/^ +(--[a-z]+)/gm)].map(([, name]) => name);
    const named = new Set([...guide.matchAll(/`(--[a-z]+)/g)].map(([, name]) => name));
    expect([...named].sort()).toEqual(options.filter((name) => name !== '--help').sort());
    const choices = /--task <task>[\s\S]*?choices: ([^)]*?), default/.exec(help)?.[1] ?? '';
    const tasks = [...choices.matchAll(/"([a-z]+)"/g)].map(([, name]) => name);
    expect([...guide.matchAll(/^\| `([a-z]+)`/gm)].map(([, name]) => name)).toEqual(tasks);
  });

  it('has links that lead somewhere, as all pages have', () => {
    const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'docs/architecture.md'];
    for (const page of [...pages, 'docs/writing-rules.md', 'docs/system-file.md', 'docs/measuring.md']) {
      const text = readFileSync(join(root, page), 'utf8');
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
        expect(existsSync(join(root, dirname(page), target)), `${page}: ${target}`).toBe(true);
      }
    }
  });
});
