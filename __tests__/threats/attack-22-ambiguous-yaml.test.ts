import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { blocking, completeFiles, judgeFiles } from '../gate/complete-system.ts';

const system = completeFiles()['rmf-system.yaml'] ?? '';

/** A field of the system with a plain scalar, and what PyYAML (YAML 1.1) would make of it. */
const CASES = [
  { field: '"version": "2.2.0"', yaml: '"version": 1.10', python: 1.1 },
  { field: '"name": "Sepsis early warning"', yaml: '"name": yes', python: true },
  { field: '"name": "Sepsis early warning"', yaml: '"name": off', python: false },
  { field: '"name": "Sepsis early warning"', yaml: '"name": 12:30:45', python: 45_045 },
  { field: '"probability": true', yaml: '"probability": yes', python: true },
  { field: '"overlap_count": 0', yaml: '"overlap_count": 0o0', python: '0o0' },
  { field: '"n": 61200', yaml: '"n": 061200', python: 25_216 },
  { field: '"n": 61200', yaml: '"n": 61_200', python: 61_200 },
  { field: '"positive": "1"', yaml: '"positive": 1', python: 1 },
] as const;

describe('attack 22: a scalar that two versions of YAML read differently', () => {
  test.each(CASES)('$yaml', async ({ field, yaml }) => {
    expect(system).toContain(field);
    const report = await judgeFiles({ ...completeFiles(), 'rmf-system.yaml': system.replace(field, yaml) });
    expect(exitStatus(report)).toBe(1);
    expect(blocking(report).map(({ location }) => location?.path)).toContain('rmf-system.yaml');
  });

  test('a merge key, which one reader fills in and another does not', async () => {
    const merged = system.replace(/\}\s*$/, ', "<<": { "id": "other" } }\n');
    expect(exitStatus(await judgeFiles({ ...completeFiles(), 'rmf-system.yaml': merged }))).toBe(1);
  });
});
