import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/report/report.ts';
import { completeFiles, judgeFiles } from './complete-system.ts';

/** Columns that the reader takes for groups by their names and that the policy does not require. */
const EXTRA = ['site', 'language', 'payer'] as const;

interface Cell {
  readonly sex: 'F' | 'M';
  readonly found: number;
  readonly missed: number;
  readonly flagged: number;
  readonly cleared: number;
}

/** Rows of two sexes; each extra column gives them groups by `parts`, so that none, some or all of them are bad. */
function predictionsOf(cells: readonly Cell[], extra: number, parts: number): string {
  const names = EXTRA.slice(0, extra);
  const lines = [['y_true', 'y_score', 'sex', ...names].join(',')];
  for (const { sex, found, missed, flagged, cleared } of cells) {
    const add = (count: number, label: number, score: number): void => {
      for (let row = 0; row < count; row++) {
        // Missed cases fall into one group of each column: a head-only group without a single case found.
        const group = score === 0.1 && label === 1 ? 'bad' : `G${row % parts}`;
        lines.push([label, score, sex, ...names.map(() => group)].join(','));
      }
    };
    add(found, 1, 0.9);
    add(missed, 1, 0.1);
    add(flagged, 0, 0.9);
    add(cleared, 0, 0.1);
  }
  return `${lines.join('\n')}\n`;
}

/** What was decided of the groups that the policy requires, with the p that decided and how many it was adjusted for. */
const ofRequired = (findings: readonly Finding[]) =>
  findings
    .filter(({ rule, subject }) => rule.includes('2.11') && /^sex=[FM]$/.test(subject))
    .map(({ rule, subject, outcome, reason, decision, statistics }) => ({
      rule,
      subject,
      outcome,
      reason,
      decision,
      family: statistics?.family_size,
      p: statistics?.p,
      adjusted: statistics?.adjusted,
    }))
    .sort((a, b) => (a.rule + a.subject < b.rule + b.subject ? -1 : 1));

test('groups that only head declares never change what is decided of a required group', async () => {
  const count = fc.integer({ min: 20, max: 200 });
  const cell = (sex: 'F' | 'M') =>
    fc.record<Cell>({ sex: fc.constant(sex), found: count, missed: count, flagged: count, cleared: count });
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      cell('F'),
      cell('M'),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 2, max: 8 }),
      async (f, m, extra, parts) => {
        const judged = async (columns: number) =>
          ofRequired(
            (await judgeFiles(completeFiles({ predictions: predictionsOf([f, m], columns, parts) }))).findings,
          );
        const alone = await judged(0);
        expect(await judged(extra)).toEqual(alone);
        for (const { outcome } of alone) seen.add(outcome);
      },
    ),
    { seed: 20260105, numRuns: 10 },
  );
  expect([...seen].sort()).toEqual(['fail', 'not-evaluated', 'pass']);
});
