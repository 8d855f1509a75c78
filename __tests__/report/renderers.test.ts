import { describe, expect, it } from 'vitest';
import { FORMATS, parseFormat, render } from '../../src/report/renderers.ts';
import { PAYLOADS } from '../safety/payloads.ts';
import { hostile, hostileError } from './hostile.ts';
import { failing } from './sample.ts';

const OPTIONS = { verbose: true, width: 100, color: false, directory: 'ml' };

describe('formats', () => {
  it('knows its own names and no other', () => {
    expect(FORMATS.map(parseFormat)).toEqual(FORMATS);
    for (const name of ['', 'Text', 'json ', 'sarif', 'constructor', '__proto__']) expect(parseFormat(name)).toBeNull();
  });

  it('hands the options on', () => {
    expect(render(failing, 'github', OPTIONS)).toContain('file=ml/models/sepsis/MODEL_CARD.md');
    expect(render(failing, 'text', OPTIONS)).toContain('All 11 findings');
    expect(render(failing, 'markdown', OPTIONS)).toContain('# rmf-gate: fail');
    expect(JSON.parse(render(failing, 'json', OPTIONS))).toEqual(failing);
  });
});

describe('every format in a log (threat 30)', () => {
  /** Lines that the runner would obey (actions/runner ActionCommand.cs). */
  const commands = (text: string) => text.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['));

  it.each(PAYLOADS)('holds no command but its own: %j', (payload) => {
    for (const report of [hostile(payload), hostileError(payload)]) {
      expect(commands(render(report, 'text', OPTIONS))).toEqual([]);
      expect(commands(render(report, 'text', { ...OPTIONS, width: 20, verbose: false }))).toEqual([]);
      expect(commands(render(report, 'json', OPTIONS))).toEqual([]);
      expect(commands(render(report, 'markdown', OPTIONS))).toEqual([]);
      const own = commands(render(report, 'github', OPTIONS));
      expect(own.filter((line) => !/^::(?:error|warning|notice) (?:file|title)=/.test(line))).toEqual([]);
    }
  });
});
