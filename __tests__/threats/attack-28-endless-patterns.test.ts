import { describe, expect, test } from 'vitest';
import { exitStatus } from '../../src/report/exit.ts';
import { completeFiles, findingsOf, judgeFiles } from '../gate/complete-system.ts';

const rule = (id: string, pattern: string): string => `id: ${id}
title: The purpose has another form
why: A form that is agreed on is found again.
fix: Write the purpose in the form that is agreed on.
kind: declared
references: { hospital-policy: ["3"] }
checks:
  - matches: { fact: intended_use.purpose, pattern: '${pattern}' }
enforce: { high: block, moderate: block, low: block }
waivable: true
examples: []
`;

const OWN = '.rmf-gate/rules/purpose.yaml';

const timed = async (files: Record<string, string>) => {
  const started = performance.now();
  const report = await judgeFiles(files);
  return { report, taken: performance.now() - started };
};

const withPurpose = (purpose: string) =>
  completeFiles({ change: (s) => ({ ...s, intended_use: { ...s.intended_use, purpose } }) });

describe('attack 28: a text or a pattern on which matching never ends', () => {
  test("a pattern of a repository's own takes a time that grows with the text only", async () => {
    const { report, taken } = await timed({
      ...withPurpose(`${'a'.repeat(50_000)}!`),
      [OWN]: rule('HOSP-3-form', '^(a+)+$'),
    });
    expect(findingsOf(report, 'HOSP-3-form').map(({ outcome }) => outcome)).toEqual(['fail']);
    expect(taken).toBeLessThan(10_000);
  });

  test.each(['(a)\\1', '(?=a)', '(?<!a)b', '('])(
    'what RE2 cannot promise is refused when the policy is loaded: %s',
    async (pattern) => {
      const report = await judgeFiles({ ...completeFiles(), [OWN]: rule('HOSP-3-form', pattern) });
      expect([exitStatus(report), report.error?.location?.path]).toEqual([2, OWN]);
    },
  );

  test('two patterns stay two patterns', async () => {
    const report = await judgeFiles({
      ...completeFiles(),
      [OWN]: rule('HOSP-3-form', '^Alerts'),
      '.rmf-gate/rules/other.yaml': rule('HOSP-4-form', '^zzz'),
    });
    expect(findingsOf(report, 'HOSP-3-form').map(({ outcome }) => outcome)).toEqual(['pass']);
    expect(findingsOf(report, 'HOSP-4-form').map(({ outcome }) => outcome)).toEqual(['fail']);
  });

  /** What the patterns of the readers begin with, over and over, in lines short enough to be read. */
  const PIECES = ['a ', '[', '`', '<!--', '{{', '\n# a', '\n==='];

  test.each(PIECES)('a card of %j', async (piece) => {
    const line = piece.includes('\n') ? piece : `${piece.repeat(1_000)}x\n`;
    const text = line.repeat(Math.ceil(150_000 / line.length));
    const { report, taken } = await timed({ 'MODEL_CARD.md': `# Model card\n\n## Performance\n\n${text}\n` });
    expect(exitStatus(report)).toBe(1);
    expect(taken).toBeLessThan(10_000);
  });
});
