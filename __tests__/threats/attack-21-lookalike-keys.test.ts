import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { blocking, completeFiles, everyOutput, judgeFiles } from '../gate/complete-system.ts';

const system = completeFiles()['rmf-system.yaml'] ?? '';
const withKey = (key: string): string => system.replace('"name"', JSON.stringify(key));
const VALID = 'RMF-MEASURE-2.8-card-schema-valid';

describe('attack 21: a key or a text that is not what a reviewer sees', () => {
  test.each([
    ['Cyrillic', 'n\u0430me'],
    ['zero width', 'na\u200bme'],
    ['soft hyphen', 'na\u00adme'],
    ['full width', '\uff4e\uff41\uff4d\uff45'],
    ['turned round', '\u202ename'],
  ])('a key with other characters: %s', async (_, key) => {
    const report = await judgeFiles({ ...completeFiles(), 'rmf-system.yaml': withKey(key) });
    expect(exitStatus(report)).toBe(1);
    const findings = blocking(report).filter(({ rule }) => rule === VALID);
    expect(findings.map(({ location }) => location?.path)).toEqual(['rmf-system.yaml']);
    expect(everyOutput(report)).toContain('looks like name');
  });

  test('a ligature that no fold turns into a known key is an unknown key, and still a failure', async () => {
    const report = await judgeFiles({ ...completeFiles(), 'rmf-system.yaml': withKey('name\ufb00') });
    // What the key was to state is missing.
    expect(blocking(report).map(({ rule }) => rule)).toEqual([VALID, 'RMF-GOVERN-1.6-inventory-entry']);
  });

  test('the plain key is taken', async () => {
    expect((await judgeFiles({ ...completeFiles(), 'rmf-system.yaml': withKey('name') })).verdict).toBe('pass');
  });

  test.each(['\u202e', '\u2066', '\u200b'])('a text with a character that cannot be seen', async (character) => {
    const hidden = completeFiles({ change: (s) => ({ ...s, name: `Sepsis${character} early warning` }) });
    const report = await judgeFiles(hidden);
    expect(blocking(report).map(({ rule }) => rule)).toEqual([VALID]);
    expect(everyOutput(report)).not.toContain(character);
  });
});
