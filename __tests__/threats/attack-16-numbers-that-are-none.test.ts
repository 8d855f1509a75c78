import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import {
  completeFiles,
  everyOutput,
  expectNoTrace,
  findingsOf,
  judgeFiles,
  type Statements,
} from '../gate/complete-system.ts';

const CLAIMS = 'RMF-MEASURE-2.1-results-recomputable';
const files = completeFiles();
const digests = JSON.parse(files['evaluation/metrics.json'] ?? '{}') as Record<string, unknown>;

/** What stands where a number between 0 and 1 belongs. */
const LITERALS = [
  'NaN',
  '.inf',
  '-Infinity',
  '1e400',
  '-0.1',
  '1.01',
  '90',
  'null',
  '""',
  '"0.9"',
  '90%',
  'true',
  '0,9',
  '0x1',
  '"TODO"',
];

const jsonWith = (literal: string): string =>
  JSON.stringify({ ...digests, auroc: '@' }, null, 2).replace('"@"', literal);

const yamlWith = (literal: string): string =>
  Object.entries({ ...digests, auroc: '@' })
    .map(([key, value]) => `${key}: ${value === '@' ? literal : JSON.stringify(value)}\n`)
    .join('');

describe('attack 16: something that is no number between 0 and 1 as a metric', () => {
  test.each(LITERALS)('%s', async (literal) => {
    const { 'evaluation/metrics.json': _, ...rest } = completeFiles({
      change: (s) => ({
        ...s,
        evidence: s.evidence.map((e) => (e.kind === 'metrics' ? { ...e, path: 'evaluation/metrics.yaml' } : e)),
      }),
    });
    const reports = [
      await judgeFiles({ ...files, 'evaluation/metrics.json': jsonWith(literal) }),
      await judgeFiles({ ...rest, 'evaluation/metrics.yaml': yamlWith(literal) }),
    ];
    for (const report of reports) {
      expect(exitStatus(report)).toBe(1);
      expect(findingsOf(report, CLAIMS).filter(({ outcome }) => outcome === 'pass')).toEqual([]);
      expectNoTrace(everyOutput(report));
    }
  });

  test.each(['"0.5"', '50%', 'null', '.nan'])('as threshold: %s', async (literal) => {
    const change = (s: Statements) => ({
      ...s,
      deployment: { threshold: '@' },
      evidence: s.evidence.map((e) => ('threshold' in e ? { ...e, threshold: '@' } : e)),
    });
    const report = await judgeFiles({
      ...files,
      'rmf-system.yaml': (completeFiles({ change })['rmf-system.yaml'] ?? '').replaceAll('"@"', literal),
    });
    expect(exitStatus(report)).toBe(1);
    const decided = findingsOf(report, 'RMF-MEASURE-2.3-operating-point');
    expect(decided.map(({ outcome }) => outcome)).toEqual(['not-evaluated']);
  });
});
